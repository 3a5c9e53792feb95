"""What the values of a table measure, where it is read as a series.

`series` in `figures.yaml` says it under the table's name; of a table that stands there
under no name, the head of its values is all that is known.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from brief.content.models.brief import Brief
from brief.content.models.figure import SeriesEntry, SmallPrint
from brief.content.models.prose import Claim, ClaimKind
from brief.content.models.table import Table
from brief.content.nearest import did_you_mean
from brief.content.walk import passages, pieces
from brief.figures.citing import with_page
from brief.figures.series import Series
from brief.figures.wording.late import Late
from brief.findings import Finding, Place
from brief.rules import FIGURE_SOURCE, FIGURE_UNUSED, SERIES_TABLE

_BRACKETED = Late(r"\([^()]*\)")


def path_of(name: str) -> str:
    """Give the path of the table that a series is read from."""
    return f"data/{name}.csv"


def declared(brief: Brief, name: str) -> SeriesEntry:
    """Give what is declared of a series, or what the head of its table says."""
    entry = brief.figures.series.get(name)
    if entry and entry.counts:
        return entry
    counts = {"counts": _head(brief.tables.get(path_of(name)))}
    return (entry or SeriesEntry()).model_copy(update=counts)


def _head(table: Table | None) -> str:
    """Give the head of a table's values, without the unit in brackets behind it."""
    columns = table.columns if table else ()
    return " ".join(_BRACKETED.sub("", "".join(columns[1:2])).split())


def unit_of(table: Table) -> str:
    """Give the unit in which the values of a table stand, as its head says: "£m"."""
    found = _BRACKETED.search("".join(table.columns[1:2]))
    return found[0].strip("()") if found else ""


def other_rate(words: str, series: Series, entry: SmallPrint) -> str:
    """Give the "a month" that words say of a series of years, which does not say it."""
    found, told = _FINER.search(words), f"{entry.counts} {series.unit}"
    yearly = all(_A_YEAR.fullmatch(one) for one, _ in series.points)
    if found is None or not yearly or re.search(rf"\b{found['time']}", told.lower()):
        return ""
    return found["rate"]


def without_base(words: str, entry: SmallPrint) -> str:
    """Leave out the "per 1,000" or "a day" of words, where a series counts by it."""
    if _MONTHLY.search(entry.counts):
        words = _A_MONTH.sub("", words)
    if rate := _RATED.search(entry.counts):
        words = re.sub(rf"(?<=[a-z\d]) (?:an?|per|each|every) {rate[1]}\b", "", words)
    own, said = _PER.search(entry.counts), _PER.search(words)
    if own is None or said is None or own["many"] != said["many"]:
        return words
    return f"{words[: said.start()]}{words[said.end() :]}".strip()


_RATED = Late(r"\b(?:an?|per|each|every) (hour|day|week)\b")
_MONTHLY = Late(r"\bmonthly\b|\b(?:a|per|each) month\b")
_A_MONTH = Late(r"(?<=\d) (?:a|per|each) month\b")
_PER = Late(r" ?\b(?:per|for every|in every) (?P<many>\d[\d,]*)(?: [a-z]+)?")
_FINER = Late(
    r"\d(?: [a-z]+){0,3}? (?P<rate>(?:an?|per|each|every)"
    r" (?P<time>hour|day|night|week|fortnight|month|quarter))\b",
    re.IGNORECASE,
)
_A_YEAR = Late(r"(?:19|20)\d\d(?:[/–-]\d\d(?:\d\d)?)?")


def cited_of(entry: SeriesEntry, sources: Mapping[str, str]) -> str:
    """Give the source of a series in a few words, with the page; empty for none."""
    return with_page(sources.get(entry.source or "", ""), entry.page)


def series_stated(brief: Brief) -> Mapping[str, Claim]:
    """Give the series that claims state, each with the first that does."""
    found: dict[str, Claim] = {}
    for passage in passages(brief):
        for piece in pieces(passage.prose):
            if isinstance(piece, Claim) and piece.states is ClaimKind.SERIES:
                for name in piece.targets:
                    found.setdefault(name, piece)
    return found


def is_series(brief: Brief, name: str) -> bool:
    """Tell whether a name is that of a series: declared, stated, or a table of data."""
    named = name in brief.figures.series or path_of(name) in brief.tables
    return named or name in series_stated(brief)


def unreadable(brief: Brief, name: str) -> Finding:
    """Say that a series has no table that can be read."""
    path = path_of(name)
    tables = [one.removeprefix("data/").removesuffix(".csv") for one in brief.tables]
    message = (
        f"“{name}” is a series, and its table {path} is not there or cannot be read"
    )
    hint = f"put it there, or mend what `brief check {brief.name}` finds in it"
    near = did_you_mean(name, tables)
    place = Place(f"{brief.folder}/{path}")
    return SERIES_TABLE.at(place, message, f"{hint}; {near}" if near else hint)


def series_findings(brief: Brief) -> Iterator[Finding]:
    """Find series of no table, those that nothing states, and those of no source."""
    stated = series_stated(brief)
    names = [one.removeprefix("data/").removesuffix(".csv") for one in brief.tables]
    for name, entry in brief.figures.series.items():
        if path_of(name) in brief.unread:
            continue
        if name not in names:
            message = f"there is no table {path_of(name)} for the series “{name}”"
            yield SERIES_TABLE.at(entry.place, message, did_you_mean(name, names))
        elif name not in stated and not brief.unread:
            message = f"the series “{name}” is stated by no claim"
            yield FIGURE_UNUSED.at(entry.place, message, "state it, or take it out")
    for name in stated:
        if table := brief.tables.get(path_of(name)):
            yield from _sourceless(brief, name, table)


def _sourceless(brief: Brief, name: str, table: Table) -> Iterator[Finding]:
    """Find a series that names no source and gives no reason."""
    entry = declared(brief, name)
    if entry.source or entry.note:
        return
    place = entry.place
    if name not in brief.figures.series and table.rows:
        place = Place(table.rows[0][0].place.path, 1, 1)
    message = f"the series “{name}” does not say where it comes from"
    hint = f"say so in figures.yaml: `series: {{{name}: {{source: ..., page: ...}}}}`"
    yield FIGURE_SOURCE.at(place, message, hint)

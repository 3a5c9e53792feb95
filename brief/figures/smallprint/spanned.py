"""Two figures whose change is said of other years: "rose by 65 between 2014 and 2023".

One claim may state both, or each its own: "rose from [52](fig:a) to [117](fig:b)
between 2014 and 2023". The years of "between ... and ...", "from ... to ...", "since
..." and "in ..." are held to the `period` of both figures, where each is of a year.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from brief.figures.ledger import Figure
from brief.figures.smallprint.dated import years_of, years_of_period
from brief.figures.smallprint.scope import Scope, folded
from brief.figures.smallprint.stated import figure_alone, figures_of
from brief.figures.smallprint.turned import MOVES
from brief.figures.wording import Kind, read
from brief.figures.wording.late import Late
from brief.findings import Finding
from brief.rules import PERIOD_MISNAMED

_YEAR = r"(?:19|20)\d\d(?:[/-]\d\d)?(?![\d/-])"
_SPAN = Late(
    rf"\b(?:between|from) (?P<first>{_YEAR}) (?:and|to|until) (?P<last>{_YEAR})"
    rf"|\bsince (?P<since>{_YEAR})"
    r"|\b(?:than|what (?:it|they) (?:was|were|had been)|that of|those of|compared with)"
    rf" (?:it was |they were )?(?:in )?(?P<than>{_YEAR})"
)

_WITHIN = Late(rf"^in (?P<within>{_YEAR})(?! (?:and|or|to|than) |,? and in (?:19|20))")

_FIRST_SIDE = Late(rf"\b(?P<words>in (?P<year>{_YEAR})),? than\b")
_FIRST_OF_ALL = Late(
    rf"^(?P<words>in (?P<year>{_YEAR}))"
    r",?(?: (?!that\b|which\b|who\b|and\b)[a-z'-]+){0,4}$"
)
"""The year of the first side of a comparison: "34 more in 2024/25 than in"."""


def spanned(scope: Scope, figures: Mapping[str, Figure]) -> Iterator[Finding]:
    """Find a change of two figures that is said of the years of neither."""
    quantity = scope.one.quantity
    claim, two = quantity.claim, figures_of(scope, figures)
    periods = [years_of_period(one.entry.period) for one in two]
    if claim is None or len(two) != 2 or not all(periods):
        return
    one, other = periods
    words = f"{scope.before} {folded(quantity.words)} {scope.after}"
    found = _SPAN.search(words) or _WITHIN.match(scope.after)
    begins = found and _BEGINS.search(folded(claim.text))
    if begins and found and found.groupdict().get("within"):
        other = one = min(one, other, key=min)
    if found is None or periods[0] == periods[1]:
        return
    set_apart = _sets_apart(scope, claim.text)
    amiss = ""
    if not _is_said_right(found, one, other, set_apart=set_apart):
        amiss = found[0]
    elif set_apart and found.groupdict().get("than"):
        amiss = _first_amiss(words, scope.before, one)
    if amiss:
        early, late = sorted(two, key=lambda it: min(years_of_period(it.entry.period)))
        of = f"{early.entry.period} and {late.entry.period}"
        message = f"“{quantity.words}” states figures of {of}, and not “{amiss}”"
        hint = f"say “between {of}”, or name figures of those years"
        yield PERIOD_MISNAMED.at(quantity.place, message, hint)


_BEGINS = Late(r"\bfrom\b(?!.*\bto\b)")
"""A change by what it began at, whose year stands behind: "down from 36 in 2023"."""


def _sets_apart(scope: Scope, text: str) -> bool:
    """Tell whether a claim sets its first figure against the second: "34 more"."""
    told = read(text, before=scope.before, after=scope.after)
    if told is None or told.moved or told.word in MOVES:
        return False
    return bool(told.direction) or told.kind in {Kind.COMPARISON, Kind.MULTIPLE}


def _first_amiss(words: str, before: str, own: frozenset[int]) -> str:
    """Give the words for the year of the first side, if it is not its figure's."""
    first = _FIRST_SIDE.search(words) or _FIRST_OF_ALL.match(before)
    return (
        first["words"] if first and _is_other_year(years_of(first["year"]), own) else ""
    )


def _is_other_year(said: frozenset[int], own: frozenset[int]) -> bool:
    """Tell whether two years of one kind are not the same."""
    return len(said) == len(own) and said != own


def _is_said_right(
    found: re.Match[str],
    one: frozenset[int],
    other: frozenset[int],
    *,
    set_apart: bool,
) -> bool:
    """Tell whether the years that words name are those of two figures.

    A comparison sets the first against the second, "than in 2023" is of the second;
    what moved "in 2024" did so in the later of the two.
    """
    said = {key: years_of(years) for key, years in found.groupdict().items() if years}
    if "first" in said:
        ends = (said["first"], said["last"])
        return any(
            not _apart(begun, ends[0]) and not _apart(ended, ends[1])
            for begun, ended in ((one, other), (other, one))
        )
    if "within" in said:
        of = [max(one, other, key=min), *([one] if set_apart else [])]
        return any(not _apart(years, said["within"]) for years in of)
    if "than" in said and set_apart:
        return not _apart(other, said["than"])
    return any(not _apart(years, it) for it in said.values() for years in (one, other))


_ENDS = rf"(?:between|from) (?P<first>{_YEAR}) (?:and|to|until) (?P<last>{_YEAR})"
_ENDS_BEFORE = Late(rf"\b{_ENDS}(?!.*\b(?:19|20)\d\d\b).*\bfrom$")
_ENDS_BEHIND = Late(rf"^{_ENDS}")
_ON_TO = Late(r" to(?: an?| the| about| around| some| nearly| over)? ")


def spanned_by_two(
    scopes: Sequence[Scope], figures: Mapping[str, Figure]
) -> Iterator[Finding]:
    """Find an end of "from [52] to [117]" that is of another year than said of it."""
    for one, other in pairwise(scopes):
        found = _ends_of(one, other)
        for key, scope in (("first", one), ("last", other)) if found else ():
            figure = figure_alone(scope, figures)
            years = years_of_period(figure.entry.period) if figure else frozenset()
            if figure and found and years and _apart(years, years_of(found[key])):
                quantity, of = scope.one.quantity, figure.entry.period
                message = (
                    f"“{quantity.words}” states “{figure.name}”, which is of {of}, and"
                    f" not of {found[key]}, as “{found[0].removesuffix(' from')}” says"
                )
                hint = f"name {of} in the sentence, or a figure of {found[key]}"
                yield PERIOD_MISNAMED.at(quantity.place, message, hint)


def _ends_of(one: Scope, other: Scope) -> re.Match[str] | None:
    """Give the years between which a sentence runs from one claim to another."""
    laid = one.one.laid
    between = laid.text[one.one.end : other.one.start]
    if laid is not other.one.laid or not _ON_TO.fullmatch(between):
        return None
    before = one.before.removesuffix(" about").removesuffix(" around")
    if not before.endswith("from"):
        return None
    return _ENDS_BEFORE.search(before) or _ENDS_BEHIND.search(other.after)


def _apart(own: frozenset[int], said: frozenset[int]) -> bool:
    """Tell whether two times are not one: 2017/18 is not 2018/19, and 2018 may be."""
    return own != said if len(own) == len(said) else not own & said

"""What a proof tells of one figure or series: value, measure, sources, quotations."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from brief.document.proof.records import Origin, Quote, Stated
from brief.document.references import locator_of, short_of
from brief.document.spacing import held, unparted
from brief.figures.citing import first_sentence
from brief.figures.numbers import BY_HAND
from brief.figures.saying import in_full, plain, said
from brief.figures.series_declared import declared, path_of, unit_of
from brief.figures.signing.particulars import said as ways_of
from brief.figures.signing.statements import told as told_of

if TYPE_CHECKING:
    from markupsafe import Markup

    from brief.content.models.brief import Brief
    from brief.content.models.figure import FigureEntry, SmallPrint
    from brief.content.models.source import Source
    from brief.figures.ledger import Figure

NOT_STATED = "not stated"

READ = "read row by row"
"""How the values of a series come about."""


def of_figure(figure: Figure, brief: Brief) -> Stated:
    """Tell all of a figure."""
    entry = figure.entry
    return Stated(
        name=figure.name,
        value=value_of(figure, brief),
        working=unparted(held(plain(figure.working.sum))),
        measure=_measured(entry, entry.period, _firm(entry)),
        must=held(". ".join(_must(entry))),
        origins=tuple(_origins(figure, brief)),
    )


def value_of(figure: Figure, brief: Brief) -> Markup:
    """Give the full value, and the printed form where that is another.

    "4.81424… percentage points (4.8)": a unit of two words is said once.
    """
    whole = plain(in_full(figure, brief.organisation.house_style, BY_HAND))
    printed = plain(said(figure))
    points = f" {figure.unit.kind.value}"
    short = printed.removesuffix(points) if whole.endswith(points) else printed
    shown = whole if whole in printed else f"{whole} ({short})"
    return unparted(held(shown, claim=True))


def of_series(name: str, brief: Brief) -> Stated:
    """Tell all of a series; of one without a table, that there is none to read."""
    entry, table = declared(brief, name), brief.tables.get(path_of(name))
    unit = f"in {unit_of(table)}" if table and unit_of(table) else ""
    missing = f"{path_of(name)} is not there, or cannot be read"
    quotes = (Quote(_lines(entry.quote), ""),) if entry.quote else ()
    source = _cited(entry, brief) or (path_of(name) if table else NOT_STATED)
    return Stated(
        name=name,
        value=told_of(table) if table else "no values",
        working=READ if table else missing,
        measure=_measured(entry, unit),
        must=held(". ".join(_must(entry))),
        origins=(Origin(source, quotes),),
    )


def _firm(entry: FigureEntry) -> str:
    """Say what is not final of a figure, and between what ends it lies."""
    status = "" if entry.status.value == "final" else entry.status.value
    one = entry.interval
    level = f" ({one.level})" if one and one.level else ""
    between = f"between {one.low} and {one.high}{level}" if one else ""
    return "; ".join(part for part in (status, between) if part)


def _measured(entry: SmallPrint, *more: str) -> str:
    estimate = "an estimate" if entry.estimate else ""
    told = (entry.counts, entry.population, entry.area, *more, estimate)
    return held("; ".join(one for one in told if one))


def _must(entry: SmallPrint) -> Iterator[str]:
    """Say what must be said with a figure or a series, and what must not."""
    if entry.qualifiers:
        yield f"To be said with it: {'; '.join(map(ways_of, entry.qualifiers))}"
    if entry.population_names:
        yield f"To be said of: {' or '.join(entry.population_names)}"
    if entry.not_names:
        yield f"Not to be said of: {' or '.join(entry.not_names)}"
    if entry.hedges:
        yield f"To be hedged: {' or '.join(entry.hedges)}"


# ---------------------------------------------------------------- sources


def _origins(figure: Figure, brief: Brief) -> Iterator[Origin]:
    """Give each source of the inputs beneath a figure once, with its quotations."""
    entries = {name: brief.figures.figures[name] for name in _inputs(figure)}
    told: dict[str, list[str]] = {}
    for name, entry in entries.items():
        table = entry.query.table if entry.query else NOT_STATED
        told.setdefault(_cited(entry, brief) or table, []).append(name)
    for words, names in told.items():
        own = names == [figure.name] or len(told) == 1
        cited = words if own else f"{words} ({', '.join(names)})"
        yield Origin(cited, tuple(_quotes(names, entries)))


def _quotes(names: list[str], entries: Mapping[str, FigureEntry]) -> Iterator[Quote]:
    """Give what inputs of one source quote from it, each passage once."""
    found: dict[tuple[str, ...], list[str]] = {}
    for name in names:
        if entries[name].quote:
            found.setdefault(_lines(entries[name].quote), []).append(name)
    for lines, of in found.items():
        yield Quote(lines, "" if len(names) == 1 else ", ".join(of))


def _lines(quote: str) -> tuple[str, ...]:
    """Give a passage line by line, its own quotation marks taken off."""
    words = quote.strip().strip('“”"')
    return tuple(even for line in words.splitlines() if (even := line.strip()))


def _cited(entry: SmallPrint, brief: Brief) -> str:
    """Give a source and the page in it; empty where none is known."""
    known = {source.id: source for source in brief.sources.references}
    if source := known.get(entry.source or ""):
        page = f", {locator_of(entry.page)}" if entry.page else ""
        return f"{_named(source)}{page}"
    return ""


def _named(source: Source) -> str:
    """Name a source in a few words; of one that nobody names, say so."""
    if source.author or source.title:
        return short_of(source)
    return held(first_sentence(source.not_stated)).removeprefix("Source ") or source.id


def _inputs(figure: Figure) -> tuple[str, ...]:
    """Name the inputs beneath a figure, itself where it is one."""
    found: dict[str, None] = {}
    waiting = [figure.working]
    while waiting:
        one = waiting.pop(0)
        if one.of:
            waiting += one.of
        else:
            found[one.name] = None
    return tuple(found)

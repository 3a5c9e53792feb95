"""The annex's context: coverage, every figure with its working, every source."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import fields
from typing import TYPE_CHECKING

from markupsafe import Markup, escape

from brief.content.models.figure import Interval, SmallPrint, Status
from brief.content.models.prose import ClaimKind
from brief.document import annex_records, contexts
from brief.document.dates import day_of
from brief.document.exhibits.cells import value_printed
from brief.document.hanging import hung
from brief.document.heads import (
    contact_of,
    head_lines,
    logo_of,
    other_formats,
    strapline,
)
from brief.document.markup import DOCUMENT_WORDS, Writer, src_of
from brief.document.origins import (
    apart_of,
    columns_of,
    figure_with,
    read_from,
    source_of,
    sources_of,
)
from brief.document.places import place_in_print
from brief.document.references import address_of, reference_of
from brief.document.spacing import held, unparted
from brief.figures.ledger import CheckedClaim, Coverage, Fate, Quantity
from brief.figures.saying import in_full, with_time, with_unit
from brief.figures.series_declared import declared, path_of, series_stated, unit_of
from brief.figures.signing.statements import in_order
from brief.figures.smallprint.phrases import stands

if TYPE_CHECKING:
    from brief.content.models.source import Source
    from brief.content.models.table import Table
    from brief.figures.ledger import Figure

HEAD = ("Board", "Date", "Agenda item", "Report of", "Contact", "Reference", "Version")
"""The lines of the head block that an annex repeats."""

CALLED = {"dismissed": "No quantity"}
"""The columns of the coverage whose name in the figures would not be clear."""

_Numbered = tuple[int, "Source"]


def annex_of(writer: Writer) -> annex_records.Annex:
    """Give the annex, figures in the order of their file."""
    brief, figures = writer.brief, writer.figures
    settings = brief.sheet.documents.annex
    line = strapline(brief, writer)
    title = writer.write(settings.title if settings else brief.sheet.title)
    sources = {
        source.id: (number, source)
        for number, source in enumerate(brief.sources.references, start=1)
    }
    errata, waived = _waived(figures.quantities, writer)
    return annex_records.Annex(
        organisation=brief.organisation.name,
        strapline=line,
        logo=logo_of(brief),
        title=title,
        short_title=held(brief.sheet.short_title),
        item=brief.item,
        lines=tuple(one for one in head_lines(brief) if one.label in HEAD),
        coverage=_coverage(figures.coverage),
        errata=errata,
        waived=waived,
        entries=(
            *(_entry(one, sources, writer) for one in figures.figures.values()),
            *_series_entries(sources, writer),
        ),
        references=tuple(_reference(*numbered) for numbered in sources.values()),
        contact=contact_of(brief),
        other_formats=other_formats(brief, writer),
        marks=writer.margin.take(),
    )


def _coverage(coverage: Mapping[str, Coverage]) -> contexts.Table:
    """Give a row of counts for each document that states a quantity."""
    heads = (_head(one.name) for one in fields(Coverage))
    named = (
        (DOCUMENT_WORDS.get(document, document), counted)
        for document, counted in coverage.items()
    )
    rows = (
        contexts.DataRow(words[:1].upper() + words[1:], _row(counted))
        for words, counted in named
    )
    return contexts.Table(("Document", *heads), tuple(rows))


def _row(counted: Coverage) -> tuple[str, ...]:
    return tuple(str(getattr(counted, one.name)) for one in fields(counted))


def _head(name: str) -> str:
    """Give the heading of a count: "Not checked" for `not_checked`."""
    return CALLED.get(name, name.replace("_", " ").capitalize())


def _waived(
    quantities: Iterable[Quantity], writer: Writer
) -> tuple[tuple[annex_records.Erratum, ...], tuple[annex_records.Waived, ...]]:
    """Give each waiver once, errata apart, with every place that it speaks of."""
    places: dict[tuple[str, str, str], list[str]] = {}
    for one in quantities:
        if one.fate is Fate.WAIVED:
            document = DOCUMENT_WORDS.get(one.passage.document, one.passage.document)
            where = places.setdefault((one.words, one.why, one.erratum), [])
            place = place_in_print(one.passage, writer.brief, writer.numbering)
            where.append(f"{document}, {held(place or one.passage.where)}")
    every = [
        (
            held(words, claim=True),
            "; ".join(dict.fromkeys(where)),
            held(why),
            held(right),
        )
        for (words, why, right), where in places.items()
    ]
    errata = tuple(annex_records.Erratum(*one) for one in every if one[-1])
    return errata, tuple(
        annex_records.Waived(*one) for *one, right in every if not right
    )


def _reference(number: int, source: Source) -> annex_records.Reference:
    return annex_records.Reference(
        anchor=f"source-{source.id}",
        number=number,
        words=reference_of(source),
        address=address_of(source.url) if source.url else "",
        src=src_of(source.place),
    )


# ---------------------------------------------------------------- one figure


def _entry(
    figure: Figure, sources: dict[str, _Numbered], writer: Writer
) -> annex_records.Entry:
    lines = (
        contexts.Line(label, escape(words))
        for label, words in _lines(figure, sources, writer)
        if words
    )
    way, printed = hung(with_time(figure))
    return annex_records.Entry(
        anchor=f"figure-{figure.name}",
        printed=" ".join(held(line, claim=True) for line in printed),
        measure=_measure(figure),
        scope=_scope(figure),
        lines=tuple(lines),
        src=src_of(figure.place),
        hung=way,
    )


def _capital(words: str) -> str:
    return held(words[:1].upper() + words[1:])


def _measure(figure: Figure) -> str:
    """Say what a figure counts; its name serves where nothing is said."""
    return _capital(figure.entry.counts or figure.name)


def _scope(figure: Figure) -> str:
    """Say of whom a figure is, where and when, and how firm it is."""
    entry = figure.entry
    firm = "" if entry.status is Status.FINAL else entry.status.value
    return _said(entry, entry.period, firm)


def _said(entry: SmallPrint, period: str = "", firm: str = "") -> str:
    """Say of whom numbers are, where and when, and what must be said with them."""
    measured = (entry.population, entry.area, period)
    told = "; ".join((entry.counts, *measured))
    qualifiers = (one.says for one in entry.qualifiers if not _told(told, one.says))
    estimate = "an estimate" if entry.estimate else ""
    said = (*measured, *qualifiers, estimate, firm)
    return _capital("; ".join(one for one in said if one))


_WHEN = re.compile(r"^(?:in|for|during) (?=\d)")
"""What a period leaves out: "2016" says "in 2016"."""


def _told(text: str, qualifier: str) -> bool:
    """Tell whether what stands beside a number says a qualifier already."""
    return bool(stands(text, (qualifier, _WHEN.sub("", qualifier))))


def _lines(
    figure: Figure, sources: dict[str, _Numbered], writer: Writer
) -> Iterator[tuple[str, str | Markup]]:
    """Give a figure's particulars, each with its label."""
    entry, working = figure.entry, figure.working
    yield "Name", figure.name
    style = writer.brief.organisation.house_style
    value = with_unit(figure, in_full(figure, style))
    yield "Full value", unparted(held(value, claim=True))
    yield "Interval", _interval(entry.interval) if entry.interval else ""
    yield "Working", unparted(_sum(figure, writer))
    yield "Formula", working.formula
    yield "Read from", _read_from(figure, writer)
    yield "Awaited", _awaited(figure)
    cited = sources_of(figure, sources)
    yield "Sources" if "; " in cited else "Source", cited
    yield "Note", held(entry.note)
    if entry.apart:
        label, reason = apart_of(figure, writer.figures.figures)
        yield label, held(reason)
    stated = (one for one in writer.figures.claims if figure in one.figures)
    yield "Stated in", _stated(stated, writer)


def _read_from(figure: Figure, writer: Writer) -> str:
    query = figure.entry.query
    return held(read_from(query.table, columns_of(query), writer)) if query else ""


def _sum(figure: Figure, writer: Writer) -> str:
    """Give a figure's working, its table called by the number that it has in print."""
    query = figure.entry.query
    number = figure_with(query.table, columns_of(query), writer) if query else ""
    told = figure.working.sum
    return told.replace(query.table, number) if query and number else told


def _interval(interval: Interval) -> str:
    level = f" ({interval.level})" if interval.level else ""
    return f"{interval.low:,} to {interval.high:,}{level}"


def _awaited(figure: Figure) -> str:
    awaited = figure.entry.awaited
    return f"from {awaited.from_}, by {day_of(awaited.by)}" if awaited else ""


def _stated(claims: Iterable[CheckedClaim], writer: Writer) -> str:
    """Name every place in every document that makes one of some claims, once."""
    by_document: dict[str, dict[str, None]] = {}
    for passage in (one.passage for one in claims):
        if where := place_in_print(passage, writer.brief, writer.numbering):
            by_document.setdefault(passage.document, {})[held(where)] = None
    return "; ".join(
        f"{DOCUMENT_WORDS[document]}: {', '.join(wheres)}"
        for document, wheres in by_document.items()
    )


# ---------------------------------------------------------------- one series


def _series_entries(
    sources: dict[str, _Numbered], writer: Writer
) -> Iterator[annex_records.Entry]:
    """Give every series that a claim states, with the value of each period."""
    for name in series_stated(writer.brief):
        if table := writer.brief.tables.get(path_of(name)):
            yield _series_entry(name, table, sources, writer)


def _series_entry(
    name: str, table: Table, sources: dict[str, _Numbered], writer: Writer
) -> annex_records.Entry:
    entry = declared(writer.brief, name)
    rows = [
        (row[0].text, *(value_printed(cell.text) for cell in row[1:2]))
        for row in in_order(table)
    ]
    span = f"{rows[0][0]} to {rows[-1][0]}" if rows else ""
    claims = (
        one
        for one in writer.figures.claims
        if one.claim.states is ClaimKind.SERIES and name in one.claim.targets
    )
    lines = (
        ("Name", name),
        ("Values in", held(unit_of(table), claim=True)),
        ("Values", "; ".join(held(": ".join(row), claim=True) for row in rows)),
        (
            "Read from",
            held(read_from(path_of(name), set(table.columns[:2]), writer)),
        ),
        ("Source", source_of(entry, sources)),
        ("Note", held(entry.note)),
        ("Stated in", _stated(claims, writer)),
    )
    way, printed = hung(span)
    return annex_records.Entry(
        anchor=f"series-{name}",
        printed=" ".join(held(line) for line in printed),
        measure=_capital(entry.counts or name),
        scope=_said(entry),
        lines=tuple(contexts.Line(label, escape(one)) for label, one in lines if one),
        src=src_of(entry.place),
        hung=way,
    )

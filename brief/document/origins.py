"""Where a figure comes from, for a reader: its inputs, its sources, its table in print.

A computed figure has no source of its own, and those of its inputs.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from markupsafe import Markup

from brief.content.models.exhibit import ExhibitKind
from brief.document.contexts import EMPTY
from brief.document.references import authors_of, locator_of
from brief.document.spacing import NO_BREAK

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from brief.content.models.exhibit import Exhibit, ExhibitData
    from brief.content.models.figure import Query, SmallPrint
    from brief.content.models.source import Source
    from brief.document.markup import Writer
    from brief.figures.ledger import Figure, Working

NumberedSources = dict[str, tuple[int, "Source"]]
"""The sources by their ids, each with its number in the list."""


def inputs_of(working: Working) -> Iterator[Working]:
    """Give the inputs that a figure comes from, itself where it is one."""
    if not working.of:
        yield working
    for inner in working.of:
        yield from inputs_of(inner)


def source_of(entry: SmallPrint, sources: NumberedSources) -> Markup:
    """Give a source by its number in the list, its author, the page in it."""
    page = [entry.page] if entry.page else []
    return _cited(entry.source or "", page, sources)


def sources_of(figure: Figure, sources: NumberedSources) -> Markup:
    """Give the source of a figure, or those of its inputs, each once with its pages."""
    if figure.entry.source:
        return source_of(figure.entry, sources)
    pages: dict[str, dict[str, None]] = {}
    for one in inputs_of(figure.working):
        pages.setdefault(one.source, {}).update({one.page: None} if one.page else {})
    cited = (_cited(name, list(found), sources) for name, found in pages.items())
    return Markup("; ").join(one for one in cited if one)


def _cited(name: str, pages: list[str], sources: NumberedSources) -> Markup:
    if name not in sources:
        return EMPTY
    number, source = sources[name]
    link = Markup('<a href="#source-{}">source{}{}</a>').format(name, NO_BREAK, number)
    author = authors_of(source) or ("not stated" if source.not_stated else "")
    return link + "".join(f", {one}" for one in (author, _pages(pages)) if one)


_PAGE = re.compile(r"(?:p\. ?)?(\d+)")


def _pages(pages: list[str]) -> str:
    """Name every page: "page 4", "pages 2 and 6", "Table 6 and page 2"."""
    found = [_PAGE.fullmatch(one) for one in pages]
    numbers = sorted(int(one[1]) for one in found if one)
    if len(numbers) < max(len(pages), 2):
        return " and ".join(map(locator_of, pages))
    *some, last = map(str, numbers)
    return f"pages{NO_BREAK}{', '.join(some)} and{NO_BREAK}{last}"


# ---------------------------------------------------------------- tables in print


def figure_with(path: str, columns: set[str], writer: Writer) -> str:
    """Name the figure of the report whose table has some columns: "figure 3".

    Empty where the report prints no such table, or not all of the columns.
    """
    printed = _printed_with(path, columns, writer)
    return f"figure{NO_BREAK}{printed[0]}" if printed else ""


def _printed_with(
    path: str, columns: set[str], writer: Writer
) -> tuple[int, Exhibit] | None:
    """Give the first exhibit that the report prints some columns with, numbered."""
    exhibits = writer.brief.exhibits.exhibits if writer.brief.exhibits else {}
    for printed in writer.numbering.exhibits():
        exhibit = exhibits.get(printed.exhibit)
        if exhibit is None or exhibit.data is None or exhibit.not_available:
            continue
        if exhibit.data.table != path or exhibit.kind is ExhibitKind.MAP:
            continue
        shown = _shown(exhibit.data, writer, tabled=exhibit.kind is ExhibitKind.TABLE)
        if columns <= shown:
            return printed.number, exhibit
    return None


def _shown(data: ExhibitData, writer: Writer, *, tabled: bool) -> set[str]:
    """Give the columns of a table that are printed with an exhibit."""
    if not tabled:
        return {data.label, *(one.column for one in data.series)}
    table = writer.brief.tables.get(data.table)
    return set(data.columns or (table.columns if table else ()))


def columns_of(query: Query) -> set[str]:
    """Give the columns that a query reads."""
    rows = {"rows", ""}
    return {query.sum, query.cell, query.count, *query.where_} - rows


def read_from(path: str, columns: set[str], writer: Writer) -> str:
    """Say where a table is to be seen: "figure 3 of the report, “Half of ...”"."""
    printed = _printed_with(path, columns, writer)
    if printed is None:
        return f"{path}, a table that the report does not print"
    number, exhibit = printed
    behind = "" if exhibit.kind is ExhibitKind.TABLE else "the data behind "
    title = writer.plain(exhibit.title)
    return f"{behind}figure{NO_BREAK}{number} of the report, “{title}”"


def apart_of(figure: Figure, known: Mapping[str, Figure]) -> tuple[str, str]:
    """Say what a reason given for a figure is about: other times, or other figures."""
    entry = figure.entry
    reason = f"{entry.apart[:1].upper()}{entry.apart[1:]}"
    stop = "" if reason.endswith((".", ".”")) else "."
    inputs = (known[one.name] for one in inputs_of(figure.working) if one.name in known)
    times = {one.entry.period for one in inputs if one.entry.period}
    if entry.formula and times - {entry.period}:
        return "Times", f"Its parts are of other times. {reason}{stop}"
    return "May differ", f"From other figures for the same thing. {reason}{stop}"

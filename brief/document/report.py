"""The board report's context: the agenda-item paper, from head block to notes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from brief.content.outline import (
    AnyItem,
    Numbered,
    PrintedClearance,
    PrintedExhibit,
    PrintedGrid,
    PrintedSection,
)
from brief.document import contexts
from brief.document.blocks import clearance_of, grid_of, paragraph_of
from brief.document.heads import (
    closing_lines,
    head_lines,
    logo_of,
    other_formats,
    range_of,
    strapline,
)
from brief.document.markup import Writer, src_of
from brief.document.spacing import held

if TYPE_CHECKING:
    from brief.document.pictures import Gallery

SHOWN_ABOVE = ("Board", "Agenda item")
"""The lines that the head block shows above its title."""


def report_of(writer: Writer, gallery: Gallery) -> contexts.Report:
    """Give the report in reading order, so that its notes are numbered in order."""
    brief, numbering = writer.brief, writer.numbering
    asked = tuple(item for item in numbering.paragraphs() if item.recommendation)
    line = strapline(brief, writer)
    title = writer.write(brief.sheet.title)
    summary = writer.write(brief.sheet.summary)
    version_note = writer.write(brief.sheet.version_note)
    marks = writer.margin.take()
    printed = numbering.sections
    sections = tuple(
        _section(one, range_of(_numbers(printed[at:])), writer, gallery)
        for at, one in enumerate(printed)
    )
    formats = other_formats(brief, writer)
    return contexts.Report(
        organisation=brief.organisation.name,
        strapline=line,
        logo=logo_of(brief),
        marking=brief.sheet.marking,
        board=brief.board.name,
        item=brief.item,
        title=title,
        short_title=held(brief.sheet.short_title),
        lines=tuple(
            one for one in head_lines(brief, asked) if one.label not in SHOWN_ABOVE
        ),
        summary=summary,
        version_note=version_note,
        sections=sections,
        notes=() if writer.at_foot else tuple(writer.notes),
        data=tuple(gallery.tables),
        closing=closing_lines(brief),
        other_formats=formats,
        marks=(*marks, *writer.margin.take()),
    )


def _numbers(sections: Sequence[PrintedSection]) -> Iterator[int]:
    """Give the numbers of the first section's paragraphs, its subsections' included."""
    level = sections[0].section.level
    for at, one in enumerate(sections):
        if at and one.section.level <= level:
            return
        yield from (item.number for item in one.items if isinstance(item, Numbered))


def _section(
    printed: PrintedSection, paragraphs: str, writer: Writer, gallery: Gallery
) -> contexts.Section:
    """Give a section; `paragraphs` says which it holds."""
    section = printed.section
    heading = writer.write(section.heading)
    marks = writer.margin.take()
    items = tuple(_item(item, writer, gallery) for item in printed.items)
    return contexts.Section(
        anchor=printed.anchor,
        level=section.level,
        heading=heading,
        words=writer.plain(section.heading),
        paragraphs=paragraphs,
        src=src_of(section.place),
        items=items,
        marks=marks,
    )


def _item(item: AnyItem, writer: Writer, gallery: Gallery) -> contexts.Item:
    match item:
        case Numbered():
            return contexts.Item(paragraph=paragraph_of(item, writer))
        case PrintedExhibit():
            hung = gallery.hang(item.exhibit, item.place, item.number)
            return contexts.Item(exhibit=hung)
        case PrintedGrid():
            return contexts.Item(grid=_grid(item, writer))
        case PrintedClearance():
            return contexts.Item(clearance=clearance_of(item.clearance, writer))


def _grid(item: PrintedGrid, writer: Writer) -> contexts.Grid | None:
    """Give a placed grid; None where the brief declares no such grid."""
    sheet = writer.brief.grids
    for grid in sheet.grids if sheet else ():
        if sheet and grid.id == item.grid:
            return grid_of(grid, sheet, writer, linked=item.linked)
    return None

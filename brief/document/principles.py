"""The principles handout's context: every grid, plain and linked, on one page."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from brief.document import contexts
from brief.document.blocks import grid_of, pillars_of
from brief.document.contexts import EMPTY
from brief.document.heads import (
    contact_of,
    logo_of,
    meeting_of,
    other_formats,
    strapline,
)
from brief.document.markup import Writer

if TYPE_CHECKING:
    from brief.content.models.grid import GridSheet


def principles_of(writer: Writer) -> contexts.Principles:
    """Give the handout in reading order."""
    brief = writer.brief
    settings, sheet = brief.sheet.documents.principles, brief.grids
    line = strapline(brief, writer)
    title = writer.write(settings.title if settings else brief.sheet.title)
    marks = writer.margin.take()
    return contexts.Principles(
        organisation=brief.organisation.name,
        strapline=line,
        logo=logo_of(brief),
        title=title,
        grids=tuple(_views(sheet, writer)) if sheet else (),
        pillars_title=writer.write(sheet.pillars_title) if sheet else EMPTY,
        pillars=tuple(pillars_of(sheet, writer).values()) if sheet else (),
        report=brief.sheet.short_title,
        item=brief.item,
        meeting=meeting_of(brief),
        contact=contact_of(brief),
        other_formats=other_formats(brief, writer),
        marks=(*marks, *writer.margin.take()),
    )


def _views(sheet: GridSheet, writer: Writer) -> Iterator[contexts.Grid]:
    """Give both views of each grid; the page has one key for all of them."""
    for grid in sheet.grids:
        for linked in (False, True):
            yield grid_of(grid, sheet, writer, linked=linked, key=False)

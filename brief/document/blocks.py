"""Paragraphs, lists, quotations and grids of the content, as templates receive them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from brief.content.models.manuscript import BlockQuotation, ListItem, PointList
from brief.content.models.prose import Prose, Text
from brief.document import contexts
from brief.document.contexts import EMPTY
from brief.document.dates import day_of
from brief.document.instruments import instruments_ahead
from brief.document.markup import Writer, src_of

if TYPE_CHECKING:
    from markupsafe import Markup

    from brief.content.models import grid as content
    from brief.content.models.grid import GridSheet
    from brief.content.models.implications import Clearance
    from brief.content.outline import Numbered


def paragraph_of(item: Numbered, writer: Writer) -> contexts.Paragraph:
    """Give a numbered paragraph with its lists and block quotations."""
    words = instruments_ahead(item, writer) + writer.write(item.paragraph.prose)
    marks = writer.margin.take()
    return contexts.Paragraph(
        anchor=item.anchor,
        number=item.number,
        words=words,
        src=src_of(item.paragraph.place),
        continued=tuple(
            _more(_flat(block) if item.of == "financial" else block, writer)
            for block in item.paragraph.continued
        ),
        marks=marks,
    )


def _flat(block: PointList | BlockQuotation) -> PointList | BlockQuotation:
    """Set a kind of amount that has one on one line: "Direct costs: The plan ..."."""
    if not isinstance(block, PointList):
        return block
    return block.model_copy(update={"items": tuple(map(_on_one_line, block.items))})


def _on_one_line(item: ListItem) -> ListItem:
    """Put the one amount beneath a label behind it."""
    inner = [one for points in item.lists for one in points.items]
    if len(inner) != 1:
        return item
    gap = Text(text=" ", place=item.place)
    prose = Prose(
        parts=(*item.prose.parts, gap, *inner[0].prose.parts), place=inner[0].place
    )
    return inner[0].model_copy(update={"prose": prose})


def _more(block: PointList | BlockQuotation, writer: Writer) -> contexts.More:
    if isinstance(block, PointList):
        return contexts.More(points=_points(block, writer))
    return contexts.More(quoted=_quoted(block, writer))


def _points(block: PointList, writer: Writer) -> contexts.Points:
    points = tuple(_point(item, writer) for item in block.items)
    return contexts.Points(lettered=block.lettered, points=points)


def _point(item: ListItem, writer: Writer) -> contexts.Point:
    words = writer.write(item.prose)
    marks = writer.margin.take()
    return contexts.Point(
        words=words,
        src=src_of(item.place),
        lists=tuple(_points(one, writer) for one in item.lists),
        marks=marks,
    )


def _quoted(block: BlockQuotation, writer: Writer) -> contexts.Quoted:
    paragraphs = tuple(writer.write(prose) for prose in block.paragraphs)
    return contexts.Quoted(
        paragraphs=paragraphs, src=src_of(block.place), marks=writer.margin.take()
    )


def clearance_of(clearance: Clearance, writer: Writer) -> contexts.Clearance:
    """Say who cleared an implication and when, or that no record tells."""
    if clearance.not_stated:
        words = writer.write(clearance.not_stated)
        return contexts.Clearance(words, writer.margin.take())
    on = f" on {day_of(clearance.on)}" if clearance.on else ""
    return contexts.Clearance(EMPTY + f"Cleared by {clearance.by}{on}.", ())


# ---------------------------------------------------------------- grids


def pillars_of(sheet: GridSheet, writer: Writer) -> dict[str, contexts.Pillar]:
    """Give every declared pillar by its id, each with a shape of its own."""
    return {
        pillar.id: contexts.Pillar(writer.write(pillar.name), shape)
        for shape, pillar in enumerate(sheet.pillars, start=1)
    }


def grid_of(
    grid: content.Grid,
    sheet: GridSheet,
    writer: Writer,
    *,
    linked: bool,
    key: bool = True,
) -> contexts.Grid:
    """Give one view of a grid by rows; `key` adds the pillars beneath a linked one."""
    title = writer.write(grid.linked_title if linked else grid.title)
    headings = tuple(writer.write(column.heading) for column in grid.columns)
    pillars = pillars_of(sheet, writer) if linked else {}
    columns = [
        [_cell(cell, pillars, writer) for cell in column.cells]
        for column in grid.columns
    ]
    return contexts.Grid(
        anchor=f"g-{grid.id}{'-linked' if linked else ''}",
        title=title,
        headings=headings,
        rows=tuple(zip(*columns, strict=False)),
        linked=linked,
        pillars_title=writer.write(sheet.pillars_title) if pillars and key else EMPTY,
        pillars=tuple(pillars.values()) if key else (),
        src=src_of(grid.place),
        marks=writer.margin.take(),
    )


def _cell(
    cell: content.Cell, pillars: dict[str, contexts.Pillar], writer: Writer
) -> contexts.Cell:
    words: Markup = writer.write(cell.text)
    served = tuple(pillars[name] for name in cell.pillars if name in pillars)
    return contexts.Cell(words=words, src=src_of(cell.place), pillars=served)

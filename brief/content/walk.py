"""Every passage of prose in the order in which each document is read.

A passage stands here once for each document that prints it, so that a claim is
held to its figure wherever a reader can meet it. Nothing is judged here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from brief.content.cells import printed_cells
from brief.content.models.brief import Brief
from brief.content.models.correction import Matter
from brief.content.models.exhibit import Exhibit
from brief.content.models.grid import Grid, GridSheet
from brief.content.models.manuscript import (
    BlockQuotation,
    ExhibitPlace,
    Fact,
    Note,
    PointList,
)
from brief.content.models.prose import AnyInline, Prose, Quotation, Strong
from brief.content.numbering import fact_anchor, numbering
from brief.content.outline import (
    Numbered,
    Numbering,
    PrintedClearance,
    PrintedExhibit,
    PrintedGrid,
    PrintedSection,
)

__all__ = ["DOCUMENTS", "Passage", "numbering", "passages", "pieces"]


@dataclass(frozen=True, slots=True)
class Passage:
    """A run of prose in a document, where it stands, and what governs it.

    `where` says in words where a reader finds it; `id` is the anchor in HTML of
    what holds it, or empty. `heading` is the heading above it, `paragraph` what
    precedes it in the same paragraph, list, fact or exhibit.
    """

    document: str
    where: str
    id: str
    prose: Prose
    heading: Prose | None = None
    paragraph: tuple[Prose, ...] = ()


def letter(position: int) -> str:
    """Give the letter of a point: a for the first, aa after z."""
    turns, rest = divmod(position - 1, 26)
    return chr(ord("a") + rest) * (turns + 1)


def _points(points: PointList, above: Passage) -> Iterator[Passage]:
    """Walk a list; what precedes a point in its paragraph governs it."""
    for position, item in enumerate(points.items, start=1):
        mark = f"({letter(position)})" if points.lettered else str(position)
        passage = replace(above, where=f"{above.where}, point {mark}", prose=item.prose)
        yield passage
        inner = replace(passage, paragraph=(*above.paragraph, item.prose))
        for deeper in item.lists:
            yield from _points(deeper, inner)


def _quotation(quotation: BlockQuotation, above: Passage) -> Iterator[Passage]:
    for prose in quotation.paragraphs:
        yield replace(above, where=f"{above.where}, quotation", prose=prose)


def _numbered(item: Numbered, heading: Prose, document: str) -> Iterator[Passage]:
    """Walk a numbered paragraph with its lists and quotations."""
    where = f"paragraph {item.number}"
    if item.recommendation:
        where += f", recommendation {item.recommendation}"
    prose = item.paragraph.prose
    passage = Passage(document, where, item.anchor, prose, heading)
    yield passage
    inner = replace(passage, paragraph=(prose,))
    for block in item.paragraph.continued:
        if isinstance(block, PointList):
            yield from _points(block, inner)
        else:
            yield from _quotation(block, inner)


def _exhibit_proses(exhibit: Exhibit) -> Iterator[tuple[str, Prose | None]]:
    yield "title", exhibit.title
    yield "subtitle", exhibit.subtitle
    for number, row in enumerate(exhibit.rows, start=1):
        yield f"label of row {number}", row.label
    for number, series in enumerate(
        exhibit.data.series if exhibit.data else (), start=1
    ):
        yield f"label of series {number}", series.label
    yield "alternative text", exhibit.alternative
    yield "what is not available", exhibit.not_available
    yield "source line", exhibit.source


def _exhibit(
    brief: Brief, name: str, document: str, heading: Prose | None
) -> Iterator[Passage]:
    """Walk an exhibit; its title and subtitle govern the rest, then its cells."""
    exhibit = brief.exhibits.exhibits.get(name) if brief.exhibits else None
    before: tuple[Prose, ...] = ()
    for part, prose in _exhibit_proses(exhibit) if exhibit else ():
        if prose is not None:
            where = f"exhibit {name}, {part}"
            yield Passage(document, where, f"x-{name}", prose, heading, before)
            before += (prose,) if part in {"title", "subtitle"} else ()
    for one in printed_cells(exhibit, brief.tables) if exhibit else ():
        if not one.is_value:
            where = f"exhibit {name}, {one.where}"
            over = (*before, *(cell.prose for cell in one.before))
            prose = one.cell.prose
            yield Passage(document, where, f"x-{name}", prose, heading, over)


def _cells(grid: Grid, above: Passage) -> Iterator[Passage]:
    for number, column in enumerate(grid.columns, start=1):
        spot = f"{above.where}, column {number}"
        heading = replace(above, where=f"{spot}, heading", prose=column.heading)
        yield heading
        for row, cell in enumerate(column.cells, start=1):
            before = (*above.paragraph, column.heading)
            where = f"{spot}, cell {row}"
            yield replace(above, where=where, prose=cell.text, paragraph=before)


def _grid(grid: Grid, document: str, anchor: str, *, linked: bool) -> Iterator[Passage]:
    """Walk one view of a grid: its title, column headings and cells."""
    title = grid.linked_title if linked else grid.title
    where = f"{grid.id} grid, {'linked title' if linked else 'title'}"
    yield Passage(document, where, anchor, title)
    body = Passage(document, f"{grid.id} grid", anchor, title, None, (title,))
    yield from _cells(grid, body)


def _pillars(sheet: GridSheet, document: str, anchor: str) -> Iterator[Passage]:
    yield Passage(document, "title of the pillars", anchor, sheet.pillars_title)
    for pillar in sheet.pillars:
        where = f"pillar {pillar.id}"
        yield Passage(document, where, anchor, pillar.name, sheet.pillars_title)


def _placed_grid(item: PrintedGrid, brief: Brief, document: str) -> Iterator[Passage]:
    if not (sheet := brief.grids):
        return
    for grid in sheet.grids:
        if grid.id == item.grid:
            yield from _grid(grid, document, item.anchor, linked=item.linked)
            if item.linked:
                yield from _pillars(sheet, document, item.anchor)


def _clearance(item: PrintedClearance, heading: Prose) -> Iterator[Passage]:
    if item.clearance.not_stated:
        where = f"clearance of the {item.of} implications"
        yield Passage("report", where, "", item.clearance.not_stated, heading)


def _section(section: PrintedSection, brief: Brief) -> Iterator[Passage]:
    heading = section.section.heading
    if heading:
        yield Passage("report", f"heading “{heading}”", section.anchor, heading)
    for item in section.items:
        match item:
            case Numbered():
                yield from _numbered(item, heading, "report")
            case PrintedExhibit():
                yield from _exhibit(brief, item.exhibit, "report", heading)
            case PrintedGrid():
                yield from _placed_grid(item, brief, "report")
            case PrintedClearance():
                yield from _clearance(item, heading)


def _notes(notes: tuple[Note, ...], document: str) -> Iterator[Passage]:
    for note in notes:
        yield Passage(document, f"note “{note.label}”", "", note.prose)


def _other_formats(brief: Brief, document: str) -> Iterator[Passage]:
    words = brief.organisation.other_formats
    if words is not None:
        yield Passage(document, "line on other formats", "", words)


def _strapline(brief: Brief, document: str) -> Iterator[Passage]:
    words = brief.organisation.strapline
    if words is not None:
        yield Passage(document, "strapline", "", words)


def _report(brief: Brief, numbers: Numbering) -> Iterator[Passage]:
    """Walk the report from its title to its notes."""
    if not (brief.report and brief.sheet.documents.report):
        return
    yield from _strapline(brief, "report")
    yield Passage("report", "title", "", brief.sheet.title)
    yield Passage("report", "summary", "", brief.sheet.summary)
    if brief.sheet.version_note is not None:
        yield Passage("report", "version note", "", brief.sheet.version_note)
    for section in numbers.sections:
        yield from _section(section, brief)
    yield from _notes(brief.report.notes, "report")
    yield from _other_formats(brief, "report")


def _fact(fact: Fact, number: int, brief: Brief) -> Iterator[Passage]:
    """Walk a fact; its number governs its sentences, which read on from it."""
    anchor = fact_anchor(fact.id, number)
    yield Passage("factsheet", f"fact {number}, the number", anchor, fact.number)
    before: tuple[Prose, ...] = (fact.number,)
    for position, prose in enumerate(fact.sentences, start=1):
        which = f", paragraph {position}" if len(fact.sentences) > 1 else ""
        where = f"fact {number}{which}"
        yield Passage("factsheet", where, anchor, prose, None, before)
        before += (prose,)
    for block in fact.exhibits:
        yield from _placed_on_sheet(block, brief, fact)


def _placed_on_sheet(
    block: ExhibitPlace, brief: Brief, fact: Fact
) -> Iterator[Passage]:
    yield from _exhibit(brief, block.exhibit, "factsheet", fact.number)


def _factsheet(brief: Brief, _numbers: Numbering) -> Iterator[Passage]:
    """Walk the fact sheet from its title to its notes."""
    settings = brief.sheet.documents.factsheet
    if not (brief.factsheet and settings):
        return
    yield from _strapline(brief, "factsheet")
    yield Passage("factsheet", "title", "", settings.title)
    for prose in brief.factsheet.standfirst:
        yield Passage("factsheet", "standfirst", "", prose)
    for number, fact in enumerate(brief.factsheet.facts, start=1):
        yield from _fact(fact, number, brief)
    yield from _notes(brief.factsheet.notes, "factsheet")
    yield from _other_formats(brief, "factsheet")


def _principles(brief: Brief, _numbers: Numbering) -> Iterator[Passage]:
    """Walk the handout: both views of each grid, then the pillars."""
    settings = brief.sheet.documents.principles
    if not (brief.grids and settings):
        return
    yield from _strapline(brief, "principles")
    yield Passage("principles", "title", "", settings.title)
    for grid in brief.grids.grids:
        anchor = f"g-{grid.id}"
        yield from _grid(grid, "principles", anchor, linked=False)
        yield from _grid(grid, "principles", f"{anchor}-linked", linked=True)
    yield from _pillars(brief.grids, "principles", "")
    yield from _other_formats(brief, "principles")


def _annex(brief: Brief, _numbers: Numbering) -> Iterator[Passage]:
    """Walk what the annex prints of prose: its title."""
    if settings := brief.sheet.documents.annex:
        yield from _strapline(brief, "annex")
        yield Passage("annex", "title", "", settings.title)
        yield from _other_formats(brief, "annex")


def _correction(brief: Brief, _numbers: Numbering) -> Iterator[Passage]:
    """Walk the correction notice: of each matter its prose, not the words it quotes."""
    settings = brief.sheet.documents.correction
    if not (brief.corrections and settings):
        return
    yield from _strapline(brief, "correction")
    yield Passage("correction", "title", "", settings.title)
    for number, matter in enumerate(brief.corrections.corrections, start=1):
        yield from _matter(matter, f"correction {number}", f"c-{number}")
    yield from _other_formats(brief, "correction")


def _matter(matter: Matter, spot: str, anchor: str) -> Iterator[Passage]:
    yield Passage("correction", f"{spot}, title", anchor, matter.title)
    parts = (("cause", matter.cause), ("text for the website", matter.web))
    follows = enumerate(matter.follows, start=1)
    for part, prose in (
        parts[0],
        *((f"what follows, paragraph {at}", one) for at, one in follows),
        parts[1],
    ):
        if prose is not None:
            where = f"{spot}, {part}"
            yield Passage("correction", where, anchor, prose, matter.title)


DOCUMENTS: dict[str, Callable[[Brief, Numbering], Iterator[Passage]]] = {
    "factsheet": _factsheet,
    "report": _report,
    "principles": _principles,
    "annex": _annex,
    "correction": _correction,
}
"""The documents in the order in which passages are given, and how each is read."""


def _once(found: Iterator[Passage]) -> Iterator[Passage]:
    """Keep a passage's first appearance: two views of a grid share their cells."""
    seen: set[int] = set()
    for passage in found:
        if id(passage.prose) not in seen:
            seen.add(id(passage.prose))
            yield passage


def passages(brief: Brief) -> tuple[Passage, ...]:
    """Give every passage of the documents that the brief declares."""
    numbers = numbering(brief)
    return tuple(
        passage
        for walk in DOCUMENTS.values()
        for passage in _once(walk(brief, numbers))
    )


def pieces(prose: Prose) -> Iterator[AnyInline]:
    """Give every piece of a passage in order, those within strong words included."""
    waiting = list(reversed(prose.parts))
    while waiting:
        piece = waiting.pop()
        yield piece
        if isinstance(piece, Strong | Quotation):
            waiting.extend(reversed(piece.parts))

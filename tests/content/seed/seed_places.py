"""What each place of the brief says, states and cites, as the program reads it.

It reads the brief alone; it knows nothing of the text of 2017.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from brief.content.models.manuscript import Paragraph, PointList
from brief.content.models.prose import Citation, Claim, ClaimKind, Prose
from brief.content.numbering import numbering
from brief.content.outline import Numbered
from brief.content.read import read
from brief.content.walk import pieces
from tests.content.seed.seed_text import plain

if TYPE_CHECKING:
    from collections.abc import Iterator

    from brief.content.models.brief import Brief

ROOT = Path(__file__).parents[3]
BRIEF = "substance-misuse"


@dataclass
class Carried:
    """What one place of the brief says, states and cites."""

    text: list[str] = field(default_factory=list)
    figures: set[str] = field(default_factory=set)
    counts: set[str] = field(default_factory=set)
    citations: list[str] = field(default_factory=list)

    def add(self, prose: Prose | None) -> None:
        """Take a run of sentences in."""
        if prose is None:
            return
        self.text.append(str(prose))
        for piece in pieces(prose):
            if isinstance(piece, Citation):
                self.citations.append(piece.source)
            elif isinstance(piece, Claim):
                named = self.counts if piece.states is ClaimKind.COUNT else self.figures
                named.update(piece.targets)

    @property
    def words(self) -> str:
        """Give the words in the plain form that entries are compared in."""
        return plain(" ".join(self.text))


@cache
def brief() -> Brief:
    """Read the brief."""
    made, findings = read(ROOT, BRIEF)
    assert made is not None, findings
    return made


def said(*proses: Prose | None) -> Carried:
    """Gather runs of sentences."""
    carried = Carried()
    for prose in proses:
        carried.add(prose)
    return carried


def points(paragraph: Paragraph) -> Iterator[Prose]:
    """Give the points of a paragraph's lists."""
    for block in paragraph.continued:
        if isinstance(block, PointList):
            yield from (item.prose for item in block.items)


@cache
def numbered() -> tuple[Numbered, ...]:
    """Give the numbered paragraphs as the program numbers them."""
    sections = numbering(brief()).sections
    printed = (item for section in sections for item in section.items)
    return tuple(item for item in printed if isinstance(item, Numbered))


def report_places() -> Iterator[tuple[str, Carried]]:
    """Give the paragraphs and points of the report, and its headings."""
    for item in numbered():
        number, own = item.number, tuple(points(item.paragraph))
        yield f"paragraph {number}", said(item.paragraph.prose, *own)
        for letter, point in zip("abcdefghij", own, strict=False):
            yield f"point {number}{letter}", said(point)
    sections = numbering(brief()).sections
    yield "heading", said(*(section.section.heading for section in sections))


def grid_text() -> str:
    """Give the grid with each cell's pillars in square brackets."""
    grids = brief().grids
    assert grids is not None
    names = {pillar.id: str(pillar.name) for pillar in grids.pillars}
    words = [f"{grid.title} {grid.linked_title}" for grid in grids.grids]
    for column in (column for grid in grids.grids for column in grid.columns):
        words.append(str(column.heading))
        for cell in column.cells:
            linked = "; ".join(names[pillar] for pillar in cell.pillars)
            words.append(f"{cell.text} [{linked}]")
    return " ".join(words)


def other_places() -> Iterator[tuple[str, Carried]]:
    """Give the facts, exhibits, grid, sources and the sheets."""
    made = brief()
    for number, fact in enumerate(made.factsheet.facts if made.factsheet else (), 1):
        yield f"fact {number}", said(fact.number, *fact.sentences)
    for name, one in (made.exhibits.exhibits if made.exhibits else {}).items():
        proses = (one.title, one.subtitle, one.not_available, one.alternative)
        yield f"exhibit {name}", said(*proses)
    for source in made.sources.references:
        yield f"source {source.id}", Carried(text=[source.certainty, source.note])
    titles = made.sheet.documents
    sheet = said(made.sheet.title, made.sheet.summary)
    sheet.add(titles.factsheet.title if titles.factsheet else None)
    presenter = made.sheet.presenter
    sheet.text += [made.sheet.report_of, f"{presenter.name}, {presenter.role}"]
    yield "sheet", sheet
    yield "grid principles", Carried(text=[grid_text()])
    yield "organisation", Carried(text=[made.organisation.name, made.board.name])
    meeting = f"{made.meeting.date.isoformat()} item {made.item}"
    yield "meeting", Carried(text=[meeting])


@cache
def places() -> dict[str, Carried]:
    """Give every place of the brief by its name."""
    return dict([*report_places(), *other_places()])

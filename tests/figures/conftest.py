"""Small briefs written in a test: figures in YAML, prose in Markdown, tables in CSV.

All of it is made up for the tests, but for the figures of the 2017 report in
`test_seed.py`.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

import pytest

from brief.content.csv_reader import table_of
from brief.content.inline import prose_of
from brief.content.models.brief import Brief
from brief.content.models.figure import FigureSheet
from brief.content.models.manuscript import Fact, FactSheet, Paragraph, Report, Section
from brief.content.reading import Reading
from brief.content.text import SourceText
from brief.content.validate import made
from brief.content.yaml_reader import load
from brief.figures.compute import compute
from brief.figures.ledger import Figures
from brief.findings import Findings, Place

FOLDER = "content/briefs/test"

ORGANISATION = {
    "format": 1,
    "name": "Test body",
    "boards": [{"id": "board", "name": "Test board"}],
    "contact": {"name": "Test person"},
}

SHEET = {
    "format": 1,
    "title": "Test brief",
    "short_title": "Test",
    "meeting": "2001-02-03",
    "purpose": "noting",
    "summary": "A test.",
    "report_of": "Test person",
    "presenter": {"name": "Test person"},
    "documents": {"report": {}, "factsheet": {"title": "Test facts"}},
}


class MakeBrief(Protocol):
    """What the `brief_of` fixture gives."""

    def __call__(
        self,
        figures: str,
        *paragraphs: str,
        tables: dict[str, str] | None = None,
        facts: tuple[tuple[str, str], ...] = (),
        **parts: object,
    ) -> Brief:
        """Make a brief from the entries of its figures and its paragraphs."""


Computed = tuple[Figures, Findings]
MakeFigures = Callable[..., Computed]


def sheet_of(entries: str) -> FigureSheet:
    """Read the entries of a figures.yaml; they begin on its third line."""
    source = SourceText(f"{FOLDER}/figures.yaml", f"format: 1\nfigures:\n{entries}")
    reading = Reading()
    sheet = made(FigureSheet, load(source), source, reading)
    assert sheet is not None, reading.findings
    return sheet


def _paragraph(number: int, text: str) -> Paragraph:
    place = Place(f"{FOLDER}/report.md", number, 1)
    return Paragraph(place=place, prose=prose_of(_located(text, place), None))


def _located(text: str, place: Place) -> str:
    """Let a paragraph know its places: it stands on a line of its own."""
    from brief.content.align import Located

    source = SourceText(place.path, "\n" * (place.line - 1) + text)
    return Located.of(text, source, [(0, place.line - 1)])


def _fact(number: int, words: str, sentence: str) -> Fact:
    place = Place(f"{FOLDER}/factsheet.md", number * 2, 1)
    after = Place(f"{FOLDER}/factsheet.md", number * 2 + 1, 1)
    return Fact(
        place=place,
        number=prose_of(_located(words, place), None),
        sentences=(prose_of(_located(sentence, after), None),),
    )


@pytest.fixture
def brief_of() -> MakeBrief:
    """Make a brief from figures, paragraphs of a report, tables and facts."""

    def make(
        figures: str,
        *paragraphs: str,
        tables: dict[str, str] | None = None,
        facts: tuple[tuple[str, str], ...] = (),
        **parts: object,
    ) -> Brief:
        blocks = tuple(_paragraph(at, text) for at, text in enumerate(paragraphs, 1))
        heading = prose_of("Section", None)
        section = Section(level=1, id="section", heading=heading, blocks=blocks)
        given: dict[str, object] = {
            "name": "test",
            "folder": FOLDER,
            "sheet": SHEET,
            "organisation": ORGANISATION,
            "meeting": {"format": 1, "date": "2001-02-03", "board": "board"},
            "board": {"id": "board", "name": "Test board"},
            "item": "1",
            "figures": sheet_of(figures),
            "sources": {"format": 1, "references": []},
            "report": Report(path=f"{FOLDER}/report.md", sections=(section,)),
            "factsheet": FactSheet(
                path=f"{FOLDER}/factsheet.md",
                facts=tuple(_fact(at, *fact) for at, fact in enumerate(facts, 1)),
            ),
            "tables": {
                path: table_of(SourceText(f"{FOLDER}/{path}", text))
                for path, text in (tables or {}).items()
            },
        }
        return Brief.model_validate(given | parts)

    return make


@pytest.fixture
def computed(brief_of: MakeBrief) -> MakeFigures:
    """Compute the figures of a brief made as `brief_of` makes it."""

    def make(figures: str, *paragraphs: str, **others: object) -> Computed:
        return compute(brief_of(figures, *paragraphs, **others))  # type: ignore[arg-type]

    return make

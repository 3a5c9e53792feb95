"""A small brief, every fact in it made up, read and computed once for all tests."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from brief.content.inline import prose_of
from brief.content.models.brief import Brief
from brief.content.models.prose import Prose
from brief.content.read import read
from brief.content.walk import numbering
from brief.document.compose import compose
from brief.document.document import Document
from brief.document.margin import Margin
from brief.document.markup import Writer
from brief.figures.compute import compute
from brief.figures.ledger import Figures
from brief.findings import Findings

LIBRARY = Path(__file__).parent / "made"

Computed = tuple[Brief, Figures, Findings]
Compose = Callable[..., Document]
Write = Callable[[str], str]


@pytest.fixture(scope="session")
def made() -> Computed:
    """The made-up brief, its figures and what was found in it."""
    brief, found = read(LIBRARY, "made-up")
    assert brief is not None
    figures, more = compute(brief)
    return brief, figures, (*found, *more)


@pytest.fixture(scope="session")
def composed(made: Computed) -> Compose:
    """Compose a document of the made-up brief, or of one changed a little."""
    brief, figures, _ = made

    def make(name: str, changed: Brief | None = None, **options: object) -> Document:
        document, found = compose(changed or brief, figures, name, **options)  # type: ignore[arg-type]
        assert found == ()
        return document

    return make


@pytest.fixture
def writer(made: Computed) -> Writer:
    """A writer of the made-up report, its notes at the foot."""
    brief, figures, _ = made
    return Writer(
        brief=brief,
        figures=figures,
        numbering=numbering(brief),
        document="report",
        margin=Margin({}),
        own_notes=brief.report.notes if brief.report else (),
    )


@pytest.fixture
def write(writer: Writer) -> Write:
    """Write a sentence of Markdown as the report prints it."""

    def written(text: str) -> str:
        prose: Prose = prose_of(text, None)
        return str(writer.write(prose)).replace("\u00a0", "_")

    return written

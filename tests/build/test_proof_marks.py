"""The number of a claim never covers a word: boxes measured against ink, by PDFium.

Every word is made up for tests.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path

import pikepdf
import pytest

from brief.build.signing import Wanted, sign
from brief.pdf.words import reading
from tests.build.test_proof import built
from tests.content.library import Library, lay

Box = tuple[float, float, float, float]

MANY = ", ".join(f"[{words}](fig:visitors)" for words in ("22,500", "22,500 people") * 20)
HEADING = (
    "## How [42](fig:trees) trees, [22,500](fig:visitors) people and more besides stand"
    " in the parks of the [42](fig:trees) towns {#towns}"
)
REPORT = f"""\
{HEADING}

{MANY}: so many.[^count] {{#many}}

- [9](fig:nine) or **[9](fig:nine)** and [9](fig:nine)/[9](fig:nine);
- a point long enough to be broken, so that its lines stand above each other, of
  [22,500](fig:visitors) people, [9](fig:nine) parks, [22,500](fig:visitors) people and
  [thousands](fig:visitors) more.
"""
NOTE = (
    "Counted: [22,500](fig:visitors), [9](fig:nine) of them by night, in a note whose"
    " lines stand close to each other, [42](fig:trees) and [22,500](fig:visitors)."
)


@pytest.fixture
def library(tmp_path: Path) -> Library:
    """The small library with claims close together wherever words are set."""
    laid = lay(tmp_path)
    laid.add("figures.yaml", "  nine: {value: 9, unit: parks, source: survey}\n")
    laid.change("report.md", "## Aims of parks", f"{REPORT}\n## Aims of parks")
    laid.change("report.md", "Counted at the gate.", NOTE)
    laid.change("exhibits.yaml", "title: Trees by park", 'title: "[42](fig:trees) trees"')
    laid.change("principles.yaml", "text: Walking", 'text: "[9](fig:nine) walks"')
    return laid


def boxes(data: bytes) -> Iterator[tuple[int, str, Box]]:
    """Give the page, the label and the box of each mark that is linked to a note."""
    with pikepdf.open(io.BytesIO(data)) as pdf:
        for number, page in enumerate(pdf.pages):
            for link in page.get("/Annots", []):
                said = str(link.get("/Contents", ""))
                if said.startswith("note "):
                    left, one, right, other = (float(edge) for edge in link.Rect)
                    label = said.removeprefix("note ").partition(":")[0]
                    yield number, label, (left, min(one, other), right, max(one, other))


def ink(data: bytes) -> list[list[tuple[str, Box]]]:
    """Give every sign of each page, with the box of what is inked of it."""
    with reading(data) as document:
        pages = []
        for page in document:
            text = page.get_textpage()
            signs = range(text.count_chars())
            pages.append(
                [(text.get_text_range(at, 1), text.get_charbox(at)) for at in signs]
            )
        return pages


def covered(box: Box, signs: list[tuple[str, Box]]) -> str:
    """Give the signs that have any ink within a box."""
    left, bottom, right, top = box
    return "".join(
        sign
        for sign, (start, low, end, high) in signs
        if sign.strip() and start < right and end > left and low < top and high > bottom
    )


@pytest.mark.parametrize(
    ("name", "least"), [("report", 55), ("factsheet", 2), ("principles", 2)]
)
def test_a_number_covers_nothing_but_itself(
    library: Library, name: str, least: int
) -> None:
    """In text, headings, points, titles, cells, notes, and beside initials."""
    for signer in ("Anna Bea Cox", "Dan Eve Fox", "Gus Hal Ivy", "Jo Kay Lee"):
        if name == "report":
            sign(library.root, "parks", Wanted(signer, "2020-02-28", name))
    (path,) = built(library, name).written
    data = path.read_bytes()
    pages = ink(data)
    marks = list(boxes(data))
    assert least <= len(marks)
    assert [] == [
        (page + 1, label, found)
        for page, label, box in marks
        if (found := covered(box, pages[page])) != label
    ]

"""Each note of a page's foot is on the page of its call, whatever the page."""

from itertools import product

import pytest

from brief.pdf.file import Spot
from brief.render.draw import parsed
from brief.render.notes import astray
from brief.render.place import Sources, anchors
from tests.render.pages import WORDS, drawn, made, note

BORDERS = ("0", ".5pt solid", "1pt solid")
PADDINGS = ("0", "1mm", "1.5mm", "2mm", "8pt")


def page_of_each(body: str, css: str = "") -> list[tuple[int, int]]:
    """Give the pages of each call and its note, in order."""
    pdf, found = drawn(body, css)
    assert () == found
    names = sorted(name for name in pdf.anchors if name.startswith("call-"))
    return [
        (pdf.anchors[name].page, pdf.anchors[name.replace("call", "note")].page)
        for name in names
    ]


@pytest.mark.parametrize(("border", "padding"), list(product(BORDERS, PADDINGS)))
def test_first_page(border: str, padding: str) -> None:
    """Notes stay on the first page beneath any rule and padding.

    With half a point and 1, 1.5 or 2 mm WeasyPrint 70 by itself moves each one on.
    """
    css = f"@page {{ @footnote {{ border-top: {border}; padding-top: {padding} }} }}"
    assert [(1, 1), (1, 1)] == page_of_each(f"<p>A{note(1)}</p><p>B{note(2)}</p>", css)


@pytest.mark.parametrize("orphans", [1, 2, 3])
def test_many_pages(orphans: int) -> None:
    """On many pages no note is sent on to make room for a later line."""
    paragraphs = [
        f"<p>{WORDS * 3}{note(n, WORDS * (n % 3 + 1))} {WORDS * (n % 5)}</p>"
        for n in range(1, 25)
    ]
    css = f"@page {{ size: A5 }} p {{ orphans: {orphans}; widows: {orphans} }}"
    pages = page_of_each("".join(paragraphs), css)
    assert 24 == len(pages)
    assert 4 < max(pages)[0]
    assert [] == [pair for pair in pages if pair[0] != pair[1]]


def test_note_that_does_not_fit() -> None:
    """A line whose note does not fit beneath it moves on with its note."""
    body = f'<div style="height: 250mm"></div><p>Words{note(1, WORDS * 3)}</p>'
    assert [(2, 2)] == page_of_each(body)


def test_astray() -> None:
    """A note on another page than its call is found, at the note's source."""
    source = parsed(made(f"<p data-src='3:5:content/report.md'>A{note(1)}</p>"))
    laid = source.laid_out()
    spots = anchors(laid)
    assert [] == list(astray(laid, spots, Sources(source.root, "report")))
    moved = {**spots, "call-1": Spot(7, 0, 0)}
    (found,) = astray(laid, moved, Sources(source.root, "report"))
    assert "note-astray" == found.rule
    assert "content/report.md:3:5" == str(found.where)

"""The judge passes a good file, and sees each way in which it can be broken."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import cache
from typing import Any

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, String

from brief.check import judge
from brief.check.access import CHECKS
from brief.document.document import Document
from brief.pdf.file import Pdf, Spot, opened, saved
from brief.press import finish
from brief.render import render
from tests.render.pages import WORDS, made, note

BODY = (
    '<main><h1>Title</h1><section><h2 id="part">Part</h2>'
    f"<p>Words{note(1)} and <a href='#end'>the end</a>.</p>"
    f"<p>{WORDS * 60}</p>"
    "<ul><li>One</li><li>Two<ol><li>Three</li></ol></li></ul>"
    '<table><caption>Table</caption><thead><tr><th scope="col">A</th>'
    '<th scope="col">B</th></tr></thead>'
    '<tbody><tr><th scope="row">C</th><td>1</td></tr></tbody></table>'
    '<svg width="9" height="9"><title>Drawing</title><path d="M0 0h9v9"/></svg>'
    "<h3>Small</h3><p>More.</p></section>"
    '<section><h2 id="end">End</h2>'
    '<p><a href="https://example.org">Out</a></p></section></main>'
)

Break = Callable[[pikepdf.Pdf], None]


@cache
def good() -> tuple[Pdf, Document]:
    """Make the good file that every test breaks."""
    document = made(BODY)
    pdf, found = render(document)
    assert () == found
    return finish(pdf, document)[0], document


def judged(*breaks: Break) -> list[str]:
    """Break the good file and give the rules that the judge finds breached."""
    pdf, document = good()
    with opened(pdf.data) as file:
        for one in breaks:
            one(file)
        broken = replace(pdf, data=saved(file))
    return sorted({found.rule for found in judge(broken, document)})


def test_good_file() -> None:
    """A good file has no findings, and two pages, so that it is a real one."""
    pdf, document = good()
    assert () == judge(pdf, document)
    assert 2 == pdf.pages


def test_writing_it_again_breaks_nothing() -> None:
    """What the tests do besides breaking is not what is found."""
    assert [] == judged()


# ---------------------------------------------------------------- breaking things


def elements(pdf: pikepdf.Pdf, kind: str) -> Iterator[Any]:
    """Give every element of a kind in the tree."""
    return (
        item
        for item in pdf.objects
        if isinstance(item, Dictionary)
        and item.get("/Type") == "/StructElem"
        and item.get("/S") == f"/{kind}"
    )


def first(pdf: pikepdf.Pdf, kind: str) -> Any:
    """Give one element of a kind."""
    return next(elements(pdf, kind))


def links(pdf: pikepdf.Pdf) -> list[Any]:
    """Give every link's area."""
    return [area for page in pdf.pages for area in page.obj.get("/Annots", Array())]


def _no_tree(pdf: pikepdf.Pdf) -> None:
    del pdf.Root["/StructTreeRoot"]


def _not_marked(pdf: pikepdf.Pdf) -> None:
    pdf.Root.MarkInfo.Marked = False


def _empty_tree(pdf: pikepdf.Pdf) -> None:
    pdf.Root.StructTreeRoot.K = Array()


def _stray_text(pdf: pikepdf.Pdf) -> None:
    page = pdf.pages[0]
    words = pdf.make_stream(b"0 0 m 50 50 l S")
    page.Contents = Array([page.Contents, words])


def _no_title(pdf: pikepdf.Pdf) -> None:
    del pdf.trailer.Info["/Title"]


def _other_title(pdf: pikepdf.Pdf) -> None:
    pdf.trailer.Info.Title = String("untitled.pdf")


def _hidden_title(pdf: pikepdf.Pdf) -> None:
    del pdf.Root["/ViewerPreferences"]


def _no_language(pdf: pikepdf.Pdf) -> None:
    del pdf.Root["/Lang"]


def _other_language(pdf: pikepdf.Pdf) -> None:
    pdf.Root.Lang = String("de")


def _no_date(pdf: pikepdf.Pdf) -> None:
    del pdf.trailer.Info["/CreationDate"]


def _todays_date(pdf: pikepdf.Pdf) -> None:
    pdf.trailer.Info.ModDate = String("D:20260101120000Z")


def fonts(pdf: pikepdf.Pdf) -> Iterator[Any]:
    """Give what is said of each font."""
    return (
        item
        for item in pdf.objects
        if isinstance(item, Dictionary) and item.get("/Type") == "/FontDescriptor"
    )


def _font_gone(pdf: pikepdf.Pdf) -> None:
    del next(fonts(pdf))["/FontFile2"]


def _foreign_font(pdf: pikepdf.Pdf) -> None:
    next(fonts(pdf)).FontFamily = String("DejaVu Sans")


def _nameless_font(pdf: pikepdf.Pdf) -> None:
    del next(fonts(pdf))["/FontFamily"]


def shown(pdf: pikepdf.Pdf, codes: bytes) -> None:
    """Show other glyphs in place of those of the first page's first words."""
    page = pdf.pages[0]
    data = page.Contents.read_bytes()
    start = data.index(b"<", data.index(b"BT"))
    while data[start + 1 : start + 2] == b"<":
        start = data.index(b"<", start + 2)
    end = data.index(b">", start)
    page.Contents = pdf.make_stream(data[: start + 1] + codes + data[end:])


def _glyph_zero(pdf: pikepdf.Pdf) -> None:
    shown(pdf, b"0000")


def _glyph_beyond(pdf: pikepdf.Pdf) -> None:
    shown(pdf, b"fff0")


def _no_bookmarks(pdf: pikepdf.Pdf) -> None:
    del pdf.Root["/Outlines"]


def _bookmark_renamed(pdf: pikepdf.Pdf) -> None:
    pdf.Root.Outlines.First.Title = String("Something else")


def _bookmark_lost(pdf: pikepdf.Pdf) -> None:
    part = pdf.Root.Outlines.First.First
    pdf.Root.Outlines.First.First = part.Next


def _bookmark_leads_nowhere(pdf: pikepdf.Pdf) -> None:
    del pdf.Root.Outlines.First["/Dest"]


def _bookmarks_swapped(pdf: pikepdf.Pdf) -> None:
    top = pdf.Root.Outlines.First
    top.First.Title, top.Last.Title = top.Last.Title, top.First.Title


def _link_leads_nowhere(pdf: pikepdf.Pdf) -> None:
    links(pdf)[0].Dest = String("nowhere")


def _link_without_words(pdf: pikepdf.Pdf) -> None:
    del links(pdf)[0]["/Contents"]


def _link_of_blanks(pdf: pikepdf.Pdf) -> None:
    links(pdf)[0].Contents = String(" ")


def _link_untagged(pdf: pikepdf.Pdf) -> None:
    del links(pdf)[0]["/StructParent"]


def _address_gone(pdf: pikepdf.Pdf) -> None:
    area = next(one for one in links(pdf) if "/A" in one)
    del area["/A"]


def _no_alternative(pdf: pikepdf.Pdf) -> None:
    del first(pdf, "Figure")["/Alt"]


def _blank_alternative(pdf: pikepdf.Pdf) -> None:
    first(pdf, "Figure").Alt = String("  ")


def _no_scope(pdf: pikepdf.Pdf) -> None:
    del first(pdf, "TH")["/A"]["/Scope"]


def _other_paper(pdf: pikepdf.Pdf) -> None:
    for box in ("/MediaBox", "/TrimBox", "/BleedBox", "/CropBox"):
        pdf.pages[1].obj[box] = Array([0, 0, 612, 792])


def kind_changed(before: str, after: str) -> Break:
    """Give a break that makes one kind of element another."""

    def change(pdf: pikepdf.Pdf) -> None:
        first(pdf, before).S = Name(f"/{after}")

    change.__name__ = f"{before}_becomes_{after}"
    return change


def _heading_lost(pdf: pikepdf.Pdf) -> None:
    first(pdf, "H2").K = Array()


def _headings_swapped(pdf: pikepdf.Pdf) -> None:
    one, two = elements(pdf, "H2")
    one.K, two.K = two.K, one.K


def _paragraph_cut(pdf: pikepdf.Pdf) -> None:
    long = max(elements(pdf, "P"), key=lambda item: len(item.K))
    half = len(long.K) // 2
    rest = Dictionary(Type=Name.StructElem, S=Name.P, P=long.P, Pg=long.Pg)
    rest.K = Array(list(long.K)[half:])
    long.K = Array(list(long.K)[:half])
    long.P.K.append(pdf.make_indirect(rest))


def _paragraph_out_of_reach(pdf: pikepdf.Pdf) -> None:
    paragraph = max(elements(pdf, "P"), key=lambda item: len(item.K))
    kids = [kid for kid in paragraph.P.K if kid.objgen != paragraph.objgen]
    paragraph.P.K = Array(kids)


def _figure_twice(pdf: pikepdf.Pdf) -> None:
    figure = first(pdf, "Figure")
    figure.P.K.append(figure)


def _note_unnamed(pdf: pikepdf.Pdf) -> None:
    first(pdf, "Note").S = Name.P


DEFECTS: dict[Break, list[str]] = {
    _no_tree: ["not-tagged", "tree-differs"],
    _not_marked: ["not-tagged"],
    _empty_tree: ["not-tagged", "tree-differs"],
    _stray_text: ["stray-content"],
    _no_title: ["no-title"],
    _other_title: ["no-title"],
    _hidden_title: ["no-title"],
    _no_language: ["no-language"],
    _other_language: ["no-language"],
    _no_date: ["file-date"],
    _todays_date: ["file-date"],
    _font_gone: ["font-not-embedded"],
    _foreign_font: ["foreign-font"],
    _nameless_font: ["foreign-font"],
    _glyph_zero: ["missing-glyph", "tree-differs"],
    _glyph_beyond: ["missing-glyph", "tree-differs"],
    _no_bookmarks: ["bookmarks-differ"],
    _bookmark_renamed: ["bookmarks-differ"],
    _bookmark_lost: ["bookmarks-differ"],
    _bookmarks_swapped: ["bookmarks-differ"],
    _bookmark_leads_nowhere: ["dead-link"],
    _link_leads_nowhere: ["dead-link"],
    _address_gone: ["dead-link"],
    _link_without_words: ["silent-link"],
    _link_of_blanks: ["silent-link"],
    _link_untagged: ["silent-link"],
    _no_alternative: ["figure-untold"],
    _blank_alternative: ["figure-untold"],
    _no_scope: ["no-scope"],
    _other_paper: ["wrong-paper"],
    kind_changed("H1", "P"): ["heading-levels", "tree-differs"],
    kind_changed("H2", "H3"): ["heading-levels", "tree-differs"],
    kind_changed("H3", "H4"): ["heading-levels", "tree-differs"],
    kind_changed("Table", "Div"): ["tree-differs"],
    kind_changed("TR", "Div"): ["tree-differs"],
    kind_changed("TH", "TD"): ["tree-differs"],
    kind_changed("L", "Div"): ["tree-differs"],
    kind_changed("LI", "Div"): ["tree-differs"],
    kind_changed("Figure", "Span"): ["tree-differs"],
    kind_changed("Link", "Span"): ["tree-differs"],
    kind_changed("Reference", "Span"): ["tree-differs"],
    kind_changed("Note", "Div"): ["tree-differs"],
    kind_changed("P", "Span"): ["tree-differs"],
    _heading_lost: ["tree-differs"],
    _headings_swapped: ["tree-differs"],
    _paragraph_cut: ["tree-differs"],
    _paragraph_out_of_reach: ["tree-differs"],
    _figure_twice: ["tree-differs"],
}
"""Each way to break the file, and all that the judge must say of it."""


@pytest.mark.parametrize(
    "defect", DEFECTS, ids=lambda defect: defect.__name__.lstrip("_")
)
def test_seeded_defect(defect: Break) -> None:
    """The judge sees the defect, and nothing else that is not its consequence."""
    assert DEFECTS[defect] == judged(defect)


def test_note_on_another_page() -> None:
    """A note on another page than its call is seen in the finished file."""
    pdf, document = good()
    moved = replace(pdf, anchors={**pdf.anchors, "call-1": Spot(2, 0, 0)})
    assert ["note-astray"] == [found.rule for found in judge(moved, document)]


def test_draft_may_be_wider() -> None:
    """A draft's pages have room for findings beside the words."""
    pdf, document = good()
    with opened(pdf.data) as file:
        _other_paper(file)
        broken = replace(pdf, data=saved(file))
    assert () == judge(broken, replace(document, draft=True))


def test_every_check_is_tested() -> None:
    """Each check finds at least one of the seeded defects, or the test above it."""
    rules = {rule for expected in DEFECTS.values() for rule in expected}
    assert len(CHECKS) <= len(rules) + 3

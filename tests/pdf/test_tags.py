"""The structure tree as plain data."""

import pikepdf
import pytest

from brief.pdf.file import opened, saved
from brief.pdf.tags import Tag, Words, plain, tree
from tests.render.pages import finished, tree_of


def test_plain_tree() -> None:
    """A tree is nested records: words where they stand, empty entries left out."""
    body = '<h1>Title</h1><p>One <a href="https://example.org">two</a> three</p>'
    assert {
        "tag": "Document",
        "kids": [
            {"tag": "H1", "text": "Title"},
            {
                "tag": "P",
                "kids": [
                    "One ",
                    {"tag": "Link", "links": "1", "text": "two"},
                    " three",
                ],
            },
        ],
    } == plain(tree_of(body))


def test_attributes() -> None:
    """What an element says of itself is a line of words, layout left out."""
    svg = '<svg width="9" height="9"><title>A</title><path d="M0 0h9v9"/></svg>'
    kids = plain(tree_of(f"<ol><li>One</li></ol>{svg}"))["kids"]
    assert isinstance(kids, list)
    points, figure = kids
    assert isinstance(points, dict)
    assert "ListNumbering Decimal" == points["attributes"]
    assert {"tag": "Figure", "alt": "A."} == figure


def test_no_tree() -> None:
    """A file without a tree has none."""
    with pikepdf.new() as pdf:
        pdf.add_blank_page()
        assert tree(saved(pdf)) is None


def test_foreign_tree() -> None:
    """A tree of one element, whose content names its page itself, is read."""
    with opened(finished("<p>A</p>").data) as pdf:
        top = pdf.Root.StructTreeRoot.K[0]
        mark = pikepdf.Dictionary(Type=pikepdf.Name.MCR, Pg=pdf.pages[0].obj, MCID=0)
        del top["/Pg"]
        top.K = mark
        pdf.Root.StructTreeRoot.K = top
        data = saved(pdf)
    assert Tag("Document", (Words("A", 1),)) == tree(data)


def test_deep_tree() -> None:
    """A tree that bites its tail ends in an error of its own, not in a crash."""
    with opened(finished("<p>A</p>").data) as pdf:
        top = pdf.Root.StructTreeRoot.K[0]
        top.K = top
        data = saved(pdf)
    with pytest.raises(ValueError, match="200 deep"):
        tree(data)


def test_walk_and_pages() -> None:
    """An element knows all in it, and the pages that its words are on."""
    body = "<section><p>One</p><p style='break-before: page'>Two</p></section>"
    tag = tree_of(body)
    assert ["Document", "Sect", "P", "P"] == [one.kind for one in tag.walk()]
    assert (1, 2) == tag.pages
    assert "OneTwo" == tag.text

"""What a page of HTML holds, as the judge reads it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brief.check.markup import letters, markup


def test_headings() -> None:
    """Headings in order, with their level; words within words count."""
    page = markup("<h1>One <b>two</b></h1><section><h2>Three</h2></section><h1></h1>")
    assert ((1, "One two"), (2, "Three")) == page.headings


def test_notes_are_not_words_of_their_paragraph() -> None:
    """A note of the page's foot is not read within its paragraph."""
    page = markup('<p>A<span role="doc-footnote" id="note-1">Note</span> b</p>')
    assert ("A b",) == page.paragraphs
    assert ("note-1",) == page.foot_notes


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<ul><li>A<li>B</ul>", {"L": 1, "LI": 2}),
        ("<ol><li>A</li></ol><dl><dt>B</dt><dd>C</dd></dl>", {"L": 2, "LI": 2}),
        ("<table><tr><th>A<td>B</table>", {"Table": 1, "TR": 1, "TH": 1, "TD": 1}),
        ("<svg><title>A</title></svg><img src=a alt=b>", {"Figure": 2}),
        ("<img src=a>", {"Figure": 1}),
        ('<img src=a alt=""><svg aria-hidden="true"></svg>', {}),
        ('<p role="presentation"><a href="#a">A</a></p>', {}),
        ('<a href="#a">A</a><a>B</a>', {"Link": 1}),
        ('<a id="call-3" href="#note-3">3</a>', {"Link": 1, "Reference": 1}),
        ('<li id="note-3">3</li>', {"LI": 1, "Note": 1}),
        ("<style>h1 {}</style><script><h1></h1></script>", {}),
    ],
)
def test_counts(html: str, expected: dict[str, int]) -> None:
    """Each element is counted as what it must be in the tree; ornament is not."""
    assert expected == dict(markup(html).counts)


@given(st.text())
def test_letters(text: str) -> None:
    """Only letters and digits are left, and a second time changes nothing."""
    assert all(one.isalnum() for one in letters(text))
    assert letters(text) == letters(letters(text))


@given(st.text())
def test_any_text(text: str) -> None:
    """No page makes the reader fail."""
    markup(text)

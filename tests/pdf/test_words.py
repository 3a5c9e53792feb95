"""The words of pages, line by line, and where they stand."""

from brief.pdf.words import lines, marked_words, positions, texts
from tests.render.pages import WORDS, finished


def test_lines_and_places() -> None:
    """A line's words, and where its first letter stands, in millimetres."""
    css = "@page { margin: 20mm 30mm } p { margin: 0 0 10mm }"
    pdf = finished("<p>First line</p><p>Second line</p>", css)
    assert (("First line", "Second line"),) == texts(pdf.data)
    first, second = positions(pdf.data)[0]
    assert (30, 30) == (first[0], second[0])
    assert 16 == second[1] - first[1]


def test_pages() -> None:
    """Each page has its own lines."""
    body = "<p>One</p><p style='break-before: page'>Two</p>"
    assert (("One",), ("Two",)) == texts(finished(body).data)


def test_columns() -> None:
    """What stands side by side is not run together."""
    body = "<table><tr><td style='width: 80mm'>Left</td><td>Right</td></tr></table>"
    assert [True, True] == [
        any(word in line for line in texts(finished(body).data)[0])
        for word in ("Left", "Right")
    ]


def test_turned_words_and_empty_pages() -> None:
    """A page without words has no lines."""
    body = "<p>One</p><div style='break-before: page; height: 1mm'></div>"
    assert () == lines(finished(body).data)[1]


def test_hyphen_at_a_line_end() -> None:
    """A hyphen at the end of a line is a hyphen."""
    pdf = finished("<p>long-<wbr>term</p>", "p { width: 12mm }")
    assert (("long-", "term"),) == texts(pdf.data)


def test_marked_words() -> None:
    """Every run of marked content has its words, by page and number."""
    words = marked_words(finished(f"<p>{WORDS}</p><p>End</p>").data)
    assert {1} == {page for page, _ in words}
    assert list(range(len(words))) == sorted(number for _, number in words)
    assert WORDS + "End" == "".join(words[key] for key in sorted(words))

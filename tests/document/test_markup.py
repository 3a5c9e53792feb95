"""Prose as safe markup; every word here is made up."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from brief.content.inline import prose_of
from brief.content.models.prose import Prose, Text
from brief.document.markup import Writer

Write = Callable[[str], str]


@pytest.mark.parametrize(
    ("expected", "text"),
    [
        ("Rain &amp; more", "Rain & more"),
        ("&lt;b&gt;bold&lt;/b&gt;", "<b>bold</b>"),
        ("{{ 7 * 7 }} {% raw %}", "{{ 7 * 7 }} {% raw %}"),
        ("on 5_September_2031", "on 5 September 2031"),
        (
            '<span class="claim">22,500</span>_umbrellas',
            "[22,500](fig:umbrellas) umbrellas",
        ),
        (
            '<span class="claim">£1.4bn_a_year</span>.',
            "[£1.4bn a year](fig:cost).",
        ),
        ("<strong>sound</strong>", "**sound**"),
        (
            '<a href="https://example.org/a">points</a>',
            "[points](https://example.org/a)",
        ),
        ('<a class="cross" href="#p-costs">paragraph_3</a>', "[paragraph](#costs)"),
        (
            '<a class="cross" href="#s-lost">section “What is lost”</a>',
            "[section](#lost)",
        ),
        ('<a class="cross" href="#x-monthly">figure_2</a>', "[figure](#monthly)"),
        ('<span class="unknown">paragraph_?</span>', "[paragraph](#nowhere)"),
    ],
)
def test_each_kind_of_piece(expected: str, text: str, write: Write) -> None:
    """Each kind of piece has one form; all words are escaped."""
    assert expected == write(text)


def test_a_quotation_keeps_its_own_marks(write: Write) -> None:
    """Quoted words carry their quotation marks as words."""
    expected = '<q class="quotation">“umbrellas are for sharing”</q>'
    assert write('"umbrellas are for sharing" [@plan]').startswith(expected)


def test_a_citation_is_a_call_and_its_note(write: Write) -> None:
    """A call and its note link to each other, at the foot of the call's page."""
    html = write("It rains. [@survey, p. 4]")
    assert '<a class="call" id="call-1" href="#note-1"' in html
    assert '<span class="note" id="note-1" role="doc-footnote">' in html
    assert '<a class="back" href="#call-1"' in html
    assert "page_4." in html


def test_notes_are_numbered_in_the_order_of_writing(write: Write) -> None:
    """Calls count through the document, whatever they call."""
    html = write("A [@survey]. B [^method]. C [@plan].")
    assert ["1", "2", "3"] == re.findall(r'id="note-(\d+)"', html)


def test_calls_side_by_side_are_told_apart(write: Write) -> None:
    """Two calls in a row do not read as one number."""
    assert '<span class="calls">, </span>' in write("It rains.[@survey][@plan]")


@pytest.mark.parametrize(
    ("text", "apart"),
    [
        ("It missed by 18 [@survey].", 1),
        ("It missed by [18](fig:umbrellas) [@survey].", 1),
        ("It rained in 2023 [^method].", 1),
        ("It rained in 2023 [@survey][@plan].", 1),
        ("It missed by 18 days [@survey].", 0),
        ("It fell by 5% [@survey].", 0),
    ],
)
def test_a_call_behind_a_number_is_no_power(
    text: str, apart: int, write: Write
) -> None:
    """It stands apart from digits, and close to words and to another call."""
    assert apart == write(text).count('class="call apart"')


def test_a_source_cited_again_refers_to_its_first_note(write: Write) -> None:
    """A second note names the source in short and links to the first."""
    html = write("A [@survey]. B [@survey, p. 9].")
    assert 'page_9; see <a href="#note-1">note_1</a>.' in html


def test_an_unknown_source_prints_what_is_known_of_it(write: Write) -> None:
    """A source that nobody names says so in the words of its entry."""
    expected = "Source not stated in the 2030 report; returns from two shops."
    assert expected in write("Shops [@unknown-returns].")


def test_a_note_of_the_author_sets_out_its_own_citation(write: Write) -> None:
    """A citation within a note is printed there; notes do not call notes."""
    html = write("A [^method].")
    assert 1 == html.count('class="call"')
    assert "It asked everyone once (Northmere Statistics, “" in html


def test_notes_at_the_end_leave_calls_alone_in_the_text(writer: Writer) -> None:
    """With notes at the end, a sentence holds only its call."""
    writer.at_foot = False
    html = writer.write(prose_of("It rains. [@survey]", None))
    assert "doc-footnote" not in html
    assert [1] == [note.number for note in writer.notes]


def test_a_target_in_another_document_is_named_and_not_linked(writer: Writer) -> None:
    """A fact sheet says "paragraph 3 of the report", and no link leads nowhere."""
    writer.document = "factsheet"
    html = writer.write(prose_of("See [paragraph](#costs).", None))
    assert "paragraph\u00a03 of the report</span>" in html
    assert "href" not in html


def test_plain_words_have_no_tags_and_no_calls(writer: Writer) -> None:
    """Titles and attributes take the words alone."""
    prose = prose_of(
        "**Two** [22,500](fig:umbrellas) & [paragraph](#costs) [@plan]", None
    )
    assert "Two 22,500 & paragraph 3" == writer.plain(prose).replace("\u00a0", " ")


@given(st.text(max_size=80))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_text_becomes_markup(writer: Writer, text: str) -> None:
    """Whatever an author writes as words, no tag comes of it."""
    html = writer.write(Prose(parts=(Text(text=text),)))
    assert "<" not in html
    assert ">" not in html
    assert '"' not in html

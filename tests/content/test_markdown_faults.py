"""What a manuscript cannot hold, and what no manuscript can do to the program."""

import time
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brief.content.blocks import DEEPEST
from brief.content.composing import MOST_BLOCKS, MOST_CHARACTERS
from brief.content.markdown import factsheet_of, manuscript_of, report_of
from brief.content.models.manuscript import (
    BlockQuotation,
    Manuscript,
    Paragraph,
    PointList,
)
from brief.content.models.prose import Prose
from brief.content.reading import Reading
from brief.content.text import SourceText
from brief.findings import Stop
from tests.content.placed import check_places


def told(text: str) -> list[str]:
    """Read a manuscript; give its findings without their hints."""
    reading = Reading()
    manuscript_of(SourceText("a.md", text), reading)
    return [
        f"{found.where.line}:{found.where.column} {found.message} [{found.rule}]"
        for found in reading.findings
    ]


WRONG = {
    "One {#Bad Id}": "1:5 “Bad Id” is not an id [id-syntax]",
    "One:\n\n- two\n\n{#a}": "5:1 an id stands alone here [id-syntax]",
    "One:\n\n- two {#a}": (
        "3:7 {#a} looks like an id, which stands only at the end of a paragraph or"
        " heading [id-syntax]"
    ),
    "- one": "1:1 this list follows no paragraph [list-shape]",
    "> one [@a]": "1:1 this quotation follows no paragraph [list-shape]",
    "One:\n\n3. two": "3:1 this list begins at 3; it would print as (a) [list-shape]",
    "One:\n\n- two\n\n  three": (
        "5:3 a point is one paragraph, with a list beneath it at most [list-shape]"
    ),
    "One:\n\n- ": "3:1 this point does not begin with words [list-shape]",
    "One:\n\n- a\n  - b\n    - c": "5:5 lists go two deep [list-shape]",
    "One:\n\n- a\n  ::: legal": (
        "4:3 a point is one paragraph, with a list beneath it at most [list-shape]"
    ),
    "One:\n\n> two": (
        "3:1 this quotation does not end in a citation [quotation-uncited]"
    ),
    "One:\n\n> - two\n>\n> three [@a]": (
        "3:1 a list cannot be quoted; a quotation is paragraphs [list-shape]"
    ),
    "One.\n\n    two": (
        "3:5 text indented by four spaces is not printed [unknown-block]"
    ),
    "One.\n\n```\ntwo\n```": "3:1 a block of code is not printed [unknown-block]",
    "One.\n\n---\n\nTwo.": "3:1 a line across the page is not printed [unknown-block]",
    "One.\n\n|a|b|\n|-|-|\n|1|2|": (
        "3:1 a table in Markdown is not printed [unknown-block]"
    ),
    "::: exibit x": (
        "1:1 “::: exibit” is not something that can be put in its place"
        " [directive-syntax]"
    ),
    "::: exhibit": "1:1 “::: exhibit” is not complete [directive-syntax]",
    "::: exhibit Bad": "1:1 “::: exhibit Bad” is not complete [directive-syntax]",
    "::: grid a likned": "1:1 “::: grid a likned” is not complete [directive-syntax]",
    "::: legal x": "1:1 “::: legal x” is not complete [directive-syntax]",
    "One\n:::": "2:1 ::: closes nothing [directive-syntax]",
    ":: exhibit x": "1:1 “:: exhibit x” does not begin as it should [directive-syntax]",
    "::: {.exhibit}": (
        "1:1 “::: {.exhibit}” does not begin as it should [directive-syntax]"
    ),
    "#One": "1:1 a space is missing between # and the words of this heading"
    " [heading-syntax]",
    "#\n\nOne": "1:1 this heading has no words [heading-syntax]",
    "# \n": "1:1 this heading has no words [heading-syntax]",
    "One\n===": "1:1 the line of signs beneath makes a heading of these words"
    " [heading-syntax]",
    "## One": "1:1 this heading has 2 #, the one above it 0 [heading-skipped]",
    "# A\n### B": "2:1 this heading has 3 #, the one above it 1 [heading-skipped]",
    "# A\n## B\n### C": "3:1 headings go 2 deep; this one has 3 # [heading-syntax]",
    "One[^a]": "1:4 there is no note [^a]: in this file [note-unknown]",
    "[^a]: One": "1:1 no [^a] calls this note [note-uncalled]",
    "One[^a]\n\n[^a]: two\n[^a]: three": (
        "4:1 a second note has the label “a” [duplicate-note]"
    ),
    "One[^a]\n\n[^a]:\n\nTwo": "3:1 this note has no words [note-syntax]",
    "One[^a]\n\n[^a]: two[^a]": ("3:10 no note can be called from here [note-syntax]"),
    "One <b>two</b": "1:5 <b> is HTML; it would be printed as it stands [raw-html]",
    "<div>\none\n</div>": (
        "1:1 <div> is HTML; it would be printed as it stands [raw-html]"
    ),
}


@pytest.mark.parametrize(("text", "message"), WRONG.items())
def test_what_cannot_be_printed_is_told(text: str, message: str) -> None:
    """What the dialect does not know, or not there, is an error at its place."""
    assert message in told(text)


def test_the_faults_are_of_every_kind() -> None:
    """The faults above are of every kind that blocks can have."""
    assert {
        "directive-syntax",
        "duplicate-note",
        "heading-skipped",
        "heading-syntax",
        "id-syntax",
        "list-shape",
        "note-syntax",
        "note-uncalled",
        "note-unknown",
        "quotation-uncited",
        "raw-html",
        "unknown-block",
    } == {told.rpartition("[")[2][:-1] for told in WRONG.values()}


def test_front_matter_is_told_apart() -> None:
    """Who writes front matter is told where its contents belong."""
    reading = Reading()
    manuscript_of(SourceText("a.md", "---\ntitle: x\n---\n"), reading)
    assert "delete it; titles and the like stand in brief.yaml" in {
        found.hint for found in reading.findings
    }


def test_all_findings_come_at_once() -> None:
    """One file's faults are all listed, whatever their kind."""
    text = "::: x\n\n- a\n\n# B\n\nC [@] [d](fig:) *e*[^f] {#G}\n\n### H\n\n    i\n"
    assert [
        "directive-syntax", "list-shape", "id-syntax", "citation-syntax",
        "claim-syntax", "markup", "heading-skipped", "unknown-block", "note-unknown",
    ] == [line.rpartition("[")[2][:-1] for line in told(text)]  # fmt: skip


def every(manuscript: Manuscript) -> Iterator[Prose]:
    """Give every prose of a manuscript."""
    yield from (section.heading for section in manuscript.sections)
    yield from (note.prose for note in manuscript.notes)
    blocks = [*manuscript.opening]
    for section in manuscript.sections:
        blocks += section.blocks
    for block in blocks:
        if isinstance(block, Paragraph):
            yield block.prose
            yield from (prose for one in block.continued for prose in within(one))


def within(block: PointList | BlockQuotation) -> Iterator[Prose]:
    """Give every prose of what continues a paragraph."""
    if isinstance(block, BlockQuotation):
        yield from block.paragraphs
    else:
        for item in block.items:
            yield item.prose
            yield from (prose for one in item.lists for prose in within(one))


FRONTS = st.sampled_from(
    ["", "", "", "# ", "## ", "- ", "  - ", "1. ", "   ", "> ", "> > ", "> - ",
     "\t", "    ", "[^a]: ", "::: ", "-\t", "10) ", ">", "#", "* * ", "|", "```", "---",
     "==="]
)  # fmt: skip
BODIES = st.sampled_from(
    ["", "", "words", "two  words", "[22,500](fig:users)", "x [@a, p. 4]", "x[^a]",
     "**so**", "exhibit a", "legal", '"q" [@a]', "x {#id}", "{#id}", "£1.4bn ", "it's",
     "[x](figg:y)", "|a|", "a\\*b", "&amp; c", "#", "- x", "1. y", "> z", "x  "]
)  # fmt: skip
LINES = st.lists(st.tuples(FRONTS, BODIES).map("".join), max_size=14)


@given(LINES.map("\n".join))
def test_places_are_right_whatever_is_written(text: str) -> None:
    """Each part of each block stands where its place says, each finding in a line."""
    source, reading = SourceText("a.md", text), Reading()
    for prose in every(manuscript_of(source, reading)):
        check_places(source, prose)
    lines = text.split("\n")
    for found in reading.findings:
        assert 1 <= found.where.line <= len(lines)
        assert 1 <= found.where.column <= len(lines[found.where.line - 1]) + 1


@given(st.text("ab \n\t#->[]()*_`|:@^{}!<&\\\"'1.~=+", max_size=80))
def test_any_text_is_a_manuscript_or_findings(text: str) -> None:
    """Whatever is written, it is read: as a manuscript, a report, a fact sheet."""
    for reader in (manuscript_of, report_of, factsheet_of):
        assert "a.md" == reader(SourceText("a.md", text), Reading()).path


@given(st.lists(st.text("abc1", min_size=1, max_size=5), min_size=1, max_size=8), LINES)
def test_no_word_is_lost_without_a_finding(words: list[str], lines: list[str]) -> None:
    """A paragraph of plain words is kept whole, whatever blocks stand around it."""
    paragraph = " ".join(words)
    text = "\n".join([*lines, "", "# Heading", "", paragraph, "", "# End"])
    reading = Reading()
    made = manuscript_of(SourceText("a.md", text), reading)
    kept = any(str(prose) == paragraph for prose in every(made))
    assert kept or reading.findings


HARD = {
    "brackets": "[" * 100_000,
    "quotations": ">" * 100_000,
    "lists": "- " * 100_000,
    "lists and quotations": "- > " * 30_000,
    "deep lists": "".join("  " * depth + "- a\n" for depth in range(300)),
    "one long line": "a" * (MOST_CHARACTERS - 1),
    "one longer line": "a" * 5_000_000,
    "lines": "a\n" * 19_000,
    "paragraphs": "a\n\n" * 9_000,
    "points": "a\n\n" + "- a\n" * 9_000,
    "headings": "# a\n" * 4_000,
    "directives": ":::\n" * 9_000,
    "notes": "[^a]: b\n" * 9_000,
    "fences": "```\n" * 9_000,
    "tables": "|a|\n|-|\n" * 4_000,
    "a wide table": "|" * 100_000 + "\n" + "|-" * 50_000,
    "laziness": "> a\n" + "b\n" * 9_000,
    "underlines": "a\n" * 9_000 + "===",
    "tabs": "\t" * 400_000,
    "blanks": " " * 400_000,
}


@pytest.mark.parametrize("text", HARD.values(), ids=HARD)
def test_nothing_takes_long(text: str) -> None:
    """What is large, deep or repeated is read or refused within seconds."""
    start = time.process_time()
    try:
        report_of(SourceText("a.md", text), Reading())
    except Stop as stop:
        assert {"too-large", "too-deep"} >= {found.rule for found in stop.findings}  # noqa: PT017
    assert time.process_time() - start < 10


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("a" * (MOST_CHARACTERS + 1), "too-large"),
        ("a\n\n" + "- b\n" * MOST_BLOCKS, "too-large"),
        ("- " * DEEPEST + "a", "too-deep"),
    ],
)
def test_a_manuscript_has_bounds(text: str, rule: str) -> None:
    """Size and nesting that no document has stop the reading, with a finding."""
    with pytest.raises(Stop) as stop:
        manuscript_of(SourceText("a.md", text), Reading())
    assert [rule] == [found.rule for found in stop.value.findings]

"""Prose in fields of YAML, and prose from anywhere: places are right, always.

What Hypothesis writes here is made up.
"""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brief.content.align import Located
from brief.content.inline import LONGEST, paragraph_of, prose_of
from brief.content.models.prose import Prose
from brief.content.reading import Reading
from brief.content.text import SourceText
from brief.content.yaml_reader import load
from brief.findings import NOWHERE, Place
from brief.rules import PROSE_BLOCKS
from tests.content.placed import check_places


def field(text: str) -> tuple[Prose, list[str]]:
    """Read a field of YAML as prose."""
    tree = load(SourceText("a.yaml", text))
    assert isinstance(tree, dict)
    reading = Reading()
    prose = prose_of(tree["key"], reading)
    return prose, [str(found).partition("\n")[0] for found in reading.findings]


def test_places_reach_into_yaml() -> None:
    """Prose in a folded scalar of YAML has the places of the file."""
    prose, found = field("key: >-\n  An [estimate](fig:a)\n  of [2](figg:b)\n  or 3.\n")
    assert Place("a.yaml", 2, 6) == prose.parts[1].place
    last = prose.parts[-1]
    assert last.kind == "text"
    assert Place("a.yaml", 4, 6) == last.at(last.text.index("3"))
    assert [
        "a.yaml:3:10: error: “figg:” is not a kind of target  [claim-syntax]"
    ] == found


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("key: |\n  one\n\n  two\n", "a.yaml:4:3: error: a second paragraph begins"),
        ("key: >\n  one\n\n  two\n", "a.yaml:4:3: error: a second paragraph begins"),
        ("key: one\n\n  two\n", "a.yaml:3:3: error: a second paragraph begins"),
        ("key: |\n  one\n  - two\n", "a.yaml:3:3: error: a list begins"),
    ],
)
def test_a_field_holds_one_paragraph(text: str, message: str) -> None:
    """A second paragraph or a list in a field is an error, however YAML folds it."""
    _, found = field(text)
    assert [f"{message} here; this field holds one paragraph  [prose-blocks]"] == found
    assert PROSE_BLOCKS.name in found[0]


def test_a_field_calls_no_notes() -> None:
    """Notes stand beside their marks in one file, so YAML can call none."""
    _, found = field("key: one[^a]\n")
    assert [
        "a.yaml:1:9: error: no note can be called from here  [note-syntax]"
    ] == found


def test_prose_needs_no_file() -> None:
    """Text from no file is read all the same, without places and without a reading."""
    prose = prose_of("An [estimate](fig:a) [x](figg:b)", None)
    assert "An estimate x" == str(prose)
    assert {NOWHERE} == {part.place for part in prose.parts}


MARKS = st.sampled_from(
    ["[22,500](fig:users)", "[nine](count:a-b)", "[](fig:x)", "[at one](plain:)",
     "[@a, p. 4]", "[@a; @b]", "[^n]", "[paragraph](#x)", "[site](https://a.org/)",
     "<https://a.org>", "**so**", "**[1](fig:a)**", '"so it is" [@a]', "“so” [@a]",
     "it's", "\\*", "&amp;", "&#163;", "\n", "  \n ", " ", " ", "words", "(so)", "£1"]
)  # fmt: skip
LOOSE = st.sampled_from(
    [*"[](){}#@^:*_`~<>!&;\\\"'|/ \n.,-", "fig:", "](fig:a", "[@", "[^", "a", "B", "1",
     "{{", "}}", "{#", "https:", "javascript:", "http://a", "&#", "\u00e9", "𝄞"]
)  # fmt: skip


@given(st.lists(MARKS | LOOSE, max_size=25).map("".join))
def test_places_are_right_in_markdown(text: str) -> None:
    """At the place of a part stands what it begins with, and so for each character."""
    source = SourceText("a.md", text)
    reading = Reading()
    prose = paragraph_of(Located.of(text, source, ((0, 0),)), reading, [])
    check_places(source, prose)
    lines = text.split("\n")
    for found in reading.findings:
        assert 1 <= found.where.line <= len(lines)
        assert 1 <= found.where.column <= len(lines[found.where.line - 1]) + 1


@given(
    st.lists(MARKS.filter(lambda mark: "\n" not in mark), min_size=1, max_size=12),
    st.sampled_from([">-", "|"]),
    st.integers(2, 6),
)
def test_places_are_right_in_yaml(marks: list[str], style: str, indent: int) -> None:
    """So it is in folded and literal scalars, whatever their indentation."""
    lines = "".join(f"{' ' * indent}x{mark.strip()}\n" for mark in marks)
    source = SourceText("a.yaml", f"key: {style}\n{lines}other: 1\n")
    tree = load(source)
    assert isinstance(tree, dict)
    check_places(source, prose_of(tree["key"], Reading()))


@given(st.lists(MARKS.filter(lambda mark: "\n" not in mark), min_size=1, max_size=12))
def test_places_are_right_in_quoted_yaml(marks: list[str]) -> None:
    """So it is in single quotation marks, where a mark within is doubled."""
    text = "x" + " ".join(marks).replace("'", "''")
    source = SourceText("a.yaml", f"key: '{text}'\n")
    tree = load(source)
    assert isinstance(tree, dict)
    check_places(source, prose_of(tree["key"], Reading()))


@given(st.text(max_size=60))
def test_words_without_marks_are_kept(text: str) -> None:
    """Letters and digits are never lost, whatever stands around them."""
    kept = "".join(sign for sign in text if sign.isalnum())
    spaced = " ".join(kept)
    assert spaced == str(prose_of(spaced, None))


HARD = (
    "[", "]", "[](", "[a](", "](", "*", "*a", "**a ", "_a*", "`", "`a", "``a`", "<a",
    "<a ", "&", "&a", "![", '"', '" ', "“", "”[@a]", "“a ”[@a]", "[@", "{#", "{{", "<",
    "(fig:", "\\", "\n", "@a-", "'a ", "~~ ", "[a][", "((", "a (", "“‘", "{%", "^[",
)  # fmt: skip


@pytest.mark.parametrize("mark", HARD)
def test_no_repetition_takes_long(mark: str) -> None:
    """A paragraph as long as is read, of one mark over and over, is read at once."""
    start = time.process_time()
    prose_of(mark * (LONGEST // len(mark)), Reading())
    assert time.process_time() - start < 3


def test_nesting_takes_neither_long_nor_deep() -> None:
    """Brackets within brackets by the thousand are no matter."""
    start = time.process_time()
    prose_of("[" * 1400 + "](fig:a)" * 1000, Reading())
    prose_of("[" * 100_000, Reading())
    assert time.process_time() - start < 3

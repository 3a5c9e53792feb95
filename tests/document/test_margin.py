"""Findings beside their words in drafts; every word here is made up."""

from __future__ import annotations

import re

import pytest

from brief.content.align import Located
from brief.content.models.prose import Claim, ClaimKind, Prose, Text
from brief.content.text import SourceText
from brief.document.margin import Margin, beside
from brief.findings import Finding, Level, Place

PATH = "content/briefs/made-up/report.md"


def at(line: int, column: int, path: str = PATH) -> Finding:
    """Make a finding at one place."""
    return Finding("made-up", Place(path, line, column), f"at {line}:{column}")


def piece(line: int, column: int) -> Text:
    """Make a piece of prose that begins at one place."""
    return Text(text="words", place=Place(PATH, line, column))


PROSE = Prose(
    parts=(
        piece(10, 1),
        Claim(
            text="22,500",
            states=ClaimKind.FIGURE,
            targets=("umbrellas",),
            place=Place(PATH, 10, 20),
        ),
        piece(10, 45),
    ),
    source="one\ntwo",
    place=Place(PATH, 10, 1),
)


def test_a_finding_stands_beside_the_piece_it_is_in() -> None:
    """The last piece that begins at or before a finding is the one it is about."""
    found = (at(10, 20), at(10, 27), at(11, 3))
    given = beside(found, [PROSE])
    assert {10: [20, 27]} == {
        10: [one.where.column for one in given[Place(PATH, 10, 20)]]
    }
    assert (at(11, 3),) == given[Place(PATH, 10, 45)]


def test_a_finding_beyond_its_passage_stands_beside_nothing() -> None:
    """A finding before, after or in another file is left for the front list."""
    found = (at(9, 1), at(12, 1), at(10, 1, "other.yaml"), at(0, 0))
    assert {} == beside(found, [PROSE])


def test_marks_are_numbered_once_in_reading_order() -> None:
    """Words printed twice carry the same number twice."""
    margin = Margin(beside((at(10, 1), at(10, 20)), [PROSE]))
    second = margin.marks(Place(PATH, 10, 20))
    first = margin.marks(Place(PATH, 10, 1))
    assert [1, 2] == [second[0].number, first[0].number]
    assert second == margin.marks(Place(PATH, 10, 20))
    assert (*second, *first) == margin.take()
    assert () == margin.take()


def test_what_was_not_printed_is_left_over() -> None:
    """A finding whose words were never written stands in the front list."""
    found = (at(10, 1), at(10, 20))
    margin = Margin(beside(found, [PROSE]))
    margin.marks(Place(PATH, 10, 1))
    assert (at(10, 20),) == margin.rest(found)


def test_a_level_is_told_by_sign_and_word() -> None:
    """Errors, warnings and what was not checked look and read unlike."""
    found = Finding("made-up", Place(PATH, 10, 1), "x", level=Level.UNCHECKED)
    mark = Margin(beside((found,), [PROSE])).marks(Place(PATH, 10, 1))[0]
    assert ("unchecked", "not checked") == (mark.sign, mark.level)


SENTENCE = "Over the past year it fell. It asks the Board for "


def drawn(*findings: tuple[int, str]) -> str:
    """Write a sentence as a draft does, with findings at columns of it."""
    source = SourceText(PATH, "\n" * 9 + SENTENCE)
    located = Located.of(SENTENCE, source, [(0, 9)])
    text = Text(text=located, place=Place(PATH, 10, 1))
    prose = Prose(parts=(text,), source=SENTENCE, place=text.place)
    found = tuple(
        Finding("made-up", Place(PATH, 10, column), message)
        for column, message in findings
    )
    margin = Margin(beside(found, [prose]))
    return str(margin.marked(text.place, margin.inside(text, SENTENCE)))


@pytest.mark.parametrize(
    ("findings", "marked"),
    [
        ([(6, "“the past year” goes stale")], ["the past year"]),
        ([(47, "“for three decisions” is one short")], ["for "]),
        ([(6, "“the past year” x"), (20, "“it” y")], ["the past year", "it"]),
        ([(6, "this goes stale")], [SENTENCE]),
        ([(6, "“years gone by” goes stale")], [SENTENCE]),
        ([(6, "“the past year” x"), (10, "“past” y")], [SENTENCE]),
    ],
)
def test_the_words_that_a_finding_names_are_marked_alone(
    findings: list[tuple[int, str]], marked: list[str]
) -> None:
    """A whole piece is marked only where a finding names no words of it."""
    html = drawn(*findings)
    assert marked == re.findall(r'<mark class="found error">(.*?)</mark>', html)
    assert len(findings) == html.count('<span class="tag')
    words = re.sub(r'<span class="tag \w+">\d</span>|<[^>]+>', "", html)
    assert words.rstrip() == SENTENCE.rstrip()

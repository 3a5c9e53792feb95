"""A million strings in bounded time: no crash, no blow-up."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path

import pytest

from brief.figures.wording import Stated, find, judge, judge_all, judge_series
from brief.figures.wording.grammar.families import MAGNITUDES, SHARE_WORDS

CASES = Path(__file__).parent / "cases"
STRINGS = 1_000_000
SECONDS = 3000
"""A string in three milliseconds at the slowest, on one busy core."""

FIGURES = [
    Stated(Fraction(48, 100), "percent"),
    Stated(Fraction(62, 30), "ratio"),
    Stated(Fraction(22480), "people"),
    Stated(Fraction(119), "per year"),
    Stated(Fraction(-12), "percentage points"),
    Stated(Fraction(1_402_200_000), "GBP per year"),
    Stated(Fraction(74), "hours"),
    Stated(Fraction(3), ""),
]
SERIES = [
    [("2010", Fraction(1)), ("2011", Fraction(2))],
    [(f"{2016 + i // 4} Q{i % 4 + 1}", Fraction(9 - i, 2)) for i in range(9)],
    [(f"{month} 2020", Fraction(4)) for month in ("May", "June", "July", "August")],
]
SIGNS = [
    *"% £ - – / ( ) . , ½ 1 2 3.5 22,500 2016 2016/17 x1x x² ×7".split(),
    "\u00a0",
    "12345678901234567890",
]


def words() -> list[str]:
    """Gather every word of the tables and cases, with signs and numbers."""
    said = {word for phrase in (*SHARE_WORDS, *MAGNITUDES) for word in phrase.split()}
    for table in CASES.glob("*.txt"):
        said.update(table.read_text(encoding="utf-8").split())
    of_series = CASES.parent / "over-a-series.txt"
    said.update(of_series.read_text(encoding="utf-8").split())
    return [*sorted(said), *SIGNS]


def dice(seed: int) -> Iterator[int]:
    """Give numbers that look random and are the same on every run."""
    state = seed
    while True:
        state = (state * 6364136223846793005 + 1442695040888963407) % 2**64
        yield state >> 33


def soup(vocabulary: list[str], numbers: Iterator[int]) -> str:
    """Cook up a string of one to nine words."""
    count = next(numbers) % 9 + 1
    return " ".join(vocabulary[next(numbers) % len(vocabulary)] for _ in range(count))


@pytest.mark.torture
def test_a_million_strings_are_answered_in_bounded_time() -> None:
    """Whatever words come in whatever order, each gets its verdict."""
    vocabulary, numbers = words(), dice(2017)
    started = time.process_time()
    for turn in range(STRINGS):
        text = soup(vocabulary, numbers)
        figure = FIGURES[turn % len(FIGURES)]

        assert judge(text, figure).reason
        if turn % 50 == 0:
            assert judge_all(text, [figure, figure]).reason
            assert judge_series(text, SERIES[turn // 50 % len(SERIES)]).reason
            find(text)

    assert time.process_time() - started < SECONDS


REPEATED = [
    "over between 3 and about nearly two ",
    "£1 for every £1 ",
    "one million ",
    "section 1, 2, ",
    "not ",
    "half of a ",
    "from 3 to ",
    "twenty ",
    "1/",
    "((",
    "rising since ",
    "every ",
]


def calls(text: str) -> int:
    """Count the calls that reading a text takes; a busy machine does not change it."""
    made = 0

    def count(_frame: object, event: str, _what: object) -> None:
        nonlocal made
        made += event in {"call", "c_call"}

    before = sys.getprofile()
    sys.setprofile(count)
    try:
        find(text)
    finally:
        sys.setprofile(before)
    return made


@pytest.mark.parametrize("piece", REPEATED)
def test_work_grows_in_step_with_length(piece: str) -> None:
    """Eight times the text takes nearer to eight times the work than sixty-four."""
    assert calls(piece * 2000) < 12 * calls(piece * 250) + 1000


@pytest.mark.parametrize("piece", REPEATED)
def test_absurd_length_is_not_checked(piece: str) -> None:
    """A wording of thousands of words is not checked, and says why."""
    judged = judge(piece * 4000, FIGURES[0])

    assert judged.verdict == "not checked"
    assert "characters long" in judged.reason

"""Patterns of words: literals, choices, sets, words left out, gaps within a clause."""

import pytest

from brief.figures.wording.grammar.patterns import Patterns
from brief.figures.wording.grammar.tokens import closed, tokens_of

SETS = {"MEASURE": frozenset({"rate", "number"}), "BE": frozenset({"is", "was"})}


def read(pattern: str, text: str) -> str:
    """Give the part of a text that a pattern reads from its first word, or nothing."""
    t = closed(tokens_of(text))
    end = Patterns(pattern, SETS).at(t, 0)
    return text[: t[end - 1].end] if end else ""


@pytest.mark.parametrize(
    ("pattern", "text", "said"),
    [
        ("the same MEASURE", "the same rate as before", "the same rate"),
        ("the same MEASURE", "the same place", ""),
        ("on|off plan", "off plan by June", "off plan"),
        ("BE highest", "was highest in Wales", "was highest"),
        ("the same ? MEASURE", "the same overall rate", "the same overall rate"),
        ("the same ? MEASURE", "the same rate", "the same rate"),
        ("the same ? MEASURE", "the same very high rate", ""),
        ("than the? average", "than average", "than average"),
        ("than the? average", "than the average", "than the average"),
        ("above ~3 level", "above the legal level", "above the legal level"),
        ("above ~3 level", "above what is the level", ""),
        ("above ~3 level", "above a well known legal level", ""),
        ("above ~3 level", "above all. The level", ""),
        ("most ..4 record", "most bed-days on record", "most bed-days on record"),
        ("most ..4 record", "most, which record", ""),
        ("most ..4 record", "most of 12 on record", ""),
        ("most ..4 record", "most of 2016 on record", "most of 2016 on record"),
        ("pre pandemic", "pre-pandemic", "pre-pandemic"),
    ],
)
def test_what_a_pattern_reads(pattern: str, text: str, said: str) -> None:
    """The shortest way is read; an amount, a stop or another clause ends a gap."""
    assert said == read(pattern, text)


def test_the_first_pattern_that_stands_wins() -> None:
    """Patterns that begin alike are tried in the order in which they are written."""
    assert "off" == read("off\noff plan", "off plan")
    assert {"on", "off"} == set(Patterns("on|off plan", SETS).heads())

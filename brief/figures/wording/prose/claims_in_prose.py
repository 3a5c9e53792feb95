"""Comparisons, trends and frequencies as they stand in prose, without a number.

"More likely than", "the highest since records began", "rising since 2010". Stricter
than the reader of single wordings, since most comparatives in prose claim no figure.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from brief.figures.wording.grammar.lookback import since
from brief.figures.wording.grammar.numbers import number
from brief.figures.wording.grammar.phrases import Phrases, spread
from brief.figures.wording.grammar.tokens import NUMBER, WORD, Tokens
from brief.figures.wording.meaning import Kind
from brief.figures.wording.prose import (
    broadly,
    comparatives,
    courses,
    frequencies,
    likeness,
    parity,
    set_beside,
    standing,
    superlatives,
)
from brief.figures.wording.prose.groups import most_likely
from brief.figures.wording.prose.measures import made

if TYPE_CHECKING:
    from collections.abc import Callable

    from brief.figures.wording.grammar.expressions import Expression

_RECORD: Phrases[str] = Phrases(
    spread(
        (
            """record high|record highs|record low|record lows|record level
            |record levels|record number|record numbers|record breaking
            |all time high|all time low|all time highs|all time lows
            |a record|record rate|record rates
            |record total|unprecedented levels|record breaking levels
            |record breaking level|historic low|historic high|historic lows
            |historic highs|historical low|historical high|historical lows
            |historical highs|record growth|record spending|record investment
            |record demand|record turnout|record profits|record revenues
            |record unemployment|record employment|record attendance|record surplus
            |record activity|record sales|record waits|record deficit|record spend
            |record inflation""",
            "record",
        )
    )
)


def claim_at(t: Tokens, i: int) -> Expression | None:
    """Read a comparison, trend or record that begins here."""
    if t[i].kind != WORD or _is_of_steps(t, i):
        return None
    for reader in _READERS.get(t[i].text, ()):
        item = reader(t, i)
        if item is not None:
            return item
    return None


_STEPS = frozenset("segment band level tier grade stage category rank".split())
"""Steps of a scale: "no higher than segment 3"."""


def _is_of_steps(t: Tokens, i: int) -> bool:
    """Say whether a step of a scale is the height: "higher than segment 3"."""
    height = t[i].text in {"higher", "lower"} and t[i + 1].text == "than"
    return height and t[i + 2].text in _STEPS and t[i + 3].kind == NUMBER


# ------------------------------------------------------------------ records


def _record(t: Tokens, i: int) -> Expression | None:
    """Read "record levels" and "a record high", but not "a record of the meeting"."""
    at = _RECORD.at(t, i)
    if at is None or (t[i - 1].text == "to" and t[i - 2].text in _TO_RECORD):
        return None
    told = t[i].text != "record" or t[i + 1].text in _LEVELS
    if not told and (i == 0 or t[i - 1].text not in _BEFORE_A_RECORD):
        return None
    if t[i].text == "a":
        follower = t[at[1]].text
        numbered = number(t, at[1])
        if numbered is not None or follower not in {"in", "for", "high", "year"}:
            return None
    return _made(t, i, at[1])


def _made(t: Tokens, i: int, end: int) -> Expression:
    """Make the expression of a record, with what it looks back to."""
    return made(Kind.TREND, "highest", i, since(t, end) or end)


_BEFORE_A_RECORD = frozenset(
    """
    a of at with by despite amid and its their our this in from is are was were hit
    reached saw seen had has facing face faced
    """.split()
)
"""After these, "record activity" is a figure, and nothing that somebody records."""

_LEVELS = frozenset("high highs low lows level levels number numbers breaking".split())


_TO_RECORD = frozenset(
    "likely able used designed required needed continue continued failed how set meant"
    " intended ability need needs asked".split()
)
"""Behind these, "to record levels" is what somebody does."""

# ------------------------------------------------------------------ the readers


def _readers() -> dict[str, tuple[Callable[[Tokens, int], Expression | None], ...]]:
    """Say for each first word which readers may read on from it, in their order."""
    table: dict[str, list[Callable[[Tokens, int], Expression | None]]] = {}
    for heads, reader in (
        (_RECORD.heads(), _record),
        (superlatives.HEADS, superlatives.superlative),
        (courses.NTHS, courses.nth_in_a_row),
        (courses.FRONTS, courses.fronted),
        (courses.HEADS - courses.FRONTS, courses.trend),
        (standing.HEADS, standing.standing),
        (comparatives.HEADS, comparatives.comparison),
        (("is", "are", "was", "were"), most_likely),
        (likeness.HEADS, likeness.like),
        (parity.HEADS, parity.parity),
        (set_beside.HEADS, set_beside.set_beside),
        (frequencies.HEADS, frequencies.frequency),
        (broadly.HEADS, broadly.broadly),
    ):
        for word in heads:
            table.setdefault(word, []).append(reader)
    return {word: tuple(readers) for word, readers in table.items()}


_READERS = _readers()

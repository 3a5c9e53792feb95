"""How a reading is said plainly: its verb and its two times."""

from __future__ import annotations

from brief.figures.wording.over_time.bound.around import Around, Pair

Claims = tuple[str, ...]
"""Plain claims, all of which words make."""


def between(around: Around, pair: Pair) -> str:
    """Say between which two periods a change lies."""
    first, last = pair
    return f"between {around.labels[first]} and {around.labels[last]}"


def moved(way: int) -> str:
    """Say a change by the way it goes: 1 for up."""
    return "rose" if way > 0 else "fell"


def side(*, up: bool) -> str:
    """Say on which side a value lies of another."""
    return "higher" if up else "lower"

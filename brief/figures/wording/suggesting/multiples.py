"""Wordings of a ratio or a change that might be true, from the plainest on.

Makes candidates only, as its neighbour does; whether one is true is asked elsewhere.
"""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from typing import TYPE_CHECKING

from brief.figures.wording import saying
from brief.figures.wording.meaning import Amount, Bound, Form, Kind, Meaning
from brief.figures.wording.suggesting.candidates import (
    Candidate,
    fixed,
    fractions,
    leads,
    percents,
    places_of,
    whole_word,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

ONE = Fraction(1)

_MOST_TIMES = 1000
"""Larger multiples are left to digits."""


def ratios(value: Fraction) -> Iterator[Candidate]:
    """Word after over before as a multiple."""
    if value <= 0:
        return
    if value >= Fraction(7, 4):
        yield from _multiples(value)
    if value < 2:
        yield from changes(value)
    if value < 1:
        yield from fractions(value)
    yield from _numeral_times(value)


def _multiples(value: Fraction) -> Iterator[Candidate]:
    """Word a ratio as the nearest multiple, and as more than the one below."""
    nearest, below = int(saying.rounded(value, ONE)), int(value)
    if 2 <= nearest <= _MOST_TIMES:
        name, amount = _times(nearest)
        for lead, approx in leads(value, amount.value):
            meaning = Meaning(Kind.MULTIPLE, amount, approx=approx)
            yield Candidate(f"{lead}{name}", meaning)
    if 2 <= below <= _MOST_TIMES and below != value:
        name, amount = _times(below)
        over = Meaning(Kind.MULTIPLE, amount, bound=Bound.OVER)
        yield Candidate(f"more than {name}", over)


def _times(whole: int) -> tuple[str, Amount]:
    """Name a whole multiple."""
    form = Form.THRESHOLD if whole == 2 else Form.MULTIPLE
    name = "twice" if whole == 2 else f"{whole_word(whole)} times"
    return name, Amount(Fraction(whole), ONE, form)


def _numeral_times(value: Fraction) -> Iterator[Candidate]:
    for places in places_of(value, (1, 2) if value > Fraction(3, 2) else (2,)):
        step = Fraction(1, 10**places)
        said = saying.rounded(value, step)
        if said <= 0:
            continue
        amount = Amount(said, step)
        yield Candidate(f"{fixed(said, places)} times", Meaning(Kind.MULTIPLE, amount))


def changes(value: Fraction) -> Iterator[Candidate]:
    """Word after over before as a rise or a fall."""
    change = value - 1 if value >= 0 else value
    way = 1 if change > 0 else -1
    if change == 0:
        yield Candidate("unchanged", Meaning(Kind.COMPARISON, word="same"))
        return
    verb = "up by" if way > 0 else "down by"
    parts = _parts(abs(change))
    for made in (*_halvings(value), *parts, *percents(abs(change))):
        meaning = made.meaning
        if meaning.kind is not Kind.CHANGE:
            meaning = replace(meaning, kind=Kind.CHANGE, direction=way, moved=True)
        moved = made.meaning.kind is Kind.CHANGE
        yield Candidate(made.text if moved else f"{verb} {made.text}", meaning)
    if value >= 2:
        yield from _multiples(value)


_PARTS: dict[Fraction, str] = {
    Fraction(1, 10): "a tenth",
    Fraction(1, 5): "a fifth",
    Fraction(1, 4): "a quarter",
    Fraction(1, 3): "a third",
    Fraction(1, 2): "half",
    Fraction(2, 3): "two thirds",
    Fraction(3, 4): "three quarters",
}
"""Parts by which a thing is said to rise or fall; nobody says "up by one in 17"."""


def _parts(change: Fraction) -> Iterator[Candidate]:
    """Word a change as the nearest simple part."""
    part = min(_PARTS, key=lambda one: abs(one - change))
    amount = Amount(part, ONE, Form.FRACTION)
    for lead, approx in leads(change, part):
        meaning = Meaning(Kind.FRACTION, amount, approx=approx)
        yield Candidate(f"{lead}{_PARTS[part]}", meaning)


def _halvings(value: Fraction) -> Iterator[Candidate]:
    if Fraction(48, 100) <= value <= Fraction(52, 100):
        half = Amount(Fraction(1, 2), ONE, Form.FRACTION)
        yield Candidate("halved", Meaning(Kind.CHANGE, half, direction=-1, moved=True))


def in_points(value: Fraction, way: int) -> Iterator[Candidate]:
    """Word a difference in percentage points."""
    verb = {1: "up by ", -1: "down by ", 0: ""}[way]
    for places in places_of(value, (0, 1, 2)):
        step = Fraction(1, 10**places)
        said = saying.rounded(abs(value), step)
        shown = fixed(said, places)
        noun = "percentage point" if shown == "1" else "percentage points"
        direction = way or 0
        meaning = Meaning(Kind.POINTS, Amount(said, step), direction=direction)
        yield Candidate(f"{verb}{shown} {noun}", meaning)

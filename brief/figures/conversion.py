"""From the numbers of a working to the unit of its result: " × 8,766 hours in a year".

Whoever works a formula out by hand has the numbers as they are printed, and nothing of
their units: what the units make of them has to stand beside the numbers.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from fractions import Fraction
from itertools import combinations

from brief.figures.nouns import plural
from brief.figures.numbers import NO_BREAK, digits
from brief.figures.rounding import places
from brief.figures.units import Kind, Unit, seconds

_PERCENT = 100
"""What "%", "percentage points" and "p" say of the number that they stand behind."""


@dataclass(frozen=True, slots=True)
class Scale:
    """How many base units one of a printed number is: by its time, and by its "per".

    Of "deaths per 1,000 people per year" `each` is 1/1,000.
    """

    time: Fraction = Fraction(1)
    each: Fraction = Fraction(1)

    def __mul__(self, other: Scale) -> Scale:
        """Give the scale of a product."""
        return Scale(self.time * other.time, self.each * other.each)

    def __truediv__(self, other: Scale) -> Scale:
        """Give the scale of a quotient."""
        return Scale(self.time / other.time, self.each / other.each)


ONE = Scale()
"""The scale of a plain number."""


def scale_of(unit: Unit) -> Scale:
    """Give the scale of a number that is printed with no more than its sign."""
    signed = unit.kind is not Kind.PLAIN or unit.head == "penny"
    each = Fraction(1, unit.each)
    return Scale(unit.scale * (_PERCENT if signed else 1) / each, each)


def written_out(unit: Unit) -> Scale:
    """Give the scale of a number whose unit is written out behind it."""
    return Scale(scale_of(unit).time)


def step(given: Scale, wanted: Scale, periods: Iterable[str]) -> str:
    """Say by what a number of one scale is multiplied to be one of another.

    `periods` are the lengths of time that the units name.
    """
    change = given / wanted
    return f"{_in_time(change.time, periods)}{_by(change.each)}"


def _in_time(factor: Fraction, periods: Iterable[str]) -> str:
    """Say a change of the unit of time, in words where two periods explain it."""
    known = sorted(set(periods), key=seconds)
    for shorter, longer in combinations(known, 2):
        many = seconds(longer) / seconds(shorter)
        if factor in {many, 1 / many}:
            signs = "×÷" if factor == many else "÷×"
            steps = zip(signs, _days(shorter, longer), strict=False)
            return "".join(f" {sign} {words}" for sign, words in steps)
    return _by(factor)


def _days(shorter: str, longer: str) -> Iterator[str]:
    """Say how many of one go into another; by way of days where that has no end."""
    many = seconds(longer) / seconds(shorter)
    if places(many) is not None:
        yield _in(many, shorter, longer)
        return
    for period in (longer, shorter):
        yield _in(seconds(period) / seconds("day"), "day", period)


def _in(many: Fraction, shorter: str, longer: str) -> str:
    number = digits(many, places(many) or 0)
    article = "an" if longer == "hour" else "a"
    return f"{number}{NO_BREAK}{plural(shorter)} in {article}{NO_BREAK}{longer}"


def _by(factor: Fraction) -> str:
    """Say a change without words: " × 1,000", " ÷ 7", " × 2 ÷ 3"."""
    if factor == 1:
        return ""
    for sign, many in (("×", factor), ("÷", 1 / factor)):
        ends = places(many)
        if ends is not None and many > 1:
            return f" {sign} {digits(many, ends)}"
    above, below = digits(Fraction(factor.numerator), 0), factor.denominator
    return f" × {above} ÷ {below:,}"

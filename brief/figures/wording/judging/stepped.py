"""What "from 40 to 52" and "rising since 2010" say of one ratio, or of one difference.

A ratio is after over before, so two numbers that are printed say one, to their
rounding. A course told of a ratio is held to its two ends alone, and a warning says so.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING

from brief.figures.wording import saying
from brief.figures.wording.grammar.units import measure_of
from brief.figures.wording.judging.figures import what
from brief.figures.wording.meaning import Amount, Bound, Form, Kind, Meaning, Stated

if TYPE_CHECKING:
    from collections.abc import Callable

_HUNDRED = 100


@dataclass(frozen=True, slots=True)
class Step:
    """What two printed numbers come to, beside the figure, and whether they agree."""

    holds: bool
    says: str
    figure: str


def as_ends(meaning: Meaning, stated: Stated) -> Meaning | None:
    """Give "rising since 2010" as a comparison of its ends, where a ratio is named."""
    told = meaning.kind is Kind.TREND and meaning.word in {"rose", "fell"}
    yearly = meaning.kind is Kind.INTERVAL and meaning.moved and meaning.direction
    if not (told or yearly) or not measure_of(stated.unit).is_ratio:
        return None
    word = meaning.word if told else ("rose" if meaning.direction > 0 else "fell")
    remark = "a ratio shows the two ends; the years between take a series"
    return Meaning(
        Kind.COMPARISON, word=word, direction=meaning.direction, remark=remark
    )


def step_of(meaning: Meaning, stated: Stated) -> Step | None:
    """Hold "rose from 40 to 52" to a ratio, or to percentage points between the two.

    None where the words or the figure are of another kind. Of two shares and a ratio
    only what holds is told, as the ratio may be a third share.
    """
    first, second = meaning.amount, meaning.upper
    plain = meaning.bound is Bound.NONE and not meaning.negated
    if meaning.kind is not Kind.PAIR or not plain:
        return None
    if first is None or second is None or first.value <= 0:
        return None
    percents = meaning.word == Kind.PERCENT.value
    shares = percents or meaning.word == Kind.FRACTION.value
    measure, figure = measure_of(stated.unit), what(stated)
    if measure.is_ratio:
        low, high = _between(first, second, lambda x, y: y / x)
        said = f"{saying.times(second.value / first.value)} what it was"
        holds = low <= stated.value <= high
        return Step(holds, said, figure) if holds or not shares else None
    if measure.kind != "points" or not percents:
        return None
    low, high = _between(first, second, lambda x, y: (y - x) * _HUNDRED)
    said = saying.points((second.value - first.value) * _HUNDRED)
    turned = not stated.signed and low <= -stated.value <= high
    holds = low <= stated.value <= high or turned
    return Step(holds, said, figure)


def _between(
    first: Amount, second: Amount, of: Callable[[Fraction, Fraction], Fraction]
) -> tuple[Fraction, Fraction]:
    """Give the least and the most that two rounded numbers can come to."""
    near, far = _half(first), _half(second)
    ends = [
        of(first.value + x * near, second.value + y * far)
        for x in (-1, 1)
        for y in (-1, 1)
        if first.value + x * near > 0
    ]
    return min(ends), max(ends)


def _half(amount: Amount) -> Fraction:
    """Say how far a printed number, or a simple fraction, may be from its value."""
    if amount.form is Form.FRACTION:
        return amount.value / 20
    return amount.step / 2


__all__ = ["Step", "as_ends", "step_of"]

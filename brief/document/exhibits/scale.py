"""The value axis of lines: few rules at round numbers, from nought to above the top.

A highest value above the last rule could not be read off.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from fractions import Fraction

from brief.figures.rounding import magnitude, ten_to

FEWEST, MOST = 3, 5
"""How many steps an axis has (house style): rules enough to read by, and no more."""

_ROUND = (1, 2, 5, 10)


@dataclass(frozen=True, slots=True)
class Scale:
    """The ends of a value axis and the step from one rule to the next."""

    low: Fraction
    high: Fraction
    step: Fraction

    @property
    def rules(self) -> tuple[Fraction, ...]:
        """Give the values at which rules stand."""
        steps = int((self.high - self.low) / self.step)
        return tuple(self.low + self.step * number for number in range(steps + 1))


def scale_of(least: Fraction, most: Fraction) -> Scale:
    """Find the closest round scale that holds nought and both values."""
    low, high = min(least, Fraction(0)), max(most, Fraction(0))
    if low == high:
        return Scale(Fraction(0), Fraction(1), Fraction(1))
    found = [_fitted(low, high, step) for step in _steps(high - low)]
    few = [one for one in found if FEWEST <= len(one.rules) - 1 <= MOST]
    return min(few or found, key=lambda one: (one.high - one.low, -one.step))


def _fitted(low: Fraction, high: Fraction, step: Fraction) -> Scale:
    return Scale(math.floor(low / step) * step, math.ceil(high / step) * step, step)


def _steps(span: Fraction) -> tuple[Fraction, ...]:
    """Give the round steps that may suit a span; 25 is one, and 2.5 is none."""
    power = magnitude(span)
    steps = [one * ten_to(at) for at in (power - 1, power) for one in _ROUND]
    quarters = [Fraction(5, 2) * ten_to(at) for at in (power - 1, power)]
    return tuple(steps + [one for one in quarters if one >= 25])

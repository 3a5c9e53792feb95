"""Rounding, half away from nought: to decimals, significant digits, or a step.

The house decides for halves away from nought, as readers round by hand; half to even
would print 0.5% as 0%. Nothing is computed from what is printed: rounding is the last
thing done.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from brief.content.models.figure import Display, Scale

FACTORS = {Scale.NONE: 1, Scale.MILLION: 10**6, Scale.BILLION: 10**9}
"""What each scale divides by."""

MOST_DECIMALS = 12
"""The most decimals of a number printed in full."""


@dataclass(frozen=True, slots=True)
class Rounded:
    """A number rounded to a step, as printed: `shown` is over the scale."""

    shown: Fraction
    places: int


def to_step(number: Fraction, step: Fraction) -> Fraction:
    """Round to a multiple of the step, halves away from nought."""
    steps = (abs(number) / step + Fraction(1, 2)).__floor__() * step
    return -steps if number < 0 else steps


def magnitude(number: Fraction) -> int:
    """Give the power of ten of the first digit: 2 for 119, -1 for 0.25."""
    if not number:
        return 0
    whole = abs(number)
    power = len(str(whole.numerator)) - len(str(whole.denominator))
    return power if ten_to(power) <= whole else power - 1


def ten_to(power: int) -> Fraction:
    """Give ten to a power, exactly."""
    return Fraction(10**power) if power >= 0 else Fraction(1, 10**-power)


def places(number: Fraction) -> int | None:
    """Count the decimals of a number; None where they do not end."""
    twos = fives = 0
    rest = number.denominator
    while rest % 2 == 0:
        rest, twos = rest // 2, twos + 1
    while rest % 5 == 0:
        rest, fives = rest // 5, fives + 1
    return max(twos, fives) if rest == 1 else None


def last_digit(shown: Fraction) -> Fraction:
    """Give the step of the last digit that is not nought: 100 for 22,500."""
    decimals = places(shown)
    if decimals is None:
        return Fraction(0)
    if decimals or not shown:
        return ten_to(-decimals)
    step = 1
    while shown % (step * 10) == 0:
        step *= 10
    return Fraction(step)


def ends(number: Fraction) -> bool:
    """Tell whether a number ends soon enough to be printed in full."""
    count = places(number)
    return count is not None and count <= MOST_DECIMALS


def significant_step(number: Fraction, digits: int) -> Fraction:
    """Give the step that leaves so many digits; 9.96 to two is 10, not 10.0."""
    step = ten_to(magnitude(number) - digits + 1)
    rounded = to_step(number, step)
    return ten_to(magnitude(rounded) - digits + 1) if rounded else step


def step_of(number: Fraction, display: Display) -> Fraction | None:
    """Give the step to which a number is rounded, in its own unit; None for none."""
    factor = FACTORS[display.scale]
    if display.nearest is not None:
        return Fraction(display.nearest)
    if display.significant is not None:
        return significant_step(number, display.significant)
    if display.decimals is not None:
        return factor * ten_to(-display.decimals)
    return None


def rounded(number: Fraction, display: Display) -> Rounded | None:
    """Round as asked; None where a number has no end and nothing asks."""
    factor = FACTORS[display.scale]
    step = step_of(number, display)
    if step is None:
        shown = number / factor
        return Rounded(shown, places(shown) or 0) if ends(shown) else None
    coarser = display.nearest is not None or display.significant is not None
    decimals = places(step / factor) if coarser else display.decimals
    return Rounded(to_step(number, step) / factor, decimals or 0)

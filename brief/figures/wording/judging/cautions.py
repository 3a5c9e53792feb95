"""What is misleading about words that are true: far bounds, coarse rounding.

A caution goes with the verdict "true" and changes none.
"""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from brief.figures.wording import saying
from brief.figures.wording.judging.bands import rounded_off
from brief.figures.wording.judging.views import View
from brief.figures.wording.meaning import Approx, Bound, Form, Kind, Meaning

if TYPE_CHECKING:
    from brief.figures.wording.profile import Profile


def caution(meaning: Meaning, seen: View, profile: Profile) -> str:
    """Say what is misleading about words that are true."""
    if seen.note:
        return f"True, but {seen.note}."
    if meaning.remark:
        return f"True, but {meaning.remark}."
    if meaning.kind is Kind.MULTIPLE and meaning.word == "higher":
        return _higher(meaning)
    amount = meaning.amount
    if amount is None or meaning.negated or meaning.upper is not None:
        return ""
    if meaning.bound is not Bound.NONE:
        return _far(meaning, seen, profile)
    return _coarse(meaning, seen, profile)


def _higher(meaning: Meaning) -> str:
    n = saying.number(meaning.amount.value) if meaning.amount else ""
    return (
        f"True, but some read “{n} times higher” as one more; “{n} times as high” is"
        " safe."
    )


def _far(meaning: Meaning, seen: View, profile: Profile) -> str:
    """Warn of a bound that is far from the value, and name a nearer one."""
    amount, x = meaning.amount, seen.x
    if amount is None or x <= 0 or abs(x - amount.value) <= profile.far * x:
        return ""
    upward = meaning.bound in {Bound.OVER, Bound.AT_LEAST, Bound.WELL_OVER}
    near = nearer(x, up=not upward)
    words = "over" if upward else "under"
    if near == x:
        words = "at least" if upward else "at most"
    return (
        f"True, but far from the figure of {seen.say(x)}: “{words} {seen.say(near)}”"
        " is nearer."
    )


def nearer(x: Fraction, *, up: bool) -> Fraction:
    """Give the round number of two figures just below a value, or just above it."""
    step = Fraction(1)
    while x / step >= 100:
        step *= 10
    while x / step < 10:
        step /= 10
    units = x / step
    low = units.__floor__()
    if units == low:
        return x
    return (low + (1 if up else 0)) * step


def _coarse(meaning: Meaning, seen: View, profile: Profile) -> str:
    """Warn of a numeral that is true as rounded, and yet far from the value."""
    said = meaning.amount
    if said is None or meaning.kind in {Kind.FRACTION, Kind.SHARE} or seen.x <= 0:
        return ""
    if meaning.kind is Kind.MAGNITUDE:
        return _understated(meaning, seen)
    if said.form is Form.FRACTION or meaning.approx is not Approx.NONE:
        return ""
    off = rounded_off(meaning, said, profile)
    if off and abs(said.value - seen.x) >= said.step / 2:
        return f"True as rounded to the hundred: the figure is {seen.say(seen.x)}."
    if abs(said.value - seen.x) <= profile.coarse * seen.x or _in_percent(meaning):
        return ""
    return f"True as rounded, but coarse: the figure is {seen.say(seen.x)}."


def _in_percent(meaning: Meaning) -> bool:
    """Tell whether a change is told in whole per cent, as a reader expects it."""
    said = meaning.amount
    if said is None or meaning.kind is not Kind.CHANGE:
        return False
    return said.step == _ONE_PERCENT and said.value >= 2 * _ONE_PERCENT


_ONE_PERCENT = Fraction(1, 100)


def _understated(meaning: Meaning, seen: View) -> str:
    """Warn of "thousands" where "tens of thousands" would be true."""
    size = meaning.amount.value if meaning.amount else Fraction(1)
    if meaning.word != "plural" or size not in {1000, 10**6, 10**9}:
        return ""
    if seen.x < size * 20:
        return ""
    names = {1000: "thousands", 10**6: "millions", 10**9: "billions"}
    lead = "hundreds" if seen.x >= size * 200 else "tens"
    return f"True, but “{lead} of {names[int(size)]}” is nearer."

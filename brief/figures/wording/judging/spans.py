"""What words say, as a phrase: "48% to 52%", "at least 5", "one every 3 days".

For the reasons of verdicts. It judges nothing.
"""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

from brief.figures.wording.judging.bands import Band
from brief.figures.wording.judging.views import View
from brief.figures.wording.meaning import Approx, Bound, Form, Kind, Meaning

LAST_DIGIT, AS_ROUNDED = " to the last digit", ", as rounded to the digits shown"
ENDINGS = (LAST_DIGIT, AS_ROUNDED)
"""Behind a numeral: it is the value rounded to its last digit."""


def saying_of(meaning: Meaning, band: Band, seen: View) -> str:
    """Say in a phrase which values the words are true of."""
    inner = replace(band, outside=False) if band.outside else band
    spans = inner.low != inner.high and not _rounded_only(meaning)
    often = meaning.kind is Kind.INTERVAL and spans
    said = _how_often(inner, seen) if often else _span(meaning, inner, seen)
    return f"anything but {said}" if band.outside else said


def _span(meaning: Meaning, band: Band, seen: View) -> str:
    low, high = band.low, band.high
    if low is None and high is None:
        return "anything"
    if low is None and high is not None:
        return f"{'at most' if band.high_in else 'less than'} {seen.say(high)}"
    if high is None and low is not None:
        return f"{'at least' if band.low_in else 'more than'} {seen.say(low)}"
    if low is None or high is None or low == high:
        return seen.say(low or Fraction(0))
    if _rounded_only(meaning):
        return _numeral(meaning, band, seen)
    return _between(band, low, high, seen)


def _how_often(band: Band, seen: View) -> str:
    """Say a span of intervals as people do: the shorter the interval, the oftener."""
    low, high = band.low, band.high
    if low is None:
        each = seen.say(high or Fraction(0))
        return f"{each} or more often" if band.high_in else f"more often than {each}"
    if high is None:
        each = seen.say(low)
        return f"{each} or less often" if band.low_in else f"less often than {each}"
    return f"between {seen.say(low)} and {seen.say(high)}"


def _between(band: Band, low: Fraction, high: Fraction, seen: View) -> str:
    start = "" if band.low_in else "more than "
    end = "" if band.high_in else "less than "
    return f"{start}{seen.say(low)} to {end}{seen.say(high)}"


def _rounded_only(meaning: Meaning) -> bool:
    """Say whether the words are a bare numeral, true as rounded."""
    return (
        meaning.amount is not None
        and meaning.amount.form is Form.NUMERAL
        and meaning.approx in {Approx.NONE, Approx.EXACT}
        and meaning.bound is Bound.NONE
        and meaning.upper is None
        and meaning.word != "adverb"
        and meaning.kind not in {Kind.MAGNITUDE, Kind.SHARE}
    )


def _numeral(meaning: Meaning, band: Band, seen: View) -> str:
    """Say a numeral and the step to which it is rounded."""
    amount = meaning.amount
    if amount is None:
        return ""
    shown = seen.say(amount.value)
    if meaning.kind is Kind.NUMBER and amount.step == 1:
        off = abs(seen.x - amount.value) >= amount.step / 2
        return f"{shown}{AS_ROUNDED if off and band.holds(seen.x) else LAST_DIGIT}"
    return f"{shown}{AS_ROUNDED}"

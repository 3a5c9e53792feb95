"""A figure seen in the terms of the words: the number that the words speak of.

"Every three days" speaks of an interval in days, "fell by a third" of a change, "six a
day" of a count in a day. Where a figure cannot be seen so, the refusal says why.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from fractions import Fraction
from typing import TYPE_CHECKING

from brief.figures.wording import saying
from brief.figures.wording.grammar.units import (
    HOURS,
    TIME_WORDS,
    YEAR,
    Measure,
    measure_of,
)
from brief.figures.wording.judging.figures import what
from brief.figures.wording.meaning import TENS, Kind, Meaning, Stated, Verdict

if TYPE_CHECKING:
    from collections.abc import Callable

ONE = Fraction(1)


@dataclass(frozen=True, slots=True)
class View:
    """The figure as one number, and the printer for numbers of its sort.

    `step` is the declared rounding of the figure in the same terms.
    """

    x: Fraction
    say: Callable[[Fraction], str]
    step: Fraction | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why words cannot be true of a figure, or cannot be checked against it."""

    reason: str
    verdict: Verdict = Verdict.FALSE


Seen = View | Refusal


def view(meaning: Meaning, stated: Stated) -> Seen:
    """See a figure in the terms of a meaning."""
    return _VIEWS[meaning.kind](meaning, stated, measure_of(stated.unit))


# ------------------------------------------------------------------ numbers


def _mismatch(said: str, stated: Stated) -> Refusal:
    return Refusal(f"the words speak of {said}, and the figure is {what(stated)}")


def _alone(said: str, stated: Stated) -> Refusal:
    """Say that words set one figure against another, and there is only one."""
    reason = f"the words speak of {said}, and the figure is {what(stated)} alone"
    return Refusal(reason, Verdict.NOT_CHECKED)


def _number(meaning: Meaning, stated: Stated, measure: Measure) -> Seen:
    """See a figure as a plain number, in the unit that the words give if any."""
    if meaning.unit in HOURS:
        return _time(meaning, stated, measure)
    if meaning.unit:
        return _money(meaning, stated, measure)
    if meaning.word == TENS and measure.kind == "share":
        return _as_percents(stated, measure)
    counted = meaning.word not in {"", TENS}
    if counted and measure.kind in {"money", "time", "share", "points"}:
        return _mismatch(f"a number of {meaning.word}", stated)
    if measure.is_ratio:
        return _bare_ratio(meaning, stated)
    value = abs(stated.value) if meaning.direction else stated.value
    if meaning.direction and stated.value * meaning.direction < 0:
        value = stated.value
    return View(value, _printer(measure), stated.declared)


def _printer(measure: Measure) -> Callable[[Fraction], str]:
    """Give the printer for numbers of a measure."""
    if measure.kind == "money":
        return lambda x: saying.money(x, measure.name)
    return saying.number


def _as_percents(stated: Stated, measure: Measure) -> View:
    """See a share as the number that would stand before its "per cent"."""
    return View(stated.value / measure.per * 100, lambda x: saying.percent(x / 100))


def _bare_ratio(meaning: Meaning, stated: Stated) -> Seen:
    """See a share or ratio as the bare number that the words print."""
    said = meaning.amount.value if meaning.amount else ONE
    percent = stated.value <= 2 and said >= 3
    no_share = said == 1 and 0 < stated.value < Fraction(19, 20)  # "one question"
    if percent or no_share:
        return Refusal(
            f"the words say {saying.number(said)} without “per cent” or “times”, and"
            f" the figure is {what(stated)}"
        )
    return View(stated.value, saying.number, stated.declared)


def _time(meaning: Meaning, stated: Stated, measure: Measure) -> Seen:
    """See a length of time in the unit of the words."""
    unit = HOURS[meaning.unit]

    def say(x: Fraction) -> str:
        return saying.plural(saying.number(x), meaning.unit)

    if measure.kind == "any":
        return View(stated.value, say, stated.declared)
    if measure.kind != "time" or measure.hours is None:
        return _mismatch("a length of time", stated)
    factor = measure.hours / unit
    step = stated.declared * factor if stated.declared else None
    return View(stated.value * factor, say, step)


def _money(meaning: Meaning, stated: Stated, measure: Measure) -> Seen:
    """See an amount of money."""
    if measure.kind == "any" or (
        measure.kind == "money" and measure.name == meaning.unit
    ):
        unit = meaning.unit
        return View(stated.value, lambda x: saying.money(x, unit), stated.declared)
    if measure.kind == "money":
        return _mismatch(f"an amount in {meaning.unit}", stated)
    if measure.kind == "share" and meaning.unit == "GBP":
        return _mismatch("money", stated)
    return _mismatch("money", stated)


def _percent(meaning: Meaning, stated: Stated, measure: Measure) -> Seen:
    """See a share as a percentage."""
    if measure.kind == "points":
        return _confused(stated)
    return _share(meaning, stated, measure, "a percentage")


def _confused(stated: Stated) -> Refusal:
    return Refusal(
        f"the change is {what(stated)}, which is not the same as"
        f" {saying.percent(abs(stated.value) / 100)}"
    )


def _share(
    meaning: Meaning, stated: Stated, measure: Measure, said: str = "a share"
) -> Seen:
    """See a figure as a share of one."""
    if measure.kind == "share":
        step = stated.declared / measure.per if stated.declared else None
        return View(stated.value / measure.per, saying.percent, step)
    if measure.kind == "any":
        return View(stated.value, saying.percent, stated.declared)
    if stated.of is not None and stated.of[1]:
        return View(stated.of[0] / stated.of[1], saying.percent)
    if measure.kind == "points":
        return _mismatch(said, stated)
    return _mismatch(f"{said}, not a count", stated)


def _points(meaning: Meaning, stated: Stated, measure: Measure) -> Seen:
    """See a change in percentage points."""
    if measure.kind == "share" and meaning.word == "points":
        return _mismatch("points", stated)
    if measure.kind == "share":
        return Refusal(
            f"the words speak of percentage points, and the figure is {what(stated)}:"
            " a share or a ratio, not a difference of two percentages"
        )
    if measure.kind not in {"points", "any"} and meaning.word != "points":
        return _mismatch("percentage points", stated)
    return _signed(meaning, stated, saying.points)


def _signed(meaning: Meaning, stated: Stated, say: Callable[[Fraction], str]) -> View:
    """See a difference in the direction that the words give it."""
    value, note = stated.value, ""
    below = meaning.amount is not None and meaning.amount.value < 0
    if meaning.direction < 0 and value > 0 and not stated.signed:
        note = "the figure gives the size of the change and not that it is a fall"
    elif meaning.direction < 0 or not (meaning.direction or value > 0 or below):
        value = -value
    return View(value, say, stated.declared, note)


def _counted(meaning: Meaning, stated: Stated, measure: Measure) -> Seen:
    """See a share as so many of so many."""
    if measure.kind not in {"share", "any"} and stated.of is None:
        return _mismatch("a part of a whole", stated)
    return View(stated.value / measure.per, saying.percent)


# ------------------------------------------------------------------ ratios and changes


def _multiple(meaning: Meaning, stated: Stated, measure: Measure) -> Seen:
    """See a ratio as after over before, upside down for "ten times fewer"."""
    if measure.kind not in {"share", "any"}:
        mismatched = measure.kind == "points"
        return (_mismatch if mismatched else _alone)("a multiple", stated)
    value = stated.value / measure.per
    if meaning.direction < 0:
        if value <= 0:
            return _mismatch("a fall to a part", stated)
        return View(1 / value, lambda x: f"one {saying.number(x)}th")
    return View(value, saying.times, stated.declared)


def _change(meaning: Meaning, stated: Stated, measure: Measure) -> Seen:
    """See a ratio as a change: 1.2 is up by 20%, 0.67 down by a third."""
    if measure.kind == "points":
        return _confused(stated)
    if measure.kind not in {"share", "any"}:
        return _alone("a proportional change", stated)
    value = stated.value / measure.per
    change = value - 1 if value >= 0 else value
    way = meaning.direction or 1
    word = "a rise" if way > 0 else "a fall"
    other = "a fall" if way > 0 else "a rise"

    def say(x: Fraction) -> str:
        return f"{word if x >= 0 else other} of {saying.percent(abs(x))}"

    return View(change * way, say)


def _comparison(meaning: Meaning, stated: Stated, measure: Measure) -> Seen:
    """See a ratio as standing above or below one, a difference about nought."""
    if measure.kind in {"share", "any"} and measure.per == 1:
        return View(stated.value - 1, lambda x: saying.times(x + 1))
    if measure.kind == "points":
        return View(stated.value, saying.points)
    return Refusal(
        "a comparison needs two figures, and one is named", Verdict.NOT_CHECKED
    )


# ------------------------------------------------------------------ rates


def _rate(meaning: Meaning, stated: Stated, measure: Measure) -> Seen:
    """See a figure as events, or money, in the period of the words."""
    hours, unit = meaning.hours or YEAR, meaning.period
    if meaning.unit in HOURS:
        return _time_over_time(meaning, stated, measure, hours)
    if meaning.unit and measure.kind not in {"money", "any"}:
        return _mismatch("money", stated)
    if meaning.unit and measure.kind == "money" and measure.name != meaning.unit:
        return _mismatch(f"an amount in {meaning.unit}", stated)

    def say(x: Fraction) -> str:
        shown = saying.money(x, meaning.unit) if meaning.unit else saying.number(x)
        return f"{shown} {_every(hours, unit)}"

    if measure.kind == "time" and measure.hours and stated.value > 0:
        return View(hours / (stated.value * measure.hours), say)
    length = measure.hours or (YEAR if measure.kind == "any" else None)
    if measure.kind in {"rate", "any", "money"} and length:
        if measure.kind == "any" and meaning.unit:
            length = hours
        return View(stated.value * hours / length, say, stated.declared)
    return _undated(meaning, stated, measure)


def _time_over_time(
    meaning: Meaning, stated: Stated, measure: Measure, hours: Fraction
) -> Seen:
    """See "865 hours a week" in a figure of hours a year."""
    own = HOURS.get(TIME_WORDS.get(measure.name, ""))
    if measure.kind != "rate" or own is None or not measure.hours:
        return _time(meaning, stated, measure)
    x = stated.value * own / HOURS[meaning.unit] * hours / measure.hours

    def say(value: Fraction) -> str:
        length = saying.plural(saying.number(value), meaning.unit)
        return f"{length} {_every(hours, meaning.period)}"

    return View(x, say)


def _every(hours: Fraction, unit: str) -> str:
    """Say a period: "a week", "an hour", "every 3 days", "every 36 hours"."""
    length = HOURS.get(unit)
    if length == hours:
        return saying.each(unit)
    if not length:
        return f"every {saying.plural(saying.number(hours), 'hour')}"
    return f"every {saying.plural(saying.number(hours / length), unit)}"


def _undated(meaning: Meaning, stated: Stated, measure: Measure) -> Seen:
    """See a count whose period the figure does not state as one over a year."""
    if measure.kind not in {"plain", "money"}:
        return _mismatch("a rate", stated)
    dated = replace(stated, unit=f"{stated.unit} per year")
    seen = _VIEWS[meaning.kind](meaning, dated, measure_of(dated.unit))
    if isinstance(seen, Refusal):
        return _mismatch("a rate", stated)
    note = f"the figure does not say over what time it is; {what(stated)} is taken as a"
    return replace(seen, note=f"{note} year's")


def _interval(meaning: Meaning, stated: Stated, measure: Measure) -> Seen:
    """See a figure as the time from one event to the next."""
    unit = meaning.hours or ONE
    name = meaning.period

    def say(x: Fraction) -> str:
        return f"one {_every(x * unit, name)}"

    if measure.kind == "time" and measure.hours:
        return View(stated.value * measure.hours / unit, say)
    length = measure.hours or (YEAR if measure.kind == "any" else None)
    if measure.kind not in {"rate", "any"} or not length:
        return _undated(meaning, stated, measure)
    if stated.value <= 0:
        return _mismatch("an interval", stated)
    return View(length / stated.value / unit, say)


# ------------------------------------------------------------------ words


def _share_word(meaning: Meaning, stated: Stated, measure: Measure) -> Seen:
    """See a figure as a share; "none" is also said of a count of nought."""
    if meaning.word == "none" and measure.kind not in {"share", "any"}:
        return View(min(abs(stated.value), ONE), saying.number)
    if meaning.word == "vague":
        reason = "the words name no share or size that can be held to it"
        return Refusal(reason, Verdict.NOT_CHECKED)
    return _share(meaning, stated, measure)


def _magnitude(meaning: Meaning, stated: Stated, measure: Measure) -> Seen:
    """See a figure as a size, a share as so many per cent: "in double figures"."""
    if meaning.word == "figures" and measure.kind == "share":
        return _as_percents(stated, measure)
    if measure.is_ratio:
        return _mismatch("a number of things", stated)
    if meaning.hours and measure.kind in {"rate", "money"} and measure.hours:
        scaled = stated.value * meaning.hours / measure.hours
        return View(scaled, _printer(measure))
    return View(stated.value, _printer(measure))


def _dated(meaning: Meaning, stated: Stated, measure: Measure) -> Seen:
    """See a figure as the year or the age that the words name."""
    if measure.kind in {"share", "points", "money", "rate"}:
        return _mismatch("a date", stated)
    return View(stated.value, lambda x: saying.number(x).replace(",", ""))


def _unseen(meaning: Meaning, stated: Stated, measure: Measure) -> Seen:
    return Refusal(
        "a trend or a record needs a series of figures over time", Verdict.NOT_CHECKED
    )


def _nameless(meaning: Meaning, stated: Stated, measure: Measure) -> Seen:
    return Refusal("the words name something and count nothing", Verdict.NOT_CHECKED)


def _pair(meaning: Meaning, stated: Stated, measure: Measure) -> Seen:
    return Refusal("the words state two figures, and one is named", Verdict.NOT_CHECKED)


_VIEWS: dict[Kind, Callable[[Meaning, Stated, Measure], Seen]] = {
    Kind.NUMBER: _number,
    Kind.PERCENT: _percent,
    Kind.POINTS: _points,
    Kind.FRACTION: _share,
    Kind.COUNTED: _counted,
    Kind.MULTIPLE: _multiple,
    Kind.CHANGE: _change,
    Kind.RATE: _rate,
    Kind.INTERVAL: _interval,
    Kind.SHARE: _share_word,
    Kind.MAGNITUDE: _magnitude,
    Kind.COMPARISON: _comparison,
    Kind.TREND: _unseen,
    Kind.PAIR: _pair,
    Kind.DATE: _dated,
    Kind.AGE: _dated,
    Kind.LABEL: _nameless,
}

"""A series as it is judged: its points with their years, and words about it.

Values, how they are printed, and the judgements that end in them.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from fractions import Fraction
from itertools import pairwise
from typing import TYPE_CHECKING

from brief.figures.wording import saying
from brief.figures.wording.grammar.scopes import Scope
from brief.figures.wording.grammar.trends import Claim
from brief.figures.wording.grammar.whens import When
from brief.figures.wording.judging.holding import FALSE, TRUE, unread
from brief.figures.wording.late import Late
from brief.figures.wording.meaning import Judgement
from brief.figures.wording.periods import DAYS, Period, periods_of
from brief.figures.wording.profile import Profile

if TYPE_CHECKING:
    from collections.abc import Sequence

_YEAR = Late(r"(?<!\d)(1[5-9]\d\d|2[01]\d\d)(?!\d)")


@dataclass(frozen=True, slots=True)
class Point:
    """A value with its period as printed, and the year in it if there is one.

    `period` is that period as it can be counted, where it could be read. `unit` is the
    series' own ("percent", "GBP") or empty; a percentage is held as a share of one.
    """

    label: str
    value: Fraction
    year: int | None
    period: Period | None = None
    unit: str = ""

    def side(self, when: When) -> int:
        """Say whether it lies before (-1), in (0) or after (1) a period.

        A period finer than the series, or unread, is taken by its year.
        """
        own, other = self.year or 0, when.year
        if self.period and self.period.kind == when.kind != "year":
            own, other = self.period.order, when.order
        elif self.period and (self.period.kind, when.kind) == ("date", "month"):
            own, other = self.period.order // DAYS, when.order
        return (own > other) - (own < other)


@dataclass(frozen=True, slots=True)
class Claimed:
    """Words with what they claim, over which part of a series, within which bands.

    `now` is said of the last years alone: "are not rising". `placed` says that the
    periods stand in the text itself, where their places say what is said of each, and
    `open` that what is said of years is not said of the first of them. `excepted` are
    the periods that are taken out: "every year except 2012".
    """

    text: str
    claim: Claim | None
    scope: Scope
    profile: Profile
    now: bool = False
    placed: bool = True
    open: bool = False
    excepted: tuple[When, ...] = ()


Points = tuple[Point, ...]
Step = tuple[Point, Point]
"""Two values, the later one last: mostly one period and the next."""


def points_of(series: Sequence[tuple[str, Fraction]], unit: str = "") -> Points:
    """Make the points of a series that stands in order; 36 "percent" is 0.36."""
    periods = periods_of([label for label, _ in series])
    scale = 100 if unit == PERCENT else 1
    return tuple(
        Point(label, value / scale, year_of(label), period, unit)
        for (label, value), period in zip(series, periods, strict=True)
    )


PERCENT = "percent"


def gap_in(points: Points) -> str:
    """Say between which periods one is missing: "between 2016 and 2018"; or nothing."""
    for one, two in pairwise(points):
        if not (one.period and two.period and two.period.counts):
            continue
        if two.period.order - one.period.order > 1:
            return f"between {one.label} and {two.label}"
    return ""


def year_of(label: str) -> int | None:
    """Give the year in a period as printed: 2009 for "2009/10"."""
    match = _YEAR.search(label)
    return int(match[1]) if match else None


def covers(points: Points) -> str:
    """Say which periods a series covers."""
    return f"from {points[0].label} to {points[-1].label}"


def resolved(scope: Scope, points: Points) -> Scope:
    """Give months without a year the last year in which the series has them.

    Of a series that is not of months they say nothing.
    """
    if all(when.year for when in scope.whens):
        return scope
    orders = [one.period.order for one in points if one.period]
    monthly = any(one.period and one.period.kind == "month" for one in points)

    def known(when: When | None) -> When | None:
        if when is None or when.year:
            return when
        found = [order for order in orders if order % _MONTHS == when.order]
        if not (monthly and found):
            return None
        return replace(when, year=max(found) // _MONTHS, order=max(found))

    def each(whens: tuple[When, ...]) -> tuple[When, ...]:
        return tuple(one for one in map(known, whens) if one)

    return replace(
        scope,
        since=known(scope.since),
        until=known(scope.until),
        within=each(scope.within),
        whens=each(scope.whens),
        base=known(scope.base),
    )


_MONTHS = 12


def sum_of(points: Points) -> Fraction:
    """Add up the values of some points."""
    return sum((point.value for point in points), Fraction(0))


def mean_of(points: Points) -> Fraction:
    """Give the mean of the values of some points."""
    return sum_of(points) / len(points)


def between(points: Points, first: str, last: str) -> Points:
    """Give the points from one period as printed to another; none of another order."""
    labels = [one.label for one in points]
    return points[labels.index(first) : labels.index(last) + 1]


def placed(points: Points, when: When) -> list[int]:
    """Give the places of the points that lie in a period."""
    return [i for i, point in enumerate(points) if point.side(when) == 0]


def uncovered(claimed: Claimed, points: Points, when: When) -> Judgement:
    """Say that a series does not reach a period."""
    why = f"the series runs {covers(points)} and does not cover {when}"
    return unread(claimed.text, why)


def no_run(claimed: Claimed, points: Points, need: int) -> Judgement:
    """Say that a series is too short."""
    why = f"it needs {need} values, and the series has {len(points)}, {covers(points)}"
    return unread(claimed.text, why)


def untrue(claimed: Claimed, facts: str, suggest: tuple[str, ...] = ()) -> Judgement:
    """Say that words are not true, with the facts and what would be."""
    return replace(told_so(claimed.text, facts, holds=False), suggest=suggest)


def borne_out(claimed: Claimed, facts: str, warning: str = "") -> Judgement:
    """Say that words hold, with the facts."""
    return replace(told_so(claimed.text, facts, holds=True), warning=warning)


def told_so(text: str, facts: str, *, holds: bool) -> Judgement:
    """Say that words hold, or that they are not true, with the facts."""
    joint = "holds" if holds else "is not true"
    return Judgement(TRUE if holds else FALSE, f"“{text}” {joint}: {facts}.")


def with_facts(judged: Judgement, facts: str) -> Judgement:
    """Give a judgement with the facts from which its figure is worked out."""
    return replace(judged, reason=f"{judged.reason.rstrip('.')}: {facts}.")


def at(point: Point) -> str:
    """Print a value with its period."""
    if point.unit == PERCENT:
        return f"{saying.percent(point.value)} in {point.label}"
    if point.unit:
        return f"{saying.money(point.value, point.unit)} in {point.label}"
    return f"{saying.number(point.value)} in {point.label}"

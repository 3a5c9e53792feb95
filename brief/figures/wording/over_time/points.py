"""A series as it is judged: its points with their years, and words about it.

Values only, and how they are printed.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise
from typing import TYPE_CHECKING

from brief.figures.wording import saying
from brief.figures.wording.grammar.trends import Claim, Scope
from brief.figures.wording.judging.holding import unread
from brief.figures.wording.meaning import Judgement
from brief.figures.wording.periods import Period, periods_of
from brief.figures.wording.profile import Profile

if TYPE_CHECKING:
    from collections.abc import Sequence

_YEAR = re.compile(r"(?<!\d)(1[5-9]\d\d|2[01]\d\d)(?!\d)")


@dataclass(frozen=True, slots=True)
class Point:
    """A value with its period as printed, and the year in it if there is one.

    `period` is that period as it can be counted, where it could be read.
    """

    label: str
    value: Fraction
    year: int | None
    period: Period | None = None


@dataclass(frozen=True, slots=True)
class Claimed:
    """Words with what they claim, over which part of a series, within which bands.

    `now` is said of the last years alone: "are not rising".
    """

    text: str
    claim: Claim | None
    scope: Scope
    profile: Profile
    now: bool = False


Points = tuple[Point, ...]


def points_of(series: Sequence[tuple[str, Fraction]]) -> Points:
    """Make the points of a series that stands in order."""
    periods = periods_of([label for label, _ in series])
    return tuple(
        Point(label, value, year_of(label), period)
        for (label, value), period in zip(series, periods, strict=True)
    )


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


def uncovered(claimed: Claimed, points: Points, year: int) -> Judgement:
    """Say that a series does not reach a year."""
    why = f"the series runs {covers(points)} and does not cover {year}"
    return unread(claimed.text, why)


def no_run(claimed: Claimed, points: Points, need: int) -> Judgement:
    """Say that a series is too short."""
    why = f"it needs {need} values, and the series has {len(points)}, {covers(points)}"
    return unread(claimed.text, why)


def at(point: Point) -> str:
    """Print a value with its period."""
    return f"{saying.number(point.value)} in {point.label}"

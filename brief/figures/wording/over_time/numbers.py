"""Numbers said of a series: a change, each year, the mean, or the last value."""

from __future__ import annotations

import re
from dataclasses import replace
from fractions import Fraction
from typing import TYPE_CHECKING

from brief.figures.wording.grammar.trends import Claim
from brief.figures.wording.judging.holding import FALSE, TRUE, judge_meaning, unread
from brief.figures.wording.judging.several import verdict_on_all
from brief.figures.wording.judging.single import worst
from brief.figures.wording.meaning import INNOCENT, Judgement, Kind, Meaning, Stated
from brief.figures.wording.over_time.directions import base_ends, steps_into
from brief.figures.wording.over_time.points import (
    PERCENT,
    Claimed,
    Point,
    Points,
    at,
    no_run,
    placed,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from brief.figures.wording.context.concerned import Told

_NO_NUMBERS = frozenset({Kind.COMPARISON, Kind.SHARE, Kind.TREND})


def is_quantity(meaning: Meaning, claimed: Claimed) -> bool:
    """Say whether a number is said of the values, and not of the years."""
    both = meaning.kind is Kind.MAGNITUDE and meaning.word == "couple"
    if both or meaning.kind in INNOCENT or meaning.kind in _NO_NUMBERS:
        return False
    run = claimed.scope.run
    if run and meaning.kind is Kind.NUMBER and _says(meaning, run):
        return False
    if meaning.kind is Kind.INTERVAL or meaning.unit in {"year", "month", "quarter"}:
        return False
    adverb = meaning.kind is Kind.RATE and meaning.word == "adverb"
    return not adverb and not (meaning.kind is Kind.MAGNITUDE and not meaning.amount)


def _says(meaning: Meaning, run: int) -> bool:
    """Say whether a number is the length of the run: "four consecutive years"."""
    return meaning.amount is not None and meaning.amount.value == run


_OVER_TIME = frozenset({Kind.CHANGE, Kind.MULTIPLE, Kind.POINTS})


def held_numbers(
    told: Sequence[Told], claimed: Claimed, part: Points, points: Points
) -> Judgement:
    """Hold the numbers of a claim to the values that they are said of."""
    first = told[0].meaning
    if first.fault:
        return unread(claimed.text, first.fault)
    if len(told) == 2 and [one.lead for one in told] == ["from", "to"]:
        return _both_ends(told, claimed, part)
    return _quantity(first, claimed, part, points)


def _quantity(
    meaning: Meaning, claimed: Claimed, part: Points, points: Points
) -> Judgement:
    """Hold one number to a change, to each year, to the mean, or to the last."""
    if meaning.kind in _OVER_TIME:
        return _changed(meaning, claimed, part, points)
    if meaning.kind is Kind.PAIR or (meaning.upper is not None and meaning.moved):
        return _from_to(meaning, claimed, part)
    apart = meaning.moved or (meaning.direction and claimed.scope.base is not None)
    if meaning.kind is Kind.NUMBER and apart:
        return _differed(meaning, claimed, part, points)
    plain = replace(meaning, kind=Kind.NUMBER, word="") if _yearly(meaning) else meaning
    spoken = _spoken_of(claimed, part, points)
    run = claimed.scope.run or 0
    if len(part) < run and (len(spoken) > 1 or claimed.scope.mean):
        return no_run(claimed, points, run)
    return _of_values(plain, claimed, spoken)


_EXTREMES = frozenset({Claim.HIGHEST, Claim.LOWEST})


def _spoken_of(claimed: Claimed, part: Points, points: Points) -> Points:
    """Give the values that a number is said of: the mean, each year, or the last."""
    scope = claimed.scope
    last = part[-scope.run :] if scope.run else part
    if scope.mean:
        mean = sum((point.value for point in last), Fraction(0)) / len(last)
        return (Point("the mean", mean, None, unit=last[-1].unit),)
    if len(scope.within) > 1:
        return tuple(points[i] for when in scope.within for i in placed(points, when))
    lasting = claimed.claim not in _EXTREMES and _LASTING.search(claimed.text)
    if _GONE_TO.search(claimed.text):
        return part[-1:]
    if scope.every or scope.since is not None or (scope.run and lasting):
        return last
    return part[-1:]


_LASTING = re.compile(r"\bfor\b", re.IGNORECASE)
"""What leads to how long something held: "over 30 for ten years"."""

_GONE_TO = re.compile(
    r"\b(?:rose|risen|grew|grown|increased|climbed|fell|fallen|dropped|declined"
    r"|decreased|reduced|cut|up|down) to\b",
    re.IGNORECASE,
)
"""What leads to where it came to: "has fallen to 610 since 2008"."""


def _both_ends(told: Sequence[Told], claimed: Claimed, part: Points) -> Judgement:
    """Hold "fell from 36% in 2010/11 to 24% in 2019/20", read as two numbers."""
    if claimed.scope.since is None or claimed.scope.until is None:
        return unread(claimed.text, "it does not name both of its years")
    first, last = part[0], part[-1]
    judged = [
        _of_values(one.meaning, claimed, (point,))
        for one, point in zip(told, (first, last), strict=True)
    ]
    way = {Claim.RISEN: 1, Claim.FALLEN: -1}.get(claimed.claim or Claim.STABLE, 0)
    if way and (last.value - first.value) * way <= 0:
        facts = f"{at(first)}, {at(last)}"
        judged.append(Judgement(FALSE, f"“{claimed.text}” is not true: {facts}."))
    return worst(judged)


def _from_to(meaning: Meaning, claimed: Claimed, part: Points) -> Judgement:
    """Hold "rose from 2,700 in 2010 to 3,750 in 2016" to both ends."""
    if claimed.scope.since is None or claimed.scope.until is None:
        return unread(claimed.text, "it does not name both of its years")
    ends = [_stated(point, meaning) for point in (part[0], part[-1])]
    judged = verdict_on_all(claimed.text, ends, "", "", claimed.profile)
    facts = f"{at(part[0])}, {at(part[-1])}"
    return replace(judged, reason=f"{judged.reason[:-1]}: {facts}.")


_SHARES = frozenset({Kind.PERCENT, Kind.FRACTION})
_SHARED = frozenset(kind.value for kind in _SHARES)
_HUNDRED = 100


def _stated(point: Point, meaning: Meaning) -> Stated:
    """Give a value in the terms of the words; what is in per cent may not say so."""
    shared = meaning.kind in _SHARES or meaning.word in _SHARED
    if point.unit or not shared:
        return Stated(point.value, point.unit)
    percents = 1 < abs(point.value) <= _HUNDRED
    return Stated(point.value / _HUNDRED if percents else point.value, PERCENT)


def _differed(
    meaning: Meaning, claimed: Claimed, part: Points, points: Points
) -> Judgement:
    """Hold "rose by 1,050 since 2010" to the difference of two values."""
    ends = _ends(claimed, part, points)
    if isinstance(ends, Judgement):
        return ends
    first, last = ends
    change = (last.value - first.value) * (meaning.direction or 1)
    facts = f"{at(first)}, {at(last)}"
    if change < 0:
        return Judgement(FALSE, f"“{claimed.text}” is not true: {facts}.")
    plain = replace(meaning, direction=0, moved=False)
    stated = Stated(change, first.unit)
    judged = judge_meaning(plain, claimed.text, stated, claimed.profile)
    return replace(judged, reason=f"{judged.reason[:-1]}: {facts}.")


def _ends(
    claimed: Claimed, part: Points, points: Points
) -> tuple[Point, Point] | Judgement:
    """Give the two values that a change runs between."""
    scope = claimed.scope
    if scope.base is not None:
        return base_ends(claimed, part, points)
    if scope.within and scope.since is None:
        steps = steps_into(claimed, points)
        return steps if isinstance(steps, Judgement) else (steps[0][0], steps[-1][1])
    if scope.run and scope.since is None and len(points) > scope.run:
        return points[-(scope.run + 1)], points[-1]
    if scope.since is None and scope.until is None:
        return (points[0] if scope.whole else points[-2]), points[-1]
    return (part[0], part[-1]) if len(part) > 1 else (points[-2], points[-1])


def _yearly(meaning: Meaning) -> bool:
    return meaning.kind is Kind.RATE and meaning.period == "year"


def _of_values(meaning: Meaning, claimed: Claimed, part: Points) -> Judgement:
    """Hold a number to each of some values."""
    for point in part:
        stated = _stated(point, meaning)
        judged = judge_meaning(meaning, claimed.text, stated, claimed.profile)
        if judged.verdict is not TRUE:
            reason = f"{judged.reason[:-1]} in {point.label}."
            return replace(judged, reason=reason)
    last = part[-1]
    years = f" in each of the {len(part)} from {part[0].label}" if len(part) > 1 else ""
    reason = f"“{claimed.text}” holds{years}: {at(last)}."
    return Judgement(TRUE, reason)


def _changed(
    meaning: Meaning, claimed: Claimed, part: Points, points: Points
) -> Judgement:
    """Hold "doubled since 2010" to the last value against the first."""
    run = claimed.scope.run
    if run and claimed.scope.since is None and len(points) <= run:
        return no_run(claimed, points, run + 1)
    ends = _ends(claimed, part, points)
    if isinstance(ends, Judgement):
        return ends
    first, last = ends
    if not first.value:
        return unread(claimed.text, f"the series stands at nought in {first.label}")
    if meaning.kind is Kind.POINTS:
        scale = _HUNDRED if max(abs(first.value), abs(last.value)) <= 1 else 1
        change = (last.value - first.value) * scale
        stated = Stated(change, "percentage points")
        if meaning.direction * change < 0:
            reason = f"“{claimed.text}” is not true: {at(first)}, {at(last)}."
            return Judgement(FALSE, reason)
    else:
        stated = Stated(last.value / first.value, "ratio")
    judged = judge_meaning(meaning, claimed.text, stated, claimed.profile)
    return replace(judged, reason=f"{judged.reason[:-1]}: {at(first)}, {at(last)}.")

"""Numbers said of a series: a change, each year, the mean, or the last value."""

from __future__ import annotations

import re
from dataclasses import replace
from fractions import Fraction
from typing import TYPE_CHECKING

from brief.figures.wording.context.clause import INSIDE_FROM
from brief.figures.wording.grammar.families import COMPARATIVES
from brief.figures.wording.grammar.trends import Claim
from brief.figures.wording.judging.holding import FALSE, TRUE, judge_meaning, unread
from brief.figures.wording.judging.several import slots
from brief.figures.wording.judging.single import worst
from brief.figures.wording.meaning import (
    INNOCENT,
    Bound,
    Judgement,
    Kind,
    Meaning,
    Stated,
)
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
    from brief.figures.wording.grammar.whens import When

_NO_NUMBERS = frozenset({Kind.COMPARISON, Kind.SHARE, Kind.TREND})


def is_quantity(meaning: Meaning, claimed: Claimed) -> bool:
    """Say whether a number is said of the values, and not of the years."""
    both = meaning.kind is Kind.MAGNITUDE and meaning.word == "couple"
    if both or meaning.kind in INNOCENT or meaning.kind in _NO_NUMBERS:
        return False
    scope = claimed.scope
    quarters = meaning.kind is Kind.FRACTION and scope.unit == "quarter" and scope.run
    run = scope.run and meaning.kind is Kind.NUMBER and _says(meaning, scope.run)
    if run or quarters or any(_says(meaning, one.year) for one in scope.whens):
        return False
    if meaning.kind is Kind.INTERVAL or meaning.unit in {"year", "month", "quarter"}:
        return False
    adverb = meaning.kind is Kind.RATE and meaning.word == "adverb"
    return not adverb and not (meaning.kind is Kind.MAGNITUDE and not meaning.amount)


def _says(meaning: Meaning, number: int) -> bool:
    """Say whether a number is the length of a run or a year: "up to 2013"."""
    plain = not meaning.unit and meaning.amount is not None
    return plain and meaning.amount is not None and meaning.amount.value == number


_OVER_TIME = frozenset({Kind.CHANGE, Kind.MULTIPLE, Kind.POINTS})


def held_numbers(
    told: Sequence[Told], claimed: Claimed, part: Points, points: Points
) -> Judgement:
    """Hold the numbers of a claim to the values that they are said of."""
    if fault := next((one.meaning.fault for one in told if one.meaning.fault), ""):
        return unread(claimed.text, fault)
    if len(told) == 2 and [one.lead for one in told] == ["from", "to"]:
        return _both_ends(told, claimed, part, points)
    told = [replace(one, meaning=_turned(one.meaning, claimed)) for one in told]
    first, *others = told
    spoken = [first, *(one for one in others if _is_told(one, claimed))]
    return worst([_quantity(one, claimed, part, points) for one in spoken])


_NOT_BEEN = re.compile(
    r"(?:\bnot|\bnever|n['’]t) (?:yet |once )?(?:been|gone|stood|risen|fallen|climbed"
    r"|dropped) (?:back )?(?:above|below|over|under|beyond|past)\b",
    re.IGNORECASE,
)
_OPPOSITE = {
    Bound.OVER: Bound.AT_MOST,
    Bound.UNDER: Bound.AT_LEAST,
    Bound.AT_LEAST: Bound.UNDER,
    Bound.AT_MOST: Bound.OVER,
}


def _turned(meaning: Meaning, claimed: Claimed) -> Meaning:
    """Read "has not been above 30" as 30 at the most."""
    bound = _OPPOSITE.get(meaning.bound)
    if bound is None or meaning.negated or not _NOT_BEEN.search(claimed.text):
        return meaning
    return replace(meaning, bound=bound)


def _is_told(one: Told, claimed: Claimed) -> bool:
    """Say whether a further number is plainly said of the series."""
    changed = one.meaning.kind in _OVER_TIME or one.meaning.direction
    return bool(changed or one.lead in {"to", "at"} or _own_period(one, claimed))


def _own_period(one: Told, claimed: Claimed) -> When | None:
    """Give the period that stands right behind a number: "65% in 2019"."""
    if not claimed.placed:
        return None
    place = one.place - INSIDE_FROM
    rest = claimed.text[place:]
    for when in claimed.scope.whens:
        between = rest[: when.place - place] if when.place > place else ""
        if between and _BETWEEN.fullmatch(between):
            return when
    return None


_BETWEEN = re.compile(
    r"[£$€]?[\d.,]+(?: ?(?:%|per ?cent|[a-z]+)){0,6}? (?:in|by|during|at|for)"
    r"(?: the)?(?: (?:first|second|third|fourth|last|final) quarter of| q[1-4])? ?",
    re.IGNORECASE,
)
"""A number with what it counts, as far as the period that it is said of."""


def _quantity(one: Told, claimed: Claimed, part: Points, points: Points) -> Judgement:
    """Hold one number to a change, to each year, to the mean, or to the last."""
    meaning = one.meaning
    if meaning.kind in _OVER_TIME or (one.lead == "by" and meaning.kind in _SHARES):
        return _changed(meaning, claimed, part, points)
    runs = meaning.moved or _RUNS.search(claimed.text) is not None
    ranged = meaning.upper is not None and runs
    if meaning.kind is Kind.PAIR or ranged:
        return _from_to(meaning, claimed, part, points)
    compared = claimed.scope.base is not None or claimed.scope.back
    way = COMPARATIVES.get(one.things[0], 0) if one.things and compared else 0
    apart = meaning.moved or (compared and (meaning.direction or way))
    if meaning.kind in {Kind.NUMBER, Kind.RATE} and apart:
        plain = replace(meaning, kind=Kind.NUMBER, direction=meaning.direction or way)
        return _differed(plain, claimed, part, points)
    if compared and meaning.kind is Kind.FRACTION:
        return _part_of_base(meaning, claimed, part, points)
    each = _is_of_each(meaning, points)
    plain = replace(meaning, kind=Kind.NUMBER, word="") if each else meaning
    return _plainly(plain, _own_period(one, claimed), claimed, part, points)


_RUNS = re.compile(r"\bfrom [£$€]?\d", re.IGNORECASE)
"""What runs from one value to another: "from £2m to £6m in three years"."""


def _plainly(
    meaning: Meaning,
    when: When | None,
    claimed: Claimed,
    part: Points,
    points: Points,
) -> Judgement:
    """Hold a plain number to the values that it is said of."""
    if when is not None:
        own = tuple(points[i] for i in placed(points, when))
        return _beside_its_year(meaning, claimed, own, points)
    spoken = _spoken_of(claimed, part, points)
    run = claimed.scope.run or 0
    if len(part) < run and (len(spoken) > 1 or claimed.scope.mean):
        return no_run(claimed, points, run)
    judged = _of_values(meaning, claimed, spoken)
    if claimed.scope.first and judged.verdict is TRUE and len(spoken) == 1:
        return _first_at(meaning, claimed, part) or judged
    return judged


_SIDES = {
    Bound.OVER: 1,
    Bound.WELL_OVER: 1,
    Bound.UNDER: -1,
    Bound.WELL_UNDER: -1,
}


def _beside_its_year(
    meaning: Meaning, claimed: Claimed, own: Points, points: Points
) -> Judgement:
    """Hold "below the 820,000 recorded in 2012" to that year, and the last to it."""
    way = _SIDES.get(meaning.bound, 0)
    if not way or not own or not _RECORDED.search(claimed.text):
        return _of_values(meaning, claimed, own)
    plain = _of_values(replace(meaning, bound=Bound.NONE), claimed, own)
    facts = f"{at(own[-1])}, {at(points[-1])}"
    if plain.verdict is TRUE and (points[-1].value - own[-1].value) * way <= 0:
        return Judgement(FALSE, f"“{claimed.text}” is not true: {facts}.")
    return plain


_RECORDED = re.compile(
    r"\bthe [£$€]?\d[\d,.]*[^.;]*\b(?:recorded|seen|reported|reached|registered|set)\b",
    re.IGNORECASE,
)


def _first_at(meaning: Meaning, claimed: Claimed, part: Points) -> Judgement | None:
    """Refuse "under 500 for the first time" where an earlier value was so too."""
    first = 1 if claimed.scope.since else 0
    for point in part[first:-1]:
        judged = _of_values(meaning, claimed, (point,))
        if judged.verdict is TRUE:
            reason = f"“{claimed.text}” is not true: so it was in {at(point)}."
            return Judgement(FALSE, reason)
    return None


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
    if scope.first or (_UNTIL.search(claimed.text) and len(part) > 1):
        return part[-1:] if scope.first else part[:-1]
    if (claimed.open or _NOT_BEEN.search(claimed.text)) and len(part) > 1:
        return part[1:] if scope.since else part
    extreme = claimed.claim in _EXTREMES
    if extreme or _GONE_TO.search(claimed.text):
        return part[-1:]
    lasting = scope.run and _LASTING.search(claimed.text)
    always = _ALWAYS.search(claimed.text) or scope.every or scope.since is not None
    return last if lasting or always else part[-1:]


_UNTIL = re.compile(r"\b(?:until|till)\b", re.IGNORECASE)
"""What was so until 2017 was so of the years before it."""

_ALWAYS = re.compile(
    r"\b(?:never|always|stayed|remained|all (?:year|along|through)|throughout)\b",
    re.IGNORECASE,
)
"""What says a number of every year: "has never exceeded 11"."""

_LASTING = re.compile(r"\bfor\b", re.IGNORECASE)
"""What leads to how long something held: "over 30 for ten years"."""

_GONE_TO = re.compile(
    r"\b(?:rose|risen|grew|grown|increased|climbed|fell|fallen|dropped|declined"
    r"|decreased|reduced|cut|up|down) to\b",
    re.IGNORECASE,
)
"""What leads to where it came to: "has fallen to 610 since 2008"."""


def _both_ends(
    told: Sequence[Told], claimed: Claimed, part: Points, points: Points
) -> Judgement:
    """Hold "fell from 36% in 2010/11 to 24% in 2019/20", read as two numbers."""
    ends = _named_ends(claimed, part, points)
    if isinstance(ends, Judgement):
        return ends
    first, last = ends
    judged = [
        _of_values(replace(one.meaning, direction=0, moved=False), claimed, (point,))
        for one, point in zip(told, ends, strict=True)
    ]
    way = told[0].meaning.direction
    way = way or {Claim.RISEN: 1, Claim.FALLEN: -1}.get(claimed.claim or _NEITHER, 0)
    if way and (last.value - first.value) * way <= 0:
        facts = f"{at(first)}, {at(last)}"
        judged.append(Judgement(FALSE, f"“{claimed.text}” is not true: {facts}."))
    return worst(judged)


_NEITHER = Claim.STABLE


def _named_ends(
    claimed: Claimed, part: Points, points: Points
) -> tuple[Point, Point] | Judgement:
    """Give the values of both the years that "from" and "to" name."""
    scope = claimed.scope
    if len(scope.within) == 1 and scope.since is None:
        steps = steps_into(claimed, points)
        return steps if isinstance(steps, Judgement) else steps[0]
    if scope.since is not None and scope.until is not None:
        return part[0], part[-1]
    if scope.whens or not (scope.run or scope.whole):
        return unread(claimed.text, "it does not name both of its years")
    return _ends(claimed, part, points)


def _from_to(
    meaning: Meaning, claimed: Claimed, part: Points, points: Points
) -> Judgement:
    """Hold "rose from 2,700 in 2010 to 3,750 in 2016" to both ends."""
    ends = _named_ends(claimed, part, points)
    if isinstance(ends, Judgement):
        return ends
    first, last = ends
    if meaning.kind is Kind.RATE:
        meaning = replace(meaning, kind=Kind.NUMBER)
    judged = [
        _of_values(slot, claimed, (point,))
        for slot, point in zip(slots(meaning), ends, strict=False)
    ]
    facts = f"{at(first)}, {at(last)}"
    if (last.value - first.value) * meaning.direction < 0:
        judged.append(Judgement(FALSE, f"“{claimed.text}” is not true: {facts}."))
    one = worst(judged)
    if one.verdict is not TRUE:
        return one
    return replace(one, reason=f"“{claimed.text}” holds: {facts}.")


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
    if scope.base is not None or scope.back:
        return base_ends(claimed, part, points)
    if scope.within and scope.since is None:
        steps = steps_into(claimed, points)
        return steps if isinstance(steps, Judgement) else (steps[0][0], steps[-1][1])
    if scope.run and scope.since is None and len(points) > scope.run:
        return points[-(scope.run + 1)], points[-1]
    if scope.since is None and scope.until is None:
        return (points[0] if scope.whole else points[-2]), points[-1]
    return (part[0], part[-1]) if len(part) > 1 else (points[-2], points[-1])


def _is_of_each(meaning: Meaning, points: Points) -> bool:
    """Say whether a rate is told by the period of the series: "150 a quarter"."""
    kinds = {point.period.kind for point in points if point.period}
    return meaning.kind is Kind.RATE and meaning.period in {"year", *kinds}


def _part_of_base(
    meaning: Meaning, claimed: Claimed, part: Points, points: Points
) -> Judgement:
    """Hold "half what it was in 2012" to the last value over that one."""
    ends = base_ends(claimed, part, points)
    if isinstance(ends, Judgement):
        return ends
    first, last = ends
    if not first.value:
        return unread(claimed.text, f"the series stands at nought in {first.label}")
    stated = Stated(last.value / first.value, "ratio")
    judged = judge_meaning(meaning, claimed.text, stated, claimed.profile)
    return replace(judged, reason=f"{judged.reason[:-1]}: {at(first)}, {at(last)}.")


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
    if meaning.kind in _SHARES:
        way = 1 if last.value > first.value else -1
        meaning = replace(meaning, kind=Kind.CHANGE, direction=meaning.direction or way)
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

"""Directions over time: rising, falling, not fallen, stable, up and down.

"Rising" is said of every step; "has risen since 2010" of the end against the beginning;
"rose in 2013" of the step into that year; "above its 2010 level" of the two alone.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from fractions import Fraction
from functools import partial
from itertools import pairwise

from brief.figures.wording.grammar.trends import Claim
from brief.figures.wording.judging.holding import unread
from brief.figures.wording.late import Late
from brief.figures.wording.meaning import Judgement
from brief.figures.wording.over_time.guards import ONE_WAY
from brief.figures.wording.over_time.points import (
    Claimed,
    Point,
    Points,
    Step,
    at,
    borne_out,
    gap_in,
    no_run,
    placed,
    uncovered,
    untrue,
)
from brief.figures.wording.over_time.reached import OF_THE_END

Judge = Callable[[Claimed, Points, Points], Judgement]
"""From the words, the part of the series they speak of and the whole, a judgement."""

Steps = tuple[Step, ...]
_Rule = tuple[Callable[[Fraction], bool], str, int]
"""Whether a step bears words out, what is said of one that does not, and which way."""


def _steps(claimed: Claimed, part: Points, points: Points) -> Steps | Judgement:
    """Give the year-on-year steps that the words speak of."""
    run = claimed.scope.run
    if run is not None and claimed.scope.since is None:
        if len(part) < run + 1:
            return no_run(claimed, points, run + 1)
        part = part[-(run + 1) :]
    elif run is not None and _AFTER.search(claimed.text):
        part = part[: run + 1]
    elif not claimed.scope.named and not _of_all(claimed):
        part = part[-(int(claimed.profile.lately) + 1) :]
    if len(part) < 2:
        return unread(claimed.text, "one value alone shows no direction")
    return tuple(pairwise(part))


_AFTER = Late(r"\bafter\b", re.IGNORECASE)
"""What sets a run at the beginning: "fell for two years running after 2007"."""

_NEVER = frozenset({Claim.NOT_RISEN, Claim.NOT_FALLEN})


def _of_all(claimed: Claimed) -> bool:
    """Say whether words without years are of all: "every year", "have never fallen"."""
    lately = "continu" in claimed.text.lower()
    never = claimed.claim in _NEVER and not claimed.now
    return never or (claimed.scope.every and not lately)


def steps_into(claimed: Claimed, points: Points) -> Steps | Judgement:
    """Give the steps into the periods in which it happened: "fell in 2013 and 2014"."""
    made: list[Step] = []
    for when in claimed.scope.within:
        places = placed(points, when)
        if not places:
            return uncovered(claimed, points, when)
        if places[0] == 0:
            why = f"the series has nothing before {when} to compare it with"
            return unread(claimed.text, why)
        step = points[places[0] - 1], points[places[-1]]
        if gap := gap_in((step[0], points[places[0]])):
            why = f"the series has nothing {gap}, with which {when} could be compared"
            return unread(claimed.text, why)
        made.append(step)
    return tuple(made)


# ------------------------------------------------------------------ every step


def _each(
    rule: _Rule,
    claimed: Claimed,
    part: Points,
    points: Points,
) -> Judgement:
    """Judge words that every step must bear out."""
    scope = claimed.scope
    if scope.first:
        return _first_time(rule, claimed, part, points)
    if ONLY.search(claimed.text):
        return _only_then(rule, claimed, points)
    if scope.base is not None and (scope.since or scope.every):
        return _each_against(rule, claimed, part, points)
    if scope.base or scope.back or (scope.within and not scope.run):
        steps = named_steps(claimed, part, points)
    else:
        steps = _steps(claimed, part, points)
    if isinstance(steps, Judgement):
        return steps
    holds, fault, way = rule
    wrong = [
        (one, two)
        for one, two in steps
        if holds(two.value - one.value) == _is_excepted(claimed, two)
    ]
    if wrong and _is_excepted(claimed, wrong[-1][1]):
        fault = "did so as well"
    if not wrong:
        return _overrun(rule, claimed, points) or _borne_out(claimed, steps)
    one, two = wrong[-1]
    more = f", and {len(wrong) - 1} more such" if len(wrong) > 1 else ""
    facts = f"from {at(one)} to {at(two)} it {fault}{more}"
    return untrue(claimed, facts, _trend_words(part, way))


def _each_against(
    rule: _Rule,
    claimed: Claimed,
    part: Points,
    points: Points,
) -> Judgement:
    """Judge "since 2015 never below its 2012 level": each year against that one."""
    ends = base_ends(claimed, part, points)
    if isinstance(ends, Judgement):
        return ends
    base = ends[0]
    for point in part[-(claimed.scope.run or 0) :]:
        if point is not base and not rule[0](point.value - base.value):
            facts = f"{at(base)}, and {at(point)}"
            return untrue(claimed, facts)
    return _borne_out(claimed, ((base, part[-1]),))


ONLY = Late(rf"\b(?<!not )only (?:in|{ONE_WAY})\b", re.IGNORECASE)
"""What happened then and in no other year: "the only fall was in 2020"."""


def _only_then(rule: _Rule, claimed: Claimed, points: Points) -> Judgement:
    """Judge "rose only in 2022": in those years, and in none beside them."""
    steps = steps_into(claimed, points)
    if isinstance(steps, Judgement):
        return steps
    if not steps or claimed.scope.since or claimed.scope.base:
        return unread(claimed.text, "it does not say in which years alone that was")
    for one, two in pairwise(points):
        named = any(two is last for _, last in steps)
        if rule[0](two.value - one.value) != named:
            facts = f"{at(one)}, {at(two)}"
            return untrue(claimed, facts)
    return _borne_out(claimed, steps)


def _is_excepted(claimed: Claimed, point: Point) -> bool:
    """Say whether a period is taken out: "every year except 2012"."""
    return any(point.side(when) == 0 for when in claimed.excepted)


def named_steps(claimed: Claimed, part: Points, points: Points) -> Steps | Judgement:
    """Give the steps into named periods, or from the one that is compared with."""
    if claimed.scope.base is None and not claimed.scope.back:
        return steps_into(claimed, points)
    ends = base_ends(claimed, part, points)
    return ends if isinstance(ends, Judgement) else (ends,)


def _borne_out(claimed: Claimed, steps: Steps) -> Judgement:
    span = f"{at(steps[0][0])} to {at(steps[-1][1])}"
    return borne_out(claimed, f"{_count(len(steps))} from {span} bears it out")


def _overrun(rule: _Rule, claimed: Claimed, points: Points) -> Judgement | None:
    """Refuse "the fourth rise in a row" of what is the fifth or a later one."""
    run = claimed.scope.run
    if not claimed.scope.exact or run is None:
        return None
    length = 0
    if until := claimed.scope.until:
        points = tuple(point for point in points if point.side(until) <= 0)
    for one, two in reversed(list(pairwise(points))):
        if not rule[0](two.value - one.value):
            break
        length += 1
    if length == run:
        return None
    began = points[-(length + 1)]
    counted = f"counted from {at(began)}, it is number {length}"
    return untrue(claimed, counted)


def _first_time(
    rule: _Rule,
    claimed: Claimed,
    part: Points,
    points: Points,
) -> Judgement:
    """Judge "the first fall in five years": the last step alone goes that way."""
    scope = claimed.scope
    run = scope.run
    if run is not None and len(part) < run + 1:
        return no_run(claimed, points, run + 1)
    if run is None and not (scope.since or scope.whole or scope.within):
        return unread(claimed.text, "it does not say the first since when")
    if len(part) < 2:
        return no_run(claimed, points, 2)
    *before, (one, two) = pairwise(part[-(run + 1) :] if run else part)
    holds = rule[0]
    earlier = [pair for pair in before if holds(pair[1].value - pair[0].value)]
    if holds(two.value - one.value) and not earlier:
        return borne_out(claimed, f"{at(one)}, {at(two)}")
    one, two = earlier[-1] if earlier else (one, two)
    return untrue(claimed, f"{at(one)}, {at(two)}")


def _count(steps: int) -> str:
    return "the step" if steps == 1 else f"each of the {steps} steps"


def _trend_words(part: Points, way: int) -> tuple[str, ...]:
    """Suggest what is true of the same years: since when it rises, where it stands."""
    made: list[str] = []
    first, last = part[0], part[-1]
    i = len(part) - 1
    while i > 0 and (part[i].value - part[i - 1].value) * way > 0:
        i -= 1
    if i < len(part) - 1:
        made.append(f"{'rising' if way > 0 else 'falling'} since {part[i].label}")
    if last.value != first.value:
        word = "higher" if last.value > first.value else "lower"
        made.append(f"{word} than in {first.label}")
    return tuple(made)


# ------------------------------------------------------------------ end and beginning


def base_ends(claimed: Claimed, part: Points, points: Points) -> Step | Judgement:
    """Give the value that is compared with, and the one that is compared."""
    base, last = claimed.scope.base, part[-1]
    if base is None:
        return _a_year_back(claimed, last, points)
    places = placed(points, base)
    if not places:
        return uncovered(claimed, points, base)
    if len(places) > 1 and _SAME.search(claimed.text):
        places = [i for i in places if _is_same_time(points[i], last)]
    if len(places) != 1:
        why = f"the series has {len(places)} values in {base}: name one of them"
        return unread(claimed.text, why)
    return points[places[0]], last


_SAME = Late(r"\bsame (?:quarter|month|period|time|point)\b", re.IGNORECASE)
_IN_A_YEAR = {"year": 1, "quarter": 4, "month": 12}


def _is_same_time(one: Point, other: Point) -> bool:
    """Say whether two values are of the same quarter or month of their years."""
    if one.period is None or other.period is None:
        return False
    length = _IN_A_YEAR.get(one.period.kind, 1)
    return (one.period.order - other.period.order) % length == 0


def _a_year_back(claimed: Claimed, last: Point, points: Points) -> Step | Judgement:
    """Give the value of the same time a year before, and the last."""
    period = last.period
    back = _IN_A_YEAR.get(period.kind) if period else None
    for point in points if period and back else ():
        if point.period and period and point.period.order == period.order - (back or 0):
            return point, last
    why = f"the series has nothing a year before {last.label}"
    return unread(claimed.text, why)


def _net(way: int, claimed: Claimed, part: Points, points: Points) -> Judgement:
    """Judge words that compare the end with the beginning."""
    scope = claimed.scope
    compared = scope.base is not None or scope.back
    only = claimed.excepted or ONLY.search(claimed.text)
    if not compared and (scope.within or scope.steady or scope.first or only):
        return DIRECTIONS[_STEADY[way]](claimed, part, points)
    ends = _two_ends(claimed, part, points)
    if isinstance(ends, Judgement):
        return ends
    first, last = ends
    if _TURNED.search(claimed.text) and len(part) > 1:
        *_, (one, two) = pairwise(part)
        first = one if (two.value - one.value) * way <= 0 else first
    facts = f"{at(first)}, {at(last)}"
    if (last.value - first.value) * way <= 0:
        return untrue(claimed, facts, _trend_words((first, last), -way))
    every = scope.base and (scope.every or scope.since)
    each = part[-(scope.run or 0) :] if every else ()
    fallen = [one for one in each if (one.value - first.value) * way <= 0]
    if fallen:
        facts = f"{at(first)}, and {at(fallen[-1])}"
        return untrue(claimed, facts)
    between = () if compared else points[points.index(first) : points.index(last) + 1]
    between = () if _UP_OR_DOWN.search(claimed.text) else between
    mixed = any((two.value - one.value) * way < 0 for one, two in pairwise(between))
    kind = last.period.kind if last.period and last.period.counts else "step"
    warning = f"{OF_THE_END}; not of every {kind} between."
    return borne_out(claimed, facts, warning if mixed else "")


def _two_ends(claimed: Claimed, part: Points, points: Points) -> Step | Judgement:
    """Give the beginning and the end that the words set against each other."""
    scope = claimed.scope
    if scope.base is not None or scope.back:
        return base_ends(claimed, part, points)
    if scope.run is not None and scope.since is None:
        if len(part) < scope.run:
            return no_run(claimed, points, scope.run)
        return part[max(0, len(part) - scope.run - 1)], part[-1]
    if len(part) < 2 or not (scope.since or scope.until or scope.whole):
        return points[-2], points[-1]
    return part[0], part[-1]


_TURNED = Late(r"\b(?:until|till)\b", re.IGNORECASE)
_UP_OR_DOWN = Late(r"\b(?:up|down) (?:from|to)\b", re.IGNORECASE)
"""What sets an end against a beginning, and says nothing of what lies between."""
"""What fell until 2013 fell in 2013 too."""

_STEADY = {1: Claim.RISING, -1: Claim.FALLING}
"""What "has risen" says when it is said of every year."""


DIRECTIONS: dict[Claim, Judge] = {
    Claim.RISING: partial(_each, (lambda x: x > 0, "did not rise", 1)),
    Claim.FALLING: partial(_each, (lambda x: x < 0, "did not fall", -1)),
    Claim.NOT_RISEN: partial(_each, (lambda x: x <= 0, "rose", -1)),
    Claim.NOT_FALLEN: partial(_each, (lambda x: x >= 0, "fell", 1)),
    Claim.RISEN: partial(_net, 1),
    Claim.FALLEN: partial(_net, -1),
}
"""How each direction is judged."""

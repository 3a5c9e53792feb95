"""Steps of a series that are counted, or set against each other.

"The largest annual increase was in 2015", "fell in four of the last five years".
"""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from brief.figures.wording.grammar.numbers import SMALL
from brief.figures.wording.grammar.scopes import Scope
from brief.figures.wording.grammar.trends import way_of
from brief.figures.wording.judging.holding import TRUE, judge_meaning, unread
from brief.figures.wording.late import Late
from brief.figures.wording.meaning import Bound, Judgement, Kind, Stated
from brief.figures.wording.over_time.points import (
    Claimed,
    Point,
    Points,
    Step,
    at,
    borne_out,
    covers,
    gap_in,
    no_run,
    placed,
    untrue,
)

if TYPE_CHECKING:
    from collections.abc import Sequence
    from fractions import Fraction

    from brief.figures.wording.context.concerned import Told

_UP = "increases?|rises?|growth|jumps?|gains?"
_DOWN = "falls?|drops?|decreases?|declines?|reductions?|loss|losses"
_LEAST = frozenset({"smallest", "lowest", "slightest"})
_OVER_WHAT = (
    "single|annual|yearly|year-on-year|monthly|quarterly|ever|recorded|one-year"
    "|single-year|month-on-month|quarter-on-quarter"
)
_EXTREME = Late(
    r"\b(?P<most>record|largest|biggest|greatest|sharpest|steepest|highest|smallest|lowest"
    rf"|slightest)(?: (?:{_OVER_WHAT})){{0,2}} (?:(?P<up>{_UP})|(?P<down>{_DOWN}))\b"
    rf"|\b(?:(?P<rise>{_UP})|(?P<fall>{_DOWN}))\b.* was the"
    r" (?P<last>largest|biggest|greatest|sharpest|steepest|smallest|slightest)\b",
    re.IGNORECASE,
)


def steepest(
    told: Sequence[Told], claimed: Claimed, part: Points, points: Points
) -> Judgement | None:
    """Judge "the largest annual increase was in 2015", and its amount."""
    found = _EXTREME.search(claimed.text)
    if found is None:
        return None
    scope = claimed.scope if claimed.placed else _of_one_step(claimed.scope, points)
    spanned = scope.since and scope.until and not scope.within
    claimed = replace(claimed, scope=scope)
    if scope.rank > 1 or len(scope.within) > 1 or spanned:
        return unread(claimed.text, "say which step was the largest or smallest alone")
    pool = _pool(claimed, part, points)
    if gap := gap_in(pool):
        return unread(claimed.text, f"the series has nothing {gap}")
    return _steepest_of(found, told, claimed, pool)


def _of_one_step(scope: Scope, points: Points) -> Scope:
    """Read "between 2023 and 2024", of years that follow each other, as "in 2024"."""
    since, until = scope.since, scope.until
    if since is None or until is None or scope.within:
        return scope
    first, last = placed(points, since), placed(points, until)
    if len(first) == len(last) == 1 and last[0] - first[0] == 1:
        return replace(scope, since=None, until=None, within=(until,))
    return scope


def _pool(claimed: Claimed, part: Points, points: Points) -> Points:
    """Give the values whose steps are set against one another."""
    scope = claimed.scope
    if scope.until and not scope.within:
        return part
    since = scope.since
    return points if since is None else tuple(p for p in points if p.side(since) >= 0)


def _steepest_of(
    found: re.Match[str], told: Sequence[Told], claimed: Claimed, pool: Points
) -> Judgement:
    """Judge which step was the largest or the smallest; of equal ones, any may be."""
    way = 1 if found["up"] or found["rise"] else -1
    least = (found["most"] or found["last"]).lower() in _LEAST
    steps = [step for step in pairwise(pool) if _size(step) * way > 0]
    if not steps:
        word = "rise" if way > 0 else "fall"
        return untrue(claimed, f"there is no {word}, {covers(pool)}")
    best = (min if least else max)(steps, key=lambda step: abs(_size(step)))
    alike = [step for step in steps if _size(step) == _size(best)]
    when = claimed.scope.within[-1] if claimed.scope.within else None
    right = [
        step
        for step in alike
        if (step[1] is pool[-1] if when is None else step[1].side(when) == 0)
    ]
    best = right[0] if right else best
    facts = f"it is from {at(best[0])} to {at(best[1])}"
    if not right:
        return untrue(claimed, facts)
    for one in told:
        judged = _amount(one, claimed, best)
        if judged.verdict is not TRUE:
            return replace(judged, reason=f"{judged.reason[:-1]}; {facts}.")
    return borne_out(claimed, facts)


def _size(step: Step) -> Fraction:
    return step[1].value - step[0].value


def _amount(one: Told, claimed: Claimed, step: Step) -> Judgement:
    """Hold the amount of a step to it: points, a part of what was, or a difference."""
    meaning = replace(one.meaning, direction=0, moved=False)
    size = abs(_size(step))
    if meaning.kind is Kind.POINTS:
        stated = Stated(size * (100 if step[0].unit else 1), "percentage points")
    elif meaning.kind in {Kind.CHANGE, Kind.PERCENT, Kind.FRACTION} and step[0].value:
        meaning = replace(meaning, kind=Kind.PERCENT)
        stated = Stated(size / abs(step[0].value), "percent")
    else:
        stated = Stated(size, step[0].unit)
    return judge_meaning(meaning, claimed.text, stated, claimed.profile)


# ------------------------------------------------------------------ some of them

_NUMBER = rf"(\d+|{'|'.join(sorted(SMALL, key=len, reverse=True))})"
_SOME = Late(
    rf"\bin (?:(?P<but>all but) )?{_NUMBER} (?:out )?of (?:the )?"
    rf"(?:(?:last|past|previous) )?(?:{_NUMBER} )?(?:years|quarters|months)\b",
    re.IGNORECASE,
)


def some_of(
    told: Sequence[Told], claimed: Claimed, part: Points, points: Points
) -> Judgement | None:
    """Judge "fell in four of the last five years", "above ten in all but one"."""
    found = _SOME.search(claimed.text)
    way = way_of(claimed.claim)
    numbers = [one for one in told if one.meaning.bound is not Bound.NONE]
    if found is None or not (way or numbers):
        return None
    run = _value(found[3]) if found[3] else 0
    if claimed.scope.back or claimed.scope.base:
        return unread(claimed.text, "it compares with another year: say when it was so")
    if len(part) < run + (not numbers) or (found[3] and not run):
        return no_run(claimed, points, run + (not numbers))
    if numbers:
        held = [_is_so(numbers[0], claimed, point) for point in part[-run:]]
        word = "was so"
    else:
        held = [_size(step) * way > 0 for step in list(pairwise(part))[-run:]]
        word = "rose" if way == 1 else "fell"
    said = _value(found[2])
    wanted = len(held) - said if found["but"] else said
    facts = f"it {word} in {sum(held)} of the {len(held)}, {covers(part)}"
    if sum(held) == wanted:
        return borne_out(claimed, facts)
    return untrue(claimed, facts)


def _is_so(one: Told, claimed: Claimed, point: Point) -> bool:
    """Say whether a number is true of a value."""
    stated = Stated(point.value, point.unit)
    judged = judge_meaning(one.meaning, claimed.text, stated, claimed.profile)
    return judged.verdict is TRUE


def _value(text: str) -> int:
    return int(text) if text.isdigit() else int(SMALL[text.lower()])

"""Changes between two values of a series: by how much, from what to what."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from fractions import Fraction
from itertools import pairwise
from typing import TYPE_CHECKING

from brief.figures.wording import saying
from brief.figures.wording.grammar.scopes import Scope
from brief.figures.wording.grammar.trends import way_of
from brief.figures.wording.judging.holding import FALSE, TRUE, judge_meaning, unread
from brief.figures.wording.judging.several import slots
from brief.figures.wording.judging.single import worst
from brief.figures.wording.late import Late
from brief.figures.wording.meaning import (
    DENIED_BOUNDS,
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
    Step,
    at,
    borne_out,
    no_run,
    placed,
    untrue,
)
from brief.figures.wording.over_time.values import HUNDRED, SHARES, of_values

if TYPE_CHECKING:
    from collections.abc import Sequence

    from brief.figures.wording.context.concerned import Told


def both_ends(
    told: Sequence[Told], claimed: Claimed, part: Points, points: Points
) -> Judgement:
    """Hold "fell from 36% in 2010/11 to 24% in 2019/20", read as two numbers."""
    ends = _named_ends(claimed, part, points)
    if isinstance(ends, Judgement):
        return ends
    first, last = ends
    judged = [
        of_values(replace(one.meaning, direction=0, moved=False), claimed, (point,))
        for one, point in zip(told, ends, strict=True)
    ]
    way = told[0].meaning.direction
    way = way or way_of(claimed.claim)
    if way and (last.value - first.value) * way <= 0:
        facts = f"{at(first)}, {at(last)}"
        judged.append(untrue(claimed, facts))
    return worst(judged)


def _named_ends(claimed: Claimed, part: Points, points: Points) -> Step | Judgement:
    """Give the values of both the years that "from" and "to" name."""
    scope = claimed.scope
    if scope.base is not None or scope.back:
        return base_ends(claimed, part, points)
    if len(scope.within) == 1 and scope.since is None:
        begun = placed(points, scope.within[0])
        if begun and _FROM_DATED.search(claimed.text):
            return points[begun[0]], points[-1]
        steps = steps_into(claimed, points)
        return steps if isinstance(steps, Judgement) else steps[0]
    if scope.since is not None and scope.until is not None:
        return part[0], part[-1]
    if scope.whens or not (scope.run or scope.whole):
        return unread(claimed.text, "it does not name both of its years")
    return ends_of(claimed, part, points)


_FROM_DATED = Late(
    r"\bfrom [£$€]?\d[^.;]*?\bin (?:[A-Z][a-z]+ )?(?:1[5-9]|20)\d\d(?:[/-]\d\d)? to "
)
"""What begins at a year and runs to the last: "rose from 690 in 2021 to 845"."""


def from_to(
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
        of_values(slot, claimed, (point,))
        for slot, point in zip(slots(meaning), ends, strict=False)
    ]
    facts = f"{at(first)}, {at(last)}"
    if (last.value - first.value) * meaning.direction < 0:
        judged.append(untrue(claimed, facts))
    one = worst(judged)
    if one.verdict is not TRUE:
        return one
    return replace(one, reason=f"“{claimed.text}” holds: {facts}.")


def differed(
    meaning: Meaning, claimed: Claimed, part: Points, points: Points
) -> Judgement:
    """Hold "rose by 1,050 since 2010" to the difference of two values."""
    ends = ends_of(claimed, part, points)
    if isinstance(ends, Judgement):
        return ends
    first, last = ends
    change = (last.value - first.value) * (meaning.direction or 1)
    facts = f"{at(first)}, {at(last)}"
    if change < 0:
        return untrue(claimed, facts, _true_changes(first, last))
    plain = replace(meaning, direction=0, moved=False)
    stated = Stated(change, first.unit)
    judged = judge_meaning(plain, claimed.text, stated, claimed.profile)
    suggest = () if judged.verdict is TRUE else _true_changes(first, last)
    return replace(judged, reason=f"{judged.reason[:-1]}: {facts}.", suggest=suggest)


def _true_changes(first: Point, last: Point) -> tuple[str, ...]:
    """Say by how much a series moved: in its own unit, and in per cent."""
    change = last.value - first.value
    if not change:
        return ()
    way = "rose" if change > 0 else "fell"
    between = f"between {first.label} and {last.label}"
    amount = saying.number(abs(change))
    if first.unit == PERCENT:
        amount = saying.points(abs(change) * HUNDRED)
    elif first.unit:
        amount = saying.money(abs(change), first.unit)
    made = [f"{way} by {amount} {between}"]
    if first.value > 0:
        share = saying.decimal(abs(change) / first.value * HUNDRED, 0)
        made.append(f"{way} by {share}% {between}")
    return tuple(made)


def ends_of(claimed: Claimed, part: Points, points: Points) -> Step | Judgement:
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


def each_step(
    meaning: Meaning, claimed: Claimed, part: Points, points: Points
) -> Judgement:
    """Hold "rose by at least 5% every year" to every step."""
    scope = claimed.scope
    run = scope.run if scope.run and scope.since is None else 0
    steps = list(pairwise(part[-(run + 1) :] if run else part))
    if run and len(steps) < run:
        return no_run(claimed, points, run + 1)
    if scope.within and scope.since is None:
        named = steps_into(claimed, points)
        if isinstance(named, Judgement):
            return named
        steps = list(named)
    if not steps:
        return no_run(claimed, points, 2)
    alone = replace(claimed, scope=Scope())
    return worst([_moved(meaning, alone, step) for step in steps])


def no_step(
    meaning: Meaning, claimed: Claimed, part: Points, points: Points
) -> Judgement:
    """Hold "did not fall by more than a tenth in any year" to every step."""
    bound = meaning.bound if meaning.negated else _ALLOWED.get(meaning.bound)
    if bound is None or not (meaning.moved or meaning.kind is Kind.MULTIPLE):
        return unread(claimed.text, "say of which years it was so")
    reached = Bound.AT_LEAST if bound is Bound.NONE else bound
    done = replace(meaning, bound=reached, negated=False)
    plain = replace(claimed, scope=Scope())
    steps = list(pairwise(part))
    held = [step for step in steps if _moved(done, plain, step).verdict is TRUE]
    if not steps:
        return no_run(claimed, points, 2)
    if held:
        return untrue(claimed, f"{at(held[0][0])}, {at(held[0][1])}")
    return borne_out(claimed, f"it is so of each of the {len(steps)} steps")


_ALLOWED = {bound: denied for denied, bound in DENIED_BOUNDS.items()}
"""What a bound was before it was denied: "at most" of "not more than"."""


def _moved(meaning: Meaning, claimed: Claimed, step: Step) -> Judgement:
    """Hold an amount to one step."""
    if meaning.kind in {Kind.NUMBER, Kind.RATE}:
        return differed(replace(meaning, kind=Kind.NUMBER), claimed, step, step)
    return changed(meaning, claimed, step, step)


def average_step(
    meaning: Meaning, claimed: Claimed, part: Points, points: Points
) -> Judgement:
    """Hold "rose by 40 a year" to the change shared among its steps.

    A percentage by the year may compound or not: it holds if it is so either way.
    """
    ends = ends_of(claimed, part, points)
    if isinstance(ends, Judgement):
        return ends
    first, last = ends
    steps = points.index(last) - points.index(first)
    if steps < 1 or (first.value <= 0 and meaning.kind not in _PLAIN):
        return unread(claimed.text, "it has no first value to share a change from")
    shared = [first.value + (last.value - first.value) / steps]
    if meaning.kind not in _PLAIN and last.value > 0:
        times = last.value / first.value
        ratio = Decimal(times.numerator) / Decimal(times.denominator)
        compound = Fraction(ratio ** (Decimal(1) / steps))
        shared.append(first.value * compound)
    alone = replace(claimed, scope=Scope())
    held = [_moved(meaning, alone, (first, replace(last, value=v))) for v in shared]
    facts = f"{at(first)}, {at(last)}, shared among {steps} steps"
    verdicts = {one.verdict for one in held}
    if verdicts == {TRUE}:
        return borne_out(claimed, facts)
    if verdicts == {FALSE}:
        return untrue(claimed, facts)
    why = f"whether the rate compounds is not said: {facts}; state the whole change"
    return unread(claimed.text, why)


_PLAIN = frozenset({Kind.NUMBER, Kind.RATE, Kind.POINTS})


def part_of_base(
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


def changed(
    meaning: Meaning, claimed: Claimed, part: Points, points: Points
) -> Judgement:
    """Hold "doubled since 2010" to the last value against the first."""
    run = claimed.scope.run
    if run and claimed.scope.since is None and len(points) <= run:
        return no_run(claimed, points, run + 1)
    ends = ends_of(claimed, part, points)
    if isinstance(ends, Judgement):
        return ends
    first, last = ends
    if first.value <= 0:
        what = "below" if first.value else "at"
        why = f"the series stands {what} nought in {first.label}, and has no parts"
        return unread(claimed.text, why)
    if meaning.kind in SHARES:
        way = 1 if last.value > first.value else -1
        meaning = replace(meaning, kind=Kind.CHANGE, direction=meaning.direction or way)
    if meaning.kind is Kind.POINTS:
        scale = HUNDRED if max(abs(first.value), abs(last.value)) <= 1 else 1
        change = (last.value - first.value) * scale
        stated = Stated(change, "percentage points")
        if meaning.direction * change < 0:
            return untrue(
                claimed, f"{at(first)}, {at(last)}", _true_changes(first, last)
            )
    else:
        stated = Stated(last.value / first.value, "ratio")
    judged = judge_meaning(meaning, claimed.text, stated, claimed.profile)
    reason = f"{judged.reason[:-1]}: {at(first)}, {at(last)}."
    suggest = _true_changes(first, last) if judged.verdict is FALSE else ()
    return replace(judged, reason=reason, suggest=suggest)

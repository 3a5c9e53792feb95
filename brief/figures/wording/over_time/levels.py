"""Levels over time: stable, back to what it was, up and down.

"Stable since" is within the profile's part of where it began; "back to its 2006 level"
as high as it was then.
"""

from __future__ import annotations

import re
from itertools import pairwise

from brief.figures.wording import saying
from brief.figures.wording.grammar.trends import Claim
from brief.figures.wording.judging.holding import unread
from brief.figures.wording.late import Late
from brief.figures.wording.meaning import Judgement
from brief.figures.wording.over_time.directions import (
    Judge,
    base_ends,
    named_steps,
)
from brief.figures.wording.over_time.points import (
    Claimed,
    Points,
    Step,
    at,
    borne_out,
    no_run,
    placed,
    uncovered,
    untrue,
)


def _stable(claimed: Claimed, part: Points, points: Points) -> Judgement:
    """Judge "stable since": within the profile's part of where it began."""
    scope = claimed.scope
    if scope.within or scope.base or scope.back:
        steps = named_steps(claimed, part, points)
        if isinstance(steps, Judgement):
            return steps
        part = tuple(point for step in steps for point in step)
    run = scope.run
    if run is not None and scope.since is None:
        if len(part) < run:
            return no_run(claimed, points, run)
        part = part[-(run + 1) :]
    first = part[0]
    if not first.value:
        return unread(claimed.text, "the series begins at nought")
    worst = max(part, key=lambda point: abs(point.value - first.value))
    moved = abs(worst.value - first.value) / abs(first.value)
    facts = f"{at(first)}, and {at(worst)}, {saying.percent(moved)} away"
    alike = claimed.profile.stable
    if (scope.within or scope.back) and _UNCHANGED.search(claimed.text):
        alike = claimed.profile.same
    if moved <= alike:
        return borne_out(claimed, f"{facts} at the furthest")
    return untrue(claimed, facts)


_UNCHANGED = Late(
    r"\b(?:unchanged|frozen|no change|not changed|the same|stood still|static)\b",
    re.IGNORECASE,
)
"""What is said of one year against another leaves no room: "unchanged in 2015"."""


def _returned(claimed: Claimed, part: Points, points: Points) -> Judgement:
    """Judge "back to its 2006 level": as high as it was then.

    Up to twice as far as "the same" reaches, it is for the reader to say.
    """
    scope = claimed.scope
    if len(scope.within) == 2 and scope.base is None:
        if missing := [when for when in scope.within if not placed(points, when)]:
            return uncovered(claimed, points, missing[0])
        both = [points[i] for when in scope.within for i in placed(points, when)]
        ends: Step | Judgement = (both[0], both[-1])
    elif scope.base is None and not scope.back:
        return unread(claimed.text, "it does not say to the level of which year")
    else:
        ends = base_ends(claimed, part, points)
    if isinstance(ends, Judgement):
        return ends
    first, last = ends
    away = abs(last.value - first.value)
    same = claimed.profile.same * abs(first.value)
    facts = f"{at(first)}, {at(last)}"
    if away <= same:
        return borne_out(claimed, facts)
    if away <= 2 * same:
        return unread(claimed.text, f"whether it is back is not clear: {facts}")
    return untrue(claimed, facts)


def _not_returned(claimed: Claimed, part: Points, points: Points) -> Judgement:
    """Judge "yet to return to its 2006 level": on one side of it ever since."""
    base = claimed.scope.base
    if base is None:
        return unread(claimed.text, "it does not say to the level of which year")
    ends = base_ends(claimed, part, points)
    if isinstance(ends, Judgement):
        return ends
    first, last = ends
    since = [point for point in part if point.side(base) > 0]
    sides = {
        (point.value > first.value) - (point.value < first.value) for point in since
    }
    facts = f"{at(first)}, {at(last)}"
    if sides in ({1}, {-1}):
        return borne_out(claimed, facts)
    return untrue(claimed, facts)


def _varied(claimed: Claimed, part: Points, points: Points) -> Judgement:
    """Judge "has fluctuated": up and down, and more than once."""
    run = claimed.scope.run
    part = part[-(run + 1) :] if run and claimed.scope.since is None else part
    moves = [two.value - one.value for one, two in pairwise(part)]
    moves = [move for move in moves if move]
    turns = sum(one * two < 0 for one, two in pairwise(moves))
    span = f"from {at(part[0])} to {at(part[-1])}"
    if turns > 1:
        return borne_out(claimed, f"it turned {turns} times {span}")
    if turns:
        return unread(claimed.text, f"it turned once {span}: say when")
    return untrue(claimed, f"it went one way {span}")


def _worthy(claimed: Claimed, part: Points, points: Points) -> Judgement:
    """Leave "the best on record": whether more is better is not known."""
    why = (
        "whether more of it is better is not known: say the highest or the lowest, or"
        " give `better: higher` or `better: lower` at the series"
    )
    return unread(claimed.text, why)


LEVELS: dict[Claim, Judge] = {
    Claim.STABLE: _stable,
    Claim.RETURNED: _returned,
    Claim.NOT_RETURNED: _not_returned,
    Claim.VARIED: _varied,
    Claim.WORTHY: _worthy,
}
"""How each level is judged."""

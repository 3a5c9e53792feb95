"""Directions over time: rising, falling, not fallen, stable.

"Rising" is said of every step; "has risen since 2010" of the end against the beginning.
"""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from functools import partial
from itertools import pairwise

from brief.figures.wording import saying
from brief.figures.wording.grammar.trends import Claim
from brief.figures.wording.judging.holding import FALSE, TRUE, unread
from brief.figures.wording.meaning import Judgement
from brief.figures.wording.over_time.points import Claimed, Point, Points, at, no_run

Judge = Callable[[Claimed, Points, Points], Judgement]
"""From the words, the part of the series they speak of and the whole, a judgement."""

Steps = tuple[tuple[Point, Point], ...]


def _steps(claimed: Claimed, part: Points, points: Points) -> Steps | Judgement:
    """Give the year-on-year steps that the words speak of."""
    run = claimed.scope.run
    if run is not None and claimed.scope.since is None:
        if len(part) < run + 1:
            return no_run(claimed, points, run + 1)
        part = part[-(run + 1) :]
    elif _undated(claimed) and not _of_all(claimed):
        part = part[-(int(claimed.profile.lately) + 1) :]
    if len(part) < 2:
        return unread(claimed.text, "one value alone shows no direction")
    return tuple(pairwise(part))


_NEVER = frozenset({Claim.NOT_RISEN, Claim.NOT_FALLEN})


def _of_all(claimed: Claimed) -> bool:
    """Say whether words without years are of all: "every year", "have never fallen"."""
    lately = "continu" in claimed.text.lower()
    never = claimed.claim in _NEVER and not claimed.now
    return never or (claimed.scope.every and not lately)


def _undated(claimed: Claimed) -> bool:
    """Say whether the words name no years at all: "is increasing"."""
    scope = claimed.scope
    named = scope.since or scope.until or scope.run or scope.whole
    return not named


# ------------------------------------------------------------------ every step


def _each(
    rule: tuple[Callable[[Fraction], bool], str, int],
    claimed: Claimed,
    part: Points,
    points: Points,
) -> Judgement:
    """Judge words that every step must bear out."""
    if claimed.scope.first and claimed.scope.run:
        return _first_time(rule, claimed, points)
    steps = _steps(claimed, part, points)
    if isinstance(steps, Judgement):
        return steps
    holds, fault, way = rule
    wrong = [(one, two) for one, two in steps if not holds(two.value - one.value)]
    if not wrong:
        span = f"{at(steps[0][0])} to {at(steps[-1][1])}"
        reason = (
            f"“{claimed.text}” holds: {_count(len(steps))} from {span} bears it out."
        )
        return Judgement(TRUE, reason)
    one, two = wrong[-1]
    more = f", and {len(wrong) - 1} more such" if len(wrong) > 1 else ""
    reason = (
        f"“{claimed.text}” is not true: from {at(one)} to {at(two)} it {fault}{more}."
    )
    return Judgement(FALSE, reason, suggest=_trend_words(part, way))


def _first_time(
    rule: tuple[Callable[[Fraction], bool], str, int], claimed: Claimed, points: Points
) -> Judgement:
    """Judge "the first fall in five years": the last step alone goes that way."""
    run = claimed.scope.run or 1
    if len(points) < run + 1:
        return no_run(claimed, points, run + 1)
    *before, (one, two) = pairwise(points[-(run + 1) :])
    holds = rule[0]
    earlier = [pair for pair in before if holds(pair[1].value - pair[0].value)]
    if holds(two.value - one.value) and not earlier:
        reason = f"“{claimed.text}” holds: {at(one)}, {at(two)}."
        return Judgement(TRUE, reason)
    one, two = earlier[-1] if earlier else (one, two)
    return Judgement(FALSE, f"“{claimed.text}” is not true: {at(one)}, {at(two)}.")


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


def _net(way: int, claimed: Claimed, part: Points, points: Points) -> Judgement:
    """Judge words that compare the end with the beginning."""
    if claimed.scope.steady:
        return DIRECTIONS[_STEADY[way]](claimed, part, points)
    first, last = (part[0], part[-1]) if len(part) > 1 else points[-2:]
    if claimed.scope.since is None and claimed.scope.until is None:
        first, last = points[-2:]
    facts = f"{at(first)}, {at(last)}"
    if (last.value - first.value) * way <= 0:
        reason = f"“{claimed.text}” is not true: {facts}."
        return Judgement(FALSE, reason, suggest=_trend_words((first, last), -way))
    mixed = any((two.value - one.value) * way < 0 for one, two in pairwise(part))
    warning = "True of the end against the beginning; not of every year between."
    reason = f"“{claimed.text}” holds: {facts}."
    return Judgement(TRUE, reason, warning=warning if mixed else "")


_STEADY = {1: Claim.RISING, -1: Claim.FALLING}
"""What "has risen" says when it is said of every year."""


def _stable(claimed: Claimed, part: Points, points: Points) -> Judgement:
    """Judge "stable since": within the profile's part of where it began."""
    run = claimed.scope.run
    if run is not None and claimed.scope.since is None:
        if len(part) < run:
            return no_run(claimed, points, run)
        part = part[-(run + 1) :]
    first = part[0]
    if not first.value:
        return unread(claimed.text, "the series begins at nought")
    worst = max(part, key=lambda point: abs(point.value - first.value))
    moved = abs(worst.value - first.value) / abs(first.value)
    facts = f"{at(first)}, and {at(worst)}, {saying.percent(moved)} away"
    if moved <= claimed.profile.stable:
        return Judgement(TRUE, f"“{claimed.text}” holds: {facts} at the furthest.")
    return Judgement(FALSE, f"“{claimed.text}” is not true: {facts}.")


DIRECTIONS: dict[Claim, Judge] = {
    Claim.RISING: partial(_each, (lambda x: x > 0, "did not rise", 1)),
    Claim.FALLING: partial(_each, (lambda x: x < 0, "did not fall", -1)),
    Claim.NOT_RISEN: partial(_each, (lambda x: x <= 0, "rose", -1)),
    Claim.NOT_FALLEN: partial(_each, (lambda x: x >= 0, "fell", 1)),
    Claim.RISEN: partial(_net, 1),
    Claim.FALLEN: partial(_net, -1),
    Claim.STABLE: _stable,
}
"""How each direction is judged."""

"""Plain numbers said of a series: of a year named, of all, of their sum or mean."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from brief.figures.wording.judging.holding import TRUE, unread
from brief.figures.wording.late import Late
from brief.figures.wording.meaning import Bound, Judgement, Meaning
from brief.figures.wording.over_time.changes import ends_of
from brief.figures.wording.over_time.points import (
    Claimed,
    Point,
    Points,
    at,
    covers,
    no_run,
    placed,
    sum_of,
    untrue,
)
from brief.figures.wording.over_time.spoken import TOTAL, spoken_of
from brief.figures.wording.over_time.values import of_values

if TYPE_CHECKING:
    from brief.figures.wording.grammar.whens import When


def plainly(
    meaning: Meaning,
    when: When | None,
    claimed: Claimed,
    part: Points,
    points: Points,
) -> Judgement:
    """Hold a plain number to the values that it is said of."""
    scope = claimed.scope
    total = TOTAL.search(claimed.text) is not None
    if why := _unsaid(claimed, total=total):
        return unread(claimed.text, why)
    if _EARLIER.search(claimed.text) and claimed.claim is None:
        return _a_year_back(meaning, claimed, part, points)
    listed = len(scope.within) > 1 and len(DIGITS.findall(claimed.text)) == 1
    if when is not None and not (scope.first or listed):
        own = tuple(points[i] for i in placed(points, when))
        own = _summed(own, when) if total else own
        return _beside_its_year(meaning, claimed, own, points)
    spoken = spoken_of(claimed, part, points)
    run = claimed.scope.run or 0
    if len(part) < run and (len(spoken) > 1 or claimed.scope.mean):
        return no_run(claimed, points, run)
    judged = of_values(meaning, claimed, spoken)
    if claimed.scope.first and judged.verdict is TRUE and len(spoken) == 1:
        return _first_at(meaning, claimed, part) or judged
    return judged


def _unsaid(claimed: Claimed, *, total: bool) -> str:
    """Say why it is not clear of which years a number is, or nothing."""
    scope = claimed.scope
    if total and not scope.named:
        return "it does not say of which years it is the total"
    if total and scope.mean:
        return "it gives a mean and a sum: link each by itself"
    if claimed.claim is None and scope.over and not (total or scope.mean):
        return "say whether in total, on average, or each year"
    return ""


def _a_year_back(
    meaning: Meaning, claimed: Claimed, part: Points, points: Points
) -> Judgement:
    """Hold "780 a year earlier" to the value of that time."""
    back = replace(claimed, scope=replace(claimed.scope, back=True, base=None))
    ends = ends_of(back, part, points)
    if isinstance(ends, Judgement):
        return ends
    return of_values(meaning, claimed, ends[:1])


def _summed(own: Points, when: When) -> Points:
    """Give the sum of the values of a period, where it holds several."""
    if not own:
        return ()
    return (Point(f"all of {when}", sum_of(own), None, unit=own[0].unit),)


_EARLIER = Late(
    r"\d\S* (?:[a-z]+ ){0,3}?(?:a|one) year (?:earlier|before|ago)\b", re.IGNORECASE
)
DIGITS = Late(r"(?<![\d/-])(?!(?:1[5-9]|20)\d\d\b)\d[\d,.]*")
"""Numbers that are no years."""

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
    if not own:
        why = f"it names a year that is not covered: the series runs {covers(points)}"
        return unread(claimed.text, why)
    way = _SIDES.get(meaning.bound, 0)
    if not way or not own or not _RECORDED.search(claimed.text):
        return of_values(meaning, claimed, own)
    plain = of_values(replace(meaning, bound=Bound.NONE), claimed, own)
    facts = f"{at(own[-1])}, {at(points[-1])}"
    if plain.verdict is TRUE and (points[-1].value - own[-1].value) * way <= 0:
        return untrue(claimed, facts)
    return plain


_RECORDED = Late(
    r"\bthe [£$€]?\d[\d,.]*[^.;]*\b(?:recorded|seen|reported|reached|registered|set)\b",
    re.IGNORECASE,
)


def _first_at(meaning: Meaning, claimed: Claimed, part: Points) -> Judgement | None:
    """Refuse "under 500 for the first time" where an earlier value was so too."""
    first = 1 if claimed.scope.since else 0
    for point in part[first:-1]:
        judged = of_values(meaning, claimed, (point,))
        if judged.verdict is TRUE:
            return untrue(claimed, f"so it was in {at(point)}")
    return None

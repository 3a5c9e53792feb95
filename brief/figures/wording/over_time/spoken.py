"""Which values of a series a number is said of: the sum, the mean, each, the last."""

from __future__ import annotations

import re

from brief.figures.wording.grammar.trends import EXTREMES
from brief.figures.wording.late import Late
from brief.figures.wording.over_time.points import (
    Claimed,
    Point,
    Points,
    covers,
    placed,
    sum_of,
)

NOT_BEEN = Late(
    r"(?:\bnot|\bnever|n['’]t) (?:yet |once )?(?:been|gone|stood|risen|fallen|climbed"
    r"|dropped) (?:back )?(?:above|below|over|under|beyond|past)\b",
    re.IGNORECASE,
)
"""What stands for "not over 30 since 2010", said of each year."""


TOTAL = Late(
    r"\b(?:totall(?:ed|ing)|in total|totals|a total of|in all|altogether|in sum"
    r"|combined|cumulative(?:ly)?)\b",
    re.IGNORECASE,
)
"""What adds up the values that it is said of."""


def _total_of(claimed: Claimed, part: Points, points: Points) -> Points:
    """Give the sum of the values of the periods that are named, or nothing."""
    scope = claimed.scope
    spoken = part[-scope.run :] if scope.run else part
    if scope.within:
        spoken = tuple(p for w in scope.within for p in part if p.side(w) == 0)
    elif not (scope.run or scope.since or scope.whole):
        return ()
    if len(spoken) < 2:
        return ()
    unit = points[-1].unit
    return (Point(f"all, {covers(spoken)}", sum_of(spoken), None, unit=unit),)


def spoken_of(claimed: Claimed, part: Points, points: Points) -> Points:
    """Give the values that a number is said of: the mean, each year, or the last."""
    scope = claimed.scope
    last = part[-scope.run :] if scope.run else part
    if TOTAL.search(claimed.text) and (total := _total_of(claimed, part, points)):
        return total
    several = len(scope.within) > 1
    named = tuple(points[i] for when in scope.within for i in placed(points, when))
    if scope.mean:
        pool = named if several else last
        return (Point("the mean", sum_of(pool) / len(pool), None, unit=pool[-1].unit),)
    if several:
        return named
    if scope.first or (_UNTIL.search(claimed.text) and len(part) > 1):
        return part[-1:] if scope.first else part[:-1]
    return _lasting(claimed, last, part)


def _lasting(claimed: Claimed, last: Points, part: Points) -> Points:
    """Give all the years over which something held, or the last alone."""
    scope = claimed.scope
    if (claimed.open or NOT_BEEN.search(claimed.text)) and len(part) > 1:
        return part[1:] if scope.since else part
    if claimed.claim in EXTREMES or _GONE_TO.search(claimed.text):
        return part[-1:]
    lasting = scope.run and _LASTING.search(claimed.text)
    always = _ALWAYS.search(claimed.text) or scope.every or scope.since is not None
    return last if lasting or always else part[-1:]


_UNTIL = Late(r"\b(?:until|till)\b", re.IGNORECASE)
"""What was so until 2017 was so of the years before it."""


_ALWAYS = Late(
    r"\b(?:never|always|stayed|remained|all (?:year|along|through)|throughout|ranged"
    r"|ranging|in any|at (?:most|least) \S+ a (?:year|month|quarter)|(?:varied"
    r"|fluctuated) between)\b",
    re.IGNORECASE,
)
"""What says a number of every year: "has never exceeded 11"."""


_LASTING = Late(r"\bfor\b", re.IGNORECASE)
"""What leads to how long something held: "over 30 for ten years"."""


_GONE_TO = Late(
    r"\b(?:rose|risen|grew|grown|increased|climbed|fell|fallen|dropped|declined"
    r"|decreased|reduced|cut|up|down) to\b",
    re.IGNORECASE,
)
"""What leads to where it came to: "has fallen to 610 since 2008"."""

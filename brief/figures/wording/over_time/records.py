"""Records over time: the highest since, for years in a row, the peak.

A record is held to the years that the series covers, and the reason names them.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from brief.figures.wording.grammar.trends import Claim
from brief.figures.wording.judging.holding import TRUE, unread
from brief.figures.wording.late import Late
from brief.figures.wording.meaning import Judgement
from brief.figures.wording.over_time.points import (
    Claimed,
    Point,
    Points,
    at,
    borne_out,
    covers,
    no_run,
    untrue,
)

if TYPE_CHECKING:
    from brief.figures.wording.over_time.directions import Judge

_WORDS = {1: "highest", -1: "lowest"}


_BEFORE = Late(r"\b(?:previous|earlier|preceding|before)(?! or since)\b")
_SINCE = Late(r"\b(?:or|and|time|year|month|quarter)(?: (?:ever|has))? since$")
_OF_PERIOD = Late(r"\bof the (?:whole )?(?:period|series)\b")
"""Records over the years before one, over those from it on, or over all."""


def _record(way: int, claimed: Claimed, part: Points, points: Points) -> Judgement:
    """Judge "the highest since", for one year or several in a row."""
    scope = claimed.scope
    if scope.until is not None and scope.since is None and scope.run is None:
        return _of_one_year(way, claimed, part, points)
    if scope.until is not None and _ANY_SINCE.search(claimed.text):
        return _best_since(way, claimed, points)
    in_a_row = scope.every or (scope.whole and scope.run != len(points))
    if scope.run is not None and not in_a_row:
        return _look_back(way, claimed, part if scope.until else points)
    run = scope.run or 1
    whole = scope.whole or _OF_PERIOD.search(claimed.text)
    narrowed = (scope.since is not None and not whole) or scope.until is not None
    pool = _after(claimed, part) if narrowed else points
    if len(pool) < run + 1:
        return no_run(claimed, points, run + 1)
    beaten = _beaten(way, claimed, pool, run)
    if beaten.verdict is TRUE and scope.since is not None:
        beaten = replace(beaten, warning=_understated(way, claimed, points, pool[-1]))
    if scope.exact and beaten.verdict is TRUE and len(points) > run + 1:
        return _overrun(way, claimed, points, run) or beaten
    return beaten


_ANY_SINCE = Late(
    r"\bthan (?:in |at )?any other (?:year|quarter|month) since\b", re.IGNORECASE
)


def _best_since(way: int, claimed: Claimed, points: Points) -> Judgement:
    """Judge "more in 2023 than in any other year since 2015" of later ones too."""
    since, until = claimed.scope.since, claimed.scope.until
    pool = [one for one in points if since is None or one.side(since) > 0]
    best = max(pool, key=lambda one: one.value * way, default=points[-1])
    alike = [one for one in pool if one.value == best.value]
    if until and len(alike) == 1 and best.side(until) == 0:
        return borne_out(claimed, f"{at(best)}, {covers(points)}")
    return untrue(claimed, f"the {_WORDS[way]} is {at(best)}")


def _of_one_year(way: int, claimed: Claimed, part: Points, points: Points) -> Judgement:
    """Judge "the highest in 2016", over all years or over those before it."""
    if _BEFORE.search(claimed.text):
        return _beaten(way, claimed, part, 1)
    return _peaked(way, claimed, part, points)


def _understated(way: int, claimed: Claimed, points: Points, last: Point) -> str:
    """Warn of "the highest since 2012" where 2012 was lower, and 2010 was not."""
    since = claimed.scope.since
    before = [one for one in points if since and one.side(since) <= 0]
    if not before or (before[-1].value - last.value) * way >= 0:
        return ""
    higher = [one for one in before if (one.value - last.value) * way >= 0]
    if not higher:
        return ""
    return f"True, and it is the {_WORDS[way]} since {higher[-1].label}."


def _after(claimed: Claimed, part: Points) -> Points:
    """Give the values after the period since which it is the highest.

    "The highest since 2008" is said where 2008 was higher still, or began the series.
    """
    since = claimed.scope.since
    later = tuple(point for point in part if since and point.side(since) > 0)
    return later if len(later) > 1 else part


def _overrun(way: int, claimed: Claimed, points: Points, run: int) -> Judgement | None:
    """Refuse "for the fourth year running the highest" of what is the fifth."""
    one_more = points[-(run + 1)]
    if any((past.value - one_more.value) * way >= 0 for past in points[: -(run + 1)]):
        return None
    return untrue(claimed, f"{at(one_more)} was a record as well")


def _look_back(way: int, claimed: Claimed, points: Points) -> Judgement:
    """Judge "the highest in ten years", up to the last or to one that is named."""
    run = claimed.scope.run or 1
    if claimed.scope.rank > 1 and claimed.scope.until:
        return unread(claimed.text, "say which was the highest or the lowest alone")
    if len(points) < run:
        return no_run(claimed, points, run)
    return _beaten(way, claimed, points[-run:], 1)


def _beaten(way: int, claimed: Claimed, pool: Points, run: int) -> Judgement:
    """Ask whether each of the last values beats all that came before it."""
    allowed = claimed.scope.rank - 1
    for i in range(len(pool) - run, len(pool)):
        now = pool[i]
        better = [past for past in pool[:i] if (past.value - now.value) * way >= 0]
        if len(better) != allowed:
            other = better[-1] if better else pool[i - 1]
            return untrue(
                claimed, f"{at(now)}, but {at(other)}", _record_words(way, pool)
            )
    last = at(pool[-1]) if run == 1 else f"each of the last {run}, to {at(pool[-1])}"
    reason = (
        f"“{claimed.text}” holds of {last}, over what the series covers,"
        f" {covers(pool)}; it says nothing of earlier years."
    )
    return Judgement(TRUE, reason)


def _record_words(way: int, pool: Points) -> tuple[str, ...]:
    """Suggest since when the last value is the highest or the lowest."""
    last = pool[-1]
    i = len(pool) - 1
    while i > 0 and (last.value - pool[i - 1].value) * way > 0:
        i -= 1
    made = []
    if 0 < i < len(pool) - 1:
        made.append(f"the {_WORDS[way]} since {pool[i - 1].label}")
    best = max(pool, key=lambda point: point.value * way)
    made.append(f"the {_WORDS[way]} was {at(best)}")
    return tuple(made)


def _peaked(way: int, claimed: Claimed, part: Points, points: Points) -> Judgement:
    """Judge "peaked in 2008"."""
    when = claimed.scope.until or claimed.scope.since
    rank = claimed.scope.rank
    if when is None or rank > len(points):
        return unread(claimed.text, "it names no year in which that was")
    later = _SINCE.search(claimed.text) and not _BEFORE.search(claimed.text)
    pool = [one for one in points if one.side(when) >= 0] if later else list(points)
    best = sorted(pool, key=lambda point: -point.value * way)[rank - 1]
    named = [
        one for one in points if any(not one.side(w) for w in claimed.scope.within)
    ]
    shared = len(named) > 1 and {one.value for one in named} == {best.value}
    if shared or best.side(when) == 0:
        return borne_out(claimed, f"{at(best)}, {covers(points)}")
    place = _WORDS[way] if rank == 1 else f"number {rank} of the {_WORDS[way]}"
    return untrue(claimed, f"the {place} is {at(best)}")


RECORDS: dict[Claim, Judge] = {
    Claim.HIGHEST: partial(_record, 1),
    Claim.LOWEST: partial(_record, -1),
    Claim.PEAKED: partial(_peaked, 1),
    Claim.TROUGHED: partial(_peaked, -1),
}
"""How each record is judged."""

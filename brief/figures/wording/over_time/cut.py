"""The part of a series that words speak of, and whether its periods can be counted."""

from __future__ import annotations

import re
from dataclasses import replace

from brief.figures.wording.grammar.scopes import ANY_PERIOD, Scope
from brief.figures.wording.late import Late
from brief.figures.wording.meaning import Judgement
from brief.figures.wording.over_time.points import (
    Claimed,
    Points,
    gap_in,
    uncovered,
)


def part_of(claimed: Claimed, points: Points) -> Points | Judgement:
    """Cut the series to the periods that the words speak of."""
    scope, part = claimed.scope, points
    if scope.until is not None:
        part = tuple(point for point in part if point.side(scope.until) <= 0)
        if not part or part[-1].side(scope.until):
            return uncovered(claimed, points, scope.until)
    if scope.since is not None:
        covered = any(point.side(scope.since) == 0 for point in points)
        part = tuple(point for point in part if point.side(scope.since) >= 0)
        if not covered or not part:
            return uncovered(claimed, points, scope.since)
    return part


_EVERY = Late(
    r"\b(?:every|each|successive|consecutive|straight) (?:single |successive )?"
    r"(year|quarter|month)\b",
    re.IGNORECASE,
)


def uncounted_in(claimed: Claimed, part: Points) -> str:
    """Say why periods cannot be counted: some are missing, or are of another length."""
    scope = claimed.scope
    if not scope.steady and scope.run is None:
        return ""
    last = part[-1].period
    kind = last.kind if last and last.counts else ""
    every = _EVERY.search(claimed.text)
    said = scope.unit if scope.run else every[1].lower() if every else kind
    said = kind if said == ANY_PERIOD else said
    if part[-1].period is None and (scope.run or every):
        return f"the words count {said}s, and the rows of the table are none"
    if kind and said != kind:
        return f"the words count {said}s, and the series is of {kind}s"
    counted = scope.run is not None and scope.since is None
    gap = gap_in(part[-((scope.run or 0) + 1) :] if counted else part)
    if gap:
        return f"the series has nothing {gap}, and the words speak of every {said}"
    return ""


def year_on_year(text: str, scope: Scope, points: Points) -> Scope:
    """Read "year on year" of quarters and months as against a year before."""
    last = points[-1].period
    if scope.base or last is None or last.kind not in {"quarter", "month"}:
        return scope
    if _IN_THE_YEAR_TO.search(text):
        return replace(scope, back=True, since=None, within=(), run=None)
    if not _ON_YEAR.search(text):
        return scope
    return replace(scope, back=True, every=bool(_EVERY.search(text)))


_IN_THE_YEAR_TO = Late(
    r"\b(?:in|over) the (?:year|12 months|twelve months) to\b", re.IGNORECASE
)
_ON_YEAR = Late(r"\byear[- ]on[- ]year\b", re.IGNORECASE)

"""Why words about a series cannot be held to it, or go further than it does.

A year of a table by quarters, a month of one by years, the "never" that stands outside
the link; "slightly" of a doubling, "its 2016 peak" of what was no peak.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from brief.figures.wording.grammar.trends import Claim
from brief.figures.wording.judging.degrees import overdone_beside
from brief.figures.wording.judging.holding import FALSE, unread
from brief.figures.wording.late import Late
from brief.figures.wording.meaning import Judgement, Stated
from brief.figures.wording.over_time.changes import ends_of
from brief.figures.wording.over_time.points import (
    Claimed,
    Point,
    Points,
    at,
    placed,
    untrue,
)

if TYPE_CHECKING:
    from brief.figures.wording.grammar.scopes import Scope

_RECORDS = frozenset({Claim.HIGHEST, Claim.LOWEST, Claim.PEAKED, Claim.TROUGHED})
_FINENESS = {"year": 0, "quarter": 1, "month": 2, "date": 3}
_PART = Late(
    r"\b(?:q[1-4]|(?:first|second|third|fourth|last|final) quarters?"
    r"(?= (?:of|and|to|was|saw|in(?! a row))\b|$))",
    re.IGNORECASE,
)


def misfit(claimed: Claimed, said: Scope, points: Points) -> str:
    """Say why the periods that words name are not those of the series, or nothing."""
    kinds = {one.period.kind for one in points if one.period}
    if len(kinds) != 1:
        return ""
    kind = kinds.pop()
    of = _FINENESS.get(kind, 0)
    finer = [one for one in said.whens if _FINENESS[one.kind] > of]
    if finer:
        return f"“{finer[0]}” is a {finer[0].kind}, and the series is of {kind}s"
    whens = claimed.scope.whens
    if len(whens) < len(said.whens):
        return "it names a month without its year, and the series does not tell which"
    part = _PART.search(claimed.text)
    if part and claimed.placed and not any(one.kind == "quarter" for one in whens):
        return f"“{part[0]}” does not say of which year: write “2023 Q1”"
    coarse = [
        one for one in whens if one.kind == "year" and len(placed(points, one)) > 1
    ]
    exempt = claimed.claim in _RECORDS or claimed.scope.steady
    if not coarse or of == 0 or exempt or _EACH.search(claimed.text):
        return ""
    return f"the series is of {kind}s: say which {kind} of {coarse[0]} is meant"


_EACH = Late(
    r"\b(?:never|always|not once|total(?:l?ed|s)?|in all|altogether"
    r"|same (?:quarter|month|period|time|point)|(?:start|beginning|end) of)\b",
    re.IGNORECASE,
)
"""What says of a coarser period which finer ones are meant."""

# ------------------------------------------------------------------ gone too far

_HIGHS = r"peak|high(?: point)?|maximum"
_LOWS = r"low(?: point)?|trough|minimum"
_YEAR = r"(?P<year>(?:1[5-9]|20)\d\d)"
_AT_ITS = Late(
    rf"\b(?:a|the|its|their|our)(?: new)? (?:(?P<high>{_HIGHS})|(?P<low>{_LOWS}))"
    r"(?: point)?(?: of| at)?(?: [£$€]?\d[\d,.]*%?(?: ?(?:m|million|per ?cent))?)?"
    rf"(?: of| in| reached in| seen in) {_YEAR}\b",
    re.IGNORECASE,
)
_YEAR_FIRST = Late(
    rf"\b{_YEAR}(?:[/-]\d\d)?"
    r" (?:(?P<high>peak|high point)|(?P<low>trough|low point))\b",
    re.IGNORECASE,
)
_UNDATED = Late(
    r"\b(?:from|below|above|since|off|under|over) (?:its|their|our|the)(?: (?:recent"
    r"|earlier|all-time))? (?:peak|trough|high|low)(?: point)?\b(?! (?:of|in|at|reached"
    r"|seen|level|of)\b)",
    re.IGNORECASE,
)


def undated(text: str) -> str:
    """Say that a peak or a low is named without its year: "down 12% from its peak"."""
    found = _UNDATED.search(text)
    return f"“{found[0]}” does not say when that was: name the year" if found else ""


def beyond(claimed: Claimed, part: Points, points: Points) -> Judgement | None:
    """Refuse what goes further than the series, though its plain words hold."""
    for found in (_AT_ITS.search(claimed.text), _YEAR_FIRST.search(claimed.text)):
        if found and (fault := _no_extreme(found, claimed, points)):
            return fault
    if claimed.claim not in _MOVED or claimed.scope.steady or claimed.excepted:
        return None
    ends = ends_of(claimed, part, points)
    if isinstance(ends, Judgement):
        return None
    first, last = (Stated(one.value, one.unit) for one in ends)
    said = overdone_beside(claimed.text, last, first, claimed.profile)
    if not said:
        return None
    return Judgement(FALSE, f"{said[:-1]}: {at(ends[0])}, {at(ends[1])}.")


_MOVED = frozenset({Claim.RISEN, Claim.FALLEN})


def _no_extreme(
    found: re.Match[str], claimed: Claimed, points: Points
) -> Judgement | None:
    """Refuse "its low of 2020" where another year was lower."""
    way = 1 if found["high"] else -1
    year = int(found["year"])
    named = [i for i, one in enumerate(points) if one.year == year]
    if not named:
        return None
    best = max(points, key=lambda one: one.value * way)
    i = max(named, key=lambda at: points[at].value * way)
    if points[i].value == best.value:
        return None
    facts = f"the {'highest' if way > 0 else 'lowest'} is {at(best)}"
    if _beats_neighbours(points, i, way):
        word = found["high"] or found["low"]
        why = f"“{word}” is said of {at(points[i])}, and {facts}: say over which years"
        return unread(claimed.text, why)
    return untrue(claimed, facts)


def _beats_neighbours(points: Points, i: int, way: int) -> bool:
    beside: list[Point] = [*points[max(0, i - 1) : i], *points[i + 1 : i + 2]]
    return all((points[i].value - one.value) * way > 0 for one in beside)

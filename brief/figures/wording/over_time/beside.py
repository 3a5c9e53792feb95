"""The trend or record that stands beside a number, judged by itself.

The "peaked" of "peaked in 2016 at 3,150", the "fell" of "fell to 40", the "up" of "up
from 46 in 2022".
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from brief.figures.wording.grammar.trends import DIRECTED, EXTREMES, Claim
from brief.figures.wording.late import Late
from brief.figures.wording.meaning import Bound, Judgement, Meaning
from brief.figures.wording.over_time.directions import DIRECTIONS
from brief.figures.wording.over_time.levels import LEVELS
from brief.figures.wording.over_time.points import Claimed, Points
from brief.figures.wording.over_time.records import RECORDS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from brief.figures.wording.context.concerned import Told

CLAIMS = {**DIRECTIONS, **LEVELS, **RECORDS}
"""How each claim is held to a series."""

NET = {Claim.RISING: Claim.RISEN, Claim.FALLING: Claim.FALLEN}
"""What is said of each year, as it is said of the first and last alone."""

_DATED = frozenset({Claim.PEAKED, Claim.TROUGHED, *EXTREMES})


def beside_numbers(
    claimed: Claimed, numbers: Sequence[Told], part: Points, points: Points
) -> list[Judgement]:
    """Judge the "peaked" of "peaked in 2016 at 3,150", the "fell" of "fell to 40"."""
    claim, scope = claimed.claim, claimed.scope
    if claim is None or any(one.meaning.bound is not Bound.NONE for one in numbers):
        return []
    at_a_time = claim in _DATED and scope.until is not None and scope.since is None
    leads = [one.lead for one in numbers]
    plain = all(_is_plain(one.meaning) for one in numbers)
    led = claim in DIRECTED and leads == ["to"] and not scope.steady
    reached = claim is Claim.RETURNED and "to" in leads
    level = claim is Claim.STABLE and len(scope.within) > 1
    apart = claim in _RECORDED and plain and not (scope.mean or reached or level)
    compared = (
        claim in DIRECTED and plain and leads == [""] and _BASED.search(claimed.text)
    )
    if claim in DIRECTED and leads == ["from"] and len(scope.whens) == 1:
        return _since(NET.get(claim, claim), claimed, points)
    if not (at_a_time or led or apart or compared):
        return []
    return [CLAIMS[claim](claimed, part, points)]


def _since(way: Claim, claimed: Claimed, points: Points) -> list[Judgement]:
    """Judge the "up" of "up from 46 in 2022" over the years since 2022."""
    (base,) = claimed.scope.whens
    scope = replace(claimed.scope, since=base, until=None, within=(), base=None)
    later = tuple(one for one in points if one.side(base) >= 0)
    if len(later) < 2:
        return []
    return [CLAIMS[way](replace(claimed, claim=way, scope=scope), later, points)]


def _is_plain(meaning: Meaning) -> bool:
    return not (meaning.moved or meaning.direction)


_RECORDED = frozenset({*EXTREMES, Claim.STABLE, Claim.RETURNED})
_BASED = Late(
    r"\d\S*[^.;]*?(?:, | and )(?:\w+ ){0,2}?(?:more|fewer|less|higher|lower|up|down"
    r"|above|below|the \w+ \w*[ -]?(?:year|annual|yearly|rise|fall))\b"
    r"|\b(?:reaching|to reach|leaving|standing at)\b",
    re.IGNORECASE,
)
"""A value with how it stands to another: "845 in 2023, more than in 2014"."""

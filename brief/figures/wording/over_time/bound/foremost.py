"""Years told together as the highest or the lowest of all, or as sharing a rank.

"2023 and 2024 are [our two lowest years]", "the [three highest totals] are those of
2019, 2022 and 2023", "2019 and 2023 [share second place]".
"""

from __future__ import annotations

import re

from brief.figures.wording.late import Late
from brief.figures.wording.meaning import Judgement
from brief.figures.wording.over_time.asked_records import NTH
from brief.figures.wording.over_time.bound.around import Around
from brief.figures.wording.over_time.bound.fit import may_be_counted
from brief.figures.wording.over_time.bound.times import Role
from brief.figures.wording.over_time.points import Points, at, told_so
from brief.figures.wording.over_time.whole import MANY, many_in


def foremost(text: str, lead: str, rest: str, points: Points) -> Judgement | None:
    """Judge which years are the highest or the lowest, or share a rank; else None."""
    found = _FOREMOST.fullmatch(text) or _SHARED.fullmatch(text)
    if found is None or not may_be_counted(text, lead, rest, points):
        return None
    around = Around(text, lead, rest, tuple(one.label for one in points))
    told = _listed(around)
    if "many" in found.groupdict():
        return _most(found, told, points)
    return _sharing(found, told, points)


def _listed(around: Around) -> frozenset[int]:
    """Give the places of the years that are told together, the nearest list."""
    sides = (around.behind, around.before[::-1])
    for side in sides:
        for one in side:
            if one.is_span and not one.counted:
                return frozenset(one.places)
    ends = [one.first for one in around.behind if one.role is Role.AT]
    return frozenset(ends)


def _most(
    found: re.Match[str], told: frozenset[int], points: Points
) -> Judgement | None:
    """Judge so many years that are told as the highest of all, or the lowest."""
    many = many_in(found["many"])
    if many != len(told) or many >= len(points):
        return None
    way = -1 if found["low"] else 1
    least = min(points[i].value * way for i in told)
    rival = [x for i, x in enumerate(points) if i not in told and x.value * way > least]
    if rival:
        return told_so(found[0], f"there is also {at(rival[0])}", holds=False)
    if any(x.value * way == least for i, x in enumerate(points) if i not in told):
        return None
    facts = ", ".join(at(points[i]) for i in sorted(told))
    return told_so(found[0], facts, holds=True)


def _sharing(
    found: re.Match[str], told: frozenset[int], points: Points
) -> Judgement | None:
    """Judge a rank that two years or more are told to share, from the highest."""
    values = {points[i].value for i in told}
    if len(told) < _TWO:
        return None
    facts = ", ".join(at(points[i]) for i in sorted(told))
    way = -1 if found["low"] else 1
    best = max(value * way for value in values)
    ahead = sum(one.value * way > best for one in points)
    alone = sum(one.value * way == best for one in points) == len(told)
    rank = NTH.get(found["nth"].lower(), 1)
    holds = len(values) == 1 and alone and ahead == rank - 1
    return told_so(found[0], facts, holds=holds)


_TWO = 2
_FOREMOST = Late(
    rf"(?:(?:the|our|its|their|these|those) )?(?P<many>{MANY}) (?:(?P<low>lowest"
    r"|smallest|fewest|shortest|quietest)|highest|largest|biggest|greatest|longest"
    r"|busiest)"
    r"(?: (?:annual|yearly))?(?: (?:years|totals|counts|figures|values|numbers"
    r"|averages|results|readings|levels|rates|shares))?"
    r"(?: (?:of all|on record|in the (?:series|table)|of the [a-z]+ years))?",
    re.IGNORECASE,
)
_SHARED = Late(
    r"(?:(?:both|all|jointly) )?(?:shared?|ti(?:ed?|e) for|held) (?:the )?"
    rf"(?P<nth>first|{'|'.join(NTH)})(?:[- ](?:highest|(?P<low>lowest)))? (?:place|rank"
    r"|position)",
    re.IGNORECASE,
)

"""Whether growth slowed or quickened, in a year or in each of several.

"Growth [slowed] in 2024": the step into 2024 is set against the step before it; what is
so of the amounts and not of the percentages, or of these alone, is not called true.
"""

from __future__ import annotations

import re

from brief.figures.wording.late import Late
from brief.figures.wording.meaning import Judgement
from brief.figures.wording.over_time.bound.around import Around
from brief.figures.wording.over_time.bound.fit import may_be_counted
from brief.figures.wording.over_time.bound.paces import pace_held
from brief.figures.wording.over_time.bound.times import Role
from brief.figures.wording.over_time.points import Points


def growing(text: str, lead: str, rest: str, points: Points) -> Judgement | None:
    """Judge "growth [slowed] in 2024"; None of other words."""
    found = None if re.search(r"\d", _YEARS.sub("", text)) else _PACE.search(text)
    part = f"{re.split('[;:]', lead)[-1]}{text}"
    growth = _GROWTH.search(part)
    found = found or (_SIZE.search(text) if _GROWTH.search(text) else None)
    sure = may_be_counted(text, lead, rest, points)
    if found is None or growth is None or not sure:
        return None
    around = Around(text, lead, rest, tuple(one.label for one in points))
    steps = _steps(around, steady=_STEADY.search(f"{part}{rest[:_NEAR]}") is not None)
    if not steps:
        return None
    pairs = tuple((points[at - 1], points[at]) for at in steps)
    way = -1 if growth["down"] else 1
    return pace_held(text, pairs, way, slower=bool(found["less"]))


def _steps(around: Around, *, steady: bool) -> tuple[int, ...]:
    """Give the places of the steps that are set against each other."""
    told = (*around.within, *around.in_clause, *around.before[::-1])
    for one in told:
        if one.role is Role.SPAN and steady and one.first:
            return tuple(range(one.first, one.last + 1))
        if one.role is Role.AT and not steady and one.first > 1:
            return one.first - 1, one.first
    return _one_by_one(around)


def _one_by_one(around: Around) -> tuple[int, ...]:
    """Give the steps of "eased from 28 in 2021 to 21 in 2022 and 12 in 2023"."""
    named = [one for one in around.behind if not one.counted]
    places = sorted({at for one in named for at in (one.first, one.last)})
    in_turn = places and places == list(range(places[0], places[-1] + 1))
    return tuple(places) if in_turn and len(places) > 1 and places[0] else ()


_NEAR = 20
_YEARS = Late(r"\b(?:19|20)\d\d(?:/\d\d)?")
_GROWTH = Late(
    r"\b(?:growth|(?:rate|pace) of (?:growth|increase|(?P<down>decline|decrease|fall))"
    r"|(?:annual|yearly|year-on-year) (?:rise|increase|growth))\b",
    re.IGNORECASE,
)
_PACE = Late(
    r"\b(?:(?P<less>slow(?:ed|ing|s)|eased|slackened|weakened|decelerated|lost pace)"
    r"|accelerated|quickened|gather(?:ed|ing|s) pace|sped up|speeded up|picked up)\b",
    re.IGNORECASE,
)
_SIZE = Late(
    r"\b(?:(?P<less>shrank|narrowed|dwindled|got smaller)|grew|widened|got bigger)\b",
    re.IGNORECASE,
)
_STEADY = Late(
    r"\b(?:(?:every|each) (?:single )?year|each time|year (?:by|after|on) year)\b",
    re.IGNORECASE,
)

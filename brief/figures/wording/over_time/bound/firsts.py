"""Changes told as the first of their kind since a year, of the year they came in.

"The drop of 5,500 in 2024 was [the first since 2020]": there was one in 2020 as well,
and none in between.
"""

from __future__ import annotations

import re

from brief.figures.wording.late import Late
from brief.figures.wording.meaning import Judgement
from brief.figures.wording.over_time.bound.around import Around
from brief.figures.wording.over_time.bound.fit import may_be_counted
from brief.figures.wording.over_time.bound.times import Role
from brief.figures.wording.over_time.conditions import Condition
from brief.figures.wording.over_time.points import Points, told_so

_NOUN = (
    r"(?P<up>rise|increase|growth|gain|upturn)|fall|drop|decline|decrease|dip|downturn"
    r"|reduction|loss"
)
_FIRST = Late(
    r"\b(?:the|its|their|a) first(?: (?:annual|yearly|such|year-on-year|single))*"
    rf"(?: (?:{_NOUN}))?\b",
    re.IGNORECASE,
)
_SUBJECT = Late(rf"\b(?:the|this|that|a|an) (?:{_NOUN})\b", re.IGNORECASE)
_MOVED = Late(
    r"\b(?:(?P<up>rose|grew|increased|climbed|went up|recovered)"
    r"|fell|dropped|declined|decreased|dipped|went down|slipped)\b",
    re.IGNORECASE,
)
_OWN = Late(r"\b(?:first|since)\b", re.IGNORECASE)


def first_since(text: str, lead: str, rest: str, points: Points) -> Judgement | None:
    """Judge "[the first fall] in homes [since 2020]" true; else give None."""
    part = f"{re.split('[;:]', lead)[-1]}{text}{re.split('[;:]', rest)[0]}"
    first = _FIRST.search(part)
    if (
        first is None
        or not _OWN.search(text)
        or not may_be_counted(text, lead, rest, points)
    ):
        return None
    labels = tuple(one.label for one in points)
    around = Around(text, lead, rest, labels)
    told = (*around.within, *around.near, *around.behind, *around.before[::-1])
    since = next((one for one in told if one.role is Role.SPAN), None)
    when = next((one for one in told if one.role is Role.AT), None)
    way = _way(first, part)
    if since is None or when is None or not way or since.last != len(points) - 1:
        return None
    condition = Condition(way)
    so = [at for at in range(1, when.first) if condition.holds(points, at)]
    last = so[-1] if so else 0
    holds = condition.holds(points, when.first) and last == since.first
    years = f"{points[last].label}, and then in {points[when.first].label}"
    return told_so(text, f"it was so in {years}", holds=True) if holds else None


def _way(first: re.Match[str], part: str) -> int:
    """Give 1 for a rise and -1 for a fall, by the words of what was the first."""
    if re.search(_NOUN, first[0]):
        return 1 if first["up"] else -1
    before = part[: first.start()]
    for form in (_SUBJECT, _MOVED):
        if found := [*form.finditer(before)]:
            return 1 if found[-1]["up"] else -1
    return 0

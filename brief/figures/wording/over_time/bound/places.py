"""Ranks of a year among others, and values that have not been reached again.

"Ranked by units collected, 2024 comes [seventh of the eleven years]", "[second only to
2019]", "the 410 samples of 2014 have [not been matched since]".
"""

from __future__ import annotations

import re

from brief.figures.wording.late import Late
from brief.figures.wording.meaning import Judgement
from brief.figures.wording.over_time.asked_records import NTH
from brief.figures.wording.over_time.bound.around import Around
from brief.figures.wording.over_time.bound.fit import covers_all
from brief.figures.wording.over_time.bound.times import Role
from brief.figures.wording.over_time.points import Points, at, told_so
from brief.figures.wording.over_time.whole import MANY, many_in


def placed(text: str, lead: str, rest: str, points: Points) -> Judgement | None:
    """Judge a rank, or a value that was not reached again; None where it is not so."""
    if not covers_all(f"{lead}{text}{rest}", points):
        return None
    around = Around(text, lead, rest, tuple(one.label for one in points))
    return (
        _unmatched(around, points)
        or _matched_so_often(around, points)
        or _rank(around, points)
    )


def _unmatched(around: Around, points: Points) -> Judgement | None:
    """Judge "have [not been matched since]" of the year whose value it is."""
    found = _UNMATCHED.search(f"{around.lead[-_NEAR:]}{around.text}{around.rest}")
    told = [x for x in (*around.within, *around.before[::-1]) if x.role is Role.AT]
    if found is None or not told or not _UNMATCHED_IN.search(around.text):
        return None
    then, later = points[told[0].first], points[told[0].first + 1 :]
    if not later or max(one.value for one in later) >= then.value:
        return None
    most = max(later, key=lambda one: one.value)
    return told_so(around.text, f"{at(then)}; the most since is {at(most)}", holds=True)


def _matched_so_often(around: Around, points: Points) -> Judgement | None:
    """Judge "8.1 tonnes in 2015, a figure [since exceeded only once]" of 2015."""
    found = _SO_OFTEN.fullmatch(around.text)
    told = [x for x in around.before[::-1] if x.role is Role.AT]
    if found is None or not told:
        return None
    then, later = points[told[0].first], points[told[0].first + 1 :]
    reached = found["done"].lower() in {"matched", "equalled", "reached"}
    above = [x for x in later if x.value > then.value]
    above += [x for x in later if reached and x.value == then.value]
    times = (found["times"] or "").lower()
    many = {"once": 1, "twice": 2}.get(times) or many_in(times.removesuffix(" times"))
    facts = f"{at(then)}; since then {', '.join(map(at, above)) or 'none'}"
    return told_so(around.text, facts, holds=True) if many == len(above) else None


_SO_OFTEN = Late(
    r"(?:(?:(?:has|have|had|was|been) )*(?:since )?(?:been )?(?:(?:only|just) )?)"
    r"(?P<done>exceeded|bettered|beaten|surpassed|passed|matched|equalled|reached)"
    rf" (?:again )?(?:only |just )?(?P<times>once|twice|{MANY} times)(?: since)?",
    re.IGNORECASE,
)
_NEAR = 12
_DONE = r"(?:matched|equalled|surpassed|exceeded|bettered|beaten|repeated|passed)"
_UNMATCHED_IN = Late(rf"\b{_DONE}\b", re.IGNORECASE)
_UNMATCHED = Late(
    rf"\b(?:not|never|yet to)(?: yet| once)?(?: been| be|(?= {_DONE})) {_DONE}"
    r"(?: again| since)*"
    r"(?=[.,;:)]| since| in any|$)",
    re.IGNORECASE,
)


def _rank(around: Around, points: Points) -> Judgement | None:
    """Judge the rank of the year that is told, from the highest or the lowest."""
    found = _RANK.fullmatch(around.text)
    part = f"{around.lead.rpartition(';')[2]}{around.text}"
    if found is None or not (_CUE.search(part) or found["to"] or found["most"]):
        return None
    told = (*around.near, *around.before[::-1])
    points_told = [x.first for x in told if x.role is Role.AT]
    if not points_told and _LATEST.search(around.lead):
        points_told = [len(points) - 1]
    spans = [x for x in (*around.within, *told) if x.role is Role.SPAN]
    pool = [points[i] for i in spans[0].places] if spans else list(points)
    if not points_told or points[points_told[0]] not in pool:
        return None
    among = found["of"] or (_AMONG.match(around.rest) or {"of": ""})["of"]
    if (many := many_in(among)) and many != len(pool):
        return None
    one = points[points_told[0]]
    way = -1 if _LOW.search(part) else 1
    ahead = [x for x in pool if (x.value - one.value) * way > 0]
    only = found["to"] is None or [x.label for x in ahead] == [found["to"]]
    if len(ahead) != NTH[found["nth"].lower()] - 1 or not only:
        return None
    facts = f"{at(one)}; ahead of it: {', '.join(map(at, ahead))}"
    return told_so(around.text, facts, holds=True)


_RANK = Late(
    rf"(?:(?:now )?(?:ranks?|ranked|comes?|came|stands?|stood) )?(?:the )?"
    rf"(?P<nth>{'|'.join(NTH)})(?P<most>[- ](?:highest|largest|lowest|smallest"
    r"|fewest))?"
    rf"(?: only to (?P<to>(?:19|20)[\d/]+))?(?: (?:of|among|out of|in) the"
    rf" (?P<of>{MANY}) years)?",
    re.IGNORECASE,
)
_AMONG = Late(
    rf"^(?: [a-z ]{{1,40}}?)? (?:of|among|out of|in) the (?P<of>{MANY}) years"
)
_CUE = Late(
    r"\b(?:rank(?:s|ed|ing)?|places?d?|comes|came|stands|stood)\b", re.IGNORECASE
)
_LOW = Late(
    r"\bfrom (?:the )?lowest to (?:the )?highest\b"
    r"|\b(?<!to )(?<!to the )(?:lowest|smallest|fewest|from the (?:bottom|lowest))\b"
    r"(?!.*\bhighest\b)",
    re.IGNORECASE,
)
_LATEST = Late(r"\b(?:the latest|latest year|now|it)\b", re.IGNORECASE)

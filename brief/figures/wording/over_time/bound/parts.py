"""A value told as a part, or a multiple, of the value of another time.

"In 2020 there was [little more than a third] of the previous year's journeys",
"expressed as a share of the 2019 figure it stood at [35%] in 2020".
"""

from __future__ import annotations

import re
from fractions import Fraction

from brief.figures.wording.judging.single import verdict_on
from brief.figures.wording.late import Late
from brief.figures.wording.meaning import Judgement, Stated, Verdict
from brief.figures.wording.over_time.bound.around import Around
from brief.figures.wording.over_time.bound.fit import may_be_bound
from brief.figures.wording.over_time.bound.steps import SHARE
from brief.figures.wording.over_time.bound.times import Role, Time
from brief.figures.wording.over_time.bound.ways import FALLEN, RISEN
from brief.figures.wording.over_time.points import PERCENT, Points, at, told_so
from brief.figures.wording.profile import Profile


def part_of_other(
    text: str, lead: str, rest: str, points: Points, profile: Profile
) -> Judgement | None:
    """Judge a part of the value of another time true; else give None."""
    found = SHARE.fullmatch(text)
    if found is None or not may_be_bound(text, lead, rest, points):
        return None
    if points[0].unit == PERCENT and "%" in text:
        return None
    around = Around(text, lead, rest, tuple(one.label for one in points))
    base = _base(around)
    told = [x for x in (*around.near, *around.before[::-1]) if x.role is Role.AT]
    told = [x for x in told if x is not base]
    if base is None or not told or base.first == told[0].first:
        return None
    then, now = points[base.first], points[told[0].first]
    if not then.value:
        return None
    ratio = Stated(Fraction(now.value, then.value), "ratio")
    judged = verdict_on(text, ratio, "", "", profile)
    if judged.verdict is not Verdict.TRUE or judged.warning:
        return None
    return told_so(text, f"{at(now)}, {at(then)}", holds=True)


def _base(around: Around) -> Time | None:
    """Give the time of the value that a part is of."""
    if _OF.match(around.rest) and not _STEP.match(around.rest):
        return next((x for x in around.near if not x.is_span), None)
    if led := _AS_A_SHARE.search(around.lead):
        within = (x for x in around.before if led.start() < x.start < led.end())
        return next(within, None)
    return None


_OF = re.compile(r"^ (?:of )?(?:the|its|their|what|that|those)\b")
_STEP = Late(rf"^[^.;,]*?\b(?:{RISEN}|{FALLEN})\b", re.IGNORECASE)
_AS_A_SHARE = Late(
    r"\b(?:share|percentage|proportion|fraction|per cent) of (?:the|its|their|what)"
    r"[^.;,]*?(?:19|20)\d\d[^.;,]*",
    re.IGNORECASE,
)

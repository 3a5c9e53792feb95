"""Steps set against steps: one so many times another, steeper than it, or undoing it.

"The loss of 8,300 hectares in 2023 was [more than four times] that of the year before",
"fell by 1.3% in 2024, [a faster decline than in 2023]", "the recovery of 2021 made good
[a third] of the previous year's fall".
"""

from __future__ import annotations

import re
from fractions import Fraction

from brief.figures.wording.judging.single import verdict_on
from brief.figures.wording.late import Late
from brief.figures.wording.meaning import Judgement, Stated, Verdict
from brief.figures.wording.over_time.bound.around import Around
from brief.figures.wording.over_time.bound.dated import YEAR
from brief.figures.wording.over_time.bound.fit import may_be_bound, may_be_counted
from brief.figures.wording.over_time.bound.paces import pace_held
from brief.figures.wording.over_time.bound.times import Role
from brief.figures.wording.over_time.bound.ways import FALLEN, RISEN, way_of_step
from brief.figures.wording.over_time.points import Points, at, told_so
from brief.figures.wording.profile import Profile


def steps_set(
    text: str, lead: str, rest: str, points: Points, profile: Profile
) -> Judgement | None:
    """Judge a step that is set against another; None of other words."""
    sure = may_be_counted(text, lead, rest, points)
    if not sure or not may_be_bound(text, lead, rest, points):
        return None
    around = Around(text, lead, rest, tuple(one.label for one in points))
    ends = _two_steps(around)
    if ends is None:
        return None
    if paced := _PACED.fullmatch(_UNTIMED.sub("", text)):
        steps = tuple((points[at - 1], points[at]) for at in ends)
        way = way_of_step(text, lead)
        return pace_held(text, steps, way, slower=bool(paced["less"])) if way else None
    return _share_of(around, ends, points, profile) if SHARE.fullmatch(text) else None


def _share_of(
    around: Around, ends: tuple[int, int], points: Points, profile: Profile
) -> Judgement | None:
    """Judge a share of a step; false only where no other share can be meant."""
    ratio = _ratio(around, ends, points)
    if ratio is None:
        return None
    judged = verdict_on(around.text, Stated(ratio, "ratio"), "", "", profile)
    holds = judged.verdict is Verdict.TRUE
    surely = judged.verdict is Verdict.FALSE and _SURELY.search(around.lead)
    facts = ", ".join(at(points[x + y]) for x in ends for y in (-1, 0))
    return told_so(around.text, facts, holds=holds) if holds or surely else None


def _two_steps(around: Around) -> tuple[int, int] | None:
    """Give the places of the step that is set against, and of the one that is told."""
    near = (*around.within, *around.in_clause)
    base = next((x for x in near if x.role is Role.BASE or x.counted), None)
    base = base or next(iter(around.within), None) or next(iter(around.in_clause), None)
    told = [x for x in (*around.within, *around.before[::-1]) if x.role is Role.AT]
    told = [one for one in told if one is not base]
    if base is None or base.is_span or not told or told[0].first == base.first:
        return None
    ends = base.first, told[0].first
    return ends if min(ends) > 0 else None


def _ratio(around: Around, ends: tuple[int, int], points: Points) -> Fraction | None:
    """Give a step over another of its way, or over one of the other that it undid."""
    base, told = (points[x].value - points[x - 1].value for x in ends)
    undone = _UNDONE.match(around.rest)
    if undone is None and not _THAT_OF.match(around.rest):
        return None
    if not base or (undone is not None) is not (base * told < 0):
        return None
    return abs(Fraction(told, base))


_SURELY = Late(
    r"\b(?:made good|made up|recovered|regained|won back|recouped|clawed back"
    r"|reversed)\b"
    r"|^\W*(?:[Tt]he|[Ii]ts|[Tt]heir|[Tt]his) (?:[a-z]+ )?(?:rise|increase|gain|growth"
    r"|fall|drop|decrease|decline|loss)\b[^;,]* (?:was|is|were) $",
)
"""What makes a share one of a step: a step that is told of, or one that is undone."""

_UNTIMED = Late(r"(?:,? (?:in|of|on|that of))? (?:(?:19|20)\d\d(?:/\d\d)?)$")
_NOUN = rf"(?:one|{RISEN}|{FALLEN})"
_OF_STEP = rf"(?:that|those|the one|the (?:[a-z-]+ )?{_NOUN})"
_PACED = Late(
    r"(?:(?:it|they|has|have|had) )*(?:an? )?(?:(?:much|slightly|rather|even|far"
    r"|considerably|a little|well) )?"
    rf"(?:(?:{RISEN}|{FALLEN}) )?"
    r"(?:(?P<less>slower|smaller|gentler|milder|shallower|weaker|lesser|more (?:slowly"
    r"|gently|gradually)|less (?:quickly|sharply|steeply|fast|rapidly)"
    rf"|less(?= than {_OF_STEP}))"
    r"|faster|larger|bigger|steeper|sharper|stronger|greater|quicker|more (?:quickly"
    rf"|sharply|steeply|rapidly)|more(?= than {_OF_STEP}))(?: {_NOUN})?"
    rf"(?: (?:in|of) {YEAR})?(?: than(?: {_OF_STEP})?(?: (?:in|of|for))?"
    r"(?: the year before)?)?",
    re.IGNORECASE,
)
SHARE_SAID = (
    r"(?:(?:about|around|roughly|just|nearly|almost|only|over|under|some|more than"
    r"|less than|little more than|well|barely|a little|slightly|exactly|close to) )*"
    r"(?:\d[\d.]*(?:%| per cent| times)|half|twice|double"
    r"|an? (?:third|quarter|fifth|tenth)"
    r"|(?:two|three|four|nine)[ -](?:thirds|quarters|fifths|tenths)"
    r"|(?:two|three|four|five|six|seven|eight|nine|ten) times)"
    r"(?: as (?:large|big|great|steep|much|many) as)?"
)
SHARE = Late(SHARE_SAID, re.IGNORECASE)
_THAT_OF = Late(
    rf"^ (?:that|those|the (?:[a-z]+ )?(?:{RISEN}|{FALLEN})|the size of)"
    r" ?(?:of|in|for|seen|recorded)?\b",
    re.IGNORECASE,
)
_UNDONE = Late(
    rf"^ of (?:the|its|their|that|what)\b[^.;]*?\b(?:{RISEN}|{FALLEN})\b", re.IGNORECASE
)

"""How much of a fall, or of a rise, a later year undid: "86% of the fall was regained".

"By 2023 they had made good [86%] of the fall seen in 2020", "of the 650 by which it
rose between 2015 and 2020, [more than 70%] had been shed by 2022".
"""

from __future__ import annotations

import re
from fractions import Fraction

from brief.figures.wording.judging.single import verdict_on
from brief.figures.wording.late import Late
from brief.figures.wording.meaning import Judgement, Stated
from brief.figures.wording.over_time.alone import PERIOD
from brief.figures.wording.over_time.amounts_said import FALL, RISE
from brief.figures.wording.over_time.points import Points, at, told_so, with_facts
from brief.figures.wording.over_time.times_around import point_around
from brief.figures.wording.over_time.whole import VALUE
from brief.figures.wording.profile import Profile

_SHARE = (
    r"(?P<share>(?P<whole>the whole|all)|(?:(?:about|around|nearly|almost|roughly|some"
    r"|only|well|just|barely|a little|slightly|more than|less than|over|under|fewer"
    r" than) )*(?:\d[\d.]*(?:%| per cent)"
    r"|half|an? (?:third|quarter|fifth|tenth)|(?:two|three|four|nine)[ -](?:thirds"
    r"|quarters|fifths|tenths)))"
)
_WHEN = (
    rf" (?:since (?P<since>{PERIOD})|between (?P<first>{PERIOD}) and (?P<last>{PERIOD})"
    rf"|(?:in|of) (?P<when>{PERIOD}))(?![\w/])"
)
_UNDONE = (
    r"(?:made good|made up|won back|regained|recovered|recouped|reversed|undone|shed"
    r"|clawed back|lost again|replaced|come back|returned)"
)
_OF_THE_STEP = Late(
    rf"\b{_SHARE} of (?:the|its|their|that) (?:(?:(?P<up>{RISE})|{FALL})"
    r"(?: in [^.;,\d]{1,60}?)?(?: (?:seen|recorded|suffered|made|lost))?"
    rf"|(?:{VALUE} )?(?:[a-z-]+ ){{0,3}}?(?:(?P<gained>gained|added)|lost|shed)"
    rf"(?: in [^.;,\d]{{1,60}}?)?){_WHEN}",
    re.IGNORECASE,
)
_OF_A_YEARS = Late(
    rf"\b{_SHARE} of (?:the|its|their) (?P<when>{PERIOD}) (?:(?P<up>{RISE})|{FALL})\b"
    rf"[^.;,\d]{{0,60}}? (?:was|were|had been|has been) {_UNDONE} (?:in|by)"
    rf" (?P<now>{PERIOD})(?![\w/])",
    re.IGNORECASE,
)
_WHOLE_STEP = Late(
    rf"\b(?P<share>(?:had|has|have) (?P<whole>(?:more than )?{_UNDONE}))"
    rf" (?:all (?:of )?)?(?:the|its|their) (?:(?P<up>{RISE})|{FALL})"
    rf"(?: in [^.;,\d]{{1,60}}?)?{_WHEN}",
    re.IGNORECASE,
)
_OF_SO_MANY = Late(
    rf"\bof the (?:{VALUE} ?)?(?: ?(?!by\b)[a-z]+){{0,4}}?"
    r" (?:(?P<gained>gained|added)|lost|shed"
    rf"|by which [^.;,]{{1,60}}? (?:(?P<up>rose|increased|grew)|fell|dropped)){_WHEN},"
    rf" {_SHARE} (?:(?:had|has|have) been|was|were) {_UNDONE}\b"
    rf"(?: in (?P<now>{PERIOD})(?: alone)?)?",
    re.IGNORECASE,
)
_OF_WHICH = Late(
    rf"\b(?:(?P<gained>gained|added)|lost|shed) {VALUE}(?: [a-z]+){{0,3}}?"
    rf" between (?P<first>{PERIOD}) and (?P<last>{PERIOD}), of which {_SHARE}"
    rf" (?:had|has|have) been {_UNDONE}\b",
    re.IGNORECASE,
)
_WON = Late(rf"\b{_UNDONE}\b", re.IGNORECASE)
_BY = Late(
    rf"\b(?:by|{_UNDONE} in) (?:the end of )?(?P<when>{PERIOD})(?![\w/])", re.IGNORECASE
)


def undone(
    text: str, lead: str, rest: str, points: Points, profile: Profile
) -> Judgement | None:
    """Judge how much of a step a later year undid; None of other words."""
    said, start = f"{lead}{text}{rest}", len(lead)
    for form in (_OF_THE_STEP, _WHOLE_STEP, _OF_SO_MANY, _OF_A_YEARS, _OF_WHICH):
        for found in form.finditer(said):
            first, last = found.span("share")
            whole = form is _OF_THE_STEP and start <= first and text.endswith(found[0])
            undone_at = [x.span() for x in _WON.finditer(said)]
            spans = ((first, last), *undone_at)
            held = any(a < start + len(text) and start < b for a, b in spans)
            if undone_at and (whole or held):
                return _held(text, found, (lead, rest), points, profile)
    return None


def _ends(
    part: dict[str, str | None], now: str, points: Points
) -> tuple[str, str] | None:
    """Give the years between which a step lies; since a year, it is to the furthest."""
    labels = [one.label for one in points]
    first, last = part.get("first"), part.get("last") or part.get("when")
    since = part.get("since")
    if since in labels[:-1] and now in labels:
        between = points[labels.index(str(since)) + 1 : labels.index(now) + 1]
        way = 1 if part.get("up") or part.get("gained") else -1
        first, far = since, max(between, key=lambda one: one.value * way, default=None)
        last = far.label if far else None
    if last is None or last not in labels:
        return None
    if first is None and labels.index(last):
        first = labels[labels.index(last) - 1]
    return (first, last) if first in labels and first is not None else None


def _held(
    text: str,
    found: re.Match[str],
    beside: tuple[str, str],
    points: Points,
    profile: Profile,
) -> Judgement | None:
    """Hold a share of a step to the values at both its ends, and of the later year."""
    labels = [one.label for one in points]
    part, told = found.groupdict(), _BY.search(found.string)
    behind = max(found.end() - len(beside[0]) - len(text), 0)
    around = point_around(beside[0], beside[1][behind:], labels)
    now = told["when"] if told else around
    now = part.get("now") or now
    ends = _ends(part, now, points)
    if ends is None or now not in labels:
        return None
    first, last = ends
    began, ended, later = (points[labels.index(one)] for one in (first, last, now))
    step = ended.value - began.value
    if not step or (step > 0) is not bool(part.get("up") or part.get("gained")):
        why = f"from {at(began)} to {at(ended)} it went another way"
        return told_so(text, why, holds=False)
    share = Fraction(ended.value - later.value, step)
    facts = ", ".join(map(at, (began, ended, later)))
    if part.get("whole"):
        return told_so(text, facts, holds=share >= 1)
    judged = verdict_on(found["share"], Stated(share, "ratio"), "", "", profile)
    return with_facts(judged, facts)

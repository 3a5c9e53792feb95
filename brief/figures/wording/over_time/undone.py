"""How much of a fall, or of a rise, a later year undid: "86% of the fall was regained".

"By 2023 they had made good [86%] of the fall seen in 2020", "of the 650 by which it
rose between 2015 and 2020, [more than 70%] had been shed by 2022".
"""

from __future__ import annotations

import re
from dataclasses import replace
from fractions import Fraction

from brief.figures.wording.judging.holding import FALSE, TRUE
from brief.figures.wording.judging.single import verdict_on
from brief.figures.wording.late import Late
from brief.figures.wording.meaning import Judgement, Stated
from brief.figures.wording.over_time.alone import PERIOD
from brief.figures.wording.over_time.points import Points, at
from brief.figures.wording.over_time.times_around import point_around
from brief.figures.wording.over_time.whole import VALUE
from brief.figures.wording.profile import Profile

_RISE = r"(?:rises?|increases?|gains?|growth)"
_FALL = r"(?:falls?|drops?|decreases?|declines?|loss(?:es)?|reductions?)"
_SHARE = (
    r"(?P<share>(?P<whole>the whole|all)|(?:[a-z]+ ){0,3}?(?:\d[\d.]*(?:%| per cent)"
    r"|half|an? (?:third|quarter|fifth|tenth)|(?:two|three|four|nine)[ -](?:thirds"
    r"|quarters|fifths|tenths)))"
)
_WHEN = (
    rf" (?:since (?P<since>{PERIOD})|between (?P<first>{PERIOD}) and (?P<last>{PERIOD})"
    rf"|(?:in|of) (?P<when>{PERIOD}))(?![\w/])"
)
_UNDONE = (
    r"(?:made good|made up|won back|regained|recovered|recouped|reversed|undone|shed"
    r"|clawed back|lost again|replaced)"
)
_OF_THE_STEP = Late(
    rf"\b{_SHARE} of (?:the|its|their|that) (?:(?:(?P<up>{_RISE})|{_FALL})"
    r"(?: in [^.;,\d]{1,60}?)?(?: (?:seen|recorded|suffered|made|lost))?"
    rf"|(?:[a-z]+ ){{1,3}}(?:(?P<gained>gained|added)|lost|shed)){_WHEN}",
    re.IGNORECASE,
)
_OF_SO_MANY = Late(
    rf"\bof the {VALUE}(?: (?!by\b)[a-z]+){{0,4}}?"
    r" (?:(?P<gained>gained|added)|lost|shed"
    rf"|by which [^.;,]{{1,60}}? (?:(?P<up>rose|increased|grew)|fell|dropped)){_WHEN},"
    rf" {_SHARE} (?:had|has|have) been {_UNDONE}\b",
    re.IGNORECASE,
)
_WON = Late(rf"\b{_UNDONE}\b", re.IGNORECASE)
_BY = Late(rf"\bby (?:the end of )?(?P<when>{PERIOD})(?![\w/])", re.IGNORECASE)


def undone(
    text: str, lead: str, rest: str, points: Points, profile: Profile
) -> Judgement | None:
    """Judge how much of a step a later year undid; None of other words."""
    said, start = f"{lead}{text}{rest}", len(lead)
    for form in (_OF_THE_STEP, _OF_SO_MANY):
        for found in form.finditer(said):
            first, last = found.span("share")
            whole = form is _OF_THE_STEP and start <= first and text.endswith(found[0])
            undone_at = [x.span() for x in _WON.finditer(said)]
            spans = ((first, last), *undone_at)
            held = any(a < start + len(text) and start < b for a, b in spans)
            if undone_at and (whole or held):
                return _held(text, found, (lead, rest), points, profile)
    return None


def _held(
    text: str,
    found: re.Match[str],
    beside: tuple[str, str],
    points: Points,
    profile: Profile,
) -> Judgement | None:
    """Hold a share of a step to the values at both its ends, and of the later year."""
    labels = [one.label for one in points]
    told = _BY.search(found.string)
    now = told["when"] if told else point_around(beside[0], beside[1], labels)
    first, last = found["first"], found["last"] or found["when"]
    if found["since"] in labels[:-1] and now in labels:
        first = found["since"]
        between = points[labels.index(first) + 1 : labels.index(now) + 1]
        last = min(between, key=lambda one: one.value).label if between else None
    if first is None and last in labels[1:]:
        first = labels[labels.index(last) - 1]
    if not {now, first, last} <= {*labels}:
        return None
    began, ended, later = (points[labels.index(one)] for one in (first, last, now))
    step = ended.value - began.value
    if not step or (step > 0) is not bool(found["up"] or found["gained"]):
        return None
    share = Fraction(ended.value - later.value, step)
    facts = ", ".join(map(at, (began, ended, later)))
    if found["whole"]:
        holds = "holds" if share >= 1 else "is not true"
        verdict = TRUE if share >= 1 else FALSE
        return Judgement(verdict, f"“{text}” {holds}: {facts}.")
    judged = verdict_on(found["share"], Stated(share, "ratio"), "", "", profile)
    return replace(judged, reason=f"{judged.reason.rstrip('.')}: {facts}.")

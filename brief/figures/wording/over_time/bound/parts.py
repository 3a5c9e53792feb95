"""A value told as a part, or a multiple, of the value of another time.

"In 2020 there was [little more than a third] of the previous year's journeys",
"expressed as a share of the 2019 figure it stood at [35%] in 2020".
"""

from __future__ import annotations

import re
from dataclasses import replace
from fractions import Fraction

from brief.figures.wording.judging.single import verdict_on
from brief.figures.wording.late import Late
from brief.figures.wording.meaning import Judgement, Stated, Verdict
from brief.figures.wording.over_time.bound.around import Around
from brief.figures.wording.over_time.bound.fit import may_be_bound
from brief.figures.wording.over_time.bound.steps import SHARE, SHARE_SAID
from brief.figures.wording.over_time.bound.times import Role, Time, outermost, times_of
from brief.figures.wording.over_time.bound.ways import FALLEN, RISEN
from brief.figures.wording.over_time.points import PERCENT, Points, at, told_so
from brief.figures.wording.profile import Profile


def part_of_other(
    text: str, lead: str, rest: str, points: Points, profile: Profile
) -> Judgement | None:
    """Judge a part of the value of another time true; else give None."""
    judged = _held(text, lead, rest, points, profile)
    true = judged is not None and judged.verdict is Verdict.TRUE
    return judged if judged and true and not judged.warning else None


def part_of_span(
    text: str, lead: str, rest: str, points: Points, profile: Profile
) -> Judgement | None:
    """Judge "[a third] of them in the last three years" true of a span; else None.

    It is a share of their sum, or of what was added over all of them.
    """
    part = f"{lead.rpartition(';')[2]}{text}{rest.partition(';')[0]}"
    found = SHARE.fullmatch(text)
    if found is None or not may_be_bound(text, lead, rest, points):
        return None
    told = outermost(times_of(part, [one.label for one in points]))
    whole = [one for one in told if one.role is Role.SPAN and not one.counted]
    some = [x for x in told if x.role is Role.LIST or (x.counted and x.is_span)]
    if len(whole) != 1 or len(some) != 1 or not {*some[0].places} < {*whole[0].places}:
        return None
    sizes = _added if _GROWN.search(part) else _summed
    all_of_it, its_part = (sizes(one, points) for one in (whole[0], some[0]))
    if not all_of_it:
        return None
    ratio = Stated(Fraction(its_part) / all_of_it, "ratio")
    judged = verdict_on(text, ratio, "", "", profile)
    facts = ", ".join(at(points[one]) for one in some[0].places)
    true = judged.verdict is Verdict.TRUE and not judged.warning
    return told_so(text, facts, holds=True) if true else None


def _summed(time: Time, points: Points) -> Fraction:
    return Fraction(sum(points[at].value for at in time.places))


def _added(time: Time, points: Points) -> Fraction:
    """Give what was added over a span between two ends, or in each year of a list."""
    first = (
        time.first if time.role is Role.SPAN and not time.counted else time.first - 1
    )
    return points[time.last].value - points[max(first, 0)].value


def part_made_up(
    text: str, lead: str, rest: str, points: Points, profile: Profile
) -> Judgement | None:
    """Judge "of which [over two fifths] had been made up by 2021" true; else None."""
    labels = tuple(one.label for one in points)
    found, told = _MADE_UP.match(rest), Around(text, lead, rest, labels).before[-1:]
    if not (found and told and told[0].is_span and _OF_WHICH.search(lead)):
        return None
    if not SHARE.fullmatch(text) or found["year"] not in labels:
        return None
    first, last = (points[x].value for x in (told[0].first, told[0].last))
    now = points[labels.index(found["year"])]
    if first == last:
        return None
    ratio = Stated(Fraction(now.value - last, first - last), "ratio")
    judged = verdict_on(text, ratio, "", "", profile)
    true = judged.verdict is Verdict.TRUE and not judged.warning
    return told_so(text, f"{at(now)}", holds=True) if true else None


_OF_WHICH = Late(r",? (?:\(?of which|of that|of it) $")
_MADE_UP = Late(
    r" (?:had|has|have|was|were)(?: been)? (?:made (?:up|good)|recovered|regained"
    r"|won back|recouped|restored) by (?P<year>(?:19|20)\d\d(?:/\d\d)?)"
)
_GROWN = Late(
    r"\b(?:added|gained|grew|grown|growth|lost|extended|lengthened|rise|fall)\b"
)


def part_otherwise(
    text: str, lead: str, rest: str, points: Points, profile: Profile
) -> Judgement | None:
    """Judge "in 2021 it was [more than half of that in 2019]" false; else give None.

    The words name their base, and all of the sentence one other time.
    """
    around = Around(text, lead, rest, tuple(one.label for one in points))
    told = (*around.before, *around.behind)
    if len(told) != 1 or len(around.within) != 1 or not _SHARE_OF.fullmatch(text):
        return None
    judged = _held(text, lead, rest, points, profile)
    return judged if judged and judged.verdict is Verdict.FALSE else None


def _held(
    text: str, lead: str, rest: str, points: Points, profile: Profile
) -> Judgement | None:
    """Hold a part to the values of the two times that are told of it."""
    found = _SHARE_OF.fullmatch(text) or SHARE.fullmatch(text)
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
    said = found.groupdict().get("share") or text
    judged = verdict_on(said, ratio, "", "", profile)
    holds, facts = judged.verdict is Verdict.TRUE, f"{at(now)}, {at(then)}"
    return replace(told_so(text, facts, holds=holds), warning=judged.warning)


def _base(around: Around) -> Time | None:
    """Give the time of the value that a part is of."""
    if len(around.within) == 1 and not around.within[0].is_span:
        return around.within[0]
    if _OF.match(around.rest) and not _STEP.match(around.rest):
        return next((x for x in around.near if not x.is_span), None)
    if led := _AS_A_SHARE.search(around.lead):
        within = (x for x in around.before if led.start() < x.start < led.end())
        return next(within, None)
    return None


_SHARE_OF = Late(
    rf"(?P<share>{SHARE_SAID}) (?:of )?(?:the|its|their|those|that|what)\b[^.;,]*",
    re.IGNORECASE,
)
_OF = Late(r"^ (?:of )?(?:the|its|their|what|that|those)\b")
_STEP = Late(rf"^[^.;,]*?\b(?:{RISEN}|{FALLEN})\b", re.IGNORECASE)
_AS_A_SHARE = Late(
    r"\b(?:share|percentage|proportion|fraction|per cent) of (?:the|its|their|what)"
    r"[^.;,]*?(?:19|20)\d\d[^.;,]*",
    re.IGNORECASE,
)

"""Sums and means of the periods that a sentence binds a number to.

"Averaged 82.9% over 2022 to 2024", "144 weeks in total, [65 fewer] than in the five
years before", "lost at an average rate of [530 a year]".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from statistics import median

from brief.figures.wording.late import Late
from brief.figures.wording.meaning import Judgement
from brief.figures.wording.over_time.amounts_said import AMOUNT
from brief.figures.wording.over_time.bound.amounts import (
    AMOUNT_MORE,
    HEDGES,
    NUMBER,
    UNIT,
    amount_in,
)
from brief.figures.wording.over_time.bound.around import Around
from brief.figures.wording.over_time.bound.dated import YEAR
from brief.figures.wording.over_time.bound.fit import may_be_bound
from brief.figures.wording.over_time.bound.times import Role
from brief.figures.wording.over_time.bound.ways import way_of
from brief.figures.wording.over_time.points import Points, at, mean_of, sum_of, told_so
from brief.figures.wording.over_time.worked_out import Reading, first_true
from brief.figures.wording.profile import Profile


def summed(
    text: str, lead: str, rest: str, points: Points, profile: Profile
) -> Judgement | None:
    """Judge a sum or a mean true of the periods that it is told of; else give None."""
    if not may_be_bound(text, lead, rest, points):
        return None
    around = Around(text, lead, rest, tuple(one.label for one in points))
    for form, kind in (
        (_SUMMED, _sums),
        (AMOUNT_MORE, _apart),
        (_A_YEAR, _yearly),
        (_SUMMED, _far_apart),
        (_SUMMED, _ranging),
    ):
        if found := form.fullmatch(text):
            percent = points[0].unit == "percent"
            unit = "percent" if percent else "things"
            amount = amount_in(found) if percent else f"{found['hedge']}{found['n']}"
            told = kind(around, points)
            if judged := first_true(text, amount, told, unit, profile):
                return judged
    return _beside_one(around, points)


def _in_its_years(around: Around, points: Points) -> Iterator[Reading]:
    """Give the sum of "[335] did so in the last three years", right behind it."""
    near = [one for one in around.near if one.is_span and one.years > 1]
    for one in near[:1]:
        part = tuple(points[at] for at in one.places)
        yield sum_of(part), part


def _beside_one(around: Around, points: Points) -> Judgement | None:
    """Judge "2020 and 2021 together came to 2.3 million, [less than in 2019 alone]"."""
    found = _THAN_ONE.fullmatch(around.text)
    together = [x for x in around.before if x.is_span]
    told = [x for x in around.within if x.role is Role.BASE]
    if not (found and together and told and _TOGETHER.search(around.lead)):
        return None
    one = points[told[0].first]
    both = sum_of(tuple(points[at] for at in together[-1].places))
    holds = both > one.value if found["up"] else both < one.value
    return told_so(around.text, f"{at(one)}", holds=True) if holds else None


_THAN_ONE = Late(
    r"(?:(?:still|even|far|well) )*(?:(?P<up>more|higher|larger|greater)"
    rf"|less|fewer|lower|smaller) than(?: in)? {YEAR}(?: (?:alone|by itself))?",
    re.IGNORECASE,
)
_TOGETHER = Late(
    r"\b(?:together|combined|between them|in all|in total|totall?ed)\b", re.IGNORECASE
)


def _sums(around: Around, points: Points) -> Iterator[Reading]:
    """Give the sums, or the means, of the periods that are told around a number."""
    lead, rest = re.split("[;:]", around.lead)[-1], re.split("[,;:]", around.rest)[0]
    before = [*_KIND.finditer(lead)]
    kind = _KIND.search(around.text) or next(iter(before[-1:]), _KIND.search(rest))
    if kind is None:
        yield from _in_its_years(around, points)
        return
    for run in around.runs():
        part = tuple(points[at] for at in run)
        if kind["middle"]:
            yield median(one.value for one in part), part
        else:
            yield (mean_of(part) if kind["mean"] else sum_of(part)), part


def _apart(around: Around, points: Points) -> Iterator[Reading]:
    """Give what lies between the sums of two spans: "than in the five years before"."""
    way = way_of(around.text, around.lead, around.rest)
    base = next((one for one in around.near if one.role is Role.SPAN), None)
    here = next((one for one in around.before[::-1] if one.role is Role.SPAN), None)
    if base is None or here is None or not _THAN.match(around.rest):
        return
    sums = [sum_of(tuple(points[at] for at in one.places)) for one in (here, base)]
    if (amount := (sums[0] - sums[1]) * way) > 0:
        yield amount, tuple(points[at] for one in (base, here) for at in one.places)


_THAN = Late(r"^(?: [a-z]+){0,4} than\b|^ (?:the|in)\b")


def _far_apart(around: Around, points: Points) -> Iterator[Reading]:
    """Give what lies between two times: "2014 and 2020 lie [41,110 units] apart"."""
    listed = [x for x in around.before if x.role is Role.LIST and len(x.places) == _TWO]
    both = listed[-1].places if listed else [x.first for x in around.before[-_TWO:]]
    if len(both) != _TWO or not re.match(r"(?: [a-z]+)? apart\b", around.rest):
        return
    one, two = (points[at] for at in both)
    yield abs(one.value - two.value), (one, two)


def _ranging(around: Around, points: Points) -> Iterator[Reading]:
    """Give what lies between the highest and the lowest of the years that are told."""
    if gap_led(around.lead) is None:
        return
    spans = [*around.runs()]
    for run in spans[:1] or [tuple(range(len(points)))]:
        part = sorted((points[at] for at in run), key=lambda one: one.value)
        yield part[-1].value - part[0].value, (part[0], part[-1])


def gap_led(lead: str) -> re.Match[str] | None:
    """Find "the gap between the highest and the lowest" that leads to an amount."""
    return _GAP.search(lead)


_GAP = Late(
    r"\b(?:gap|difference|range|distance) between the (?:highest|lowest|most|fewest"
    r"|longest|shortest|largest|smallest|busiest|quietest)\b[^;:]{0,40}? and the"
    r" (?:highest|lowest|most|fewest|longest|shortest|largest|smallest|busiest"
    r"|quietest)\b[^;:]{0,120}? $",
    re.IGNORECASE,
)

_TWO = 2


def _yearly(around: Around, points: Points) -> Iterator[Reading]:
    """Give the mean step of a span: "lost at an average rate of [530 a year]"."""
    way = way_of(around.text, around.lead, around.rest)
    if not way or not _RATE.search(around.lead[-_NEAR:] + around.text):
        return
    for first, last in around.pairs():
        amount = (points[last].value - points[first].value) * way
        if last - first > 1 and amount > 0:
            yield Fraction(amount, last - first), (points[first], points[last])


_NEAR = 60
_RATE = Late(r"\b(?:average|on average|averag\w+|rate|mean)\b", re.IGNORECASE)
_A_YEAR = Late(
    rf"(?:by )?(?:an average (?:of )?)?{HEDGES}{NUMBER}(?P<unit>{UNIT}?)"
    r" (?:a|per|each|every) year",
    re.IGNORECASE,
)
_SUMMED = Late(
    r"(?:(?:an average of|averaged|averaging|a (?:combined )?total of|totall?ed"
    r"|totalling|in all|a mean of|the mean|or) )*"
    rf"{HEDGES}(?P<n>{AMOUNT})(?P<unit>{UNIT}?)"
    r"(?: (?:in all|in total|altogether|all told|together|combined|on average"
    r"|a year))*",
    re.IGNORECASE,
)
_KIND = Late(
    r"\b(?:(?P<mean>average[ds]?|averaging|mean|a year on average)|(?P<middle>median"
    r"|middle (?:one|value|figure|year))|total(?:led|ling)?"
    r"|in all|altogether|together|all told|combined|between them|produced|brought"
    r"|over the [a-z]+ years)\b",
    re.IGNORECASE,
)

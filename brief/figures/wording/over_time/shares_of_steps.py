"""Steps set against steps, sums against sums, and parts of a sum, told of a series.

"Growth in visits [has slowed in each of the last two years]", "2020 and 2021 together,
[fewer than in 2022 alone]", "of all carried from 2015 to 2024, [43%] travelled in 2020
or later": what is told is worked out from several years.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from fractions import Fraction
from itertools import pairwise

from brief.figures.wording.judging.holding import quoted_as, unread
from brief.figures.wording.judging.single import verdict_on
from brief.figures.wording.late import Late
from brief.figures.wording.meaning import Judgement, Stated
from brief.figures.wording.over_time.alone import PERIOD
from brief.figures.wording.over_time.amounts_said import FALL, RISE, VALUED
from brief.figures.wording.over_time.apart import DOUBTED
from brief.figures.wording.over_time.points import (
    Points,
    at,
    between,
    mean_of,
    sum_of,
    told_so,
    with_facts,
)
from brief.figures.wording.over_time.times_around import point_around
from brief.figures.wording.over_time.undone import undone
from brief.figures.wording.over_time.whole import MANY, many_in
from brief.figures.wording.profile import Profile


def share_of_step(
    text: str, lead: str, rest: str, points: Points, profile: Profile
) -> Judgement | None:
    """Judge words by what several years give together; None of others."""
    if DOUBTED.search(f"{lead.rpartition(';')[2]} {rest.partition(';')[0]}"):
        return None
    labels = [one.label for one in points]
    return (
        undone(text, lead, rest, points, profile)
        or _paced(text, lead, points)
        or _together(text, lead, points, labels)
        or _more_together(text, lead, points, profile)
        or _spans_apart(text, lead, rest, points)
        or _share_of_sum(text, lead, rest, points, profile)
        or _beside_mean(text, lead, rest, points)
    )


# ------------------------------------------------------------------ growth by itself


def _paced(text: str, lead: str, points: Points) -> Judgement | None:
    """Judge whether the yearly steps grew or shrank, where growth is the subject."""
    found, subject = _SLOWED.fullmatch(text), _GROWTH.search(lead)
    if found is None or subject is None:
        return None
    labels = [one.label for one in points]
    many = many_in(found["many"] or "")
    if found["since"] in labels:
        many = len(labels) - 1 - labels.index(found["since"])
    if not 0 < many <= len(points) - _FEW:
        return None
    steps = list(pairwise(points[-many - _FEW :]))
    way = 1 if subject["up"] else -1
    sizes = [(two.value - one.value) * way for one, two in steps]
    parts = [
        size / one.value if one.value > 0 else Fraction(0)
        for size, (one, _) in zip(sizes, steps, strict=True)
    ]
    slower = bool(found["less"] or found["less2"])
    held = {_each(sizes, slower=slower), _each(parts, slower=slower)}
    facts = ", ".join(at(one) for one in points[-many - _FEW :])
    if len(held) > 1:
        return unread(text, "it is so of the amounts or of the percentages alone")
    return told_so(text, facts, holds=held == {True} and min(sizes) > 0)


def _each(sizes: Sequence[Fraction], *, slower: bool) -> bool:
    return all(two < one if slower else two > one for one, two in pairwise(sizes))


_FEW = 2
_GROWTH = Late(
    rf"\b(?:(?P<up>{RISE})|{FALL}) in [^.,;:\d]{{1,60}} $",
    re.IGNORECASE,
)
_SLOWED = Late(
    r"(?:has |have |had )?(?:(?P<less>slowed|slackened|eased|lessened|got smaller)"
    r"|picked up|quickened|accelerated|speeded up|got larger)"
    rf" (?:in|over) (?:each|both) of the last (?P<many>{MANY}) years"
    r"|(?:has|have) (?:become|got|grown) (?:(?P<less2>smaller|shorter|weaker)|larger"
    rf"|bigger|stronger) (?:each|every) year since (?P<since>{PERIOD})",
    re.IGNORECASE,
)


# ------------------------------------------------------------------ years together


def _shown(value: Fraction) -> str:
    amount = Decimal(value.numerator) / Decimal(value.denominator)
    return f"{amount.normalize():,f}"


def _of_things(judged: Judgement, amount: str, text: str, facts: str) -> Judgement:
    """Give a judgement of an amount of no unit as one of the words that tell it."""
    plain = replace(judged, reason=judged.reason.replace(" things", ""))
    return quoted_as(with_facts(plain, facts), amount, text)


def _together(
    text: str, lead: str, points: Points, labels: Sequence[str]
) -> Judgement | None:
    """Judge whether years together are more or fewer than one year alone."""
    found, years = _THAN_ALONE.fullmatch(text), _LISTED.search(lead)
    if whole := _WHOLE.fullmatch(text):
        found = years = whole
    listed = re.findall(PERIOD, years["years"]) if years else []
    if found is None or not listed or not {*listed, found["when"]} <= {*labels}:
        return None
    value = {one.label: one.value for one in points}
    total = sum((value[one] for one in listed), Fraction(0))
    other = value[found["when"]]
    right = total > other if found["up"] else total < other
    facts = f"{_shown(total)} in all, and {_shown(other)} in {found['when']}"
    return told_so(text, facts, holds=right)


def _more_together(
    text: str, lead: str, points: Points, profile: Profile
) -> Judgement | None:
    """Judge "in 2023 and 2024 combined [over 5,000 more than in 2018 and 2019]"."""
    found, years = _THAN_LISTED.fullmatch(text), _LISTED.search(lead)
    if found is None or years is None:
        return None
    value = {one.label: one.value for one in points}
    here, there = (re.findall(PERIOD, it["years"]) for it in (years, found))
    if not {*here, *there} <= {*value} or len(here) != len(there):
        return None
    sums = [sum((value[one] for one in them), Fraction(0)) for them in (here, there)]
    more = (sums[0] - sums[1]) * (1 if found["up"] else -1)
    facts = f"{_shown(sums[0])} and {_shown(sums[1])} in all"
    if more <= 0:
        return told_so(text, facts, holds=False)
    stated = Stated(more, "percent" if points[0].unit == "percent" else "things")
    judged = verdict_on(found["amount"], stated, "", "", profile)
    return _of_things(judged, found["amount"], text, facts)


def _share_of_sum(
    text: str, lead: str, rest: str, points: Points, profile: Profile
) -> Judgement | None:
    """Judge "of all carried from 2015 to 2024, [43%] travelled in 2020 or later"."""
    sentence = f"{lead}{text}{rest}"
    whole = _OF_ALL.search(sentence) or _OF_THEM.search(f"{lead}…{rest}")
    part = _OR_LATER.search(sentence)
    labels = [one.label for one in points]
    if whole is None or part is None or not _PART_ALONE.fullmatch(text):
        return None
    first, last, begun = whole["a"], whole["b"], part["when"]
    if not {first, last, begun} <= {*labels} or not first < begun <= last:
        return None
    total, later = (sum_of(between(points, one, last)) for one in (first, begun))
    if not total:
        return None
    judged = verdict_on(text, Stated(later / total, "ratio"), "", "", profile)
    facts = f"{_shown(later)} of {_shown(total)}"
    return with_facts(judged, facts)


_OF_ALL = Late(
    rf"\bof (?:all )?the [^.;,\d]{{1,60}}? (?:from|in|between) (?P<a>{PERIOD})"
    rf" (?:to|and) (?P<b>{PERIOD})(?![\w/])",
    re.IGNORECASE,
)
_OF_THEM = Late(
    rf"\b(?:between|from) (?P<a>{PERIOD}) (?:and|to) (?P<b>{PERIOD}),[^.;,\d]{{0,20}}"
    r"… of (?:them|these|those)\b"
)
_OR_LATER = Late(
    rf"\b(?:(?:in|from) (?P<when>{PERIOD}) (?:or later|onwards?|and later|and since))"
)
_PART_ALONE = Late(
    r"(?:[a-z]+ ){0,3}?(?:\d[\d.]*(?:%| per cent)|half"
    r"|an? (?:third|quarter|fifth|tenth)"
    r"|(?:two|three|four)[ -](?:thirds|quarters|fifths))",
    re.IGNORECASE,
)


def _beside_mean(text: str, lead: str, rest: str, points: Points) -> Judgement | None:
    """Judge "by 2023 it was [back above the average for 2014 to 2019]"."""
    found, labels = _THE_MEAN.search(text), [one.label for one in points]
    now = point_around(lead, rest, labels) if found else ""
    if found is None or not {now, found["a"], found["b"]} <= {*labels}:
        return None
    within = between(points, found["a"], found["b"])
    if not within:
        return None
    mean, point = mean_of(within), points[labels.index(now)]
    right = point.value > mean if found["up"] else point.value < mean
    facts = f"{at(point)}, {at(within[0])} to {at(within[-1])}"
    return told_so(text, facts, holds=right)


_THE_MEAN = Late(
    r"\b(?:(?P<up>above|over|higher than|more than)|below|under|lower than|fewer than)"
    rf" the (?:average|mean)(?: [a-z]+)? (?:for|of|over|from) (?P<a>{PERIOD})"
    rf" (?:to|and) (?P<b>{PERIOD})(?![\w/])",
    re.IGNORECASE,
)


def _spans_apart(text: str, lead: str, rest: str, points: Points) -> Judgement | None:
    """Judge "2021 to 2023 brought 4,235, [fewer than] the years 2018 to 2020"."""
    found, here, there = (
        _FEWER_THAN.fullmatch(text),
        list(_SPAN.finditer(lead)),
        _SPAN_BEHIND.match(rest),
    )
    if found is None or not here or there is None:
        return None
    labels = [one.label for one in points]
    ends = [(one["a"], one["b"]) for one in (here[-1], there)]
    if not {*ends[0], *ends[1]} <= {*labels}:
        return None
    sums = [sum_of(between(points, a, b)) for a, b in ends]
    right = sums[0] > sums[1] if found["up"] else sums[0] < sums[1]
    told = found["value"]
    right = right and (not told or told.replace(",", "") == str(sums[1]))
    facts = f"{_shown(sums[0])} and {_shown(sums[1])} in all"
    return told_so(text, facts, holds=right)


_SPAN = Late(rf"\b(?P<a>{PERIOD}) (?:to|and|until) (?P<b>{PERIOD})(?![\w/])")
_SPAN_BEHIND = Late(
    rf"^ (?:(?:of|in|over|the years|those of) )*(?P<a>{PERIOD}) (?:to|and|until)"
    rf" (?P<b>{PERIOD})(?![\w/])"
)
_FEWER_THAN = Late(
    r"(?:(?P<up>more|higher)|fewer|less|lower) than(?: the (?P<value>\d[\d,]*))?",
    re.IGNORECASE,
)
_LISTED = Late(
    rf"\b(?P<years>{PERIOD}(?:(?:,? and |, ){PERIOD})+),? (?:together|combined"
    r"|taken together|between them)\b",
    re.IGNORECASE,
)
_WHOLE = Late(
    r"(?:(?P<up>more|higher)|fewer|less|lower)\b[^.;,\d]{1,60} in"
    rf" (?P<years>{PERIOD}(?:(?:,? and |, ){PERIOD})+) (?:together|combined) than in"
    rf" (?P<when>{PERIOD})(?: alone)?",
    re.IGNORECASE,
)
_THAN_LISTED = Late(
    rf"(?P<amount>{VALUED}?) (?:(?P<up>more|higher)|fewer|less|lower) than in"
    rf" (?P<years>{PERIOD}(?:(?:,? and |, ){PERIOD})+)(?: (?:combined|together))?",
    re.IGNORECASE,
)
_THAN_ALONE = Late(
    r"(?:(?P<up>more|higher)|fewer|less|lower) than (?:in )?"
    rf"(?P<when>{PERIOD})(?: alone| by itself| on its own)?",
    re.IGNORECASE,
)

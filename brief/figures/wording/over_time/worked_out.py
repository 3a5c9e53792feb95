"""Amounts that are worked out from the years that their sentence names.

"Of the [406,000 swims lost] between 2019 and 2020, [377,000] had been won back by
2023": what lies between two of its years, or what several come to, and which way, its
words say. An amount that is true of no such years is left to what it was read as.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from fractions import Fraction
from itertools import combinations
from typing import NamedTuple

from brief.figures.wording.judging.holding import TRUE
from brief.figures.wording.judging.single import verdict_on
from brief.figures.wording.late import Late
from brief.figures.wording.meaning import Judgement, Stated
from brief.figures.wording.over_time.alone import PERIOD
from brief.figures.wording.over_time.amounts_said import HEDGE
from brief.figures.wording.over_time.apart import DOUBTED
from brief.figures.wording.over_time.points import (
    PERCENT,
    Point,
    Points,
    at,
    between,
    mean_of,
    sum_of,
    told_so,
)
from brief.figures.wording.over_time.times_around import point_around, points_before
from brief.figures.wording.over_time.whole import MANY, VALUE, many_in
from brief.figures.wording.profile import Profile


class Said(NamedTuple):
    """The words of a claim, all of its sentence before it, and behind it."""

    text: str
    lead: str
    rest: str

    @property
    def beside(self) -> str:
        """Give the words right beside a claim, and its own between two bars."""
        lead = re.split(r"[;:]", self.lead)[-1][-_NEAR:]
        rest = re.split(r"[;:]|,(?=\s)", self.rest)[0][:_NEAR]
        return f"{lead}|{self.text}|{rest}"


_NEAR = 45
"""Characters on either side in which a word says which way an amount goes."""

Reading = tuple[Fraction, tuple[Point, ...]]
"""An amount, and the values that it is worked out from."""


def worked_out(
    text: str, lead: str, rest: str, points: Points, profile: Profile
) -> Judgement | None:
    """Judge an amount true that the years of its sentence come to; else give None."""
    said, amount = Said(text, lead, rest), _amount_of(text)
    if amount is None or not can_be_worked_out(said, points):
        return None
    own = {*_YEARS.findall(text)}
    told = (x for x in _readings(said, points) if own <= {one.label for one in x[1]})
    return first_true(text, amount, told, "things", profile)


def can_be_worked_out(said: Said, points: Points) -> bool:
    """Tell whether words are sure, and may be of what the named years come to."""
    clause = f"{re.split('[;:]', said.lead)[-1]} {re.split('[;:]', said.rest)[0]}"
    unfit = points[0].unit == PERCENT or _OTHER_YEARS.search(said.text)
    return not (unfit or DOUBTED.search(clause))


def first_true(
    text: str, amount: str, readings: Iterable[Reading], unit: str, profile: Profile
) -> Judgement | None:
    """Judge an amount true of the first reading that it holds of without a warning."""
    for value, facts in readings:
        judged = verdict_on(amount, Stated(value, unit), "", "", profile)
        if judged.verdict is TRUE and not judged.warning:
            return told_so(text, ", ".join(map(at, facts)), holds=True)
    return None


_OTHER_YEARS = Late(
    r"\b(?:previous|preceding|following|next|last)(?: [a-z]+)? (?:years|decade)\b"
    r"|\b(?:largest|biggest|smallest|steepest|sharpest|highest|lowest|fewest|most|record"
    r"|first|only)\b",
    re.IGNORECASE,
)
"""What words are told of besides: years that no sentence names, and records."""


def _amount_of(text: str) -> str | None:
    """Give the one number of words with its hedge, if it is not a round one."""
    numbers = [one for one in _NUMBER.finditer(text) if not _YEAR.fullmatch(one["n"])]
    if len(numbers) != 1 or _PART.search(text):
        return None
    digits = re.sub(r"\D", "", numbers[0]["n"]).rstrip("0")
    if len(digits) < _FEW_DIGITS and _LOOSE.search(numbers[0][0]):
        return None
    return numbers[0][0]


_NUMBER = Late(rf"{HEDGE}(?P<n>{VALUE})", re.IGNORECASE)
_YEAR = Late(r"(?:19|20)\d\d")
_YEARS = Late(PERIOD)
_PART = Late(r"%|per ?cent|\btimes\b|\b(?:half|third|quarter|fifth|tenth)s?\b")
_LOOSE = Late(
    r"\b(?:about|around|roughly|some|nearly|almost|over|under|more|less|fewer)\b",
    re.IGNORECASE,
)
_FEW_DIGITS = 2


def _readings(said: Said, points: Points) -> Iterator[Reading]:
    """Give what the years of a sentence come to, in the ways that its words tell."""
    if _MEAN.search(said.beside):
        number = re.sub(r"\D", "", _YEARS.sub("", said.text))
        near = 10 ** (len(number) - len(number.rstrip("0")))
        spans = list(_spans(said, points))
        means = [mean_of(one) for one in spans]
        for span, mean in zip(spans, means, strict=True):
            if _is_from(said.text, mean, means):
                yield _rounded(mean, near), span
        return
    if way := nearest_way(said.beside):
        yield from _between(said, points, way)
    apart = way is not None and way.compares and " than" in said.text
    rest = re.split("[,;]", said.rest)[0]
    apart = apart or _OF_EACH.search(f"{said.lead} {rest}") is not None
    if not apart and (way is None or _SUM.search(said.beside)):
        for span in _spans(said, points):
            if _miscounted(said, span):
                continue
            yield sum_of(span), span


def _is_from(text: str, mean: Fraction, means: Sequence[Fraction]) -> bool:
    """Tell whether another mean is on the side of this that "down from" says."""
    found = _FROM.match(text)
    return found is None or any(
        other > mean if found["up"] else other < mean for other in means
    )


_FROM = Late(r"(?:(?P<up>up)|down) (?:from|on)\b", re.IGNORECASE)


def _rounded(mean: Fraction, near: int) -> Fraction:
    """Give a mean to the digit to which it is told: 546,167 told as 546,000."""
    exact = near < _HUNDRED or mean < _HUNDRED * near
    return mean if exact else Fraction((mean / near + Fraction(1, 2)) // 1 * near)


_HUNDRED = 100
_MEAN = Late(r"\b(?:averag\w+|mean)\b|\| ?a year\b|\d[^|]* a year\b", re.IGNORECASE)


def _miscounted(said: Said, span: tuple[Point, ...]) -> bool:
    """Tell whether words count other years than they name: "in four years, from"."""
    found = _IN_YEARS.search(f"{said.text} {said.rest[:_NEAR]}")
    return found is not None and many_in(found["many"]) != len(span)


_IN_YEARS = Late(rf"\b(?P<many>{MANY}) years\b", re.IGNORECASE)
_OF_EACH = Late(
    r"\b(?:averag\w+|mean|each year|every year|a year|per year|yearly|annually)\b",
    re.IGNORECASE,
)
_SUM = Late(
    r"\b(?:in all|in total|total\w*|altogether|together|combined|between them|brought"
    r"|recorded|over the years|across)\b",
    re.IGNORECASE,
)


def _spans(said: Said, points: Points) -> Iterator[tuple[Point, ...]]:
    """Give the runs of years that a sentence names: from one to another, or listed."""
    sentence = f"{said.lead}{said.text}{said.rest}"
    labels = [one.label for one in points]
    for found in _SPAN.finditer(sentence):
        first, last = found["a"], found["b"]
        if first in labels and last in labels[labels.index(first) + 1 :]:
            yield between(points, first, last)
    for found in _LIST.finditer(sentence):
        years = re.findall(PERIOD, found[0])
        if {*years} <= {*labels} and len({*years}) == len(years):
            yield tuple(points[labels.index(one)] for one in years)


_SPAN = Late(
    rf"\b(?:between |from |over |of |years |for |in |to )?(?P<a>{PERIOD})"
    rf"(?: (?:to|and|until) |[–-])(?P<b>{PERIOD})(?![\w/])",
    re.IGNORECASE,
)
_LIST = Late(rf"{PERIOD}(?:, {PERIOD})*,? and {PERIOD}(?![\w/])", re.IGNORECASE)


# ------------------------------------------------------------------ between two years


class Way(NamedTuple):
    """Which way an amount goes: 1 for up; `compares` of what is set against another."""

    sign: int
    compares: bool


def nearest_way(beside: str) -> Way | None:
    """Read the word nearest to a claim that says which way its amount goes."""
    start, end = beside.index("|"), beside.rindex("|")
    told = []
    for found in _WAYS.finditer(beside):
        off = max(start - found.end(), found.start() - end, 0)
        told.append((off, found))
    if not told:
        return None
    _, found = min(told, key=lambda one: one[0])
    sign = 1 if found["up"] or found["more"] else -1
    return Way(sign, bool(found["more"] or found["less"]))


_WAYS = Late(
    r"\b(?:(?P<more>more|higher|above|up on|ahead of|longer|larger|bigger|greater)"
    r"|(?P<less>fewer|less|lower|below|short of|down on|shorter|smaller|behind)"
    r"|(?P<up>rose|rises?|risen|gain(?:ed|s)?|increase[ds]?|grew|grown|growth|added"
    r"|adds|extra|additional|won back|regained|recovered|clawed back|climb(?:ed|s)?"
    r"|jump(?:ed)?|replaced|made up|made good)"
    r"|(?P<down>fell|falls?|fallen|lost|lose|loss|drop(?:ped|s)?|decline[ds]?"
    r"|decrease[ds]?|shed|cut|shrank|shrunk|dip(?:ped|s)?|slip(?:ped)?|reduc\w+|reversed))\b",
    re.IGNORECASE,
)


def _between(said: Said, points: Points, way: Way) -> Iterator[Reading]:
    """Give what lies between two years of a sentence, if it goes that way."""
    pairs = compared(said, points) if way.compares else _moved_between(said, points)
    for first, last in pairs:
        amount = (last.value - first.value) * way.sign
        if amount > 0:
            yield amount, (first, last)


def compared(said: Said, points: Points) -> Iterator[tuple[Point, Point]]:
    """Give the base and the subject of a comparison, in that order."""
    value = {one.label: one for one in points}
    labels = [one.label for one in points]
    against = [one["base"] for one in AGAINST.finditer(said.lead)][-1:]
    told = [x["when"] for x in points_before(said.lead) if x["when"] not in against]
    behind = re.findall(PERIOD, f"{said.text} {said.rest}")[:1]
    if against and not told:
        told, behind = behind, against
    subjects = list(dict.fromkeys(reversed(told))) or labels[-1:]
    if not {*subjects} <= {*labels}:
        return
    if _YEAR_BEFORE.search(f"{said.text}{said.rest[:60]}"):
        if place := labels.index(subjects[0]):
            yield points[place - 1], points[place]
        return
    for base in behind or against:
        for subject in subjects:
            if base in value and base != subject:
                yield value[base], value[subject]


AGAINST = Late(
    r"\b(?:set against|compared (?:with|to)|measured against|against)"
    r"(?: the (?:figure|level|total|number|count) (?:of|for|in))? (?P<base>"
    rf"{PERIOD})",
    re.IGNORECASE,
)
_YEAR_BEFORE = Late(
    r"\b(?:the (?:year before|previous year|preceding year)"
    r"|a year (?:before|earlier))\b",
    re.IGNORECASE,
)


def _moved_between(said: Said, points: Points) -> Iterator[tuple[Point, Point]]:
    """Give each two years of a sentence in their order, and the step into one."""
    labels = [one.label for one in points]
    named = _named(f"{said.lead}{said.text}{said.rest}", labels)
    for first, last in combinations(named, 2):
        yield points[first], points[last]
    when = point_around(said.lead, said.rest, labels)
    place = labels.index(when) if when in labels else 0
    if place and len(named) == 1:
        yield points[place - 1], points[place]


def _named(sentence: str, labels: Sequence[str]) -> list[int]:
    """Give the places of the years that a sentence names, in their order."""
    years = set(re.findall(PERIOD, sentence))
    return [place for place, one in enumerate(labels) if one in years]

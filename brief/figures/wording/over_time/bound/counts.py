"""How often something was so, counted over the years that a sentence binds it to.

"In [only three] of the ten years after 2014, namely 2017, 2020 and 2024, did it go up",
"the [two falls] between 2014 and 2024 came in 2017 and 2020": what was so, in how many
years, in which ones, and among which.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import NamedTuple

from brief.figures.wording.late import Late
from brief.figures.wording.meaning import Judgement
from brief.figures.wording.over_time.bound.dated import YEAR
from brief.figures.wording.over_time.bound.fit import may_be_counted
from brief.figures.wording.over_time.bound.times import Role, Time, outermost, times_of
from brief.figures.wording.over_time.conditions import SO, Condition, condition_of
from brief.figures.wording.over_time.points import Points, told_so
from brief.figures.wording.over_time.whole import MANY, many_in


class _Told(NamedTuple):
    """The times of a sentence's part, and those before the count in all of it."""

    times: tuple[Time, ...]
    before: tuple[Time, ...]


def counted(text: str, lead: str, rest: str, points: Points) -> Judgement | None:
    """Judge how often something was so; None where nothing is counted, or not so."""
    if not may_be_counted(text, lead, rest, points):
        return None
    begun = lead.rpartition(";")[0]
    part = f"{lead[len(begun) :]}{text}{rest.partition(';')[0]}"
    start = len(lead) - len(begun)
    labels = [one.label for one in points]
    times = outermost(times_of(part, labels))
    within = (start, start + len(text))
    many = [one for one in _MANY.finditer(part) if not _lies_in_time(one, times)]
    many = [one for one in many if _meets(one, within)] or many
    told_of = list(_conditions(part, points))
    told_of = [one for one in told_of if _meets(one[1], within)] or told_of
    if not told_of:
        return None
    if len(many) != 1 or not any(_meets(x, within) for x in (*many, told_of[0][1])):
        return None
    before = [x for x in times if x.end <= many[0].start()]
    told = _Told(times, (*outermost(times_of(begun, labels)), *before))
    for condition, found in told_of:
        if _says_more(text, start, (found.span(), many[0].span())):
            continue
        if years := _held(condition, many[0], told, points):
            return told_so(text, years, holds=True)
    return None


def listed_otherwise(
    text: str, lead: str, rest: str, points: Points
) -> Judgement | None:
    """Judge the years false that are listed for a count, and are not all so."""
    part = f"{lead.rpartition(';')[2]}{text}{rest.partition(';')[0]}"
    start = len(lead) - len(lead.rpartition(";")[0]) - (";" in lead)
    labels = [one.label for one in points]
    lists = [x for x in outermost(times_of(part, labels)) if x.role is Role.LIST]
    many = [x for x in _MANY.finditer(part) if _meets(x, (start, start + len(text)))]
    if len(lists) != 1 or len(many) != 1 or _number(many[0]) != len(lists[0].places):
        return None
    for condition, found in _conditions(part, points):
        if not _meets(found, (start, start + len(text))):
            continue
        not_so = [at for at in lists[0].places if not condition.holds(points, at)]
        if not_so:
            years = ", ".join(labels[at] for at in not_so)
            return told_so(text, f"it was not so in {years}", holds=False)
    return None


def counted_with(text: str, lead: str, rest: str) -> tuple[int, int] | None:
    """Give where the words stand that say what so many years were counted for.

    They follow the count in its clause: "[three of the ten years] saw more than 100".
    """
    start = len(lead) + len(text)
    part = f"{lead}{text}{rest}"
    many = next(
        (x for x in _MANY.finditer(part) if _meets(x, (len(lead), start))), None
    )
    every = _EVERY_YEAR.fullmatch(text) is not None
    if (many is None or many["nth"] or many["none"]) and not every:
        return None
    clause = _COUNTED_CLAUSE.match(part, start)
    reach = clause.end() if clause else start
    found = _SO.search(part, start, reach) or _NOUN.search(part, start, reach)
    if found is None and many is not None and many["all"]:
        found = next(iter([*_SO.finditer(lead)][-1:]), None)
    return found.span() if found else None


_EVERY_YEAR = Late(
    r"(?:in )?(?:every|each)(?: single)? year"
    rf"|(?:in )?only(?: in)? {YEAR}(?:(?:, {YEAR})*,? and {YEAR})?",
    re.IGNORECASE,
)
_COUNTED_CLAUSE = Late(
    r",?[^;:,]*(?:(?:,(?=\d| (?:19|20)\d\d)|(?<=\d\d\d\d),)[^;:,]*)*"
)


def all_so(text: str, lead: str, rest: str, points: Points) -> Judgement | None:
    """Judge "has exceeded 400 [in each of the last four years]" of all of them."""
    many = _MANY.fullmatch(text)
    if many is None or not many["all"] or not may_be_counted(text, lead, rest, points):
        return None
    begun = lead.rpartition(";")[0]
    told = [x for x in _conditions(lead, points) if x[1].start() >= len(begun)]
    labels = [one.label for one in points]
    part = f"{lead[len(begun) :]}{text}{rest.partition(';')[0]}"
    times = outermost(times_of(part, labels))
    if not told:
        return None
    among = _among(told[-1][0], many, _Told(times, ()), len(points))
    if len(among) != many_in(many["of_all"]):
        return None
    not_so = [labels[at] for at in among if not told[-1][0].holds(points, at)]
    facts = f"it was not so in {', '.join(not_so)}" if not_so else "it was so in each"
    return told_so(text, facts, holds=not not_so)


def every_so(text: str, lead: str, rest: str, points: Points) -> Judgement | None:
    """Judge "[every year] from 2015 to 2019 brought more than the one before"."""
    every = _EVERY_YEAR.fullmatch(text) and "only" not in text.lower()
    behind = counted_with(text, lead, rest) if every else None
    if behind is None or not may_be_counted(text, lead, rest, points):
        return None
    part, labels = f"{lead}{text}{rest}", [one.label for one in points]
    found = _SO.search(part, behind[0])
    condition = condition_of(found, points) if found else None
    spans = [x for x in outermost(times_of(part, labels)) if x.role is Role.SPAN]
    if condition is None or len(spans) != 1 or spans[0].start < len(lead):
        return None
    among = spans[0].places[spans[0].first < condition.first :]
    not_so = [labels[at] for at in among if not condition.holds(points, at)]
    facts = f"it was not so in {', '.join(not_so)}" if not_so else "it was so in each"
    return told_so(text, facts, holds=not not_so)


def denied_beside(text: str, lead: str, rest: str, points: Points) -> Judgement | None:
    """Judge "in no later year were there [more than 79]" false where there were."""
    begun = lead.rpartition(";")[0]
    labels = [one.label for one in points]
    told = outermost(times_of(lead, labels))
    if never := _NEVER_BEFORE.search(lead, len(begun)):
        return _never_before(text, never["year"], points)
    denied = _NO_OTHER.search(lead, len(begun))
    if denied is None or not told or not may_be_counted(text, lead, rest, points):
        return None
    many = _MANY.search(lead, denied.start())
    for condition, _ in _conditions(text, points):
        if many is None or not (many["later"] or many["earlier"]):
            return None
        among = _among(condition, many, _Told((), told), len(points))
        so = [labels[at] for at in among if condition.holds(points, at)]
        years = ", ".join(so) or "none of these years"
        return told_so(text, f"it was so in {years}", holds=not so)
    return None


def _never_before(text: str, year: str, points: Points) -> Judgement | None:
    """Judge "never before 2024 had it been [more than 110]": so in 2024, first."""
    labels = [one.label for one in points]
    told = list(_conditions(text, points))
    if year not in labels or len(told) != 1:
        return None
    place, condition = labels.index(year), told[0][0]
    so = [labels[at] for at in range(place + 1) if condition.holds(points, at)]
    return told_so(text, f"it was so in {', '.join(so) or 'none'}", holds=so == [year])


_NEVER_BEFORE = Late(rf"\bnever before (?P<year>{YEAR})", re.IGNORECASE)
_NO_OTHER = Late(
    r"\bin no (?:later|subsequent|earlier|previous) year\b[^;:,]*$", re.IGNORECASE
)


def _says_more(text: str, start: int, heard: Sequence[tuple[int, int]]) -> bool:
    """Tell whether a claim has a number besides how often, how much, and the years."""
    left = list(text)
    for first, last in heard:
        for at in range(max(first - start, 0), min(last - start, len(left))):
            left[at] = " "
    return _NUMBER.search("".join(left)) is not None


_NUMBER = Late(r"(?<!\d)(?!(?:19|20)\d\d)\d|\b(?:half|third|quarter)\b")


def _meets(found: re.Match[str], within: tuple[int, int]) -> bool:
    return found.start() < within[1] and within[0] < found.end()


def _lies_in_time(found: re.Match[str], times: tuple[Time, ...]) -> bool:
    return any(x.start <= found.start() and found.end() <= x.end for x in times)


def _conditions(part: str, points: Points) -> Iterator[tuple[Condition, re.Match[str]]]:
    """Give what was so, as the words of a sentence tell it."""
    for found in _NOUN.finditer(part):
        yield Condition(1 if found["up"] else -1), found
    for found in _SO.finditer(part):
        if condition := condition_of(found, points):
            yield condition, found


def _held(
    condition: Condition, many: re.Match[str], told: _Told, points: Points
) -> str:
    """Give the years in which it was so, if they are those that are told."""
    among = _among(condition, many, told, len(points))
    so = [at for at in among if condition.holds(points, at)]
    if many["nth"]:
        return _first_or_last(condition, many["nth"].lower(), told.times, points)
    beside = many["later"] or many["earlier"]
    listed = {
        at
        for one in (() if beside else told.times)
        if one.role in {Role.AT, Role.LIST} and not one.counted
        for at in one.places
    }
    total = many_in(many["of"] or many["of_half"] or many["of_all"] or "")
    if not among or (total and total != len(among)):
        return ""
    if _number(many) != len(so) or (listed and listed != {*so}):
        return ""
    spans = any(one.role is Role.SPAN for one in told.times)
    if not (listed or spans or many["only"] or many["alone"] or total or beside):
        return ""
    years = ", ".join(points[at].label for at in so)
    return f"it was so in {years or 'none of the years'}"


def _among(
    condition: Condition, many: re.Match[str], told: _Told, periods: int
) -> range:
    """Give the places of which it is told how often it was so; none where unsure."""
    spans = [one for one in told.times if one.role is Role.SPAN]
    first, last = condition.first, periods - 1
    if many["later"] or many["earlier"]:
        if not told.before:
            return range(0)
        if many["later"]:
            return range(told.before[-1].last + 1, periods)
        return range(first, told.before[-1].first)
    if len({(one.first, one.last) for one in spans}) > 1:
        return range(0)
    for one in spans[-1:]:
        first = one.first + (condition.limit is None and one.years != len(one.places))
        last = one.last
    return range(max(first, condition.first), last + 1)


def _first_or_last(
    condition: Condition, nth: str, times: tuple[Time, ...], points: Points
) -> str:
    """Give the one year that is told, if it was first so, or last so, in that."""
    told = {one.first for one in times if one.role is Role.AT and not one.counted}
    so = [at for at in range(len(points)) if condition.holds(points, at)]
    edge = so[:1] if nth == "first" else so[-1:]
    if len(told) != 1 or edge != [*told]:
        return ""
    return f"it was {nth} so in {points[edge[0]].label}"


def _number(many: re.Match[str]) -> int:
    """Give the number of years, or of times, that words tell."""
    said = many["times"] or many["n"] or many["falls"] or ""
    if many["none"]:
        return 0
    if many["all"]:
        return many_in(many["of_all"])
    if many["half"]:
        half = Fraction(many_in(many["of_half"]), 2)
        return half.numerator if half.denominator == 1 else -1
    return {"once": 1, "twice": 2}.get(said.lower()) or many_in(said)


_MANY = Late(
    r"(?<!for )(?<!for the )"
    r"\b(?P<only>only |just |on just |one of only |one of just )?"
    rf"(?:(?P<half>half)(?: of)? the (?P<of_half>{MANY}) years\b"
    r"|(?P<all>(?:in )?(?:each|every one|all) of the (?:last |past |first |next )?"
    rf"(?P<of_all>{MANY}) years)\b"
    rf"|(?P<times>once|twice)\b|(?:in |on )?(?P<n>{MANY})(?: (?:times|occasions"
    r"|years?(?! (?:running|in a row|in succession|together|on end|earlier|later"
    r"|before|after|ago|of(?! the (?:series|table|record)))\b)(?P<alone> alone\b)?"
    rf"|of them)\b|(?: of the (?:(?P<of>{MANY})(?: (?:annual|yearly))?|(?=years))"
    r"(?: ?(?:years|changes|movements|figures|counts|totals))?)\b)"
    rf"|(?P<falls>{MANY})(?= (?:annual |yearly |year-on-year |such )?"
    r"(?:falls|rises|drops|increases|decreases|declines|reductions|gains)\b))"
    r"|\b(?P<none>(?:in )?none of (?:the|these|those)|in no"
    r" (?:(?P<later>later|subsequent) |(?P<earlier>earlier|previous) )?year|never"
    r"|not once|at no (?:point|time))\b"
    r"|\b(?:for )?(?:the |our |its |their )?(?P<nth>first|last)(?: (?:yearly|annual))?"
    r"(?: (?:year|time|average|count|total|figure)\b|(?= (?:fall|rise|drop|increase)\b)"
    r"|(?= [a-z]+ed\b)|(?= (?:fell|rose|went|had|was|were)\b))",
    re.IGNORECASE,
)
_NOUN = Late(
    r"\b(?:(?P<up>rises?|increases|gains)|falls?|drops|decreases|declines|reductions)\b",
    re.IGNORECASE,
)
_SO = Late(SO, re.IGNORECASE)

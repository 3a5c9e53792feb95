"""The times that a sentence tells around a claim of a series, wherever they stand.

"Between 2015 and 2019 the number [climbed]" has both its ends in front of it, "there
are now [30,700 more] than at the end of 2019" one of them behind, and "the following
year they [rose]" none by name. Nothing is judged here.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from brief.figures.wording.late import Late
from brief.figures.wording.over_time.alone import PERIOD
from brief.figures.wording.over_time.whole import many_in


class Span(NamedTuple):
    """The first and the last period of a time that a sentence tells."""

    first: str
    last: str


_AT = r"(?:the (?:end|start|close|beginning) of |the year to )?"
_MANY = r"(?:the |these |those )?(?:[a-z]+ )?(?:years |period )?"
_TWO_ENDS = (
    rf"(?:between {_AT}(?P<b1>{PERIOD}) and {_AT}(?P<b2>{PERIOD})"
    rf"|(?:from|over|in|during|across|of|for|years|,) {_MANY}{_AT}(?P<f1>{PERIOD})"
    rf"(?: (?:to|until) {_AT}|[–-])(?P<f2>{PERIOD}))"
)
_NUMBER = (
    r"[£$€]?\d[\d,.]*(?:%|m|bn)?(?: (?!and\b|then\b|to\b|in\b|at\b|by\b)[a-z]+){0,3}"
)
_HEDGE = r"(?:(?:about|around|roughly|just|nearly|almost|only|over|under) )*"
_WHEN = r"(?:in|at the end of|at the start of|by|by the end of|during|for)"
_FAR_ENDS = (
    rf"from {_HEDGE}{_NUMBER} {_WHEN} (?P<f1>{PERIOD}),? to {_HEDGE}{_NUMBER}"
    rf" {_WHEN} (?P<f2>{PERIOD})"
)
_SPAN_BEHIND = Late(rf"^[^.;:]{{0,100}}?(?:\b|, ?| ){_TWO_ENDS}(?![\w/])")
_ENDS_BEHIND = Late(rf"^[^.;:]{{0,60}}?\b{_FAR_ENDS}(?![\w/])")
_SPAN_BEFORE = Late(_TWO_ENDS, re.IGNORECASE)
_ENDS_BEFORE = Late(_FAR_ENDS)
_THAN_BEHIND = Late(
    rf"^[^.;:]{{0,100}}?\b(?:{_WHEN} (?P<last>{PERIOD}) )?than (?:(?:there (?:were|was"
    r"|had been)|(?:it|they) (?:was|were|had been|stood)) )?"
    rf"{_WHEN} (?P<first>{PERIOD})(?![\w/])"
)
_ITS = "(?:its|their|the)"
_LEVEL_OF = r"(?:level|figure|total|number|peak|low|high|trough|maximum|minimum)s?"
_A_LEVEL = Late(rf" {_LEVEL_OF}\b")
_SET_LEVEL = Late(
    rf"^ (?:{_ITS} (?P<a>{PERIOD}) {_LEVEL_OF}"
    rf"|(?:{_ITS} {_LEVEL_OF}|that|those) (?:of|in|for) (?P<b>{PERIOD})"
    rf"|[^.;,]{{0,80}}?(?:in (?P<now>{PERIOD}) )?than (?:at|in) {_ITS} {_LEVEL_OF}"
    rf" (?:of|in) (?P<c>{PERIOD}))(?![\w/])"
)
"""A level that is set against: "20 above its low of 2020", "than at its 2017 peak"."""

_SINCE_THEN = Late(
    rf"\b(?P<first>{PERIOD})(?:(?!{PERIOD}).)*[;,] since then [a-z ]{{0,40}}$"
)
_THAN_THE_YEAR_BEFORE = Late(
    r"^[^.;:]{0,100}?\b(?:than|on|from) (?:in )?(?:(?:a|the) year (?:before|earlier)"
    r"|the (?:previous|preceding) year)\b"
)
_SET_AGAINST = Late(
    r"\b(?:[Cc]ompared (?:with|to)|[Ss]ince|[Ff]rom|[Aa]gainst)"
    rf"(?: [^.;,\d]{{1,60}} (?:in|of)| the| its| their)? (?P<first>{PERIOD})(?![\w/])"
    r"(?! to\b| until\b|[–-]\d)"
)
_FROM_ITS = Late(
    rf"\bfrom (?:(?:its|their|a|the) (?:[^.;,]|,(?=\d)){{0,40}}?|{_HEDGE}{_NUMBER})"
    rf" in (?P<first>{PERIOD})\b",
    re.IGNORECASE,
)
_TO_ITS = Late(rf"^ to {_HEDGE}{_NUMBER} {_WHEN} (?P<last>{PERIOD})(?![\w/])")
_PARTED = "and|but|while|than|since|from|to|against|when"
_POINT_BEHIND = Late(
    r"^(?:,(?= (?:was|were|is|came|in)\b))?"
    rf"(?: (?!(?:{_PARTED})\b)[\w’'%-]+){{0,9}}?,?"
    rf" (?:in|at the end of|by|by the end of|during|for|was|were|of) (?P<when>{PERIOD})"
    rf"(?![\w/])(?! (?:and|to) (?:in )?{PERIOD}| than )"
)
_WHEN_IT = Late(rf"\b(?P<when>{PERIOD}),? when [^,;.\d]{{0,120}}$")
_ENDS_A_SPAN = Late(
    rf"(?:\bbetween {PERIOD} and |{PERIOD}(?: (?:to|until) |[–-]))$", re.IGNORECASE
)
_POINTS = Late(rf"\b(?P<when>{PERIOD})(?![\w/])")
_OF_ANOTHER = Late(
    r"\b(?:than|since|from|against|with|until|before|after|between"
    r"|(?:up|down)(?: by)?(?: (?:a|[£\d.,]+%?)(?: [a-z]+)?)? on)"
    r"(?: (?:in|the|its|their|that|those|of|for|at|a|an|level|low|high|peak|trough"
    r"|point|year|years|end|start|it|was|were|there|had|been|drop|fall|rise))* $",
    re.IGNORECASE,
)
_AWAY = Late(
    r"\b(?:(?P<on>the (?:following|next) year|(?:a|one) year later|the year after)"
    r"|the (?:year before|previous year)|(?:a|one) year (?:before|earlier))\b",
    re.IGNORECASE,
)
AWAY_BEHIND = Late(rf"^ (?:in )?{_AWAY.pattern}", re.IGNORECASE)
IN_YEAR = Late(rf"^ in (?P<when>{PERIOD})(?![\w/])")
"""The year right behind a number: "[93] in 2019"."""

_NOW = Late(r"\b(?:now|today|currently|latest)\b", re.IGNORECASE)


def span_around(lead: str, rest: str, labels: Sequence[str]) -> Span | None:
    """Give both ends of the time of a change, from behind it or from before it."""
    for form in (_ENDS_BEHIND, _SPAN_BEHIND):
        if found := form.match(rest):
            return _named(found)
    if (begun := _FROM_ITS.search(lead)) and (ended := _TO_ITS.match(rest)):
        return Span(begun["first"], ended["last"])
    return _set_against(lead, rest, labels) or _span_before(lead, rest, labels)


def _set_against(lead: str, rest: str, labels: Sequence[str]) -> Span | None:
    """Give the two times of what is set against another, or of "since then"."""
    if found := _THAN_BEHIND.match(rest):
        point = found["last"] or point_around(lead, "", labels)
        now = labels[-1] if _NOW.search(lead) or not point else point
        return Span(found["first"], now)
    if found := _SET_LEVEL.match(rest):
        base = found["a"] or found["b"] or found["c"]
        now = found["now"] or point_around(lead, "", labels) or labels[-1]
        return Span(base, now) if base != now else None
    if found := _SINCE_THEN.search(lead):
        return Span(found["first"], labels[-1])
    if _THAN_THE_YEAR_BEFORE.match(rest):
        return a_year_before(point_around(lead, "", labels) or labels[-1], labels)
    return None


def covered_by(text: str, labels: Sequence[str]) -> bool:
    """Tell whether a series of years covers every year that words name."""
    if not all(_A_YEAR.fullmatch(one) for one in labels):
        return True
    return all(one in labels for one in _A_YEAR.findall(text))


_A_YEAR = Late(r"(?<![\d/–-])(?:19|20)\d\d(?:/\d\d)?(?![\d/–-])")


def _span_before(lead: str, rest: str, labels: Sequence[str]) -> Span | None:
    """Give both ends of a time that stands before a change, the nearest first."""
    them = [*_SPAN_BEFORE.finditer(lead), *_ENDS_BEFORE.finditer(lead)]
    last = max(them, key=lambda one: one.start(), default=None)
    if last is not None and not _POINTS.search(lead, last.end()):
        return _named(last)
    if last is None and (span := both_ends(lead, labels)):
        return span
    against = list(_SET_AGAINST.finditer(lead))
    point = point_around(lead, rest, labels)
    since = against[-1] if against and last is None else None
    if since and since[0].lower().startswith("since"):
        point = point or labels[-1]
    if since and point and since["first"] != point:
        return Span(since["first"], point)
    return None


def _named(found: re.Match[str]) -> Span:
    part = found.groupdict()
    first, last = part.get("b1") or part["f1"], part.get("b2") or part["f2"]
    return Span(first or "", last or "")


def years_to(lead: str, labels: Sequence[str]) -> Span | None:
    """Give both ends of a change told "in the two years to 2022": from 2020 to 2022."""
    found = _YEARS_TO.match(lead)
    last = found["last"] if found else ""
    first = (
        labels.index(last) - many_in(found["many"]) if found and last in labels else -1
    )
    return Span(labels[first], last) if first >= 0 else None


def both_ends(lead: str, labels: Sequence[str]) -> Span | None:
    """Give both ends of "in the two years to 2022 it went from 34 to 71"."""
    return years_to(lead, labels) if _FROM_TO.search(lead) else None


_FROM_TO = Late(r"\bfrom [£$€]?\d[\d,.]*(?:%|m|bn)? to [£$€]?\d")


def summed_span(lead: str, labels: Sequence[str]) -> Span | None:
    """Give both ends of the time that opens a sentence: "in the five years to 2024"."""
    if found := _OPENING.match(lead):
        return _named(found)
    years = _YEARS_TO.match(lead)
    last = years["last"] if years else ""
    if years is None or last not in labels:
        return None
    many = many_in(years["many"])
    first = labels.index(last) - many + 1
    return Span(labels[first], last) if many and first >= 0 else None


_OPENING = Late(rf"^\W*{_TWO_ENDS}(?![\w/])", re.IGNORECASE)
_YEARS_TO = Late(
    r"^\W*(?:In|Over|During) the (?P<many>[a-z]+|\d+) years (?:up )?to"
    rf" (?:the end of )?(?P<last>{PERIOD})(?![\w/])"
)


def own_span(lead: str, rest: str, labels: Sequence[str]) -> Span | None:
    """Give both ends of the time of a mean or a sum, which stand right beside it."""
    if found := _SPAN_BEHIND.match(rest):
        return _named(found)
    before = [*_SPAN_BEFORE.finditer(lead)]
    years = _PREVIOUS.match(rest)
    if years and before:
        return _years_before(_named(before[-1]), years["many"], labels)
    if before and not _POINTS.search(lead, before[-1].end()):
        return _named(before[-1])
    return None


_PREVIOUS = Late(
    r"^(?:[^.;:]|\.(?=\d)){0,40}?\bover the (?:previous|preceding)"
    r" (?P<many>[a-z]+|\d+) years\b"
)


def years_before(text: str, lead: str, labels: Sequence[str]) -> Span | None:
    """Give the ends of "over the previous five years", which a text itself tells."""
    years, before = _PREVIOUS.match(f" {text}"), [*_SPAN_BEFORE.finditer(lead)]
    if not (years and before):
        return None
    return _years_before(_named(before[-1]), years["many"], labels)


def _years_before(span: Span, many: str, labels: Sequence[str]) -> Span | None:
    said = many_in(many)
    at = labels.index(span.first) if span.first in labels else -1
    if not said or at - said < 0:
        return None
    return Span(labels[at - said], labels[at - 1])


def point_around(lead: str, rest: str, labels: Sequence[str]) -> str:
    """Give the period of a claim: right behind it, or the last one before it."""
    told = points_before(lead)
    away_behind = AWAY_BEHIND.match(rest) if told else None
    if away_behind is None and (
        found := _POINT_BEHIND.match(rest) or _WHEN_IT.search(lead)
    ):
        return found["when"]
    if not told:
        return ""
    when = told[-1]["when"]
    away = [*_AWAY.finditer(lead, told[-1].end())]
    away = [away_behind] if away_behind else away
    if not away:
        return when
    at = labels.index(when) if when in labels else -len(labels)
    at += 1 if away[-1]["on"] else -1
    return labels[at] if 0 <= at < len(labels) else ""


def points_before(lead: str) -> list[re.Match[str]]:
    """Give the periods before a claim that are of what is told, and of no other."""
    return [
        one
        for one in _POINTS.finditer(lead)
        if not _A_LEVEL.match(lead, one.end())
        and not _ENDS_A_SPAN.search(lead, 0, one.start("when"))
        and not _OF_ANOTHER.search(lead[: one.start("when")].rpartition(",")[2])
    ]


def part_of_level(
    text: str, lead: str, rest: str, labels: Sequence[str]
) -> tuple[str, ...]:
    """Tell "in 2020 (298) it is [half] of what it was in 2015" as one claim."""
    base = _OF_WHAT.match(rest) if _A_PART.search(text) else None
    total = _THE_TOTAL.match(lead) if base else None
    when = total["when"] if total else point_around(lead, "", labels) if base else ""
    if base is None or when not in labels or when == base["first"]:
        return ()
    return (f"{text} of what it was in {base['first']} in {when}",)


_THE_TOTAL = Late(
    rf"^\W*(?:The|Its|Their) (?P<when>{PERIOD}) (?:total|number|figure|level)\b",
    re.IGNORECASE,
)
_A_PART = Late(
    r"(?:\btwice|\btimes|\b(?:half|thirds?|quarters?|fifths?|tenths?)|%)$",
    re.IGNORECASE,
)
_OF_WHAT = Late(
    r"^ (?:of )?(?:what it (?:was|had been)|its level|that|the (?:total|number|figure))"
    rf" (?:in|for|of) (?P<first>{PERIOD})(?![\w/])"
)


def step_when(lead: str, labels: Sequence[str]) -> Span | None:
    """Give the step of "in 2021, when the number dropped"."""
    found = _WHEN_IT.search(lead)
    return a_year_before(found["when"], labels) if found else None


def both_before(lead: str) -> tuple[str, ...]:
    """Give the two periods that are listed before "in both years", or none."""
    found = list(_BOTH.finditer(lead))
    return (found[-1]["one"], found[-1]["two"]) if found else ()


_BOTH = Late(
    rf"\b(?:in|of|for) (?P<one>{PERIOD}) and (?:in )?(?P<two>{PERIOD})(?![\w/])"
)


def a_year_before(when: str, labels: Sequence[str]) -> Span | None:
    """Give the step into a period: from the one before it."""
    at = labels.index(when) if when in labels else 0
    return Span(labels[at - 1], when) if at else None


def clause_beside(lead: str, rest: str) -> str:
    """Give what stands in the clause of a claim, before and behind it."""
    return f"{_CLAUSE_END.split(lead)[-1]} {_CLAUSE_END.split(rest)[0]}"


_CLAUSE_END = Late(r"[,;:]\s")

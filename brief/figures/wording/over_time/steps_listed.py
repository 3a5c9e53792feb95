"""Steps and sums of a series that are listed with their years, or for them in turn.

"The gain is getting smaller: [436,000 in 2022 and 265,000 in 2023]", "fell in both 2016
and 2017, by [45,000] and then by [63,000]", "taking 2020 and 2021 together, [1.1
million] visits were made". Nothing is judged here.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from brief.figures.wording.late import Late
from brief.figures.wording.over_time.alone import PERIOD
from brief.figures.wording.over_time.amounts_said import (
    DOWN,
    FALL,
    MOVE,
    RISE,
    SO_MUCH,
    UP,
    VALUED,
    moved,
)
from brief.figures.wording.over_time.record_elsewhere import Claims
from brief.figures.wording.over_time.times_around import point_around, points_before

_YEARS = rf"{PERIOD}(?:(?:,? and |, ){PERIOD})+"
_NOUN = rf"(?:(?P<up>{RISE})|{FALL})"


def steps_listed(text: str, lead: str, rest: str, labels: Sequence[str]) -> Claims:
    """Read "[436,000 in 2022, 265,000 in 2023 and 133,000 in 2024]" as three gains."""
    found = _LISTED.fullmatch(text) or _FROM_TO_AND.fullmatch(text)
    nouns = list(_STEP.finditer(lead.rpartition(";")[2]))
    if found is None or not nouns:
        return ()
    if text.lower().startswith("from") and not _ITS_PACE.search(lead):
        return ()
    verb = moved(nouns[-1])
    return tuple(f"{verb} by {one[1]} in {one[2]}" for one in _ONE.finditer(text))


_ONE_OF = rf"({VALUED}) in ({PERIOD})"
_ONE = Late(_ONE_OF, re.IGNORECASE)
_PLAIN = rf"{VALUED} in {PERIOD}"
_LISTED = Late(rf"{_PLAIN}(?:(?:,|,? and) {_PLAIN})+", re.IGNORECASE)
_FROM_TO_AND = Late(
    rf"from {_PLAIN} to {_PLAIN}(?:,? and(?: then)?(?: to)? {_PLAIN})?", re.IGNORECASE
)
_STEP = Late(rf"\b(?:annual |yearly )?{_NOUN}\b(?! in {PERIOD})", re.IGNORECASE)


_ITS_PACE = Late(
    r"\b(?:widened|narrowed|slowed|quickened|grew|shrank|smaller|larger)\b"
)


def step_in_turn(text: str, lead: str, rest: str, labels: Sequence[str]) -> Claims:
    """Read "fell in both 2016 and 2017, by 45,000 and then by [63,000]" of 2017.

    So is the second of "2023 and 2024 brought successive falls, of 570 and [785]".
    """
    found = _IN_TURN.search(lead) or _BROUGHT.search(lead)
    if found is None or not SO_MUCH.fullmatch(text):
        return ()
    years = re.findall(PERIOD, found["years"])
    at = len(list(_AMOUNTS.finditer(found["told"] or "")))
    if at >= len(years):
        return ()
    return (f"{moved(found)} by {text} in {years[at]}",)


_AMOUNTS = Late(r"[£$€]?\d[\d,.]*(?:%|m|bn)?", re.IGNORECASE)
_TOLD = r"(?P<told>(?:[£$€]?\d[\d,.]*\S*(?: [a-z]+){0,2}(?:,| and| then|, and) ?)*)"
_IN_TURN = Late(
    rf"(?:{MOVE}) in (?:both |each of )?(?P<years>{_YEARS}),? by {_TOLD}"
    r"(?:then )?(?:by )?$",
    re.IGNORECASE,
)
_BROUGHT = Late(
    rf"\b(?P<years>{_YEARS}) (?:brought|saw|were years of)"
    rf" (?:successive |two |further )?{_NOUN},? of {_TOLD}$",
    re.IGNORECASE,
)


def step_after(text: str, lead: str, rest: str, labels: Sequence[str]) -> Claims:
    """Read "peaked in 2023 and [dipped the year after]" of 2024."""
    found, told = _THE_YEAR_AFTER.fullmatch(text), points_before(lead)
    when = told[-1]["when"] if told else ""
    at = labels.index(when) + 1 if when in labels else len(labels)
    return (f"{moved(found)} in {labels[at]}",) if found and at < len(labels) else ()


_THE_YEAR_AFTER = Late(
    rf"(?:(?P<up>{UP})|{DOWN})(?: [a-z]+ly| back| again)*"
    r" (?:the (?:year after|following year|next year)|(?:a|one) year later)",
    re.IGNORECASE,
)


def sum_of_listed(text: str, lead: str, rest: str, labels: Sequence[str]) -> Claims:
    """Read a number as the sum of the years that its sentence puts together."""
    found = _SUMMED.fullmatch(text)
    if found is None:
        return ()
    before, behind = _TOGETHER.search(lead), _BEHIND.match(rest)
    if before and points_before(lead[before.end() :]):
        return ()
    if not (before or behind) and (found["all"] or _IN_ALL.search(lead)):
        before = _IN_YEARS.search(lead)
        behind = _IN_YEARS.search(rest)
    years = before or behind
    if years is None:
        return ()
    ends = _ends(years, labels)
    value = f"{found['value'][0].lower()}{found['value'][1:]}"
    return (f"a total of {value} from {ends[0]} to {ends[1]}",) if ends else ()


def _ends(found: re.Match[str], labels: Sequence[str]) -> tuple[str, str] | None:
    """Give the first and the last of years that follow one another, or None."""
    told = found.groupdict()
    listed = told["years"] or told.get("span") or ""
    years = re.findall(PERIOD, listed)
    if not years or not {*years} <= {*labels}:
        return None
    places = [labels.index(one) for one in years]
    span = _SPAN.fullmatch(listed) is not None
    in_a_row = places == list(range(places[0], places[0] + len(places)))
    return (years[0], years[-1]) if span or in_a_row else None


_SPAN = Late(rf"{PERIOD} (?:to|and) {PERIOD}", re.IGNORECASE)
_SUMMED = Late(
    rf"(?:a total of )?(?P<value>(?:(?:a little|slightly|well) )?{VALUED}?)"
    r"(?P<all>,? (?:in all|in total|altogether))?",
    re.IGNORECASE,
)
_TOGETHER = Late(
    rf"\b(?:taking |taken |in |over |across )?(?P<years>{_YEARS}),?"
    r" (?:together|combined|taken together|between them),?",
    re.IGNORECASE,
)
_BEHIND = Late(
    r"^(?: (?!and\b|but\b)[\w’'-]+){0,8}? (?:were|was|had been)(?: [a-z]+ly)? (?:taught"
    r"|made|issued|received|recorded|reported|carried|sold|lent|built|completed|held"
    r"|opened|dealt with|answered|registered|admitted|treated|counted|planted|served)"
    r"(?: (?!and\b|but\b|to\b)[\w’'-]+){0,6}?"
    rf" between (?P<years>{PERIOD} and {PERIOD})(?![\w/])"
)
"""What was done to so many over years, which adds up: "were taught between"."""

_IN_ALL = Late(r"^\W*(?:in all|in total|altogether|all told),?\s*$", re.IGNORECASE)
_IN_YEARS = Late(
    rf"\b(?:(?:in|over|across|during) (?P<years>{_YEARS})"
    rf"|(?:between|from) (?P<span>{PERIOD} (?:and|to) {PERIOD}))(?![\w/])",
    re.IGNORECASE,
)


def move_by_part(text: str, lead: str, rest: str, labels: Sequence[str]) -> Claims:
    """Read "in 2022, when it went up by [just over half]" and "[halving] in 2020"."""
    point = point_around(lead, rest, labels)
    if point not in labels:
        return ()
    led = _UP_BY.search(lead)
    if led and _PART.fullmatch(text):
        return (f"{moved(led)} by {led['hedge']}{text} in {point}",)
    found = _TIMES.fullmatch(text)
    if found is None:
        return ()
    return (f"{found['hedge'] or ''}{_DID[found['did'].lower()]} in {point}",)


_PART = Late(
    r"(?:(?:just|well|a little|slightly) )?(?:(?:over|under|more than|less than|about"
    r"|nearly|almost|around) )?(?:half|an?(?: [a-z]+)? (?:third|quarter|fifth|tenth)"
    r"|two[ -]thirds|three[ -]quarters|two[ -]fifths|\d[\d.]*(?:%| per cent))",
    re.IGNORECASE,
)
_UP_BY = Late(rf"(?:{MOVE})(?: again| back)? by (?P<hedge>)$", re.IGNORECASE)
_TIMES = Late(
    r"(?P<hedge>(?:more than|almost|nearly|about|roughly) )?"
    r"(?P<did>halving|doubling|trebling|tripling)",
    re.IGNORECASE,
)
_DID = {
    "halving": "halved",
    "doubling": "doubled",
    "trebling": "trebled",
    "tripling": "tripled",
}

"""Records whose year, or whose value, their sentence tells elsewhere.

"[The lowest number in the series, 27,900], was recorded in 2020"; "by the end of 2020
it was [the highest since 2016]". Nothing is judged here.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from brief.figures.wording.late import Late
from brief.figures.wording.over_time.alone import PERIOD
from brief.figures.wording.over_time.amounts_said import (
    FEW_WORDS,
    VALUED,
    side_of,
)
from brief.figures.wording.over_time.times_around import point_around
from brief.figures.wording.over_time.whole import many_in

Claims = tuple[str, ...]
"""Plain claims, all of which words make."""


def record(text: str, lead: str, rest: str, labels: Sequence[str]) -> Claims:
    """Read "[the lowest number, 27,900], was recorded in 2020", "[at its longest]"."""
    found = None if OF_A_PART.search(f"{lead}{rest}") else _RECORD.fullmatch(text)
    when = point_around(lead, rest, labels) if found else ""
    if found and (was := _WAS_THAT_OF.match(rest)):
        when = was["when"]
    if found is None or when not in labels:
        return ()
    most, value = found["most"], found["value"]
    if of_changes := _OF_CHANGES.search(lead):
        most = most if found["move"] else f"{most} {of_changes['move'].lower()}"
    if not _yearly(labels) and re.search("annual|yearly|year", most):
        return ()
    return of_record(most, when, found["move"], value)


def of_record(most: str, when: str, move: str | None, value: str | None) -> Claims:
    """Give what a record claims of its period, with its value: of a `move` its size."""
    claims = (f"the {most} was in {when}",)
    if not value:
        return claims
    verb = "rose by " if move and _RISE.fullmatch(move) else "fell by " if move else ""
    return (*claims, f"{verb}{value} in {when}")


_WAS_THAT_OF = Late(
    r"^[^.;]{0,60}? (?:was|were) (?:(?:that|those|the one) of"
    rf"|(?:recorded|seen|made|set|reached) in) (?P<when>{PERIOD})(?![\w/])"
)
_RISE = Late(r"rise|increase|gain|growth", re.IGNORECASE)


_RECORD = Late(
    r"(?:(?:at )?(?:the|its|their) )?"
    r"(?P<most>(?:largest|biggest|sharpest|steepest|smallest)"
    r" (?:annual |yearly |single |single-year |one-year |year-on-year )?"
    r"(?P<move>rise|increase|gain|fall|drop|decrease|decline)"
    r"|highest|lowest|fewest|most|longest|shortest|largest|smallest|greatest"
    r"|(?:low|high) point)\b(?:(?!since\b|than\b|after\b|last\b)[^,;:\d]){0,80}?"
    rf"(?:,? (?:at |of )?(?P<value>{VALUED}))?",
    re.IGNORECASE,
)


def _yearly(labels: Sequence[str]) -> bool:
    return all(re.fullmatch(r"\d{4}(?:[/–-]\d\d(?:\d\d)?)?", one) for one in labels)


_OF_CHANGES = Late(
    r"\b[Tt]he (?P<move>rise|increase|fall|drop|decrease|decline|growth)\b[^.;]*"
    r" (?:was|were|is)(?: the| its)? ?$"
)
"""What makes a record one of changes: "the fall in 2024 was the [largest]"."""

OF_A_PART = Late(
    rf"\b(?:between|since|from|than|until|before|after) (?:the |its )?{PERIOD}"
    r"|\b(?:last|past|first|previous) (?:\d+|[a-z]+) years\b",
    re.IGNORECASE,
)
"""What makes a record one of some years alone: "between 2015 and 2020 the [lowest]"."""


def record_since(text: str, lead: str, rest: str, labels: Sequence[str]) -> Claims:
    """Read "by the end of 2020 it was [the highest since 2016]"."""
    when = point_around(lead, rest, labels) if _HIGHEST_SINCE.fullmatch(text) else ""
    return (f"{text} was in {when}",) if when in labels else ()


_HIGHEST_SINCE = Late(
    rf"(?:(?:the|its|their) )?(?:highest|lowest|fewest|most)(?: [a-z]+){{0,3}} since"
    rf" {PERIOD}",
    re.IGNORECASE,
)


def record_then(text: str, lead: str, rest: str, labels: Sequence[str]) -> Claims:
    """Read "was itself [a record at the time]", "[more than in any earlier year]"."""
    found = _AT_THE_TIME.fullmatch(text)
    when = point_around(lead, rest, labels) if found else ""
    if found is None or when not in labels:
        return ()
    side = "less" if found["less"] else "more"
    return (f"in {when} {side} than in any earlier year",)


_AT_THE_TIME = Late(
    r"(?:(?:an?|the) )?(?:record(?: high| (?P<low>low))? at the time|(?:more|higher"
    r"|(?P<less>fewer|lower|less)) than in any (?:earlier|previous|other earlier) year"
    r"(?: (?:of|in) the series)?)",
    re.IGNORECASE,
)


def record_over(text: str, lead: str, rest: str, labels: Sequence[str]) -> Claims:
    """Read "in 2021 it was [lower than in any of the six years before]", one by one."""
    found = _OVER_THE_YEARS.fullmatch(text)
    when = point_around(lead, rest, labels) if found else ""
    at = labels.index(when) if when in labels else 0
    many = many_in(found["many"]) if found else 0
    if found is None or not 0 < many <= at:
        return ()
    side = side_of(found)
    return tuple(f"{side} in {when} than in {one}" for one in labels[at - many : at])


_OVER_THE_YEARS = Late(
    r"(?:(?P<up>higher|more|greater|larger)|lower|fewer|less|smaller) than in any of"
    rf" the (?P<many>\d+|{FEW_WORDS})"
    r" (?:years before(?: it)?|(?:previous|preceding) years)",
    re.IGNORECASE,
)

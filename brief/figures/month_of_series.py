"""The month in which a series of years is counted: "[3,900](series:x) in March 2019".

A table of years whose head says "at 31 March" has its value of 2019 in that March.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache

from brief.content.models.figure import SmallPrint
from brief.figures.sentences import Stating
from brief.figures.wording.late import Late

_NAME = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November"
    r"|December)"
)
_MONTH = Late(rf"\b{_NAME}\b")
_DATED = (
    r"(?:[Ii]n|[Aa]t|[Oo]n|[Dd]uring|[Bb]y) (?:the end of |\d\d? )?"
    rf"(?P<month>{_NAME}) (?P<year>(?:19|20)\d\d)\b"
)
_OF_MONTH = Late(rf"\b{_DATED}")
_OF_MONTH_BEHIND = Late(rf"(?: [a-z]+){{0,4}} {_DATED}")


def in_its_month(stating: Stating, entry: SmallPrint) -> Stating:
    """Give a claim in whose clause the years stand without the month of its series."""
    month = _MONTH.search(entry.counts)
    if month is None:
        return stating
    clause = (stating.before, stating.after, stating.lead, stating.rest)
    before, after, lead, rest = (_without(one, month[0]) for one in clause)
    return replace(stating, before=before, after=after, lead=lead, rest=rest)


def other_month(stating: Stating, entry: SmallPrint) -> str:
    """Give the month of which a claim is told, where its series is of another."""
    own = _MONTH.search(entry.counts)
    if own is None:
        return ""
    found = _OF_MONTH_BEHIND.match(stating.after) or _OF_MONTH.search(stating.before)
    if found is None or found["month"] == own[0]:
        return ""
    return f"{found['month']} {found['year']}, and its values are of {own[0]}"


def _without(words: str, month: str) -> str:
    """Leave a month out before its years: "in the year to March 2024" is in 2024."""
    if month not in words:
        return words
    in_it, alone = _dates(month)
    return alone.sub("", in_it.sub(_in_that_year, words))


def _in_that_year(found: re.Match[str]) -> str:
    return "In " if found[0][0].isupper() else "in "


@lru_cache(maxsize=24)
def _dates(month: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Give what dates a day or a year of changes by a month, and the date alone."""
    day = rf"(?:the end of |(?:\d\d? )?){month} (?=(?:19|20)\d\d\b)"
    year = r"[Ii]n the (?:year|twelve months|12 months) (?:to|ending)"
    return re.compile(rf"\b(?:[Oo]n|[Aa]t|{year}) {day}"), re.compile(rf"\b{day}")

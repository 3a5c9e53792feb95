"""Peaks and lows that words take for known: "has fallen from its peak of 51.2".

They are told again in words that name their year, each claim by itself: "has fallen
from 51.2 in 2020/21" and "peaked in 2020/21". Nothing is judged here.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from brief.figures.wording.late import Late

if TYPE_CHECKING:
    from brief.figures.wording.over_time.points import Point, Points

_HIGH = r"peak|high|highest (?:point|level)|record high|all-time high|maximum"
_LOW = r"trough|low|lowest (?:point|level)|record low|all-time low|minimum"
_VALUE = r"[-−]?£?\d[\d,.]*(?: ?(?:%|m\b|bn\b|k\b|million|billion|per cent))?"
_PERIOD = r"(?:19|20)\d\d(?:[/–-]\d\d(?:\d\d)?)?(?: Q[1-4])?(?![\d/])"
_FROM = Late(
    rf"\s*\bfrom (?:its|their|the|a) (?:(?:earlier|previous|recent) )?"
    rf"(?:(?P<high>{_HIGH})|(?:{_LOW}))\b(?! levels?\b)"
    rf"(?: of (?P<value>{_VALUE}))?(?:,? (?:in|of) (?P<year>{_PERIOD}))?"
)
"""Whence something has come: "from a peak of 51.2 in 2020/21"."""

_AT = Late(
    rf"\b(?:(?P<high>peaked|topped out|was (?:at its )?highest)"
    rf"|bottomed out|was (?:at its )?lowest),? at (?P<value>{_VALUE})"
    rf"|\b(?:reached|hit|saw|at) (?:a|its) (?:(?P<top>{_HIGH})|(?:{_LOW}))"
    rf" of (?P<of>{_VALUE})"
)
"""What was the highest or the lowest, without its year: "peaked at 51.2"."""

_DATED = Late(
    r"\b(?:19|20)\d\d\b|\b(?:years?|quarters?|months?|January|February|March|April|May"
    r"|June|July|August|September|October|November|December|spring|summer|autumn"
    r"|winter)\b"
)


class Told(NamedTuple):
    """Claims that say together what words say of a peak or a low.

    The first is the text itself, with the year; the second says that it was one.
    `within` tells whether the words stand in the text itself, and not behind it.
    """

    claims: tuple[str, str]
    within: bool = True


def told_plainly(text: str, beside: tuple[str, str], points: Points) -> Told | None:
    """Tell again what words say of a peak or a low, if they say anything of one."""
    before, after = beside
    by = _BY_SO_MUCH.search(f"{before}{text}") is not None
    if found := _FROM.search(text):
        return Told(_come_from(text, found, points))
    if (by or not _DIGIT.search(text)) and (found := _FROM.match(after)):
        high, label = _which(found, points)
        return Told((f"{text} since {label}", _was_one(label, high=high)), within=False)
    found = _AT.search(text)
    if found is None or _DATED.search(text):
        return None
    high = bool(found["high"] or found["top"])
    label = _extreme(points, high=high).label
    dated = f"{text[: found.end()]} in {label}{text[found.end() :]}"
    return Told((dated, _was_one(label, high=high)))


_DIGIT = Late(r"\d")
_BY_SO_MUCH = Late(
    r"\bby (?:(?:about|around|nearly|almost|over|just|more|than|a|an) )*"
    r"(?:[£$€]?\d[\d,.]*(?:%| ?per cent)?(?: [a-z]+)?"
    r"|half|third|quarter|fifth|sixth|tenth)$"
)
"""A change with its amount, which has come from a peak: "fallen by 17%"."""


def _come_from(text: str, found: re.Match[str], points: Points) -> tuple[str, str]:
    """Tell again what has come "from its peak": since that year, or from its value."""
    high, label = _which(found, points)
    rest = text[found.end() :]
    began = f" from {found['value']}" if found["value"] else f" since {label}"
    if found["value"] and not (found["year"] is None and rest.startswith(" to ")):
        began += f" in {label}"
    return f"{text[: found.start()]}{began}{rest}", _was_one(label, high=high)


def _which(found: re.Match[str], points: Points) -> tuple[bool, str]:
    """Say whether a peak or a low is meant, and of which period."""
    high = bool(found["high"])
    return high, found["year"] or _extreme(points, high=high).label


def _extreme(points: Points, *, high: bool) -> Point:
    choose = max if high else min
    return choose(points, key=lambda one: one.value)


def _was_one(label: str, *, high: bool) -> str:
    return f"peaked in {label}" if high else f"lowest in {label}"

"""A value linked by itself, and the time of which the words around it say it is.

In "rose from [46.0] in 2022/23 to [48.3] in 2023/24" each number has its own year, and
it stands behind it; in "down from a peak of [51.2]" no year is named at all.
"""

from __future__ import annotations

import re

from brief.figures.wording.context.doubts import claim_of
from brief.figures.wording.grammar.scopes import scope_in
from brief.figures.wording.grammar.tokens import PADDING, closed, tokens_of
from brief.figures.wording.over_time.plain import DIGITS
from brief.figures.wording.over_time.points import Point, Points

_MONTHS = (
    "(?:January|February|March|April|May|June|July|August|September|October|November"
    "|December)"
)
_PERIOD = (
    rf"(?:(?:Q[1-4]|{_MONTHS}) |the (?:first|second|third|fourth) quarter of )?"
    r"(?:19|20)\d\d(?:[/–-]\d\d(?:\d\d)?)?(?: Q[1-4])?(?![\d/])"
)
_WHEN = (
    r"(?:(?:in|during|for|by|at the end of) )?(?:the (?:financial )?year )?"
    rf"{_PERIOD}"
)
_BEHIND = re.compile(
    rf"^\s*\(?{_WHEN}\)?(?!(?:,| and| or| to|–| ?-) ?(?:in )?(?:19|20)\d\d)"
)
"""The time of a value directly behind it, and no further one of the same: "in 2019"."""

_NAMED = re.compile(rf"\b(?:(?:since|from) )?{_WHEN}")
_EARLIER = re.compile(
    r"\s*\(?(?:in )?(?:(?:a|one|the) (?P<one>year|quarter|month)"
    r" (?:earlier|before|previously)|the (?:previous|preceding|prior)"
    r" (?P<two>year|quarter|month))\b"
)
_PEAK = re.compile(r"\b(?:peak|high|maximum|high point|highest point) of\s*$")
_TROUGH = re.compile(r"\b(?:trough|low|minimum|low point|lowest point) of\s*$")
_BASE = re.compile(r"^.*\bfrom\b", re.DOTALL)
_BETWEEN = re.compile(
    rf"\bbetween (?P<first>{_PERIOD}) and (?P<last>{_PERIOD})\W*(?:\D*?\b)?"
    r"(?P<lead>from|to)\s*$"
)
"""Two years whose values follow: "between 2014 and 2020, from 52 to"."""

_AND = re.compile(r"^[\s,(]*(?:and|but|while|whereas)\b")
_IN_A_YEAR = {"year": 1, "quarter": 4, "month": 12}


def timed(text: str, before: str, after: str, points: Points) -> tuple[str, str]:
    """Give what stands before and behind a value, with no time but its own.

    Words that hold more than a value, and a value of which nothing near tells the time
    by itself, keep what stands beside them as it is.
    """
    if not _is_value(text):
        return before, after
    if found := _BEHIND.match(after):
        return _plain(before), found[0]
    if found := _BETWEEN.search(before):
        return "", f" in {found['first' if found['lead'] == 'from' else 'last']}"
    before = _own(before)
    if point := _unnamed(before, after, points):
        kept = "" if _PEAK.search(before) or _TROUGH.search(before) else _plain(before)
        return kept, f" in {point.label}"
    return before, after


def led_to(text: str, before: str) -> str:
    """Give a value with what leads to it, where that is a claim as well; or nothing."""
    claim = _is_value(text) and claim_of(before.strip(), "", "").claim is not None
    return f"{before}{text}".strip() if claim else ""


def _is_value(text: str) -> bool:
    """Tell whether words hold a number and neither a period nor a trend."""
    if not DIGITS.search(text) or claim_of(text, "", "").claim is not None:
        return False
    t = closed(tokens_of(text))
    return not scope_in(t, 0, len(t) - PADDING).named


def _own(before: str) -> str:
    """Leave out the value of another time that stands before this one, with its time.

    "It was 43.5 in 2019/20, and in 2021/22 it was".
    """
    found = list(DIGITS.finditer(before))
    if not found:
        return before
    rest = _UNIT.sub("", before[found[-1].end() :])
    return _AND.sub("", _BEHIND.sub("", rest, count=1))


_UNIT = re.compile(r"^(?:%|[a-z]+| (?:million|billion|per cent|percent))?")


def _plain(before: str) -> str:
    """Leave out the times of other values, and what changed to or from this one."""
    return _BASE.sub("", _NAMED.sub("", before))


def _unnamed(before: str, after: str, points: Points) -> Point | None:
    """Find the value that is told by its place: the peak, or that of a year earlier."""
    if _PEAK.search(before):
        return max(points, key=lambda one: one.value)
    if _TROUGH.search(before):
        return min(points, key=lambda one: one.value)
    found = _EARLIER.match(after)
    if found is None or _NAMED.search(before):
        return None
    kind = points[-1].period.kind if points[-1].period else ""
    told = found["one"] or found["two"]
    back, over = divmod(_IN_A_YEAR.get(kind, 0), _IN_A_YEAR[told])
    return points[-1 - back] if back and not over and back < len(points) else None

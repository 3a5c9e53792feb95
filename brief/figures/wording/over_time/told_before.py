"""The time of words about a series that stands right before them.

"Stood at 13.9% in 2016/17, its [lowest level]" is of 2016/17, and what has "[risen
every year since]" has done so since then; "fell in 2016/17 before [rising]" as well.
"""

from __future__ import annotations

import re

from brief.figures.wording.context.doubts import claim_of
from brief.figures.wording.grammar.scopes import scope_of
from brief.figures.wording.grammar.trends import DIRECTED
from brief.figures.wording.late import Late
from brief.figures.wording.over_time.alone import AT_THE_TIME, PERIOD

_VALUE = r"[£$€]?\d[\d,.]*(?:m|bn|k|p)?(?: ?%| [a-z]+){0,3}?"
_APPOSED = Late(
    rf"(?<![\w/]){_VALUE}(?: in (?P<when>{PERIOD})(?: alone)?)?, (?:by far |easily )?"
    r"(?:(?:its|their|the|a|an) )?$",
    re.IGNORECASE,
)
"""A value or a change, with its year, behind which a record is said of it."""

_RECORD = Late(
    r"^(?:(?:the|its|their|a|an) )?(?:(?:joint|second|third) )?(?:[a-z]+est|record|most"
    r"|least|worst|best|peak)\b",
    re.IGNORECASE,
)
_OWN = Late(r"\b(?:than|since|so far|to date|until|up to|yet)\b", re.IGNORECASE)
"""What gives a record years of its own: "the lowest since 2012"."""

_SINCE = Late(r"\bsince(?: then)?$", re.IGNORECASE)
_DATED = Late(rf"(?<!than )(?<!than in )(?<![\w/])(?P<when>{PERIOD})")
_THEN = Late(rf"\b(?:in|during) (?P<when>{PERIOD}),? before $")

_IS_TOLD = Late(
    r"^ (?:was|were|is|are|had|has|came|fell|rose|followed|stood|occurred)\b"
)
"""Behind a record these say something else of it than the value before it."""

_RECORD_SINCE = Late(
    rf"((?:the|its|their) [a-z]+est(?: level| number| figure| total)?) (since {PERIOD})"
)
"""A record that says where its years begin, and not where they end."""

_UNTIL_THEN = Late(r"^ (?:until|up to) (?:then|that)\b|^ so far\b")


def told_before(text: str, before: str, after: str) -> str:
    """Give words with the time that is told right before them, or nothing."""
    if _RECORD.match(text):
        if since := _RECORD_SINCE.fullmatch(text):
            when = _of_a_value(before)
            return f"{since[1]} in {when} {since[2]}" if when else ""
        apart = _has_its_own(text) or _IS_TOLD.match(after)
        when = "" if apart else _of_a_value(before)
        then = " than ever before" if _UNTIL_THEN.match(after) else ""
        return f"{text} in {when}{then}" if when else ""
    if claim_of(text, "", "").claim not in DIRECTED or scope_of(text).named:
        return ""
    if since := _SINCE.search(text):
        dated = list(_DATED.finditer(before))
        return f"{text[: since.start()]}since {dated[-1]['when']}" if dated else ""
    ended = _THEN.search(before)
    return f"{text} since {ended['when']}" if ended else ""


def _has_its_own(text: str) -> bool:
    """Tell whether a record names the years that it is of."""
    scope = scope_of(text)
    named = scope.since or scope.until or scope.within or scope.base or scope.back
    return bool(named or _OWN.search(text))


def _of_a_value(before: str) -> str:
    """Give the time of the value right before a record, or nothing."""
    found = _APPOSED.search(before)
    if found is None or found["when"]:
        return found["when"] if found else ""
    then = AT_THE_TIME.search(before[: found.start()])
    return then["when"] if then else ""

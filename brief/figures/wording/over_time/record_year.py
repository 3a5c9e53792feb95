"""The year of a record that is told behind it, or behind an "and" before it.

"They were [the highest on record] in 2021/22" is of that year and of no other, and so
is ", and in 2016/17 they were [a record]".
"""

from __future__ import annotations

import re

from brief.figures.wording.late import Late
from brief.figures.wording.over_time.alone import PERIOD

_RECORD = Late(
    r"(?:(?:the|its|their|a|an|on) )?(?:(?:joint|second|third) )?"
    r"(?:highest|lowest|largest|smallest|fewest|most|least|worst|best|biggest|record)"
    r"\b\D*",
    re.IGNORECASE,
)
_OWN = Late(
    r"\b(?:than|since|so far|to date|until|up to|yet|year|quarter|month|rise|fall"
    r"|increase|decrease|drop|step|jump|change)\b",
    re.IGNORECASE,
)
"""What gives a record a time of its own, or says it of a step."""

_BEHIND = Late(
    rf" (?:on record )?(?:in|during) (?:the year )?(?P<when>{PERIOD})(?![\w/])"
    r"(?!,? (?:to|and|or|until) (?:in )?\d)",
    re.IGNORECASE,
)
_LED = Late(rf"\W*(?:and|but|while|whereas|yet) (?=in {PERIOD},? )", re.IGNORECASE)


def of_its_year(text: str, before: str, after: str) -> tuple[str, str]:
    """Give what stands beside a record with its year before it, where that is told."""
    if not _RECORD.fullmatch(text) or _OWN.search(text):
        return before, after
    if behind := _BEHIND.match(after):
        return f"In {behind['when']}, {before.strip()} ", after[behind.end() :]
    led = _LED.match(before)
    return (before[led.end() :] if led else before), after

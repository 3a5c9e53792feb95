"""Days that no calendar has: "31 April 2024", and "Monday 5 March 2024", a Tuesday.

Only a day with its month is read, in the order day and month: "9 May", "May 9" is left.
"""

from __future__ import annotations

import re
from calendar import day_name, month_name, monthrange
from collections.abc import Iterator
from datetime import date

from brief.figures.honesty.evidence import Evidence
from brief.figures.wording.late import Late
from brief.findings import Finding
from brief.rules.honesty import DATE_IMPOSSIBLE

_MONTHS = tuple(month_name)[1:]
_A_DAY = Late(
    rf"\b(?:(?P<weekday>{'|'.join(day_name)}),? (?:the )?|(?P<on>[Oo]n (?:the )?))?"
    rf"(?<![\d.,/:£$-])(?P<day>\d\d?)(?P<nth>st|nd|rd|th)? (?:of )?"
    rf"(?P<month>{'|'.join(_MONTHS)})"
    r"(?:,? (?P<year>(?:19|20)\d\d))?(?![\w’'])"
)
_LEAP = 2024
"""A month without a year may have the days of a leap year."""


def no_such_day(evidence: Evidence) -> Iterator[Finding]:
    """Find days that do not exist, or are another day of the week."""
    for sentence in evidence.sentences:
        for found in _A_DAY.finditer(sentence.text):
            if why := _wrong(found):
                message, hint = why
                place = sentence.at(found.start())
                said = found[0].removeprefix(found["on"] or "")
                yield DATE_IMPOSSIBLE.at(place, f"“{said}”: {message}", hint)


def _wrong(found: re.Match[str]) -> tuple[str, str] | None:
    """Say what is wrong with a day, and what would be right; None of a right one."""
    month, day = _MONTHS.index(found["month"]) + 1, int(found["day"])
    year = int(found["year"] or _LEAP)
    _, days = monthrange(year, month)
    dated = any(found[one] for one in ("weekday", "on", "nth", "year"))
    if not dated:
        return None  # "45 March returns" are no day
    if not 1 <= day <= days:
        of = f" {year}" if found["year"] and month == _FEBRUARY else ""
        return f"{found['month']}{of} has {days} days", "correct the day or the month"
    weekday = found["weekday"]
    if not (weekday and found["year"]):
        return None
    real = day_name[date(year, month, day).weekday()]
    if real == weekday:
        return None
    return f"that day is a {real}", f"write {real}, or correct the date"


_FEBRUARY = 2

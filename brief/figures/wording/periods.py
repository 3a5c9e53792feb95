"""Periods as they are printed in a table: years, quarters and months, in their order.

Reads "2016", "2016/17", "Q1 2016", "2016-04", "Apr-30" and dates. What it cannot
read is no period that could be put in order, and is never guessed at.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from brief.figures.wording.late import Late

if TYPE_CHECKING:
    from collections.abc import Sequence

_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()
_NAMES = "|".join(
    "jan(?:uary)? feb(?:ruary)? mar(?:ch)? apr(?:il)? may june? july? aug(?:ust)?"
    " sept?(?:ember)? oct(?:ober)? nov(?:ember)? dec(?:ember)?".split()
)
_YEAR = r"(?P<year>1[5-9]\d\d|2[01]\d\d)"
_NEXT = r"\s?[/–-]\s?(?P<next>\d\d(?:\d\d)?)"
_ENDING = rf"(?:year (?:ending|ended|to)(?: in)? (?:\d\d? )?(?:{_NAMES}) )?"
_QUARTER = r"(?:q|quarter )(?P<quarter>[1-4])"
_MONTH = rf"(?P<month>{_NAMES})\.?"
_FORMS = tuple(
    Late(form)
    for form in (
        rf"{_ENDING}(?:fy ?)?{_YEAR}(?:{_NEXT})?",
        rf"{_YEAR}(?:{_NEXT})?[ ,-]*{_QUARTER}",
        rf"{_QUARTER}[ ,-]*{_YEAR}(?:{_NEXT})?",
        rf"{_MONTH}[ ,-]*{_YEAR}",
        rf"{_YEAR}[ ,-]*{_MONTH}",
        rf"{_MONTH}[ '’-]*(?P<short>\d\d)",
        r"(?P<short>\d\d)/(?P<next>\d\d)",
        rf"{_YEAR}-(?P<number>0\d|1[0-2])-(?P<day>[0-3]\d)",
        rf"(?P<day>[0-3]?\d)/(?P<number>0?\d|1[0-2])/{_YEAR}",
        rf"(?P<day>[0-3]?\d)(?:st|nd|rd|th)? {_MONTH} {_YEAR}",
    )
)
_DIGITS = Late(r"(\d{4})-(0[1-9]|1[0-2])")
_REMARK = Late(
    r"(?:\s*(?:\((?:p|r|provisional|revised|estimate)\)|\[[a-z]\]|\*|(?<=\d)[pre]\b))+$"
)
"""Marks of provisional and revised values, which are no part of a period."""


@dataclass(frozen=True, slots=True)
class Period:
    """A year, a quarter, a month or a date, and its place in the order of its kind.

    All but dates can be counted: one follows another, or one is missing.
    """

    kind: str
    order: int

    @property
    def counts(self) -> bool:
        """Say whether the next of its kind is known."""
        return self.kind != "date"


def periods_of(labels: Sequence[str]) -> tuple[Period | None, ...]:
    """Read the periods of a column; 2016/17 is ordered by the year in which it begins.

    "2016-17" is a year; in a column that also has "2016-04", "2016-05" is a month.
    """
    plain = [_REMARK.sub("", " ".join(one.lower().split())) for one in labels]
    read = tuple(_read(one) for one in plain)
    digits = [_DIGITS.fullmatch(one) for one in plain]
    if None not in read:
        return read
    months = [Period("month", int(d[1]) * 12 + int(d[2]) - 1) for d in digits if d]
    return tuple(months) if months and len(months) == len(plain) else read


def _read(label: str) -> Period | None:
    """Read one period."""
    for form in _FORMS:
        found = form.fullmatch(label)
        if found is not None:
            return _period(found.groupdict())
    return None


def _period(parts: dict[str, str | None]) -> Period | None:
    """Put a period in its order; 2016/17 is one year, and 2010-16 is none."""
    year, following = _year(parts), parts.get("next")
    if following and (year + 1) % 10 ** len(following) != int(following):
        return None
    if quarter := parts.get("quarter"):
        return Period("quarter", year * 4 + int(quarter) - 1)
    name, number = parts.get("month"), parts.get("number")
    month = _MONTHS.index(name[:3]) if name else int(number or 0) - 1
    if day := parts.get("day"):
        return Period("date", (year * 12 + month) * DAYS + int(day) - 1)
    if name:
        return Period("month", year * 12 + month)
    return Period("year", year)


def _year(parts: dict[str, str | None]) -> int:
    """Give a year, of which spreadsheets may print two digits: "Apr-30"."""
    short = int(parts.get("short") or 0)
    whole = short + (2000 if short < _TURN else 1900)
    return int(parts.get("year") or whole)


DAYS = 31
"""Days of a month in the order of dates, which is no count of days."""

_TURN = 70
"""From here on, two digits are a year of the last century."""

"""Two dates as they are written, and what the time from one to the other comes to.

From 2016 to 2020 is five years with both counted, and four from the first to the last;
from April 2015 to March 2018 is three years. It says which counts are fair, and never
which of them is meant.
"""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass, replace
from datetime import date
from enum import Enum
from fractions import Fraction

from brief.figures.wording.late import Late

_NAMES = (
    "jan(?:uary)? feb(?:ruary)? mar(?:ch)? apr(?:il)? may june? july? aug(?:ust)?"
    " sept?(?:ember)? oct(?:ober)? nov(?:ember)? dec(?:ember)?"
).split()
_YEAR = r"(?:19|20)\d\d"
_KIND = r"(?:financial|fiscal|calendar|academic|school|tax)"
_VAGUE = (
    r"(?:the )?(?:start|beginning|end|close|middle|turn) of (?:the )?"
    r"|early |late |mid[- ]?|end |spring |summer |autumn |winter "
)


def _end(number: int) -> str:
    """Give the pattern of one date: "1 April 2015", "Q1 2016", "2014/15"."""
    month = "|".join(_NAMES)
    return (
        rf"(?P<vague{number}>{_VAGUE})?(?:"
        rf"(?:(?P<day{number}>\d{{1,2}})(?:st|nd|rd|th)? (?:of )?)?"
        rf"(?P<month{number}>{month})\b\.?,?(?: (?P<of{number}>{_YEAR})\b)?"
        rf"|Q(?P<quarter{number}>[1-4]),? (?P<in{number}>{_YEAR})\b"
        rf"|(?:(?:the )?{_KIND} years? |FY ?)?(?P<year{number}>{_YEAR})"
        rf"(?:[/–-](?P<next{number}>\d{{4}}|\d\d)(?!\d))?(?!\d))"
    )


SPAN = (
    rf"(?<![\d£$/-])\b{_end(1)}"
    r"(?:\s+(?:up to|to|until|till|through|(?P<and>and))\s+"
    rf"(?:{_end(2)})|\s*[-–—]\s*(?:{_end(3)}|(?P<short>\d\d)(?:/\d\d)?(?!\d)))"
)
"""The pattern of two dates in their order: "2014/15 to 2018/19", "2016–19"."""

TURNED = rf"{_end(2)} from (?!{_YEAR} levels?\b){_end(1)}"
"""The pattern of two dates of which the last is named first: "2020 from 2014"."""

_SPAN = Late(SPAN, re.IGNORECASE)
_MONTHS = tuple(Late(one, re.IGNORECASE) for one in _NAMES)

MONTHS_IN = {"month": 1, "quarter": 3, "year": 12, "decade": 120}
DAYS_IN = {"day": 1, "week": 7, "fortnight": 14}


class Hedge(Enum):
    """How words before a length move it."""

    NONE = 0
    BELOW = 1  # nearly
    ABOVE = 2  # just over
    ABOUT = 3  # some
    MORE = 4  # at least
    LESS = 5  # up to


@dataclass(frozen=True, slots=True)
class Point:
    """A date: when it begins and how long it lasts, both in months.

    A day knows its date. The end of a year, and a spring, are somewhere in it.
    """

    begins: Fraction
    lasts: Fraction
    vague: bool = False
    day: date | None = None


@dataclass(frozen=True, slots=True)
class Span:
    """Two dates as written; `listed` says that "and" may only list them."""

    words: str
    first: Point
    last: Point
    listed: bool = False

    @property
    def less(self) -> Fraction:
        """Give the months from the first to the last."""
        return self.last.begins - self.first.begins

    @property
    def both(self) -> Fraction:
        """Give the months with both counted."""
        return self.less + self.last.lasts

    @property
    def least(self) -> Fraction:
        """Give the least that there can be between two dates of this kind."""
        return self.less - self.first.lasts

    @property
    def days(self) -> int | None:
        """Give the days from the first to the last; None where they are no days."""
        if self.first.day is None or self.last.day is None:
            return None
        return (self.last.day - self.first.day).days

    @property
    def alike(self) -> bool:
        """Tell whether both are of one kind, so that they can be counted."""
        if self.first.vague or self.last.vague:
            return False
        same = self.first.lasts == self.last.lasts
        return self.days is not None or (same and self.less % self.last.lasts == 0)


def span_in(text: str) -> Span | None:
    """Read the first two dates that a text sets as the ends of a time."""
    found = _SPAN.search(text)
    return span_of(found) if found else None


def span_of(found: re.Match[str]) -> Span | None:
    """Make a span of a match of `SPAN` or `TURNED`; None of dates out of order."""
    part = found.groupdict()
    number = 3 if part.get("year3") or part.get("month3") or part.get("in3") else 2
    last = _point(part, number)
    if short := part.get("short"):
        last = _alike(int(f"{part['year1'] or ''}"[:2] + short), part["next1"])
    first = _point(part, 1, before=last)
    if first is None or last is None or first.begins >= last.begins:
        return None
    words = part.get("span") or found[0]
    return Span(words.strip(), first, last, bool(part.get("and")))


def _alike(year: int, following: str | None) -> Point:
    """Give a year told short, of the kind of the year before it: "2014/15–18/19"."""
    return Point(Fraction(year * 12 + (3 if following else 0)), Fraction(12))


def _point(
    part: dict[str, str | None], number: int, before: Point | None = None
) -> Point | None:
    """Read one date; a month without a year is the last one before the other date."""
    vague = bool(part.get(f"vague{number}"))
    if year := part.get(f"year{number}"):
        return _whole_year(int(year), part.get(f"next{number}"), vague=vague)
    if quarter := part.get(f"quarter{number}"):
        months = int(part[f"in{number}"] or 0) * 12 + int(quarter) * 3 - 3
        return Point(Fraction(months), Fraction(3), vague)
    name = part.get(f"month{number}")
    if not name:
        return None
    month = next(at for at, one in enumerate(_MONTHS, 1) if one.match(name))
    year = part.get(f"of{number}")
    if year is None and before is None:
        return None
    years = int(year) if year else _year_before(month, before)
    return _in_month(years, month, part.get(f"day{number}"), vague=vague)


def _year_before(month: int, before: Point | None) -> int:
    """Give the year of a month that comes last before a date."""
    end = int(before.begins) if before else 0
    return end // 12 - (1 if month - 1 > end % 12 else 0)


def _whole_year(year: int, following: str | None, *, vague: bool) -> Point | None:
    """Read a year; one that is told by two begins in April: 2014/15."""
    if following and int(following[-2:]) != (year + 1) % 100:
        return None
    return replace(_alike(year, following), vague=vague)


def _in_month(year: int, month: int, day: str | None, *, vague: bool) -> Point | None:
    """Read a month, or a day of it; None where it has no such day."""
    begins, days = Fraction(year * 12 + month - 1), monthrange(year, month)[1]
    if day is None:
        return Point(begins, Fraction(1), vague)
    if not 1 <= int(day) <= days:
        return None
    begins += Fraction(int(day) - 1, days)
    return Point(begins, Fraction(1, days), vague, date(year, month, int(day)))


# ---------------------------------------------------------------- counting


def fair(
    span: Span, number: Fraction, step: Fraction, unit: str, hedge: Hedge = Hedge.NONE
) -> bool | None:
    """Tell whether some fair way of counting gives a number; None if none can.

    A number of years between months or days is rounded, as any numeral is: to half of
    `step`. A decade is nine to eleven years.
    """
    if unit in DAYS_IN:
        return _fair_in_days(span, number * DAYS_IN[unit], DAYS_IN[unit], hedge)
    size = MONTHS_IN[unit]
    said = number * size
    if hedge is not Hedge.NONE:
        return _hedged(said, size, span.least, span.both, hedge)
    if span.listed and said == 2 * span.last.lasts == 2 * size:
        return True
    if not span.alike or size < span.last.lasts:
        return span.least <= said <= span.both
    if unit == "decade":
        slack = Fraction(12)
    elif size > span.last.lasts:
        slack = max(step * size / 2, Fraction(1))
    elif number.denominator > 1:
        return span.less <= said <= span.both
    else:
        slack = Fraction(0)
    return any(abs(said - one) <= slack for one in (span.less, span.both))


def _fair_in_days(span: Span, said: Fraction, size: int, hedge: Hedge) -> bool | None:
    """Tell it of days and weeks, which only dates with days can be counted in."""
    if span.days is None:
        return None
    less, both = Fraction(span.days), Fraction(span.days + 1)
    if hedge is not Hedge.NONE:
        return _hedged(said, size, less, both, hedge)
    slack = Fraction(size, 2) if size > 1 else 0
    return any(abs(said - one) <= slack for one in (less, both))


def _hedged(
    said: Fraction, size: int, least: Fraction, most: Fraction, hedge: Hedge
) -> bool:
    """Tell whether a hedged length is one that the dates may have."""
    return {
        Hedge.BELOW: least <= said and most > said - size,
        Hedge.ABOVE: most >= said and least < said + size,
        Hedge.ABOUT: least <= said <= most,
        Hedge.MORE: most >= said,
        Hedge.LESS: least <= said,
    }[hedge]


_FEW_DAYS = 62
"""So many are told in days, and more in months and years."""


def comes_to(span: Span, unit: str = "year") -> str:
    """Say how long a span is: "7 years with both counted, 6 from the first ..."."""
    days = span.days
    if days is not None and (unit in DAYS_IN or days < _FEW_DAYS):
        return f"{_many(days + 1, 'day')} with both counted, {days} from the first"
    if not span.alike:
        low, high = int(max(span.least, Fraction(0))) // 12, -(-span.both // 12)
        return f"{low} to {high} years"
    grain = {12: "year", 3: "quarter"}.get(int(span.last.lasts), "month")
    if grain == "month" and unit != "month":
        return _in_years(_nearest(span.both))
    size = MONTHS_IN[grain]
    both, less = _nearest(span.both / size), _nearest(span.less / size)
    return f"{_many(both, grain)} with both counted, {less} from the first to the last"


def _nearest(many: Fraction) -> int:
    return int(many + Fraction(1, 2))


def _in_years(months: int) -> str:
    """Say months in years: "3 years", "2 years and 5 months"."""
    years, rest = divmod(months, 12)
    said = [_many(n, unit) for n, unit in ((years, "year"), (rest, "month")) if n]
    return " and ".join(said)


def _many(number: int, unit: str) -> str:
    return f"{number} {unit}" if number == 1 else f"{number} {unit}s"

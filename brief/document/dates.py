"""Dates as they are printed: 5 September 2017, its parts held together."""

from __future__ import annotations

from datetime import date

from brief.document.spacing import NO_BREAK

MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)


def day_of(day: date) -> str:
    """Print a day without an ordinal, in a language that no locale can change."""
    return NO_BREAK.join((str(day.day), MONTHS[day.month - 1], str(day.year)))

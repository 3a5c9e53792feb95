"""Working days, which are no days of the calendar: "12 working days", "0.8 days less".

A difference of two such figures may leave the "working" out where its sentence has it.
Nothing is judged here.
"""

from __future__ import annotations

import re

from brief.figures.ledger import Figure
from brief.figures.wording.late import Late

_CALENDAR = Late(r"\bcalendar (?=days?\b)", re.IGNORECASE)
_A_DAY_AND = Late(r"\b(?:a|one) (?:working )?day and a half\b", re.IGNORECASE)
_DAYS = Late(r" (?:working )?days?\b(?= (?:more|less|fewer|longer|shorter)\b|$)")
_APART = Late(r"\b(?:more|less|fewer|longer|shorter)\b|\bby\b")


def as_working_days(text: str, lead: str, figures: tuple[Figure, ...]) -> str:
    """Give words of working days with the days alone where two figures are apart.

    "12 calendar days" become days, which are no working days.
    """
    if not figures or not all(_is_working(one) for one in figures):
        return text
    text = _CALENDAR.sub("", text)
    told = "working day" in f"{lead}{text}"
    if len(figures) == 1 or not told or not _APART.search(text):
        return text
    return _DAYS.sub("", _A_DAY_AND.sub("1.5 days", text))


def _is_working(figure: Figure) -> bool:
    return figure.unit.head == "working day"

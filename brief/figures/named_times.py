"""Counts over a named time, of figures that count by another: "six in a month".

A rate says over what time it counts, and words that name another time give another
count: of 6 rescues a week there are 312 in a year. Nothing is judged here.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from brief.figures.ledger import Figure
from brief.figures.units import TIME, Kind
from brief.figures.wording import Kind as Said
from brief.figures.wording import Meaning
from brief.figures.wording.late import Late

_UNITS = "day|week|month|quarter|year"
_NAMED = Late(
    r"\b(?:in|over|during|across|within|throughout) (?:the (?:space|course|whole) of )?"
    r"(?:a|an|the|any|each)?(?: (?:single|one|full|whole|entire|average|typical|normal"
    rf"|financial|calendar))?\s?(?P<unit>{_UNITS})(?! (?:before|after|to|ending|ended"
    r"|earlier|later|old|of|from|that|when|in which))\b"
    r"|\b(?:in|during|throughout|over) (?:the whole of |all of )?"
    r"(?P<year>(?:19|20)\d\d)"
    r"(?![\w/-])",
    re.IGNORECASE,
)
_RATED = Late(
    rf"\b(?:a|per|each|every|an?other|any) (?:[a-z]+ )?(?:hour|{_UNITS})\b"
    r"|\b(?:hourly|daily|nightly|weekly|fortnightly|monthly|quarterly|yearly|annual\w*)\b"
    r"|\b(?:rate|average|once|twice)\b",
    re.IGNORECASE,
)
_EVERY = Late(
    r"\W*(?:every|each) (?:single )?(?P<unit>hour|day|week|month|quarter|year)\b"
    r"(?! (?:after|before|when|that|until|since|from|but|except|other)\b)",
    re.IGNORECASE,
)
"""What opens a sentence that tells so many of each day."""

_POINTS_EACH = Late(
    rf"\bpoints?,? (?P<each>(?:a|per|each|every) (?:{_UNITS})|annually|yearly)\b"
    r"(?! (?:ago|earlier|later|before|after|on)\b)",
    re.IGNORECASE,
)


class Counted(NamedTuple):
    """Words that give a count as so many in a time: "six a month"."""

    text: str
    after: str


def over_what(
    text: str, beside: tuple[str, str], figure: Figure, read: Meaning | None
) -> Counted | None:
    """Give a count over a named time as a rate; None for words that are one already.

    The time of the figure itself changes nothing.
    """
    before, after = beside
    unit = figure.unit
    own = unit.periods[-1] if dict(unit.dimensions).get(TIME, 0) < 0 else ""
    plain = read is not None and read.kind is Said.NUMBER and not read.moved
    if not own or not plain:
        return None
    whole = f"{before}{text}{after}"
    if (opened := _EVERY.match(before)) and opened["unit"] != own:
        return Counted(f"{text} a {opened['unit'].lower()}", after)
    found = _NAMED.search(whole)
    if found is None or _RATED.search(_NAMED.sub("", whole)):
        return None
    said = (found["unit"] or "year").lower()
    if said == own:
        return None
    return Counted(f"{_NAMED.sub('', text).strip()} a {said}", _NAMED.sub("", after))


def points_each(text: str, after: str, figure: Figure) -> str:
    """Say that words give points by the year, and the figure counts them once."""
    found = _POINTS_EACH.search(f"{text}{after}")
    if found is None or figure.unit.kind is not Kind.POINTS or figure.unit.periods:
        return ""
    return (
        f"“{text}” is not true: the words say so many points {found['each']}, and"
        f" “{figure.name}” counts them once, over the whole time."
    )

"""Between what a series moved, and what it did one period apart.

"Ranged [from 22 to 36] between 2016 and 2024" names the lowest and the highest; "2020
apart, it was [the lowest on record]" leaves one out. Nothing is judged here.
"""

from __future__ import annotations

import re

from brief.figures.wording.late import Late
from brief.figures.wording.over_time.alone import PERIOD
from brief.figures.wording.over_time.amounts_said import AMOUNT, HEDGE, UNIT
from brief.figures.wording.over_time.points import Points
from brief.figures.wording.over_time.record_elsewhere import Claims
from brief.figures.wording.over_time.times_around import own_span

_RANGED = Late(r"\b(?:ranged|varied|ranging|varying|fluctuated|ran)\b[^.;,]*$")
_FROM_TO = Late(
    rf"(?:(?:ranged|varied|fluctuated) )?(?:from|between) (?P<low>{HEDGE}{AMOUNT})"
    rf"{UNIT} (?:to|and) (?P<high>{HEDGE}{AMOUNT}){UNIT}",
    re.IGNORECASE,
)


def spread(text: str, lead: str, rest: str, points: Points) -> Claims:
    """Give both ends of a range as the values that they are in their years."""
    found = _FROM_TO.fullmatch(text)
    if found is None or not (_RANGED.search(lead) or _RANGED.match(text[:9])):
        return ()
    labels = [one.label for one in points]
    span = own_span(lead, rest, labels)
    if span is None or not {*span} <= {*labels}:
        return ()
    among = points[labels.index(span.first) : labels.index(span.last) + 1]
    if len(among) <= 1:
        return ()
    low = min(among, key=lambda one: one.value)
    high = max(among, key=lambda one: one.value)
    return (f"{found['low']} in {low.label}", f"{found['high']} in {high.label}")


def left_out(text: str, lead: str) -> str:
    """Give the year that a record leaves out: "2020 apart, it was the lowest"."""
    found = _APART.match(lead) if _RECORD.search(text) else None
    return (found["one"] or found["two"]) if found else ""


_RECORD = re.compile(r"\b(?:highest|lowest|fewest|most|record)\b")
_APART = Late(
    rf"^\W*(?:(?P<one>{PERIOD}) apart|(?:Apart from|Except for|Excluding|Leaving aside)"
    rf" (?P<two>{PERIOD})),",
    re.IGNORECASE,
)

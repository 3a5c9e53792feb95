"""Between what a series moved, and one year left out.

"Ranged [from 22 to 36] between 2016 and 2024" names the lowest and the highest; "2020
apart, it was [the lowest on record]" leaves one out.
"""

from __future__ import annotations

import re

from brief.figures.wording.late import Late
from brief.figures.wording.over_time.alone import PERIOD
from brief.figures.wording.over_time.amounts_said import AMOUNT, HEDGE, UNIT
from brief.figures.wording.over_time.points import Points
from brief.figures.wording.over_time.record_elsewhere import Claims
from brief.figures.wording.over_time.times_around import Span, own_span

_RANGED = Late(r"\b(?:ranged|varied|ranging|varying|fluctuated|ran)\b[^.;,]*$")
_FROM_TO = Late(
    r"(?:(?:(?:has|have) )?(?:ranged|varied|fluctuated) )?"
    rf"(?:from|between) (?P<low>{HEDGE}{AMOUNT})"
    rf"(?P<unit>{UNIT}) (?:to|and) (?P<high>{HEDGE}{AMOUNT})(?P<both>{UNIT})",
    re.IGNORECASE,
)


def spread(text: str, lead: str, rest: str, points: Points) -> Claims:
    """Give both ends of a range as the values that they are in their years."""
    found = _FROM_TO.fullmatch(text)
    if found is None or not (_RANGED.search(lead) or _RANGED.search(text[:16])):
        return ()
    labels = [one.label for one in points]
    since = _SINCE.search(lead)
    span = own_span(lead, rest, labels) or (
        Span(since["when"], labels[-1]) if since else None
    )
    if span is None or not {*span} <= {*labels}:
        return ()
    among = points[labels.index(span.first) : labels.index(span.last) + 1]
    if len(among) <= 1:
        return ()
    low = min(among, key=lambda one: one.value)
    high = max(among, key=lambda one: one.value)
    least = f"{found['low']}{found['unit'] or found['both']}"
    most = f"{found['high']}{found['both']}"
    return (f"{least} in {low.label}", f"{most} in {high.label}")


_SINCE = Late(rf"\bsince (?P<when>{PERIOD})(?![\w/])", re.IGNORECASE)


def left_out(text: str, lead: str) -> list[str]:
    """Give the years that a record leaves out: "2020 apart, it was the lowest"."""
    found = _APART.match(lead) if _RECORD.search(text) else None
    return re.findall(PERIOD, found[0]) if found else []


_RECORD = Late(
    r"\b(?:highest|lowest|fewest|most|record"
    r"|(?:stayed|remained|been|come in|fallen|dropped|gone|risen)"
    r" (?:above|below|over|under))\b"
)
_YEARS = rf"{PERIOD}(?:(?:, {PERIOD})* and {PERIOD})?"
_APART = Late(
    rf"^\W*(?:{_YEARS} apart|(?:Leaving|Setting) {_YEARS} aside"
    rf"|(?:Apart from|Except for|Excluding|Leaving aside) {_YEARS}"
    rf"|If {_YEARS} (?:is|are) (?:left (?:aside|out)|set aside|excluded|discounted)),",
    re.IGNORECASE,
)

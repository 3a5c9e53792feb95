"""Counts of what happened so many times: "they were admitted [214 times]"."""

from __future__ import annotations

import re

from brief.figures.wording.grammar.units import Measure
from brief.figures.wording.late import Late


def events(text: str, beside: tuple[str, str], measure: Measure) -> str:
    """Give "214 times" as the 214 that it counts, where no level is told by it.

    "Ten times as high" and "grew ten times" are multiples, and stay so.
    """
    found = _TIMES.fullmatch(text)
    before, after = beside
    counted = measure.kind in {"plain", "rate"}
    if found is None or not counted:
        return text
    multiple = _AS_MUCH.match(after) or _GREW.search(before)
    return text if multiple else found[1]


_TIMES = Late(r"((?:[a-z]+ ){0,3}\d[\d,]*) times", re.IGNORECASE)
_SMALL = "two|three|four|five|six|seven|eight|nine|ten|twenty|a hundred|a thousand"
_AS_MUCH = Late(
    r"\s*(?:as|more|less|fewer|higher|lower|greater|larger|bigger|longer|older|faster"
    r"|the|that|those|what|its|their|over|above|out of"
    rf"|in (?:every |each )?(?:\d{{1,3}}(?![\d/–-])|{_SMALL}))\b"
)
_GREW = Late(
    r"\b(?:rose|risen|rise|grew|grown|increas\w+|multipl\w+|fell|fallen|up|down|by|is"
    r"|are|nearly|almost)\b[^,;]{0,30}$"
)

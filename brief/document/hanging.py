"""How a figure hangs in the column at the left of its entry in the annex.

On one line where it has room, on two where both have, and else above its words.
"""

from __future__ import annotations

import re
from enum import StrEnum

from brief.document.exhibits.pen import Pen
from brief.document.spacing import NO_BREAK
from brief.tokens import tokens

_MOST_LINES = 2

_BREAK = re.compile(r" (?=(?:an?|each|every|per|to) )")
"""Where a line may end: before "a year" and "to 2024", never before what is counted."""


class Hung(StrEnum):
    """The ways in which a printed form stands at the left, as the style names them."""

    BESIDE = ""
    FOLDED = "folded"
    ABOVE = "wide"


def hung(printed: str) -> tuple[Hung, tuple[str, ...]]:
    """Say how a printed form hangs, and in which lines: "£900,000", "a year"."""
    room = tokens().space["entry"] - tokens().space["half"]
    pen = Pen(width=room, size=tokens().type.steps["lead"].size)

    def fits(words: str) -> bool:
        return pen.wide(words, bold=True) <= room

    if fits(printed):
        return Hung.BESIDE, (printed,)
    lines = _BREAK.split(printed.replace(NO_BREAK, " "))
    if len(lines) <= _MOST_LINES and all(fits(line) for line in lines):
        return Hung.FOLDED, tuple(line.replace(" ", NO_BREAK) for line in lines)
    return Hung.ABOVE, (printed,)

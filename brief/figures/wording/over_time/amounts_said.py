"""How amounts and moves of a series are said, as pieces of patterns."""

from __future__ import annotations

import re

from brief.figures.wording.late import Late

HEDGE = (
    r"(?:(?:about|around|roughly|just|nearly|almost|only|over|under|more|less|fewer|than"
    r"|some|an?) )*"
)
FEW_WORDS = "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
AMOUNT = rf"(?:[£$€]?\d[\d,.]*(?:%|p|m|bn| per cent)?|(?:{FEW_WORDS})\b)"
UNIT = r"(?: (?!more\b|less\b|fewer\b|higher\b|lower\b|up\b|down\b|to\b)[a-z]+){0,3}"
UP = (
    r"rose|risen|rising|rise[s]?|grew|grown|growth|increase[ds]?|increasing|climbed"
    r"|jumped|went up|up|lengthened"
)
DOWN = (
    r"fell|fallen|falling|falls?|dropped|drops?|declined?|declines?|decreased?"
    r"|decreases?|reductions?|dipped|went down|came down|down|shortened"
)
BY_SO_MUCH = Late(
    rf"(?:(?:an?|the) )?(?:{UP}|{DOWN})(?: by| of)? {HEDGE}{AMOUNT}{UNIT}",
    re.IGNORECASE,
)
"""A move with its amount: "rose by 9.1%", "a fall of 40"."""

"""How amounts and moves of a series are said, as pieces of patterns."""

from __future__ import annotations

import re

from brief.figures.wording.late import Late

HEDGE = (
    r"(?:(?:about|around|roughly|just|nearly|almost|only|over|under|more|less|fewer|than"
    r"|some|an?(?! (?:half|third|quarter|fifth|tenth)\b)) )*"
)
FEW_WORDS = "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
FRACTION = (
    r"(?:(?:a|an|one|two|three|four)[ -](?:half|thirds?|quarters?|fifths?|tenths?)"
    r"|half)\b"
)
AMOUNT = (
    r"(?:[£$€]?\d[\d,.]*(?:%|p|m|bn| per cent)?"
    rf"|{FRACTION}|(?:{FEW_WORDS})\b(?! (?:thirds|quarters|fifths|tenths)))"
)
UNIT = r"(?: (?!more\b|less\b|fewer\b|higher\b|lower\b|up\b|down\b|to\b)[a-z]+){0,4}"
UP = (
    r"rose|risen|rising|rise[s]?|grew|grown|growth|increase[ds]?|increasing|climbed"
    r"|jumped|went up|gone up|up|lengthened|rebounded|recovered|bounced back|soared"
    r"|surged|leapt"
)
DOWN = (
    r"fell|fallen|falling|falls?|dropped|drops?|declined?|declines?|decreased?"
    r"|decreases?|reductions?|dipped|went down|gone down|came down|come down|down"
    r"|shortened|shrank|fell back|falling back|slipped|cuts?|plunged|tumbled|slumped"
    r"|crashed|collapsed|sank"
)
VALUED = f"{HEDGE}{AMOUNT}{UNIT}"
"""A number as it is said: "about 1,410 tonnes"."""

SO_MUCH = Late(VALUED, re.IGNORECASE)
"""Words that are such a number and no more, for a full match."""

MOVE = rf"(?P<up>\b(?:{UP})\b)|\b(?:{DOWN})\b"
"""A move either way, with the group "up" where it is a rise."""

MORE = Late(
    rf"(?P<amount>{HEDGE}{AMOUNT}(?: (?:percentage )?points?)?){UNIT}"
    r" (?:(?P<up>more|higher|above|bigger|larger|greater)|less|fewer|lower|below"
    r"|smaller)(?P<things>(?: [a-z]+){0,3})",
    re.IGNORECASE,
)
"""What lies between two values: "230 fewer", "ten fewer road deaths", "20 above"."""

BY_SO_MUCH = Late(
    rf"(?:(?:an?|the|has|have|had|was|were) )?(?:{UP}|{DOWN})(?: by| of)?"
    rf" {VALUED}",
    re.IGNORECASE,
)
"""A move with its amount: "rose by 9.1%", "a fall of 40"."""


RISE = r"(?:rises?|increases?|gains?|growth)"
FALL = r"(?:falls?|drops?|decreases?|declines?|loss(?:es)?|reductions?)"
"""The nouns of a step, where UP and DOWN are its verbs too."""


def moved(found: re.Match[str]) -> str:
    """Give the plain verb of a match, which holds the group "up" for a rise."""
    return "rose" if found["up"] else "fell"


def side_of(found: re.Match[str]) -> str:
    """Give the side that a match leads to, which holds the group "up" for a rise."""
    return "higher" if found["up"] else "lower"

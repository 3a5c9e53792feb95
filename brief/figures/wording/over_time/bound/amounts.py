"""Amounts as they are linked: with a hedge, with the verb that leads to them, bare."""

from __future__ import annotations

import re

from brief.figures.wording.grammar.numbers import SMALL
from brief.figures.wording.late import Late
from brief.figures.wording.over_time.amounts_said import AMOUNT
from brief.figures.wording.over_time.bound.ways import FALLEN, FEWER, MORE, RISEN

HEDGES = (
    r"(?P<hedge>(?:(?:about|around|roughly|just|nearly|almost|only|over|under|some|more"
    r" than|less than|fewer than|well|exactly|slightly|a little|an estimated|a mere"
    r"|close to) )*)"
)
_SPELLED = rf"(?:{'|'.join(sorted(SMALL, key=len, reverse=True))})(?:-[a-z]+)?\b"
_SMALL_PART = (
    r"(?:an?|one|two|three|five|seven)[ -]"
    r"(?:sixth|seventh|eighth|ninth|twelfth|twentieth)s?"
)
UNIT = (
    r"(?: (?!(?:more|less|fewer|higher|lower|up|down|to|sooner|quicker|faster|slower"
    r"|later|earlier|above|below|short|longer|shorter)\b)[a-z]+){0,4}"
)
NUMBER = rf"(?P<n>{_SMALL_PART}|{AMOUNT}|a dozen|{_SPELLED})"
BY_AMOUNT = Late(
    r"(?:(?:has|have|had|was|were|it|they|still|itself|also|a|an|the|this|another) )*"
    r"(?:(?:slow(?:ed|ing)|quicken(?:ed|ing)|eased|easing) )?(?:(?:from|to) )?"
    rf"(?:(?:(?:further|net|total|overall|annual|combined) )?(?:{RISEN}|{FALLEN}) )?"
    r"(?:(?:by|of) )?(?:a further |another |an? (?:extra|additional) )?"
    rf"{HEDGES}{NUMBER}(?P<unit>{UNIT})",
    re.IGNORECASE,
)
AMOUNT_MORE = Late(
    rf"(?:(?:was|were|is|are|still|some|by|had|and) )*{HEDGES}{NUMBER}(?P<unit>{UNIT})"
    rf" (?:{MORE}|{FEWER}|up|down|extra|additional)(?: (?:of|than|on))?"
    r"(?: (?!(?:in|than|on|since)\b)[a-z]+){0,3}",
    re.IGNORECASE,
)
OF_STEPS = Late(
    r"\b(?:years?|months|times|in a row|running|average|consecutive|successive|to"
    r"|under|below \d|above \d|total)\b",
    re.IGNORECASE,
)
"""What makes a number one of years, of steps or of a level, and no amount of change."""


def amount_in(found: re.Match[str]) -> str:
    """Give the amount of a match with its hedge and its unit."""
    return f"{found['hedge'] or ''}{found['n']}{found['unit'] or ''}".strip()

"""What is left of a whole without its part: "the remaining [434](fig:whole,part)".

The words must not name what tells the part: the rest of the officers are not the women.
Nothing is judged here.
"""

from __future__ import annotations

import re

from brief.figures.ledger import Figure
from brief.figures.nouns import singular
from brief.figures.units import Kind

_HEDGE = r"(?:(?:about|around|roughly|nearly|almost|some|just (?:over|under)) )?"
_LEFT = re.compile(
    rf"\b(?:(?:the|a|this) (?:remaining|remainder of|remainder,|rest,) {_HEDGE}$"
    r"|(?:left|leaves|leaving) (?P<who>(?:[\w’'-]+ ){1,6})"
    rf"(?:to (?:find|pay|meet|raise|fund|cover|make up)|with|short of) {_HEDGE}$)",
    re.IGNORECASE,
)
_OTHERS_NOT = re.compile(
    r" (?:(?:of the )?others?|more) (?:were|was|did|had|have|do|are)(?: not|n[’']t)\b"
)
"""What is left as they were not: "5,147 were in time, but [1,137] others were not"."""

_AMOUNT = re.compile(
    r"(?:(?:about|around|roughly|nearly|almost) )?[£$€]?\d[\d,.]*"
    r"(?:p|m|bn|k| million| billion)?(?: (?!more\b|fewer\b|less\b)[a-z]+)?",
    re.IGNORECASE,
)


def left_over(
    text: str, beside: tuple[str, str], figures: tuple[Figure, ...]
) -> tuple[str, str] | None:
    """Give words before and a text that tell what the first figure has over the other.

    None for words that tell no rest, or name what the part is.
    """
    before, after = beside
    found = _LEFT.search(before)
    others = _OTHERS_NOT.match(after)
    if len(figures) != _TWO or not _AMOUNT.fullmatch(text):
        return None
    if found is None and others is None:
        return None
    whole, part = figures
    counted = whole.unit == part.unit and whole.unit.kind is Kind.PLAIN
    if not counted or whole.entry.period != part.entry.period:
        return None
    if found is None:
        rest = _words(after[others.end() :] if others else "")
        same = not rest or rest & _telling(part)
        return (before, f"{text} more") if same else None
    told = _words(f"{found['who'] or ''} {text} {after}")
    if told & (_telling(part) - _telling(whole)):
        return None
    return before[: found.start()], f"{text} more"


_TWO = 2


def _telling(figure: Figure) -> frozenset[str]:
    """Give the words that tell what a figure counts, and where."""
    entry = figure.entry
    return _words(f"{entry.counts} {entry.area}")


def _words(text: str) -> frozenset[str]:
    return frozenset(map(singular, re.findall(r"[a-z][a-z’'-]+", text.lower()))) - _IDLE


_IDLE = frozenset(
    "the a an of in and or for to by on at from with among was were is are".split()
)

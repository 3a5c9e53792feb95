"""What is left of a whole without its part: "the remaining [434](fig:whole,part)".

The words must not name what tells the part: the rest of the officers are not the women.
Nothing is judged here.
"""

from __future__ import annotations

import re

from brief.figures.ledger import Figure
from brief.figures.nouns import singular
from brief.figures.units import Kind
from brief.figures.wording.grammar.numbers import SMALL
from brief.figures.wording.late import Late

_HEDGE = r"(?:(?:about|around|roughly|nearly|almost|some|just (?:over|under)) )?"
_LEFT = Late(
    rf"\b(?:(?:the|a|this) (?:remaining|remainder of|remainder,|rest,) {_HEDGE}$"
    rf"|(?:which|that) (?:left|leaves) {_HEDGE}$"
    r"|(?:left|leaves|leaving) (?P<who>(?:[\w’'-]+ ){1,6})"
    rf"(?:to (?:find|pay|meet|raise|fund|cover|make up)|with|short of) {_HEDGE}$)",
    re.IGNORECASE,
)
_OTHERS_NOT = Late(
    r" (?:(?:of the )?others?|more) (?:were|was|did|had|have|do|are)(?: not|n[’']t)\b"
)
"""What is left as they were not: "5,147 were in time, but [1,137] others were not"."""

_TO_OTHERS = Late(
    r" (?:(?:were|was|went|came|are) )?(?:(?:to|for|from|by|in|among) )?(?:the )?"
    r"(?:other |others\b(?! (?:of|were|was|did|do|had|have|are|is)\b)|elsewhere\b)"
    r"(?P<what>[^.;,]*)"
)
"""What is left as of others: "[1,594] other false alarms", "[4,804] were to others"."""

_OTHER_THAN = Late(
    r"(?: (?!not\b)[a-z’'-]+){1,8},? "
    r"(?:other than|apart from|aside from|besides|leaving out) (?P<what>[^.;,]*)"
)
"""What is left without a part that is named: "on roads other than motorways"."""

_OF_THEM_NOT = Late(
    r" of (?:the|our|its|all|these|those) [^.;]{0,80}?"
    r"\b(?:were|was|did|had|have|do|are) not\b"
)
"""A part that is told by what it is not: "409 of the 3,150 were not in time"."""

_AMOUNT = Late(
    r"(?:(?:about|around|roughly|nearly|almost|more than|over|fewer than|less than"
    r"|under|at least|just (?:over|under)) )?"
    rf"(?:[£$€]?\d[\d,.]*|(?:{'|'.join(SMALL)})(?:-[a-z]+)?)"
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
    if not _AMOUNT.fullmatch(text) or not _are_of_one_kind(figures):
        return None
    whole, part = figures
    telling = _telling(part) - _telling(whole)
    if found := _LEFT.search(before):
        told = _words(f"{found['who'] or ''} {text} {after}")
        return None if told & telling else (before[: found.start()], f"{text} more")
    if _OF_WHOM.search(before) and (others := _NOT.match(after)):
        said = _words(after[others.end() :])
        return (before, f"{text} more") if said & telling else None
    return (before, f"{text} more") if _is_of_others(after, part, telling) else None


_OF_WHOM = Late(r"\bof (?:whom|which|these|them) (?:about |some |around )?$")
_NOT = Late(r" (?:were|was|did|had|have|do|are) not\b")
"""Of those who were told before: "adults, of whom [927,600] were not seen"."""


def _is_of_others(after: str, part: Figure, telling: frozenset[str]) -> bool:
    """Tell whether what stands behind a number says that it is of the others.

    `telling` are the words of the part that the whole has not.
    """
    if others := _OTHERS_NOT.match(after):
        rest = _words(after[others.end() :])
        return not rest or bool(rest & _telling(part))
    if others := _TO_OTHERS.match(after):
        return not _words(others["what"]) & telling
    if others := _OTHER_THAN.match(after):
        return bool(_words(others["what"]) & telling)
    of_them = _OF_THEM_NOT.match(after)
    if of_them is None:
        return False
    said = {one[:_ROOT] for one in _words(after[of_them.end() :])}
    return bool(said & {one[:_ROOT] for one in telling})


_ROOT = 4
"""So many letters tell words of one root: "passed", "did not pass"."""


def _are_of_one_kind(figures: tuple[Figure, ...]) -> bool:
    """Tell whether two figures are counts of one unit and period."""
    if len(figures) != _TWO:
        return False
    whole, part = figures
    counted = whole.unit == part.unit and whole.unit.kind is Kind.PLAIN
    return counted and whole.entry.period == part.entry.period


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

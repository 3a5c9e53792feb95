"""Words of a text that were left over although they belong to a number.

Whoever writes "over between 3 and 5" means something that was not read, and words that
were not read are never called true.
"""

from __future__ import annotations

from itertools import pairwise

from brief.figures.wording.grammar.expressions import Expression
from brief.figures.wording.grammar.modifiers import PREFIX
from brief.figures.wording.grammar.numbers import SMALL
from brief.figures.wording.grammar.tokens import NUMBER, WORD, Tokens
from brief.figures.wording.grammar.units import HOURS
from brief.figures.wording.meaning import INNOCENT, Kind


def leftover(t: Tokens, first: int, last: int, found: list[Expression]) -> str:
    """Say which words of the text were left over although they belong to a number."""
    used = [False] * len(t)
    innocent: set[int] = set()
    for item in found:
        for i in range(item.start, item.end):
            used[i] = True
        if item.meaning.kind in INNOCENT:
            innocent.add(item.start)
    pairs = list(pairwise(found))
    nested = sum(_of_another(t, one, two) for one, two in pairs) > 1
    if nested or any(_part_of_part(t, one, two) for one, two in pairs):
        return "it takes a part of a part"
    if any(_is_no_time(t, one, two) for one, two in pairs):
        return "“every” leads to no length of time"
    for i in range(first, last):
        leads = used[i] or i + 1 in innocent
        fault = "" if leads else _unused(t, i, used, last)
        if fault:
            return fault
    return ""


_THE = frozenset({"the", "these", "those", "our", "their", "its", "them", "us"})
"""After these, "between" is of things: "between the two inspections"."""

_NUMBER_NEAR = 3


def _of_things(t: Tokens, i: int) -> bool:
    """Say whether "between" is of things: "between reviews", "between the two"."""
    if t[i + 1].text in _THE:
        return True
    ahead = t[i + 1 : i + 1 + _NUMBER_NEAR]
    plain = t[i + 1].kind == WORD and PREFIX.at(t, i + 1) is None
    return plain and not any(_is_numeral(t, i + 1 + k) for k in range(len(ahead)))


_NO_WHOLE = frozenset(
    {"zero", "nought", "0", "one", "1", "-", "minus", "many", "several"}
)


def _unused(t: Tokens, i: int, used: list[bool], last: int) -> str:
    """Say what is wrong with an unused token, if anything is."""
    if t[i].text == "between" and not _of_things(t, i):
        return "“between” needs two numbers, the smaller one first"
    if _is_no_interval(t, i, used, last):
        return f"“{t[i].text}” leads to no length of time"
    if _is_one_in_none(t, i, used, last):
        return f"“{t[i - 1].text} in” needs the number that it is one of"
    halved = t[i].text == "half" and i + 1 < last and used[i + 1]
    if _is_numeral(t, i) or halved:
        return f"“{t[i].text}” belongs to no quantity that can be read"
    loose = _dangling(t, i, used, last) or _contrary(t, i, used, last)
    return f"“{t[i].text}” is left over" if loose else ""


def _contrary(t: Tokens, i: int, used: list[bool], last: int) -> bool:
    """Say whether a bound closes the words after another: "at most but over"."""
    joined = i > 1 and t[i - 1].text in {"but", "and", "yet"} and used[i - 2]
    at = PREFIX.at(t, i) if joined else None
    return at is not None and at[0][0] != "skip" and at[1] >= last


def _is_no_time(t: Tokens, one: Expression, two: Expression) -> bool:
    """Say whether "every" stands before what is no interval: "every zero days"."""
    leads = t[one.core].text == "every" and two.start == one.end
    return leads and two.meaning.kind is Kind.NUMBER and two.meaning.unit in HOURS


def _is_no_interval(t: Tokens, i: int, used: list[bool], last: int) -> bool:
    """Say whether "every" stands before a number that is no length of time."""
    leads = t[i].text in {"every", "each"} and i + 1 < last and used[i + 1]
    return leads and (t[i + 1].kind == NUMBER or t[i + 1].text in SMALL)


def _is_one_in_none(t: Tokens, i: int, used: list[bool], last: int) -> bool:
    """Say whether "one in" lacks its second number."""
    leads = t[i].text == "in" and i > 0 and used[i - 1]
    if not leads or t[i - 1].text not in {"one", "1"}:
        return False
    return t[i + 1].text in _NO_WHOLE or i + 1 == last


_SHARES = frozenset({Kind.FRACTION, Kind.SHARE, Kind.NUMBER})


def _of_another(t: Tokens, one: Expression, two: Expression) -> bool:
    """Say whether a share is of another: "most of half of them"."""
    joined = t[one.end].text == "of" and two.start <= one.end + 2
    return joined and one.meaning.kind in _SHARES and two.meaning.kind in _SHARES


_PARTS = frozenset({Kind.FRACTION, Kind.MULTIPLE})


def _part_of_part(t: Tokens, one: Expression, two: Expression) -> bool:
    """Say whether one fraction stands directly on another: "half a third of"."""
    gap = two.start - one.end
    joined = gap == 0 or (gap == 1 and t[one.end].text == "of")
    return joined and one.meaning.kind is Kind.FRACTION and two.meaning.kind in _PARTS


def _is_numeral(t: Tokens, i: int) -> bool:
    """Say whether a token is a number."""
    small = t[i].text in SMALL and t[i].text not in {"one", "second"}
    return t[i].kind == NUMBER or small


def _dangling(t: Tokens, i: int, used: list[bool], last: int) -> bool:
    """Say whether a hedge or bound stands unused directly before a quantity."""
    at = PREFIX.at(t, i)
    if at is None or at[0][0] == "skip" or at[1] >= len(t):
        return False
    return used[at[1]] and at[1] <= last

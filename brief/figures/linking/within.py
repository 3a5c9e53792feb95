"""The numbers within an expression that may be claims by themselves.

"£2.50 for every £1" holds two, "54 of 84" and "15 to 35" as well. A number is never
cut out of another: there is no two in "two thirds", no six in "six in ten" and no
2.4 in "£2.4 million".
"""

from __future__ import annotations

from collections.abc import Iterator

from brief.figures.linking.draft import Loose
from brief.figures.wording import Found, Kind, Meaning, find
from brief.figures.wording.late import Late

_NUMBERED = frozenset({Kind.NUMBER, Kind.PERCENT, Kind.FRACTION})
_SEVERAL = frozenset({Kind.TREND, Kind.COMPARISON, Kind.RATE, Kind.PAIR, Kind.COUNTED})
"""Expressions that hold numbers beside one another, or beside what is said of them."""

_SUMS = frozenset({"GBP", "USD", "EUR"})
_STARTS = Late(r"(?<!\S)\S")
_ENDS_OF_RANGE = Late(r"(?<=\d)\s?[–—-]\s?(?=[£$€]?\d)")
"""What stands between the ends of a range that is written as one word: "£15–£35"."""


def within(one: Loose) -> tuple[Loose, ...]:
    """Give the numbers within an expression, as quantities of their own."""
    meaning = one.spotted.meaning
    if meaning is None:
        return ()
    words = one.spotted.quantity.words
    first = one.spotted.start
    return tuple(
        one.at(first + start, first + start + inner.end, inner.meaning)
        for start, inner in _numbers(words, meaning)
    )


def _numbers(words: str, meaning: Meaning) -> Iterator[tuple[int, Found]]:
    """Find the numbers that an expression states, with their places in it."""
    at = 0
    for start in sorted(
        {one.start() for one in _STARTS.finditer(words)}
        | {one.end() for one in _ENDS_OF_RANGE.finditer(words)}
    ):
        inner = _first(words[start:], words) if start >= at else None
        if inner and _is_whole(inner, meaning):
            yield start, inner
            at = start + inner.end


def _first(words: str, whole: str) -> Found | None:
    """Read the number with which words begin, if it is less than the whole."""
    alone = words.split(maxsplit=1)[0]
    for some in (words, alone, _ENDS_OF_RANGE.split(alone)[0]):
        for found in find(some)[:1]:
            its = found.meaning
            number = its.kind in _NUMBERED and its.amount and not its.upper
            if number and found.start == 0 and found.text != whole:
                return found
    return None


def _is_whole(inner: Found, meaning: Meaning) -> bool:
    """Tell whether a number is one of those that the expression states, uncut."""
    said = inner.meaning.amount
    several = meaning.kind in _SEVERAL or meaning.upper is not None
    if meaning.kind is Kind.MULTIPLE:
        several = inner.meaning.unit in _SUMS
    stated = [meaning.whole]
    if several:
        stated += [meaning.amount, meaning.upper]
    if several and (meaning.amount is None or meaning.kind is Kind.MULTIPLE):
        return True
    return any(each and said and each.value == said.value for each in stated)

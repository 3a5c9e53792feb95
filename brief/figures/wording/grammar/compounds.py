"""Lengths of time and amounts of money in two units: "14 years and 2 months".

And a length that has no number: the "a week" of "a week longer than".
"""

from __future__ import annotations

from fractions import Fraction

from brief.figures.wording.grammar.numbers import number
from brief.figures.wording.grammar.tokens import Tokens
from brief.figures.wording.grammar.units import HOURS, TIME_WORDS
from brief.figures.wording.meaning import Amount, Kind, Meaning

Read = tuple[Meaning, int]

_PENNY = Fraction(1, 100)


def in_two_units(t: Tokens, meaning: Meaning, i: int) -> Read:
    """Add the smaller unit that goes on from a number in a larger one."""
    amount = meaning.amount
    if amount is None or meaning.kind is not Kind.NUMBER or amount.step != 1:
        return meaning, i
    j = i + 1 if t[i].text in {"and", ","} else i
    more = number(t, j) if meaning.unit and (t[j].gap or j > i) else None
    if more is None or more[0].step > 1:
        return meaning, i
    factor = _smaller(t, more[1], meaning.unit)
    if factor is None or more[0].value * factor >= 1:
        return meaning, i
    value = amount.value + more[0].value * factor
    said = Amount(value, more[0].step * factor)
    return Meaning(Kind.NUMBER, said, unit=meaning.unit), more[1] + 1


def _smaller(t: Tokens, i: int, unit: str) -> Fraction | None:
    """Say which part of a unit the one that is named here is."""
    if unit == "GBP":
        return _PENNY if t[i].text in {"pence", "penny", "p"} else None
    time = TIME_WORDS.get(t[i].text, "")
    if unit not in HOURS or time not in HOURS or HOURS[time] >= HOURS[unit]:
        return None
    return HOURS[time] / HOURS[unit]


def one_longer(t: Tokens, i: int) -> Read | None:
    """Read the "a week" of "a week longer than", "a week late": a length of time."""
    unit = TIME_WORDS.get(t[i + 1].text, "")
    longer = t[i + 2].text in _LONGER and t[i + 3].text == "than"
    if not unit or not (longer or t[i + 2].text in {"early", "late", "off"}):
        return None
    return Meaning(Kind.NUMBER, Amount(Fraction(1), Fraction(1, 4)), unit=unit), i + 2


_LONGER = frozenset(
    "longer shorter later sooner earlier older younger more less".split()
)

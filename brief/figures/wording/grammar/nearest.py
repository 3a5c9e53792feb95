"""Numbers that say how they are rounded: "22,500, to the nearest hundred".

The words after the number take the place of the step that its digits show.
"""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

from brief.figures.wording.grammar.numbers import EXACT_SCALES, SCALES, number
from brief.figures.wording.grammar.operands import operand
from brief.figures.wording.grammar.phrases import Phrases, after, spread
from brief.figures.wording.grammar.tokens import Tokens
from brief.figures.wording.grammar.units import CURRENCY_SIGNS
from brief.figures.wording.meaning import Amount, Form, Kind, Meaning

Read = tuple[Meaning, int]

_TO_THE_NEAREST: Phrases[bool] = Phrases(
    spread(("to the nearest|rounded to the nearest|rounding to the nearest", True))
)
_LEADING = frozenset({",", "(", "to", "rounded", "rounding"})
_ONES = frozenset("whole pound person unit percentage per one full penny".split())
_SCALED = {**EXACT_SCALES, **SCALES, "ten": 10}


def rounded_so(t: Tokens, meaning: Meaning, i: int) -> Read:
    """Give a number the step that the words after it name, if they name one."""
    amount = meaning.amount
    if t[i].text not in _LEADING or amount is None or meaning.upper is not None:
        return meaning, i
    if amount.form is Form.FRACTION:
        return meaning, i
    at = _TO_THE_NEAREST.at(t, i + 1 if t[i].text in {",", "("} else i)
    step = _step(t, at[1], meaning) if at else None
    if step is None:
        return meaning, i
    amount = Amount(amount.value, step[0])
    return replace(meaning, amount=amount), step[1]


def rounded_first(t: Tokens, i: int) -> Read | None:
    """Read "to the nearest thousand, 23,000"."""
    at = _TO_THE_NEAREST.at(t, i)
    if at is None:
        return None
    blank = Meaning(Kind.NUMBER, Amount(Fraction(0), Fraction(1)))
    step = _step(t, at[1], blank)
    if step is None or t[step[1]].text != ",":
        return None
    read = operand(t, step[1] + 1)
    if read is None or read[0].kind is not Kind.NUMBER or read[0].amount is None:
        return None
    return replace(read[0], amount=Amount(read[0].amount.value, step[0])), read[1]


def _step(t: Tokens, i: int, meaning: Meaning) -> tuple[Fraction, int] | None:
    """Read "hundred", "£100 million", "whole number", "per cent"."""
    unit = Fraction(1, 100) if meaning.kind in {Kind.PERCENT, Kind.CHANGE} else 1
    if t[i].text in _ONES:
        end = after(t, i, ("per", "cent")) or after(t, i, ("percentage", "point"))
        whole = t[i].text in {"whole", "full"}
        cent = Fraction(1, 100) if t[i].text == "penny" else Fraction(1)
        return cent * unit, end or (i + 2 if whole else i + 1)
    if t[i].text in _SCALED:
        return Fraction(_SCALED[t[i].text]) * unit, i + 1
    j = i + 1 if t[i].text in CURRENCY_SIGNS else i
    read = number(t, j)
    if read is None or read[0].value <= 0:
        return None
    end = read[1] + 1 if t[read[1]].text == "%" else read[1]
    return read[0].value * unit, end

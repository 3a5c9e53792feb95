"""Ranges and pairs: "200 to 260", "between a third and a half", "from 32% to 20%"."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

from brief.figures.wording.grammar.clauses import applied, prefixes
from brief.figures.wording.grammar.dates import looks_like_year
from brief.figures.wording.grammar.doubled import multiple_word
from brief.figures.wording.grammar.innocents import innocent
from brief.figures.wording.grammar.operands import operand
from brief.figures.wording.grammar.phrases import Phrases, spread
from brief.figures.wording.grammar.tails import tailed
from brief.figures.wording.grammar.tokens import BESIDE, END, NUMBER, SIGN, Tokens
from brief.figures.wording.grammar.units import HOURS
from brief.figures.wording.grammar.wholes import nouns
from brief.figures.wording.meaning import INNOCENT, Amount, Approx, Bound, Kind, Meaning

Read = tuple[Meaning, int]


APART = 4
"""So many times the low end no high end of a range is."""


def ranged(t: Tokens, i: int) -> Read | None:
    """Read a number or a range, and then its change, its times or its period."""
    first = operand(t, i)
    if first is None:
        return None
    both = _to_another(t, first, frozenset({"to", "-", "–", "or", "until"}))
    if both and both[0].fault and t[i - 1].text == "from" and _runs(t, i - 1):
        both = None
    return tailed(t, i, *(both or first))


def _runs(t: Tokens, i: int) -> bool:
    """Say whether a change runs "from" here: each of its ends has its own hedge."""
    return i > 0 and t[i - 1].text in _CHANGED


def between(t: Tokens, i: int) -> Read | None:
    """Read "between 200 and 260" and "from 2 to 3%"."""
    if innocent(t, i) is not None:
        return None
    words = {"and", "to", "-", "–"} if t[i].text == "between" else {"to", "-", "–"}
    for marks, j in reversed(prefixes(t, i + 1)):
        first = operand(t, j)
        if first is None:
            continue
        first = applied(marks, first[0]), first[1]
        turns = t[i].text == "between"
        runs = t[i].text == "from" and _runs(t, i)
        pair = _from_to(t, first) if runs else None
        if pair is not None:
            return pair
        both = _to_another(t, first, frozenset(words), nouned=True, turns=turns)
        if both is not None and runs and both[0].fault:
            return None
        if both is not None:
            return tailed(t, i, *both)
        return _from_to(t, first) if t[i].text == "from" else None
    return None


def outside(t: Tokens, i: int) -> Read | None:
    """Read "outside 40% to 45%" and "outwith the range of 200 to 260"."""
    at = _RANGE.at(t, i + 1)
    j = at[1] if at is not None else i + 1
    both = between(t, j) if t[j].text in {"between", "from"} else ranged(t, j)
    if both is None or both[0].upper is None or both[0].kind in _NOT_RANGES:
        return None
    return replace(both[0], negated=True), both[1]


_RANGE: Phrases[bool] = Phrases(
    spread(("of|the range|the range of|of the range|a range of|the band of", True))
)
_NOT_RANGES = INNOCENT | {Kind.COUNTED, Kind.PAIR}


_CHANGED = frozenset(
    """
    rose risen rises rise rising climbed climbs grew grown grows growing increased
    increases increase increasing jumped soared surged up fell fallen falls fall falling
    dropped drops drop declined decline decreased decrease reduced cut down went gone
    moved improved worsened widened narrowed swelled plunged plummeted slumped leapt
    rocketed dipped slipped crept edged swollen expanded shrank shrunk recovered
    """.split()
)
"""After these, "from 62% to 74%" are the two ends of a change, and no range of it."""


def _to_another(
    t: Tokens,
    first: Read,
    words: frozenset[str],
    *,
    nouned: bool = False,
    turns: bool = False,
) -> Read | None:
    """Read the second number of a range, and give both one unit."""
    meaning, end = first
    if t[end].text == "-" and t[end + 1].text in {"to", "or"} and t[end + 1].gap:
        end += 1
    places = (end, *nouns(t, end, 2)) if nouned else (end,)
    for j in places:
        if t[j].text in words and meaning.amount is not None:
            return _second(t, meaning, j, turns=turns)
    return None


def _second(t: Tokens, low: Meaning, j: int, *, turns: bool = False) -> Read | None:
    """Read the number after the "to" of a range."""
    dated = t[j].text == "until" and innocent(t, j + 1) is not None
    dated = dated or (low.unit in HOURS and looks_like_year(t[j + 1]))
    if dated or (t[j].text == "or" and not _small(low)):
        return None
    if low.upper is not None or low.kind in {Kind.COUNTED, Kind.MAGNITUDE}:
        return None
    for marks, k in reversed(prefixes(t, j + 1)):
        beside = t[k].side == BESIDE and t[k].kind == NUMBER
        high = None if beside else operand(t, k) or multiple_word(t, k)
        if high is None:
            continue
        joined = _joined(low, applied(marks, high[0]), turns=turns)
        return (joined, high[1]) if joined else None
    return None


def _small(meaning: Meaning) -> bool:
    """Say whether "or" after this number joins a range: "two or three"."""
    if meaning.amount is None:
        return False
    value = meaning.amount.value
    return value < 20 or (value < 100 and not value % 10)


def _joined(low: Meaning, high: Meaning, *, turns: bool = False) -> Meaning | None:
    """Join the two ends of a range; None where they do not belong together.

    `turns` after "between": people say "between a third and a quarter" as they count,
    whereas "between 260 and 200" is a slip.
    """
    if low.amount is None or high.amount is None or high.upper is not None:
        return None
    bottom = low.amount
    if low.kind is Kind.NUMBER and not low.unit:
        bottom = _like(bottom, high)
        low = replace(low, kind=high.kind, unit=high.unit, word=high.word)
    if low.kind is not high.kind or (high.unit and low.unit != high.unit):
        return None
    top = high.amount
    fault = low.fault or high.fault or _hedged_ends(low, high)
    if bottom.value >= top.value:
        if not turns or low.kind is not Kind.FRACTION or bottom.value == top.value:
            return None
        bottom, top = top, bottom
    return replace(
        low,
        amount=bottom,
        upper=top,
        fault=fault,
        approx=high.approx if low.approx is Approx.NONE else low.approx,
        direction=low.direction or high.direction,
    )


def _hedged_ends(low: Meaning, high: Meaning) -> str:
    """Say what is wrong with the ends of a range, each with its own modifiers."""
    sides = {Approx.BELOW, Approx.ABOVE}
    if low.bound is not Bound.NONE or high.bound is not Bound.NONE:
        return "it sets a bound on one end of a range"
    if low.approx in sides or high.approx in sides or low.negated or high.negated:
        return "it hedges one end of a range to one side"
    return ""


def _like(bottom: Amount, high: Meaning) -> Amount:
    """Give the first number of "2 to 3%" or "1.2 to 1.4 million" the second's unit."""
    if high.amount is None:
        return bottom
    if high.kind is Kind.FRACTION and high.amount.value.numerator < 20:
        return _of_the_same(bottom, high.amount)
    if high.kind is Kind.PERCENT:
        return bottom.scaled(Fraction(1, 100))
    if high.kind is Kind.MULTIPLE:
        return replace(bottom, form=high.amount.form)
    for scale in (10**12, 10**9, 10**6, 1000):
        coarse = high.amount.step * 1000 >= scale and high.amount.value >= scale
        if coarse and high.amount.step > 1 and bottom.value < 1000:
            return bottom.scaled(scale)
    return bottom


def _of_the_same(bottom: Amount, top: Amount) -> Amount:
    """Give the first number of "one or two in every hundred" the second's whole."""
    for said in range(1, 20):
        whole = said / top.value
        if bottom.value == said - 1 and whole.denominator == 1 and whole > said:
            return Amount(bottom.value / whole, top.step, top.form)
    return bottom


def _from_to(t: Tokens, first: Read) -> Read | None:
    """Read "from 32% in 1996 to 20%" as a pair in its order."""
    meaning, end = first
    if meaning.amount is None or meaning.bound is not Bound.NONE:
        return None
    for _ in range(6):
        if t[end].text == "to":
            break
        if t[end].kind in {END, SIGN}:
            return None
        end += 1
    second = operand(t, end + 1) if t[end].text == "to" else None
    if second is None or second[0].amount is None:
        return None
    kind = second[0].kind
    amount = meaning.amount
    if meaning.kind is Kind.NUMBER and kind is not Kind.NUMBER:
        amount = _like(amount, second[0])
    elif meaning.kind is not kind:
        return None
    pair = Meaning(Kind.PAIR, amount, second[0].amount, second[0].unit, kind.value)
    return pair, second[1]

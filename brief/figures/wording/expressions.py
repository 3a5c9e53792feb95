"""One quantity expression: its modifiers, its core, and what follows it.

Puts together what the readers of numbers, rates and words give. It judges nothing.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from fractions import Fraction
from typing import TYPE_CHECKING

from brief.figures.wording.clauses import (
    NO_MARKS,
    Marks,
    applied,
    prefixes,
    suffixed,
)
from brief.figures.wording.families import (
    COMPARATIVES,
    LIKELY,
    OPEN_WORDS,
    comparison_word,
    magnitude_word,
    multiple_word,
    share_word,
)
from brief.figures.wording.innocents import innocent
from brief.figures.wording.meaning import Amount, Approx, Bound, Form, Kind, Meaning
from brief.figures.wording.modifiers import WAYS
from brief.figures.wording.numbers import EXACT_SCALES, SCALES, SMALL
from brief.figures.wording.operands import NO_NOUNS, nouns, operand
from brief.figures.wording.rates import interval, often, with_period
from brief.figures.wording.tokens import BESIDE, END, NUMBER, SIGN, WORD, Tokens
from brief.figures.wording.units import ADVERBS

if TYPE_CHECKING:
    from collections.abc import Callable

Read = tuple[Meaning, int]


@dataclass(frozen=True, slots=True)
class Expression:
    """A meaning with the first token of its words and the one after its last.

    `core` is the first token that is not a modifier.
    """

    meaning: Meaning
    start: int
    core: int
    end: int


def expression(t: Tokens, i: int) -> Expression | None:
    """Read the quantity expression that begins at this token."""
    plain = innocent(t, i)
    if plain is not None:
        return Expression(plain[0], i, i, plain[1])
    best: tuple[Marks, int, Read] | None = None
    for marks, j in reversed(prefixes(t, i)):
        read = core(t, j)
        if read is not None and (best is None or _is_better(read, best[2])):
            best = marks, j, read
    return None if best is None else _finished(t, i, best[1], best[0], best[2])


def _is_better(read: Read, best: Read) -> bool:
    """Say whether a reading with fewer modifiers is the one meant: "almost all"."""
    return read[1] > best[1] or (read[1] == best[1] and read[0].kind is Kind.SHARE)


def _finished(t: Tokens, i: int, j: int, marks: Marks, read: Read) -> Expression:
    """Add what follows the core, then the modifiers before it."""
    meaning, end = read
    marks, end = suffixed(t, end, marks)
    meaning, end = _late_period(t, meaning, end)
    meaning = applied(marks, meaning)
    if meaning.kind is Kind.INTERVAL and _outside(marks):
        meaning = often(meaning)
    start = i if marks.empty or marks.start < 0 else min(marks.start, j)
    return Expression(meaning, start, j, end)


def _outside(marks: Marks) -> bool:
    return marks.bound is not Bound.NONE or marks.approx is not Approx.NONE


def _late_period(t: Tokens, meaning: Meaning, end: int) -> Read:
    """Read the period of "200 or more a year" and "20 or so each week"."""
    return with_period(t, meaning, end) or (meaning, end)


def core(t: Tokens, i: int) -> Read | None:
    """Read an expression without its modifiers; the longest reading wins."""
    token = t[i]
    if token.side == BESIDE and token.kind == NUMBER:
        return None
    if token.kind in {NUMBER, SIGN}:
        return ranged(t, i)
    if token.kind != WORD:
        return None
    reads = [
        read
        for reader in _READERS.get(token.text, ())
        if (read := reader(t, i)) is not None
    ]
    return max(reads, key=lambda read: read[1]) if reads else None


# ------------------------------------------------------------------ numbers and ranges


def ranged(t: Tokens, i: int) -> Read | None:
    """Read a number or a range, and then its change, its times or its period."""
    first = operand(t, i)
    if first is None:
        return None
    both = _to_another(t, first, frozenset({"to", "-", "–", "or", "until"}))
    return _tailed(t, i, *(both or first))


def _between(t: Tokens, i: int) -> Read | None:
    """Read "between 200 and 260" and "from 2 to 3%"."""
    if innocent(t, i) is not None:
        return None
    words = {"and", "to", "-", "–"} if t[i].text == "between" else {"to", "-", "–"}
    for marks, j in reversed(prefixes(t, i + 1)):
        first = operand(t, j)
        if first is None:
            continue
        first = applied(marks, first[0]), first[1]
        both = _to_another(t, first, frozenset(words), nouned=True)
        if both is not None:
            return _tailed(t, i, *both)
        return _from_to(t, first) if t[i].text == "from" else None
    return None


def _to_another(
    t: Tokens, first: Read, words: frozenset[str], *, nouned: bool = False
) -> Read | None:
    """Read the second number of a range, and give both one unit."""
    meaning, end = first
    places = (end, *nouns(t, end, 2)) if nouned else (end,)
    for j in places:
        if t[j].text in words and meaning.amount is not None:
            return _second(t, meaning, j)
    return None


def _second(t: Tokens, low: Meaning, j: int) -> Read | None:
    """Read the number after the "to" of a range."""
    if t[j].text == "or" and not _small(low):
        return None
    if low.upper is not None or low.kind in {Kind.COUNTED, Kind.MAGNITUDE}:
        return None
    for marks, k in reversed(prefixes(t, j + 1)):
        high = None if t[k].side == BESIDE and t[k].kind == NUMBER else operand(t, k)
        if high is None:
            continue
        joined = _joined(low, applied(marks, high[0]))
        return (joined, high[1]) if joined else None
    return None


def _small(meaning: Meaning) -> bool:
    """Say whether "or" after this number may join a range: "two or three"."""
    return meaning.amount is not None and meaning.amount.value < 20


def _joined(low: Meaning, high: Meaning) -> Meaning | None:
    """Join the two ends of a range; None where they do not belong together."""
    if low.amount is None or high.amount is None or high.upper is not None:
        return None
    bottom = low.amount
    if low.kind is Kind.NUMBER and not low.unit:
        bottom = _like(bottom, high)
        low = replace(low, kind=high.kind, unit=high.unit, word=high.word)
    if low.kind is not high.kind or (high.unit and low.unit != high.unit):
        return None
    if bottom.value >= high.amount.value:
        return None
    fault = low.fault or high.fault or _hedged_ends(low, high)
    return replace(
        low,
        amount=bottom,
        upper=high.amount,
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
    if high.kind is Kind.PERCENT:
        return bottom.scaled(Fraction(1, 100))
    if high.kind is Kind.MULTIPLE:
        return replace(bottom, form=high.amount.form)
    for scale in (10**12, 10**9, 10**6, 1000):
        coarse = high.amount.step * 1000 >= scale and high.amount.value >= scale
        if coarse and high.amount.step > 1 and bottom.value < 1000:
            return bottom.scaled(scale)
    return bottom


def _from_to(t: Tokens, first: Read) -> Read | None:
    """Read "from 32% in 1996 to 20%" as a pair in its order."""
    meaning, end = first
    if meaning.amount is None:
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


# ------------------------------------------------------------------ what follows


def _tailed(t: Tokens, i: int, meaning: Meaning, end: int) -> Read:
    """Read "a day", "higher", "increase", "as likely" after a number."""
    dated = with_period(t, meaning, end)
    if dated is not None:
        return dated
    if meaning.kind is Kind.MULTIPLE:
        return multiplied(t, meaning, end)
    if meaning.kind in {Kind.PERCENT, Kind.FRACTION, Kind.POINTS, Kind.NUMBER}:
        return _moved(t, i, meaning, end)
    return meaning, end


_VERBAL = frozenset(
    "increase rise fall drop cut decline jump surge gain leap climb".split()
)
_NOT_NOUNS = frozenset(
    "into below short their his her its our to out behind off the".split()
)


def _moved(t: Tokens, i: int, meaning: Meaning, end: int) -> Read:
    """Read what turns a share into a change: "20% higher", "a third fewer"."""
    j = end + 1 if t[end].text == "-" and not t[end].gap else end
    if t[j].text == "as" and t[j + 1].kind == WORD and t[j + 1].text not in NO_NOUNS:
        return meaning, j + 3 if t[j + 2].text == "as" else j + 2
    way = COMPARATIVES.get(t[j].text)
    if way is None or _not_a_change(t, i, j, meaning):
        return meaning, end
    moved = t[j].text in _NOUNS_OF_CHANGE
    j += 1
    if t[j].text in LIKELY or t[j].text in {"on", "average"}:
        j += 1
    kind = meaning.kind
    if kind not in {Kind.POINTS, Kind.NUMBER}:
        kind = Kind.CHANGE
    return replace(meaning, kind=kind, direction=way, moved=moved), j


def _not_a_change(t: Tokens, i: int, j: int, meaning: Meaning) -> bool:
    """Say whether the word after a share is a verb of its own, or a bound's."""
    word, follower = t[j].text, t[j + 1].text
    if word in _VERBAL and follower in _NOT_NOUNS:
        return True
    if meaning.kind is Kind.NUMBER:
        return word not in {"more", "fewer", "additional", "extra", "less"} or (
            bool(meaning.unit) and word not in {"more", "less"}
        )
    if meaning.kind is Kind.FRACTION and meaning.amount:
        frequency = meaning.amount.form is Form.FRACTION and t[i].kind == NUMBER
        verbal = word in _VERBAL and (i == 0 or t[i - 1].text not in {"a", "by", "the"})
        return frequency or verbal
    return follower in {"to", "until"} and word in {"up", "down"}


_LEVELS = frozenset(
    """
    rate rates number numbers level levels amount risk share proportion average
    chance likelihood size figure total national odds price cost england english
    """.split()
)


def multiplied(t: Tokens, meaning: Meaning, end: int) -> Read:
    """Read "as likely", "higher", "fewer", "the rate", "increase" after a multiple."""
    j = end + 1 if t[end].text == "-" and not t[end].gap else end
    word = t[j].text
    if word == "as" and t[j + 1].kind == WORD:
        return meaning, j + 3 if t[j + 2].text == "as" else j + 2
    way = COMPARATIVES.get(word)
    if way is None:
        level = word in {"the", "that"} and t[j + 1].text in _LEVELS
        return meaning, j + 2 if level else end
    j += 1
    if t[j].text in LIKELY or t[j].text == "than":
        j += 1
    return _turned(meaning, word, way), j


_NOUNS_OF_CHANGE = frozenset(
    """
    increase rise growth jump surge fall drop decrease decline reduction cut saving
    increases rises falls drops reductions cuts decreases hike uplift slump dip
    """.split()
)


def _turned(meaning: Meaning, word: str, way: int) -> Meaning:
    """Turn a multiple upside down for "ten times fewer", and say what is unclear."""
    if word in _NOUNS_OF_CHANGE:
        direction = -1 if way < 0 else 0
        return replace(meaning, moved=True, direction=direction)
    if way < 0:
        remark = "“times fewer” has no settled meaning; a share is clearer"
        return replace(meaning, direction=-1, remark=remark)
    return replace(meaning, word="higher")


def multiple(t: Tokens, i: int) -> Read | None:
    """Read "twice as likely", "double the number", "a six-fold increase"."""
    read = multiple_word(t, i)
    if read is None:
        return None
    meaning, end = read
    if meaning.kind is not Kind.MULTIPLE:
        return meaning, end
    return multiplied(t, meaning, end)


def _magnitude(t: Tokens, i: int) -> Read | None:
    """Read "tens of thousands", and the period after it."""
    read = magnitude_word(t, i)
    if read is None:
        return None
    return with_period(t, *read) or read


def factor(t: Tokens, i: int) -> Read | None:
    """Read "by a factor of six" and "a factor of 2.5"."""
    j = i + 1 if t[i].text == "a" else i
    if t[j].text != "factor" or t[j + 1].text != "of":
        return None
    read = operand(t, j + 2)
    if read is None or read[0].kind is not Kind.NUMBER or read[0].amount is None:
        return None
    amount = read[0].amount
    form = Form.THRESHOLD if amount.value == 2 else Form.MULTIPLE
    made = amount if amount.step != 1 else replace(amount, form=form)
    return Meaning(Kind.MULTIPLE, made), read[1]


# ------------------------------------------------------------------ the table of readers

Reader = "Callable[[Tokens, int], Read | None]"


def _readers() -> dict[str, tuple[Callable[[Tokens, int], Read | None], ...]]:
    """Say for each first word which readers may read on from it."""
    table: dict[str, list[Callable[[Tokens, int], Read | None]]] = {}
    numeric = {*SMALL, *EXACT_SCALES, *SCALES, "half", "a", "an", "gbp", "usd", "eur"}
    groups = (
        (numeric, ranged),
        ({"between", "from"}, _between),
        ({"every", "each", "once", "twice", "thrice", *ADVERBS}, interval),
        ({"a", "factor"}, factor),
        (OPEN_WORDS | {"halved", "halving", "halves", "halve", "a"}, multiple),
        (OPEN_WORDS, share_word),
        (OPEN_WORDS, _magnitude),
    )
    for words, reader in groups:
        for word in words:
            table.setdefault(word, []).append(reader)
    return {word: tuple(readers) for word, readers in table.items()}


_READERS = _readers()


def comparison(t: Tokens, i: int) -> Expression | None:
    """Read a comparison without a number of its own: "more likely than"."""
    for j in (i, i + 1):
        read = comparison_word(t, j)
        if read is not None:
            negated = j > i
            if negated and t[i].text not in {"not", "never"}:
                return None
            return Expression(replace(read[0], negated=negated), i, j, read[1])
    return None


MOVES = frozenset(WAYS)

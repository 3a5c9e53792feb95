"""One number with what belongs to it: its unit, its whole, or the word "times".

Reads "£1.4bn", "6.7 per cent", "two thirds", "four adults in every five", "54 of the
84", "2.1 times". Ranges, rates and changes are put together elsewhere.
"""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

from brief.figures.wording.grammar.measured import unit_after
from brief.figures.wording.grammar.numbers import number, vulgar_fraction
from brief.figures.wording.grammar.parts import fraction, named_fraction, nths
from brief.figures.wording.grammar.phrases import Phrases, after, spread
from brief.figures.wording.grammar.tokens import NAME, NUMBER, SIGN, Tokens, is_times
from brief.figures.wording.grammar.units import CURRENCY_SIGNS, TIME_WORDS
from brief.figures.wording.grammar.wholes import frequency, part_of_time, slash
from brief.figures.wording.late import Late
from brief.figures.wording.meaning import Amount, Approx, Form, Kind, Meaning

Read = tuple[Meaning, int]


_GOOD = frozenset({"third", "quarter", "fifth"})
"""Fractions that may follow "a good"."""

_CURRENCY_NAMES = frozenset({"gbp", "usd", "eur"})


def operand(t: Tokens, i: int) -> Read | None:
    """Read one quantity without its range, rate or change."""
    token = t[i]
    if token.kind in {SIGN, NAME}:
        return _signed(t, i) if token.kind == SIGN else _times_before(t, i)
    plain = number(t, i)
    if plain is not None:
        return _numbered(t, plain[0], plain[1])
    if token.text in {"half", "a", "an", *_GOOD}:
        return named_fraction(t, i)
    if token.text in _CURRENCY_NAMES and t[i + 1].kind == NUMBER:
        return _money(t, i + 1, token.text.upper())
    minus = token.text == "minus" and t[i + 1].kind != SIGN
    return _below_zero(operand(t, i + 1)) if minus else None


def _signed(t: Tokens, i: int) -> Read | None:
    """Read what begins with a sign: money, ½, a minus."""
    token = t[i]
    if token.text in CURRENCY_SIGNS:
        return _money(t, i + 1, CURRENCY_SIGNS[token.text])
    vulgar = vulgar_fraction(token)
    if vulgar:
        return fraction(vulgar), i + 1
    if token.text == "×" and t[i + 1].kind == NUMBER and not t[i + 1].gap:
        read = number(t, i + 1)
        return (_multiple(read[0]), read[1]) if read else None
    opens = token.gap or (i > 0 and t[i - 1].text == "(")
    if token.text in {"+", "-", "–"} and not t[i + 1].gap and opens:
        return _plus_minus(t, i)
    return None


def _times_before(t: Tokens, i: int) -> Read | None:
    """Read "x3", where the sign stands before the number; "×3" is two tokens."""
    if not is_times(t[i]):
        return None
    text = t[i].text[1:]
    step = Fraction(1, 10 ** len(text.partition(".")[2]))
    return _multiple(Amount(Fraction(text), step)), i + 1


def _below_zero(read: Read | None) -> Read | None:
    """Read "minus 3" and "minus three per cent"."""
    if read is None or read[0].amount is None or read[0].upper is not None:
        return None
    amount = read[0].amount
    return replace(read[0], amount=replace(amount, value=-amount.value)), read[1]


def _plus_minus(t: Tokens, i: int) -> Read | None:
    """Read "+20%" and "-5%" as changes, "-3" as a number below zero."""
    if t[i + 1].kind != NUMBER and t[i + 1].text not in CURRENCY_SIGNS:
        return None
    read = operand(t, i + 1)
    if read is None:
        return None
    meaning, end = read
    way, moved = (1 if t[i].text == "+" else -1), i > 0 and t[i - 1].text == "("
    if meaning.kind is Kind.PERCENT:
        return replace(meaning, kind=Kind.CHANGE, direction=way, moved=moved), end
    plus = meaning.kind is Kind.NUMBER and way > 0
    if meaning.kind is Kind.POINTS or plus:
        return replace(meaning, direction=way, moved=moved), end
    if meaning.kind is Kind.NUMBER and meaning.amount and way < 0:
        amount = replace(meaning.amount, value=-meaning.amount.value)
        return replace(meaning, amount=amount), end
    return meaning, end


def _money(t: Tokens, i: int, unit: str) -> Read | None:
    """Read an amount of money after its sign."""
    read = number(t, i) if t[i].kind == NUMBER else None
    if read is None:
        return None
    amount, end = read
    if t[end].text == "b" and not t[end].gap:
        amount, end = amount.scaled(10**9), end + 1
    meaning = Meaning(Kind.NUMBER, amount, unit=unit)
    return _of_every(t, meaning, end) or _for_every(t, meaning, end) or (meaning, end)


def _of_every(t: Tokens, meaning: Meaning, i: int) -> Read | None:
    """Read "£1 in every £5" and "36p in the pound" as shares."""
    if meaning.amount is None or meaning.unit not in _SIGNS:
        return None
    at = _OF_EVERY.at(t, i)
    if at is None:
        return None
    j = at[1]
    if t[j].text == "pound" or (t[j].text == "£" and t[j + 1].kind != NUMBER):
        return Meaning(Kind.PERCENT, meaning.amount), j + 1
    whole = number(t, j + 1) if t[j].text in CURRENCY_SIGNS else None
    if whole is None or whole[0].value <= meaning.amount.value:
        return None
    return fraction(meaning.amount.value / whole[0].value), whole[1]


_SIGNS = frozenset(CURRENCY_SIGNS.values())
_OF_EVERY: Phrases[bool] = Phrases(
    spread(("in every|of every|in each|of each|out of|out of every|in the", True))
)


def _numbered(t: Tokens, amount: Amount, i: int) -> Read:
    """Read what follows a number; the number alone if nothing does."""
    for follow in _FOLLOWERS:
        read = follow(t, amount, i)
        if read is not None:
            return _of_every(t, *read) or read
    return Meaning(Kind.NUMBER, amount), i


_TIMES = frozenset({"times", "x", "×", "fold"})
_PERIOD_STARTS = frozenset(
    {
        "a",
        "an",
        "per",
        "each",
        "every",
        "/",
        *("daily weekly monthly yearly annually hourly".split()),
    }
)


def _times(t: Tokens, amount: Amount, i: int) -> Read | None:
    """Read "three times", "six-fold", "2.1x", but not "three times a week"."""
    j = i + 1 if t[i].text == "-" and not t[i].gap else i
    if t[j].text not in _TIMES:
        return None
    follower = t[j + 1].text
    if t[j].text == "times" and follower in _PERIOD_STARTS:
        return None
    if t[j].text == "times" and follower in {"out", "in"}:
        often = frequency(t, amount, j + 1)
        if often is not None:
            return often
    if amount.value <= 1 and amount.step == 1:
        return None
    return _multiple(amount), j + 1


def _multiple(amount: Amount) -> Meaning:
    """Make the meaning of so many times."""
    form = Form.MULTIPLE if amount.step == 1 else Form.NUMERAL
    if amount.value == 2 and amount.step == 1:
        form = Form.THRESHOLD
    return Meaning(Kind.MULTIPLE, replace(amount, form=form))


def _to_one(t: Tokens, amount: Amount, i: int) -> Read | None:
    """Read "two to one" and "2:1" as twice."""
    j = i + 1 if t[i].text == "-" and not t[i].gap else i
    joined = t[j].text == "to" or (t[j].text == ":" and not t[j].gap)
    k = j + 2 if t[j + 1].text == "-" else j + 1
    if (
        not joined
        or t[k].text not in {"one", "1"}
        or t[k + 1].text in {"%", "of"}
        or _is_in_so_many(t, k + 1)
    ):
        return None
    if amount.value < 2 or t[k + 1].kind == NUMBER or t[k + 1].text in TIME_WORDS:
        return None
    form = Form.THRESHOLD if amount.value == 2 else Form.MULTIPLE
    return Meaning(Kind.MULTIPLE, replace(amount, form=form)), k + 1


def _is_in_so_many(t: Tokens, i: int) -> bool:
    """Tell whether "one" goes on as "one in five", and not as "one in 2023"."""
    if t[i].text != "in":
        return False
    follower = t[i + 1].text
    counted = follower == "every" or number(t, i + 1) is not None
    return counted and not _A_YEAR.fullmatch(follower)


_A_YEAR = Late(r"(?:19|20)\d\d")


def _for_every(t: Tokens, meaning: Meaning, i: int) -> Read | None:
    """Read "£2.50 for every £1" as a ratio."""
    if meaning.amount is None or not after(t, i, ("for", "every")):
        return None
    unit = CURRENCY_SIGNS.get(t[i + 2].text, "")
    bottom = number(t, i + 3 if unit else i + 2)
    if bottom is None or not bottom[0].value or unit != meaning.unit:
        return None
    other = bottom[0].value
    ratio = Amount(meaning.amount.value / other, meaning.amount.step / other)
    return Meaning(Kind.MULTIPLE, ratio), bottom[1]


def _for_every_number(t: Tokens, amount: Amount, i: int) -> Read | None:
    """Read "three for every two" as one and a half times."""
    if t[i].text != "for":
        return None
    read = _for_every(t, Meaning(Kind.NUMBER, amount), i)
    if read and read[0].amount and read[0].amount.value < 1:
        return fraction(read[0].amount.value), read[1]
    return read


_POWERS = frozenset({10, 100, 1000, 10**4, 10**5, 10**6})


def _plurals(t: Tokens, amount: Amount, i: int) -> Read | None:
    """Read "100s", "1,000s" and "10s of thousands"."""
    if t[i].text != "s" or t[i].gap or amount.value not in _POWERS:
        return None
    size, end = amount.value, i + 1
    more = _PLURALS.get(t[i + 2].text) if t[i + 1].text == "of" else None
    if more:
        size, end = size * more, i + 3
    said = Amount(size, Fraction(1))
    return Meaning(Kind.MAGNITUDE, said, word="plural"), end


_PLURALS = {"hundreds": 100, "thousands": 1000, "millions": 10**6}


def _evens(t: Tokens, amount: Amount, i: int) -> Read | None:
    """Read "50-50" and "fifty-fifty" as half."""
    joined = t[i].text in {"-", "–"} and not t[i].gap and not t[i + 1].gap
    if amount.value != 50 or not joined or t[i + 2].text in {"%", "per", "years"}:
        return None
    other = number(t, i + 1)
    return (
        (fraction(amount.value / 100), other[1]) if other == (amount, i + 2) else None
    )


def _of_one(t: Tokens, amount: Amount, i: int) -> Read | None:
    """Read "0.4 of one per cent" and "0.5 of a percentage point"."""
    if t[i].text != "of" or t[i + 1].text not in {"one", "1", "a"} or amount.value >= 1:
        return None
    return unit_after(t, amount, i + 2)


def _or_so(t: Tokens, amount: Amount, i: int) -> Read | None:
    """Read "20-odd", short of the next ten, and "tenish"."""
    if t[i].text in {"odd", "ish"} or (t[i].text == "-" and t[i + 1].text == "odd"):
        end = i + 1 if t[i].text != "-" else i + 2
        if t[end - 1].text == "odd" and amount.value in range(20, 100, 10):
            upper = Amount(amount.value + 9, amount.step)
            return Meaning(Kind.NUMBER, amount, upper), end
        return Meaning(Kind.NUMBER, amount, approx=Approx.ABOUT), end
    return None


_THINGS = frozenset(
    "people persons users children adults deaths crimes offences officers victims homes"
    " households patients pupils prisoners residents arrests incidents".split()
)
"""Things so plainly counted that money or a share cannot be meant."""


def _of_things(t: Tokens, amount: Amount, i: int) -> Read | None:
    """Note the things that directly follow a number, without taking their word."""
    if t[i].text not in _THINGS:
        return None
    return Meaning(Kind.NUMBER, amount, word=t[i].text), i


_FOLLOWERS = (
    part_of_time,
    unit_after,
    _of_one,
    _evens,
    _plurals,
    slash,
    nths,
    _times,
    _to_one,
    frequency,
    _for_every_number,
    _or_so,
    _of_things,
)

"""One number with what belongs to it: its unit, its whole, or the word "times".

Reads "£1.4bn", "6.7 per cent", "two thirds", "four adults in every five", "54 of the
84", "2.1 times". Ranges, rates and changes are put together elsewhere.
"""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

from brief.figures.wording.dates import looks_like_year
from brief.figures.wording.meaning import Amount, Approx, Form, Kind, Meaning
from brief.figures.wording.numbers import (
    SMALL,
    fraction_of_scale,
    number,
    vulgar_fraction,
)
from brief.figures.wording.phrases import Phrases, after, spread
from brief.figures.wording.tokens import NUMBER, SIGN, WORD, Tokens
from brief.figures.wording.units import CURRENCY_SIGNS, HOURS, TIME_WORDS, UNITS

Read = tuple[Meaning, int]

NTHS: dict[str, int] = {
    "half": 2,
    "third": 3,
    "quarter": 4,
    "fourth": 4,
    "fifth": 5,
    "sixth": 6,
    "seventh": 7,
    "eighth": 8,
    "ninth": 9,
    "tenth": 10,
    "eleventh": 11,
    "twelfth": 12,
    "fifteenth": 15,
    "sixteenth": 16,
    "twentieth": 20,
    "thirtieth": 30,
    "fortieth": 40,
    "fiftieth": 50,
    "hundredth": 100,
    "thousandth": 1000,
}
"""Parts of a whole by name."""

_PLURAL_NTHS = {
    "halves": 2,
    **{f"{name}s": part for name, part in NTHS.items() if part > 2},
}
_ORDINAL_NOUNS = frozenset(
    """
    party parties country countries person reading option time year phase stage way
    category concern meeting floor level term tier sector day edition report quarter
    priority objective flag aim reason point party's group round wave visit offence
    child attempt review strand theme element area and-final column row hand week
    month session item issue version example factor part place pillar force member
    officer man woman site location date set step successive consecutive term's
    minister home world rail language degree runway instalment tranche
    """.split()
)
"""After these, "a third" is an ordinal."""

_CURRENCY_NAMES = frozenset({"gbp", "usd", "eur"})
_SIMPLE_WHOLES = frozenset({*range(2, 13), 15, 20, 100, 1000, 10_000, 100_000, 10**6})
NO_NOUNS = frozenset(
    """
    and or but nor which that who whom whose for than if when while because since is
    are was were be been being has have had do does did will would can could may
    might should must not to from between by with about around over under more less
    fewer most least each every per a an the of in out it they he she we you i this
    these those as at on up down into within after before during until so then there
    other another half twice double likely higher lower rose fell said says times
    compared against versus across among both all any some such only just also
    """.split()
)
"""Words that end the nouns after a number."""


def operand(t: Tokens, i: int) -> Read | None:
    """Read one quantity without its range, rate or change."""
    token = t[i]
    if token.kind == SIGN:
        return _signed(t, i)
    plain = number(t, i)
    if plain is not None:
        return _numbered(t, plain[0], plain[1])
    if token.text in {"half", "a", "an"}:
        return _named_fraction(t, i)
    if token.text in _CURRENCY_NAMES and t[i + 1].kind == NUMBER:
        return _money(t, i + 1, token.text.upper())
    return None


def _signed(t: Tokens, i: int) -> Read | None:
    """Read what begins with a sign: money, ½, a minus."""
    token = t[i]
    if token.text in CURRENCY_SIGNS:
        return _money(t, i + 1, CURRENCY_SIGNS[token.text])
    vulgar = vulgar_fraction(token)
    if vulgar:
        return _fraction(vulgar), i + 1
    if token.text in {"+", "-", "–"} and not t[i + 1].gap and token.gap:
        return _plus_minus(t, i)
    return None


def _plus_minus(t: Tokens, i: int) -> Read | None:
    """Read "+20%" and "-5%" as changes, "-3" as a number below zero."""
    if t[i + 1].kind != NUMBER and t[i + 1].text not in CURRENCY_SIGNS:
        return None
    read = operand(t, i + 1)
    if read is None:
        return None
    meaning, end = read
    way = 1 if t[i].text == "+" else -1
    if meaning.kind is Kind.PERCENT:
        return replace(meaning, kind=Kind.CHANGE, direction=way), end
    if meaning.kind is Kind.POINTS:
        return replace(meaning, direction=way), end
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
    meaning = Meaning(Kind.NUMBER, amount, unit=unit)
    return _for_every(t, meaning, end) or (meaning, end)


def _numbered(t: Tokens, amount: Amount, i: int) -> Read:
    """Read what follows a number; the number alone if nothing does."""
    for follow in _FOLLOWERS:
        read = follow(t, amount, i)
        if read is not None:
            return read
    return Meaning(Kind.NUMBER, amount), i


def _fraction(value: Fraction) -> Meaning:
    return Meaning(Kind.FRACTION, Amount(value, Fraction(1), Form.FRACTION))


def _named_fraction(t: Tokens, i: int) -> Read | None:
    """Read "half", "a third", "a half an hour"."""
    j = i if t[i].text == "half" else i + 1
    part = NTHS.get(t[j].text)
    if part is None:
        return _one_and_a_half(t, i, j)
    if _is_ordinal(t, i, j):
        return None
    return _of_what(t, Fraction(1, part), j + 1)


def _one_and_a_half(t: Tokens, i: int, j: int) -> Read | None:
    """Read "a year and a half"."""
    unit = TIME_WORDS.get(t[j].text, "")
    if j > i and t[j].text in {"percentage", "per"}:
        return _unit(t, Amount(Fraction(1), Fraction(1)), j)
    if j == i or unit not in HOURS:
        return None
    if not after(t, j + 1, ("and", "a", "half")):
        return _one_unit(t, i, j, unit)
    amount = Amount(Fraction(3, 2), Fraction(1, 10))
    return Meaning(Kind.NUMBER, amount, unit=unit), j + 4


_BEFORE_A_YEAR = frozenset(
    """
    over than under about around least nearly almost most within roughly
    approximately exactly exceeding after
    """.split()
)
"""Before these, "a year" is a length of time; elsewhere it may be a period."""


def _one_unit(t: Tokens, i: int, j: int, unit: str) -> Read | None:
    """Read the "a year" of "more than a year" and "within a year"."""
    more = t[j + 1].text == "or" and t[j + 2].text in {"more", "longer", "less", "so"}
    if not more and (i == 0 or t[i - 1].text not in _BEFORE_A_YEAR):
        return None
    if t[j].text != unit or t[j + 1].text in {"ago", "before", "earlier", "later"}:
        return None
    return Meaning(Kind.NUMBER, Amount(Fraction(1), Fraction(1)), unit=unit), j + 1


def _is_ordinal(t: Tokens, i: int, j: int) -> bool:
    """Say whether "a third" counts off rather than divides."""
    nouned = t[j + 1].text in _ORDINAL_NOUNS or (
        t[j + 1].text == "-" and not t[j + 1].gap and t[j + 2].text in _ORDINAL_NOUNS
    )
    return nouned and j > i and t[j].text != "half"


def _of_what(t: Tokens, part: Fraction, i: int) -> Read:
    """Read what a named fraction is a part of: a million, an hour, or the whole."""
    scaled = fraction_of_scale(t, i, part)
    if scaled:
        return Meaning(Kind.NUMBER, scaled[0]), scaled[1]
    j = i + 1 if t[i].text == "of" else i
    if t[j].text in {"a", "an"} or (part == Fraction(1, 2) and j == i):
        j = j + 1 if t[j].text in {"a", "an", "-"} else j
        time = TIME_WORDS.get(t[j].text, "")
        if time in HOURS and t[j].text == time:
            amount = Amount(part, Fraction(1, 10))
            return Meaning(Kind.NUMBER, amount, unit=time), j + 1
        if t[j].text in {"percentage", "point"}:
            return _unit(t, Amount(part, Fraction(1, 10)), j) or (_fraction(part), i)
        if t[j].text in {"per", "percent", "%"} and t[j + 1].text in {"cent", "of", ""}:
            return _unit(t, Amount(part, Fraction(1, 10)), j) or (_fraction(part), i)
    return _again(t, part, i)


_AGAIN: Phrases[bool] = Phrases(
    spread(
        (
            """as likely again|as many again|as much again|as high again|as large again
            |as long again|as big again|again as many|again as much""",
            True,
        )
    )
)


def _again(t: Tokens, part: Fraction, i: int) -> Read:
    """Read "half as many again" as one and a half times."""
    again = _AGAIN.at(t, i)
    if again is None:
        return _fraction(part), i
    amount = Amount(part, Fraction(1), Form.FRACTION)
    return Meaning(Kind.CHANGE, amount, direction=1, word="again"), again[1]


def _nths(t: Tokens, amount: Amount, i: int) -> Read | None:
    """Read "two thirds" and "one-fifth"."""
    j = i + 1 if t[i].text == "-" and not t[i].gap else i
    top = amount.value
    names = NTHS if top == 1 else _PLURAL_NTHS
    part = names.get(t[j].text)
    if part is None or top.denominator != 1 or not 0 < top < part:
        return None
    if j > i and t[j + 1].text == "-" and not t[j + 1].gap:
        part = NTHS.get(t[j].text, part)
    return _of_what(t, Fraction(top, part), j + 1)


def _slash(t: Tokens, amount: Amount, i: int) -> Read | None:
    """Read "3/4" and "54/84"."""
    if t[i].text not in {"/", "⁄"} or t[i].gap or t[i + 1].kind != NUMBER:
        return None
    read = number(t, i + 1)
    if read is None or t[read[1]].text == "/":
        return None
    return _parts(amount, read[0], read[1])


def _parts(top: Amount, bottom: Amount, end: int) -> Read | None:
    """Make a simple fraction or a counted share of two whole numbers."""
    whole = top.value.denominator == 1 == bottom.value.denominator
    if not whole or not 0 < top.value < bottom.value:
        return None
    simple = top.value == 1 or bottom.value in _SIMPLE_WHOLES
    if simple:
        return _fraction(top.value / bottom.value), end
    return Meaning(Kind.COUNTED, top, bottom), end


def _unit(t: Tokens, amount: Amount, i: int) -> Read | None:
    """Read the unit that follows: per cent, points, pence, hours."""
    j = i + 1 if t[i].text == "-" and not t[i].gap else i
    at = UNITS.at(t, j)
    if at is not None and not (t[j].text in {"p", "pc"} and t[j].gap):
        (name, factor), end = at
        return _with_unit(t, amount.scaled(factor), name, end)
    time = TIME_WORDS.get(t[j].text, "")
    if time == "quarter" and amount.value < 4:
        return None
    if time in HOURS and not (j > i and t[j].text != time):
        return Meaning(Kind.NUMBER, amount, unit=time), j + 1
    return None


def _with_unit(t: Tokens, amount: Amount, name: str, end: int) -> Read:
    """Give a number with its unit the kind that the unit asks for."""
    if name == "percent":
        return Meaning(Kind.PERCENT, amount), end
    if name == "points":
        word = "points" if t[end - 1].text in {"point", "points", "pts"} else ""
        bare = word if t[end - 2].text not in {"percentage", "%", "-", "cent"} else ""
        return Meaning(Kind.POINTS, amount, word=bare), end
    return Meaning(Kind.NUMBER, amount, unit=name), end


_IN: Phrases[str] = Phrases(
    spread(
        ("in|in every|in each|of every|for every", "in"),
        ("out of|out of every|out of each", "out"),
        ("of the|of|out of the|of these|of those|of all|of our|of its|of their", "of"),
        ("per", "per"),
    )
)


def _frequency(t: Tokens, amount: Amount, i: int) -> Read | None:
    """Read "in every five", "adults in five", "out of the 84", "per 1,000"."""
    i = i + 1 if t[i].text == "-" and not t[i].gap else i
    for j in (i, *nouns(t, i, 3)):
        at = _IN.at(t, j)
        if at is not None:
            read = _whole(t, amount, at, nouned=j > i)
            if read is not None or j == i:
                return read
    return None


def _whole(
    t: Tokens, amount: Amount, at: tuple[str, int], *, nouned: bool
) -> Read | None:
    """Read the whole that a number is a part of."""
    how, j = at
    j = j + 1 if t[j].text == "-" and not t[j].gap else j
    if t[j].text in CURRENCY_SIGNS:
        return None
    bottom = number(t, j)
    if bottom is None or _not_a_whole(t, j, bottom, how):
        return None
    whole, end = bottom
    if how == "per":
        share = Amount(amount.value / whole.value, amount.step / whole.value)
        return Meaning(Kind.FRACTION, share), end
    if how == "of" and t[j - 1].text == "every":
        how = "in"
    if nouned and how == "in" and (amount.value > 20 or whole.value > 1000):
        return None
    return _share_of(amount, whole, end, counted=how == "of")


def _share_of(top: Amount, whole: Amount, end: int, *, counted: bool) -> Read | None:
    """Tell a natural frequency from a share of counted things."""
    read = _parts(top, whole, end)
    if read and counted and read[0].kind is Kind.FRACTION:
        return Meaning(Kind.COUNTED, top, whole), end
    if read is None and counted and top.value == whole.value:
        return Meaning(Kind.COUNTED, top, whole), end
    return read


def _not_a_whole(t: Tokens, j: int, bottom: tuple[Amount, int], how: str) -> bool:
    """Say whether the number after "in" is a year, a length of time or no whole."""
    amount, end = bottom
    if amount.value <= 1 or amount.value.denominator != 1:
        return True
    if how == "per":
        return amount.value < 100 or t[end].text in TIME_WORDS
    if looks_like_year(t[j]) and how == "in":
        return True
    unit = t[end + 1] if t[end].text == "-" else t[end]
    return unit.text in TIME_WORDS or unit.text in {"%", "per", "percent", "/"}


def nouns(t: Tokens, i: int, limit: int) -> tuple[int, ...]:
    """Give the places after one, two, ... plain words from here on."""
    places: list[int] = []
    while len(places) < limit:
        token = t[i]
        if token.kind == SIGN and token.text in {"-", "/"} and not token.gap:
            i += 1
            continue
        if token.kind != WORD or token.text in NO_NOUNS or token.text in SMALL:
            break
        i += 1
        places.append(i)
    return tuple(places)


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
    form = Form.MULTIPLE if amount.step == 1 else Form.NUMERAL
    if amount.value == 2 and amount.step == 1:
        form = Form.THRESHOLD
    if amount.value <= 1 and form is not Form.NUMERAL:
        return None
    return Meaning(Kind.MULTIPLE, replace(amount, form=form)), j + 1


def _to_one(t: Tokens, amount: Amount, i: int) -> Read | None:
    """Read "two to one" and "2:1" as twice."""
    j = i + 1 if t[i].text == "-" and not t[i].gap else i
    joined = t[j].text == "to" or (t[j].text == ":" and not t[j].gap)
    k = j + 2 if t[j + 1].text == "-" else j + 1
    if not joined or t[k].text not in {"one", "1"} or t[k + 1].text in {"%", "in"}:
        return None
    if amount.value < 2 or t[k + 1].kind == NUMBER or t[k + 1].text in TIME_WORDS:
        return None
    form = Form.THRESHOLD if amount.value == 2 else Form.MULTIPLE
    return Meaning(Kind.MULTIPLE, replace(amount, form=form)), k + 1


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
        return _fraction(read[0].amount.value), read[1]
    return read


def _or_so(t: Tokens, amount: Amount, i: int) -> Read | None:
    """Read "20-odd" and "tenish"."""
    if t[i].text in {"odd", "ish"} or (t[i].text == "-" and t[i + 1].text == "odd"):
        end = i + 1 if t[i].text != "-" else i + 2
        return Meaning(Kind.NUMBER, amount, approx=Approx.ABOUT), end
    return None


_FOLLOWERS = (
    _unit,
    _slash,
    _nths,
    _times,
    _to_one,
    _frequency,
    _for_every_number,
    _or_so,
)

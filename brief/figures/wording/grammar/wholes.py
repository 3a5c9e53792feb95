"""Numbers with the whole that they are a part of: "four in five", "54 of the 84"."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

from brief.figures.wording.grammar.dates import looks_like_year
from brief.figures.wording.grammar.numbers import EXACT_SCALES, SCALES, SMALL, number
from brief.figures.wording.grammar.parts import fraction
from brief.figures.wording.grammar.phrases import Phrases, spread
from brief.figures.wording.grammar.tokens import NUMBER, SIGN, WORD, Tokens
from brief.figures.wording.grammar.units import CURRENCY_SIGNS, TIME_WORDS
from brief.figures.wording.meaning import Amount, Kind, Meaning

Read = tuple[Meaning, int]


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


def slash(t: Tokens, amount: Amount, i: int) -> Read | None:
    """Read "3/4" and "54/84"."""
    if t[i].text not in {"/", "⁄", ":"} or t[i].gap or t[i + 1].kind != NUMBER:
        return None
    read = number(t, i + 1)
    if read is None or t[read[1]].text == "/":
        return None
    if amount.value + read[0].value == 100 and amount.value >= 50:
        return fraction(amount.value / 100), read[1]
    return _parts(amount, read[0], read[1])


def _parts(top: Amount, bottom: Amount, end: int) -> Read | None:
    """Make a simple fraction or a counted share of two whole numbers."""
    whole = top.value == 1 or top.value.denominator == 1 == bottom.value.denominator
    if not whole or not 0 < top.value < bottom.value:
        return None
    simple = top.value == 1 or bottom.value in _SIMPLE_WHOLES
    if simple:
        return fraction(top.value / bottom.value), end
    return Meaning(Kind.COUNTED, top, bottom), end


_IN: Phrases[str] = Phrases(
    spread(
        ("in|in every|in each|of every|for every", "in"),
        ("out of|out of every|out of each", "out"),
        (
            """out of a possible|of a possible|from a possible|out of a total of
            |of a total of|from a total of""",
            "of",
        ),
        ("of the|of|out of the|of these|of those|of all|of our|of its|of their", "of"),
        ("per", "per"),
    )
)


def frequency(t: Tokens, amount: Amount, i: int) -> Read | None:
    """Read "in every five", "adults in five", "out of the 84", "per 1,000"."""
    i = i + 1 if t[i].text == "-" and not t[i].gap else i
    for j in (i, *nouns(t, i, 3)):
        at = _IN.at(t, j)
        if at is not None:
            read = _whole(t, amount, at, nouned=j > i)
            if read is not None or j == i:
                return read
    return None


def part_of_time(t: Tokens, amount: Amount, i: int) -> Read | None:
    """Read "one day in three": a share of days, and no length of time."""
    at = _IN.at(t, i + 1) if t[i].text in _DAYS else None
    if at is None or at[0] not in {"in", "out"}:
        return None
    whole = number(t, at[1])
    if whole is None or not amount.value < whole[0].value <= _MONTH:
        return None
    things = t[whole[1]].text
    if things.endswith("s") and things not in {"is", "was", "has", "does"}:
        return None  # "two days in three hospitals" are two days
    return _whole(t, amount, at, nouned=True)


_DAYS = frozenset(
    "day days night nights week weeks month months year years shift shifts".split()
)
_MONTH = 31
"""Of more days than a month has, nobody says so many in so many."""


def _whole(
    t: Tokens, amount: Amount, at: tuple[str, int], *, nouned: bool
) -> Read | None:
    """Read the whole that a number is a part of."""
    how, j = at
    j = j + 1 if t[j].text == "-" and not t[j].gap else j
    if t[j].text in CURRENCY_SIGNS:
        return None
    bottom = number(t, j)
    scaled = how == "per" or t[j - 1].text in {"every", "each"}
    if scaled and t[j].text in {**EXACT_SCALES, **SCALES}:
        scale = {**EXACT_SCALES, **SCALES}[t[j].text]
        bottom = Amount(Fraction(scale), Fraction(1)), j + 1
    if bottom is None or _not_a_whole(t, j, bottom, how):
        return None
    whole, end = bottom
    if how == "per":
        share = Amount(amount.value / whole.value, amount.step / whole.value)
        return Meaning(Kind.FRACTION, share), end
    each = t[j - 1].text in {"every", "each"} and t[j - 2].text in {"in", "of"}
    if amount.value >= whole.value and (each or how == "out"):
        return _all_or_more(amount, whole), end
    how = "in" if how == "of" and t[j - 1].text == "every" else how
    if nouned and how == "in" and (amount.value > 20 or whole.value > 1000):
        return None
    return _share_of(amount, whole, end, counted=how == "of")


def _all_or_more(top: Amount, whole: Amount) -> Meaning:
    """Make "ten out of ten" the whole, and "six in every five" a fault."""
    if top.value == whole.value:
        return Meaning(Kind.SHARE, word="all")
    return Meaning(Kind.FRACTION, top, fault="its part is more than its whole")


_OF_THE = Phrases(
    spread(("of the|of these|of those|of all|of our|of its|of their|of all the", True))
)
_SHARED = frozenset({Kind.SHARE, Kind.FRACTION, Kind.PERCENT, Kind.COUNTED})


def of_counted(t: Tokens, meaning: Meaning, i: int) -> Read:
    """Read the whole of "none of the 84", "half of those 84 wards"."""
    if t[i].text not in {"of", "the"} or meaning.kind not in _SHARED or meaning.whole:
        return meaning, i
    the = t[i].text == "the" and meaning.word == "almost all"
    at = (True, i + 1) if the else _OF_THE.at(t, i)
    if at is None or (meaning.kind is Kind.COUNTED and meaning.upper):
        return meaning, i
    whole = number(t, at[1])
    if whole is None or whole[0].value.denominator != 1 or whole[0].value <= 1:
        return meaning, i
    counted = t[whole[1]].kind == WORD and t[whole[1]].text not in TIME_WORDS
    hyphen = t[whole[1]].text == "-" and t[whole[1] + 1].text in TIME_WORDS
    if (
        hyphen
        or looks_like_year(t[at[1]])
        or t[whole[1]].text in {"%", "per", "percent"}
    ):
        return meaning, i
    if t[whole[1]].kind == NUMBER or (not counted and t[whole[1]].text in TIME_WORDS):
        return meaning, i
    return replace(meaning, whole=whole[0]), whole[1]


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
    if amount.value <= 1:
        return True
    if how == "per":
        return amount.value < 100 or t[end].text in TIME_WORDS
    if looks_like_year(t[j]) and (how == "in" or _is_dated(t, j)):
        return True
    unit = t[end + 1] if t[end].text == "-" else t[end]
    return unit.text in TIME_WORDS or unit.text in {"%", "per", "percent", "/"}


def _is_dated(t: Tokens, j: int) -> bool:
    """Say whether four digits are a year: "of the 2010 intake", "of 2019–23"."""
    if t[j + 1].text in {"-", "–", "/"}:
        return True
    one = t[j + 1].kind == WORD and not t[j + 1].text.endswith("s")
    return t[j - 1].text == "the" and one and t[j + 1].text not in _MANY


_MANY = frozenset("people children men women staff police eligible adult".split())
"""After a number these are counted: "of the 2010 people asked"."""


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

"""Fractions by name: "half", "a third", "two thirds", "half as many again"."""

from __future__ import annotations

from fractions import Fraction

from brief.figures.wording.grammar.compounds import in_two_units
from brief.figures.wording.grammar.measured import unit_after
from brief.figures.wording.grammar.numbers import fraction_of_scale
from brief.figures.wording.grammar.phrases import Phrases, after, spread
from brief.figures.wording.grammar.tokens import END, Tokens
from brief.figures.wording.grammar.units import HOURS, TIME_WORDS
from brief.figures.wording.meaning import Amount, Form, Kind, Meaning

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


def fraction(value: Fraction) -> Meaning:
    """Make the meaning of a simple fraction."""
    return Meaning(Kind.FRACTION, Amount(value, Fraction(1), Form.FRACTION))


def named_fraction(t: Tokens, i: int) -> Read | None:
    """Read "half", "a third", "a half an hour"."""
    j = i if t[i].text == "half" else i + 1
    if t[i].text not in {"half", "a", "an"}:
        lead = t[i - 1].text if i else ""
        led = lead in _WHOLE and i > 1 and t[i - 2].text in {"a", "one"}
        if (
            lead not in _LEADS
            and not led
            and (lead not in _WHOLE or t[i].text == "quarter")
        ):
            return None
        j = i
    part = NTHS.get(t[j].text)
    if part is None:
        return _one_and_a_half(t, i, j)
    if _is_ordinal(t, i, j):
        return None
    return _of_what(t, Fraction(1, part), j + 1)


_WHOLE = frozenset({"full", "whole"})
_LEADS = frozenset({"good", "further", "another", "remaining"})


def _one_and_a_half(t: Tokens, i: int, j: int) -> Read | None:
    """Read "a year and a half"."""
    unit = TIME_WORDS.get(t[j].text.removesuffix("'s"), "")
    if j > i and t[j].text in {"percentage", "per"}:
        return unit_after(t, Amount(Fraction(1), Fraction(1)), j)
    if j == i or unit not in HOURS:
        return None
    if not after(t, j + 1, ("and", "a", "half")):
        one = Meaning(Kind.NUMBER, Amount(Fraction(1), Fraction(1)), unit=unit)
        both = in_two_units(t, one, j + 1)
        return both if both[1] > j + 1 else _one_unit(t, i, j, unit)
    amount = Amount(Fraction(3, 2), Fraction(1, 10))
    return Meaning(Kind.NUMBER, amount, unit=unit), j + 4


_BEFORE_A_YEAR = frozenset(
    """
    over than under about around least nearly almost most within roughly
    approximately exactly exceeding after
    """.split()
)
"""Before these, "a year" is a length of time; elsewhere it may be a period."""


_EARLIER = frozenset("before earlier later".split())


def _one_unit(t: Tokens, i: int, j: int, unit: str) -> Read | None:
    """Read the "a year" of "more than a year" and "within a year"."""
    more = t[j + 1].text == "or" and t[j + 2].text in {"more", "longer", "less", "so"}
    alone = i == 0 and t[j + 1].kind == END and unit in {"fortnight", "decade"}
    led = i > 0 and (t[i - 1].text in _BEFORE_A_YEAR or _in_a_decade(t, i, unit))
    if not (more or alone or led):
        return None
    bound = i > 0 and t[i - 1].text in {"than", "over"}
    if t[j].text.removesuffix("'s") != unit or t[j + 1].text in _EARLIER:
        return None
    if t[j + 1].text == "ago" and not bound:
        return None
    return Meaning(Kind.NUMBER, Amount(Fraction(1), Fraction(1, 10)), unit=unit), j + 1


def _in_a_decade(t: Tokens, i: int, unit: str) -> bool:
    """Say whether a change took a decade: "doubled in a decade", not "shows up in"."""
    changed = i > 1 and t[i - 2].text.endswith("ed")
    return unit == "decade" and t[i - 1].text == "in" and changed


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
    if t[j].text in {"a", "an", "one"} or (part == Fraction(1, 2) and j == i):
        j = j + 1 if t[j].text in {"a", "an", "one", "-"} else j
        time = TIME_WORDS.get(t[j].text, "")
        if time in HOURS and t[j].text == time:
            amount = Amount(part, Fraction(1, 10))
            return Meaning(Kind.NUMBER, amount, unit=time), j + 1
        if t[j].text in {"percentage", "point"}:
            return unit_after(t, Amount(part, Fraction(1, 10)), j) or (
                fraction(part),
                i,
            )
        if t[j].text in {"per", "percent", "%"} and t[j + 1].text in {"cent", "of", ""}:
            return unit_after(t, Amount(part, Fraction(1, 10)), j) or (
                fraction(part),
                i,
            )
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
    end = again[1] if again else _counted_again(t, i)
    if not end:
        return fraction(part), i
    amount = Amount(part, Fraction(1), Form.FRACTION)
    return Meaning(Kind.CHANGE, amount, direction=1, word="again"), end


def _counted_again(t: Tokens, i: int) -> int:
    """Give the place after the "again" of "half as many pupils again", or 0."""
    if t[i].text != "as" or t[i + 1].text not in {"many", "much"}:
        return 0
    for j in (i + 3, i + 4):
        noun = t[j - 1].text
        if t[j].text == "again" and (noun.endswith("s") or noun in _COUNTED):
            return j + 1
    return 0


_COUNTED = frozenset("people children women men staff money time".split())


def nths(t: Tokens, amount: Amount, i: int) -> Read | None:
    """Read "two thirds" and "one-fifth"."""
    j = i + 1 if t[i].text in {"-", "–"} and not t[i].gap else i
    top = amount.value
    names = NTHS if top == 1 else _PLURAL_NTHS
    part = names.get(t[j].text)
    if part is None or top.denominator != 1 or not 0 < top < part:
        return None
    if j > i and t[j + 1].text == "-" and not t[j + 1].gap:
        part = NTHS.get(t[j].text, part)
    return _of_what(t, Fraction(top, part), j + 1)

"""Numbers in digits and in words: how much, and how finely it was said.

Reads a number at a place among tokens; it does not know what is counted.
"""

from __future__ import annotations

import unicodedata
from fractions import Fraction

from brief.figures.wording.grammar.tokens import END, NUMBER, WORD, Token, Tokens
from brief.figures.wording.meaning import Amount, Form

LONGEST = 40
"""Characters of one number in digits; longer ones are no quantity."""

_ONES = (
    """
    zero one two three four five six seven eight nine ten eleven twelve thirteen
    fourteen fifteen sixteen seventeen eighteen nineteen
    """
).split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
SMALL: dict[str, int] = {
    **{word: number for number, word in enumerate(_ONES)},
    **{word: 10 * number for number, word in enumerate(_TENS, 2)},
    "nought": 0,
    "nil": 0,
}
"""Number words below a hundred."""

EXACT_SCALES: dict[str, int] = {"hundred": 100, "thousand": 1000}
"""Scales that only spell a whole number out: "two thousand" is 2,000."""

SCALES: dict[str, int] = {
    "million": 10**6,
    "billion": 10**9,
    "trillion": 10**12,
}
"""Scales that say how finely a number is given: 1.4 billion is to the 0.1 billion."""

TIGHT_SCALES: dict[str, int] = {
    "k": 1000,
    "m": 10**6,
    "mn": 10**6,
    "mln": 10**6,
    "mill": 10**6,
    "bn": 10**9,
    "tn": 10**12,
}
"""Scales written against the digits."""

COLLECTIVES: dict[str, int] = {"dozen": 12, "score": 20, "gross": 144}
"""Numbers that are nouns: "two dozen", "three score and ten"."""

_GROUPS: dict[str, int] = {"trio": 3, "quartet": 4, "quintet": 5}
LONE = frozenset({"single", "lone", "sole", "solitary"})
_ALL_SCALES = {**EXACT_SCALES, **SCALES, "dozen": 12}
_NTHS: dict[str, int] = {
    "half": 2,
    "third": 3,
    "quarter": 4,
    "thirds": 3,
    "quarters": 4,
}
_TENTH = Fraction(1, 10)
Read = tuple[Amount, int]


def number(t: Tokens, i: int) -> Read | None:
    """Read the number that begins here, in digits or in words."""
    if t[i].kind == NUMBER:
        return _digits(t, i)
    first = t[i].text
    if 0 < SMALL.get(first, 0) < 10 and (turned := _ones_and_tens(t, i)):
        return turned
    if first in SMALL:
        return _and_a_half(t, _words(t, i))
    if first in {"a", "an"}:
        return _article(t, i)
    if first == "hundred" and t[i + 1].text in {"per", "percent"}:
        return Amount(Fraction(100), Fraction(1)), i + 1
    return _part_alone(t, i)


def _ones_and_tens(t: Tokens, i: int) -> Read | None:
    """Read "four-and-twenty", all of its words joined."""
    joined = [t[k].text for k in (i + 1, i + 2, i + 3)] == ["-", "and", "-"]
    gaps = any(t[k].gap for k in range(i + 1, i + 5)) if joined else True
    if gaps or t[i + 4].text not in _TENS:
        return None
    return Amount(Fraction(SMALL[t[i].text] + SMALL[t[i + 4].text]), Fraction(1)), i + 5


def _part_alone(t: Tokens, i: int) -> Read | None:
    """Read "half a million" and "quarter of a million"."""
    if t[i].text == "half" and t[i + 1].text in {"a", "an"}:
        return _part_of_scale(t, i + 2, Fraction(1, 2))
    if t[i].text == "half" and t[i + 1].text == "-":
        return _part_of_scale(t, i + 2, Fraction(1, 2))
    if t[i].text == "quarter" and t[i + 1].text == "of":
        return _part_of_scale(t, i + 3, Fraction(1, 4), of=i + 2)
    return None


_LEAST_YEAR = 1000
"""Below, a fraction may stand off its number: "2 ½", but "in 2016 ½ of them"."""


def _digits(t: Tokens, i: int) -> Read | None:
    """Read digits with their scale, if one follows."""
    token = t[i]
    if len(token.text) > LONGEST:
        return None
    amount = _digit_amount(token)
    i += 1
    vulgar = vulgar_fraction(t[i])
    if vulgar and (not t[i].gap or amount.value < _LEAST_YEAR):
        amount, i = Amount(amount.value + vulgar, _TENTH), i + 1
    elif t[i].text == "and":
        return _scaled(t, *_and_a_half(t, (amount, i)))
    return _scaled(t, amount, i)


_SPACERS = {**{ord(mark): None for mark in ",\u2009 "}, ord("·"): "."}
"""What stands between digits: spaces and commas for nothing, a raised dot for a dot."""


def _digit_amount(token: Token) -> Amount:
    """Give the value of digits, and the step of the last of them."""
    digits = token.text.translate(_SPACERS)
    _, _, decimals = digits.partition(".")
    return Amount(Fraction(digits), Fraction(1, 10 ** len(decimals)))


def vulgar_fraction(token: Token) -> Fraction | None:
    """Give the value of a fraction that is one character, such as ½."""
    if len(token.text) != 1 or not "¼" <= token.text <= "⅞":
        return None
    return Fraction(unicodedata.numeric(token.text, 0)).limit_denominator(10)


def _scaled(t: Tokens, amount: Amount, i: int) -> Read:
    """Multiply by the scale that follows, in letters or as a word."""
    tight = TIGHT_SCALES.get(t[i].text) if not t[i].gap else None
    if t[i].text == "b" and not t[i].gap and amount.step < 1:
        tight = 10**9
    if tight:
        return amount.scaled(tight), i + 1
    j = i + 1 if t[i].text == "-" and not t[i].gap else i
    scale = _ALL_SCALES.get(t[j].text)
    if scale and t[j].text == "thousand" and t[j + 1].text in SCALES:
        return amount.scaled(scale * SCALES[t[j + 1].text]), j + 2
    if scale:
        return amount.scaled(scale), j + 1
    if t[i].gap and t[i].text in {"m", "bn", "mn", "k", "mln", "mill"}:
        return amount.scaled(TIGHT_SCALES[t[i].text]), i + 1
    return amount, i


def _words(t: Tokens, i: int) -> Read:
    """Read a spelled-out whole number, or one with "point"."""
    total, group, step = 0, 0, 1
    while True:
        i = _hyphen(t, i)
        text = t[i].text
        if text in SMALL and _may_add(group, SMALL[text]):
            group, step = group + SMALL[text], 1
        elif text == "hundred" and 0 < group < 100:
            group, step = group * 100, 1
        elif text == "thousand" and group:
            # "fifty-eight thousand" is as fine as "58 thousand"; "fifty" is not
            step = 1000 if group > 10 and group % 10 else 1
            total, group = total + group * 1000, 0
        elif text in SCALES and group:
            total, group, step = total + group * SCALES[text], 0, SCALES[text]
        elif text in COLLECTIVES and group:
            return _and_more(t, total + group * COLLECTIVES[text], i + 1)
        elif not _and_continues(t, i, total, group):
            break
        i += 1
    i = i - 1 if t[i - 1].text == "-" else i
    return _point(t, Amount(Fraction(total + group), Fraction(step)), i)


def _and_more(t: Tokens, total: int, i: int) -> Read:
    """Read the "and ten" of "three score and ten"."""
    more = SMALL.get(t[i + 1].text, 0) if t[i].text == "and" else 0
    if t[i - 1].text == "score" and 0 < more < 20:
        return Amount(Fraction(total + more), Fraction(1)), i + 2
    return Amount(Fraction(total), Fraction(1)), i


def _hyphen(t: Tokens, i: int) -> int:
    """Step over a hyphen that joins two number words."""
    joined = t[i].text == "-" and not t[i].gap and not t[i + 1].gap
    return i + 1 if joined and t[i + 1].text in _JOINABLE else i


def past_hyphen(t: Tokens, i: int) -> int:
    """Step over a hyphen that joins this token to the one before."""
    return i + 1 if t[i].text == "-" and not t[i].gap else i


def _may_add(group: int, more: int) -> bool:
    """Say whether "twenty" may be followed by "two", and "hundred" by either."""
    if group == 0:
        return True
    if group % 100 == 0:
        return more > 0
    return group % 100 >= 20 and group % 10 == 0 and 0 < more < 10


_JOINABLE = frozenset({*SMALL, *EXACT_SCALES, *SCALES, "dozen"})


def _and_continues(t: Tokens, i: int, total: int, group: int) -> bool:
    """Say whether "and", or a comma, stands inside a number: "a hundred and twenty"."""
    if t[i].text == ",":
        more = t[i + 1].text in SMALL and SMALL[t[i + 1].text] > 0
        spelled = any(x.text in EXACT_SCALES for x in t[i + 2 : i + 5])
        return bool(total and not group and more and spelled and t[i + 1].gap)
    if t[i].text != "and" or t[i + 1].text not in SMALL or not t[i + 1].gap:
        return False
    hundreds = group and group % 100 == 0
    return bool(hundreds or (total and not group)) and SMALL[t[i + 1].text] > 0


def _point(t: Tokens, amount: Amount, i: int) -> Read:
    """Read the decimals of "two point five", and a scale after them."""
    if t[i].text != "point" or SMALL.get(t[i + 1].text, 10) > 9:
        return amount, i
    value, step = amount.value, Fraction(1)
    i += 1
    while SMALL.get(t[i].text, 10) < 10 and step > Fraction(1, 10**6):
        step /= 10
        value += SMALL[t[i].text] * step
        i += 1
    return _scaled(t, Amount(value, step), i)


def _and_a_half(t: Tokens, read: Read) -> Read:
    """Read "two and a half" and "one and three quarters", and a scale after them."""
    amount, i = read
    j = past_hyphen(t, i)
    if t[j].text != "and":
        return read
    j, top = past_hyphen(t, j + 1), 1
    if t[j].text in {"two", "three"}:
        top = SMALL[t[j].text]
    elif t[j].text not in {"a", "one"}:
        return read
    j = past_hyphen(t, j + 1)
    bottom = _NTHS.get(t[j].text)
    if bottom is None or top >= bottom:
        return read
    whole = amount.step if amount.step > 1 else Fraction(1)
    value = amount.value + whole * Fraction(top, bottom)
    return _scaled(t, Amount(value, whole * _TENTH), j + 1)


def _article(t: Tokens, i: int) -> Read | None:
    """Read "a hundred", "a million and a half", "a quarter of a million", "a dozen"."""
    text = t[i + 1].text
    named = _noun_number(t, i + 1)
    if named is not None:
        return named
    if text in {"quarter", "third"} and t[i + 2].text == "of":
        return _part_of_scale(t, i + 4, Fraction(1, _NTHS[text]), of=i + 3)
    if text in EXACT_SCALES or text in SCALES:
        return _article_scale(t, i)
    return _part_alone(t, i + 1) if text == "half" and t[i + 2].text == "-" else None


def _noun_number(t: Tokens, i: int) -> Read | None:
    """Read "dozen", "baker's dozen", "score of people", "trio", "single person"."""
    text, follower = t[i].text, t[i + 1]
    dozen = _dozen(t, i)
    if dozen is not None:
        return dozen
    if text in LONE and follower.kind == WORD and follower.text not in _ALL_SCALES:
        return Amount(Fraction(1), Fraction(1)), i + 1
    if text in _GROUPS:
        return Amount(Fraction(_GROUPS[text]), Fraction(1)), i + 1
    ends = follower.kind == END or (follower.text == "of" and t[i + 2].kind == WORD)
    if text in {"score", "gross"} and (ends or follower.text == "or"):
        return Amount(Fraction(COLLECTIVES[text]), Fraction(1)), i + 1
    return None


_BEFORE_DOZEN = {"half": 6, "baker's": 13}


def _dozen(t: Tokens, i: int) -> Read | None:
    """Read "dozen", "half-dozen", "baker's dozen" after an article."""
    if t[i].text == "dozen":
        return Amount(Fraction(12), Fraction(1)), i + 1
    many, j = _BEFORE_DOZEN.get(t[i].text), past_hyphen(t, i + 1)
    if many and t[j].text == "dozen":
        return Amount(Fraction(many), Fraction(1)), j + 1
    return None


def _article_scale(t: Tokens, i: int) -> Read:
    """Read a scale after an article, with what is added to it."""
    scale = _ALL_SCALES[t[i + 1].text]
    one = [t[i]._replace(text="one"), *t[i + 1 : i + 16], t[-1], t[-1], t[-1]]
    amount, used = _words(one, 0)
    if used > 2 and amount.value % scale:
        return amount, i + used
    if used > 2:  # "a hundred thousand"
        return Amount(amount.value, amount.step, Form.ARTICLE), i + used
    whole = Amount(Fraction(scale), Fraction(scale))
    half, j = _and_a_half(t, (whole, i + 2))
    if j > i + 2:
        return half, j
    return Amount(Fraction(scale), Fraction(scale), Form.ARTICLE), i + 2


def _part_of_scale(t: Tokens, i: int, part: Fraction, of: int = 0) -> Read | None:
    """Read the rest of "half a million" and "a quarter of a million"."""
    if of and t[of].text not in {"a", "an"}:
        return None
    scale = _ALL_SCALES.get(t[i].text)
    if scale is None:
        return None
    if scale == 12:
        return Amount(part * 12, Fraction(1)), i + 1
    return Amount(part * scale, Fraction(scale), Form.FRACTION), i + 1


def fraction_of_scale(t: Tokens, i: int, part: Fraction) -> Read | None:
    """Read "of a million" after a fraction such as "three quarters"."""
    if t[i].text == "of" and t[i + 1].text in {"a", "an"}:
        return _part_of_scale(t, i + 2, part)
    return None

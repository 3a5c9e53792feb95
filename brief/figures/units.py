"""Units in words and their algebra: people, GBP per user per year, percent, hours.

Every counted noun is a dimension of its own, so that pounds for each user times
users is pounds and nothing else. It knows no figures and no formulas, and it never
guesses: a unit that it cannot read is refused with the nearest that it can.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import get_close_matches
from enum import StrEnum
from fractions import Fraction
from math import prod

from brief.figures.nouns import is_person, plural, singular
from brief.figures.wording.late import Late

Dimensions = tuple[tuple[str, int], ...]
"""Nouns with their powers, in alphabetical order: (("GBP", 1), ("time", -1))."""

TIME = "time"
"""The dimension of hours and years; its base is the second."""

YEAR = Fraction(36525, 100) * 86_400
"""Seconds in a year of 365.25 days: the mean over the four years of a leap cycle.

No figure here spans a century without a leap year, and a calendar year of 365 days
would make 24-hour events rarer than they are by one part in 1,461.
"""

_SECONDS = {
    "second": Fraction(1),
    "minute": Fraction(60),
    "hour": Fraction(3_600),
    "day": Fraction(86_400),
    "week": Fraction(7 * 86_400),
    "fortnight": Fraction(14 * 86_400),
    "month": YEAR / 12,
    "quarter": YEAR / 4,
    "year": YEAR,
}

_MONEY = {
    "gbp": ("GBP", Fraction(1)),
    "pound": ("GBP", Fraction(1)),
    "£": ("GBP", Fraction(1)),
    "penny": ("GBP", Fraction(1, 100)),
    "eur": ("EUR", Fraction(1)),
    "euro": ("EUR", Fraction(1)),
    "€": ("EUR", Fraction(1)),
    "usd": ("USD", Fraction(1)),
}

_LARGE = {"hundred": 100, "thousand": 1_000, "million": 10**6, "billion": 10**9}

_TIMES = "occasion"
"""What "times a week" counts; its own word is that of the dimension of hours."""


class Kind(StrEnum):
    """What a number without nouns is: a plain one, a share, or a difference of two."""

    PLAIN = "number"
    PERCENT = "percent"
    POINTS = "percentage points"


_ALONE = {
    "percent": Kind.PERCENT,
    "per cent": Kind.PERCENT,
    "%": Kind.PERCENT,
    "percentage point": Kind.POINTS,
    "percentage points": Kind.POINTS,
    "pp": Kind.POINTS,
    "ratio": Kind.PLAIN,
    "times": Kind.PLAIN,
    "number": Kind.PLAIN,
}

_KNOWN = (*_ALONE, *_SECONDS, "GBP", "pounds", "people", "person")


class UnreadableUnit(ValueError):
    """A unit that cannot be read; `hint` says what could stand in its place."""

    def __init__(self, message: str, hint: str = "") -> None:
        """Carry the message and the hint."""
        super().__init__(message)
        self.hint = hint


_PER = Late(r"\s+per\s+|\s*/\s*")


def at_each_per(written: str) -> list[str]:
    """Part a unit at each "per": "GBP", "user" and "year" of GBP per user per year."""
    return _PER.split(written)


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit as written, with its dimensions.

    `scale` is how many base units one of it is: 3,600 for hours, 1/100 for percent.
    `head` is what is counted, in the singular: "GBP", "hour", "percent", "user".
    """

    written: str
    dimensions: Dimensions
    scale: Fraction
    kind: Kind
    head: str

    def amount(self, number: Fraction) -> Fraction:
        """Turn a number in this unit into base units: 62 percent is 0.62."""
        return number * self.scale

    def number(self, amount: Fraction) -> Fraction:
        """Turn an amount in base units into a number in this unit."""
        return amount / self.scale

    def value(self, amount: Fraction) -> Fraction:
        """Give the value that a figure holds: percent as a share of one."""
        return amount if self.kind is Kind.PERCENT else self.number(amount)

    @property
    def currency(self) -> str:
        """Tell the currency counted, or nothing."""
        money = _MONEY.get(self.head.lower())
        return money[0] if money else ""

    @property
    def is_time(self) -> bool:
        """Tell whether a length of time is what is counted."""
        return self.head in _SECONDS

    @property
    def each(self) -> int:
        """Tell for how many of a thing it is: 1,000 in "deaths per 1,000 people"."""
        _, *below = at_each_per(self.written)
        return prod(int(so_many(one)[0]) for one in below)

    @property
    def periods(self) -> tuple[str, ...]:
        """Name the lengths of time in it, in the singular: "year" in GBP per year."""
        if self.kind is not Kind.PLAIN or not self.dimensions:
            return ()
        words = re.split(r"[\s/-]+", self.written.lower())
        return tuple(one for one in map(singular, words) if one in _SECONDS)


def seconds(period: str) -> Fraction:
    """Give the seconds in a length of time, named in the singular."""
    return _SECONDS[period]


def times(left: Dimensions, right: Dimensions, power: int = 1) -> Dimensions:
    """Multiply dimensions; with power -1, divide them."""
    powers = dict(left)
    for noun, exponent in right:
        powers[noun] = powers.get(noun, 0) + power * exponent
    return tuple(sorted((noun, n) for noun, n in powers.items() if n))


def fits(result: Dimensions, declared: Dimensions) -> bool:
    """Tell whether a result may be declared so.

    They are the same, but that a kind of person may stand where people are asked:
    every user is a person. Not the reverse: a cost for each user says nothing of
    people who are not.
    """
    rest = dict(times(result, declared, -1))
    general = rest.pop("person", 0)
    kinds_of_person = all(n > 0 and is_person(noun) for noun, n in rest.items())
    return kinds_of_person and general == -sum(rest.values())


def in_words(dimensions: Dimensions, kind: Kind = Kind.PLAIN) -> str:
    """Say dimensions in words: "GBP per user per year", "percentage points"."""
    if not dimensions:
        return "a plain number" if kind is Kind.PLAIN else kind.value
    above = " ".join(_powers(plural(noun), n) for noun, n in dimensions if n > 0)
    under = sorted((noun == TIME, noun, -n) for noun, n in dimensions if n < 0)
    below = "".join(
        f" per {_powers(_UNDER.get(noun, noun), n)}" for _, noun, n in under
    )
    return f"{above or '1'}{below}"


_UNDER = {TIME: "year"}
"""What is said of lengths of time that something is for each of."""


def _powers(noun: str, power: int) -> str:
    """Name a noun to a power, "GBP times GBP"; only odd formulas reach the second."""
    if power > 3:
        return f"{noun} to the power {power}"
    return " times ".join([noun] * power)


def read_unit(text: str, counts: str = "") -> Unit:
    """Read a unit written in words; raises UnreadableUnit.

    What "per 1,000 residents" counts is told by what its figure `counts`, if it names
    the things before "per": "thefts reported per 1,000 residents".
    """
    written = " ".join(text.split())
    if written.startswith("per ") and (things := _things_in(counts)):
        written = f"{things} {written}"
    alone = written.lower()
    if alone in _ALONE:
        kind = _ALONE[alone]
        scale = Fraction(1) if kind is Kind.PLAIN else Fraction(1, 100)
        return Unit(written, (), scale, kind, kind.value)
    if written.startswith("per "):
        hint = f"begin with what is counted: “cases {written}”"
        raise UnreadableUnit(f"“{written}” does not say what is counted", hint)
    first, *others = at_each_per(written)
    dimensions, scale, head = _product(first)
    for other in others:
        below, smaller = _denominator(other)
        dimensions, scale = times(dimensions, below, -1), scale / smaller
    return Unit(written, dimensions, scale, Kind.PLAIN, head)


def _things_in(counts: str) -> str:
    """Give the first plural of what a rate counts, or nothing."""
    above, per, _ = counts.lower().partition(" per ")
    words = re.findall(r"[a-z]{4,}", above) if per else []
    return next((one for one in words if singular(one) != one), "")


def _denominator(text: str) -> tuple[Dimensions, Fraction]:
    """Read what stands after "per": a noun, or so many of it (100,000 people)."""
    many, noun = so_many(text)
    if re.fullmatch(r"[\d,]+", text) or singular(text.lower()) in _LARGE:
        hint = f"say of what: “per {text} people”"
        raise UnreadableUnit(f"“per {text}” does not say of what", hint)
    dimensions, scale, _ = _product(noun)
    return dimensions, scale * many


def so_many(text: str) -> tuple[Fraction, str]:
    """Part "100,000 people" or "million people" into a number and a noun."""
    number, _, rest = text.partition(" ")
    if re.fullmatch(r"\d+(,\d{3})*", number) and rest and set(number) - set("0,"):
        return Fraction(number.replace(",", "")), rest
    if number.lower() in _LARGE and rest:
        return Fraction(_LARGE[number.lower()]), rest
    return Fraction(1), text


def _product(text: str) -> tuple[Dimensions, Fraction, str]:
    """Read one noun, or a noun and a time: user-year, person hours."""
    noun, _, last = text.replace("-", " ").rpartition(" ")
    if noun and singular(last) in _SECONDS:
        left, right = _single(noun), _single(last)
        head = f"{noun.lower()} {right[2]}" if noun.lower() in _OF_TIME else left[2]
        return times(left[0], right[0]), left[1] * right[1], head
    return _single(text)


_OF_TIME = frozenset({"working", "calendar", "school", "business"})
"""What says which days they are, where "user" and "person" say whose."""


def _single(text: str) -> tuple[Dimensions, Fraction, str]:
    """Read one noun: its dimension, its scale, its singular."""
    noun = _TIMES if text.lower() in {"time", "times"} else singular(text.lower())
    if noun == _TIMES:
        return ((noun, 1),), Fraction(1), noun
    if noun in _SECONDS:
        return ((TIME, 1),), _SECONDS[noun], noun
    if noun in _MONEY:
        currency, scale = _MONEY[noun]
        return ((currency, 1),), scale, noun if noun == "penny" else currency
    _refuse(text)
    return ((noun, 1),), Fraction(1), noun


def _refuse(text: str) -> None:
    """Refuse what is no noun, or is nearly a unit that is known."""
    words = text.lower().split()
    if "per" in words or not re.fullmatch(
        r"[^\W\d_]([\w'’-]*)( [^\W\d_]([\w'’-]*)){0,4}", text
    ):
        raise UnreadableUnit(f"“{text}” is not a unit in words", _EXAMPLES)
    if any(word in _ALONE for word in words):
        message = f"“{text}” says a share and something else"
        raise UnreadableUnit(message, "write percent alone; `population` says of what")
    if any(singular(word) in _LARGE for word in words):
        message = f"“{text}” puts a size in the unit"
        hint = "write the value in full; `display: {scale: million}` prints it short"
        raise UnreadableUnit(message, hint)
    if re.fullmatch(r"[A-Z]{3}", text):
        raise UnreadableUnit(f"“{text}” is no known currency", "GBP, EUR or USD")
    if near := _nearest(text.lower()):
        raise UnreadableUnit(f"“{text}” is no unit", f"did you mean “{near}”?")


_EXAMPLES = "people, GBP, GBP per person per year, percent, percentage points, hours"


def _nearest(text: str) -> str:
    """Find the known unit that a word nearly is."""
    # At 0.82 "pecent" and "poeple" are caught and "yards" (near "years") is not.
    known = {word.lower(): word for word in _KNOWN}
    exact = text in known or singular(text) in known
    close = [] if exact else get_close_matches(text, known, n=1, cutoff=0.82)
    return known[close[0]] if close else ""

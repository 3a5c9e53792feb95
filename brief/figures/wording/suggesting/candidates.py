"""Wordings that might be true of a figure, from the plainest to the most exact.

Makes candidates only: text with its meaning. Whether one is true is asked elsewhere,
and nothing is suggested that was not asked.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import replace
from fractions import Fraction
from typing import TYPE_CHECKING, NamedTuple

from brief.figures.wording import saying
from brief.figures.wording.grammar.units import HOURS, YEAR
from brief.figures.wording.meaning import Amount, Approx, Form, Kind, Meaning

if TYPE_CHECKING:
    from collections.abc import Iterator

ONE = Fraction(1)


class Candidate(NamedTuple):
    """A wording and what it means."""

    text: str
    meaning: Meaning


_WORDS = "no one two three four five six seven eight nine ten".split()
_NAMES: dict[Fraction, str] = {
    Fraction(1, 2): "half",
    Fraction(1, 3): "a third",
    Fraction(2, 3): "two thirds",
    Fraction(1, 4): "a quarter",
    Fraction(3, 4): "three quarters",
    **{
        Fraction(top, bottom): f"{_WORDS[top]} in {_WORDS[bottom]}"
        for bottom in (5, 6, 8, 10)
        for top in range(1, bottom)
        if Fraction(top, bottom).denominator == bottom
        and (bottom in {5, 10} or top in {1, bottom - 1})
    },
}
_SORTED = sorted(_NAMES)
_LEADS: tuple[tuple[str, Approx], ...] = (
    ("", Approx.NONE),
    ("about ", Approx.ABOUT),
    ("nearly ", Approx.BELOW),
    ("just over ", Approx.ABOVE),
)


def leads(value: Fraction, said: Fraction) -> tuple[tuple[str, Approx], ...]:
    """Give the hedges that suit a value beside the number said of it."""
    if value == said:
        return _LEADS[:1]
    return (*_LEADS[:2], _LEADS[2] if value < said else _LEADS[3])


def near_fractions(value: Fraction) -> list[tuple[Fraction, str]]:
    """Give the simple fractions nearest to a share, the nearest first."""
    at = bisect_left(_SORTED, value)
    near = _SORTED[max(0, at - 2) : at + 2]
    near.sort(key=lambda part: abs(part - value))
    return [(part, _NAMES[part]) for part in near[:2]]


def small_fraction(value: Fraction) -> list[tuple[Fraction, str]]:
    """Give "one in 40" for a share below a tenth."""
    whole = int(saying.rounded(1 / value, ONE))
    nice = int(saying.rounded(1 / value, _step(1 / value, 1)))
    fine = int(saying.rounded(1 / value, _step(1 / value, 2)))
    made = dict.fromkeys((nice, whole if whole <= _A_HUNDRED else fine))
    return [(Fraction(1, n), f"one in {n:,}") for n in made if n > 10]


_A_HUNDRED = 100
"""Beyond it nobody says one in so many to the last digit."""


def _step(value: Fraction, figures: int) -> Fraction:
    """Give the step that leaves so many figures of a number."""
    power = len(str(int(value))) if value >= 1 else 0
    while value and value * 10 ** (1 - power) < 1:
        power -= 1
    return Fraction(10) ** (power - figures)


def whole_word(whole: int) -> str:
    """Write a whole number in words up to ten, in digits beyond."""
    return _WORDS[whole] if 0 < whole <= 10 else f"{whole:,}"


def shares(value: Fraction) -> Iterator[Candidate]:
    """Word a share of one."""
    yield from _share_words(value)
    yield from fractions(value)
    yield from percents(value)


def _share_words(value: Fraction) -> Iterator[Candidate]:
    """Name the ends and the larger side."""
    names = (
        (value == 1, "all"),
        (value == 0, "none"),
        (Fraction(9, 10) < value < 1, "almost all"),
        (Fraction(1, 2) < value <= Fraction(9, 10), "most"),
    )
    keys = {"most": "majority"}
    for suits, word in names:
        if suits:
            yield Candidate(word, Meaning(Kind.SHARE, word=keys.get(word, word)))


def fractions(value: Fraction) -> Iterator[Candidate]:
    """Word a share as a simple fraction, hedged where it needs to be."""
    if not 0 < value < 1 or value < Fraction(1, 10**6):
        return
    near = near_fractions(value) if value > Fraction(9, 100) else small_fraction(value)
    for part, name in near:
        amount = Amount(part, ONE, Form.FRACTION)
        for lead, approx in leads(value, part):
            meaning = Meaning(Kind.FRACTION, amount, approx=approx)
            yield Candidate(f"{lead}{name}", meaning)


def percents(value: Fraction) -> Iterator[Candidate]:
    """Word a share in per cent, whole and then finer."""
    yield from (
        Candidate(f"{shown}%", Meaning(Kind.PERCENT, amount))
        for shown, amount in _percents(value)
    )


def _percents(value: Fraction) -> Iterator[tuple[str, Amount]]:
    for places in _percent_places(value):
        step = Fraction(1, 10**places)
        said = saying.rounded(value * 100, step)
        shown = fixed(said, places)
        yield shown, Amount(said / 100, step / 100)


def _percent_places(value: Fraction) -> tuple[int, ...]:
    """Give the decimals worth showing: the fewest that do not make it all or none."""
    size, places = abs(value * 100), 0
    ends = {Fraction(0), Fraction(100) if size < 100 else Fraction(0)} - {size}
    while saying.rounded(size, Fraction(1, 10**places)) in ends and places < 9:
        places += 1
    return tuple(places_of(size, (places, places + 1)))


def places_of(value: Fraction, places: tuple[int, ...]) -> Iterator[int]:
    """Give the numbers of decimals, up to the first that says the whole value."""
    for many in places:
        yield many
        if (value * 10**many).denominator == 1:
            return


def fixed(value: Fraction, places: int) -> str:
    """Print a number with exactly so many decimals."""
    units = int(value * 10**places)
    sign, units = ("-", -units) if units < 0 else ("", units)
    whole, part = divmod(units, 10**places)
    return f"{sign}{whole:,}.{part:0{places}d}" if places else f"{sign}{whole:,}"


# ------------------------------------------------------------------ counts and money


_SIGNS = {"GBP": "£", "USD": "$", "EUR": "€"}
_SCALES = ((10**12, "trillion"), (10**9, "billion"), (10**6, "million"))
_SIZES = (
    (10**6, "millions"),
    (10**5, "hundreds of thousands"),
    (10**4, "tens of thousands"),
    (1000, "thousands"),
    (100, "hundreds"),
)


def counts(value: Fraction, unit: str = "", tail: str = "") -> Iterator[Candidate]:
    """Word a plain number, or money: a size, a round number, the number itself."""
    if value < 0:
        yield _plain(value, unit, tail)
        return
    whole = value.denominator == 1
    if not unit and not tail:
        yield from _sized(value)
    if whole and value <= 10 and not unit and not tail:
        word = "none" if value == 0 else _WORDS[int(value)]
        kind = Kind.SHARE if value == 0 else Kind.NUMBER
        amount = Amount(value, ONE)
        yield Candidate(word, Meaning(kind, amount, word="none" if not value else ""))
    yield from _round(value, unit, tail)
    if value >= 10**6 and unit:
        yield from _in_millions(value, unit, tail)
    yield _plain(value, unit, tail)


def _in_millions(value: Fraction, unit: str, tail: str) -> Iterator[Candidate]:
    """Word money that is whole in millions or their hundredths: "£1.5 million"."""
    shown, amount = _shown(value, unit)
    if amount.step > 1:
        yield Candidate(f"{shown}{tail}", Meaning(Kind.NUMBER, amount, unit=unit))


def _sized(value: Fraction) -> Iterator[Candidate]:
    for size, name in _SIZES:
        if 2 * size <= value < 10 * size or (size == 10**6 and value >= 2 * size):
            amount = Amount(Fraction(size), ONE)
            yield Candidate(name, Meaning(Kind.MAGNITUDE, amount, word="plural"))
            return


def _round(value: Fraction, unit: str, tail: str) -> Iterator[Candidate]:
    """Word a number to one, two and three figures, hedged as it needs."""
    if value < 10:
        return
    seen: set[Fraction] = set()
    for figures in (1, 2, 3):
        step = _step(value, figures)
        if step < 1:
            return
        said = saying.rounded(value, step)
        if said in seen or said == value:
            continue
        seen.add(said)
        yield from _hedged_round(value, said, unit, tail)


def _hedged_round(
    value: Fraction, said: Fraction, unit: str, tail: str
) -> Iterator[Candidate]:
    shown, amount = _shown(said, unit)
    side = ("nearly ", Approx.BELOW) if value < said else ("just over ", Approx.ABOVE)
    pairs = (("", Approx.NONE), ("about ", Approx.ABOUT), side)
    for lead, approx in pairs[0 if amount.step > 1 else 1 :]:
        meaning = Meaning(Kind.NUMBER, amount, unit=unit, approx=approx)
        yield Candidate(f"{lead}{shown}{tail}", meaning)


def _shown(value: Fraction, unit: str) -> tuple[str, Amount]:
    """Print a round number, in millions where it is large."""
    sign = _SIGNS.get(unit, f"{unit} " if unit else "")
    for scale, name in _SCALES:
        if value < scale or value * 100 % scale:
            continue
        places = next(n for n in (0, 1, 2) if not value * 10**n % scale)
        shown = fixed(value / scale, places)
        return f"{sign}{shown} {name}", Amount(value, Fraction(scale, 10**places))
    return f"{sign}{saying.decimal(value, 0)}", Amount(value, ONE)


def _plain(value: Fraction, unit: str, tail: str) -> Candidate:
    """Word a number in full, decimals to two places."""
    places = 0 if value.denominator == 1 else 2
    step = Fraction(1, 10**places)
    said = saying.rounded(value, step)
    sign = _SIGNS.get(unit, f"{unit} " if unit else "")
    minus = "-" if said < 0 else ""
    shown = f"{minus}{sign}{fixed(abs(said), places)}{tail}"
    return Candidate(shown, Meaning(Kind.NUMBER, Amount(said, step), unit=unit))


def declared(value: Fraction, step: Fraction, unit: str, tail: str) -> Candidate:
    """Word a number as its figure declares that it is rounded."""
    return _plain(saying.rounded(value, step), unit, tail)


def interval(low: Fraction, high: Fraction, unit: str) -> Iterator[Candidate]:
    """Word the two ends of an interval in the unit of its figure."""
    if unit == "percent":
        one, two = (next(_percents(end)) for end in (low, high))
        meaning = Meaning(Kind.PERCENT, one[1], two[1])
        yield Candidate(f"between {one[0]}% and {two[0]}%", meaning)
        return
    first, second = _plain(low, unit, ""), _plain(high, unit, "")
    meaning = replace(first.meaning, upper=second.meaning.amount)
    yield Candidate(f"between {first.text} and {second.text}", meaning)


# ------------------------------------------------------------------ rates and times


def rates(per_hour: Fraction) -> Iterator[Candidate]:
    """Word events in an hour as an interval or a rate, the plainest period first."""
    if per_hour <= 0:
        return
    for unit in ("day", "week", "month", "year", "hour"):
        length = HOURS[unit]
        count = per_hour * length
        gap = 1 / count
        if 1 <= gap < _LONGEST_GAPS[unit]:
            yield from _every(gap, unit)
        if 1 <= count < 100:
            yield from _so_many(count, unit)
    yield from _so_many(per_hour * YEAR, "year")


_LONGEST_GAPS = {"day": 22, "week": 9, "month": 12, "year": 20, "hour": 60}
"""Longer gaps are said in the next unit: every three months, not every 13 weeks."""


def _every(gap: Fraction, unit: str) -> Iterator[Candidate]:
    said = saying.rounded(gap, ONE)
    amount = Amount(said, ONE)
    words = f"every {unit}" if said == 1 else f"every {whole_word(int(said))} {unit}s"
    hours = HOURS[unit]
    for lead, approx in (("", Approx.NONE), ("about ", Approx.ABOUT)):
        if said == gap and lead:
            return
        meaning = Meaning(
            Kind.INTERVAL, amount, hours=hours, period=unit, approx=approx
        )
        yield Candidate(f"{lead}{words}", meaning)


def _so_many(count: Fraction, unit: str) -> Iterator[Candidate]:
    said = saying.rounded(count, ONE)
    if said < 1:
        return
    amount = Amount(said, ONE)
    hours = HOURS[unit]
    for lead, approx in (("", Approx.NONE), ("about ", Approx.ABOUT)):
        if said == count and lead:
            return
        meaning = Meaning(Kind.RATE, amount, hours=hours, period=unit, approx=approx)
        words = f"{whole_word(int(said))} {saying.each(unit)}"
        yield Candidate(f"{lead}{words}", meaning)


def lengths(hours: Fraction, own: str) -> Iterator[Candidate]:
    """Word a length of time, in the unit of the figure and in plainer ones."""
    for unit in dict.fromkeys(("day", "week", "year", own)):
        value = hours / HOURS[unit]
        if unit != own and not 1 <= value < 60:
            continue
        for places in places_of(value, (0, 1)):
            step = Fraction(1, 10**places)
            said = saying.rounded(value, step)
            if said <= 0:
                continue
            shown = saying.plural(fixed(said, places), unit)
            yield Candidate(shown, Meaning(Kind.NUMBER, Amount(said, step), unit=unit))

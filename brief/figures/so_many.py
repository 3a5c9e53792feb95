"""Rates for so many: "4.4 admissions for every 1,000 pupils" of 0.0044 for each.

Words may name another base than their figure has, or one where two figures are a count
and what it is of. The figure is given for the base that the words name; nothing is
judged here.
"""

from __future__ import annotations

import re
from dataclasses import replace
from fractions import Fraction
from typing import NamedTuple

from brief.figures import wording
from brief.figures.ledger import Figure
from brief.figures.nouns import is_person, plural, singular
from brief.figures.units import Kind, at_each_per, read_unit, seconds, so_many
from brief.figures.wording.late import Late
from brief.figures.wording.meaning import Bound

_WORDS = {
    "ten": 10,
    "twenty": 20,
    "hundred": 100,
    "thousand": 1_000,
    "ten thousand": 10_000,
    "hundred thousand": 100_000,
    "million": 10**6,
    "billion": 10**9,
}
_TIMES = "second|minute|hour|day|night|week|fortnight|month|quarter|year|decade"
_BASE = Late(
    r"\s*\b(?P<how>per|(?:for|in|of|out of|to) (?:every|each))"
    r" (?P<many>\d[\d,]*0|(?:an? |one )?(?:ten|twenty|hundred|thousand|million|billion"
    rf"|(?:ten|hundred) thousand))\b(?!-| (?:{_TIMES})s?\b|[.,]\d| ?%)"
    r"(?: of)?(?: the| its| our| their)?(?P<things>(?: [a-z][a-z’'-]*){0,3})",
    re.IGNORECASE,
)


class Based(NamedTuple):
    """Words without the base that they name, and their figure for that base.

    `base` is what the base takes of the text itself, or nothing.
    """

    text: str
    before: str
    after: str
    figure: Figure
    base: str


def for_so_many(
    text: str, beside: tuple[str, str], figures: tuple[Figure, ...]
) -> Based | None:
    """Give a figure for the base that words name; None where they name none for it."""
    before, after = beside
    found = [found for part in (before, text, after) for found in _BASE.finditer(part)]
    if len(found) != 1 or len(figures) > _TWO:
        return None
    many, plain = _many(found[0]["many"]), _plain(found[0])
    inside = plain if plain in text else ""
    if many < _HUNDRED:
        return None if inside else _in_so_few(text, beside, figures, many, plain)
    per_cent = _OF_A_HUNDRED.search(text) if many == _HUNDRED else None
    if inside and per_cent and not found[0]["how"].lower().startswith("p"):
        return None  # "23 in every 100" is read as the share that it is
    nouns = _nouns(found[0]["things"])
    others = _is_per_others(figures[0], found[0]["things"])
    per = found[0]["how"].lower() == "per"
    made = _for_base(figures, many, nouns)
    if made is None or (per and others):
        return None
    return Based(
        text.replace(inside, "", 1) if inside else text,
        before if inside else before.replace(plain, "", 1),
        after if inside else after.replace(plain, "", 1),
        made,
        inside,
    )


_TWO = 2
_HUNDRED = 100
_OF_A_HUNDRED = Late(
    r"(?:\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
    r"|[a-z]+teen|[a-z]+ty(?:-[a-z]+)?)) (?:in|out of|for) (?:every |each )?"
    r"(?:100|a hundred|hundred)\b",
    re.IGNORECASE,
)


def _in_so_few(
    text: str,
    beside: tuple[str, str],
    figures: tuple[Figure, ...],
    many: Fraction,
    plain: str,
) -> Based | None:
    """Give a share out of ten or twenty: "for every ten calls, [eight]" is "8 in 10".

    A range or a bound is of the share ten times over, which need not be a whole number.
    """
    before, after = (part.replace(plain, "", 1) for part in beside)
    made = _for_base(figures, many, frozenset())
    read = wording.read(text)
    if made is None or read is None or len(figures) == _TWO or made.unit.head != "case":
        return None
    if read.upper is not None or read.bound is not Bound.NONE:
        return Based(text, before, after, made, "")
    return Based(f"{text} in {many.numerator}", before, after, figures[0], "")


def baseless(clause: str, text: str, figure: Figure) -> str:
    """Say that words tell so many for every 1,000, and the figure counts for none."""
    found = _BASE.search(clause)
    counted = figure.unit.kind is Kind.PLAIN and figure.unit.head != Kind.PLAIN.value
    if not found or found["how"].lower() == "per" or not counted:
        return ""
    base = _plain(found).strip().lower()
    return (
        f"“{text}” is not true: the words say so many {base}, and"
        f" “{figure.name}” is {figure.printed} in all; name the count and what it is"
        " of: (fig:COUNT,WHOLE)."
    )


def _plain(found: re.Match[str]) -> str:
    """Give the words of a base, without those behind its noun."""
    nouns = found["things"].split()
    more = next((at for at, one in enumerate(nouns) if one in _NO_THINGS), len(nouns))
    end = found.end() - len(found["things"])
    told = found["things"].split(" ")[1 : more + 1]
    size = sum(len(one) + 1 for one in told)
    return found.string[found.start() : end + size]


_NO_THINGS = frozenset(
    """
    a an the and or but in of on at by to for from with who that which is are was were
    has have had do does did will would can could there they it he she we last this
    each every per during over across
    """.split()
)
"""Words that end the things of which there are so many."""


def _many(words: str) -> Fraction:
    """Read "1,000" and "a thousand"."""
    bare = re.sub(r"^(?:an? |one )", "", words.lower())
    return Fraction(_WORDS.get(bare) or int(bare.replace(",", "")))


def _nouns(things: str) -> frozenset[str]:
    """Give the nouns of a base in the singular: "pupils in the county"."""
    return frozenset(map(singular, _named(things)))


def _named(things: str) -> list[str]:
    """Give the words that name the things of a base: "pupils in the county"."""
    words = things.lower().split()
    end = next((at for at, word in enumerate(words) if word in _NO_THINGS), len(words))
    return words[:end]


def _is_plural(noun: str) -> bool:
    """Tell whether a noun stands in the plural, or has none."""
    return singular(noun) != noun or plural(noun) == noun


def _for_base(
    figures: tuple[Figure, ...], many: Fraction, nouns: frozenset[str]
) -> Figure | None:
    """Give one figure, or the first over the second, for so many of these things."""
    first = figures[0]
    if first.value is None:
        return None
    if len(figures) == _TWO:
        return _of_two(first, figures[1], many, nouns)
    if first.unit.kind is Kind.PERCENT or first.unit.head == first.unit.kind.value:
        changed = _CHANGE.search(first.entry.counts.lower())
        whole = first.unit.kind is not Kind.POINTS and not changed
        return _scaled(first, first.value, many, "cases") if whole else None
    head, *others = at_each_per(first.unit.written)
    at = next((i for i, one in enumerate(others) if not is_time(one)), None)
    if at is None:
        return None
    own, noun = so_many(others.pop(at))
    if own == 1 and nouns and not _is_same(noun, nouns):
        return None
    return _scaled(first, first.value, many / own, " per ".join((head, *others)))


class Alike(NamedTuple):
    """Words on rates for so many of one thing, without the base that they share.

    `other` says that the words name another base than the rates have.
    """

    text: str
    before: str
    after: str
    figures: tuple[Figure, ...]
    other: str = ""


def of_rates(
    text: str, beside: tuple[str, str], figures: tuple[Figure, ...]
) -> Alike | None:
    """Give several rates without their base, where words name one: "from 48 to 51".

    None of figures that are no rates for so many of one thing.
    """
    before, after = beside
    units = {one.unit.written for one in figures}
    each = figures[0].unit.each
    parts = (before, text, after)
    found = [found for part in parts for found in _BASE.finditer(part)]
    if len(figures) < _TWO or len(units) != 1 or each == 1 or len(found) != 1:
        return None
    if _APART.search(text):
        return (
            None  # "4.6 per 100,000 above" lies between the two, and is read as it is
        )
    head, *others = at_each_per(figures[0].unit.written)
    plain, things = _plain(found[0]), found[0]["things"]
    if _many(found[0]["many"]) != each or _is_per_others(figures[0], things):
        per = " per ".join(others)
        base = _TO_ITS_NOUN.match(plain.strip())
        why = f"the words say so many {base[0] if base else plain.strip()}"
        other = f"“{text}” is not true: {why}, and the rates are per {per}."
        return Alike(text, before, after, figures, other)
    kept = (one for one in others if so_many(one)[0] == 1)
    unit = read_unit(" per ".join((head, *kept)))
    alike = tuple(replace(one, unit=unit) for one in figures)
    text, before, after = (part.replace(plain, "", 1) for part in (text, before, after))
    return Alike(text.strip(), before, after, alike)


_APART = Late(r" (?:more|less|fewer|higher|lower|above|below)$")
_TO_ITS_NOUN = Late(r"per [\d,]*\d(?: [a-z’'-]+?)*? [a-z’'-]+s\b|per [a-z\d,]+\b")


def _is_per_others(figure: Figure, things: str) -> bool:
    """Tell whether "per 1,000 homes" is said of a rate per 1,000 people."""
    told = [singular(one) for one in _named(things)]
    if not any(map(_is_plural, _named(things))) or figure.unit.each == 1:
        return False
    _, *below = at_each_per(figure.unit.written)
    noun = next((so_many(one)[1] for one in below if not is_time(one)), "")
    own = [singular(one) for one in noun.split()] or [""]
    last = own[-1]
    if last in _MEASURES:
        before = told[: told.index(last)] if last in told else ["other"]
        return bool(before) and not set(before) & set(own)
    whom = frozenset(own) | _counts(figure) | _population(figure)
    return not whom & set(told) and not _are_people(own, told)


_MEASURES = frozenset("mile kilometre km metre hour tonne litre".split())
"""Of these a rate has kinds: vehicle miles are no passenger miles."""


def _population(figure: Figure) -> frozenset[str]:
    """Give the words of those of whom a figure is, in the singular."""
    entry = figure.entry
    told = " ".join((entry.population, *entry.population_names)).lower()
    return frozenset(map(singular, re.findall(r"[a-z’'-]+", told)))


def _are_people(own: list[str], told: list[str]) -> bool:
    """Tell whether people in general are told of persons, or persons of people."""
    general = any(one in _PEOPLE for one in told) or "person" in own
    persons = (any(one in _PEOPLE or is_person(one) for one in x) for x in (own, told))
    return general and all(persons)


_CHANGE = Late(
    r"\b(?:rise|increase|growth|gain|fall|drop|decrease|decline|reduction|cut)\b"
)
"""A change of so many per cent is no part of any whole."""


def _of_two(
    first: Figure, second: Figure, many: Fraction, nouns: frozenset[str]
) -> Figure | None:
    """Give a count for so many of what another counts: admissions, and pupils."""
    counted = all(
        one.unit.kind is Kind.PLAIN
        and one.unit.head != one.unit.kind.value
        and one.unit.each == 1
        for one in (first, second)
    )
    told = _is_same(second.unit.head, nouns) or _counts(second) & nouns
    if not (counted and second.value and first.value is not None and told):
        return None
    return _scaled(first, first.value / second.value, many, first.unit.written)


def _counts(figure: Figure) -> frozenset[str]:
    """Give the words of what a figure counts, in the singular."""
    return frozenset(map(singular, re.findall(r"[a-z’'-]+", figure.entry.counts)))


def _scaled(figure: Figure, value: Fraction, times: Fraction, unit: str) -> Figure:
    """Give a figure so many times over, in another unit."""
    made = read_unit(unit)
    if times == 1:
        return replace(figure, unit=made)
    entry = figure.entry.model_copy(update={"display": None, "interval": None})
    return replace(
        figure, entry=entry, value=value * times, unit=made, shares=None, width=_0
    )


_0 = Fraction(0)


def is_time(noun: str) -> bool:
    """Tell whether a rate is by a length of time: "year", "school day"."""
    try:
        return bool(seconds(singular(noun.rpartition(" ")[2])))
    except KeyError:
        return False


def _is_same(noun: str, nouns: frozenset[str]) -> bool:
    """Tell whether a unit's noun is among those said; people are a population."""
    own = {singular(one) for one in noun.split()[-1:]}
    return bool(own & nouns) or bool(own & _PEOPLE and nouns & _PEOPLE)


_PEOPLE = frozenset("person people population resident inhabitant head".split())

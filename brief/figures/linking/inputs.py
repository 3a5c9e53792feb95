"""The input that a number wants which no figure states, drafted in YAML.

Only what the words and the citation near them say is filled in; the rest is left
blank for its author. Words without a number give no input.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction

from brief.figures.linking.draft import Loose
from brief.figures.numbers import digits
from brief.figures.rounding import places
from brief.figures.units import Kind as UnitKind
from brief.figures.wording import Kind
from brief.figures.wording.meaning import Amount, Bound, Meaning

_BOUNDS = {
    Bound.OVER: "more than",
    Bound.WELL_OVER: "more than",
    Bound.AT_LEAST: "at least",
    Bound.UNDER: "less than",
    Bound.WELL_UNDER: "less than",
    Bound.AT_MOST: "at most",
}
_SHARES = frozenset({Kind.PERCENT, Kind.FRACTION, Kind.CHANGE})
_UNITS = {
    Kind.POINTS: UnitKind.POINTS.value,
    Kind.MULTIPLE: "ratio",
    **dict.fromkeys(_SHARES, UnitKind.PERCENT.value),
}
_NUMBERED = frozenset({Kind.NUMBER, Kind.PAIR, *_UNITS})
_NOUN = re.compile(r"\s+([a-z]{3,})")
_ESTIMATED = re.compile(r"\bestimate", re.IGNORECASE)
_SMALL_WORDS = frozenset("and the for from with that were was are has had per".split())


def drafted(one: Loose, taken: frozenset[str] = frozenset()) -> str:
    """Draft the entries of `figures.yaml` for a quantity; nothing where it has none."""
    meaning = one.spotted.meaning
    if meaning is None or meaning.kind not in _NUMBERED or meaning.amount is None:
        return ""
    name = _name(one, taken)
    ends = [meaning.amount] if meaning.upper is None else _ends(meaning)
    names = [name] if len(ends) == 1 else [f"{name}_low", f"{name}_high"]
    return "\n".join(
        line
        for own, amount in zip(names, ends, strict=True)
        for line in _entry(own, amount, meaning, one)
    )


def _ends(meaning: Meaning) -> list[Amount]:
    return [one for one in (meaning.amount, meaning.upper) if one is not None]


def _name(one: Loose, taken: frozenset[str]) -> str:
    """Name an input by the word after it, for its author to better."""
    noun = _NOUN.match(one.spotted.laid.text, one.spotted.end)
    name = noun[1] if noun and noun[1] not in _SMALL_WORDS else "unnamed"
    number = 2
    made = name
    while made in taken:
        made, number = f"{name}_{number}", number + 1
    return made


def _entry(name: str, amount: Amount, meaning: Meaning, one: Loose) -> Iterator[str]:
    """Write one entry, with blanks for what nobody has said yet."""
    unit = _UNITS.get(meaning.kind, meaning.unit)
    share = meaning.kind in _SHARES
    yield f"  {name}:"
    yield f"    value: {_written(amount.value * (100 if share else 1))}"
    if bound := _BOUNDS.get(meaning.bound):
        yield f"    bound: {bound}"
    if _ESTIMATED.search(one.sentence):
        yield "    estimate: true"
    for key, said in (("unit", unit), *_BLANKS, ("source", one.source)):
        yield f"    {key}: {said}".rstrip()
    yield f"    page: {one.page}".rstrip()


_BLANKS = tuple((key, "") for key in ("counts", "population", "area", "period"))


def _written(value: Fraction) -> str:
    """Write a number as inputs are written; one without end to two decimals."""
    count = places(value)
    return digits(value, 2 if count is None else count).replace("\N{MINUS SIGN}", "-")

"""Counts and percentages of one population, and how many it then has.

A count with its percentage implies a base; every base of one population, area and
period must be able to be one number, within the rounding of both. Where a share says
of which whole it is, the base is held to the count of that whole.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from brief.figures.honesty.evidence import Evidence, amount, words
from brief.figures.honesty.wholes import (
    Whole,
    counted,
    counts_all_of,
    ends,
    given,
    is_unqualified,
    named,
    part_of,
    wholes,
)
from brief.figures.ledger import Figure
from brief.figures.rounding import significant_step, to_step
from brief.figures.saying import plain
from brief.figures.units import Kind
from brief.findings import Finding
from brief.rules.honesty import BASES_APART, BASES_DIFFER

Key = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Base:
    """A base with its ends, and the figures that imply it."""

    low: Fraction
    high: Fraction
    of: tuple[Figure, ...]

    def meets(self, other: Base) -> bool:
        """Tell whether both can be one number."""
        return self.low <= other.high and other.low <= self.high


def bases(evidence: Evidence) -> Iterator[Finding]:
    """Find a base that no other of its population can be."""
    held: dict[Key, list[Base]] = {}
    told: set[str] = set()
    for key, base in (*_totals(evidence), *_implied(evidence)):
        others = held.setdefault(key, [])
        clash = next((one for one in others if not base.meets(one)), None)
        if clash:
            told.update(one.name for one in base.of)
            yield _clashing(base, clash)
        others.append(base)
    for one in wholes(evidence):
        base, counts = _of_wholes(one)
        if one.share.name not in told and not any(map(base.meets, counts)):
            told.add(one.share.name)
            yield _clashing(base, counts[0])


def _of_wholes(one: Whole) -> tuple[Base, list[Base]]:
    """Give the base that a count implies with its share, and the counts of wholes."""
    (above, most), (below, largest) = ends(one.count), ends(one.share)
    least = max(below, amount(one.share) / 1000)
    base = Base(above / largest, most / least, (one.count, one.share))
    return base, [Base(*ends(whole), (whole,)) for whole in one.wholes]


def _key(figure: Figure, population: str) -> Key:
    """Name a population of an area and a period; how it was asked is left out."""
    entry = figure.entry
    return words(population.partition(",")[0]), words(entry.area), words(entry.period)


def _totals(evidence: Evidence) -> Iterator[tuple[Key, Base]]:
    """Give the counts that are themselves what a percentage is of."""
    asked = {
        _key(one, one.entry.population)
        for one in evidence.figures.values()
        if one.unit.kind is Kind.PERCENT and one.entry.population
    }
    for figure in evidence.figures.values():
        key = _key(figure, _counted_whole(figure))
        if counted(figure) and key in asked:
            held, width = amount(figure), figure.width
            yield key, Base(held - width, held + width, (figure,))


def _counted_whole(figure: Figure) -> str:
    """Name the population that a figure counts: its own, where it counts all of it.

    "Staff", of the population "council staff", is the whole of them.
    """
    said, own = named(figure), words(figure.entry.population.partition(",")[0])
    return own if counts_all_of(said, own) else said


def _implied(evidence: Evidence) -> Iterator[tuple[Key, Base]]:
    """Give the base that each count implies with its own percentage."""
    for count, share in _couples(evidence):
        entry = share.entry
        of_somebody = given(share) and bool(entry.population)
        if of_somebody and counted(count) and not count.entry.bound:
            yield (
                _key(share, share.entry.population),
                _base(count, share),
            )


def _couples(evidence: Evidence) -> Iterator[tuple[Figure, Figure]]:
    """Give each count with its percentage, each pair once.

    They count the same of the same, or one is named after the other (`users`,
    `users_rate`), or prose puts one in brackets after the other: 22,500 (1.2%).
    """
    figures = evidence.figures
    counts = {
        _pair(one): one
        for one in figures.values()
        if counted(one) and one.entry.counts and not one.entry.bound
    }
    couples = [
        (counts[_pair(one)].name, name)
        for name, one in figures.items()
        if _pair(one) in counts
    ]
    couples += [
        (name.rpartition("_")[0], name)
        for name in figures
        if name.endswith(_OF_A_SHARE)
    ]
    couples += [one for sentence in evidence.sentences for one in sentence.bracketed()]
    for count, share in dict.fromkeys(couples):
        if count in figures and share in figures and count != share:
            yield figures[count], figures[share]


_OF_A_SHARE = ("_rate", "_share", "_percent", "_proportion", "_percentage")


def _pair(figure: Figure) -> Key:
    """Name what a count and its percentage both count."""
    entry, part = figure.entry, part_of(figure)
    counts = part if is_unqualified(part) else entry.counts
    fields = (counts, entry.population, entry.area, entry.period)
    return tuple(words(one) for one in fields)


def _base(count: Figure, share: Figure) -> Base:
    """Divide a count by its percentage, both at their ends."""
    (above, wide), (below, narrow) = (
        (amount(one), one.width) for one in (count, share)
    )
    least = max(below - narrow, below / 1000)
    return Base(
        (above - wide) / (below + narrow), (above + wide) / least, (count, share)
    )


def _clashing(base: Base, other: Base) -> Finding:
    """Say which two bases differ, or that the author said so."""
    message = f"{_said(base)}; {_said(other)}"
    figure = base.of[-1]
    reasons = [one.entry.apart for one in (*base.of, *other.of) if one.entry.apart]
    if reasons:
        return BASES_APART.at(figure.place, f"{message}: {reasons[0]}")
    hint = "correct one, or its population; or say under `apart` why they differ"
    return BASES_DIFFER.at(figure.place, message, hint)


def _said(base: Base) -> str:
    """Say what a base is and what implies it."""
    middle = (base.low + base.high) / 2
    about = to_step(middle, significant_step(middle, 2)).__floor__()
    if len(base.of) == 1:
        return f"“{base.of[0].name}” is {plain(base.of[0].printed)}"
    count, share = base.of
    return (
        f"“{count.name}” and “{share.name}” ({plain(count.printed)},"
        f" {plain(share.printed)}) imply {about:,} in all"
    )

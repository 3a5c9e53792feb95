"""The value of every figure, each after those that it is computed from.

A figure that cannot be computed takes those that depend on it with it, all beneath
one cause. Nothing is rounded here and nothing printed.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterator, Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from graphlib import CycleError, TopologicalSorter

from brief.content.align import place_in
from brief.content.models.figure import FigureEntry, Status
from brief.content.models.table import Table
from brief.content.nearest import did_you_mean
from brief.figures import query
from brief.figures.arithmetic import Misplaced, value
from brief.figures.formula import Node, Unreadable, names, read_formula
from brief.figures.quantity import Quantity, Refusal, settle
from brief.figures.units import Unit, UnreadableUnit, read_unit
from brief.findings import Cause, Finding, Place, Stop
from brief.rules import (
    FIGURE_AWAITED,
    FIGURE_BROKEN,
    FIGURE_CYCLE,
    FIGURE_DIVISION,
    FIGURE_TOO_LARGE,
    FORMULA_SYNTAX,
    PERCENT_AND_POINTS,
    UNIT_MISMATCH,
    UNIT_UNKNOWN,
    UNKNOWN_FIGURE,
    Rule,
)

MOST_DIGITS = 30
"""No input is larger than so many digits, or has more after the point."""

_REFUSALS: dict[str, Rule] = {
    rule.name: rule
    for rule in (UNIT_MISMATCH, PERCENT_AND_POINTS, FIGURE_DIVISION, FIGURE_TOO_LARGE)
}


@dataclass(slots=True)
class Evaluation:
    """What is known of every figure; filled in while they are evaluated.

    `causes` says of a figure without value why it has none; `awaited` names those
    that will come, and those that wait for them.
    """

    entries: Mapping[str, FigureEntry]
    units: dict[str, Unit] = field(default_factory=dict)
    formulas: dict[str, Node] = field(default_factory=dict)
    quantities: dict[str, Quantity] = field(default_factory=dict)
    causes: dict[str, Cause] = field(default_factory=dict)
    awaited: set[str] = field(default_factory=set)
    findings: list[Finding] = field(default_factory=list)

    def broken(self, name: str, *found: Finding) -> None:
        """Note why a figure has no value; it is the cause of all that follows."""
        text = f"“{name}” has no value"
        cause = self.causes.setdefault(name, Cause(self.entries[name].place, text))
        self.findings += [_beneath(cause, one) for one in found]

    def uses(self, name: str) -> tuple[str, ...]:
        """Name the figures that a figure is computed from, each once, in order."""
        node = self.formulas.get(name)
        found = (one.name for one in names(node)) if node else ()
        return tuple(dict.fromkeys(one for one in found if one in self.entries))


def _beneath(cause: Cause, found: Finding) -> Finding:
    """Put a finding beneath a cause."""
    return Finding(
        found.rule, found.where, found.message, found.hint, found.level, cause
    )


def evaluate(
    entries: Mapping[str, FigureEntry],
    tables: Mapping[str, Table],
    unread: Container[str] = (),
) -> Evaluation:
    """Evaluate every figure; those of tables that are `unread` have no value."""
    known = Evaluation(entries)
    for name, entry in entries.items():
        _read(known, name, entry)
        if entry.query and entry.query.table in unread:
            known.causes.setdefault(name, Cause.unread(entry.query.table))
    _await(known)
    for name in _in_order(known):
        if name not in known.causes:
            _evaluate(known, name, tables)
    return known


def _read(known: Evaluation, name: str, entry: FigureEntry) -> None:
    """Read a figure's unit and formula."""
    try:
        known.units[name] = read_unit(entry.unit, entry.counts)
    except UnreadableUnit as error:
        place = entry.at("unit")
        known.broken(name, UNIT_UNKNOWN.at(place, str(error), error.hint))
    if not entry.formula:
        return
    try:
        known.formulas[name] = read_formula(entry.formula)
    except Unreadable as error:
        place = in_formula(entry, error.offset)
        known.broken(name, FORMULA_SYNTAX.at(place, str(error), error.hint))
        return
    if unknown := tuple(_unknown(known, name)):
        known.broken(name, *unknown)
    elif twice := _so_many_twice(known, name):
        known.broken(name, twice)


def _so_many_twice(known: Evaluation, name: str) -> Finding | None:
    """Find "fires / homes * 1000" in "fires per 1,000 homes": the unit does it."""
    entry, unit = known.entries[name], known.units.get(name)
    each = unit.each if unit else 1
    many = re.compile(rf"(?<![\w.,])(?:{each}|{each:,})(?![\w.,])")
    found = many.search(entry.formula) if each > 1 else None
    if found is None:
        return None
    message = (
        f"the formula of “{name}” has {each:,} in it, and “{entry.unit}” counts by"
        f" {each:,} already"
    )
    hint = f"take {each:,} out of the formula"
    return UNIT_MISMATCH.at(in_formula(entry, found.start()), message, hint)


def in_formula(entry: FigureEntry, offset: int) -> Place:
    """Give the place of a character of a formula, or of the formula."""
    return place_in(entry.formula, offset, entry.at("formula"))


def _unknown(known: Evaluation, name: str) -> Iterator[Finding]:
    """Find each name in a formula that no figure has."""
    for one in names(known.formulas[name]):
        if one.name not in known.entries:
            place = in_formula(known.entries[name], one.offset)
            message = f"there is no figure “{one.name}”"
            hint = did_you_mean(one.name, known.entries)
            yield UNKNOWN_FIGURE.at(place, message, hint)


def _await(known: Evaluation) -> None:
    """Note the figures that have not come."""
    for name, entry in known.entries.items():
        if entry.status is Status.AWAITED and entry.awaited:
            wanted = f"from {entry.awaited.from_} by {entry.awaited.by:%-d %B %Y}"
            known.awaited.add(name)
            known.causes[name] = Cause(entry.place, f"“{name}” is awaited {wanted}")
            message = f"“{name}” is awaited {wanted}"
            hint = "put its value in when it comes; drafts print “figure awaited”"
            found = FIGURE_AWAITED.at(entry.at("status"), message, hint)
            known.findings.append(_beneath(known.causes[name], found))


def _in_order(known: Evaluation) -> tuple[str, ...]:
    """Order the figures so that each follows those that it uses; circles are found."""
    uses = {name: known.uses(name) for name in known.entries}
    while True:
        try:
            return tuple(TopologicalSorter(uses).static_order())
        except CycleError as error:
            loop = _loop(error.args[1], known)
            _note_cycle(known, loop)
            for name in loop:
                uses[name] = ()


def _loop(found: list[str], known: Evaluation) -> tuple[str, ...]:
    """Put a circle in the order of computing, from its first figure in the file.

    graphlib names each figure before those that use it; people read it the other way.
    """
    loop = tuple(reversed(found[:-1]))
    start = loop.index(next(name for name in known.entries if name in loop))
    return loop[start:] + loop[:start]


def _note_cycle(known: Evaluation, loop: tuple[str, ...]) -> None:
    """Note a circle once, and that none of its figures has a value."""
    first = loop[0]
    steps = " from ".join(f"“{name}”" for name in (*loop, first))
    message = f"{steps}: these are computed from each other in a circle"
    entry = known.entries[first]
    found = FIGURE_CYCLE.at(entry.at("formula"), message, "make one of them an input")
    known.broken(first, found)
    for name in loop[1:]:
        known.causes.setdefault(name, known.causes[first])


def _evaluate(known: Evaluation, name: str, tables: Mapping[str, Table]) -> None:
    """Give one figure its value, or note why it has none."""
    unit = known.units[name]
    if lost := next((one for one in known.uses(name) if one in known.causes), ""):
        _follow(known, name, lost)
        return
    try:
        amount = _amount(known, name, tables)
    except Stop as stop:
        known.broken(name, *stop.findings)
        return
    known.quantities[name] = Quantity(amount, unit.dimensions, unit.kind)


def _follow(known: Evaluation, name: str, lost: str) -> None:
    """Note that a figure shares the fate of one that it is computed from."""
    cause = known.causes[name] = known.causes[lost]
    waits = lost in known.awaited
    known.awaited.update({name} if waits else ())
    verb = "waits for" if waits else "is computed from"
    message = f"“{name}” {verb} “{lost}”, which has no value"
    place = known.entries[name].at("formula")
    known.findings.append(FIGURE_BROKEN.at(place, message, cause=cause))


def _amount(known: Evaluation, name: str, tables: Mapping[str, Table]) -> Fraction:
    """Work out one figure's amount in base units; raises Stop."""
    entry, unit = known.entries[name], known.units[name]
    if entry.value is not None:
        exponent = entry.value.as_tuple().exponent
        fine = isinstance(exponent, int) and exponent >= -MOST_DIGITS
        if not fine or entry.value.adjusted() > MOST_DIGITS:
            message = f"“{name}” has more than {MOST_DIGITS} digits"
            raise Stop([FIGURE_TOO_LARGE.at(entry.at("value"), message)])
        return unit.amount(Fraction(entry.value))
    if entry.query is not None:
        number, warned = query.answer(entry.query, tables)
        known.findings += warned
        return unit.amount(number)
    return _computed(known, name)


def _computed(known: Evaluation, name: str) -> Fraction:
    """Work out a formula and hold it to the unit declared; raises Stop."""
    entry, unit = known.entries[name], known.units[name]
    try:
        return settle(value(known.formulas[name], known.quantities), unit)
    except Misplaced as error:
        place = in_formula(entry, error.offset)
        raise Stop([_refused(error.refusal, place)]) from None
    except Refusal as refusal:
        raise Stop([_refused(refusal, entry.at("unit"))]) from None


def _refused(refusal: Refusal, place: Place) -> Finding:
    """Turn a refusal into a finding."""
    return _REFUSALS[refusal.rule].at(place, str(refusal), refusal.hint)

"""From values to figures: each with its printed form, its full value and its working.

What has no value keeps its place, and says so.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from types import MappingProxyType

from brief.content.models.figure import Display, FigureEntry
from brief.content.models.organisation import HouseStyle
from brief.figures import query
from brief.figures.arithmetic import value
from brief.figures.citing import with_page
from brief.figures.evaluate import Evaluation
from brief.figures.formula import Operation
from brief.figures.ledger import AWAITED, WITHOUT_VALUE, Figure, Standing, Working
from brief.figures.numbers import BY_HAND, as_written, exact, full, printed
from brief.figures.units import Kind, Unit, fits
from brief.figures.wording import DEFAULT, Profile
from brief.figures.working import Operand, worked
from brief.findings import Finding
from brief.rules import FIGURE_DISPLAY

_NO_UNIT = Unit("", (), Fraction(1), Kind.PLAIN, "")
"""The unit of a figure whose own cannot be read."""


def assemble(
    known: Evaluation,
    style: HouseStyle,
    sources: Mapping[str, str],
    bands: Profile = DEFAULT,
) -> tuple[Mapping[str, Figure], tuple[Finding, ...]]:
    """Make every figure, in the order of the file, with what its printing wants.

    `sources` gives each source in a few words, by its id; `bands` say how far words
    may reach that state a figure.
    """
    made: dict[str, Figure] = {}
    maker = _Maker(known, style, sources, bands, made)
    for name in dict.fromkeys((*known.quantities, *known.entries)):
        made[name] = maker.figure(name)
    found = [
        _undecided(made[name])
        for name in known.quantities
        if maker.printed(name) is None
    ]
    ordered = MappingProxyType({name: made[name] for name in known.entries})
    return ordered, tuple(found)


def _undecided(figure: Figure) -> Finding:
    """Ask how a number without end is to be rounded."""
    message = f"“{figure.name}” is {figure.exact}; nothing says how to round it"
    hint = "add a `display`, for instance `display: {decimals: 0}`"
    return FIGURE_DISPLAY.at(figure.entry.at("formula"), message, hint)


@dataclass(frozen=True, slots=True)
class _Maker:
    """Makes figures one after another, each after those that it is computed from."""

    known: Evaluation
    style: HouseStyle
    sources: Mapping[str, str]
    bands: Profile
    made: Mapping[str, Figure]

    def figure(self, name: str) -> Figure:
        """Make one figure."""
        if name not in self.known.quantities:
            return self._valueless(name)
        amount = self.known.quantities[name].amount
        unit = self.known.units[name]
        whole = exact(unit.number(amount), unit, self.style)
        text = self.printed(name) or whole
        entry = self.known.entries[name]
        return Figure(
            name,
            entry,
            unit,
            unit.value(amount),
            text,
            whole,
            self._working(name, text, whole),
            entry.place,
            shares=self._shares(name),
            bands=self.bands,
        )

    def _valueless(self, name: str) -> Figure:
        """Make a figure that has no value, and say why."""
        entry = self.known.entries[name]
        awaited = name in self.known.awaited
        text = AWAITED if awaited else WITHOUT_VALUE
        return Figure(
            name,
            entry,
            self.known.units.get(name, _NO_UNIT),
            None,
            text,
            text,
            self._working(name, text, text),
            entry.place,
            Standing.AWAITED if awaited else Standing.BROKEN,
            self.known.causes[name],
        )

    def printed(self, name: str) -> str | None:
        """Print a figure's value; None where nothing says how to round it."""
        entry, unit = self.known.entries[name], self.known.units[name]
        if entry.display is None and entry.value is not None:
            return _bounded(entry, as_written(entry.value, unit, self.style))
        number = unit.number(self.known.quantities[name].amount)
        text = printed(number, unit, entry.display or Display(), self.style)
        return text and _bounded(entry, text)

    def _working(self, name: str, text: str, whole: str) -> Working:
        """Make the working of a figure."""
        entry = self.known.entries[name]
        uses = (one for one in self.known.uses(name) if one in self.made)
        return Working(
            name,
            text,
            whole,
            entry.place,
            str(entry.formula),
            self._sum(name, whole),
            entry.source or "",
            entry.page,
            with_page(self.sources.get(entry.source or "", ""), entry.page),
            entry.note,
            tuple(self.made[one].working for one in uses),
        )

    def _sum(self, name: str, whole: str) -> str:
        """Write out how the value comes about; nothing for an input."""
        entry, node = self.known.entries[name], self.known.formulas.get(name)
        if entry.query is not None:
            return f"{query.in_words(entry.query)} = {whole}"
        if node is None or name not in self.known.quantities:
            return ""
        operands = {one: self._operand(one) for one in self.known.uses(name)}
        return worked(node, self.known.units[name], self._by_hand(name), operands)

    def _operand(self, name: str) -> Operand:
        """Give a figure as it stands in the working of another."""
        return Operand(name, self.known.units[name], self._by_hand(name))

    def _by_hand(self, name: str) -> str:
        """Print a figure's value with as many digits as somebody works with."""
        unit = self.known.units[name]
        number = unit.number(self.known.quantities[name].amount)
        return full(number, unit, self.style, BY_HAND)

    def _shares(self, name: str) -> tuple[Fraction, Fraction] | None:
        """Give numerator and denominator of a share of counted things: 54 of 84."""
        node = self.known.formulas.get(name)
        if not isinstance(node, Operation) or node.sign != "/":
            return None
        above = value(node.left, self.known.quantities)
        below = value(node.right, self.known.quantities)
        whole = above.amount.denominator == below.amount.denominator == 1
        counted = below.dimensions and fits(above.dimensions, below.dimensions)
        return (above.amount, below.amount) if whole and counted else None


def _bounded(entry: FigureEntry, text: str) -> str:
    """Say on which side of a value it lies, where no more is known."""
    return f"{entry.bound.value} {text}" if entry.bound else text

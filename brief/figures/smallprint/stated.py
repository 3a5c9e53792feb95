"""What one claim states, a figure or a series, with the words around it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

from brief.content.models.figure import FigureEntry, SeriesEntry, SmallPrint
from brief.content.models.prose import ClaimKind
from brief.figures.ledger import Figure
from brief.figures.said_order import in_said_order
from brief.figures.sentences import of_one_figure
from brief.figures.smallprint.scope import Scope
from brief.findings import Finding
from brief.rules.rule import Rule


def figures_of(scope: Scope, figures: Mapping[str, Figure]) -> list[Figure]:
    """Give the figures that a claim names, of those that there are, in its order.

    Two of two years stand as its sentence compares them.
    """
    claim = scope.one.quantity.claim
    if claim is None or claim.states is not ClaimKind.FIGURE:
        return []
    named = tuple(figures[name] for name in claim.targets if name in figures)
    return list(in_said_order(claim.text, scope.after, named))


class Declared(Protocol):
    """A figure or a series by its name, and what it declares."""

    @property
    def name(self) -> str:
        """Give the name of what is stated."""
        ...

    @property
    def entry(self) -> SmallPrint:
        """Give what it declares."""
        ...


class Stated(Declared, Protocol):
    """What one claim states, a figure or a series, with the words around it."""

    @property
    def scope(self) -> Scope:
        """Give the claim with the words that may carry its small print."""
        ...


@dataclass(frozen=True, slots=True)
class StatedFigure:
    """A figure as one claim states it, and the others of its value."""

    figure: Figure
    scope: Scope
    twins: tuple[Figure, ...] = ()

    @property
    def name(self) -> str:
        """Give the figure's name."""
        return self.figure.name

    @property
    def entry(self) -> FigureEntry:
        """Give what the figure declares."""
        return self.figure.entry


@dataclass(frozen=True, slots=True)
class StatedSeries:
    """A series as one claim states it; `unit` is that of its values, see `Series`."""

    name: str
    entry: SeriesEntry
    scope: Scope
    unit: str = ""


def figure_alone(scope: Scope, figures: Mapping[str, Figure]) -> Figure | None:
    """Give the figure of a claim that states a figure, and one alone."""
    claim = scope.one.quantity.claim
    alone = claim is not None and of_one_figure(claim)
    return figures.get(claim.targets[0]) if claim and alone else None


def is_the(stated: Declared) -> str:
    """Say what is counted: "“solved” is the share of offences that led to a charge"."""
    return f"“{stated.name}” is the {stated.entry.counts.removeprefix('the ')}"


def finding(stated: Stated, rule: Rule, message: str, hint: str = "") -> Finding:
    """Make a finding at a claim."""
    quantity = stated.scope.one.quantity
    return rule.at(quantity.place, f"“{quantity.words}” {message}", hint)


def twins(figures: Mapping[str, Figure]) -> Mapping[str, tuple[Figure, ...]]:
    """Give the other figures of the same value that say of whom they are."""
    named = [one for one in figures.values() if one.entry.population_names]
    same: dict[object, list[Figure]] = {}
    for one in named:
        same.setdefault((one.printed, one.value), []).append(one)
    return {
        one.name: tuple(
            other
            for other in same[(one.printed, one.value)]
            if other.name != one.name
            and not set(other.entry.population_names) & set(one.entry.population_names)
        )
        for one in named
    }

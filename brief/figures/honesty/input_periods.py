"""Periods of what is computed, against those of what it is computed from.

A share declared for 2023/24 whose counts are both of 2024/25 is a share of 2024/25. A
span that takes its inputs in, a year between theirs and a year that touches one are
left alone, and so is what says under `apart` why it is of another time.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import chain

from brief.figures.honesty.evidence import Evidence
from brief.figures.ledger import Figure
from brief.figures.smallprint.dated import years_of_period
from brief.findings import Cause, Finding
from brief.rules.honesty import PERIOD_OF_INPUTS


def input_periods(evidence: Evidence) -> Iterator[Finding]:
    """Find formulas of a period that nothing they are computed from has."""
    causes: dict[str, Cause] = {}
    for figure in evidence.figures.values():
        own = years_of_period(figure.entry.period)
        inputs = _inputs(figure, evidence.figures) if own else ()
        if inputs and not figure.entry.apart and not _fits(own, inputs):
            yield _of_others(figure, inputs, causes)


def _inputs(figure: Figure, figures: Mapping[str, Figure]) -> tuple[Figure, ...]:
    """Give the figures of years that a formula names."""
    named = (figures.get(one.name) for one in figure.working.of)
    return tuple(one for one in named if one and years_of_period(one.entry.period))


def _fits(own: frozenset[int], inputs: tuple[Figure, ...]) -> bool:
    """Tell whether a period may be that of what is computed from these."""
    theirs = [years_of_period(one.entry.period) for one in inputs]
    every = frozenset(chain.from_iterable(theirs))
    between = len(set(theirs)) > 1 and min(every) <= min(own) <= max(own) <= max(every)
    return between or any(_may_be(own, one) for one in theirs)


def _may_be(own: frozenset[int], other: frozenset[int]) -> bool:
    """Tell whether two periods may be one, or one lie within the other."""
    return own == other if len(own) == len(other) else bool(own & other)


def _of_others(
    figure: Figure, inputs: tuple[Figure, ...], causes: dict[str, Cause]
) -> Finding:
    """Say of what period the inputs are; those of the same stand beneath one line."""
    periods = [one.entry.period for one in inputs]
    theirs, names = _listed(periods), _listed([f"“{one.name}”" for one in inputs])
    of = figure.entry.period
    where = inputs[0].entry.at("period")
    text = f"a period of {theirs}; what is computed from it says {of}"
    cause = causes.setdefault(f"{of} of {theirs}", Cause(where, text))
    message = (
        f"“{figure.name}” is declared to be of {of}, and {names}, from which it is"
        f" computed, of {theirs}"
    )
    usual = max(periods, key=periods.count)
    hint = f"write `period: {usual}`, or say under `apart` why it differs"
    return PERIOD_OF_INPUTS.at(figure.entry.at("period"), message, hint, cause)


def _listed(words: Sequence[str]) -> str:
    """Write words, each once, in a row."""
    *first, last = dict.fromkeys(words)
    return f"{', '.join(first)} and {last}" if first else last

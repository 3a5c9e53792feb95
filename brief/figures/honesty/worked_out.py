"""Inputs that somebody worked out from others as printed: 33% of 95,312, not 33.4%.

Only what an input itself says that it is a `result_of` is tried: the product, the sum,
the difference or the quotient of the figures named. Where some sum of the full values
gives the input, nothing is said of what the printed ones give.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import product
from math import prod

from brief.figures.arithmetic import Misplaced, value
from brief.figures.formula import Unreadable, read_formula
from brief.figures.honesty.evidence import Evidence, amount, as_printed, number
from brief.figures.ledger import Figure
from brief.figures.quantity import Quantity, Refusal, settle
from brief.figures.rounding import to_step
from brief.figures.widths import written_step

MOST = 4
"""So many figures are tried; a sum of more of them is no coincidence to look for."""

Amounts = Sequence[Fraction]


@dataclass(frozen=True, slots=True)
class Sum:
    """What an input was worked out by, and what the full values give in its unit."""

    of: tuple[Figure, ...]
    formula: str
    full: Fraction


def from_printed(figure: Figure, evidence: Evidence) -> Sum | None:
    """Find the sum that gives an input as printed, and not in full."""
    if figure.entry.value is None or not number(figure):
        return None
    of = tuple(
        evidence.figures[name]
        for name in dict.fromkeys(figure.entry.result_of)
        if name in evidence.figures and evidence.figures[name].value is not None
    )
    if not 0 < len(of) <= MOST or figure in of:
        return None
    full = [amount(one) for one in of]
    known = dict(_results(figure, of, full))
    if any(_is(figure, held) for held in known.values()):
        return None
    for printed in _as_printed(of):
        for formula, held in _results(figure, of, printed):
            if _is(figure, held) and formula in known:
                return Sum(of, formula, figure.unit.number(known[formula]))
    return None


def _as_printed(of: Sequence[Figure]) -> Iterator[Amounts]:
    """Give the amounts with all of them as printed, then with some of them."""
    full = tuple(amount(one) for one in of)
    shown = (as_printed(one) for one in of)
    printed = (
        held if seen is None else one.unit.amount(seen)
        for one, held, seen in zip(of, full, shown, strict=True)
    )
    for mixed in product(*zip(printed, full, strict=True)):
        if mixed != full:
            yield mixed


def _results(
    figure: Figure, of: Sequence[Figure], amounts: Amounts
) -> Iterator[tuple[str, Fraction]]:
    """Give what each sum of some amounts comes to, with its formula."""
    names = [one.name for one in of]
    yield " * ".join(names), prod(amounts, start=Fraction(1))
    for at, (name, last) in enumerate(zip(names, amounts, strict=True)):
        rest = [*amounts[:at], *amounts[at + 1 :]]
        others = [*names[:at], *names[at + 1 :]]
        if last:
            above = prod(rest, start=Fraction(1))
            yield f"{' * '.join(others) or '1'} / {name}", above / last
        if others and _alike(figure, of):
            yield " - ".join([name, *others]), last - sum(rest)
    if len(of) > 1 and _alike(figure, of):
        yield " + ".join(names), sum(amounts, Fraction(0))


def _alike(figure: Figure, of: Sequence[Figure]) -> bool:
    """Tell whether figures and their result are of one dimension, and can be added."""
    return all(one.unit.dimensions == figure.unit.dimensions for one in of)


def _is(figure: Figure, held: Fraction) -> bool:
    """Tell whether an amount is an input, to the input's own last digit."""
    step = written_step(figure)
    return to_step(figure.unit.number(held), step) == number(figure)


def can_be_computed(figure: Figure, found: Sum) -> bool:
    """Tell whether a sum may stand as the figure's formula, by their units."""
    known = {
        one.name: Quantity(amount(one), one.unit.dimensions, one.unit.kind)
        for one in found.of
    }
    try:
        settle(value(read_formula(found.formula), known), figure.unit)
    except (Unreadable, Misplaced, Refusal):
        return False
    return True

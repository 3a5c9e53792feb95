"""Counted numbers whose point parts thousands: "20.250" pupils among 48,600 others.

Where all others of one table and one unit are whole, and some are in thousands, twenty
pupils and a quarter are 20,250.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal

from brief.content.models.brief import Brief
from brief.figures.ledger import Figure
from brief.figures.units import Kind
from brief.findings import Finding
from brief.rules import FIGURE_PARTED

_DIGITS = 3
"""Digits behind a point that parts thousands."""

_LARGE = 1000


def parted(_brief: Brief, figures: Mapping[str, Figure]) -> Iterator[Finding]:
    """Find counted numbers that can be read as thousands."""
    alike: dict[tuple[str, str], list[Figure]] = {}
    for figure in figures.values():
        if figure.unit.kind is Kind.PLAIN and figure.entry.value is not None:
            key = (figure.entry.at("value").path, figure.unit.written)
            alike.setdefault(key, []).append(figure)
    for them in alike.values():
        odd = [one for one in them if not _is_whole(_written(one))]
        largest = max(map(_written, them))
        if len(odd) == 1 and largest >= _LARGE and _is_in_threes(_written(odd[0])):
            yield _found(odd[0])


def _written(figure: Figure) -> Decimal:
    """Give an input as it was written."""
    return figure.entry.value or Decimal(0)


def _is_whole(value: Decimal) -> bool:
    return value == value.to_integral_value()


def _is_in_threes(value: Decimal) -> bool:
    """Tell whether a number is written as 20.250 is: below a thousand, three digits."""
    return value.as_tuple().exponent == -_DIGITS and 1 <= abs(value) < _LARGE


def _found(figure: Figure) -> Finding:
    value = _written(figure)
    whole = int(value * 10**_DIGITS)
    message = (
        f"“{figure.name}” is {value} {figure.unit.written}, a part of one among whole"
        " numbers"
    )
    hint = (
        f"write {whole:,} if the point parts thousands, and"
        f" {value.normalize():f} if it begins decimals"
    )
    return FIGURE_PARTED.at(figure.entry.at("value"), message, hint)

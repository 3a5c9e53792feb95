"""Columns of printed tables that have a total, and cells that do not add up to it.

Percentages are added up where their total is 100%. Counts are, where they come near
their total: a table may show some of its parts alone, or the same people twice over.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from brief.content.models.exhibit import Exhibit
from brief.content.models.table import Cell
from brief.figures.honesty.evidence import Evidence
from brief.figures.honesty.parts import hides
from brief.figures.honesty.shown import TOTAL, Column, Shown, shown_by
from brief.figures.numbers import digits
from brief.figures.query import number_of
from brief.figures.rounding import last_digit, places
from brief.figures.wording.late import Late
from brief.findings import Finding, Stop
from brief.rules.honesty import PARTS_AS_PRINTED, PARTS_DIFFER

NEAR_WHOLE = Fraction(1, 10)
"""So near to 100% percentages are parts of it, and not each a share of its own."""

NEAR_TOTAL = Fraction(1, 20)
"""So near to their total counts are its parts, and one of them is wrong."""

_PARTED = Late(
    r"\b(?:of (?:which|whom|these)|includ(?:ing|ed)|sub-?total)", re.IGNORECASE
)
"""Rows that other rows hold already."""

_NOT_ADDED = Late(
    r"\b(?:rates?|averages?|means?|medians?|prices?|ind(?:ex|ices)|ratios?|scores?"
    r"|ages?|ranks?|per|changes?|differences?|targets?)\b",
    re.IGNORECASE,
)
"""Columns whose total is no sum."""

_SHARES = Late(r"%|\b(?:percentages?|per ?cent|shares?|proportions?)\b", re.IGNORECASE)

_SEVERAL = Late(r"\bmore than one\b|\bseveral\b|\bas many as apply\b", re.IGNORECASE)
"""Said where people could give more answers than one."""


@dataclass(frozen=True, slots=True)
class Sum:
    """The numbers of a column, the cell of their total, and what is printed for it."""

    parts: tuple[Fraction, ...]
    total: Fraction
    cell: Cell
    shares: bool

    @property
    def added(self) -> Fraction:
        """Give what the parts add up to."""
        return sum(self.parts, Fraction(0))

    @property
    def width(self) -> Fraction:
        """Give how far rounding alone may part a sum from its total.

        Whole counts are exact, unless every one of them ends in a nought.
        """
        numbers = (*self.parts, self.total)
        step = min((last_digit(one) for one in numbers if one), default=Fraction(0))
        if self.shares:
            return len(self.parts) * min(step, Fraction(1)) / 2
        return Fraction(0) if step == 1 else len(numbers) * step / 2


def columns(evidence: Evidence) -> Iterator[Finding]:
    """Find columns of printed tables whose parts do not add up to their total."""
    sheet = evidence.brief.exhibits
    for name, exhibit in (sheet.exhibits if sheet else {}).items():
        shown = shown_by(exhibit, evidence.brief)
        if shown is None or _has_several_answers(exhibit):
            continue
        for column in shown.columns:
            for held in _sums(shown, column):
                rounded = evidence.beside.excuses_exhibit(name)
                yield from _found(column, held, evidence, rounded=rounded)


def _has_several_answers(exhibit: Exhibit) -> bool:
    """Tell whether an exhibit says that people could choose more than one answer."""
    said = (exhibit.title, exhibit.subtitle, exhibit.source, exhibit.alternative)
    return any(_SEVERAL.search(str(one)) for one in said if one)


def _sums(shown: Shown, column: Column) -> Iterator[Sum]:
    """Read a column with one total, every cell of it a number."""
    rows = list(zip(shown.labels, column.cells, strict=True))
    totals = [cell for label, cell in rows if TOTAL.fullmatch(label)]
    parts = [cell for label, cell in rows if not TOTAL.fullmatch(label)]
    named = " ".join(column.names)
    parted = any(_PARTED.search(label) for label in shown.labels)
    if len(totals) != 1 or len(parts) < 2 or parted or _NOT_ADDED.search(named):
        return
    try:
        total, numbers = number_of(totals[0]), [number_of(cell) for cell in parts]
    except Stop:
        return
    signed = all(cell.text.endswith("%") for cell in (*parts, *totals))
    shares = signed or (_SHARES.search(named) is not None)
    yield Sum(tuple(numbers), total, totals[0], shares)


def _found(
    column: Column, held: Sum, evidence: Evidence, *, rounded: bool
) -> Iterator[Finding]:
    """Say what a column adds up to, where that is not its total."""
    rest = held.total - held.added
    if not rest or not _is_whole(held, abs(rest)):
        return
    sign = "%" if held.shares else ""
    message = (
        f"the rows of “{column.names[0]}” add up to {_plain(held.added)}{sign}; the"
        f" total is {held.cell.text}"
    )
    if abs(rest) > held.width:
        if held.shares or not hides(evidence, rest):
            hint = "correct one, or add a row for what is left"
            yield PARTS_DIFFER.at(held.cell.place, message, hint)
    elif not rounded:
        hint = "print one more decimal, or say that rows may not add up for rounding"
        yield PARTS_AS_PRINTED.at(held.cell.place, message, hint)


def _is_whole(held: Sum, rest: Fraction) -> bool:
    """Tell whether the rows are meant to be all the parts of their total."""
    if held.shares:
        return held.total == 100 and rest <= 100 * NEAR_WHOLE
    return rest <= abs(held.total) * NEAR_TOTAL


def _plain(number: Fraction) -> str:
    return digits(number, places(number) or 0)

"""Small counts: those that stand as figures, and those that readers can work out.

Below the organisation's `small_count` a number may tell who was counted. Places and
bodies are no people: six councils hurt nobody. Nought is no small count.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from brief.content.models.exhibit import Series
from brief.content.models.table import Cell
from brief.figures.formula import Name, Operation
from brief.figures.honesty.evidence import Evidence, amount
from brief.figures.honesty.parts import declared, hides
from brief.figures.ledger import Figure
from brief.figures.nouns import singular
from brief.figures.query import number_of
from brief.figures.rounding import to_step
from brief.figures.saying import plain, said
from brief.figures.units import Kind
from brief.findings import Finding, Stop
from brief.rules.honesty import SMALL_COUNT, SMALL_COUNT_IMPLIED

_NOT_PEOPLE = frozenset(
    "area authority board body borough building bus camera car centre city council"
    " country county court day department district document factor fire force hour"
    " house indicator item lesson meeting mile minute month number occasion office"
    " option organisation page park part paragraph partner pillar place point"
    " principle programme project quarter region report road room school second"
    " service session site source station step street survey team test tonne town"
    " training tree vehicle visit ward week year zone".split()
)
"""Nouns whose small numbers disclose nobody; any other may."""


def small_counts(evidence: Evidence) -> Iterator[Finding]:
    """Find counts below the threshold, printed or to be worked out."""
    if not evidence.brief.organisation.profile.small_count:
        return
    yield from _printed(evidence)
    yield from _left_over(evidence)
    yield from _beside_shares(evidence)
    yield from _in_percentages(evidence)


def _counts_people(figure: Figure) -> bool:
    """Tell whether a figure counts people, or cases that are somebody's."""
    powers = figure.unit.dimensions
    single = len(powers) == 1 and powers[0][1] == 1
    if figure.value is None or not single or figure.unit.currency:
        return False
    last = singular(figure.unit.head).rpartition(" ")[2]
    return not figure.unit.is_time and last not in _NOT_PEOPLE


def _printed(evidence: Evidence) -> Iterator[Finding]:
    for figure in evidence.figures.values():
        small = _counts_people(figure) and hides(evidence, abs(amount(figure)))
        if small and not figure.entry.cleared:
            message = f"“{figure.name}” is {plain(said(figure))}, {_below(evidence)}"
            yield SMALL_COUNT.at(figure.place, message, _HINT)


_HINT = "take it out, put it together with others, or say who `cleared` it and why"


def _below(evidence: Evidence) -> str:
    least = evidence.brief.organisation.profile.small_count
    return f"fewer than the {least} below which nothing is printed"


def _implied(evidence: Evidence, figure: Figure, rest: Fraction, how: str) -> Finding:
    """Say what can be worked out and how."""
    message = f"{rest.numerator:,} can be worked out: {how}; it is {_below(evidence)}"
    hint = "take out a second figure, so that the first cannot be worked out"
    return SMALL_COUNT_IMPLIED.at(figure.place, message, hint)


def _left_over(evidence: Evidence) -> Iterator[Finding]:
    """Find what the declared parts leave of their total."""
    for total, family in declared(evidence):
        rest = amount(total) - sum((amount(one) for one in family), Fraction(0))
        cleared = total.entry.cleared
        if _counts_people(total) and hides(evidence, rest) and not cleared:
            less = " less ".join(one.name for one in (total, *family))
            yield _implied(evidence, total, rest, less)


def _beside_shares(evidence: Evidence) -> Iterator[Finding]:
    """Find what a share leaves of its whole, where both counts are figures."""
    for name, node in evidence.formulas.items():
        match node:
            case Operation(sign="/", left=Name(name=part), right=Name(name=whole)):
                pair = evidence.figures.get(part), evidence.figures.get(whole)
            case _:
                continue
        figure = evidence.figures[name]
        if pair[0] and pair[1] and figure.unit.kind is Kind.PERCENT:
            yield from _complement(evidence, pair[0], pair[1])


def _complement(evidence: Evidence, part: Figure, whole: Figure) -> Iterator[Finding]:
    """Find a small count that is the whole without one part."""
    rest = amount(whole) - amount(part)
    people = _counts_people(whole) and _counts_people(part)
    if people and hides(evidence, rest) and not whole.entry.cleared:
        yield _implied(evidence, part, rest, f"{whole.name} less {part.name}")


def _in_percentages(evidence: Evidence) -> Iterator[Finding]:
    """Find small counts that a percentage of a count of figures gives away."""
    wholes = {
        (one.entry.counts, one.entry.area, one.entry.period): one
        for one in evidence.figures.values()
        if _counts_people(one) and one.entry.counts
    }
    for share in evidence.figures.values():
        entry = share.entry
        whole = wholes.get((entry.population, entry.area, entry.period))
        given = share.unit.kind is Kind.PERCENT and entry.value is not None
        if not (whole and given and share.value) or entry.cleared:
            continue
        count = to_step(share.value * amount(whole), Fraction(1))
        if hides(evidence, count):
            how = f"{plain(share.printed)} of {plain(whole.printed)}"
            yield _implied(evidence, share, count, how)


def small_cells(evidence: Evidence) -> Iterator[Finding]:
    """Find small counts in the tables from which exhibits are drawn."""
    if not evidence.brief.organisation.profile.small_count:
        return
    sheet = evidence.brief.exhibits
    for exhibit in (sheet.exhibits if sheet else {}).values():
        data = exhibit.data
        table = evidence.brief.tables.get(data.table) if data else None
        for series in data.series if data and table else ():
            if table and _of_people(series) and series.column in table.columns:
                for cell in table.column(series.column):
                    yield from _cell(evidence, cell)


def _of_people(series: Series) -> bool:
    """Tell whether a column may count people, by its name and its label."""
    named = f"{series.column} {series.label}".lower().split()
    return not any(singular(word) in _NOT_PEOPLE for word in named)


def _cell(evidence: Evidence, cell: Cell) -> Iterator[Finding]:
    """Find one cell that holds a small count; a share or a word is none."""
    if "%" in cell.text or "." in cell.text:
        return
    try:
        held = number_of(cell)
    except Stop:
        return
    if hides(evidence, held):
        message = f"{cell.text} is {_below(evidence)}, and the exhibit prints it"
        yield SMALL_COUNT.at(
            cell.place, message, "put rows together, or leave it empty"
        )

"""What figures owe each other and their readers: one value a measure, a source, a use.

Each check is one function over the figures; it finds, and never mends.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from fractions import Fraction

from brief.content.models.brief import Brief
from brief.content.models.exhibit import ExhibitRow
from brief.content.models.prose import Claim, ClaimKind
from brief.content.nearest import did_you_mean
from brief.content.walk import passages, pieces
from brief.figures.ledger import Figure
from brief.figures.thousands import parted
from brief.figures.wording.late import Late
from brief.findings import Finding, Findings
from brief.rules import (
    FIGURE_INTERVAL,
    FIGURE_SOURCE,
    FIGURE_UNUSED,
    FIGURES_DISAGREE,
    LOOSE_QUANTITY,
    UNKNOWN_FIGURE,
)

Ledger = Mapping[str, Figure]

_NAME = Late(r"[a-z][a-z0-9_]*")


def audit(brief: Brief, figures: Ledger) -> Iterator[Finding]:
    """Make every check."""
    for check in CHECKS:
        yield from check(brief, figures)


def _measure(figure: Figure) -> tuple[object, ...]:
    """Say what a figure measures, so that two of one measure are equal."""
    entry = figure.entry
    words = (entry.counts, entry.population, entry.area, entry.period)
    plain = (" ".join(one.lower().split()) for one in words)
    return (figure.unit.dimensions, figure.unit.kind, *plain)


def _amount(figure: Figure) -> Fraction:
    """Give a value that can be compared between units of one dimension."""
    return (figure.value or Fraction(0)) * figure.unit.scale


def disagreements(_brief: Brief, figures: Ledger) -> Iterator[Finding]:
    """Find figures of one measure, population, area and period that differ.

    Only those that say what they count: without it, every two percentages would be
    of one measure.
    """
    first: dict[tuple[object, ...], Figure] = {}
    for figure in figures.values():
        if figure.value is None or not figure.entry.counts:
            continue
        other = first.setdefault(_measure(figure), figure)
        excused = figure.entry.apart or other.entry.apart
        if _amount(figure) != _amount(other) and not excused:
            yield _disagreement(figure, other)


def _disagreement(figure: Figure, other: Figure) -> Finding:
    """Say which two figures differ."""
    message = (
        f"“{figure.name}” is {figure.exact} and “{other.name}”"
        f" ({other.place}) is {other.exact}; both measure {figure.entry.counts}"
    )
    hint = "keep one; or say under `apart` why they may differ"
    return FIGURES_DISAGREE.at(figure.place, message, hint)


def intervals(_brief: Brief, figures: Ledger) -> Iterator[Finding]:
    """Find estimates outside their own interval."""
    for figure in figures.values():
        interval = figure.entry.interval
        if interval is None or figure.value is None:
            continue
        low, high = (
            figure.unit.value(figure.unit.amount(Fraction(end)))
            for end in (interval.low, interval.high)
        )
        if not low <= figure.value <= high:
            message = (
                f"“{figure.name}” is {figure.exact}, outside its interval of"
                f" {interval.low} to {interval.high}"
            )
            yield FIGURE_INTERVAL.at(figure.entry.at("interval"), message)


def sourceless(_brief: Brief, figures: Ledger) -> Iterator[Finding]:
    """Find inputs that name no source and give no reason."""
    for figure in figures.values():
        entry = figure.entry
        given = entry.value is not None or entry.query is not None
        if given and not entry.source and not entry.note:
            message = f"“{figure.name}” does not say where it comes from"
            hint = "name its `source` and `page`, or say in a `note` why there is none"
            yield FIGURE_SOURCE.at(figure.place, message, hint)


def unused(brief: Brief, figures: Ledger) -> Iterator[Finding]:
    """Find figures that nothing uses; a formula that cannot be read still uses them.

    Nobody knows what a file states that could not be read.
    """
    if brief.unread:
        return
    names = used(brief, figures)
    for figure in figures.values():
        if figure.name not in names:
            message = f"“{figure.name}” is used by no formula, claim or exhibit"
            yield FIGURE_UNUSED.at(figure.place, message, "state it, or take it out")


def once_linked(found: Findings, *, linked: bool) -> Findings:
    """Leave out what is unused while a draft is plain: until it is linked, all is."""
    loose = any(one.rule == LOOSE_QUANTITY.name for one in found)
    if linked or not loose:
        return found
    return tuple(one for one in found if one.rule != FIGURE_UNUSED.name)


def used(brief: Brief, figures: Ledger) -> frozenset[str]:
    """Name every figure that a claim, an exhibit or a formula uses."""
    formulas = (_NAME.findall(one.entry.formula) for one in figures.values())
    return frozenset(_stated(brief)).union(*formulas)


def _stated(brief: Brief) -> Iterator[str]:
    """Name every figure that claims and exhibits state."""
    for passage in passages(brief):
        for piece in pieces(passage.prose):
            if isinstance(piece, Claim) and piece.states is ClaimKind.FIGURE:
                yield from piece.targets
    yield from (row.figure for row in _rows(brief))


def _rows(brief: Brief) -> Iterator[ExhibitRow]:
    """Give every row of every exhibit that is drawn from figures."""
    for exhibit in (brief.exhibits.exhibits if brief.exhibits else {}).values():
        yield from exhibit.rows


def exhibits(brief: Brief, figures: Ledger) -> Iterator[Finding]:
    """Find rows of exhibits that name no figure."""
    for row in _rows(brief):
        if row.figure not in figures:
            message = f"there is no figure “{row.figure}”"
            hint = did_you_mean(row.figure, figures)
            yield UNKNOWN_FIGURE.at(row.at("figure"), message, hint)


CHECKS: tuple[Callable[[Brief, Ledger], Iterator[Finding]], ...] = (
    disagreements,
    intervals,
    sourceless,
    unused,
    exhibits,
    parted,
)
"""Every check, in the order in which they are made."""

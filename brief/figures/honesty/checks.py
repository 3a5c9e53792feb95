"""Every check of honesty, in one table."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date

from brief.content.models.brief import Brief
from brief.figures.honesty.bases import bases
from brief.figures.honesty.columns import columns
from brief.figures.honesty.comparisons import one_side
from brief.figures.honesty.evidence import Evidence, evidence_of
from brief.figures.honesty.input_periods import input_periods
from brief.figures.honesty.no_such_day import no_such_day
from brief.figures.honesty.parts import parts, shares_drawn
from brief.figures.honesty.periods import periods
from brief.figures.honesty.precision import digits_of
from brief.figures.honesty.ranges import ranges
from brief.figures.honesty.replaced import replaced
from brief.figures.honesty.rounding import from_rounded
from brief.figures.honesty.said_ranges import said_ranges
from brief.figures.honesty.significance import significant
from brief.figures.honesty.small import small_counts
from brief.figures.honesty.small_cells import small_cells
from brief.figures.honesty.small_series import small_series
from brief.figures.honesty.stale import stale
from brief.figures.honesty.stated_parts import stated_parts
from brief.figures.honesty.terms import in_per_cent
from brief.figures.ledger import Figures
from brief.findings import Finding, Findings

CHECKS: tuple[Callable[[Evidence], Iterator[Finding]], ...] = (
    from_rounded,
    digits_of,
    bases,
    parts,
    shares_drawn,
    stated_parts,
    columns,
    ranges,
    said_ranges,
    periods,
    input_periods,
    in_per_cent,
    significant,
    one_side,
    small_counts,
    small_cells,
    small_series,
    stale,
    no_such_day,
    replaced,
)
"""Every check, in the order in which they are made."""


def honesty(brief: Brief, figures: Figures, as_of: date | None = None) -> Findings:
    """Make every check, as of a day: the meeting's, where none is given."""
    evidence = evidence_of(brief, figures, as_of or brief.meeting.date)
    return tuple(found for check in CHECKS for found in check(evidence))

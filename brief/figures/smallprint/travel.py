"""One claim and what its figures declare must travel with it.

Population and the names it must not be given, qualifiers, the hedge of an estimate and
the time of a rate. Figures that share a value are told apart by name.
"""

from __future__ import annotations

from collections.abc import Iterator

from brief.figures.smallprint.hedged import hedge
from brief.figures.smallprint.named import confused, misnamed, of_a_kind, population
from brief.figures.smallprint.qualified import qualifiers
from brief.figures.smallprint.stated import Stated, StatedFigure, finding
from brief.figures.units import TIME
from brief.figures.wording.late import Late
from brief.findings import Finding
from brief.rules import PERIOD_LOST

_TIMED = Late(
    r"\b(?:annual|annually|yearly|quarterly|monthly|fortnightly|weekly|nightly|daily"
    r"|hourly|annum|(?:19|20)\d\d|(?:year|quarter|month|fortnight|week|night|day|hour"
    r"|minute|decade)s?)\b"
)
"""Words any of which says over what time something was counted."""


def lost(stated: Stated) -> Iterator[Finding]:
    """Find what a claim has lost of what must travel with it."""
    for check in (population, misnamed, qualifiers, hedge):
        yield from check(stated)


def lost_of_figure(stated: StatedFigure) -> Iterator[Finding]:
    """Find what a claim of a figure has lost: whose value it is, and over what time."""
    for check in (confused, of_a_kind, _undated):
        yield from check(stated)


def _undated(stated: StatedFigure) -> Iterator[Finding]:
    """Find rates that are stated as if they were amounts: "£18,400", of each year."""
    unit = stated.figure.unit
    rate = dict(unit.dimensions).get(TIME, 0) < 0
    if rate and not _TIMED.search(stated.scope.reach):
        message = f"states “{stated.name}” and does not say over what time"
        yield finding(stated, PERIOD_LOST, message, f"say “a {unit.periods[-1]}”")

"""What words of a series claim, by all the times of their sentence.

Each reading is one or more plain claims with their own times, all of which the words
make. Nothing is judged here.
"""

from __future__ import annotations

from collections.abc import Iterator

from brief.figures.wording.over_time.bound.around import Around
from brief.figures.wording.over_time.bound.changes import changes, moves, multiples
from brief.figures.wording.over_time.bound.every import told_of_every
from brief.figures.wording.over_time.bound.fit import may_be_bound
from brief.figures.wording.over_time.bound.levels import levels
from brief.figures.wording.over_time.bound.listed import told_in_turn
from brief.figures.wording.over_time.bound.most import records
from brief.figures.wording.over_time.bound.runs import run_of
from brief.figures.wording.over_time.bound.saying import Claims
from brief.figures.wording.over_time.bound.sides import sides
from brief.figures.wording.over_time.moves_elsewhere import peaks_in
from brief.figures.wording.over_time.points import Points

_KINDS = (
    *(changes, multiples, run_of, told_of_every, told_in_turn),
    *(levels, records, sides, moves),
)


def readings(text: str, lead: str, rest: str, points: Points) -> Iterator[Claims]:
    """Give what words may claim, bound to the times around them."""
    if not may_be_bound(text, lead, rest, points):
        return
    around = Around(text, lead, rest, tuple(one.label for one in points))
    beside = peaks_in(f"{lead}{text}{rest}")
    for kind in _KINDS:
        for claims in kind(around):
            yield (*claims, *beside)

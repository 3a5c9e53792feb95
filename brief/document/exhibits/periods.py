"""Which periods are named beneath lines: all, where two rows have room for them."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from brief.document.exhibits.pen import Pen

GAP = 0.25
"""What parts two names in a row, in widths of a name."""


def named(names: Sequence[str], pen: Pen, width: float) -> list[list[str]]:
    """Give the names of periods in one row or in two, empty where one has no room.

    In two rows every other name stands a line lower.
    """
    every = _every(names, pen, width)
    if every == 2 and len(names) > 2:
        odd = (len(names) - 1) % 2
        return [
            [name if at % 2 == row else "" for at, name in enumerate(names)]
            for row in (odd, 1 - odd)
        ]
    step = _even(len(names) - 1, every)
    last = len(names) - 1
    return [[name if (last - at) % step == 0 else "" for at, name in enumerate(names)]]


def _every(names: Sequence[str], pen: Pen, width: float) -> int:
    """Tell how many periods to go from one name to the next, so that none collide."""
    needed = len(names) * pen.wide(max(names, key=len)) * (1 + GAP)
    return max(1, math.ceil(needed / width))


def _even(steps: int, least: int) -> int:
    """Find a step that names the first period and the last, nearly as small."""
    even = (one for one in range(least, 2 * least) if steps % one == 0)
    return next(even, least)

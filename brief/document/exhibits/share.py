"""A share: one bar for the whole, the part of it filled and labelled."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reportlab.graphics.shapes import Drawing, Rect

from brief.document.exhibits.pen import Pen, colour

if TYPE_CHECKING:
    from collections.abc import Sequence

    from brief.document.exhibits.values import Value

THICK = 1.7
"""The height of the bar, in sizes of the letters."""


def share(values: Sequence[Value], pen: Pen) -> Drawing:
    """Draw the first value, a share of one, as the filled part of a bar."""
    value = values[0]
    high = THICK * pen.size
    drawing = Drawing(round(pen.width), round(high + 2))
    part = min(max(float(value.number), 0.0), 1.0)
    for wide, name in ((pen.width - 1, "paper"), ((pen.width - 1) * part, "accent")):
        drawing.add(
            Rect(
                0.5,
                1,
                wide,
                high,
                fillColor=colour(name),
                strokeColor=colour("accent"),
                strokeWidth=1,
            )
        )
    _label(drawing, pen, value.printed, (pen.width - 1) * part)
    return drawing


def _label(drawing: Drawing, pen: Pen, words: str, filled: float) -> None:
    """Write the value into the filled part, or beside it where that is too narrow."""
    inside = filled > pen.wide(words, bold=True) + pen.size
    pen.write(
        drawing,
        (0 if inside else filled) + 0.5 * pen.size,
        1 + (THICK - 0.7) * pen.size / 2,
        words,
        bold=True,
        ink="paper" if inside else "ink",
    )

"""Columns: one upright column a row, its value above it, its label beneath.

Where labels or values would run into one another, the rows have to be drawn as bars.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reportlab.graphics.shapes import Drawing, Line, Rect

from brief.document.exhibits.pen import Pen, colour
from brief.document.exhibits.values import Value, ink_of

if TYPE_CHECKING:
    from collections.abc import Sequence

HEIGHT = 12
"""The height of the tallest column, in sizes of the letters."""


LABEL = 0.92
"""The part of a column's room that its label may take."""


def have_room(values: Sequence[Value], pen: Pen) -> bool:
    """Say whether every word and every value stands clear of its neighbours."""
    room = pen.width / len(values) * LABEL
    lines = (line for value in values for line in _lines(value.label, room, pen))
    return all(pen.wide(line) <= room for line in lines) and all(
        pen.wide(value.printed, bold=True) <= room for value in values
    )


def _lines(label: str, room: float, pen: Pen) -> list[str]:
    """Break a label between words, and a word too wide for it behind its stroke.

    Ten financial years stand beneath ten columns as "2015/" over "16".
    """
    words = (
        word if pen.wide(word) <= room else re.sub(r"(?<=/)(?=.)", " ", word)
        for word in label.split()
    )
    return pen.lines(" ".join(words), room)


def columns(values: Sequence[Value], pen: Pen) -> Drawing:
    """Draw the columns from the left, all from one zero line."""
    step = pen.width / len(values)
    labels = [_lines(value.label, step * LABEL, pen) for value in values]
    foot = pen.leading * max(len(lines) for lines in labels) + 0.7 * pen.size
    total = round(foot + (HEIGHT + 2) * pen.size)
    drawing = Drawing(round(pen.width), total)
    largest = max(value.number for value in values) or 1
    for number, (value, lines) in enumerate(zip(values, labels, strict=True)):
        middle = step * (number + 0.5)
        high = HEIGHT * pen.size * float(value.number / largest)
        place = (middle, foot, step * 0.62, high)
        _column(drawing, pen, value, place, ink_of(value, values))
        for row, line in enumerate(lines):
            y = foot - pen.leading * (row + 1) - 0.1 * pen.size
            pen.write(drawing, middle, y, line, anchor="middle")
    drawing.add(
        Line(0, foot, pen.width, foot, strokeColor=colour("ink"), strokeWidth=0.75)
    )
    return drawing


def _column(
    drawing: Drawing,
    pen: Pen,
    value: Value,
    place: tuple[float, float, float, float],
    ink: str,
) -> None:
    middle, foot, wide, high = place
    fill = colour(ink)
    drawing.add(
        Rect(middle - wide / 2, foot, wide, high, fillColor=fill, strokeColor=None)
    )
    pen.write(
        drawing,
        middle,
        foot + high + 0.45 * pen.size,
        value.printed,
        anchor="middle",
        bold=True,
    )

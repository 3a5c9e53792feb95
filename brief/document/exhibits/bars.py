"""Bars: one horizontal bar a row, its label at the left, its value at its end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reportlab.graphics.shapes import Drawing, Line, Rect

from brief.document.exhibits.pen import Pen, colour
from brief.document.exhibits.values import Value, ink_of

if TYPE_CHECKING:
    from collections.abc import Sequence

LABEL_SHARE = 0.36
"""The part of the width that labels may take; a longer label breaks into lines."""


def bars(values: Sequence[Value], pen: Pen) -> Drawing:
    """Draw the bars from the first row down, all from one zero line."""
    labels = [pen.lines(value.label, pen.width * LABEL_SHARE) for value in values]
    left = max(pen.wide(line) for lines in labels for line in lines) + pen.size
    room = pen.width - left - _value_room(values, pen)
    heights = [max(2.1 * pen.size, pen.leading * len(lines)) for lines in labels]
    gap = 0.75 * pen.size
    total = round(sum(heights) + gap * (len(values) - 1)) + 2
    drawing = Drawing(round(pen.width), total)
    top = float(total) - 1
    for value, lines, height in zip(values, labels, heights, strict=True):
        middle = top - height / 2
        _label(drawing, pen, left, middle, lines)
        place = (left, middle, room * _part(value, values))
        _bar(drawing, pen, value, place, ink_of(value, values))
        top -= height + gap
    drawing.add(Line(left, 0, left, total, strokeColor=colour("ink"), strokeWidth=0.75))
    return drawing


def _part(value: Value, values: Sequence[Value]) -> float:
    largest = max(one.number for one in values)
    return float(value.number / largest) if largest else 0.0


def _value_room(values: Sequence[Value], pen: Pen) -> float:
    return max(pen.wide(value.printed, bold=True) for value in values) + pen.size


def _label(
    drawing: Drawing, pen: Pen, left: float, middle: float, lines: list[str]
) -> None:
    baseline = middle + pen.leading * (len(lines) - 1) / 2 - pen.size * 0.35
    for number, line in enumerate(lines):
        y = baseline - number * pen.leading
        pen.write(drawing, left - 0.6 * pen.size, y, line, anchor="end")


def _bar(
    drawing: Drawing,
    pen: Pen,
    value: Value,
    place: tuple[float, float, float],
    ink: str,
) -> None:
    x, middle, length = place
    height = 1.9 * pen.size
    fill = colour(ink)
    drawing.add(
        Rect(x, middle - height / 2, length, height, fillColor=fill, strokeColor=None)
    )
    pen.write(
        drawing,
        x + length + 0.5 * pen.size,
        middle - pen.size * 0.35,
        value.printed,
        bold=True,
    )

"""A unit chart: so many people out of so many, those meant filled in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reportlab.graphics.shapes import Circle, Drawing, Path

from brief.document.exhibits.pen import Pen, colour

if TYPE_CHECKING:
    from reportlab.graphics.shapes import Group

ACROSS = 10
"""The most people in one row."""


def people(filled: int, of: int, pen: Pen) -> Drawing:
    """Draw `of` people in rows from the left, the first `filled` of them filled."""
    across = min(of, ACROSS)
    tall = 4.4 * pen.size
    wide = 0.52 * tall
    step = min(wide * 1.5, pen.width / across)
    rows = -(-of // across)
    drawing = Drawing(round(step * across), round(rows * tall * 1.12))
    for number in range(of):
        row, column = divmod(number, across)
        x = step * column + wide / 2 + 1
        y = drawing.height - (row + 1) * tall * 1.12 + 0.04 * tall
        _person(drawing, (x, y, tall), filled=number < filled)
    return drawing


def _person(
    drawing: Drawing | Group, place: tuple[float, float, float], *, filled: bool
) -> None:
    """Draw a head and shoulders: filled, or in outline, so that colour is not alone."""
    x, y, tall = place
    look = {
        "fillColor": colour("accent" if filled else "paper"),
        "strokeColor": colour("accent"),
        "strokeWidth": 1.1,
    }
    half, shoulder = tall * 0.25, tall * 0.30
    body = Path(**look)
    body.moveTo(x - half, y)
    body.lineTo(x - half, y + shoulder)
    body.curveTo(
        x - half, y + tall * 0.66, x + half, y + tall * 0.66, x + half, y + shoulder
    )
    body.lineTo(x + half, y)
    body.closePath()
    drawing.add(body)
    drawing.add(Circle(x, y + tall * 0.80, tall * 0.155, **look))

"""Draws the signs that Brief Sans adds: arrows, marks for keys, tick and cross.

Each drawing is a function of a pen and of the stroke of the weight it is drawn for. It
knows nothing of fonts.
"""

import math
from collections.abc import Callable
from typing import Protocol

from fontTools.pens.transformPen import TransformPen

Point = tuple[float, float]


class Pen(Protocol):
    """What a drawing asks of a pen: lines and cubic curves, in closed contours."""

    def moveTo(self, point: Point) -> None:  # noqa: N802 - fontTools names it
        """Start a contour."""

    def lineTo(self, point: Point) -> None:  # noqa: N802
        """Go on in a straight line."""

    def curveTo(self, *points: Point) -> None:  # noqa: N802
        """Go on in a cubic curve."""

    def closePath(self) -> None:  # noqa: N802
        """End the contour where it began."""


Draw = Callable[[Pen, float], None]

# Signs are drawn in a box 760 wide about the axis of the minus sign (y = 248), with the
# stroke of the hyphen of the weight. Outer contours run clockwise, as TrueType asks.

WIDTH = 760
AXIS = 248
MIDDLE = WIDTH / 2
ROUND = 0.5523  # a quarter circle as one cubic: 4/3 (sqrt 2 - 1)


def polygon(pen: Pen, points: list[Point]) -> None:
    """Draw one closed contour of straight lines."""
    pen.moveTo(points[0])
    for point in points[1:]:
        pen.lineTo(point)
    pen.closePath()


def circle(pen: Pen, radius: float, *, hole: bool = False) -> None:
    """Draw a circle about the middle of the box; a hole runs the other way."""
    x, y, r = MIDDLE, AXIS, radius
    k, s = r * ROUND, -1 if hole else 1
    pen.moveTo((x, y + r))
    pen.curveTo((x + s * k, y + r), (x + s * r, y + k), (x + s * r, y))
    pen.curveTo((x + s * r, y - k), (x + s * k, y - r), (x, y - r))
    pen.curveTo((x - s * k, y - r), (x - s * r, y - k), (x - s * r, y))
    pen.curveTo((x - s * r, y + k), (x - s * k, y + r), (x, y + r))
    pen.closePath()


def regular(sides: int, radius: float, turn: float) -> list[Point]:
    """Give the corners of a regular polygon about the middle, clockwise from a turn."""
    angles = [math.radians(turn - 360 * i / sides) for i in range(sides)]
    return [
        (MIDDLE + radius * math.cos(a), AXIS + radius * math.sin(a)) for a in angles
    ]


def solid(sides: int, radius: float, turn: float) -> Draw:
    """Make a drawing of a filled polygon."""
    return lambda pen, _stroke: polygon(pen, regular(sides, radius, turn))


def hollow(sides: int, radius: float, turn: float) -> Draw:
    """Make a drawing of a polygon's outline, as thick as the weight's stroke."""

    def draw(pen: Pen, stroke: float) -> None:
        inner = radius - stroke / math.cos(math.pi / sides)
        polygon(pen, regular(sides, radius, turn))
        polygon(pen, regular(sides, inner, turn)[::-1])

    return draw


def disc(pen: Pen, _stroke: float) -> None:
    """Draw a filled circle."""
    circle(pen, 270)


def ring(pen: Pen, stroke: float) -> None:
    """Draw a circle's outline."""
    circle(pen, 270)
    circle(pen, 270 - stroke, hole=True)


def arrow(pen: Pen, stroke: float) -> None:
    """Draw an arrow to the right: a shaft and a head at 45 degrees."""
    left, tip, arm, half = 70.0, 690.0, 230.0, stroke / 2
    cut, neck = stroke / math.sqrt(2), tip - stroke * math.sqrt(2) - half
    upper = [
        (left, half),
        (neck, half),
        (tip - arm - cut, arm - cut),
        (tip - arm, arm),
        (tip, 0.0),
    ]
    lower = [(x, -y) for x, y in upper[-2::-1]]
    polygon(pen, [(x, y + AXIS) for x, y in upper + lower])


def turned(draw: Draw, degrees: float) -> Draw:
    """Turn a drawing about the middle of the box."""
    c, s = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
    shift = (MIDDLE - c * MIDDLE + s * AXIS, AXIS - s * MIDDLE - c * AXIS)

    def draw_turned(pen: Pen, stroke: float) -> None:
        draw(TransformPen(pen, (c, s, -s, c, *shift)), stroke)

    return draw_turned


def back(pen: Pen, stroke: float) -> None:
    """Draw the arrow back: to the left, with a hook, for the way from note to text."""
    half, radius, bend = stroke / 2, 170.0, 500.0
    middle = AXIS + 10.0
    low, high = middle - radius, middle + radius
    tip, arm, end = 70.0, 175.0, 250.0
    cut, neck = stroke / math.sqrt(2), tip + stroke * math.sqrt(2)
    upper = [(tip, 0.0), (tip + arm, arm), (tip + arm + cut, arm - cut)]
    lower = [(x, -y) for x, y in upper[:0:-1]]
    polygon(pen, [(x, y + low) for x, y in [*upper, (neck, 0.0), *lower]])
    inner, outer = radius - half, radius + half
    pen.moveTo((neck - half, low + half))
    pen.lineTo((bend, low + half))
    half_turn(pen, (bend, middle), inner, 1)
    pen.lineTo((end, high - half))
    pen.lineTo((end, high + half))
    pen.lineTo((bend, high + half))
    half_turn(pen, (bend, middle), outer, -1)
    pen.lineTo((neck - half, low - half))
    pen.closePath()


def half_turn(pen: Pen, centre: Point, radius: float, way: int) -> None:
    """Go on round the right of a centre, from below it (1) or from above it (-1)."""
    (x, y), r, k = centre, radius, radius * ROUND
    pen.curveTo((x + k, y - way * r), (x + r, y - way * k), (x + r, y))
    pen.curveTo((x + r, y + way * k), (x + k, y + way * r), (x, y + way * r))


def tick(pen: Pen, stroke: float) -> None:
    """Draw a tick."""
    d = stroke * 1.2 / math.sqrt(2)
    x, y = 310.0, AXIS - 230.0
    polygon(
        pen,
        [
            (x, y),
            (x - 190, y + 190),
            (x - 190 + d, y + 190 + d),
            (x, y + 2 * d),
            (x + 330 - d, y + 330 + d),
            (x + 330, y + 330),
        ],
    )


def cross(pen: Pen, stroke: float) -> None:
    """Draw a cross, the tick's opposite."""
    d, arm = stroke * 1.2 / math.sqrt(2), 200.0
    corner = [(0.0, d), (arm - d, arm), (arm, arm - d)]
    points = []
    for turn in range(4):
        c, s = round(math.cos(turn * math.pi / 2)), round(math.sin(turn * math.pi / 2))
        # Clockwise: each corner is the last one turned by a right angle.
        points += [(MIDDLE + c * x + s * y, AXIS - s * x + c * y) for x, y in corner]
    polygon(pen, points)


SIGNS: dict[int, Draw] = {
    0x2190: turned(arrow, 180),  # ←
    0x2191: turned(arrow, 90),  # ↑
    0x2192: arrow,  # →
    0x2193: turned(arrow, -90),  # ↓
    0x21A9: back,  # ↩
    0x25A0: solid(4, 340, 45),  # ■
    0x25A1: hollow(4, 340, 45),  # □
    0x25B2: solid(3, 330, 90),  # ▲
    0x25B3: hollow(3, 330, 90),  # △
    0x25BC: solid(3, 330, -90),  # ▼
    0x25BD: hollow(3, 330, -90),  # ▽
    0x25C6: solid(4, 330, 90),  # ◆
    0x25C7: hollow(4, 330, 90),  # ◇
    0x25CB: ring,  # ○
    0x25CF: disc,  # ●
    0x2713: tick,  # ✓
    0x2717: cross,  # ✗
}

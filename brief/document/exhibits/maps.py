"""A point map over a base outline, with a key and a scale bar.

Groups of points differ by shape as well as by colour. Positions are metres on a
national grid; north is at the top.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from reportlab.graphics.shapes import Drawing, Line, Polygon

from brief.document.exhibits.keys import key, key_height, mark
from brief.document.exhibits.pen import Pen, colour

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from brief.document.exhibits.values import Point


TALLEST = 1.1
"""The greatest height of the map, as a share of its width."""


@dataclass(frozen=True, slots=True)
class Ground:
    """The part of the country on the page: its corner, and points to a metre."""

    west: float
    south: float
    scale: float

    def at(self, point: Point) -> tuple[float, float]:
        """Give the place of a point on the page."""
        east, north = float(point.easting), float(point.northing)
        return (east - self.west) * self.scale, (north - self.south) * self.scale


def point_map(
    points: Sequence[Point], outline: Mapping[str, Sequence[Point]], pen: Pen
) -> Drawing:
    """Draw the outline, the points, a key above them and a scale bar below."""
    everywhere = [*points, *(one for ring in outline.values() for one in ring)]
    groups = list(dict.fromkeys(point.group for point in points))
    names = [_name(group, points) for group in groups]
    head = key_height(names, pen)
    foot = 2.2 * pen.size
    ground, high = _ground(everywhere, pen, foot)
    drawing = Drawing(round(pen.width), round(high + head + foot))
    for ring in outline.values():
        _ring(drawing, ground, ring)
    for point in points:
        mark(drawing, ground.at(point), groups.index(point.group), pen)
    key(drawing, names, pen)
    _scale_bar(drawing, pen, ground)
    return drawing


def _ground(everywhere: Sequence[Point], pen: Pen, foot: float) -> tuple[Ground, float]:
    """Fit everything into the width with a margin; the foot is left for the scale."""
    easts = [float(point.easting) for point in everywhere]
    norths = [float(point.northing) for point in everywhere]
    span_east = max(max(easts) - min(easts), 1.0)
    span_north = max(max(norths) - min(norths), 1.0)
    room = pen.width - 2 * pen.size
    scale = min(room / span_east, pen.width * TALLEST / span_north)
    margin = pen.size / scale
    west = min(easts) - (pen.width / scale - span_east) / 2
    south = min(norths) - margin - foot / scale
    return Ground(west, south, scale), span_north * scale + 2 * pen.size


def _ring(drawing: Drawing, ground: Ground, ring: Sequence[Point]) -> None:
    flat = [length for point in ring for length in ground.at(point)]
    drawing.add(
        Polygon(
            flat,
            fillColor=colour("wash"),
            strokeColor=colour("ink"),
            strokeWidth=0.75,
        )
    )


def _name(group: str, points: Sequence[Point]) -> str:
    """Name a group with the number of its points."""
    many = sum(point.group == group for point in points)
    return f"{group} ({many:,})".strip()


def _scale_bar(drawing: Drawing, pen: Pen, ground: Ground) -> None:
    """Draw a bar of a round number of metres, a quarter of the width at most."""
    most = pen.width / 4 / ground.scale
    step = 10 ** (len(str(int(max(most, 1)))) - 1)
    metres = max(part * step for part in (1, 2, 5) if part * step <= max(most, 1))
    long = metres * ground.scale
    drawing.add(Line(1, 2, 1 + long, 2, strokeColor=colour("ink"), strokeWidth=1.5))
    name = f"{metres // 1000:,} km" if metres >= 1000 else f"{metres:,} m"
    pen.write(drawing, long + 0.6 * pen.size, 0.5, name)

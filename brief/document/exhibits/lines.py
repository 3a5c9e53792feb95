"""Lines over periods, each marked by a shape of its own and labelled at its end.

Where the names would leave the lines too little room, a key above them has them.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from reportlab.graphics.charts.linecharts import HorizontalLineChart
from reportlab.graphics.shapes import Drawing
from reportlab.graphics.widgets.markers import makeMarker

from brief.document.exhibits.keys import INKS, MARKERS, key, key_height
from brief.document.exhibits.pen import REGULAR, Pen, colour

if TYPE_CHECKING:
    from collections.abc import Sequence

    from brief.document.exhibits.values import Line

DASHES: tuple[tuple[int, ...] | None, ...] = (None, (5, 2), (2, 2), (7, 2, 2, 2))


NAMES = 1 / 3
"""The part of the width that names beside the lines may take."""


def lines(series: Sequence[Line], pen: Pen) -> Drawing:
    """Draw up to four series over the same periods, from a zero line."""
    names = [line.label for line in series]
    right = max(pen.wide(name, bold=True) for name in names) + 1.2 * pen.size
    left = pen.wide(_widest(series)) + 1.4 * pen.size
    beside = right <= pen.width * NAMES
    head = 0 if beside else key_height(names, pen)
    drawing = Drawing(round(pen.width), round(17 * pen.size + head))
    chart = HorizontalLineChart()
    chart.x, chart.y = left, 2.2 * pen.size
    chart.width = pen.width - left - (right if beside else pen.size)
    chart.height = drawing.height - head - chart.y - 1.2 * pen.size
    chart.data = [[float(value.number) for value in line.values] for line in series]
    _axes(chart, series, pen)
    _style(chart, series, pen)
    drawing.add(chart)
    if beside:
        _ends(drawing, chart, series, pen)
    else:
        key(drawing, names, pen)
    return drawing


def _widest(series: Sequence[Line]) -> str:
    return max((value.printed for line in series for value in line.values), key=len)


def _axes(chart: HorizontalLineChart, series: Sequence[Line], pen: Pen) -> None:
    """Set horizontal labels, few rules, and a value axis that begins at zero."""
    periods, values = chart.categoryAxis, chart.valueAxis
    names = [value.label for value in series[0].values]
    every = _every(names, pen, chart.width)
    periods.categoryNames = [
        name if number % every == 0 else "" for number, name in enumerate(names)
    ]
    values.valueMin = min(0, *(min(row) for row in chart.data))
    values.labelTextFormat = "{:,g}".format
    values.visibleGrid, values.gridStrokeColor = True, colour("rule")
    values.visibleAxis = values.visibleTicks = False
    periods.strokeColor = colour("ink")
    periods.visibleTicks = False
    for axis in (periods, values):
        axis.labels.fontName, axis.labels.fontSize = REGULAR, pen.size
        axis.labels.fillColor = colour("ink")


def _every(names: Sequence[str], pen: Pen, width: float) -> int:
    """Tell how many periods to go from one label to the next, so that none collide."""
    needed = len(names) * pen.wide(max(names, key=len)) * 1.25
    return max(1, math.ceil(needed / width))


def _style(chart: HorizontalLineChart, series: Sequence[Line], pen: Pen) -> None:
    """Tell the lines apart by marker and dash as well as by colour."""
    for number, _ in enumerate(series):
        line = chart.lines[number]
        line.strokeColor = colour(INKS[number])
        line.strokeWidth = 1.8
        line.strokeDashArray = DASHES[number]
        line.symbol = makeMarker(MARKERS[number], size=0.75 * pen.size)
        line.symbol.fillColor = line.symbol.strokeColor = colour(INKS[number])
        line.symbol.strokeWidth = 0.5  # as left by ReportLab, too thin to print


def _ends(
    drawing: Drawing, chart: HorizontalLineChart, series: Sequence[Line], pen: Pen
) -> None:
    """Write each line's name beside its last point, moved apart where they meet."""
    chart.draw()  # places the points; ReportLab offers no other way to learn them
    ends = sorted(
        (points[-1][1], number)
        for number, points in enumerate(chart._positions)  # noqa: SLF001 - as above
    )
    wanted = [height - 0.35 * pen.size for height, _ in ends]
    x = chart.x + chart.width + 0.2 * pen.size
    for y, (_, number) in zip(_spread(wanted, drawing.height, pen), ends, strict=True):
        pen.write(drawing, x, y, series[number].label, bold=True)


def _spread(wanted: Sequence[float], height: float, pen: Pen) -> list[float]:
    """Move baselines apart by a line each, upwards and then down from the top."""
    placed: list[float] = []
    for y in wanted:
        placed.append(max(y, placed[-1] + pen.leading) if placed else max(y, 0.0))
    ceiling = height - pen.size
    for at in reversed(range(len(placed))):
        placed[at] = min(placed[at], ceiling)
        ceiling = placed[at] - pen.leading
    return placed

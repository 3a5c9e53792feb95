"""Lines over periods, each marked by a shape of its own and labelled at its end.

Where the names would leave the lines too little room, a key above them has them. The
last value stands beside its point either way, and the axis says in what.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reportlab.graphics.charts.linecharts import HorizontalLineChart
from reportlab.graphics.shapes import Drawing
from reportlab.graphics.widgets.markers import makeMarker

from brief.document.exhibits.keys import INKS, MARKERS, key, key_height
from brief.document.exhibits.pen import REGULAR, Pen, colour
from brief.document.exhibits.periods import named
from brief.document.exhibits.scale import Scale, scale_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from brief.document.exhibits.values import Line

DASHES: tuple[tuple[int, ...] | None, ...] = (None, (5, 2), (2, 2), (7, 2, 2, 2))


NAMES = 1 / 3
"""The part of the width that names beside the lines may take."""


def lines(series: Sequence[Line], pen: Pen, *, told: bool = False) -> Drawing:
    """Draw up to four series over the same periods, from a zero line.

    `told` says that what stands above the drawing names its one line already.
    """
    names = [line.label for line in series]
    unit, scale = _unit(names), _scale(series)
    last = [_signed(line.values[-1].printed, unit) for line in series]
    ends = list(zip(last, names, strict=True))
    beside = not told and _room(ends, pen) <= pen.width * NAMES
    if not beside:
        ends = [(_told(value, unit), "") for value in last]
    marked = [_signed(_plain(float(one)), unit) for one in scale.rules]
    left = max(map(pen.wide, marked)) + 1.4 * pen.size
    head = 0 if beside or told else key_height(names, pen)
    drawing = Drawing(round(pen.width), round(17 * pen.size + head))
    chart = HorizontalLineChart()
    chart.width = pen.width - left - _room(ends, pen)
    rows = named([value.label for value in series[0].values], pen, chart.width)
    chart.x, chart.y = left, 2.2 * pen.size + pen.leading * (len(rows) - 1)
    chart.height = drawing.height - head - chart.y - 1.2 * pen.size
    chart.data = [[float(value.number) for value in line.values] for line in series]
    _axes(chart, rows, scale, pen, unit)
    _end_rules(chart)
    _style(chart, series, pen)
    drawing.add(chart)
    _ends(drawing, chart, ends, pen)
    if not (beside or told):
        key(drawing, names, pen)
    return drawing


End = tuple[str, str]
"""What stands beside a last point: its value, and the name of its line or nothing."""


def _room(ends: Sequence[End], pen: Pen) -> float:
    """Give the width that words at the ends of lines take."""
    widths = (pen.wide(" ".join(end).strip(), bold=True) for end in ends)
    return max(widths) + 1.2 * pen.size


_UNIT = re.compile(r"\(([^()]{1,20})\)$")
_COUNTED = re.compile(
    r"(?!(?:hundred|thousand|million|billion|number|count|total|average|mean|rate|ratio"
    r"|share|percentage|value)s)[a-z]+s|per .+"
)
"""What may stand behind a number: "minutes", "per 1,000 pupils", and no "rates"."""

_SIGN = re.compile(r"%|(?P<money>[£€])(?P<scale>[a-z]{0,2})")


def _unit(names: Sequence[str]) -> str:
    """Give what every name says its values are in: "%" of "Pupils entitled (%)"."""
    said = {found[1] if (found := _UNIT.search(name)) else "" for name in names}
    return said.pop() if len(said) == 1 else ""


def _signed(number: str, unit: str) -> str:
    """Put a sign to a number: 20%, £20m; words are left to the last value."""
    found = _SIGN.fullmatch(unit)
    if not found or number.endswith("%") or "£" in number:
        return number
    if not found["money"]:
        return f"{number}%"
    sign = "−" if number.startswith("−") else ""
    return f"{sign}{found['money']}{number.removeprefix('−')}{found['scale']}"


def _told(value: str, unit: str) -> str:
    """Put words to a number: "10.3 minutes", "4.4 per 1,000 pupils"."""
    return f"{value} {unit}" if _COUNTED.fullmatch(unit) and value != "1" else value


def _scale(series: Sequence[Line]) -> Scale:
    numbers = [value.number for line in series for value in line.values]
    return scale_of(min(numbers), max(numbers))


def _axes(
    chart: HorizontalLineChart,
    rows: Sequence[Sequence[str]],
    scale: Scale,
    pen: Pen,
    unit: str,
) -> None:
    """Set horizontal labels, few rules, and a value axis that holds nought."""
    periods, values = chart.categoryAxis, chart.valueAxis
    periods.categoryNames = ["".join(one) for one in zip(*rows, strict=True)]
    for lower, row in enumerate(rows):
        for at, name in enumerate(row):
            if name and lower:
                periods.labels[at].dy = periods.labels.dy - pen.leading * lower
    values.valueMin, values.valueMax = float(scale.low), float(scale.high)
    values.valueSteps = [float(one) for one in scale.rules]
    values.labelTextFormat = lambda value: _signed(_plain(value), unit)
    values.visibleGrid, values.gridStrokeColor = True, colour("rule")
    values.visibleAxis = values.visibleTicks = False
    periods.strokeColor = colour("ink")
    periods.visibleTicks = False
    for axis in (periods, values):
        axis.labels.fontName, axis.labels.fontSize = REGULAR, pen.size
        axis.labels.fillColor = colour("ink")


def _end_rules(chart: HorizontalLineChart) -> None:
    """End the rules at the last points: beyond them none runs through a label."""
    beyond = chart.width / len(chart.categoryAxis.categoryNames) / 2
    chart.valueAxis.gridStart = chart.x
    chart.valueAxis.gridEnd = chart.x + chart.width - beyond
    chart.categoryAxis.hiLLen = -beyond


def _plain(value: float) -> str:
    """Print a value of the axis: 1,500,000, 0.5, −20."""
    return f"{value:,.10g}".replace("-", "−")


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
    drawing: Drawing, chart: HorizontalLineChart, ends: Sequence[End], pen: Pen
) -> None:
    """Write words beside each line's last point, moved apart where they meet."""
    chart.draw()  # places the points; ReportLab offers no other way to learn them
    points = [line[-1] for line in chart._positions]  # noqa: SLF001 - as above
    order = sorted((y, number) for number, (_, y) in enumerate(points))
    wanted = [y - 0.35 * pen.size for y, _ in order]
    ceiling = chart.y + chart.height + 1.2 * pen.size
    left = max(x for x, _ in points) + 0.7 * pen.size
    for y, (_, number) in zip(_spread(wanted, ceiling, pen), order, strict=True):
        x = left
        for word in filter(None, ends[number]):
            pen.write(drawing, x, y, word, bold=True)
            x += pen.wide(f"{word} ", bold=True)


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

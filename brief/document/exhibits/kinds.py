"""Every kind of exhibit: how its entry becomes a sketch and a data table."""

from __future__ import annotations

import re
from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING

from brief import rules
from brief.content.models.exhibit import ExhibitKind
from brief.document.exhibits.cells import column_printed
from brief.document.exhibits.drawing import DataTable
from brief.document.exhibits.sketch import (
    MOST,
    Bars,
    Columns,
    Lines,
    Map,
    People,
    Share,
    Sketch,
)
from brief.document.exhibits.values import (
    Line,
    Value,
    lines_of,
    outline_of,
    plain_text,
    points_of,
    table_of,
    values_of,
)
from brief.figures.saying import counted
from brief.findings import Stop

if TYPE_CHECKING:
    from collections.abc import Callable

    from brief.content.models.brief import Brief
    from brief.content.models.exhibit import Exhibit, ExhibitData
    from brief.figures.ledger import Figures

CLOSE_TO_WHOLE = Fraction(1, 50)
"""How far a share may be from the people drawn: two points (domain practice)."""


@dataclass(frozen=True, slots=True)
class Task:
    """One exhibit to be drawn, with what it is drawn from."""

    name: str
    exhibit: Exhibit
    brief: Brief
    figures: Figures

    @property
    def data(self) -> ExhibitData:
        """The table that the exhibit names; raises Stop when it names none."""
        if self.exhibit.data:
            return self.exhibit.data
        raise _refuse(
            self, f"a {self.exhibit.kind} is drawn from `data`", "add `data:`"
        )


Result = tuple[Sketch | None, DataTable | None]


def judged(name: str, exhibit: Exhibit, brief: Brief, figures: Figures) -> Result:
    """Give what an exhibit will show; raises Stop when its data cannot be drawn."""
    return KINDS[exhibit.kind](Task(name, exhibit, brief, figures))


def _bars(task: Task) -> Result:
    return Bars(_amounts(task)), _table(task)


def _columns(task: Task) -> Result:
    return Columns(_amounts(task)), _table(task)


def _lines(task: Task) -> Result:
    series = lines_of(task.data, task.brief, task.figures)
    if not 1 <= len(series) <= MOST:
        raise _refuse(
            task,
            f"lines are drawn for 1 to {MOST} series, and this has {len(series)}",
            "draw fewer series, or make it a table",
        )
    return Lines(series, _is_told(task, series)), _series_table(task.data, series)


_UNIT = re.compile(r"\s*\(([^()]*)\)$")


def _is_told(task: Task, series: tuple[Line, ...]) -> bool:
    """Tell whether what stands above a drawing names its one line, and its unit.

    A sign such as £m stands at the values of the axis.
    """
    above = plain_text(task.exhibit.subtitle or task.exhibit.title, task.figures)
    label = series[0].label
    found = _UNIT.search(label)
    unit = found[1] if found else ""
    words = [_UNIT.sub("", label), "" if unit[:1] in {"£", "€", "%"} else unit]
    return len(series) == 1 and all(one.lower() in above.lower() for one in words)


def _people(task: Task) -> Result:
    value = _share_of_whole(task)
    of = task.exhibit.of
    filled = round(value.number * of)
    if abs(value.number - Fraction(filled, of)) > CLOSE_TO_WHOLE:
        raise _refuse(
            task,
            f"{value.printed} is not a whole number of people out of {of}",
            f"choose another `of`, such as {_better(value.number)}",
        )
    return People(filled, of), None


def _share(task: Task) -> Result:
    return Share(_share_of_whole(task)), None


def _map(task: Task) -> Result:
    points = points_of(task.data, task.brief)
    groups = dict.fromkeys(point.group for point in points)
    if not 1 <= len(groups) <= MOST:
        raise _refuse(
            task,
            f"a map tells 1 to {MOST} groups of points apart; this has {len(groups)}",
            "put the points into fewer groups",
        )
    rows = tuple(
        (group or "All", f"{sum(point.group == group for point in points):,}")
        for group in groups
    )
    picture = Map(points, outline_of(task.data, task.brief))
    return picture, DataTable((task.data.label or "Group", "Points"), rows)


def _whole_table(task: Task) -> Result:
    table = table_of(task.data, task.brief)
    names = task.data.columns or table.columns
    chosen = [table.column(name) for name in names if name in table.columns]
    if len(chosen) < len(names):
        missing = next(name for name in names if name not in table.columns)
        raise _refuse(
            task,
            f"{table.path} has no column “{missing}”",
            f"its columns are {', '.join(table.columns)}",
        )
    heads = tuple(plain_text(table.head(name).prose, task.figures) for name in names)
    written = [
        tuple(plain_text(cell.prose, task.figures) for cell in column)
        for column in chosen
    ]
    printed = map(column_printed, heads[1:], written[1:])
    return None, DataTable(heads, tuple(zip(written[0], *printed, strict=True)))


def _image(_: Task) -> Result:
    return None, None


KINDS: dict[ExhibitKind, Callable[[Task], Result]] = {
    ExhibitKind.BARS: _bars,
    ExhibitKind.COLUMNS: _columns,
    ExhibitKind.LINES: _lines,
    ExhibitKind.PEOPLE: _people,
    ExhibitKind.SHARE: _share,
    ExhibitKind.MAP: _map,
    ExhibitKind.TABLE: _whole_table,
    ExhibitKind.IMAGE: _image,
}
"""Every kind of exhibit that content may ask for; a test holds it to the model."""


def _table(task: Task) -> DataTable:
    """Give the labels and printed values of an exhibit with one value a row."""
    if task.exhibit.data:
        return _series_table(task.data, lines_of(task.data, task.brief, task.figures))
    values = values_of(task.exhibit, task.brief, task.figures)
    rows = tuple((value.label, value.printed) for value in values)
    return DataTable(("Group", _measured(task)), rows)


def _measured(task: Task) -> str:
    """Head the values of figures with what they count, where all count the same.

    "Groups" beside "Group", which heads their names, would say nothing.
    """
    named = [task.figures.figures.get(row.figure) for row in task.exhibit.rows]
    units = {counted(figure) if figure else "" for figure in named}
    one = units.pop() if len(units) == 1 else ""
    return _capital(one) if one not in {"", "groups"} else "Value"


def _capital(words: str) -> str:
    return f"{words[:1].upper()}{words[1:]}"


def _series_table(data: ExhibitData, series: tuple[Line, ...]) -> DataTable:
    """Give one row a period, one column a series."""
    periods = [value.label for value in series[0].values]
    rows = tuple(
        (period, *(line.values[number].printed for line in series))
        for number, period in enumerate(periods)
    )
    heads = (_capital(data.label), *(line.label for line in series))
    return DataTable(heads, rows)


def _values(task: Task) -> tuple[Value, ...]:
    """Give the values of an exhibit that draws one a row; raises Stop for more."""
    series = task.exhibit.data.series if task.exhibit.data else ()
    if task.exhibit.data and len(series) != 1:
        raise _refuse(
            task,
            f"{task.exhibit.kind} draw one series of the table, not {len(series)}",
            "name one under `series`; `lines` draws several, and `table` shows all",
        )
    return values_of(task.exhibit, task.brief, task.figures)


def _amounts(task: Task) -> tuple[Value, ...]:
    """Give the values of bars or columns; raises Stop when one is below zero."""
    values = _values(task)
    if any(value.number < 0 for value in values):
        raise _refuse(
            task,
            "bars and columns show amounts, and one of these is below zero",
            "draw it as lines, or as a table",
        )
    return values


def _share_of_whole(task: Task) -> Value:
    """Give the one value of an exhibit that shows a part of a whole."""
    values = _values(task)
    if len(values) != 1:
        raise _refuse(
            task,
            f"one share is drawn, and this has {len(values)} values",
            "give each its own exhibit, or draw them all as `bars`",
        )
    if not 0 <= values[0].number <= 1:
        raise _refuse(
            task,
            f"{values[0].printed} is not a share of a whole",
            "name a figure in per cent, from 0% to 100%",
        )
    return values[0]


def _better(share_of_one: Fraction) -> int:
    """Find the smallest number of people that shows a share within two points."""
    return next(
        of
        for of in range(2, 101)
        if abs(share_of_one - Fraction(round(share_of_one * of), of)) <= CLOSE_TO_WHOLE
    )


def _refuse(task: Task, message: str, hint: str) -> Stop:
    where = task.exhibit.at("kind")
    return Stop([rules.EXHIBIT_DATA.at(where, f"exhibit {task.name}: {message}", hint)])

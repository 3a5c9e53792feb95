"""Figures read from CSV tables: a sum, a count, a cell.

A number is taken only where it stands plainly: what cannot be read as one is a
finding at its cell, never nought. Only tables of the brief's own folder are known.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from fractions import Fraction

from brief.content.models.figure import Query
from brief.content.models.table import Cell, Table
from brief.content.nearest import did_you_mean
from brief.figures.wording.late import Late
from brief.findings import Finding, Place, Stop
from brief.rules import QUERY_NOTHING, QUERY_NUMBER, QUERY_ROWS, QUERY_TABLE

Row = tuple[Cell, ...]

_NUMBER = Late(r"([-+−]?)\s*£?\s*(\d{1,3}(?:,\d{3})+|\d+)((?:\.\d+)?)\s*%?")


def number_of(cell: Cell) -> Fraction:
    """Read the number in a cell; raises Stop. A £ or a % beside it is passed over."""
    found = _NUMBER.fullmatch(cell.text.strip())
    if found is None or len(cell.text) > 40:
        shown = f"“{cell.text[:40]}”" if cell.text else "an empty cell"
        hint = "write digits, such as 1,250 or 0.5; nought is 0"
        raise Stop([QUERY_NUMBER.at(cell.place, f"{shown} is not a number", hint)])
    sign, whole, point = found.groups()
    value = Fraction(whole.replace(",", "") + point)
    return -value if sign in {"-", "−"} else value


def answer(
    query: Query, tables: Mapping[str, Table]
) -> tuple[Fraction, tuple[Finding, ...]]:
    """Answer a query with a number; raises Stop. A count of nought is a warning."""
    table = _table(query, tables)
    rows = _rows(query, table)
    for name, asked in _QUESTIONS.items():
        if getattr(query, name):
            value = asked(query, table, rows)
            break
    warned = query.count and not rows
    place = query.at("where") if query.where_ else query.at("count")
    message = f"no row of {query.table} is counted{_kept(query)}"
    return value, (QUERY_NOTHING.at(place, message),) if warned else ()


def in_words(query: Query) -> str:
    """Say what a query asks: "sum of needles in data/a.csv where year is 2016"."""
    counted = "rows" if query.count == "rows" else f"rows with {query.count}"
    asked = query.cell or (f"sum of {query.sum}" if query.sum else counted)
    return f"{asked} in {query.table}{_kept(query)}"


def _kept(query: Query) -> str:
    """Say which rows are kept."""
    conditions = [f"{column} is {text}" for column, text in query.where_.items()]
    return f" where {' and '.join(conditions)}" if conditions else ""


def _table(query: Query, tables: Mapping[str, Table]) -> Table:
    """Find the table."""
    if query.table in tables:
        return tables[query.table]
    message = f"there is no table “{query.table}”"
    other = "put it below the brief's `data` folder, or see why it could not be read"
    hint = did_you_mean(query.table, tables) or other
    raise Stop([QUERY_TABLE.at(query.at("table"), message, hint)])


def _column(query: Query, table: Table, name: str, place: Place) -> int:
    """Find a column by its name."""
    if name in table.columns:
        return table.columns.index(name)
    message = f"{query.table} has no column “{name}”"
    held = f"its columns: {', '.join(table.columns)}"
    hint = did_you_mean(name, table.columns) or held
    raise Stop([QUERY_TABLE.at(place, message, hint)])


def _rows(query: Query, table: Table) -> tuple[Row, ...]:
    """Keep the rows whose columns hold the words asked for."""
    place = query.at("where")
    wanted = [
        (_column(query, table, name, place), text.strip())
        for name, text in query.where_.items()
    ]
    return tuple(
        row for row in table.rows if all(row[at].text == text for at, text in wanted)
    )


def _none(query: Query, table: Table) -> Stop:
    """Say that no row answers, and what the columns do hold."""
    place = query.at("where") if query.where_ else query.at("table")
    hint = ""
    for name, text in query.where_.items():
        held = tuple(cell.text for cell in table.column(name))
        if text.strip() not in held:
            hint = did_you_mean(text, held) or f"“{name}” never holds “{text}”"
            break
    message = f"no row of {query.table} answers{_kept(query)}"
    return Stop([QUERY_ROWS.at(place, message, hint)])


def _sum(query: Query, table: Table, rows: tuple[Row, ...]) -> Fraction:
    """Add a column up; every bad cell is named."""
    at = _column(query, table, query.sum, query.at("sum"))
    if not rows:
        raise _none(query, table)
    found: list[Finding] = []
    total = Fraction(0)
    for row in rows:
        try:
            total += number_of(row[at])
        except Stop as stop:
            found += stop.findings
    if found:
        raise Stop(found)
    return total


def _cell(query: Query, table: Table, rows: tuple[Row, ...]) -> Fraction:
    """Read the one cell that answers."""
    at = _column(query, table, query.cell, query.at("cell"))
    if not rows:
        raise _none(query, table)
    if len(rows) > 1:
        place = query.at("where") if query.where_ else query.at("cell")
        message = f"{len(rows)} rows of {query.table} answer; a cell is in one row"
        hint = "name the row under `where`, or ask for the `sum`"
        raise Stop([QUERY_ROWS.at(place, message, hint)])
    return number_of(rows[0][at])


def _count(query: Query, table: Table, rows: tuple[Row, ...]) -> Fraction:
    """Count rows, or those whose column holds something."""
    if query.count == "rows":
        return Fraction(len(rows))
    at = _column(query, table, query.count, query.at("count"))
    return Fraction(sum(bool(row[at].text) for row in rows))


_QUESTIONS: dict[str, Callable[[Query, Table, tuple[Row, ...]], Fraction]] = {
    "sum": _sum,
    "cell": _cell,
    "count": _count,
}

"""Inputs that stand in CSV tables, many at once, made figures like any other.

A row gives one figure: its `name`, and what else the columns say; what they leave
empty the table's defaults fill in. Each keeps the place of its cell, so that whatever
is found later is found in the table. It computes nothing.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import get_origin

from pydantic import TypeAdapter, ValidationError

from brief.content.models.base import WHERE_KEY, Where
from brief.content.models.figure import (
    FigureEntry,
    FigureName,
    FigureSheet,
    InputTable,
)
from brief.content.models.table import Cell, Table
from brief.content.nearest import did_you_mean
from brief.content.reading import Reading
from brief.content.shape import is_datum, keys_of, members
from brief.content.text import SourceText
from brief.content.validate import made
from brief.findings import Place
from brief.rules import DUPLICATE_KEY, INPUT_NAME, TABLE_HEADER, UNKNOWN_KEY

NAME = "name"

_IS_NAME: TypeAdapter[str] = TypeAdapter(FigureName)

_KEYS = keys_of(FigureEntry)

_COLUMNS = frozenset(
    key
    for key, info in _KEYS.items()
    if not any(get_origin(one) or is_datum(one) for one in members(info.annotation))
)
"""What one cell can hold; the rest of an entry can stand among the defaults."""


def with_tables(
    sheet: FigureSheet, tables: Mapping[str, Table], reading: Reading
) -> FigureSheet:
    """Add the inputs of tables to the figures of a sheet, after its own."""
    figures = dict(sheet.figures)
    for one in sheet.tables:
        if one.table in tables:
            _add(one, tables[one.table], reading, figures)
    return sheet.model_copy(update={"figures": figures}) if sheet.tables else sheet


def _add(
    one: InputTable, table: Table, reading: Reading, figures: dict[str, FigureEntry]
) -> None:
    """Make the figures of one table, and add each under a name that is not taken."""
    defaults = _defaults(one, reading)
    if not _named(table, reading):
        return
    for row in table.rows:
        cells = dict(zip(table.columns, row, strict=True))
        name = _name(cells.pop(NAME), figures, reading)
        entry = _entry(cells, defaults, table.path, reading)
        if name and entry:
            figures[name] = entry


def _named(table: Table, reading: Reading) -> bool:
    """Tell whether a table names its figures; note columns that no figure has."""
    place = Place(table.path, 1, 1)
    for column in table.columns:
        if column not in _COLUMNS | {NAME}:
            hint = did_you_mean(column, _COLUMNS) or _instead(column)
            message = f"a table of inputs has no column `{column}`"
            reading.note(UNKNOWN_KEY.at(place, message, hint))
    if NAME not in table.columns:
        message = "this table of inputs has no column `name`"
        hint = "its first row is: name,value,unit"
        reading.note(TABLE_HEADER.at(place, message, hint))
    return NAME in table.columns


def _instead(column: str) -> str:
    return "write it under the table's `defaults`" if column in _KEYS else ""


def _defaults(one: InputTable, reading: Reading) -> dict[str, object]:
    """Give what the rows share; note keys that no figure has."""
    for key in one.defaults:
        if key not in _KEYS:
            hint = did_you_mean(key, _KEYS)
            reading.note(
                UNKNOWN_KEY.at(one.at("defaults"), f"unknown key `{key}`", hint)
            )
    return {key: held for key, held in one.defaults.items() if key in _KEYS}


def _name(cell: Cell, taken: Mapping[str, FigureEntry], reading: Reading) -> str:
    """Read the name of a figure; nothing where it is none, or is taken."""
    try:
        name = _IS_NAME.validate_python(cell.text)
    except ValidationError:
        message = f"“{cell.text[:60]}” is no name of a figure"
        hint = "use lower-case letters, digits and underscores: drug_users"
        reading.note(INPUT_NAME.at(cell.place, message, hint))
        return ""
    if name in taken:
        message = f"there is a figure `{name}` already, at {taken[name].place}"
        reading.note(DUPLICATE_KEY.at(cell.place, message, "give this another name"))
        return ""
    return name


def _entry(
    cells: Mapping[str, Cell],
    defaults: Mapping[str, object],
    path: str,
    reading: Reading,
) -> FigureEntry | None:
    """Make one figure of a row, or note at its cells why it cannot be made."""
    said = {key: cell for key, cell in cells.items() if cell.text and key in _COLUMNS}
    first = next(iter(cells.values()), None)
    places = {key: cell.place for key, cell in cells.items()}
    data: dict[str, object] = {
        WHERE_KEY: Where(place=first.place if first else Place(path), keys=places),
        **defaults,
        **{key: cell.text for key, cell in said.items()},
    }
    return made(FigureEntry, data, SourceText(path, ""), reading)

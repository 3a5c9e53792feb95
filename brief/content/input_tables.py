"""Inputs that stand in CSV tables, many at once, made figures like any other.

A row gives one figure: its `name`, and what else the columns say; what they leave
empty the table's defaults fill in. Each keeps the place of its cell, or of the default,
so that whatever is found later is found where it is written, and once. It computes
nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple, get_origin

from pydantic import TypeAdapter, ValidationError

from brief.content.align import place_in
from brief.content.models.base import WHERE_KEY, Where
from brief.content.models.figure import (
    FigureEntry,
    FigureName,
    FigureSheet,
    InputTable,
    Status,
)
from brief.content.models.table import Cell, Table
from brief.content.nearest import did_you_mean, listed, nearest
from brief.content.reading import Reading
from brief.content.shape import is_datum, keys_of, members
from brief.content.text import SourceText
from brief.content.validate import made
from brief.findings import Finding, Place
from brief.rules import (
    DUPLICATE_KEY,
    INPUT_NAME,
    MISSING_KEY,
    TABLE_HEADER,
    TABLE_VALUE,
    UNKNOWN_KEY,
)

NAME = "name"

_IS_NAME: TypeAdapter[str] = TypeAdapter(FigureName)

_KEYS = keys_of(FigureEntry)

_COLUMNS = frozenset(
    key
    for key, info in _KEYS.items()
    if not any(get_origin(one) or is_datum(one) for one in members(info.annotation))
)
"""What one cell can hold; the rest of an entry can stand among the defaults."""

_HEADINGS = _COLUMNS | {NAME}
_GIVE_A_VALUE = frozenset({"value", "formula", "query"})


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
    shared = _Shared(one, _defaults(one, reading))
    keys = _keys_of(table, shared, reading)
    told = {one.where for one in reading.findings if one.rule == TABLE_VALUE.name}
    for row in table.rows if keys else ():
        cells = {key: cell for key, cell in zip(keys, row, strict=True) if key}
        name = _name(cells.pop(NAME), figures, reading)
        if any(cell.place in told for cell in cells.values()):
            continue
        entry = _entry(cells, shared, table.path, reading)
        if name and entry:
            figures[name] = entry


class _Shared(NamedTuple):
    """What the rows of a table share, and the entry of figures.yaml that says it."""

    home: InputTable
    values: Mapping[str, object]

    def places(self, said: Iterable[str]) -> dict[str, Place]:
        """Give the places of what a row leaves to its table."""
        otherwise = self.home.at("defaults")
        return {
            key: place_in(value, 0, otherwise) if isinstance(value, str) else otherwise
            for key, value in self.values.items()
            if key not in said
        }

    @property
    def awaited(self) -> bool:
        """Tell whether its figures are still to come."""
        return self.values.get("status") == Status.AWAITED


def _defaults(one: InputTable, reading: Reading) -> dict[str, object]:
    """Give what the rows share; note keys that no figure has.

    A key that is misspelt is read as the one it is nearest to, so that its rows are
    not said to lack it.
    """
    meant: dict[str, object] = {}
    for key, held in one.defaults.items():
        known = key
        if key not in _KEYS:
            hint = did_you_mean(key, _KEYS)
            where = one.at("defaults")
            if isinstance(held, str):
                where = place_in(held, 0, where)
            reading.note(UNKNOWN_KEY.at(where, f"unknown key `{key}`", hint))
            known = nearest(key, _KEYS.keys() - one.defaults.keys())
        if known:
            meant.setdefault(known, held)
    return meant


# ---------------------------------------------------------------- headings


def _keys_of(table: Table, shared: _Shared, reading: Reading) -> tuple[str, ...]:
    """Give the key that each column fills in, nothing for one that no figure has.

    Of a table in which a column is missing it is noted once, and no row is read.
    """
    keys: list[str] = []
    unknown: list[Finding] = []
    plain = {_plain(cell.text) for cell in table.heads}
    for cell in table.heads:
        key = _plain(cell.text)
        if key not in _HEADINGS:
            among = _HEADINGS - plain - set(keys) if key not in _KEYS else ()
            key = nearest(key, among)
            reading.note(_misspelt(cell, key)) if key else unknown.append(_odd(cell))
        elif key in keys:
            message = f"a second column is named `{key}`"
            hint = "give each a name of its own"
            reading.note(TABLE_HEADER.at(cell.place, message, hint))
            key = ""
        keys.append(key)
    missing = _missing(keys, shared)
    if missing:
        reading.note(_lacks(table, missing))
    for finding in unknown[len(missing) :]:
        reading.note(finding)
    return () if missing else tuple(keys)


def _plain(heading: str) -> str:
    """Give a heading as a key: capitals, spaces and hyphens make no difference."""
    return "_".join(heading.lower().replace("-", " ").split())


def _misspelt(cell: Cell, key: str) -> Finding:
    message = f"a table of inputs has no column `{cell.text}`"
    return UNKNOWN_KEY.at(cell.place, message, f"did you mean `{key}`?")


def _odd(cell: Cell) -> Finding:
    """Say that no figure has what a column gives, or that a cell cannot hold it."""
    message = f"a table of inputs has no column `{cell.text}`"
    hint = "delete the column, or say it in `note`"
    if _plain(cell.text) in _KEYS:
        hint = "write it under the table's `defaults`"
    return UNKNOWN_KEY.at(cell.place, message, hint)


def _missing(keys: Sequence[str], shared: _Shared) -> tuple[str, ...]:
    """Name the columns without which no row can give a figure."""
    given = {*keys, *shared.values}
    awaited = shared.awaited or ("status" in keys and "awaited" in given)
    valued = awaited or given & _GIVE_A_VALUE
    needed = (
        (NAME, NAME in keys),
        ("value", bool(valued)),
        ("unit", "unit" in given),
    )
    return tuple(key for key, there in needed if not there)


def _lacks(table: Table, missing: Sequence[str]) -> Finding:
    """Say which columns a table lacks; headings that are none are told by it too."""
    what = "column" if len(missing) == 1 else "columns"
    message = f"this table of inputs has no {what} {listed(missing)}"
    hint = "its first row is: name,value,unit"
    if tuple(missing) == ("unit",):
        hint += "; one unit for all rows may stand under the table's `defaults`"
    return TABLE_HEADER.at(table.heads[0].place, message, hint)


# ---------------------------------------------------------------- rows


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
    cells: Mapping[str, Cell], shared: _Shared, path: str, reading: Reading
) -> FigureEntry | None:
    """Make one figure of a row, or note where its cells are why it cannot be made."""
    said = {key: cell for key, cell in cells.items() if cell.text}
    if empty := _without_value(cells, said, shared):
        reading.note(empty)
        return None
    first = next(iter(cells.values()), None)
    places = {key: cell.place for key, cell in cells.items()}
    places.update(shared.places(said))
    data: dict[str, object] = {
        WHERE_KEY: Where(place=first.place if first else Place(path), keys=places),
        **shared.values,
        **{key: cell.text for key, cell in said.items()},
    }
    return made(FigureEntry, data, SourceText(path, ""), reading)


def _without_value(
    cells: Mapping[str, Cell], said: Mapping[str, Cell], shared: _Shared
) -> Finding | None:
    """Find a row that gives no value, and whose figure is not awaited."""
    awaited = said["status"].text == Status.AWAITED if "status" in said else False
    given = (said.keys() | shared.values.keys()) & _GIVE_A_VALUE
    spot = cells.get("value") or cells.get("formula")
    if given or awaited or shared.awaited or spot is None:
        return None
    key = "value" if "value" in cells else "formula"
    message = f"the cell `{key}` of this row is empty"
    return MISSING_KEY.at(spot.place, message, "write the number, or delete the row")

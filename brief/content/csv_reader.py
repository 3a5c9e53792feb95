"""CSV as spreadsheets save it, to a table in which every cell knows its place.

Commas, semicolons or tabs separate; quotation marks may hold line ends; empty rows
and columns at the end are dropped. It refuses tables that are not rectangular, columns
without names, and what a spreadsheet writes in place of a value. It gives words, never
numbers: what a cell means is for others.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from brief.content.align import Located, Span
from brief.content.models.table import Cell, Table
from brief.content.reading import Reading
from brief.content.text import SourceText
from brief.findings import Finding, Place, Stop
from brief.rules import TABLE_HEADER, TABLE_SHAPE, TABLE_VALUE, TOO_LARGE

MOST_CELLS = 200_000
MOST_COLUMNS = 200
SEPARATORS = ",;\t"

TOLD = re.compile(r"sep=(.)\n")
"""A first line by which some spreadsheets say which sign separates."""

Row = list[Cell]


def table_of(source: SourceText, reading: Reading | None = None) -> Table:
    """Read a table; its first row names its columns.

    With a reading, values that cannot be right are noted there and the table is
    given; a file that is no table stops.
    """
    rows = _trimmed(source)
    if wrong := _shape(rows):
        raise Stop(wrong)
    _, sign = _start(source.text)
    values = tuple(_wrong_values(rows[1:], sign))
    if values and reading is None:
        raise Stop(values)
    for finding in values:
        reading.note(finding) if reading else None
    header, *body = rows
    return Table(
        path=source.path,
        columns=tuple(str(cell.text) for cell in header),
        rows=tuple(tuple(row) for row in body),
        heads=tuple(header),
    )


def _start(text: str) -> tuple[int, str]:
    """Tell where the cells begin, and which sign separates them."""
    told = TOLD.match(text)
    return (told.end(), told[1]) if told else (0, _separator(text))


def _separator(text: str) -> str:
    """Find which separator the header uses; a comma where it uses none.

    A title without any may stand above the header; then the lines below tell.
    """
    first, _, rest = text.lstrip("\n").partition("\n")
    counts = _signs(first) or _signs_of_all(rest)
    return max(SEPARATORS, key=lambda sign: counts[sign])


def _signs(line: str) -> Counter[str]:
    """Count the separators in a line, those in quotation marks apart."""
    return Counter(sign for sign in re.sub(r'"[^"]*"', "", line) if sign in SEPARATORS)


def _signs_of_all(text: str) -> Counter[str]:
    """Count the separators that stand as often in each line: twice or more."""
    lines = [_signs(line) for line in text.split("\n") if line.strip()]
    return Counter(
        {
            sign: lines[0][sign]
            for sign in SEPARATORS
            if lines and lines[0][sign] > 1 and len({one[sign] for one in lines}) == 1
        }
    )


def _cells(source: SourceText) -> Iterator[tuple[Cell, bool]]:
    """Give each cell, and whether its row ends with it."""
    text = source.text
    position, separator = _start(text)
    sign = re.escape(separator)
    pattern = re.compile(
        rf' *"(?P<quoted>(?:[^"]|"")*+)"(?P<loose>[^\n{sign}]*)|(?P<plain>[^\n{sign}]*)'
    )
    while match := pattern.match(text, position):
        _refuse_marks(match, source)
        ends = text[match.end() : match.end() + 1] in {"", "\n"}
        words = _words(match, source)
        yield Cell(text=words, place=source.place(position)), ends
        position = match.end() + 1
        if position > len(text):
            return


def _words(match: re.Match[str], source: SourceText) -> str:
    """Give the words of a cell, which know where each of their letters is written."""
    plain = bool(match["plain"])
    written = match["plain"] or (match["quoted"] or "").replace('""', '"')
    text = " ".join(written.split())
    if not text or text.isdecimal():
        return text
    start, end = match.span("plain" if plain else "quoted")
    span = Span(start, end, "") if plain else Span(start - 1, end + 1, "csv")
    return Located.of(text, source, span)


def _refuse_marks(match: re.Match[str], source: SourceText) -> None:
    """Refuse a quotation mark that is never closed, or closed too early."""
    if (match["plain"] or "").lstrip(" ").startswith('"'):
        message = "the quotation mark that opens here is never closed"
        raise Stop([TABLE_SHAPE.at(source.place(match.start()), message)])
    if (match["loose"] or "").strip():
        message = "text follows the closing quotation mark of this cell"
        hint = 'a quotation mark inside a quoted cell is written twice: ""'
        raise Stop([TABLE_SHAPE.at(source.place(match.start("loose")), message, hint)])


def _rows(source: SourceText) -> Iterator[Row]:
    row: Row = []
    for number, (cell, ends) in enumerate(_cells(source)):
        if number > MOST_CELLS or len(row) >= MOST_COLUMNS:
            message = (
                f"a table has at most {MOST_COLUMNS} columns, {MOST_CELLS:,} cells"
            )
            raise Stop([TOO_LARGE.at(cell.place, message)])
        row.append(cell)
        if ends:
            yield row
            row = []


def _trimmed(source: SourceText) -> list[Row]:
    """Give the rows without empty ones at either end, or empty columns at the end."""
    rows = list(_rows(source))
    full = [number for number, row in enumerate(rows) if any(cell.text for cell in row)]
    kept = rows[full[0] : full[-1] + 1] if full else []
    width = max((_width(row) for row in kept), default=0)
    named = _width(kept[0]) if kept else 0
    return [row[: max(width, named)] for row in kept] or [[_nothing(source)]]


def _width(row: Row) -> int:
    """Count the cells up to the last that holds anything."""
    return max((number for number, cell in enumerate(row, 1) if cell.text), default=0)


def _nothing(source: SourceText) -> Cell:
    return Cell(text="", place=Place(source.path, 1, 1))


def _shape(rows: list[Row]) -> tuple[Finding, ...]:
    """Find what keeps the rows from being a table."""
    if not any(cell.text for cell in rows[0]):
        return (TABLE_SHAPE.at(rows[0][0].place, "this file is empty", ROWS),)
    if len(rows) == 1:
        return (TABLE_SHAPE.at(rows[0][0].place, "this table has no rows", ROWS),)
    if title := _title(rows):
        return (title,)
    return (*_unnamed(rows), *_repeated(rows[0]), *_ragged(rows))


def _title(rows: list[Row]) -> Finding | None:
    """Find a title above the headings: one cell, and below it a row of words."""
    alone = [cell for cell in rows[0] if cell.text]
    below = ([cell for cell in row if cell.text] for row in rows[1:])
    heads = next((cells for cells in below if len(cells) > 1), [])
    wide = len(rows[0]) > 1 or len(heads) > 2
    if len(alone) != 1 or not (heads and wide):
        return None
    if any(_NUMBER.fullmatch(cell.text) for cell in heads):
        return None
    message = f"“{alone[0].text[:60]}” stands above the row that names the columns"
    hint = "delete what stands above the headings; write a title where it is printed"
    return TABLE_HEADER.at(alone[0].place, message, hint)


_NUMBER = re.compile(r"[-+£$€(]*\d[\d.,]*[%)]?")


def _unnamed(rows: list[Row]) -> Iterator[Finding]:
    """Find columns without a name."""
    header = rows[0]
    for number, cell in enumerate(header, 1):
        if not cell.text:
            message = f"column {number} has no name"
            yield TABLE_HEADER.at(cell.place, message, "name it in the first row")
    beyond = (cell for row in rows[1:] for cell in row[len(header) :] if cell.text)
    for cell in beyond:
        message = f"“{cell.text[:40]}” stands beyond the last named column"
        hint = "name the column in the first row; put a cell with commas in quotes"
        yield TABLE_HEADER.at(cell.place, message, hint)


def _repeated(header: Row) -> Iterator[Finding]:
    """Find columns that share a name."""
    first: dict[str, Cell] = {}
    for cell in header:
        if cell.text and first.setdefault(cell.text, cell) is not cell:
            message = f"a second column is named “{cell.text}”"
            yield TABLE_HEADER.at(cell.place, message, "give each a name of its own")


def _ragged(rows: list[Row]) -> Iterator[Finding]:
    """Find rows that are empty or shorter than the header."""
    width = len(rows[0])
    for row in rows[1:]:
        if not any(cell.text for cell in row):
            hint = "delete the row; a table ends where its rows end"
            yield TABLE_SHAPE.at(row[0].place, "an empty row stands in the table", hint)
        elif len(row) < width:
            message = (
                f"this row has {len(row)} of the {width} cells that the header has"
            )
            hint = "give it as many, empty ones too"
            yield TABLE_SHAPE.at(row[0].place, message, hint)


def _wrong_values(rows: list[Row], sign: str) -> Iterator[Finding]:
    """Find cells that hold what a spreadsheet writes in place of a value."""
    for cell in (cell for row in rows for cell in row):
        for pattern, words, hint in WRONG:
            if pattern.fullmatch(cell.text):
                yield TABLE_VALUE.at(cell.place, f"“{cell.text}” {words}", hint)
        if sign == ";" and (found := _TWO_WAYS.fullmatch(cell.text)):
            yield _read_two_ways(cell, found)


_TWO_WAYS = re.compile(
    r"(?P<lead>[-+]?)(?P<number>[1-9]\d{0,2}(?:\.\d{3})+)(?P<rest>%?)"
)
"""Where a comma begins decimals, semicolons part cells and points part thousands."""


def _read_two_ways(cell: Cell, found: re.Match[str]) -> Finding:
    """Ask for another form of "84.210", which is 84210 in half of Europe."""
    lead, number, rest = found.group("lead", "number", "rest")
    whole = f"{lead}{number.replace('.', '')}{rest}"
    message = f"“{cell.text}” can be read in two ways in a file parted by semicolons"
    hint = f"write {whole} if its point parts thousands"
    if number.count(".") == 1:
        hint += f", and {lead}{number}0{rest} if it begins decimals"
    return TABLE_VALUE.at(cell.place, message, hint)


ROWS = "the first row names the columns, the others hold the values"

WRONG = (
    (
        re.compile(r"#(REF!|DIV/0!|N/A|NAME\?|NULL!|NUM!|VALUE!|SPILL!|CALC!|#+)"),
        "is what a spreadsheet writes where it has no value",
        "mend the cell in the spreadsheet and save it again",
    ),
    (
        re.compile(r"[-+]?\d+(\.\d+)?[eE][-+]?\d+"),
        "is a number that a spreadsheet has shortened",
        "format the column as a number and save it again",
    ),
    (
        re.compile(r"[-+]?\d+,(\d{1,2}|\d{4,})%?"),
        "may have a comma for its decimal point",
        "write 1.5 with a point, and 1,500 with a comma for thousands",
    ),
)

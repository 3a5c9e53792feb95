"""CSV as spreadsheets save it; the tables here are made up for these tests."""

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brief.content.csv_reader import MOST_CELLS, MOST_COLUMNS, table_of
from brief.content.models.table import Table
from brief.content.reading import Reading
from brief.content.text import SourceText
from brief.findings import Place, Stop

PLAIN = (("Area", "Needles"), (("North", "1,200"), ("South", "30")))


def read(text: str) -> Table:
    """Read a table."""
    return table_of(SourceText("data/a.csv", text))


def words(table: Table) -> tuple[tuple[str, ...], tuple[tuple[str, ...], ...]]:
    """Give a table's columns, and the words of its rows."""
    rows = tuple(tuple(cell.text for cell in row) for row in table.rows)
    return table.columns, rows


def refused(text: str) -> list[str]:
    """Read what is no table; give the findings without their hints."""
    with pytest.raises(Stop) as stop:
        read(text)
    return [
        f"{found.where.line}:{found.where.column} {found.message} [{found.rule}]"
        for found in stop.value.findings
    ]


@pytest.mark.parametrize(
    "text",
    [
        'Area,Needles\nNorth,"1,200"\nSouth,30\n',
        'Area,Needles\nNorth,"1,200"\nSouth,30',
        "Area;Needles\nNorth;1,200\nSouth;30\n",
        "Area\tNeedles\nNorth\t1,200\nSouth\t30\n",
        "sep=;\nArea;Needles\nNorth;1,200\nSouth;30\n",
        'Area,Needles,,\nNorth,"1,200",,\nSouth,30,,\n,,,\n,,,\n',
        '\n\nArea,Needles\nNorth,"1,200"\nSouth,30\n\n\n',
        'Area , Needles\n North, "1,200"\n"South" ,30\n',
        '"Area","Needles"\n"North","1,200"\n"South","30"\n',
        'Area,Needles\n"North\n",\t"1,200"\nSouth,30\n'.replace("\t", ""),
    ],
)
def test_what_spreadsheets_save_is_accepted(text: str) -> None:
    """Separators, quotation marks and empty ends do not matter."""
    assert PLAIN == words(read(text))


def test_quoted_cells_hold_anything() -> None:
    """Line ends, separators and doubled quotation marks may stand in a cell."""
    table = read('a,b\n"one\ntwo, ""three""",4\n')
    assert (("a", "b"), (('one two, "three"', "4"),)) == words(table)


def test_every_cell_knows_its_place() -> None:
    """A cell tells line and column, also behind a cell of several lines."""
    table = read('a,b,c\n"one\ntwo", 3,\n4,5,6\n')
    assert [
        [(2, 1), (3, 6), (3, 9)],
        [(4, 1), (4, 3), (4, 5)],
    ] == [[(cell.place.line, cell.place.column) for cell in row] for row in table.rows]
    assert "data/a.csv" == table.path == table.rows[0][0].place.path


FAULTS = {
    "": ["1:1 this file is empty [table-shape]"],
    " \n,,\n": ["1:1 this file is empty [table-shape]"],
    "a,b\n": ["1:1 this table has no rows [table-shape]"],
    "a,b\n1\n": ["2:1 this row has 1 of the 2 cells that the header has [table-shape]"],
    "a,b\n1,2\n\n3,4\n": ["3:1 an empty row stands in the table [table-shape]"],
    "a,b\n1,2,3\n": [
        "2:5 “3” stands beyond the last named column [table-header]",
    ],
    "a,,b\n1,2,3\n": ["1:3 column 2 has no name [table-header]"],
    "a,a\n1,2\n": ["1:3 a second column is named “a” [table-header]"],
    'a,b\n"1,2\n': [
        "2:1 the quotation mark that opens here is never closed [table-shape]"
    ],
    'a,b\n"1"2,3\n': [
        "2:4 text follows the closing quotation mark of this cell [table-shape]"
    ],
    "a,b\n#REF!,#N/A\n": [
        "2:1 “#REF!” is what a spreadsheet writes where it has no value [table-value]",
        "2:7 “#N/A” is what a spreadsheet writes where it has no value [table-value]",
    ],
    "a,b\n1.2E+05,####\n": [
        "2:1 “1.2E+05” is a number that a spreadsheet has shortened [table-value]",
        "2:9 “####” is what a spreadsheet writes where it has no value [table-value]",
    ],
    "a;b\n84.210;x\n": [
        (
            "2:1 “84.210” can be read in two ways in a file parted by semicolons"
            " [table-value]"
        ),
    ],
    "Trees,,\npark,trees,year\nNorth,30,2016\n": [
        "1:1 “Trees” stands above the row that names the columns [table-header]"
    ],
    "Trees\npark;trees;year\nNorth;30;2016\n": [
        "1:1 “Trees” stands above the row that names the columns [table-header]"
    ],
    "a;b\n1,5;x\n": ["2:1 “1,5” may have a comma for its decimal point [table-value]"],
}


@pytest.mark.parametrize(("text", "told"), FAULTS.items())
def test_what_is_no_table_is_refused(text: str, told: list[str]) -> None:
    """Each fault of a table is named where it is."""
    assert told == refused(text)


def test_the_faults_are_of_every_kind() -> None:
    """The faults above are of every kind that a table can have."""
    assert {"table-header", "table-shape", "table-value"} == {
        one.rpartition("[")[2][:-1] for told in FAULTS.values() for one in told
    }


TWO_WAYS = {
    "84.210": "write 84210 if its point parts thousands, and 84.2100 if it begins"
    " decimals",
    "-1.500%": "write -1500% if its point parts thousands, and -1.5000% if it begins"
    " decimals",
    "1.234.567": "write 1234567 if its point parts thousands",
}


@pytest.mark.parametrize(("number", "hint"), TWO_WAYS.items())
def test_a_number_of_two_readings_is_asked_for_in_one(number: str, hint: str) -> None:
    """The hint writes out both forms that can be read in one way only."""
    with pytest.raises(Stop) as stop:
        read(f"a;b\n{number};x\n")
    (found,) = stop.value.findings
    assert hint == found.hint


@pytest.mark.parametrize(
    "text",
    [
        "a,b\n84.210,x\n",
        "a\tb\n84.210\tx\n",
        "a;b\n0.125;x\n",
        "a;b\n84.21;84.2100\n",
        "a;b\n84,210;x\n",
        "a;b\n1234.567;x\n",
        "a;b\nversion 84.210;x\n",
    ],
)
def test_numbers_of_one_reading_are_left_alone(text: str) -> None:
    """Other separators, other digits, and points that cannot part thousands."""
    assert read(text).rows


def test_a_lone_heading_above_numbers_is_no_title() -> None:
    """A column without a name is told as that."""
    assert ["1:6 column 2 has no name [table-header]"] == refused("park,\nNorth,30\n")


def test_all_rows_at_fault_are_listed() -> None:
    """All ragged rows are listed at once."""
    assert 3 == len(refused("a,b\n1\n2\n3\n"))


def test_with_a_reading_values_do_not_stop() -> None:
    """With a reading, values that cannot be right are noted and the table is given."""
    reading = Reading()
    table = table_of(SourceText("data/a.csv", "a,b\n#N/A,1\n"), reading)
    assert (("a", "b"), (("#N/A", "1"),)) == words(table)
    assert ["table-value"] == [found.rule for found in reading.findings]


@pytest.mark.parametrize(
    "text", ["," * (MOST_COLUMNS + 1), "a,b\n" + "1,2\n" * MOST_CELLS]
)
def test_a_table_has_a_size(text: str) -> None:
    """More cells or columns than anybody could read are refused."""
    (found,) = refused(text)
    assert "[too-large]" in found


CELL = st.text('ab ,;"\n\t£x', max_size=6)


@given(st.sampled_from(",;\t"), st.data())
def test_what_is_written_is_read(separator: str, data: st.DataObject) -> None:
    """A table that any program wrote as CSV is read as it was."""
    width = data.draw(st.integers(2, 4))
    rows = data.draw(
        st.lists(st.lists(CELL, min_size=width, max_size=width), min_size=1, max_size=4)
    )
    header = [f"column {number}" for number in range(width)]
    file = io.StringIO(newline="")
    writer = csv.writer(
        file, delimiter=separator, lineterminator="\n", quoting=csv.QUOTE_ALL
    )
    writer.writerows([header, *(["x", *row[1:]] for row in rows)])
    expected = [["x", *(" ".join(cell.split()) for cell in row[1:])] for row in rows]
    columns, read_rows = words(read(file.getvalue()))
    assert tuple(header) == columns
    assert [tuple(row) for row in expected] == list(read_rows)


@given(st.text('ab,;\t\n" 1#', max_size=60))
def test_any_text_is_a_table_or_findings(text: str) -> None:
    """Whatever is in a file, it is a whole table, or refused at places that exist."""
    try:
        table = read(text)
    except Stop as stop:
        lines = text.split("\n")
        for found in stop.findings:
            assert 1 <= found.where.line <= len(lines)
            assert 1 <= found.where.column <= len(lines[found.where.line - 1]) + 1
    else:
        assert {len(table.columns)} == {len(row) for row in table.rows}
        assert all(table.columns)


@given(st.text('ab,\n" 1', max_size=60))
def test_cells_begin_at_their_places(text: str) -> None:
    """The first word of a cell stands at or behind the place of the cell."""
    source = SourceText("a.csv", text)
    try:
        table = table_of(source)
    except Stop:
        return
    for cell in (cell for row in table.rows for cell in row):
        start = source.line_start(cell.place.line - 1) + cell.place.column - 1
        assert source.text[start:].lstrip(' "\n').startswith(cell.text[:1].strip('"'))
        assert source.place(start) == Place("a.csv", cell.place.line, cell.place.column)

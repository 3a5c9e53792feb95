"""Figures read from tables."""

from collections.abc import Callable
from fractions import Fraction

import pytest

from brief.content.models.table import Cell
from brief.figures.ledger import Figures
from brief.figures.query import number_of
from brief.findings import Findings, Place, Stop

Compute = Callable[..., tuple[Figures, Findings]]

TABLE = {
    "data/needles.csv": (
        "year,place,needles,recorded\n"
        '2015,A,5,yes\n2016,A,300,yes\n2016,B,"1,401",\n2017,C,,no\n'
    )
}

ANSWERS = {
    "{table: data/needles.csv, sum: needles, where: {year: '2016'}}": 1_701,
    "{table: data/needles.csv, cell: needles, where: {year: '2016', place: B}}": 1_401,
    "{table: data/needles.csv, count: rows}": 4,
    "{table: data/needles.csv, count: rows, where: {year: '2016'}}": 2,
    "{table: data/needles.csv, count: recorded}": 3,
}


@pytest.mark.parametrize(("query", "expected"), ANSWERS.items())
def test_a_figure_is_read_from_a_table(
    computed: Compute, query: str, expected: int
) -> None:
    """A sum, a cell and a count are answered from the rows that `where` keeps."""
    entry = f"  asked: {{query: {query}, unit: needles, note: x}}\n"
    figures, _ = computed(entry, tables=TABLE)
    assert Fraction(expected) == figures.figures["asked"].value


def test_every_bad_cell_of_a_sum_is_named(computed: Compute) -> None:
    """A sum over an empty cell is no sum; the finding stands in the CSV."""
    entry = (
        "  asked: {query: {table: data/needles.csv, sum: needles},"
        " unit: needles, note: x}\n"
    )
    _, found = computed(entry, tables=TABLE)
    told = [(one.where, one.message) for one in found if one.rule == "query-number"]
    place = Place("content/briefs/test/data/needles.csv", 5, 8)
    assert told == [(place, "an empty cell is not a number")]


def test_a_working_says_what_was_asked(computed: Compute) -> None:
    """The working of a figure from a table names column, table and rows."""
    query = "{table: data/needles.csv, sum: needles, where: {year: '2016'}}"
    figures, _ = computed(
        f"  asked: {{query: {query}, unit: needles, note: x}}\n", tables=TABLE
    )
    expected = "sum of needles in data/needles.csv where year is 2016 = 1,701"
    assert expected == figures.figures["asked"].working.sum


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1,250", "1250"),
        ("0.50", "0.5"),
        ("-3", "-3"),
        ("−3", "-3"),
        ("£12.50", "12.5"),
        ("64%", "64"),
        (" 7 ", "7"),
    ],
)
def test_a_plain_number_in_a_cell_is_read(text: str, expected: str) -> None:
    """Digits, commas between thousands, a sign, a £ or a % are read."""
    assert Fraction(expected) == number_of(Cell(text=text))


@pytest.mark.parametrize(
    "text", ["", "n/a", "1,5", "1.250,5", "12 to 15", "1e5", "*", "£", "7" * 50]
)
def test_what_is_no_plain_number_is_refused(text: str) -> None:
    """Suppressed, missing and foreign cells are findings, never nought."""
    with pytest.raises(Stop) as caught:
        number_of(Cell(text=text))
    assert caught.value.findings[0].rule == "query-number"

"""Inputs in CSV tables: read like any other, and found at their cells.

Everything in these tables is made up for the tests.
"""

from decimal import Decimal

import pytest

from brief.figures.compute import compute
from tests.content.library import HOME, Library, where

TABLES = """\
tables:
  - table: data/inputs.csv
    defaults:
      unit: visits
      source: survey
      period: "2019"
      estimate: true
      display: {significant: 2}
"""
ROWS = """\
name,value,unit,counts,area,estimate
north_visits,"1,234",,visits to the park,North,
south_share,12.5,percent,share of visits,South,false
"""


@pytest.fixture
def tabled(library: Library) -> Library:
    """Lay a library in which two inputs stand in a table."""
    library.add("figures.yaml", TABLES)
    library.write("data/inputs.csv", ROWS)
    return library


def test_rows_are_figures_after_those_of_the_sheet(tabled: Library) -> None:
    """A row's cells go before the defaults; an empty cell takes its default."""
    figures = tabled.brief().figures.figures
    assert ["visitors", "trees", "north_visits", "south_share"] == list(figures)
    north, south = figures["north_visits"], figures["south_share"]
    assert (Decimal(1234), "visits", True) == (north.value, north.unit, north.estimate)
    assert ("percent", False, "2019") == (south.unit, south.estimate, south.period)


def test_a_table_of_inputs_has_no_finding(tabled: Library) -> None:
    """A right table reads in silence, and is one of the brief's inputs."""
    brief, findings = tabled.read()
    assert () == findings
    assert brief
    assert f"{HOME}/data/inputs.csv" in brief.inputs


def test_figures_know_their_rows_and_cells(tabled: Library) -> None:
    """What is found of an input is found at its row, or at the cell that says it."""
    north = tabled.brief().figures.figures["north_visits"]
    assert f"{HOME}/data/inputs.csv:2" == str(north.place).rpartition(":")[0]
    assert f"{HOME}/data/inputs.csv:2:14" == str(north.at("value"))


def test_inputs_of_tables_stand_in_formulas_and_are_computed(tabled: Library) -> None:
    """A formula names an input of a table like any other."""
    tabled.change(
        "figures.yaml",
        "figures:\n",
        "figures:\n  double: {formula: 2 * north_visits, unit: visits}\n",
    )
    figures, _ = compute(tabled.brief())
    assert 2468 == figures.figures["double"].value
    assert "1,200" == figures.figures["north_visits"].printed


WRONG = {
    "a value that is no number": (
        ROWS.replace('"1,234"', "1234x"),
        ("wrong-number", "data/inputs.csv:2:14"),
    ),
    "a name with a space": (
        ROWS.replace("north_visits", "north visits"),
        ("input-name", "data/inputs.csv:2:1"),
    ),
    "a row without a name": (
        ROWS.replace("north_visits", ""),
        ("input-name", "data/inputs.csv:2:1"),
    ),
    "a name that is taken": (
        ROWS.replace("south_share", "visitors"),
        ("duplicate-key", "data/inputs.csv:3:1"),
    ),
    "a name that the table has twice": (
        ROWS.replace("south_share", "north_visits"),
        ("duplicate-key", "data/inputs.csv:3:1"),
    ),
    "a column that no figure has": (
        ROWS.replace("area,", "place,"),
        ("unknown-key", "data/inputs.csv:1:1"),
    ),
    "a column that no cell can hold": (
        ROWS.replace("area,", "interval,"),
        ("unknown-key", "data/inputs.csv:1:1"),
    ),
    "no column of names": (
        ROWS.replace("name,", "figure,"),
        ("table-header", "data/inputs.csv:1:1"),
    ),
}


@pytest.mark.parametrize(("rows", "expected"), WRONG.values(), ids=WRONG)
def test_what_is_wrong_is_found_at_its_cell(
    rows: str, expected: tuple[str, str], tabled: Library
) -> None:
    """Each fault of a table of inputs has its rule and its place in the table."""
    tabled.write("data/inputs.csv", rows)
    _, findings = tabled.read()
    assert expected in [(one.rule, where(one)) for one in findings]


def test_a_default_that_no_figure_has_is_found_once(tabled: Library) -> None:
    """A wrong key among the defaults is one finding, however many rows share it."""
    tabled.change("figures.yaml", "      period:", "      perod:")
    found = tabled.found("unknown-key")
    assert ("unknown key `perod`", "did you mean `period`?") == (
        found.message,
        found.hint,
    )


def test_a_table_of_inputs_that_is_not_there_is_found(tabled: Library) -> None:
    """The finding stands where figures.yaml names the table."""
    tabled.delete("data/inputs.csv")
    assert "figures.yaml" in where(tabled.found("file-missing"))


def test_rows_without_a_unit_are_found(tabled: Library) -> None:
    """What neither a row nor the defaults say is missing at the row."""
    tabled.change("figures.yaml", "      unit: visits\n", "")
    _, findings = tabled.read()
    assert [("missing-key", 2)] == [(one.rule, one.where.line) for one in findings]

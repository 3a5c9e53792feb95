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
        ROWS.replace("area,", "district,"),
        ("unknown-key", "data/inputs.csv:1:24"),
    ),
    "a column that no cell can hold": (
        ROWS.replace("area,", "interval,"),
        ("unknown-key", "data/inputs.csv:1:24"),
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


def test_a_default_that_is_misspelt_is_read_as_it_is_meant(library: Library) -> None:
    """Rows are not said to lack what a misspelt default gives them."""
    tables = TABLES.replace("source:", "sorce:")
    library.add("figures.yaml", tables)
    library.write("data/inputs.csv", SIX)
    brief, findings = library.read()
    assert ["unknown-key"] == [one.rule for one in findings]
    assert brief is not None
    assert {"survey"} == {brief.figures.figures[f"n{at}"].source for at in range(6)}


def test_a_table_of_inputs_that_is_not_there_is_found(tabled: Library) -> None:
    """The finding stands where figures.yaml names the table."""
    tabled.delete("data/inputs.csv")
    assert "figures.yaml" in where(tabled.found("file-missing"))


def test_rows_without_a_unit_are_found(tabled: Library) -> None:
    """What neither a row nor the defaults say is missing at the row."""
    tabled.change("figures.yaml", "      unit: visits\n", "")
    _, findings = tabled.read()
    assert [("missing-key", 2)] == [(one.rule, one.where.line) for one in findings]


def told(library: Library) -> list[tuple[str, str, str]]:
    """Give all that is found: its rule, its place and its message."""
    _, findings = library.read()
    return [(one.rule, where(one), one.message) for one in findings]


SIX = "name,value,counts\n" + "".join(f"n{at},{at},visits\n" for at in range(6))

SHARED = {
    ("survey", "surveyy"): ("unknown-source", "no source is declared as `surveyy`"),
    ("true", "maybe"): (
        "wrong-choice",
        "`estimate` must be true or false; here it says “maybe”",
    ),
    ("significant", "significnt"): ("unknown-key", "unknown key `significnt`"),
}


@pytest.mark.parametrize(("change", "expected"), SHARED.items())
def test_a_wrong_default_is_found_once_where_it_is_written(
    change: tuple[str, str], expected: tuple[str, str], library: Library
) -> None:
    """However many rows share it, one mistake is one finding, at the default."""
    library.add("figures.yaml", TABLES.replace(*change))
    library.write("data/inputs.csv", SIX)
    ((rule, place, message),) = told(library)
    assert expected == (rule, message)
    assert place.startswith("figures.yaml:")


def test_a_unit_that_rows_share_is_found_once(library: Library) -> None:
    """A default that only computing finds wrong is one finding as well."""
    library.add("figures.yaml", TABLES.replace("unit: visits", "unit: GBP per"))
    library.write("data/inputs.csv", SIX)
    _, findings = compute(library.brief())
    (one,) = [one for one in findings if one.rule == "unit-unknown"]
    assert "figures.yaml:16:13" == where(one)


NO_UNIT = TABLES.replace("      unit: visits\n", "")
FULL = "name,value,unit\na,5,visits\nb,6,visits\nc,7,visits\n"

ONE_MISTAKE = {
    "a misspelt heading": (
        FULL.replace("unit", "unti"),
        ("unknown-key", "1:12", "a table of inputs has no column `unti`"),
    ),
    "a column of units that is not there": (
        "name,value\na,5\nb,6\n",
        ("table-header", "1:1", "this table of inputs has no column `unit`"),
    ),
    "a column of values that is not there": (
        "name,unit\na,visits\nb,visits\n",
        ("table-header", "1:1", "this table of inputs has no column `value`"),
    ),
    "two columns that are not there": (
        "name,counts\na,visits\nb,visits\n",
        (
            "table-header",
            "1:1",
            "this table of inputs has no columns `value` and `unit`",
        ),
    ),
    "another heading for the names": (
        FULL.replace("name", "figure"),
        ("table-header", "1:1", "this table of inputs has no column `name`"),
    ),
    "a heading twice, once with a capital": (
        "name,value,unit,Unit\na,5,visits,visits\n",
        ("table-header", "1:17", "a second column is named `unit`"),
    ),
    "an empty value": (
        FULL.replace("b,6", "b,"),
        ("missing-key", "3:3", "the cell `value` of this row is empty"),
    ),
    "what a spreadsheet writes for no value": (
        FULL.replace("b,6", "b,#REF!"),
        (
            "table-value",
            "3:3",
            "“#REF!” is what a spreadsheet writes where it has no value",
        ),
    ),
    "a number that is shortened": (
        FULL.replace("b,6", "b,8.4E+04"),
        (
            "table-value",
            "3:3",
            "“8.4E+04” is a number that a spreadsheet has shortened",
        ),
    ),
    "a comma for a decimal point": (
        FULL.replace("b,6", 'b,"84,5"'),
        ("table-value", "3:3", "“84,5” may have a comma for its decimal point"),
    ),
    "a title above the headings": (
        f"Inputs for 2024,,\n{FULL}",
        (
            "table-header",
            "1:1",
            "“Inputs for 2024” stands above the row that names the columns",
        ),
    ),
    "a continental number": (
        FULL.replace(",", ";").replace("b;6", 'b;"84.210"'),
        (
            "table-value",
            "3:3",
            "“84.210” can be read in two ways in a file parted by semicolons",
        ),
    ),
}


@pytest.mark.parametrize(("rows", "expected"), ONE_MISTAKE.values(), ids=ONE_MISTAKE)
def test_one_mistake_is_one_finding(
    rows: str, expected: tuple[str, str, str], library: Library
) -> None:
    """It is told where it is, and not again on every row that it spoils."""
    library.add("figures.yaml", NO_UNIT)
    library.write("data/inputs.csv", rows)
    rule, place, message = expected
    assert [(rule, f"data/inputs.csv:{place}", message)] == told(library)


@pytest.mark.parametrize(
    "heads",
    ["Name,Value,Unit,Counts,Page", "NAME, Value ,unit,Counts,page"],
)
def test_headings_may_have_capitals_and_spaces(heads: str, library: Library) -> None:
    """They are read as the keys that they name."""
    library.add("figures.yaml", NO_UNIT)
    library.write("data/inputs.csv", f"{heads}\nloans,5,books,books lent,4\n")
    brief, findings = library.read()
    assert () == findings
    assert brief
    loans = brief.figures.figures["loans"]
    assert ("books", "books lent", "4") == (loans.unit, loans.counts, loans.page)


def test_a_row_may_give_a_formula_or_be_awaited(library: Library) -> None:
    """An empty value is no mistake where something else gives it."""
    rows = "name,value,formula,unit\na,5,,visits\nb,,2 * a,visits\n"
    library.add("figures.yaml", NO_UNIT)
    library.write("data/inputs.csv", rows)
    assert [] == told(library)
    awaited = (
        "      status: awaited\n      awaited: {from: the survey, by: 2020-05-05}\n"
    )
    library.change("figures.yaml", "      source: survey\n", awaited)
    library.write("data/inputs.csv", "name,unit\na,visits\n")
    assert [] == told(library)


BROKEN = {
    "an empty row": ROWS.replace("\nsouth", "\n\nsouth"),
    "a cell too few": ROWS.replace(",South,false", ",South"),
    "an error of a spreadsheet": ROWS.replace("12.5", "#REF!"),
    "no number": ROWS.replace("12.5", "many"),
}


@pytest.mark.parametrize("rows", BROKEN.values(), ids=BROKEN)
def test_what_is_wrong_with_a_table_is_all_that_is_told(
    tabled: Library, rows: str
) -> None:
    """What speaks of its inputs is not said to speak of what is not there."""
    tabled.change(
        "figures.yaml",
        "figures:\n",
        "figures:\n  double: {formula: 2 * south_share, unit: percent}\n",
    )
    tabled.write("data/inputs.csv", rows)
    brief, findings = tabled.read()
    assert brief is None
    assert {f"{HOME}/data/inputs.csv"} == {one.where.path for one in findings}

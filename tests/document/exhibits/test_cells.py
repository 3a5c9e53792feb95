"""Links to figures in the cells of tables and in labels are printed as their words."""

from pathlib import Path

import pytest

from brief.document.exhibits.cells import column_printed
from brief.document.exhibits.drawing import DataTable
from brief.document.exhibits.kinds import judged
from brief.figures.compute import compute
from tests.content.library import Library, lay

TABLE = (
    'park,"trees, of [22,500](fig:visitors)"\n[North](plain:) of [](fig:visitors),30\n'
)


@pytest.fixture
def library(tmp_path: Path) -> Library:
    """Lay a library whose exhibit shows a table with links in it."""
    library = lay(tmp_path)
    library.write("data/shown.csv", TABLE)
    library.change("exhibits.yaml", "data/trees.csv", "data/shown.csv")
    return library


def table_of(library: Library) -> DataTable | None:
    """Give the table that is printed for the exhibit."""
    brief = library.brief()
    figures, _ = compute(brief)
    assert brief.exhibits
    exhibit = brief.exhibits.exhibits["trees-by-park"]
    return judged("trees-by-park", exhibit, brief, figures)[1]


def test_a_table_prints_the_words_of_its_links(library: Library) -> None:
    """A reader sees the words that the claim states, and no brackets."""
    library.change("exhibits.yaml", "kind: bars", "kind: table")
    table = table_of(library)
    assert table
    assert ("park", "trees, of 22,500") == table.columns
    assert (("North of 22,500", "30"),) == table.rows


def test_a_drawing_prints_the_words_of_links_in_its_labels(library: Library) -> None:
    """A label that a table gives is printed as one of exhibits.yaml is."""
    library.change(
        "exhibits.yaml", "column: trees", 'column: "trees, of [22,500](fig:visitors)"'
    )
    table = table_of(library)
    assert table
    assert (("North of 22,500", "30"),) == table.rows


def test_a_table_prints_its_values_with_commas(library: Library) -> None:
    """What a spreadsheet saves as 4650 is 4,650; what heads a row stands as it is."""
    library.write("data/shown.csv", "park,trees\n1066,4650\nSouth,620\n")
    library.change("exhibits.yaml", "kind: bars", "kind: table")
    table = table_of(library)
    assert table
    assert (("1066", "4,650"), ("South", "620")) == table.rows


@pytest.mark.parametrize(
    ("head", "cells", "printed"),
    [
        ("Council homes", ("4650", "980"), ("4,650", "980")),
        ("Council homes", ("2010", "980"), ("2,010", "980")),
        ("Change", ("-1200", "−44604"), ("−1,200", "−44,604")),
        ("Spending", ("£12400", "£1200.50"), ("£12,400", "£1,200.50")),
        ("Homes", ("1204 [r]", "13500*"), ("1,204 [r]", "13,500*")),
        ("Number of pupils", ("1204", "90"), ("1,204", "90")),
    ],
)
def test_values_are_printed_in_the_style_of_the_house(
    head: str, cells: tuple[str, ...], printed: tuple[str, ...]
) -> None:
    """Thousands have a comma, and what is less is a minus."""
    assert printed == column_printed(head, cells)


@pytest.mark.parametrize(
    ("head", "cells"),
    [
        ("Year", ("2016", "2017")),
        ("Built", ("1984", "2019")),
        ("Latest year", ("2016", "12")),
        ("Ward code", ("10045", "980")),
        ("UPRN", ("100023336956", "980")),
        ("Telephone", ("02079460000",)),
        ("Homes", ("4,650", "over 4650", "4650 to 4900")),
    ],
)
def test_years_and_what_names_a_row_stand_as_they_are(
    head: str, cells: tuple[str, ...]
) -> None:
    """2,016 is no year, and a ward has no thousands in its code."""
    assert cells == column_printed(head, cells)

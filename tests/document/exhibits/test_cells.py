"""Links to figures in the cells of tables and in labels are printed as their words."""

from pathlib import Path

import pytest

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

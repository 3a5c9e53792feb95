"""Cells of tables that exhibits print: which are prose, and what may stand in them."""

from pathlib import Path

import pytest

from brief.content.cells import PrintedCell, printed_cells
from brief.content.csv_reader import table_of
from brief.content.models.prose import Claim, Text
from brief.content.models.table import Cell
from brief.content.text import SourceText
from brief.content.walk import passages
from tests.content.library import Library, lay, where

TABLE = """\
Area,Change [r],Seen
North,"up ""[a lot](fig:visitors)"", now",30
South,[c],12
"""


@pytest.fixture
def library(tmp_path: Path) -> Library:
    """Lay a valid library whose one exhibit is a table."""
    library = lay(tmp_path)
    library.write("data/trees.csv", TABLE.replace("Seen", "trees"))
    library.change(
        "exhibits.yaml",
        "    data:\n      table: data/trees.csv\n      label: park\n      series:\n"
        "        - column: trees\n          label: Trees\n",
        "    data: {table: data/trees.csv}\n",
    )
    library.change("exhibits.yaml", "kind: bars", "kind: table")
    return library


def test_every_cell_of_words_is_a_passage(library: Library) -> None:
    """Heads and cells are walked column by column; values are not."""
    walked = [
        (one.where, str(one.prose))
        for one in passages(library.brief())
        if one.document == "report" and one.prose.place.path.endswith("trees.csv")
    ]
    assert [
        ("exhibit trees-by-park, heading of column 1", "Area"),
        ("exhibit trees-by-park, column 1, row 1", "North"),
        ("exhibit trees-by-park, column 1, row 2", "South"),
        ("exhibit trees-by-park, heading of column 2", "Change [r]"),
        ("exhibit trees-by-park, column 2, row 1", "up “a lot”, now"),
        ("exhibit trees-by-park, column 2, row 2", "[c]"),
        ("exhibit trees-by-park, heading of column 3", "trees"),
    ] == walked


def test_a_cell_is_read_under_its_heads(library: Library) -> None:
    """Title, subtitle, the head of the column and the label of the row govern it."""
    (one,) = [
        one
        for one in passages(library.brief())
        if one.document == "report" and one.where.endswith("column 2, row 2")
    ]
    before = [str(prose) for prose in one.paragraph]
    assert ["Trees by park", "Number of trees", "Change [r]", "South"] == before


def test_a_link_in_a_cell_knows_its_place(library: Library) -> None:
    """A doubled quotation mark of CSV does not put the places out."""
    cell = library.brief().tables["data/trees.csv"].rows[0][1]
    (claim,) = [part for part in cell.prose.parts if isinstance(part, Claim)]
    assert ("data/trees.csv", 2, 13) == (
        claim.place.path.partition("parks/")[2],
        claim.place.line,
        claim.place.column,
    )
    assert cell.prose is cell.prose


@pytest.mark.parametrize(
    ("cell", "column"),
    [
        ("see [@survey]", 11),
        ("see [the report](https://example.org/a)", 11),
        ("**many** trees", 7),
        ("see [paragraph](#visitors)", 11),
    ],
)
def test_a_cell_takes_no_other_markup(cell: str, column: int, library: Library) -> None:
    """A citation, a link out or strong words in a cell would print as signs."""
    library.change("data/trees.csv", "South,[c]", f"South,{cell}")
    found = library.found("markup")
    assert f"data/trees.csv:3:{column}" == where(found)
    assert "this cell takes words and links to figures alone" == found.message


@pytest.mark.parametrize("cell", ["[c]", "12*", "5.4**", "[r] 3", "n/a", "*"])
def test_the_signs_of_a_spreadsheet_are_no_markup(cell: str, library: Library) -> None:
    """What statistics write beside a value is printed as it stands."""
    library.change("data/trees.csv", "South,[c]", f"South,{cell}")
    brief, findings = library.read()
    assert brief
    assert () == findings
    assert cell == str(brief.tables["data/trees.csv"].rows[1][1].prose)


@pytest.mark.parametrize(
    ("kind", "file", "old", "new"),
    [
        ("bars", "data/trees.csv", "park,trees", "park [at](fig:visitors),trees"),
        ("map", "data/trees.csv", "North,", "[North](fig:visitors),"),
    ],
)
def test_where_no_link_is_printed_none_is_taken(
    kind: str, file: str, old: str, new: str, tmp_path: Path
) -> None:
    """The head of a drawing's labels, and the groups of a map, are plain words."""
    library = lay(tmp_path)
    library.change(file, old, new)
    library.change("exhibits.yaml", "kind: bars", f"kind: {kind}")
    if kind == "bars":
        label = new.partition(",")[0]
        library.change("exhibits.yaml", "label: park", f'label: "{label}"')
    assert "this cell takes plain words" == library.found("markup").message


VALUES = """54%|£1.2m|1,204 (3.2%)|18 to 24|65 and over|2016/17|5 weeks|about 500
under 5|<5|12.5 to 14|42*|1,204 [r]|3|−4|12 people|£5|c. 40|20+""".replace("\n", "|")
WORDS = "up 5%|5% up|12 more|fell by 3|North|has grown|[5%](fig:x)|n/a|at 5 of 6 places"


@pytest.mark.parametrize("text", VALUES.split("|"))
def test_a_value_says_nothing_more(text: str) -> None:
    """A number with its unit, a range or a number in brackets is data."""
    assert PrintedCell("", Cell(text=text)).is_value


@pytest.mark.parametrize("text", WORDS.split("|"))
def test_words_are_no_value(text: str) -> None:
    """What moves, compares or names is prose."""
    assert not PrintedCell("", Cell(text=text)).is_value


def test_only_the_columns_that_are_printed_are_given(library: Library) -> None:
    """A table may show some of its columns; the others are not printed."""
    library.change("exhibits.yaml", "trees.csv}", "trees.csv, columns: [Area, trees]}")
    brief = library.brief()
    assert brief.exhibits
    exhibit = brief.exhibits.exhibits["trees-by-park"]
    found = [one.cell.text for one in printed_cells(exhibit, brief.tables)]
    assert ["Area", "North", "South", "trees", "30", "12"] == found


def test_cells_of_csv_know_their_letters() -> None:
    """White space and doubled marks are one character of a cell, at its own place."""
    table = table_of(SourceText("a.csv", 'a,"b ""c"" d"\n  12 x  y,"two\n lines"\n'))
    spots = [
        (cell.text, [str(part.at(at)) for at in (0, 3)])
        for cell in (table.heads[1], *table.rows[0])
        for part in cell.prose.parts
        if isinstance(part, Text)
    ]
    assert [
        ('b "c" d', ["a.csv:1:4", "a.csv:1:8"]),
        ("12 x y", ["a.csv:2:3", "a.csv:2:6"]),
        ("two lines", ["a.csv:2:12", "a.csv:2:15"]),
    ] == spots

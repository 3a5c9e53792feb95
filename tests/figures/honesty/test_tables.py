"""Cells of printed tables: held to the rules of prose, parts and small counts."""

import pytest

from brief.figures.compute import judged
from brief.figures.fill import fill
from tests.content.library import Library
from tests.figures.honesty.finding import figure, told, with_table

SMALL = ("small-count", "small-count-implied")

DISCLOSED = {
    "a small count in a cell": (
        "School,Children excluded\nNorth,28\nSouth,2\n",
        [("small-count", "data/shown.csv:3:7")],
    ),
    "a small count with its percentage": (
        "School,Children excluded\nNorth,28 (93%)\nSouth,2 (7%) [r]\n",
        [("small-count", "data/shown.csv:3:7")],
    ),
    "a small count with its noun": (
        "School,Excluded\nNorth,28 children\nSouth,2 children\n",
        [("small-count", "data/shown.csv:3:7")],
    ),
    "a small count in a row that says what it is": (
        "What,2021,2022\nChildren excluded,28,2\nSchools,3,2\n",
        [("small-count", "data/shown.csv:2:22")],
    ),
    "a small count in a column without labels": (
        "Children excluded\n28\n2\n",
        [("small-count", "data/shown.csv:3:1")],
    ),
    "a small count in the first column": (
        "Children excluded,School\n28,North\n2,South\n",
        [("small-count", "data/shown.csv:3:1")],
    ),
    "one cell of a column left out": (
        "School,Children excluded\nNorth,27\nSouth,..\nTotal,30\n",
        [("small-count-implied", "data/shown.csv:3:7")],
    ),
    "one cell of a row left out": (
        "School,Girls,Boys,Total\nNorth,28,*,31\nSouth,20,30,50\n",
        [("small-count-implied", "data/shown.csv:2:10")],
    ),
    "a whole row left out": (
        "School,Children excluded\nNorth,27\nEast,20\nTotal,50\n",
        [("small-count-implied", "data/shown.csv:4:7")],
    ),
}


@pytest.mark.parametrize(("rows", "expected"), DISCLOSED.values(), ids=DISCLOSED)
def test_a_small_count_in_a_printed_table_is_found(
    rows: str, expected: list[tuple[str, str]], careful: Library
) -> None:
    """A printed table is print: its cells are held to the threshold."""
    assert expected == told(with_table(careful, rows), *SMALL)


HARMLESS = {
    "two cells left out": "School,Pupils\nNorth,27\nSouth,*\nEast,*\nTotal,33\n",
    "counts of things": "School,Computers\nNorth,28\nSouth,2\n",
    "prices": "School,Price (£)\nNorth,28\nSouth,2\n",
    "shares": "School,Children excluded (%)\nNorth,28\nSouth,2\n",
    "rates": "School,Exclusions per 1000 pupils\nNorth,28\nSouth,2\n",
    "averages": "School,Average number of children\nNorth,28\nSouth,2\n",
    "a count that is blanked": "School,Children excluded\nNorth,28\nSouth,under 5\n",
    "a nought": "School,Children excluded\nNorth,28\nSouth,0\n",
    "columns that say nothing": "Park,2021,2022\nNorth,28,2\n",
    "labels that name people": "Pupils,Trees\nGirls,2\nBoys,3\n",
    "a total that leaves nothing": "School,Children excluded\nA,27\nB,23\nTotal,50\n",
}


@pytest.mark.parametrize("rows", HARMLESS.values(), ids=HARMLESS)
def test_a_table_that_tells_of_nobody_is_printed(rows: str, careful: Library) -> None:
    """Things, measures, blanks and noughts disclose nobody."""
    assert [] == told(with_table(careful, rows), *SMALL)


def test_a_table_without_words_of_its_own_is_of_what_its_exhibit_says(
    careful: Library,
) -> None:
    """Under "Exclusions by school" a column called "Number" counts children."""
    rows = "School,Number\nNorth,28\nSouth,2\n"
    more = "    subtitle: Exclusions by school\n"
    assert 1 == len(told(with_table(careful, rows, more=more), *SMALL))


def test_a_small_count_in_a_table_may_be_cleared(careful: Library) -> None:
    """`cleared` of an exhibit's data says who let its small counts be printed."""
    rows = "School,Children excluded\nNorth,28\nSouth,2\nEast,*\nTotal,33\n"
    data = ", cleared: by A. Tester on 1 March 2020"
    assert [] == told(with_table(careful, rows, data=data), *SMALL)


def test_the_hint_of_a_cell_names_what_a_cell_can_say(careful: Library) -> None:
    """A cell has no figure of its own: its exhibit's data say who cleared it."""
    with_table(careful, "School,Children excluded\nNorth,28\nSouth,2\n")
    _, findings = judged(careful.brief())
    (one,) = [one for one in findings if one.rule == "small-count"]
    assert "`cleared` of the exhibit's `data`" in one.hint


CHARTED = {
    "Price (£)": [],
    "Share (%)": [],
    "Rate per 1000": [],
    "Cost £m": [],
    "Value": [],
    "Computers": [],
    "Children excluded": [("small-count", "data/shown.csv:3:7")],
    "Deaths per year": [("small-count", "data/shown.csv:3:7")],
}


@pytest.mark.parametrize(("head", "expected"), CHARTED.items())
def test_a_chart_is_held_to_what_its_column_counts(
    head: str, expected: list[tuple[str, str]], careful: Library
) -> None:
    """Prices, percentages and rates count nobody, however small they are."""
    data = f', label: School, series: [{{column: "{head}", label: "{head}"}}]'
    rows = f"School,{head}\nNorth,28\nSouth,2\n"
    assert expected == told(with_table(careful, rows, kind="bars", data=data), *SMALL)


SAID = {
    "has grown recently": ("word-stale", "data/shown.csv:2:15"),
    "significantly higher": ("significant-untested", "data/shown.csv:2:5"),
    "fell significantly": ("significant-untested", "data/shown.csv:2:10"),
    "up 5%": ("loose-quantity", "data/shown.csv:2:5"),
    "up [5%](fig:rise)": ("percent-for-points", "data/shown.csv:2:8"),
    '"up [5%](fig:was,now)"': ("percent-for-points", "data/shown.csv:2:9"),
}

SHARES = (
    figure("was", 20, "percent")
    + figure("now", 25, "percent")
    + "  rise: {formula: now - was, unit: percentage points}\n"
)


@pytest.mark.parametrize(("cell", "expected"), SAID.items())
def test_a_cell_of_words_is_held_to_the_rules_of_prose(
    cell: str, expected: tuple[str, str], careful: Library
) -> None:
    """What a table prints is read as the rest of the document is."""
    careful.add("figures.yaml", SHARES)
    with_table(careful, f"Mode,Change\nCar,{cell}\n")
    found = told(careful)
    assert expected in found
    assert {expected[0]} == {rule for rule, _ in found}


def test_a_heading_of_a_table_is_printed_too(careful: Library) -> None:
    """“Change since last year” will go stale above a column as anywhere."""
    with_table(careful, "Mode,Change since last year\nCar,5%\n")
    assert [("word-stale", "data/shown.csv:1:19")] == told(careful)


def test_labels_of_a_chart_are_printed_too(careful: Library) -> None:
    """A label drawn from a table is read as one that stands in exhibits.yaml."""
    rows = "School,Trees\nbuilt recently,28\nSouth,12\n"
    data = ", label: School, series: [{column: Trees, label: Trees}]"
    with_table(careful, rows, kind="bars", data=data)
    assert [("word-stale", "data/shown.csv:2:7")] == told(careful)


VALUES = (
    "Area,Value\n18 to 24,5 weeks\n2016/17,about 500\nJanuary 2022,54%\n"
    '65 and over,"1,204 (3.2%)"\nAged 18 to 24,£1.2m\nNorth,[c]\nSouth,5.4**\n'
    "East,42 [r]\nWest,under 50\nMid,3 to 4\nLow,–\n"
)


def test_a_cell_that_is_a_value_has_its_home_in_the_table(careful: Library) -> None:
    """A number, a range, a sum or a mark is data, and no loose quantity."""
    assert [] == told(with_table(careful, VALUES))


COLUMNS = {
    "percentages that leave something out": (
        "Mode,Share\nCar,54%\nBus,21%\nFoot,20%\nTotal,100%\n",
        [("parts-differ", "data/shown.csv:5:7")],
    ),
    "percentages that rounding parts": (
        "Mode,Share (%)\nCar,54\nBus,25\nFoot,20\nTotal,100\n",
        [("parts-as-printed", "data/shown.csv:5:7")],
    ),
    "sums that rounding parts": (
        "Mode,Spend\nCar,12.4\nBus,3.4\nTotal,15.9\n",
        [("parts-as-printed", "data/shown.csv:4:7")],
    ),
    "counts with a slip": (
        "Mode,Trips\nCar,541\nBus,212\nTotal,763\n",
        [("parts-differ", "data/shown.csv:4:7")],
    ),
    "percentages that add up": ("Mode,Share\nCar,54%\nBus,46%\nTotal,100%\n", []),
    "shares of their own": ("Sex,Walk\nMen,54%\nWomen,50%\nAll,52%\n", []),
    "rows that are each a whole": ("Sex,All\nMen,100%\nWomen,100%\nTotal,100%\n", []),
    "some of the parts": ("Cause,Trips\nA,500\nB,300\nTotal,1000\n", []),
    "parts within parts": (
        "Mode,Share\nCar,60%\nof which new,30%\nBus,40%\nTotal,100%\n",
        [],
    ),
    "a rate": ("Area,Rate per 1000\nNorth,48\nSouth,50\nTotal,100\n", []),
    "a part that is left out": ("Mode,Share\nCar,54%\nBus,*\nTotal,100%\n", []),
}


@pytest.mark.parametrize(("rows", "expected"), COLUMNS.values(), ids=COLUMNS)
def test_the_rows_of_a_table_add_up_to_its_total(
    rows: str, expected: list[tuple[str, str]], careful: Library
) -> None:
    """Percentages add up to 100%; counts near their total add up to it."""
    assert expected == told(
        with_table(careful, rows), "parts-differ", "parts-as-printed"
    )


@pytest.mark.parametrize(
    "said",
    [
        "Percentages may not add up because of rounding",
        "People could name more than one",
    ],
)
def test_a_table_may_say_why_its_rows_do_not_add_up(
    said: str, careful: Library
) -> None:
    """Rounding, and more than one answer, are good reasons that a reader can see."""
    rows = "Mode,Share\nCar,54%\nBus,25%\nFoot,20%\nTotal,100%\n"
    with_table(careful, rows, more=f"    subtitle: {said}\n")
    assert [] == told(careful, "parts-differ", "parts-as-printed")


def test_an_empty_link_in_a_cell_is_printed_and_not_filled(careful: Library) -> None:
    """The program's words may have a comma, which would part the cell in two."""
    with_table(careful, "Mode,Seen\nCar,by [](fig:visitors) people\n")
    brief = careful.brief()
    figures, _ = judged(brief)
    printed = [one.text for one in figures.claims if not one.claim.text]
    assert ["22,500"] == printed
    assert [] == fill(brief, figures, careful.root)

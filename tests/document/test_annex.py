"""The annex says of each number what must be said with it."""

import pytest

from brief.content.models.figure import FigureEntry, SeriesEntry
from brief.content.models.table import Cell, Table
from brief.document import annex
from brief.document.hanging import Hung, hung
from brief.figures.signing.statements import in_order

_ENTRY = {"unit": "needles", "value": "701", "area": "West Midlands", "period": "2016"}


@pytest.mark.parametrize(
    ("counts", "population", "qualifiers", "scope"),
    [
        (
            "discarded needles recorded by councils",
            "",
            ["excluding Dudley", "in 2016"],
            "West Midlands; 2016; excluding Dudley",
        ),
        ("crimes", "", ["excluding fraud"], "West Midlands; 2016; excluding fraud"),
        ("adults", "", ["aged 15 to 64"], "West Midlands; 2016; aged 15 to 64"),
        ("adults aged 15–64", "", ["aged 15 to 64"], "West Midlands; 2016"),
        ("recorded crimes", "", ["recorded"], "West Midlands; 2016"),
        (
            "needles",
            "six councils (excluding Dudley)",
            ["excluding Dudley"],
            "Six councils (excluding Dudley); West Midlands; 2016",
        ),
    ],
)
def test_it_prints_the_qualifiers_that_nothing_beside_them_says(
    counts: str, population: str, qualifiers: list[str], scope: str
) -> None:
    """“In 2016” beside the year 2016 would be said twice."""
    given = {
        "counts": counts,
        "population": population,
        "qualifiers": [{"says": one} for one in qualifiers],
    }
    entry = FigureEntry.model_validate(_ENTRY | given)
    said = annex._said(entry, entry.period)
    assert scope == said.replace("\N{NO-BREAK SPACE}", " ")


def test_a_series_prints_its_qualifiers_too() -> None:
    """They stand between its area and that it is an estimate."""
    given = {"area": "Wales", "estimate": True, "qualifiers": [{"says": "in prisons"}]}
    entry = SeriesEntry.model_validate(given)
    said = annex._said(entry).replace("\N{NO-BREAK SPACE}", " ")
    assert "Wales; in prisons; an estimate" == said


@pytest.mark.parametrize(
    ("printed", "way"),
    [
        ("84.8%", Hung.BESIDE),
        ("£1.4bn", Hung.BESIDE),
        ("5,870,000", Hung.BESIDE),
        ("74 hours", Hung.BESIDE),
        ("£900,000 a year", Hung.FOLDED),
        ("4 percentage points", Hung.ABOVE),
        ("4.8\N{NO-BREAK SPACE}percentage\N{NO-BREAK SPACE}points", Hung.ABOVE),
        ("2015/16 to 2023/24", Hung.FOLDED),
        ("£1,402,200,000", Hung.ABOVE),
        ("12 percentage points a year, at the most", Hung.ABOVE),
    ],
)
def test_what_has_no_room_beside_its_words_takes_two_lines_or_stands_above(
    printed: str, way: Hung
) -> None:
    """A figure hangs at the left, and none pushes the words beside it out of line."""
    assert way == hung(printed)[0]
    assert printed.split() == " ".join(hung(printed)[1]).split()


@pytest.mark.parametrize(
    ("printed", "lines"),
    [
        ("£900,000 a year", ("£900,000", "a year")),
        ("£1.25 per meal", ("£1.25", "per meal")),
        ("£1,250,000 every week", ("£1,250,000", "every week")),
        ("2015/16 to 2023/24", ("2015/16", "to 2023/24")),
    ],
)
def test_a_folded_figure_keeps_its_unit_together(
    printed: str, lines: tuple[str, ...]
) -> None:
    """A line ends before "a year", and never within it."""
    held = tuple(line.replace(" ", "\N{NO-BREAK SPACE}") for line in lines)
    assert held == hung(printed)[1]


def test_a_series_is_told_in_the_order_of_its_periods() -> None:
    """A file with its newest row first is not told backwards."""
    cells = (("2018", "840"), ("2017", "780"), ("2016", "720"))
    rows = tuple(tuple(Cell(text=text) for text in row) for row in cells)
    table = Table(path="data/loans.csv", columns=("year", "loans"), rows=rows)
    assert ["2016", "2017", "2018"] == [row[0].text for row in in_order(table)]
    longer = table.model_copy(update={"rows": (*rows, (Cell(text="Total"),) * 2)})
    assert "Total" == in_order(longer)[-1][0].text

"""Time runs from left to right, however a file has its rows.

All data here are made up for these tests.
"""

from dataclasses import replace
from itertools import pairwise

import pytest

from brief.content.inline import prose_of
from brief.content.models.exhibit import ExhibitData, ExhibitKind, ExhibitRow, Series
from brief.content.models.table import Cell, Table
from brief.document.exhibits.kinds import judged
from brief.document.exhibits.sketch import Bars

COUNTS = ("30", "20", "10")


def drawn(made, kind, labels):
    """Judge an exhibit of one series whose rows carry these labels."""
    brief, figures, _ = made
    exhibit = brief.exhibits.exhibits["monthly"]
    heads = ("When", "Lost")
    rows = tuple(
        tuple(Cell(text=text) for text in row)
        for row in zip(labels, COUNTS, strict=True)
    )
    table = Table(path="data/lost.csv", columns=heads, rows=rows)
    tables = {**brief.tables, "data/lost.csv": table}
    series = (Series(column="Lost", label=exhibit.title),)
    data = ExhibitData(table="data/lost.csv", label="When", series=series)
    changed = exhibit.model_copy(update={"kind": ExhibitKind(kind), "data": data})
    return judged(
        "tried", changed, brief.model_copy(update={"tables": tables}), figures
    )


@pytest.mark.parametrize("kind", ["lines", "columns", "bars"])
@pytest.mark.parametrize(
    "labels",
    [
        ("2023/24", "2022/23", "2021/22"),
        ("2030", "2029", "2028 (provisional)"),
        ("Q2 2030", "Q1 2030", "Q4 2029"),
        ("March 2030", "February 2030", "Dec 2029"),
        ("1 May 2030", "30 April 2030", "2 January 2030"),
    ],
)
def test_the_newest_row_first_is_drawn_last(made, kind, labels):
    """A rise stays a rise in a table whose newest row stands first; its data too."""
    sketch, table = drawn(made, kind, labels)
    values = sketch.series[0].values if kind == "lines" else sketch.values

    assert labels[::-1] == tuple(value.label for value in values)
    assert all(first.number < second.number for first, second in pairwise(values))
    assert tuple(zip(labels[::-1], COUNTS[::-1], strict=True)) == table.rows


@pytest.mark.parametrize(
    "labels",
    [
        ("West", "North", "East"),
        ("2030", "2029", "Ten years before"),
        ("2030", "Q4 2029", "Q3 2029"),
        ("Ages 18 to 24", "Ages 25 to 34", "Ages 12 to 17"),
        ("Third quarter", "Second quarter", "First quarter"),
    ],
)
def test_rows_that_are_no_periods_of_one_kind_stay_where_they_are(made, labels):
    """An author's own order of places, groups or mixed rows is kept."""
    sketch, _ = drawn(made, "bars", labels)

    assert labels == tuple(value.label for value in sketch.values)


def test_figures_of_years_are_drawn_in_their_order(made):
    """Rows of figures named by their years are put in order with their values."""
    brief, figures, _ = made
    exhibit = brief.exhibits.exhibits["lost-and-found"]
    rows = tuple(
        ExhibitRow(label=prose_of(label, None), figure=name, highlight=strong)
        for label, name, strong in (
            ("2030", "umbrellas", True),
            ("2029", "found", False),
        )
    )
    sketch, _ = judged(
        "tried", exhibit.model_copy(update={"rows": rows}), brief, replace(figures)
    )

    assert isinstance(sketch, Bars)
    assert [("2029", "4,500", False), ("2030", "22,500", True)] == [
        (one.label, one.printed, one.highlight) for one in sketch.values
    ]

"""Columns are drawn where they have room, and said to be bars where they have none.

All data here are made up for these tests.
"""

import re
from dataclasses import replace
from fractions import Fraction

import pytest

from brief.content.models.exhibit import ExhibitKind
from brief.document.exhibits.easel import AS_BARS, draw, fitted
from brief.document.exhibits.pen import Pen
from brief.document.exhibits.sketch import Bars, Columns
from brief.document.exhibits.values import Value
from brief.tokens import tokens

REPORT = Pen(width=425, size=tokens().label("report"))
"""As wide as the words of a report."""


def values(*labels, printed="817"):
    """Give a value for each label."""
    return tuple(Value(label, Fraction(800), printed) for label in labels)


@pytest.mark.parametrize(
    "labels",
    [
        [f"{year}/{year % 100 + 1}" for year in range(2015, 2025)],
        [str(year) for year in range(2011, 2023)],
        ["North and east", "South", "West"],
        ["Under 18", "18 to 24", "25 to 34", "35 or over"],
        ["April 2030", "May 2030", "June 2030", "July 2030"],
    ],
)
def test_columns_stay_columns_where_their_labels_fit(labels):
    """Ten financial years fit beneath ten columns, each in two lines."""
    assert isinstance(fitted(Columns(values(*labels)), REPORT), Columns)


@pytest.mark.parametrize(
    "rows",
    [
        values(*(f"{year}/{year % 100 + 1}" for year in range(2000, 2020))),
        values(*(str(year) for year in range(2011, 2023)), printed="£1,402,200"),
        values("Administration", "Neighbourhoods", *("Response",) * 6),
    ],
)
def test_columns_without_room_are_bars(rows):
    """Words or values that would run into one another make bars of them."""
    assert Bars(rows) == fitted(Columns(rows), REPORT)


@pytest.mark.parametrize(("width", "bars"), [(150, False), (12, True)])
def test_the_alternative_says_what_is_drawn(made, width, bars):
    """Who hears of columns that are drawn as bars is told so, and nobody else."""
    brief, figures, _ = made
    exhibit = brief.exhibits.exhibits["lost-and-found"]
    asked = exhibit.model_copy(update={"kind": ExhibitKind.COLUMNS})
    drawing = draw("lost", asked, brief, replace(figures), width_mm=width)

    assert bars == drawing.alternative.endswith(AS_BARS)
    (described,) = re.findall(r"<desc[^>]*>(.*?)</desc>", drawing.svg)
    assert bars == described.endswith(AS_BARS)

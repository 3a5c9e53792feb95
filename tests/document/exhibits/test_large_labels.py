"""Exhibits drawn with large labels: every word whole, inside, clear of its neighbours.

All data here are made up for these tests.
"""

from fractions import Fraction

import pytest
from reportlab.graphics.shapes import Drawing, String

from brief.document.exhibits.bars import bars
from brief.document.exhibits.columns import columns, have_room
from brief.document.exhibits.lines import lines
from brief.document.exhibits.maps import point_map
from brief.document.exhibits.pen import BOLD, Pen
from brief.document.exhibits.share import share
from brief.document.exhibits.values import Line, Point, Value
from brief.page import points_of_mm
from brief.tokens import tokens

LARGE = tokens("large")
PENS = {
    name: Pen(points_of_mm(LARGE.pages[page].measure), LARGE.label(name))
    for name, page in (("report", "report"), ("fact", "factsheet"))
}
BOTH = pytest.mark.parametrize("pen", PENS.values(), ids=list(PENS))
MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August"]
LONG = "Adults who successfully engaged in community-based structured treatment"


def values(*labels: str) -> list[Value]:
    """Make a value for each label, each larger than the one before."""
    return [
        Value(label, Fraction(many), f"{many:,}")
        for many, label in enumerate(labels, 1_001)
    ]


def words(drawing: Drawing) -> list[tuple[str, tuple[float, ...]]]:
    """Give every run of words that a drawing's own shapes set, with its corners."""
    return [
        (one.text, tuple(one.getBounds()))
        for one in drawing.contents
        if isinstance(one, String)
    ]


def apart(drawing: Drawing) -> bool:
    """Say whether no two runs of words lie over one another."""
    corners = [where for _, where in words(drawing)]
    return not any(
        one[0] < two[2] and two[0] < one[2] and one[1] < two[3] and two[1] < one[3]
        for at, one in enumerate(corners)
        for two in corners[at + 1 :]
    )


def inside(drawing: Drawing) -> bool:
    """Say whether all that is drawn lies within the drawing, to a point."""
    left, low, right, high = drawing.getBounds()
    return bool(
        left >= -1
        and low >= -6  # a descender of the lowest label
        and right <= drawing.width + 1
        and high <= drawing.height + 1
    )


@BOTH
def test_bars(pen: Pen) -> None:
    """Long labels stand on several lines beside their bars."""
    drawn = bars(values(LONG, "England", "Wolverhampton"), pen)
    assert inside(drawn)
    assert apart(drawn)


@BOTH
def test_few_columns(pen: Pen) -> None:
    """Columns have their labels beneath and their values above."""
    some = values("2013/14", "2014/15", "2015/16", "2016/17")
    assert have_room(some, pen)
    drawn = columns(some, pen)
    assert inside(drawn)
    assert apart(drawn)


@BOTH
def test_many_columns_have_no_room(pen: Pen) -> None:
    """Months in large letters would run into one another."""
    some = values(*MONTHS)
    assert not have_room(some, pen)
    assert not apart(columns(some, pen))
    assert have_room(some, Pen(pen.width, 6))


@BOTH
@pytest.mark.parametrize("many", [1, 2, 4])
def test_names_beside_or_above_lines(pen: Pen, many: int) -> None:
    """Long names stand in a key above, and the lines keep most of the width."""
    short = [Line(name, tuple(values(*MONTHS))) for name in MONTHS[:many]]
    long = [Line(f"{LONG} {name}", tuple(values(*MONTHS))) for name in MONTHS[:many]]
    for series in (short, long):
        drawn = lines(series, pen)
        assert inside(drawn)
        assert apart(drawn)
        chart = next(one for one in drawn.contents if hasattr(one, "valueAxis"))
        assert chart.width > pen.width / 2
    bold = [one.text for one in drawn.contents if getattr(one, "fontName", "") == BOLD]
    assert bold == ["1,008"] * many


@BOTH
def test_a_long_key_of_a_map(pen: Pen) -> None:
    """A key's long names break into lines above the map."""
    places = [
        Point(name, Fraction(400_000 + at * 900), Fraction(280_000 + at * 700))
        for at, name in enumerate([LONG, f"{LONG} in all of England", "Short"] * 2)
    ]
    drawn = point_map(places, {}, pen)
    assert inside(drawn)
    assert apart(drawn)


@BOTH
@pytest.mark.parametrize("percent", [0, 3, 50, 100])
def test_a_share(pen: Pen, percent: int) -> None:
    """The value of a share stands in or beside its part of the bar."""
    value = Value("Part", Fraction(percent, 100), f"{percent}%")
    assert inside(share((value,), pen))

"""The axes of lines: rules to above the highest value, and every period that fits."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path

import pytest
from reportlab.graphics.shapes import Drawing, Group, String
from reportlab.graphics.shapes import Line as Rule

from brief.content.inline import prose_of
from brief.document.exhibits.kinds import judged
from brief.document.exhibits.lines import lines
from brief.document.exhibits.pen import Pen
from brief.document.exhibits.periods import named
from brief.document.exhibits.scale import scale_of
from brief.document.exhibits.sketch import Lines
from brief.document.exhibits.svg import svg_of
from brief.document.exhibits.values import Line, Value
from brief.figures.compute import compute
from tests.content.library import lay

PEN = Pen(width=425, size=10.5)
YEARS = tuple(f"{year}/{year % 100 + 1}" for year in range(2015, 2025))


def line(label: str, *periods: str) -> Line:
    """Make a line with a value for each period."""
    values = (Value(one, Fraction(at), f"{at}") for at, one in enumerate(periods, 9))
    return Line(label, tuple(values))


@pytest.mark.parametrize(
    ("least", "most", "rules"),
    [
        (498, 1242, [0, 250, 500, 750, 1000, 1250]),
        (10, 18, [0, 5, 10, 15, 20]),
        (50, 100, [0, 25, 50, 75, 100]),
        (-20, 31, [-20, 0, 20, 40]),
        (-30, -10, [-30, -20, -10, 0]),
        (0, 0, [0, 1]),
    ],
)
def test_rules_stand_at_round_numbers(least: int, most: int, rules: list[int]) -> None:
    """From nought, or below it, to the highest value or above it."""
    scale = scale_of(Fraction(least), Fraction(most))
    assert rules == list(scale.rules)


@pytest.mark.parametrize("most", ["0.3", "1", "7.7", "11", "26", "99", "101", "64321"])
def test_the_highest_value_is_never_above_the_last_rule(most: str) -> None:
    """It could not be read off there."""
    scale = scale_of(Fraction(0), Fraction(most))
    assert scale.rules[-1] >= Fraction(most)
    assert 3 <= len(scale.rules) - 1 <= 5


@pytest.mark.parametrize("label", ["Lost", "Lost (%)", "A line with a longer name"])
def test_no_rule_runs_through_the_words_at_the_end_of_a_line(label: str) -> None:
    """Every rule, that at nought too, ends at the last point; words stand beyond."""
    drawing = lines((line(label, *YEARS[:4]),), PEN)
    drawn = [one for one in _shapes(drawing) if isinstance(one, Rule)]
    rules = [one for one in drawn if one.y1 == one.y2 and one.x2 - one.x1 > 100]
    words = [one for one in _shapes(drawing) if isinstance(one, String)]
    last = max(one.x for one in words)
    assert len(rules) > 3
    assert all(one.x2 < last for one in rules)


def _shapes(group: Group | Drawing) -> Iterator[object]:
    """Give every shape of a drawing."""
    for one in group.contents:
        inner = one.draw() if hasattr(one, "draw") else one
        if isinstance(inner, Group):
            yield from _shapes(inner)
        else:
            yield inner


def test_every_period_is_named_in_one_row_where_it_fits() -> None:
    """Nothing is left out that has room."""
    assert [list(YEARS[:4])] == named(YEARS[:4], PEN, 340)


def test_every_period_is_named_in_two_rows_where_they_fit() -> None:
    """Every other one stands a line lower; the last is in the upper row."""
    upper, lower = named(YEARS, PEN, 340)
    assert sorted(YEARS) == sorted(filter(None, (*upper, *lower)))
    assert YEARS[-1] == upper[-1]
    assert not any(one and other for one, other in zip(upper, lower, strict=True))


def test_periods_that_two_rows_cannot_hold_are_named_by_some() -> None:
    """The first and the last among them, where a step allows it."""
    (row,) = named(YEARS, PEN, 200)
    assert [YEARS[0], YEARS[-1]] == [row[0], row[-1]]
    assert "" in row


def test_one_line_that_the_words_above_name_has_no_key() -> None:
    """A legend would say the subtitle again; its value stands at its end."""
    name = "Reports of damp and mould in the homes of the borough"
    shown = [
        svg_of(lines([line(name, *YEARS)], PEN, told=told), "x", "Title", "")
        for told in (True, False)
    ]
    assert f">{name}<" not in shown[0]
    assert f">{name}<" in shown[1]
    assert all(">18<" in one for one in shown)


@pytest.mark.parametrize(
    ("label", "subtitle", "told"),
    [
        ("Trees", "Trees in each park", True),
        ("Trees (%)", "Share of trees in each park", True),
        ("Trees (thousands)", "Trees in each park", False),
        ("Trees (thousands)", "Trees in each park, thousands", True),
        ("Benches", "Trees in each park", False),
    ],
)
def test_a_line_is_named_above_with_its_unit(
    tmp_path: Path, label: str, subtitle: str, *, told: bool
) -> None:
    """A unit that only the label says keeps its label in print."""
    library = lay(tmp_path)
    brief = library.brief()
    figures, _ = compute(brief)
    assert brief.exhibits
    exhibit = brief.exhibits.exhibits["trees-by-park"]
    assert exhibit.data
    series = exhibit.data.series[0]
    labelled = series.model_copy(update={"label": prose_of(label, None)})
    data = exhibit.data.model_copy(update={"series": (labelled,)})
    changed = exhibit.model_copy(
        update={"kind": "lines", "data": data, "subtitle": prose_of(subtitle, None)}
    )
    sketch, table = judged("trees-by-park", changed, brief, figures)
    assert isinstance(sketch, Lines)
    assert told == sketch.told
    assert table
    assert table.columns[0] == "Park"

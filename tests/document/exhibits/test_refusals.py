"""What cannot be drawn honestly is refused, and the finding says what would do.

All data here are made up for these tests.
"""

from dataclasses import replace
from fractions import Fraction

import pytest

from brief.content.models.exhibit import Exhibit, ExhibitData, ExhibitKind, Series
from brief.document.exhibits.kinds import judged
from brief.document.exhibits.sketch import Lines
from brief.findings import Stop


def of_table(exhibit, kind, columns):
    """Make an exhibit of some columns of the table of months."""
    series = tuple(Series(column=one, label=exhibit.title) for one in columns)
    data = ExhibitData(table="data/months.csv", label="month", series=series)
    return exhibit.model_copy(update={"kind": kind, "rows": (), "data": data})


def refusal(made, exhibit: Exhibit, figures=None):
    """Give the finding that says why an exhibit is not drawn."""
    brief, its_figures, _ = made
    with pytest.raises(Stop) as stopped:
        judged("tried", exhibit, brief, figures or its_figures)
    (found,) = stopped.value.findings
    assert found.rule == "exhibit-data"
    assert found.hint
    return found.message


@pytest.mark.parametrize("kind", ["bars", "columns"])
@pytest.mark.parametrize("columns", [(), ("umbrellas", "umbrellas")])
def test_no_series_is_left_out_in_silence(made, kind, columns):
    """Bars and columns draw one series: more, or none, is refused, never cut short."""
    exhibit = of_table(made[0].exhibits.exhibits["monthly"], ExhibitKind(kind), columns)

    assert f"one series of the table, not {len(columns)}" in refusal(made, exhibit)


@pytest.mark.parametrize("kind", ["people", "share"])
def test_one_share_is_drawn(made, kind):
    """A second value of an exhibit that draws one share is refused, never left out."""
    exhibit = made[0].exhibits.exhibits["lost-and-found"]
    changed = exhibit.model_copy(update={"kind": ExhibitKind(kind)})

    assert "one share is drawn, and this has 2 values" in refusal(made, changed)


@pytest.mark.parametrize("kind", ["people", "share"])
@pytest.mark.parametrize("value", [Fraction(-1, 5), Fraction(6, 5)])
def test_no_more_than_the_whole_is_drawn(made, kind, value):
    """A share below nothing or above the whole is refused."""
    brief, figures, _ = made
    found = replace(figures.figures["found_share"], value=value)
    changed = replace(figures, figures={**figures.figures, "found_share": found})
    exhibit = brief.exhibits.exhibits["found-people"]
    kind_changed = exhibit.model_copy(update={"kind": ExhibitKind(kind)})

    assert "is not a share of a whole" in refusal(made, kind_changed, changed)


def _lines(made):
    """Make an exhibit of lines of the umbrellas of each month."""
    exhibit = of_table(
        made[0].exhibits.exhibits["monthly"], ExhibitKind.LINES, ["Umbrellas"]
    )
    data = exhibit.data.model_copy(update={"label": "Month"})
    return exhibit.model_copy(update={"data": data})


def _signed(made, column: str, rows: slice):
    """Put a per cent sign behind some values of a column."""
    brief, figures, composed = made
    table = brief.tables["data/months.csv"]
    at = table.columns.index(column)
    signed = [
        tuple(
            cell.model_copy(update={"text": f"{cell.text}%"}) if n == at else cell
            for n, cell in enumerate(row)
        )
        for row in table.rows[rows]
    ]
    told = (*signed, *table.rows[len(signed) :])
    changed = table.model_copy(update={"rows": told})
    tables = {**brief.tables, "data/months.csv": changed}
    return brief.model_copy(update={"tables": tables}), figures, composed


def test_a_per_cent_sign_beside_every_value_is_read(made):
    """What a series may hold an exhibit may draw, and prints as it is written."""
    brief, figures, _ = _signed(made, "Umbrellas", slice(None))
    exhibit = _lines(made)
    sketch, _ = judged("tried", exhibit, brief, figures)
    assert isinstance(sketch, Lines)
    (line,) = sketch.series
    assert all(one.printed.endswith("%") for one in line.values)


def test_a_per_cent_sign_beside_some_values_is_refused(made):
    """Half a column in per cent is two things drawn as one."""
    exhibit = _lines(made)
    assert "is not a number" in refusal(_signed(made, "Umbrellas", slice(1)), exhibit)

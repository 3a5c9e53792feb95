"""The annex says of each number what must be said with it."""

import pytest

from brief.content.models.figure import FigureEntry, SeriesEntry
from brief.document import annex

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

"""Periods as tables print them, and runs of them in words; made-up series."""

from __future__ import annotations

from fractions import Fraction

import pytest

from brief.figures.wording import judge_series
from brief.figures.wording.periods import periods_of


@pytest.mark.parametrize(
    "labels",
    [
        "2016|2017|2018",
        "2016/17|2017/18|2018/19",
        "2016-17|2017–18|2018-2019",
        "2016|2017 (provisional)|2018*",
        "FY 2016/17|FY 2017/18|FY 2018/19",
        "Year ending March 2016|Year ending March 2017|Year ending March 2018",
        "2016 Q3|2016 Q4|2017 Q1",
        "Q3 2016/17|Q4 2016/17|Q1 2017/18",
        "Quarter 4 2016|Quarter 1 2017|Quarter 2 2017",
        "November 2016|Dec 2016|Jan. 2017",
        "2001-02|2001-03|2001-04",
        "1999-11|1999-12|2000-01",
        "Nov-99|Dec-99|Jan-00",
        "16/17|17/18|18/19",
        "30/03/2020|31/03/2020|01/04/2020",
        "2020-03-30|2020-03-31|2020-04-01",
        "30 March 2020|31 March 2020|1st April 2020",
    ],
)
def test_periods_follow_one_another(labels: str) -> None:
    """Years, quarters and months are read as people print them."""
    read = periods_of(labels.split("|"))

    assert all(read), read
    first, second, third = (one.order for one in read if one)
    assert (first + 1, second + 1) == (second, third)
    assert len({one.kind for one in read if one}) == 1


@pytest.mark.parametrize(
    "label", ["Total", "", "2010-16", "Week 3", "16", "2016 and 2017", "16/18"]
)
def test_what_is_no_single_period_is_not_guessed_at(label: str) -> None:
    """A span of years, a total and a bare number have no place in the order."""
    assert periods_of([label]) == (None,)


def judged(text: str, periods: str) -> tuple[str, str]:
    """Judge words over values that rise from period to period."""
    points = [(one, Fraction(40 + n)) for n, one in enumerate(periods.split("|"))]
    found = judge_series(text, points)
    return found.verdict, found.reason


SEVEN = "2018|2019|2020|2021|2022|2023|2024"
GAP = "2016|2017|2019|2020|2021|2022|2023"
SPRINGS = "31 March 2020|31 March 2021|31 March 2022"
QUARTERS = "Q1 2020|Q2 2020|Q3 2020|Q4 2020|Q1 2021"


@pytest.mark.parametrize(
    ("text", "periods", "verdict"),
    [
        ("rose in each of the last seven years", SEVEN, "not checked"),
        ("risen for seven years running", SEVEN, "not checked"),
        ("rose in each of the last six years", SEVEN, "true"),
        ("over 30 in each of the last ten years", SEVEN, "not checked"),
        ("over 30 for ten years", SEVEN, "not checked"),
        ("over 30 in each of the last seven years", SEVEN, "true"),
        ("over 42 for six years", SEVEN, "false"),
        ("rose every year", GAP, "not checked"),
        ("risen for six years in a row", GAP, "not checked"),
        ("risen for four years in a row", GAP, "true"),
        ("risen every year since 2019", GAP, "true"),
        ("risen since 2016", GAP, "true"),
        ("a record high", GAP, "true"),
        ("risen for four quarters in a row", QUARTERS, "true"),
        ("risen for four years in a row", QUARTERS, "not checked"),
        ("the highest in five years", QUARTERS, "not checked"),
        ("risen every month", SEVEN, "not checked"),
        ("risen for two years running", SPRINGS, "true"),
    ],
)
def test_a_run_is_counted_in_the_periods_of_the_series(
    text: str, periods: str, verdict: str
) -> None:
    """Seven rises take eight values, one after the other, of the words' own length."""
    found, reason = judged(text, periods)

    assert verdict == found, reason


def test_the_reason_says_how_many_values_are_needed_and_where_one_is_missing() -> None:
    """Ten rises take eleven values; a gap is named by the periods beside it."""
    assert "it needs 11 values" in judged("risen for ten years", SEVEN)[1]
    assert "nothing between 2017 and 2019" in judged("rose every year", GAP)[1]

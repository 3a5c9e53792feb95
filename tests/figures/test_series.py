"""Tables read as series: in the order of their periods, whatever the file's order.

Everything in these tables is made up for the tests.
"""

from collections.abc import Callable

import pytest

from brief.figures.ledger import Figures
from brief.findings import Findings

Compute = Callable[..., tuple[Figures, Findings]]

FIGURES = "  users: {value: 22000, unit: people, note: made up}\n"
CLAIM = "Deaths have been [rising since 2018](series:deaths)."


def _told(
    computed: Compute, rows: str, *prose: str
) -> tuple[list[str], list[tuple[str, int, str]]]:
    """Give the verdicts of claims on a table, and what is found."""
    tables = {"data/deaths.csv": "year,deaths\n" + rows.replace(" ", "\n")}
    figures, found = computed(FIGURES, *(prose or (CLAIM,)), tables=tables)
    about = [one for one in found if one.rule.startswith(("series", "claim", "query"))]
    told = [(one.rule, one.where.line, one.message) for one in about]
    return [one.verdict.value for one in figures.claims], told


@pytest.mark.parametrize(
    "rows",
    [
        "2018,40 2019,44 2020,51 2021,53",
        "2021,53 2020,51 2019,44 2018,40",
        "2020,51 2018,40 2021,53 2019,44",
        "2020/21,51 2018/19,40 2021/22,53 2019/20,44",
        "31/03/2021,53 31/03/2020,51 31/03/2019,44 31/03/2018,40",
    ],
)
def test_years_are_taken_in_their_order(computed: Compute, rows: str) -> None:
    """A table with its last year on top tells the same as one with its first."""
    assert _told(computed, rows) == (["true"], [])


@pytest.mark.parametrize("name", ["Total", "Average", "Mean:", "All"])
def test_a_total_is_no_period(computed: Compute, name: str) -> None:
    """A row that sums the others up is one clear finding, at its cell."""
    verdicts, told = _told(computed, f"2018,40 2019,44 2020,51 {name},135")
    message = f"“{name}” is no period of a series, and the other rows are years"

    assert verdicts == ["not checked"]
    assert told == [("series-period", 5, message)]


def test_a_total_is_found_among_rows_that_are_no_years(computed: Compute) -> None:
    """Rows that cannot be put in order keep theirs, and a total is still none."""
    prose = "Deaths are [rising](series:deaths)."
    waves = "First,40 Second,44 Third,51"

    assert _told(computed, waves, prose) == (["true"], [])
    _, told = _told(computed, f"{waves} Total,135", prose)
    assert told == [("series-period", 5, "“Total” is no period of a series")]


@pytest.mark.parametrize(
    ("again", "message"),
    [
        ("2019", "“2019” stands twice, first in line 3"),
        ("2019/20", "“2019/20” stands twice, first in line 3 as “2019”"),
    ],
)
def test_a_period_stands_once(computed: Compute, again: str, message: str) -> None:
    """Two values for a year leave no trend to judge."""
    verdicts, told = _told(computed, f"2018,40 2019,44 2020,51 {again},53")

    assert verdicts == ["not checked"]
    assert told == [("series-period", 5, message)]


def test_a_second_column_of_values_is_no_part_of_a_series(computed: Compute) -> None:
    """Which of the two a trend is of, no link says."""
    tables = {"data/deaths.csv": "year,deaths,rate\n2018,40,1.2\n2019,44,1.3"}
    figures, findings = computed(FIGURES, CLAIM, tables=tables)
    message = (
        "“rate” is a second column of values; a trend is read from one, here “deaths”"
    )

    assert [one.verdict.value for one in figures.claims] == ["not checked"]
    assert message in [one.message for one in findings]


def test_a_month_among_years_is_no_period_of_the_series(computed: Compute) -> None:
    """Years and quarters in one column have no one order."""
    _, told = _told(computed, "2018,40 2019,44 2020-Q1,12")

    (one,) = told
    assert one[:2] == ("series-period", 4)


def test_one_fault_of_a_table_is_told_once(computed: Compute) -> None:
    """However many claims a table bears, its fault is one finding."""
    _, told = _told(computed, "2018,40 2019,44 Total,84", CLAIM, CLAIM, CLAIM)

    assert len(told) == 1


def test_a_gap_matters_where_every_year_is_spoken_of(computed: Compute) -> None:
    """A missing year is nothing to a rise since 2018, and an error to "every year"."""
    rows = "2018,40 2019,44 2021,53 2022,60"
    every = "Deaths [rose every year](series:deaths)."

    assert _told(computed, rows) == (["true"], [])
    verdicts, told = _told(computed, rows, every)
    assert verdicts == ["not checked"]
    ((rule, _, message),) = told
    assert rule == "claim-not-checked"
    assert "the series has nothing between 2019 and 2021" in message


@pytest.mark.parametrize(
    ("clause", "verdict"),
    [
        ("Deaths are no longer [rising](series:deaths).", "not checked"),
        ("Deaths have not been [rising since 2018](series:deaths).", "false"),
        ("Deaths are not, however, [rising](series:deaths).", "false"),
        ("Deaths have, as expected, been [rising](series:deaths).", "true"),
    ],
)
def test_the_clause_before_the_link_is_read(
    computed: Compute, clause: str, verdict: str
) -> None:
    """What stands between the subject and the link is part of the claim."""
    verdicts, _ = _told(computed, "2018,40 2019,44 2020,51 2021,53", clause)

    assert verdicts == [verdict]


@pytest.mark.parametrize(
    ("head", "rows", "words", "verdict"),
    [
        ("rate", "2018,32% 2019,36% 2020,40%", "rose from 32% to 40%", "not checked"),
        ("rate", "2018,32% 2019,36% 2020,40%", "has risen to 40%", "true"),
        ("rate", "2018,32% 2019,36% 2020,40%", "rose by 4 percentage points", "true"),
        ("rate", "2018,32% 2019,36% 2020,40%", "rose by 4%", "false"),
        ("rate (%)", "2018,32 2019,36 2020,40", "above 30% every year", "true"),
        ("£'000", "2018,320 2019,360 2020,400", "rose to £400,000", "true"),
        ('"cost (£, thousands)"', "2018,320 2019,400", "rose to £400,000", "true"),
        ("cost in £ (million)", "2018,3 2019,4", "rose to £4m", "true"),
        ("cost per 1% of duty (£mn)", "2018,3 2019,4", "rose to £4m", "true"),
        ("residents (thousands)", "2018,320 2019,400", "rose to 400,000", "true"),
        ("rate (%)", "2018,0.2 2019,0.4 2020,0.6", "0.6%", "true"),
        ("rate", "2018,32 2019,36 2020,40", "has fallen to 40 per cent", "false"),
        ("cost", "2018,£32 2019,£36 2020,£40", "rose by £4 in 2020", "true"),
        ("cost (£m)", "2018,1.2 2019,1.4 2020,1.6", "rose to £1.6m", "true"),
        ("£000", "2018,1200 2019,1400 2020,1600", "rose to £1.6m", "true"),
        ("£ per head", "2018,12 2019,14 2020,16", "rose to £16m", "false"),
    ],
)
def test_a_sign_says_what_a_series_is_in(
    computed: Compute, head: str, rows: str, words: str, verdict: str
) -> None:
    """Per cent and pounds, beside each value or in the head, are held as such."""
    lines = rows.replace(" ", "\n")
    tables = {"data/deaths.csv": f"year,{head}\n{lines}"}
    figures, _ = computed(FIGURES, f"It [{words}](series:deaths).", tables=tables)

    assert [one.verdict.value for one in figures.claims] == [verdict]

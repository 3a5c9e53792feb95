"""Trends and records over a series; the series here are made up for the tests."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path

import pytest

from brief.figures.wording import judge_series

# Made-up values: a dip in 2011 and 2012, then four record years.
DEATHS = [
    ("2008", 2800),
    ("2009", 2750),
    ("2010", 2700),
    ("2011", 2650),
    ("2012", 2600),
    ("2013", 2900),
    ("2014", 3300),
    ("2015", 3700),
    ("2016", 3750),
]
RISING = [(str(2010 + n), 100 + 10 * n) for n in range(8)]
FALLING = [(str(2010 + n), 200 - 10 * n) for n in range(8)]
FLAT = [
    ("2009/10", 100),
    ("2010/11", 102),
    ("2011/12", 98),
    ("2012/13", 100),
    ("2013/14", 101),
    ("2014/15", 103),
    ("2015/16", 99),
    ("2016/17", 100),
]
EVEN = [(str(2008 + n), 50 + (n // 2)) for n in range(9)]
SERIES = {
    "deaths": DEATHS,
    "rising": RISING,
    "falling": FALLING,
    "flat": FLAT,
    "even": EVEN,
}

# text | series | verdict
TABLE = """
rising since 2010 | deaths | false
rising since 2012 | deaths | true
has been rising since 2012 | deaths | true
rising | rising | true
rising since 2010 | rising | true
has risen every year since 2010 | rising | true
has risen every year since 2010 | deaths | false
has risen since 2010 | deaths | true
increased since 2010 | deaths | true
has fallen since 2010 | deaths | false
falling since 2010 | falling | true
falling | falling | true
declining since 2012 | falling | true
has declined every year | falling | true
rising since 2010 | falling | false
rising since 1990 | rising | not checked
has not fallen for eight years | even | true
has not fallen for four years | deaths | true
has not fallen for six years | deaths | false
has not fallen since 2012 | deaths | true
has not fallen since 2010 | deaths | false
has not fallen for 20 years | deaths | not checked
has not risen since 2010 | falling | true
has not risen since 2010 | deaths | false
for four years in a row the highest since records began | deaths | true
for four years in a row has been the highest since records began | deaths | true
for five years in a row the highest since records began | deaths | false
the highest since records began | deaths | true
the highest since records began | falling | false
the lowest since records began | falling | true
record levels for the last four years in a row | deaths | true
a record high | deaths | true
back to its level of 2009/10 | flat | true
back at the level of 2012/13 | flat | true
back to its level of 2010 | deaths | false
back to the level of 2012 | falling | false
has not been lower since 2012 | falling | true
have not been fewer since 2008 | deaths | false
has not been higher since 2010 | falling | false
a record | rising | true
the highest on record | deaths | true
the highest since 2010 | deaths | true
the highest since 2010 | flat | false
the highest in five years | deaths | true
the lowest in five years | falling | true
the highest in 20 years | deaths | not checked
for the fourth year running the highest on record | deaths | true
the second highest on record | flat | false
stable since 2009/10 | flat | true
stable since 2010 | deaths | false
has been stable since 2009/10 | flat | true
has stabilised since 2009/10 | flat | true
broadly unchanged since 2012/13 | flat | true
level since 2009/10 | flat | true
rising for four years in a row | deaths | true
rising for five years in a row | deaths | false
risen for four consecutive years | deaths | true
risen for the fourth consecutive year | deaths | true
has fallen for three years running | falling | true
has fallen for three years running | deaths | false
over 2,500 each year since 2010 | deaths | true
over 2,000 each year since 2014 | deaths | true
over 2,650 each year since 2010 | deaths | false
more than 3,000 a year since 2014 | deaths | true
doubled since 2010 | rising | false
up by 70% since 2010 | rising | true
rose by 70% since 2010 | rising | true
rose by 70% between 2010 and 2017 | rising | true
up by more than a third since 2010 | deaths | true
rose by 10% since 2010 | rising | false
fell by 35% since 2010 | falling | true
more than doubled since 2010 | rising | false
an average of 3,583 a year since 2014 | deaths | true
an average of 3,000 a year since 2014 | deaths | false
3,750 | deaths | true
3,750 in 2016 | deaths | true
3,300 in 2014 | deaths | true
3,301 in 2014 | deaths | false
peaked in 2016 | deaths | true
peaked in 2014 | deaths | false
higher than in 2010 | deaths | true
lower than in 2010 | deaths | false
lower than in 2010 | falling | true
fell between 2010 and 2012 | deaths | true
rose between 2010 and 2012 | deaths | false
falling between 2008 and 2012 | deaths | true
hello | deaths | not checked
half | deaths | false
has not fallen in any of the last four years | deaths | true
has risen in each of the last four years | deaths | true
has risen in each of the last five years | deaths | false
the fourth successive annual rise | deaths | true
the fifth successive rise | deaths | false
has risen for four years running | deaths | true
is at its highest since 2008 | deaths | true
the highest level for eight years | deaths | true
the highest number ever recorded | deaths | true
at an all-time high | deaths | true
reached a record 3,750 in 2016 | deaths | true
reached a record 3,750 | deaths | true
reached a record 3,700 | deaths | false
has been above 2,500 since 2008 | deaths | true
has been above 2,700 since 2008 | deaths | false
never below 2,500 since 2008 | deaths | true
never below 2,650 since 2008 | deaths | false
has not exceeded 3,800 | deaths | true
more than a third higher than in 2010 | deaths | true
39% higher than in 2010 | deaths | true
39% higher than in 2011 | deaths | false
up 39% since 2010 | deaths | true
grew by 39% between 2010 and 2016 | deaths | true
levelled off since 2015 | deaths | true
little changed since 2015 | deaths | true
fell in 2011 and 2012 | deaths | true
lower in 2012 than in 2010 | deaths | true
higher in 2012 than in 2010 | deaths | false
increased by 1,050 since 2010 | deaths | true
increased by 1,000 since 2010 | deaths | false
rose from 2,700 in 2010 to 3,750 in 2016 | deaths | true
from 2,700 in 2010 to 3,750 in 2016 | deaths | true
rose from 2,700 in 2010 to 3,700 in 2016 | deaths | false
fell from 2,700 to 3,750 | deaths | not checked
over 3,000 a year since 2014 | deaths | true
at least 3,300 in each of the last three years | deaths | true
nearly 4,000 | deaths | false
about 3,700 | deaths | true
the highest of any year | deaths | true
the lowest since records began | deaths | false
has fallen every year since 2010 | falling | true
has fallen year on year since 2010 | falling | true
steadily declining since 2010 | falling | true
a steady decline since 2010 | falling | true
no increase since 2010 | falling | true
has not increased since 2010 | falling | true
has not increased since 2010 | rising | false
unchanged since 2009/10 | flat | true
at the same level since 2009/10 | flat | true
has risen for eight years | deaths | false
for two years in a row | deaths | not checked
a fall for the first time in five years | falling | false
doubled | rising | false
more than tripled since 2010 | rising | false
increased since records began | deaths | true
record levels | deaths | true
record-breaking levels for the last four years | deaths | true
has increased to record-breaking levels for the last four years | deaths | true
continues to increase | deaths | true
continues to rise | falling | false
is increasing | deaths | true
has declined since 1996 | falling | not checked
"""


def rows() -> list[list[str]]:
    """Read the table above."""
    return [
        [cell.strip() for cell in line.split("|")]
        for line in TABLE.strip().splitlines()
    ]


def points(name: str) -> list[tuple[str, Fraction]]:
    """Give a series as the room takes it."""
    return [(period, Fraction(value)) for period, value in SERIES[name]]


@pytest.mark.parametrize(("text", "series", "verdict"), rows())
def test_words_over_a_series(text: str, series: str, verdict: str) -> None:
    """A trend or record is held to every value it speaks of."""
    judged = judge_series(text, points(series))

    assert verdict == judged.verdict, judged.reason
    assert judged.reason.endswith(".")


def test_a_record_names_the_years_that_the_series_covers() -> None:
    """A record is only a record over the years of the series, and says so."""
    judged = judge_series("the highest since records began", points("deaths"))

    assert "from 2008 to 2016" in judged.reason
    assert "earlier" in judged.reason


def test_a_false_trend_says_where_it_breaks_and_what_would_be_true() -> None:
    """The reason names the years that go the other way."""
    judged = judge_series("rising since 2010", points("deaths"))

    assert "2,600 in 2012" in judged.reason
    assert "rising since 2012" in judged.suggest


def test_a_net_rise_with_a_dip_between_is_true_with_a_warning() -> None:
    """The end above the beginning is no rise of every year."""
    judged = judge_series("has risen since 2010", points("deaths"))

    assert judged.verdict == "true"
    assert judged.warning


def test_the_years_may_stand_beside_the_link() -> None:
    """A trend whose years stand after the link is judged over them."""
    judged = judge_series("rising", points("deaths"), after=" since 2010 in England")

    assert judged.verdict == "false"


def test_a_series_of_one_value_shows_nothing() -> None:
    """One value is no series."""
    judged = judge_series("rising", [("2016", Fraction(1))])

    assert judged.verdict == "not checked"


@pytest.mark.parametrize(
    ("text", "before", "holds"),
    [
        ("rose every year", "", False),
        ("has never fallen", "", False),
        ("has risen every year since 2012", "", True),
        ("continued to rise", "", True),
        ("highest in 2015", "", False),
        ("highest in 2016", "", True),
        ("the highest on record", "Deaths in 2015 were ", False),
        ("the highest on record", "Deaths in 2016 were ", True),
        ("the highest in the nine years on record", "", True),
    ],
)
def test_words_of_every_year_are_held_to_every_year(
    text: str, before: str, holds: object
) -> None:
    """No dip passes for "every year"; a record is of the year that it is said of."""
    judged = judge_series(text, points("deaths"), before=before)
    assert ("true" if holds else "false") == judged.verdict, judged.reason


READINGS = Path(__file__).parent / "over-a-series.txt"


AMISS = Path(__file__).parent / "amiss-over-a-series.txt"
FAR = Path(__file__).parent / "far-over-a-series.txt"
TIMED = Path(__file__).parent / "timed-over-a-series.txt"
LINKED = re.compile(r"(.*?)\[(.*)\](.*)")


def readings(
    path: Path, *, last: bool = True
) -> Iterator[tuple[str, str, list[tuple[str, Fraction]], str]]:
    """Give the rows of a file: words, unit, points, and the verdict, last or first."""
    unit, series = "", []
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("= "):
            named, _, values = line.removeprefix("= ").partition(": ")
            unit = named.replace("plain", "")
            pairs = [one.rpartition(" ") for one in values.split("; ")]
            series = [(period, Fraction(value)) for period, _, value in pairs]
        elif line and not line.startswith("#"):
            text, _, verdict = line.rpartition(" | ")
            if not last:
                verdict, _, text = line.partition(" | ")
            yield text, unit, series, verdict


def test_readings_of_series_are_judged_as_statisticians_judged_them() -> None:
    """Trends, records, changes and levels, as bulletins write them."""
    wrong = []
    for text, unit, series, verdict in readings(READINGS):
        judged = judge_series(text, series, unit=unit)
        if judged.verdict != verdict:
            wrong.append(f"{text} | {verdict}: {judged.reason}")

    assert [] == wrong


@pytest.mark.parametrize("table", [AMISS, FAR, TIMED], ids=lambda table: table.stem)
def test_sentences_about_a_series_are_judged_at_their_link(table: Path) -> None:
    """Lists of years, far times, frames, denials and second numbers are held too."""
    wrong = []
    for line, unit, series, verdict in readings(table, last=False):
        found = LINKED.fullmatch(line)
        assert found is not None, line
        before, text, after = found.groups()
        judged = judge_series(text, series, unit=unit, before=before, after=after)
        if judged.verdict != verdict:
            wrong.append(f"{line} | {verdict}: {judged.reason}")

    assert [] == wrong


@pytest.mark.parametrize(
    ("text", "warning"),
    [
        ("the highest since 2018", ""),
        ("the highest since 2019", "True, and it is the highest since 2018."),
        ("the highest since 2017", None),
    ],
)
def test_a_record_since_a_lower_year_is_understated(
    text: str, warning: str | None
) -> None:
    """True of 2019, which was lower; the last that was higher is 2018."""
    values = (("2017", 90), ("2018", 70), ("2019", 50), ("2020", 40), ("2021", 60))
    judged = judge_series(text, [(period, Fraction(n)) for period, n in values])

    assert judged.verdict == ("false" if warning is None else "true")
    assert judged.warning == (warning or "")


@pytest.mark.parametrize(
    ("text", "unit", "suggested"),
    [
        (
            "fell by 42% since 2014",
            "",
            ("fell by 20 between 2014 and 2016", "fell by 33% between 2014 and 2016"),
        ),
        (
            "fell by 20% since 2014",
            "percent",
            (
                "fell by 20 percentage points between 2014 and 2016",
                "fell by 33% between 2014 and 2016",
            ),
        ),
        (
            "rose by £15 in 2016",
            "GBP",
            ("fell by £10 between 2015 and 2016", "fell by 20% between 2015 and 2016"),
        ),
        ("fell by 33% since 2014", "", ()),
    ],
)
def test_a_wrong_change_is_told_with_the_right_ones(
    text: str, unit: str, suggested: tuple[str, ...]
) -> None:
    """In the unit of the series and in per cent, with both of its years."""
    series = [("2014", Fraction(60)), ("2015", Fraction(50)), ("2016", Fraction(40))]

    assert judge_series(text, series, unit=unit).suggest == suggested

"""What is declared of a series travels with every claim that states it.

Everything in these figures, tables and words is made up for the tests.
"""

from collections.abc import Callable

import pytest

from brief import rules
from brief.figures.ledger import Figures
from brief.figures.series_told import (
    explain_series,
    explain_series_record,
    series_lines,
)
from brief.findings import Findings
from tests.figures.conftest import MakeBrief

Compute = Callable[..., tuple[Figures, Findings]]

TABLES = {
    "data/thefts.csv": "year,thefts\n2019,40\n2020,44\n2021,51\n2022,60\n",
    "data/seen.csv": "year,patients seen in time (%)\n2020,88\n2021,90\n2022,91.6\n",
}
FIGURES = """
  fires: {value: 9, unit: fires, area: Eastmere, note: made up}
series:
  thefts:
    counts: thefts from shops
    area: Westmere
    source: survey
    population_names: [thefts from shops, shop thefts]
    not_names: [all thefts]
    qualifiers: [{says: excluding fuel, or: [without fuel]}]
  seen: {note: made up}
"""

AWAY = "“rising” states “thefts”, which is of Westmere, and not of "
GOOD = "In Westmere, excluding fuel, thefts from shops "


def _found(computed: Compute, prose: str) -> dict[str, str]:
    _, found = computed(FIGURES, prose, tables=TABLES)
    unused = (rules.FIGURE_UNUSED.name, rules.UNKNOWN_SOURCE.name)
    return {one.rule: one.message for one in found if one.rule not in unused}


@pytest.mark.parametrize(
    "prose",
    [
        GOOD + "have been [rising since 2019](series:thefts).",
        GOOD + "were [60](series:thefts) in 2022.",
        "[91.6%](series:seen) of patients were seen in time.",
        "[91.6%](series:seen) of patients who had not booked were seen in time.",
        "Of patients, [91.6%](series:seen) were seen in time, which was not expected.",
    ],
)
def test_what_is_declared_is_said(computed: Compute, prose: str) -> None:
    """A trend with all of its small print is found no fault with."""
    assert _found(computed, prose) == {}


@pytest.mark.parametrize(
    ("prose", "rule", "message"),
    [
        (
            "Excluding fuel, thefts have been [rising since 2019](series:thefts).",
            rules.POPULATION_LOST,
            "“rising since 2019” states “thefts” and does not say of whom",
        ),
        (
            "Excluding fuel, all thefts have been [rising since 2019](series:thefts).",
            rules.POPULATION_MISNAMED,
            "“rising since 2019” states “thefts”, which is not of “all thefts”",
        ),
        (
            "Thefts from shops have been [rising since 2019](series:thefts).",
            rules.QUALIFIER_LOST,
            "“rising since 2019” states “thefts” without “excluding fuel”",
        ),
        (
            "Without fuel, shop thefts in Eastmere are [rising](series:thefts).",
            rules.AREA_MISNAMED,
            AWAY + "Eastmere",
        ),
        (
            "Without fuel, shop thefts are [rising](series:thefts) across Wales.",
            rules.AREA_MISNAMED,
            AWAY + "Wales",
        ),
        (
            "[91.6%](series:seen) of patients were not seen in time.",
            rules.CLAIM_DENIED,
            "“91.6%” goes on “were not”; “seen” is the patients seen in time",
        ),
    ],
)
def test_what_is_lost_is_found(
    computed: Compute, prose: str, rule: rules.Rule, message: str
) -> None:
    """A trend that loses what is declared of its table is found."""
    assert _found(computed, prose).get(rule.name) == message


@pytest.mark.parametrize(
    ("prose", "rule"),
    [
        ("Wales's shop thefts [rose in 2022](series:thefts).", rules.AREA_MISNAMED),
        ("Wales had [60](series:thefts) shop thefts.", rules.AREA_MISNAMED),
        ("Nationally, shop thefts [rose in 2022](series:thefts).", rules.AREA_MISNAMED),
        ("Shop thefts in Southmere [rose in 2022](series:thefts).", rules.AREA_UNKNOWN),
        ("Shop thefts [rose in 2022](series:thefts) in Southmere.", rules.AREA_UNKNOWN),
    ],
)
def test_another_place_is_found_wherever_it_stands(
    computed: Compute, prose: str, rule: rules.Rule
) -> None:
    """A place that owns the values is another; one that nothing declares may be."""
    assert rule.name in _found(computed, f"Without fuel. {prose}")


def test_of_a_place_named_beside_its_own_nothing_is_said(computed: Compute) -> None:
    """A sentence that names both places is left to its reader."""
    prose = (
        "Excluding fuel, and set beside thefts from shops in Eastmere, those of"
        " Westmere have been [rising since 2019](series:thefts)."
    )
    assert _found(computed, prose) == {}


def test_a_series_says_where_it_comes_from(computed: Compute) -> None:
    """A table that is read as a series wants a source, in the table's own file."""
    prose = "Thefts have been [rising since 2019](series:thefts)."
    _, found = computed("  {}\n", prose, tables=TABLES)
    (source,) = (one for one in found if one.rule == rules.FIGURE_SOURCE.name)
    assert str(source.where) == "content/briefs/test/data/thefts.csv:1:1"
    assert source.message == "the series “thefts” does not say where it comes from"
    assert "series: {thefts: {source: ..., page: ...}}" in source.hint


def test_a_series_that_nothing_states_is_found(computed: Compute) -> None:
    """What is declared of a series is of use to a claim."""
    _, found = computed(FIGURES, "Nothing.", tables=TABLES)
    told = [one.message for one in found if one.rule == rules.FIGURE_UNUSED.name]
    assert "the series “thefts” is stated by no claim" in told


def test_a_series_is_listed_and_told(computed: Compute, brief_of: MakeBrief) -> None:
    """All that is declared of a series is told with its values and its statements."""
    prose = GOOD + "were [60](series:thefts) in 2022."
    brief = brief_of(FIGURES, prose, tables=TABLES)
    figures, _ = computed(FIGURES, prose, tables=TABLES)

    assert series_lines(brief).split("  ")[0] == "thefts"
    told = explain_series(brief, figures, "thefts").splitlines()
    assert told[0] == "thefts, read from data/thefts.csv: thefts"
    assert "    2022: 60" in told
    assert "    thefts from shops; Westmere" in told
    assert "    to be said with it: excluding fuel or without fuel" in told
    assert "stated in:" in told
    (stated,) = explain_series_record(brief, figures, "thefts")["stated"]
    assert isinstance(stated, dict)
    assert stated["words"] == "60"


BETTER = """
  fires: {value: 9, unit: fires, area: Eastmere, note: made up}
series:
  thefts: {counts: thefts, better: lower, note: made up}
  seen: {better: higher, note: made up}
"""


@pytest.mark.parametrize(
    ("prose", "verdict"),
    [
        (
            "Patients seen in time [improved in both 2021 and 2022](series:seen).",
            "true",
        ),
        ("Patients seen in time [have improved every year](series:seen).", "true"),
        ("It was [the best in the series](series:seen) in 2022.", "true"),
        ("It was [the worst in the series](series:seen) in 2022.", "false"),
        ("Patients seen in time [worsened in 2022](series:seen).", "false"),
        ("Thefts [have worsened every year](series:thefts).", "true"),
        ("Thefts [have improved every year](series:thefts).", "false"),
        ("Thefts were at their [worst](series:thefts) in 2022.", "true"),
        ("In 2022 thefts were [worse than in 2019](series:thefts).", "true"),
        ("In 2022 thefts were [better than in 2019](series:thefts).", "false"),
        ("Thefts were [better than expected](series:thefts).", "not checked"),
    ],
)
def test_a_series_improves_as_it_says_is_the_better(
    computed: Compute, prose: str, verdict: str
) -> None:
    """Whether a rise is good is told once, at the series, and holds its words."""
    figures, _ = computed(BETTER, prose, tables=TABLES)
    assert [verdict] == [one.verdict.value for one in figures.claims]


def test_without_it_no_series_improves(computed: Compute) -> None:
    """What is better is never guessed at."""
    prose = "Patients seen in time [improved in 2022](series:seen)."
    figures, _ = computed(FIGURES, prose, tables=TABLES)
    assert ["not checked"] == [one.verdict.value for one in figures.claims]

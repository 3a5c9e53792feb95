"""What the words behind a claim name is what its figure declares.

Everything in these figures and words is made up for the tests.
"""

from collections.abc import Callable
from time import perf_counter

import pytest

from brief import rules
from brief.figures.ledger import Figures
from brief.findings import Finding, Findings
from brief.rules.rule import Rule

Compute = Callable[..., tuple[Figures, Findings]]

FIGURES = """
  deaths:
    value: 2,383
    unit: deaths per year
    counts: deaths from drug misuse
    area: England and Wales
    period: "2016"
    note: made up
  local_deaths:
    value: 119
    unit: deaths
    counts: deaths from drug misuse
    area: Birmingham
    period: 2016/17
    note: made up
  children:
    value: 900
    unit: children
    counts: children of users
    note: made up
  users:
    value: 700
    unit: users
    counts: opiate users
    population_names: [opiate users, users of opiates]
    note: made up
  budget:
    value: 1,400,000
    unit: GBP per year
    note: made up
  visits:
    value: 48,000
    unit: visits
    note: made up
  staff:
    value: 1,200
    unit: people
    counts: people who work for the Council
    note: made up
  favour:
    value: 75
    unit: percent
    counts: share of residents who want evening opening
    note: made up
  carless:
    value: 30
    unit: percent
    counts: share of households with no car
    note: made up
"""

RULES = {
    one.name
    for one in (
        rules.AREA_MISNAMED,
        rules.PERIOD_MISNAMED,
        rules.CLAIM_DENIED,
        rules.PERIOD_LOST,
        rules.POPULATION_MISNAMED,
    )
}


def _found(computed: Compute, prose: str) -> list[Finding]:
    _, found = computed(FIGURES, prose)
    return [one for one in found if one.rule in RULES]


GOOD = (
    "There were [2,383](fig:deaths) deaths in England and Wales in 2016.",
    "There were [2,383](fig:deaths) registered deaths in 2016.",
    "In 2015 there were fewer than the [2,383](fig:deaths) of England and Wales.",
    "[119](fig:local_deaths) people died in Birmingham in 2016/17.",
    "[119](fig:local_deaths) deaths were registered.",
    "Deaths are counted by the year. There were [2,383](fig:deaths).",
    "There are [six a day](fig:deaths) or more.",
    "There are [700](fig:users) opiate users.",
    "There are [900](fig:children) children of opiate users.",
    "The Council has [1,200](fig:staff) users of its own canteen.",
    "[75%](fig:favour) of residents want it.",
    "[30%](fig:carless) of households do not have a car.",
    "[75%](fig:favour) want it, and the others do not.",
)


@pytest.mark.parametrize("prose", GOOD)
def test_words_that_name_what_the_figure_declares_stand(
    computed: Compute, prose: str
) -> None:
    """The figure's own kind, place and time are no finding, nor is what is unsaid."""
    assert [] == [one.message for one in _found(computed, prose)]


BAD: tuple[tuple[str, Rule, str, str], ...] = (
    (
        "There were [2,383](fig:deaths) deaths in England in 2016.",
        rules.AREA_MISNAMED,
        "“2,383” states “deaths”, which is of England and Wales, and not of England",
        "say “England and Wales”",
    ),
    (
        "There were [2,383](fig:deaths) deaths across the UK a year.",
        rules.AREA_MISNAMED,
        "“2,383” states “deaths”, which is of England and Wales, and not of UK",
        "say “England and Wales”",
    ),
    (
        "There were [2,383](fig:deaths) deaths in Birmingham each year.",
        rules.AREA_MISNAMED,
        "“2,383” states “deaths”, which is of England and Wales, and not of Birmingham",
        "say “England and Wales”",
    ),
    (
        "There were [2,383](fig:deaths) deaths during 2015.",
        rules.PERIOD_MISNAMED,
        "“2,383” states “deaths”, which is of 2016, and not of 2015",
        "say “in 2016”",
    ),
    (
        "There were [119](fig:local_deaths) deaths in 2014/15.",
        rules.PERIOD_MISNAMED,
        "“119” states “local_deaths”, which is of 2016/17, and not of 2014/15",
        "say “in 2016/17”",
    ),
    (
        "There were [119](fig:local_deaths) deaths in 2016.",
        rules.PERIOD_MISNAMED,
        "“119” states “local_deaths”, which is of 2016/17, and not of 2016",
        "say “in 2016/17”",
    ),
    (
        "In 2015, there were [2,383](fig:deaths) deaths.",
        rules.PERIOD_MISNAMED,
        "“2,383” states “deaths”, which is of 2016, and not of 2015",
        "say “in 2016”",
    ),
    (
        "In England there were [2,383](fig:deaths) deaths in 2016.",
        rules.AREA_MISNAMED,
        "“2,383” states “deaths”, which is of England and Wales, and not of England",
        "say “England and Wales”",
    ),
    (
        "There are [700](fig:users) miles of them.",
        rules.POPULATION_MISNAMED,
        "“700” states “users”, which counts opiate users, and not miles",
        "",
    ),
    (
        "A budget of [1.4 million users](fig:budget) each year is made up.",
        rules.POPULATION_MISNAMED,
        "“1.4 million users” states “budget”, which is money, and not users",
        "write the sign: £",
    ),
    (
        "There were [2,383](fig:deaths) births in 2016.",
        rules.POPULATION_MISNAMED,
        "“2,383” states “deaths”, which counts deaths from drug misuse, and not births",
        "",
    ),
    (
        "There are [700](fig:users) children.",
        rules.POPULATION_MISNAMED,
        "“700” states “users”, which counts opiate users, and not children",
        "“children” is 900 children: if that one is meant, write [900](fig:children)",
    ),
    (
        "[75%](fig:favour) of visits were in the evening.",
        rules.POPULATION_MISNAMED,
        (
            "“75%” states “favour”, which counts share of residents who want evening"
            " opening, and not visits"
        ),
        "say it of what the figure counts, or state another figure",
    ),
    (
        "[75%](fig:favour) of residents do not want evening opening.",
        rules.CLAIM_DENIED,
        (
            "“75%” goes on “do not”; “favour” is the share of residents who want"
            " evening opening"
        ),
        "say it of those that the figure counts, or make a figure of the others",
    ),
    (
        "There were [2,383](fig:deaths) deaths in England and Wales.",
        rules.PERIOD_LOST,
        "“2,383” states “deaths” and does not say over what time",
        "say “a year”",
    ),
)


@pytest.mark.parametrize(("prose", "rule", "message", "hint"), BAD)
def test_words_that_name_something_else_are_found(
    computed: Compute, prose: str, rule: Rule, message: str, hint: str
) -> None:
    """Another kind, place or year behind a claim is a finding, and so is a denial."""
    (one,) = _found(computed, prose)
    assert (rule.name, message, hint) == (one.rule, one.message, one.hint)


@pytest.mark.parametrize("behind", ["_" * 200, "-" * 200, "a-b" * 60, "’" * 200])
def test_odd_words_behind_a_claim_cost_little(computed: Compute, behind: str) -> None:
    """What stands behind a claim is read once, whatever it is made of."""
    began = perf_counter()
    computed(FIGURES, f"There were [2,383](fig:deaths) deaths {behind}.")

    assert perf_counter() - began < 5

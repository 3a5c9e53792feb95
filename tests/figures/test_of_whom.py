"""Nouns within a claim, the base of a share, opposites, and times that rates are over.

Everything in these figures and words is made up for the tests.
"""

from collections.abc import Callable

import pytest

from brief.figures.ledger import Figures
from brief.findings import Findings

Compute = Callable[..., tuple[Figures, Findings]]

FIGURES = """
  residents: {value: 287412, unit: people, counts: residents of the town, note: x}
  members: {value: 61730, unit: members, counts: library members, note: x}
  visits: {value: 1384206, unit: visits, counts: visits to libraries, note: x}
  staff: {value: 412, unit: staff, counts: library staff, note: x}
  branches: {value: 14, unit: libraries, counts: branch libraries, note: x}
  budget: {value: 9640000, unit: GBP, counts: library budget, note: x}
  cost: {value: 6.96, unit: GBP per visit, counts: cost of a visit, note: x}
  active: {value: 38, unit: percent, counts: share of members who borrowed, note: x}
  evening: {value: 26, unit: percent, counts: share of visits after 6 pm, note: x}
  homeless: {value: 1836, unit: households, counts: homeless households, note: x}
  owners: {value: 54.6, unit: percent, counts: share of households that own, note: x}
  renters: {value: 43, unit: percent, counts: share of households that rent, note: x}
  men: {value: 17, unit: percent, counts: share of men who smoke, note: x}
  target: {value: 95, unit: percent, counts: target share answered in time, note: x}
  wait: {value: 18, unit: weeks, counts: median wait for a repair, note: x}
  rescues: {value: 6, unit: rescues per week, counts: rescues from water, note: x}
  deaths: {value: 119, unit: deaths per year, counts: deaths on roads, note: x}
  rise: {value: 8, unit: percentage points, counts: rise in the share, note: x}
""".replace("note: x", "note: made up")

RIGHT = (
    "The town has [287,412 residents](fig:residents).",
    "The town has [287,412 people](fig:residents).",
    "There were [61,730](fig:members) people who are members.",
    "Of all visits [26%](fig:evening) were made after 6 pm.",
    "[38% of members](fig:active) borrowed.",
    "[38%](fig:active) of the library's members borrowed.",
    "[119 people](fig:deaths) died on roads.",
    "[More than half](fig:owners) of the households own their home.",
    "[43%](fig:renters) of households rent, and not many own.",
    "[17%](fig:men) of men smoke.",
    "The target is to answer [95%](fig:target) in time.",
    "We should answer [95%](fig:target) in time.",
    "The median wait for a repair was [18 weeks](fig:wait).",
    "In 2024 there were [six](fig:rescues) rescues a week.",
    "There are [more than 300](fig:rescues) rescues in an average year.",
    "In 2024 there were [119](fig:deaths) deaths on roads.",
    "There are [4.8](fig:visits,residents) visits for every resident.",
    "That is [£33.54](fig:budget,residents) per resident.",
    "There are [29 staff](fig:staff,branches) for each branch library.",
    "There are [more than four](fig:residents,members) residents for every member.",
    "A visit costs [£6.96](fig:cost).",
    "It costs [£6.96](fig:cost) for each visit.",
    "The share rose by [8 points](fig:rise) a year ago.",
)

WRONG = (
    "The town has [287,412 households](fig:residents).",
    "[412 members](fig:staff) work in libraries.",
    "Libraries had [1,384,206 people](fig:visits).",
    "Libraries had [1.38 million](fig:visits) visitors.",
    "[1,836 people](fig:homeless) were homeless.",
    "[38% of residents](fig:active) borrowed.",
    "[26% of members](fig:evening) come after 6 pm.",
    "[26%](fig:evening) of visits are made before 6 pm.",
    "[More than half](fig:owners) of the households rent their home.",
    "[17% of adults](fig:men) smoke.",
    "[95%](fig:target) were answered in time.",
    "The mean wait for a repair was [18 weeks](fig:wait).",
    "There were [six](fig:rescues) rescues in 2024.",
    "There were [six](fig:rescues) rescues in an average month.",
    "There were [119](fig:deaths) deaths in the space of a month.",
    "There are [4.8](fig:visits,residents) visits for every member.",
    "There are [30](fig:staff,branches) staff for each branch library.",
    "That is [£33.54](fig:budget,residents) per member.",
    "There are [more than four](fig:residents,members) members for every resident.",
    "It costs [£6.96](fig:cost) for every resident.",
    "The share rose by [8 points](fig:rise) each year.",
)

_OF_WORDS = frozenset(
    """
    claim-wording claim-not-checked claim-denied claims-at-odds population-misnamed
    comparison-turned period-misnamed loose-quantity
    """.split()
)


def found_of(computed: Compute, prose: str) -> list[str]:
    """Compute a brief with these words, and give what was found of them."""
    _, findings = computed(FIGURES, prose)
    return [str(one) for one in findings if one.rule in _OF_WORDS]


@pytest.mark.parametrize("prose", RIGHT)
def test_words_that_count_what_the_figure_counts_stand(
    computed: Compute, prose: str
) -> None:
    """The noun is the figure's own, or one that holds it."""
    assert [] == found_of(computed, prose)


@pytest.mark.parametrize("prose", WRONG)
def test_words_that_count_others_are_found(computed: Compute, prose: str) -> None:
    """The number is right, and what it is said of is not."""
    assert 1 == len(found_of(computed, prose)), found_of(computed, prose)

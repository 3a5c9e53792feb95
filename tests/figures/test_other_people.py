"""A claim is not told of people whom another figure names, nor of its own part.

Everything in these figures and words is made up for the tests.
"""

import pytest

from brief.rules import POPULATION_MISNAMED
from tests.figures.declared import Compute

FIGURES = """
  prisoners: {value: 1200, unit: prisoners, period: "2024", note: x,
    counts: prisoners held on 31 March, population: prisoners held on 31 March}
  before: {value: 1000, unit: prisoners, period: "2023", note: x,
    counts: prisoners held on 31 March, population: prisoners held on 31 March}
  untried: {value: 240, unit: prisoners, period: "2024", note: x,
    counts: prisoners awaiting trial on 31 March,
    population: prisoners held on 31 March}
  women: {value: 60, unit: prisoners, period: "2024", note: x,
    counts: women prisoners held on 31 March, population: prisoners held on 31 March}
  assaults: {value: 400, unit: assaults, period: "2024", note: x,
    counts: assaults recorded in gaols, population: assaults recorded in gaols}
  on_staff: {value: 100, unit: assaults, period: "2024", note: x,
    counts: assaults on staff by prisoners, population: assaults recorded in gaols}
  hurt_themselves: {value: 90, unit: prisoners, period: "2024", note: x,
    counts: prisoners who hurt themselves, population: prisoners who hurt themselves}
""".replace("note: x", "note: made up")

WRONG = (
    "The number of women in gaol [rose by 20%](fig:before,prisoners) to 2024.",
    "Of the women in gaol, [a fifth](fig:untried,prisoners) await trial in 2024.",
    "Assaults on staff in 2024 came to [400](fig:assaults).",
    "[One in four](fig:on_staff,assaults) members of staff was assaulted in 2024.",
    "Among the women in gaol in 2024, [5%](fig:women,prisoners) were held on 31 March.",
    "Inmates hurt themselves on [90 occasions](fig:hurt_themselves) in 2024.",
)

RIGHT = (
    "The number of prisoners [rose by 20%](fig:before,prisoners) to 2024.",
    "[A fifth](fig:untried,prisoners) of the prisoners were awaiting trial in 2024.",
    "[5%](fig:women,prisoners) of the prisoners held in 2024 were women.",
    "In 2024 women made up [5%](fig:women,prisoners) of all prisoners.",
    "[A quarter](fig:on_staff,assaults) of the assaults in 2024 were on staff.",
    "There were [60 women prisoners](fig:women) on 31 March 2024.",
    "Assaults on staff came to [100](fig:on_staff) in 2024.",
    "In 2024 [90 prisoners](fig:hurt_themselves) hurt themselves.",
)


def _found(computed: Compute, prose: str) -> list[str]:
    """Compute a brief with these words, and give what was found of whom they are."""
    _, found = computed(FIGURES, prose)
    return [str(one) for one in found if one.rule == POPULATION_MISNAMED.name]


@pytest.mark.parametrize("prose", WRONG)
def test_people_whom_others_count_are_found(computed: Compute, prose: str) -> None:
    """What is said of women, of staff, or of the part itself is not of the whole."""
    assert _found(computed, prose)


@pytest.mark.parametrize("prose", RIGHT)
def test_a_claim_of_its_own_people_passes(computed: Compute, prose: str) -> None:
    """A part may name its part, and a share its whole."""
    assert [] == _found(computed, prose)

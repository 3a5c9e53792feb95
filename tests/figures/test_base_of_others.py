"""The base of a share is told in the words of its own figure, and of no other.

Everything in these figures and words is made up for the tests.
"""

import pytest

from brief.rules import CLAIM_DENIED, CLAIMS_AT_ODDS, POPULATION_MISNAMED
from tests.figures.declared import Compute

FIGURES = """
  mothers: {value: 8000, unit: women, area: Ostrey, note: x,
    counts: women who gave birth, population: women who gave birth}
  first_time: {value: 3200, unit: women, area: Ostrey, note: x,
    counts: women who gave birth for the first time, population: women who gave birth}
  smoking: {value: 9.6, unit: percent, area: Ostrey, note: x,
    counts: share of women smoking at delivery, population: women who gave birth}
  smoking_target: {value: 6, unit: percent, area: Ostrey, note: x,
    counts: target share of women smoking at delivery, population: women who gave birth}
  births: {value: 8400, unit: births, area: Ostrey, period: "2024", note: x,
    counts: births}
  births_before: {value: 8750, unit: births, area: Ostrey, period: "2023", note: x,
    counts: births}
  home_births: {value: 210, unit: births, area: Ostrey, period: "2024", note: x,
    counts: births at home}
  attendance_rate: {value: 550, unit: "attendances per 1,000 children under five",
    area: Ostrey, note: x, counts: attendances by children under five,
    population: children under five}
""".replace("note: x", "note: made up")

WRONG = (
    "[9.6%](fig:smoking) of first-time mothers were smoking at delivery.",
    "Of the women who had their first baby, [9.6%](fig:smoking) were smoking.",
    "The target was that [9.6%](fig:smoking) of women should be smoking at delivery.",
    "Births at home [fell by 4%](fig:births_before,births) to 2024.",
    "Attendances came to [550 per 1,000 residents](fig:attendance_rate).",
)

RIGHT = (
    "[9.6%](fig:smoking) of the women who gave birth were smoking at delivery.",
    "[9.6%](fig:smoking) of Ostrey's mothers were smoking when they gave birth.",
    "The target was that [6%](fig:smoking_target) of women should smoke at delivery.",
    "Births [fell by 4%](fig:births_before,births) to 2024.",
    "Attendances came to [550 per 1,000 children under five](fig:attendance_rate).",
    "In all [8,400 babies](fig:births) were born in 2024.",
)


def _found(computed: Compute, prose: str) -> list[str]:
    """Compute a brief with these words, and give what was found of whom they are."""
    rules = {one.name for one in (POPULATION_MISNAMED, CLAIM_DENIED, CLAIMS_AT_ODDS)}
    _, found = computed(FIGURES, prose)
    return [str(one) for one in found if one.rule in rules]


@pytest.mark.parametrize("prose", WRONG)
def test_another_base_is_found(computed: Compute, prose: str) -> None:
    """First-time mothers are not all mothers, and residents are not children."""
    assert _found(computed, prose)


@pytest.mark.parametrize("prose", RIGHT)
def test_its_own_base_passes(computed: Compute, prose: str) -> None:
    """The words of the figure, and those that mean the same, are its own."""
    assert [] == _found(computed, prose)

"""One group is not told for another, nor a share of the whole as one of its part.

Everything in these figures and words is made up for the tests.
"""

import pytest

from brief.rules import CLAIM_DENIED, POPULATION_MISNAMED
from tests.figures.declared import Compute

FIGURES = """
  all_hurt: {value: 320, unit: people, counts: people hurt on the roads, note: x}
  riders: {value: 80, unit: people, counts: riders hurt on the roads, note: x}
  walkers: {value: 66, unit: people, counts: pedestrians hurt on the roads, note: x}
  children: {value: 30, unit: people, counts: children hurt on the roads, note: x}
  belts: {value: 93, unit: percent, counts: share of drivers wearing a belt, note: x}
  share: {formula: riders / all_hurt, unit: percent,
    counts: share of people hurt on the roads who were riders}
  young: {value: 22, unit: percent, note: x,
    counts: share of people hurt on the roads who were aged 17 to 24}
""".replace("note: x", "note: made up")

WRONG = (
    "[One in four](fig:share) of those hurt on the roads was a pedestrian.",
    "[A quarter](fig:share) of those hurt on the roads were pedestrians.",
    "Of those hurt on the roads, [a quarter](fig:share) were young pedestrians.",
    "Pedestrians were [a quarter](fig:share) of those hurt on the roads.",
    "[One in four](fig:share) riders was hurt on the roads.",
    "Of riders, [a quarter](fig:share) were hurt on the roads.",
    "[A quarter](fig:share) of riders were hurt on the roads.",
    "Pedestrians made up [a quarter](fig:riders,all_hurt) of those hurt on the roads.",
    "Of those hurt on the roads, [80](fig:riders) were children.",
    "Of those hurt on the roads, [66](fig:walkers) were lorry drivers.",
    "[22%](fig:young) of drivers hurt on the roads were aged 17 to 24.",
)

RIGHT = (
    "[One in four](fig:share) of those hurt on the roads was a rider.",
    "[A quarter](fig:share) of those hurt on the roads were riders.",
    "[A quarter](fig:share) of those hurt on the roads were on motorcycles.",
    "Riders made up [a quarter](fig:share) of those hurt on the roads.",
    "Riders were [a quarter](fig:riders,all_hurt) of those hurt on the roads.",
    "Of people hurt on the roads, [80](fig:riders) were riders.",
    (
        "Of people hurt on the roads, [80](fig:riders) were riders and"
        " [66](fig:walkers) were pedestrians."
    ),
    "Of those hurt on the roads, [66](fig:walkers) were on foot.",
    "In all [30](fig:children) children were hurt on the roads; most were pedestrians.",
    "[22%](fig:young) of people hurt on the roads were aged 17 to 24.",
    "[22%](fig:young) of those hurt on the roads were aged 17 to 24.",
)


def _found(computed: Compute, prose: str) -> list[str]:
    """Compute a brief with these words, and give what was found of whom they are."""
    rules = (POPULATION_MISNAMED.name, CLAIM_DENIED.name)
    _, found = computed(FIGURES, prose)
    return [str(one) for one in found if one.rule in rules]


@pytest.mark.parametrize("prose", WRONG)
def test_a_group_is_not_told_for_another(computed: Compute, prose: str) -> None:
    """Those who were riders are neither pedestrians nor a share of all riders."""
    assert _found(computed, prose)


@pytest.mark.parametrize("prose", RIGHT)
def test_a_group_may_be_told_in_any_order(computed: Compute, prose: str) -> None:
    """Its own noun, or words that name nobody whom another figure counts."""
    assert [] == _found(computed, prose)


@pytest.mark.parametrize(
    ("ages", "wrong"),
    [
        ("aged 17 to 24", False),
        ("aged between 17 and 24", False),
        ("17-24 years old", False),
        ("aged 17 to 25", True),
        ("aged 18 to 24", True),
    ],
)
def test_both_ends_of_a_stretch_of_ages_are_named(
    computed: Compute, ages: str, *, wrong: bool
) -> None:
    """Another youngest or oldest makes other people of them."""
    prose = f"People {ages} were [22%](fig:young) of those hurt on the roads."
    assert wrong is bool(_found(computed, prose))

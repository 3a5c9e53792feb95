"""What a rate is for each of is said as its unit has it, and of no plain count.

Everything in these figures and words is made up for the tests.
"""

import pytest

from brief.rules import CLAIM_DENIED
from tests.figures.declared import Compute

FIGURES = """
  miles: {value: 76, unit: people per billion vehicle miles, note: x,
    counts: people hurt per billion vehicle miles}
  rate: {value: 51.4, unit: "people per 100,000 residents", note: x,
    counts: "people hurt per 100,000 residents"}
  homes: {value: 90, unit: "reports per 1,000 council homes", note: x,
    counts: "reports of damp per 1,000 council homes"}
  hurt: {value: 318, unit: people, counts: people hurt or shaken, note: x}
  cost: {value: 31, unit: GBP per trip, counts: cost of a trip, note: x}
""".replace("note: x", "note: made up")

WRONG = (
    "There were [76](fig:miles) people hurt per billion vehicle kilometres.",
    "There were [76](fig:miles) people hurt per billion passenger miles.",
    "There were [76](fig:miles) people hurt per mile.",
    "For every billion passenger miles, [76](fig:miles) people were hurt.",
    "For every [100,000](plain:) vehicles, [51.4](fig:rate) people were hurt.",
    "Here [51.4](fig:rate) in every 100,000 drivers were hurt.",
    "Per 100,000 pupils, [51.4](fig:rate) people were hurt.",
    "There were [90](fig:homes) reports of damp per 1,000 private homes.",
    "There were [318](fig:hurt) people hurt or shaken per 100,000 residents.",
)

RIGHT = (
    "There were [76](fig:miles) people hurt per billion vehicle miles.",
    "There were [76](fig:miles) people hurt per billion miles driven.",
    "There were [76](fig:miles) people hurt for every billion miles travelled.",
    "For every [100,000](plain:) residents, [51.4](fig:rate) people were hurt.",
    "For every [100,000](plain:) inhabitants, [51.4](fig:rate) people were hurt.",
    "Here [51.4](fig:rate) in every 100,000 people were hurt.",
    "Here [51.4](fig:rate) per 100,000 local residents were hurt.",
    (
        "There were [76](fig:miles) people hurt per billion vehicle miles and"
        " [51.4](fig:rate) people per 100,000 residents."
    ),
    "There were [90](fig:homes) reports of damp per 1,000 homes.",
    "There were [90](fig:homes) reports of damp per 1,000 council dwellings.",
    "There were [318](fig:hurt) people hurt or shaken.",
    (
        "There were [318](fig:hurt) people hurt or shaken, a rate per 100,000"
        " residents of [51.4](fig:rate)."
    ),
    "It costs [£31](fig:cost) per trip, whoever makes it.",
)


def _found(computed: Compute, prose: str) -> list[str]:
    """Compute a brief with these words, and give what was found to be denied."""
    _, found = computed(FIGURES, prose)
    return [str(one) for one in found if one.rule == CLAIM_DENIED.name]


@pytest.mark.parametrize("prose", WRONG)
def test_another_base_is_found(computed: Compute, prose: str) -> None:
    """Another measure, another sort, others, or one of very many."""
    assert 1 == len(_found(computed, prose))


@pytest.mark.parametrize("prose", RIGHT)
def test_the_same_base_in_other_words_stands(computed: Compute, prose: str) -> None:
    """Those who live in a place, and what a word more or less does not change."""
    assert [] == _found(computed, prose)

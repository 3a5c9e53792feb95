"""A claim is not told in the words of what another figure of the brief counts.

Everything in these figures and words is made up for the tests.
"""

import pytest

from brief.rules import CLAIM_DENIED, CLAIMS_AT_ODDS
from tests.figures.declared import Compute

FIGURES = """
  then: {value: 3200000, unit: GBP, counts: spending on road safety, period: 2023/24,
    display: {scale: million, decimals: 1}, note: x}
  now: {value: 3600000, unit: GBP, counts: spending on road safety, period: 2024/25,
    display: {scale: million, decimals: 1}, note: x}
  cameras: {value: 900000, unit: GBP, counts: spending on safety cameras, note: x}
  part: {formula: cameras / now, unit: percent, note: x,
    counts: share of spending on road safety that goes on safety cameras}
  courses: {value: 14800, unit: people, counts: people who took a driving course,
    note: x}
  asked: {value: 1600, unit: residents, counts: residents asked, note: x}
  safe: {value: 58, unit: percent, counts: share of residents who feel safe walking,
    note: x}
  deaths: {value: 26, unit: deaths, counts: road deaths, note: x}
  children: {value: 30, unit: people, counts: children hurt, note: x}
  households: {value: 20, unit: households, counts: households helped, note: x}
""".replace("note: x", "note: made up")

WRONG = (
    "Spending on safety cameras [rose by £400,000](fig:then,now) in 2024/25.",
    "[1,600](fig:asked) residents felt safe walking.",
    "Of this, [£900,000](fig:cameras) went on driving courses.",
    "Safety cameras took [a quarter](fig:part) of the Council's budget.",
    "Of the [26](fig:deaths) people who died, [30](fig:children) were children.",
)

RIGHT = (
    "Spending on road safety [rose by £400,000](fig:then,now) in 2024/25.",
    "With safety cameras, spending on road safety [rose by £400,000](fig:then,now).",
    "Safety cameras apart, road safety spending [rose by £400,000](fig:then,now).",
    "The Council asked [1,600](fig:asked) residents whether they felt safe walking.",
    "[1,600](fig:asked) residents were asked whether they feel safe walking.",
    "[1,600](fig:asked) residents answered on how safe walking is.",
    "Of this, [£900,000](fig:cameras) went on safety cameras.",
    "Of this, [£900,000](fig:cameras) was spent on cameras.",
    "Of this, [£900,000](fig:cameras) went on new lenses.",
    "Safety cameras took [a quarter](fig:part) of the Council's road safety budget.",
    "Safety cameras took [a quarter](fig:part) of the budget.",
    "Safety cameras took [a quarter](fig:part) of the Council's spending on safety.",
    "Of the [30](fig:children) children hurt on the roads, [26](fig:deaths) died.",
    (
        "Of the [20](fig:households) households helped, [30](fig:children) children"
        " were hurt."
    ),
    "Besides the [26](fig:deaths) people who died, [30](fig:children) were hurt.",
)


def _found(computed: Compute, prose: str) -> list[str]:
    """Compute a brief with these words, and give what was found to be denied."""
    _, found = computed(FIGURES, prose)
    rules = (CLAIM_DENIED.name, CLAIMS_AT_ODDS.name)
    return [str(one) for one in found if one.rule in rules]


@pytest.mark.parametrize("prose", WRONG)
def test_what_another_figure_counts_is_found(computed: Compute, prose: str) -> None:
    """Word for word, as its predicate, as what money went on, or as a whole."""
    assert 1 == len(_found(computed, prose))


@pytest.mark.parametrize("prose", RIGHT)
def test_what_it_counts_itself_stands(computed: Compute, prose: str) -> None:
    """Also where the words of the other stand beside its own."""
    assert [] == _found(computed, prose)

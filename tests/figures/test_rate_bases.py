"""A rate is told with its base, and never as a count.

Everything in these figures and words is made up for the tests.
"""

from collections.abc import Callable

import pytest

from brief.figures.ledger import Figures
from brief.findings import Findings

Compute = Callable[..., tuple[Figures, Findings]]

FIGURES = """
  ashby: {value: 133, unit: "loans per 1,000 members", counts: loans made,
    area: Ashby, period: 2024/25, note: x}
  ely: {value: 90, unit: "loans per 1,000 members", counts: loans made,
    area: Ely, period: 2024/25, note: x}
  loans: {value: 620, unit: loans, counts: loans, area: Ashby, period: 2024/25, note: x}
  staff: {value: 14, unit: librarians, counts: librarians, note: x}
  members: {value: 4700, unit: members, counts: members, note: x}
  cost: {value: 31, unit: GBP per loan, counts: cost of a loan, note: x}
""".replace("note: x", "note: made up")

RIGHT = (
    "Ashby made [133](fig:ashby) loans per 1,000 members in 2024/25.",
    "Ashby made [133 loans per 1,000 members](fig:ashby) in 2024/25.",
    "For every [1,000](plain:) members there were [133](fig:ashby) loans in Ashby.",
    "Per 1,000 members Ashby made [133](fig:ashby) loans, and Ely [90](fig:ely).",
    "Loans are given for every thousand members. Ashby made [133](fig:ashby) loans.",
    "Ashby's rate of lending was [133](fig:ashby).",
    "Ashby made [133](fig:ashby) loans for each thousand members.",
    "Out of a thousand members [133](fig:ashby) made a loan in Ashby.",
    "Ashby made [620](fig:loans) loans in 2024/25.",
    "Ashby made [a loan for about one in eight members](fig:ashby).",
    "Lending was [a half higher](fig:ashby,ely) in Ashby than in Ely.",
    "Each costs [£31](fig:cost), or [£31 per loan](fig:cost), a good price.",
    "It costs [£31 a loan](fig:cost), and a member pays nothing.",
    "It costs [£31](fig:cost) for every loan that a member makes.",
)

FOR_OTHERS = (
    "It costs [£31 per member](fig:cost) to lend.",
    "It costs [£31 a member](fig:cost).",
    "It costs [£31](fig:cost) for every member.",
)

AS_COUNTS = (
    "Ashby made [133](fig:ashby) loans in 2024/25.",
    "In 2024/25 there were [133 loans](fig:ashby) in Ashby.",
    "In 2024/25 there were [90](fig:ely) loans in Ely.",
)

WITHOUT = (
    "Lending in Ashby stood at [133](fig:ashby) in 2024/25.",
    "Ashby lent [133](fig:ashby) and Ely [620](fig:loans).",
    "Ashby made [133](fig:ashby) loans. All are per 1,000 members.",
)

OF_ANOTHER_BASE = (
    "For every [100](plain:) members there were [133](fig:ashby) loans in Ashby.",
    "For every [1,000](plain:) librarians there were [133](fig:ashby) loans in Ashby.",
    "Of every [10,000](plain:) members [133](fig:ashby) made a loan in Ashby.",
)

_OF_WORDS = frozenset("base-lost claim-denied claim-wording".split())


def _found(computed: Compute, prose: str, **others: object) -> list[str]:
    """Give the rules that a rate breaks."""
    _, findings = computed(FIGURES, prose, **others)
    return [one.rule for one in findings if one.rule in _OF_WORDS]


@pytest.mark.parametrize("prose", RIGHT)
def test_a_rate_with_its_base_stands(computed: Compute, prose: str) -> None:
    """The base is in its sentence or before it, or the words call it a rate."""
    assert [] == [one for one in _found(computed, prose) if one != "claim-wording"]


@pytest.mark.parametrize("prose", AS_COUNTS)
def test_a_rate_told_as_a_count_is_found(computed: Compute, prose: str) -> None:
    """Its noun stands behind the number, and no base anywhere."""
    assert ["claim-denied"] == _found(computed, prose)


@pytest.mark.parametrize("prose", WITHOUT)
def test_a_rate_without_its_base_is_a_warning(computed: Compute, prose: str) -> None:
    """What it counts is left open, or is said too late."""
    assert ["base-lost"] == _found(computed, prose)


@pytest.mark.parametrize("prose", FOR_OTHERS)
def test_what_each_costs_is_no_cost_of_others(computed: Compute, prose: str) -> None:
    """What another figure counts is not what the unit is per."""
    assert "claim-denied" in _found(computed, prose)


@pytest.mark.parametrize("prose", OF_ANOTHER_BASE)
def test_a_base_called_no_quantity_is_held_to_the_rate(
    computed: Compute, prose: str
) -> None:
    """It says for how many the rate is, whatever it is called."""
    assert ["claim-denied"] == _found(computed, prose)


def test_the_sentence_of_a_fact_says_the_base(computed: Compute) -> None:
    """The number stands large, and its base in the line beneath."""
    fact = ("[133](fig:ashby)", "loans per 1,000 members of Ashby in 2024/25.")
    assert [] == _found(computed, "Loans.", facts=(fact,))

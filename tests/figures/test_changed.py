"""Changes are said of what their figures count, and of the years of those.

Everything in these figures and words is made up for the tests.
"""

from collections.abc import Callable
from time import perf_counter

import pytest

from brief.figures.ledger import Figures
from brief.findings import Findings

Compute = Callable[..., tuple[Figures, Findings]]

FIGURES = """
  loans_then: {value: 41300, unit: loans, counts: loans made, period: 2023/24, note: x}
  loans_now: {value: 44604, unit: loans, counts: loans made, period: 2024/25, note: x}
  loans_rise:
    formula: (loans_now - loans_then) / loans_then
    unit: percent
    counts: rise in loans made
    area: Northwick
    period: 2023/24 to 2024/25
    display: {decimals: 0}
  late_then: {value: 100, unit: loans, counts: overdue loans, period: 2023/24, note: x}
  late_now: {value: 120, unit: loans, counts: overdue loans, period: 2024/25, note: x}
  tax_rise:
    {value: 8, unit: percent, counts: rise in council tax, period: 2023/24 to 2024/25,
     note: x}
  spent: {value: 61000, unit: GBP, counts: spending on books, period: 2024/25, note: x}
  for_each: {value: 3, unit: loans per member, counts: loans for each member, note: x}
  share_fall:
    {value: 5, unit: percentage points, counts: fall in the share of loans in time,
     period: 2023/24 to 2024/25, note: x}
""".replace("note: x", "note: made up")

RIGHT = (
    "Loans [rose by 8%](fig:loans_rise) in 2024/25.",
    "Loans made [rose by 8%](fig:loans_rise) between 2023/24 and 2024/25.",
    "The number of loans [rose by 8%](fig:loans_rise) from 2023/24 to 2024/25.",
    "In 2024/25, loans [rose by 8%](fig:loans_rise).",
    "Loans [rose by 8%](fig:loans_rise) on the number made in 2023/24.",
    "After a quiet 2022/23, loans [rose by 8%](fig:loans_rise) in 2024/25.",
    "Loans [rose by 8%](fig:loans_rise) over the level of 2023/24.",
    "Lending [rose by 8%](fig:loans_rise) in 2024/25.",
    "Loans to members [rose by 8%](fig:loans_rise) in 2024/25.",
    "Demand [rose by 8%](fig:loans_rise) in 2024/25.",
    "The library's loans [rose by 8%](fig:loans_rise) in 2024/25.",
    "They [rose by 8%](fig:loans_rise) in 2024/25.",
    "There was an [8% rise](fig:loans_rise) in loans in 2024/25.",
    "There was a [rise of 8%](fig:loans_rise) in a single year.",
    "Council tax went up again. Bills [rose by 8%](fig:tax_rise) in 2024/25.",
    "Overdue loans [rose by a fifth](fig:late_then,late_now) in 2024/25.",
    "Late loans [rose by a fifth](fig:late_then,late_now) in 2024/25.",
    "Punctuality [fell by five percentage points](fig:share_fall) in 2024/25.",
)

OF_OTHERS = (
    "Overdue loans [rose by 8%](fig:loans_rise) in 2024/25.",
    "Spending on books [rose by 8%](fig:loans_rise) in 2024/25.",
    "Spending [rose by 8%](fig:loans_rise) in 2024/25.",
    "There was an [8% rise](fig:loans_rise) in spending in 2024/25.",
    "Spending [rose by a fifth](fig:late_then,late_now) in 2024/25.",
    "In 2024/25 council tax [rose by a fifth](fig:late_then,late_now).",
)

OF_OTHER_YEARS = (
    "Loans [rose by 8%](fig:loans_rise) in 2019/20.",
    "Loans [rose by 8%](fig:loans_rise) in 2022/23.",
    "Loans [rose by 8%](fig:loans_rise) in 2023/24.",
    "Loans [rose by 8%](fig:loans_rise) between 2019/20 and 2020/21.",
    "Loans [rose by 8%](fig:loans_rise) from 2022/23 to 2024/25.",
    "In 2022/23 loans [rose by 8%](fig:loans_rise).",
    "In 2022/23 loans made [rose by 8%](fig:loans_rise).",
    "Loans [rose by 8%](fig:loans_rise) since 2020/21.",
    "There was an [8% rise](fig:loans_rise) in loans in 2023/24.",
)

_OF_WORDS = frozenset("claim-denied period-misnamed claim-wording".split())


def _found(computed: Compute, prose: str) -> list[str]:
    """Give the rules that words of a change break."""
    _, findings = computed(FIGURES, prose)
    return [
        one.rule
        for one in findings
        if one.rule in _OF_WORDS or "which no figure names" in one.message
    ]


@pytest.mark.parametrize("prose", RIGHT)
def test_a_change_of_what_the_figure_counts_stands(
    computed: Compute, prose: str
) -> None:
    """Its subject may be told in other words that no other figure has."""
    assert [] == _found(computed, prose)


@pytest.mark.parametrize("prose", OF_OTHERS)
def test_a_change_of_something_else_is_found(computed: Compute, prose: str) -> None:
    """Another figure counts its subject, or none does."""
    assert ["claim-denied"] == _found(computed, prose)


@pytest.mark.parametrize("prose", OF_OTHER_YEARS)
def test_a_change_in_another_year_is_found(computed: Compute, prose: str) -> None:
    """A change is in the year that it ends in."""
    assert ["period-misnamed"] == _found(computed, prose)


def test_a_change_of_what_no_figure_counts_is_a_warning(computed: Compute) -> None:
    """It may be another word for what the figure counts."""
    prose = "Burglaries [rose by 8%](fig:loans_rise) in 2024/25."
    assert ["claim-misleading"] == _found(computed, prose)
    above = "Loans are counted when they are made. "
    assert [] == _found(computed, f"{above}{prose.replace('Burglaries', 'Issues')}")


@pytest.mark.parametrize("behind", ["_" * 200, "-" * 200, "a-b" * 60, "ly " * 90])
def test_odd_words_beside_a_change_cost_little(computed: Compute, behind: str) -> None:
    """What stands beside a change is read once, whatever it is made of."""
    began = perf_counter()
    computed(FIGURES, f"Loans {behind} [rose by 8%](fig:loans_rise) {behind} so.")
    assert perf_counter() - began < 2

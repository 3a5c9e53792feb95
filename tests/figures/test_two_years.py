"""Figures that run from one year to another are said of those two, or of the last.

Everything in these figures and words is made up for the tests.
"""

from collections.abc import Callable

import pytest

from brief.figures.ledger import Figures
from brief.findings import Findings

Compute = Callable[..., tuple[Figures, Findings]]

FIGURES = """
  hurt_then: {value: 336, unit: people, counts: people badly hurt, area: Northwick,
    period: 2023, note: x}
  hurt: {value: 318, unit: people, counts: people badly hurt, area: Northwick,
    period: 2024, note: x}
  riders: {value: 54, unit: people, counts: riders badly hurt, area: Northwick,
    population: riders, period: 2024, note: x}
  riders_then: {value: 60, unit: people, counts: riders badly hurt, area: Northwick,
    population: riders, period: 2023, note: x}
  elsewhere: {value: 40, unit: people, counts: people badly hurt, area: Ashby,
    period: 2024, note: x}
  fall: {formula: (hurt_then - hurt) / hurt_then, unit: percent,
    counts: fall in people badly hurt, area: Northwick, period: 2023 to 2024,
    display: {decimals: 0}}
  plan: {value: 4400000, unit: GBP, counts: cost of the whole road plan,
    period: 2026/27 to 2029/30, note: x}
""".replace("note: x", "note: made up")

RIGHT = """
The number of people badly hurt [fell by 5%](fig:fall) in 2024.
In 2024 the number of people badly hurt [fell by 5%](fig:fall).
During 2024 the number of people badly hurt [fell by 5%](fig:fall).
In the year 2024 the number of people badly hurt [fell by 5%](fig:fall).
The number badly hurt [fell by 5%](fig:fall) in 2024, the first fall for years.
The number of people badly hurt [fell by 5%](fig:fall) between 2023 and 2024.
Between 2023 and 2024 the number of people badly hurt [fell by 5%](fig:fall).
The number of people badly hurt [fell by 5%](fig:fall) from 2023 to 2024.
The number of people badly hurt [fell by 5%](fig:fall) over the year to 2024.
The number of people badly hurt has [fallen by 5%](fig:fall) since 2023.
The number badly hurt [fell by 5%](fig:fall) for the first time since 2020.
The number of people badly hurt in Northwick [fell by 5%](fig:fall) in 2024.
People who were badly hurt [fell by 5%](fig:fall) in number in 2024.
The number of riders badly hurt fell [from 60 to 54](fig:riders_then,riders).
The number of riders badly hurt [fell by 10%](fig:riders_then,riders) in 2024.
The number of people badly hurt fell [from 336 to 318](fig:hurt_then,hurt).
The road plan would cost [£4.4 million](fig:plan) from 2026/27 to 2029/30.
The road plan would cost [£4.4 million](fig:plan) between 2026/27 and 2029/30.
The road plan, which begins in 2026/27, would cost [£4.4 million](fig:plan).
In 2026/27 the Council agreed to spend [£4.4 million](fig:plan) on the road plan.
The road plan would cost [£4.4 million](fig:plan) and begins in 2026/27.
"""

WRONG = """
The number of people badly hurt [fell by 5%](fig:fall) in 2023.
In 2025 the number of people badly hurt [fell by 5%](fig:fall).
The number of people badly hurt [fell by 5%](fig:fall) between 2015 and 2024.
Between 2022 and 2023 the number of people badly hurt [fell by 5%](fig:fall).
The number of people badly hurt [fell by 5%](fig:fall) from 2022 to 2024.
The number of people badly hurt [fell by 5%](fig:fall) since 2020.
The number of people badly hurt [fell by 5%](fig:fall) over the year to 2023.
The number of people badly hurt [fell by 5%](fig:fall) a year between 2015 and 2024.
In 2026/27 the road plan would cost [£4.4 million](fig:plan).
The road plan would cost [£4.4 million](fig:plan) in 2029/30.
The road plan would cost [£4.4 million](fig:plan) between 2026/27 and 2028/29.
"""

OF_OTHERS = """
The number of riders badly hurt [fell by 5%](fig:fall) between 2023 and 2024.
The number of riders badly hurt fell [from 336 to 318](fig:hurt_then,hurt).
The number of people of all ages badly hurt in Ashby [fell by 5%](fig:fall) in 2024.
"""
_RULES = frozenset("period-misnamed claim-denied area-misnamed".split())


def _found(computed: Compute, prose: str) -> list[str]:
    """Give the rules that words of a figure of two years break."""
    _, findings = computed(FIGURES, prose)
    return [one.rule for one in findings if one.rule in _RULES]


@pytest.mark.parametrize("prose", RIGHT.strip().splitlines())
def test_a_figure_of_two_years_is_said_of_them(computed: Compute, prose: str) -> None:
    """A change from one year to the next is said of the year that it ended in."""
    assert [] == _found(computed, prose)


@pytest.mark.parametrize("prose", WRONG.strip().splitlines())
def test_it_is_said_of_no_other_years(computed: Compute, prose: str) -> None:
    """A change has no other beginning or end, and a sum is of no one of its years."""
    assert ["period-misnamed"] == _found(computed, prose)


@pytest.mark.parametrize("prose", OF_OTHERS.strip().splitlines())
def test_a_change_is_of_those_whom_its_figure_counts(
    computed: Compute, prose: str
) -> None:
    """A group and a district of which other figures are have changes of their own."""
    (found,) = _found(computed, prose)
    assert found in {"claim-denied", "area-misnamed"}


def test_the_hint_says_between_which_years(computed: Compute) -> None:
    """The words that it offers are English."""
    _, findings = computed(FIGURES, "The number hurt [fell by 5%](fig:fall) in 2022.")
    (found,) = (one for one in findings if one.rule == "period-misnamed")
    assert found.hint == "say “between 2023 and 2024”"

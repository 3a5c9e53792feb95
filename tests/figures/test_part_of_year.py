"""What is of a whole year, of all people or of the mean is told of no part of it.

Everything in these figures and words is made up for the tests.
"""

from collections.abc import Callable

import pytest

from brief.figures.ledger import Figures
from brief.findings import Findings

Compute = Callable[..., tuple[Figures, Findings]]

FIGURES = """
  hurt: {value: 318, unit: people, counts: people badly hurt, period: "2024", note: x}
  deaths: {value: 26, unit: deaths, counts: road deaths, period: "2024", note: x}
  spent: {value: 3600000, unit: GBP per year, counts: spending on roads,
    period: 2024/25, note: x}
  cameras: {value: 36, unit: cameras, counts: cameras, period: "2024", note: x}
  asked: {value: 1600, unit: residents, counts: residents asked,
    period: "2024", note: x}
  births: {value: 410, unit: people, counts: people who gave birth, period: "2024",
    note: x}
  wait: {value: 11, unit: minutes, counts: average time for an ambulance to come,
    period: "2024", note: x}
  aim: {value: 8, unit: minutes, counts: target for the average time of an ambulance,
    period: "2024", note: x}
  price: {value: 5, unit: GBP, counts: average cost of a visit, period: "2024", note: x}
  riders: {value: 54, unit: people, counts: riders badly hurt, period: "2024", note: x}
  riders_then: {value: 60, unit: people, counts: riders badly hurt, period: "2023",
    note: x}
""".replace("note: x", "note: made up")

OF_A_PART = """
In December 2024, [318](fig:hurt) people were badly hurt.
In the first half of 2024, [318](fig:hurt) people were badly hurt.
[26](fig:deaths) people died on the roads in the second half of 2024.
There were [26](fig:deaths) road deaths in December 2024.
In summer 2024, [318](fig:hurt) people were badly hurt.
[£3.6 million](fig:spent) was spent on roads in March 2025.
In the last quarter of 2024/25 [£3.6 million](fig:spent) was spent on roads.
In 2024/25, [318](fig:hurt) people were badly hurt.
In 2024/25 there were [26](fig:deaths) road deaths.
"""

OF_THE_WHOLE = """
In 2024, [318](fig:hurt) people were badly hurt.
In the whole of 2024, [318](fig:hurt) people were badly hurt.
In the year to December 2024, [318](fig:hurt) people were badly hurt.
In December 2024 the Council said that [318](fig:hurt) people had been badly hurt.
[318](fig:hurt) people were badly hurt, as the paper of March 2025 says.
[318](fig:hurt) people were badly hurt in 2024, more of them in the first half of it.
In December 2024 there were [36](fig:cameras) cameras.
In the first half of 2024 there were [36](fig:cameras) cameras.
In March 2024 the survey asked [1,600](fig:asked) residents.
In March 2025 the Council had spent [£3.6 million](fig:spent) in the year on roads.
In 2024/25 the Council spent [£3.6 million](fig:spent) on roads.
In 2024, in which 2024/25 began, [318](fig:hurt) people were badly hurt.
The number of riders, [54](fig:riders) in 2024, was [60](fig:riders_then) a year before.
The number of riders, [60](fig:riders_then) in 2023, was [54](fig:riders) a year later.
The riders hurt in 2023 were [60](fig:riders_then), and in 2024 [54](fig:riders).
"""

OF_OTHER_YEARS = """
The number of riders, [54](fig:riders) in 2024, was [60](fig:riders_then) a year later.
The number of riders, [60](fig:riders_then) in 2023, was [54](fig:riders) a year before.
The number of riders, [54](fig:riders) in 2024, was [60](fig:riders_then) as well.
"""

OF_ONE_SEX = """
In 2024, [318](fig:hurt) men were badly hurt.
In 2024 there were [318](fig:hurt) women badly hurt.
[1,600](fig:asked) women were asked.
"""

OF_ALL = """
In 2024, [318](fig:hurt) people, men and women, were badly hurt.
In 2024, [318](fig:hurt) adults and children were badly hurt.
[1,600](fig:asked) residents, women among them, were asked.
In 2024, [410](fig:births) women gave birth.
The men and women who were badly hurt in 2024 numbered [318](fig:hurt).
"""

OF_EACH = """
An ambulance took at most [11 minutes](fig:wait) to come.
An ambulance took [at most 11 minutes](fig:wait) to come.
An ambulance took no more than [11 minutes](fig:wait) to come.
An ambulance took at least [11 minutes](fig:wait) to come.
"""

OF_THE_MEAN = """
An ambulance took at most [11 minutes](fig:wait) on average to come.
An ambulance took [11 minutes](fig:wait) to come.
An ambulance took about [11 minutes](fig:wait) to come.
The average time for an ambulance was no more than [11 minutes](fig:wait).
The target for ambulances is at most [8 minutes](fig:aim).
It cost no more than [£5](fig:price) a visit.
"""
_RULES = frozenset("period-misnamed population-misnamed claim-denied".split())


def _found(computed: Compute, prose: str) -> list[str]:
    """Give the rules that words of a part break."""
    _, findings = computed(FIGURES, prose)
    return [one.rule for one in findings if one.rule in _RULES]


def _lines(*texts: str) -> list[str]:
    return [line for text in texts for line in text.strip().splitlines()]


@pytest.mark.parametrize("prose", _lines(OF_A_PART, OF_OTHER_YEARS))
def test_a_year_is_no_part_of_it_and_no_other(computed: Compute, prose: str) -> None:
    """A month, a half, a financial year and another year have numbers of their own."""
    assert ["period-misnamed"] == _found(computed, prose)


@pytest.mark.parametrize("prose", _lines(OF_ONE_SEX))
def test_people_are_not_of_one_sex(computed: Compute, prose: str) -> None:
    """A figure of people whose words name no sex is of both."""
    assert ["population-misnamed"] == _found(computed, prose)


@pytest.mark.parametrize("prose", _lines(OF_EACH))
def test_a_mean_is_no_bound_of_each(computed: Compute, prose: str) -> None:
    """Some took longer than the mean, and some did not take as long."""
    assert ["claim-denied"] == _found(computed, prose)


@pytest.mark.parametrize("prose", _lines(OF_THE_WHOLE, OF_ALL, OF_THE_MEAN))
def test_what_is_said_of_the_whole_stands(computed: Compute, prose: str) -> None:
    """So does what is there at a time of the year, and a month of a report."""
    assert [] == _found(computed, prose)

"""A comparison is said of the side that its claim names first.

Everything in these figures and words is made up for the tests.
"""

from collections.abc import Callable

import pytest

from brief import rules
from brief.figures.ledger import Figures
from brief.findings import Findings

Compute = Callable[..., tuple[Figures, Findings]]

FIGURES = """
  women:
    value: 46
    unit: percent
    population_names: [women]
    note: made up
  men:
    value: 21
    unit: percent
    population_names: [men]
    note: made up
  ratio:
    formula: women / men
    unit: ratio
    display: {decimals: 1}
  cars:
    value: 106
    unit: people
    counts: car occupants hurt
    population: car occupants
    period: 2024
    note: made up
  riders:
    value: 54
    unit: people
    counts: cyclists hurt
    population: cyclists
    period: 2024
    note: made up
  income:
    value: 410,000
    unit: GBP per year
    period: 2024/25
    note: made up
  income_before:
    value: 205,000
    unit: GBP per year
    period: 2019/20
    note: made up
"""

RIGHT = (
    "Women are [more likely](fig:women,men) than men to avoid parks.",
    "Men are [less likely](fig:men,women) than women to avoid parks.",
    "Women are [more than twice as likely](fig:ratio) as men to avoid parks.",
    "Compared with men, women are [more likely](fig:women,men) to avoid parks.",
    "They are [more likely](fig:women,men) to avoid parks.",
    "[Almost twice as many](fig:cars,riders) car occupants as cyclists were hurt.",
    "Almost [twice as many](fig:cars,riders) car occupants as cyclists were hurt.",
    "In 2024 [almost twice as many](fig:cars,riders) were hurt in cars.",
    "[Half as many](fig:riders,cars) cyclists as car occupants were hurt in 2024.",
    "There were [almost twice as many car occupants](fig:cars,riders) as cyclists.",
    "Income in 2024/25 was [twice](fig:income,income_before) that of 2019/20.",
    "Income a year [doubled](fig:income_before,income) from 2019/20 to 2024/25.",
)

WRONG = (
    ("Men are [more likely](fig:women,men) than women.", "men", "women"),
    ("Men are [more than twice as likely](fig:ratio) as women.", "men", "women"),
    ("Among men it is [more likely](fig:women,men).", "men", "women"),
    (
        "[Almost twice as many](fig:cars,riders) cyclists as car occupants were hurt.",
        "riders",
        "cars",
    ),
    (
        "[Half as many](fig:riders,cars) car occupants as cyclists were hurt in 2024.",
        "cars",
        "riders",
    ),
    (
        "Income in 2024/25 was [half](fig:income_before,income) that of 2019/20.",
        "income",
        "income_before",
    ),
    (
        "Income [halved](fig:income,income_before) from 2019/20 to 2024/25 a year.",
        "income_before",
        "income",
    ),
)


def _turned(found: Findings) -> list[str]:
    rule = rules.COMPARISON_TURNED.name
    return [one.message for one in found if one.rule == rule]


@pytest.mark.parametrize("prose", RIGHT)
def test_what_is_said_of_the_right_side_stands(computed: Compute, prose: str) -> None:
    """The subject is the figure that is named first, or is not named at all."""
    _, found = computed(FIGURES, prose)
    assert [] == _turned(found)


@pytest.mark.parametrize(("prose", "said", "first"), WRONG)
def test_what_is_said_of_the_other_side_is_found(
    computed: Compute, prose: str, said: str, first: str
) -> None:
    """Men are not more likely because women are."""
    _, found = computed(FIGURES, prose)
    (message,) = _turned(found)
    assert message.endswith(
        f"is said of “{said}” here, and its claim sets “{first}” against “{said}”"
    )

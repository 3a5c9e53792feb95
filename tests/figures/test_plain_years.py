"""A year that is called no quantity still says when the claims beside it are.

Everything in these figures and words is made up for the tests.
"""

from collections.abc import Callable

import pytest

from brief import rules
from brief.figures.ledger import Figures
from brief.findings import Findings

Compute = Callable[..., tuple[Figures, Findings]]

FIGURES = """
  seen: {value: 94, unit: percent, counts: patients seen in time, period: "2024",
    note: x}
  growth: {value: 30, unit: percent, counts: growth of complaints,
    period: 2023 to 2024, note: x}
  spent: {value: 3600000, unit: GBP, counts: spending on wards, period: 2024/25,
    note: x}
  wards: {value: 36, unit: wards, counts: wards, period: March 2025, note: x}
""".replace("note: x", "note: made up")

OF_OTHERS = """
In [2019](plain:), [94%](fig:seen) of patients were seen in time.
[94%](fig:seen) of patients were seen in time in [2019](plain:).
In [2019](plain:) complaints rose by [30%](fig:growth).
In [2010/11](plain:) the Trust spent [£3.6 million](fig:spent) on wards.
In [March 2020](plain:) there were [36](fig:wards) wards.
"""

THEIR_OWN = """
In [2024](plain:), [94%](fig:seen) of patients were seen in time.
[94%](fig:seen) of patients were seen in time in [2024](plain:).
In [2024](plain:) complaints rose by [30%](fig:growth).
In [2024/25](plain:) the Trust spent [£3.6 million](fig:spent) on wards.
In [March 2025](plain:) there were [36](fig:wards) wards.
Under the charter of [2019](plain:), [94%](fig:seen) of patients were seen in time.
The charter came in [2019](plain:), and [94%](fig:seen) were seen in time in 2024.
In [2019](plain:) the charter came; [94%](fig:seen) were seen in time in 2024.
[2024](plain:) was the year in which [94%](fig:seen) of patients were seen in time.
[94%](fig:seen) of patients were seen in time, and a charter came in [2025](plain:).
"""


def _misdated(computed: Compute, prose: str) -> list[str]:
    _, found = computed(FIGURES, prose)
    return [one.message for one in found if one.rule == rules.PERIOD_MISNAMED.name]


@pytest.mark.parametrize("prose", OF_OTHERS.strip().splitlines())
def test_a_plain_year_that_is_anothers_is_found(computed: Compute, prose: str) -> None:
    """What dates a claim is held to the period of its figure."""
    assert 1 == len(_misdated(computed, prose))


@pytest.mark.parametrize("prose", THEIR_OWN.strip().splitlines())
def test_a_plain_year_of_its_own_stands(computed: Compute, prose: str) -> None:
    """So does that of a charter, and that of another clause."""
    assert [] == _misdated(computed, prose)

"""Times that belong to the claim before, days that stand for years, deeds not done.

Everything in these figures and words is made up for the tests.
"""

from collections.abc import Callable

import pytest

from brief.figures.ledger import Figures
from brief.findings import Findings

Compute = Callable[..., tuple[Figures, Findings]]

FIGURES = """
  cost: {value: 9800000, unit: GBP, counts: cost of stays, period: 2024/25, note: x}
  cost_then: {value: 7900000, unit: GBP, counts: cost of stays,
    period: 2023/24, note: x}
  asked: {value: 2418, unit: households, counts: households that applied,
    period: 2024/25, note: x}
  asked_then: {value: 2106, unit: households, counts: households that applied,
    period: 2023/24, note: x}
  helped: {value: 58, unit: percent, counts: share of cases that were prevented,
    period: 2024/25, note: x}
  homed: {value: 731, unit: households, counts: households in temporary homes,
    period: 31 March 2025, note: x}
""".replace("note: x", "note: made up")

RIGHT = """
Stays cost [£9.8 million](fig:cost) in 2024/25, up from [£7.9 million](fig:cost_then).
It cost [£7.9 million](fig:cost_then) in 2023/24 and [£9.8 million](fig:cost) after it.
From [2,106](fig:asked_then) households in 2023/24 it rose to [2,418](fig:asked).
It stood at [2,106](fig:asked_then) in 2023/24, then rose to [2,418](fig:asked).
The Council prevented homelessness in [most](fig:helped) cases.
In 2025, [731](fig:homed) households were in temporary homes.
At 31 March 2025 [731](fig:homed) households were in temporary homes.
"""

WRONG = (
    ("In 2024, [731](fig:homed) households were in temporary homes.", "period"),
    ("On 31 March 2023, [731](fig:homed) households were there.", "period"),
    ("In 2023/24 it cost [£9.8 million](fig:cost).", "period"),
    ("The bill for 2023/24 was [£9.8 million](fig:cost).", "period"),
    ("[2,418](fig:asked) households were in temporary homes.", "claim-denied"),
    ("The Council did not act in [58%](fig:helped) of cases.", "claim-denied"),
    ("We failed to hear from [2,418](fig:asked) households.", "claim-denied"),
)
_RULES = frozenset("period-misnamed claim-denied claim-not-checked".split())


def rules_of(computed: Compute, prose: str) -> list[str]:
    """Compute a brief with these words, and name what was found of them."""
    _, findings = computed(FIGURES, prose)
    return [one.rule for one in findings if one.rule in _RULES]


@pytest.mark.parametrize("prose", RIGHT.strip().splitlines())
def test_right_times_and_deeds_stand(computed: Compute, prose: str) -> None:
    """A year behind one claim says nothing of the next."""
    assert [] == rules_of(computed, prose)


@pytest.mark.parametrize(("prose", "rule"), WRONG)
def test_wrong_times_and_deeds_are_found(
    computed: Compute, prose: str, rule: str
) -> None:
    """Another year is found, and what was not done where it was."""
    (found,) = rules_of(computed, prose)
    assert found.startswith(rule)


def test_a_change_named_from_its_end_says_so(computed: Compute) -> None:
    """Where only the order of two figures is wrong, the right order is given."""
    prose = "There was an increase of [312](fig:asked,asked_then) households."
    _, findings = computed(FIGURES, prose)
    (found,) = (one for one in findings if one.rule == "claim-wording")
    assert "a change names what came first: (fig:asked_then,asked)" in found.message

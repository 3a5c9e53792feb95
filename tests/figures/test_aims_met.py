"""An aim is met by what reaches it, and missed by what does not.

Everything in these figures and words is made up for the tests.
"""

from collections.abc import Callable

import pytest

from brief.figures.ledger import Figures
from brief.findings import Findings

Compute = Callable[..., tuple[Figures, Findings]]

FIGURES = """
  share: {value: 80, unit: percent, counts: share of calls answered, better: higher,
    area: Northwick, period: 2024/25, note: x}
  aim: {value: 90, unit: percent, counts: target for calls answered, better: higher,
    area: Northwick, period: 2024/25, note: x}
  lost: {value: 3, unit: percent, counts: share of calls lost, better: lower,
    area: Northwick, period: 2024/25, note: x}
  lost_aim: {value: 5, unit: percent, counts: target share of calls lost, better: lower,
    area: Northwick, period: 2024/25, note: x}
  eastgate: {value: 96, unit: percent, counts: share of letters answered,
    area: Eastgate, period: 2024/25, note: x}
""".replace("note: x", "note: made up")

RIGHT = (
    "It missed its target of [90%](fig:aim) by [ten points](fig:share,aim).",
    "The share was below target by [ten points](fig:share,aim).",
    "It missed its target of [90%](fig:aim) in 2024/25.",
    "It was below the target of [90%](fig:aim).",
    "It met its target of [5%](fig:lost_aim) in 2024/25.",
    "It beat its target of [5%](fig:lost_aim) by [two points](fig:lost,lost_aim).",
    "It would have met its target of [90%](fig:aim) with two more staff.",
    "Only one team met the target of [90%](fig:aim).",
    "Eastgate met the target of [90%](fig:aim).",
    "The service nearly met its target of [90%](fig:aim).",
    "In the last week of the year it met its target of [90%](fig:aim).",
)

WRONG = (
    "It met its target of [90%](fig:aim) by [ten points](fig:share,aim).",
    "It beat its target of [90%](fig:aim) by [ten points](fig:share,aim).",
    "The share was above target by [ten points](fig:share,aim).",
    "It beat its target of [90%](fig:aim) in 2024/25.",
    "In 2024/25 it met the target of [90%](fig:aim).",
    "It answered [80%](fig:share) of calls, beating the target of [90%](fig:aim).",
    "It missed its target of [5%](fig:lost_aim) in 2024/25.",
    "It missed its target of [5%](fig:lost_aim) by [two points](fig:lost,lost_aim).",
)


def _at_odds(computed: Compute, prose: str) -> list[str]:
    """Give what is said of two claims that are at odds."""
    _, findings = computed(FIGURES, prose)
    return [one.message for one in findings if one.rule == "claims-at-odds"]


@pytest.mark.parametrize("prose", RIGHT)
def test_an_aim_that_was_met_or_missed_as_said_stands(
    computed: Compute, prose: str
) -> None:
    """So does one that is said of some, or of what might have been."""
    assert [] == _at_odds(computed, prose)


@pytest.mark.parametrize("prose", WRONG)
def test_an_aim_said_to_be_met_and_missed_is_found(
    computed: Compute, prose: str
) -> None:
    """It is told once, with both values."""
    assert 1 == len(_at_odds(computed, prose)), _at_odds(computed, prose)

"""An interval is told at the level that its figure declares.

Everything in these figures and words is made up for the tests.
"""

from collections.abc import Callable

import pytest

from brief.figures.ledger import Figures
from brief.findings import Findings

Compute = Callable[..., tuple[Figures, Findings]]

FIGURES = """
  damp: {value: 1900, unit: homes, counts: homes with damp, estimate: true,
    interval: {low: 1650, high: 2150, level: 95%}, note: made up}
  cold: {value: 900, unit: homes, counts: cold homes, estimate: true,
    interval: {low: 850, high: 950, level: 80%}, note: made up}
  open: {value: 400, unit: homes, counts: open homes, estimate: true,
    interval: {low: 350, high: 450}, note: made up}
  late: {value: 90, unit: percent, counts: share of repairs late, note: made up}
"""

RIGHT = (
    "[About 1,900](fig:damp) (95% confidence interval [1,650 to 2,150](fig:damp)).",
    "About [1,900](fig:damp) homes (confidence interval, 95%).",
    "About [1,900](fig:damp) homes (95% CI) and [about 900](fig:cold) (80% CI).",
    "An estimated [400](fig:open) homes (90% confidence interval).",
    "About [1,900](fig:damp) homes; [90%](fig:late) of repairs were late.",
    "About [1,900](fig:damp) homes, with 95% confidence.",
)

WRONG = (
    "[About 1,900](fig:damp) (90% confidence interval [1,650 to 2,150](fig:damp)).",
    "About [1,900](fig:damp) homes (99% confidence interval).",
    "About [1,900](fig:damp) homes (90% CI).",
    "About [1,900](fig:damp) homes (confidence interval, 90%).",
    "About [1,900](fig:damp) homes, with 80% confidence.",
    "At the 99% level of confidence, about [900](fig:cold) homes were cold.",
)


def _denied(computed: Compute, prose: str) -> list[str]:
    """Give what is said against the level of an interval."""
    _, findings = computed(FIGURES, prose)
    return [one.message for one in findings if "whose interval" in one.message]


@pytest.mark.parametrize("prose", RIGHT)
def test_the_declared_level_stands(computed: Compute, prose: str) -> None:
    """So does the level of another figure beside it, and any where none is declared."""
    assert [] == _denied(computed, prose)


@pytest.mark.parametrize("prose", WRONG)
def test_another_level_is_found(computed: Compute, prose: str) -> None:
    """It is told once in a sentence."""
    assert 1 == len(_denied(computed, prose))

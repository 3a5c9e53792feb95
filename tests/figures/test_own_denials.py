"""A denial that is part of what a figure counts denies nothing of its number.

Everything in these figures and words is made up for the tests.
"""

from collections.abc import Callable

import pytest

from brief.figures.ledger import Figures
from brief.figures.wording import Verdict
from brief.findings import Findings

Compute = Callable[..., tuple[Figures, Findings]]

FIGURES = """
  missed:
    value: 11
    unit: percent
    counts: share of appointments at which nobody was at home
    note: made up
"""


@pytest.mark.parametrize(
    ("prose", "right"),
    [
        ("Nobody was at home at [about one in nine](fig:missed) appointments.", True),
        ("Nobody was at home at [11%](fig:missed) of appointments.", True),
        ("Here nobody was at home at [11%](fig:missed) of appointments.", True),
        ("Nobody was at home at [one in five](fig:missed) appointments.", False),
        ("Nobody was pleased at [11%](fig:missed) of appointments.", False),
        ("Nobody missed [11%](fig:missed) of appointments.", False),
        (
            (
                "It is not true that nobody was at home at [11%](fig:missed) of"
                " appointments."
            ),
            False,
        ),
    ],
)
def test_what_a_figure_counts_by_a_denial_may_be_said_so(
    computed: Compute, prose: str, *, right: bool
) -> None:
    """It is "nobody was at home" that is counted; any other denial stays one."""
    figures, found = computed(FIGURES, prose)
    (claim,) = figures.claims
    denied = any(one.rule == "claim-denied" for one in found)
    assert right is (claim.verdict is Verdict.TRUE and not denied)

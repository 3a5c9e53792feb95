"""A number of those whom a figure does not count, where its sentence says so.

Everything in these figures and words is made up for the tests.
"""

from collections.abc import Callable

import pytest

from brief.figures.ledger import Figures
from brief.figures.wording import Verdict
from brief.findings import Findings

Compute = Callable[..., tuple[Figures, Findings]]

FIGURES = """
  shown: {value: 40, unit: percent, counts: share of bus stops with a display,
    population: bus stops, period: 2023/24, note: x}
  sent: {value: 8.8, unit: percent, period: 2023/24, note: x,
    counts: share of visits ending in a referral to hospital, population: visits}
  done: {value: 82, unit: percent, counts: share of the work that was delivered,
    population: work, period: 2023/24, note: x}
""".replace("note: x", "note: made up")


@pytest.mark.parametrize(
    "words",
    [
        "In 2023/24 there was no display at [60%](fig:shown) of bus stops.",
        "[91.2%](fig:sent) of visits in 2023/24 ended without a referral to hospital.",
        "In 2023/24 [18%](fig:done) of the work was not delivered.",
        "Of the work due in 2023/24, [under one in five](fig:done) went undelivered.",
    ],
)
def test_what_is_true_of_the_others_is_true_with_a_warning(
    computed: Compute, words: str
) -> None:
    """The warning asks for a figure of their own, and the claim is traced."""
    figures, found = computed(FIGURES, words)
    (claim,) = figures.claims
    ours = [x for x in found if x.rule.startswith("claim")]
    assert claim.verdict is Verdict.TRUE
    assert ["claim-misleading"] == [one.rule for one in ours]
    assert "give them a figure of their own, `formula: 1 - " in ours[0].message
    assert 1 == figures.coverage["report"].traced


@pytest.mark.parametrize(
    "words",
    [
        "In 2023/24 there was no display at [40%](fig:shown) of bus stops.",
        "In 2023/24 there was no display at [65%](fig:shown) of bus stops.",
        "In 2023/24 there was a display at [60%](fig:shown) of bus stops.",
        "[8.8%](fig:sent) of visits in 2023/24 ended without a referral to hospital.",
    ],
)
def test_what_is_true_of_neither_is_an_error(computed: Compute, words: str) -> None:
    """Neither the words alone nor the number alone makes it right."""
    _, found = computed(FIGURES, words)
    assert {x.rule for x in found} & {"claim-wording", "claim-denied"}

"""How many of so many, told before or behind, and shares of two that are denied.

Everything in these figures and words is made up for the tests.
"""

from collections.abc import Callable

import pytest

from brief.figures.ledger import Figures
from brief.figures.wording import Verdict
from brief.findings import Findings

Compute = Callable[..., tuple[Figures, Findings]]

FIGURES = """
  joined: {value: 630, unit: people, counts: people referred who joined, note: x,
    population: people referred, period: 2023/24}
  referred: {value: 900, unit: people, counts: people referred, note: x,
    population: people referred, period: 2023/24}
  ashby: {value: 400, unit: people, counts: people living in Ashby, note: x,
    population: people, period: 2023/24}
  berry: {value: 300, unit: people, counts: people living in Berry, note: x,
    population: people, period: 2023/24}
""".replace("note: x", "note: made up")


@pytest.mark.parametrize(
    "words",
    [
        "Of every ten people referred in 2023/24, [seven](fig:joined,referred) joined.",
        (
            "For every three people living in Berry in 2023/24 there were"
            " [four](fig:ashby,berry) in Ashby."
        ),
    ],
)
def test_what_is_told_of_every_so_many_is_true(computed: Compute, words: str) -> None:
    """The base that opens the sentence belongs to the number behind it."""
    figures, found = computed(FIGURES, words)
    assert [Verdict.TRUE] == [one.verdict for one in figures.claims]
    assert [] == [x for x in found if x.rule == "loose-quantity"]


@pytest.mark.parametrize(
    "words",
    [
        "Of every ten people referred in 2023/24, [six](fig:joined,referred) joined.",
        (
            "For every three people living in Ashby in 2023/24 there were"
            " [four](fig:ashby,berry) in Berry."
        ),
        (
            "For every three people living in Berry in 2023/24 there were"
            " [five](fig:ashby,berry) in Ashby."
        ),
    ],
)
def test_another_number_or_base_is_not(computed: Compute, words: str) -> None:
    """The number is held to the ratio, and the base to what the second counts."""
    figures, _ = computed(FIGURES, words)
    assert Verdict.TRUE not in {one.verdict for one in figures.claims}


def test_a_share_of_two_that_is_denied_is_found(computed: Compute) -> None:
    """Those who joined are not those who did not."""
    words = "[70%](fig:joined,referred) of the people referred in 2023/24 did not join."
    _, found = computed(FIGURES, words)
    (told,) = (x for x in found if x.rule == "claim-denied")
    assert "goes on “did not”" in told.message


def test_the_rest_of_a_share_of_two_is_true_with_a_warning(computed: Compute) -> None:
    """The warning asks for a figure of the others, with its formula."""
    words = "[30%](fig:joined,referred) of the people referred in 2023/24 did not join."
    figures, found = computed(FIGURES, words)
    assert [Verdict.TRUE] == [one.verdict for one in figures.claims]
    (told,) = (x for x in found if x.rule == "claim-misleading")
    assert "`formula: 1 - joined / referred`" in told.message

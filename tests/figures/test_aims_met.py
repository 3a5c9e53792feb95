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
  share_before: {value: 84, unit: percent, counts: share of calls answered,
    better: higher, area: Northwick, period: 2023/24, note: x}
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
    (
        "The share fell between 2023/24 and 2024/25 and missed its target of"
        " [90%](fig:aim)."
    ),
    (
        "It fell from [84%](fig:share_before) in 2023/24, when it met a target, to"
        " [80%](fig:share) in 2024/25."
    ),
    "In 2023/24 it met its target of [90%](fig:aim).",
    (
        "Its share was [four points lower](fig:share,share_before) than in 2023/24, and"
        " under its target."
    ),
    "It was [ten points](fig:share,aim) short of its target.",
    "It was [four points](fig:share,share_before) farther from its target.",
    "It missed its target for 2024/25 by [ten points](fig:share,aim).",
    "The target for 2024/25 was [90%](fig:aim).",
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
    "The share fell between 2023/24 and 2024/25 and met its target of [90%](fig:aim).",
    "In 2024/25 it was [four points higher](fig:share,share_before) than the target.",
    "It was [four points](fig:share,share_before) short of its target.",
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


@pytest.mark.parametrize(
    ("prose", "wrong"),
    [
        ("It missed its target for 2023/24 by [ten points](fig:share,aim).", True),
        ("The target for 2021/22 was [90%](fig:aim).", True),
        ("It missed its target for 2024/25 by [ten points](fig:share,aim).", False),
        ("The target of 2024/25 is [90%](fig:aim).", False),
        ("Its target for 2023/24 is lost; that of 2024/25 is [90%](fig:aim).", False),
    ],
)
def test_an_aim_is_of_its_own_year(
    computed: Compute, prose: str, *, wrong: bool
) -> None:
    """The year behind "target for" is that of the figure that is named."""
    _, findings = computed(FIGURES, prose)
    assert wrong is ("period-misnamed" in [one.rule for one in findings])

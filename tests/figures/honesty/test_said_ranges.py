"""Estimates outside the range that their sentence sets around them."""

import pytest

from tests.figures.honesty.finding import MakeBrief, figure, of_rule, rules_of

FIGURES = (
    figure("least", 220, "people")
    + figure("most", 260, "people")
    + figure("inside", 230, "people")
    + figure("outside", 210, "people")
)
ELSEWHERE = FIGURES + figure("leeds", 210, "people").replace("York", "Leeds")

SAID = [
    (
        "An estimated [*](fig:*) people (95% confidence interval [220](fig:least) to"
        " [260](fig:most)) were hurt."
    ),
    "They were [*](fig:*), with a range of [220 to 260](fig:least,most).",
    (
        "Between [220](fig:least) and [260](fig:most) people were hurt; the best"
        " estimate is [*](fig:*)."
    ),
    (
        "Between [220](fig:least) and [260](fig:most) people were hurt. The best"
        " estimate is [*](fig:*)."
    ),
    "The central estimate is [*](fig:*), between [220](fig:least) and [260](fig:most).",
    "An estimated [*](fig:*) ([220 to 260](fig:least,most)) were hurt.",
    "They were [*](fig:*) (95% CI: [220](fig:least) to [260](fig:most)).",
]


def worded(text: str, name: str, value: int) -> str:
    """Put a figure into a sentence."""
    return text.replace("fig:*", f"fig:{name}").replace("[*]", f"[{value}]")


@pytest.mark.parametrize("text", SAID)
def test_an_estimate_outside_its_range_is_found(text: str, brief_of: MakeBrief) -> None:
    """Nobody named the ends after the figure, and a reader sees it all the same."""
    brief = brief_of(FIGURES, worded(text, "outside", 210))
    (one,) = of_rule(brief, "figure-interval")
    assert (
        "“210” lies outside the range that is given for it, 220 to 260" == one.message
    )


@pytest.mark.parametrize("text", SAID)
def test_an_estimate_within_its_range_is_right(text: str, brief_of: MakeBrief) -> None:
    """230 lies from 220 to 260."""
    brief = brief_of(FIGURES, worded(text, "inside", 230))
    assert "figure-interval" not in rules_of(brief)


@pytest.mark.parametrize(
    "text",
    [
        (
            "There were [210](fig:outside) women, and from [220](fig:least) to"
            " [260](fig:most) men."
        ),
        (
            "They rose from [220](fig:least) to [260](fig:most); the best estimate is"
            " [210](fig:outside)."
        ),
        (
            "Estimates range from [220](fig:least) to [260](fig:most). Another"
            " [210](fig:outside) were hurt."
        ),
        (
            "There were [210](fig:leeds) in Leeds, with a range of [220](fig:least) to"
            " [260](fig:most) in York."
        ),
    ],
)
def test_figures_side_by_side_are_no_range(text: str, brief_of: MakeBrief) -> None:
    """Other people, a move over time, and other places set nothing around a third."""
    assert "figure-interval" not in rules_of(brief_of(ELSEWHERE, text))

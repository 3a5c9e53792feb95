"""A name that no figure has is most likely that of one which nothing states.

Everything in these figures and words is made up for the tests.
"""

from collections.abc import Callable

import pytest

from brief.figures.ledger import Figures
from brief.findings import Findings

Compute = Callable[..., tuple[Figures, Findings]]

FIGURES = """
  days_2425: {value: 19, unit: days, counts: days taken, note: made up}
  damp_2324: {value: 1035, unit: reports, counts: reports of damp, note: made up}
  damp_this_year: {value: 1242, unit: reports, counts: reports of damp, note: made up}
"""
STATED = "It took [19 days](fig:days_2425). There were [1,035](fig:damp_2324) reports. "


@pytest.mark.parametrize(
    ("prose", "offered"),
    [
        ("There were [1,242](fig:damp_2425) reports.", "damp_this_year"),
        ("There were [207 more](fig:damp_2425,damp_2324).", "damp_this_year"),
        ("There were [about 1,240](fig:damp_2425) reports.", "damp_this_year"),
        ("There were [1,035](fig:damp_2325) reports.", "damp_2324"),
        ("It took [19 days](fig:day_2425).", "days_2425"),
    ],
)
def test_the_figure_that_makes_the_words_true_is_offered(
    computed: Compute, prose: str, offered: str
) -> None:
    """Whatever it is called, and before one whose name is merely like it."""
    _, found = computed(FIGURES, STATED + prose)
    (one,) = (one for one in found if one.rule == "unknown-figure")
    assert f"did you mean `{offered}`?" in one.hint


def test_what_one_name_causes_is_told_together(computed: Compute) -> None:
    """Every claim of a figure that was renamed stands beneath the name it had."""
    prose = "There were [1,242](fig:damp_2425). Again [1,242](fig:damp_2425)."
    _, found = computed(FIGURES, STATED + prose)
    causes = {one.cause for one in found if one.rule == "unknown-figure"}
    assert ["no figure has the name “damp_2425”"] == [one.text for one in causes if one]


def test_words_that_no_figure_makes_true_are_offered_no_idle_one(
    computed: Compute,
) -> None:
    """A figure that nothing states is none of words that are false of it."""
    _, found = computed(FIGURES, STATED + "There were [88](fig:damp_2325) reports.")
    (one,) = (one for one in found if one.rule == "unknown-figure")
    assert "damp_this_year" not in one.hint

"""A hint never offers a figure under a number that is not its own.

Everything in these figures and words is made up for the tests.
"""

from collections.abc import Callable

import pytest

from brief.figures.ledger import Figures
from brief.findings import Findings

Compute = Callable[..., tuple[Figures, Findings]]

FIGURES = """
  asked: {value: 1150, unit: tenants, counts: tenants asked, note: made up}
  homes: {value: 4650, unit: homes, counts: council homes, note: made up}
  done: {value: 44604, unit: repairs, counts: repairs completed, note: made up}
  posts: {value: 17, unit: posts, counts: posts for surveyors, note: made up}
  seen: {value: 80, unit: percent, counts: share of reports inspected, note: made up}
  same: {value: 4650, unit: pupils, counts: pupils taught, note: made up}
"""


@pytest.mark.parametrize(
    ("prose", "hint"),
    [
        (
            "There were [4,650](fig:homes) tenants.",
            "“asked” is 1,150 tenants: if that one is meant, write [1,150](fig:asked)",
        ),
        (
            "There were [17](fig:posts) homes.",
            "“homes” is 4,650 homes: if that one is meant, write [4,650](fig:homes)",
        ),
        ("There were [4,650](fig:homes) pupils.", "write (fig:same) if that one"),
        ("There were [4,650](fig:same) homes.", "write (fig:homes) if that one"),
        (
            "Here [80%](fig:seen) of repairs were inspected.",
            "say it of what the figure counts",
        ),
    ],
)
def test_another_figure_is_offered_with_its_own_number(
    computed: Compute, prose: str, hint: str
) -> None:
    """What is written in its place is true of it."""
    _, found = computed(FIGURES, prose)
    assert [one.hint for one in found if hint in one.hint], found


YEARS = """
  before: {value: 52, unit: claims, counts: claims, period: 2023/24, note: made up}
  now: {value: 86, unit: claims, counts: claims, period: 2024/25, note: made up}
"""


def test_the_years_of_two_figures_are_offered_in_their_order(computed: Compute) -> None:
    """Whichever figure is named first, the earlier year is said first."""
    prose = "There were [34 more](fig:now,before) claims between 2018/19 and 2019/20."
    _, found = computed(YEARS, prose)
    hints = [one.hint for one in found if one.rule == "period-misnamed"]
    assert [
        "say “between 2023/24 and 2024/25”, or name figures of those years"
    ] == hints

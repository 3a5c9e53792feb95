"""Working days, their differences, and the days of the calendar that they are not.

Everything in these figures and words is made up for the tests.
"""

from collections.abc import Callable

import pytest

from brief.figures.ledger import Figures
from brief.figures.wording import Verdict
from brief.findings import Findings

Compute = Callable[..., tuple[Figures, Findings]]

FIGURES = """
  wait: {value: 3.2, unit: working days, counts: average wait for a visit, note: x,
    population: visits, period: "2024"}
  wait_before: {value: 4.7, unit: working days, counts: average wait for a visit,
    population: visits, period: "2023", note: x}
""".replace("note: x", "note: made up")


@pytest.mark.parametrize(
    ("words", "verdict"),
    [
        ("The wait was [3.2 working days](fig:wait) in 2024.", Verdict.TRUE),
        ("The wait was [3.2 calendar days](fig:wait) in 2024.", Verdict.FALSE),
        ("The wait was [3.2 days](fig:wait) in 2024.", Verdict.FALSE),
        (
            (
                "In working days it was [1.5 days less than](fig:wait,wait_before)"
                " in 2023."
            ),
            Verdict.TRUE,
        ),
        (
            (
                "In working days it was [a day and a half less than]"
                "(fig:wait,wait_before) in 2023."
            ),
            Verdict.TRUE,
        ),
        (
            (
                "In working days it was [2.5 days less than](fig:wait,wait_before)"
                " in 2023."
            ),
            Verdict.FALSE,
        ),
    ],
)
def test_working_days_are_no_days(
    computed: Compute, words: str, verdict: Verdict
) -> None:
    """A difference may leave the "working" out where its sentence has it."""
    figures, _ = computed(FIGURES, words)
    assert [verdict] == [one.verdict for one in figures.claims]

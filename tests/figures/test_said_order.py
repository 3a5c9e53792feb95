"""Two figures of two years are compared as their sentence says, whichever is first.

Everything in these figures and words is made up for the tests.
"""

from collections.abc import Callable

import pytest

from brief.figures.ledger import Figures
from brief.findings import Findings

Compute = Callable[..., tuple[Figures, Findings]]

FIGURES = """
  then: {value: 204, unit: people, counts: people in our crews, area: Northwick,
    period: 2022/23, note: x}
  now: {value: 186, unit: people, counts: people in our crews, area: Northwick,
    period: 2023/24, note: x}
  change: {formula: (now - then) / then, unit: percent, area: Northwick,
    counts: change in people in our crews, period: 2022/23 to 2023/24,
    display: {decimals: 1}}
""".replace("note: x", "note: made up")

RIGHT = """
There were [18 fewer](fig:then,now) people in our crews than the year before.
There were [18 fewer](fig:now,then) people in our crews than the year before.
In 2023/24 our crews had [18 fewer](fig:then,now) people than in 2022/23.
In 2022/23 our crews had [18 more](fig:now,then) people than in 2023/24.
Our crews had [fewer](fig:then,now) people in 2023/24 than in 2022/23.
The number of people in our crews [fell by 9%](fig:change) in 2023/24.
A fall of [8.8%](fig:change) in people in our crews came about in 2023/24.
"""

WRONG = """
There were [18 more](fig:then,now) people in our crews than the year before.
In 2022/23 our crews had [18 fewer](fig:then,now) people than in 2023/24.
In 2023/24 our crews had [28 fewer](fig:then,now) people than in 2022/23.
The number of people in our crews [rose by 9%](fig:change) in 2023/24.
"""


def _errors(computed: Compute, words: str) -> list[str]:
    _, found = computed(FIGURES, words)
    return [x.message for x in found if x.level == "error"]


@pytest.mark.parametrize("words", RIGHT.strip().splitlines())
def test_the_sentence_says_which_is_set_against_which(
    computed: Compute, words: str
) -> None:
    """The year behind "than" is that of the base, and so is the year before."""
    assert [] == _errors(computed, words)


@pytest.mark.parametrize("words", WRONG.strip().splitlines())
def test_what_it_says_is_held_to_that(computed: Compute, words: str) -> None:
    """Another amount, and the other way, are found."""
    assert _errors(computed, words)

"""What was lost or stolen is not told as stolen alone.

Everything in these figures and words is made up for the tests.
"""

import pytest

from brief.rules import POPULATION_MISNAMED
from tests.figures.declared import Compute

FIGURES = """
  cycles: {value: 40, unit: cycles, counts: cycles lost or stolen, note: x}
  pupils: {value: 12, unit: pupils, counts: pupils excluded or wrongly suspended,
    note: x}
  pleased: {value: 71, unit: percent, counts: share of members satisfied or very
    satisfied, note: x}
  checked: {value: 30, unit: homes, counts: homes checked and repaired, note: x}
""".replace("note: x", "note: made up")


@pytest.mark.parametrize(
    "prose",
    [
        "In 2024 [40](fig:cycles) cycles were stolen.",
        "The number of cycles lost was [40](fig:cycles).",
        "Schools excluded [12](fig:pupils) pupils.",
        "There were [12](fig:pupils) suspended pupils.",
    ],
)
def test_one_of_two_things_done_is_not_both(computed: Compute, prose: str) -> None:
    """Either was done, and the words say one."""
    _, found = computed(FIGURES, prose)
    assert [POPULATION_MISNAMED.name] == [
        one.rule for one in found if one.rule == POPULATION_MISNAMED.name
    ]


@pytest.mark.parametrize(
    "prose",
    [
        "In 2024 [40](fig:cycles) cycles were lost or stolen.",
        "In 2024 [40](fig:cycles) cycles were stolen or mislaid.",
        "In 2024 [40](fig:cycles) cycles went missing, stolen and otherwise.",
        "Many cycles are lost. In 2024 [40](fig:cycles) were gone, or stolen.",
        "In 2024 [40](fig:cycles) cycles disappeared.",
        "Schools suspended or excluded [12](fig:pupils) pupils.",
        "Of members, [71%](fig:pleased) were satisfied.",
        "The team checked [30](fig:checked) homes.",
    ],
)
def test_both_or_other_words_stand(computed: Compute, prose: str) -> None:
    """Both are said, or words that may mean the other; and both of two were done."""
    _, found = computed(FIGURES, prose)
    assert POPULATION_MISNAMED.name not in [one.rule for one in found]

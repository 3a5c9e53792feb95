"""A number is not told of things of which its figure says nothing.

Everything in these figures, tables and words is made up for the tests.
"""

from collections.abc import Callable

import pytest

from brief.figures.ledger import Figures
from brief.findings import Findings

Compute = Callable[..., tuple[Figures, Findings]]

FIGURES = """
  trees: {value: 36200, unit: trees, counts: trees planted by the council,
    population: trees planted by the council, period: 2024, note: x}
  staff: {value: 812, unit: staff, counts: staff employed, period: 2024, note: x,
    population: staff of the authority}
  groups: {value: 31, unit: groups, counts: groups with drugs as their main trade,
    period: 2024, note: x}
series:
  flooded: {note: made up}
""".replace("note: x", "note: made up")
TABLES = {
    "data/flooded.csv": "year,homes flooded from sewers\n2022,210\n2023,182\n2024,155\n"
}

RIGHT = """
The council planted [36,200](fig:trees) trees in 2024.
The council planted [36,200](fig:trees) in 2024, oaks and limes among the trees.
In 2024 [812](fig:staff) people were on its staff.
In 2024 the authority had [812](fig:staff) employees.
In 2024 there were [31](fig:groups) OCGs with drugs as their main trade.
During 2024 [155](series:flooded) homes were flooded from our sewers.
During 2024 [155](series:flooded) properties, all of them homes, were flooded.
"""

WRONG = """
The council put in [36,200](fig:trees) benches in 2024.
In 2024 the authority had [812](fig:staff) firefighters.
During 2024 [155](series:flooded) businesses were flooded from our sewers.
During 2024 [155 businesses](series:flooded) were flooded from our sewers.
"""


def _found(computed: Compute, words: str) -> list[str]:
    _, found = computed(FIGURES, words, tables=TABLES)
    return [x.message for x in found if x.rule == "population-misnamed"]


@pytest.mark.parametrize("words", RIGHT.strip().splitlines())
def test_its_own_noun_may_stand_anywhere_in_the_sentence(
    computed: Compute, words: str
) -> None:
    """General words, acronyms, and other names for those who work say no other."""
    assert [] == _found(computed, words)


@pytest.mark.parametrize("words", WRONG.strip().splitlines())
def test_another_noun_right_behind_a_number_is_an_error(
    computed: Compute, words: str
) -> None:
    """The figure counts no such thing, and no figure need count it."""
    assert 1 == len(_found(computed, words))

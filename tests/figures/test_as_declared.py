"""Words that the small print of a figure declares are its own, wherever rules look.

Everything in these figures and words is made up for the tests.
"""

from collections.abc import Callable

import pytest

from brief.figures.ledger import Figures
from brief.findings import Findings

Compute = Callable[..., tuple[Figures, Findings]]

FIGURES = """
  jabs:
    {value: 798, unit: people, counts: people aged 65 and over given a jab, note: x,
     population: people aged 65 and over registered with a GP, period: 2023/24,
     population_names: [people aged 65 and over, residents aged 65 and over]}
  doses:
    value: 86
    unit: percent
    counts: share of five-year-olds given two doses
    population: five-year-olds
    period: 2023/24
    population_names: [five-year-olds]
    qualifiers:
      - says: two doses
        or: [two-dose]
    note: x
  residents:
    {value: 9000, unit: residents, counts: residents of the county, period: 2023/24,
     population: residents, note: x}
  ashby: {value: 40, unit: homes, counts: homes sold in Ashby, area: Ashby, note: x,
    population: homes, period: 2023/24}
  berry: {value: 25, unit: homes, counts: homes sold in Berry, area: Berry, note: x,
    population: homes, period: 2023/24}
  all_homes: {value: 65, unit: homes, counts: homes sold, area: Kentham, note: x,
    population: homes, period: 2023/24}
""".replace("note: x", "note: made up")


def _errors(computed: Compute, prose: str) -> list[str]:
    _, found = computed(FIGURES, prose)
    inside = [one for one in found if "report.md" in str(one.where)]
    return [one.rule for one in inside if str(one.level) == "error"]


@pytest.mark.parametrize(
    "prose",
    [
        "[798](fig:jabs) residents aged 65 and over were given a jab in 2023/24.",
        "Two-dose cover of five-year-olds was [86%](fig:doses) in 2023/24.",
        "In Berry [25](fig:berry) homes were sold in 2023/24.",
        (
            "In Kentham [65](fig:all_homes) homes were sold, most of them in Ashby,"
            " in 2023/24."
        ),
    ],
)
def test_declared_names_phrases_and_places_stand(computed: Compute, prose: str) -> None:
    """A name that a figure declares is none of others, a phrase nothing loose."""
    assert [] == [one for one in _errors(computed, prose) if one != "loose-quantity"]


@pytest.mark.parametrize(
    "prose",
    [
        "Berry sold [40](fig:ashby) homes in 2023/24.",
        "The market in Ashby was slow, at [25](fig:berry) homes in 2023/24.",
    ],
)
def test_a_number_told_of_the_place_of_another_is_found(
    computed: Compute, prose: str
) -> None:
    """Each place has a figure of its own that counts the same."""
    assert "area-misnamed" in _errors(computed, prose)

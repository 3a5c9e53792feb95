"""A limit that a figure is defined by is no loose quantity beside its claim.

Everything in these figures and words is made up for the tests.
"""

import pytest

from brief.rules import LOOSE_QUANTITY
from tests.figures.declared import Compute

FIGURES = """
  long_waits: {value: 285, unit: people, note: made up,
    counts: people who had waited more than six months for an assessment}
  stopped: {value: 58, unit: percent, note: made up,
    counts: share of smokers who had stopped four weeks after their quit date}
  again: {value: 38, unit: percent, note: made up,
    counts: share of adults who reoffended within 12 months of release,
    population: adults released from sentences of under 12 months}
  long: {value: 45, unit: percent, note: made up,
    counts: share of prisoners serving four years or more}
  young: {value: 1890, unit: prisoners, note: made up,
    counts: prisoners aged 18 to 24}
  large: {value: 310, unit: households, note: made up,
    counts: households with three or more children}
  quick: {value: 81, unit: percent, note: made up,
    counts: share of calls reached within 15 minutes}
"""

DEFINING = (
    "[285](fig:long_waits) had already waited longer than six months.",
    "[58%](fig:stopped) of smokers were smoke-free at four weeks.",
    "The four-week rate of smokers who stopped was [58%](fig:stopped).",
    "Within a year of leaving, [38%](fig:again) of adults reoffended.",
    "Of sentences shorter than 12 months, [38%](fig:again) led to a reoffence.",
    "[45%](fig:long) of prisoners were doing four years or longer.",
    "Sentences of at least four years were served by [45%](fig:long) of prisoners.",
    "[1,890](fig:young) prisoners were between 18 and 24 years old.",
    "Three or more children lived in [310](fig:large) households.",
)

LOOSE = (
    "[285](fig:long_waits) had already waited longer than nine months.",
    "[285](fig:long_waits) had waited less than six months.",
    "[58%](fig:stopped) of smokers were smoke-free at six weeks.",
    "[45%](fig:long) of prisoners were doing four years or less.",
    "[45%](fig:long) of prisoners were doing five years or more.",
    "Four or more children lived in [310](fig:large) households.",
    "[81%](fig:quick) of calls were reached; the rest took 40 minutes.",
)


def _loose(computed: Compute, prose: str) -> list[str]:
    """Compute a brief with these words, and give the quantities that are loose."""
    _, found = computed(FIGURES, prose)
    return [str(one) for one in found if one.rule == LOOSE_QUANTITY.name]


@pytest.mark.parametrize("prose", DEFINING)
def test_a_limit_of_the_figure_is_its_own(computed: Compute, prose: str) -> None:
    """It is, in its own words and in others of the same meaning."""
    assert [] == _loose(computed, prose)


@pytest.mark.parametrize("prose", LOOSE)
def test_another_limit_is_loose(computed: Compute, prose: str) -> None:
    """Another number, or the other side of the same one, is held to no figure."""
    assert _loose(computed, prose)

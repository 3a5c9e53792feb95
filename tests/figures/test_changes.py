"""Percentages that are changes, differences with a sign, hours over a year, offers.

Everything in these figures and words is made up for the tests.
"""

from collections.abc import Callable

import pytest

from brief.figures.ledger import Fate, Figures
from brief.findings import Findings

Compute = Callable[..., tuple[Figures, Findings]]

FIGURES = """
  cut: {value: 34, unit: percent, counts: cut in the number of staff, note: made up}
  left: {formula: now / before, unit: percent, display: {decimals: 0}}
  now: {value: 66, unit: staff, note: made up}
  before: {value: 100, unit: staff, note: made up}
  shift: {formula: after - first, unit: percentage points}
  drop: {formula: after - first, unit: percentage points, counts: fall in the share}
  after: {value: 32, unit: percent, note: made up}
  first: {value: 20, unit: percent, note: made up}
  gap: {value: 12, unit: percentage points, note: made up}
  hours: {value: 45000, unit: hours per year, note: made up}
  budget: {value: 3640000, unit: GBP per year, note: made up}
  drowned: {value: 10, unit: deaths, period: 2019 to 2023, note: made up}
  fires: {value: 122, unit: fires, period: "2024", note: made up}
  backlog: {value: 2300000, unit: GBP, bound: at least, note: made up}
"""

TABLE = """
The number of staff has fallen by [34%](fig:cut). | traced
The number of staff was cut by [a third](fig:cut). | traced
The number of staff was cut by [two thirds](fig:cut). | false
The number of staff rose by [34%](fig:cut). | false
A cut of [34%](fig:cut) was made. | traced
The number of staff has fallen by [34%](fig:left). | traced
The share rose by [12 points](fig:shift). | traced
The share fell by [12 points](fig:shift). | false
The share fell by [12 points](fig:gap). | traced
The share fell by [12 points](fig:drop). | traced
There was a [fall of 12 percentage points](fig:drop). | traced
The share rose by [12 points](fig:drop). | false
The difference is [12 points](fig:drop). | traced
There were [10](fig:drowned) deaths a year. | false
There were [two](fig:drowned) deaths a year. | traced
There is [a fire every three days](fig:fires). | traced
There were [122](fig:fires) fires a month. | false
They give [45,000 hours](fig:hours) a year. | traced
They give [45,000 hours](fig:hours) a month. | false
They give [about 862 hours a week](fig:hours). | traced
It costs [£3.64m](fig:budget) a year. | traced
It costs [$3.64m a year](fig:budget). | false
"""
ROWS = [tuple(map(str.strip, row.split("|"))) for row in TABLE.strip().splitlines()]


@pytest.mark.parametrize(("prose", "fate"), ROWS)
def test_changes_are_held_as_they_are_said(
    computed: Compute, prose: str, fate: str
) -> None:
    """A cut of a third is no cut to a third, and a rise is no fall."""
    figures, _ = computed(FIGURES, prose)
    (one,) = (one for one in figures.quantities if one.claim)
    assert Fate(fate) is one.fate, one.why


FALSE = (
    "It costs nearly [£5 million](fig:budget) a year.",
    "It costs [£3.2 million](fig:budget) a year.",
    "The backlog is [£1 million](fig:backlog).",
    "The number of staff has fallen by [half](fig:left).",
    "They make up [43](fig:after)% of it.",
)


@pytest.mark.parametrize("prose", FALSE)
def test_what_is_offered_is_true_where_it_would_stand(
    computed: Compute, prose: str
) -> None:
    """Put between the brackets, each offer is a true claim, and says nothing twice."""
    figures, _ = computed(FIGURES, prose)
    (claim,) = figures.claims
    assert claim.suggest
    for offer in claim.suggest:
        again = prose.replace(f"[{claim.text}]", f"[{offer}]")
        told, _ = computed(FIGURES, again)
        (one,) = (one for one in told.quantities if one.claim)
        assert Fate.TRACED is one.fate, again
        assert "by down by" not in again
        assert "a year a year" not in again


LEVELS = (
    ("The number of fires fell by [122](fig:fires).", True),
    ("There were [122](fig:fires) more fires than in 2023.", True),
    ("The number of fires fell to [122](fig:fires).", False),
    ("There were [122](fig:fires) fires.", False),
    ("The share fell by [12 points](fig:gap).", False),
    ("The number of posts fell by [31](fig:posts_lost).", False),
    ("The number of posts fell by [31](fig:fewer).", False),
)


@pytest.mark.parametrize(("prose", "warned"), LEVELS)
def test_a_number_reached_is_no_change(
    computed: Compute, prose: str, *, warned: bool
) -> None:
    """What was reached, given as what it fell by, is warned of; a change is not."""
    more = (
        "  posts_lost: {value: 31, unit: posts, note: made up}\n"
        "  fewer: {formula: before - now - 3, unit: staff}\n"
    )
    _, found = computed(f"{FIGURES.strip(chr(10))}\n{more}", prose)
    said = [one for one in found if "speak of a change" in one.message]
    assert warned == bool(said), [one.message for one in found]

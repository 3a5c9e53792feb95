"""Two claims of one sentence are held to the words that set them side by side.

Everything in these figures and words is made up for the tests.
"""

from collections.abc import Callable

import pytest

from brief import rules
from brief.figures.ledger import Figures
from brief.findings import Findings

Compute = Callable[..., tuple[Figures, Findings]]

FIGURES = """
  seen: {value: 94, unit: percent, better: higher, note: made up}
  seen_before: {value: 91, unit: percent, note: made up}
  target: {value: 95, unit: percent, counts: target, note: made up}
  staff: {value: 412, unit: people, note: made up}
  staff_before: {value: 443, unit: people, note: made up}
  spend: {value: 4620000, unit: GBP, note: made up}
  budget: {value: 4500000, unit: GBP, counts: budget, note: made up}
"""

RIGHT = (
    "There are [412](fig:staff) nurses, down from [443](fig:staff_before).",
    "It fell to [412](fig:staff) from [443](fig:staff_before).",
    "It fell from [443](fig:staff_before) in 2023 to [412](fig:staff) in 2024.",
    "At [94%](fig:seen), we missed the target of [95%](fig:target).",
    "We saw [94%](fig:seen) in time, up from [91%](fig:seen_before).",
    "Spending of [£4.62m](fig:spend) was over the budget of [£4.5m](fig:budget).",
    "There are [412](fig:staff) nurses. We rose from [91%](fig:seen_before).",
    "We saw [94%](fig:seen) in time; [91%](fig:seen_before) did not rise before.",
    "We had [412](fig:staff) nurses and spent [£4.62m](fig:spend).",
    "In all [94%](fig:seen) were late in 2024, or [more than nine in ten](fig:seen).",
    "In all [94%](fig:seen) were done early, that is [over nine in ten](fig:seen).",
    "Of all [94%](fig:seen) came late (or [nearly 19 in 20](fig:seen)).",
)

WRONG = (
    "There are [412](fig:staff) nurses, up from [443](fig:staff_before).",
    "It rose to [412](fig:staff) from [443](fig:staff_before).",
    "It grew from [443](fig:staff_before) in 2023 to [412](fig:staff) in 2024.",
    "At [94%](fig:seen), we met the target of [95%](fig:target).",
    "At [94%](fig:seen) we beat the target of [95%](fig:target).",
    "We saw [94%](fig:seen) in time, down from [91%](fig:seen_before).",
    "Spending of [£4.62m](fig:spend) was within the budget of [£4.5m](fig:budget).",
    "We saw [94%](fig:seen) in time, higher than the [94%](fig:seen) before.",
    "We saw [94%](fig:seen), up from [94%](fig:seen).",
)


APART = (
    (
        "[94%](fig:seen) were seen, higher than the [91%](fig:seen_before).",
        True,
    ),
    (
        "[94%](fig:seen) were seen, lower than the [91%](fig:seen_before).",
        False,
    ),
    ("[412](fig:staff) nurses came, fewer than the [443](fig:staff_before).", True),
    ("[412](fig:staff) nurses came, more than the [443](fig:staff_before).", False),
    ("[412](fig:staff) (all paid) came, above the [443](fig:staff_before).", False),
    ("[412](fig:staff) came, not more than the [443](fig:staff_before).", True),
    ("[412](fig:staff) came, not fewer than the [443](fig:staff_before).", False),
    (
        "More were seen than before: [94%](fig:seen) against [91%](fig:seen_before).",
        True,
    ),
    (
        "Fewer were seen than before: [94%](fig:seen) against [91%](fig:seen_before).",
        False,
    ),
)


@pytest.mark.parametrize(("prose", "right"), APART)
def test_a_number_set_apart_by_the_bounds_nothing(
    computed: Compute, prose: str, *, right: bool
) -> None:
    """“Higher than the 91%” states 91%, and compares it with the claim before it."""
    _, findings = computed(FIGURES, prose)
    found = [one.rule for one in findings if not one.rule.startswith("figure-")]
    expected = [] if right else [rules.CLAIMS_AT_ODDS.name]
    assert expected == [one for one in found if one in _OF_WORDS]


OR_BY = (
    (
        "It fell from [443](fig:staff_before) to [412](fig:staff), or by [7%](fig:*).",
        True,
    ),
    (
        "It fell from [443](fig:staff_before) to [412](fig:staff), or by [9%](fig:*).",
        False,
    ),
)


@pytest.mark.parametrize(("prose", "right"), OR_BY)
def test_an_amount_told_once_more_takes_the_verb_before_it(
    computed: Compute, prose: str, *, right: bool
) -> None:
    """“Or by 7%” is what it fell by."""
    _, findings = computed(FIGURES, prose.replace("*", "staff_before,staff"))
    assert right is not any(one.rule == "claim-wording" for one in findings)


_OF_WORDS = frozenset(
    {"claim-wording", "claims-at-odds", "loose-quantity", "claim-not-checked"}
)


def names(computed: Compute, prose: str) -> list[str]:
    """Compute a brief with these words, and name what was found of them."""
    _, findings = computed(FIGURES, prose)
    return [one.rule for one in findings]


@pytest.mark.parametrize("prose", RIGHT)
def test_words_that_bear_the_figures_out_pass(computed: Compute, prose: str) -> None:
    """True of each, and true of both."""
    assert rules.CLAIMS_AT_ODDS.name not in names(computed, prose)


@pytest.mark.parametrize("prose", WRONG)
def test_words_that_the_figures_deny_are_found(computed: Compute, prose: str) -> None:
    """Each number is right, and what is said of the two is not."""
    assert rules.CLAIMS_AT_ODDS.name in names(computed, prose)

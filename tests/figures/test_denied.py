"""A share is said of those whom its figure counts, and not of the others.

Everything in these figures and words is made up for the tests.
"""

from collections.abc import Callable

import pytest

from brief import rules
from brief.figures.ledger import Figures
from brief.findings import Findings

Compute = Callable[..., tuple[Figures, Findings]]

FIGURES = """
  seen:
    {value: 94, unit: percent, counts: patients who came and were seen in time, note: x}
  women:
    {value: 62, unit: percent, counts: women who would recommend it, note: made up}
  refused:
    {value: 18, unit: percent, counts: people asked who did not answer, note: made up}
  waiting:
    {value: 6, unit: percent, counts: patients not seen in time, note: made up}
  carless:
    {value: 30, unit: percent, counts: households with no car, note: made up}
"""


def _denials(computed: Compute, prose: str) -> list[str]:
    _, found = computed(FIGURES, prose)
    return [one.message for one in found if one.rule == rules.CLAIM_DENIED.name]


DENIED = (
    ("[94%](fig:seen) of patients who came to A&E were not seen in time.", "were not"),
    ("[94%](fig:seen) of patients who came to A&E weren't seen in time.", "weren't"),
    ("[94%](fig:seen) of patients who came to A&E weren’t seen in time.", "weren't"),
    (
        "[94%](fig:seen) of patients who came to A&E were never seen in time.",
        "were never",
    ),
    (
        "[94%](fig:seen) of patients who came to A&E failed to be seen in time.",
        "failed to",
    ),
    ("[94%](fig:seen) of visitors to A&E have yet to be seen.", "have yet to"),
    ("[94%](fig:seen) of patients were not seen in time.", "were not"),
    ("[94%](fig:seen) of patients still weren’t seen in time.", "weren't"),
    ("[94% of patients were not](fig:seen) seen in time.", "were not"),
    ("[94% were not seen in time](fig:seen).", "were not"),
    ("[62%](fig:women) of women wouldn't recommend it.", "wouldn't"),
    ("[62%](fig:women) of women said that they would not recommend it.", "would not"),
    ("[62%](fig:women) of women said they wouldn’t recommend it.", "wouldn't"),
    ("[62%](fig:women) of women can't recommend it.", "can't"),
    (
        "[62%](fig:women) of those who were asked in spring would not recommend it.",
        "would not",
    ),
    ("[18%](fig:refused) of the people asked answered.", "answered"),
    ("[18%](fig:refused) of the people asked did answer.", "did answer"),
    ("[18%](fig:refused) of those who were asked answered.", "answered"),
    ("[6%](fig:waiting) of patients were seen in time.", "were seen in time"),
    ("[30%](fig:carless) of households have a car.", "have a car"),
)


@pytest.mark.parametrize(("prose", "words"), DENIED)
def test_a_share_said_of_the_others_is_found(
    computed: Compute, prose: str, words: str
) -> None:
    """Every verb that denies counts, with words between; and what affirms a denial."""
    (message,) = _denials(computed, prose)
    assert f" goes on “{words}”; " in message


SAID_RIGHTLY = (
    "[94%](fig:seen) of patients who came to A&E were seen in time.",
    "[94%](fig:seen) of patients who were not seen at once were seen in time.",
    "[94%](fig:seen) of patients who hadn't booked were seen in time.",
    "[94%](fig:seen) of patients said they were seen in time, and did not wait.",
    "[94%](fig:seen) were seen in time and did not wait.",
    "[94%](fig:seen) were seen in time though they had not booked.",
    "[94%](fig:seen) of patients were seen not only in time but well.",
    "[94%](fig:seen) of patients who said they were not well were seen in time.",
    "[94%](fig:seen) is a record never reached before.",
    "[94%](fig:seen) were seen within the time that was never kept before.",
    "[18%](fig:refused) of the people asked did not answer.",
    "[18%](fig:refused) of the people asked refused.",
    "[18%](fig:refused) of people asked gave no answer.",
    "[18%](fig:refused) of the people asked were silent; the others answered.",
    "[18%](fig:refused) of answers are missing.",
    "[18%](fig:refused) of those asked answered only in part.",
    "[6%](fig:waiting) of patients were not seen in time.",
    "[6%](fig:waiting) of patients were seen late.",
    "[6%](fig:waiting) of patients were seen after the time was up.",
    "[30%](fig:carless) of households have no car.",
    "[30%](fig:carless) of households do without a car.",
)


@pytest.mark.parametrize("prose", SAID_RIGHTLY)
def test_a_denial_of_something_else_denies_no_share(
    computed: Compute, prose: str
) -> None:
    """What says of whom the share is, or begins another clause, is no denial of it."""
    assert [] == _denials(computed, prose)

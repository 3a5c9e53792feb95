"""A claim is all of the number that is printed, and not a part of it.

Everything in these figures and words is made up for the tests.
"""

from collections.abc import Callable

import pytest

from brief import rules
from brief.figures.ledger import Figures
from brief.findings import Findings

Compute = Callable[..., tuple[Figures, Findings]]

FIGURES = """
  staff: {value: 412, unit: nurses, note: made up}
  spend: {value: 4620000, unit: GBP, note: made up}
  seen: {value: 94, unit: percent, note: made up}
"""

CUT = {
    "We have [412](fig:staff),000 nurses.": "412,000",
    "We have [412](fig:staff),000,000 nurses.": "412,000,000",
    "We have [412](fig:staff) 000 nurses.": "412 000",
    "We have [412](fig:staff), 000 nurses.": "412, 000",
    "We have [412](fig:staff)’000 nurses.": "412’000",
    "We have [412](fig:staff)/2 nurses.": "412/2",
    "We have [412](fig:staff)e3 nurses.": "412e3",
    "We have [412](fig:staff)³ nurses.": "412³",
    "We have .[412](fig:staff) nurses.": ".412",
    "We have [412](fig:staff)[412](fig:staff) nurses.": "412412",
    "We have [412](fig:staff),[412](fig:staff) nurses.": "412,412",
    "We had [412](plain:),000 nurses.": "412,000",
    "We spent [£4.62m](fig:spend)bn.": "£4.62mbn",
    "We spent [£4.62m](fig:spend) million.": "£4.62m million",
    "We spent [£4.62 million](fig:spend) million.": "£4.62 million million",
    "We spent [£4.62m](fig:spend)illion.": "£4.62million",
    "[94%](fig:seen)% were seen.": "94%%",
    "[94%](fig:seen) per cent were seen.": "94% per cent",
}


@pytest.mark.parametrize(("prose", "printed"), CUT.items())
def test_brackets_that_end_inside_a_number_are_found(
    computed: Compute, prose: str, printed: str
) -> None:
    """Digits, marks and words of size against a claim make another number of it."""
    _, found = computed(FIGURES, prose)
    (one,) = [one for one in found if one.rule == rules.CLAIM_CUT_OFF.name]
    assert f" is printed as “{printed}”: " in one.message


TOLD_OTHERWISE = (
    "We have [412](fig:staff).9 nurses.",
    "We have [412](fig:staff)0 nurses.",
    "We have [412](fig:staff)k nurses.",
    "We have [412](fig:staff) million nurses.",
    "We have 1,[412](fig:staff) nurses.",
)


@pytest.mark.parametrize("prose", TOLD_OTHERWISE)
def test_what_is_loose_or_false_is_told_once(computed: Compute, prose: str) -> None:
    """Digits that are loose, and a unit that makes the claim false, are one error."""
    _, found = computed(FIGURES, prose)
    (one,) = [one for one in found if one.rule != rules.FIGURE_UNUSED.name]
    assert one.rule in {rules.LOOSE_QUANTITY.name, rules.CLAIM_WORDING.name}


WHOLE = (
    "We have [412](fig:staff), and paid them [£4.62m](fig:spend).",
    "We have [412](fig:staff): [94%](fig:seen) were seen.",
    "They are [412](fig:staff)/[412](fig:staff) of all.",
    "We spent [£4,620,000](fig:spend) × [412](fig:staff) in all.",
    "We spent £[4.62](fig:spend)m, which is £[4.62](fig:spend) million.",
    "[94](fig:seen)% were seen. It is [412](fig:staff)’s own. 000 is no number.",
)


@pytest.mark.parametrize("prose", WHOLE)
def test_what_stands_by_itself_beside_a_claim_is_no_part_of_it(
    computed: Compute, prose: str
) -> None:
    """Units, other claims and the next sentence do not make another number of it."""
    _, found = computed(FIGURES, prose)
    assert [] == [one for one in found if one.rule == rules.CLAIM_CUT_OFF.name]

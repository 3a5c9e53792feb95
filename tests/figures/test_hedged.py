"""An estimate is called one, by a hedge that is its own.

Everything in these figures and words is made up for the tests.
"""

import pytest

from brief.rules import HEDGE_LOST
from tests.figures.declared import FIGURES, Compute, lost, said

_OF = "[22,500](fig:users) opiate and/or crack users"
_ADULTS = "[8,350](fig:adults) adults aged 15 to 64"
_CHILDREN = "[22,500](fig:children) children under 16"

BOLD = (
    f"There are {_OF}.",
    f"There are exactly {_OF}, which is no estimate.",
    "There are an estimated [exactly 22,500](fig:users) opiate and/or crack users.",
    f"Exactly {_OF}, it is estimated, live here.",
    f"This is no estimate: there are {_OF}.",
    f"We do not estimate: there are {_OF}.",
    f"The {_OF}, not an estimate but a count, live here.",
    f"There are {_OF}. This is an estimate.",
    f"An estimated {_ADULTS} inject. There are {_OF}.",
    f"The estimated cost was [£8,000](fig:mean_cost). A census counted {_OF}.",
    f"There are {_OF} and an estimated {_ADULTS}.",
    f"There are {_OF}; an estimated {_ADULTS} inject.",
    f"Around Dudley, {_OF} live.",
    f"Around the corner, {_OF} live.",
    f"Roughly treated, {_OF} live here.",
    f"There are {_OF} around here.",
    f"An underestimated problem: {_OF}.",
)

HEDGED = (
    f"There are an estimated {_OF}.",
    f"There are about {_OF}.",
    "There are [roughly 22,500](fig:users) opiate and/or crack users.",
    f"Around Dudley, about {_OF} live.",
    f"It is thought that {_OF} live here.",
    f"The number is not known exactly: an estimated {_OF} live here.",
    f"There are about {_OF}, a number that nobody knows exactly.",
    f"This is no count but an estimate: {_OF} live here.",
    f"It is no more than an estimate: {_OF} live here.",
    f"The number is an estimate. There are {_OF}.",
    f"The survey's estimates are these. There are {_OF}.",
    f"An estimated {_ADULTS} inject. Of these, {_OF.replace(') ', ') are ')}.",
    f"An estimated {_CHILDREN} and {_OF} live here.",
    f"What an estimated {_CHILDREN} bear is the work of {_OF}.",
    f"The {_CHILDREN} are those of an estimated {_OF}.",
    f"There are no fewer than an estimated {_OF}.",
)


@pytest.mark.parametrize("prose", BOLD)
def test_an_estimate_is_hedged_by_its_own_words(computed: Compute, prose: str) -> None:
    """Not by a place, by another number, or by words that deny it."""
    _, found = computed(FIGURES, prose)
    assert [HEDGE_LOST.name] == lost(found)


@pytest.mark.parametrize("prose", HEDGED)
def test_a_hedge_is_heard_wherever_it_belongs(computed: Compute, prose: str) -> None:
    """Beside the number, before it, in what it is derived from or listed with."""
    _, found = computed(FIGURES, prose)
    assert [] == said(found)


def test_the_hint_takes_exactly_away(computed: Compute) -> None:
    """A hedge beside “exactly” is not enough."""
    _, found = computed(FIGURES, f"By one estimate there are exactly {_OF}.")
    (one,) = (one for one in found if one.rule == HEDGE_LOST.name)
    assert "say “an estimated”, and leave out what calls it exact" == one.hint

"""Ages that are not the figure's, and a word in the place of its neighbour.

Everything in these figures and words is made up for the tests.
"""

from collections.abc import Callable

import pytest

from brief.figures.ledger import Figures
from brief.figures.smallprint.ages import ages_in
from brief.findings import Findings

Compute = Callable[..., tuple[Figures, Findings]]

FIGURES = """
  young: {value: 41, unit: percent, counts: share of victims aged under 25, note: x}
  young_count: {value: 301, unit: victims, counts: victims aged under 25, note: x}
  carried: {value: 6, unit: percent, counts: share of pupils who carried a knife,
    population: pupils aged 11 to 16, note: x}
  elders: {value: 1204, unit: residents, counts: residents aged 65 and over, note: x}
  knife: {value: 817, unit: offences, counts: recorded knife offences, note: x}
  charged: {value: 191, unit: offences, counts: offences that led to a charge, note: x}
  found: {value: 784, unit: searches, counts: searches that found a weapon, note: x}
  kitchens: {value: 158, unit: schools, counts: schools with a full kitchen, note: x}
  officers: {value: 648, unit: officers, counts: response officers, note: x}
  cars: {value: 50, unit: cars, counts: new response cars, note: x}
  calls: {value: 9120, unit: calls, counts: calls answered, note: x}
  starters: {value: 2310, unit: people, counts: people who started treatment, note: x}
  men: {value: 77, unit: percent, counts: share of men and boys among victims, note: x}
  window: {value: 15, unit: minutes, counts: target time, note: x}
""".replace("note: x", "note: made up")

RIGHT = (
    "[41%](fig:young) of victims were under 25.",
    "[41%](fig:young) of victims were aged 24 or under.",
    "[41%](fig:young) of victims were young.",
    "[301](fig:young_count) victims were under 25, some of them under 18.",
    "Under-18s are not told apart: [301](fig:young_count) victims were under 25.",
    "[6%](fig:carried) of pupils aged 11 to 16 carried a knife.",
    "[6%](fig:carried) of 11-16 year olds among pupils carried a knife.",
    "[1,204](fig:elders) residents are over 65.",
    "[1,204](fig:elders) residents are 65 or older.",
    "[817](fig:knife) knife offences were recorded.",
    "[817](fig:knife) knife crimes were recorded, some with a death.",
    "Of the offences, [191](fig:charged) led to a charge, and some to a conviction.",
    "[784](fig:found) searches found a weapon, and no more.",
    "[158](fig:kitchens) schools have a full kitchen and no other place to cook.",
    "[648](fig:officers) response officers were led by a sergeant.",
    "We buy [50](fig:cars) cars and some vans.",
    "[9,120](fig:calls) of the calls received were answered.",
    "[2,310](fig:starters) people started treatment; not all completed it.",
    "[77%](fig:men) of victims were men or boys.",
    "[77%](fig:men) of victims were male.",
)

WRONG = (
    "[41%](fig:young) of victims were aged under 18.",
    "[301](fig:young_count) victims were aged 25 or over.",
    "[301](fig:young_count) victims were under-18s.",
    "[6%](fig:carried) of pupils aged 11 to 18 carried a knife.",
    "[6%](fig:carried) of 14-16 year olds among pupils carried a knife.",
    "[1,204](fig:elders) residents are over 75.",
    "[1,204](fig:elders) residents are under 65.",
    "[817](fig:knife) knife deaths were recorded.",
    "[191](fig:charged) of offences led to a conviction.",
    "[191](fig:charged) of offences led to no charge.",
    "Nothing was found in [784](fig:found) searches.",
    "[158](fig:kitchens) schools have no full kitchen.",
    "There are [648](fig:officers) detectives.",
    "We buy [50](fig:cars) new vans.",
    "[9,120](fig:calls) calls were received.",
    "[2,310](fig:starters) people completed treatment.",
    "[77%](fig:men) of victims were women and girls.",
    "[77%](fig:men) of victims were female.",
)


@pytest.mark.parametrize("sentence", RIGHT)
def test_words_that_say_no_other_are_let_be(computed: Compute, sentence: str) -> None:
    """An age, a noun or a deed beside the figure's own denies nothing."""
    _, found = computed(FIGURES, sentence)
    assert "claim-denied" not in {one.rule for one in found}


@pytest.mark.parametrize("sentence", WRONG)
def test_words_in_the_place_of_others_are_found(
    computed: Compute, sentence: str
) -> None:
    """Each of these says another age, thing or deed than its figure declares."""
    _, found = computed(FIGURES, sentence)
    assert "claim-denied" in {one.rule for one in found}


@pytest.mark.parametrize(
    ("text", "youngest", "oldest"),
    [
        ("pupils aged 11 to 16", 11, 16),
        ("11-16 year olds", 11, 16),
        ("under the age of 25", 0, 25),
        ("the over-65s", 65, 120),
        ("65 and over", 65, 120),
        ("a child under five", 0, 5),
        ("the under-tens that live here", 0, 10),
        ("people under twenty-five", 0, 25),
        ("pupils aged eleven to sixteen", 11, 16),
        ("five- to ten-year-olds", 5, 10),
        ("over the age of sixty", 60, 120),
    ],
)
def test_ages_are_read(text: str, youngest: int, oldest: int) -> None:
    """Each way of saying an age gives the youngest and the oldest meant."""
    (found,) = ages_in(text)
    assert (youngest, oldest) == (found.youngest, found.oldest)


@pytest.mark.parametrize(
    "text",
    [
        "under 15 minutes",
        "over 65%",
        "above 1,000",
        "under five minutes",
        "under ten homes",
        "over two in five",
        "under two in every five of them",
        "over six",
        "two or more children",
        "between two and five homes",
    ],
)
def test_other_limits_are_no_ages(text: str) -> None:
    """A time, a share or a count with a limit is nobody's age."""
    assert () == ages_in(text)


_CHILDREN = """
  young: {value: 310, unit: households, counts: households with a child under five,
    note: made up}
"""


@pytest.mark.parametrize(
    ("prose", "rules"),
    [
        ("[310](fig:young) households with a child under five asked.", []),
        ("[310](fig:young) households with a child under 5 asked.", []),
        ("[310](fig:young) households with children under five asked.", []),
        ("[310](fig:young) homes of children under the age of five asked.", []),
        ("[310](fig:young) households with a child asked within five days.", []),
        ("[310](fig:young) households with a child under ten asked.", ["claim-denied"]),
        ("[310](fig:young) households with a child under 11 asked.", ["claim-denied"]),
    ],
)
def test_an_age_in_words_is_held_to_the_figure(
    computed: Compute, prose: str, rules: list[str]
) -> None:
    """“Under ten” is not “under five”, in words as in digits."""
    _, found = computed(_CHILDREN, prose)
    assert rules == [one.rule for one in found if one.rule == "claim-denied"]

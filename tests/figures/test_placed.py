"""A claim is of the place that its sentence says it is of, whatever stands beside it.

Everything in these figures and words is made up for the tests.
"""

from collections.abc import Callable

import pytest

from brief import rules
from brief.figures.ledger import Figures
from brief.findings import Findings

Compute = Callable[..., tuple[Figures, Findings]]


def _of(name: str, value: str, counts: str, area: str) -> str:
    told = f"unit: pupils, counts: {counts}, area: {area}, period: '2024', note: x"
    return f'  {name}: {{value: "{value}", {told}}}\n'


FIGURES = (
    "\n"
    + _of("pupils_ashby", "20,250", "pupils", "Ashby")
    + _of("pupils_berry", "28,350", "pupils", "Berry")
    + _of("pupils", "48,600", "pupils", "Downshire")
    + _of("fed_ashby", "6,358", "pupils who are fed", "Ashby")
    + _of("fed_berry", "4,820", "pupils who are fed", "Berry")
    + """
  share_ashby: {formula: fed_ashby / pupils_ashby, unit: percent, area: Ashby,
    counts: share of pupils who are fed, period: "2024"}
  share_berry: {formula: fed_berry / pupils_berry, unit: percent, area: Berry,
    counts: share of pupils who are fed, period: "2024"}
  ratio: {formula: share_ashby / share_berry, unit: ratio, area: Downshire,
    counts: share fed in Ashby over the share fed in Berry, period: "2024"}
  share_fenny: {value: 12, unit: percent, area: Fenny, note: x,
    counts: share of pupils who are fed, period: "2024"}
  gap: {formula: pupils_berry - pupils_ashby, unit: pupils, area: Downshire,
    counts: more pupils in Berry than in Ashby, period: "2024"}
"""
)


def _told(computed: Compute, prose: str, *names: str) -> list[str]:
    _, found = computed(FIGURES, prose)
    return [one.message for one in found if one.rule in names]


ELSEWHERE = (
    ("In Berry [6,358 of 20,250](fig:fed_ashby,pupils_ashby) pupils are fed.", 1),
    ("[Two in five](fig:pupils_ashby,pupils) of all the pupils live in Berry.", 1),
    ("In Berry [two in five](fig:pupils_ashby,pupils) of all pupils are taught.", 1),
    (
        "In Ashby [6,358](fig:fed_ashby) eat; in Ashby it is [4,820](fig:fed_berry).",
        1,
    ),
    (
        "[4,820](fig:fed_berry) in Ashby, and in Berry [6,358](fig:fed_ashby), eat.",
        2,
    ),
    ("More are fed in Ashby ([4,820](fig:fed_berry)) than elsewhere.", 1),
    ("Ashby ([17%](fig:share_berry)) and Berry ([31%](fig:share_ashby)) differ.", 2),
    (
        "In Ashby [31%](fig:share_ashby) are fed, while in Ely [17%](fig:share_berry).",
        0,
    ),
    ("Ashby feeds most, but in Ashby only [17%](fig:share_berry) are fed.", 1),
)


@pytest.mark.parametrize(("prose", "many"), ELSEWHERE)
def test_a_claim_said_of_another_place_is_found(
    computed: Compute, prose: str, many: int
) -> None:
    """A part and its whole, a later clause, and a value in brackets."""
    assert len(_told(computed, prose, rules.AREA_MISNAMED.name)) == many


THERE = (
    "In Ashby [6,358 of 20,250](fig:fed_ashby,pupils_ashby) pupils are fed.",
    "[Two in five](fig:pupils_ashby,pupils) of Downshire's pupils live in Ashby.",
    "Of pupils in Downshire [two in five](fig:pupils_ashby,pupils) live in Ashby.",
    "In Downshire, Ashby has [fewer](fig:pupils_ashby,pupils_berry) than Berry.",
    "In Ashby [6,358](fig:fed_ashby) are fed; in Berry it is [4,820](fig:fed_berry).",
    "[31%](fig:share_ashby) are fed in Ashby, and in Berry [17%](fig:share_berry).",
    "In Ashby [31%](fig:share_ashby) eat there and in Berry [17%](fig:share_berry).",
    "It is [31%](fig:share_ashby) in Ashby, against [17%](fig:share_berry).",
    "It is [31%](fig:share_ashby) in Ashby and [17%](fig:share_berry) in Berry.",
    "Ashby, unlike Berry ([31%](fig:share_ashby) and [17%](fig:share_berry)), is poor.",
    "More are fed in Ashby ([31%](fig:share_ashby)) than in Berry.",
    "Ashby has fewer pupils than Berry ([8,100](fig:gap) fewer).",
    "A child in Ashby is [1.8 times as likely](fig:ratio) as one in Berry to be fed.",
    "In Downshire the share fed in Ashby is [nearly twice](fig:ratio) that in Berry.",
    "There were [8,100](fig:gap) more pupils in Berry than in Ashby.",
)


@pytest.mark.parametrize("prose", THERE)
def test_a_claim_said_of_its_own_place_stands(computed: Compute, prose: str) -> None:
    """However the places stand; a ratio is of the two that its `counts` names."""
    assert [] == _told(computed, prose, rules.AREA_MISNAMED.name)


def test_a_ratio_of_two_places_is_no_ratio_of_the_second_to_the_first(
    computed: Compute,
) -> None:
    """Its two places are named, and they are exchanged."""
    prose = "A child in Berry is [1.8 times as likely](fig:ratio) as one in Ashby."
    assert _told(computed, prose, rules.COMPARISON_TURNED.name)


@pytest.mark.parametrize(
    ("prose", "right"),
    [
        (
            "Ashby and Berry: [31%](fig:share_ashby) in the one and * in the other.",
            True,
        ),
        (
            "Berry and Ashby: [31%](fig:share_ashby) in the one and * in the other.",
            False,
        ),
        (
            "Ashby, Berry: [31%](fig:share_ashby) in the former and * in the latter.",
            True,
        ),
        (
            "Berry and Ashby: [31%](fig:share_ashby) in the first, * in the second.",
            False,
        ),
        ("Of these, [31%](fig:share_ashby) are in the one and * in the other.", True),
        (
            "Berry and Ashby: * in the one and [31%](fig:share_ashby) in the other.",
            True,
        ),
        ("Berry is dear: [31%](fig:share_ashby) and * are fed.", True),
    ],
)
def test_the_one_is_what_is_named_first(
    computed: Compute, prose: str, *, right: bool
) -> None:
    """“The one” and “the former” are the first of two, and “the other” the second."""
    said = prose.replace("*", "[17%](fig:share_berry)")
    assert right is not bool(_told(computed, said, rules.CLAIMS_AT_ODDS.name))


_ABOVE = "share_ashby,share_berry"

OTHER_SIDE = (
    (f"The share in Ashby is [higher](fig:{_ABOVE}) than in Fenny.", "Fenny"),
    (f"The share in Ashby is [1.8 times](fig:{_ABOVE}) that in Fenny.", "Fenny"),
    (
        f"A child in Ashby is [more likely](fig:{_ABOVE}) to eat than one in Fenny.",
        "Fenny",
    ),
    (f"In Ashby it is [1.8 times](fig:{_ABOVE}) that recorded in Fenny.", "Fenny"),
    (f"The share in Ashby is [higher](fig:{_ABOVE}) than in Berry.", ""),
    (f"The share in Ashby is [higher](fig:{_ABOVE}) than in Berry or Fenny.", ""),
    (f"In Ashby it is [higher](fig:{_ABOVE}) than in the next town of Downshire.", ""),
    (f"In Ashby it is [higher](fig:{_ABOVE}) than in any part of Downshire.", ""),
    (f"In Ashby it is [higher](fig:{_ABOVE}), which shows that Fenny does well.", ""),
    (f"In Ashby it is [higher](fig:{_ABOVE}) again as Fenny sends its pupils.", ""),
    (f"In Ashby it is [higher](fig:{_ABOVE}) than it was, as in Fenny.", ""),
)


@pytest.mark.parametrize(("prose", "place"), OTHER_SIDE)
def test_the_other_side_of_a_comparison_is_held_to_its_place(
    computed: Compute, prose: str, place: str
) -> None:
    """The place behind "than" and "that in" is that of the second figure."""
    found = _told(computed, prose, rules.AREA_MISNAMED.name)
    assert [f"against {place}" in one for one in found] == [True] * bool(place)


_THREE = "share_ashby,share_berry,share_fenny"

FIRST_OF_ALL = (
    (f"Fenny has [the highest share](fig:{_THREE}) of the three.", True),
    ("Ashby has [the lowest share](fig:share_fenny,share_berry,share_ashby).", True),
    (f"[The highest share](fig:{_THREE}) was in Berry.", True),
    (f"Ashby has [the highest share](fig:{_THREE}) of the three.", False),
    ("Fenny has [the lowest share](fig:share_fenny,share_berry,share_ashby).", False),
    (f"[The highest share](fig:{_THREE}) was in Ashby.", False),
    (f"Unlike Fenny, it has [the highest share](fig:{_THREE}).", False),
    (f"[The highest share](fig:{_THREE}) is that of Ashby, and Fenny is last.", False),
    (f"While Berry has fewer, [the highest share](fig:{_THREE}) is here.", False),
    (f"Near Fenny lies the town with [the highest share](fig:{_THREE}).", False),
)


@pytest.mark.parametrize(("prose", "wrong"), FIRST_OF_ALL)
def test_the_highest_of_all_is_the_one_that_is_named_first(
    computed: Compute, prose: str, *, wrong: bool
) -> None:
    """What has the highest of three is what the first of them is of."""
    found = _told(computed, prose, rules.COMPARISON_TURNED.name)
    assert [one.startswith("“the ") for one in map(str.lower, found)] == [True] * wrong

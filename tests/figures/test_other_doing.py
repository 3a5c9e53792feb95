"""What is counted at one limit, of one doing or one object, is told of no other.

Everything in these figures and words is made up for the tests.
"""

import pytest

from brief.rules import CLAIM_DENIED
from tests.figures.declared import Compute

FIGURES = """
  fast: {value: 46, unit: percent, counts: share of cars above the 30 mph limit,
    note: x}
  rural: {value: 62, unit: percent, note: x,
    counts: share of people hurt or badly shaken on rural roads}
  safe: {value: 58, unit: percent, counts: share of members who feel safe walking,
    note: x}
  posts: {value: 48, unit: posts, counts: posts for wardens, note: x}
  vacant: {value: 7, unit: posts, counts: vacant posts for wardens, note: x}
  belts: {value: 93, unit: percent, counts: share of drivers wearing a seat belt,
    note: x}
  courses: {value: 14800, unit: people, counts: people who took a safety course,
    note: x}
  cost: {value: 2400000, unit: GBP per fire, counts: cost to society of a fire,
    display: {scale: million, decimals: 1}, note: x}
  spent: {value: 900000, unit: GBP, counts: spending on cameras, note: x}
""".replace("note: x", "note: made up")

WRONG = (
    "[46%](fig:fast) of cars kept to the 30 mph limit.",
    "[46%](fig:fast) of cars were within the 30 mph limit.",
    "[46%](fig:fast) of cars obeyed the 30 mph limit.",
    "[46%](fig:fast) of cars were above the 40 mph limit.",
    "[46%](fig:fast) of cars broke the 20 mph limit.",
    "[62%](fig:rural) of people hurt or badly shaken were hurt on urban roads.",
    "[62%](fig:rural) of people hurt or badly shaken were hurt in towns.",
    "[58%](fig:safe) of members felt unsafe walking.",
    "[Most](fig:safe) members felt in danger walking.",
    "[58%](fig:safe) of members felt safe cycling.",
    "[Seven](fig:vacant) of the [48](fig:posts) posts for wardens were filled.",
    "[93%](fig:belts) of drivers wore a helmet.",
    "[14,800](fig:courses) people failed a safety course.",
    "[14,800](fig:courses) people took a driving test.",
    "Each fire saved society [£2.4m](fig:cost).",
    "The Council saved [£900,000](fig:spent) on cameras.",
)

RIGHT = (
    "[46%](fig:fast) of cars were above the 30 mph limit.",
    "[46%](fig:fast) of cars broke the 30 mph limit.",
    "[46%](fig:fast) of cars were above the 30 mph limit, and the rest kept to it.",
    "[46%](fig:fast) of cars were over the limit of 30 mph.",
    "[46%](fig:fast) of cars went too fast in 30 mph streets.",
    "[62%](fig:rural) of people hurt or badly shaken were hurt on rural roads.",
    (
        "[62%](fig:rural) of people hurt or badly shaken were on rural roads and not in"
        " towns."
    ),
    "[62%](fig:rural) of people were hurt or badly shaken on rural, not urban, roads.",
    "[58%](fig:safe) of members felt safe walking.",
    "[58%](fig:safe) of members felt safe when walking, and the others felt unsafe.",
    "Walking, [58%](fig:safe) of members feel safe.",
    "[Seven](fig:vacant) of the [48](fig:posts) posts for wardens were vacant.",
    "[Seven](fig:vacant) of the [48](fig:posts) posts for wardens stood empty.",
    "[Seven](fig:vacant) posts for wardens were vacant and could not be filled.",
    "[93%](fig:belts) of drivers wore a seat belt.",
    "[93%](fig:belts) of drivers wore a belt.",
    "[93%](fig:belts) of drivers were wearing a lap or seat belt.",
    "[14,800](fig:courses) people took a course in safety.",
    "[14,800](fig:courses) people took a safety course, and few failed it.",
    "Each fire cost society [£2.4m](fig:cost).",
    "Preventing a fire saves society [£2.4m](fig:cost).",
    "Each fire avoided saved society [£2.4m](fig:cost).",
    "To save money later, the Council spent [£900,000](fig:spent) on cameras.",
    "Without cameras the Council would save [£900,000](fig:spent).",
)


def _found(computed: Compute, prose: str) -> list[str]:
    """Compute a brief with these words, and give what was found to be denied."""
    _, found = computed(FIGURES, prose)
    return [str(one) for one in found if one.rule == CLAIM_DENIED.name]


@pytest.mark.parametrize("prose", WRONG)
def test_another_limit_doing_or_object_is_found(computed: Compute, prose: str) -> None:
    """The number is right, and what is said of it is another's or the opposite."""
    assert 1 == len(_found(computed, prose))


@pytest.mark.parametrize("prose", RIGHT)
def test_its_own_in_other_words_stands(computed: Compute, prose: str) -> None:
    """And both sides may be named, where the words set them apart."""
    assert [] == _found(computed, prose)

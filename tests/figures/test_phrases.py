"""Declared phrases are found however they are spelled, and only they are."""

import pytest

from brief.figures.smallprint.phrases import stands
from brief.figures.smallprint.said import Way, undenied, way_of

SAME = (
    ("heroin and crack users", "Heroin & crack users"),
    ("heroin and crack users", "heroin/crack users"),
    ("heroin and crack users", "heroin-and-crack users"),
    ("heroin and crack users", "heroin- and crack-users"),
    ("heroin and crack users", "a heroin\u00a0and crack user"),
    ("drug addicts", "drug\u2011addicts"),
    ("drug addicts", "a drug addict’s life"),
    ("opiate and/or crack users", "opiate- and/or crack-users"),
    ("aged 15 to 64", "aged 15–64"),
    ("aged 15 to 64", "age 15 to 64 years"),
    ("aged 15 to 64", "ages 15-64"),
    ("aged 15 to 64", "aged between 15 and 64"),
    ("aged 15 to 64", "15- to 64-year-olds"),
    ("children under 16", "children under the age of 16"),
    ("excluding fraud", "(excluding “fraud”)"),
    ("48%", "48 per cent"),
    ("in 2016/17", "in 2016–17"),
    ("in 2016/17", "in 2016/2017"),
)

ANOTHER = (
    ("heroin and crack users", "heroin or crack users"),
    ("heroin and crack users", "heroin users, and crack users"),
    ("opiate and/or crack users", "opiate and crack users"),
    ("aged 15 to 64", "aged 15 to 649"),
    ("aged 15 to 64", "aged 15 to 64.5"),
    ("excluding Dudley", "excluding Dudleyfield"),
    ("drug addicts", "anti-drug addictsville"),
    ("in 2016/17", "in 2016–18"),
)


@pytest.mark.parametrize(("phrase", "text"), SAME)
def test_one_name_has_many_spellings(phrase: str, text: str) -> None:
    """Signs, hyphens, quotation marks and number do not make another name."""
    assert phrase == stands(text, (phrase,))


@pytest.mark.parametrize(("phrase", "text"), ANOTHER)
def test_another_name_is_another(phrase: str, text: str) -> None:
    """Nothing is guessed from what words mean."""
    assert not stands(text, (phrase,))


WAYS = (
    ("excluding Dudley", "Councils, excluding Dudley, met.", Way.SAID),
    ("excluding Dudley", "It was counted, not excluding Dudley.", Way.AGAINST),
    ("excluding Dudley", "counted without excluding Dudley", Way.AGAINST),
    ("excluding Dudley", "rather than excluding Dudley", Way.AGAINST),
    ("excluding Dudley", "never excluding Dudley", Way.AGAINST),
    ("excluding Dudley", "No count excluding Dudley was made.", Way.AGAINST),
    ("excluding Dudley", "households with no car, excluding Dudley", Way.SAID),
    ("excluding Dudley", "households with no car excluding Dudley", Way.SAID),
    ("excluding Dudley", "including Dudley", Way.AGAINST),
    ("excluding Dudley", "all councils, Dudley too", Way.AGAINST),
    ("excluding Dudley", "with Dudley left out", Way.NOTHING),
    ("excluding Dudley", "not including Dudley", Way.NOTHING),
    ("excluding Dudley", "including Dudley or excluding Dudley", Way.SAID),
    ("including Dudley", "excluding Dudley", Way.AGAINST),
    ("in 2016", "in 2016 alone", Way.SAID),
    ("in 2016", "not only in 2016", Way.AGAINST),
    ("in 2016", "in 2016 and 2017", Way.AGAINST),
    ("in 2016", "in 2016 to 2018", Way.AGAINST),
    ("in 2016", "in 2016 or earlier", Way.AGAINST),
    ("in 2016", "in 2016 and before", Way.AGAINST),
    ("in 2016", "in 2016 and before the election", Way.SAID),
    ("in 2016", "in 2016, and later there were more", Way.SAID),
    ("in 2016", "in 2016 and 800 more", Way.SAID),
    ("in 2016", "There was no change in 2016.", Way.SAID),
    ("aged 15 to 64", "adults aged 15 to 24", Way.AGAINST),
    ("aged 15 to 64", "adults aged 16 and over", Way.AGAINST),
    ("aged 15 to 64", "adults aged 15–64", Way.SAID),
    ("within 12 months", "within 21 days", Way.NOTHING),
    ("within 12 months", "within 24 months", Way.AGAINST),
    ("recorded", "unrecorded crimes", Way.AGAINST),
    ("recorded", "crimes, not recorded but estimated", Way.AGAINST),
    ("recorded", "not estimated but recorded", Way.SAID),
    ("not in treatment", "any user not in treatment", Way.SAID),
    ("not in treatment", "in treatment or not in treatment", Way.AGAINST),
    ("not in treatment", "whether or not in treatment", Way.AGAINST),
)


@pytest.mark.parametrize(("phrase", "text", "way"), WAYS)
def test_a_phrase_is_said_as_it_is_meant_or_not(
    phrase: str, text: str, way: Way
) -> None:
    """Words that touch a phrase deny it, widen it or take it back."""
    assert way is way_of(text, (phrase,))


def test_the_denial_of_a_declared_phrase_is_taken_out() -> None:
    """What a qualifier denies is not denied of the number."""
    said = ("any user not in treatment", "not in treatment")
    assert "Any user costs " == undenied("Any user not in treatment costs ", said)
    kept = "It is never not in treatment that users cost "
    assert kept == undenied(kept, said)
    assert "crimes not solved" == undenied("crimes not solved", said)

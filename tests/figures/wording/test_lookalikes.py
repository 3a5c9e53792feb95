"""Words in prose that look like quantities and are none, and some that are.

Every sentence is made up for the tests.
"""

from __future__ import annotations

import pytest

from brief.figures.wording import INNOCENT, find

NONE = [
    "At one point in the autumn every camera was out of order.",
    "There will be one point of contact for the household.",
    "This is not one of those cases in which the rule applies.",
    "Some of the board must stand down each year.",
    "We owe thanks to more people than we can name.",
    "The risk is scored on a 5 by 5 matrix.",
    "A 95% confidence interval is given in the annex.",
    "There is more than one reason for this.",
    "A bad week costs more than a good one.",
    "Half the battle is knowing the day before.",
    "We have one team, one list and one call.",
    "Children under five are seen first.",
]

SOME = [
    ("Gifts fell for the third year running.", "third year running"),
    ("It was the fourth fall in a row.", "fourth fall in a row"),
    ("It was a third successive rise.", "third successive rise"),
    ("The share fell by one point.", "fell by one point"),
    ("Not one of the wards met it.", "Not one"),
    ("There were more complaints than last year.", "more complaints than"),
    ("A team works on it nearly every day.", "nearly every day"),
    ("The rate rose from a rating of 48 to one of 66.", "48"),
    ("The form is 5 by 7 centimetres.", "5"),
    ("There were two amber and one red.", "one"),
    ("More than one person died.", "More than one"),
    ("The interval covers 95% of homes.", "95%"),
    ("An average of six a day were recorded.", "six a day"),
]


@pytest.mark.parametrize("prose", NONE)
def test_words_that_only_look_like_a_quantity_are_passed_over(prose: str) -> None:
    """Nothing is found where nothing is counted."""
    assert [] == [x.text for x in find(prose) if x.meaning.kind not in INNOCENT]


@pytest.mark.parametrize(("prose", "words"), SOME)
def test_words_that_look_as_innocent_and_count_are_found(
    prose: str, words: str
) -> None:
    """A quantity is found, whatever it looks like."""
    assert words in [x.text for x in find(prose)]

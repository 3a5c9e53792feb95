"""What stands before a trend and denies, foresees or doubts it; made-up series."""

from __future__ import annotations

from fractions import Fraction

import pytest

from brief.figures.wording import judge_series

SERIES = {
    "rising": (40, 44, 51, 53, 55, 61, 70),
    "falling": (70, 61, 55, 53, 51, 44, 40),
    "mixed": (40, 44, 41, 53, 51, 61, 60),
}

# series | the clause, with its link in square brackets | verdict
TABLE = """
rising | Deaths are no longer [rising] | not checked
rising | Deaths have not been [rising since 2018] | false
falling | Deaths have not been [rising since 2018] | true
rising | Deaths are not at a [record high] | false
falling | Deaths are not at a [record high] | true
rising | Deaths [have stopped rising] | not checked
rising | Deaths are [no longer rising] | not checked
rising | Deaths [are set to rise] | not checked
rising | Deaths are set to [rise] | not checked
rising | Deaths may be [rising] | not checked
rising | Deaths are expected to be [rising] | not checked
rising | Deaths have [risen for centuries] | not checked
rising | Deaths have been [rising for decades] | not checked
rising | Deaths [failed to rise] | not checked
rising | Deaths failed to [rise] | not checked
rising | Deaths are no longer [over 60] | not checked
rising | Deaths are expected to be [over 60] | not checked
rising | Deaths have not been [over 60] | false
falling | Deaths have not been [over 60] | true
rising | Deaths have not been [over 30 since 2018] | false
rising | Deaths have not been [over 60 since 2018] | not checked
rising | Deaths have not [risen by 75% since 2018] | false
rising | Deaths have not [doubled since 2018] | true
rising | Deaths have not been [up by more than half since 2018] | false
rising | Deaths have never been [higher] | not checked
falling | Deaths have [never been higher] | false
rising | Deaths are not [lower than in 2018] | true
mixed | Deaths are not [lower than in 2018] | true
rising | Deaths are close to a [record high] | not checked
rising | Deaths fell from a [record high] | not checked
rising | Far from [rising since 2018] | not checked
rising | Deaths have been far from [stable since 2018] | not checked
rising | rather than [rising] | not checked
rising | Deaths were not found to be [rising] | false
rising | It is not true that deaths are [rising] | not checked
rising | There is no evidence that deaths are [rising] | not checked
rising | Nobody thinks deaths are [rising] | not checked
rising | No ward has seen deaths [rising since 2018] | not checked
rising | We doubt whether deaths are [rising] | not checked
rising | The Board hopes that deaths are [rising] | not checked
rising | If deaths are [rising] | not checked
rising | Deaths will [rise] | not checked
rising | Deaths could reach a [record high] | not checked
rising | Deaths are on the rise and will soon be at a [record high] | not checked
rising | Deaths are [rising] no longer | not checked
rising | There has been no [rise since 2018] | false
falling | There has been no [rise since 2018] | true
falling | There has been no significant [rise since 2018] | not checked
rising | Deaths have not always been [rising] | not checked
rising | Deaths have rarely been [rising] | not checked
rising | Deaths have yet to [rise] | not checked
rising | Deaths have not stopped [rising] | not checked
rising | Deaths haven’t been [falling since 2018] | true
rising | Deaths have never [fallen since 2018] | true
mixed | Deaths have never [fallen since 2018] | false
rising | Deaths did not [peak in 2024] | false
rising | Deaths did not [peak in 2020] | true
rising | Deaths have not been [stable since 2018] | true
rising | Deaths have [not reached a record high] | false
rising | Deaths did not [rise in each of the last six years] | false
mixed | Deaths did not [rise in each of the last six years] | not checked
falling | Deaths did not [rise in each of the last six years] | true
"""

CARRIED = """
Deaths are still [rising]
Deaths are not only [rising] but spreading
Deaths are “[rising]”
Deaths seem to be [rising]
The number of deaths has been [rising since 2018]
Deaths rose to a [record high]
Deaths hit a [record]
Deaths are now at their [highest on record]
In May deaths were [rising]
Costs are up due to [rising] deaths
Deaths that are not from drugs have been [rising since 2018]
Deaths not caused by drugs have been [rising since 2018]
Deaths that could have been prevented have been [rising since 2018]
As expected deaths have been [rising since 2018]
The rise expected by the Board has been [rising since 2018]
More than half of the deaths were [rising since 2018]
"""
"""Clauses in which a word of doubt is said of something else, or of nothing."""


def judged(series: str, clause: str) -> tuple[str, str]:
    """Judge the words in square brackets with the clause around them."""
    before, _, rest = clause.partition("[")
    text, _, after = rest.partition("]")
    points = [(str(2018 + n), Fraction(x)) for n, x in enumerate(SERIES[series])]
    found = judge_series(text, points, before=before, after=after)
    return found.verdict, found.reason


@pytest.mark.parametrize("row", TABLE.strip().splitlines())
def test_what_stands_before_a_trend_is_read_with_it(row: str) -> None:
    """A denial is judged; what hopes, foresees or doubts is never called true."""
    series, clause, expected = (cell.strip() for cell in row.split("|"))

    verdict, reason = judged(series, clause)

    assert expected == verdict, reason


@pytest.mark.parametrize("clause", CARRIED.strip().splitlines())
def test_a_doubt_about_something_else_does_not_touch_the_trend(clause: str) -> None:
    """Words that the trend does not hang on leave it as it is."""
    verdict, reason = judged("rising", clause)

    assert verdict == "true", reason


def test_the_reason_names_the_words_that_stand_in_the_way() -> None:
    """An author reads which words to put plainly."""
    _, denied = judged("rising", "Deaths are no longer [rising]")
    _, foreseen = judged("rising", "Deaths are set to [rise]")

    assert "“no longer” stands before it, and what it denies is not clear" in denied
    assert "“set to” stands before it, and a series shows what was" in foreseen

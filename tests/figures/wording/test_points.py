"""Percentage points take a number: never a share, and never per cents."""

from __future__ import annotations

from fractions import Fraction

import pytest

from brief.figures.wording import Stated, Verdict, judge, judge_all
from brief.figures.wording.suggesting.framing import agreeing, framed, in_order


@pytest.mark.parametrize(
    ("before", "text", "after", "now"),
    [
        ("It missed its target by ", "nine in ten percentage points", "", "0.82"),
        ("It missed its target by ", "nine in ten", " percentage points", "0.82"),
        ("It missed its target by ", "seven in eight points", "", "0.79"),
        ("Satisfaction ", "rose by 4% percentage points", "", "0.94"),
        ("Satisfaction ", "rose by 4 per cent percentage points", "", "0.94"),
    ],
)
def test_a_share_of_points_is_no_number_of_them(
    before: str, text: str, after: str, now: str
) -> None:
    """Whatever the figures are, such words are never true."""
    two = (Stated(Fraction(now), "percent"), Stated(Fraction("0.9"), "percent"))
    for stated in (two, two[::-1]):
        judged = judge_all(text, stated, before=before, after=after)
        assert judged.verdict is not Verdict.TRUE
    one = judge(text, Stated(Fraction(8), "percentage points"), before=before)
    assert one.verdict is not Verdict.TRUE or after


@pytest.mark.parametrize(
    ("before", "text", "points"),
    [
        ("It missed its target by ", "ten percentage points", "10"),
        ("It missed its target by ", "half a percentage point", "0.5"),
        ("It missed its target by ", "a quarter of a percentage point", "0.25"),
        ("It missed its target by ", "two and a half points", "2.5"),
        ("In nine in ten schools it was up by ", "three percentage points", "3"),
        ("", "a rise of 4.5 percentage points", "4.5"),
    ],
)
def test_a_number_of_points_and_a_part_of_one_are_read(
    before: str, text: str, points: str
) -> None:
    """A part of one point is a number too."""
    stated = Stated(Fraction(points), "percentage points")
    assert judge(text, stated, before=before).verdict is Verdict.TRUE


def test_points_on_a_railway_may_be_counted_as_a_share() -> None:
    """Only what moves by points is held to a number of them."""
    judged = judge("nine in ten points", Stated(Fraction(9, 10), "percent"))
    assert judged.verdict is Verdict.TRUE


@pytest.mark.parametrize("offer", ["up by 4%", "nine in ten", "half", "up by a third"])
def test_no_share_is_put_before_points(offer: str) -> None:
    """What is offered in the place of five points is a number of points."""
    made = list(framed("fell by five percentage points", offer, "Satisfaction "))
    assert not [one for one in made if "point" in one]
    assert [] == list(framed("ten percentage points", "nine in ten", "by "))


def test_points_come_first_where_points_were_written_and_one_is_single() -> None:
    """The author of points is offered points; and one of them is a point."""
    offers = ("rose by 4%", "rose by three percentage points")
    assert offers[::-1] == in_order(offers, "fell by five percentage points")
    assert "by 1 point" == agreeing("by 1 points")
    assert "by 11 points" == agreeing("by 11 points")
    assert "two points" == agreeing("two point")
    assert "a 3 percentage point fall" == agreeing("a 3 percentage point fall")


def test_a_number_is_not_replaced_by_most() -> None:
    """Who wrote "four in every five" is offered another number before "most"."""
    assert ("five in six",) == in_order(("most", "five in six"), "four in every five")
    assert ("most",) == in_order(("most",), "four in every five")
    assert ("most", "82%") == in_order(("most", "82%"), "almost none")

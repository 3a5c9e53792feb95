"""Shares with their nouns in the middle, events counted, years that are no counts."""

from __future__ import annotations

from fractions import Fraction

import pytest

from brief.figures.wording import Stated, Verdict, find, judge, judge_series

TRUE, FALSE = Verdict.TRUE, Verdict.FALSE


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Four reports of damp and mould in five", TRUE),
        ("four members of staff in five", TRUE),
        ("About four reports of damp in five", TRUE),
        ("Four pounds in five", TRUE),
        ("Eight pounds in ten", TRUE),
        ("About four pounds out of five", TRUE),
        ("Three reports of damp and mould in five", FALSE),
        ("Two pounds in five", FALSE),
        ("£4", FALSE),
    ],
)
def test_a_share_with_its_noun_in_the_middle(text: str, verdict: Verdict) -> None:
    """Four reports of damp in five are four in five, and a pound in five a fifth."""
    assert judge(text, Stated(Fraction(4, 5), "percent")).verdict is verdict


@pytest.mark.parametrize(
    ("text", "after", "verdict"),
    [
        ("1,242 times", " in 2024/25", TRUE),
        ("1,242 times", " in March", TRUE),
        ("1,242 times", " in the year", TRUE),
        ("1,042 times", " in 2024/25", FALSE),
        ("1,242 times", " as many", Verdict.NOT_CHECKED),
        ("1,242 times", " in ten", Verdict.NOT_CHECKED),
    ],
)
def test_what_happened_so_many_times_is_counted(
    text: str, after: str, verdict: Verdict
) -> None:
    """Reports that were made 1,242 times in a year are 1,242 reports."""
    stated = Stated(Fraction(1242), "reports")
    before = "Tenants reported damp "
    assert judge(text, stated, before=before, after=after).verdict is verdict


POINTS = tuple(
    (f"20{year}/{year + 1}", Fraction(value))
    for year, value in zip(
        range(18, 25), (561, 604, 588, 690, 872, 1035, 1242), strict=True
    )
)


@pytest.mark.parametrize(
    ("before", "text", "verdict"),
    [
        ("In 2024/25 reports were ", "the most since at least 2018/19", TRUE),
        ("In 2024/25 reports were ", "the highest since at least 2019/20", TRUE),
        ("Reports have ", "risen since at least 2020/21", TRUE),
        ("Reports have ", "risen every year since at least 2020/21", TRUE),
        ("In 2024/25 reports were ", "the fewest since at least 2018/19", FALSE),
        ("Reports have ", "fallen since at least 2020/21", FALSE),
        ("Reports have ", "risen every year since at least 2018/19", FALSE),
    ],
)
def test_the_year_of_since_at_least_is_a_year(
    before: str, text: str, verdict: Verdict
) -> None:
    """In "the most since at least 2018/19" nobody counts 2,018 of anything."""
    assert judge_series(text, POINTS, before=before).verdict is verdict
    assert not [one for one in find(f"{before}{text}.") if one.text == "at least 2018"]
    assert find("There were at least 2015 people.")[0].text == "at least 2015"

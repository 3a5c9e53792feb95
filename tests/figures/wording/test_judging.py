"""What a judgement carries besides its verdict, and the figures with more to them."""

from __future__ import annotations

from fractions import Fraction

import pytest

from brief.figures.wording import Stated, Verdict, judge, judge_count, read, suggest
from brief.figures.wording.meaning import Bound, Kind
from brief.figures.wording.values import stated_of


def test_the_reason_gives_the_counts_behind_a_share() -> None:
    """A share of counted things is named with both counts, and better words follow."""
    judged = judge("half", stated_of("2050/5000", "percent"))

    assert judged.verdict is Verdict.FALSE
    assert "41% (2,050 of 5,000)" in judged.reason
    assert "about two in five" in judged.suggest
    assert "41%" in judged.suggest


def test_a_bound_far_from_the_value_is_true_with_a_warning() -> None:
    """A true bound that hides the size names the nearer one."""
    judged = judge("over 2,000", stated_of("3744", "deaths"))

    assert judged.verdict is Verdict.TRUE
    assert "over 3,700" in judged.warning


def test_a_bound_near_the_value_draws_no_warning() -> None:
    """A bound within a quarter of the value is plainly true."""
    assert judge("over 2,000", stated_of("2593", "deaths")).warning == ""


def test_a_coarse_numeral_is_true_with_a_warning() -> None:
    """A numeral true as rounded, and far from the value, says the value."""
    judged = judge("1 million", stated_of("1400000", "people"))

    assert judged.verdict is Verdict.TRUE
    assert "1,400,000" in judged.warning


def test_times_higher_draws_a_warning() -> None:
    """Ten times higher" is true of ten times as many, and can be misread."""
    judged = judge("ten times higher", stated_of("10", "ratio"))

    assert judged.verdict is Verdict.TRUE
    assert "10 times as high" in judged.warning


def test_a_fall_of_unsigned_points_is_true_with_a_warning() -> None:
    """A figure that gives only the size of a change cannot vouch for its direction."""
    judged = judge("fell by 12 percentage points", stated_of("12", "percentage points"))

    assert judged.verdict is Verdict.TRUE
    assert "size of the change" in judged.warning


def test_per_cent_said_of_points_names_the_confusion() -> None:
    """The reason tells percentage points from per cent."""
    judged = judge("12%", stated_of("12", "percentage points"))

    assert judged.verdict is Verdict.FALSE
    assert "12 percentage points" in judged.reason
    assert "12 percentage points" in judged.suggest


@pytest.mark.parametrize(
    ("text", "verdict"),
    [("22,500", "true"), ("22,480", "true"), ("22,400", "false"), ("22,600", "false")],
)
def test_a_figure_may_declare_its_rounding(text: str, verdict: str) -> None:
    """A numeral is also true when it is the value rounded to the declared step."""
    figure = Stated(Fraction(22480), "people", declared=Fraction(100))

    assert verdict == judge(text, figure).verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("between 200 and 260", "true"),
        ("200-260", "true"),
        ("between 190 and 300", "true"),
        ("between 220 and 260", "false"),
        ("between 200 and 250", "false"),
        ("about 230", "true"),
    ],
)
def test_a_range_may_not_be_narrower_than_the_estimate(text: str, verdict: str) -> None:
    """A range is held to the interval that the figure declares."""
    figure = Stated(Fraction(230), "offences", low=Fraction(200), high=Fraction(260))

    assert verdict == judge(text, figure).verdict


def test_an_interval_is_suggested() -> None:
    """An estimate with an interval may be worded by it."""
    figure = Stated(Fraction(230), "offences", low=Fraction(200), high=Fraction(260))

    assert "between 200 and 260" in suggest(figure)


def test_the_figure_without_a_unit_takes_that_of_the_words() -> None:
    """On the command line a value needs no unit."""
    assert judge("roughly four in every five", stated_of("117000/150000", "")).suggest
    assert judge("six a day", stated_of("2190", "")).verdict is Verdict.TRUE
    assert judge("£1.4bn", stated_of("1402200000", "")).verdict is Verdict.TRUE


@pytest.mark.parametrize(
    ("text", "number", "verdict"),
    [
        ("nine", 9, "true"),
        ("nine key principles", 9, "true"),
        ("nine key principles", 10, "false"),
        ("four indicators:", 4, "true"),
        ("these five wards", 5, "true"),
        ("these five wards", 6, "false"),
        ("all three", 3, "true"),
        ("both", 2, "true"),
        ("both", 3, "false"),
        ("a dozen", 12, "true"),
        ("the 40 wards", 40, "true"),
        ("over 40 wards", 41, "true"),
        ("a handful", 5, "true"),
        ("principles", 9, "not checked"),
    ],
)
def test_a_count_is_held_to_what_is_listed(
    text: str, number: int, verdict: str
) -> None:
    """The number of things said is the number of things there are."""
    assert verdict == judge_count(text, number).verdict


@pytest.mark.parametrize(
    "text",
    ["rising since 2010", "the highest since records began", "falling since May"],
)
def test_a_trend_is_not_judged_by_one_figure(text: str) -> None:
    """A trend or a record needs a series."""
    assert judge(text, stated_of("1.2", "people")).verdict is Verdict.NOT_CHECKED


@pytest.mark.parametrize(
    ("text", "ratio", "verdict"),
    [
        ("rising since 2010", "1.2", "true"),
        ("rising since 2010", "0.9", "false"),
        ("falling since May", "0.9", "true"),
        ("the highest since records began", "1.2", "not checked"),
    ],
)
def test_a_course_is_held_to_the_two_ends_that_a_ratio_shows(
    text: str, ratio: str, verdict: str
) -> None:
    """After over before shows the way, and a warning says what it does not show."""
    judged = judge(text, stated_of(ratio, "ratio"))

    assert verdict == judged.verdict
    assert (verdict == "true") == ("the years between" in judged.warning)


def test_words_are_read_to_a_typed_meaning() -> None:
    """Reading gives the kind, the number as said and its bound."""
    meaning = read("more than 2,000 deaths")

    assert meaning is not None
    assert meaning.kind is Kind.NUMBER
    assert meaning.bound is Bound.OVER
    assert meaning.amount is not None
    assert Fraction(2000) == meaning.amount.value
    assert read("hello there") is None


@pytest.mark.parametrize(
    "value", ["0", "-5", "1/3", "100000000000000000000", "0.00000001"]
)
@pytest.mark.parametrize(
    "unit", ["percent", "ratio", "per year", "GBP", "people", "percentage points", ""]
)
def test_odd_values_are_judged_and_worded(value: str, unit: str) -> None:
    """Nought, negative, tiny and huge values draw a verdict and true wordings."""
    figure = stated_of(value, unit)

    assert judge("half", figure).reason
    assert all(
        judge(words, figure).verdict is Verdict.TRUE for words in suggest(figure)
    )


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("more than one every three days", "says more often than one every 3 days"),
        ("at least every three days", "says one every 3 days or more often"),
        ("fewer than one every two days", "says less often than one every 2 days"),
        ("no more than one every two days", "says one every 2 days or less often"),
        ("about every six days", "says between one every 5.25 days and one every 6.75"),
        ("more than two every three days", "says more than 2 every 3 days"),
        ("fewer than one every day", "says less than 1 a day"),
        ("every day", "says one a day, as rounded"),
    ],
)
def test_an_interval_is_said_as_how_often(words: str, said: str) -> None:
    """More than one every three days is more often, and never "less than one"."""
    value = "100" if words.startswith(("more", "at least")) else "900"
    judged = judge(words, stated_of(value, "per year"))

    assert judged.verdict is Verdict.FALSE
    assert said in judged.reason


def test_a_range_that_begins_with_its_greater_end_says_so() -> None:
    """Between 260 and 200 is a slip, told as one."""
    judged = judge("between 260 and 200", stated_of("230", "people"))

    assert judged.verdict is Verdict.NOT_CHECKED
    assert "the smaller one first" in judged.reason

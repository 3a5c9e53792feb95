"""Properties that hold of every wording and every value."""

from __future__ import annotations

from fractions import Fraction
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from brief.figures.wording import (
    Stated,
    Verdict,
    find,
    judge,
    judge_all,
    judge_series,
    suggest,
)

UNITS = [
    "percent",
    "ratio",
    "percentage points",
    "per year",
    "GBP",
    "GBP per year",
    "people",
    "hours",
    "years",
    "",
    "per 1,000",
]

counts = st.integers(0, 10**10).map(Fraction)
shares = st.fractions(0, 1, max_denominator=10**5)
ratios = st.fractions(Fraction(1, 50), 60, max_denominator=10**4)
values = st.one_of(
    counts, shares, ratios, st.fractions(-100, 100, max_denominator=1000)
)


@st.composite
def stated(draw: st.DrawFn) -> Stated:
    """Draw a figure with a unit that suits its size, or any."""
    unit = draw(st.sampled_from(UNITS))
    if unit in {"percent", "ratio"}:
        return Stated(draw(st.one_of(shares, ratios)), unit)
    return Stated(draw(values), unit)


@given(stated())
@settings(max_examples=400, deadline=None)
def test_what_is_suggested_is_always_judged_true(figure: Stated) -> None:
    """No wording is suggested that would be judged anything but true."""
    for wording in suggest(figure):
        judged = judge(wording, figure)

        assert judged.verdict is Verdict.TRUE, (wording, figure, judged.reason)


WORDINGS = [
    "half", "about half", "nearly half", "just over a third", "one in five",
    "a third fewer", "fell by a third", "most", "78%", "about 78%", "over 20%",
    "doubled", "more than twice", "almost double", "six-fold", "22,500",
    "about 22,500", "nearly 2,000", "at least 2,000", "tens of thousands", "hundreds",
    "a handful", "every three days", "at least every three days", "six a day", "daily",
    "£1.4bn", "two million", "a million", "between 200 and 260", "not half",
    "not more than half", "well over half", "12 percentage points", "up 20%",
    "14.2 years", "half a million", "fewer than five", "one and a half times",
]  # fmt: skip


@pytest.mark.parametrize("wording", WORDINGS)
@given(data=st.data(), unit=st.sampled_from(UNITS))
@settings(max_examples=25, deadline=None)
def test_a_verdict_does_not_flip_back_and_forth(
    wording: str, data: st.DataObject, unit: str
) -> None:
    """As the value rises, words become true at most once and false at most once."""
    rising = sorted(data.draw(st.lists(values, min_size=3, max_size=12)))
    rising = [value for value in rising if value > 0]
    verdicts = [judge(wording, Stated(value, unit)).verdict for value in rising]
    flips = sum(a is not b for a, b in pairwise(verdicts))

    assert flips <= 2, list(zip(rising, verdicts, strict=True))


@given(counts, st.integers(0, 6))
def test_a_printed_whole_number_gives_back_its_rounding(
    value: Fraction, places: int
) -> None:
    """A number printed with commas, rounded to any power of ten declared, is true."""
    step = Fraction(10**places)
    rounded = (value / step + Fraction(1, 2)).__floor__() * step
    figure = Stated(value, "people", declared=step)

    assert judge(f"{int(rounded):,}", figure).verdict is Verdict.TRUE
    assert judge(f"{int(rounded)}", figure).verdict is Verdict.TRUE


@given(shares, st.integers(0, 4))
def test_a_printed_percentage_gives_back_its_rounding(
    value: Fraction, places: int
) -> None:
    """A percentage printed to any decimals, halves rounded up, is true of its value."""
    units = (value * 100 * 10**places + Fraction(1, 2)).__floor__()
    whole, part = divmod(units, 10**places)
    shown = f"{whole}.{part:0{places}d}" if places else f"{whole}"

    for sign in ("%", " per cent", " percent"):
        judged = judge(f"{shown}{sign}", Stated(value, "percent"))
        assert judged.verdict is Verdict.TRUE, judged.reason


@given(
    st.integers(1, 9999), st.integers(0, 2), st.sampled_from(["m", "bn", " million"])
)
def test_a_number_beyond_its_rounding_is_false(
    digits: int, places: int, scale: str
) -> None:
    """A numeral is false from the half step above it on, and below the one beneath."""
    factor = {"m": 10**6, "bn": 10**9, " million": 10**6}[scale]
    step = Fraction(factor, 10**places)
    value = digits * step
    whole, part = divmod(digits, 10**places)
    shown = f"£{whole:,}.{part:0{places}d}{scale}" if places else f"£{whole:,}{scale}"

    assert judge(shown, Stated(value, "GBP")).verdict is Verdict.TRUE
    assert judge(shown, Stated(value - step / 2, "GBP")).verdict is Verdict.TRUE
    assert judge(shown, Stated(value + step / 2, "GBP")).verdict is Verdict.FALSE
    assert judge(shown, Stated(value - step, "GBP")).verdict is Verdict.FALSE


PIECES = st.sampled_from(
    "about nearly over under not between and to from half a third one in five 22,500 %"
    " per cent percentage points £ 1.4 bn every three days twice as likely more than"
    " fewer most the majority tens of thousands rose by fell since 2010 - – / ( ) . ,"
    " once week aged 16 to 24 section 17 percent million dozen record highest".split(
        " "
    )
)
SOUP = st.lists(PIECES, max_size=25).map(" ".join)


@given(st.one_of(st.text(max_size=80), SOUP), stated())
@settings(max_examples=500, deadline=None)
def test_no_text_breaks_it(text: str, figure: Stated) -> None:
    """Whatever is asked, the answer is a verdict with a reason."""
    judged = judge(text, figure, before=text[:9], after=text[-9:])
    several = judge_all(text, [figure, figure])
    series = judge_series(text, [("2010", Fraction(1)), ("2011", Fraction(2))])

    assert all(item.reason for item in (judged, several, series))


@given(st.one_of(st.text(max_size=200), SOUP))
@settings(max_examples=400, deadline=None)
def test_what_is_found_stands_where_it_says(prose: str) -> None:
    """Each found expression is its slice of the prose; none overlaps the next."""
    end = 0
    for found in find(prose):
        assert found.text == prose[found.start : found.end]
        assert end <= found.start < found.end
        end = found.end

"""How figures are rounded and printed."""

import re
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brief.content.models.figure import Display, Scale
from brief.content.models.organisation import BillionStyle, HouseStyle
from brief.figures.numbers import (
    BY_HAND,
    as_written,
    exact,
    full,
    in_words,
    listed,
    printed,
)
from brief.figures.rounding import magnitude, rounded, step_of, ten_to, to_step
from brief.figures.units import read_unit

STYLE = HouseStyle()
WORDS = HouseStyle(scale=BillionStyle.WORDS, percent=" per cent")

WHOLE = Display(decimals=0)
TENTHS = Display(decimals=1)
BILLION = Display(decimals=1, scale=Scale.BILLION)
MILLION = Display(decimals=1, scale=Scale.MILLION)

FORMS = [
    ("22480", "people", Display(nearest=Decimal(500)), STYLE, "22,500"),
    ("22480", "people", WHOLE, STYLE, "22,480"),
    ("1402200000", "GBP per year", BILLION, STYLE, "£1.4bn"),
    ("1402200000", "GBP per year", BILLION, WORDS, "£1.4 billion"),
    ("188000000", "GBP", Display(scale=Scale.MILLION), STYLE, "£188m"),
    ("4900000", "crimes", MILLION, STYLE, "4.9 million"),
    ("1450000000", "GBP", Display(significant=2, scale=Scale.BILLION), STYLE, "£1.5bn"),
    ("1402200000", "GBP", Display(nearest=Decimal(50_000_000), scale=Scale.BILLION),
     STYLE, "£1.40bn"),
    ("2.5", "GBP", Display(decimals=2), STYLE, "£2.50"),
    ("-2.5", "GBP", Display(decimals=2), STYLE, "−£2.50"),
    ("50", "pence", WHOLE, STYLE, "50p"),
    ("78", "percent", WHOLE, STYLE, "78%"),
    ("78", "percent", WHOLE, WORDS, "78 per cent"),
    ("0.5", "percent", WHOLE, STYLE, "1%"),
    ("-0.5", "percent", WHOLE, STYLE, "−1%"),
    ("12", "percentage points", WHOLE, STYLE, "12 percentage points"),
    ("1", "percentage points", WHOLE, STYLE, "1 percentage point"),
    ("1.0", "percentage points", TENTHS, STYLE, "1.0 percentage points"),
    ("8766/119", "hours per death", WHOLE, STYLE, "74 hours"),
    ("1", "hours", WHOLE, STYLE, "1 hour"),
    ("14.2", "years", Display(), STYLE, "14.2 years"),
    ("31/15", "ratio", TENTHS, STYLE, "2.1"),
    ("9.96", "ratio", Display(significant=2), STYLE, "10"),
    ("0.0996", "ratio", Display(significant=2), STYLE, "0.10"),
    ("0", "ratio", Display(significant=2), STYLE, "0.0"),
    ("999.5", "people", WHOLE, STYLE, "1,000"),
    ("2.5", "people", WHOLE, STYLE, "3"),
    ("1.25", "ratio", Display(nearest=Decimal("0.5")), STYLE, "1.5"),
]  # fmt: skip


def plain(text: str | None) -> str | None:
    """Give text with ordinary spaces."""
    return text and text.replace("\N{NO-BREAK SPACE}", " ")


@pytest.mark.parametrize(("number", "unit", "display", "style", "expected"), FORMS)
def test_a_number_is_printed_in_house_style(
    number: str, unit: str, display: Display, style: HouseStyle, expected: str
) -> None:
    """Rounding, commas, signs, scale and unit follow the display and the house."""
    assert expected == plain(printed(Fraction(number), read_unit(unit), display, style))


def test_no_line_breaks_between_a_number_and_its_unit() -> None:
    """Number, scale and unit are joined by a space that does not break."""
    hours = printed(Fraction(74), read_unit("hours"), WHOLE, STYLE)
    crimes = printed(Fraction(4_900_000), read_unit("crimes"), MILLION, STYLE)
    points = printed(Fraction(12), read_unit("percentage points"), WHOLE, STYLE)
    assert " " not in f"{hours}{crimes}{points}"


def test_a_number_without_end_needs_a_display() -> None:
    """Nothing is rounded that nobody asked to round."""
    assert printed(Fraction(1, 3), read_unit("ratio"), Display(), STYLE) is None
    assert printed(Fraction(1, 8), read_unit("ratio"), Display(), STYLE) == "0.125"


@pytest.mark.parametrize(
    ("number", "expected"),
    [("6.70", "6.70%"), ("6.7", "6.7%"), ("120", "120%"), ("1234.5", "1,234.5%")],
)
def test_an_input_keeps_its_digits(number: str, expected: str) -> None:
    """An input without display is printed as it was written."""
    assert expected == as_written(Decimal(number), read_unit("percent"), STYLE)


@pytest.mark.parametrize(
    ("number", "unit", "expected"),
    [
        ("1402200000", "GBP", "£1,402,200,000"),
        ("450/7", "percent", "64.2857142857…% (9/14)"),
        ("8766/119", "hours", "73.6638655462… hours (8,766/119)"),
        ("-1/3", "ratio", "−0.333333333333… (−1/3)"),
        ("2/3000000", "ratio", "0.000000666666666666… (1/1,500,000)"),
        ("5/2", "GBP", "£2.50"),
    ],
)
def test_the_full_value_ends_or_says_that_it_does_not(
    number: str, unit: str, expected: str
) -> None:
    """All digits, or twelve with an ellipsis and the fraction, cut and not rounded."""
    assert expected == plain(exact(Fraction(number), read_unit(unit), STYLE))


@pytest.mark.parametrize(
    ("number", "unit", "expected"),
    [
        ("49540/584.1", "percent", "84.8142…%"),
        ("8/7", "people", "1.14285…"),
        ("3700000/3", "people", "1,233,333.33…"),
        ("2000000/7", "GBP", "£285,714.28…"),
        ("1/8000", "ratio", "0.000125"),
    ],
)
def test_a_working_has_as_many_digits_as_a_calculator(
    number: str, unit: str, expected: str
) -> None:
    """Six digits of a number without end, and never fewer than two decimals."""
    above, _, below = number.partition("/")
    value = Fraction(above) / Fraction(below)
    assert expected == plain(full(value, read_unit(unit), STYLE, BY_HAND))


@pytest.mark.parametrize(
    ("number", "expected"),
    [(0, "zero"), (6, "six"), (9, "nine"), (10, "10"), (1200, "1,200")],
)
def test_small_whole_numbers_are_put_in_words(number: int, expected: str) -> None:
    """Up to the house's limit a whole number is a word in filled prose."""
    assert expected == in_words(Fraction(number), STYLE)


def test_ends_of_a_range_are_joined_as_the_house_does() -> None:
    """Two printed numbers are a range, more are a list."""
    assert plain(listed(("200", "260"), STYLE)) == "200 to 260"
    assert listed(("1", "2", "3"), STYLE) == "1, 2 and 3"


FRACTIONS = st.fractions(-(10**9), 10**9, max_denominator=10**6)
DISPLAYS = (
    st.builds(Display, decimals=st.integers(0, 6), scale=st.sampled_from(Scale))
    | st.builds(Display, significant=st.integers(1, 8), scale=st.sampled_from(Scale))
    | st.builds(
        Display,
        nearest=st.sampled_from([Decimal(5), Decimal(500), Decimal("0.25")]),
        scale=st.sampled_from(Scale),
    )
)
UNITS = st.sampled_from(["people", "GBP", "percent", "percentage points", "hours"])
FACTORS = {"m": 10**6, "bn": 10**9, "million": 10**6, "billion": 10**9, "": 1}


def read_back(text: str) -> Fraction:
    """Read a printed number as a person does: digits, then the word of its scale."""
    shape = r"(−?)[£]?([\d,]+(?:\.\d+)?)\s?(million|billion|bn|m(?!i))?.*"
    found = re.fullmatch(shape, text)
    assert found, text
    number = Fraction(found[2].replace(",", "")) * FACTORS[found[3] or ""]
    return -number if found[1] else number


@given(FRACTIONS, UNITS, DISPLAYS, st.sampled_from([STYLE, WORDS]))
def test_a_printed_figure_reads_back_to_its_rounding(
    number: Fraction, unit: str, display: Display, style: HouseStyle
) -> None:
    """What is printed is the value, within half of the step it is rounded to."""
    text = printed(number, read_unit(unit), display, style)
    step = step_of(number, display)
    assert text is not None
    assert step is not None
    assert abs(read_back(text) - number) <= step / 2


@given(FRACTIONS, st.sampled_from([Fraction(1), Fraction(1, 100), Fraction(500)]))
def test_rounding_is_to_the_nearest_and_symmetric(
    number: Fraction, step: Fraction
) -> None:
    """A rounded number is a multiple within half a step; signs change nothing."""
    near = to_step(number, step)
    assert (near / step).denominator == 1
    assert abs(near - number) <= step / 2
    assert -near == to_step(-number, step)


@given(FRACTIONS, DISPLAYS)
def test_rounding_twice_is_rounding_once(number: Fraction, display: Display) -> None:
    """A rounded number is not moved by the rounding that made it."""
    once = rounded(number, display)
    assert once is not None
    factor = {Scale.NONE: 1, Scale.MILLION: 10**6, Scale.BILLION: 10**9}[display.scale]
    assert once == rounded(once.shown * factor, display) or display.significant


@given(FRACTIONS.filter(bool))
def test_magnitude_is_the_power_of_the_first_digit(number: Fraction) -> None:
    """A number lies between its power of ten and the next."""
    power = magnitude(number)
    assert ten_to(power) <= abs(number) < ten_to(power + 1)


@given(FRACTIONS, UNITS)
def test_the_full_value_reads_back_to_twelve_digits(
    number: Fraction, unit: str
) -> None:
    """The full value is exact, or within its twelfth digit."""
    text = exact(number, read_unit(unit), STYLE).replace("…", "")
    written = read_back(text)
    assert abs(written - number) <= ten_to(magnitude(number) - 11)

"""A working comes out by hand: its numbers, worked out as printed, give its result.

All figures here are made up for these tests.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from fractions import Fraction

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from brief.content.models.organisation import HouseStyle
from brief.figures.arithmetic import Misplaced, value
from brief.figures.formula import read_formula
from brief.figures.ledger import Figures
from brief.figures.numbers import exact, full
from brief.figures.quantity import Quantity, Refusal, settle
from brief.figures.saying import said
from brief.figures.units import read_unit
from brief.figures.working import Operand, worked

UNITS = (
    """
people|deaths|days|hours|minutes|GBP|percent|percentage points|ratio|pence
deaths per year|deaths per day|deaths per month|deaths per week|days per year
deaths per 1,000 people per year|deaths per 100,000 people|deaths per person per week
GBP per person|GBP per person per year|pence per person|GBP per hour|people per death
hours per week|minutes per day|GBP per 1,000 people per month|person hours|deaths
hours per death|deaths per hour|GBP per year|GBP per quarter|GBP per fortnight
GBP per million people
""".replace("\n", "|")
    .strip("|")
    .split("|")
)

_TOKENS = re.compile(
    r"(?P<each>\d+ [a-z ]+ per (?=1,000))"
    r"|(?P<number>\d+(?:,\d{3})*(?:\.\d+)?)…?"
    r"(?P<sign>%| percentage points?| percent|p\b| pence)?"
    r"|(?P<call>mean|min|max|abs)(?=\()|(?P<word>[A-Za-z]+)|(?P<other>.)"
)
_SIGNS = {"×": "*", "÷": "/", "−": "-", "£": "", " ": " "}


def by_hand(text: str) -> Fraction:
    """Work out what is printed as somebody would who sees nothing else."""
    parts = []
    for found in _TOKENS.finditer(text.replace("\N{NO-BREAK SPACE}", " ")):
        if found["each"]:
            parts.append(f"Fraction('{found['each'].split()[0].replace(',', '')}')/")
        elif found["number"]:
            number = f"Fraction('{found['number'].replace(',', '')}')"
            parts.append(f"({number}/100)" if found["sign"] else number)
        elif not found["word"]:
            other = found["call"] or found["other"]
            parts.append(_SIGNS.get(other, other))
    known = {"Fraction": Fraction, "min": min, "max": max, "abs": abs, "mean": _mean}
    return Fraction(eval("".join(parts), known))  # noqa: S307 - printed by the program


def _mean(*them: Fraction) -> Fraction:
    return sum(them) / Fraction(len(them))


Given = Mapping[str, tuple[str, str]]


def quantities(figures: Given) -> dict[str, Quantity]:
    """Give figures that stand as numbers and units."""
    read = {
        name: (Fraction(one), read_unit(unit)) for name, (one, unit) in figures.items()
    }
    return {
        name: Quantity(unit.amount(number), unit.dimensions, unit.kind)
        for name, (number, unit) in read.items()
    }


def printed(formula: str, unit: str, figures: Given) -> str:
    """Print the working of a formula."""
    style, declared, node = HouseStyle(), read_unit(unit), read_formula(formula)
    operands = {
        name: Operand(name, read_unit(own), full(Fraction(one), read_unit(own), style))
        for name, (one, own) in figures.items()
    }
    number = declared.number(settle(value(node, quantities(figures)), declared))
    return worked(node, declared, exact(number, declared, style), operands)


def comes_out(working: str) -> bool:
    """Tell whether the two sides of a working are the same number."""
    left, _, right = working.rpartition(" = ")
    result = by_hand(right.partition(" (")[0])
    return abs(by_hand(left) - result) <= abs(result) / 10**8


def _plain(text: str) -> str:
    return text.replace("\N{NO-BREAK SPACE}", " ")


RATES = {
    "cases": ("214", "cases per year"),
    "pupils": ("48600", "pupils"),
    "open": ("190", "days per year"),
    "rate": ("3", "cases per 1,000 pupils per year"),
    "short": ("30", "minutes"),
    "long": ("2", "hours"),
    "monthly": ("7", "cases per month"),
    "fee": ("250", "pence per pupil"),
    "grant": ("1215", "GBP"),
}


@pytest.mark.parametrize(
    ("formula", "unit", "working"),
    [
        (
            "cases / open",
            "cases per day",
            "214 ÷ 190 days = 1.12631578947… (107/95)",
        ),
        (
            "cases / pupils",
            "cases per 1,000 pupils per year",
            "214 ÷ 48,600 × 1,000 = 4.40329218106… (1,070/243)",
        ),
        ("rate * pupils", "cases per year", "3 × 48,600 ÷ 1,000 = 145.8"),
        (
            "1000 * cases / pupils",
            "cases per pupil per year",
            "1,000 × 214 ÷ 48,600 = 4.40329218106… (1,070/243)",
        ),
        (
            "cases / pupils",
            "cases per 1,000 pupils per month",
            "214 ÷ 48,600 ÷ 12 months in a year × 1,000 = 0.366941015089… (535/1,458)",
        ),
        (
            "long + short",
            "hours",
            "2 hours + 30 minutes ÷ 60 minutes in an hour = 2.5 hours",
        ),
        (
            "long - short",
            "minutes",
            "2 hours × 60 minutes in an hour − 30 minutes = 90 minutes",
        ),
        (
            "monthly",
            "cases per week",
            "7 ÷ 30.4375 days in a month × 7 days in a week = 1.60985626283… (784/487)",
        ),
        ("cases", "cases per year", "214 = 214"),
        ("grant / pupils", "pence per pupil", "£1,215 ÷ 48,600 = 2.5p"),
        ("fee * pupils", "GBP", "250p × 48,600 = £121,500"),
        (
            'monthly + quantity(6, "cases per year")',
            "cases per year",
            "7 × 12 months in a year + 6 cases per year = 90",
        ),
    ],
)
def test_units_are_put_beside_the_numbers(
    formula: str, unit: str, working: str
) -> None:
    """What is left to the units is printed, and what is not is not."""
    made = _plain(printed(formula, unit, RATES))
    assert working == made
    assert comes_out(made)


NUMBERS = st.integers(1, 9_999).map(str) | st.sampled_from(["0.5", "2.25", "12.7"])
GIVEN = st.tuples(NUMBERS, st.sampled_from(UNITS))
FORMULAS = st.recursive(
    st.sampled_from(["a", "b", "c", "a", "b", "2", 'quantity(5, "deaths per day")']),
    lambda inner: (
        st.tuples(inner, st.sampled_from("**//+-"), inner).map(
            lambda parts: f"({parts[0]} {parts[1]} {parts[2]})"
        )
        | st.tuples(st.sampled_from(["sum", "mean", "max", "min"]), inner, inner).map(
            lambda parts: f"{parts[0]}({parts[1]}, {parts[2]})"
        )
    ),
    max_leaves=4,
)


@given(FORMULAS, st.tuples(GIVEN, GIVEN, GIVEN), st.data())
def test_every_working_comes_out_by_hand(
    formula: str, three: tuple[tuple[str, str], ...], data: st.DataObject
) -> None:
    """Whatever the units, the numbers printed give the result printed."""
    figures = dict(zip("abc", three, strict=True))
    fitting = list(_fitting(formula, figures))
    assume(fitting)
    assert comes_out(printed(formula, data.draw(st.sampled_from(fitting)), figures))


READ = {unit: read_unit(unit) for unit in UNITS}


def _fitting(formula: str, figures: Given) -> Iterator[str]:
    """Give the units in which a formula's result may be declared."""
    try:
        result = value(read_formula(formula), quantities(figures))
    except Misplaced:
        return
    for unit, read in READ.items():
        with suppress(Refusal):
            settle(result, read)
            yield unit


def test_a_time_within_a_time_is_said_with_both(
    computed: Callable[..., tuple[Figures, object]],
) -> None:
    """Open for 190 days a year is not said as if it were a length of 190 days."""
    figures, _ = computed("  open: {value: 190, unit: days per year, note: made up}")
    assert "190 days per year" == _plain(said(figures.figures["open"]))

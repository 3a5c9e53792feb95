"""The language of formulas: small, exact, never run as code."""

import re
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brief.figures.arithmetic import Misplaced, value
from brief.figures.formula import Node, Unreadable, names, read_formula
from brief.figures.quantity import Quantity, Refusal, settle
from brief.figures.units import Kind, Unit, read_unit
from brief.figures.working import Writer


def quantity(number: str, unit: str) -> Quantity:
    """Make a quantity from words."""
    measure: Unit = read_unit(unit)
    return Quantity(measure.amount(Fraction(number)), measure.dimensions, measure.kind)


KNOWN = {
    "users": quantity("22500", "users"),
    "cost": quantity("62320", "GBP per user per year"),
    "share": quantity("48", "percent"),
    "other_share": quantity("30", "percent"),
    "points": quantity("12", "percentage points"),
    "deaths": quantity("119", "deaths per year"),
    "crimes": quantity("43625", "crimes"),
    "nought": quantity("0", "crimes"),
}

GIVEN = {
    "users * cost": ("GBP per year", "1402200000"),
    "crimes / share": ("crimes", "545312.5/6"),
    "share * crimes": ("crimes", "20940"),
    "share - other_share": ("percentage points", "18"),
    "share + points": ("percent", "60"),
    "share - points": ("percent", "36"),
    "1 - share": ("percent", "52"),
    "(share - other_share) / other_share": ("percent", "60"),
    "points / other_share": ("ratio", "0.4"),
    "share / other_share": ("ratio", "1.6"),
    "share * other_share": ("percent", "14.4"),
    "2 * points": ("percentage points", "24"),
    "points / points": ("ratio", "1"),
    "-points": ("percentage points", "-12"),
    "1 / deaths": ("days per death", "365.25/119"),
    "mean(share, other_share)": ("percent", "39"),
    "max(share, other_share)": ("percent", "48"),
    "min(share, other_share)": ("percent", "30"),
    "abs(other_share - share)": ("percentage points", "18"),
    "sum(users, users, users)": ("users", "67500"),
    'users - quantity(500, "user")': ("people", "22000"),
    "users × cost ÷ 2": ("GBP per year", "701100000"),
    "1.10 * 3": ("ratio", "3.3"),
    "2 + 3 * 4 - 6 / (1 + 1)": ("ratio", "11"),
    "  7 - 1  ": ("ratio", "6"),
}


def worked(text: str, unit: str) -> Fraction:
    """Work a formula out, as a number in a unit."""
    measure = read_unit(unit)
    return measure.number(settle(value(read_formula(text), KNOWN), measure))


@pytest.mark.parametrize(("text", "expected"), GIVEN.items())
def test_a_formula_gives_its_value_in_the_declared_unit(
    text: str, expected: tuple[str, str]
) -> None:
    """Units combine, and the result is converted to the unit declared."""
    unit, number = expected
    above, _, below = number.partition("/")
    assert Fraction(above) / Fraction(below or 1) == worked(text, unit)


REFUSED = {
    "users + cost": ("unit-mismatch", 0, "users and GBP per user per year"),
    "crimes - 1": ("unit-mismatch", 0, "crimes and a plain number"),
    "crimes + users": ("unit-mismatch", 0, "crimes and users"),
    "max(crimes, users)": ("unit-mismatch", 0, "crimes and users"),
    "points * crimes": ("percent-and-points", 0, "percentage points are a diff"),
    "crimes / points": ("percent-and-points", 0, "percentage points are a diff"),
    "points / crimes": ("percent-and-points", 0, "percentage points are a diff"),
    "points * share": ("percent-and-points", 0, "percentage points are a diff"),
    "points - share": ("percent-and-points", 0, "percentage points and percent"),
    "100 - share": ("percent-and-points", 0, "a plain number and percent"),
    "users / (nought + nought)": ("figure-division", 9, "this divides by nought"),
}


@pytest.mark.parametrize(("text", "expected"), REFUSED.items())
def test_an_operation_without_meaning_is_refused_at_its_place(
    text: str, expected: tuple[str, int, str]
) -> None:
    """The refusal names its rule, its place in the formula and both units."""
    rule, offset, message = expected
    with pytest.raises(Misplaced) as caught:
        value(read_formula(text), KNOWN)
    assert (rule, offset) == (caught.value.refusal.rule, caught.value.offset)
    assert str(caught.value).startswith(message)


MISDECLARED = {
    ("users * cost", "GBP"): "the formula gives GBP per year; the figure declares GBP",
    ("share - other_share", "percent"): "the formula gives percentage points",
    ("share", "percentage points"): "the formula gives percent",
    ("1 / deaths", "hours"): "the formula gives time per death",
    ("crimes", "percent"): "the formula gives crimes",
}


@pytest.mark.parametrize(("formula", "message"), MISDECLARED.items())
def test_a_result_must_be_what_its_figure_declares(
    formula: tuple[str, str], message: str
) -> None:
    """A declared unit that the formula does not give is refused."""
    with pytest.raises(Refusal) as caught:
        worked(*formula)
    assert str(caught.value).startswith(message)


UNREADABLE = {
    "users +": 7,
    "users users": 6,
    "users ** 2": 5,
    "users % 2": 5,
    "users // 2": 5,
    "22,500 * 2": 0,
    "users, users": 0,
    "a.b": 0,
    "a[0]": 1,
    "a < b": 2,
    "a if b else c": 0,
    "not a": 0,
    "lambda: 1": 6,
    "1e9": 0,
    "1_000": 0,
    "0x10": 0,
    "1j": 0,
    "'text'": 0,
    "open('file')": 0,
    "__import__('os')": 0,
    "sum(*users)": 0,
    "sum(a, key=b)": 10,
    "abs(a, b)": 0,
    "sum()": 0,
    "quantity(1)": 0,
    "quantity('1', 'council')": 9,
    "quantity(1, 'pecent')": 13,
    "users # note": 6,
    "users @ 2": 6,
    "": 0,
    "   ": 0,
    "(" * 21 + "1" + ")" * 21: 20,
    "-" * 200 + "1": 121,
    "1" + "+1" * 240: 0,
    "a" * 501: 0,
    "True": 0,
    "None": 0,
    "f'{users}'": 2,
    "is + 1": 0,
}


@pytest.mark.parametrize(("text", "offset"), UNREADABLE.items())
def test_what_is_not_in_the_language_is_refused_at_its_place(
    text: str, offset: int
) -> None:
    """Only names, numbers, four signs, parentheses and known functions are read."""
    with pytest.raises(Unreadable) as caught:
        read_formula(text)
    assert offset == caught.value.offset


@given(st.text(max_size=60) | st.text("ab12+-*/(),. '\"%", max_size=120))
def test_any_text_is_a_formula_or_is_refused(text: str) -> None:
    """No text crashes the reader, and every refusal lies within the text."""
    offset = 0
    try:
        read_formula(text)
    except Unreadable as refused:
        offset = refused.offset
    assert 0 <= offset <= len(text)


def test_names_are_given_from_the_left() -> None:
    """Every name is found with its place."""
    found = [(one.name, one.offset) for one in names(read_formula("a + b * sum(c, a)"))]
    assert [("a", 0), ("b", 4), ("c", 12), ("a", 15)] == found


NUMBERS = st.integers(1, 999).map(str) | st.sampled_from(["0.5", "2.25"])
FORMULAS = st.recursive(
    NUMBERS,
    lambda inner: st.tuples(inner, st.sampled_from("+-*/"), inner).map(
        lambda parts: f"({parts[0]} {parts[1]} {parts[2]})"
    ),
    max_leaves=12,
)


def plainly(node: Node) -> Fraction | None:
    """Give a formula's value, or nothing where it divides by nought."""
    try:
        return value(node, {}).amount
    except Misplaced:
        return None


@given(FORMULAS)
def test_a_working_says_what_the_formula_says(text: str) -> None:
    """The formula with numbers put in has the formula's value, parentheses dropped."""
    node = read_formula(text)
    shown = Writer({}).put_in(node).replace(",", "")
    assert plainly(node) == plainly(read_formula(shown))


@given(FORMULAS)
def test_arithmetic_is_exact(text: str) -> None:
    """A formula's value is that of Python's own fractions."""
    wrapped = re.sub(r"[\d.]+", r"Fraction('\g<0>')", text)
    try:
        expected = eval(wrapped, {"Fraction": Fraction})  # noqa: S307 - made above
    except ZeroDivisionError:
        expected = None
    assert expected == plainly(read_formula(text))


def test_digits_cannot_double_for_ever() -> None:
    """A product with more than a thousand digits is refused, not worked out."""
    known = {"big": Quantity(Fraction(10**1_000), (), Kind.PLAIN)}
    with pytest.raises(Misplaced) as caught:
        value(read_formula("big * big"), known)
    assert caught.value.refusal.rule == "figure-too-large"

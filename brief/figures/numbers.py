"""How numbers are printed: commas, signs, units, scales, words; the house style holds.

Nothing is computed here and nothing read: a number, its unit and its display go in,
words come out. A number and its unit are joined by a space at which no line breaks.
"""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

from brief.content.models.figure import Display, Scale
from brief.content.models.organisation import BillionStyle, HouseStyle
from brief.figures.nouns import plural
from brief.figures.rounding import (
    Rounded,
    ends,
    magnitude,
    places,
    rounded,
    ten_to,
)
from brief.figures.units import Kind, Unit

NO_BREAK = "\N{NO-BREAK SPACE}"
MINUS = "\N{MINUS SIGN}"

SIGNIFICANT = 12
"""How many digits of a number without end are shown as its full value."""

BY_HAND = 6
"""How many of them in a working, which somebody does over with a calculator."""

_LEAST_DECIMALS = 2
"""Decimals of a number without end, however large, so that it is seen to have none."""

_SYMBOLS = {"GBP": "£", "EUR": "€", "USD": "US$"}
_LETTERS = {Scale.NONE: "", Scale.MILLION: "m", Scale.BILLION: "bn"}

_WORDS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen"
    " fourteen fifteen sixteen seventeen eighteen nineteen twenty"
).split()


def digits(number: Fraction, decimals: int) -> str:
    """Print a number that ends within so many decimals: 22,500, −0.50."""
    scaled = abs(number) * 10**decimals
    whole, rest = divmod(scaled.__floor__(), 10**decimals)
    point = f".{rest:0{decimals}d}" if decimals else ""
    return f"{MINUS if number < 0 else ''}{whole:,}{point}"


def printed(
    number: Fraction, unit: Unit, display: Display, style: HouseStyle
) -> str | None:
    """Print a number in its unit as the display asks: £1.4bn, 78%, 74 hours.

    None where the number has no end and the display does not say how to round it.
    """
    shown = rounded(number, display)
    return None if shown is None else dressed(shown, unit, display.scale, style)


def as_written(number: Decimal, unit: Unit, style: HouseStyle) -> str:
    """Print an input with its digits as they were written: 6.70%."""
    exponent = number.as_tuple().exponent
    decimals = max(0, -exponent) if isinstance(exponent, int) else 0
    return dressed(Rounded(Fraction(number), decimals), unit, Scale.NONE, style)


def dressed(shown: Rounded, unit: Unit, scale: Scale, style: HouseStyle) -> str:
    """Put symbol, scale and unit to the digits of a number."""
    text = digits(shown.shown, shown.places)
    sign, plain = text[: text.startswith(MINUS)], text.lstrip(MINUS)
    if unit.head in _SYMBOLS:
        return f"{sign}{_SYMBOLS[unit.head]}{plain}{_scale(scale, style)}"
    word = "" if scale is Scale.NONE else f"{NO_BREAK}{scale.value}"
    return f"{text}{word}{_suffix(unit, style, one=text == '1' and not word)}"


def _scale(scale: Scale, style: HouseStyle) -> str:
    """Give the letters or the word after a sum of money."""
    if scale is Scale.NONE:
        return ""
    in_words = style.scale is BillionStyle.WORDS
    return f"{NO_BREAK}{scale.value}" if in_words else _LETTERS[scale]


def _suffix(unit: Unit, style: HouseStyle, *, one: bool) -> str:
    """Give what is printed after the digits; counted nouns are left to the sentence."""
    if unit.kind is Kind.PERCENT:
        return style.percent.replace(" ", NO_BREAK)
    if unit.kind is Kind.POINTS:
        # ONS: "points" for every number but 1.
        return f"{NO_BREAK}percentage{NO_BREAK}point{'' if one else 's'}"
    if unit.head == "penny":
        return "p"
    if unit.is_time:
        return f"{NO_BREAK}{unit.head if one else plural(unit.head)}"
    return ""


def full(
    number: Fraction, unit: Unit, style: HouseStyle, most: int = SIGNIFICANT
) -> str:
    """Print all the digits of a number, or its first twelve and an ellipsis."""
    if ends(number):
        decimals = places(number) or 0
        # Pounds and pence: £2.50, never £2.5.
        decimals = 2 if decimals == 1 and unit.head in _SYMBOLS else decimals
        return dressed(Rounded(number, decimals), unit, Scale.NONE, style)
    start = _cut(number, most)
    body = digits(abs(start.shown), start.places)
    return dressed(start, unit, Scale.NONE, style).replace(body, f"{body}…", 1)


def exact(number: Fraction, unit: Unit, style: HouseStyle) -> str:
    """Print the full value; one without end together with the fraction that it is."""
    text = full(number, unit, style)
    value = unit.value(unit.amount(number))
    fraction = f"{digits(Fraction(value.numerator), 0)}/{value.denominator:,}"
    return text if ends(number) or len(fraction) > 30 else f"{text} ({fraction})"


def _cut(number: Fraction, most: int) -> Rounded:
    """Cut a number after so many digits, two of them decimals, without rounding."""
    decimals = max(most - 1 - magnitude(number), _LEAST_DECIMALS)
    cut = (abs(number) * 10**decimals).__floor__() * ten_to(-decimals)
    return Rounded(-cut if number < 0 else cut, decimals)


def in_words(number: Fraction, style: HouseStyle) -> str:
    """Put a whole number in words up to the house's limit; digits beyond it."""
    if number.denominator == 1 and 0 <= number <= style.words_up_to:
        return _WORDS[number.numerator]
    return digits(number, places(number) or 0)


def listed(parts: tuple[str, ...], style: HouseStyle) -> str:
    """Join two ends as a range, more as a list."""
    if len(parts) == 2:
        return style.range.replace(" ", NO_BREAK).join(parts)
    return f"{', '.join(parts[:-1])} and {parts[-1]}" if parts[1:] else parts[0]

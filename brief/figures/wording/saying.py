"""Numbers as a reader expects to see them: "22,480", "64.3%", "£1.4 billion".

Rounds for the eye only; what is printed here is never computed with.
"""

from __future__ import annotations

from fractions import Fraction

_SIGNS = {"GBP": "£", "USD": "$", "EUR": "€"}
_BIG = ((10**12, "trillion"), (10**9, "billion"), (10**6, "million"))


def rounded(value: Fraction, step: Fraction) -> Fraction:
    """Round to a step, halves away from zero."""
    top = value.numerator * step.denominator
    bottom = value.denominator * step.numerator
    return _nearest(top, bottom) * step


def _nearest(top: int, bottom: int) -> int:
    """Round a quotient to a whole number, halves away from zero."""
    if top < 0:
        return -_nearest(-top, bottom)
    return (2 * top + bottom) // (2 * bottom)


def decimal(value: Fraction, places: int) -> str:
    """Print a number to at most so many decimals, with commas and no idle noughts."""
    scale = 10**places
    units = _nearest(value.numerator * scale, value.denominator)
    sign = "−" if units < 0 else ""
    whole, part = divmod(abs(units), scale)
    tail = f".{part:0{places}d}".rstrip("0") if part else ""
    return f"{sign}{whole:,}{tail}"


def number(value: Fraction) -> str:
    """Print a plain number to about four figures; whole ones in full."""
    if value.denominator == 1:
        return decimal(value, 0)
    size = abs(value)
    if size >= 1000:
        return decimal(value, 0 if size >= 10**5 else 1)
    return decimal(value, _places(size))


def _places(size: Fraction) -> int:
    """Give the decimals that show about three figures of a small number."""
    if size >= 100:
        return 1
    if size >= 1:
        return 2
    places = 3
    while size and size * 10**places < 100 and places < 12:
        places += 1
    return places


def percent(share: Fraction) -> str:
    """Print a share as a percentage."""
    value = share * 100
    if value.denominator == 1 or abs(value) >= Fraction(1, 10):
        return f"{decimal(value, 2)}%"
    return f"{decimal(value, _places(abs(value)))}%"


def points(value: Fraction) -> str:
    """Print percentage points."""
    shown = number(value)
    return f"{shown} percentage point{'' if shown in {'1', '−1'} else 's'}"


def times(value: Fraction) -> str:
    """Print a ratio."""
    return f"{number(value)} times"


def money(value: Fraction, unit: str) -> str:
    """Print an amount of money, in millions and billions where it is whole in them."""
    sign = _SIGNS.get(unit, f"{unit} ")
    minus = "−" if value < 0 else ""
    size = abs(value)
    for scale, name in _BIG:
        if size >= scale and (size * 1000 / scale).denominator == 1:
            return f"{minus}{sign}{decimal(size / scale, 3)} {name}"
    if size.denominator == 1:
        return f"{minus}{sign}{decimal(size, 0)}"
    return f"{minus}{sign}{_pence(size)}"


def _pence(size: Fraction) -> str:
    """Print pounds with both digits of their pence."""
    pence = int(rounded(size * 100, Fraction(1)))
    return f"{pence // 100:,}.{pence % 100:02d}"


def plural(count: str, unit: str) -> str:
    """Print a count with its unit of time: "1 day", "3 days"."""
    if count == "1":
        return f"{count} {unit}"
    return (
        f"{count} {unit.removesuffix('y')}ies"
        if unit == "century"
        else f"{count} {unit}s"
    )


def each(unit: str) -> str:
    """Print a period: "a day", "an hour"."""
    return f"{'an' if unit == 'hour' else 'a'} {unit}"


def per_year(value: Fraction, name: str = "") -> str:
    """Print a rate over a year."""
    return f"{number(value)} {name + ' ' if name else ''}a year"

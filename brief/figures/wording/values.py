"""Values as people give them on a command line or in a line of JSON.

Reads "117000/150000", "0.43", "43%", "1,234" and "£1.4bn" exactly; refuses what could
take unbounded time, such as an exponent of a million.
"""

from __future__ import annotations

import re
from fractions import Fraction

from brief.figures.wording.late import Late
from brief.figures.wording.meaning import Stated

LONGEST = 60
"""Characters that a value may have; no real figure needs more."""

_DECIMAL = r"[-+−]?(?:[0-9]+(?:,[0-9]{3})*(?:\.[0-9]*)?|\.[0-9]+)(?:e[-+]?[0-9]{1,2})?"
_NUMBER = Late(
    rf"[£$€]?\s*(?P<number>{_DECIMAL})\s*(?P<tail>%|per cent|percent|k|m|mn|bn|tn"
    r"|thousand|million|billion|trillion)?",
    re.IGNORECASE,
)
_TAILS: dict[str, Fraction] = {
    "": Fraction(1),
    "%": Fraction(1, 100),
    "per cent": Fraction(1, 100),
    "percent": Fraction(1, 100),
    "k": Fraction(1000),
    "thousand": Fraction(1000),
    "m": Fraction(10**6),
    "mn": Fraction(10**6),
    "million": Fraction(10**6),
    "bn": Fraction(10**9),
    "billion": Fraction(10**9),
    "tn": Fraction(10**12),
    "trillion": Fraction(10**12),
}
_YEAR = Late(r"([0-9]{4})\s*[/–-]\s*[0-9]{2}(?:[0-9]{2})?")
YEAR_UNITS = frozenset({"year", "financial year", "period", "date"})
"""Units under which "2016/17" is a year and not a division."""


class ValueRefusedError(ValueError):
    """The text is not a number; the message says so in a sentence."""


def stated_of(text: str, unit: str) -> Stated:
    """Read a value with its unit; a fraction of whole numbers keeps its two counts."""
    short = text.strip()
    if len(short) > LONGEST:
        message = f"the value is {len(short)} characters long, and is not read"
        raise ValueRefusedError(message)
    year = _YEAR.fullmatch(short)
    if year and unit in YEAR_UNITS:
        return Stated(Fraction(year[1]), unit)
    top, bar, bottom = short.partition("/")
    if not bar:
        return Stated(number_of(short), unit)
    parts = number_of(top), number_of(bottom)
    if parts[1] == 0:
        message = f"“{short}” divides by zero"
        raise ValueRefusedError(message)
    counted = all(part.denominator == 1 for part in parts) and parts[1] > 1
    return Stated(parts[0] / parts[1], unit, of=parts if counted else None)


def number_of(text: str) -> Fraction:
    """Read one number exactly; raises ValueRefusedError where it is none."""
    match = _NUMBER.fullmatch(text.strip()) if len(text) <= LONGEST else None
    if match is None:
        message = f"“{text[:LONGEST]}” is not a number"
        raise ValueRefusedError(message)
    digits = match["number"].replace(",", "").replace("−", "-")
    tail = (match["tail"] or "").lower()
    return Fraction(digits) * _TAILS[tail]

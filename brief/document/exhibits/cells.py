"""Cells of a table as printed: a value takes the commas of the house, a year none.

A spreadsheet saves 4650 where the house prints 4,650. What names or dates a row is no
value: years, and the numbers by which schools or homes are known.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from brief.content.cells import MARKS

if TYPE_CHECKING:
    from collections.abc import Sequence

_PLAIN = re.compile(
    rf"(?P<sign>[-−]?)(?P<money>[£€$]?)(?P<whole>[1-9]\d{{3,}})(?P<rest>(?:\.\d+)?{MARKS})"
)
"""A number of four digits or more, saved without commas: 4650, -£1200.50, 1204 [r]."""

_YEAR = re.compile(r"(?:1[89]|20)\d\d")

_OTHER = re.compile(r"[-−]?\d{1,3}(?:,\d{3})*(?:\.\d+)?")
"""A number that is no year, and shows that its column counts: 980, 2,010."""

_NAMING = frozenset(
    """year years date dates period periods since founded opened built code codes id ids
    ref reference references uprn urn laestab number no telephone phone postcode lot
    grid easting eastings northing northings""".split()
)
"""Words at the end of a heading whose numbers are names: "Ward code", "Year"."""

_NUMBER_OF = re.compile(r"\b(?:number|no\.?) of\b", re.IGNORECASE)
_WORDS = re.compile(r"[a-z]+")


def column_printed(head: str, cells: Sequence[str]) -> tuple[str, ...]:
    """Print the cells of one column: 4650 is 4,650, and 2016 a year among years."""
    return tuple(cells) if _names(head, cells) else tuple(map(value_printed, cells))


def value_printed(cell: str) -> str:
    """Print a cell that is a plain number with its commas; any other as it stands."""
    found = _PLAIN.fullmatch(cell)
    if not found:
        return cell
    sign = found["sign"].replace("-", "−")
    return f"{sign}{found['money']}{int(found['whole']):,}{found['rest']}"


def _names(head: str, cells: Sequence[str]) -> bool:
    """Tell whether a column names its rows, or holds years alone."""
    words = _WORDS.findall(head.lower())
    if words and not _NUMBER_OF.search(head) and _NAMING & {words[0], words[-1]}:
        return True
    plain = [cell for cell in cells if _PLAIN.fullmatch(cell)]
    years = all(_YEAR.fullmatch(cell) for cell in plain)
    return years and not any(map(_OTHER.fullmatch, cells))

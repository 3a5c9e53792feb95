"""A figure in a sentence of the program's own: "users is 22,000 people".

And the words that the program supplies where a claim has none of its own.
"""

from __future__ import annotations

import re

from brief.content.models.organisation import HouseStyle
from brief.figures.ledger import Figure
from brief.figures.nouns import singular
from brief.figures.numbers import NO_BREAK, SIGNIFICANT, full, in_words, listed
from brief.figures.units import Kind, at_each_per
from brief.figures.wording.late import Late


def said(figure: Figure) -> str:
    """Say a figure with its whole unit: "£1.4bn per year", "119 deaths per year"."""
    return with_unit(figure, figure.printed, " per ")


def with_unit(figure: Figure, digits: str, per: str = "") -> str:
    """Put a figure's whole unit to its digits: "3.59 repairs per home", "£1.6m a year".

    Of a length of time it says "a", where nothing else is asked.
    """
    unit = figure.unit
    if figure.value is None or unit.head in {kind.value for kind in Kind}:
        return digits
    above, between, below = _parted(unit.written)
    behind = f"{between}{below}" if per else _in_print(f"{between}{below}")
    if unit.currency or unit.is_time:
        return f"{digits}{behind}"
    counted = singular(above) if digits == "1" else above
    return f"{digits} {counted}{behind}"


def counted(figure: Figure) -> str:
    """Say what the printed digits of a figure count: "reports per 1,000 homes".

    Empty where they say so themselves: £1.4bn, 78%, 74 hours.
    """
    told = with_unit(figure, "")
    return "" if figure.unit.currency or figure.unit.is_time else told.strip()


_A_TIME = Late(r" per (hour|day|week|month|quarter|year)$")


_A_POUND = Late(r" per GBP\b")


def _in_print(behind: str) -> str:
    """Say "a year" for "per year", and "per £1" for "per GBP"."""
    return _A_TIME.sub(_a_time, _A_POUND.sub(" per £1", behind))


def _a_time(found: re.Match[str]) -> str:
    """Say "a year" for "per year"."""
    return f" an {found[1]}" if found[1] == "hour" else f" a {found[1]}"


def with_time(figure: Figure) -> str:
    """Print a sum of money with the time that it is of: "£1.6m a year"."""
    written = figure.unit.written
    timed = figure.unit.currency and written.count(" per ") == 1
    told = timed and _A_TIME.search(written)
    return with_unit(figure, figure.printed) if told else figure.printed


def in_full(figure: Figure, style: HouseStyle, most: int = SIGNIFICANT) -> str:
    """Print a figure's full value, or so many digits of one without end: "84.8142…%".

    What it is exactly is left to its working.
    """
    unit, value = figure.unit, figure.value
    if value is None:
        return figure.exact
    number = unit.number(value) if unit.kind is Kind.PERCENT else value
    bound = f"{figure.entry.bound.value} " if figure.entry.bound else ""
    return f"{bound}{full(number, unit, style, most)}"


def _parted(written: str) -> tuple[str, str, str]:
    """Part a unit at its first "per"."""
    above, *below = at_each_per(written)
    return above, " per " if below else "", " per ".join(below)


def detailed(figure: Figure) -> str:
    """Say a figure and what it is exactly: "41% (2,050 of 5,000)"."""
    if figure.shares:
        above, below = (f"{share.numerator:,}" for share in figure.shares)
        return f"{said(figure)} ({above} of {below})"
    same = figure.exact in {figure.printed, said(figure)} or figure.entry.bound
    return said(figure) if same else f"{said(figure)} ({_number_alone(figure)})"


_POINTS = Late(r"\s*\bpercentage\s+points\b")


def _number_alone(figure: Figure) -> str:
    """Give what a figure is exactly, without the points that it says already."""
    if figure.unit.kind is not Kind.POINTS:
        return figure.exact
    return _POINTS.sub("", figure.exact)


def supplied(figures: tuple[Figure, ...], style: HouseStyle) -> str:
    """Give the words for a claim that has none."""
    return listed(tuple(_filled(figure, style) for figure in figures), style)


_TOLD = frozenset("year years month months week weeks day days".split())


def _filled(figure: Figure, style: HouseStyle) -> str:
    """Print a figure in a sentence: small counts in words, numbers with units not.

    ONS: zero to nine in words, but numerals before a unit, a symbol or a scale. Whole
    years, months, weeks and days are told as counts are: "three years".
    """
    unit, value = figure.unit, figure.value
    number, _, length = plain(figure.printed).partition(" ")
    if value is not None and unit.is_time and length in _TOLD and number == str(value):
        return f"{in_words(value, style)}{NO_BREAK}{length}"
    counted = unit.dimensions and not (unit.currency or unit.is_time)
    if value is None or not counted or figure.printed != str(value):
        return figure.printed
    return in_words(value, style)


def plain(text: str) -> str:
    """Give printed words with ordinary spaces, as an author would type them."""
    return text.replace(NO_BREAK, " ")

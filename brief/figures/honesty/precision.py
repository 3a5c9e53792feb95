"""Figures printed, and claims stated, more precisely than what they come from.

How precisely a figure is known its `width` says; what is printed or stated is held to
that. A hint gives the figure in the digits that it carries, and no others.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from brief.content.models.figure import Display
from brief.content.models.organisation import HouseStyle
from brief.figures.honesty.evidence import Evidence, Told, as_printed, number
from brief.figures.ledger import Figure
from brief.figures.numbers import printed
from brief.figures.rounding import last_digit, step_of
from brief.figures.saying import plain
from brief.figures.stating import judged
from brief.figures.units import TIME
from brief.figures.widths import carried_digits, is_computed, states_too_much, too_fine
from brief.figures.wording import Verdict
from brief.findings import Finding
from brief.rules.honesty import CLAIM_DIGITS, FIGURE_DIGITS


def digits_of(evidence: Evidence) -> Iterator[Finding]:
    """Find figures printed, and claims stated, with more digits than inputs carry."""
    for figure in evidence.figures.values():
        if is_computed(figure) and too_fine(figure, printed_step(figure)):
            yield FIGURE_DIGITS.at(figure.place, _message(figure), _fewer(figure))
    style = evidence.brief.organisation.house_style
    for told in evidence.claims:
        figures = told.checked.figures
        if len(figures) == 1 and states_too_much(figures[0], told.meaning):
            yield _claimed(told, style)


def printed_step(figure: Figure) -> Fraction:
    """Give the step of the last digit that is printed, in base units; 0 for none."""
    shown = as_printed(figure)
    if shown is None:
        return Fraction(0)
    display = figure.entry.display
    asked = step_of(number(figure), display) if display else None
    return max(last_digit(shown), asked or Fraction(0)) * figure.unit.scale


def _message(figure: Figure) -> str:
    """Say how well a figure is known, and how finely it is printed."""
    return (
        f"“{figure.name}” is printed as {plain(figure.printed)}, but what it is"
        f" computed from carries {_carries(figure)}"
    )


def _carries(figure: Figure) -> str:
    """Say in words how many digits a figure carries."""
    count = carried_digits(figure)
    if count < 1:
        return "not even one digit"
    return f"{count} digit{'s' * (count > 1)}"


def _fewer(figure: Figure) -> str:
    """Say how to print the digits that a figure carries."""
    count = carried_digits(figure)
    if count < 1:
        return "leave it out, or find its inputs more precisely"
    return f"print fewer digits, for instance `display: {{significant: {count}}}`"


def _claimed(told: Told, style: HouseStyle) -> Finding:
    """Say that words state digits that nobody knows."""
    (figure,) = told.checked.figures
    message = (
        f"“{plain(told.checked.text)}” states “{figure.name}”, and what that is"
        f" computed from carries {_carries(figure)}"
    )
    offer = _rounder(told, figure, style)
    hint = f"round it and hedge it: “{offer}”" if offer else "hedge it, and round it"
    return CLAIM_DIGITS.at(told.checked.claim.place, message, hint)


def _rounder(told: Told, figure: Figure, style: HouseStyle) -> str:
    """Word a figure in the digits that it carries, hedged; nothing if none is true."""
    first = max(carried_digits(figure), 1)
    for count in (first, first + 1):
        display = Display(significant=count)
        shown = printed(number(figure), figure.unit, display, style)
        offer = f"about {plain(shown)}" if shown else ""
        said = judged(offer, (figure,), "", told.after, suggesting=False)
        if offer and said.verdict is Verdict.TRUE:
            return offer
    return ""


def is_rate(figure: Figure) -> bool:
    """Tell whether a figure is so many of something a time, or time for each."""
    powers = dict(figure.unit.dimensions)
    return TIME in powers and len(powers) > 1

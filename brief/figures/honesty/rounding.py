"""Figures that follow from what is rounded: "six a day" from "every four hours".

Only what can be told: a figure that says it is `rounded`, the inputs said to be a
`result_of` others, and rates and intervals of one area and period that turn into each
other as printed and not in full.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from fractions import Fraction

from brief.figures.honesty.evidence import (
    Evidence,
    Told,
    amount,
    as_printed,
    number,
    words,
)
from brief.figures.honesty.precision import is_rate
from brief.figures.honesty.worked_out import Sum, can_be_computed, from_printed
from brief.figures.ledger import Figure
from brief.figures.numbers import digits
from brief.figures.rounding import places, to_step
from brief.figures.saying import plain, said
from brief.figures.stating import is_true
from brief.figures.units import times
from brief.figures.widths import gives_too_much, is_computed, written_step
from brief.figures.wording import Meaning, read
from brief.figures.wording.late import Late
from brief.figures.wording.meaning import Approx, Bound
from brief.findings import Finding
from brief.rules.honesty import (
    CLAIM_FROM_ROUNDED,
    FIGURE_FROM_PRINTED,
    FIGURE_FROM_ROUNDED,
)


def from_rounded(evidence: Evidence) -> Iterator[Finding]:
    """Find figures that follow from rounded ones, and claims that do not say so."""
    rounded: dict[str, Figure] = {}
    for figure in evidence.figures.values():
        if figure.value is None:
            continue
        if other := _printed_origin(figure, evidence):
            yield _from_printed(figure, other)
        elif found := from_printed(figure, evidence):
            yield _worked_out(figure, found)
        elif other := _rounded_origin(figure, evidence):
            rounded[figure.name] = other
            if not _is_sure(figure, other):
                yield _from_rounded(figure, other)
    for told in evidence.claims:
        yield from _bare(told, rounded)


def _rounded_origin(figure: Figure, evidence: Evidence) -> Figure | None:
    """Find the rounded figure that a figure follows from, said or plain to see.

    What it is computed from may be computed itself: the nearest that is rounded tells.
    """
    waiting = [*(one.name for one in figure.working.of), *figure.entry.result_of]
    seen: set[str] = set()
    while waiting:
        name = waiting.pop(0)
        other = evidence.figures.get(name)
        if other is None or name in seen:
            continue
        if other.entry.rounded:
            return other
        seen.add(name)
        waiting += [one.name for one in other.working.of]
    turned = (one for one in _turned(figure, evidence) if one.entry.rounded)
    return next(turned, None)


def _printed_origin(figure: Figure, evidence: Evidence) -> Figure | None:
    """Find the figure whose printed form, and not its full value, gives an input."""
    for other in _turned(figure, evidence):
        full = _seen_as(amount(other), other, figure)
        if to_step(full, written_step(figure)) != number(figure):
            return other
    return None


def _turned(figure: Figure, evidence: Evidence) -> Iterator[Figure]:
    """Give the rates and intervals that, as printed, turn into an input."""
    if figure.entry.value is None or not is_rate(figure) or not number(figure):
        return
    for other in evidence.figures.values():
        shown = as_printed(other) if _alike(figure, other) else None
        if other is figure or not shown:
            continue
        turned = _seen_as(other.unit.amount(shown), other, figure)
        if to_step(turned, written_step(figure)) == number(figure):
            yield other


def _alike(figure: Figure, other: Figure) -> bool:
    """Tell whether two figures say one thing of one area and period in two units."""
    left, right = figure.unit.dimensions, other.unit.dimensions
    same = left == right and figure.unit.scale != other.unit.scale
    turned = bool(left) and not times(left, right)
    return (same or turned) and all(
        words(getattr(figure.entry, key)) == words(getattr(other.entry, key))
        for key in ("area", "period", "population")
    )


def _seen_as(held: Fraction, other: Figure, figure: Figure) -> Fraction:
    """Turn an amount of one figure into a number in the unit of another."""
    same = other.unit.dimensions == figure.unit.dimensions
    return figure.unit.number(held if same else 1 / held)


def _from_printed(figure: Figure, other: Figure) -> Finding:
    """Say which printed form an input was computed from."""
    full = _seen_as(amount(other), other, figure)
    message = (
        f"“{figure.name}” is {plain(said(figure))}, which follows from"
        f" “{other.name}” as printed ({plain(other.printed)}); its full value"
        f" ({plain(other.exact)}) gives {_short(full)}"
    )
    formula = other.name if _same(figure, other) else f"1 / {other.name}"
    hint = f"compute it: `formula: {formula}`"
    return FIGURE_FROM_PRINTED.at(figure.entry.at("value"), message, hint)


def _same(figure: Figure, other: Figure) -> bool:
    return figure.unit.dimensions == other.unit.dimensions


def _short(value: Fraction) -> str:
    """Print a number to one decimal, or none where there is none."""
    tenths = to_step(value, Fraction(1, 10))
    return digits(tenths, places(tenths) or 0)


def _worked_out(figure: Figure, found: Sum) -> Finding:
    """Say from which figures as printed an input was worked out."""
    names = " and ".join(f"“{one.name}” ({plain(one.printed)})" for one in found.of)
    message = (
        f"“{figure.name}” is {plain(said(figure))}, which follows from {names} as"
        f" printed; their full values give {_short(found.full)}"
    )
    hint = "compute it from the full values, in a formula"
    if can_be_computed(figure, found):
        hint = f"compute it: `formula: {found.formula}`"
    return FIGURE_FROM_PRINTED.at(figure.entry.at("value"), message, hint)


def _from_rounded(figure: Figure, other: Figure) -> Finding:
    """Say which rounded figure a figure follows from."""
    message = (
        f"“{figure.name}” ({plain(said(figure))}) follows from “{other.name}”"
        f" ({plain(other.printed)}), which is rounded"
    )
    return FIGURE_FROM_ROUNDED.at(figure.place, message, "hedge every statement of it")


def _bare(told: Told, rounded: Mapping[str, Figure]) -> Iterator[Finding]:
    """Find words that state without a hedge what follows from a rounded figure."""
    checked = told.checked
    names = [one.name for one in checked.figures if one.name in rounded]
    meaning = told.meaning if names else None
    if meaning is None or meaning.approx not in {Approx.NONE, Approx.EXACT}:
        return
    other = rounded[names[0]]
    if not _holds_all_the_same(told, other):
        text = plain(checked.text)
        message = f"“{text}” follows from {plain(other.printed)}, which is rounded"
        offer = next(_hedged(told, _unbounded(text, meaning)), "")
        hint = f"hedge it: “{offer}”" if offer else "hedge it"
        yield CLAIM_FROM_ROUNDED.at(checked.claim.place, message, hint)


def _hedged(told: Told, said: str) -> Iterator[str]:
    """Hedge what words say, or else the figure as printed, with no digit too many."""
    figures = told.checked.figures
    alone = figures[0] if len(figures) == 1 else None
    for text in (said, plain(alone.printed)) if alone else (said,):
        offer = f"about {text}"
        fine = alone is not None and gives_too_much(alone, read(offer))
        if not fine and is_true(offer, figures):
            yield offer


def _holds_all_the_same(told: Told, other: Figure) -> bool:
    """Tell whether words hold wherever a figure may lie: "at least two" of three.

    So do the digits of "£2.75" that rounding cannot move. A bound is no hedge: where
    the rounded figure may be on the other side of it, it says more than anybody knows.
    One over several figures compares them.
    """
    figures = told.checked.figures
    bounded = told.meaning is not None and told.meaning.bound is not Bound.NONE
    if len(figures) > 1 and bounded:
        return True
    text, beside = plain(told.checked.text), (told.before, told.after)
    return all(
        is_true(text, (*figures[:at], moved, *figures[at + 1 :]), *beside)
        for at, figure in enumerate(figures)
        for moved in _ends(figure, other)
    )


def _is_sure(figure: Figure, other: Figure) -> bool:
    """Tell whether a figure is printed the same wherever it may lie."""
    if not is_computed(figure):
        return False
    text = plain(figure.printed)
    return all(is_true(text, (one,)) for one in _ends(figure, other))


def _ends(figure: Figure, other: Figure) -> Iterator[Figure]:
    """Give a figure at the least and at the most that it may be."""
    held, from_ = amount(figure), amount(other)
    width = figure.width
    if from_ and _in_proportion(figure, other):
        width = abs(held) * other.width / abs(from_)
    for one in (held - width, held + width):
        yield replace(figure, value=figure.unit.value(one))


_SUMS = Late(r"[-+]")


def _in_proportion(figure: Figure, other: Figure) -> bool:
    """Tell whether a figure moves as its rounded origin does: a product or a rate."""
    named = other.name in {one.name for one in figure.working.of}
    product = named and not _SUMS.search(figure.entry.formula)
    return product or (not figure.entry.formula and figure is not other)


def _unbounded(text: str, meaning: Meaning) -> str:
    """Leave out the words that bound a number: "three" of "at least three"."""
    parts = text.split()
    for at in reversed(range(len(parts))):
        rest = " ".join(parts[at:])
        bare = read(rest)
        if bare and (bare.kind, bare.amount) == (meaning.kind, meaning.amount):
            return rest
    return text

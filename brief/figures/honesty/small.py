"""Small counts: those that stand as figures, and those that readers can work out.

Below the organisation's `small_count` a number may tell who was counted. Things,
places and bodies are no people: six councils hurt nobody. Nought is no small count.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from brief.figures.formula import Name, Operation
from brief.figures.honesty.evidence import Evidence, amount, words
from brief.figures.honesty.parts import declared, hides
from brief.figures.ledger import Figure
from brief.figures.people import counts_people
from brief.figures.rounding import to_step
from brief.figures.saying import plain, said
from brief.figures.units import Kind
from brief.findings import Finding
from brief.rules.honesty import SMALL_COUNT, SMALL_COUNT_IMPLIED


def small_counts(evidence: Evidence) -> Iterator[Finding]:
    """Find counts below the threshold, printed or to be worked out."""
    if not evidence.brief.organisation.profile.small_count:
        return
    yield from _printed(evidence)
    yield from _left_over(evidence)
    yield from _rests(evidence)
    yield from _in_percentages(evidence)


def _counts_people(figure: Figure) -> bool:
    """Tell whether a figure counts people, or cases that are somebody's.

    Its unit says so; where that says neither, what it counts and among whom.
    """
    if figure.value is None or not _is_count(figure):
        return False
    entry = figure.entry
    return counts_people(figure.unit.head, entry.counts, entry.population)


def _is_count(figure: Figure) -> bool:
    """Tell whether a figure is so many of one thing; `unit: number` may be."""
    powers, unit = figure.unit.dimensions, figure.unit
    whole = figure.value is not None and figure.value.denominator == 1
    if unit.written == "number":
        return whole
    single = len(powers) == 1 and powers[0][1] == 1
    return single and not (unit.currency or unit.is_time)


def _printed(evidence: Evidence) -> Iterator[Finding]:
    for figure in evidence.figures.values():
        small = _counts_people(figure) and hides(evidence, abs(amount(figure)))
        if small and not figure.entry.cleared:
            message = f"“{figure.name}” is {plain(said(figure))}, {below(evidence)}"
            yield SMALL_COUNT.at(figure.place, message, _HINT)


_HINT = "take it out, put it together with others, or say who `cleared` it and why"


def below(evidence: Evidence) -> str:
    """Say below which threshold a count lies."""
    least = evidence.brief.organisation.profile.small_count
    return f"fewer than the {least} below which nothing is printed"


def _implied(evidence: Evidence, figure: Figure, rest: Fraction, how: str) -> Finding:
    """Say what can be worked out and how."""
    message = f"{rest.numerator:,} can be worked out: {how}; it is {below(evidence)}"
    hint = "take out a second figure, so that the first cannot be worked out"
    return SMALL_COUNT_IMPLIED.at(figure.place, message, hint)


def _left_over(evidence: Evidence) -> Iterator[Finding]:
    """Find what the declared parts leave of their total."""
    for total, family in declared(evidence):
        rest = amount(total) - sum((amount(one) for one in family), Fraction(0))
        cleared = total.entry.cleared
        if _counts_people(total) and hides(evidence, rest) and not cleared:
            less = " less ".join(one.name for one in (total, *family))
            yield _implied(evidence, total, rest, less)


def _rests(evidence: Evidence) -> Iterator[Finding]:
    """Find what a part leaves of its whole, where both counts are figures."""
    pairs = dict.fromkeys((*_divided(evidence), *_within(evidence)))
    for part, whole in ((evidence.figures[a], evidence.figures[b]) for a, b in pairs):
        rest = amount(whole) - amount(part)
        declared_part = part.entry.parts_of == whole.name
        people = _counts_people(whole) and _counts_people(part)
        cleared = whole.entry.cleared or part.entry.cleared
        if people and hides(evidence, rest) and not (cleared or declared_part):
            yield _implied(evidence, part, rest, f"{whole.name} less {part.name}")


def _divided(evidence: Evidence) -> Iterator[tuple[str, str]]:
    """Name each part and whole of which a formula makes a percentage."""
    for name, node in evidence.formulas.items():
        match node:
            case Operation(sign="/", left=Name(name=part), right=Name(name=whole)):
                if evidence.figures[name].unit.kind is Kind.PERCENT:
                    yield part, whole


def _within(evidence: Evidence) -> Iterator[tuple[str, str]]:
    """Name each count with the count of its population."""
    wholes = _populations(evidence)
    for name, part in evidence.figures.items():
        entry = part.entry
        whole = wholes.get((words(entry.population), entry.area, entry.period))
        if whole and whole is not part:
            yield name, whole.name


def _populations(evidence: Evidence) -> dict[tuple[str, str, str], Figure]:
    """Give the counts of people by what, where and when they count."""
    return {
        (words(one.entry.counts), one.entry.area, one.entry.period): one
        for one in evidence.figures.values()
        if _counts_people(one) and one.entry.counts
    }


def _in_percentages(evidence: Evidence) -> Iterator[Finding]:
    """Find small counts that a percentage of a count of figures gives away."""
    wholes = _populations(evidence)
    for share in evidence.figures.values():
        entry = share.entry
        whole = wholes.get((words(entry.population), entry.area, entry.period))
        given = share.unit.kind is Kind.PERCENT and entry.value is not None
        if not (whole and given and share.value) or entry.cleared:
            continue
        count = to_step(share.value * amount(whole), Fraction(1))
        how = f"{plain(share.printed)} of {plain(whole.printed)}"
        rest = amount(whole) - count
        if hides(evidence, count):
            yield _implied(evidence, share, count, how)
        elif hides(evidence, rest):
            yield _implied(evidence, share, rest, f"all but {how}")

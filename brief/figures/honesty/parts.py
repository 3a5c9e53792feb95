"""Parts and their total: whether they add up, in full and as printed.

Parts are declared (`parts_of: total`) or stand in a formula that is a sum. What
nobody declares to be the parts of a whole is left alone.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from brief.content.nearest import did_you_mean
from brief.figures.formula import Call, Name, Node, Operation
from brief.figures.honesty.evidence import Evidence, amount, as_printed, number
from brief.figures.ledger import Figure
from brief.figures.numbers import digits
from brief.figures.rounding import last_digit, places, to_step
from brief.figures.saying import plain
from brief.figures.units import Kind
from brief.findings import Finding
from brief.rules import UNKNOWN_FIGURE
from brief.rules.honesty import PARTS_AS_PRINTED, PARTS_DIFFER

Family = tuple[Figure, tuple[Figure, ...]]


def declared(evidence: Evidence) -> Iterator[Family]:
    """Give each total with the parts that are declared its parts."""
    found: dict[str, list[Figure]] = {}
    for figure in evidence.figures.values():
        name = figure.entry.parts_of
        if name and name in evidence.figures:
            found.setdefault(name, []).append(figure)
    for name, family in found.items():
        total = evidence.figures[name]
        if all(one.value is not None for one in (total, *family)):
            yield total, tuple(family)


def summed(evidence: Evidence) -> Iterator[Family]:
    """Give each figure that is a sum with what it is the sum of."""
    for name, node in evidence.formulas.items():
        terms = _terms(node)
        figures = [evidence.figures[one] for one in terms if one in evidence.figures]
        known = all(one.value is not None for one in (evidence.figures[name], *figures))
        if len(terms) > 1 and len(figures) == len(terms) and known:
            yield evidence.figures[name], tuple(figures)


def families(evidence: Evidence) -> Iterator[Family]:
    """Give every total with its parts, declared or added up."""
    yield from declared(evidence)
    yield from summed(evidence)


def _terms(node: Node) -> tuple[str, ...]:
    """Name the terms of a sum of plain names; nothing for any other formula."""
    waiting, found = [node], []
    while waiting:
        match waiting.pop():
            case Name(name=name):
                found.append(name)
            case Operation(sign="+", left=left, right=right):
                waiting += [right, left]
            case Call(function="sum", arguments=arguments):
                waiting += reversed(arguments)
            case _:
                return ()
    return tuple(found)


def parts(evidence: Evidence) -> Iterator[Finding]:
    """Find parts that do not add up."""
    yield from _unknown(evidence)
    for total, family in families(evidence):
        width = sum((one.width for one in (total, *family)), _0)
        if _unlike(total, family) or abs(_rest(total, family)) > width:
            if not hides(evidence, _rest(total, family)):
                yield _differing(total, family)
        elif printed_rest(total, family):
            names = [one.name for one in (total, *family)]
            if not evidence.beside.excuses(names):
                yield _as_printed(total, family)


_0 = Fraction(0)


def shares_drawn(evidence: Evidence) -> Iterator[Finding]:
    """Find percentages of one exhibit that fall just short of a whole, or exceed it."""
    sheet = evidence.brief.exhibits
    for name, exhibit in (sheet.exhibits if sheet else {}).items():
        drawn = [evidence.figures.get(row.figure) for row in exhibit.rows]
        shown = [as_printed(one) for one in drawn if one and _is_share(one)]
        added = sum((one for one in shown if one is not None), _0)
        whole = len(shown) == len(drawn) > 2 and abs(added - 100) <= Fraction(
            len(shown), 2
        )
        if whole and added != 100 and not evidence.beside.excuses_exhibit(name):
            message = (
                f"as printed, the percentages of “{name}” add up to {_plain(added)}"
            )
            hint = "say beside them that they may not add up because of rounding"
            yield PARTS_AS_PRINTED.at(exhibit.place, message, hint)


def _is_share(figure: Figure) -> bool:
    return figure.unit.kind is Kind.PERCENT and figure.value is not None


def _plain(number: Fraction) -> str:
    return digits(number, places(number) or 0)


def _unknown(evidence: Evidence) -> Iterator[Finding]:
    for figure in evidence.figures.values():
        name = figure.entry.parts_of
        if name and name not in evidence.figures:
            message = f"there is no figure “{name}”"
            hint = did_you_mean(name, evidence.figures)
            yield UNKNOWN_FIGURE.at(figure.entry.at("parts_of"), message, hint)


def hides(evidence: Evidence, rest: Fraction) -> bool:
    """Tell whether what is missing is a count too small to print."""
    least = evidence.brief.organisation.profile.small_count
    return bool(least) and 0 < rest < (least or 0)


def _unlike(total: Figure, family: tuple[Figure, ...]) -> bool:
    """Tell whether parts and total are not of one unit."""
    kinds = {one.unit.kind for one in (total, *family)}
    counted = {bool(one.unit.dimensions) for one in (total, *family)}
    return len(kinds) > 1 or len(counted) > 1


def _rest(total: Figure, family: tuple[Figure, ...]) -> Fraction:
    return amount(total) - sum((amount(one) for one in family), _0)


def printed_rest(total: Figure, family: tuple[Figure, ...]) -> Fraction:
    """Give what the printed parts leave of the printed total."""
    shown = [_shown(one) for one in family]
    return _shown(total) - sum(shown, _0)


def _shown(figure: Figure) -> Fraction:
    shown = as_printed(figure)
    return figure.unit.amount(number(figure) if shown is None else shown)


def _differing(total: Figure, family: tuple[Figure, ...]) -> Finding:
    """Say what the parts add up to, and what the total is."""
    names = _names(family)
    added = sum((amount(one) for one in family), _0)
    message = (
        f"the parts of “{total.name}” ({names}) add up to {_in(total, added)};"
        f" it is {plain(total.printed)}"
    )
    if _unlike(total, family):
        message = f"“{total.name}” and its parts ({names}) are not of one unit"
    return PARTS_DIFFER.at(total.place, message, "correct one, or declare what is left")


def _in(figure: Figure, held: Fraction) -> str:
    """Print an amount in a figure's unit, without its name."""
    value = figure.unit.number(held)
    count = places(value)
    if count is None or count > 2:
        value, count = to_step(value, Fraction(1, 100)), 2
    return digits(value, count)


def _as_printed(total: Figure, family: tuple[Figure, ...]) -> Finding:
    """Say what the printed parts add up to, and what is printed for the total."""
    added = sum((_shown(one) for one in family), _0)
    message = (
        f"as printed, {' + '.join(plain(one.printed) for one in family)} is"
        f" {_in(total, added)}, and “{total.name}” is {plain(total.printed)}"
    )
    finer = last_digit(total.unit.number(added))
    hint = "print one more decimal, or say that parts may not add up for rounding"
    return PARTS_AS_PRINTED.at(total.place, message, hint if finer else "")


def _names(family: tuple[Figure, ...]) -> str:
    return ", ".join(one.name for one in family)

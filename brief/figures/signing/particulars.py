"""What the proof tells of a figure or a series beside its value and its source.

Each is a line of its own, "area of users: England", by the key of `figures.yaml`: what
the line says in a sentence is for `differences`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from brief.content.models.figure import FigureEntry, Qualifier, SmallPrint, Status
from brief.figures.formula import (
    Call,
    Measure,
    Name,
    Negative,
    Node,
    Number,
    Operation,
    Unreadable,
    read_formula,
)
from brief.figures.ledger import Figure
from brief.figures.query import in_words

PARTED = ": "
"""What stands between the name of a particular and what it is."""

OF = " of "
"""What stands between a key and the figure that it is of."""


def of_figure(figure: Figure) -> Iterator[str]:
    """Give what is told of a figure: unit, working, period, and its small print."""
    entry = figure.entry
    own = {
        "unit": entry.unit,
        "working": _working(entry),
        "period": entry.period,
        "interval": _interval(entry),
        "status": "" if entry.status is Status.FINAL else entry.status.value,
    }
    yield from _lines(figure.name, own)
    yield from of_entry(figure.name, entry)


def of_entry(name: str, entry: SmallPrint) -> Iterator[str]:
    """Give the small print of a figure or a series."""
    told = {
        "counts": entry.counts,
        "population": entry.population,
        "area": entry.area,
        "estimate": "an estimate" if entry.estimate else "",
        "quote": entry.quote,
        "population_names": _any(entry.population_names),
        "not_names": _any(entry.not_names),
        "qualifiers": "; ".join(map(said, entry.qualifiers)),
        "hedges": _any(entry.hedges),
    }
    yield from _lines(name, told)


def said(one: Qualifier) -> str:
    """Give the ways to say a qualifier: "in 2016 or during 2016"."""
    dropped = f" (may be dropped: {one.may_drop})" if one.may_drop else ""
    return f"{_any((one.says, *one.alternatives))}{dropped}"


def _any(words: tuple[str, ...]) -> str:
    return " or ".join(words)


def _lines(name: str, told: Mapping[str, str]) -> Iterator[str]:
    for key, words in told.items():
        if even := " ".join(words.split()):
            yield f"{key}{OF}{name}{PARTED}{even}"


def _interval(entry: FigureEntry) -> str:
    if one := entry.interval:
        level = f" ({one.level})" if one.level else ""
        return f"{one.low} to {one.high}{level}"
    return ""


def _working(entry: FigureEntry) -> str:
    """Give what a figure is worked out by; the order of a sum or product is none."""
    if entry.query:
        return in_words(entry.query)
    try:
        return in_any_order(read_formula(entry.formula)) if entry.formula else ""
    except Unreadable:
        return str(entry.formula)


def in_any_order(node: Node) -> str:
    """Write a formula so that "rent * rooms" and "rooms * rent" are the same."""
    match node:
        case Negative():
            return f"-{_inner(node.operand)}"
        case Operation(sign="+" | "*"):
            operands = sorted(map(_inner, _operands(node, node.sign)))
            return f" {node.sign} ".join(operands)
        case Operation():
            return f"{_inner(node.left)} {node.sign} {_inner(node.right)}"
        case Call():
            arguments = sorted(map(in_any_order, node.arguments))
            return f"{node.function}({', '.join(arguments)})"
        case _:
            return _written(node)


def _written(one: Number | Measure | Name) -> str:
    """Write a number, a number with its unit, or a name."""
    match one:
        case Measure():
            return f"{one.text} {one.unit.written}"
        case Number():
            return one.text
        case Name():
            return one.name


def _operands(node: Node, sign: str) -> Iterator[Node]:
    """Give the operands of a chain of one sign, from left to right."""
    if isinstance(node, Operation) and node.sign == sign:
        yield from _operands(node.left, sign)
        yield from _operands(node.right, sign)
    else:
        yield node


def _inner(node: Node) -> str:
    text = in_any_order(node)
    return f"({text})" if isinstance(node, Operation) else text

"""The level of an interval as a sentence says it, and as the figure declares it.

"(90% confidence interval [1,650 to 2,150](fig:damp))" is wider than it is told where
the figure says `level: 95%`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction

from brief.figures.ledger import Figure
from brief.figures.smallprint.scope import Scope
from brief.figures.wording.late import Late
from brief.findings import Finding
from brief.rules import CLAIM_DENIED

_N = r"(?P<{}>\d\d(?:\.\d+)?) ?(?:%|per ?cent)"
_SORT = r"(?:confidence|credible|credibility|uncertainty|prediction)"
_LEVEL = Late(
    rf"\b{_N.format('a')} (?:{_SORT} (?:intervals?|limits?|bounds?|range|level)|cis?\b"
    rf"|confidence\b(?! in\b)|intervals?\b|level of confidence)"
    rf"|\b{_SORT} (?:intervals?|limits?|bounds?|range|level)"
    rf"(?: of| at|,)? \(?(?:the )?{_N.format('b')}(?= ?(?:[:;,.)]|level|$))"
)
_NUMBER = Late(r"\d+(?:\.\d+)?")


def interval_levels(
    scopes: Sequence[Scope], figures: Mapping[str, Figure]
) -> Iterator[Finding]:
    """Find intervals that are said to be of another level, once in a sentence."""
    told: set[tuple[int, str]] = set()
    for scope in scopes:
        key = id(scope.one.laid), scope.sentence
        levels = _declared(scope, figures)
        if key in told or not levels:
            continue
        told.add(key)
        for found in _LEVEL.finditer(scope.sentence):
            said = found["a"] or found["b"]
            if Fraction(said) not in map(Fraction, levels.values()):
                name, level = next(iter(levels.items()))
                words = re.sub(r"\bci", "CI", found[0].strip())
                message = (
                    f"“{words}” is said of “{name}”, whose interval is of {level}%"
                )
                hint = f"say “{level}%”, or correct `level` in the figure's interval"
                yield CLAIM_DENIED.at(scope.one.quantity.place, message, hint)
                break


def _declared(scope: Scope, figures: Mapping[str, Figure]) -> dict[str, str]:
    """Give the levels of the intervals of a sentence, if each of them has one."""
    names = (name for *_, claim in scope.line.claims for name in claim.targets)
    stated = [figures[name] for name in names if name in figures]
    intervals = {x.name: x.entry.interval for x in stated if x.entry.interval}
    found = {name: _NUMBER.search(one.level) for name, one in intervals.items()}
    levels = {name: one[0] for name, one in found.items() if one}
    return levels if len(levels) == len(intervals) else {}

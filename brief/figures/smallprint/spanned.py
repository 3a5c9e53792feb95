"""Two figures whose change is said of other years: "rose by 65 between 2014 and 2023".

One claim may state both, or each its own: "rose from [52](fig:a) to [117](fig:b)
between 2014 and 2023". The years of "between ... and ...", "from ... to ...", "since
..." and "in ..." are held to the `period` of both figures, where each is of a year.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from brief.content.models.prose import ClaimKind
from brief.figures.ledger import Figure
from brief.figures.smallprint.dated import years_of, years_of_period
from brief.figures.smallprint.scope import Scope, folded
from brief.figures.smallprint.stated import figure_alone
from brief.findings import Finding
from brief.rules import PERIOD_MISNAMED

_YEAR = r"(?:19|20)\d\d(?:[/-]\d\d)?(?![\d/-])"
_SPAN = re.compile(
    rf"\b(?:between|from) (?P<first>{_YEAR}) (?:and|to|until) (?P<last>{_YEAR})"
    rf"|\bsince (?P<since>{_YEAR})"
    r"|\b(?:than|what (?:it|they) (?:was|were|had been)|that of|those of|compared with)"
    rf" (?:it was |they were )?(?:in )?(?P<than>{_YEAR})"
)

_WITHIN = re.compile(rf"^in (?P<since>{_YEAR})")


def spanned(scope: Scope, figures: Mapping[str, Figure]) -> Iterator[Finding]:
    """Find a change of two figures that is said of the years of neither."""
    quantity = scope.one.quantity
    claim = quantity.claim
    if claim is None or claim.states is not ClaimKind.FIGURE:
        return
    two = [figures[name] for name in claim.targets if name in figures]
    periods = [years_of_period(one.entry.period) for one in two]
    if len(two) != 2 or not all(periods):
        return
    one, other = periods
    words = f"{scope.before} {folded(quantity.words)} {scope.after}"
    found = _SPAN.search(words) or _WITHIN.match(scope.after)
    if found is None or one == other:
        return
    named = [years_of(found[key]) for key in found.groupdict() if found[key]]
    if len(named) == 1:
        right = bool(named[0] & (one | other))
    else:
        first, last = named
        right = bool(first & one and last & other) or bool(first & other and last & one)
    if not right:
        ordered = sorted(two, key=lambda one: min(years_of_period(one.entry.period)))
        of = " and ".join(one.entry.period for one in ordered)
        message = f"“{quantity.words}” states figures of {of}, and not “{found[0]}”"
        hint = f"say “between {of}”, or name figures of those years"
        yield PERIOD_MISNAMED.at(quantity.place, message, hint)


_ENDS = rf"(?:between|from) (?P<first>{_YEAR}) (?:and|to|until) (?P<last>{_YEAR})"
_ENDS_BEFORE = re.compile(rf"\b{_ENDS}(?!.*\b(?:19|20)\d\d\b).*\bfrom$")
_ENDS_BEHIND = re.compile(rf"^{_ENDS}")
_ON_TO = re.compile(r" to(?: an?| the| about| around| some| nearly| over)? ")


def spanned_by_two(
    scopes: Sequence[Scope], figures: Mapping[str, Figure]
) -> Iterator[Finding]:
    """Find an end of "from [52] to [117]" that is of another year than said of it."""
    for one, other in pairwise(scopes):
        found = _ends_of(one, other)
        for key, scope in (("first", one), ("last", other)) if found else ():
            figure = figure_alone(scope, figures)
            years = years_of_period(figure.entry.period) if figure else frozenset()
            if figure and found and years and _apart(years, years_of(found[key])):
                quantity, of = scope.one.quantity, figure.entry.period
                message = (
                    f"“{quantity.words}” states “{figure.name}”, which is of {of}, and"
                    f" not of {found[key]}, as “{found[0].removesuffix(' from')}” says"
                )
                hint = f"name {of} in the sentence, or a figure of {found[key]}"
                yield PERIOD_MISNAMED.at(quantity.place, message, hint)


def _ends_of(one: Scope, other: Scope) -> re.Match[str] | None:
    """Give the years between which a sentence runs from one claim to another."""
    laid = one.one.laid
    between = laid.text[one.one.end : other.one.start]
    if laid is not other.one.laid or not _ON_TO.fullmatch(between):
        return None
    before = one.before.removesuffix(" about").removesuffix(" around")
    if not before.endswith("from"):
        return None
    return _ENDS_BEFORE.search(before) or _ENDS_BEHIND.search(other.after)


def _apart(own: frozenset[int], said: frozenset[int]) -> bool:
    """Tell whether two times are not one: 2017/18 is not 2018/19, and 2018 may be."""
    return own != said if len(own) == len(said) else not own & said

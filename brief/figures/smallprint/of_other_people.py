"""People whom the brief counts apart, told of a claim that is not of them.

"Of the women in prison, [a fifth](fig:remand,prisoners) were on remand" is said of
women, and both its figures are of all prisoners; "assaults on staff" of all assaults.
Only people whom another figure of the brief names are taken for others.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from brief.content.models.figure import SmallPrint
from brief.figures.ledger import Figure
from brief.figures.nouns import plural, singular
from brief.figures.smallprint.alike import told_alike
from brief.figures.smallprint.counts_not import counts_not
from brief.figures.smallprint.of_whom import Kinds
from brief.figures.smallprint.scope import Scope, folded
from brief.figures.smallprint.siblings import TWO_SIDED
from brief.figures.smallprint.stated import figures_of
from brief.figures.wording.late import Late
from brief.findings import Finding


class _Named(NamedTuple):
    """A figure by its name, and what it counts."""

    name: str
    counts: str


def of_other_people(
    scope: Scope, figures: Mapping[str, Figure], kinds: Kinds
) -> Iterator[Finding]:
    """Find a claim of figures whose words name people whom other figures name."""
    claim, named = scope.one.quantity.claim, figures_of(scope, figures)
    if claim is None or not named or len(named) != len(claim.targets):
        return
    own = _own(scope, figures)
    told = [x for x in _told(scope, kinds.people) - own if not told_alike(x, own)]
    if told:
        first = named[0]
        counted = _Named(first.name, first.entry.counts or first.unit.written)
        hint = "say it of what the figure counts, or state the figure of these"
        yield counts_not(scope, claim, counted, plural(min(told)), hint)


def _told(scope: Scope, people: frozenset[str]) -> frozenset[str]:
    """Give the people of whom a claim's own words speak, in the singular."""
    said = scope.beside
    if _APART.search(said):
        return frozenset()
    nouns = (singular(x["noun"]) for x in (*_OF.finditer(said), *_SEX.finditer(said)))
    return frozenset(one for one in nouns if one in people and one not in _ANYONE)


_APART = Late(rf"\b(?:{TWO_SIDED})\b")

_OF = Late(
    r"\b(?:of|on|among|per|in|(?:for|in) (?:every|each)(?: [\d,]+)?)"
    r"(?: (?:the|all|our|its|their|those|these|\d[\d,]*|[a-z]+ thousand))*"
    r"(?: (?!of\b|on\b|and\b|or\b)[a-z'-]+){0,1}? (?P<noun>[a-z-]+)(?!['\w-])"
)
_SEX = Late(r"\b(?P<noun>(?:wo)?men|boys|girls|males|females)(?!['\w-])")
_ANYONE = frozenset("person member resident life family".split())


def _own(scope: Scope, figures: Mapping[str, Figure]) -> frozenset[str]:
    """Give the words that the figures of a sentence are told by, in the singular."""
    words = re.findall(r"[a-z'-]+", folded(told_of_sentence(scope, figures)))
    own = frozenset(map(singular, words))
    # the rest of the women of a whole are its men
    claim = scope.one.quantity.claim
    of_two = claim is not None and len(claim.targets) > 1
    return own | _BOTH if of_two and own & _BOTH else own


_BOTH = frozenset({"man", "woman"})


def _said(name: str, entry: SmallPrint) -> str:
    """Give all that a figure is told by."""
    names = (entry.population, *entry.population_names, entry.area)
    return " ".join((name, entry.counts, *names))


def told_of_sentence(scope: Scope, figures: Mapping[str, Figure]) -> str:
    """Give what the figures of a sentence, and those behind them, are told by."""
    names = [name for *_, claim in scope.line.claims for name in claim.targets]
    told: dict[str, str] = {}
    while names:
        name = names.pop()
        figure = figures.get(name)
        entry = figure.entry if figure else None
        said = _said(name, entry) if entry else name
        told[name] = said.replace("_", " ").replace("-", " ")
        if figure:
            names += [one.name for one in figure.working.of if one.name not in told]
    return " ".join(told.values())

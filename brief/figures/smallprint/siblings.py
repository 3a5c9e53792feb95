"""Words of a claim that tell another figure of the same kind than the one it states.

"[54.6%](fig:owners) of households rent" has the words of the share that rents, and
"[418](fig:aldmere) of the children came from Brackton" the place of the other count.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from brief.content.models.prose import Claim
from brief.figures.ledger import Figure
from brief.figures.nouns import singular
from brief.figures.smallprint.base_behind import OF_A_BASE
from brief.figures.smallprint.of_whom import behind_number
from brief.figures.smallprint.scope import BREAK, Scope, folded
from brief.figures.smallprint.turned import IDLE
from brief.figures.units import Kind
from brief.figures.wording.late import Late

TWO_SIDED = (
    r"than|as|against|compared|unlike|versus|while|whereas|but|although|not|no|nor"
    r"|neither|rather|instead|other"
)
"""What lets a clause name both sides."""

SET_APART = Late(rf"\b(?:{TWO_SIDED}|and|or)\b")

_FEW = 3
"""So many words tell two figures of the same things apart."""


def so_many_more(scope: Scope, figure: Figure) -> bool:
    """Tell whether a difference is told as one: "[214] more households than"."""
    return "-" in figure.entry.formula and _MORE.match(scope.after) is not None


_MORE = Late(r"(?:more|fewer|extra|additional|further|less)\b")


def sibling(scope: Scope, claim: Claim, figures: Mapping[str, Figure]) -> Figure | None:
    """Give the figure of the same things whose words stand here: "households rent"."""
    figure = figures[claim.targets[0]]
    if so_many_more(scope, figure):
        return None
    behind = _without_base(SET_APART.split(behind_number(scope, claim))[0], figure)
    apart = OF_A_BASE.search(scope.before) or scope.before.endswith("(")
    lead = "" if apart else scope.before.rstrip(" :")
    before = SET_APART.split(BREAK.split(lead)[-1])[-1]
    before = before if scope.opens else _THE.split(before)[-1]
    here = _words(behind), _words(f"{before} {behind}"), _words(folded(scope.reach))
    part = behind.startswith("of ")
    return next(
        (
            one
            for one in figures.values()
            if _is_told(one, figure, here) and not (part and _is_more(one, figure))
        ),
        None,
    )


_THE = Late(r", (?=(?:the|its|our|their) )")
"""What begins a clause of its own behind another claim."""


def _is_more(one: Figure, other: Figure) -> bool:
    """Tell whether a figure may be the whole that another is told as a part of."""
    return one.value is not None and other.value is not None and one.value > other.value


def _without_base(behind: str, figure: Figure) -> str:
    """Leave out of whom a number is a part: "300 of the households in our homes"."""
    base = folded(figure.entry.population)
    return (
        re.sub(rf"^of (?:the |all )*{re.escape(base)}\b", "", behind)
        if base
        else behind
    )


def _is_told(other: Figure, figure: Figure, here: tuple[frozenset[str], ...]) -> bool:
    """Tell whether words tell one figure and not the other.

    `here` are the words behind a claim, those of its clause, and all that it may take
    its small print from.
    """
    if other.name == figure.name or other.unit.written != figure.unit.written:
        return False
    behind, clause, reach = here
    if _is_of_others(other, figure, clause, reach):
        return True
    mine, others = _apart(figure, other)
    if not mine or not others:
        return False
    many = figure.unit.kind is Kind.PERCENT or len(others) > 1
    told = many and others <= behind and not mine <= behind
    return (told and not figure.unit.currency) or (
        others <= clause and not mine & reach
    )


def _is_of_others(
    other: Figure, figure: Figure, clause: frozenset[str], reach: frozenset[str]
) -> bool:
    """Tell whether a clause names whom another figure is of: "private tenants".

    Nothing in reach may name whom its own is of.
    """
    theirs = _words(folded(other.entry.population))
    own = _words(folded(figure.entry.population))
    mine = own | _telling(figure)
    telling = theirs - mine
    return bool(telling and own - theirs and theirs <= clause) and not (own <= reach)


def _apart(figure: Figure, other: Figure) -> tuple[frozenset[str], frozenset[str]]:
    """Give the few words that tell two figures of the same things apart, or none."""
    own, theirs = _telling(figure), _telling(other)
    mine, others = own - theirs, theirs - own
    few = 0 < len(mine) <= _FEW and 0 < len(others) <= _FEW
    return (mine, others) if few and own & theirs else (frozenset(), frozenset())


def _telling(figure: Figure) -> frozenset[str]:
    """Give the words by which what a figure counts, and where, is told."""
    return _words(f"{figure.entry.counts} {figure.entry.area}".lower())


@lru_cache(maxsize=4096)
def _words(text: str) -> frozenset[str]:
    told = re.findall(r"[a-z][a-z0-9’'-]+", text)
    return frozenset(_bare(word) for word in told if word not in IDLE)


def _bare(word: str) -> str:
    """Give a word in the singular, without the ending of whose it is."""
    return singular(re.sub(r"['’]s?$", "", word))

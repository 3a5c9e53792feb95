"""What another figure counts, said of a claim word for word, or of what it is a part.

"Spending on cameras rose by [£400,000](fig:then,now)" is not said of all spending on
safety, "[1,600](fig:asked) members felt safe" is no share that did, and what "went on
courses" is told of no spending on cameras.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from brief.figures.ledger import Figure
from brief.figures.smallprint.of_whom import behind_number
from brief.figures.smallprint.other_meant import other_meant
from brief.figures.smallprint.scope import BREAK, Scope, folded, says
from brief.figures.smallprint.stated import figures_of
from brief.figures.smallprint.told_of import roots
from brief.figures.units import Kind
from brief.figures.wording.late import Late
from brief.findings import Finding
from brief.rules import CLAIM_DENIED


def other_counts(scope: Scope, figures: Mapping[str, Figure]) -> Iterator[Finding]:
    """Find claims told in the words of what another figure counts."""
    claim, named = scope.one.quantity.claim, figures_of(scope, figures)
    if claim is None or not 0 < len(named) <= _PAIR or len(named) != len(claim.targets):
        return
    own = roots(*(f"{x.name} {x.entry.counts} {x.entry.population}" for x in named))
    others = [one for one in figures.values() if one not in named and one.entry.counts]
    behind = behind_number(scope, claim)
    if len(named) == _PAIR:
        other = _subject(scope, named, others)
    else:
        other = _predicate(scope, behind, named[0], others)
        other = other or _spent_on(behind, named[0], own, others)
    words = scope.one.quantity.words
    if other:
        message = (
            f"“{words}” says what “{other.name}” counts; “{named[0].name}” counts"
            f" {named[0].entry.counts}"
        )
        alike = len(named) < _PAIR and not named[0].unit.currency
        hint = other_meant(claim.text, other) if alike else ""
        hint = hint or "say it of what the figures count, or state others"
        yield CLAIM_DENIED.at(claim.place, message, hint)
    elif whole := _whole_budget(behind, named[0]):
        message = (
            f"“{words}” is told of {whole}; “{named[0].name}” is the"
            f" {named[0].entry.counts}"
        )
        yield CLAIM_DENIED.at(claim.place, message, "say of what it is a share")


_PAIR = 2
_MANY = 2


def _subject(
    scope: Scope, named: Sequence[Figure], others: Sequence[Figure]
) -> Figure | None:
    """Give the figure whose `counts` leads to a change of two others, word for word."""
    counts = {folded(one.entry.counts) for one in named}
    if len(counts) != 1 or BREAK.search(scope.before):
        return None
    mine = next(iter(counts))
    for one in others:
        told = folded(one.entry.counts)
        apart = roots(told) - roots(mine)
        led = re.match(rf"(?:in [\d/]+,? )?(?:the )?{re.escape(told)}\b", scope.before)
        if mine and led and len(told.split()) >= _MANY and apart:
            lost = roots(mine) - roots(told)
            if not lost or not lost & roots(scope.reach):
                return one
    return None


_WHO = Late(r"^(?:the )?(?:share|percentage|proportion) of .+? who (?P<did>.+)$")
_QUESTION = Late(r"\b(?:how|whether|if|about|on|what|why|when)\b")
"""With these a number of people is told of what they were asked."""


def _predicate(
    scope: Scope, behind: str, figure: Figure, others: Sequence[Figure]
) -> Figure | None:
    """Give the share whose "who feel safe walking" is said of a number of people."""
    unit = figure.unit
    if unit.kind is not Kind.PLAIN or unit.currency or " per " in unit.written:
        return None
    said, own = roots(behind), roots(figure.entry.counts)
    # "residents asked" told without "asked"
    if not own - roots(scope.sentence) or _QUESTION.search(behind):
        return None
    for one in others:
        found = _WHO.match(folded(one.entry.counts))
        did = roots(found["did"]) if found else frozenset()
        told = did & said
        if len(told) >= max(_MANY, len(did) - 1) and not told & own:
            return one
    return None


_SPENT = Late(
    r"^(?:[a-z]+ )?(?:went|goes|was spent|were spent|is spent|spent) on"
    r" (?P<what>[a-z' -]+?)(?=$| (?:in|by|last|during|between|at)\b)"
)


def _spent_on(
    behind: str, figure: Figure, own: frozenset[str], others: Sequence[Figure]
) -> Figure | None:
    """Give the figure that counts what money "went on", where its own counts none."""
    found = _SPENT.match(behind) if figure.unit.currency else None
    what = roots(found["what"]) if found else frozenset()
    if len(what) < _MANY or what & own:
        return None
    return next((x for x in others if what <= roots(x.entry.counts)), None)


_BUDGET = Late(
    r"^of (?P<whole>(?:the |its |our )?(?:[a-z]+'s? )(?:(?:whole|total|entire) )?"
    r"(?:budget|spending|expenditure|income|turnover))\b(?! (?:on|for|of|in [a-z]))"
)
_WHOSE = (
    "council authority commissioner force trust government county city borough".split()
)
_SHARE = Late(
    r"^(?:the )?(?:share|percentage|proportion) of (?P<whole>.+?)"
    r"(?: that | paid | spent | given | going | made )"
)


def _whole_budget(behind: str, figure: Figure) -> str:
    """Give "the Council's budget", of a share of what is spent on one thing of many."""
    found, share = _BUDGET.match(behind), _SHARE.match(folded(figure.entry.counts))
    if found is None or share is None or not says(found["whole"], _WHOSE):
        return ""
    return "" if roots(found["whole"]) & roots(share["whole"]) else found["whole"]

"""Words that give as a change what a figure counts as it stands.

"Fell by 122", of 122 incidents in a year, is most often "fell to 122".
"""

from __future__ import annotations

import re
from dataclasses import replace

from brief.figures import wording
from brief.figures.ledger import Figure
from brief.figures.nouns import singular
from brief.figures.wording import Judgement, Meaning, Verdict
from brief.figures.wording.late import Late

_OF_CHANGE = Late(
    r"\b(?:cut|fall|drop|decrease|decline|reduction|saving|rise|increase|growth|gain"
    r"|uplift|change|difference|gap|margin|extra|additional|more|fewer|less|lost|net"
    r"|new|added|removed|moved|shortfall|surplus|excess|recruited|joined|left|saved"
    r"|avoided|prevented|created|gained|(?:taken|signed) (?:on|up)|written off)s?\b",
    re.IGNORECASE,
)


def unless_a_level(
    found: Judgement, figure: Figure, read: Meaning | None, before: str
) -> Judgement:
    """Refuse or doubt words that give as a change what is not declared to be one.

    They are refused where what the figure counts is what is said to have changed:
    "the library budget rose by £9.64 million" of a figure that counts the budget.
    """
    changed = read is not None and read.direction and read.kind is wording.Kind.NUMBER
    entry = figure.entry
    declared = f"{figure.name} {entry.counts} {entry.note}".replace("_", " ")
    a_change = _OF_CHANGE.search(declared) or "-" in (entry.formula or "")
    if found.verdict is not Verdict.TRUE or found.warning or not changed or a_change:
        return found
    if _changed(before) & _words(entry.counts):
        reason = (
            f"The words speak of a change, and {figure.printed} is no change: it is the"
            f" {entry.counts} itself. Say “to” it, or state the change between two"
            " figures."
        )
        return Judgement(Verdict.FALSE, reason)
    warning = (
        "The words speak of a change, and the figure is not said to be one: see that"
        " it is not the number that was reached. If it is a change, say so in its"
        " `counts`: “fall in ...”."
    )
    return replace(found, warning=warning)


def _changed(before: str) -> frozenset[str]:
    """Give the nouns of what is said to have changed, nearest the claim."""
    return _words(re.split(r"[,;:()]", before)[-1])


def _words(text: str) -> frozenset[str]:
    told = re.findall(r"[a-z]{4,}", text.lower())
    return frozenset(map(singular, told)) - _IDLE


_IDLE = frozenset("from with that this have been were year years number total".split())

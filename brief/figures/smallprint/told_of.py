"""Whether words name what a figure counts, or what another figure of the brief does.

"Disrepair claims" are told of the figure that counts them, and not of a rise in reports
of damp; "burglaries", which no figure counts, are not told of repairs either.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from brief.content.models.figure import SmallPrint
from brief.figures.ledger import Figure
from brief.figures.nouns import singular
from brief.figures.smallprint.beside import STOPS
from brief.figures.smallprint.scope import folded
from brief.figures.wording.late import Late

_ROOT = 5
_GENERAL = frozenset(
    """
    number total figure count rate share level volume amount proportion percentage
    average case report complaint call request contact incident query enquiry demand
    need cost price value score result thing problem one overall annual recorded year
    their our its all these those this that same
    """.split()
)
"""Words that any figure may be called by."""

_CALLED = Late(
    r"^(?:the |an? |all )*"
    rf"(?:(?:{'|'.join(sorted(_GENERAL))})s? of (?:the |all )*)?"
)
"""What stands before the name of what is counted: "the number of loans"."""

_OF = Late(r"\b(?:of|on|in|to|for|by|from|with|at|about|against|per|across)\b")


def roots(*told: str) -> frozenset[str]:
    """Give what the words of texts begin with, in the singular: "satisfied" is such."""
    words = re.findall(r"[a-z]+", folded(" ".join(told)).replace("_", " "))
    return frozenset(
        one[:_ROOT]
        for one in map(singular, words)
        if one not in STOPS and one not in _GENERAL
    )


def declared_by(name: str, entry: SmallPrint, unit: str = "") -> frozenset[str]:
    """Give the words by which a figure or a series may be told."""
    said = (entry.population, *entry.phrases)
    return roots(name, entry.counts, entry.area, unit, *said)


def called(words: str) -> frozenset[str]:
    """Give the words of what is named first: "spending" of "spending on repairs"."""
    return roots(_OF.split(_CALLED.sub("", folded(words)))[0])


def named_in(words: str, own: frozenset[str], others: Iterable[Figure]) -> str:
    """Give the name of another figure whose words these are, and not one's own."""
    said, first = roots(words), called(words)
    if not first or not said - own:
        return ""
    for other in others:
        told = roots(other.entry.counts)
        theirs = other.unit.head[:_ROOT] in first or _is_of_them(words, own, other)
        if first & own and not theirs:
            continue
        if said <= told and (not first & own or not first <= own):
            return other.name
    return ""


def _is_of_them(words: str, own: frozenset[str], other: Figure) -> bool:
    """Tell whether words begin with those whom another figure is of: "cyclists hurt".

    They are not one's own: "people hurt" may be of people who are cyclists.
    """
    entry, named = other.entry, _CALLED.sub("", folded(words))
    whom = map(folded, filter(None, (entry.population, *entry.population_names)))
    return any(named.startswith(f"{one} ") and not roots(one) & own for one in whom)


def behind_of(figures: Sequence[Figure], known: Iterable[Figure]) -> frozenset[str]:
    """Give the words by which figures, and what they are worked out from, are told."""
    names = {one.name for one in figures}
    names |= {x.name for one in figures for x in one.working.of}
    told = (one for one in known if one.name in names)
    return frozenset[str]().union(
        *(declared_by(one.name, one.entry, one.unit.written) for one in told)
    )

"""Trends whose sentence does not say of what: "robberies are [rising](series:thefts)".

What a table counts is what `series` in `figures.yaml` says of it, the head of its
column of values and its own name. A word of any stands in the sentence, before it, or
in a heading; and "in real terms" stands in the head where the values are so.
"""

from __future__ import annotations

from collections.abc import Iterator

from brief.content.models.brief import Brief
from brief.content.models.prose import ClaimKind
from brief.figures.nouns import singular
from brief.figures.series_declared import declared, path_of
from brief.figures.smallprint.scope import Scope, folded
from brief.figures.wording.late import Late
from brief.findings import Finding
from brief.rules import SERIES_UNNAMED

_WORD = Late(r"[a-z]{4,}")
_BRACKETED = Late(r"\([^()]*\)")
_IDLE = frozenset(
    """
    number numbers total totals share shares rate rates value values count counts
    average averages level levels figure figures percentage percent proportion amount
    with from that each year years quarter quarters month months data series
    """.split()
)
"""Words of a head that name nothing by themselves."""

_ADDED = Late(
    r"\b(?:in real terms|adjusted for inflation|after inflation|seasonally adjusted"
    r"|per head|per capita|per (?:1,000|10,000|100,000|thousand|million)"
    r"|excluding \w+)\b"
)
"""What makes another thing of what is counted, and stands in the head if it is so."""

_STEM = 5
"""Letters by which "burglary" and "burglaries", "smoke" and "smoking" are alike."""


def unnamed(scope: Scope, brief: Brief) -> Iterator[Finding]:
    """Find a trend of a table beside which nothing names what the table counts."""
    quantity = scope.one.quantity
    claim = quantity.claim
    if claim is None or claim.states is not ClaimKind.SERIES or not claim.targets:
        return
    name = claim.targets[-1]
    table = brief.tables.get(path_of(name))
    if table is None or len(table.columns) < 2:
        return
    head = table.columns[1].strip()
    entry = declared(brief, name)
    added = _ADDED.search(scope.clause)
    if added and added[0] not in folded(
        f"{head} {entry.counts} {name.replace('_', ' ')}"
    ):
        message = f"“{quantity.words}” is said “{added[0]}”, and “{head[:40]}” is not"
        hint = f"say so in the head of data/{name}.csv if its values are"
        yield SERIES_UNNAMED.at(quantity.place, message, hint)
        return
    bare = _BRACKETED.sub("", head)
    told = (entry.counts, *entry.population_names, name.replace("_", " "), bare)
    said = _stems(f"{scope.reach} {quantity.words}")
    if not any(map(_stems, told)) or any(_names(one, said) for one in told):
        return
    message = (
        f"“{quantity.words}” is held to data/{name}.csv, and nothing beside it names"
        f" “{head[:40]}”"
    )
    yield SERIES_UNNAMED.at(quantity.place, message, "say of what it is the trend")


_ENDS = Late(
    r"\b(?:of|from|for|in|by|on|at|to|with|who|that|which|per|among|within)\b|[,(]"
)


def _names(counts: str, said: frozenset[str]) -> bool:
    """Say whether words name what is counted: its noun, or half of what describes it.

    "Burglaries" names "burglaries of homes"; "recorded burglaries" does not name
    "recorded bicycle thefts".
    """
    whole = _stems(counts)
    noun = _stems(_ENDS.split(counts, maxsplit=1)[0].rpartition(" ")[2])
    return bool(noun & said) or (bool(whole) and 2 * len(whole & said) >= len(whole))


def _stems(text: str) -> frozenset[str]:
    """Give the beginnings of the words that name things."""
    words = _WORD.findall(text.lower())
    return frozenset(singular(word)[:_STEM] for word in words if word not in _IDLE)

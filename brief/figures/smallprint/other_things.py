"""A number of things that its figure says nothing of: "[155] businesses", of homes.

What stands right behind a number is what it counts. Where that is neither a word of the
figure, nor near one, nor a general word, and its sentence has not the figure's own
noun, something else is told. Other names for what is counted are given to the figure.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from brief.content.models.prose import Claim
from brief.figures.ledger import Figure
from brief.figures.nouns import plural, singular
from brief.figures.people import is_somebody
from brief.figures.smallprint.alike import told_alike
from brief.figures.smallprint.counted_words import noun_of_counts
from brief.figures.smallprint.counts_not import counts_not
from brief.figures.smallprint.harmed import as_persons
from brief.figures.smallprint.of_whom import (
    COUNTED_BY,
    Part,
    number_of,
    parts_told,
    series_told,
)
from brief.figures.smallprint.scope import Scope
from brief.figures.smallprint.stated import StatedSeries, figures_of
from brief.figures.wording.late import Late
from brief.findings import Finding

_GENERAL = frozenset(
    """
    person people individual resident adult child other those these time year case item
    thing one point minute hour day week month quarter second occasion place part
    member group total number majority half third couple dozen hundred thousand million
    pound pence percent per
    """.split()
)
"""Words that may be said of many things."""

_WORK = frozenset("staff employee worker colleague post role job".split())
"""Names of those who work, which are told for one another."""


def other_things(scope: Scope, figures: Mapping[str, Figure]) -> Iterator[Finding]:
    """Find a claim of one figure that counts what it says nothing of."""
    claim, named = scope.one.quantity.claim, figures_of(scope, figures)
    if claim is None or len(named) != 1 or len(claim.targets) != 1:
        return
    for part in parts_told(scope, claim, named, figures):
        yield from _of_part(scope, claim, part)


def other_things_series(stated: StatedSeries) -> Iterator[Finding]:
    """Find a number of a series that counts what it says nothing of."""
    claim, part = stated.scope.one.quantity.claim, series_told(stated)
    if claim and part:
        yield from _of_part(stated.scope, claim, part)


def _of_part(scope: Scope, claim: Claim, part: Part) -> Iterator[Finding]:
    """Tell of a number whose words count what its one figure says nothing of."""
    (counted, *others), found = part.of, number_of(claim.text)
    if others or part.each or not found or found.meaning.kind not in COUNTED_BY:
        return
    words = as_persons(part.words, counted.counts)
    heads = counted.heads | {noun_of_counts(counted.counts)}
    wrong = _other_thing(words, counted.own, heads, scope.sentence)
    if wrong and not _is_acronym(wrong, f"{claim.text} {scope.following}"):
        hint = f"say what it counts: {counted.counts}; or add to `population_names`"
        yield counts_not(scope, claim, counted, wrong, hint)


def _is_acronym(word: str, printed: str) -> bool:
    """Tell whether a word is printed in capitals: "OCGs" stand for what is counted."""
    capitals = " ".join(_CAPITALS.findall(printed)).lower().split()
    return word in capitals


_CAPITALS = Late(r"\b[A-Z]{2,}s?\b")
_NEAR = 3
_STEM = 5
"""So many letters tell words of one root."""


def _other_thing(
    words: str, own: frozenset[str], heads: Iterable[str], sentence: str
) -> str:
    """Give, in the plural, what stands behind a number and is none of a figure's own.

    `own` are the words of the figure in the singular, `heads` its nouns.
    """
    noun = _counted(words)
    if not own or not noun or noun in own or noun in _GENERAL:
        return ""
    if noun[:_STEM] in {one[:_STEM] for one in own}:
        return ""
    as_good = (noun in _WORK and own & _WORK) or told_alike(noun, own)
    if as_good or (is_somebody(noun) and "person" in own):
        return ""
    said = {singular(one) for one in re.findall(r"[a-z'-]+", sentence)}
    return "" if said & {*heads} - {""} else plural(noun)


def _counted(words: str) -> str:
    """Give the first noun in the plural right behind a number, in the singular."""
    for word in words.split()[:_NEAR]:
        if not word.isalpha() or word in _ENDS:
            return ""
        one = singular(word)
        if one != word or word == "staff":
            return one
    return ""


_ENDS = frozenset(
    """
    a an the in of on at to from for by with and or but that which who whom whose where
    when than as not is are was were be been had has have did do does more fewer less
    every each per over under this these those it they we its his was about between
    """.split()
)

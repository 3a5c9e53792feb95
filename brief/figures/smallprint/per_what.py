"""What a rate is for each of, where its own words say it: "per billion vehicle miles".

Neither another measure ("vehicle kilometres"), another sort ("passenger miles") nor
others ("100,000 drivers") may stand there, nor one where there are many; and a plain
count is for each of nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import takewhile
from typing import NamedTuple

from brief.figures.ledger import Figure
from brief.figures.nouns import singular
from brief.figures.people import Counted, counted_in, is_somebody, names_people
from brief.figures.smallprint.beside import STOPS
from brief.figures.smallprint.counted_words import STOPPING
from brief.figures.smallprint.of_whom import ANYBODY
from brief.figures.smallprint.rate_bases import is_its_number
from brief.figures.smallprint.scope import Scope, folded
from brief.figures.smallprint.stated import figure_alone
from brief.figures.so_many import is_time
from brief.figures.units import Kind
from brief.figures.wording.late import Late
from brief.findings import Finding
from brief.rules import CLAIM_DENIED

_SCALE = r"(?:hundred|thousand|million|billion|bn|m)"
_EVERY = Late(
    r"\b(?P<way>per|(?:for|in|to|of|out of) (?:every|each))"
    rf" (?P<many>(?:an? |one )?(?:[\d,.]+ ?)?(?:{_SCALE}\b ?)*)"
    r"(?P<noun>(?:[a-z'-]+ ){0,3}[a-z'-]+)"
)
_LENGTHS = frozenset("mile kilometre km metre".split())
_ALL_PEOPLE = ANYBODY | {"person", "head", "individual"}


class _Base(NamedTuple):
    """What a rate is for each of: all words as said, so many, and its nouns."""

    words: str
    many: str
    nouns: tuple[str, ...]


def per_what(scope: Scope, figures: Mapping[str, Figure]) -> Iterator[Finding]:
    """Find a rate told for each of others than its unit says, or a count as a rate."""
    claim, figure = scope.one.quantity.claim, figure_alone(scope, figures)
    if claim is None or figure is None or figure.unit.kind is not Kind.PLAIN:
        return
    base = figure.unit.written.partition(" per ")[2]
    words = scope.one.quantity.words
    if base and not is_time(singular(base)):
        said = _said(scope)
        if said and _is_another(said, base, figure, scope):
            message = f"“{words}” is told {said.words}; “{figure.name}” is per {base}"
            yield CLAIM_DENIED.at(claim.place, message, f"say “per {base}”")
    elif not base and (rate := _told_as_rate(scope, figure)):
        message = (
            f"“{words}” is told as a rate, {rate}; “{figure.name}” is a number of"
            f" {figure.unit.written}"
        )
        hint = "leave that out, or state the figure of the rate"
        yield CLAIM_DENIED.at(claim.place, message, hint)


def _said(scope: Scope) -> _Base | None:
    """Give the base that a claim's words say: its own, those behind it or before."""
    inside = folded(scope.one.quantity.words)
    behind = _EVERY.search(f"{inside} {scope.after}")
    first = not any(one[1] <= scope.at[0] for one in scope.rivals)
    found = behind or (_EVERY.search(scope.lead) if first else None)
    if found is None:
        return None
    nouns = []
    for word in found["noun"].split():
        if word in STOPS or word.endswith(("'s", "s'")):
            break
        nouns.append(singular(word))
        if singular(word) != word:
            break
    words = (
        f"{found['way']} {found['many']}{' '.join(found['noun'].split()[: len(nouns)])}"
    )
    return _Base(words, found["many"].strip(), tuple(nouns)) if nouns else None


def _is_another(said: _Base, base: str, figure: Figure, scope: Scope) -> bool:
    """Tell whether a base is not that of a rate."""
    told = re.findall(r"[a-z'-]+", re.sub(rf"\b{_SCALE}\b", "", folded(base)))
    own = tuple(map(singular, takewhile(lambda word: word not in STOPPING, told)))
    last, mine = said.nouns[-1], own[-1] if own else ""
    if is_time(last) or not mine:
        return False
    if last == mine:
        sort, theirs = set(own[:-1]), set(said.nouns[:-1])
        alone = said.many in {"", "a", "an", "one"} and figure.unit.each > 1
        return bool(sort and theirs and not sort & theirs) or (
            alone and not said.nouns[:-1] and is_its_number(scope, figure)
        )
    of_all = last in _ALL_PEOPLE and not said.nouns[:-1] and names_people(mine)
    if of_all and mine not in _ALL_PEOPLE and " of them" not in scope.after[:12]:
        return True
    return _are_others(last, mine, figure)


def _are_others(last: str, mine: str, figure: Figure) -> bool:
    """Tell whether a noun names what the noun of a base is surely not."""
    if {last, mine} <= _LENGTHS:
        return {last, mine} != {"km", "kilometre"}
    entry = figure.entry
    own = {singular(one) for one in f"{entry.counts} {entry.population}".split()}
    if mine not in _ALL_PEOPLE or last in own | _ALL_PEOPLE:
        return False
    return is_somebody(last) or counted_in(f"{last}s") is Counted.THINGS


_RATE = Late(
    rf"[^,;:()]*?\b(?P<rate>per (?:[\d,]+(?: {_SCALE})?|{_SCALE}) (?P<noun>[a-z-]+))\b"
)
_OF_A_RATE = Late(r"\b(?:rate|which|that|and|or|but|than|where|when)\b")


def _told_as_rate(scope: Scope, figure: Figure) -> str:
    """Give the "per 100,000 residents" that stands behind a number of people."""
    found = _RATE.match(scope.after)
    if found is None or figure.unit.currency or figure.unit.is_time:
        return ""
    own = folded(figure.entry.counts)
    between = scope.after[: found.start("rate")]
    for words in re.findall(r"\b[a-z'-]+ (?:and|or) [a-z'-]+\b", own):
        between = between.replace(words, "")
    told = " per " in own or _OF_A_RATE.search(between)
    return "" if told else found["rate"]

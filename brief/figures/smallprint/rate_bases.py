"""Rates that are stated as if they were counts, or for every so many of others.

"Millgate made [133](fig:rate) reports" is no count where 133 is for every 1,000 homes,
and "for every [100](plain:) homes" is another base, although it is called no quantity.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from fractions import Fraction

from brief.content.models.prose import ClaimKind
from brief.figures.ledger import Figure
from brief.figures.nouns import plural, singular
from brief.figures.smallprint.scope import Scope, folded
from brief.figures.smallprint.stated import figure_alone
from brief.figures.so_many import is_time
from brief.figures.wording.late import Late
from brief.findings import Finding
from brief.rules import BASE_LOST, CLAIM_DENIED

_SAID = Late(
    r"\b(?:per|(?:for|in|to|of|on) (?:every|each)|out of|(?:each|every) [a-z]+ (?:had"
    r"|has|made|saw)|an? (?:head|person)|rates?|ratios?|index)\b|‰"
    r"|\b(?:hundred|thousand|million|1,000|10,000|100,000) [a-z]+"
)
"""What says that a number is a rate."""


def rate_bases(scope: Scope, figures: Mapping[str, Figure]) -> Iterator[Finding]:
    """Find a rate whose base is not said, or is said to be another."""
    figure, claim = figure_alone(scope, figures), scope.one.quantity.claim
    if claim is None or figure is None or not (base := _base_of(figure)):
        return
    if figure.unit.each <= 1:
        if wrong := _another_thing(scope, figure, figures):
            message = (
                f"“{scope.one.quantity.words}” is told for each {wrong};"
                f" “{figure.name}” is per {base}"
            )
            yield CLAIM_DENIED.at(claim.place, message, f"say “per {base}”")
        return
    if not is_its_number(scope, figure):
        return
    if wrong := _another_base(scope, figure, figures):
        message = (
            f"“{scope.one.quantity.words}” is said of every {wrong};"
            f" “{figure.name}” is per {base}"
        )
        yield CLAIM_DENIED.at(claim.place, message, f"say “for every {base}”")
    elif not _SAID.search(_without_years(scope.reach)):
        yield _lost(scope, figure, base)


def _lost(scope: Scope, figure: Figure, base: str) -> Finding:
    """Say that a base is not said; with its noun behind it, a rate is told as a count.

    What the sentences behind it say, and words beside an exhibit, are no excuse for
    leaving it out, but make no count of it.
    """
    quantity = scope.one.quantity
    hint = f"say “per {base}” in its sentence, before it or in the heading"
    behind = f"{folded(quantity.words)} {scope.after}"
    noun = plural(figure.unit.head.lower())
    counted = re.match(rf"[^a-z]*\d[\d,.]* {re.escape(noun)}\b", behind)
    later = any(_SAID.search(folded(one.text)) for one in scope.later)
    if counted and not later and quantity.passage.where.startswith("paragraph"):
        message = (
            f"“{quantity.words}” is told as a number of {noun}; “{figure.name}” is per"
            f" {base}"
        )
        return CLAIM_DENIED.at(quantity.place, message, hint)
    message = f"“{quantity.words}” states “{figure.name}” and does not say per how many"
    return BASE_LOST.at(quantity.place, message, hint)


def is_its_number(scope: Scope, figure: Figure) -> bool:
    """Tell whether a claim gives the number of a rate, and not what it comes to."""
    words = folded(scope.one.quantity.words)
    number = re.fullmatch(
        r"(?:[a-z]+ ){0,3}(\d[\d,]*(?:\.\d+)?)(?: [a-z]+){0,3}", words
    )
    if number is None or figure.value is None:
        return False
    said = Fraction(number[1].replace(",", ""))
    return abs(said - figure.value) <= _NEAR * abs(figure.value)


_NEAR = Fraction(1, 10)
"""How far a rounded number may be from its rate: "about 130" of 133."""


def _base_of(figure: Figure) -> str:
    return figure.unit.written.partition("per ")[2]


def _without_years(text: str) -> str:
    return re.sub(r"\b(?:per|each|every) (?:year|month|week|day)\b", "", text)


# ---------------------------------------------------------------- another base

_EVERY = Late(r"\b(?:per|(?:for|in|of|out of) (?:every |each )?)\s*$")
_NOUN = Late(r"^ ((?:[a-z'-]+ ){0,2}?[a-z'-]+s)\b")


def _another_base(scope: Scope, figure: Figure, figures: Mapping[str, Figure]) -> str:
    """Give the "100 homes" that is called no quantity, of a rate per 1,000 homes."""
    laid = scope.one.laid
    first, _ = laid.sentence(scope.one.start, scope.one.end)
    for one in laid.claims():
        plain = one.claim is not None and one.claim.states is ClaimKind.PLAIN
        if not plain or not first <= one.start < scope.one.start:
            continue
        if not _EVERY.search(folded(laid.text[first : one.start]) + " "):
            continue
        many = re.sub(r"\D", "", laid.text[one.start : one.end])
        found = _NOUN.match(laid.text[one.end :].lower())
        noun = found[1] if found else ""
        if (many and int(many) != figure.unit.each) or _is_of_others(
            noun, figure, figures
        ):
            return f"{laid.text[one.start : one.end]} {noun}".strip()
    return ""


_EACH = Late(r"\b(?:per|(?:for|to) (?:every|each)|an?) (?P<noun>[a-z][a-z'-]*)")


_EACH_ONE = Late(r"(?:each|every) (?P<noun>[a-z][a-z'-]*)\b[^,;:]*\bcosts?\b")


def _another_thing(scope: Scope, figure: Figure, figures: Mapping[str, Figure]) -> str:
    """Give the "fire" of "£4,692 per fire", of what each incident cost."""
    told = folded(scope.one.quantity.words)
    found = (
        _EACH.search(told)
        or _EACH.match(scope.after.lstrip())
        or _EACH_ONE.match(scope.before)
    )
    noun = found["noun"] if found else ""
    own = map(singular, folded(figure.entry.counts).split())
    if not noun or singular(noun) in own or is_time(noun):
        return ""
    return noun if _is_of_others(noun, figure, figures) else ""


def _is_of_others(noun: str, figure: Figure, figures: Mapping[str, Figure]) -> bool:
    """Tell whether a base is what another figure counts: "1,000 tenants"."""
    last = singular(noun.rpartition(" ")[2])
    own = {singular(word) for word in re.findall(r"[a-z]+", folded(_base_of(figure)))}
    return (
        bool(last)
        and last not in own
        and any(one.unit.head.lower() == last for one in figures.values())
    )

"""A word in the place of its neighbour: deaths for offences, a caution for a charge.

A hurried hand exchanges one word for another of its kind, and no sum is wrong. Where
the words of a claim have one of such a kind, its figure declares another, and the
sentence has none of the figure's own, the claim is said of something else.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from brief.content.models.figure import SmallPrint
from brief.content.models.prose import Claim
from brief.figures.ledger import Figure
from brief.figures.nouns import singular
from brief.figures.smallprint.beside import STOPS
from brief.figures.smallprint.of_whom import NOUNS, behind_number, told_apart
from brief.figures.smallprint.scope import BREAK, Scope, folded
from brief.figures.smallprint.siblings import SET_APART
from brief.figures.smallprint.stated import (
    Stated,
    StatedFigure,
    StatedSeries,
    figure_alone,
    is_the,
)
from brief.figures.wording.late import Late
from brief.findings import Finding
from brief.rules import CLAIM_DENIED

Kind = tuple[frozenset[str], ...]


def _kinds(lines: str) -> tuple[Kind, ...]:
    """Read kinds, one a line; what means the same of a number is joined by a stroke."""
    return tuple(
        tuple(frozenset(one.split("/")) for one in line.split())
        for line in lines.strip().splitlines()
    )


_COUNTED = _kinds(
    """
    death/fatality offence/crime offender/suspect victim/casualty
    death birth marriage
    admission attendance referral discharge
    car van lorry bus/coach tram train taxi bicycle/bike motorcycle ambulance
    gas electricity water oil
    adult child/young/youth/teenager
    officer detective sergeant
    teacher pupil governor
    nurse/midwife doctor/gp dentist pharmacist
    complaint compliment enquiry
    application offer
    grant loan
    starter leaver
    tree hedge shrub
    microgram milligram gram kilogram tonne
    millimetre centimetre metre kilometre mile
    millilitre litre
    acre hectare
    kilowatt megawatt gigawatt
    """
)
"""What is counted, as the noun of a number or a word before it."""

_DONE = _kinds(
    """
    charge/charged conviction/convicted caution/cautioned arrest/arrested
    recorded reported detected
    received answered
    received/submitted decided approved/granted refused
    reply refund
    started/starting/began/start/begin completed/completing/finished/finish/complete
    started/starting/began/start/begin ended/ending
    joined/joining left/leaving
    diagnosed treated referred admitted discharged contacted
    borrowed returned
    inspected repaired
    alcohol tobacco opiate/heroin cannabis cocaine
    morning afternoon evening night
    weekday weekend
    """
)
"""What was done to what is counted, or when, anywhere behind its number."""


_SORTED = _kinds(
    """
    major minor
    urban rural
    residential/domestic/household commercial industrial business
    permanent temporary
    indoor outdoor
    good poor
    ozone nitrogen sulphur carbon
    income spending/expenditure
    adult child/young/youth/teenager
    """
)
"""What sorts it, on either side of its number."""


def exchanged(scope: Scope, figures: Mapping[str, Figure]) -> Iterator[Finding]:
    """Find claims of one figure with a word of a kind of which it declares another."""
    figure = figure_alone(scope, figures)
    if figure is not None:
        told = f"{figure.unit.written} {figure.name}"
        yield from _exchanged(scope, StatedFigure(figure, scope), told)


def exchanged_series(stated: StatedSeries) -> Iterator[Finding]:
    """Find claims of a series with a word of a kind of which it declares another."""
    yield from _exchanged(stated.scope, stated, f"{stated.unit} {stated.name}")


def _exchanged(scope: Scope, stated: Stated, told: str) -> Iterator[Finding]:
    """Tell of the first word of a claim that stands in the place of its neighbour."""
    claim, entry = scope.one.quantity.claim, stated.entry
    if claim is None or not entry.counts:
        return
    own, sentence = _declared(entry, told), _words(scope.sentence)
    counts = _words(folded(entry.counts))
    noun, done, before = _noun(scope, claim), _done(scope, claim), _before(scope)
    said_of = ((_COUNTED, noun), (_DONE, (*before[-_DID:], *done)))
    for kinds, said in (*said_of, (_SORTED, (*before, *done))):
        for kind in kinds:
            if wrong := _wrong(kind, (counts, own), said, sentence):
                what = f"says “{wrong}”; {is_the(stated)}"
                message = f"“{scope.one.quantity.words}” {what}"
                yield CLAIM_DENIED.at(claim.place, message, f"say it of {entry.counts}")
                return


_DID = 2
"""Words before a number among which stands what was done: "the service approved"."""


def _wrong(
    kind: Kind,
    declared: Sequence[frozenset[str]],
    said: tuple[str, ...],
    sentence: frozenset[str],
) -> str:
    """Give the word that stands for one of the figure's own, or nothing.

    What it counts goes before what else it declares.
    """
    mine = next(
        (x for own in declared if (x := [one for one in kind if one & own])), []
    )
    if not mine or any(one & sentence for one in mine):
        return ""
    others = frozenset[str]().union(*(one for one in kind if one not in mine))
    return next((word for word in said if singular(word) in others), "")


def _declared(entry: SmallPrint, told: str) -> frozenset[str]:
    """Give the words in which is said what is counted, in the singular."""
    said = (entry.counts, entry.population, *entry.phrases, told)
    return _words(folded(" ".join(said)))


def _words(text: str) -> frozenset[str]:
    return frozenset(map(singular, re.findall(r"[a-z/]+", text)))


def _noun(scope: Scope, claim: Claim) -> tuple[str, ...]:
    """Give the words that name what a number counts: "knife deaths were recorded"."""
    behind = _OF_THEM.sub("", behind_number(scope, claim))
    told = told_apart(behind)[:NOUNS]
    end = next((at for at, one in enumerate(told) if _is_over(one)), len(told))
    return tuple(told[:end])


_OF_THEM = Late(r"^of (?:(?:all|the|our|these|those) )*")


def _is_over(word: str) -> bool:
    return word in STOPS or not word[0].isalpha()


def _before(scope: Scope) -> tuple[str, ...]:
    """Give the words of a claim's clause before its number."""
    before = SET_APART.split(BREAK.split(scope.before)[-1])[-1]
    return tuple(re.findall(r"[a-z]+", before))


def _done(scope: Scope, claim: Claim) -> tuple[str, ...]:
    """Give the words behind a number that are said of it and of nothing else."""
    behind = SET_APART.split(BREAK.split(behind_number(scope, claim))[0])[0]
    behind = _SERIES_BEGAN.sub(" ", behind)
    return tuple(re.findall(r"[a-z]+", behind))


_SERIES_BEGAN = Late(
    r"\b(?:since|when) (?:the|its|their|our) (?:[a-z]+ )?(?:series|records?|counts?"
    r"|figures|collection) (?:began|started)\b"
)
"""When a series began says nothing of what it counts."""

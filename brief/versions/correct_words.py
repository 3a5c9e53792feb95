"""The words of a drafted correction: titles, what follows, the text for the website.

Numbers that are right are claims, held to their figures like any other; those that were
wrong are quoted, and called no quantity.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from brief.document.dates import day_of
from brief.document.markup import DOCUMENT_WORDS
from brief.figures.saying import plain
from brief.versions.diff.claims import Finder
from brief.versions.diff.sentences import (
    NUMBER_OF_FACT,
    numbered,
    passages,
    sentences,
)
from brief.versions.diff.words import counted

if TYPE_CHECKING:
    from brief.figures.ledger import Figure, Figures
    from brief.frozen.records import Claim, Records
    from brief.versions.shelf import Release

CONCLUDING = ("conclu", "recommend", "summary")
"""How headings begin beneath which a report draws its conclusions."""


Links = tuple[tuple[str, str], ...]
"""Words in the order of their sentence, each with the target of its link."""


@dataclass(frozen=True, slots=True)
class Wrong:
    """A sentence of a release that is wrong; `correct` is empty where it was taken out.

    `claim` is the one in it by which that is known; `links` are the words of the right
    sentence that state figures, each with what it states.
    """

    release: Release
    claim: Claim
    said: str
    correct: str
    links: Links = ()


def title_of(name: str, counts: str) -> str:
    """Title a correction by what its figure or series measures."""
    words = counts or name.replace("_", " ")
    return f"{words[:1].upper()}{words[1:]}"


# ---------------------------------------------------------------- what follows


def follows_of(
    name: str, wrong: Sequence[Wrong], figures: Figures, records: Records
) -> Iterator[str]:
    """Say which figures are others now, and what that means for the conclusions."""
    names = {name, *(one for each in wrong for one in each.claim.targets)}
    last = wrong[-1].release
    for figure in figures.figures.values():
        was = last.records.figure(figure.name)
        if was and figure.name in names and was.value != str(figure.value or ""):
            title = title_of(figure.name, figure.entry.counts)
            published = f"{title}: [{was.printed}](plain:) was published"
            yield f"{published}; it is {_stated(figure)}."
    yield _conclusions(names, wrong, records)


def _stated(figure: Figure) -> str:
    """State a figure with the small print that must travel with it."""
    entry = figure.entry
    hedge = "an estimated " if entry.estimate else ""
    said = ", ".join(f"[{one.says}](plain:)" for one in entry.qualifiers)
    beside = f" ({said})" if said else ""
    return f"{hedge}[{plain(figure.printed)}](fig:{figure.name}){beside}"


def _conclusions(names: set[str], wrong: Sequence[Wrong], records: Records) -> str:
    """Say whether a conclusion or a recommendation states what was wrong."""
    there = [
        one.where.removesuffix(NUMBER_OF_FACT)
        for one in records.claims
        if names & set(one.targets) and one.where in concluding(records)
    ]
    if not there:
        return (
            "No sentence of the conclusion and no recommendation states this figure,"
            " or one that is worked out from it."
        )
    were = {one.claim.anchor for one in wrong if one.claim.document == "report"}
    corrected = [
        one.where for one in records.claims if one.where in there and one.anchor in were
    ]
    places = "; ".join(dict.fromkeys(there))
    said = f"The conclusions or recommendations state it in {places}."
    if corrected:
        return f"{said} The words there are corrected with it."
    return f"{said} The words there still hold."


def concluding(records: Records) -> frozenset[str]:
    """Name the places of the report in which it concludes or recommends."""
    return frozenset(
        one.where
        for one in records.words
        if one.document == "report"
        and (
            one.heading.lower().startswith(CONCLUDING) or "recommendation" in one.where
        )
    )


# ---------------------------------------------------------------- the website


def web_of(wrong: Sequence[Wrong]) -> str:
    """Draft the text for the website: one wrong sentence, the others counted."""
    first = next((one for one in wrong if _is_whole(one.said)), wrong[0])
    card = first.release.card
    document = DOCUMENT_WORDS.get(first.claim.document, first.claim.document)
    where = first.claim.where.removesuffix(NUMBER_OF_FACT)
    day = plain(day_of(date.fromisoformat(card.meeting)))
    right = _marked(first.correct, first.links)
    meeting = f"the {card.board} on {day}"
    parts = [
        f"We have corrected our {document} for {meeting} ({where}).",
        f"It said: “{_quoted(first)}”",
        f"It should have said: “{right}”" if right else "That sentence was taken out.",
    ]
    if others := len(wrong) - 1:
        places = counted(others, "other place")
        parts.append(f"The same is corrected in [{places}](plain:).")
    return " ".join(parts)


def _is_whole(sentence: str) -> bool:
    """Tell whether words read by themselves, as those of a point may not."""
    return sentence[:1].isupper() and sentence[-1:] in ".!?"


def _quoted(one: Wrong) -> str:
    """Give the wrong sentence, every number of it called no quantity."""
    claims = links_in(one.said, one.release.records, one.claim.document)
    return _marked(one.said, [(words, "plain:") for words, _ in claims])


def links_in(sentence: str, records: Records, document: str) -> Links:
    """Give the words of a sentence that state figures, in order."""
    anchors = numbered(records.words)
    finder = Finder(sentences(passages(records.words, document), anchors))
    found = (
        (one, finder.of(one)) for one in records.claims if one.document == document
    )
    return tuple(
        (one.words, f"{one.states}:{','.join(one.targets)}")
        for one, where in found
        if where and where.text == sentence
    )


def _marked(sentence: str, marks: Sequence[tuple[str, str]]) -> str:
    """Write links over words of a sentence, one after another."""
    done, rest = "", sentence
    for words, target in marks:
        before, found, after = rest.partition(words)
        if found:
            done, rest = f"{done}{before}[{found}]({target})", after
    return f"{done}{rest}"

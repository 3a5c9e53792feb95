"""What templates receive of a proof: a note for each claim, and the cover sheet."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Stated:
    """A figure that a claim states: its name, full value, working and sources.

    `measure` says what it counts, of whom and when. `sources` are those of every
    input beneath it, each with its page; `quotes` the words that stand there. `again`
    is the label of the note that has told all this before.
    """

    name: str
    value: str
    working: str
    measure: str
    sources: tuple[str, ...]
    quotes: tuple[str, ...]
    again: str = ""


@dataclass(frozen=True, slots=True)
class Check:
    """The note on one claim, or on a quantity that is held to nothing.

    `label` is its number, or a letter where it is no claim. `sign` tells the shape of
    its mark. `unseen` says where words stand that no page shows.
    """

    label: str
    sign: str
    verdict: str
    words: str
    unseen: str
    reason: str
    suggest: str
    stated: tuple[Stated, ...]
    signed: str
    changed: str


@dataclass(frozen=True, slots=True)
class Change:
    """A signature that no longer holds; `label` is empty where the claim is gone."""

    label: str
    who: str
    was: str
    what: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Concern:
    """Something on the cover sheet to look at: in which words, where, and why."""

    label: str
    sign: str
    verdict: str
    words: str
    where: str
    why: str


@dataclass(frozen=True, slots=True)
class Dismissal:
    """Words that their author calls no quantity."""

    words: str
    where: str


@dataclass(frozen=True, slots=True)
class Initial:
    """Room to initial one claim; `signed` are the initials of who has signed it."""

    label: str
    sign: str
    signed: str


@dataclass(frozen=True, slots=True)
class Tally:
    """One count of the coverage."""

    head: str
    number: str


@dataclass(frozen=True, slots=True)
class Sample:
    """A shape of the marks, with what it means."""

    sign: str
    words: str


@dataclass(frozen=True, slots=True)
class Other:
    """A finding that is about no claim: which, where, and what would be right."""

    level: str
    message: str
    hint: str
    where: str


@dataclass(frozen=True, slots=True)
class Proof:
    """The cover sheet of a proof, and the notes on what stands in no block."""

    document: str
    title: str
    item: str
    meeting: str
    version: str
    changes: tuple[Change, ...]
    tallies: tuple[Tally, ...]
    concerns: tuple[Concern, ...]
    waivers: tuple[Concern, ...]
    dismissals: tuple[Dismissal, ...]
    others: tuple[Other, ...]
    samples: tuple[Sample, ...]
    initials: tuple[Initial, ...]
    command: str
    rest: tuple[Check, ...]

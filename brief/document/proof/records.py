"""What templates receive of a proof: a note for each claim, and the cover sheet."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Quote:
    """A passage of a source line by line, and of which inputs, where it is of some."""

    lines: tuple[str, ...]
    of: str


@dataclass(frozen=True, slots=True)
class Origin:
    """A source with its page, and the passages quoted from there."""

    words: str
    quotes: tuple[Quote, ...]


@dataclass(frozen=True, slots=True)
class Stated:
    """A figure that a claim states: its name, full value, working and sources.

    `measure` says what it counts, of whom and when, `must` what has to be said with
    it. `origins` are the sources of every input beneath it. `again` is the label of the
    note that has told all this before.
    """

    name: str
    value: str
    working: str = ""
    measure: str = ""
    must: str = ""
    origins: tuple[Origin, ...] = ()
    again: str = ""


@dataclass(frozen=True, slots=True)
class Check:
    """The note on one claim, or on a quantity that is held to nothing.

    `label` is its number, or a letter where it is no claim. `sign` tells the shape of
    its mark. `unseen` says where words stand that no page shows, `within` that they
    stand in a note. `since` and `changed` say what became of a claim since somebody
    signed it, `before` who had signed what stood there before it was signed as it is.
    """

    label: str
    sign: str
    verdict: str
    words: str
    reason: str
    unseen: str = ""
    within: str = ""
    suggest: str = ""
    stated: tuple[Stated, ...] = ()
    signed: str = ""
    before: str = ""
    since: str = ""
    changed: str = ""


@dataclass(frozen=True, slots=True)
class Change:
    """A signature that no longer holds; without a `label`, `mark` stands for it."""

    label: str
    mark: str
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

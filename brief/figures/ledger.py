"""The values that this room hands on: figures with workings, claims with verdicts.

Shapes only; `compute` makes them, and nobody changes them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from fractions import Fraction
from types import MappingProxyType

from brief.content.models.figure import FigureEntry
from brief.content.models.prose import Claim
from brief.content.walk import Passage
from brief.figures.units import Unit
from brief.figures.wording import DEFAULT, Profile, Verdict
from brief.findings import Cause, Place

AWAITED = "figure awaited"
"""What drafts print in place of a figure that has not come."""

WITHOUT_VALUE = "no value"
"""What drafts print in place of a figure that is in error."""


class Standing(StrEnum):
    """Whether a figure has a value, and if not, why."""

    KNOWN = "known"
    AWAITED = "awaited"
    BROKEN = "broken"


@dataclass(frozen=True, slots=True)
class Working:
    """How a figure came about, down to its inputs.

    `formula` is as written and `sum` has the numbers put in: "22,500 × £62,320 =
    £1,402,200,000"; an input has neither. `source` is the id of the source, `page`
    the place in it, and `cited` both in a few words. `of` is the figures named in the
    formula, each once.
    """

    name: str
    printed: str
    exact: str
    place: Place
    formula: str = ""
    sum: str = ""
    source: str = ""
    page: str = ""
    cited: str = ""
    note: str = ""
    of: tuple[Working, ...] = ()


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure with its value, its unit and its printed forms.

    `value` is in the figure's unit, percent as a share of one, points in points; None
    where it has none, and `standing` and `cause` say why. `shares` are the numerator
    and the denominator where the formula divides one count by another of its kind.
    `bands` is the wording profile by which words are held to it. `width` is half the
    width within which it is known, in base units, and nought of what is exact.
    """

    name: str
    entry: FigureEntry
    unit: Unit
    value: Fraction | None
    printed: str
    exact: str
    working: Working
    place: Place
    standing: Standing = Standing.KNOWN
    cause: Cause | None = None
    shares: tuple[Fraction, Fraction] | None = None
    bands: Profile = DEFAULT
    width: Fraction = Fraction(0)


@dataclass(frozen=True, slots=True)
class CheckedClaim:
    """A claim of one passage, held to its figures.

    `text` is what is printed: the author's words, or those that the program supplies.
    """

    claim: Claim
    passage: Passage
    text: str
    figures: tuple[Figure, ...]
    verdict: Verdict
    reason: str
    suggest: tuple[str, ...] = ()
    warning: str = ""


class Fate(StrEnum):
    """What became of a quantity that a document states."""

    TRACED = "traced"  # a claim, and true
    INNOCENT = "innocent"  # it counts nothing, by a named rule
    QUOTED = "quoted"  # the words of a source that is cited
    DISMISSED = "dismissed"  # its author calls it no quantity
    WAIVED = "waived"  # let stand, for a reason in writing
    FALSE = "false"
    NOT_CHECKED = "not checked"
    LOOSE = "loose"  # held to nothing


@dataclass(frozen=True, slots=True)
class Quantity:
    """A quantity expression of one passage, linked or not, and what became of it.

    `place` is that of its claim, or of its first character. `why` is the reason of a
    verdict or a waiver, or the name of the rule by which it is innocent; `erratum`
    what the words should have said, where a waiver lets a known fault stand.
    """

    words: str
    passage: Passage
    place: Place
    fate: Fate
    why: str = ""
    claim: Claim | None = None
    erratum: str = ""


@dataclass(frozen=True, slots=True)
class Coverage:
    """How many quantities a document states, and what became of them; see Fate.

    `stated` is the sum of the others.
    """

    stated: int = 0
    traced: int = 0
    innocent: int = 0
    quoted: int = 0
    dismissed: int = 0
    waived: int = 0
    false: int = 0
    not_checked: int = 0
    loose: int = 0


@dataclass(frozen=True, slots=True)
class Figures:
    """Every figure in the order of the file, and every claim in the order of reading.

    `words` maps a claim to the words printed there, `verdicts` its place to its
    verdict. `coverage` is by document, and `quantities` is what it counts.
    """

    figures: Mapping[str, Figure] = field(default_factory=lambda: MappingProxyType({}))
    claims: tuple[CheckedClaim, ...] = ()
    coverage: Mapping[str, Coverage] = field(
        default_factory=lambda: MappingProxyType({})
    )
    quantities: tuple[Quantity, ...] = ()
    words: Mapping[Claim, str] = field(default_factory=lambda: MappingProxyType({}))
    verdicts: Mapping[Place, Verdict] = field(
        default_factory=lambda: MappingProxyType({})
    )

    def printed(self, claim: Claim) -> str:
        """Give the words of a claim, or the words that the program supplies."""
        return self.words.get(claim, claim.text)

"""The records of a frozen brief: figures, claims, what shows a figure, and all words.

    figures   every figure: its full value, its formula, all that was written of it
    claims    every claim: its wording, its clause, its verdict, where it stands
    showings  what shows a figure without words: an exhibit, an entry of the annex
    words     every passage of every document in reading order, as printed

Pages are kept by target ("screen", "large"), for a document breaks differently in each;
they count from 1. Full values are fractions written out ("22500", "1402200000/7"), in
the unit that is given, percent as a share of one. Places are `path:line:column` below
the library's root, and only say where the words stood when the brief was frozen.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction

FORMAT = 1
"""The number of the file form; see the room's own docstring."""

BANDS = "wording"
"""Under what name the style keeps the settings of a wording profile."""

SCREEN = "screen"
"""The target whose pages people cite."""

Pages = Mapping[str, tuple[int, ...]]
"""By target, every page on which something begins, first printing first."""


def first_page(pages: Pages, target: str = SCREEN) -> int:
    """Give the page on which something is printed first; 0 where no page is known."""
    return (*pages.get(target, ()), 0)[0]


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure.

    `printed` and `exact` are its rounded and its full form as pages show them; `value`
    is the full value as a fraction, empty where it has none, and `standing` says why:
    known, awaited or broken. `entry` is all that `figures.yaml` says of it, by its own
    keys, defaults left out: its rule is `formula`, `query` and `display` there.
    `working` has the numbers put in; `uses` names the figures in the formula. `shares`
    are the numerator and denominator of a share of counted things.
    """

    name: str
    printed: str
    exact: str
    value: str
    unit: str
    standing: str
    entry: Mapping[str, object]
    formula: str = ""
    working: str = ""
    uses: tuple[str, ...] = ()
    source: str = ""
    page: str = ""
    cited: str = ""
    note: str = ""
    place: str = ""
    shares: tuple[str, ...] = ()

    @property
    def amount(self) -> Fraction | None:
        """Give the full value, or None where there is none."""
        return Fraction(self.value) if self.value else None

    @property
    def is_input(self) -> bool:
        """Tell whether it is written down rather than worked out."""
        return not self.formula and "query" not in self.entry


@dataclass(frozen=True, slots=True)
class Claim:
    """Words that state a figure, in one document.

    `number` counts from 1 in each document, as a proof does. `states` is what it is
    held to, `fig`, `count` or `series`, and `targets` names it. `words` are as printed,
    `before` and `after` the rest of their clause. `verdict` is true, false or not
    checked, with its `reason`; `suggest` are wordings that would be true in place of
    false ones, plainest first, and `waived` says why a false one was let stand. `where`
    says in words where a reader finds it, `anchor` is the id of what holds it. `told`
    marks words that are not set as such: drawn in an exhibit, or read out in its place.
    """

    document: str
    number: int
    states: str
    targets: tuple[str, ...]
    words: str
    before: str
    after: str
    verdict: str
    reason: str = ""
    warning: str = ""
    suggest: tuple[str, ...] = ()
    waived: str = ""
    where: str = ""
    anchor: str = ""
    place: str = ""
    told: bool = False
    pages: Pages = field(default_factory=dict)

    @property
    def clause(self) -> str:
        """Give the words within their clause, with plain spaces."""
        return " ".join(f"{self.before}{self.words}{self.after}".split())

    @property
    def page(self) -> int:
        """Give the page on which the accessible PDF prints it first, or 0."""
        return first_page(self.pages)


@dataclass(frozen=True, slots=True)
class Showing:
    """A figure shown without a claim: `how` is "exhibit" or "annex"."""

    figure: str
    document: str
    how: str
    where: str
    anchor: str
    pages: Pages = field(default_factory=dict)

    @property
    def page(self) -> int:
        """Give the page on which the accessible PDF shows it first, or 0."""
        return first_page(self.pages)


@dataclass(frozen=True, slots=True)
class Words:
    """A passage of one document in reading order, as printed, marks of notes left out.

    `where` says in words where a reader finds it ("paragraph 24, point (b)"), `anchor`
    is the id of what holds it, and `heading` the heading above it.
    """

    document: str
    where: str
    anchor: str
    words: str
    heading: str = ""
    place: str = ""
    told: bool = False
    pages: Pages = field(default_factory=dict)

    @property
    def page(self) -> int:
        """Give the page on which the accessible PDF prints it first, or 0."""
        return first_page(self.pages)


@dataclass(frozen=True, slots=True)
class Table:
    """A table that a figure or a claim was read from: column names, then rows."""

    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Records:
    """Everything frozen of a brief but its files.

    `counts` is how many things each grid, list or table holds that a claim counts;
    `tables` are those that figures and claims are read from, by path. `style` is the
    house style by which numbers are printed, with the wording profile under `BANDS`
    where the library has one of its own. `lines` gives, by the file's name in its
    release ("report.pdf", "large/report.pdf"), the lines of each page as a reader
    (PDFium) gives them, in the order in which they were painted.
    """

    figures: tuple[Figure, ...] = ()
    claims: tuple[Claim, ...] = ()
    showings: tuple[Showing, ...] = ()
    words: tuple[Words, ...] = ()
    counts: Mapping[str, int] = field(default_factory=dict)
    tables: Mapping[str, Table] = field(default_factory=dict)
    style: Mapping[str, object] = field(default_factory=dict)
    lines: Mapping[str, tuple[tuple[str, ...], ...]] = field(default_factory=dict)

    def figure(self, name: str) -> Figure | None:
        """Find a figure by its name."""
        return next((one for one in self.figures if one.name == name), None)

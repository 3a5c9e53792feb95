"""Figures as they are written in `figures.yaml`: inputs, queries and formulas."""

from __future__ import annotations

import re
from decimal import Decimal
from enum import StrEnum
from typing import Annotated

from pydantic import (
    BeforeValidator,
    Field,
    WrapValidator,
    model_validator,
)

from brief.content.models.base import (
    Datum,
    Day,
    Entries,
    FormatNumber,
    Identifier,
    kept,
)

_WRITTEN = re.compile(r"[+-]?([0-9]{1,3}(,[0-9]{3})+|[0-9]+)(\.[0-9]+)?")
_ENDLESS = re.compile(r"[+-]?\.?(inf(inity)?|nan)", re.IGNORECASE)


def _as_written(value: object) -> object:
    """Read a number as people write it: 22,500 or -0.5, but not 1,5 or 1_000."""
    if not isinstance(value, str):
        return value
    text = value.replace("\u2212", "-")
    if _WRITTEN.fullmatch(text):
        return text.replace(",", "")
    return "nan" if _ENDLESS.fullmatch(text) else "?"


Number = Annotated[Decimal, BeforeValidator(_as_written), Field(allow_inf_nan=False)]
"""An exact number; digits after the point are kept as written."""


Formula = Annotated[str, Field(max_length=500), WrapValidator(kept)]
"""A formula; where it was read from a file, it knows the place of each character."""

FigureName = Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]*$", max_length=60)]
"""A name that formulas can use: lower-case letters, digits and underscores."""


class Status(StrEnum):
    """How firm an input is."""

    FINAL = "final"
    PROVISIONAL = "provisional"
    AWAITED = "awaited"


class Bound(StrEnum):
    """Which side of a value is known, where its source gives no more."""

    MORE_THAN = "more than"
    AT_LEAST = "at least"
    LESS_THAN = "less than"
    AT_MOST = "at most"


class Better(StrEnum):
    """Which way of a figure is the better one, where its brief says so."""

    HIGHER = "higher"
    LOWER = "lower"


class Awaited(Datum):
    """From whom an awaited figure is to come, and by when."""

    from_: str = Field(alias="from")
    by: Day


class Interval(Datum):
    """The interval of an estimate, both ends included."""

    low: Number
    high: Number
    level: str = ""


class Scale(StrEnum):
    """The word or letters that stand for thousands, millions or billions."""

    NONE = "none"
    MILLION = "million"
    BILLION = "billion"


class Display(Datum):
    """How a figure is rounded and printed; at most one of the first three.

    `nearest` rounds to a multiple (100, 1000), in the figure's own unit.
    """

    decimals: int | None = Field(default=None, ge=0, le=12)
    significant: int | None = Field(default=None, ge=1, le=15)
    nearest: Number | None = Field(default=None, gt=0)
    scale: Scale = Scale.NONE


class Query(Datum):
    """A figure read from a CSV table: exactly one of `sum`, `count`, `cell`.

    `table` is a path below the brief's folder; `where` keeps the rows whose
    columns hold these words; `sum` and `cell` name a column; `count: rows`.
    """

    table: str
    where_: Entries[str, str] = Field(default={}, alias="where")
    sum: str = ""
    cell: str = ""
    count: str = ""

    @model_validator(mode="after")
    def _one_question(self) -> Query:
        if sum(bool(one) for one in (self.sum, self.cell, self.count)) != 1:
            message = "a query asks exactly one of sum, cell or count"
            raise ValueError(message)
        return self


class Qualifier(Datum):
    """Words that must travel with a figure: "excluding Dudley", "in 2016".

    `or` gives other ways to say them. `may_drop` is the reason why a short document
    may leave them out; without one, none may.
    """

    says: str = Field(min_length=1)
    alternatives: tuple[str, ...] = Field(default=(), alias="or")
    may_drop: str = ""


class SmallPrint(Datum):
    """What numbers measure, where they come from, and what must be said with them.

    `counts`, `population` and `area` say what they measure. `source` names an entry of
    `sources.yaml` and `page` where in it; `quote` gives the passage or the table's cell
    there, word for word, for whoever checks it. `estimate` says that they are
    estimates.

    `population_names` are the names that their population may be given, and `not_names`
    those that it must not; `qualifiers` must be said with them; `hedges` are the words
    that say they are estimates, where the usual ones ("an estimated", "about") do not
    serve. `cleared` says who let a count be stated that is small enough to tell who is
    meant.
    """

    counts: str = ""
    population: str = ""
    area: str = ""
    source: Identifier | None = None
    page: str = ""
    quote: str = ""
    estimate: bool = False
    note: str = ""
    population_names: tuple[str, ...] = ()
    not_names: tuple[str, ...] = ()
    qualifiers: tuple[Qualifier, ...] = ()
    hedges: tuple[str, ...] = ()
    cleared: str = ""

    @property
    def phrases(self) -> tuple[str, ...]:
        """Give the names and the qualifiers that are declared, in all their words."""
        said = ((one.says, *one.alternatives) for one in self.qualifiers)
        return (*self.population_names, *(phrase for them in said for phrase in them))


class SeriesEntry(SmallPrint):
    """What the values of a table measure, read as a series over its periods.

    It stands under the name of its table: `deaths` is `data/deaths.csv`. `better` says
    which way is the better one, for "has improved since 2019" to be held to it.
    """

    better: Better | None = None


class FigureEntry(SmallPrint):
    """One figure: exactly one of `value`, `formula`, `query`, unless it is awaited.

    `unit` is written in words: people, GBP, GBP per person per year, percent,
    percentage points, ratio, hours. `period` says of what time it is. `bound` says that
    the source gives only one side of the value: "over 2,000". `apart` is the reason why
    it may differ from another figure of the same measure, or be of another time than
    what it is computed from. `rounded` says that the source gives it rounded,
    `result_of` from which figures the source worked it out, `parts_of` of which figure
    it is one of the parts. `test` names the test by which a difference may be called
    significant. `better` says which way is the better one, for "met its target" to be
    held to it.
    """

    value: Number | None = None
    bound: Bound | None = None
    formula: Formula = ""
    query: Query | None = None
    unit: str
    period: str = ""
    interval: Interval | None = None
    status: Status = Status.FINAL
    awaited: Awaited | None = None
    display: Display | None = None
    apart: str = ""
    rounded: bool = False
    result_of: tuple[FigureName, ...] = ()
    parts_of: FigureName | None = None
    test: str = ""
    better: Better | None = None

    @model_validator(mode="after")
    def _one_home(self) -> FigureEntry:
        given = sum(
            (self.value is not None, bool(self.formula), self.query is not None)
        )
        if self.status is Status.AWAITED:
            if given or self.awaited is None:
                message = (
                    "an awaited figure has no value yet; it says `awaited: {from, by}`"
                )
                raise ValueError(message)
        elif given != 1:
            told = "none of them is" if not given else f"{given} of them are"
            message = f"a figure has one of value, formula and query; {told} filled in"
            raise ValueError(message)
        return self


class Waiver(Datum):
    """A quantity that stands as it is written, and the reason why it may.

    `erratum` says what it should have said, where it is a known fault of words that
    were published; it is then listed among the errata.
    `in` is the id of the paragraph, fact or exhibit that says it, or the name of
    the place ("title", "summary"); `words` are the words that say it; `document` names
    one document where several have a place of that name.
    """

    within: str = Field(alias="in", min_length=1)
    words: str = Field(min_length=1, max_length=300)
    reason: str = Field(min_length=12)
    erratum: str = ""
    document: str = ""


class InputTable(Datum):
    """A CSV table of inputs: a row for each, a column for each key that they fill in.

    `defaults` are the keys that the rows share; a cell that is not empty goes first.
    """

    table: str
    defaults: Entries[str, object] = Field(default={})


class FigureSheet(Datum):
    """`figures.yaml`: every figure of a brief by its name, and what is waived.

    `tables` holds further inputs, which are read as if they stood here. `series` says
    of a table over periods what its values measure, under the table's name.
    """

    format: FormatNumber
    figures: Entries[FigureName, FigureEntry]
    tables: tuple[InputTable, ...] = ()
    series: Entries[Identifier, SeriesEntry] = Field(default={})
    waivers: tuple[Waiver, ...] = ()

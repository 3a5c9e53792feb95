"""Exhibits: charts, maps and tables drawn from figures or from CSV."""

from __future__ import annotations

from enum import StrEnum

from pydantic import Field, model_validator

from brief.content.models.base import Datum, Entries, FormatNumber, Identifier
from brief.content.models.prose_field import ProseField


class ExhibitKind(StrEnum):
    """How an exhibit is drawn."""

    BARS = "bars"
    COLUMNS = "columns"
    LINES = "lines"
    PEOPLE = "people"
    SHARE = "share"
    MAP = "map"
    TABLE = "table"
    IMAGE = "image"


class ExhibitRow(Datum):
    """One labelled figure of an exhibit; `highlight` sets it apart from the others."""

    label: ProseField
    figure: str
    highlight: bool = False


class Series(Datum):
    """One line or set of columns: a column of the table and its label."""

    column: str
    label: ProseField


class ExhibitData(Datum):
    """Rows of a CSV table below the brief's folder.

    `label` names the column of row labels (or of periods, for lines); `series`
    the columns of values. A map reads `easting` and `northing` (metres), and
    groups its points by `label`. A table shows `columns` in order, or all. `cleared`
    says who let small counts among its values be printed, and why.
    """

    table: str
    label: str = ""
    series: tuple[Series, ...] = ()
    easting: str = ""
    northing: str = ""
    base: str = ""
    columns: tuple[str, ...] = ()
    cleared: str = ""


class Exhibit(Datum):
    """An exhibit: its message as title, what it measures, its alternative, its source.

    Exactly one of `rows`, `data`, `image` or `not_available`. `subtitle` states
    measure, area and period. `unit` is printed at the values. For `people`, the
    single row's figure is a share and `of` the number of people drawn (one in
    five: 5). `not_available` says what is missing.
    """

    kind: ExhibitKind
    title: ProseField
    subtitle: ProseField | None = None
    alternative: ProseField | None = None
    source: ProseField | None = None
    rows: tuple[ExhibitRow, ...] = ()
    data: ExhibitData | None = None
    image: str = ""
    of: int = Field(default=5, ge=2, le=100)
    not_available: ProseField | None = None

    @model_validator(mode="after")
    def _one_content(self) -> Exhibit:
        given = (self.rows, self.data, self.image, self.not_available)
        if sum(bool(one) for one in given) != 1:
            message = "an exhibit has exactly one of rows, data, image or not_available"
            raise ValueError(message)
        return self


class ExhibitSheet(Datum):
    """`exhibits.yaml`: every exhibit of a brief by its id."""

    format: FormatNumber
    exhibits: Entries[Identifier, Exhibit]

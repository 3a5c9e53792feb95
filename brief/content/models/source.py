"""Sources in CSL form, the shape that Zotero and pandoc write."""

from __future__ import annotations

from pydantic import Field

from brief.content.models.base import Datum, Day, FormatNumber, Identifier


class Name(Datum):
    """A person, or a body by its `literal` name."""

    literal: str = ""
    family: str = ""
    given: str = ""


class CslDate(Datum):
    """A date as CSL writes it: year, month, day as far as they are known."""

    date_parts: tuple[tuple[int, ...], ...] = Field(default=(), alias="date-parts")
    literal: str = ""


class Replaced(Datum):
    """When a publisher replaced a source, and by what, in words."""

    on: Day
    by: str


class Source(Datum):
    """One source. `not_stated` says what is known of a source that nobody names.

    `type`, `title`, `author`, `issued`, `publisher`, `number`, `container-title`,
    `genre`, `edition`, `page`, `URL`, `note` have their CSL meanings. `certainty`
    says how sure the identification is, in words that are printed. `replaced` says
    that its publisher has put another in its place.
    """

    id: Identifier
    type: str = "document"
    title: str = ""
    author: tuple[Name, ...] = ()
    issued: CslDate | None = None
    publisher: str = ""
    number: str = ""
    container_title: str = Field(default="", alias="container-title")
    genre: str = ""
    edition: str = ""
    page: str = ""
    url: str = Field(default="", alias="URL")
    note: str = ""
    certainty: str = ""
    not_stated: str = ""
    replaced: Replaced | None = None


class SourceSheet(Datum):
    """`sources.yaml`: references in CSL form."""

    format: FormatNumber
    references: tuple[Source, ...]

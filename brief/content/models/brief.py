"""A brief: its title page in `brief.yaml`, and everything read from its folder."""

from __future__ import annotations

from enum import StrEnum

from pydantic import Field

from brief.content.models.base import (
    Abbreviations,
    Datum,
    FormatNumber,
    Identifier,
    Model,
)
from brief.content.models.correction import CorrectionSheet
from brief.content.models.exhibit import ExhibitSheet
from brief.content.models.figure import FigureSheet
from brief.content.models.grid import GridSheet
from brief.content.models.implications import Financial, FurtherSheet, Legal
from brief.content.models.manuscript import FactSheet, Report
from brief.content.models.organisation import Board, Meeting, Organisation
from brief.content.models.prose_field import ProseField
from brief.content.models.recommendation import RecommendationSheet
from brief.content.models.signature import SignatureSheet
from brief.content.models.source import SourceSheet
from brief.content.models.table import Table
from brief.content.models.wording import WordingSheet


class Purpose(StrEnum):
    """What the board is to do with a report."""

    DECISION = "decision"
    DISCUSSION = "discussion"
    NOTING = "noting"


class NotePlacement(StrEnum):
    """Where notes are set."""

    FOOT = "foot"
    END = "end"


class Person(Datum):
    """A person by name and role."""

    name: str
    role: str = ""


class FactSheetSettings(Datum):
    """The fact sheet's title, and the line under it."""

    title: ProseField
    description: str = ""


class ReportSettings(Datum):
    """Where the report sets its notes."""

    notes: NotePlacement = NotePlacement.FOOT
    description: str = ""


class HandoutSettings(Datum):
    """The title of the principles handout."""

    title: ProseField
    description: str = ""


class AnnexSettings(Datum):
    """The title of the figures annex."""

    title: ProseField
    description: str = ""


class CorrectionSettings(Datum):
    """The title of the correction notice."""

    title: ProseField
    description: str = ""


class Documents(Datum):
    """The documents that a brief yields."""

    factsheet: FactSheetSettings | None = None
    report: ReportSettings | None = None
    principles: HandoutSettings | None = None
    annex: AnnexSettings | None = None
    correction: CorrectionSettings | None = None


class BriefSheet(Datum):
    """`brief.yaml`: the title page, the meeting, the documents.

    `abbreviations` are its own, beside those of the organisation.
    """

    format: FormatNumber
    title: ProseField
    short_title: str
    reference: str = ""
    version: str = ""
    language: str = Field(
        default="en-GB", pattern=r"^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$"
    )
    meeting: str
    purpose: Purpose
    summary: ProseField
    version_note: ProseField | None = None
    report_of: str
    authors: tuple[Person, ...] = ()
    presenter: Person
    contact: Person | None = None
    marking: str = ""
    abbreviations: Abbreviations = Field(default={})
    documents: Documents


class Brief(Model):
    """Everything read for one brief: the value that `content` hands to `figures`.

    `folder` is relative to the library's root. Parts that the brief does not
    have are None. `tables` maps paths below the folder to tables; `images` maps
    paths to the files' bytes; `inputs` lists every file read, with its SHA-256.
    `unread` names the files below the folder that could not be read: what depends on
    them is not blamed as well.
    `release` is the version under which it is being released, empty for any other work.
    """

    name: Identifier
    folder: str
    sheet: BriefSheet
    organisation: Organisation
    meeting: Meeting
    board: Board
    item: str
    figures: FigureSheet
    sources: SourceSheet
    exhibits: ExhibitSheet | None = None
    grids: GridSheet | None = None
    legal: Legal | None = None
    financial: Financial | None = None
    further: FurtherSheet | None = None
    recommendations: RecommendationSheet | None = None
    signatures: SignatureSheet | None = None
    corrections: CorrectionSheet | None = None
    report: Report | None = None
    factsheet: FactSheet | None = None
    tables: dict[str, Table] = Field(default={})
    images: dict[str, bytes] = Field(default={})
    wording: WordingSheet | None = None
    inputs: dict[str, str] = Field(default={})
    unread: frozenset[str] = frozenset()
    release: str = ""

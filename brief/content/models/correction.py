"""Corrections of what was published, as they are written in `corrections.yaml`."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from brief.content.models.base import Datum, Day, FormatNumber
from brief.content.models.prose_field import ProseField


class Misprint(Datum):
    """A sentence as a release printed it, where, and what it should have said.

    `stood` says in words where: "paragraph 24". `said` and `correct` are the words of
    documents, quoted and not claimed again; `correct` is empty for a sentence that was
    taken out.
    """

    release: str
    document: str
    stood: str
    page: int = Field(default=0, ge=0)
    meeting: str = ""
    said: str = Field(min_length=1)
    correct: str = ""


Subject = Annotated[str, Field(pattern=r"^[a-z0-9][a-z0-9_-]*$", max_length=80)]
"""The name of a figure, or of a series, whose name may have hyphens."""


class Matter(Datum):
    """One figure or series that was published wrongly.

    `on` is the day on which the correction is published. `cause` says how it came
    about, `follows` what it means for conclusions, `web` is the text for the website.
    """

    figure: Subject
    title: ProseField
    on: Day | None = None
    cause: ProseField | None = None
    published: tuple[Misprint, ...] = Field(min_length=1)
    follows: tuple[ProseField, ...] = ()
    web: ProseField | None = None


class CorrectionSheet(Datum):
    """`corrections.yaml`: each matter once, the latest last."""

    format: FormatNumber
    corrections: tuple[Matter, ...] = Field(min_length=1)

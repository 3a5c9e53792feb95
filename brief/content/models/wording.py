"""The wording profile as it is written: `content/profiles/wording.yaml`."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field, WrapValidator

from brief.content.models.base import Datum, Entries, FormatNumber, kept

Reach = Annotated[str, Field(max_length=40), WrapValidator(kept)]
"""A number as people write one: 5%, 1/20, 0.05; it knows where it was written."""


class WordingSheet(Datum):
    """How far words may reach in this organisation's documents.

    `bands` names the settings that differ from the program's own: a number, or both
    ends of a band. What each setting means stands in the README.
    """

    format: FormatNumber
    title: str = ""
    bands: Entries[str, Reach | tuple[Reach, Reach]] = Field(default={})

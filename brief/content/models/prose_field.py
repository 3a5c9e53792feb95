"""The type of a field that holds prose, in any model.

The readers hand such a field text that knows its place; `content.inline`
turns it into `Prose` while a model is made, and notes what does not parse.
"""

from __future__ import annotations

from typing import Annotated

from pydantic import BeforeValidator, ValidationInfo, WithJsonSchema
from pydantic_core import PydanticCustomError

from brief.content.inline import prose_of
from brief.content.models.prose import Prose


def _read(value: object, info: ValidationInfo) -> Prose:
    """Read text as prose; leave prose as it is, and refuse anything else."""
    if isinstance(value, Prose):
        return value
    if isinstance(value, str):
        return prose_of(value, info.context)
    raise PydanticCustomError("prose_type", "prose is written as words")


ProseField = Annotated[
    Prose,
    BeforeValidator(_read),
    WithJsonSchema(
        {
            "type": "string",
            "description": (
                "Prose in Markdown: claims [22,500](fig:users), citations [@id, p. 4]."
            ),
        }
    ),
]

"""What every content model shares: frozen, strict about keys, aware of its place."""

from __future__ import annotations

from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field
from pydantic.json_schema import SkipJsonSchema

from brief.findings import NOWHERE, Place

WHERE_KEY = "__where__"
"""The key under which the readers hand each mapping its places; no file may use it."""

Identifier = Annotated[
    str, Field(pattern=r"^[a-z0-9]+([-_][a-z0-9]+)*$", max_length=80)
]
"""A name in lower-case letters, digits, hyphens and underscores."""

FormatNumber = Annotated[int, Field(ge=1, le=1)]
"""The number of the content format, so that later versions can migrate it."""


class Model(BaseModel):
    """A frozen value that refuses unknown keys."""

    model_config = ConfigDict(frozen=True, extra="forbid", arbitrary_types_allowed=True)


class Where(Model):
    """The place of a mapping and of each of its keys' values."""

    place: Place = NOWHERE
    keys: dict[str, Place] = {}


class Datum(Model):
    """A value that remembers where it was written."""

    where: SkipJsonSchema[Where] = Field(
        default=Where(), alias=WHERE_KEY, exclude=True, repr=False
    )

    @property
    def place(self) -> Place:
        """Where the mapping begins."""
        return self.where.place

    def at(self, key: str) -> Place:
        """Where the value of one key stands, or the mapping's own place."""
        return self.where.keys.get(key, self.where.place)

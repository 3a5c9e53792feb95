"""What every content model shares: frozen, strict about keys, aware of its place."""

from __future__ import annotations

from datetime import date
from typing import Annotated, TypeGuard, TypeVar

from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    ValidatorFunctionWrapHandler,
    WithJsonSchema,
)
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

WEB_ADDRESS = r"^https://[^\s<>\"]{1,300}$"
"""The pattern of an address that a page may link to."""


K = TypeVar("K")
V = TypeVar("V")


def _without_places(value: object) -> object:
    """Drop the readers' own key from a mapping whose keys are names."""
    if not isinstance(value, dict):
        return value
    return {key: one for key, one in value.items() if key != WHERE_KEY}


Entries = Annotated[dict[K, V], BeforeValidator(_without_places)]
"""A mapping whose keys are names that the author chooses."""


ShortForm = Annotated[str, Field(pattern=r"^[A-Za-z][A-Za-z0-9&./-]{1,19}$")]
"""An abbreviation as it is printed: PCC, OCGs, R&D."""

LongForm = Annotated[str, Field(pattern=r"^\S.{1,198}\S$")]
"""What an abbreviation stands for, in words."""

Abbreviations = Entries[ShortForm, LongForm]


def _as_written(value: object) -> object:
    """Read a date in its one form; pydantic alone would take 20170905 for seconds."""
    if isinstance(value, date):
        return value
    try:
        return date.fromisoformat(value) if _has_hyphens(value) else "?"
    except ValueError:
        return "?"


def _has_hyphens(value: object) -> TypeGuard[str]:
    return isinstance(value, str) and len(value) == 10 and value[4] == value[7] == "-"


Day = Annotated[
    date,
    BeforeValidator(_as_written),
    WithJsonSchema(
        {
            "type": "string",
            "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$",
            "description": "A date: 2017-09-05.",
        }
    ),
]
"""A date as people and machines both read it: 2017-09-05."""


def kept(value: object, check: ValidatorFunctionWrapHandler) -> object:
    """Check text, and keep it as it came: pydantic's own copy forgets its places."""
    return value if check(value) == value else check(value)


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

"""JSON Schemas of every YAML file, so that editors complete and check while typing.

They say what the models say and no more: requirements that span files are found by
`brief check`.
"""

from __future__ import annotations

import json
from typing import Any

from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue
from pydantic_core import core_schema

from brief.content.kinds import SHEETS
from brief.content.models.base import Datum
from brief.content.models.organisation import Meeting, Organisation
from brief.content.models.printer import PrinterSheet
from brief.content.models.wording import WordingSheet

DIALECT = "https://json-schema.org/draft/2020-12/schema"

KINDS: dict[str, type[Datum]] = {
    "organisation.json": Organisation,
    "meeting.json": Meeting,
    "printer.json": PrinterSheet,
    "wording.json": WordingSheet,
    **{sheet.file.replace(".yaml", ".json"): sheet.kind for sheet in SHEETS},
}
"""The schema's file name, and the model it is made from."""

_PLAIN = frozenset({"type", "title", "description", "default"})


class _ForEditors(GenerateJsonSchema):
    """Allows what the readers allow: any plain value where words are wanted.

    An editor takes an unquoted 2024 or 7 for a number; the readers keep it as the
    words that were written.
    """

    def str_schema(self, schema: core_schema.StringSchema) -> JsonSchemaValue:
        made = super().str_schema(schema)
        if made.keys() <= _PLAIN | {"pattern", "maxLength", "minLength"}:
            made["type"] = ["string", "number"]
        return made

    def decimal_schema(self, schema: core_schema.DecimalSchema) -> JsonSchemaValue:  # noqa: ARG002 - pydantic's signature
        number = {"type": "number"}
        words = {"type": "string", "pattern": r"^[-+−]?[0-9][0-9,]*(\.[0-9]+)?$"}
        return {"anyOf": [number, words]}


def _tidied(node: Any) -> Any:
    """Drop what helps no author: the generated titles of single keys."""
    if isinstance(node, list):
        return [_tidied(one) for one in node]
    if not isinstance(node, dict):
        return node
    return {
        key: {name: _untitled(_tidied(one)) for name, one in value.items()}
        if key == "properties"
        else _tidied(value)
        for key, value in node.items()
    }


def _untitled(node: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in node.items() if key != "title"}


def _schema(kind: type[Datum]) -> dict[str, Any]:
    made = kind.model_json_schema(by_alias=True, schema_generator=_ForEditors)
    tidied: dict[str, Any] = _tidied(made)
    return {"$schema": DIALECT, **tidied}


def schemas() -> dict[str, str]:
    """Give each schema as JSON text by the name of its file."""
    return {
        file: json.dumps(_schema(kind), indent=2, ensure_ascii=False) + "\n"
        for file, kind in KINDS.items()
    }

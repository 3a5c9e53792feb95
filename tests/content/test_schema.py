"""Schemas that an editor completes and checks YAML with."""

import json
from typing import Any

from brief.content.kinds import SHEETS
from brief.content.schema import schemas


def _schema(file: str) -> dict[str, Any]:
    made: dict[str, Any] = json.loads(schemas()[file])
    return made


def test_every_yaml_file_has_its_schema() -> None:
    """Each file of a brief, the organisation, meeting and printer have one."""
    expected = {sheet.file.replace(".yaml", ".json") for sheet in SHEETS}
    singles = {"organisation.json", "meeting.json", "printer.json", "wording.json"}
    assert set(schemas()) == expected | singles


def test_places_are_not_shown() -> None:
    """What the readers add to data is no key for an author."""
    assert "__where__" not in "".join(schemas().values())


def test_unknown_keys_are_refused() -> None:
    """Every model refuses keys that it does not know."""
    for text in schemas().values():
        made = json.loads(text)
        for shape in (made, *made.get("$defs", {}).values()):
            if shape.get("type") == "object":
                assert shape["additionalProperties"] is False


def test_choices_are_listed() -> None:
    """An editor offers the values of a closed set."""
    purpose = _schema("brief.json")["$defs"]["Purpose"]
    assert purpose["enum"] == ["decision", "discussion", "noting"]


def test_keys_have_the_names_that_files_use() -> None:
    """Keys are written as in CSL, not as in Python."""
    source = _schema("sources.json")["$defs"]["Source"]["properties"]
    assert {"container-title", "URL", "issued"} <= set(source)
    awaited = _schema("figures.json")["$defs"]["Awaited"]["properties"]
    assert set(awaited) == {"from", "by"}


def test_models_are_described() -> None:
    """An editor shows what each shape is for."""
    figure = _schema("figures.json")["$defs"]["FigureEntry"]
    assert figure["description"].startswith("One figure")


def test_a_number_may_be_written_with_commas() -> None:
    """What the reader accepts, the editor accepts."""
    value = _schema("figures.json")["$defs"]["FigureEntry"]["properties"]["value"]
    assert [one["type"] for one in value["anyOf"]] == ["number", "string", "null"]


def test_words_may_look_like_a_number() -> None:
    """An unquoted year is words to the reader, and to the editor no fault."""
    period = _schema("figures.json")["$defs"]["FigureEntry"]["properties"]["period"]
    assert period["type"] == ["string", "number"]


def test_a_date_has_its_form() -> None:
    """An editor marks a date in another form."""
    date = _schema("meeting.json")["properties"]["date"]
    assert date["pattern"] == "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"


def test_the_same_models_give_the_same_text() -> None:
    """Schemas do not change from one writing to the next."""
    assert schemas() == schemas()

"""Templates and records agree, both ways, and templates only lay out."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import fields, is_dataclass
from pathlib import Path

import pytest
from jinja2 import Environment, PackageLoader, nodes

from brief.document import annex_records, contexts
from brief.document.notice import records as notice
from brief.document.proof import records
from brief.document.redline import records as redline
from brief.document.web import records as web

ENVIRONMENT = Environment(loader=PackageLoader("brief.document"), autoescape=True)
NAMES = sorted(ENVIRONMENT.list_templates(["html"]))
RECORDS = {
    name: record
    for module in (contexts, annex_records, records, notice, redline, web)
    for name, record in vars(module).items()
    if isinstance(record, type) and is_dataclass(record)
}
# A record goes by one name in every template: its own in lower case, and these.
CALLED = {
    "factsheet": "FactSheet",
    "row": "DataRow",
    "inner": "Points",
}
# What is no record: a macro's file, a run of words, a tuple handed on.
OTHERS = {
    "anchor",
    "part",
    "parts",
    "blocks",
    "caller",
    "facts",
    "checks",
    "furniture",
    "held",
    "words",
    "cells",
    "sheet",
    "column",
    "heading",
    "number",
    "marks",
    "lines",
    "pillars",
    "notes",
    "title",
    "name",
    "figures",
    "families",
    "runs",
    "loop",
}


def record_of(name: str) -> type | None:
    """Give the record that a template's name stands for."""
    return RECORDS.get(CALLED.get(name, name.capitalize()))


def read(template: str) -> nodes.Template:
    """Parse one template."""
    source, _, _ = ENVIRONMENT.loader.get_source(ENVIRONMENT, template)  # type: ignore[union-attr]
    return ENVIRONMENT.parse(source)


def attributes(template: str) -> set[tuple[str, str]]:
    """Give every attribute that a template reads, with the name it is read from."""
    return {
        (node.node.name, node.attr)
        for node in read(template).find_all(nodes.Getattr)
        if isinstance(node.node, nodes.Name)
    }


@pytest.mark.parametrize("template", NAMES)
def test_every_name_is_a_record_or_known(template: str) -> None:
    """A template names no value that nobody hands it."""
    macros = {macro.name for macro in read(template).find_all(nodes.Macro)}
    names = {node.name for node in read(template).find_all(nodes.Name)} - macros
    assert set() == {one for one in names if not record_of(one)} - OTHERS


@pytest.mark.parametrize("template", NAMES)
def test_every_attribute_is_a_field(template: str) -> None:
    """A template reads no field that its record does not have."""
    wrong = [
        f"{name}.{attribute}"
        for name, attribute in attributes(template)
        if (record := record_of(name))
        and attribute not in {field.name for field in fields(record)}
    ]
    assert [] == wrong


@pytest.mark.parametrize("record", RECORDS.values(), ids=lambda record: record.__name__)
def test_every_field_is_read(record: type) -> None:
    """A record carries nothing that no template prints."""
    read_from: dict[type, set[str]] = defaultdict(set)
    for template in NAMES:
        for name, attribute in attributes(template):
            if found := record_of(name):
                read_from[found].add(attribute)
    assert set() == {field.name for field in fields(record)} - read_from[record]


@pytest.mark.parametrize("template", NAMES)
def test_templates_calculate_nothing(template: str) -> None:
    """Layout in templates, never arithmetic."""
    sums = (nodes.Add, nodes.Sub, nodes.Mul, nodes.Div, nodes.Mod, nodes.Pow)
    assert [] == list(read(template).find_all(sums))


@pytest.mark.parametrize("template", NAMES)
def test_nothing_is_called_safe(template: str) -> None:
    """No template lifts the escaping; only markup made by our own code is markup."""
    filters = {node.name for node in read(template).find_all(nodes.Filter)}
    assert set() == filters & {"safe", "forceescape"}


@pytest.mark.parametrize("record", RECORDS.values(), ids=lambda record: record.__name__)
def test_records_are_frozen(record: type) -> None:
    """What a template receives cannot be changed by it."""
    assert record.__dataclass_params__.frozen  # type: ignore[attr-defined]


def test_the_names_above_are_used() -> None:
    """The lists of this test name nothing that templates have dropped."""
    used = {
        node.name for template in NAMES for node in read(template).find_all(nodes.Name)
    }
    assert set() == (OTHERS | set(CALLED)) - used


def test_every_template_is_reached() -> None:
    """Each template is a document, or is brought in by one."""
    folder = Path(contexts.__file__).parent / "templates"
    text = "".join(path.read_text() for path in folder.rglob("*.html"))
    documents = {
        f"{ahead}{name}.html"
        for ahead in ("", "web/")
        for name in (
            "factsheet",
            "leaflet",
            "report",
            "principles",
            "annex",
            "correction",
            "redline",
        )
    }
    assert set() == {
        name for name in NAMES if name not in documents and f'"{name}"' not in text
    }

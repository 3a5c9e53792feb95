"""From data that knows its places to a model, or to findings at those places."""

from __future__ import annotations

from typing import TypeVar

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from brief import rules
from brief.content.faults import Fault, in_words
from brief.content.models.base import Datum
from brief.content.nearest import did_you_mean
from brief.content.reading import Reading
from brief.content.shape import Step, keys_of, place_at, shaped, value_at
from brief.content.text import SourceText
from brief.findings import Finding, Place

M = TypeVar("M", bound=Datum)

_OF_KEY = "[key]"
"""pydantic's last step of a path that leads to a key, not to its value."""


def _unknown(data: object, loc: tuple[Step, ...], kind: type[Datum]) -> Finding:
    key = str(loc[-1])
    place = place_at(data, loc, of_key=True)
    hint = did_you_mean(key, keys_of(kind))
    return rules.UNKNOWN_KEY.at(place, f"unknown key `{key}`", hint)


def _refused(kind: type[Datum], data: object, entry: ErrorDetails) -> Finding:
    loc = tuple(step for step in entry["loc"] if step != _OF_KEY)
    of_key = _OF_KEY in entry["loc"]
    present, value = value_at(data, loc)
    written = entry["input"] if of_key else value
    fault = Fault(kind, entry["type"], loc, written, present, entry.get("ctx", {}))
    rule, message, hint = in_words(fault)
    return rule.at(place_at(data, loc, of_key=of_key), message, hint)


def _located(found: Finding, path: str) -> Finding:
    """Give a finding the whole file as its place where the data told none."""
    if found.where.path:
        return found
    rule = next(one for one in rules.RULES if one.name == found.rule)
    return rule.at(Place(path), found.message, found.hint)


def made(kind: type[M], data: object, source: SourceText, reading: Reading) -> M | None:
    """Make a model of data, or note every reason why it cannot be made.

    A key that no model knows is noted and left out, so that the rest is read.
    """

    def unknown(loc: tuple[Step, ...], among: type[Datum]) -> None:
        reading.note(_located(_unknown(data, loc, among), source.path))

    ready = shaped(kind, data, unknown)
    try:
        return kind.model_validate(ready, context=reading)
    except ValidationError as error:
        for entry in error.errors(include_url=False):
            reading.note(_located(_refused(kind, data, entry), source.path))
    return None

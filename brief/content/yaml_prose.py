"""The sentences of a YAML file, as a draft that is as long as the file.

All else is blanked letter for letter, and each sentence or paragraph begins as a point
of a list does, so that places in the draft are places in the file. What stands within
brackets, or is written with escapes, is left out: a link would break it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import yaml
from pydantic import BaseModel

from brief.content.models.brief import Brief
from brief.content.models.prose import Prose

Spot = tuple[int, int]
"""A line and a column, from 1."""

_KEPT = re.compile(r"[^\r\n]")
_POINT = "- "
_ESCAPED = {'"': "\\", "'": "''"}
_BLOCK_STYLES = frozenset({">", "|"})
_QUOTES = ('"', "'")


@dataclass(frozen=True, slots=True)
class Scalar:
    """The words of a value, from where to where; `plain` ones stand without quotes."""

    start: int
    end: int
    plain: bool


def spots(brief: Brief, path: str) -> frozenset[Spot]:
    """Tell where the prose of a file begins; figures and sources hold no sentences."""
    parts = (
        brief.sheet,
        brief.exhibits,
        brief.grids,
        brief.legal,
        brief.financial,
        brief.further,
        brief.recommendations,
    )
    return frozenset(
        (one.place.line, one.place.column)
        for one in _proses(parts)
        if one.place.path == path
    )


def _proses(value: object) -> Iterator[Prose]:
    """Give every prose within a model."""
    if isinstance(value, Prose):
        yield value
    elif isinstance(value, BaseModel):
        for name in type(value).model_fields:
            yield from _proses(getattr(value, name))
    elif isinstance(value, Sequence) and not isinstance(value, str | bytes):
        for one in value:
            yield from _proses(one)
    elif hasattr(value, "values"):
        for one in value.values():
            yield from _proses(one)


def scalars(text: str, begun: frozenset[Spot]) -> tuple[Scalar, ...]:
    """Find the values that are prose and into which a link can be written."""
    lines = [0, *(one.end() for one in re.finditer(r"\r\n|\r|\n", text))]
    starts = {
        lines[line - 1] + column - 1 for line, column in begun if line <= len(lines)
    }
    return tuple(one for one in _values(text) if one.start in starts)


def _values(text: str) -> Iterator[Scalar]:
    """Give the values that stand outside brackets and have no escapes."""
    skipped = len(text) - len(text.removeprefix("\ufeff"))
    depth = 0
    for event in yaml.parse(text[skipped:], Loader=yaml.SafeLoader):
        if isinstance(event, yaml.CollectionStartEvent):
            depth += bool(depth or event.flow_style)
        elif isinstance(event, yaml.CollectionEndEvent):
            depth -= bool(depth)
        elif isinstance(event, yaml.ScalarEvent) and not depth:
            marks = (event.start_mark, event.end_mark)
            start, end = (mark.index + skipped if mark else 0 for mark in marks)
            one = _inner(text, start, end, event.style or "")
            if _ESCAPED.get(event.style or "", "\0") not in text[one.start : one.end]:
                yield one


def _inner(text: str, start: int, end: int, style: str) -> Scalar:
    """Give a value without its quotation marks, or the line that begins its block."""
    if style in _QUOTES:
        return Scalar(start + 1, end - 1, plain=False)
    if style in _BLOCK_STYLES:
        head = re.compile(r"[^\r\n]*\s*").match(text, start)
        return Scalar(head.end() if head else start, end, plain=False)
    return Scalar(start, end, plain=True)


def as_draft(text: str, begun: frozenset[Spot]) -> str:
    """Blank all that is no prose, letter for letter; nothing where there is none."""
    blank = _KEPT.sub(" ", text)
    made, at = [], 0
    for one in scalars(text, begun):
        before = blank[at : one.start]
        if before.endswith(" " * len(_POINT)):
            before = before[: -len(_POINT)] + _POINT
        made += [before, text[one.start : one.end]]
        at = one.end
    return "".join((*made, blank[at:])) if made else ""


def mark_for(words: str) -> str:
    """Choose the quotation mark in which words can stand as they are, if any."""
    fit = (one for one in _QUOTES if one not in words and "\\" not in words)
    return next(fit, "")

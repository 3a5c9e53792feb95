"""Accepted links, written into a draft exactly at their places.

Nothing else in the text changes, not its line ends, not its byte-order mark. Words
that no longer stand where they were read are refused.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from brief.findings import Place, Stop
from brief.rules import FILE_CHANGED, LINK_ANSWER

_TARGET = re.compile(r"(?:fig|count|series):[\w./-]+(?:,[\w-]+)*|plain:")


@dataclass(frozen=True, slots=True)
class Link:
    """Words of a draft, and what they are to be linked to: "fig:users", "plain:"."""

    start: int
    end: int
    words: str
    target: str


def written(text: str, links: Iterable[Link], path: str = "") -> str:
    """Write links into a text, the last first; raises Stop where it has changed."""
    ends = len(text)
    for link in sorted(links, key=lambda one: one.start, reverse=True):
        if text[link.start : link.end] != link.words or link.end > ends:
            line = text.count("\n", 0, link.start) + 1
            message = f"“{link.words}” was read here and is not here now"
            hint = "save the file, then run the command again"
            raise Stop([FILE_CHANGED.at(Place(path, line), message, hint)])
        claim = f"[{link.words}]({link.target})"
        text = f"{text[: link.start]}{claim}{text[link.end :]}"
        ends = link.start
    return text


def accepted(answers: object, path: str = "") -> tuple[Link, ...]:
    """Read an editor's answers: the record as it was given, with `accept` filled in.

    Raises Stop where they are not of that shape.
    """
    quantities = answers.get("quantities") if isinstance(answers, Mapping) else None
    if not isinstance(quantities, Sequence) or isinstance(quantities, str):
        raise _refused(path, "the answers hold no list of `quantities`")
    return tuple(
        _link(one, path)
        for one in quantities
        if isinstance(one, Mapping) and one.get("accept")
    )


def _link(answer: Mapping[str, object], path: str) -> Link:
    """Read one answer."""
    start, end, words, target = (
        answer.get(key) for key in ("start", "end", "text", "accept")
    )
    if not (isinstance(start, int) and isinstance(end, int) and start >= 0):
        raise _refused(path, "an answer has no `start` and `end`")
    if not (isinstance(words, str) and words):
        raise _refused(path, "an answer has no `text`")
    if not (isinstance(target, str) and _TARGET.fullmatch(target)):
        raise _refused(path, f"“{target}” is nothing that words can be linked to")
    return Link(start, end, words, target)


def _refused(path: str, message: str) -> Stop:
    hint = "give back what `brief link FILE --json` printed, with `accept` filled in"
    return Stop([LINK_ANSWER.at(Place(path), message, hint)])

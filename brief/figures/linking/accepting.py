"""Accepted links, written into a draft exactly at their places.

Nothing else in the text changes, not its line ends, not its byte-order mark. Words
that no longer stand where they were read are refused.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from brief.figures.linking.inputs import names_of
from brief.figures.wording.late import Late
from brief.findings import Place, Stop
from brief.rules import FILE_CHANGED, LINK_ANSWER

_TARGET = Late(r"(?:fig|count|series):[\w./-]+(?:,[\w-]+)*|plain:")


@dataclass(frozen=True, slots=True)
class Link:
    """Words of a draft, and what they are to be linked to: "fig:users", "plain:".

    `draft` is the input that was drafted for them, if one was.
    """

    start: int
    end: int
    words: str
    target: str
    draft: str = ""

    @property
    def claim(self) -> str:
        """Give the words with their link, as they are written."""
        return f"[{self.words}]({self.target})"


def written(text: str, links: Iterable[Link], path: str = "") -> str:
    """Write links into a text, the last first; raises Stop where it has changed."""
    ends = len(text)
    for link in sorted(links, key=lambda one: (one.start, one.end), reverse=True):
        if link.end > ends:
            raise _twice(text, link, path)
        if text[link.start : link.end] != link.words:
            message = f"“{link.words}” was read here and is not here now"
            hint = "save the file, then run the command again"
            raise Stop([FILE_CHANGED.at(place_of(text, link, path), message, hint)])
        text = f"{text[: link.start]}{link.claim}{text[link.end :]}"
        ends = link.start
    return text


def _twice(text: str, link: Link, path: str) -> Stop:
    """Say that words were linked together with others that are linked too."""
    message = f"“{link.words}” holds words that are linked as well"
    hint = "link the whole or what is within it, not both"
    return Stop([LINK_ANSWER.at(place_of(text, link, path), message, hint)])


def place_of(text: str, link: Link, path: str) -> Place:
    """Tell where the words of a link stand."""
    before = text[: link.start].replace("\r\n", "\n").replace("\r", "\n")
    line = before.count("\n") + 1
    return Place(path, line, len(before) - before.rfind("\n"))


def accepted(answers: object, path: str = "") -> tuple[Link, ...]:
    """Read an editor's answers: the record as it was given, with `accept` filled in.

    Raises Stop where they are not of that shape.
    """
    return tuple(
        _link(one, path) for one in _quantities(answers, path) if one.get("accept")
    )


def inputs_in(answers: object, path: str = "") -> Mapping[str, str]:
    """Give the inputs that the answers hold, by the names under which they stand."""
    drafts = (_draft(one) for one in _quantities(answers, path))
    return {name: draft for draft in drafts for name in names_of(draft)}


def _quantities(answers: object, path: str) -> Iterator[Mapping[str, object]]:
    """Give the answers of a record one by one."""
    quantities = answers.get("quantities") if isinstance(answers, Mapping) else None
    if not isinstance(quantities, Sequence) or isinstance(quantities, str):
        raise _refused(path, "the answers hold no list of `quantities`")
    return (one for one in quantities if isinstance(one, Mapping))


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
    return Link(start, end, words, target, _draft(answer))


def _draft(answer: Mapping[str, object]) -> str:
    """Give the input that an answer holds."""
    draft = answer.get("input")
    return draft if isinstance(draft, str) else ""


def _refused(path: str, message: str) -> Stop:
    hint = "give back what `brief link FILE --json` printed, with `accept` filled in"
    return Stop([LINK_ANSWER.at(Place(path), message, hint)])

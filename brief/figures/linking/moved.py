"""Answers put into a draft that was changed while they were given.

A link goes where the same words still stand in the same sentence, whatever was
written, moved or linked around it.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass

from brief.figures.linking.accepting import Link
from brief.figures.linking.draft import Loose
from brief.figures.wording.late import Late

_CLAIM = Late(
    r"\[(?P<words>[^\[\]]{0,2000})\]\((?:fig|count|series|plain):[^()\s]{0,2000}\)"
)


@dataclass(frozen=True, slots=True)
class Moved:
    """The links that found their places in a draft, and those that did not.

    `changed` is whether the draft is another than it was.
    """

    placed: tuple[Link, ...]
    lost: tuple[Link, ...] = ()
    changed: bool = False


@dataclass(frozen=True, slots=True)
class _Unlinked:
    """A text without its links, and where each of its characters stands in the file.

    `linked` are those characters that are the words of a link.
    """

    text: str
    at: tuple[int, ...]
    linked: frozenset[int]


def moved(links: Iterable[tuple[Link, Loose]], old: str, new: str) -> Moved:
    """Find the places of links, which were chosen in an old text, in a new one."""
    before, now = _unlinked(old), _unlinked(new)
    placed: list[Link] = []
    lost: list[Link] = []
    for link, one in links:
        found = _place(link, one, before, now)
        held = found and any(
            found.start < other.end and other.start < found.end for other in placed
        )
        if found is None or held:
            lost.append(link)
        else:
            placed.append(found)
    return Moved(tuple(placed), tuple(lost), changed=True)


def _place(link: Link, one: Loose, before: _Unlinked, now: _Unlinked) -> Link | None:
    """Find the place of one link; none where it is gone, linked or one of several."""
    pattern = _pattern(one)
    were = [found.start("words") for found in pattern.finditer(before.text)]
    are = [found.span("words") for found in pattern.finditer(now.text)]
    which = bisect_left([before.at[start] for start in were], link.start)
    if len(are) != len(were) or which >= len(are):
        which = 0
        if len(are) != 1:
            return None
    first, last = are[which]
    start, end = now.at[first], now.at[last - 1] + 1
    if now.linked & set(range(first, last)) or end - start != last - first:
        return None
    words = now.text[first:last]
    return Link(start, end, words, link.target, link.draft)


def _pattern(one: Loose) -> re.Pattern[str]:
    """Read a sentence as what to look for, with its quantity as a group."""
    spot, block = one.spotted, one.block
    first, last = one.spotted.laid.sentence(spot.start, spot.end)
    text = block.text[: block.end]
    before = _loosely(text[block.start + first : one.start].lstrip())
    after = _loosely(text[one.end : block.start + last].rstrip())
    return re.compile(f"{before}(?P<words>{_loosely(one.words)}){after}")


def _loosely(text: str) -> str:
    """Read words so that they may be broken into other lines."""
    unlinked = _CLAIM.sub(lambda found: found["words"], text)
    return re.sub(r"(?:\\?\s)+", r"\\s+", re.escape(unlinked))


def _unlinked(text: str) -> _Unlinked:
    """Take the links out of a text, and keep the places of its characters."""
    kept: list[int] = []
    linked: set[int] = set()
    at = 0
    for found in _CLAIM.finditer(text):
        kept += range(at, found.start())
        words = range(*found.span("words"))
        linked.update(range(len(kept), len(kept) + len(words)))
        kept += words
        at = found.end()
    kept += range(at, len(text))
    return _Unlinked("".join(text[one] for one in kept), tuple(kept), frozenset(linked))

"""The structure tree of a document as plain values: elements, text, links.

One HTML element is one element of the tree, whatever the pages did to it; furniture is
left out. `grow` makes it from the boxes of a layout, `tags` writes it into the file.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from brief.render.engine import Box, Element


@dataclass(frozen=True, slots=True)
class Mark:
    """One run of marked content: the box that was painted, and its page from 0."""

    page: int
    box: Box

    @property
    def words(self) -> str:
        """Give the words of the run; a picture has none."""
        return str(getattr(self.box, "text", ""))


@dataclass(frozen=True, slots=True)
class Hotspot:
    """The area of a link on a page: the box that a reader can press."""

    page: int
    box: Box


@dataclass(slots=True, eq=False)
class Node:
    """One element of the tree; `page` is where it begins, from 0."""

    kind: str
    page: int
    parent: Node | None = None
    element: Element = None
    kids: list[Node | Mark | Hotspot] = field(default_factory=list)
    texts: dict[str, str] = field(default_factory=dict)
    """Entries that are text: Alt, ActualText, E, Lang, ID."""
    attributes: dict[str, Any] = field(default_factory=dict)
    """Entries of `/A`, of the owner that the kind implies."""

    def add(self, kind: str, page: int, element: Element = None) -> Node:
        """Add an element at the end."""
        node = Node(kind, page, self, element)
        self.kids.append(node)
        return node

    def walk(self) -> Iterator[Node]:
        """Give this element and all below it, in the order of reading."""
        yield self
        for kid in self.kids:
            if isinstance(kid, Node):
                yield from kid.walk()

    @property
    def marks(self) -> Iterator[Mark]:
        """Give every run of marked content below, in the order of reading."""
        for kid in self.kids:
            if isinstance(kid, Mark):
                yield kid
            elif isinstance(kid, Node):
                yield from kid.marks

    @property
    def text(self) -> str:
        """Give the words below, as they are printed."""
        return "".join(mark.words for mark in self.marks)


@dataclass(frozen=True, slots=True)
class Tree:
    """The elements, and what is on the pages but not for a listener."""

    root: Node
    artifacts: frozenset[Mark]
    idle: tuple[Hotspot, ...]
    """Links inside furniture, which would be announced a second time on each page."""

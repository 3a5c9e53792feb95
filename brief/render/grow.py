"""Grows the structure tree of a document from the boxes of its layout.

WeasyPrint's own tree has one element for each piece of a thing that crosses a page,
says nothing of notes or languages, and takes running heads for text (its issue 2903
says that it was made for validators). So its tags are left off, and the tree is grown
here, where it is still known which box came of which element of the page.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Protocol

from weasyprint.formatting_structure import boxes

from brief.render import roles
from brief.render.describe import DESCRIBE
from brief.render.engine import Box, Element
from brief.render.tidy import tidy
from brief.render.tree import Hotspot, Mark, Node, Tree


def grown(pages: Sequence[PageOfBoxes], language: str) -> Tree:
    """Grow the tree of a document from the boxes of its pages."""
    grower = _Grower(language)
    for number, page in enumerate(pages):
        grower.page = number
        grower.links = {id(getattr(link[3], "_box", link[3])) for link in page.links}
        grower.visit(page.box, grower.root)
    blanks = tidy(grower.root, grower.foot, grower.calls)
    artifacts = frozenset({*grower.artifacts, *blanks})
    return Tree(grower.root, artifacts, tuple(grower.idle))


class PageOfBoxes(Protocol):
    """A laid-out page: its outermost box, and its links (kind, target, area, box)."""

    @property
    def box(self) -> Box:
        """Give the box that holds the page."""

    @property
    def links(self) -> Sequence[tuple[str, str, tuple[float, ...], Box]]:
        """Give the links of the page."""


class _Grower:
    """Walks the boxes page by page and remembers which element each belongs to."""

    def __init__(self, language: str) -> None:
        self.language = language
        self.page = 0
        self.root = Node("Document", 0)
        self.foot = Node("Div", 0)
        """Notes of the pages' feet, until their place is known."""
        self.known: dict[tuple[Element, str], Node] = {}
        self.calls: dict[str, Node] = {}
        self.artifacts: set[Mark] = set()
        self.idle: list[Hotspot] = []
        self.links: set[int] = set()
        """The boxes of the page that are links, by identity."""

    def visit(self, placed: Box, node: Node) -> None:
        """Add a box, and all in it, below an element of the tree."""
        box = getattr(placed, "_box", placed)
        if isinstance(box, boxes.MarginBox) or roles.decorative(box):
            self.hide(box)
        elif isinstance(box, boxes.TextBox):
            node.kids.append(Mark(self.page, box))
        elif self.repeated(box):
            self.hide(box)
        else:
            self.enter(box, node)

    def enter(self, box: Box, node: Node) -> None:
        """Find or make the element of a box, then go through what the box holds."""
        inner = self.element_of(box, node)
        if id(box) in self.links:
            self.link_to(box, inner)
        if isinstance(box, boxes.ReplacedBox):
            inner.kids.append(Mark(self.page, box))
            self.frame(inner, box)
        for child in box.children:
            self.visit(child, inner)

    def repeated(self, box: Box) -> bool:
        """Say whether this is a table's head that an earlier page showed already."""
        if not isinstance(box, boxes.TableRowGroupBox) or box.element is None:
            return False
        node = self.known.get((box.element, box.element_tag))
        is_head = box.is_header or box.is_footer
        return bool(node and is_head and node.page < self.page)

    def hide(self, box: Box) -> None:
        """Leave a box and all it holds out of the tree."""
        box = getattr(box, "_box", box)
        if isinstance(box, (boxes.TextBox, boxes.ReplacedBox)):
            self.artifacts.add(Mark(self.page, box))
        if id(box) in self.links:
            self.idle.append(Hotspot(self.page, box))
        for child in box.children:
            self.hide(child)

    def element_of(self, box: Box, node: Node) -> Node:
        """Give the element that the contents of a box belong to."""
        if isinstance(box, boxes.FootnoteAreaBox):
            return self.foot
        if box.element is None:
            return node
        if isinstance(box, boxes.LineBox):
            return self.paragraph(box, node)
        key = (box.element, box.element_tag)
        if key not in self.known:
            made = self.made(box, node)
            if made is node:
                return node
            self.known[key] = made
        return self.known[key]

    def paragraph(self, line: Box, node: Node) -> Node:
        """Give the element that a line of text belongs to; groups hold no text."""
        if node.kind not in roles.GROUPING or not _has_words(line):
            return node
        key = (line.element, "text")
        if key not in self.known:
            self.known[key] = node.add("P", self.page, line.element)
        return self.known[key]

    def made(self, box: Box, node: Node) -> Node:
        """Make the element of a box, or give `node` when it needs none of its own."""
        tag, _, pseudo = box.element_tag.partition("::")
        if pseudo:
            return self.pseudo(pseudo, box, node)
        element = box.element
        if note := roles.NOTE.match(element.get("id", "")):
            return self.note(note[1], tag, element, node)
        special = SPECIAL.get(tag)
        made = (
            special(self, element, node) if special else self.plain(tag, element, node)
        )
        return self.described(made, box) if made is not node else node

    def pseudo(self, pseudo: str, box: Box, node: Node) -> Node:
        """Make the label of a list's point or of a note, or a call to a note."""
        if pseudo == "marker" or (pseudo == "before" and _is_label(node)):
            return self.label(node)
        if pseudo == "footnote-marker":
            return node.add("Lbl", self.page)
        if pseudo == "footnote-call":
            return self.called(box.element.get("id", ""), node, "note-")
        return node

    def label(self, node: Node) -> Node:
        """Put a label before the body of a list's point."""
        body = node.parent if node.kind == "Note" else node
        if body is None or body.kind != "LBody" or body.parent is None:
            return node
        label = Node("Lbl", self.page, body.parent)
        body.parent.kids.insert(0, label)
        return label

    def note(self, name: str, tag: str, element: Element, node: Node) -> Node:
        """Make a note; at the end of a document it is the body of a list's point."""
        if tag == "li":
            node = self.point(element, node)
        note = node.add("Note", self.page, element)
        note.texts["ID"] = f"note-{name}"
        return self.in_language(note, element)

    def called(self, id_: str, node: Node, prefix: str) -> Node:
        """Make the call of a note and remember where it is."""
        call = node.add("Reference", self.page)
        self.calls.setdefault(id_.removeprefix(prefix), call)
        return call

    def plain(self, tag: str, element: Element, node: Node) -> Node:
        """Make the element of the table of roles, or one that only carries a fact."""
        kind = roles.BLOCKS.get(tag)
        told = element.get("lang") or element.get("aria-label")
        if (
            kind is None
            and tag not in PAGE
            and (told or (tag == "abbr" and element.get("title")))
        ):
            kind = "Div" if node.kind in roles.GROUPING else "Span"
        return node.add(kind, self.page, element) if kind else node

    def link(self, element: Element, node: Node) -> Node:
        """Make a link; one that calls a note is a reference, one back to it a label."""
        if not element.get("href"):
            return node
        if call := roles.CALL.match(element.get("id", "")):
            node = self.called(call[1], node, "")
        elif node.kind == "Note" and not any(node.marks):
            node = node.add("Lbl", self.page)
        return node.add("Link", self.page, element)

    def point(self, element: Element, node: Node) -> Node:
        """Make a list's point, and give its body."""
        item = node.add("LI", self.page)
        return item.add("LBody", self.page, element)

    def term(self, element: Element, node: Node) -> Node:
        """Make the term of a list of definitions: the label of a point."""
        return node.add("LI", self.page).add("Lbl", self.page, element)

    def definition(self, element: Element, node: Node) -> Node:
        """Make a definition: the body of the point that its term began."""
        last = node.kids[-1] if node.kids else None
        item = last if isinstance(last, Node) else node.add("LI", self.page)
        return item.add("LBody", self.page, element)

    def described(self, node: Node, box: Box) -> Node:
        """Add what the kind of an element asks for."""
        element = box.element
        if describe := DESCRIBE.get(node.kind):
            describe(node, box)
        if node.kind == "Span" and (label := element.get("aria-label")):
            node.texts["ActualText"] = label
        if element.tag == "abbr" and (long := element.get("title")):
            node.texts["E"] = long
        return self.in_language(node, element)

    def in_language(self, node: Node, element: Element) -> Node:
        """Mark a language that is not the document's own."""
        language = element.get("lang")
        if language and language != self.language:
            node.texts["Lang"] = language
        return node

    def link_to(self, box: Box, node: Node) -> None:
        """Add a link's area; boxes inside the link repeat it, and are idle."""
        spot = Hotspot(self.page, box)
        own = box.element is node.element and "::" not in box.element_tag
        if node.kind == "Link" and own:
            node.kids.append(spot)
        else:
            self.idle.append(spot)

    def frame(self, node: Node, box: Box) -> None:
        """Note where a figure is, in CSS pixels from the page's top left corner."""
        if node.kind == "Figure":
            left, top = box.content_box_x(), box.content_box_y()
            node.attributes["BBox"] = (left, top, left + box.width, top + box.height)


PAGE = frozenset({"html", "body"})
"""Their language is the document's."""

SPECIAL: Mapping[str, Callable[[_Grower, Element, Node], Node]] = {
    "a": _Grower.link,
    "li": _Grower.point,
    "dt": _Grower.term,
    "dd": _Grower.definition,
}
"""What one line of the table of roles cannot say."""


def _has_words(line: Box) -> bool:
    """Say whether a line holds words itself, and not only pictures or whole blocks."""
    return any(
        (isinstance(box, boxes.TextBox) and box.text.strip())
        or (isinstance(box, boxes.InlineBox) and _has_words(box))
        for box in line.children
    )


def _is_label(node: Node) -> bool:
    """Say whether what comes first in a list's point stands for its label."""
    return node.kind == "LBody" and not node.kids and _has_no_label(node)


def _has_no_label(body: Node) -> bool:
    return body.parent is not None and body.parent.kids[0] is body

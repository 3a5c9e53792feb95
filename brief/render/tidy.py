"""Puts a grown tree in order: notes in their place, blanks and empty elements out.

What is decided here needs the whole tree, and nothing of the layout any more.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TypeGuard

from brief.render import roles
from brief.render.tree import Hotspot, Mark, Node

Kid = Node | Mark | Hotspot


def tidy(root: Node, foot: Node, calls: Mapping[str, Node]) -> tuple[Mark, ...]:
    """Put a tree in order; gives the blanks that are for nobody to read.

    `foot` holds the notes of the pages' feet, `calls` where each is called.
    """
    blanks = (*_blanks(root), *_blanks(foot))
    _place_notes(root, foot, calls)
    _prune(root)
    _name_lists(root)
    return blanks


def _place_notes(root: Node, foot: Node, calls: Mapping[str, Node]) -> None:
    """Put each note of a page's foot after the block that calls it."""
    for note in foot.kids:
        if isinstance(note, Node):
            call = calls.get(note.texts.get("ID", "").removeprefix("note-"))
            block = _block_of(call) if call else None
            note.parent = block.parent if block and block.parent else root
            kids = note.parent.kids
            kids.insert(_after(kids, block) if block else len(kids), note)


def _blanks(node: Node) -> Iterator[Mark]:
    """Take out the white space that stands between no two words, and give it."""
    kept: list[Kid] = []
    for at, kid in enumerate(node.kids):
        if isinstance(kid, Node):
            yield from _blanks(kid)
        if _is_blank(kid) and not _between_words(node.kids, at):
            yield kid
        else:
            kept.append(kid)
    node.kids = kept


def _is_blank(kid: Kid) -> TypeGuard[Mark]:
    return isinstance(kid, Mark) and kid.words.isspace()


def _between_words(kids: list[Kid], at: int) -> bool:
    """Say whether what is next on either side is part of the same line."""
    sides = (reversed(kids[:at]), iter(kids[at + 1 :]))
    nearest = [next((kid for kid in side if _is_content(kid)), None) for side in sides]
    return all(kid is not None and not _begins_block(kid) for kid in nearest)


def _is_content(kid: Kid) -> bool:
    return not isinstance(kid, Hotspot)


def _block_of(call: Node) -> Node:
    """Climb from the call of a note to the block whose sibling the note can be."""
    block = call
    while block.parent and block.parent.kind not in roles.NOTE_HOLDERS:
        block = block.parent
    return block


def _after(kids: list[Kid], block: Node) -> int:
    """Give the index after a block, and after the rest of a sentence it stands in."""
    at = kids.index(block) + 1
    while at < len(kids) and not _begins_block(kids[at]):
        at += 1
    return at


def _begins_block(kid: Kid) -> bool:
    return isinstance(kid, Node) and kid.kind not in roles.IN_LINE


def _prune(node: Node) -> None:
    """Take away what holds nothing, from the leaves up."""
    for kid in node.kids:
        if isinstance(kid, Node):
            _prune(kid)
    node.kids = [kid for kid in node.kids if not _is_bare(kid)]


def _is_bare(kid: Kid) -> bool:
    return isinstance(kid, Node) and not kid.kids and kid.kind not in roles.MAY_BE_EMPTY


def _name_lists(root: Node) -> None:
    """Say of each list how it is numbered, by the labels it prints."""
    for node in root.walk():
        if node.kind == "L":
            labels = [label.text for label in _labels(node)]
            style = node.attributes["ListNumbering"].lstrip("/").lower()
            node.attributes["ListNumbering"] = f"/{roles.list_kind(labels, style)}"


def _labels(points: Node) -> list[Node]:
    items = [kid for kid in points.kids if isinstance(kid, Node)]
    return [
        label
        for item in items
        for label in item.kids[:1]
        if isinstance(label, Node) and label.kind == "Lbl"
    ]

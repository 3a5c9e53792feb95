"""Writes the structure tree into the PDF that WeasyPrint is about to save.

It uses two of WeasyPrint's own openings and patches nothing: a page may paint itself
(`TaggedPage`), and a finisher may edit the file before it is written (`finisher`).
Marked content is switched on by giving the page's stream the dictionary that
WeasyPrint gives it when it writes tags of its own.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import pydyf  # type: ignore[import-untyped]  # it ships no types
from weasyprint.document import Page

from brief.render import roles
from brief.render.engine import VARIANT
from brief.render.grow import grown
from brief.render.spaces import add_spaces
from brief.render.tree import Hotspot, Mark, Node, Tree

POINTS_PER_PIXEL = 0.75

FURNITURE = pydyf.Dictionary({"Type": "/Pagination"})
"""What an artifact is: on the page because of the page."""

OWNERS = {"L": "/List", "Figure": "/Layout", "TH": "/Table", "TD": "/Table"}


class TaggedPage(Page):  # type: ignore[misc]  # WeasyPrint ships no types
    """A page that remembers which box was painted as which run of marked content."""

    def __init__(self, page: Page) -> None:
        self.__dict__.update(page.__dict__)
        self.marked: dict[Any, dict[str, Any]] = {}
        self.stream: Any = None

    def paint(self, stream: Any, scale: float = 1) -> None:
        """Paint the page with every run of text and every picture marked."""
        stream._tags = self.marked  # noqa: SLF001 - None unless WeasyPrint tags the file
        self.stream = stream
        super().paint(stream, scale)

    @property
    def box(self) -> Any:
        """Give the box that holds the page."""
        return self._page_box


def written(laid: Any, language: str) -> bytes:
    """Paint a laid-out document and write it as a tagged PDF."""
    pages = [TaggedPage(page) for page in laid.pages]
    tree = grown(pages, language)
    add_spaces(tree.root)
    painted = laid.copy(pages)
    data: bytes = painted.write_pdf(pdf_variant=VARIANT, finisher=_finisher(tree))
    return data


def _finisher(tree: Tree) -> Callable[[Any, pydyf.PDF], None]:
    """Give the function that writes the tree once every page has been painted."""

    def finish(laid: Any, pdf: pydyf.PDF) -> None:
        _Writer(pdf, laid.pages).write(tree)
        pdf.catalog["MarkInfo"] = pydyf.Dictionary({"Marked": "true"})
        shown = pydyf.Dictionary({"DisplayDocTitle": "true"})
        pdf.catalog["ViewerPreferences"] = shown

    return finish


@dataclass(slots=True)
class _Writer:
    """Turns elements into objects of the file, and keeps the way back from content."""

    pdf: pydyf.PDF
    pages: list[TaggedPage]
    numbers: dict[Mark, int] = field(default_factory=dict)
    holders: list[list[bytes]] = field(default_factory=list)
    """Of each page: which element holds the content of each number."""
    spots: list[tuple[Any, bytes]] = field(default_factory=list)
    names: dict[str, bytes] = field(default_factory=dict)

    def write(self, tree: Tree) -> None:
        """Write the tree, then mark the pages to match it."""
        self.number(tree)
        root = self.new({"Type": "/StructTreeRoot"})
        root["K"] = pydyf.Array([self.element(tree.root, root.reference)])
        root["ParentTree"] = self.way_back().reference
        root["ParentTreeNextKey"] = len(self.pages) + len(self.spots)
        if self.names:
            root["IDTree"] = self.new({"Names": self.sorted_names()}).reference
        self.pdf.catalog["StructTreeRoot"] = root.reference
        for number, page in enumerate(self.pages):
            self.mark(number, page)
        for spot in tree.idle:
            self.drop(spot)

    def new(self, entries: dict[str, Any]) -> pydyf.Dictionary:
        """Add an object to the file."""
        made = pydyf.Dictionary(entries)
        self.pdf.add_object(made)
        return made

    def number(self, tree: Tree) -> None:
        """Count what is read on each page in the order it was painted, without gaps."""
        for index, page in enumerate(self.pages):
            marks = (Mark(index, box) for box in page.marked)
            read = [mark for mark in marks if mark not in tree.artifacts]
            self.numbers.update((mark, number) for number, mark in enumerate(read))
            self.holders.append([b"null"] * len(read))

    def element(self, node: Node, parent: bytes) -> bytes:
        """Write an element and all below it; gives its reference."""
        made = self.new({"Type": "/StructElem", "S": f"/{node.kind}", "P": parent})
        reference: bytes = made.reference
        made["Pg"] = self.pdf.page_references[node.page]
        for name, text in node.texts.items():
            made[name] = pydyf.String(text)
        if node.attributes:
            made["A"] = self.attributes(node)
        if "ID" in node.texts:
            self.names[node.texts["ID"]] = reference
        live = (kid for kid in node.kids if not _is_dead(kid))
        made["K"] = pydyf.Array([self.kid(kid, node, reference) for kid in live])
        return reference

    def kid(self, kid: Node | Mark | Hotspot, node: Node, holder: bytes) -> object:
        """Write what an element holds: an element, a run of content, a link's area."""
        if isinstance(kid, Node):
            return self.element(kid, holder)
        if isinstance(kid, Mark):
            return self.content(kid, node, holder)
        annotation = kid.box.link_annotation
        annotation["Contents"] = pydyf.String(roles.link_words(node.element))
        self.spots.append((annotation, holder))
        page = self.pdf.page_references[kid.page]
        area = {"Type": "/OBJR", "Obj": annotation.reference, "Pg": page}
        return pydyf.Dictionary(area)

    def content(self, mark: Mark, node: Node, holder: bytes) -> object:
        """Point at a run of content; its page is named when it is not the element's."""
        number = self.numbers[mark]
        self.holders[mark.page][number] = holder
        if mark.page == node.page:
            return number
        page = self.pdf.page_references[mark.page]
        return pydyf.Dictionary({"Type": "/MCR", "Pg": page, "MCID": number})

    def attributes(self, node: Node) -> pydyf.Dictionary:
        """Write an element's attributes beneath the owner that its kind implies."""
        made = pydyf.Dictionary({"O": OWNERS[node.kind]})
        for name, value in node.attributes.items():
            made[name] = ATTRIBUTES.get(name, _same)(self, node, value)
        return made

    def frame(self, node: Node, pixels: tuple[float, ...]) -> pydyf.Array:
        """Turn a frame in pixels from the top into points from the bottom."""
        left, top, right, bottom = pixels
        height = self.pages[node.page].height
        frame = (left, height - bottom, right, height - top)
        return pydyf.Array([round(one * POINTS_PER_PIXEL, 3) for one in frame])

    def headers(self, _node: Node, names: tuple[str, ...]) -> pydyf.Array:
        """Name the headers of a cell."""
        return pydyf.Array([pydyf.String(name) for name in names])

    def way_back(self) -> pydyf.Dictionary:
        """Write the table from content and links to the elements that hold them."""
        nums = pydyf.Array()
        for page, holders in enumerate(self.holders):
            nums.extend([page, self.new_array(holders)])
        for key, (annotation, holder) in enumerate(self.spots, len(self.pages)):
            annotation["StructParent"] = key
            nums.extend([key, holder])
        return self.new({"Nums": nums})

    def new_array(self, items: list[bytes]) -> bytes:
        """Add an array to the file."""
        made = pydyf.Array(items)
        self.pdf.add_object(made)
        reference: bytes = made.reference
        return reference

    def sorted_names(self) -> pydyf.Array:
        """Write the ids in the order that a name tree must have."""
        names = pydyf.Array()
        for name in sorted(self.names):
            names.extend([pydyf.String(name), self.names[name]])
        return names

    def mark(self, number: int, page: TaggedPage) -> None:
        """Number a page's content afresh and make artifacts of its furniture."""
        new = [self.numbers.get(Mark(number, box)) for box in page.marked]
        items = page.stream.stream
        for at, item in enumerate(items):
            if item == b"BDC" and "MCID" in items[at - 1]:
                mcid = new[items[at - 1]["MCID"]]
                if mcid is None:
                    items[at - 2 : at] = ["/Artifact", FURNITURE]
                else:
                    items[at - 1]["MCID"] = mcid
        reference = self.pdf.page_references[number]
        entry = self.pdf.objects[int(reference.split()[0])]
        entry["StructParents"] = number
        entry["Tabs"] = "/S"

    def drop(self, spot: Hotspot) -> None:
        """Take an idle link's area off its page."""
        if not _is_dead(spot):
            reference = self.pdf.page_references[spot.page]
            areas = self.pdf.objects[int(reference.split()[0])]["Annots"]
            areas.remove(spot.box.link_annotation.reference)


def _is_dead(kid: Node | Mark | Hotspot) -> bool:
    """Say whether this is a link to nothing, which WeasyPrint logs and leaves out."""
    return isinstance(kid, Hotspot) and kid.box.link_annotation is None


def _same(_writer: _Writer, _node: Node, value: object) -> object:
    return value


ATTRIBUTES: dict[str, Callable[[_Writer, Node, Any], object]] = {
    "BBox": _Writer.frame,
    "Headers": _Writer.headers,
}

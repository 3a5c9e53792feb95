"""From the blocks of a Markdown file to a manuscript: one small reader for each kind.

What a block means depends on where it stands: a list continues the paragraph before
it, a heading opens a section. What cannot stand where it does is noted.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, field

from markdown_it.tree import SyntaxTreeNode

from brief.content.align import Located, in_lines
from brief.content.blocks import DEEPEST, tree_of
from brief.content.brackets import IDENTIFIER, LABEL
from brief.content.directives import directive_of
from brief.content.ids import Taken, made_id, slug
from brief.content.inline import paragraph_of
from brief.content.models.manuscript import (
    AnyBlock,
    BlockQuotation,
    ListItem,
    Manuscript,
    Note,
    Paragraph,
    PointList,
    Section,
)
from brief.content.models.prose import Citation, NoteMark, Prose, words
from brief.content.reading import Reading
from brief.content.text import SourceText
from brief.findings import Place, Stop
from brief.rules import (
    DUPLICATE_NOTE,
    HEADING_SKIPPED,
    HEADING_SYNTAX,
    ID_SYNTAX,
    LIST_SHAPE,
    NOTE_SYNTAX,
    NOTE_UNCALLED,
    NOTE_UNKNOWN,
    QUOTATION_UNCITED,
    TOO_DEEP,
    TOO_LARGE,
    UNKNOWN_BLOCK,
    Rule,
)

LISTS = frozenset({"bullet_list", "ordered_list"})
CONTINUES = LISTS | {"blockquote"}
DEEPEST_HEADING = 2
MOST_CHARACTERS = 500_000
MOST_LINES = 20_000
MOST_BLOCKS = 20_000
"""How much a file may hold; a report of 75 paragraphs has 60,000 characters."""


@dataclass(slots=True)
class _Section:
    """A section in the making."""

    place: Place
    level: int
    heading: Prose
    id: str
    blocks: list[AnyBlock] = field(default_factory=list)

    def made(self, identifier: str) -> Section:
        return Section(
            place=self.place,
            level=self.level,
            heading=self.heading,
            id=identifier,
            blocks=tuple(self.blocks),
        )


@dataclass(slots=True)
class Composer:
    """Composes one manuscript; `without_id` lists sections that have none of their own.

    Of each it tells the place and an id made from its words. `part` is what a section
    of it is: a fact, in a fact sheet.
    """

    source: SourceText
    reading: Reading
    part: str = "section"
    without_id: list[tuple[Place, str]] = field(default_factory=list)
    _calls: list[NoteMark] = field(default_factory=list)
    _notes: list[Note] = field(default_factory=list)
    _opening: list[AnyBlock] = field(default_factory=list)
    _sections: list[_Section] = field(default_factory=list)

    def manuscript(self) -> Manuscript:
        """Read the whole file."""
        nodes = self._nodes()
        while nodes:
            node = nodes.popleft()
            if node.type == "paragraph":
                self._paragraph(node, list(_continuing(nodes)))
            else:
                self._block(node)
        self._match_notes()
        return Manuscript(
            path=self.source.path,
            opening=tuple(self._opening),
            sections=tuple(self._identified()),
            notes=tuple(self._notes),
        )

    def _nodes(self) -> deque[SyntaxTreeNode]:
        """Give the outermost blocks; stop where there are too many, or too deep."""
        text = self.source.text
        if len(text) > MOST_CHARACTERS or text.count("\n") > MOST_LINES:
            message = f"a manuscript has at most {MOST_CHARACTERS:,} characters"
            raise Stop([TOO_LARGE.at(self.source.place(0), message, "split it")])
        tree = tree_of(text)
        for number, node in enumerate(tree.walk(include_self=False)):
            if node.level > DEEPEST:
                message, hint = "this is nested too deeply", "bring it up"
                raise Stop([TOO_DEEP.at(self._place(node), message, hint)])
            if number > MOST_BLOCKS:
                message = "this file has more paragraphs and points than a document"
                raise Stop([TOO_LARGE.at(self._place(node), message)])
        return deque(tree.children)

    def note(self, rule: Rule, place: Place, message: str, hint: str = "") -> None:
        """Note a finding."""
        self.reading.note(rule.at(place, message, hint))

    def _place(self, node: SyntaxTreeNode) -> Place:
        """Give where a block begins: the first sign on its first line."""
        number = node.map[0] if node.map else 0
        line = self.source.line(number)
        indent = len(line) - len(line.lstrip())
        return self.source.place(self.source.line_start(number) + indent)

    def _text(self, node: SyntaxTreeNode) -> Located:
        """Give the text of a block, laid upon its source."""
        first = node.map[0] if node.map else 0
        inline = node if node.type == "note" else node.children[0]
        return in_lines(inline.content, self.source, first)

    def _prose(self, text: Located) -> Prose:
        return paragraph_of(text, self.reading, self._calls)

    def _block(self, node: SyntaxTreeNode) -> None:
        """Take any block but a paragraph."""
        if node.type == "heading":
            self._heading(node)
        elif node.type == "note":
            self._note(node)
        elif node.type == "directive":
            if block := directive_of(node.content, self._place(node), self.reading):
                self._add(block)
        elif node.type in CONTINUES:
            self._continuation(node)
            kind = "list" if node.type in LISTS else "quotation"
            message = f"this {kind} follows no paragraph"
            hint = "write the paragraph that it continues directly above it"
            self.note(LIST_SHAPE, self._place(node), message, hint)
        else:
            self._unknown(node)

    def _add(self, block: AnyBlock) -> None:
        blocks = self._sections[-1].blocks if self._sections else self._opening
        blocks.append(block)

    def _unknown(self, node: SyntaxTreeNode) -> None:
        """Note a block that documents do not print."""
        kind, hint = UNKNOWN.get(node.type, (node.type, "write paragraphs"))
        if node.type == "hr" and node.map and node.map[0] == 0:
            hint = "delete it; titles and the like stand in brief.yaml"
        self.note(UNKNOWN_BLOCK, self._place(node), f"{kind} is not printed", hint)

    # Headings.

    def _heading(self, node: SyntaxTreeNode) -> None:
        text, identifier = self._identify(self._text(node))
        level = int(node.tag[1:])
        place = self._place(node)
        prose = self._prose(text)
        self._check_heading(node, level, place, prose)
        self._sections.append(_Section(place, level, prose, identifier))

    def _check_heading(
        self, node: SyntaxTreeNode, level: int, place: Place, prose: Prose
    ) -> None:
        above = self._sections[-1].level if self._sections else 0
        if not prose.parts:
            message = "this heading has no words"
            self.note(HEADING_SYNTAX, place, message, "write them, or delete it")
        if node.markup in {"=", "-"}:
            message = "the line of signs beneath makes a heading of these words"
            hint = "write # before a heading; put an empty line before a line of signs"
            self.note(HEADING_SYNTAX, place, message, hint)
        elif level > above + 1:
            message = f"this heading has {level} #, the one above it {above}"
            hint = f"write {'#' * (above + 1)}"
            self.note(HEADING_SKIPPED, place, message, hint)
        elif level > DEEPEST_HEADING:
            message = f"headings go {DEEPEST_HEADING} deep; this one has {level} #"
            self.note(HEADING_SYNTAX, place, message, "write ##, or a paragraph")

    def _identify(self, text: Located) -> tuple[Located, str]:
        """Take the id off the end of a text; note one that cannot be."""
        tail = text.rstrip()
        start = tail.rfind("{#")
        closed = start >= 0 and tail.find("}", start) == len(tail) - 1
        if not closed or tail.endswith("#}") or tail[start - 1 : start] == "\\":
            return text, ""
        identifier = tail[start + 2 : -1]
        if not IDENTIFIER.fullmatch(identifier) or len(identifier) > 80:
            message = f"“{identifier}” is not an id"
            hint = f"write {{#{slug(identifier) or 'words'}}}: lower-case, with hyphens"
            self.note(ID_SYNTAX, text.place_at(start), message, hint)
            identifier = slug(identifier)
        return text.part(0, start), identifier

    def _identified(self) -> Iterator[Section]:
        """Give each section, with an id made from its words where it has none."""
        taken = Taken({section.id for section in self._sections})
        for section in self._sections:
            identifier = section.id
            if not identifier:
                identifier = taken.free(made_id(str(section.heading), self.part))
                if section.level == 1:
                    self.without_id.append((section.place, identifier))
            yield section.made(identifier)

    # Paragraphs and what continues them.

    def _paragraph(self, node: SyntaxTreeNode, follows: list[SyntaxTreeNode]) -> None:
        whole = self._text(node)
        text, identifier = self._identify(whole)
        if not text.strip() and whole.strip():
            message = "an id stands alone here"
            hint = "put it at the end of its paragraph; a list has its paragraph's id"
            self.note(ID_SYNTAX, self._place(node), message, hint)
            return
        if re.match(r"#{1,6}[^\s#]", text):
            message = "a space is missing between # and the words of this heading"
            self.note(HEADING_SYNTAX, self._place(node), message, "write # Words")
        prose = self._prose(text)
        block = Paragraph(
            place=self._place(node),
            id=identifier,
            prose=prose,
            continued=tuple(self._continuation(one) for one in follows),
        )
        self._add(block)

    def _continuation(self, node: SyntaxTreeNode) -> PointList | BlockQuotation:
        return self._list(node) if node.type in LISTS else self._quotation(node)

    def _list(self, node: SyntaxTreeNode, *, inner: bool = False) -> PointList:
        start = int(node.attrs.get("start", 1))
        if start != 1:
            message = f"this list begins at {start}; it would print as (a)"
            self.note(LIST_SHAPE, self._place(node), message, "begin it with 1.")
        return PointList(
            place=self._place(node),
            lettered=node.type == "ordered_list",
            items=tuple(self._item(item, inner=inner) for item in node.children),
        )

    def _item(self, node: SyntaxTreeNode, *, inner: bool) -> ListItem:
        """Read a point: one paragraph, and lists beneath it."""
        first, rest = node.children[:1], node.children[1:]
        if not first or first[0].type != "paragraph":
            message = "this point does not begin with words"
            self.note(LIST_SHAPE, self._place(node), message, "write - and the words")
            return ListItem(place=self._place(node), prose=Prose())
        lists = [one for one in rest if one.type in LISTS]
        for one in rest:
            if one.type not in LISTS:
                message = "a point is one paragraph, with a list beneath it at most"
                hint = "join the paragraphs, or end the list"
                self.note(LIST_SHAPE, self._place(one), message, hint)
        if inner and lists:
            message = "lists go two deep"
            self.note(LIST_SHAPE, self._place(lists[0]), message, "bring it up")
        prose = self._prose(self._text(first[0]))
        made = () if inner else tuple(self._list(one, inner=True) for one in lists)
        return ListItem(place=prose.place, prose=prose, lists=made)

    def _quotation(self, node: SyntaxTreeNode) -> BlockQuotation:
        """Read a quoted block, the last of whose paragraphs cites its source."""
        paragraphs = []
        for one in node.children:
            if one.type == "paragraph":
                paragraphs.append(self._prose(self._text(one)))
            else:
                kind = KINDS.get(one.type, "this")
                message = f"{kind} cannot be quoted; a quotation is paragraphs"
                self.note(LIST_SHAPE, self._place(one), message)
        if len(paragraphs) > 1 and not str(paragraphs[-1]).strip():
            citation = paragraphs.pop()
            joined = (*paragraphs[-1].parts, *citation.parts)
            paragraphs[-1] = paragraphs[-1].model_copy(update={"parts": joined})
        source = _cited(paragraphs[-1]) if paragraphs else ""
        if not source:
            message = "this quotation does not end in a citation"
            hint = "end it with [@source, p. 4]"
            self.note(QUOTATION_UNCITED, self._place(node), message, hint)
        return BlockQuotation(
            place=self._place(node), paragraphs=tuple(paragraphs), source=source
        )

    # Notes.

    def _note(self, node: SyntaxTreeNode) -> None:
        place, label = self._place(node), str(node.meta["label"])
        if any(note.label == label for note in self._notes):
            message = f"a second note has the label “{label}”"
            self.note(DUPLICATE_NOTE, place, message, "give it another label")
        if not LABEL.fullmatch(label):
            message = f"“{label}” is not the label of a note"
            hint = "a label is letters, digits and hyphens: [^method]: text"
            self.note(NOTE_SYNTAX, place, message, hint)
        prose = paragraph_of(self._text(node), self.reading, None)
        if not prose.parts:
            message = "this note has no words"
            self.note(NOTE_SYNTAX, place, message, "write them on the same line")
        self._notes.append(Note(place=place, label=label, prose=prose))

    def _match_notes(self) -> None:
        """Note marks without a note, and notes without a mark."""
        labels = {note.label for note in self._notes}
        called = {call.label for call in self._calls}
        for call in self._calls:
            if call.label not in labels:
                message = f"there is no note [^{call.label}]: in this file"
                hint = f"write [^{call.label}]: text in a paragraph of its own"
                self.note(NOTE_UNKNOWN, call.place, message, hint)
        for note in self._notes:
            if note.label not in called:
                message = f"no [^{note.label}] calls this note"
                hint = "put the mark at the word it belongs to, or delete the note"
                self.note(NOTE_UNCALLED, note.place, message, hint)


def _continuing(nodes: deque[SyntaxTreeNode]) -> Iterator[SyntaxTreeNode]:
    """Take the lists and quotations that come first."""
    while nodes and nodes[0].type in CONTINUES:
        yield nodes.popleft()


def _cited(prose: Prose) -> str:
    """Give the source that prose cites at its end, the first of several, or nothing."""
    source = ""
    for part in reversed(prose.parts):
        if isinstance(part, Citation):
            source = part.source
        elif source or re.search(r"\w", words(part)):
            break
    return source


UNKNOWN = {
    "code_block": (
        "text indented by four spaces",
        "begin the line at the margin; in a note or a point, write one paragraph",
    ),
    "fence": ("a block of code", "write words, or make it an exhibit"),
    "hr": ("a line across the page", "delete it; headings part the sections"),
    "table": (
        "a table in Markdown",
        "put the table into data/, and an exhibit of kind table in its place",
    ),
}
"""What blocks are called that the dialect does not have, and what to do about them."""

KINDS = {
    "bullet_list": "a list",
    "ordered_list": "a list",
    "blockquote": "a quotation within it",
    "heading": "a heading",
    **{name: kind for name, (kind, _) in UNKNOWN.items()},
}
"""What blocks are called that cannot be quoted."""

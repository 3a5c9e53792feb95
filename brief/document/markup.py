"""Prose as safe markup: claims, notes, references, quotations, each with its place.

Every word is escaped; the only tags in what is written are the few below. Claims
print as plain text. Numbers of paragraphs come from the content's numbering; notes
are numbered here, in the order in which their calls are written.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from markupsafe import Markup, escape

from brief.content.models.prose import (
    AnyInline,
    Citation,
    Claim,
    CrossReference,
    Link,
    NoteMark,
    Prose,
    Quotation,
    Strong,
    Text,
)
from brief.document import contexts
from brief.document.contexts import EMPTY
from brief.document.margin import Beside
from brief.document.references import again_of, reference_of
from brief.document.short_forms import expanded
from brief.document.spacing import NO_BREAK, held, joined
from brief.findings import Place

if TYPE_CHECKING:
    from brief.content.models.brief import Brief
    from brief.content.models.manuscript import Note
    from brief.content.outline import Numbering, Target
    from brief.document.marks import Mark
    from brief.figures.ledger import Figures


def src_of(place: Place) -> str:
    """Give a place as `data-src` carries it: line, column, path."""
    return f"{place.line}:{place.column}:{place.path}" if place.path else ""


def _src(place: Place) -> Markup:
    """Give the attribute for an element made from content."""
    src = src_of(place)
    return Markup(' data-src="{}"').format(src) if src else EMPTY


@dataclass(slots=True)
class Writer:
    """Writes the prose of one document, in reading order, and numbers its notes.

    `at_foot` sets each note where it is called, to be floated to the page's foot;
    otherwise `notes` are listed at the end. `called` is what a note at the foot calls
    itself before its number.
    """

    brief: Brief
    figures: Figures
    numbering: Numbering
    document: str
    margin: Beside
    own_notes: tuple[Note, ...] = ()
    at_foot: bool = True
    called: str = ""
    notes: list[contexts.Note] = field(default_factory=list)
    _first: dict[str, int] = field(default_factory=dict)
    _inside_note: bool = False

    def write(self, prose: Prose | None) -> Markup:
        """Write a run of sentences; nothing for no prose."""
        words = self._pieces(prose.parts) if prose else EMPTY
        # The words of a note are written among those of the sentence that calls it.
        return words if self._inside_note else expanded(words, self.short_forms)

    @property
    def short_forms(self) -> dict[str, str]:
        """Give the abbreviations of the brief, its own before the organisation's."""
        brief = self.brief
        return {**brief.organisation.abbreviations, **brief.sheet.abbreviations}

    def plain(self, prose: Prose | None) -> str:
        """Give the words alone, for a title or an attribute."""
        if not prose:
            return ""
        return "".join(self._plain(part) for part in prose.parts)

    def _plain(self, part: AnyInline) -> str:
        match part:
            case Citation() | NoteMark():
                return ""
            case Strong() | Quotation():
                return "".join(self._plain(inner) for inner in part.parts)
            case Claim():
                return held(self.figures.printed(part), claim=True)
            case CrossReference():
                return self._referred(part)[0]
            case _:
                return held(part.text)

    def _pieces(self, parts: Iterable[AnyInline]) -> Markup:
        """Write pieces in order; words after a number are held to it."""
        written: list[Markup] = []
        before: AnyInline | None = None
        said = ""
        for part in parts:
            again = isinstance(before, _CALLS) and isinstance(part, _CALLS)
            if again:
                written.append(Markup('<span class="calls">, </span>'))
            written.append(self._marked(part, "" if again else said))
            said = self._plain(part) or said
            before = part
        return EMPTY.join(written)

    def _marked(self, part: AnyInline, said: str) -> Markup:
        """Write one piece, with the marks of a draft or a proof about it."""
        return self.margin.marked(part.place, WRITERS[part.kind](self, part, said))

    # ------------------------------------------------------------ kinds of pieces

    def text(self, part: Text, said: str) -> Markup:
        """Write plain words."""
        return self.margin.inside(part, joined(said, held(part.text)))

    def claim(self, part: Claim, _said: str) -> Markup:
        """Write a claim as its words, which know where they stand."""
        words = held(self.figures.printed(part), claim=True)
        return Markup('<span class="claim"{}>{}</span>').format(_src(part.place), words)

    def strong(self, part: Strong, _said: str) -> Markup:
        """Write words of strong importance."""
        words = self._pieces(part.parts)
        return Markup("<strong{}>{}</strong>").format(_src(part.place), words)

    def quotation(self, part: Quotation, _said: str) -> Markup:
        """Write quoted words; their quotation marks are among them."""
        words = self._pieces(part.parts)
        return Markup('<q class="quotation"{}>{}</q>').format(_src(part.place), words)

    def link(self, part: Link, _said: str) -> Markup:
        """Write a link out of the brief."""
        return Markup('<a href="{}"{}>{}</a>').format(
            part.href, _src(part.place), held(part.text)
        )

    def reference(self, part: CrossReference, _said: str) -> Markup:
        """Write a cross-reference, linked where its target is in this document."""
        words, target = self._referred(part)
        if target is None or target.document != self.document:
            name = "unknown" if target is None else "elsewhere"
            return Markup('<span class="{}"{}>{}</span>').format(
                name, _src(part.place), words
            )
        return Markup('<a class="cross" href="#{}"{}>{}</a>').format(
            target.anchor, _src(part.place), words
        )

    def _referred(self, part: CrossReference) -> tuple[str, Target | None]:
        """Give the words of a cross-reference: "paragraph 24", in which document."""
        target = self.numbering.targets.get(part.target)
        if target is None:
            return f"{part.text}{NO_BREAK}?", None
        number = target.number_after(part.text)
        words = NAMED.get(target.word, _numbered)(part.text, number, target, self)
        if target.document != self.document:
            words += f" of the {DOCUMENT_WORDS[target.document]}"
        return words, target

    def citation(self, part: Citation, said: str) -> Markup:
        """Write the call of a note that names a source."""
        source = next(
            (one for one in self.brief.sources.references if one.id == part.source),
            None,
        )
        if source is None:
            words = escape(f"Unknown source: {part.source}.")
            return self._call(words, part.place, said)
        if self._inside_note:
            words = reference_of(source, part.locator).removesuffix(".")
            return Markup(" ({})").format(Markup(words))  # noqa: S704 - still escaped
        first = self._first.get(part.source)
        if first is None:
            self._first[part.source] = len(self.notes) + 1
            return self._call(reference_of(source, part.locator), part.place, said)
        return self._call(again_of(source, part.locator, first), part.place, said)

    def note(self, part: NoteMark, said: str) -> Markup:
        """Write the call of one of the author's own notes."""
        written = next((one for one in self.own_notes if one.label == part.label), None)
        if written is None or self._inside_note:
            return EMPTY
        key = f"^{part.label}"
        if first := self._first.get(key):
            link = Markup('<a href="#note-{}">note{}{}</a>')
            again = link.format(first, NO_BREAK, first)
            return self._call(Markup("See {}.").format(again), part.place, said)
        number = self._first[key] = len(self.notes) + 1
        words, marks = self.margin.apart(
            f"note {number}", lambda: self._note_words(written.prose)
        )
        return self._call(words, part.place, said, marks)

    def _note_words(self, prose: Prose) -> Markup:
        """Write a note; a citation within it is set out there and then."""
        self._inside_note = True
        try:
            return self.write(prose)
        finally:
            self._inside_note = False

    def _call(
        self, words: Markup, place: Place, said: str, marks: tuple[Mark, ...] = ()
    ) -> Markup:
        """Number a note; write its call and, at the foot, the note itself.

        Behind a number the call stands apart from it: "18" and a 5 are no power.
        """
        number = len(self.notes) + 1
        listed = words if self.at_foot else expanded(words, self.short_forms)
        self.notes.append(contexts.Note(number, listed, marks))
        apart = " apart" if _ENDS_IN_DIGIT.search(said) else ""
        call = Markup(
            '<a class="call{apart}" id="call-{n}" href="#note-{n}" role="doc-noteref"'
            ' aria-label="note {n}"{src}>{n}</a>'
        ).format(n=number, apart=apart, src=_src(place))
        return call + (foot_note(number, words, self.called) if self.at_foot else EMPTY)


def foot_note(number: int, words: Markup, called: str = "") -> Markup:
    """Write a note to be floated to the foot of its call's page."""
    return Markup(
        '<span class="note" id="note-{n}" role="doc-footnote">'
        '<a class="back" href="#call-{n}" role="doc-backlink"'
        ' aria-label="back to the call of note {n}">{called}{n} </a>{words}</span>'
    ).format(n=number, words=words, called=called)


def _numbered(text: str, number: str, _target: Target, _writer: Writer) -> str:
    return f"{text}{NO_BREAK}{number}" if number else text


def _by_title(text: str, _number: str, target: Target, writer: Writer) -> str:
    """Name a section or a grid by its title: their numbers are not printed."""
    title = writer.plain(target.title)
    return f"{text} “{title}”" if title else text


_CALLS = (Citation, NoteMark)
_ENDS_IN_DIGIT = re.compile(r"\d\s*$")

NAMED: dict[str, Callable[[str, str, Any, Writer], str]] = {
    "section": _by_title,
    "fact": _by_title,
    "grid": lambda text, *_: text,
}
"""What is named by other means than a number."""

DOCUMENT_WORDS = {
    "factsheet": "fact sheet",
    "report": "report",
    "principles": "principles handout",
    "annex": "figures annex",
    "correction": "correction notice",
}

WRITERS: dict[str, Callable[[Writer, Any, str], Markup]] = {
    "text": Writer.text,
    "claim": Writer.claim,
    "citation": Writer.citation,
    "note": Writer.note,
    "reference": Writer.reference,
    "link": Writer.link,
    "strong": Writer.strong,
    "quotation": Writer.quotation,
}
"""How each kind of piece is written."""

"""YAML as plain data in which every mapping and every string knows its place.

It is strict: scalars stay the words that were written (`NO`, `1.10`, `12:30:45`), only
an empty value, `null` or `~` is None; the models give types. It refuses anchors,
aliases, merges, tags, repeated keys, several documents, and nesting or size that no
brief has. PyYAML's parsers are used, event by event, so that nothing is built from a
file before it has been judged (its composer recurses). Its C parser reads first, as it
is twenty times faster. What it does not accept, and what it is known to read otherwise
than the Python parser (a tab, a foreign line end, a question mark or an empty value
within brackets, a comment glued to a block's sign), the Python parser judges, whose
errors are told.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Protocol

import yaml
from yaml.error import MarkedYAMLError
from yaml.reader import ReaderError

from brief.content.align import Located, Span
from brief.content.models.base import WHERE_KEY, Where
from brief.content.reading import Reading
from brief.content.text import HIDDEN, SourceText, character
from brief.content.yaml_words import in_plain_words
from brief.findings import Finding, Place, Stop, in_order
from brief.rules import (
    DUPLICATE_KEY,
    HIDDEN_CHARACTER,
    TOO_DEEP,
    TOO_LARGE,
    YAML_ALIAS,
    YAML_KEY,
    YAML_SYNTAX,
    YAML_TAG,
)

DEEPEST = 60
MOST_NODES = 100_000
MOST_FAULTS = 10
"""So many times a file that does not parse is read for its next fault."""
LONGEST_REREAD = 200_000
NOTHING = frozenset({"", "~", "null"})

Tree = dict[str, object] | list[object] | Located | None
"""What a node becomes."""


def load(source: SourceText, reading: Reading | None = None) -> object:
    """Read one YAML document; an empty file is None.

    Mappings hold their `Where` under WHERE_KEY; keys and strings are `Located`. With
    a reading, whatever leaves the rest readable (a repeated key, a tag) is noted
    there; everything else stops, together with all else that was found.
    """
    builder, faults = _built(source)
    found = (*builder.found, *faults)
    if found and (faults or reading is None or builder.broken):
        raise Stop(in_order(found))
    for finding in found:
        reading.note(finding) if reading else None
    return builder.root


def _built(source: SourceText) -> tuple[_Builder, list[Finding]]:
    """Build the tree; of a file that does not parse, find as many faults as can be.

    A line that alone is to blame is left out, and the rest read again.
    """
    text, faults = source.text, list[Finding]()
    builder = _Builder(source)
    if not _READ_OTHERWISE.search(text) and builder.reads_at_once(text):
        return builder, faults
    for _ in range(MOST_FAULTS):
        builder = _Builder(source)
        error = builder.parse(text)
        if error is None:
            break
        told, line = in_plain_words(error, source)
        faults.extend(told)
        if line is None or len(text) > LONGEST_REREAD:
            break
        text = _without(text, source.line_start(line))
    return builder, faults


_QUICK: type = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
"""The C parser, where PyYAML was built with it."""

_READ_OTHERWISE = re.compile(
    "[\\t\\0\\x85\\u2028\\u2029\\ufeff\\ud800-\\udfff]"
    r"|[|>][^\s|>#]*#|[\[{][^\[\]{}\n]*(?:\?|: *[,\]}])"
)


_THOUSANDS = re.compile(
    r"(?:,\d{3})+(?:\.\d+)?(?P<words> [^,:#\[\]{}\n]*[^,:#\[\]{}\s])?(?=\s*[,\]}])"
)
_BEGUN = re.compile(r"(?<![\d.])\d{1,3}$")
"""A number with commas, of which a plain word within brackets ends at the first.

Words may follow it: "reports per 1,000 homes".
"""


def _without(text: str, start: int) -> str:
    """Blank the entry that begins on a line: the line, and those indented deeper."""
    indent = len(text[start:]) - len(text[start:].lstrip(" "))
    entry = re.compile(rf"[^\n]*(?:\n(?: {{{indent + 1},}}[^\n]*|[ ]*(?=\n)))*")
    match = entry.match(text, start)
    end = match.end() if match else len(text)
    return text[:start] + re.sub(r"[^\n]", " ", text[start:end]) + text[end:]


class _Marked(Protocol):
    """A mark of either of PyYAML's parsers."""

    index: int


@dataclass(slots=True)
class _Open:
    """A mapping or list whose end has not been read yet."""

    tree: dict[str, object] | list[object]
    place: Place
    key: Located | None = None
    first: dict[str, Place] = field(default_factory=dict)
    values: dict[str, Place] = field(default_factory=dict)


@dataclass(slots=True)
class _Builder:
    """Builds the tree from events; `broken` says that parts of it are missing."""

    source: SourceText
    found: list[Finding] = field(default_factory=list)
    root: Tree = None
    broken: bool = False
    _stack: list[_Open] = field(default_factory=list)
    _nodes: int = 0
    _documents: int = 0
    _to_pass: int = 0

    def reads_at_once(self, text: str) -> bool:
        """Build with the C parser, or tell that it does not accept the text."""
        try:
            for event in yaml.parse(text, Loader=_QUICK):
                self.take(event)
        except yaml.YAMLError:
            return False
        except Stop as stop:
            raise Stop([*self.found, *stop.findings]) from None
        return True

    def parse(self, text: str) -> MarkedYAMLError | None:
        """Build from text that has the source's offsets; give what broke it off."""
        try:
            for event in yaml.parse(text, Loader=yaml.SafeLoader):
                self.take(event)
        except MarkedYAMLError as error:
            return error
        except ReaderError as error:
            message = "a character stands here that YAML does not allow"
            place = self.source.place(error.position)
            raise Stop([HIDDEN_CHARACTER.at(place, message, "delete it")]) from None
        except Stop as stop:
            raise Stop([*self.found, *stop.findings]) from None
        return None

    def take(self, event: yaml.Event) -> None:
        """Take the next event, unless it is of a number that was read before it."""
        if self._to_pass and isinstance(event, yaml.ScalarEvent):
            self._to_pass -= 1
            return
        match event:
            case yaml.DocumentStartEvent():
                self._document(event)
            case yaml.AliasEvent():
                self._alias(event)
            case yaml.ScalarEvent():
                self._scalar(event)
            case yaml.MappingStartEvent():
                self._start({}, event)
            case yaml.SequenceStartEvent():
                self._start([], event)
            case yaml.CollectionEndEvent():
                self._end()

    def _place(self, event: yaml.Event) -> Place:
        return self.source.place(_offset(event.start_mark))

    def _document(self, event: yaml.Event) -> None:
        self._documents += 1
        if self._documents > 1:
            message = "a second document begins here (---); a file holds one"
            raise Stop([YAML_SYNTAX.at(self._place(event), message, "delete the line")])

    def _alias(self, event: yaml.AliasEvent) -> None:
        message = f"*{event.anchor} stands for something written elsewhere"
        hint = "write it out here; text that begins with * goes in quotation marks"
        self.found.append(YAML_ALIAS.at(self._place(event), message, hint))
        self.broken = True
        self._put(None, event)

    def _scalar(self, event: yaml.ScalarEvent) -> None:
        self._count(event)
        style = event.style or ""
        if not style and event.value in NOTHING and not self._wants_key():
            self._put(None, event)
            return
        span = Span(_offset(event.start_mark), _offset(event.end_mark), style)
        parted = "" if style else self._parted(event.value, span)
        span = Span(span.start, span.end + len(parted), style)
        text = Located.of(event.value + parted, self.source, span)
        if style == '"':
            self.found.extend(_hidden(text))
        elif not style:
            self._comment(span.end)
        self._put(text, event)

    def _parted(self, value: str, span: Span) -> str:
        """Give what brackets part from a number at its comma: the ",900" of "131,900".

        It is noted, and in a mapping put back, so that no key "900" is left over.
        """
        rest = _THOUSANDS.match(self.source.text, span.end)
        if rest is None or not (self._stack and _BEGUN.search(value)):
            return ""
        number = f"{value}{rest[0]}"
        within = isinstance(self._stack[-1].tree, dict)
        if rest["words"] and not within:
            return ""
        kind = "curly" if within else "square"
        message = f"in {kind} brackets the comma of “{number}” parts it into several"
        hint = f'write it in quotation marks, "{number}", or without the comma'
        if not within:
            hint += "; between the numbers of a list put a comma and a space"
        place = self.source.place(span.start)
        if self.source.text[span.start - 1 : span.start] != ",":
            self.found.append(YAML_SYNTAX.at(place, message, hint))
        if not within or self._wants_key():
            return ""
        self._to_pass = 2 * rest[0].count(",")
        return rest[0]

    def _comment(self, end: int) -> None:
        """Note words behind a # that was not meant to begin a comment."""
        match = re.compile(r"[ \t]+(#[^\s#][^\n]{0,20})").match(self.source.text, end)
        if match:
            message = f"“{match[1]}” is taken for a comment, so the text ends before it"
            hint = "put the text in quotation marks; a comment has a space behind #"
            place = self.source.place(match.start(1))
            self.found.append(YAML_SYNTAX.at(place, message, hint))

    def _start(
        self, tree: dict[str, object] | list[object], event: yaml.CollectionStartEvent
    ) -> None:
        self._count(event)
        if len(self._stack) >= DEEPEST:
            message = f"things are nested more than {DEEPEST} deep here"
            raise Stop([TOO_DEEP.at(self._place(event), message)])
        self._put(tree, event)
        self._stack.append(_Open(tree, self._place(event)))

    def _end(self) -> None:
        done = self._stack.pop()
        if isinstance(done.tree, dict):
            done.tree[WHERE_KEY] = Where(place=done.place, keys=done.values)

    def _count(self, event: yaml.ScalarEvent | yaml.CollectionStartEvent) -> None:
        """Count a node, and refuse what it may carry: an anchor, a tag."""
        self._nodes += 1
        if self._nodes > MOST_NODES:
            message = f"this file holds more than {MOST_NODES:,} values"
            raise Stop([TOO_LARGE.at(self._place(event), message)])
        if event.anchor is not None:
            message = f"&{event.anchor} names this for use elsewhere"
            hint = "delete it; text that begins with & goes in quotation marks"
            self.found.append(YAML_ALIAS.at(self._place(event), message, hint))
        if event.tag is not None:
            message = f"the tag {_tag(event.tag)} is not used here"
            hint = "delete it; text that begins with ! goes in quotation marks"
            self.found.append(YAML_TAG.at(self._place(event), message, hint))

    def _wants_key(self) -> bool:
        """Tell whether the next node is a key."""
        top = self._stack[-1] if self._stack else None
        return top is not None and isinstance(top.tree, dict) and top.key is None

    def _put(self, tree: Tree, event: yaml.Event) -> None:
        """Put a node where it belongs."""
        top = self._stack[-1] if self._stack else None
        if top is None:
            self.root = tree
        elif isinstance(top.tree, list):
            top.tree.append(tree)
        elif top.key is None:
            top.key = self._key(tree, event, top)
        else:
            # The first value of a repeated key stands.
            if top.key and top.key not in top.values:
                top.tree[top.key] = tree
                top.values[str(top.key)] = self._place(event)
            top.key = None

    def _key(self, tree: Tree, event: yaml.Event, top: _Open) -> Located:
        """Take a node as the key of the value to come."""
        place = self._place(event)
        if not isinstance(tree, Located) or tree in {"", WHERE_KEY}:
            message = "a key is a plain word; this is none"
            hint = "text that begins with { or [ goes in quotation marks"
            self.found.append(YAML_KEY.at(place, message, hint))
            self.broken = True
            return Located.of("", self.source, ((0, _offset(event.start_mark)),))
        if tree == "<<":
            message = "<< would merge another mapping into this one"
            self.found.append(YAML_ALIAS.at(place, message, "write its keys out here"))
        elif tree in top.first:
            message = f"the key “{tree}” stands here a second time"
            hint = f"it is first at line {top.first[tree].line}; keep one of them"
            self.found.append(DUPLICATE_KEY.at(place, message, hint))
        top.first.setdefault(str(tree), place)
        return tree


def _offset(mark: _Marked | None) -> int:
    """Give the offset of a mark; events read from text always have theirs."""
    return mark.index if mark else 0


def _tag(tag: str) -> str:
    """Give a tag as people write it: !!str."""
    return tag.replace("tag:yaml.org,2002:", "!!")


def _hidden(text: Located) -> Iterator[Finding]:
    """Find characters that escapes hide in a string."""
    for match in HIDDEN.finditer(text):
        message = (
            f"the code here stands for {character(match.group())}, which is not seen"
        )
        yield HIDDEN_CHARACTER.at(text.place_at(match.start()), message, "delete it")

"""What stands in square brackets: claims, citations, marks of notes, references, links.

Each reader takes a pair of brackets and gives pieces of prose, or nothing where the
brackets are plain words. What looks like one of them and is not is noted, with the
nearest right thing; the words then stay as plain words.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial

from brief.content.models.prose import (
    Citation,
    Claim,
    ClaimKind,
    CrossReference,
    Link,
    NoteMark,
    Text,
)
from brief.content.nearest import nearest
from brief.content.words import Piece, Scribe, Words, literal, plain
from brief.rules import (
    CITATION_SYNTAX,
    CLAIM_SYNTAX,
    LINK_TARGET,
    MARKUP,
    NOTE_SYNTAX,
    REFERENCE_SYNTAX,
)

IDENTIFIER = re.compile(r"[a-z0-9]+([-_][a-z0-9]+)*")
LABEL = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,79}")
CLAIM_KINDS = tuple(kind.value for kind in ClaimKind)

TARGET = re.compile(r"\(\s*(?P<target>[^()\s]*(?:\([^()\s]*\)[^()\s]*)*)\s*\)")
LOOSE_TARGET = re.compile(r"\((?P<target>[^()\n]{0,300})(?P<close>\)?)")


@dataclass(frozen=True, slots=True)
class Brackets:
    """A pair of square brackets: the scribe, the indexes of [ and ], what is inside.

    `label` reads what is inside as words; it is called once at most.
    """

    scribe: Scribe
    start: int
    close: int
    inside: str
    label: Callable[[], Words]

    @property
    def next(self) -> str:
        """The character behind the closing bracket."""
        return self.scribe.text[self.close + 1 : self.close + 2]

    @property
    def written(self) -> str:
        """The brackets and what is in them, as written."""
        return self.scribe.text[self.start : self.close + 1]

    def words(self) -> list[Piece]:
        """Give what is between the brackets as plain words."""
        return [Piece(Text, self.start + 1, self.label())]


Read = tuple[list[Piece], int]
"""Pieces, and the index behind what they were read from."""


def read_brackets(brackets: Brackets) -> Read | None:
    """Read a pair of brackets, or give nothing where they are plain words."""
    return next(
        (read for reader in READERS if (read := reader(brackets)) is not None), None
    )


def _aimed(brackets: Brackets) -> Read | None:
    """Read brackets with a target in round brackets behind them."""
    if brackets.next != "(":
        return None
    text = brackets.scribe.text
    match = TARGET.match(text, brackets.close + 1)
    if match:
        return [aim(brackets, match["target"])], match.end()
    return _with_loose_target(brackets, text)


def _with_loose_target(brackets: Brackets, text: str) -> Read | None:
    """Read a target that is never closed, or that spaces have crept into."""
    match = LOOSE_TARGET.match(text, brackets.close + 1)
    target = match["target"] if match else ""
    compact = "".join(target.split())
    kind = compact.partition(":")[0] if ":" in compact else compact[:1]
    rule = CLAIM_SYNTAX if kind in CLAIM_KINDS else LINK_TARGET
    if not match or not match["close"]:
        message = "the round bracket that opens here is never closed"
        brackets.scribe.note(rule, brackets.close + 1, message, "close it with )")
        opening = literal("(", brackets.close + 1)
        return [*brackets.words(), opening], brackets.close + 2
    if ":" not in compact and not compact.startswith("#"):
        return None
    message = "spaces stand between the round brackets"
    brackets.scribe.note(rule, brackets.close + 1, message, f"write ({compact})")
    return [aim(brackets, compact)], match.end()


def aim(brackets: Brackets, target: str) -> Piece:
    """Make what a target asks for: a claim, a reference or a link."""
    if target.startswith("#"):
        return _reference(brackets, target[1:])
    kind, colon, rest = target.partition(":")
    aims = AIMS.get(kind) if colon else None
    return aims(brackets, kind, rest) if aims else _unknown(brackets, kind, rest, colon)


def _as_words(brackets: Brackets) -> Piece:
    return Piece(Text, brackets.start + 1, brackets.label())


def _claim(brackets: Brackets, kind: str, rest: str) -> Piece:
    """Make a claim about figures, a count or a series."""
    names = tuple(rest.split(","))
    wrong = next(_wrong_names(kind, names), "")
    if wrong:
        hint = f"write for instance [words]({kind}:{_likely(kind, names)})"
        brackets.scribe.note(CLAIM_SYNTAX, brackets.close + 2, wrong, hint)
        return _as_words(brackets)
    words = brackets.scribe.place(brackets.start + 1)
    shape = partial(Claim, states=ClaimKind(kind), targets=names, words=words)
    return Piece(shape, brackets.start, brackets.label())


NAMES = {
    "fig": re.compile(r"[a-z][a-z0-9_]{0,59}"),
    "count": re.compile(r"[a-z0-9]+([-_][a-z0-9]+)*|[\w-][\w./-]*\.csv"),
    "series": re.compile(r"[\w-][\w./-]*"),
}


def _wrong_names(kind: str, names: tuple[str, ...]) -> Iterator[str]:
    """Say what is wrong with the names that a claim states."""
    if names == ("",):
        yield f"({kind}:) names nothing that could be checked"
    if kind != "fig" and len(names) > 1:
        yield f"({kind}:) states one thing at a time"
    for name in names:
        if not NAMES[kind].fullmatch(name):
            yield f"“{name}” is not a name that {kind}: can state"


def _likely(kind: str, names: tuple[str, ...]) -> str:
    """Give the names as they may have been meant."""
    link = "_" if kind == "fig" else "-"
    meant = (re.sub(r"[^a-z0-9]+", link, name.lower()).strip(link) for name in names)
    return ",".join(filter(None, meant)) or "name"


def _plain(brackets: Brackets, _kind: str, rest: str) -> Piece:
    """Make words of which the author says that they are no quantity."""
    if rest or not brackets.inside.strip():
        message = "(plain:) marks words that are no quantity, and names nothing"
        brackets.scribe.note(
            CLAIM_SYNTAX, brackets.close + 2, message, "write [at one](plain:)"
        )
        return _as_words(brackets)
    words = brackets.scribe.place(brackets.start + 1)
    shape = partial(Claim, states=ClaimKind.PLAIN, words=words)
    return Piece(shape, brackets.start, brackets.label())


def _reference(brackets: Brackets, target: str) -> Piece:
    """Make a cross-reference to a paragraph, section or exhibit."""
    if not IDENTIFIER.fullmatch(target):
        message = f"“#{target}” is not an id"
        hint = "ids are lower-case letters, digits and hyphens: [paragraph](#needles)"
    elif not brackets.inside.strip():
        message = "this reference has no word to stand before the number"
        hint = f"write [paragraph](#{target})"
    else:
        shape = partial(CrossReference, target=target)
        return Piece(shape, brackets.start, brackets.label())
    brackets.scribe.note(REFERENCE_SYNTAX, brackets.start, message, hint)
    return _as_words(brackets)


ADDRESS = {
    "https": re.compile(r"//[^\s/?#@\\<>\"\[\]:]+(:\d+)?([/?#][^\s\\<>\"]*)?"),
    "mailto": re.compile(r"[\w.+-]+@[\w-]+(\.[\w-]+)+(\?[\w=&%.+-]*)?"),
}


def _link(brackets: Brackets, kind: str, rest: str) -> Piece:
    """Make a link out of the brief."""
    address = f"{kind}:{rest}"
    if not ADDRESS[kind].fullmatch(rest):
        message = f"“{address[:80]}” is not an address that a document can link to"
        hint = "check the address in a browser, and copy it from there"
    elif not brackets.inside.strip():
        message = "this link has no words"
        hint = "write the words that tell where it leads between the square brackets"
    else:
        return Piece(partial(Link, href=address), brackets.start, brackets.label())
    brackets.scribe.note(LINK_TARGET, brackets.close + 2, message, hint)
    return _as_words(brackets)


def _insecure(brackets: Brackets, _kind: str, rest: str) -> Piece:
    message = "this link goes to http:, which anyone on the way can change"
    hint = f"use https:{rest}, if the site has it"
    brackets.scribe.note(LINK_TARGET, brackets.close + 2, message, hint)
    return _as_words(brackets)


def _unknown(brackets: Brackets, kind: str, rest: str, colon: str) -> Piece:
    """Note a target of no known kind, with the nearest that there is."""
    near = nearest(kind, AIMS) if colon else ""
    rule = CLAIM_SYNTAX if near in CLAIM_KINDS else LINK_TARGET
    if near:
        message = f"“{kind}:” is not a kind of target"
        hint = f"did you mean ({near}:{rest})?"
    elif colon:
        message = f"documents do not link to {kind}:"
        hint = (
            "link to an https: address, a mailto: address, or a place such as #needles"
        )
    elif IDENTIFIER.fullmatch(kind):
        rule = CLAIM_SYNTAX
        message = f"“{kind}” does not say what it names"
        hint = f"write (fig:{kind}) for a claim, (#{kind}) for a cross-reference"
    else:
        message = (
            f"“{kind[:80]}” leads to a file, or nowhere" if kind else "() is empty"
        )
        hint = "a file cannot be linked from a printed page; cite it as a source"
    brackets.scribe.note(rule, brackets.close + 2, message, hint)
    return _as_words(brackets)


AIMS: dict[str, Callable[[Brackets, str, str], Piece]] = {
    "fig": _claim,
    "count": _claim,
    "series": _claim,
    "plain": _plain,
    "https": _link,
    "mailto": _link,
    "http": _insecure,
}


CITED = re.compile(r"\s*@(?P<source>[^\s,;]*)\s*(?:,\s*(?P<locator>[^;]*))?")


def _citation(brackets: Brackets) -> Read | None:
    """Read [@source, p. 4], or several with semicolons between."""
    inside = brackets.inside
    if not inside.lstrip().startswith("@"):
        return _misplaced_citation(brackets) if CITES.search(inside) else None
    pieces: list[Piece] = []
    at = brackets.start + 1
    for one in inside.split(";"):
        if piece := _one_citation(brackets.scribe, one, at):
            pieces.append(piece)
        at += len(one) + 1
    if pieces:
        pieces[0].at = brackets.start
    return pieces, brackets.close + 1


CITES = re.compile(r"(?:^|[\s;,-])@\w")


def _misplaced_citation(brackets: Brackets) -> Read:
    message = "words stand before the @ of this citation"
    hint = "write the words before the bracket, and [@source, p. 4] behind them"
    brackets.scribe.note(CITATION_SYNTAX, brackets.start, message, hint)
    return [plain(brackets.written, brackets.start)], brackets.close + 1


def _one_citation(scribe: Scribe, text: str, at: int) -> Piece | None:
    """Read one citation; note it where it is none."""
    match = CITED.fullmatch(text)
    source = match["source"] if match else ""
    start = at + len(text) - len(text.lstrip())
    if match and IDENTIFIER.fullmatch(source):
        locator = " ".join((match["locator"] or "").split())
        shape = partial(Citation, source=source, locator=locator)
        return Piece(shape, start)
    scribe.note(CITATION_SYNTAX, start, *_wrong_citation(text))
    return None


def _wrong_citation(text: str) -> tuple[str, str]:
    """Say what is wrong with a citation, and what would be right."""
    match = re.fullmatch(r"\s*@(?P<name>[^,]*)(?P<rest>.*)", text, re.DOTALL)
    if match is None:
        hint = "write a comma instead of ;, or @ before the next source"
        return f"“{text.strip()}” is not a citation", hint
    name, rest = match["name"].strip(), " ".join(match["rest"].split())
    if not name:
        return "this citation names no source", "write [@source] or [@source, p. 4]"
    first, _, behind = name.partition(" ")
    if behind and re.match(r"(pp?|para|paras|s|ch|vol)\b", behind.strip()):
        right = f"[@{first}, {' '.join(behind.split())}{rest}]"
        return "a comma is missing behind the source", f"write {right}"
    meant = re.sub(r"[^a-z0-9_]+", "-", name.lower()).strip("-_")
    return f"“{name}” is not the id of a source", f"write [@{meant}{rest}]"


def _note_mark(brackets: Brackets) -> Read | None:
    """Read [^label]."""
    if not brackets.inside.startswith("^"):
        return None
    label = brackets.inside[1:]
    piece = Piece(partial(NoteMark, label=label), brackets.start)
    if not LABEL.fullmatch(label):
        message = f"“{brackets.written[:40]}” is not the mark of a note"
        hint = "a label is letters, digits and hyphens: [^method]"
        brackets.scribe.note(NOTE_SYNTAX, brackets.start, message, hint)
        return [], brackets.close + 1
    if brackets.scribe.calls is None:
        message = "no note can be called from here"
        hint = "say it in the text; notes stand in the paragraphs of a Markdown file"
        brackets.scribe.note(NOTE_SYNTAX, brackets.start, message, hint)
    else:
        place = brackets.scribe.place(brackets.start)
        brackets.scribe.calls.append(NoteMark(place=place, label=label))
    return [piece], brackets.close + 1


DEFINED = re.compile(r"\[(?![@^])[^\[\]]*\](?!\()")


def _link_by_name(brackets: Brackets) -> Read | None:
    """Refuse [words][name], by which Markdown links to an address given elsewhere."""
    behind = DEFINED.match(brackets.scribe.text, brackets.close + 1)
    if not behind or not brackets.inside.strip():
        return None
    message = "a link by name does not print"
    hint = "write the address itself: [words](https://...)"
    brackets.scribe.note(MARKUP, brackets.start, message, hint)
    return brackets.words(), behind.end()


READERS = (_aimed, _citation, _note_mark, _link_by_name)

"""Inline Markdown to prose: every part of a sentence with its exact place.

markdown-it-py's inline parser goes through the text with the rules below; its own are
used for strong importance alone. What is not of the dialect is noted and stays as
plain words: nothing is ever run, fetched or printed as markup.
"""

from __future__ import annotations

import re
from functools import cache, partial
from html import unescape

from markdown_it import MarkdownIt
from markdown_it.rules_inline import StateInline, emphasis
from markdown_it.token import Token

from brief.content.align import Located
from brief.content.brackets import ADDRESS, Brackets, aim, read_brackets
from brief.content.lookalikes import note_lookalikes
from brief.content.models.prose import AnyInline, NoteMark, Prose, Strong, Text
from brief.content.quotations import quoted, typographic
from brief.content.reading import Reading
from brief.content.text import HIDDEN, character
from brief.content.words import (
    Piece,
    Scribe,
    Sign,
    Words,
    leaves,
    literal,
    merged,
    plain,
    verbatim,
)
from brief.rules import HIDDEN_CHARACTER, MARKUP, PROSE_BLOCKS, TOO_LARGE

LONGEST = 10_000
"""The most characters of one paragraph: some 1,500 words, three pages of a report."""


def prose_of(text: str, reading: object) -> Prose:
    """Read one field's text; what does not parse is noted in the reading, if given."""
    scribe = Scribe(text, reading if isinstance(reading, Reading) else None)
    _refuse_blocks(scribe)
    return _read(scribe)


def paragraph_of(text: str, reading: Reading, calls: list[NoteMark] | None) -> Prose:
    """Read a paragraph of a manuscript; the marks of notes it holds are added to calls.

    Where calls is None, no note can be called.
    """
    return _read(Scribe(text, reading, calls))


def _read(scribe: Scribe) -> Prose:
    place = scribe.place(len(scribe.text) - len(scribe.text.lstrip()))
    if len(scribe.text) > LONGEST:
        message = f"this paragraph has {len(scribe.text):,} characters"
        hint = f"the longest that is read has {LONGEST:,}; split it"
        scribe.note(TOO_LARGE, 0, message, hint)
        return Prose(parts=(), source=scribe.text[:LONGEST], place=place)
    pieces = quoted(_pieces(scribe))
    parts = tuple(_part(piece, scribe) for piece in pieces)
    return Prose(parts=parts, source=str(scribe.text), place=place)


def _pieces(scribe: Scribe) -> list[Piece]:
    """Read the whole text into pieces, trimmed, with curved quotation marks."""
    pieces = merged(_parsed(scribe, 0, len(scribe.text)))
    _trim(pieces)
    pieces = merged(pieces)
    typographic(pieces)
    for words in leaves(pieces):
        note_lookalikes(words, scribe)
    return pieces


def _trim(pieces: list[Piece]) -> None:
    """Drop the white space before the first words and behind the last."""
    ends = [piece.words for piece in pieces if piece.words is not None]
    if pieces and pieces[0].is_text:
        ends[0].trim(right=False)
    if pieces and pieces[-1].is_text:
        ends[-1].trim(left=False)


def _part(piece: Piece, scribe: Scribe) -> AnyInline:
    """Make a part of prose of a piece."""
    written = piece.words.spots if piece.is_text and piece.words else ()
    place = scribe.place(written[0] if written else piece.at)
    if piece.inner is not None:
        inner = tuple(_part(one, scribe) for one in piece.inner)
        return piece.shape(place=place, parts=inner)
    if piece.words is not None:
        return piece.shape(place=place, text=scribe.located(piece.words))
    return piece.shape(place=place)


def _refuse_blocks(scribe: Scribe) -> None:
    """Note a second paragraph, or a list, in a field that holds one paragraph."""
    for match in LINE_END.finditer(scribe.text[:LONGEST]):
        listed = match["list"] is not None
        kind = "a list" if listed else "a second paragraph"
        if listed or match["empty"] or _folded(scribe.text, match.start("end")):
            message = f"{kind} begins here; this field holds one paragraph"
            hint = "join the lines, or move the text into report.md"
            scribe.note(PROSE_BLOCKS, match.end(), message, hint)


def _folded(text: str, at: int) -> bool:
    """Tell whether a line end of the text stands for an empty line of the file."""
    if not isinstance(text, Located):
        return False
    raw, offset = text.source.text, text.offset(at)
    return re.match(r"[ \t]*\n[ \t]*\n", raw[offset : offset + 200]) is not None


LINE_END = re.compile(
    r"(?<=\S)[ \t]*+(?P<end>\n)(?P<empty>[ \t]*+\n)*+[ \t]*+"
    r"(?P<list>(?=(?:[-*+]|\d+[.)]) \S))?(?=\S)"
)


# The engine: markdown-it with the rules of the dialect.


@cache
def _engine() -> MarkdownIt:
    """Make the parser: our rules, and the library's for strong importance."""
    engine = MarkdownIt("zero", {"maxNesting": 100, "html": False})
    ruler = engine.inline.ruler
    ruler.enableOnly([])
    for name, rule in RULES:
        ruler.push(name, rule)
    engine.inline.ruler2.enableOnly(["balance_pairs", "emphasis"])
    return engine


def _parsed(
    scribe: Scribe, start: int, end: int, *, label: bool = False
) -> list[Piece]:
    """Read a stretch of the text; in the label of a link, words only."""
    text = scribe.text[start:end]
    env = {"scribe": scribe, "base": start, "label": label, "pairs": _pairs(text)}
    return _grown(_engine().inline.parse(text, _engine(), env, []), scribe)


def _pairs(text: str) -> dict[int, int]:
    """Find which square bracket closes which; escaped ones are no brackets."""
    opened: list[int] = []
    pairs: dict[int, int] = {}
    for match in re.compile(r"\\.|\[|\]", re.DOTALL).finditer(text):
        if match.group() == "[":
            opened.append(match.start())
        elif match.group() == "]" and opened:
            pairs[opened.pop()] = match.start()
    return pairs


def _grown(tokens: list[Token], scribe: Scribe) -> list[Piece]:
    """Make pieces of tokens; strong ones hold others."""
    levels: list[list[Piece]] = [[]]
    for token in tokens:
        at = token.meta["at"]
        if token.type == "strong_open":
            # The library turns the second of two stars into the tag.
            levels[-1].append(Piece(Strong, at - 1, inner=[]))
            levels.append([])
        elif token.type == "strong_close":
            inner = merged(levels.pop())
            levels[-1][-1].inner = inner
        elif token.type == "em_open":
            message = "italics are not printed"
            hint = "write plain words, or ** ** for strong importance"
            scribe.note(MARKUP, at, message, hint)
        elif token.type == "pieces":
            levels[-1].extend(token.meta["pieces"])
        elif token.type == "text" and token.content:
            words = Words([Sign(token.content, at, token.content)])
            levels[-1].append(Piece(Text, at, words))
    return levels[0]


def _push(state: StateInline, pieces: list[Piece], end: int) -> bool:
    """Put pieces into the stream, and go on behind them."""
    token = state.push("pieces", "", 0)
    token.meta = {"at": _here(state), "pieces": pieces}
    state.pos = end
    return True


def _here(state: StateInline, pos: int | None = None) -> int:
    """Give the index in the whole text of a position in what is being read."""
    base: int = state.env["base"]
    return base + (state.pos if pos is None else pos)


def _words(state: StateInline, _silent: bool) -> bool:  # noqa: FBT001 - theirs
    """Take plain words up to the next sign that may mean something."""
    match = PLAIN.match(state.src, state.pos)
    if match is None:
        return False
    words = Words()
    words.add(match.group(), _here(state))
    return _push(state, [Piece(Text, _here(state), words)], match.end())


PLAIN = re.compile(r"[^\\&`*_!\[<]+|.", re.DOTALL)
"""Words without any sign that a rule looks at, or one such sign by itself."""


def _escape(state: StateInline, _silent: bool) -> bool:  # noqa: FBT001 - theirs
    r"""Take \ and the sign behind it, which means itself."""
    match = re.compile(r"\\([!-/:-@\[-`{-~\n])").match(state.src, state.pos)
    if match is None:
        return False
    at = _here(state)
    if match[1] == "\n":
        message = "a line break inside a paragraph is not printed"
        state.env["scribe"].note(MARKUP, at, message, "delete the \\")
        return _push(state, [plain(" ", at)], match.end())
    return _push(state, [literal(match[1], at)], match.end())


def _entity(state: StateInline, _silent: bool) -> bool:  # noqa: FBT001 - theirs
    """Take a character that is written by name or number: &amp; or &#163;."""
    match = ENTITY.match(state.src, state.pos)
    meant = unescape(match.group()) if match else ""
    if match is None or meant == match.group():
        return False
    at = _here(state)
    for hidden in HIDDEN.finditer(meant):
        message = f"{match.group()} stands for {character(hidden.group())}"
        state.env["scribe"].note(HIDDEN_CHARACTER, at, message, "delete it")
    return _push(state, [literal(HIDDEN.sub("", meant), at)], match.end())


ENTITY = re.compile(
    r"&(?:#[xX][0-9a-fA-F]{1,6}|#[0-9]{1,7}|[A-Za-z][A-Za-z0-9]{1,31});"
)


def _code(state: StateInline, _silent: bool) -> bool:  # noqa: FBT001 - theirs
    """Take words between backticks, which documents do not print as code."""
    match = CODE.match(state.src, state.pos)
    if match is None:
        return False
    message = "backticks mark code, which documents do not print"
    hint = "write plain words; \\` prints the sign"
    state.env["scribe"].note(MARKUP, _here(state), message, hint)
    at = _here(state, match.start("words"))
    return _push(state, [Piece(Text, at, verbatim(match["words"], at))], match.end())


CODE = re.compile(r"(?<!`)(`++)(?P<words>.+?)(?<!`)\1(?!`)", re.DOTALL)


def _stars(state: StateInline, silent: bool) -> bool:  # noqa: FBT001 - theirs
    """Let the library find which stars belong together."""
    start, first = state.pos, len(state.tokens)
    found = emphasis.tokenize(state, silent)
    for number, token in enumerate(state.tokens[first:]):
        token.meta = {"at": _here(state, start + number)}
    return found


def _picture(state: StateInline, _silent: bool) -> bool:  # noqa: FBT001 - theirs
    """Take ![words](address), which prose cannot hold."""
    close = state.env["pairs"].get(state.pos + 1)
    if state.src[state.pos] != "!" or close is None:
        return False
    match = re.compile(r"\([^()\n]*\)").match(state.src, close + 1)
    if match is None:
        return False
    message = "a picture cannot stand in prose"
    hint = "make it an exhibit, and put ::: exhibit ID in its place"
    state.env["scribe"].note(MARKUP, _here(state), message, hint)
    return _push(state, [], match.end())


def _brackets(state: StateInline, _silent: bool) -> bool:  # noqa: FBT001 - theirs
    """Take what stands in square brackets."""
    close = state.env["pairs"].get(state.pos)
    if state.src[state.pos] != "[" or close is None:
        return False
    scribe, start, end = state.env["scribe"], _here(state), _here(state, close)
    # Within a label nothing is read twice, however deep the brackets go.
    label = Words if state.env["label"] else partial(_label, scribe, start + 1, end)
    inside = scribe.text[start + 1 : end]
    read = read_brackets(Brackets(scribe, start, end, inside, label))
    return _put(state, *read) if read else False


def _put(state: StateInline, pieces: list[Piece], end: int) -> bool:
    """Put in what was read, unless it stands in the label of something else."""
    start = _here(state)
    if state.env["label"]:
        message = "one bracket of this kind stands inside another"
        state.env["scribe"].note(MARKUP, start, message, "put one behind the other")
        words = verbatim(state.env["scribe"].text[start:end], start)
        pieces = [Piece(Text, start, words)]
    return _push(state, pieces, end - state.env["base"])


def _label(scribe: Scribe, start: int, end: int) -> Words:
    """Read the words between the brackets of a claim or a link."""
    words = Words()
    for piece in _parsed(scribe, start, end, label=True):
        if piece.inner is not None:
            message = "stars inside square brackets are not read"
            scribe.note(MARKUP, piece.at, message, "write **[words](fig:name)**")
        for part in leaves([piece]):
            words.join(part)
    words.trim()
    return words


def _address(state: StateInline, _silent: bool) -> bool:  # noqa: FBT001 - theirs
    """Take an address between < and >."""
    match = BETWEEN.match(state.src, state.pos)
    if match is None:
        return False
    target = match["address"]
    mail = ADDRESS["mailto"].fullmatch(target)
    at = _here(state, match.start("address"))
    words = verbatim(target, at)
    start = _here(state)
    shown = Brackets(state.env["scribe"], start, at - 2, target, lambda: words)
    piece = aim(shown, f"mailto:{target}" if mail else target)
    return _put(state, [piece], _here(state, match.end()))


BETWEEN = re.compile(
    r"<(?P<address>[A-Za-z][A-Za-z0-9+.-]{1,31}:[^\s<>]*|[\w.+-]+@[\w-]+(\.[\w-]+)+)>"
)

RULES = (
    ("escape", _escape),
    ("entity", _entity),
    ("code", _code),
    ("stars", _stars),
    ("picture", _picture),
    ("brackets", _brackets),
    ("address", _address),
    ("words", _words),
)

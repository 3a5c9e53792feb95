"""The block structure of a Markdown file, by markdown-it-py with two rules of our own.

It gives the library's tree of blocks: `:::` lines become `directive` nodes, notes
become `note` nodes. It judges nothing; what each block means is for `content.markdown`.
"""

from __future__ import annotations

import re
from functools import cache

from markdown_it import MarkdownIt
from markdown_it.ruler import RuleOptionsType
from markdown_it.rules_block import StateBlock
from markdown_it.tree import SyntaxTreeNode

DEEPEST = 10
"""How many blocks may lie within one another: a list in a list in a quotation is 7."""

DIRECTIVE = re.compile(r":::+|::(?=[ \t]+\w)")
NOTE = re.compile(r"\[\^(?P<label>[^\]\n]*)\]:")

KNOWN = ("code", "fence", "blockquote", "hr", "list", "heading", "lheading", "table")


def tree_of(text: str) -> SyntaxTreeNode:
    """Read a file into the tree of its blocks."""
    return SyntaxTreeNode(_engine().parse(text))


@cache
def _engine() -> MarkdownIt:
    """Make the parser: the blocks of Markdown without HTML, and our two."""
    # Twice as deep as is read, so that what the library cuts off is noticed.
    engine = MarkdownIt("zero", {"maxNesting": 2 * DEEPEST, "html": False})
    engine.core.ruler.enableOnly(["block"])
    ruler = engine.block.ruler
    ruler.enableOnly([*KNOWN, "paragraph"])
    ends = RuleOptionsType(alt=["paragraph", "blockquote", "list"])
    ruler.before("table", "directive", _directive, ends)
    ruler.before("table", "note", _note, ends)
    return engine


def _line(state: StateBlock, line: int) -> str | None:
    """Give a line without its indentation, unless that makes it code."""
    if state.is_code_block(line):
        return None
    start = state.bMarks[line] + state.tShift[line]
    return state.src[start : state.eMarks[line]]


def _directive(state: StateBlock, start: int, _end: int, silent: bool) -> bool:  # noqa: FBT001 - theirs
    """Take a line that begins with three colons, or two that may be meant so."""
    line = _line(state, start)
    if line is None or not DIRECTIVE.match(line):
        return False
    if not silent:
        token = state.push("directive", "", 0)
        token.content = line.strip()
        token.map = [start, start + 1]
        state.line = start + 1
    return True


def _note(state: StateBlock, start: int, end: int, silent: bool) -> bool:  # noqa: FBT001 - theirs
    """Take [^label]: and the lines of its paragraph."""
    line = _line(state, start)
    match = NOTE.match(line) if line is not None else None
    if match is None or line is None:
        return False
    if not silent:
        after = _paragraph_end(state, start, end)
        words = state.getLines(start, after, state.blkIndent, keepLastLF=False)
        token = state.push("note", "", 0)
        token.content = words.lstrip()[match.end() :].strip("\n")
        token.map = [start, after]
        token.meta = {"label": match["label"]}
        state.line = after
    return True


def _paragraph_end(state: StateBlock, start: int, end: int) -> int:
    """Find the line behind a paragraph: empty, or the beginning of another block."""
    rules = state.md.block.ruler.getRules("paragraph")
    line = start + 1
    while line < end and not state.isEmpty(line):
        lazy = state.sCount[line] - state.blkIndent > 3 or state.sCount[line] < 0
        if not lazy and any(rule(state, line, end, True) for rule in rules):  # noqa: FBT003 - theirs
            break
        line += 1
    return line

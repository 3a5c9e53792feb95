"""What is wrong with YAML that does not parse, in words for people who write prose.

PyYAML says what its grammar expected; an author needs to know which sign in which
line misled it. Nothing is parsed here: the line at fault is looked at again.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from yaml.error import MarkedYAMLError

from brief.content.text import SourceText
from brief.findings import Finding, Findings
from brief.rules import YAML_SYNTAX, YAML_TAB

VALUE = re.compile(r"(?P<lead>[ \t]*(?:- +)*(?:[\w.-]+: +)?)(?P<value>.*)")
QUOTE_IT = (
    "put the whole text in quotation marks, or begin it on the next line after >-"
)
MOST_TABS = 20


@dataclass(frozen=True, slots=True)
class Fault:
    """Where PyYAML gave up, and what it said."""

    source: SourceText
    problem: str
    offset: int
    begun: int
    """Where the thing began that it was reading, or the same offset."""

    @property
    def number(self) -> int:
        """Give the number of the line at fault; lines count from 0."""
        return self.source.place(self.offset).line - 1

    @property
    def line(self) -> str:
        """Give the line at fault."""
        return self.source.line(self.number)

    @property
    def before(self) -> str:
        """Give the line at fault up to the place."""
        return self.line[: self.offset - self.source.line_start(self.number)]

    @property
    def above(self) -> str:
        """Give the nearest line above that holds anything but a comment."""
        for number in range(self.number - 1, max(self.number - 50, -1), -1):
            line = self.source.line(number)
            if line.strip() and not line.lstrip().startswith("#"):
                return line
        return ""

    def at(self, offset: int, message: str, hint: str = "") -> Finding:
        """Make a finding at an offset."""
        return YAML_SYNTAX.at(self.source.place(offset), message, hint)


def in_plain_words(
    error: MarkedYAMLError, source: SourceText
) -> tuple[Findings, int | None]:
    """Say why a file does not parse, and which line alone is to blame.

    Without that line, what follows can be read; None says that it cannot, because
    the fault may reach further. Lines count from 0.
    """
    mark = error.problem_mark or error.context_mark
    offset = min(mark.index, len(source.text)) if mark else 0
    begun = error.context_mark.index if error.context_mark else offset
    fault = Fault(source, error.problem or "", offset, begun)
    if tabs := tuple(_tabs(fault)):
        return tabs, None
    for diagnose in WITHIN_A_LINE:
        if found := diagnose(fault):
            return (found,), found.where.line - 1
    told = (diagnose(fault) for diagnose in BEYOND_A_LINE)
    return (next(found for found in told if found),), None


def _tabs(fault: Fault) -> Iterator[Finding]:
    """Find the tab that PyYAML stumbled over, and all that indent lines after it."""
    if "'\\t'" not in fault.problem:
        return
    hint = "use spaces: two for each step"
    text = fault.source.text
    if fault.before.strip():
        message = "a tab stands where a space belongs"
        yield YAML_TAB.at(fault.source.place(fault.offset), message, "use one space")
    start = fault.source.line_start(fault.number)
    found = re.compile(r"^ *(\t)", re.MULTILINE).finditer(text, start)
    for _, match in zip(range(MOST_TABS), found, strict=False):
        place = fault.source.place(match.start(1))
        yield YAML_TAB.at(place, "a tab indents this line", hint)


def _open_quotation(fault: Fault) -> Finding | None:
    if "end of stream" not in fault.problem and "document sep" not in fault.problem:
        return None
    sign = fault.source.text[fault.begun : fault.begun + 1]
    message = f"the quotation mark {sign} that opens here is never closed"
    return fault.at(fault.begun, message, f"close it with {sign}")


def _escape(fault: Fault) -> Finding | None:
    if "escape" not in fault.problem:
        return None
    message = "the \\ here begins a code that YAML does not know"
    return fault.at(fault.offset - 1, message, "write \\\\, or use single quotes")


def _bracket_in_text(fault: Fault) -> Finding | None:
    """Find a [ inside text that stands within brackets: "{text: it [rose](fig:x)}"."""
    text = fault.source.text
    within = "',' or" in fault.problem and text[fault.begun : fault.begun + 1] in "[{"
    sign = text[fault.offset : fault.offset + 1]
    if not within or not sign or sign not in "[{" or not fault.begun < fault.offset:
        return None
    if text[: fault.offset].rstrip().endswith(("]", "}", '"', "'")):
        return None
    closing = {"[": "]", "{": "}"}[text[fault.begun]]
    message = (
        f"this {sign} ends the text before it, which stands between"
        f" {text[fault.begun]} and {closing}"
    )
    hint = f"put the whole text behind its key in {_MARKS}"
    return fault.at(fault.offset, message, hint)


_MARKS = "quotation marks, or write each key on a line of its own, without the brackets"


def _first_sign(fault: Fault) -> Finding | None:
    """Find text that begins with a sign which means something else to YAML."""
    match = VALUE.match(fault.line)
    value = match["value"] if match else ""
    start = fault.source.line_start(fault.number) + (match.end("lead") if match else 0)
    why = FIRST_SIGNS.get(value[:1]) or FIRST_SIGNS.get(value[:2])
    if not why or start > fault.offset or "end of stream" in fault.problem:
        return None
    return fault.at(start, why, QUOTE_IT)


def _cut_short(fault: Fault) -> Finding | None:
    """Find text after a closing quotation mark, or after a comment."""
    if "'<scalar>'" not in fault.problem:
        return None
    message = "this text does not belong to what stands before it"
    hint = "indent it as the lines around it, or give it a key and a colon"
    return fault.at(fault.offset, message, hint)


def _colon(fault: Fault) -> Finding | None:
    """Find a colon inside text."""
    inside = ": " in fault.before or fault.before.rstrip().endswith(":")
    if "values are not allowed" not in fault.problem or not inside:
        return None
    message = "a colon followed by a space stands inside the text"
    return fault.at(fault.offset, message, QUOTE_IT)


def _key(fault: Fault) -> Finding | None:
    """Find a key that is indented as nothing else is, or stands below words."""
    if "values are not allowed" not in fault.problem:
        return None
    if not re.search(r":(\s|$)", fault.above):
        message = (
            f"“{fault.above.strip()[:40]}” above has no colon and a space after it"
        )
        return fault.at(fault.offset, message, "write key: value, with the space")
    message = "this key is indented more deeply than the one above, which has a value"
    hint = "give both the same indentation"
    return fault.at(fault.source.line_start(fault.number), message, hint)


def _missing_colon(fault: Fault) -> Finding | None:
    if "could not find expected ':'" not in fault.problem:
        return None
    message = "a key without a colon and a space after it begins here"
    return fault.at(fault.begun, message, "write key: value, with the space")


def _dash(fault: Fault) -> Finding | None:
    if "entries are not allowed" not in fault.problem:
        return None
    message = "a list cannot begin on the line of its key"
    return fault.at(fault.offset, message, "put each - on a line of its own below")


def _brackets(fault: Fault) -> Finding | None:
    """Find a bracket that is never closed."""
    if "',' or" not in fault.problem and "<stream end>" not in fault.problem:
        return None
    sign = fault.source.text[fault.begun : fault.begun + 1]
    if sign not in {"[", "{"}:
        return None
    closing = {"[": "]", "{": "}"}[sign]
    message = f"the {sign} that opens here is not closed where it should be"
    hint = (
        f"close it with {closing}; text that begins with {sign} goes in quotation marks"
    )
    return fault.at(fault.begun, message, hint)


def _indentation(fault: Fault) -> Finding | None:
    if "<block" not in fault.problem and "document start" not in fault.problem:
        return None
    message = "the indentation of this line fits none of the lines above"
    hint = "begin it in the column of the key or - that it belongs beside"
    return fault.at(fault.offset, message, hint)


def _anything(fault: Fault) -> Finding:
    message = f"this is not YAML: {fault.problem or 'it cannot be read'}"
    return fault.at(fault.offset, message, "look at this line and the one above it")


FIRST_SIGNS = {
    "[": "text that begins with [ is taken for a list",
    "]": "text cannot begin with ]",
    "{": "text that begins with { is taken for a mapping",
    "}": "text cannot begin with }",
    '"': "quotation marks hold only the first part of this text",
    "'": "quotation marks hold only the first part of this text",
    "*": "text that begins with * is taken for an alias",
    "&": "text that begins with & is taken for an anchor",
    "!": "text that begins with ! is taken for a tag",
    "@": "text cannot begin with @",
    "`": "text cannot begin with `",
    "%": "text cannot begin with %",
    ",": "text cannot begin with a comma",
    ">": "text cannot follow > on its line",
    "|": "text cannot follow | on its line",
    "? ": "text cannot begin with ? and a space",
}

Diagnosis = Callable[[Fault], Finding | None]

WITHIN_A_LINE: tuple[Diagnosis, ...] = (
    _escape,
    _dash,
    _bracket_in_text,
    _first_sign,
    _colon,
)
BEYOND_A_LINE: tuple[Diagnosis, ...] = (
    _open_quotation,
    _brackets,
    _key,
    _missing_colon,
    _cut_short,
    _indentation,
    _anything,
)

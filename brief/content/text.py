"""Bytes to text: UTF-8, one kind of line end, nothing hidden, nothing from outside.

It knows lines and columns, and nothing of YAML, Markdown or CSV. It refuses files
that lie outside their root by their real path, that are no ordinary files, that are
too large, that are not UTF-8, or in which characters hide.
"""

from __future__ import annotations

import os
import re
import stat
import unicodedata
from bisect import bisect_right
from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from brief.content.reading import Reading
from brief.findings import Finding, Findings, Place, Stop
from brief.rules import (
    FILE_MISSING,
    FILE_OUTSIDE,
    FILE_UNREADABLE,
    HIDDEN_CHARACTER,
    MERGE_CONFLICT,
    NOT_UTF8,
    TOO_LARGE,
)

TEXT_LIMIT = 2_000_000
"""The most bytes that a file of text may have; a long report has 200,000."""

MOST_OF_A_KIND = 20
"""So many faults of encoding are listed; a file that is not UTF-8 has thousands."""

# Controls, soft hyphen, zero-width space and joiners of words, separators that some
# programs take for line ends, bidirectional overrides, byte-order marks inside the
# text, lone surrogates, non-characters, tag characters, and the sign that programs
# leave where a character was lost. Marks that scripts need (U+200C to U+200F) may stay.
HIDDEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\xad\u200b\u2028-\u202e\u2060-\u206f"
    "\ud800-\udfff\ufdd0-\ufdef\ufeff\ufff9-\uffff\U000e0000-\U000e007f]"
)
_CONFLICT = re.compile(r"^<{7} .*$(?=[\s\S]*^={7}$[\s\S]*^>{7} )", re.MULTILINE)
"""What git writes where it could not join two versions of a file."""

SUBSTITUTE = "\ufffd"


@dataclass(frozen=True, slots=True)
class SourceText:
    """The text of one file, lines ending in a line feed, and how to find places in it.

    `path` is relative to the library's root.
    """

    path: str
    text: str
    _starts: tuple[int, ...] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        starts = (0, *(match.end() for match in re.finditer("\n", self.text)))
        object.__setattr__(self, "_starts", starts)

    def place(self, offset: int) -> Place:
        """Give line and column, in characters from 1, of an offset in the text."""
        line = bisect_right(self._starts, offset)
        return Place(self.path, line, offset - self._starts[line - 1] + 1)

    def line_start(self, line: int) -> int:
        """Give the offset at which a line begins; lines count from 0."""
        return self._starts[line] if line < len(self._starts) else len(self.text)

    def line(self, line: int) -> str:
        """Give a line without its end; lines count from 0."""
        return self.text[self.line_start(line) : self.line_start(line + 1)].rstrip("\n")


def read_text(
    root: Path, path: str | Path, reading: Reading | None = None
) -> SourceText:
    """Read a file of text below the root.

    With a reading, hidden characters are noted there and a substitute takes their
    place, so that the rest can be read; without one they stop the reading, as all
    else does.
    """
    name, data = _named(root, path), read_bytes(root, path, TEXT_LIMIT)
    source = SourceText(name, _decoded(data, name))
    if conflict := _CONFLICT.search(source.text):
        message = "two versions of these lines stand here, one beneath the other"
        hint = (
            "keep the lines that are right, and take out those that begin with"
            " <<<<<<<, ======= and >>>>>>>"
        )
        raise Stop([MERGE_CONFLICT.at(source.place(conflict.start()), message, hint)])
    found = tuple(hidden(source))
    if found and reading is None:
        raise Stop(found)
    for finding in found:
        reading.note(finding) if reading else None
    return SourceText(name, HIDDEN.sub(SUBSTITUTE, source.text)) if found else source


def hidden(source: SourceText) -> Iterator[Finding]:
    """Give a finding for each character of a text that nobody can see."""
    matches = list(HIDDEN.finditer(source.text))
    for match in matches[:MOST_OF_A_KIND]:
        message = f"{character(match.group())} stands here and cannot be seen"
        if match.group() == SUBSTITUTE:
            message = "a character was lost here when the file was saved or converted"
        yield HIDDEN_CHARACTER.at(
            source.place(match.start()), message, _what_to_do(match.group())
        )
    if len(matches) > MOST_OF_A_KIND:
        message = f"{len(matches)} characters that cannot be seen stand in this file"
        yield HIDDEN_CHARACTER.at(Place(source.path), message)


def character(sign: str) -> str:
    """Name a character: "right-to-left override (U+202E)"."""
    name = unicodedata.name(sign, "a control character").lower()
    return f"{name} (U+{ord(sign):04X})"


def _what_to_do(sign: str) -> str:
    return "write the character again" if sign == SUBSTITUTE else "delete it"


def read_bytes(root: Path, path: str | Path, limit: int) -> bytes:
    """Read an ordinary file below the root, of at most `limit` bytes."""
    name = _named(root, path)
    place = Place(name)
    try:
        return _read_regular(inside(root, path), place, limit)
    except FileNotFoundError:
        message = f"{name or path} is not there"
        raise Stop([FILE_MISSING.at(place, message)]) from None
    except OSError as error:
        reason = (error.strerror or "no reason is given").lower()
        message = f"{name} cannot be read: {reason}"
        raise Stop([FILE_UNREADABLE.at(place, message)]) from None


def _read_regular(real: Path, place: Place, limit: int) -> bytes:
    # Not to wait for a writer, should a pipe lie there.
    handle = os.open(real, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0))
    with os.fdopen(handle, "rb") as stream:
        if not stat.S_ISREG(os.fstat(handle).st_mode):
            message = f"{place.path} is no ordinary file"
            raise Stop([FILE_UNREADABLE.at(place, message)])
        data = stream.read(limit + 1)
    if len(data) > limit:
        message = f"{place.path} is larger than {limit:,} bytes"
        raise Stop([TOO_LARGE.at(place, message)])
    return data


def inside(root: Path, path: str | Path, place: Place | None = None) -> Path:
    """Give the real path of a file, which lies below the root; links count.

    A refusal is told at `place`, or at the path itself.
    """
    try:
        real = (root / path).resolve()
        kept = real.is_relative_to(root.resolve())
    except (OSError, RuntimeError, ValueError):
        kept = False
    if not kept:
        message = f"{path} leads out of the folder {root.name}"
        hint = "name a file below the folder; a link must not lead out of it either"
        told = place or Place(_named(root, path))
        raise Stop([FILE_OUTSIDE.at(told, message, hint)])
    return real


def _named(root: Path, path: str | Path) -> str:
    """Give the path as findings name it: from the root, with forward slashes."""
    written = Path(path)
    if written.is_absolute() and written.is_relative_to(root):
        written = written.relative_to(root)
    return written.as_posix()


def _decoded(data: bytes, name: str) -> str:
    if data.startswith((BOM_UTF16_LE, BOM_UTF16_BE)):
        message = "this file is text in UTF-16, not in UTF-8"
        hint = "save it as UTF-8; in a spreadsheet, choose CSV UTF-8"
        raise Stop([NOT_UTF8.at(Place(name, 1, 1), message, hint)])
    data = data.removeprefix(BOM_UTF8)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        raise Stop(_undecoded(data, name)) from None
    return _with_feeds(text)


def _undecoded(data: bytes, name: str) -> Findings:
    """Find the first bytes that are not UTF-8, each with its line and column."""
    found: list[Finding] = []
    start, before = 0, ""
    while len(found) < MOST_OF_A_KIND:
        try:
            data[start:].decode("utf-8")
            break
        except UnicodeDecodeError as error:
            before += data[start : start + error.start].decode("utf-8")
            place = SourceText(name, _with_feeds(before)).place(
                len(_with_feeds(before))
            )
            byte = data[start + error.start]
            message = f"byte {start + error.start + 1} (0x{byte:02X}) is not UTF-8"
            found.append(NOT_UTF8.at(place, message, _windows(byte)))
            before += SUBSTITUTE
            start += error.end
    return tuple(found)


def _with_feeds(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _windows(byte: int) -> str:
    """Say what the byte would be in the code page of Windows in western Europe."""
    sign = bytes([byte]).decode("cp1252", "replace")
    meant = f" (it may be meant as {sign})" if sign.isprintable() else ""
    return f"save the file as UTF-8; in a spreadsheet, choose CSV UTF-8{meant}"

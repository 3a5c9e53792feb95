"""Changes of a few characters in content files; everything else stays byte for byte.

An edit says where it is, what must stand there and what shall. Texts are decoded and
their places counted as the readers do; nothing is written here.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from hashlib import sha256
from typing import TYPE_CHECKING

from brief import rules
from brief.findings import Finding, Place, Stop

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

_LINES = re.compile(r"\r\n|\r|\n")
_NUMBER = re.compile(r"[+\-−]?\d(?:\d|,(?=\d))*(?:\.\d+)?")


@dataclass(frozen=True, slots=True)
class Edit:
    """Words to be written in place of others, at the place where those begin."""

    place: Place
    old: str
    new: str


def texts_of(root: Path, paths: Iterable[str]) -> dict[str, str]:
    """Read files as they are, line ends and byte-order marks included; raises Stop."""
    found: dict[str, str] = {}
    for path in dict.fromkeys(paths):
        try:
            found[path] = (root / path).read_bytes().decode("utf-8")
        except (OSError, UnicodeDecodeError) as problem:
            raise Stop([moved(Place(path))]) from problem
    return found


def edited(text: str, edits: Iterable[Edit]) -> str:
    """Make edits in one text, the last place first; raises Stop for a stale one."""
    starts = [0, *(match.end() for match in _LINES.finditer(text))]
    mark = len(text) - len(text.removeprefix("\ufeff"))
    for edit in sorted(edits, key=lambda one: one.place, reverse=True):
        at = _offset(edit.place, starts, mark)
        if text[at : at + len(edit.old)] != edit.old:
            raise Stop([moved(edit.place)])
        text = f"{text[:at]}{edit.new}{text[at + len(edit.old) :]}"
    return text


def _offset(place: Place, starts: list[int], mark: int) -> int:
    """Give the offset of a place; readers drop a byte-order mark before they count."""
    if not 1 <= place.line <= len(starts):
        raise Stop([moved(place)])
    return starts[place.line - 1] + place.column - 1 + (mark if place.line == 1 else 0)


def moved(place: Place) -> Finding:
    """Say that a file is no longer what was read."""
    message = "what was read here is not here now"
    hint = "save the file, then run the command again"
    return rules.FILE_CHANGED.at(place, message, hint)


def unchanged(root: Path, inputs: Mapping[str, str], paths: Iterable[str]) -> None:
    """Hold files to what was read of them; raises Stop where one was changed since."""
    for path in paths:
        data = (root / path).read_bytes() if (root / path).is_file() else b""
        if sha256(data).hexdigest() != inputs.get(path):
            raise Stop([moved(Place(path))])


# ---------------------------------------------------------------- what stands there


def claim_at(text: str, place: Place, words: str) -> Edit | None:
    """Give the words of a claim as its file has them; None where they are not plain.

    The place is that of the opening bracket. A line may break within the words.
    """
    starts = [0, *(match.end() for match in _LINES.finditer(text))]
    mark = len(text) - len(text.removeprefix("\ufeff"))
    at = _offset(place, starts, mark)
    found = re.match(r"\[([^\[\]]*)\]\(", text[at:])
    if not found or " ".join(found[1].split()) != " ".join(words.split()):
        return None
    return Edit(_after(place, 1), found[1], found[1])


def number_at(text: str, place: Place) -> Edit | None:
    """Give a number as its file has it, within its quotation marks; None for none."""
    starts = [0, *(match.end() for match in _LINES.finditer(text))]
    mark = len(text) - len(text.removeprefix("\ufeff"))
    at = _offset(place, starts, mark)
    quoted = text[at : at + 1] in {'"', "'"}
    found = _NUMBER.match(text, at + quoted)
    if not found:
        return None
    return Edit(_after(place, int(quoted)), found[0], found[0])


def _after(place: Place, letters: int) -> Place:
    return Place(place.path, place.line, place.column + letters)


def like(written: str, old: str, *, commas: bool = True) -> str:
    """Write a number as the one before it was: with commas or without."""
    bare = written.replace(",", "")
    sign, digits = bare[: bare[:1] in "+-"], bare.lstrip("+-")
    whole, point, rest = digits.partition(".")
    grouped = commas and ("," in old or "," in written or len(_whole(old)) < 4)
    return f"{sign}{int(whole):,}{point}{rest}" if grouped else bare


def _whole(number: str) -> str:
    return number.lstrip("+-−").partition(".")[0]

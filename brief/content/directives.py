"""Lines that put something in its place: `::: exhibit groups-by-rank`.

Each is one line and complete in itself. What it names is looked up by others.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from brief.content.brackets import IDENTIFIER
from brief.content.models.manuscript import (
    ExhibitPlace,
    GridPlace,
    PartName,
    PartPlace,
)
from brief.content.nearest import did_you_mean
from brief.content.reading import Reading
from brief.findings import Place
from brief.rules import DIRECTIVE_SYNTAX

Directive = ExhibitPlace | GridPlace | PartPlace


def directive_of(line: str, place: Place, reading: Reading) -> Directive | None:
    """Read a line that begins with colons; note it where it is none of ours."""
    match = re.fullmatch(r":::[ \t]*(?P<words>[^:\s{].*)", line)
    words = match["words"].split() if match else []
    if not words:
        return _refused(place, reading, *_shapeless(line))
    name, *names = words
    if name not in DIRECTIVES:
        message = f"“::: {name}” is not something that can be put in its place"
        return _refused(place, reading, message, did_you_mean(name, DIRECTIVES))
    form, make = DIRECTIVES[name]
    made = make(place, names)
    if made is None:
        return _refused(
            place, reading, f"“{line[:80]}” is not complete", f"write {form}"
        )
    return made


def _refused(
    place: Place, reading: Reading, message: str, hint: str
) -> Directive | None:
    """Note what is wrong with a line, and give nothing in its place."""
    reading.note(DIRECTIVE_SYNTAX.at(place, message, hint))
    return None


def _shapeless(line: str) -> tuple[str, str]:
    """Say what is wrong with colons and nothing that can be read behind them."""
    if not line.strip(":"):
        return f"{line} closes nothing", "delete it; each such line stands by itself"
    return f"“{line[:80]}” does not begin as it should", "write ::: exhibit ID"


def _exhibit(place: Place, names: list[str]) -> ExhibitPlace | None:
    if len(names) != 1 or not IDENTIFIER.fullmatch(names[0]):
        return None
    return ExhibitPlace(place=place, exhibit=names[0])


def _grid(place: Place, names: list[str]) -> GridPlace | None:
    if not names or names[1:] not in ([], ["linked"]):
        return None
    if not IDENTIFIER.fullmatch(names[0]):
        return None
    return GridPlace(place=place, grid=names[0], linked=len(names) > 1)


def _implications(place: Place, names: list[str]) -> PartPlace | None:
    if len(names) != 1 or not IDENTIFIER.fullmatch(names[0]):
        return None
    return PartPlace(place=place, part=PartName.IMPLICATIONS, which=names[0])


def _part(part: PartName) -> Callable[[Place, list[str]], PartPlace | None]:
    def make(place: Place, names: list[str]) -> PartPlace | None:
        return None if names else PartPlace(place=place, part=part)

    return make


Maker = Callable[[Place, list[str]], Directive | None]

DIRECTIVES: dict[str, tuple[str, Maker]] = {
    "exhibit": ("::: exhibit ID", _exhibit),
    "grid": ("::: grid ID, or ::: grid ID linked", _grid),
    "legal": ("::: legal", _part(PartName.LEGAL)),
    "financial": ("::: financial", _part(PartName.FINANCIAL)),
    "implications": ("::: implications KIND", _implications),
    "recommendations": ("::: recommendations", _part(PartName.RECOMMENDATIONS)),
}
"""Each name, how its line is written, and what makes it."""

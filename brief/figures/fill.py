"""The program's words for claims that have none, written at their places.

Nothing else in a file changes, not its line ends, not its byte-order mark. The texts
are returned; whoever asked writes them. The cells of a table stay empty: a comma in
the words would part a cell in two.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from brief.content.models.brief import Brief
from brief.figures.ledger import AWAITED, WITHOUT_VALUE, CheckedClaim, Figures
from brief.figures.saying import plain
from brief.figures.wording.late import Late
from brief.findings import Findings, Place, Stop, errors
from brief.rules import FILE_CHANGED

_LINES = Late(r"\r\n|\r|\n")


def fill(
    brief: Brief, figures: Figures, root: Path, findings: Findings = ()
) -> list[tuple[str, str]]:
    """Give each file that has empty claims, by its path, with their words in it.

    A claim of which an error was found stays empty, and the others do not wait for it.
    Raises Stop where a file is no longer what was read.
    """
    wrong = {one.where for one in errors(findings)}
    wanted: dict[str, dict[Place, str]] = {}
    for one in _empty(figures.claims):
        if one.claim.place in wrong:
            continue
        words = wanted.setdefault(one.claim.place.path, {})
        words[one.claim.place] = plain(one.text)
    order = [path for path in brief.inputs if path in wanted]
    paths = dict.fromkeys((*order, *sorted(wanted)))
    return [(path, _filled(root / path, wanted[path])) for path in paths]


def _empty(claims: Iterable[CheckedClaim]) -> Iterator[CheckedClaim]:
    """Keep the claims without words for which the program has some."""
    for one in claims:
        said = one.text not in {AWAITED, WITHOUT_VALUE}
        if said and not one.claim.text and not one.claim.place.path.endswith(".csv"):
            yield one


def left(figures: Figures, findings: Findings = ()) -> Iterator[tuple[Place, str]]:
    """Give the claims that stay empty, each with why."""
    wrong = {one.where: one.message for one in errors(findings)}
    for one in figures.claims:
        place = one.claim.place
        if one.claim.text:
            continue
        if place.path.endswith(".csv"):
            yield place, "the cells of a table stay empty, and are printed filled"
        elif one.text in {AWAITED, WITHOUT_VALUE} or place in wrong:
            yield place, wrong.get(place, one.reason)


def _filled(file: Path, words: dict[Place, str]) -> str:
    """Put words into a file's text, the last place first."""
    text = file.read_bytes().decode("utf-8")
    starts = [0, *(match.end() for match in _LINES.finditer(text))]
    mark = len(text) - len(text.removeprefix("\ufeff"))
    for place in sorted(words, reverse=True):
        # The readers drop a byte-order mark before they count columns.
        lead = mark if place.line == 1 else 0
        at = starts[place.line - 1] + place.column - 1 + lead
        if text[at : at + 3] != "[](":
            message = "the empty claim that was read here is not here now"
            hint = "save the file, then run the command again"
            raise Stop([FILE_CHANGED.at(place, message, hint)])
        text = f"{text[: at + 1]}{words[place]}{text[at + 1 :]}"
    return text

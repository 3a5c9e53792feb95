"""Series, where a figure is asked for: which is meant, and what is told of it instead.

The values of a series stand row by row in a table, and are edited there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from brief import rules
from brief.content.models.prose import Claim as Published
from brief.content.models.prose import ClaimKind, Prose
from brief.content.walk import Passage
from brief.figures.claims import held
from brief.figures.held import Known
from brief.figures.profiling import profile_of
from brief.figures.sentences import Stating
from brief.figures.series_declared import is_series, path_of
from brief.findings import Finding, Place
from brief.versions.setting import asked

if TYPE_CHECKING:
    from brief.content.models.brief import Brief
    from brief.figures.ledger import CheckedClaim, Figures
    from brief.frozen.records import Claim, Records


def series_asked(brief: Brief, figures: Figures, text: str) -> str:
    """Name the series that is asked for; nothing where it is a figure, or neither."""
    name, _ = asked(text)
    return name if name not in figures.figures and is_series(brief, name) else ""


def edited_by_hand(brief: Brief, name: str) -> Finding:
    """Say in which file the values of a series stand, and how they are changed."""
    path = f"{brief.folder}/{path_of(name)}"
    message = (
        f"“{name}” is a series, and no figure: its values stand row by row in {path}"
    )
    hint = (
        f"edit the cell of its period there, then run: brief check {brief.name}; it"
        " names every sentence that the new value makes false"
        f" (brief impact {brief.name} {name} lists all that state it)"
    )
    return rules.SERIES_FOR_FIGURE.at(Place(path), message, hint)


def held_now(claim: Claim, brief: Brief) -> CheckedClaim:
    """Hold a claim that was published of a series to the table as it is now."""
    said = Prose()
    words = Published(text=claim.words, states=ClaimKind.SERIES, targets=claim.targets)
    passage = Passage(claim.document, claim.where, claim.anchor, said)
    stating = Stating(words, passage, claim.before, claim.after)
    bands, _ = profile_of(brief.wording)
    return held(stating, Known(brief, {}, {}, bands)).checked


def has_moved(name: str, published: Records, brief: Brief) -> bool:
    """Tell whether a table has other values now, or another head, than it had."""
    was, now = published.tables.get(path_of(name)), brief.tables.get(path_of(name))
    if was is None or now is None:
        return (was is None) != (now is None)
    rows = tuple(tuple(cell.text for cell in row) for row in now.rows)
    return (was.columns, sorted(was.rows)) != (now.columns, sorted(rows))

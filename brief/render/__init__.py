"""HTML to PDF: the only room that knows WeasyPrint.

In: a document (`brief.document.document.Document`). Out: a tagged PDF, the place of
every id on its pages, and findings: all that WeasyPrint only logs, what does not fit,
notes astray. It refuses every address but the document's own assets and every font but
those the document's style declares; it never shrinks type, and a document that would
take for ever is stopped.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from functools import partial
from typing import TYPE_CHECKING

from brief import rules
from brief.findings import Findings, Place, Stop
from brief.pdf.file import Pdf
from brief.render.child import Child, Died, Limits, started
from brief.render.draw import drawn, parsed
from brief.render.engine import Source

if TYPE_CHECKING:
    from brief.document.document import Document

__all__ = ["LIMITS", "render", "render_all"]

LIMITS = Limits()
"""A 16-page report takes about a second and 100 MB; this leaves more than tenfold."""

Drawn = tuple[Pdf, Findings]
Attempt = tuple[Pdf | None, Findings]


def render(document: Document) -> Drawn:
    """Render a document; raises Stop when there is nothing to give back."""
    return _answer(document, _start(document))


def render_all(documents: Iterable[Document]) -> Iterator[Drawn]:
    """Render documents side by side, in their order; raises Stop as `render` does."""
    wanted = tuple(documents)
    at_once = max(1, os.cpu_count() or 1)
    running = [(one, _start(one)) for one in wanted[:at_once]]
    waiting = list(wanted[at_once:])
    while running:
        answer = _answer(*running.pop(0))
        if waiting:
            running.append((waiting[0], _start(waiting.pop(0))))
        yield answer


def _start(document: Document) -> Child[Attempt]:
    """Parse here, where styles and fonts are kept for the next document; draw apart."""
    source = parsed(document)
    return started(partial(_drawn, document, source), LIMITS)


def _drawn(document: Document, source: Source) -> Attempt:
    """Draw a document; gives its findings alone when it may not be drawn."""
    try:
        return drawn(document, source)
    except Stop as stop:
        return None, stop.findings


def _answer(document: Document, child: Child[Attempt]) -> Drawn:
    try:
        answer = child.answer()
    except Died as died:
        rule = rules.LAYOUT_TOO_HEAVY if died.heavy else rules.LAYOUT_FAILED
        place = Place(f"{document.name}.pdf")
        raise Stop([rule.at(place, f"the layout was stopped: {died.reason}")]) from died
    pdf, found = answer
    if pdf is None:
        raise Stop(found)
    return pdf, found

"""A layout that keeps each note of a page's foot on the page of its call.

WeasyPrint 70 moves notes on in three cases, and the reader finds a mark without its
note: when the second line of a paragraph does not fit, it sends on the notes of earlier
paragraphs to make room (`layout/block.py`, `_linebox_layout`); when a note does not fit
beneath the line that calls it, unless the style says otherwise; and when an exact
comparison of two sums fails by a rounding error (`layout/__init__.py`,
`_update_footnote_area`). Here text moves on, with its notes. It is done by giving the
layout another context, which WeasyPrint's own classes allow; nothing is patched.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from typing import Any

from weasyprint import Document
from weasyprint.layout import LayoutContext

NOTES_STAY = '[role="doc-footnote"], [id^="note-"] { footnote-policy: line }'
"""The style that sends a line on with its note when the note does not fit."""


class _Held(list[Any]):
    """The notes of a page: `while notes: send the last one on` finds none to send."""

    def __bool__(self) -> bool:
        """Seem empty to whoever asks for notes to give up."""
        return False


class _NotesStay(LayoutContext):  # type: ignore[misc]  # WeasyPrint ships no types
    """What WeasyPrint remembers while it lays a document out."""

    _notes: list[Any]
    _measuring = False

    @property
    def current_page_footnotes(self) -> list[Any]:
        """Give the notes of the page: all to who measures them, held to others."""
        return list(self._notes) if self._measuring else self._notes

    @current_page_footnotes.setter
    def current_page_footnotes(self, notes: Iterable[Any]) -> None:
        self._notes = _Held(notes)

    def _update_footnote_area(self) -> bool:
        """Measure the notes; they only overflow an area whose height is limited."""
        self._measuring = True
        try:
            overflows = super()._update_footnote_area()
        finally:
            self._measuring = False
        return bool(overflows) and self.current_footnote_area.max_height < math.inf


class Laid(Document):  # type: ignore[misc]  # WeasyPrint ships no types
    """A laid-out document whose notes stay with their calls."""

    @classmethod
    def _build_layout_context(cls, *given: Any) -> LayoutContext:
        made = super()._build_layout_context(*given)
        return _NotesStay(
            made.style_for,
            made.get_image_from_uri,
            made.font_config,
            made.counter_style,
            made.target_collector,
        )

"""Each note of a page's foot must stand on the page of its call.

WeasyPrint 70 can move every note to a later page: with a border and a padding above
the notes of certain sizes an exact comparison of two sums fails by a rounding error
(`layout/__init__.py`, `_update_footnote_area`; its issue 2502). So it is held on every
build.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from weasyprint.formatting_structure import boxes

from brief import rules
from brief.findings import Finding
from brief.pdf.file import Spot
from brief.render import roles
from brief.render.place import Sources, within


def astray(laid: Any, anchors: dict[str, Spot], sources: Sources) -> Iterator[Finding]:
    """Find notes of a page's foot that are on another page than their call."""
    for page, element in _foot_notes(laid):
        number = roles.NOTE.match(element.get("id", ""))
        call = anchors.get(f"call-{number[1]}") if number else None
        if number and call and call.page != page:
            yield rules.NOTE_ASTRAY.at(
                sources.of(element, page),
                f"note {number[1]} is at the foot of page {page}, "
                f"and its call is on page {call.page}",
            )


def _foot_notes(laid: Any) -> Iterator[tuple[int, Any]]:
    """Give the elements of notes at the feet of pages, each where it begins."""
    told: set[int] = set()
    for number, page in enumerate(laid.pages, 1):
        for area in page._page_box.children:  # noqa: SLF001 - the only way to the boxes
            if isinstance(area, boxes.FootnoteAreaBox):
                for box in within(area):
                    element = box.element
                    if element is not None and id(element) not in told:
                        told.add(id(element))
                        yield number, element

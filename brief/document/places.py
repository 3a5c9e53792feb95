"""Where a claim stands, in the words of somebody who holds the printed document.

An exhibit is "figure 2" in the report and the chart of a fact on the fact sheet; a
recommendation is known by its paragraph; what a document does not print has no place.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from brief.content.models.exhibit import ExhibitKind
from brief.document.pictures import captions_of, is_roomy

if TYPE_CHECKING:
    from brief.content.models.brief import Brief
    from brief.content.models.exhibit import Exhibit
    from brief.content.outline import Numbering
    from brief.content.walk import Passage

_EXHIBIT = re.compile(r"exhibit (?P<name>[^,]+), (?P<part>.+)")
_PARAGRAPH = re.compile(
    r"(?P<number>paragraph \d+)(?:, recommendation \d+)?"
    r"(?P<lettered>(?:, point \(\w+\))*)"
    r"(?:, point (?P<point>\d+))?(?:, point .+?)?(?P<quoted>, quotation)?"
)
_FACT = re.compile(r"(fact \d+), .+")
_NOTE = re.compile(r"note “.+”")
_CAPTIONS = frozenset({"title", "subtitle", "source line"})

_ORDINALS = "first second third fourth fifth sixth seventh eighth ninth tenth".split()


def place_in_print(passage: Passage, brief: Brief, numbering: Numbering) -> str:
    """Say where a passage is printed: "figure 2", "paragraph 42, second point".

    Empty for a caption that its document leaves out.
    """
    if found := _EXHIBIT.fullmatch(passage.where):
        exhibits = brief.exhibits.exhibits if brief.exhibits else {}
        exhibit = exhibits.get(found["name"])
        if exhibit and _left_out(passage, found["part"], exhibit, brief):
            return ""
        return _exhibit(passage, found["name"], exhibit, brief, numbering)
    if found := _PARAGRAPH.fullmatch(passage.where):
        return _paragraph(found)
    if found := _FACT.fullmatch(passage.where):
        return found[1]
    return "a note" if _NOTE.fullmatch(passage.where) else passage.where


def _left_out(passage: Passage, part: str, exhibit: Exhibit, brief: Brief) -> bool:
    """Tell whether the fact sheet, with its few captions, leaves these words out."""
    if passage.document != "factsheet" or part not in _CAPTIONS:
        return False
    roomy = is_roomy(brief.factsheet)
    return passage.prose not in captions_of(exhibit, roomy=roomy)


def _paragraph(found: re.Match[str]) -> str:
    """Name a paragraph and the point in it, counted where it has no letter."""
    at = int(found["point"] or 0)
    point = ""
    if at and not found["lettered"]:
        nth = _ORDINALS[at - 1] if at <= len(_ORDINALS) else f"{at}th"
        point = f", {nth} point"
    return f"{found['number']}{found['lettered']}{point}{found['quoted'] or ''}"


def _exhibit(
    passage: Passage,
    name: str,
    exhibit: Exhibit | None,
    brief: Brief,
    numbering: Numbering,
) -> str:
    """Name an exhibit by its number, or by the fact that it stands with."""
    if passage.document == "report":
        numbers = {one.exhibit: one.number for one in reversed(numbering.exhibits())}
        return f"figure {numbers[name]}" if name in numbers else passage.where
    kind = "table" if exhibit and exhibit.kind is ExhibitKind.TABLE else "picture"
    facts = brief.factsheet.facts if brief.factsheet else ()
    for number, fact in enumerate(facts, start=1):
        if any(block.exhibit == name for block in fact.exhibits):
            return f"{kind} of fact {number}"
    return passage.where

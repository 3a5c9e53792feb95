"""Links written into a file of data: into its sentences, which stay what they were.

A value that would begin with a link is put in quotation marks: YAML takes an opening
bracket for a list.
"""

from __future__ import annotations

from collections.abc import Sequence

from brief.content.yaml_prose import Spot, mark_for, scalars
from brief.figures.linking.accepting import Link, place_of, written
from brief.findings import Stop
from brief.rules import LINK_DRAFT


def written_in_data(
    text: str, links: Sequence[Link], begun: frozenset[Spot], path: str = ""
) -> str:
    """Write links into the values of a file; raises Stop where one cannot be."""
    made = written(text, links, path)
    for value in reversed(scalars(text, begun)):
        first = next((one for one in links if one.start == value.start), None)
        if value.plain and first:
            mark = mark_for(text[value.start : value.end])
            if not mark:
                raise _unquotable(text, first, path)
            start, end = (at + _grown(at, links) for at in (value.start, value.end))
            made = f"{made[:start]}{mark}{made[start:end]}{mark}{made[end:]}"
    return made


def _grown(at: int, links: Sequence[Link]) -> int:
    """Say by how many letters links before a place move it on."""
    return sum(len(one.claim) - len(one.words) for one in links if one.start < at)


def _unquotable(text: str, link: Link, path: str) -> Stop:
    """Say that a value holds quotation marks of both kinds."""
    message = f"the value that begins with “{link.words}” needs quotation marks"
    hint = "write it as a block: text: >- and the words on the next line, further in"
    return Stop([LINK_DRAFT.at(place_of(text, link, path), message, hint)])

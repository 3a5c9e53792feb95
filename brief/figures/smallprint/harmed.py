"""Harm told as such, of those who came to it: "deaths and serious injuries"."""

from __future__ import annotations

from brief.figures.smallprint.scope import folded
from brief.figures.wording.late import Late

_HARM = Late(
    r"\b(?:deaths|fatalities) (?:and|or) (?:(?P<how>serious|slight) )?injuries\b"
)
_HARMED = Late(r"\bkilled (?:and|or) (?:(?P<how>serious|slight)ly )?injured\b")


def as_persons(words: str, counts: str) -> str:
    """Read "deaths and serious injuries" as people, if those so harmed are counted."""
    told, counted = _HARM.search(words), _HARMED.search(folded(counts))
    same = told and counted and told["how"] == counted["how"]
    return _HARM.sub("people", words) if same else words

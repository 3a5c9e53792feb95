"""Parts of a year that say when: "the first three months of 2024", "the half year"."""

from __future__ import annotations

from brief.figures.coverage.scene import Scene, follows, leads, says

_FIRST = says(
    r"(?:two|three|four|five|six|seven|eight|nine|ten|[2-9]|1[01])"
    r" (?:months?|weeks?|quarters?)"
)
_OF_A_YEAR = follows(r"\bthe (?:first|last|final|opening|closing|remaining)")
_NAMED_YEAR = leads(
    r" (?:of|in) (?:the (?:(?:financial|fiscal|calendar|academic|current|same) )?year\b"
    r"|(?:19|20)\d\d)"
)
_HALF_A_YEAR = says(r"half[- ]year")
_SO_FAR = says(r"(?:one|two|three|\d) (?:quarters?|months?)|three quarters")
_THROUGH = follows(r"through|after")
_OF_THE_YEAR = leads(r" of (?:the|this|a) (?:(?:fiscal|financial|calendar) )?year\b")
_KNOWN = follows(r"the|this|each|last|first|second|per|previous")
_A_QUARTER = says(r"an? quarter")
_WITHIN = follows(r"within|during")
_CLOSES = leads(r"\s*(?:[.,;)]|$)")


def part_of_a_year(scene: Scene) -> bool:
    """Know "the first three months of the year", "the half year", "in a quarter"."""
    if _FIRST(scene) and _OF_A_YEAR(scene) and _NAMED_YEAR(scene):
        return True
    quarter = _A_QUARTER(scene) and _WITHIN(scene) and _CLOSES(scene)
    quarter = quarter or (_SO_FAR(scene) and _THROUGH(scene) and _OF_THE_YEAR(scene))
    return quarter or (_HALF_A_YEAR(scene) and _KNOWN(scene))

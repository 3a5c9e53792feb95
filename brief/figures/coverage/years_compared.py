"""Years that another year is set against: "2023 saw 27 more deaths than 2018"."""

from __future__ import annotations

from brief.figures.coverage.scene import Scene, follows, leads, says
from brief.figures.wording.late import Late

_YEAR = says(r"(?:19|20)\d\d")
_THAN = follows(r"than")
_ENDS = leads(r"\s*(?:$|[.,;:)])| (?:did|had|was|were|saw)\b")
_OTHER = Late(
    r"\b(?:in|during|of|for|year|financial year|calendar year) (?:19|20)\d\d\b"
    r"(?![\d,.%]*\d)|^\W*(?:19|20)\d\d (?:saw|had|brought)\b"
)


def year_compared(scene: Scene) -> bool:
    """Know the year of "more in 2023 than 2018.", whose sentence names another year."""
    ends = _YEAR(scene) and _THAN(scene) and _ENDS(scene)
    return ends and _OTHER.search(scene.sentence) is not None

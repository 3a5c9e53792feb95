"""Words that look like a share or a number, and only tell of what sort, or how much.

"Would help most the families", "the schools that have none", "entitled to one", "one
for pupils and one for families", "a family of three".
"""

from __future__ import annotations

from brief.figures.coverage.scene import Scene, follows, leads, says, within

_MOST = says("most")
_ARTICLE = leads(r" (?:the|those|these|their|its|our|an?)\b")
_VERB_BEFORE = follows(
    r"(?:help|helps|helped|benefit|benefits|benefited|affect|affects|affected|need"
    r"|needs|reach|reaches|matter|matters|hurt|hurts|want|wants|value|values)"
)
_NONE = says("none")
_THAT_HAVE = follows(r"(?:that|which|who) (?:have|has|had|offer|offers|get|got)")
_ENDS = leads(r"\s*(?:[.,;:)]|$)")
_ONE = says("one")
_ASKED_FOR = follows(
    r"(?:entitled to|eligible for|need|needs|want|wants|wanted|asks? for|asked for"
    r"|appl(?:y|ies|ied) for|without|claim|claims|claimed|who (?:has|have|had)"
    r"|when [\d,]+ had|had)"
)
_EACH_ONE = within(r"\bone for (?:[a-z]+ ){1,3}(?:,? ?and one for )(?:[a-z]+)")
_FAMILY_OF = follows(r"a (?:family|household|couple) (?:of|with)")
_FEW = says(r"two|three|four|five|six|seven|[2-7]")
_OF_CHILDREN = leads(r" (?:children|people|or more|adults)\b|\s*[.,;]")
_YEAR = says(r"(?:one|a single) (?:year|month|quarter|week|day)|one|a single year")
_TOO_MUCH = follows(r"too (?:much|little) of")
_NOBODY = says(r"nobody|no one|none|nothing")
_WHERE = follows(r"(?:where|in which)")


def manner(scene: Scene) -> bool:
    """Know words of degree and of sort, which count nothing by themselves."""
    return any(rule(scene) for rule in (_of_degree, _of_sort))


def _of_degree(scene: Scene) -> bool:
    """Know "help most the families who" and "too much of one year"."""
    adverb = _MOST(scene) and _ARTICLE(scene) and _VERB_BEFORE(scene)
    return adverb or (_YEAR(scene) and _TOO_MUCH(scene))


def _of_sort(scene: Scene) -> bool:
    """Know "the schools that have none", "entitled to one" and "a family of three"."""
    if _NONE(scene):
        return _THAT_HAVE(scene) and _ENDS(scene)
    if _ONE(scene):
        return (_ASKED_FOR(scene) and _ENDS(scene)) or _EACH_ONE(scene)
    if _NOBODY(scene):
        return _WHERE(scene)
    return _FEW(scene) and _FAMILY_OF(scene) and _OF_CHILDREN(scene)

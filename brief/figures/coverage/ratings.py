"""Marks of a scale and of a match, which number a grade and count nothing.

"Each was scored 0, 1 or 2", "on a scale of 1 to 5", "won 3-1". A mean mark is measured
and must be held to a figure.
"""

from __future__ import annotations

import re

from brief.figures.coverage.scene import Scene, follows, leads, says, within
from brief.figures.wording import Kind
from brief.figures.wording.late import Late

_CODED = Late(
    r"\b(?:scored|coded|rated|labelled|graded) (?:as )?"
    r"(?P<chain>(?:\d(?:,| or| and) ?)*)$"
)
_CODES = says(r"\d(?: (?:or|to|and) \d)?")
_CODED_ON = leads(r"(?:, \d)*,? (?:or|and|to) \d\b")


_SCALE = Late(r"\b(?:codes?|scores?|scale|ratings?|grades?) \($")
_SCALED = Late(r"\d ?[-–] ?\d{1,2}")


_A_POINT = says(r"\d{1,2}|one|two|three|four|five|seven|ten")
_STANDS_FOR = leads(
    r" (?:is|being|means|meaning|=|represent(?:s|ing)|indicat(?:es|ing)|denot(?:es|ing)"
    r"|equals) "
)
_INDEX_OF = follows(r"(?:an?|the|multiple) (?:[a-z]+ ){0,2}index of")
_EXPLAINED = Late(r"(?:\(|\bwhere |\bwith |\band )$")
_ON_A_SCALE = Late(
    r"\b(?:scale|scores?|scored|ratings?|rated|out of|[sw]?imd|deciles?|quintiles?"
    r"|quartiles?|indices of deprivation)\b",
    re.IGNORECASE,
)


def _explained(scene: Scene) -> bool:
    """Know the ends of a scale: "where 1 is very poor and 5 is excellent"."""
    if _A_POINT(scene) and _INDEX_OF(scene) and scene.raw_after.startswith(" ("):
        return True
    said = _A_POINT(scene) and _STANDS_FOR(scene) and _EXPLAINED.search(scene.before)
    return bool(said) and _ON_A_SCALE.search(scene.sentence) is not None


_AN_END = r"(?:the )?(?:lowest|highest|worst|best|(?:least|most) [a-z]+)"
_LABELLED = leads(rf" \({_AN_END}\)")
_SPELT_OUT = leads(r"-(?:strongly|very|not at all|completely|extremely) [a-z]+")
_LABELS_AN_END = Late(rf"\b(?:from|to) {_AN_END} \($")
_IN_ORDER = Late(
    r"\b(?:rank(?:ed|s)?|scales?|scor(?:es?|ed)|marks?|rated|deciles?|quintiles?"
    r"|groups?)\b"
)


_OUT_OF = says(r"\d{1,3} out of \d{1,6}")
_A_RANK = follows(r"(?:a |the )?rank of")
_ANY_PLACE = says(r"\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten")
_PLACED = Late(
    r"(?<!\bwe )(?<!\bthey )(?<!\bpanel )(?<!\bjudges )"
    r"\b(?:ranked|ranks|(?:was|were|is|are|been) placed)(?: at| as)?(?: number)? $"
)
_IN_PLACE = leads(
    r"\s*(?:[.,;:)]|$)| (?:nationally|in|among|amongst|overall|for|out)\b"
)


def _ranked(scene: Scene) -> bool:
    """Know the place in a ranking: "ranked 12 nationally"."""
    placed = _PLACED.search(scene.before) is not None
    return placed and _ANY_PLACE(scene) and _IN_PLACE(scene)


_BAND_OF_MARKS = within(
    r"\(\d{1,2}(?: ?[-–] ?| or | to | and )\d{1,2} out of (?:5|7|10|five|seven|ten)\)"
)
"""The marks that a grade takes in: "rated as very high (9 or 10 out of 10)"."""


def rank(scene: Scene) -> bool:
    """Know "ranked 191 out of 317" and "a rank of 1": a place, and no share."""
    if _BAND_OF_MARKS(scene):
        return True
    if scene.kind is Kind.COUNTED:
        return _OUT_OF(scene) and _PLACED.search(scene.before) is not None
    return scene.kind is Kind.NUMBER and scene.text.isdigit() and _A_RANK(scene)


def _end_of_a_scale(scene: Scene) -> bool:
    """Know "from 1 (lowest) to 5 (highest)", "ranked from most deprived (1) to"."""
    if not scene.found.text.replace(",", "").isdecimal():
        return False
    if _A_POINT(scene) and _SPELT_OUT(scene):
        return True
    if not _IN_ORDER.search(scene.sentence):
        return False
    if _A_POINT(scene) and _LABELLED(scene):
        return True
    closed = scene.raw_after.startswith(")")
    return closed and _LABELS_AN_END.search(scene.before) is not None


_IS_MARKED = follows(
    r"(?:will|would|shall|must) be (?:scored|rated|graded|marked|classed)(?: as)?"
    r"|(?:receives?|given|gets?|scores?) a (?:score|mark|rating|grade|value) of"
    r"|downrated to|upgraded to"
)
_A_SEGMENT = follows(
    r"(?:segments?|scores?|marks?|ratings?|values?|quartiles?) (?:of |from |at )?"
    r"(?:\d, |\d (?:and|or) )*"
)
_SEGMENT = Late(
    r"\bsegments? (?:of )?(?:(?:higher|lower|above|below) (?:than )?)?"
    r"(?:\d, |\d (?:and|or) )*$"
)
_OF_A_SEGMENT = says(
    r"(?:(?:higher|lower) than |above |below )?\d(?: (?:and|or|to) \d)?"
)
_SCORES_GIVEN = follows(r"(?:receives?|given|gets?|has) (?:a|one) (?:score|mark|grade)")
_BETWEEN = says(r"(?:between|from) \d (?:and|to) \d{1,2}")
_TO_A_SCORE = leads(r" (?:scores?|ratings?|scale|marks?|grades?)\b")
_SPAN = says(r"\d (?:to|[-–]) \d{1,2}")


def _marked(scene: Scene) -> bool:
    """Know what may be given: "will be scored 1", "segment 4", "a value of 1 means"."""
    if _OF_A_SEGMENT(scene) and _SEGMENT.search(scene.before):
        return True
    if _MARK(scene) or scene.text == "0":
        stands = _A_SEGMENT(scene) and _STANDS_FOR(scene)
        return _IS_MARKED(scene) or stands
    spans = _BETWEEN(scene) and _SCORES_GIVEN(scene)
    return spans or (_SPAN(scene) and _TO_A_SCORE(scene))


def coded(scene: Scene) -> bool:
    """Know the marks of a scale: "each was scored 0, 1 or 2", "the code (0-3)"."""
    on_a_scale = _graded(scene) or _explained(scene) or _end_of_a_scale(scene)
    if on_a_scale or _classed(scene) or _marked(scene) or _ranked(scene):
        return True
    if _SCALED.fullmatch(scene.text) and scene.raw_after.startswith(")"):
        return _SCALE.search(scene.raw_before) is not None
    before = _CODED.search(scene.before) if _CODES(scene) else None
    return before is not None and bool(
        before["chain"] or _CODED_ON(scene) or scene.text.startswith("0 ")
    )


_GRADES = says(
    r"[-+−]?\d{1,2}(?: (?:or|and|to) \d{1,2}"
    r"| (?:or|and) (?:above|over|below|more|higher|lower|better|less|fewer))"
)
_A_GRADE = follows(
    r"(?:ratings?|scores?|marks?|grades?|levels?|stars?|bands?|answers?) (?:of|from|at)"
    r"(?: either)?|(?:grades?|levels?|stars?|bands?)"
)
_RANGE = says(r"(?:from |between )?\d{1,2} ?(?:to|and|[-–]) ?\d{1,3}")
_A_SCALE = follows(
    r"(?:[a-z]+ )?scale"
    r"(?: (?:of|from|between|(?:running|ranging|runs|ranges|goes)(?: from)?))?"
)
_SCORES = follows(
    r"(?:scores?|scored|scaled|rates?|rated|grades?|graded|ranks?|ranked)"
    r"(?: [a-z]+){0,2}"
)
_FROM = says(r"from [01] ?(?:to|[-–]) ?\d{1,3}")
_RISK = Late(r"\b(?:risks?|likelihood|impact|severity|probability)\b[^.;]*$")
_RATED = follows(
    r"(?:scored|rated|assessed|graded)(?: as| at)?"
    r"|(?:and|,) (?:the )?(?:impact|likelihood)"
)
_MARK = says(r"[1-9]|1\d|2[0-5]")
_ENDS = leads(
    r"\s*(?:[.,;:)]|$)|\s+(?:and|or|to|after|before|on|with|by|because)\b| \("
)


def _graded(scene: Scene) -> bool:
    """Know the grades of a scale: "a rating of 4 or 5", "the risk is rated 16"."""
    if (_GRADES(scene) and _A_GRADE(scene)) or (_RANGE(scene) and _A_SCALE(scene)):
        return True
    if _FROM(scene) and _SCORES(scene):
        return True
    risk = _MARK(scene) and _RISK.search(scene.sentence) is not None
    return risk and _RATED(scene) and _ENDS(scene)


_CLASS_LIMIT = says(
    r"(?:[<>≤≥] ?|over |under |above |below |from |between )?\d[\d.,]*%?"
    r"(?: ?(?:to|and|[-–]) ?\d[\d.,]*%?)?"
)
_CLASSED = leads(
    r"(?: (?:is|are|was|were))? (?:classified|classed|categori[sz]ed) as\b"
    r"| as [“‘\"']"
)
_OF_CLASSES = Late(r"\b(?:classified|classed|categori[sz]ed) as\b")


def _classed(scene: Scene) -> bool:
    """Know the limits of a class: "values below 73 classified as “Degraded”"."""
    limit = _CLASS_LIMIT(scene) and _CLASSED(scene)
    return limit and _OF_CLASSES.search(f"{scene.before}{scene.after}") is not None


_MATCH = within(
    r"\b(?:[Ww]on|[Dd]rew|[Ll]ost|[Ww]in|[Dd]raw|[Vv]ictory|[Dd]efeat|[Bb]eat(?:en)?)"
    r"(?: by| of)?(?: [A-Z][a-z]+){0,2} \d{1,3}[-–]\d{1,3}\b(?! [a-z]+s\b)"
    r"|\b[Vv]oted \d{1,2}[-–]\d{1,2}\b"
)


def match(scene: Scene) -> bool:
    """Know the goals of a match: "won 3-1"."""
    return scene.kind in {Kind.NUMBER, Kind.LABEL} and _MATCH(scene)


__all__ = ["coded", "match", "rank"]

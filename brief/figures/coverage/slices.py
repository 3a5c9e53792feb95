"""Numbers that name a thing by a measure: a slice of a whole, a strength, a base."""

from __future__ import annotations

from brief.figures.coverage.scene import Scene, follows, leads, says
from brief.figures.wording.late import Late

_CAPITAL_BEFORE = Late(r"\b[A-Z][a-z-]+ $")
_RANK = (
    r"(?:most|least)[- ](?:[a-z]+[- ])?(?:deprived|affluent|disadvantaged|advantaged"
    r"|wealthy)|poorest|richest|wealthiest|top[- ]income"
)
_MOST_OF_THEM = follows(_RANK)
_AT_AN_END = Late(
    r"(?<!\bis )(?<!\bare )(?<!\bwas )(?<!\bwere )\b(?:in|among|amongst|areas of)"
    r" the (?:top|bottom|upper|lower|highest|lowest) $"
)
_THE_MOST = leads(rf" (?:{_RANK})\b")
_THE = follows("the|[a-z]+['’]s")
_TENTH = says(
    r"\d{1,2}(?:\.\d)? ?(?:%|per ?cent)|half|third|quarter|fifth|tenth|(?:a |one )?"
    r"(?:third|quarter|fifth|tenth)"
)


_SPELLED = says(r"(?:five|ten|twenty|thirty|forty|fifty) ?per ?cent")

_BASE = Late(r"\b(?:19|20)\d\d ?= ?$")


_ROUND = says(r"100|1[, ]?000|10[, ]000|100[, ]000|1,000,000|(?:one |a )?million")
_PER = follows("per")
_SCORE = follows(r"an? (?:index )?(?:score|value|index|rating|ratio) of")
_MEANS = leads(r" (?:indicates|means|shows|represents|corresponds to|signifies)\b")


def base(scene: Scene) -> bool:
    """Know the base of an index, "2015=100", and of a rate that is not stated.

    "The number of dentists per 100,000 varies": with a number before, the whole is one
    rate, and that is a quantity. "A score of 100 means" tells how an index is read.
    """
    indexed = scene.text == "100" and _BASE.search(scene.raw_before) is not None
    explained = scene.has_digits and _SCORE(scene) and _MEANS(scene)
    return indexed or explained or (_ROUND(scene) and _PER(scene))


_OF_THE_MOST = says(
    r"the (?:lowest|highest|top|bottom|largest|smallest|busiest|poorest|next)"
    r" (?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|\d\d?)"
    r"(?: [a-z]+)?"
)
_TOP = follows(r"(?:the|and) (?:top|bottom)")
_OF_WHOM = leads(
    r" (?:(?:income |wealth )?share|of (?:[a-z]+ )?(?:earners|incomes?|households))\b"
)
_RANKED = follows(r"the (?:largest|smallest|top|bottom|highest|lowest|biggest|busiest)")
_ROUND_FEW = says(r"\d{1,2}|\d{1,2}0")
_FEW = says(r"two|three|four|five|six|seven|eight|nine|ten|[2-9]|[1-9]00")
_OF_RANK = leads(
    r"(?:,)? (?:largest|biggest|smallest|highest|lowest|busiest|poorest|oldest"
    r"|fastest-growing|most (?:common|populous|frequent|popular|important))\b"
)
_OR_OF_RANK = follows(r"or|and")
_OWN = follows("the")


def slice_of(scene: Scene) -> bool:
    """Know the group of "the most deprived 10% of neighbourhoods": it is a name.

    So are "areas in the top 20%", "the 20% most deprived areas" and "the four largest".
    """
    if _OF_THE_MOST(scene) or (_ROUND_FEW(scene) and _RANKED(scene)):
        return True
    if _TENTH(scene) and _TOP(scene) and _OF_WHOM(scene):
        return True
    if _SPELLED(scene) and _THE_MOST(scene):
        return True
    if not _TENTH(scene):
        return _FEW(scene) and _OWN(scene) and _OF_RANK(scene)
    ranked = _THE_MOST(scene) and (_THE(scene) or _OR_OF_RANK(scene))
    return ranked or _MOST_OF_THEM(scene) or _AT_AN_END.search(scene.before) is not None


_BYTES_AFTER = Late(r" ?[KkMG][Bb]\b")


def size(scene: Scene) -> bool:
    """Know the size of a file: "(313.9 Kb Pdf)"."""
    return (
        scene.raw_before.endswith("(")
        and _BYTES_AFTER.match(scene.raw_after) is not None
    )


_STRENGTH = leads(
    r" ?(?:mg|mcg|micrograms?|ml)?(?:/\d* ?ml)? (?:[a-z]+ )?(?:gel|creams?|capsules?"
    r"|tablets?|pessar(?:y|ies)|patch(?:es)?|solutions?|injections?|ointment|inhalers?)\b"
    r"|(?: ?mg| ?mcg)? capsules?\b"
)


_PACK = says(r"x ?\d{1,3}")
_PACKED = follows(
    r"tablets?|capsules?|patch(?:es)?|sachets?|ampoules?|vials?|pessar(?:y|ies)"
    r"|suppositor(?:y|ies)|lozenges|pens?|strips?|pack"
)


def strength(scene: Scene) -> bool:
    """Know a strength of a medicine and its pack: "Estradiol 0.06% gel", "x28"."""
    named = _CAPITAL_BEFORE.search(scene.raw_before) is not None
    packed = _PACK(scene) and _PACKED(scene)
    return packed or (scene.has_digits and named and _STRENGTH(scene))

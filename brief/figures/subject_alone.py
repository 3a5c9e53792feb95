"""Words before an empty claim that name what is counted, and say nothing of it.

In "Reports [] in 2024/25." there is no verb: no number that is put in makes a sentence.
"""

from __future__ import annotations

import re

from brief.content.models.prose import words
from brief.content.walk import pieces
from brief.figures.ledger import Figure
from brief.figures.nouns import plural, singular
from brief.figures.sentences import Stating
from brief.figures.wording.late import Late

NO_VERB = (
    "the words before this claim are a subject without a verb, so that no"
    " number makes a sentence of them"
)
WITH_VERB = "write the verb before it: “Reports rose by [](fig:NAME)”"

_WORD = Late(r"[a-z0-9][\w/’'-]*", re.IGNORECASE)
_ARTICLES = frozenset("the a an our their its his her".split())
_GLUE = _ARTICLES | frozenset(
    "of in and or for on at by to with within per from that who which than".split()
)
_MEASURES = frozenset(
    """
    number share rate proportion percentage level total figure count amount average
    rise fall increase decrease change difference
    """.split()
)
_NOT_YET = frozenset(
    """
    first last next other others remaining same only usual main full top further extra
    additional previous current late latest early latter former estimated average some
    nearly almost about around over under roughly approximately exactly more fewer less
    least most another mere whole total
    """.split()
)
"""Behind "the" these lead to the number: "the remaining [12] in Millgate"."""

_ENDED = Late(
    r"\s*(?:$|[,.;:!?)]|(?:in|of|from|to|by|at|on|for|between|since|during|over|after"
    r"|before|and|but)\b)"
)


def subject_alone(stating: Stating, figures: tuple[Figure, ...]) -> bool:
    """Tell whether an empty claim follows a subject without a verb, in a sentence."""
    whole = "".join(map(words, pieces(stating.passage.prose))).rstrip()
    said = [one.lower() for one in _WORD.findall(stating.before)]
    closed = stating.before.rstrip()[-1:].isalnum()
    if not (said and closed and _ENDED.match(stating.after) and whole[-1:] in ".!?"):
        return False
    if len(said) == 2 and said[0] in _ARTICLES:
        return said[1] not in _NOT_YET
    counted = _nouns(figures)
    named = said[-1] in counted or said[-1] in _MEASURES
    return named and all(one in counted | _GLUE | _MEASURES for one in said[:-1])


def _nouns(figures: tuple[Figure, ...]) -> frozenset[str]:
    """Give the words of what figures count, of one and of many."""
    told = " ".join(f"{one.entry.counts} {one.entry.population}" for one in figures)
    own = [one.lower() for one in _WORD.findall(told) if one.lower() not in _GLUE]
    return frozenset(form for one in own for form in (one, singular(one), plural(one)))

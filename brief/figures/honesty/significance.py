"""The word "significant", of a quantity or a difference for which no test is named.

It is taken as statistical where a figure stands beside it, where something moves, and
where it is said of a number, a difference or a change. A role, a contribution, a name
("Significant Weather") and a sentence that names its test are left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from brief.figures.honesty.evidence import Evidence
from brief.figures.honesty.sentences import Sentence
from brief.figures.wording.late import Late
from brief.findings import Finding
from brief.rules.honesty import SIGNIFICANT_UNTESTED

_SIGNIFICANT = Late(
    r"\b(?:significant(?:ly)?(?! minorit)|statistical(?:ly)? (?:in)?significan\w+"
    r"|(?:reach(?:es|ed|ing)?|attained|achieved) significance)\b",
    re.IGNORECASE,
)
_MARKS = "'\"‘’“”"

_TESTED = Late(
    r"\bconfidence (?:intervals?|limits?)\b|\bCIs?\b|\bp[ -]?values?\b"
    r"|\bp ?[<>=≤] ?0?\.\d|\b(?:t|z|F)[ -]tests?\b|\bchi[- ]?squared?\b|χ"
    r"|\bANOVA\b|\bregression\b|\bMann[-– ]Whitney\b|\bWilcoxon\b|\bFisher['’]s\b"
    r"|\bKruskal\b|\bat (?:the )?\d[\d.]* ?(?:%|per cent)(?: [a-z]+)? level\b"
    r"|\b[Ss]ignificance (?:tests?|levels?|testing)\b|\bstandard errors?\b"
    r"|\b[Tt]est\w* (?:of|for) (?:statistical )?significan\w+|\bnull hypothesis\b"
    r"|\b[Ss]ignificance (?:is|was|were|has been) (?:not )?tested\b"
)
"""What names the test by which something is called significant."""

_OF_WEIGHT = Late(
    r"significant (?:(?:and|or) [a-z]+ |[a-z]+ )?(?:contributions?|roles?|weather"
    r"|species|players?|milestones?|partners?|person|people in)\b"
    r"|significantly (?:involv|contribut|engag|shap)\w+",
    re.IGNORECASE,
)
"""What is of weight, and not counted: "a significant role"."""

_MOVES = Late(
    r"\b(?:higher|lower|more|less|fewer|greater|smaller|larger|better|worse|differen\w+"
    r"|increas\w+|decreas\w+|reduc\w+|fall\w*|fell|rise\w*|rose|gr[eo]w\w*|drop\w*)\b",
    re.IGNORECASE,
)
"""What is said of quantities alone, anywhere in a sentence."""

_CHANGED = (
    r"(?:improv|worsen|deteriorat|declin|lengthen|shorten|narrow|widen|chang|shift"
    r"|var[iy]|differ|exceed|outperform|surg|climb|shrink|shrank|shrunk|halv|doubl"
    r"|slow|accelerat|strengthen|weaken|expand|recover|slipped|jump|outnumber"
    r"|associated|correlated|related)"
)
_OWN = r"(?:the|our|its|their|this|these|that|your|his|her|how|what|a|an)"
_NO_COMPARATIVE = r"(?:hinder|bolster|foster|further|matter|over|under|after|other)"
_ADVERB = Late(
    rf"\bsignificantly (?:been )?{_CHANGED}\w*\b(?! {_OWN}\b)"
    rf"|\b{_CHANGED}\w*(?: [a-z]+)? significantly\b"
    rf"|\bsignificantly (?:above|below|(?!{_NO_COMPARATIVE}\b)[a-z]{{3,}}er)\b",
    re.IGNORECASE,
)
"""An adverb of change or of comparison: "has significantly improved", "... longer"."""

_HOPED = Late(r"\b(?:will|would|could|may|might|can|should|shall|to)\s+$")
_WORK = r"(?:work|time|effort|thought|energy|planning|support|money|resources?|detail)"
_COUNTED = Late(
    r"\bsignificant(?:,? (?!(?:in|of|for|to|on|at|by|with|the|a)\b)[a-z]+){0,2}"
    r" (?:(?:number|proportion|share|majority|percentage|fraction|increase|decrease"
    r"|rise|fall|drop|reduction|decline|difference|variation|association|correlation"
    r"|relationship|trend|disparit(?:y|ie)|gap)s?\b|growth\b|improvement in\b"
    rf"|(?:amount|volume|quantit(?:y|ie))s?\b(?! of {_WORK}\b)"
    r"|changes? (?:compared|since|between|from (?:19|20)))",
    re.IGNORECASE,
)
"""A quantity, a difference or a change that is called significant."""

_IS_SO = Late(
    r"\b(?:gap|change|trend|effect|result|association|correlation|relationship"
    r"|improvement|decline|disparity)s?\b[^.;:]{0,40}\b(?:is|are|was|were|be|been|not"
    r"|longer|also|highly|still) significant\b(?! (?!in\b|at\b|for\b)[a-z])",
    re.IGNORECASE,
)
"""The same told after it: "The gap was not significant"."""


_HINT = "say large or marked; or name the test, or give the figure its `test`"


def significant(evidence: Evidence) -> Iterator[Finding]:
    """Find "significant" of a quantity or a difference that declares no test."""
    tested = {name for name, one in evidence.figures.items() if one.entry.test}
    for sentence in evidence.sentences:
        if _TESTED.search(sentence.text):
            continue
        for found in _SIGNIFICANT.finditer(sentence.text):
            if _statistical(sentence, found) and not sentence.figures & tested:
                message = f"“{found[0]}” is said without a test"
                place = sentence.at(found.start())
                yield SIGNIFICANT_UNTESTED.at(place, message, _HINT)


def _statistical(sentence: Sentence, found: re.Match[str]) -> bool:
    """Tell whether the word is said of a quantity; a term in marks is only named."""
    text, word = sentence.text, found[0].lower()
    if _in_marks(text, found):
        return False
    if not word.startswith("significant"):
        return True
    if _is_name(text, found) or _OF_WEIGHT.match(text, found.start()):
        return False
    counted = _counted(text, found)
    return counted or bool(sentence.figures) or bool(_MOVES.search(text))


def _in_marks(text: str, found: re.Match[str]) -> bool:
    """Tell whether the word stands in marks of its own."""
    start, end = found.span()
    beside = (text[max(0, start - 1) : start], text[end : end + 1])
    return all(one and one in _MARKS for one in beside)


def _is_name(text: str, found: re.Match[str]) -> bool:
    """Tell whether the word is part of a name, by the capitals: "Significant Weather".

    The first word of a sentence is in a name where the second has a capital as well.
    """
    if not found[0][0].isupper():
        return False
    follows = text[found.end() : found.end() + 2]
    first = not text[: found.start()].strip(f" {_MARKS}([")
    return follows[1:].isupper() or not first


def _counted(text: str, found: re.Match[str]) -> bool:
    """Tell whether a number, a change or a comparison is called significant."""
    around = (*_ADVERB.finditer(text), *_COUNTED.finditer(text), *_IS_SO.finditer(text))
    return any(
        one.start() <= found.start() < one.end()
        and not _HOPED.search(text[: one.start()])
        for one in around
    )

"""Denials before a number that stand far from it, and frames that take it back.

"At no point did the queue stand at over [45]": the "over" before the link is denied,
and is read as "not over". What frames it ("it would be wrong to say that") or comes
behind it ("is untrue") leaves it unchecked.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from brief.figures.wording.context.denied_within import (
    AT_NO,
    AUX,
    HALTS,
    without_asides,
)
from brief.figures.wording.late import Late

_OPENED = (
    r"never(?: once)?|not once|nobody|no one|nowhere|neither|none of|nor"
    r"|far from|without(?: ever)?"
    rf"|{AT_NO}"
)
"""With these a sentence is denied from its beginning; the verb is then turned round."""

_WITHIN = (
    rf"(?:{AUX})(?: still| yet| ever| also)? not|(?:{AUX})n['’]t|cannot|can['’]t|never"
    r"|no longer|at no (?:point|time|stage)|not once|nobody|no one"
)
_BOUNDS = (
    r"below|under|above|over|beneath|beyond|past|exceed(?:ed|ing|s)?|up to|outside"
    r"|(?:more|less|fewer|higher|lower|greater|longer|shorter|later|earlier|older) than"
    r"|at least|at most|in excess of|as (?:many|much|high|few|low|long) as"
)
_UP_TO = (
    r"(?:(?:reach|hit|touch|attain)(?:ed|ing|es|s)?"
    r"|(?:gets?|got|getting) (?:as far as|to)"
    r"|(?:climb|rise|ris|grow)(?:s|en|n|ing)? to)"
)
_PAST = r"(?:(?:pass|top|topp)(?:ed|ing|es|s)?)"
_DOWN_TO = r"(?:(?:fall|drop|dropp|sink)(?:en|ed|ing|s)? to)"
_AT = r"(?:(?:total|number|cost|come to|amount to|run to)(?:l?ed|l?ing|s)?)"
_REACHING = rf"(?:{_UP_TO}|{_PAST}|{_DOWN_TO}|{_AT})"
_TAIL = Late(rf"\b(?P<tail>(?:{_BOUNDS}|{_REACHING})\s+)$", re.IGNORECASE)
_OPENING = Late(rf"^\W*(?P<not>{_OPENED})\b(?P<rest>.*)$", re.IGNORECASE | re.DOTALL)
_ANYWHERE = Late(rf"\b(?P<not>{_WITHIN})\b(?P<rest>.*)$", re.IGNORECASE | re.DOTALL)
_BOUNDED = Late(rf"(?:{_BOUNDS})\b", re.IGNORECASE)
_HALTED = Late(rf"\b(?:{HALTS})\b|[;:.]", re.IGNORECASE)
_SECOND = Late(r"\b(?:is|are|was|were|has|have|had|did|it|they|we|he|she)\b")
_RELATIVE = Late(r"\b(?:who|that|which|whose|where|those|people|patients) $")

_SAYING = (
    "claim|story|idea|suggestion|notion|allegation|assertion|rumour|belief|myth|fiction"
)
_FRAMED = Late(
    r"\bit (?:is|was) no longer (?:the case|true) that\b"
    r"|\bit (?:is|was) (?:simply |quite )*(?:(?:not|no longer) (?:simply |quite )*"
    r"(?:the case|true|right)|untrue|wrong|false|a myth)\b.*\bthat\b(?! $)"
    r"|\b(?:wrong|untrue|false) to (?:say|claim|suggest|think)"
    rf"|\bthe (?:{_SAYING})(?:, [^,]{{1,40}},)? that\b"
    r"|\bno truth\b.*\bthat\b|\bto (?:say|claim|suggest) that\b"
    r"|^\W*what\b.*\b(?:did|does|has|was|is) not\b.*\b(?:was|is)\b"
    r"|\b(?:over|under|mis)stated\b|\b(?:wrongly|mistakenly|erroneously|incorrectly)\b"
    r"|\bwhether\b[^,]*$|\bnot (?:to|in|by|at|for|of|from|with) $"
    r"|(?<!not be )\bdenied that\b|\bno evidence (?:that|of)\b|\bruled out that\b"
    rf"|\bnobody can say\b|^\W*(?:rarely|seldom|hardly ever|scarcely ever) (?:{AUX})\b"
    r"|\b(?:must|should|shall) not (?:exceed|go|fall|rise|drop)\b",
    re.IGNORECASE,
)
"""What takes back whatever it leads to: "the claim, since withdrawn, that"."""

_BACK = Late(
    r"^[^.;]{0,90}?\b(?:is|are|was|were|has|have|it is|remains?)(?: simply| quite)?"
    r" (?:untrue|false(?! [a-z]+s\b)|wrong|no basis|a myth|out of reach"
    r"|not (?:so\b|true|right|the case|the right|what|borne out|supported))"
    r"|^\W*it (?:is|was) not\b|^ would be (?:an exaggeration|wrong)"
    r"|^ (?:is|was|are|were) (?:more|less|fewer|higher|lower|greater) than\b",
    re.IGNORECASE,
)
"""What stands behind words that open a sentence, and takes them back."""

_NEVER_BEHIND = Late(
    r"^[^.;]{0,60}\b(?:never|at no (?:time|point|stage)"
    r"|(?:did|does|has|have|had|could|would) not"
    r" (?:go|gone|rise|risen|fall|fallen|drop|dip|climb|get|come|be|been))\b",
    re.IGNORECASE,
)
"""What denies a bound that opens a sentence: "Below [£3m] the reserve never fell"."""

_OVERSTATES = Late(
    r"^[^.;]{0,90}?\b(?:over|under|mis)(?:states?|stated)\b|^[^.;]{0,60}?\bexaggerat",
    re.IGNORECASE,
)


class Front(NamedTuple):
    """Words before a text and the text, with a far "not" moved beside its bound."""

    before: str
    text: str
    doubt: str = ""


def in_front(before: str, text: str, after: str) -> Front:
    """Move what denies a text from afar beside it, or say why it is not clear."""
    plain = without_asides(before)
    for pattern, told in _PLAINER:
        plain = pattern.sub(told, plain)
    if found := _FRAMED.search(plain):
        return Front(before, text, f"“{found[0].strip()}” before it may take it back")
    head = plain.strip().lower()
    bound = _BOUNDED.fullmatch(head) or (not head and _BOUNDED.match(text))
    found = _BACK.match(after) if bound or head in {"", "that"} else None
    found = found or _OVERSTATES.match(after)
    if found or (bound and (found := _NEVER_BEHIND.match(after))):
        return Front(before, text, f"“{found[0].strip()}” behind it may take it back")
    moved = _moved(plain, text)
    if moved is None and not bound and (found := _DENIED_FIRST.match(plain)):
        return Front(before, text, f"“{found['not'].strip()}” before it may deny it")
    return moved or Front(plain, text)


def reaches_on(sentence: str) -> bool:
    """Say whether what opens a sentence bears on what stands behind its asides."""
    if (framed := _FRAMED.search(sentence)) and not _ON.search(sentence, framed.end()):
        return True
    if _MORE_FAR.match(sentence):
        return True
    found = _OPENING.match(_NO_ONE_SET_OFF.sub(r"\1 ", _SET_OFF.sub(r"\1 ", sentence)))
    if found is None or _parted(found, opening=True):
        return False
    inverted = _INVERTED.search(sentence)
    return bool(
        inverted or (_NO_ONE_SET_OFF.match(sentence) and _TAIL.search(sentence))
    )


_ON = Late(r"\b(?:and|but|while|whereas)\b", re.IGNORECASE)
_NO_ONE_SET_OFF = Late(
    r"^(\W*(?:nobody|no one|none of|neither)\b[^,]{0,40}), [^,.;:]{1,60}, ",
    re.IGNORECASE,
)
_SET_OFF = Late(
    rf"^(\W*(?:{_OPENED})), [^,.;:]{{1,60}}, (?=(?:{AUX})\b)", re.IGNORECASE
)
_INVERTED = Late(rf"^[^,]*(?:,[^,]*)?, (?:{AUX}) ", re.IGNORECASE)
_MORE_FAR = Late(r"\W*(?:more|fewer|less), [^,.;:]{1,60}, than $", re.IGNORECASE)


def tail_of(before: str) -> str:
    """Give the bound or the verb that ends the words before a number, or nothing."""
    found = _TAIL.search(before)
    return found["tail"] if found else ""


def _moved(before: str, text: str) -> Front | None:
    """Put the "not" of the words before a text beside the bound that it denies."""
    tail = _TAIL.search(before)
    front = before[: tail.start()] if tail else before
    if not (tail or _BOUNDED.match(text)) or _BY.search(front):
        return None
    opening = _OPENING.match(front)
    found = opening or _ANYWHERE.search(front)
    if found is None or _parted(found, opening=bool(opening)):
        return None
    if not opening and _RELATIVE.search(front[: found.start()]):
        return None
    return _denied(tail["tail"], text) if tail else Front("", f"not {text}")


def _parted(found: re.Match[str], *, opening: bool) -> bool:
    """Say whether a "not" and the bound behind it are of two clauses."""
    rest = found["rest"]
    if opening and found["not"].lower() == "neither":
        if " nor " not in rest:
            return True
        rest = rest.replace(" nor ", " ")
    return bool(_HALTED.search(rest) or (not opening and _SECOND.search(rest)))


def _denied(tail: str, text: str) -> Front:
    """Deny the bound or the verb before a number."""
    for pattern, bound in _SHORT_OF:
        if re.fullmatch(pattern, tail.strip(), re.IGNORECASE):
            return Front("", f"{bound} {text}")
    return Front(f"not {tail}", text)


_BY = Late(r"\bby $", re.IGNORECASE)
_SHORT_OF = ((_UP_TO, "under"), (_PAST, "at most"), (_DOWN_TO, "over"), (_AT, "not"))
_ONE = "a penny|a pound|one|a single [a-z]+|a day|a minute"
_DENIED_FIRST = Late(
    rf"^\W*(?P<not>(?!without)(?:{_OPENED}))\b(?!.*\b(?:and|but|while)\b)[^;]*?"
    r" (?:did|does|has|have|had|was|were|is|are) [^;]*$",
    re.IGNORECASE,
)
_GONE = (
    "ris(?:e|es|en|ing)|rose|climb(?:s|ed|ing)?|go(?:es|ne|ing)?|went|get|got|mov(?:e|ed)"
    "|edged|crept|pushed"
)
_PAST_A_MARK = Late(rf"\b(?:{_GONE}) past (?:the )?(?=£?\d|$)", re.IGNORECASE)
_NOT_UNTIL = r"(?:^\W*not until\b[^;]*)?"
_PLAINER = tuple(
    (Late(pattern, re.IGNORECASE), told)
    for pattern, told in (
        (_SET_OFF.pattern, r"\1 "),
        (_NO_ONE_SET_OFF.pattern, r"\1 "),
        (r"\bnothing (?:short of|less than) $", "at least "),
        (r"\bon the low(?:er)? side of $", "below "),
        (r"\bon the high(?:er)? side of $", "above "),
        (_PAST_A_MARK.pattern, "passed "),
        (
            rf"{_NOT_UNTIL}\bdid (?!not\b)[^,;]{{1,60}}? (?:pass|top|exceed) $",
            "passed ",
        ),
        (r"\b(more|fewer|less|higher|lower), [^,.;:]{1,60}, than ", r"\1 than "),
        (rf"\bnot (?:{_ONE}) ((?:more|less|fewer|later) than) ", r"not \1 "),
        (r"\bnot (?:all|every one|each) of (the|our|its|their) $", r"\1 "),
    )
)

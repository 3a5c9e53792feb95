"""Words that leave open what is said of several figures: denied, hoped, told twice.

"Far from falling, it rose" and "was expected to rise" hold a direction that is not
what they say. What is not said plainly is not checked, and is never called true.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from brief.figures.wording.grammar.aims import is_of_aim
from brief.figures.wording.late import Late
from brief.figures.wording.meaning import Kind, Meaning

if TYPE_CHECKING:
    from collections.abc import Sequence

    from brief.figures.wording.meaning import Stated

_DENIED = (
    r"not true|untrue|it is false|is false|myth|is wrong|wrong to|den(?:y|ies|ied)"
    r"|nobody|no one|instead of|rather than|far from|contrary to|without"
    r"|despite (?:[a-z]+ ){0,3}(?:fears?|hopes?|claims?|talk|reports?|warnings?"
    r"|predictions?|expectations?|forecasts?|suggestions?|rumours?)"
    r"|no longer(?! than)|neither|either|nowhere(?! near)|anything but|in no|none|nor"
    r"|no rate|no (?:doubling|halving|trebling)|never before|claim that|believe[sd]?"
    r"|not nearly|not so|not the case|by no means|rarely|seldom"
    r"|few (?:think|believe|say)"
    r"|(?:not|never|\w+n't),? (?:significantly|considerably|substantially|markedly"
    r"|materially|particularly|greatly|much|far(?! (?:off|short|from|behind|below)\b)"
    r"|any|really|at all|since|however"
    r"|anything)(?! (?:over|more than) \d)"
)
_HOPED = (
    r"fail(?:s|ed|ing|ure)? to|hope[sd]?|hopes|meant to|expected to|forecast to"
    r"|supposed to|likely to (?:rise|fall|grow|double|halve|drop|increase|decrease)"
    r"|(?<!who )(?<!that )would(?! be expected)(?! otherwise)|could|might|must|should"
    r"|will|can|if|unless|whether|aims? to|plan(?:s|ned)? to"
    r"|the (?:aim|plan|goal|target) (?:is|was) to|on track to|set to"
    r"|due to (?=be|rise|fall|grow|drop|reach|open|close|start|end|increase|decrease)"
    r"|stopped(?! and searched)|ceased|may(?= [a-z]+)"
)
_SHADED = (
    r"(?:almost|nearly|hardly|barely|scarcely)(?= (?:rose|risen|fell|fallen|met|missed"
    r"|higher|lower|better|worse|grew|as many|as likely|as high))"
)
_RANKED = (
    r"(?:second|third|fourth|fifth|joint|next)[- ](?:the )?(?:highest|lowest|largest"
    r"|smallest|best|worst|most)|(?:one of|among) the (?:highest|lowest|largest"
    r"|smallest|best|worst|most)"
)
_TOGETHER = (
    r"both|each|together|between them|the average of|the total|all (?:three|four)"
    r"|only one|neither|either"
)
_UNSIZED = (
    r"by (?:an?|several|a few|many|a couple of) (?:hours?|minutes?|days?|weeks?|months?"
    r"|years?|points?|pounds?|penny|pence|times)|by pennies|severalfold|many times"
    r"|orders? of magnitude|(?:a few|several) (?:hours?|minutes?|days?|weeks?"
    r"|points?) (?:longer|shorter|higher|lower|more|less|later)"
    r"|hours (?:longer|shorter)"
    r"|(?:twice|times) as (?:rare|few|low|little|small)"
)
_TWO_CHANGES = (
    r"(?:rose|grew|fell|increased|declined|dropped|rising|falling|growing)"
    r" (?:twice|half|three times|\w+ times) as (?:fast|quickly|sharply"
    r"|slowly|far|much(?! again))"
    r"|(?:up|down) [^.;]* against (?:the |its |our |their )?"
    r"(?:target|budget|plan|forecast|aim)"
    r"|(?:higher|lower|more|less) by [^.;]* than"
    r"|(?:rose|grew|fell|dropped|increased|climbed) to (?:half|double|twice|treble"
    r"|a \w+ of) (?:income|that of|the (?:\w+ ){0,2}average)"
)
"""What sets one thing against another in the words of a change over time."""

_OPEN = Late(
    rf"(?<![\w-])(?:{_DENIED}|{_HOPED}|{_SHADED}|{_RANKED}|{_UNSIZED}|{_TWO_CHANGES})"
    r"(?![\w-])",
)
_COUNTS_ALL = Late(rf"\b(?:{_TOGETHER})\b")
_NUMBERS = Late(r"\d[\d,.]*")
_ASKED = Late(r"\?\s*$")
_DONE_TO = Late(
    r"\b(?:is|are|was|were|been) (?:not )?(?:out\w+ed|exceeded|surpassed|overtaken)\b"
    r".*\bby\b"
)
_BY_TIME = Late(
    r"\d\S* (?:per cent |percentage points |points )?(?:a|per|each|every)"
    r" (day|week|month|quarter|year)\b(?! (?:earlier|before|ago|later|on|to|or))"
)
"""What says a change of each month, and not of the whole time between two figures."""

_LATE = Late(r"^(?:In|On|Since|By|From|Until) May\b|\bMay (?:19|20)\d\d")

_READ = frozenset("fail fails failed failing failure stopped ceased refused no".split())
"""Right before a verb these are read with it: "failed to rise", "no longer rising"."""


def unsettled(
    text: str, relations: Sequence[Meaning], compared: Sequence[Meaning]
) -> str:
    """Say why words that relate figures cannot be held to them, or nothing."""
    found = _OPEN.search(_LATE.sub("", text).replace("’", "'").lower())
    read = any(is_of_aim(one) or one.negated for one in (*relations, *compared))
    if found and not (read and found[0].split()[0] in _READ):
        return (
            f"“{found[0]}” stands in it, so that it may not say what is; link the plain"
            " words of the comparison alone"
        )
    if _ASKED.search(text):
        return "it asks, and says nothing"
    many = any(one.kind is Kind.MULTIPLE for one in relations)
    if many and _DONE_TO.search(text):
        return "it says what is done to the first; say what the first does"
    if (found := _BY_TIME.search(text)) and any(one.moved for one in relations):
        return f"“{found[0]}” is a change by the {found[1]}: state the whole change"
    return _told_twice([*relations, *compared])


_DENIAL = Late(
    r"\b(?:(?:did|do|does|has|have|had|is|are|was|were) (?:not|never|yet to)|\w+n['’]t"
    r"|never|not|no longer|(?:fail|ceas|stopp)\w* to)( (?:yet|even|once|been|to))*$",
    re.IGNORECASE,
)
"""What denies the words of a link right before it."""


def denied_text(text: str, before: str, said: Sequence[Meaning]) -> str:
    """Give words with the denial before them, so that they are quoted as they are read.

    Of "did not [miss its target]", "miss its target" alone is not what is held.
    """
    found = _DENIAL.search(before.rstrip())
    denial = " ".join(found[0].split()) if found else ""
    if text.startswith(denial) or not any(one.negated for one in said):
        return text
    return f"{denial} {text}"


def of_several(text: str, many: int) -> str:
    """Say that one number is said of several figures: "each exceeded 25%"."""
    found = _COUNTS_ALL.search(text.lower())
    if found is None or len(_NUMBERS.findall(text)) >= many:
        return ""
    return f"“{found[0]}” speaks of several figures at once; link each on its own"


def _told_twice(said: Sequence[Meaning]) -> str:
    """Say that two things are compared in one claim."""
    plain = [one for one in said if one.kind is Kind.COMPARISON]
    if len({(one.word, one.negated) for one in plain}) > 1:
        return "it compares more than one thing; link each comparison on its own"
    return ""


_EITHER_WAY = Late(
    r"\b(?:chang|mov|vari|differ|shift)(?:ed|e)? (?=by (?:no |not )?(?:more|less"
    r"|at least|at most|about|some|only|just|£|\d))",
    re.IGNORECASE,
)
"""What has changed either way: "did not change by more than 5%"."""


def directed(text: str, stated: Sequence[Stated]) -> str:
    """Give a change that may be either way the way that its figures went."""
    if len(stated) != 2 or stated[0].value == stated[1].value:
        return text
    up = stated[1].value > stated[0].value
    said, done = ("rise ", "rose ") if up else ("fall ", "fell ")
    return _EITHER_WAY.sub(
        lambda found: done if found[0].endswith("ed ") else said, text
    )

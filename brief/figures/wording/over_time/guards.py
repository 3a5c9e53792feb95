"""Words by which a series claim says more than is read: they are never called true.

"Only in 2015", "every year except 2012", "fell by more in 2021 than in 2020", "in all
but one year". What stands here is not checked, with what to say instead. It sees no
values.
"""

from __future__ import annotations

import re
from functools import cache

from brief.figures.wording.late import Late

_COUNTED = "years?|quarters?|months?"
_MOVES = (
    r"(?:rose|rise[ns]?|grew|grown|growth|increase[ds]?|climbed|fell|fall(?:en|s)?"
    r"|drop(?:ped|s)?|decline[ds]?|decrease[ds]?|reductions?|changed?|jump(?:ed)?"
    r"|up|down|moved)"
)
EXCEPTING = (
    r"(?:except(?:ing)?(?: for)?|other than|apart from|aside from|bar(?= \d)"
    r"|with the exception of|(?<!all )but (?:for|not)|excluding|save for"
    r"|(?:but|save)(?= (?:[A-Z][a-z]+ )?(?:19|20)\d\d))"
)
"""What takes one year out of many: "every year except 2012"."""

ONE_WAY = (
    "rise|rises|rose|risen|increased?|fall|falls|fell|fallen|drop|dropped|declined?"
    "|decreased?|grew|growth|reduction"
)
"""What is said to have happened only in some year: "the only fall was in 2020"."""

_CHANGE = "rise|fall|drop|increase|decrease|decline|growth|change|reduction"
_SIZED = "more|less|bigger|larger|smaller|greater|lower|higher|steeper"
_NUMBER = r"two|three|four|five|six|seven|eight|nine|ten|\d+"
_YEAR = r"(?:19|20)\d\d"
_ORDINAL = "second|third|fourth|fifth|sixth|last|final"
_SEVERAL = "years|quarters|months"
_MANY = "most|many|some|several|half|few|more|fewer"
_ONLY_WHEN = (
    r"(?<!not )(?<!by )(?<!to )(?<!at )(?<!from )(?<!rose )(?<!fell )only"
    rf"(?! (?:(?:to|just|{ONE_WAY})\b|£?\d))"
)

_GUARDS = {
    "link the plain words of the trend alone": (
        r"c[ao]mes? to an? (?:end|halt)",
        r"was broken",
        r"(?:fully|completely|wholly) recovered|recovered (?:fully|completely|in full)",
        r"bounced back to|making up for|reversing|cancelling out|equal to|further in",
        r"as (?:in (?=\d|q[1-4])|it had|they had|much as it|much as they)",
        r"a point (?:above|below|higher|lower|up|down)",
        r"(?:rang|var)(?:ed|ing|ying) (?:from|between) .*(?:19|20)\d\d",
        r"(?:previous|former|old|earlier) (?:record|peak|high|low|best|worst)",
        r"(?:more|less) (?:slowly|quickly|sharply)",
        r"slower|faster|slowed|quick(?:er|ened)|accelerated|decelerated|sped up",
        r"sustained|reversed|maintained|wiped out|cancelled out",
        rf"(?:{_COUNTED}) later|subsequent|corresponding|since the same",
        r"(?:is|was|were|been) (?:overtaken|surpassed|exceeded)",
        r"only once|only twice|than the last|than in any of",
    ),
    "say of each stretch of years by itself what was so": (
        EXCEPTING,
        _ONLY_WHEN,
        r"alone",
    ),
    "say in how many of how many years, as in “in four of the last five years”": (
        rf"(?:every|each|all) (?:{_COUNTED}) but (?:one|two|three|\d)",
        rf"(?:every|each|all) other (?:{_COUNTED})|alternate (?:{_COUNTED})",
        rf"(?<!as )(?:{_MANY})(?: of)?(?: (?:the|these|last|past))* (?:{_SEVERAL})",
        rf"(?:{_SEVERAL}) out of",
        rf"all but (?:one|{_NUMBER}) (?:{_COUNTED})",
        rf"(?:{_ORDINAL}) time",
        r"without (?:an )?exception",
    ),
    "it sets two changes side by side: state each with its amount": (
        rf"(?:fastest|slowest|weakest|strongest) (?:\w+ )?(?:{_CHANGE})s?",
        r"(?:greatest|largest|biggest|sharpest|smallest) (?:\w+ )?changes?",
        rf"(?:{_ORDINAL}) (?:highest|lowest) (?:year|quarter|month)",
        rf"{_MOVES} by (?:ever )?(?:less|more)(?= with\b| each\b| every\b)",
        rf"{_MOVES}(?: by)? (?:more|less|further|faster)\b(?! than)[^.;]*\bthan\b",
        rf"(?:{_SIZED}) (?:{_CHANGE})s?\b",
        rf"(?:{_CHANGE})s? (?:was|were|is|are) (?:{_SIZED})\b",
    ),
    "say from which year to which": (
        rf"(?:before|prior to|ahead of) (?!in )(?:[a-z]+ )?{_YEAR}",
        rf"(?:before|prior to|ahead of) {_YEAR} than",
        r"(?:all|(?:much|most|part|half|some)(?: of)?) the way",
        r"for (?:much|most|part) of|most of the",
        r"in (?:the first|the second|either) half",
    ),
    "name the period that is meant, as in “than in 2019”": (
        rf"(?:{_NUMBER}) (?:{_COUNTED}) (?:ago|earlier|before(?! \w+ing\b))",
        r"a (?:quarter|month) (?:earlier|before|ago)",
        r"(?:same|equivalent) (?:quarter|month|point|period)(?= last year| of every|$)",
        r"equivalent (?:quarter|month|period)",
        r"(?:than|as|from|since) (?:it was |they were )?(?:before|after) [a-z]+\b",
        r"(?<!\d )in the (?:previous|preceding|prior|following|next) (?:quarter|month)",
        r"(?:the )?(?:following|next) (?:year|quarter|month)|the year after",
    ),
    "say “was never above” or “was never below”, and since when": (
        r"did(?: not|n['’]t) (?:go|rise|fall|climb|drop|dip|sink|move) (?:above|below)",
    ),
    "say in which years it was so": (
        r"last (?:fell|rose|exceeded|reached|at|below|above|over|under|topped|dipped)",
        r"(?:fell|rose) last(?! (?:year|month|quarter))",
        rf"(?:last|latest|most recent) (?:{_CHANGE})s?",
        r"just (?:once|twice)|only once|year in,? year out",
        rf"(?:once|twice|(?<!\d,)(?:{_NUMBER}) times)(?= (?:since|between|in|over)|$)",
    ),
}


@cache
def _each() -> tuple[tuple[re.Pattern[str], str], ...]:
    """Give the patterns, made when a series is first held to words: they are long."""
    told = ((right, "|".join(words)) for right, words in _GUARDS.items())
    return tuple(
        (re.compile(rf"(?<![\w-])(?:{words})(?![\w-])", re.IGNORECASE), right)
        for right, words in told
    )


_CHANGE_OF = Late(
    rf"\b(?:{_CHANGE})s?\b[^.;]*\b(?:was|were|is|are) (?:much |slightly )?$",
    re.IGNORECASE,
)
_GAINS_HAVE = Late(
    r"\b(?:gains|rises|increases|falls|losses|drops|declines)\b[^.;]* (?:has|have) $",
    re.IGNORECASE,
)
_GROWN = Late(r"(?:grown|got|become) (?:larger|bigger|smaller)\b", re.IGNORECASE)
_SIZE = Late(rf"\W*(?:{_SIZED})\b", re.IGNORECASE)
_LENGTHENED = Late(
    rf"\W*((?:every|each) (?:single )?(?:{_COUNTED})|steadily|year on year"
    r"|without a break|(?:only )?slightly|sharply|for the \w+ (?:year|quarter|month)"
    rf" (?:running|in a row)|the \w+ (?:{_CHANGE}) in a row|to a (?:new )?record"
    r"|more than (?:anywhere|any)|faster than)\b",
    re.IGNORECASE,
)
"""What follows a claim and says more of it than the link holds."""

_BY_TIME = Late(
    r"\s*((?:a|per|each|every) (?:year|quarter|month))\b"
    r"(?! (?:earlier|before|ago|later|on|to|or))",
    re.IGNORECASE,
)


_A_RECORD = Late(
    r"(?:(?:the|its|their|an?) )?(?:[a-z]+est|peak|trough|low|high)\b[a-z -]*",
    re.IGNORECASE,
)
_NOT_THEN = Late(
    r"^[^.;:]{0,120}?(?: (?:never|not)|n['’]t) (?:come|came|been|happen(?:ed)?|in)\b"
)
"""Behind a record these deny its time: "the sharpest rise never came in 2022"."""


def unread_beside(text: str, before: str, after: str) -> str:
    """Say which words beside a link change what it says, or nothing."""
    grown = _GAINS_HAVE.search(before) and _GROWN.match(text)
    if grown or (_CHANGE_OF.search(before) and _SIZE.match(text)):
        return "it sets two changes side by side: state each with its amount"
    if found := _LENGTHENED.match(after) or _BY_TIME.match(after):
        return f"“{found[1]}” stands behind it: link it too"
    if _A_RECORD.fullmatch(text) and _NOT_THEN.match(after):
        return "what stands behind denies it: say when it was"
    return ""


def unread_in(text: str) -> str:
    """Say which words of a text are not read, and what is right instead; or nothing."""
    for words, right in _each():
        if found := words.search(text):
            return f"“{found[0].strip()}” stands in it: {right}"
    return ""

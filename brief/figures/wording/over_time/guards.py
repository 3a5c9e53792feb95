"""Words by which a series claim says more than is read: they are never called true.

"Only in 2015", "every year except 2012", "fell by more in 2021 than in 2020", "in all
but one year". What stands here is not checked, with what to say instead. It sees no
values.
"""

from __future__ import annotations

import re

_COUNTED = "years?|quarters?|months?"
_MOVES = (
    r"(?:rose|rise[ns]?|grew|grown|growth|increase[ds]?|climbed|fell|fall(?:en|s)?"
    r"|drop(?:ped|s)?|decline[ds]?|decrease[ds]?|reductions?|changed?|jump(?:ed)?"
    r"|up|down|moved)"
)
EXCEPTING = (
    r"(?:except(?:ing)?(?: for)?|other than|apart from|aside from|bar(?= \d)"
    r"|with the exception of|(?<!all )but (?:for|not)|excluding|save for)"
)
"""What takes one year out of many: "every year except 2012"."""

ONE_WAY = (
    "rise|rises|rose|risen|increased?|fall|falls|fell|fallen|drop|dropped|declined?"
    "|decreased?|grew|growth|reduction"
)
"""What is said to have happened only in some year: "the only fall was in 2020"."""

_GUARDS = (
    (
        r"c[ao]mes? to an? (?:end|halt)|was broken|(?:previous|former|old|earlier)"
        r" (?:record|peak|high|low|best|worst)|more slowly|more quickly|slower|faster"
        r"|slowed|quicker|accelerated|decelerated|less sharply|more sharply|sustained"
        r"|reversed|maintained|wiped out|cancelled out"
        r"|(?:years?|months?|quarters?) later"
        r"|only once|only twice|than the last|than in any of",
        "link the plain words of the trend alone",
    ),
    (
        rf"{EXCEPTING}|(?<!not )(?<!by )(?<!to )(?<!at )(?<!from )"
        rf"(?<!rose )(?<!fell )only(?! (?:to|just|£?\d|{ONE_WAY})\b)|alone",
        "say of each stretch of years by itself what was so",
    ),
    (
        rf"(?:every|each|all) (?:{_COUNTED}) but (?:one|two|three|\d)"
        rf"|(?:every|each) other (?:{_COUNTED})|alternate (?:{_COUNTED})"
        rf"|(?<!as )(?:most|many|some|several|half|few|more|fewer)(?: of)?"
        rf"(?: the| these)?(?: last| past)? (?:years|quarters|months)"
        rf"|(?:years|quarters|months) out of",
        "say in how many of how many years, as in “in four of the last five years”",
    ),
    (
        rf"{_MOVES}(?: by)? (?:more|less|further|faster)\b(?! than)[^.;]*\bthan\b"
        rf"|(?:more|less|bigger|larger|smaller|greater|lower|higher|steeper) "
        rf"(?:rise|fall|drop|increase|decrease|decline|growth|change|reduction)s?\b"
        rf"|(?:rise|fall|drop|increase|decrease|decline|growth|change|reduction)s? "
        rf"(?:was|were|is|are) (?:more|less|bigger|larger|smaller|greater|lower|higher"
        rf"|steeper)\b",
        "it sets two changes side by side: state each with its amount",
    ),
    (
        r"(?:all|(?:much|most|part|half|some)(?: of)?) the way|for (?:much|most|part) of"
        r"|in (?:the first|the second|either) half|most of the",
        "say from which year to which",
    ),
    (
        rf"(?:two|three|four|five|six|seven|eight|nine|ten|\d+) (?:{_COUNTED})"
        r" (?:ago|earlier|before(?! \w+ing\b)|previously)|a (?:quarter|month) (?:earlier|before|ago)"
        r"|(?<!\d )in the (?:previous|preceding|prior|following|next) (?:quarter|month)"
        r"|(?:the )?(?:following|next) (?:year|quarter|month)|the year after",
        "name the period that is meant, as in “than in 2019”",
    ),
    (
        r"(?:once|twice|(?:three|four|five|six|\d+) times)(?= (?:since|between|in|over)"
        r"|$)",
        "say in which years it was so",
    ),
)
_EACH = tuple(
    (re.compile(rf"(?<![\w-])(?:{words})(?![\w-])", re.IGNORECASE), right)
    for words, right in _GUARDS
)


def unread_in(text: str) -> str:
    """Say which words of a text are not read, and what is right instead; or nothing."""
    for words, right in _EACH:
        if found := words.search(text):
            return f"“{found[0].strip()}” stands in it: {right}"
    return ""

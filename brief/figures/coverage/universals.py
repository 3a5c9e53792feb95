"""All or none of what a brief counts: "all priority groups", "none of the councils".

Prose is full of "all" and "no"; they are shares that can be checked only where they
speak of something that the brief counts.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from brief.figures.wording import Found, Kind, Meaning
from brief.figures.wording.late import Late

_WORDS = Late(
    r"(?<![\w-])(?<!of )(?<!at )(?<!% of )(?<!for (?=every))(?<!to (?=every))"
    r"(?P<share>all|every|none|no)(?: of)?(?: the| these| those| our| its)?"
    r"(?P<rest>(?: [a-z’'-]+){1,3})",
    re.IGNORECASE,
)
_STOPS = frozenset(
    "in for at by with on to is are was were and or that who which from of than more"
    " longer such other".split()
)


_OF_TIME = Late(r" (?:day|night|week|month|term|year|morning|holiday)s?\b")
"""Behind a noun these make a time of it: "on every school day"."""


def universals(prose: str, counted: frozenset[str]) -> Iterator[Found]:
    """Find "all" and "none" before nouns that the brief counts."""
    for one in _WORDS.finditer(prose):
        for word in re.finditer(r"[a-z’'-]+", one["rest"]):
            if word[0] in _STOPS:
                break
            if word[0] in counted:
                share = "none" if one["share"].lower().startswith("no") else "all"
                end = one.start("rest") + word.end()
                if _OF_TIME.match(prose, end):
                    break
                text = prose[one.start() : end]
                yield Found(one.start(), end, text, Meaning(Kind.SHARE, word=share))
                break

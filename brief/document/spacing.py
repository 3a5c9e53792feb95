"""No-break spaces: a number stays with its unit, a day with its month.

Only ordinary spaces are replaced; no other character of an author's words changes.
"""

from __future__ import annotations

import re

from markupsafe import Markup

NO_BREAK = "\u00a0"

_MONTHS = (
    "January|February|March|April|May|June|July|August|September|October|November|"
    "December"
)
_SCALES = "hundred|thousand|million|billion|trillion"
_REFERRED = (
    "page|pages|paragraph|paragraphs|section|sections|figure|table|note|item|"
    "chapter|schedule|part|annex|appendix|article|year|agenda item"
)
_ENDS_IN_NUMBER = re.compile(r"(\d|[½¼¾⅓⅔]|bn|£\d+m)$")

# Each pattern's one group of white space becomes a no-break space.
_HELD = (
    # 5 September 2017, 5 September, September 2017
    re.compile(rf"(?<=\d)( )(?=(?:{_MONTHS})\b)"),
    re.compile(rf"(?<!\w)(?:{_MONTHS})( )(?=\d{{1,4}}\b)"),
    # page 4, paragraph 37, Schedule 12A
    re.compile(rf"(?i:\b(?:{_REFERRED}))( )(?=\d)"),
    # 4.9 million crimes: the word after the scale too
    re.compile(rf"(?<=\d)( )(?=(?:{_SCALES}|bn|m|k)\b)"),
    re.compile(rf"\d\u00a0(?:{_SCALES})( )(?=[a-z])"),
)

# A number and what it counts, a year apart: "in 2016 alone" may break.
_COUNTED = re.compile(
    r"(?<![\w.,/-])(?:£|€)?(?!(?:19|20)\d\d )\d[\d,.]*(?:bn|m|k|%)?( )(?=[a-z(])"
)
# "a year", "per person", "each week" after a number
_RATE = re.compile(r"(?<=[\dnmk%\u00a0])(?:a|an|per|each|every)( )(?=[a-z])")


def _hold(pattern: re.Pattern[str], text: str) -> str:
    """Replace the white space that a pattern captures."""
    pieces: list[str] = []
    end = 0
    for match in pattern.finditer(text):
        start, stop = match.span(1)
        pieces += [text[end:start], NO_BREAK]
        end = stop
    return "".join([*pieces, text[end:]])


def held(text: str, *, claim: bool = False) -> str:
    """Hold dates, references and scaled numbers together; in a claim, its units too.

    In a claim the number stays with the word that it counts, and with "a year".
    """
    patterns = (*_HELD, _COUNTED, _RATE) if claim else _HELD
    for pattern in patterns:
        text = _hold(pattern, text)
    return text


_SHORT_END = re.compile(r" (?=(?:<[a-z][^<>]*>)*[^\s<>&]{1,4}(?:</[a-z]+>)*$)")
"""Before a last short word: alone on a line it would look lost."""


def ended(title: Markup) -> Markup:
    """Hold the last short word of a title to the one before: "than in" and "2015"."""
    held_together = _SHORT_END.sub(NO_BREAK, title)
    return Markup(held_together)  # noqa: S704 - as escaped as it was


_ENDLESS = re.compile(r"\S*\d…\S*")
"""A number cut short, with its sign: a line could break behind the dots."""


def unparted(text: str) -> Markup:
    """Hold numbers without end to their signs: "84.8142…%" stays on one line."""
    held_together = Markup('<span class="unparted">{}</span>')
    pieces: list[str] = []
    end = 0
    for match in _ENDLESS.finditer(text):
        pieces += [text[end : match.start()], held_together.format(match[0])]
        end = match.end()
    return Markup("").join([*pieces, text[end:]])


def joined(before: str, after: str) -> str:
    """Hold words to the number that ends the piece before: "22,500" and " users"."""
    if after[:1] == " " and after[1:2].isalpha() and _ENDS_IN_NUMBER.search(before):
        return NO_BREAK + after[1:]
    return after

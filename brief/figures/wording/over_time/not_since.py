"""What has not been higher, or lower, since a year: the highest or the lowest since.

"Vacancies [have not been fewer since 2018]": no value behind 2018 is lower than the
last one, or than that of the year with which its sentence begins.
"""

from __future__ import annotations

import re

from brief.figures.wording.judging.holding import FALSE, TRUE, unread
from brief.figures.wording.late import Late
from brief.figures.wording.meaning import Judgement
from brief.figures.wording.over_time.alone import PERIOD
from brief.figures.wording.over_time.apart import DOUBTED
from brief.figures.wording.over_time.points import Points, at, covers
from brief.figures.wording.over_time.whole import SINCE, Sentence, place_of


def is_not_since_told(sentence: Sentence) -> bool:
    """Say whether a claim is what has not been higher or lower since a year."""
    return _found(sentence) is not None


def not_since_told(text: str, sentence: Sentence, points: Points) -> Judgement | None:
    """Judge "has not been lower since 2016"."""
    found = _found(sentence)
    if found is None:
        return None
    base = place_of(found["since"], points)
    place = place_of(found["when"], points) if found["when"] else len(points) - 1
    if base is None or place is None or place < base + 2:
        return unread(text, f"the series runs {covers(points)}")
    way = 1 if found["way"].lower() in _HIGHER else -1
    now = points[place]
    beyond = [
        one for one in points[base + 1 : place] if (one.value - now.value) * way > 0
    ]
    facts = f"{at(now)}, and {at(beyond[-1] if beyond else points[base])}"
    if beyond:
        return Judgement(FALSE, f"“{text}” is not true: {facts}.")
    warning = ""
    if (points[base].value - now.value) * way < 0:
        word = "higher" if way > 0 else "lower"
        warning = f"True, and it was not {word} in {points[base].label} either."
    return Judgement(TRUE, f"“{text}” holds: {facts}.", warning=warning)


def _found(sentence: Sentence) -> re.Match[str] | None:
    """Find what has not been so, where nothing else denies or doubts it."""
    found = sentence.find(_NOT_SINCE)
    if found is None or not sentence.start <= found.start("way") < sentence.end:
        return None
    rest = sentence.text[found.end() :]
    return None if DOUBTED.search(f"{found['lead']} {rest}") else found


_HIGHER = frozenset("higher larger greater more".split())
_NOT_SINCE = Late(
    rf"^\W*(?:In (?P<when>{PERIOD}),? )?(?P<lead>(?:(?!(?:19|20)\d\d)[^.;]){{0,160}}?)"
    rf"\b(?:has|have|had) not been (?:this |so |any )?(?P<way>higher|larger|greater"
    rf"|more|lower|smaller|fewer|less)(?: than (?:this|now|that))?,? {SINCE}(?![\w/])"
    r"(?=[.,;:)]|$| and | but )",
    re.IGNORECASE,
)

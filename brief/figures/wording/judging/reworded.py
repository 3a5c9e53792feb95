"""Words of two figures, in the plainer words in which the room reads them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from brief.figures.wording.late import Late

if TYPE_CHECKING:
    from collections.abc import Sequence

    from brief.figures.wording.meaning import Stated


def reworded(before: str, text: str, stated: Sequence[Stated]) -> tuple[str, str]:
    """Read "exceeded the budget by [16%]" as "16% more", which it is of the two."""
    before = worth(_EQUAL_TO.sub("", before), stated)
    text = _TIME_FEWER.sub(r"\1 less", _A_FULL.sub("one ", text))
    text = _UP_ON.sub(_more_than, text)
    led = f"{before}by "
    if text.lower().startswith("by ") and (
        _OUTNUMBERED_BY.search(led) or led.endswith("spent by ")
    ):
        before, text = f"{before}by ", text[3:]
    found = _OVER_BY.search(before)
    if found is not None and (_AMOUNT.match(text) or _APART.fullmatch(text)):
        side = "more" if found["over"] or found["over2"] else "less"
        return _subject(before, found), f"{text} {side}"
    before, text = _of_unit(before, text, stated)
    before, text = missed_by(before, text, stated)
    found = _OUTNUMBERED_BY.search(before)
    if found is not None and _APART.fullmatch(text):
        return f"{_subject(before, found)} {found['hedge']}".lstrip(), f"{text} more"
    return before, text


_A_FULL = Late(
    r"\ba(?:n entire| (?:full|whole|clear)) (?=[a-z]+ (?:more|less|fewer|longer|shorter"
    r"|higher|lower|sooner|later|earlier)\b)",
    re.IGNORECASE,
)
"""One of a unit, and not a little: "a full night less"."""

_TIME_FEWER = Late(r"\b((?:minute|hour|day|week|month|year)s?) fewer\b", re.IGNORECASE)
"""Time is less or more: "two days fewer" is two days less."""

_UP_ON = Late(r"(?<=\d) (?P<way>up|down) on$")


def _more_than(found: re.Match[str]) -> str:
    """Read "£260,000 up on" as so much more than."""
    return " more than" if found["way"] == "up" else " less than"


def _of_unit(before: str, text: str, stated: Sequence[Stated]) -> tuple[str, str]:
    """Read "3,560 tonnes more waste", of tonnes, as "3,560 more".

    And "went to [324 more] calls" ends at no level: it tells how many more they were.
    """
    found = _UNIT_MORE.fullmatch(text)
    units = {one.unit.split(" ")[0] for one in stated}
    if found and len(stated) == 2 and units == {found["unit"]}:
        text = f"{found['amount']} {found['side']}"
    if _SO_MANY_MORE.fullmatch(text):
        before = _WENT_TO.sub(r"\g<verb> ", before)
    return before, text


def _subject(before: str, found: re.Match[str]) -> str:
    """Give what stands before a verb, where the "up" of "take-up" says no way."""
    return re.sub(r"-(?=(?:up|down|over|off)\b)", "", before[: found.start()])


def without_per(text: str, stated: Sequence[Stated]) -> str:
    """Read "£17 a week more", of two rents a week, as "£17 more"."""
    found = _APART_PER.fullmatch(text)
    per = found and (f"per {found['time']}" if found["time"] else found["many"])
    if not (found and per) or len(stated) != 2 or stated[0].unit != stated[1].unit:
        return text
    counted = re.search(rf"\b{per.lower()}\b(?!,?\d)", stated[0].unit)
    side = _SIDES.get(found["side"].lower(), found["side"])
    things = found["things"] or ""
    same = not things or re.match(rf"{things.strip()}\b", stated[0].unit)
    return f"{found['amount']} {side}" if counted and same else text


_SIDES = {"above": "higher", "below": "lower"}
_APART_PER = Late(
    r"(?P<amount>(?:(?:about|around|roughly|nearly|almost|just (?:over|under)|over"
    r"|more than) )?[£$€]?\d[\d,.]*(?:p|m|bn|k)?)(?P<things> (?!an?\b|per\b)[a-z]+)?"
    r" (?:(?:a|an|per|each|every) (?P<time>hour|day|week|month|year)"
    r"|(?P<many>per \d[\d,]*)(?: (?!more|less|fewer|higher|lower)[a-z]+)?)"
    r" (?P<side>more|less|fewer|higher|lower|above|below)",
    re.IGNORECASE,
)
"""What lies between two rates, in the words of both: "4.6 per 100,000 above"."""


def worth(before: str, stated: Sequence[Stated]) -> str:
    """Read "an improvement of" as the rise or the fall that is the better for it."""
    found = _WORTH_OF.search(before)
    way = stated[0].better
    if found is None or len(stated) != 2 or not way or way != stated[1].better:
        return before
    up = (way > 0) is (found["noun"].lower() == "improvement")
    start, end = found.span("noun")
    article = re.sub(r"\b(?P<an>[Aa])n (?=\w*$)", r"\g<an> ", before[:start])
    return f"{article}{'rise' if up else 'fall'}{before[end:]}"


def missed_by(before: str, text: str, stated: Sequence[Stated]) -> tuple[str, str]:
    """Read "missed its target by [four points]" as lower, where more is better."""
    found = _MISSED_BY.search(before)
    way = 1 if found and found["over"] else stated[0].better
    plain = _APART.fullmatch(text) and not _DENIED.search(before)
    if found is None or len(stated) != 2 or not (way and plain):
        return before, text
    above = (way > 0) is bool(found["beat"] or found["over"])
    side = "higher" if above else "lower"
    return f"{_subject(before, found)} {found['hedge']}".lstrip(), f"{text} {side}"


_DENIED = Late(r"\b(?:not|never|no|nor|neither|hardly)\b|n['’]t\b")
_WORTH_OF = Late(
    r"\b(?:an?|the|this|that) (?:[a-z]+ )?(?P<noun>improvement|worsening|deterioration)"
    r" (?:[a-z ]{2,40} )?of (?:[a-z]+ ){0,2}$",
    re.IGNORECASE,
)
_HEDGE = (
    r"(?:about|around|roughly|nearly|almost|some|just (?:over|under)|over|more than)"
)
_OUTNUMBERED_BY = Late(
    r"(?<!were )(?<!was )(?<!are )(?<!is )(?<!been )(?<!being )"
    r"\b(?:outnumber(?:s|ed)?|exceed(?:s|ed)?|surpass(?:es|ed)?|outstrip(?:s|ped)?)"
    rf" (?!by )(?:[\w’'-]+ ){{1,9}}by (?P<hedge>(?:{_HEDGE} )?)$",
    re.IGNORECASE,
)
"""What says by how much the first is more: "men outnumber women by [86]"."""
_MISSED_BY = Late(
    r"\b(?:(?P<beat>beat(?:s|en|ing)?|bettered)|miss(?:ed|es|ing)?"
    r"|(?:was|were) (?:[a-z]+ly )?(?P<over>exceeded|surpassed))\b[^.;,:]{0,60}"
    rf"\bby (?P<hedge>(?:{_HEDGE} )?)$",
    re.IGNORECASE,
)
"""What says by how much an aim was missed, which is more or less as is better."""
_SMALL = "an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
_APART = Late(
    rf"(?:{_HEDGE} )?(?:[£$€]?\d[\d,.]*(?:%|p|m|bn|k)?|(?:{_SMALL})\b)"
    r"(?: [a-z]+){0,2}",
    re.IGNORECASE,
)

_AMOUNT = Late(r"[£$€]?\d")
_OVER_BY = Late(
    r"\b(?:(?P<over>exceed(?:s|ed)?|surpass(?:es|ed)?|overr[au]ns?|overshot|outstrips?"
    r"|outstripped|(?:was|were|is|are|went|came in) (?:over|above))"
    r"|(?:was|were|is|are|came in) (?:under|below)|undershot) (?:the|its|our|their) "
    r"(?:[a-z]+ ){1,3}by $"
    r"|\b(?:(?P<over2>over)|under)spent by $",
    re.IGNORECASE,
)
"""What says by how much the first is more than the second, or less."""

_UNIT_MORE = Late(
    rf"(?P<amount>(?:{_HEDGE} )?\d[\d,.]*) (?P<unit>[a-z]+) (?P<side>more|less|fewer)"
    r"(?: (?!than\b|likely\b)[a-z-]+){0,3}",
    re.IGNORECASE,
)
_SO_MANY_MORE = Late(rf"(?:{_HEDGE} )?\d[\d,.]* (?:more|fewer)", re.IGNORECASE)
_WENT_TO = Late(
    r"\b(?P<verb>(?:went|go|goes|gone|going|called|sent|responded|came|attended"
    r"|travelled)(?: out)?) to $",
    re.IGNORECASE,
)

_EQUAL_TO = Late(
    r"\b(?:equal(?: in [a-z]+)?|equivalent|amount(?:s|ed|ing)?|corresponds?"
    r"|(?:comes?|came|adds? up|added up)) to (?=$|(?:about|around|roughly|nearly|almost"
    r"|just (?:over|under)) $)",
    re.IGNORECASE,
)
"""The "to" of these is no end of a change: "is equal to a third of the budget"."""

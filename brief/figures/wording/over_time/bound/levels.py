"""Values of a series with the one time that their sentence tells of them.

"[1.62 million] at its highest, in 2019", "had passed [£750] by 2021", "[eased to
25,100] in 2021". Nothing is judged here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from brief.figures.wording.late import Late
from brief.figures.wording.over_time.bound.amounts import HEDGES, NUMBER, UNIT
from brief.figures.wording.over_time.bound.around import Around
from brief.figures.wording.over_time.bound.saying import Claims, moved
from brief.figures.wording.over_time.bound.times import Role
from brief.figures.wording.over_time.bound.ways import FALLEN, RISEN


def levels(around: Around) -> Iterator[Claims]:
    """Read a value of one time, with the move or the record that it is told as."""
    found = _LEVEL.fullmatch(around.text)
    if found is None or _is_of_several(around):
        return
    if not (re.search(r"\d", around.text) or found["size"]):
        return
    led = _LED_BY.search(around.lead)
    for place in around.points(found["end"] or _end_told(led)):
        when = around.labels[place]
        value = f"{bound_told(around.lead)}{found['value']} in {when}"
        yield (value, *_moved_to(around, found, place), *_most(around.lead, when))


def _end_told(led: re.Match[str] | None) -> str:
    """Give the end of a span that a word leads to: "from", or "to"."""
    return ("from" if led[1] == "from" else "to") if led else ""


def _is_of_several(around: Around) -> bool:
    """Tell whether a number is a sum or a mean of the span that is told."""
    spans = (x.role is Role.SPAN for x in (*around.before, *around.near))
    part = f"{around.lead.rpartition(';')[2]}|{around.text}"
    return any(spans) and _SUMMED.search(part) is not None


def bound_told(lead: str) -> str:
    """Give the bound that words make of the value behind them: "had passed"."""
    passed = _PASSED.search(lead) or _PASSED_TOO.search(lead)
    if passed is None:
        return ""
    return "more than " if passed["up"] else "less than "


def _moved_to(around: Around, found: re.Match[str], place: int) -> Claims:
    """Give the move that led to a value, or that there was none."""
    when = around.labels[place]
    if found["stayed"] and place:
        return (f"the same in {when} as in {around.labels[place - 1]}",)
    led = _MOVED_TO.search(around.lead)
    if led is None and not (found["up"] or found["down"]):
        return ()
    return (f"{moved(1 if (led or found)['up'] else -1)} in {when}",)


def _most(lead: str, when: str) -> Claims:
    """Give the record that a value is told to be, in its clause before it."""
    clause = _CLAUSE.split(lead)[-1]
    most = None if _RANKED.search(clause) else _EXTREME.search(clause)
    if most is None:
        return ()
    return (f"the {'lowest' if most['low'] else 'highest'} was in {when}",)


_LEVEL = Late(
    r"(?:(?:was|were|stood at|is|at|(?P<end>to|from)|reached|reaching|had|with|of"
    r"|an?|(?P<stayed>stayed|remained|held|flat)(?: (?:steady|level|unchanged))?"
    rf"|(?:(?P<up>{RISEN})|(?P<down>{FALLEN}))(?: (?:back|again|further))?(?= to)) )*"
    rf"(?P<value>{HEDGES}(?:{NUMBER}"
    r"|(?P<size>(?:an?|half an?|one|two|three|four|five) (?:hundred|thousand|million"
    rf"|billion))){UNIT})",
    re.IGNORECASE,
)
_CLAUSE = Late(r"[;:]|,(?=\s)(?!\s*$)")
_SUMMED = Late(
    r"\b(?:averag\w+|mean|in all|in total|altogether|together|combined|totall?ed)\b"
    r"[^|,]*(?:,[^|,]*)?\|",
    re.IGNORECASE,
)
_LED_BY = Late(r"\b(from|to|reaching) $")
_RANKED = Late(
    r"\b(?:next|(?:second|third|fourth|fifth|sixth|seventh)[- ])(?:[a-z]+est|most)\b",
    re.IGNORECASE,
)
_EXTREME = Late(
    r"\b(?:(?P<low>lowest|fewest|smallest|shortest|low(?: point)?|trough)"
    r"|highest|most|largest|longest|greatest|biggest|peak|high(?: point)?)\b"
    r"(?!.*\b(?:19|20)\d\d)",
    re.IGNORECASE,
)
"""What a value is told to be of all: "the lowest budget was [£43.5m], in 2019/20"."""

_MOVED_TO = Late(
    rf"\b(?:(?P<up>{RISEN})|{FALLEN})(?: (?:back|again|further))? to(?: [a-z]+){{0,2}}"
    r" $",
    re.IGNORECASE,
)
_BEYOND = (
    r"\b(?:(?P<up>passed|topped|exceeded|surpassed|(?:went|gone|go) (?:past|over|above)"
    r"|broken? through|overtaken)|(?:fell|fallen|dropped|dipped|gone|went|slipped)"
    r" (?:below|under))"
)
_PASSED = Late(rf"{_BEYOND} $", re.IGNORECASE)
_PASSED_TOO = Late(
    rf"{_BEYOND} [£$€]?\d[\d,.]*(?: [a-z]+){{0,2}} in (?:19|20)[\d/]+,? (?:and )?$",
    re.IGNORECASE,
)
"""What makes the value behind it a bound: "had passed [£750] by 2021"."""

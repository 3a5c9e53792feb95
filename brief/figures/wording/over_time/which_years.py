"""Which years it was so: "only in 2018 and 2019 were there fewer than 40,000".

Words that name the years of a fall, or of values beyond a limit, claim that there were
no others; "apart from 2020, it rose in every year" that there was no other exception.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from itertools import pairwise

from brief.figures.wording.judging.holding import FALSE, TRUE
from brief.figures.wording.late import Late
from brief.figures.wording.meaning import Judgement
from brief.figures.wording.over_time.alone import PERIOD
from brief.figures.wording.over_time.amounts_said import DOWN, FEW_WORDS, UP
from brief.figures.wording.over_time.apart import DOUBTED
from brief.figures.wording.over_time.asked import years_listed
from brief.figures.wording.over_time.conditions import OPENED, TO_A_SIDE
from brief.figures.wording.over_time.points import Points
from brief.figures.wording.over_time.whole import many_in

_FAR = r"(?:[^.;]|\.(?=\d))"
_NEAR = r"(?:[^.;:]|\.(?=\d))"
_LIST = rf"{PERIOD}(?:(?:,? and |, )(?:in )?{PERIOD})*"
_MOVED = rf"(?P<up>{UP}|go(?:ne)? up)|(?P<down>{DOWN}|go(?:ne)? down)"
_BEYOND = (
    r"(?:(?P<over>more than|over|above|higher than|exceed(?:ed)?|topp?(?:ed)?"
    r"|pass(?:ed)?|surpass(?:ed)?)|fewer than|less than|lower than|under|below)"
    r" (?P<value>[£$€]?\d[\d,.]*\d|\d)(?P<mark>%|m\b|bn\b)?"
)
_SO = rf"\b(?:(?:{_MOVED})(?!\w){TO_A_SIDE}|{_BEYOND})(?!\w)"
_SINCE = rf"(?: since (?P<since>{PERIOD}))?"
_LAST = rf"(?: of the last (?P<last>\d+|{FEW_WORDS}) years| (?:in|of) the series)?"
_MANY = rf"(?P<many>\d+|{FEW_WORDS})"

_MANY_2 = rf"(?P<many2>\d+|{FEW_WORDS})"

_ONLY = (
    Late(
        rf"\b(?:in (?:only )?{_MANY}(?: of the [a-z]+)? years"
        rf"|there were {_MANY_2} years)(?:,| [–—-]) (?P<list>{_LIST})(?:,| [–—-])"
        rf"(?: in which)?{_FAR}*?{_SO}",
        re.IGNORECASE,
    ),
    Late(
        rf"{_SO}{_NEAR}*? (?:in )?only in (?P<list>{_LIST})(?= |[.;,]|$)",
        re.IGNORECASE,
    ),
    Late(
        rf"{_SO}{_NEAR}*? in (?:only |just )?{_MANY} of the years{_SINCE}"
        rf"(?:,| [–—-])? (?:namely |in )?(?P<list>{_LIST})",
        re.IGNORECASE,
    ),
    Late(
        rf"\bonly once{_SINCE}, in (?P<list>{PERIOD}), (?:has|have|did){_FAR}*?{_SO}",
        re.IGNORECASE,
    ),
    Late(
        rf"{_SO}{_FAR}*? in each of (?P<list>{_LIST}),? and in no other year{_SINCE}",
        re.IGNORECASE,
    ),
    Late(
        rf"\b[Oo]nly in (?P<list>{_LIST}) (?:did|were|was|has|have)\b{_FAR}*?"
        rf"{_SO}{_SINCE}",
        re.IGNORECASE,
    ),
    Late(
        rf"(?P<list>{_LIST}) (?:is|was|are|were|remains?) the only (?:one|years?)"
        rf"{_LAST}{_SINCE} (?:in which|when|that)\b{_FAR}*?{_SO}",
        re.IGNORECASE,
    ),
    Late(
        rf"{_SO}{_NEAR}*? in (?:only )?{_MANY} (?:of the [a-z]+ )?years\b{_NEAR}*:"
        rf" (?P<list>{_LIST})",
        re.IGNORECASE,
    ),
)
"""Years that are named as all those in which it was so."""

_EXCEPT = (
    r"(?:[Aa]part from|[Ww]ith the (?:single |sole |only )?exception of"
    r"|[Ee]xcept(?: for| in)?)"
)
_BUT = (
    Late(
        rf"\b{_EXCEPT} (?P<list>{_LIST})(?:, when {_FAR}{{1,60}}?)?,{_FAR}*?{_SO}"
        rf" (?:in )?(?:every|each) (?:single )?year"
        rf"(?: since (?P<since>{PERIOD})"
        rf"| (?:between|from) (?P<a>{PERIOD}) (?:and|to) (?P<b>{PERIOD}))?",
        re.IGNORECASE,
    ),
)
"""Years that are named as all those in which it was not so."""


_IN_NO_OTHER = Late(r"\bin no other year\b", re.IGNORECASE)


def which_years(text: str, lead: str, rest: str, points: Points) -> Judgement | None:
    """Judge words that name all years in which a series did so; None of others."""
    said, start = f"{lead}{text}{rest}", len(lead)
    doubted = DOUBTED.search(_IN_NO_OTHER.sub("", said))
    if doubted or len({one.label for one in points}) != len(points):
        return None
    for forms, turned in ((_ONLY, False), (_BUT, True)):
        for form in forms:
            for found in form.finditer(said):
                if _is_of(found, start, start + len(text)) and (
                    judged := _held(found, text, points, turned=turned)
                ):
                    return judged
    return None


def _is_of(found: re.Match[str], start: int, end: int) -> bool:
    """Tell whether a claim holds the years that are named, or what was so in them.

    What stands between them is said besides: "apart from 2021, when it [fell by 3%],".
    """
    so = [found.start(one) for one in ("up", "down", "over", "value") if found[one]]
    parts = (found.span("list"), (min(so), found.end()))
    return any(first < end and start < last for first, last in parts)


def _held(
    found: re.Match[str], text: str, points: Points, *, turned: bool
) -> Judgement | None:
    """Hold the years that are named to those of the series."""
    part = found.groupdict()
    years = years_listed(found["list"])
    labels = [one.label for one in points]
    among = _before(found.string, _among(part, labels))
    percent = points[0].unit == "percent"
    unlike = bool(part.get("value")) and (part.get("mark") or "") != "%" * percent
    if not among or unlike or not set(years) <= set(labels):
        return None
    so = {label for label in _so(part, points) if label in among}
    wanted = set(among) - so if turned else so
    many = part.get("many") or part.get("many2")
    counted = many is None or many_in(many) == len(years)
    facts = ", ".join(one for one in labels if one in wanted) or "in none"
    if set(years) == wanted and counted and len(set(years)) == len(years):
        return Judgement(TRUE, f"“{text}” holds: {facts}.")
    what = "the exceptions are" if turned else "it was so in"
    return Judgement(FALSE, f"“{text}” is not true: {what} {facts}.")


def _among(part: dict[str, str | None], labels: list[str]) -> list[str]:
    """Give the years of which words speak: since one, the last so many, or all."""
    moves = part.get("value") is None
    whole = labels[1:] if moves else labels
    if (a := part.get("a")) and (b := part.get("b")):
        known = {a, b} <= {*labels}
        return labels[labels.index(a) + moves : labels.index(b) + 1] if known else []
    if since := part.get("since"):
        return labels[labels.index(since) + 1 :] if since in labels else []
    if last := part.get("last"):
        return whole[-many_in(last) :] if many_in(last) <= len(whole) else []
    return whole


def _before(said: str, labels: list[str]) -> list[str]:
    """Give the years of which a sentence tells that opens "before the fall of 2020"."""
    opened = OPENED.match(said)
    end = opened["before"] if opened else None
    return labels[: labels.index(end)] if end in labels else labels


def _so(part: dict[str, str | None], points: Points) -> Iterator[str]:
    """Give the years in which a series moved so, or was beyond so much."""
    if value := part.get("value"):
        limit = Fraction(re.sub(r"[£$€,]", "", value))
        limit = limit / 100 if part.get("mark") else limit
        for one in points:
            if one.value > limit if part.get("over") else one.value < limit:
                yield one.label
        return
    for past, one in pairwise(points):
        moved = one.value - past.value
        if moved > 0 if part.get("up") else moved < 0:
            yield one.label

"""How far a series is from the level of another year, where its sentence names both.

"12.9 million, the highest since 2019, though [still short of that year's]", "stood at
[89% of the 2019 figure]", "the low point came [in 2020]". Nothing is judged here.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from brief.figures.wording.late import Late
from brief.figures.wording.over_time.alone import PERIOD
from brief.figures.wording.over_time.amounts_said import HEDGE, VALUED, side_of
from brief.figures.wording.over_time.record_elsewhere import Claims, of_record
from brief.figures.wording.over_time.times_around import point_around, points_before
from brief.figures.wording.over_time.whole import VALUE

_LEVEL = r"(?:level|figure|total|number|value|peak|low|high|trough|mark)"
_SIDE = (
    r"(?:(?P<up>above|ahead of|higher than|up on|more than)"
    r"|short of|below|behind|lower than|down on|fewer than|less than|off)"
)


def from_that_year(text: str, lead: str, rest: str, labels: Sequence[str]) -> Claims:
    """Read "the highest since 2019, though [still 183,000 short of that year]"."""
    found = _THAT_YEAR.fullmatch(text)
    others = _SINCE.findall(lead)
    told = [one["when"] for one in points_before(lead)]
    if found is None or not others or not told:
        return ()
    base, now = others[-1], next((x for x in told if x != others[-1]), "")
    if not {base, now} <= {*labels}:
        return ()
    side = "more" if found["up"] else "fewer"
    amount = f"{found['value']} " if found["value"] else ""
    return (f"{amount}{side} in {now} than in {base}",)


_SINCE = Late(rf"\bsince ({PERIOD})(?![\w/])")
_THAT_YEAR = Late(
    rf"(?:(?:still|yet|but|remains?|was|were) )*(?:(?P<value>{VALUED}?) )?{_SIDE}"
    rf" that (?:year|{_LEVEL})(?:['’]s(?: {_LEVEL})?)?",
    re.IGNORECASE,
)


def part_of_year(text: str, lead: str, rest: str, labels: Sequence[str]) -> Claims:
    """Read "in 2024 it stood at [89% of the 2019 figure]" as one claim of two years."""
    found = _OF_FIGURE.fullmatch(text)
    found = found or _over_the_end(_OF_FIGURE, text, rest)
    now = point_around(lead, "", labels) if found else ""
    base = (found["base"] or found["then"]) if found else ""
    if found is None or base == now or not {base, now} <= {*labels}:
        return ()
    return (f"{found['part']} of what it was in {base} in {now}",)


_PART = (
    r"(?P<part>(?:[a-z]+ ){0,3}?(?:\d[\d.]*(?:%| per cent)|half|an? (?:third|quarter"
    r"|fifth|tenth)|(?:two|three|four|nine)[ -](?:thirds|quarters|fifths|tenths)))"
)
_OF_FIGURE = Late(
    rf"{_PART} (?:of )?(?:(?:the|its|their) (?P<base>{PERIOD}) {_LEVEL}\b"
    r"|(?:what (?:it|they|there) (?:was|were|had been|stood at) in|(?:those|that) (?:of"
    r"|in|for)|(?:the|its|their) [a-z]+ (?:given|made|seen|recorded|carried) in)"
    rf" (?P<then>{PERIOD})(?![\w/]))",
    re.IGNORECASE,
)


def beside_level(text: str, lead: str, rest: str, labels: Sequence[str]) -> Claims:
    """Read "in 2024 it was [29% above the 2020 low]" and "[ahead of 2016]"."""
    found = _BESIDE.fullmatch(text) or _over_the_end(_BESIDE, text, rest)
    total = _THE_TOTAL.search(lead) if found else None
    now = total["when"] if total else point_around(lead, "", labels) if found else ""
    base = found["base"] if found else ""
    if found is None or base == now or not {base, now} <= {*labels}:
        return ()
    side = side_of(found)
    amount = f"{found['value']} " if found["value"] else ""
    return (f"{amount}{side} in {now} than in {base}",)


_THE_TOTAL = Late(
    rf"\b(?:the|its|their) (?P<when>{PERIOD}) (?:[a-z]+ )?{_LEVEL}\b", re.IGNORECASE
)


def _over_the_end(form: Late, text: str, rest: str) -> re.Match[str] | None:
    """Match what begins in a claim and ends behind it: "[5% short of] its peak"."""
    found = form.match(f"{text}{rest}")
    return found if found and found.end() > len(text) else None


_BESIDE = Late(
    rf"(?:still |yet |just |only )*(?:(?P<value>{VALUED}?) )?{_SIDE} (?:in )?"
    rf"(?:(?:the|its|their) )?(?:(?:[a-z-]+ )?{_LEVEL} (?:for|of|in) "
    r"|(?:that|those) (?:for|of|in) "
    r"|(?:where|what) (?:it|they) (?:had )?(?:stood|was|were|been) in )?"
    rf"(?P<base>{PERIOD})(?![\w/])(?: {_LEVEL})?",
    re.IGNORECASE,
)


def point_in(text: str, lead: str, rest: str, labels: Sequence[str]) -> Claims:
    """Read "the low point came [in 2020]", "the sharpest fall [came in 2020]"."""
    found = _CAME_IN.fullmatch(text)
    led = _MOST.search(lead) if found else None
    if found is None or led is None or found["when"] not in labels:
        return ()
    most = _POINTS.get(led["most"].lower(), _GAIN.sub("rise", led["most"]))
    return of_record(most, found["when"], led["move"], found["value"])


def dated_point(text: str, lead: str) -> int | None:
    """Give where "the sharpest fall" begins that a claim dates: "[came in 2020]"."""
    led = _MOST.search(lead) if _CAME_IN.fullmatch(text) else None
    return led.start() if led else None


_POINTS = {"low point": "lowest", "high point": "highest", "peak": "highest"}
_GAIN = Late(r"\b(?:gain|growth)$", re.IGNORECASE)
_CAME_IN = Late(
    rf"(?:(?P<value>{VALUE}),? )?(?:(?:came|was|fell|occurred) )?"
    rf"in (?P<when>{PERIOD})",
    re.IGNORECASE,
)
_MOST = Late(
    r"\b(?:the|its|their) (?P<most>(?:low|high) point|peak|(?:largest|biggest|sharpest"
    r"|steepest|smallest|greatest) (?:annual |yearly |single )?(?P<move>rise|increase"
    r"|gain|growth|fall|drop|decrease|decline))(?: in [^.;,\d]{1,60}?)?,?(?: of| came"
    r"| was)? $",
    re.IGNORECASE,
)


def value_before(text: str, lead: str, rest: str, labels: Sequence[str]) -> Claims:
    """Read "topped a million in 2022, having been [under 700,000 the year before]"."""
    found, told = _YEAR_BEFORE.fullmatch(text), points_before(lead)
    when = told[-1]["when"] if told else ""
    at = labels.index(when) if when in labels else 0
    return (f"{found['value']} in {labels[at - 1]}",) if found and at else ()


_YEAR_BEFORE = Late(
    rf"(?P<value>{VALUED}),? (?:in )?(?:the year before|the previous year"
    r"|a year (?:before|earlier))",
    re.IGNORECASE,
)


def won_back(text: str, lead: str, rest: str, labels: Sequence[str]) -> Claims:
    """Read "by 2024 it had won back [1.11 million a year] from the 2020 low"."""
    base = _FROM_THE.match(rest) if _WON.search(lead) else None
    now = point_around(lead, "", labels) if base else ""
    if base is None or not {now, base["base"]} <= {*labels}:
        return ()
    amount = _AMOUNT.match(text)
    return (f"{amount[0]} more in {now} than in {base['base']}",) if amount else ()


_WON = Late(r"\b(?:won|gained|clawed|got) back $", re.IGNORECASE)
_AMOUNT = Late(rf"{HEDGE}{VALUE}")
_FROM_THE = Late(rf"^ (?:from|since) (?:the|its|their) (?P<base>{PERIOD}) {_LEVEL}")


def so_often(text: str, lead: str, rest: str, labels: Sequence[str]) -> Claims:
    """Read "in 2020, when they were visited [only 413,000 times]" as a value."""
    found = _SO_OFTEN.fullmatch(text) if _DONE.search(lead) else None
    when = point_around(lead, rest, labels) if found else ""
    return (f"{found['value']} in {when}",) if found and when in labels else ()


_SO_OFTEN = Late(rf"(?P<value>{VALUED}) times", re.IGNORECASE)
_DONE = Late(r"\b(?:was|were|been) [a-z]+(?:ed|en) $", re.IGNORECASE)


def lowest_before(text: str, lead: str, rest: str, labels: Sequence[str]) -> Claims:
    """Read "the 2018 total of 5,330 was [the lowest before 2020]"."""
    found = _BEFORE.fullmatch(text)
    total = _TOTAL_OF.search(lead) if found else None
    when = total["when"] if total else point_around(lead, "", labels) if found else ""
    end = found["end"] if found else ""
    if found is None or not {when, end} <= {*labels}:
        return ()
    last = labels.index(end) - 1
    if last < 1 or labels.index(when) > last:
        return ()
    side = "higher" if found["most"].lower() in _MOST_OF else "lower"
    earlier = (one for one in labels[: last + 1] if one != when)
    return tuple(f"{side} in {when} than in {one}" for one in earlier)


_MOST_OF = frozenset({"highest", "most"})

_BEFORE = Late(
    rf"the (?P<most>highest|lowest|fewest|most)(?: [a-z]+)? before (?P<end>{PERIOD})",
    re.IGNORECASE,
)
_TOTAL_OF = Late(
    rf"\b(?:the|its|their) (?P<when>{PERIOD}) {_LEVEL} of\b", re.IGNORECASE
)

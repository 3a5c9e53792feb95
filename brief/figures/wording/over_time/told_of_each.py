"""Claims of a series that are of several years, or of the one after: told for each.

"[Fell three years running], in 2021, 2022 and 2023", "only to [fall by 80] the
following year", "[from 62% to 67%]" of the rise of 2024. Nothing is judged here.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from brief.figures.wording.late import Late
from brief.figures.wording.over_time.alone import PERIOD
from brief.figures.wording.over_time.amounts_said import (
    BY_SO_MUCH,
    DOWN,
    FALL,
    HEDGE,
    RISE,
    SO_MUCH,
    UP,
    VALUED,
    moved,
)
from brief.figures.wording.over_time.record_elsewhere import Claims
from brief.figures.wording.over_time.times_around import a_year_before
from brief.figures.wording.over_time.whole import MANY, many_in

_LIST = rf"{PERIOD}(?:, {PERIOD})*,? and (?:in )?{PERIOD}"


def running_in(text: str, lead: str, rest: str, labels: Sequence[str]) -> Claims:
    """Read "[fell three years running], in 2021, 2022 and 2023" of each of them."""
    found, listed = _RUNNING.fullmatch(text), _IN_LIST.match(rest)
    years = re.findall(PERIOD, listed["list"]) if listed else []
    if found is None or len(years) != many_in(found["many"]):
        return ()
    return tuple(f"{moved(found)} in {one}" for one in years)


_RUNNING = Late(
    rf"(?:(?:has|have|had) )?(?:(?P<up>{UP})|{DOWN})(?: for)? (?P<many>{MANY})"
    r" (?:successive |consecutive )?years(?: running| in a row| in succession)?",
    re.IGNORECASE,
)
_IN_LIST = Late(rf"^,? in (?P<list>{_LIST})(?![\w/])")


def in_the_next(text: str, lead: str, rest: str, labels: Sequence[str]) -> Claims:
    """Read "to 2020 it rose, only to [fall by 80] the following year" as of 2021."""
    found = BY_SO_MUCH.fullmatch(text) if _NEXT_YEAR.match(rest) else None
    told = [one for one in re.findall(PERIOD, lead) if one in labels[:-1]]
    if found is None or not told:
        return ()
    return (f"{text} in {labels[labels.index(told[-1]) + 1]}",)


_NEXT_YEAR = Late(r" (?:the (?:following|next) year|the year after)\b")


def of_a_step(text: str, lead: str, rest: str, labels: Sequence[str]) -> Claims:
    """Read "the rise of 2024, [from 62% to 67%]" as the values of 2023 and 2024."""
    found = _FROM_TO.fullmatch(text)
    led = _THE_STEP.search(lead) or _IN_A_YEAR.search(lead) if found else None
    step = a_year_before(led["when"], labels) if led else None
    if found is None or step is None:
        return ()
    return (f"{found['low']} in {step.first}", f"{found['high']} in {step.last}")


_FROM_TO = Late(
    rf"(?:(?:{UP}|{DOWN}) )?from (?P<low>{VALUED}) to (?P<high>{VALUED})", re.IGNORECASE
)
_THE_STEP = Late(
    rf"\b(?:{RISE}|{FALL}) (?:of|in) (?P<when>{PERIOD})(?: in [^.;,\d]{{1,60}})?,? $",
    re.IGNORECASE,
)
_IN_A_YEAR = Late(rf"\b[Ii]n (?P<when>{PERIOD}),? [^.;\d]{{1,90}} $")


def below_those_of(text: str, lead: str, rest: str, labels: Sequence[str]) -> Claims:
    """Read "[below that of 2019, 2020 or 2021]" as below each of them."""
    found = _BELOW_THOSE.fullmatch(text)
    told = [one for one in re.findall(PERIOD, lead) if one in labels]
    if found is None or not told:
        return ()
    side = "higher" if found["up"] else "lower"
    years = re.findall(PERIOD, found["list"])
    return tuple(f"{side} in {told[-1]} than in {one}" for one in years)


_BELOW_THOSE = Late(
    r"(?:(?P<up>above|higher than|more than)|below|lower than|fewer than)"
    r" (?:that|those|the (?:figures?|totals?|levels?)) (?:of|in|for)"
    rf" (?P<list>{PERIOD}(?:(?:,|,? (?:and|or)) {PERIOD})+)",
    re.IGNORECASE,
)


def level_of_year(text: str, lead: str, rest: str, labels: Sequence[str]) -> Claims:
    """Read "not until 2021 did it pass its 2019 level of [640]" as a value of 2019."""
    found = _ITS_LEVEL.search(lead) if SO_MUCH.fullmatch(text) else None
    return (f"{text} in {found['when']}",) if found else ()


_ITS_LEVEL = Late(
    rf"\b(?:its|their|the) (?P<when>{PERIOD}) (?:level|figure|total|number|value) of"
    rf" {HEDGE}$"
)


def but_for_one(text: str, lead: str, rest: str, labels: Sequence[str]) -> Claims:
    """Read "apart from a fall in 2020, it [has risen every year since 2017]"."""
    found, but = _EVERY_YEAR_SINCE.fullmatch(text), _BUT_FOR.match(lead)
    if found is None or but is None or found["since"] not in labels:
        return ()
    years = labels[labels.index(found["since"]) + 1 :]
    other = "fell" if found["up"] else "rose"
    left = [one for one in years if one != but["when"]]
    return (
        *(f"{moved(found)} in {one}" for one in left),
        f"{other} in {but['when']}",
    )


_EVERY_YEAR_SINCE = Late(
    rf"(?:has|have) (?:(?P<up>{UP})|{DOWN}) (?:in )?(?:every|each) year since"
    rf" (?P<since>{PERIOD})",
    re.IGNORECASE,
)
_BUT_FOR = Late(
    r"^\W*(?:Apart from|Except for|But for|Save for)"
    rf" (?:an? [a-z]+ (?:of [^.;,]{{1,40}} )?in )?(?P<when>{PERIOD}),"
)


def peak_came(text: str, lead: str, rest: str, labels: Sequence[str]) -> Claims:
    """Read "the peak for new homes [came in 2024]" as the highest of that year."""
    found, peak = _CAME_IN.fullmatch(text), _THE_PEAK.search(lead)
    if found is None or peak is None:
        return ()
    return (f"the {'highest' if peak['up'] else 'lowest'} was in {found['when']}",)


_CAME_IN = Late(
    rf"(?:came|was(?: reached)?|occurred|were) (?:back )?in (?P<when>{PERIOD})",
    re.IGNORECASE,
)
_THE_PEAK = Late(
    r"\b[Tt]he (?:(?P<up>peak|high(?:est)? point|high)|low(?:est)? point|low|trough)"
    r" (?:for|of|in) [^.;,\d]{1,80} $"
)

FORMS = (running_in, in_the_next, of_a_step)
FORMS_OF_A_TIME = (below_those_of, but_for_one, peak_came)

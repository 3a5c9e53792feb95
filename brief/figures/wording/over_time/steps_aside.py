"""Moves of a series that words beside them complete: "at [34%], the drop in 2020 was".

"Growth eased from [24%] in 2023", "[having dropped] the year before", "[more than
doubling] from their 2020 level": told plainly, with the years of their sentence.
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
from brief.figures.wording.over_time.times_around import (
    AWAY_BEHIND,
    IN_YEAR,
    a_year_before,
    point_around,
    step_when,
)


def at_so_much(text: str, lead: str, rest: str, labels: Sequence[str]) -> Claims:
    """Read "at [34.5%], the drop in homes in 2020 was" as that drop."""
    found = _THE_STEP.match(rest) if _LED_AT.fullmatch(lead) else None
    if found is None or not SO_MUCH.fullmatch(text):
        return ()
    return (f"{moved(found)} by {text} in {found['when']}",)


_LED_AT = Late(r"\W*At $")
_THE_STEP = Late(
    rf"^, the (?:[a-z-]+ )?(?:(?P<up>{RISE})|{FALL}) in (?:[^.;,\d]{{1,60}} in )?"
    rf"(?P<when>{PERIOD})(?![\w/])"
)


def having_moved(text: str, lead: str, rest: str, labels: Sequence[str]) -> Claims:
    """Read "rose in 2021, [having dropped] the year before" as a fall in 2020."""
    found = _HAVING.fullmatch(text) if AWAY_BEHIND.match(rest) else None
    when = point_around(lead, rest, labels) if found else ""
    return (f"{moved(found)} in {when}",) if found and when in labels[1:] else ()


_HAVING = Late(rf"having (?:(?P<up>{UP})|{DOWN})", re.IGNORECASE)


def began_at(text: str, lead: str, rest: str, labels: Sequence[str]) -> Claims:
    """Read "in 2021, when it rose by a fifth, from [298]" as the year before."""
    found = _FROM.search(lead) if SO_MUCH.fullmatch(text) else None
    step = step_when(lead[: found.start()], labels) if found else None
    return (f"{text} in {step.first}",) if step else ()


_FROM = Late(
    rf"\b(?:{UP}|{DOWN}|doubled|trebled|halved)\b(?:[^.;]|\.(?=\d)){{0,40}}?,?"
    rf" from {HEDGE}$",
    re.IGNORECASE,
)


def rebounded(text: str, lead: str, rest: str, labels: Sequence[str]) -> Claims:
    """Read "[rebounded by 68] in 2021" as a rise."""
    found = _BACK_BY.fullmatch(text)
    when = point_around(lead, rest, labels) if found else ""
    return (f"{moved(found)} by {found['value']} in {when}",) if found and when else ()


_BACK_BY = Late(
    r"(?:(?P<up>rebounded|recovered|bounced back|picked up|edged up)|slipped|dipped"
    rf"|shrank|edged down|slid) (?:back )?by (?P<value>{VALUED})",
    re.IGNORECASE,
)


def year_after_year(text: str, lead: str, rest: str, labels: Sequence[str]) -> Claims:
    """Read "year after year from 2015 to 2019 the number [fell]" of each year."""
    found, span = _MOVE_ALONE.fullmatch(text), _YEARLY.match(lead)
    if found is None or span is None:
        return ()
    last = span["b"] or labels[-1]
    return (
        f"{moved(found)} every year between {span['a'] or span['since']} and {last}",
    )


_MOVE_ALONE = Late(rf"(?:(?:has|have|had) )?(?:(?P<up>{UP})|{DOWN})", re.IGNORECASE)
_YEARLY = Late(
    r"^\W*(?:Year after year|Each year|Every year|In every year),? (?:(?:from|between)"
    rf" (?P<a>{PERIOD}) (?:to|and) (?P<b>{PERIOD})|since (?P<since>{PERIOD}))(?![\w/])"
)


def size_of_step(text: str, lead: str, rest: str, labels: Sequence[str]) -> Claims:
    """Read "it was 2022 that brought the biggest gain: [1,566]" as that gain."""
    found = _STEP_SIZED.search(lead) if SO_MUCH.fullmatch(text) else None
    when = point_around(lead, rest, labels) if found else ""
    return (f"{moved(found)} by {text} in {when}",) if found and when in labels else ()


_STEP_SIZED = Late(
    rf"\b(?:biggest|largest|smallest|sharpest|steepest|greatest)(?: [a-z-]+){{0,2}}?"
    rf" (?:(?P<up>{RISE})|{FALL})(?: in [^.;:,\d]{{1,60}})?: $",
    re.IGNORECASE,
)


def in_a_single_year(text: str, lead: str, rest: str, labels: Sequence[str]) -> Claims:
    """Read "in a single year, 2021, it rose, from [400] to [560]" as both its ends."""
    found = _SINGLE.match(lead) if SO_MUCH.fullmatch(text) else None
    step = a_year_before(found["when"], labels) if found else None
    if step is None or not (ends := _FROM_OR_TO.search(lead)):
        return ()
    return (f"{text} in {step.last if ends['to'] else step.first}",)


_SINGLE = Late(rf"^\W*In (?:a single|one|just one) year, (?P<when>{PERIOD}),")
_FROM_OR_TO = Late(
    rf"\bfrom {HEDGE}(?P<to>{VALUED}(?: the year before)? to {HEDGE})?$", re.IGNORECASE
)


def moved_the_year_after(
    text: str, lead: str, rest: str, labels: Sequence[str]
) -> Claims:
    """Read "96 in 2017 before [dropping back] the year after" as a fall of 2018."""
    found = _MOVING.fullmatch(text)
    told = [one for one in re.findall(PERIOD, lead) if one in labels[:-1]]
    if found is None or not told or not _YEAR_AFTER.match(rest):
        return ()
    return (f"{moved(found)} in {labels[labels.index(told[-1]) + 1]}",)


_MOVING = Late(
    r"(?:(?P<up>rising|climbing|growing|recovering|rebounding|increasing)|falling"
    r"|dropping|slipping|dipping|sliding|declining|decreasing|easing)"
    r"(?: back| again| away)?",
    re.IGNORECASE,
)
_YEAR_AFTER = Late(r" (?:the year after|the following year|a year later)\b")


def size_in_dashes(text: str, lead: str, rest: str, labels: Sequence[str]) -> Claims:
    """Read "the smallest annual rise – [40] – was that of 2015" as that rise."""
    found = _STEP_DASHED.search(lead) if SO_MUCH.fullmatch(text) else None
    behind = _THAT_OF.match(rest) if found else None
    return (
        (f"{moved(found)} by {text} in {behind['when']}",) if found and behind else ()
    )


_STEP_DASHED = Late(
    rf"\b(?:(?P<up>{RISE})|{FALL})(?: in [^.;:,\d]{{1,60}})?(?: [–—-]|,|:) $",
    re.IGNORECASE,
)
_THAT_OF = Late(
    r"^(?: [–—-]|,) (?:was that of|was in|came in|was the one of|occurred in)"
    rf" (?P<when>{PERIOD})(?![\w/])"
)


def in_that_year(text: str, lead: str, rest: str, labels: Sequence[str]) -> Claims:
    """Read "in that year, 2019, the stock [rose by 1,260]" as a rise of 2019."""
    found = _THAT_YEAR.search(lead) if BY_SO_MUCH.fullmatch(text) else None
    return (f"{text} in {found['when']}",) if found else ()


_THAT_YEAR = Late(
    rf"\b[Ii]n that (?:one )?year, (?P<when>{PERIOD}),(?: [^.;,\d]{{1,90}},?)? $"
)


def step_in_brackets(text: str, lead: str, rest: str, labels: Sequence[str]) -> Claims:
    """Read "went up more steeply in 2024 ([30%]) than in 2023 ([25%])" as two steps."""
    found = _STEP_THEN.search(lead) if text.endswith("%") else None
    return (f"{moved(found)} by {text} in {found['when']}",) if found else ()


_STEP_THEN = Late(
    rf"\b(?:(?P<up>{UP})|{DOWN})\b(?:[^.;]|\.(?=\d))*\bin (?P<when>{PERIOD}) \($",
    re.IGNORECASE,
)


def growth_to(text: str, lead: str, rest: str, labels: Sequence[str]) -> Claims:
    """Read "growth in passengers [eased to 5%] in 2024" as a rise of 5% in 2024."""
    found = _EASED_TO.fullmatch(text) if _GROWTH.search(lead) else None
    when = point_around(lead, rest, labels) if found else ""
    return (f"rose by {found['value']} in {when}",) if found and when in labels else ()


_GROWTH = Late(r"\b[Gg]rowth in [^.;,]*$")
_EASED_TO = Late(
    r"(?:eased|slowed|fell|dropped|slipped|picked up|rose|climbed) to"
    rf" (?P<value>{VALUED})",
    re.IGNORECASE,
)


def growth_from(text: str, lead: str, rest: str, labels: Sequence[str]) -> Claims:
    """Read "growth eased from [24%] in 2023 to [11%] in 2024" as two rises."""
    found = _GROWTH_FROM.search(lead) if text.endswith(("%", "per cent")) else None
    behind = IN_YEAR.match(rest)
    return (f"rose by {text} in {behind['when']}",) if found and behind else ()


_GROWTH_FROM = Late(
    r"\b[Gg]rowth in [^.;]*\b(?:eased|slowed|fell|dropped|rose|climbed|quickened|picked"
    rf" up) from (?:{VALUED} in {PERIOD} to )?$"
)


def in_all_since(text: str, lead: str, rest: str, labels: Sequence[str]) -> Claims:
    """Read "bottomed out in 2022 and has [risen in both years] since" of each."""
    found = _IN_BOTH.fullmatch(text) if rest.startswith(" since") else None
    when = point_around(lead, "", labels) if found else ""
    if found is None or when not in labels[:-1]:
        return ()
    return (f"{moved(found)} every year between {when} and {labels[-1]}",)


_IN_BOTH = Late(
    rf"(?:(?P<up>{UP})|{DOWN}) in (?:both|all (?:three|four|five))"
    r" (?:of the )?years",
    re.IGNORECASE,
)


def from_its_level(text: str, lead: str, rest: str, labels: Sequence[str]) -> Claims:
    """Read "three falls to 2022 took it [down by 4,700] from its 2019 level"."""
    found, base = BY_SO_MUCH.fullmatch(text), _FROM_LEVEL.match(rest)
    told = [one for one in re.findall(PERIOD, lead) if one in labels]
    if found is None or base is None or not told or told[-1] == base["base"]:
        return ()
    plain = _DOWN_BY.sub("fell by", _UP_BY.sub("rose by", text))
    return (f"{plain} between {base['base']} and {told[-1]}",)


_UP_BY = Late(r"^up by", re.IGNORECASE)
_DOWN_BY = Late(r"^down by", re.IGNORECASE)
_FROM_LEVEL = Late(
    rf"^ from (?:its|their|the) (?P<base>{PERIOD}) (?:level|figure|total|peak|number)\b"
)


def doubled_from(text: str, lead: str, rest: str, labels: Sequence[str]) -> Claims:
    """Read "[more than doubling] from their 2020 level, it reached 188 in 2021"."""
    found, two = _DOUBLING.fullmatch(text), _FROM_AND_TO.match(rest)
    if found is None or two is None:
        return ()
    verb = {"doubl": "doubled", "trebl": "trebled", "halv": "halved"}[found["verb"]]
    return (f"{found['how'] or ''}{verb} between {two['base']} and {two['when']}",)


_DOUBLING = Late(
    r"(?P<how>(?:more than|nearly|almost) )?(?P<verb>doubl|trebl|halv)ing",
    re.IGNORECASE,
)
_FROM_AND_TO = Late(
    rf"^ from (?:its|their|the) (?P<base>{PERIOD}) [a-z]+,(?:[^.;]|\.(?=\d))*? in"
    rf" (?P<when>{PERIOD})(?![\w/])"
)


def most_of_step(text: str, lead: str, rest: str, labels: Sequence[str]) -> Claims:
    """Hold "the sharpest drop, of [41 weeks], was in 2020" to the record as well."""
    found, behind = step_led(text, lead), _WAS_IN.match(rest)
    if found is None or behind is None:
        return ()
    most = f"the {found['most'].lower()} {'rise' if found['up'] else 'fall'}"
    when = behind["when"]
    return (f"{most} was in {when}", f"{moved(found)} by {text} in {when}")


def step_led(text: str, lead: str) -> re.Match[str] | None:
    """Find the record of a step whose amount words are: "the sharpest drop, of"."""
    return _THE_MOST.search(lead) if SO_MUCH.fullmatch(text) else None


_THE_MOST = Late(
    r"\b[Tt]he (?P<most>biggest|largest|smallest|sharpest|steepest|greatest)"
    r"(?: (?:annual|yearly|single-year|one-year|year-on-year|single))?"
    rf" (?:(?P<up>{RISE})|{FALL})(?: in [^.;:,\d]{{1,70}})?,(?: of| by| one of)? $"
)
_WAS_IN = Late(rf"^,? (?:was|came|occurred)(?: in)? (?P<when>{PERIOD})(?![\w/])")


FORMS = (
    most_of_step,
    *(growth_from, in_all_since, from_its_level, doubled_from, size_of_step),
    *(step_in_brackets, growth_to, at_so_much, year_after_year, having_moved),
    *(began_at, rebounded, size_in_dashes, in_that_year),
    *(in_a_single_year, moved_the_year_after),
)

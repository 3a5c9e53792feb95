"""What of a series is told as gone or come: "[one in three] of the homes had gone".

"On top of the [22] that were lost in 2016", "by 2024 it [had grown again by 72%]": told
plainly, as falls and rises between the years of their sentence. Nothing is judged here.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from brief.figures.wording.late import Late
from brief.figures.wording.over_time.alone import PERIOD
from brief.figures.wording.over_time.amounts_said import (
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
from brief.figures.wording.over_time.times_around import IN_YEAR
from brief.figures.wording.over_time.whole import MANY, many_in

_GONE = r"(?:had (?:gone|been lost|disappeared)|were (?:lost|gone)|was lost|went)"


def part_gone(text: str, lead: str, rest: str, labels: Sequence[str]) -> Claims:
    """Read "between 2019 and 2020 [a third] of the homes were lost" as a fall."""
    if not _A_PART.fullmatch(text):
        return ()
    span, of_year = _SPAN_LED.match(lead), _OF_YEAR_GONE.match(rest)
    by = _BY_LED.search(lead)
    if span and _OF_THEM_GONE.match(rest):
        return (f"fell by {text} between {span['a']} and {span['b']}",)
    if by and of_year:
        return (f"fell by {text} between {of_year['base']} and {by['when']}",)
    return ()


_A_PART = Late(
    r"(?:[a-z]+ ){0,3}?(?:\d[\d.]*(?:%| per cent)|half"
    r"|an? (?:third|quarter|fifth|tenth)"
    r"|(?:two|three|four)[ -](?:thirds|quarters|fifths|tenths)"
    r"|(?:one|two|three) in (?:\d+|[a-z]+))",
    re.IGNORECASE,
)
_SPAN_LED = Late(
    rf"^\W*(?:[Bb]etween|[Ff]rom) (?P<a>{PERIOD}) (?:and|to) (?P<b>{PERIOD}),?"
    r" (?:[^.;\d]* )?$"
)
_BY_LED = Late(rf"\b[Bb]y (?P<when>{PERIOD}),? (?:[^.;\d]* )?$")
_OF_THEM_GONE = Late(rf"^ of (?:the |its |their |all )*[^.;,\d]{{1,80}}? {_GONE}\b")
_OF_YEAR_GONE = Late(
    rf"^ of (?:the |its |their |all )*[^.;,\d]{{1,80}}? (?:of|in) (?P<base>{PERIOD})"
    rf" {_GONE}\b"
)


def grown_again(text: str, lead: str, rest: str, labels: Sequence[str]) -> Claims:
    """Read "to 2020 it shrank; by 2024 it [had grown again by 72%]" as from 2020 on."""
    found, by = _HAD_GROWN.fullmatch(text), _BY_LED.search(lead)
    told = re.findall(PERIOD, lead[: by.start()]) if by else []
    if found is None or by is None or not told:
        return ()
    way = moved(found)
    return (f"{way} by {found['value']} between {told[-1]} and {by['when']}",)


_HAD_GROWN = Late(
    r"(?:had|has|have) (?:since )?(?:(?P<up>grown|risen|recovered|climbed|increased)"
    rf"|shrunk|fallen|dropped|declined)(?: again| back)? by (?P<value>{VALUED})",
    re.IGNORECASE,
)


def besides_those(text: str, lead: str, rest: str, labels: Sequence[str]) -> Claims:
    """Read "on top of the [22] that had gone in 2016" as the fall of that year."""
    led, gone = _BESIDES.search(lead), _THAT_WENT.match(rest)
    if led is None or gone is None or not SO_MUCH.fullmatch(text):
        return ()
    verb = "rose" if gone["up"] else "fell"
    return (f"{verb} by {text} in {gone['when']}",)


_BESIDES = Late(
    rf"\b(?:on top of|besides|in addition to|after|following) the {HEDGE}$",
    re.IGNORECASE,
)
_THAT_WENT = Late(
    r"^(?: [a-z]+){0,2}? (?:(?:that|which) )?(?:had (?:been )?|were |was )?"
    r"(?:(?P<up>added|gained|created|built up)|lost|gone|went|shed|cut)"
    rf" in (?P<when>{PERIOD})(?![\w/])"
)


def in_years_after(text: str, lead: str, rest: str, labels: Sequence[str]) -> Claims:
    """Read "the three years after 2021 brought [65], [58] and [23] more" in turn."""
    found = _YEARS_BROUGHT.search(lead) if SO_MUCH.fullmatch(text) else None
    side = _ADDED.search(f"{lead}{rest}") if found else None
    if found is None or side is None or found["after"] not in labels:
        return ()
    at = labels.index(found["after"]) + 1 + len(_A_NUMBER.findall(found["told"]))
    past = labels.index(found["after"]) + many_in(found["many"])
    if at > past or at >= len(labels):
        return ()
    return (f"{'rose' if side['up'] else 'fell'} by {text} in {labels[at]}",)


_A_NUMBER = Late(r"\d[\d,.]*")
_YEARS_BROUGHT = Late(
    rf"\b[Tt]he (?P<many>{MANY}) years (?:after|following) (?P<after>{PERIOD})"
    rf" (?:brought|saw|added|cost|had)(?P<told>[^.;]*?) ?{HEDGE}$"
)
_ADDED = Late(
    r"\b(?:(?P<up>additional|more|extra|new|further|rises|gains|increases|added)"
    r"|fewer|lost|losses|falls|cuts)\b"
)


def by_in_turn(text: str, lead: str, rest: str, labels: Sequence[str]) -> Claims:
    """Read the second of "rose, by 37 in 2018 and by [53] in 2019" of its own year."""
    found = _AND_BY.search(lead) if SO_MUCH.fullmatch(text) else None
    year = IN_YEAR.match(rest)
    move = [*_A_MOVE.finditer(lead[: found.start()])] if found else []
    return (f"{moved(move[-1])} by {text} in {year['when']}",) if move and year else ()


_AND_BY = Late(
    rf",? by {VALUED} in {PERIOD}(?:, by {VALUED} in {PERIOD})*,? and(?: then)?"
    rf" by {HEDGE}$",
    re.IGNORECASE,
)
_A_MOVE = Late(rf"(?P<up>\b(?:{UP})\b)|\b(?:{DOWN})\b", re.IGNORECASE)


def growth_was(text: str, lead: str, rest: str, labels: Sequence[str]) -> Claims:
    """Read "growth in homes has slowed: it was [18%] in 2022" as a rise of 2022."""
    found = _GROWTH.search(lead) if text.endswith(("%", "per cent")) else None
    year = IN_YEAR.match(rest)
    return (f"rose by {text} in {year['when']}",) if found and year else ()


_GROWN = r"\b(?:[Gg]rowth|(?:annual|yearly|year-on-year) (?:rise|increase|growth)) in"
_GROWTH = Late(
    rf"{_GROWN} [^.;\d]*(?:\b(?:was|were|of|at)|[:,]|\band)(?: [a-z]+){{0,2}} $"
    rf"|{_GROWN} (?:[^.;]|\.(?=\d))*\d% in \d{{4}}(?:, | and |, and )$"
)


def by_since(text: str, lead: str, rest: str, labels: Sequence[str]) -> Claims:
    """Read "since 2014 the rent has gone up [by £305]" as of both ends."""
    amount = text.startswith("by ") and SO_MUCH.fullmatch(text.removeprefix("by "))
    found = _UP_SINCE.search(lead) if amount else None
    if found is None:
        return ()
    return (f"{moved(found)} {text} between {found['when']} and {labels[-1]}",)


_UP_SINCE = Late(
    rf"\bsince (?P<when>{PERIOD})\b[^.;,]*\b(?:(?P<up>{UP})|{DOWN}) $", re.IGNORECASE
)


def in_all_years(text: str, lead: str, rest: str, labels: Sequence[str]) -> Claims:
    """Read "rose in each of the three years since 2020, by [690] in all"."""
    whole = SO_MUCH.fullmatch(text) and _IN_ALL.match(rest)
    found = _EACH_SINCE.search(lead) if whole else None
    if found is None:
        return ()
    return (f"{moved(found)} by {text} between {found['when']} and {labels[-1]}",)


_IN_ALL = Late(r" (?:in all|altogether|in total)\b")
_EACH_SINCE = Late(
    rf"\b(?:(?P<up>{UP})|{DOWN}) in each of the [a-z]+ years since"
    rf" (?P<when>{PERIOD}),? by $",
    re.IGNORECASE,
)


def years_running(text: str, lead: str, rest: str, labels: Sequence[str]) -> Claims:
    """Read "was rising, [two years running], from 365 in 2017 to 455 in 2019"."""
    found, ends = _SO_MANY_RUNNING.fullmatch(text), _FROM_TO.match(rest)
    move = [*_MOVING.finditer(lead)] if found and ends else []
    if found is None or ends is None or not move:
        return ()
    first, last = ends["a"], ends["b"]
    if not {first, last} <= {*labels}:
        return ()
    if labels.index(last) - labels.index(first) != many_in(found["many"]):
        return ()
    return (f"{moved(move[-1])} every year between {first} and {last}",)


_SO_MANY_RUNNING = Late(
    rf"(?P<many>{MANY}) (?:successive |consecutive )?years (?:running|in a row)",
    re.IGNORECASE,
)
_FROM_TO = Late(
    rf"^,? from {VALUED} in (?P<a>{PERIOD}) to {VALUED} in (?P<b>{PERIOD})(?![\w/])"
)
_MOVING = Late(
    r"\b(?:(?P<up>rising|growing|increasing|climbing)|falling|declining|dropping"
    r"|decreasing|shrinking)\b"
)


def seen_to_move(text: str, lead: str, rest: str, labels: Sequence[str]) -> Claims:
    """Read "have seen bed nights [grow four years in a row]" as "grew" so."""
    found = _BARE.match(text) if _SEEN.search(lead) else None
    if found is None:
        return ()
    return (f"{'rose' if found['up'] else 'fell'} for {found['run']}",)


_SEEN = Late(r"\b(?:seen?|saw|watched|had) [^.;]*$")
_BARE = Late(
    r"(?:(?P<up>grow|rise|increase|climb)|fall|drop|decline|decrease|shrink)(?: for)?"
    rf" (?P<run>{MANY} years (?:running|in a row|in succession))$",
    re.IGNORECASE,
)


def reduction_of(text: str, lead: str, rest: str, labels: Sequence[str]) -> Claims:
    """Read "eight fewer in 2022 than in 2021, a reduction of [a fifth]" of both."""
    found = _A_STEP_OF.search(lead) if _A_PART.fullmatch(text) else None
    two = [*_IN_THAN_IN.finditer(lead)] if found else []
    if found is None or not two:
        return ()
    return (f"{moved(found)} by {text} between {two[-1]['b']} and {two[-1]['a']}",)


_A_STEP_OF = Late(rf", an? (?:(?P<up>{RISE})|{FALL}) of {HEDGE}$", re.IGNORECASE)
_IN_THAN_IN = Late(
    rf"\b[Ii]n (?P<a>{PERIOD})\b[^.;]{{0,140}}? than in (?P<b>{PERIOD})(?![\w/])"
)

FORMS = (
    *(reduction_of, by_since, in_all_years),
    years_running,
    *(part_gone, grown_again, besides_those, in_years_after, by_in_turn, growth_was),
)

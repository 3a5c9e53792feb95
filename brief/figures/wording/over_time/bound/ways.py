"""Which way a change goes, by its own words or by those nearest to it."""

from __future__ import annotations

import re

from brief.figures.wording.late import Late

RISEN = (
    r"rose|risen|rises?|rising|grew|grown|growth|grow(?:s|ing)?|increas(?:e[ds]?|ing)"
    r"|climb(?:ed|s)?|jump(?:ed|s)?|went up|gone up|going up|go up|up|gain(?:ed|s|ing)?"
    r"|added|adds?|adding|won|regained|recover(?:ed|y)|rebound(?:ed)?|surged?|soared"
    r"|put on|additional|extra|leapt|rally|upturn|swelled|expanded|lengthened"
    r"|bounced?(?: back)?|upswing|extended|crept up|turned up"
)
FALLEN = (
    r"fell|fallen|falls?|falling|drop(?:ped|s)?|declin(?:e[ds]?|ing)|decreas(?:e[ds]?"
    r"|ing)|lost|los(?:s|ses|ing|es?)|shed|shrank|shrunk|shortened|reduc(?:ed|tions?"
    r"|ing)"
    r"|dip(?:ped|s)?|slip(?:ped)?|cuts?|went down|gone down|going down|go down"
    r"|came down"
    r"|come down|down|slump(?:ed)?|plunged?|tumbled|eased|slid|contract(?:ed|ion)|sank"
    r"|vanished|turn(?:ed|ing) down"
)
_LONG = "minutes seconds hours days weeks months".split()
_AFTER_TIME = f"(?:{'|'.join(rf'(?<={one} )' for one in _LONG)})"
"""Behind a length of time "sooner" is less of it, and "later" more."""

MORE = (
    r"more|higher|above|longer|larger|bigger|greater|dearer|better off|ahead"
    r"|exceed(?:ed|s|ing)|overtook|overtaken|topped"
    rf"|{_AFTER_TIME}(?:slower|later)"
)
FEWER = (
    r"fewer|less|lower|below|shorter|smaller|cheaper|short|shy|behind|worse off"
    rf"|{_AFTER_TIME}(?:quicker|faster|sooner|earlier)"
)
_WAYS = Late(
    rf"\b(?:(?P<up>{RISEN}|{MORE})|(?P<down>{FALLEN}|{FEWER}))\b", re.IGNORECASE
)
_NO_WAY = Late(
    r"\b(?:more|less|fewer|higher|lower) than(?= (?:an? |half|[£$€]?\d|two|three|four"
    r"|five|six|seven|eight|nine|ten|one))"
    r"|\b(?:just|slightly|a little|well) (?:above|below)\b"
    r"|\b(?:up|down) to\b|\bup and\b|\bbetter than\b",
    re.IGNORECASE,
)
"""Words that bound a number and say no way: "more than a third"."""

_NEAR = 40
"""Characters behind a number in which a word says which way it goes."""


_BESIDE = 14
"""Characters in which the word right behind a number stands: "[23,370] lost"."""


def way_of(text: str, lead: str, rest: str) -> int:
    """Give 1 where words, or those nearest to them, tell of a rise, -1 of a fall.

    0 where nothing does.
    """
    behind = re.split(r"[;:,]|\b(?:and|but|while)\b", rest)[0][:_NEAR]
    near, told = (re.split(one, lead)[-1] for one in ("[;:]", ";"))
    right_behind = " ".join(behind[:_BESIDE].split(" ")[:-1])
    sides = (
        *((text, False), (right_behind, False)),
        *((near, True), (behind, False), (told, True)),
    )
    for words, last in sides:
        found = [*_WAYS.finditer(_NO_WAY.sub(_blanked, words))]
        if found:
            return 1 if found[-1 if last else 0]["up"] else -1
    return 0


def way_of_step(text: str, lead: str) -> int:
    """Give the way of a step that is told of, and not of what it is set against."""
    for words in (text, re.split("[;:]", lead)[-1]):
        if found := [*_MOVES.finditer(words)]:
            return 1 if found[-1]["up"] else -1
    return 0


_MOVES = Late(rf"\b(?:(?P<up>{RISEN})|(?:{FALLEN}))\b", re.IGNORECASE)


def _blanked(found: re.Match[str]) -> str:
    return " " * len(found[0])

"""Whether a sentence is plain enough for its claims to be bound to its times."""

from __future__ import annotations

import re

from brief.figures.wording.late import Late
from brief.figures.wording.over_time.apart import DOUBTED
from brief.figures.wording.over_time.bound.dated import YEAR
from brief.figures.wording.over_time.points import Points
from brief.figures.wording.over_time.times_around import clause_beside
from brief.figures.wording.over_time.whole import MANY, is_yearly

_YEARS = Late(rf"(?<![–/-])\b{YEAR}")
_SPECIAL = Late(
    r"\b(?:included|excepted|excluded|except|local|median year|ended in|ran out"
    rf"|(?:only|just) (?:one|once|twice|(?:{MANY}) (?:times|years|occasions|of)))\b",
    re.IGNORECASE,
)
"""What says more of a value, or of a run, than its time."""

_TAKEN_BACK = Late(
    r"\b(?:may|might|could|would|should|feared|hoped|believed|thought|claim(?:s|ed)?"
    r"|forecast|predicted|expected|projected|said|myth|untrue|false|wrong|whether|if)\b"
    r"|\b(?:is|was) not (?:true|so|the case)\b",
    re.IGNORECASE,
)


def may_be_bound(text: str, lead: str, rest: str, points: Points) -> bool:
    """Tell whether words may be bound to a time: nothing beside them takes them back.

    Words that tell how often something was so are not bound to one time.
    """
    return (
        covers_all(f"{lead}{text}{rest}", points)
        and not DOUBTED.search(clause_beside(lead, rest))
        and not _SPECIAL.search(
            f"{lead.rpartition(';')[2]}{text}{rest.partition(';')[0]}"
        )
    )


def may_be_counted(text: str, lead: str, rest: str, points: Points) -> bool:
    """Tell whether words that count years, or deny that there were any, are sure."""
    part = f"{lead.rpartition(';')[2]} {rest.partition(';')[0]}"
    return covers_all(f"{lead}{text}{rest}", points) and not _TAKEN_BACK.search(part)


def covers_all(sentence: str, points: Points) -> bool:
    """Tell whether a series of years covers every year that a sentence names."""
    labels = {one.label for one in points}
    return is_yearly(points) and {x[0] for x in _YEARS.finditer(sentence)} <= labels

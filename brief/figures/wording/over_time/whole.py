"""A sentence read as a whole, for claims of a series that only all of it makes.

The "highest" of "The highest number was 72, in 2022" has its value and its year far
behind it, and each may be linked by itself. Nothing is judged here.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from brief.figures.wording.grammar.numbers import SMALL
from brief.figures.wording.grammar.scopes import scope_of
from brief.figures.wording.late import Late
from brief.figures.wording.over_time.alone import PERIOD
from brief.figures.wording.over_time.apart import DOUBTED
from brief.figures.wording.over_time.points import Points, placed

MANY = rf"(?:\d\d?|{'|'.join(sorted(SMALL, key=len, reverse=True))})"
"""A small number in figures or in words."""

VALUE = r"[£$€]?\d(?:[\d,.]*\d)?(?:m|bn)?(?: ?%| (?:per cent|percent|million|billion))?"
UP = (
    "rose|grew|climbed|increased|(?:went|came|turned) up|jumped|surged|soared"
    "|recovered|rebounded"
)
DOWN = (
    "fell|dropped|declined|decreased|(?:went|came|turned) down|dipped|slipped|shrank"
    "|eased|plunged"
)
RISES = "rises?|increases?|growth|jumps?|gains?"
FALLS = "falls?|drops?|decreases?|declines?|reductions?"
OVER_WHAT = (
    "(?:single|annual|yearly|year-on-year|monthly|quarterly|ever|recorded|one-year"
    "|single-year|month-on-month|quarter-on-quarter)"
)

_UPWARD = Late(
    rf"(?:{UP}|{RISES}|risen|rising|grown?|growing|increasing|climb(?:ing)?)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence with the place of the words in it that are a claim."""

    text: str
    start: int
    end: int

    @classmethod
    def around(cls, text: str, before: str, after: str) -> Sentence:
        """Put a claim between the words that stand before and behind it."""
        return cls(f"{before}{text}{after}", len(before), len(before) + len(text))

    def find(self, form: Late) -> re.Match[str] | None:
        """Find a form that holds all the words of the claim."""
        for found in form.finditer(self.text):
            if found.start() <= self.start and self.end <= found.end():
                return found
        return None

    def find_with(self, form: Late, *groups: str) -> re.Match[str] | None:
        """Find a form that holds the claim, and the claim all of one of its groups.

        A sentence that denies or doubts what it says of them is heard as it stands.
        """
        found = self.find(form)
        if found is None or self.is_doubted():
            return None
        told = found.groupdict()
        spans = (found.span(name) for name in groups if told.get(name))
        held = any(self.start <= one and two <= self.end for one, two in spans)
        return found if held else None

    def is_doubted(self) -> bool:
        """Say whether words beside the claim may take back what it says."""
        beside = f"{self.text[: self.start]} {self.text[self.end :]}"
        return DOUBTED.search(beside) is not None


def way_told(word: str) -> int:
    """Give 1 for a word of a rise and -1 for one of a fall."""
    return 1 if _UPWARD.fullmatch(word) else -1


def many_in(word: str) -> int:
    """Give a small number that is told in figures or in words; 0 of any other word."""
    return int(word) if word.isdigit() else int(SMALL.get(word.lower(), 0))


def place_of(when: str | None, points: Points) -> int | None:
    """Give the place of a period that words name; None for no one of the series."""
    if not when:
        return None
    same = [i for i, one in enumerate(points) if one.label == when]
    whens = scope_of(f"in {when}").whens
    same = same or (placed(points, whens[0]) if whens else [])
    return same[0] if len(same) == 1 else None


def begun_at(found: re.Match[str], place: int, points: Points) -> int | None:
    """Give the place behind which changes are counted up to one, or None for none."""
    if found["many"]:
        begun = place - many_in(found["many"])
        return begun if begun >= 0 and is_yearly(points) else None
    if found["begun"]:
        return place_of(found["begun"], points)
    return place_of(found["since"], points) if found["since"] else 0


def other_steps(words: str, points: Points) -> str:
    """Say that words count other steps than a series has: "annual" of quarters."""
    told, last = _UNIT.search(words), points[-1].period
    kind = last.kind if last else "row"
    if told is None or told.lastgroup == kind:
        return ""
    return f"the words count {told.lastgroup}s, and the series is of {kind}s"


_UNIT = Late(
    r"\b(?:(?P<year>annual|yearly|year-on-year|single-year|one-year|years?)"
    r"|(?P<quarter>quarters?|quarterly|quarter-on-quarter)"
    r"|(?P<month>months?|monthly|month-on-month))\b",
    re.IGNORECASE,
)


def is_yearly(points: Points) -> bool:
    """Say whether the periods of a series are years."""
    return all(one.period is not None and one.period.kind == "year" for one in points)


IN_A_ROW = "(?:consecutive|successive|straight|unbroken)"
SINCE = rf"since (?P<since>{PERIOD})"
OF = r"(?: (?:in|of) (?:(?!\b(?:19|20)\d\d)[^.;,]){1,80}?)?"
"""What a change is of: "the fall in deaths"."""

AMONG = (
    rf"(?: (?:in|of) (?:the|this) (?:whole )?(?:series|period)| on record| {SINCE}"
    rf"| in (?P<many>{MANY}) years"
    rf"| (?:from|between) (?P<begun>{PERIOD}) (?:and|to) (?P<ended>{PERIOD}))(?![\w/])"
)
"""Among which changes one is the first or the largest."""

SPAN = rf"(?:from|between) (?P<first>{PERIOD}) (?:and|to) (?P<last>{PERIOD})"

"""Wordings that say in a roundabout way what has a plain one, told plainly.

"Doubled, then doubled again" is four times; "once or twice a week" is one to two a
week. The plain words are then read like any others.
"""

from __future__ import annotations

import re

from brief.figures.wording.context.denied_within import moved_together
from brief.figures.wording.grammar.numbers import SMALL
from brief.figures.wording.grammar.ranges import APART
from brief.figures.wording.late import Late

_NUMBER = (
    r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty"
    r"|thirty|forty|fifty|hundred|\d[\d,]*)"
)
_AGAIN = r",?(?: and| and then|,? then)"
_AS_A_WHOLE = "class|group|sample|total|team"
_AT_INTERVALS = (
    rf"\bat intervals of ((?:about|around|roughly|some) )?(?={_NUMBER} [a-z]+s\b)"
)
_AGAIN_AS_MANY = (
    r"(?<!half )(?<!third )(?<!quarter )(?<!fifth )\bas (many|much) again\b(?! as)"
)
_NEITHER_WAY = (
    r"\b(?:ha(?:ve|s|d) )?neither (?:rose|risen|gone up|grown)"
    " nor (?:f[ae]ll(?:en)?|gone down)(?![a-z])"
)
_HEDGED = r"(?:(?:about|around|roughly|some|nearly|almost|just over|over) )?"
_OF_SUCH = (
    rf"^({_HEDGED}{_NUMBER} [a-z]+s) of [a-z]+(?: (?:and|or) [a-z]+)?"
    rf" (in|out of) ({_NUMBER})$"
)
_POUNDS_IN = rf"^({_HEDGED}{_NUMBER}) pounds? (in|out of) ({_NUMBER})(?=$| spent\b)"
_TOLD = tuple(
    (Late(pattern, re.IGNORECASE), plain)
    for pattern, plain in (
        (_OF_SUCH, r"\1 \2 \3"),
        (_POUNDS_IN, r"\1 \2 \3 pounds"),
        (r"\[([^\[\]]*)\]\((?:fig|count|series|plain):[^()\s]*\)", r"\1"),
        (
            rf"\b(?:doubled{_AGAIN} doubled again|doubled twice(?: over)?)",
            "quadrupled",
        ),
        (
            rf"\b(?:halved{_AGAIN} halved again|halved twice(?: over)?)",
            "fell by three quarters",
        ),
        (r" ?\((?:\d+(?:\.\d+)? ?% )?(?:CI|confidence interval)\b[^()]*\)", ""),
        (r"\bnot (?:[£$]?\d\S*) but (?=[£$]?\d)", ""),
        (_AT_INTERVALS, r"\1every "),
        (rf"{_NEITHER_WAY}(?= nor )", "did not change"),
        (_NEITHER_WAY, "was unchanged"),
        (r"\bnot far short of\b", "nearly"),
        (r"\bnot much (?:over|above|more than)\b", "just over"),
        (r"\bnot much (?:under|below|less than)\b", "just under"),
        (r"\b(?:rose|risen|climbed|went|gone) past (?:the )?(?=£?\d)", "passed "),
        (r"\b(?:the )?(£?\d[\d,.]*(?: million)?) mark\b", r"\1"),
        (r"\bonce or twice (?=an? |per |every |each )", "one to two times "),
        (r"\btwice or three times (?=an? |per |every |each )", "two to three times "),
        (r"\ba percentage point and a half\b", "1.5 percentage points"),
        (
            r"\b(?:an|one) order of magnitude (?=higher|more|larger|greater)",
            "10 times ",
        ),
        (r"\bup to,? but not including,?(?= )", "under"),
        (rf"\bof every ({_NUMBER}) [\w' -]{{1,40}}, ({_NUMBER})\b", r"\2 in every \1"),
        (
            rf"\b({_NUMBER}) ([a-z]+) in a (?:{_AS_A_WHOLE}) of ({_NUMBER})\b",
            r"\1 of \3 \2",
        ),
        (r"\bbetter than (?=half|one in|an? |two|three|four|nine|\d)", "more than "),
        (r"^strictly between (\S+) and (\S+)", r"more than \1 and less than \2"),
        (_AGAIN_AS_MANY, r"twice as \1"),
        (r"\b(?:a |an )?biennial(?:ly)?\b(?: [a-z]+)?", "once every two years"),
        (r"^not in (?:the )?(?:[a-z]+ of )?[a-z]+s but (?=in (?:the )?[a-z]+s\b)", ""),
    )
)
_DAY_IN = Late(rf"\bone (day|night|week|month|year) in ({_NUMBER})\b")
_PART_OF = Late(
    rf"\b({_NUMBER}) ?(?:%|per ?cent) of (?:a|one) (thousand|million|billion)\b",
    re.IGNORECASE,
)
_BY_AND_TO = Late(r"\bby (£?([\d,]+)) to (?=£?([\d,]+)\b)", re.IGNORECASE)
_SIZES = {"thousand": 10**3, "million": 10**6, "billion": 10**9}
_LONGEST = 600


def plainly(text: str, *, timed: bool = False) -> str:
    """Give a text in plain words; the text itself where it is plain.

    Of a figure of events a year (`timed`), "one day in three" is every three days.
    """
    if len(text) > _LONGEST:
        return text
    for pattern, plain in _TOLD:
        text = pattern.sub(plain, text)
    text = _BY_AND_TO.sub(_arrived, text)
    if timed:
        text = _DAY_IN.sub(r"every \2 \1s", text)
    return moved_together(_PART_OF.sub(_multiplied, text))


def _arrived(found: re.Match[str]) -> str:
    """Leave out the step of "dropped by 37 to 401", which is no range."""
    step, end = (int(f"0{one.replace(',', '')}") for one in found.group(2, 3))
    return "to " if end > APART * step else found[0]


def _multiplied(found: re.Match[str]) -> str:
    """Work out "ten per cent of a million"."""
    said = found[1].lower().replace(",", "")
    part = SMALL.get(said) or (int(said) if said.isdigit() else 0)
    whole, rest = divmod(int(part) * _SIZES[found[2].lower()], 100)
    return found[0] if rest or not part else f"{whole:,}"

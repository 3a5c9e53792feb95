"""Figures set against what was aimed at: "met its target", "fell short of the plan".

Whether 12 minutes beats an aim of 15 depends on which way is better, and only the
figure can tell: `better: lower`. Where it does not, such words are not checked.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from brief.figures.wording.grammar.patterns import Patterns
from brief.figures.wording.grammar.tokens import BESIDE, END, SIGN, Tokens
from brief.figures.wording.late import Late
from brief.figures.wording.meaning import Kind, Meaning, Stated

if TYPE_CHECKING:
    from collections.abc import Sequence

_SETS = {
    "AIM": frozenset(
        """
        target targets goal goals objective objectives ambition ambitions standard
        standards threshold thresholds trajectory plan plans benchmark benchmarks
        commitment expectation expectations aim aims requirement requirements
        milestone forecast
        """.split()
    ),
    "MEET": frozenset(
        """
        met meet meets meeting hit hits hitting achieved achieve achieves achieving
        reached reach reaches reaching attained attain attains satisfied satisfy
        satisfies fulfilled fulfil fulfils delivered
        """.split()
    ),
    "MISS": frozenset("missed miss misses missing".split()),
    "FELL": frozenset("fell fall falls fallen falling came come coming".split()),
    "FAIL": frozenset("failed fail fails failing failure".split()),
    "CAP": frozenset("budget budgets limit limits ceiling cap allocation".split()),
    "BREACH": frozenset("breached breaches breaching breach".split()),
    "BEAT": frozenset(
        """
        beat beats beaten beating bettered outperformed outperforms outperforming
        outperform smashed smashes smash trounced
        """.split()
    ),
}

AIMS = _SETS["AIM"] | _SETS["CAP"]
"""What a figure may be set against: "5% over budget"."""

BESIDE_AIM = "beside an aim"
"""The word of a change that is told of an aim: of "a fifth under budget"."""

_MET = Patterns("within|inside ~3 target|standard|threshold", _SETS)
_MISSED = Patterns(
    """
    FELL well|far|just|narrowly|slightly|somewhat|considerably? short|shy of?
    FAIL to MEET ~5 AIM
    """,
    _SETS,
)
_BEATEN = Patterns("BEAT", _SETS)
_WITHIN = Patterns("within|inside ~3 CAP", _SETS)
_OVER = Patterns("over ~3 CAP|AIM \n BREACH ~4 CAP|threshold \n overspent", _SETS)
_UNDER = Patterns("under|inside ~3 CAP|AIM \n underspent \n short|shy|adrift of", _SETS)
_ON = Patterns("on budget|target|plan", _SETS)
_READ = (
    ("missed", _MISSED),
    ("beaten", _BEATEN),
    ("not higher", _WITHIN),
    ("higher", _OVER),
    ("lower", _UNDER),
    ("same", _ON),
    ("met", _MET),
)

_ALONE = {
    **dict.fromkeys(_SETS["MISS"], "missed"),
    **dict.fromkeys(("met", "hit", "achieved", "meets", "meet"), "met"),
}
"""Verbs that say it alone, where the aim stands beside: "[met] its 95% target"."""

UNTOLD = (
    "whether more of it is better is not known; say `better: higher` or"
    " `better: lower` at the figure"
)
_AT_ODDS = "the two figures say opposite things of which way is better"


def aimed(t: Tokens, i: int) -> tuple[Meaning, int] | None:
    """Read what is said of a figure and its aim."""
    for word, table in _READ:
        end = table.at(t, i)
        if end:
            return Meaning(Kind.COMPARISON, word=word), end
    verb = _ALONE.get(t[i].text) or ("met" if t[i].text in _SETS["MEET"] else "")
    if verb and _names_aim(t, i + 1):
        return Meaning(Kind.COMPARISON, word=verb), i + 1
    follower = t[i + 1]
    alone = _ALONE.get(t[i].text) if t[i].side != BESIDE else None
    if alone and (follower.side == BESIDE or follower.kind == END):
        return Meaning(Kind.COMPARISON, word=alone), i + 1
    return None


def _names_aim(t: Tokens, i: int) -> bool:
    """Say whether an aim is named next, past its number: "met its 95% target"."""
    for one in t[i : i + _FAR]:
        if one.text in _SETS["AIM"]:
            return True
        if one.kind == SIGN and one.text not in _OF_NUMBERS:
            return False
    return False


_FAR = 7
_OF_NUMBERS = frozenset({"%", "-", "£", "$", "€"})
_CHANGED = frozenset({"improved", "worsened"})
_OF_AIMS = frozenset({"met", "missed", "beaten"})
_NOUNS = Late(
    r"\b(?:targets?|goals?|objectives?|ambitions?|standards?|thresholds?|trajectory|plan"
    r"|benchmarks?|commitments?|expectations?|aim|aims|aimed|requirements?|milestones?"
    r"|forecasts?|budgets?|limits?|ceiling|cap|allocation|allowance)\b"
)


def aim_in(text: str) -> str:
    """Give the word by which a text names an aim: "target" of "met its target"."""
    found = _NOUNS.search(text.lower().replace("_", " "))
    return found[0] if found else ""


_OF_WORTH = _OF_AIMS | _CHANGED | {"better", "worse", "not worse"}


def needs_better(meaning: Meaning) -> bool:
    """Say whether words praise or blame, so that the better way must be known."""
    return meaning.word in _OF_WORTH


def is_of_aim(meaning: Meaning) -> bool:
    """Say whether words tell that an aim was met, missed or beaten."""
    return meaning.word in _OF_AIMS


def tells_of_change(meaning: Meaning) -> bool:
    """Say whether words tell that a figure got better or worse."""
    return meaning.word in _CHANGED


def tells_of_all(meaning: Meaning) -> bool:
    """Say whether "all" before such words is what is stated: "all have improved"."""
    return meaning.word in _OF_AIMS | _CHANGED


def as_comparison(word: str, stated: Sequence[Stated]) -> tuple[str, str]:
    """Give the plain comparison that praise or blame comes to, or why none is known.

    "Met" of a figure of which less is better is "not higher" than the aim.
    """
    ways = {one.better for one in stated if one.better}
    if len(ways) != 1:
        return "", _AT_ODDS if ways else UNTOLD
    up = ways == {1}
    return {
        "met": "not lower" if up else "not higher",
        "not worse": "not lower" if up else "not higher",
        "missed": "lower" if up else "higher",
        "worse": "lower" if up else "higher",
        "beaten": "higher" if up else "lower",
        "better": "higher" if up else "lower",
        "improved": "rose" if up else "fell",
        "worsened": "fell" if up else "rose",
    }[word], ""

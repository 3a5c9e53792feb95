"""What else is said of a figure beside another, after all closer readers.

"The same amount as", "an unprecedented low", "well below pre-pandemic levels", "beat
its target", "the lion's share". Each pattern names what is held and what it is held
against; where the figure has an amount, that is the quantity, and these words are none
of their own.
"""

from __future__ import annotations

from brief.figures.wording.grammar.dates import looks_like_year
from brief.figures.wording.grammar.expressions import Expression
from brief.figures.wording.grammar.numbers import SMALL
from brief.figures.wording.grammar.patterns import ends_noun
from brief.figures.wording.grammar.tokens import NUMBER, SIGN, Tokens
from brief.figures.wording.meaning import Kind
from brief.figures.wording.prose.broad_moves import (
    OUTRAN,
    OVER_TIME,
    PASSED,
    SINCE_THEN,
)
from brief.figures.wording.prose.broad_patterns import (
    ALIKE,
    BEYOND,
    FRONTED,
    IS,
    LIKENED,
    SHARES,
    STANDS,
    TIMES,
)
from brief.figures.wording.prose.broad_than import MORE_THAN, MOST
from brief.figures.wording.prose.broad_words import BE, SETS, STOOD
from brief.figures.wording.prose.measures import MEASURES, made, speaks_of

_ANYWHERE = (
    (ALIKE, Kind.COMPARISON, "same"),
    (MORE_THAN, Kind.COMPARISON, "compared"),
    (MOST, Kind.COMPARISON, "highest"),
    (SHARES, Kind.SHARE, "majority"),
    (TIMES, Kind.RATE, "adverb"),
)
"""What stands wherever it stands, with the family of what it says."""

_MOVED = (PASSED, SINCE_THEN, OUTRAN, OVER_TIME)
_SOMEWHERE = (LIKENED, BEYOND, IS, STANDS, FRONTED, *_MOVED)


def broadly(t: Tokens, i: int) -> Expression | None:
    """Read a likeness, a distance or a rank that no closer reader knows."""
    if _is_counted(t, i) or (t[i + 1].text == "-" and t[i + 2].text == "than"):
        return None
    if t[i].text == "beyond" and (i == 0 or t[i - 1].text == "."):
        return None
    for table, kind, word in _ANYWHERE:
        end = table.at(t, i)
        if end and t[end - 1].text == "same" and t[end].text in _NO_FIGURES:
            return None
        if end:
            return made(kind, word, i, _before_a_sign(t, end))
    end = _where(t, i)
    if not end or (t[end].text == "-" and t[end - 1].text in {"high", "low"}):
        return None
    return made(Kind.COMPARISON, "compared", i, _before_a_sign(t, end))


def _before_a_sign(t: Tokens, end: int) -> int:
    """Give the place where words end before the stop that closed a pattern."""
    return end - 1 if t[end - 1].kind == SIGN else end


def _where(t: Tokens, i: int) -> int:
    """Give the place after what is read in some places only, or 0."""
    opens = i == 0 or t[i - 1].text == "."
    end = FRONTED.at(t, i) if opens else 0
    end = end or (IS.at(t, i) if t[i - 1].text in BE else 0)
    likened = 0 if end else LIKENED.at(t, i) or OVER_TIME.at(t, i)
    if end or (likened and speaks_of(t, i, _FIGURED)):
        return end or likened
    end = BEYOND.at(t, i) or (STANDS.at(t, i) if _has_stood(t, i) else 0)
    end = end or SINCE_THEN.at(t, i) or _to_noun(t, PASSED.at(t, i) or OUTRAN.at(t, i))
    aimed = t[i - 1].text in _AIMS and t[i].text not in _PLACES
    aimed = aimed and t[i - 2].text not in _GOES_ON
    return 0 if not end or aimed or _is_sized(t, i) or _is_told(t, i, end) else end


def _to_noun(t: Tokens, end: int) -> int:
    """Give the place after the noun that follows "the" or "those of"."""
    last = end
    while end and last < end + _NEAR and not ends_noun(t[last]):
        last += 1
    return last


def _has_stood(t: Tokens, i: int) -> bool:
    """Say whether "stood", or "came in", is close before."""
    return any(one.text in STOOD for one in t[max(0, i - _NEAR) : i])


def _is_counted(t: Tokens, i: int) -> bool:
    """Say whether an amount stands right before: "12 fewer", "45 per cent less"."""
    unit = i > 1 and t[i - 2].text in SMALL and t[i - 1].text in _UNITS
    number = t[i - 1].kind == NUMBER and not looks_like_year(t[i - 1])
    return unit or (i > 0 and (number or t[i - 1].text in _SIZED))


_SIZED = frozenset(
    {
        *("% percent cent points point times dozen million billion m bn k".split()),
        *SMALL,
    }
)
_UNITS = frozenset("day days week weeks month months year years hour hours".split())
_NEAR = 3
_NO_FIGURES = frozenset("criteria sources source approach process with only".split())
"""What is "exactly the same" without being measured."""


def _is_sized(t: Tokens, i: int) -> bool:
    """Say whether an amount stands close before: "£0.4m above plan"."""
    for one in reversed(t[max(0, i - _NEAR) : i]):
        if one.text == "," or one.text in BE:
            return False
        if one.kind == NUMBER and not looks_like_year(one):
            return True
    return False


def _is_told(t: Tokens, i: int, end: int) -> bool:
    """Say whether the height is told: "above the target of 4%", "above this level"."""
    j = end + 1 if t[end].text == "of" else end
    told = (t[j].kind == SIGN and j > end) or t[j].kind == NUMBER
    told = told and not looks_like_year(t[j])
    pointed = t[i + 1].text in {"this", "that"} and t[i + 2].text not in SETS["WHOSE"]
    return told or (pointed and t[end - 1].text != "of")


_FIGURED = MEASURES | frozenset(
    """
    performance wait waits salaries wages receipts income sickness absence vacancies
    turnover satisfaction confidence mortality prevalence attainment expectancy deaths
    admissions referrals cases complaints charges fees detection retention recycling
    attendance uptake patronage usage profile experience capacity yield return returns
    margin reserves balances debt backlog ratios fatality saving savings temperatures
    crime offences productivity pay representation
    """.split()
)
"""What is measured: of these one figure may be like another."""

_PLACES = frozenset("within above below under over near beyond beneath".split())
_GOES_ON = frozenset("continues continued continue began tended".split())
_AIMS = frozenset("to will must should can".split())
"""After these it is only meant to be so: "to meet the target"."""

HEADS = frozenset(
    word
    for table in (*(row[0] for row in _ANYWHERE), *_SOMEWHERE)
    for word in table.heads()
)
"""Words with which one of these can begin."""

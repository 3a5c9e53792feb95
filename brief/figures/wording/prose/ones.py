"""When "one", "no" and "nobody" count something, and when they only stand for it.

"One collision", "adequate in four and poor in one" and "no serious accidents" count;
"one member asked" and "no doubt" do not.
"""

from __future__ import annotations

from brief.figures.wording.grammar.expressions import Expression
from brief.figures.wording.grammar.numbers import LONE, SMALL
from brief.figures.wording.grammar.tokens import END, NAME, NUMBER, SIGN, WORD, Tokens
from brief.figures.wording.meaning import Approx, Bound

_EVENTS = frozenset(
    """
    death deaths fatality fatalities fatal case cases complaint complaints incident
    incidents collision collisions accident accidents offence offences murder murders
    homicide homicides stabbing stabbings arrest arrests prosecution prosecutions
    conviction convictions breach breaches vacancy vacancies objection objections
    petition petitions grievance grievances casualty casualties injury injuries victim
    victims burglary burglaries suicide suicides infection infections outbreak outbreaks
    eviction evictions dismissal dismissals redundancy redundancies absentees
    resignation resignations closure closures permanent exclusion exclusions
    applicant applicants respondent respondents never-event fte wte
    """.split()
)
"""Things that reports count, one by one."""

_DESCRIBED = frozenset(
    """
    serious fatal new further major minor formal confirmed reported recorded never
    full-time part-time vacant unplanned permanent significant suspected known such
    domestic violent written valid upheld full part slight road traffic other
    """.split()
)
_VAGUE = frozenset(
    """
    way ways thing reason reasons example exception aim point view word caveat problem
    issue question lesson answer difference clear obvious more other area concern person
    thing's such another final last key main further important simple in of or
    """.split()
)
_NOT_COUNTED_AFTER = frozenset(
    "of per each every any prevented no this that the".split()
)
_BE = frozenset("was is were been be has had have".split())
_PAST = frozenset("was were been had".split())
_REACH = 14
_OUTCOMES = frozenset(
    """
    hurt injured killed arrested charged waited waiting died prosecuted convicted harmed
    dismissed suspended evicted hospitalised reported diagnosed infected cautioned fined
    """.split()
)


_ENDURED = frozenset(
    """
    deaths fatalities injuries accidents incidents complaints collisions casualties
    breaches offences arrests prosecutions convictions outbreaks infections
    """.split()
)
"""What a report says that there were none of; "no case", "no exclusions" say less."""


def is_event(t: Tokens, i: int) -> bool:
    """Say whether a thing that is counted one by one is named within three words."""
    for j in range(i, i + 3):
        if t[j].kind != WORD:
            return False
        if t[j].text in _EVENTS or (t[j].text, t[j + 1].text) == ("never", "event"):
            return True
        if t[j].text == "form" and t[j + 1].text == "of" and t[j + 2].text == "entry":
            return True
        if t[j].text not in _DESCRIBED:
            return False
    return False


def counts_none(t: Tokens, i: int) -> bool:
    """Say whether "no", "nobody" or "no one" counts: "no deaths", "nobody was hurt"."""
    if t[i].text == "no" and t[i + 1].text != "one":
        plain = t[i + 1].text in _ENDURED or _is_recorded(t, i)
        return plain or (t[i + 1].text in _DESCRIBED and t[i + 2].text in _ENDURED)
    j = i + 2 if t[i].text == "no" else i + 1
    return any(token.text in _OUTCOMES for token in t[j : j + 4])


_RECORDED = frozenset("recorded reported registered lodged upheld logged".split())


def _is_recorded(t: Tokens, i: int) -> bool:
    """Say whether "no fires were recorded" stands here."""
    for j in range(i + 2, i + 4):
        if t[j].text in {"was", "were"} and t[j - 1].text not in _VAGUE:
            return t[j + 1].text in _RECORDED
    return False


_PERSONS = frozenset(
    """
    person man woman child boy girl officer patient prisoner pupil resident driver
    passenger pedestrian cyclist firefighter baby infant detainee worker teenager
    """.split()
)


def _befell(t: Tokens, i: int) -> bool:
    """Say whether somebody is told of: "one person died", "one man was injured"."""
    if t[i + 1].text not in _PERSONS:
        return False
    j = i + 3 if t[i + 2].text in _BE else i + 2
    return t[j].text in _OUTCOMES - {"reported", "waited"}


def counts_one(t: Tokens, i: int) -> bool:
    """Say whether a bare "one" is a count."""
    before, after = word_at(t, i - 1), t[i + 1]
    if before in _NOT_COUNTED_AFTER or after.text == "such":
        return False
    if (
        is_event(t, i + 1)
        or _is_further_event(t, i + 1)
        or _had(t, i)
        or _befell(t, i)
        or _closes(t, i, before)
        or _set_against(t, i)
        or (after.text in _COINS and before in _PAID)
    ):
        return True
    if after.text == "of":
        return _one_of(t, i, before)
    if after.text in _BEYOND and t[i + 2].text in {"target", "budget", "forecast"}:
        return before in _PAST | _BE
    named = after.text not in _VAGUE and t[i + 2].text not in _VAGUE
    shared = before == "and" and t[i + 2].text in _BE and _among_shares(t, i)
    return shared or (named and _exists(t, i)) or _in_a_list(t, i)


def _is_further_event(t: Tokens, i: int) -> bool:
    """Say whether an event is named farther on: "one new health worker infection"."""
    if t[i].text not in {"new", "additional", "further", "confirmed", "probable"}:
        return False
    for j in range(i + 1, i + 6):
        if t[j].kind != WORD or t[j].text in _BE:
            return False
        if t[j].text in _EVENTS:
            return True
    return False


_COINS = frozenset("peso rand rupee yen yuan krone shilling naira ringgit baht".split())
_PAID = frozenset("at for to of by costs cost than was is".split())
"""What is paid is an amount, be it one: "bought at one peso"."""


def _set_against(t: Tokens, i: int) -> bool:
    """Read "one incident, down from 5": a count, since another is set against it."""
    for j in range(i + 1, i + 6):
        if t[j].text == "," and t[j + 1].text in {"down", "up"}:
            return t[j + 2].text == "from" and _is_number(t, j + 3)
        if t[j].kind not in {WORD, NAME}:
            return False
    return False


_BEYOND = frozenset("over above below under behind".split())
"""How far from its target: "was one over target"."""

_HAD = frozenset("had received recorded reported".split())
_ADMINISTERED = frozenset(
    """
    employee request referral claim notification submission investigation appeal
    submitted application review
    """.split()
)


def _had(t: Tokens, i: int) -> bool:
    """Read "the agency had one employee who", "received one request"."""
    return t[i - 1].text in _HAD and t[i + 1].text in _ADMINISTERED and i > 0


def _closes(t: Tokens, i: int, before: str) -> bool:
    """Say whether "one" ends a list of counts: "good in six and poor in one"."""
    if t[i + 1].kind not in {SIGN, END} or before not in _LEADING:
        return False
    return t[i + 1].text in {".", ",", ";", ")", "(", ""} and _counted(t, i)


_LEADING = frozenset("in to with had from at and has only".split())


def _one_of(t: Tokens, i: int, before: str) -> bool:
    """Read "three bids, one of them late" and "twelve against and one of support"."""
    if before == "and" and _near(t, i):
        return t[i + 2].text not in {"the", "these", "our", "my", "many"}
    return t[i + 2].text in {"them", "whom", "which", "these"} and _counted(t, i)


def _exists(t: Tokens, i: int) -> bool:
    """Say whether "there was" stands before: "there was one collision"."""
    j = i - 1
    while j >= 0 and (t[j].text in _BE or t[j].text in {"also", "only", "just"}):
        j -= 1
    been = any(token.text in _PAST for token in t[max(j, 0) : i])
    return 0 <= j < i - 1 and t[j].text == "there" and been


def _counted(t: Tokens, i: int) -> bool:
    """Say whether another number stands before in the sentence."""
    for j in range(i - 1, max(-1, i - 1 - _REACH), -1):
        if t[j].text in {".", "?", "!"}:
            return False
        if _is_number(t, j):
            return True
    return False


def _in_a_list(t: Tokens, i: int) -> bool:
    """Say whether "one" stands in a list of counts: "one van and 21 libraries"."""
    before = t[i - 1].text if i else ""
    if before in {"and", ","} and t[i + 1].text in _WHERE:
        counted = (before == "and" and _near(t, i)) or _alike(t, i)
        return counted and t[i + 2].text not in _TURNS
    if t[i + 1].text in _VAGUE:
        return False
    if before in {",", "and", "plus", "with", "from"} and _near(t, i):
        return True
    for j in range(i + 2, i + 6):
        if t[j].kind == END or t[j].text in {".", ";", ":"}:
            return False
        if t[j].text in {"and", ","} and _is_number(t, j + 1):
            return t[j + 2].kind == WORD
    return False


_WHERE = frozenset("in at for from on".split())
_TURNS = frozenset("particular general turn which that this".split())


_FAR_BACK = 24
_FRACTIONS = frozenset(
    "half quarter third thirds quarters fifth fifths majority".split()
)


def _among_shares(t: Tokens, i: int) -> bool:
    """Say whether a share of the same things stands before: "two thirds of forces"."""
    noun = t[i + 1].text
    behind = t[max(0, i - _FAR_BACK) : i]
    named = any(one.text == f"{noun}s" for one in behind)
    return named and any(one.text in _FRACTIONS or one.text == "%" for one in behind)


def _alike(t: Tokens, i: int) -> bool:
    """Say whether a count stands before in the same words: "two in A, one in B"."""
    for j in range(i - 1, max(-1, i - 1 - _REACH), -1):
        if t[j].text in {".", "?", "!", ";"}:
            return False
        if _is_number(t, j) and t[i + 1].text in {t[j + 1].text, t[j + 2].text}:
            return True
    return False


def _near(t: Tokens, i: int) -> bool:
    """Say whether a number stands within a few words before."""
    return any(_is_number(t, j) for j in range(max(0, i - 7), i - 1))


def _is_number(t: Tokens, j: int) -> bool:
    """Say whether a token is a number of two or more, in digits or in words."""
    if t[j].kind == NUMBER:
        return len(t[j].text) < 4 or "," in t[j].text
    return t[j].text in SMALL and t[j].text not in {"one", "zero", "nil", "nought"}


def word_at(t: Tokens, i: int) -> str:
    """Give the word at a place, or nothing before the first."""
    return t[i].text if i >= 0 else ""


def marked(item: Expression) -> bool:
    """Say whether a hedge, bound or verb of change stands with it."""
    meaning = item.meaning
    return (
        item.start < item.core
        or meaning.bound is not Bound.NONE
        or meaning.approx is not Approx.NONE
    )


_ONLY = frozenset("only just exactly single".split())


def is_someone(t: Tokens, item: Expression) -> bool:
    """Say whether "one" is a pronoun: "no one", "at one", "any one day"."""
    if t[item.core].text != "one":
        return False
    if word_at(t, item.start - 1) in {"any", "this", "that"}:
        return True
    if word_at(t, item.core - 1) == "only" and word_at(t, item.core - 2) == "the":
        return t[item.end].text in _NOTHING_COUNTED
    if word_at(t, item.start - 1) == "be" and t[item.end - 1].text == "additional":
        return True
    least = item.meaning.bound is Bound.AT_LEAST and t[item.end + 1].text == "to"
    if word_at(t, item.core - 1) == "good" or t[item.end].text in _MANNERS:
        return not least
    return item.end == item.core + 1 and _is_pronoun(t, item)


_NOTHING_COUNTED = frozenset("in of to that which who with where left".split())
"""After "the only one" these say which it is."""

_MANNERS = frozenset("way reason sense answer kind thing size".split())
"""Nobody counts these: "in more than one way", "for one reason or another"."""


def _is_pronoun(t: Tokens, item: Expression) -> bool:
    """Say whether "one" stands for somebody or something."""
    before, after = word_at(t, item.start - 1), t[item.end].text
    if after in {"working", "calendar"}:
        return False
    if marked(item):
        many = after == "of" and t[item.end + 1].text == "the"
        bounded = item.meaning.bound is not Bound.NONE
        return after in {"another", "and", "of"} and not (many and bounded)
    if before in {"no", "any", "every", "some", "each", "at", "this", "that", "the"}:
        return after not in _COINS
    done = before.endswith("ed") and word_at(t, item.start - 2) in _ONLY
    on_one = before in {"on", "in", "at"} and word_at(t, item.start - 2) in _ONLY
    bounded = on_one or before in _ONLY or (done and t[item.end].kind in {SIGN, END})
    return not (bounded and after != "of") and not counts_one(t, item.core)


def is_lone(t: Tokens, item: Expression) -> bool:
    """Say whether "a single" only stresses: "a single point of contact"."""
    return t[item.core].text == "a" and t[item.core + 1].text in LONE

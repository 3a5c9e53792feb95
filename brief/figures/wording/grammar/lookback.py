"""How far back a trend or a record reaches: "since records began", "over a decade".

Gives the place where such words end, and sees neither the trend nor its figure.
"""

from __future__ import annotations

from brief.figures.wording.grammar.dates import (
    MONTHS,
    SEASONS,
    is_fiscal_year,
    looks_like_year,
)
from brief.figures.wording.grammar.innocents import innocent
from brief.figures.wording.grammar.numbers import number
from brief.figures.wording.grammar.phrases import Phrases, after, spread
from brief.figures.wording.grammar.tokens import END, NAME, NUMBER, SIGN, WORD, Tokens
from brief.figures.wording.meaning import Kind

_SINCE: Phrases[bool] = Phrases(
    spread(
        (
            """since records began|on record|since recording began
            |since the series began|ever recorded|since records start
            |since comparable records began|ever|since the start of the series
            |in history|in living memory|since then
            |until now|up to now|to this day|thereafter|throughout the period""",
            True,
        )
    )
)


def since(t: Tokens, i: int) -> int:
    """Give the place after "since records began" or "since 2010", or 0."""
    for j in range(i, i + 3):
        if t[j].kind in {END, SIGN}:
            return 0
        end = since_at(t, j)
        if end:
            return end
    return 0


def since_at(t: Tokens, i: int) -> int:
    """Give the place after a look back that begins at this very word, or 0."""
    at = _SINCE.at(t, i)
    if at is not None:
        joined = t[at[1] - 1].text == "ever" and t[at[1]].text == "-"
        return 0 if joined else at[1]
    if t[i].text == "since":
        return since_date(t, i) or _since_event(t, i)
    whole_year = after(t, i, ("throughout", "the", "year"))
    return whole_year or (over(t, i) if t[i].text in _OVER else 0)


# ------------------------------------------------------------------ since a date

_ABOUT_A_DATE = frozenset(
    """
    part end middle year ending ended first second third fourth quarter q1 q2 q3 q4
    about around early late mid before the at least - of
    """.split()
)
_DECADES = frozenset(
    "twenties thirties forties fifties sixties seventies eighties nineties".split()
)


def since_date(t: Tokens, i: int) -> int:
    """Give the place after "since 2010", "since the spring of 2021", or 0."""
    if t[i].text != "since":
        return 0
    j = i + 1
    for _ in range(7):
        end = _date_at(t, j)
        if end:
            return end
        if is_fiscal_year(t[j]):
            return j + 1
        if t[j].text in MONTHS | SEASONS | _DECADES and t[j].text != "march":
            return j + 1
        if t[j].text not in _ABOUT_A_DATE:
            return 0
        j += 1
    return 0


def _date_at(t: Tokens, i: int) -> int:
    """Give the place after a date, or after "the mid-1990s", or 0."""
    read = innocent(t, i)
    if read is None:
        return 0
    decade = read[0].kind is Kind.AGE and any(
        looks_like_year(one) for one in t[i : read[1]]
    )
    return read[1] if decade or read[0].kind is Kind.DATE else 0


# ------------------------------------------------------------------ over some years

_OVER = frozenset("in for over during across throughout within".split())
_SOME = frozenset(
    """
    the last past over more than almost nearly previous preceding whole a about around
    roughly at least
    """.split()
)
_LENGTHS = frozenset("years year months decades quarters weeks".split())
_FEW = frozenset({"few", "several", "many", "recent", "some", "successive"})


_A_COUPLE = ("the", "last", "couple", "of")


def over(t: Tokens, i: int) -> int:
    """Give the place after "over the past decade", "for six years", or 0."""
    each = t[i + 1].text == "each" and t[i + 2].text == "of"
    j = i + 3 if each else i + 1
    some = after(t, j, ("a", "number", "of")) or after(t, j, _A_COUPLE)
    if some and t[some].text in _LENGTHS:
        return some + 1
    while j < i + _REACH and (
        t[j].text in _SOME or (each and t[j].text == "following")
    ):
        read = number(t, j)
        if read is not None and t[read[1]].text in _LENGTHS:
            return read[1] + 1
        j += 1
    if t[j].text in {"decade", "century", "decades"}:
        return j + 1 if j > i + 1 or (t[i].text, t[j].text) == ("for", "decades") else 0
    read = number(t, j)
    if read is not None and t[read[1]].text in _LENGTHS:
        return read[1] + 1
    if t[j].text in _FEW and t[j + 1].text in _LENGTHS:
        return j + 2
    return j + 1 if each and t[j].text in _LENGTHS else 0


# ------------------------------------------------------------------ since an event

_HAPPENED = frozenset(
    """
    began begin begins started starts ended opened closed launched introduced peaked
    abolished established implemented imposed lifted enacted rose fell came created set
    """.split()
)
_EVENTS = frozenset(
    """
    pandemic covid war recession crisis crash merger reform reforms census election
    referendum inquiry restructure restructuring downturn austerity peak launch
    millennium lockdown lockdowns brexit inception baseline start beginning outset
    outbreak onset creation abolition closure opening independence takeover ban freeze
    strike strikes recovery survey meeting reorganisation introduction devolution
    deregulation privatisation nationalisation unification reunification expansion
    amalgamation establishment implementation inspection flood floods invasion peace
    spike surge dip slump boom low high jump lifting easing relaxation
    enactment passage period report
    """.split()
)
_REACH = 8
"""Words that the name of an event may have: "the right to buy was introduced"."""


def _since_event(t: Tokens, i: int) -> int:
    """Give the place after "since the recession began", "since the merger", or 0.

    A bare "since" at the end of its clause looks back to what was said before.
    """
    if t[i + 1].kind in {END, SIGN}:
        return i + 1 if t[i + 1].text in _CLOSES and t[i - 1].text not in _OPENS else 0
    if t[i + 1].text in {"we", "they", "it"} and t[i + 2].text.endswith("ed"):
        return i + 3
    named = 0
    for j in range(i + 1, i + _REACH + 1):
        hyphen = t[j].text == "-" and not t[j].gap
        if not hyphen and t[j].kind not in {WORD, NAME, NUMBER}:
            break
        if t[j].text in _HAPPENED and j > i + 1:
            return j + 1
        if t[j].text.endswith("ed") and t[j - 1].text in {"was", "were"}:
            return j + 1
        if t[j].text in _BREAKS:
            break
        named = named or (j + 1 if _is_event(t, i, j) else 0)
    return named


_CLOSES = frozenset({"", ".", ",", ";", ")", ":"})
_OPENS = frozenset({"", ".", ",", ";"})
_BREAKS = frozenset(
    "and but has have had is are we i which who because will would can".split()
)


def _is_event(t: Tokens, i: int, j: int) -> bool:
    """Say whether a noun names an event, within the first words after "since"."""
    return j <= i + 5 and t[j].text in _EVENTS


__all__ = ["over", "since", "since_at", "since_date"]

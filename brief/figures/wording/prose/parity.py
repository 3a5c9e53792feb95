"""Likenesses and distances of two figures: "similar to the national rate".

"As high as in 2016", "close to average", "outpaced inflation", "high compared with the
rest". Strict, as much else is similar to something: what it is held against must be a
figure, or what is likened must be one.
"""

from __future__ import annotations

from brief.figures.wording.grammar.dates import is_fiscal_year, looks_like_year
from brief.figures.wording.grammar.expressions import Expression
from brief.figures.wording.grammar.phrases import Phrases, spread
from brief.figures.wording.grammar.tokens import END, NAME, NUMBER, SIGN, WORD, Tokens
from brief.figures.wording.meaning import Kind
from brief.figures.wording.prose.groups import numbered
from brief.figures.wording.prose.levels import (
    BARE_LEVELS,
    PARTS,
    REACH,
    another_level,
    figure_at,
    named_otherwise,
    to_a_level,
)
from brief.figures.wording.prose.likeness import time_at
from brief.figures.wording.prose.measures import MEASURES, made, speaks_of


def parity(t: Tokens, i: int) -> Expression | None:
    """Read a likeness with, or a distance from, another figure."""
    reader = _READERS.get(t[i].text)
    end = reader(t, i) if reader else 0
    return made(Kind.COMPARISON, "compared", i, end) if end else None


# ------------------------------------------------------------------ similar to

_LIKE: Phrases[bool] = Phrases(
    spread(
        (
            """similar to|comparable to|comparable with|in line with|on a par with
            |consistent with
            |on par with|identical to|the same as|level with|close to|equal to
            |not dissimilar to|equivalent to""",
            True,
        )
    )
)


def _similar(t: Tokens, i: int) -> int:
    """Read "similar to the national figure", "in line with previous years"."""
    if t[i].text == "similar" and t[i + 1].text in _AMONG:
        return i + 1 if _is_said(t, i) and speaks_of(t, i, _FIGURES) else 0
    at = _LIKE.at(t, i)
    denied = t[i].text in {"comparable", "consistent"}
    denied = denied and t[i - 1].text in {"not", "directly", "be"}
    if at is None or denied or numbered(t, at[1]) or _is_done(t, at[1]):
        return 0
    if t[at[1]].text in {"that", "those"}:
        return at[1] + 1 if speaks_of(t, i, _FIGURES) else 0
    if t[i].text == "similar" and _is_said(t, i) and _is_valued(t, at[1]):
        return at[1]
    end = _time(t, at[1]) or figure_at(t, at[1]) or named_otherwise(t, at[1])
    said = t[i].text == "similar" and _is_said(t, i) and t[at[1]].kind == WORD
    return end or (at[1] if said and speaks_of(t, i, _FIGURES) else 0)


def _is_done(t: Tokens, i: int) -> bool:
    """Say whether something done follows: "consistent with pre-positioning"."""
    j = i + 2 if t[i].text in {"pre", "post"} and t[i + 1].text == "-" else i
    return t[j].text.endswith("ing") and t[j].kind == WORD


_AMONG = frozenset("for across among amongst between in".split())


def _is_valued(t: Tokens, i: int) -> bool:
    """Say whether a value in brackets follows a name: "similar to Crawley (282.4"."""
    for j in range(i, i + REACH):
        if t[j].text == "(":
            return j > i and t[j + 1].kind == NUMBER and not looks_like_year(t[j + 1])
        if t[j].kind not in {WORD, NAME}:
            return False
    return False


def _is_said(t: Tokens, i: int) -> bool:
    """Say whether "is" stands before, or "is broadly"."""
    j = i - 2 if t[i - 1].text.endswith("ly") or t[i - 1].text == "very" else i - 1
    return j >= 0 and t[j].text in {"is", "are", "was", "were", "remains", "remained"}


def _time(t: Tokens, i: int) -> int:
    """Give the place after "the last census", "previous years", or 0."""
    if is_fiscal_year(t[i]):
        return i + 1
    if t[i].text in {"previous", "recent", "earlier"} and t[i + 1].text == "years":
        return i + 2
    return time_at(t, i)


_FIGURES = MEASURES | {"trend"}


def _down_on(t: Tokens, i: int) -> int:
    """Read "down on the long-term average", "down year-on-year", no amount before."""
    if t[i - 1].text not in {"is", "are", "was", "were"}:
        return 0
    if [token.text for token in t[i + 1 : i + 6]] == ["year", "-", "on", "-", "year"]:
        return i + 6
    return figure_at(t, i + 2) if t[i + 1].text == "on" else 0


def _step_on_step(t: Tokens, i: int) -> int:
    """Read "a slight month on month improvement", with no amount before or after."""
    words = [token.text for token in t[i : i + 6]]
    hyphens = words[1] == "-"
    named = [t[i].text, "-", "on", "-", t[i].text] if hyphens else [t[i].text, "on"]
    j = i + 5 if hyphens else i + 3
    if words[: len(named)] != named or t[j - 1].text != t[i].text:
        return 0
    counted = any(one.kind == NUMBER for one in (*t[max(0, i - 3) : i], *t[j : j + 4]))
    known = "the" in {t[i - 1].text, t[i - 2].text}
    return j + 1 if t[j].text in _STEPS and not (counted or known) else 0


_STEPS = frozenset(
    """
    improvement improvements increase increases decrease decreases reduction reductions
    rise fall drop decline growth change changes variation
    """.split()
)

# ------------------------------------------------------------------ as high as

_DEGREES = frozenset(
    """
    high low large small great old young likely common often short fast slow
    expensive cheap frequent frequently prevalent quickly rapidly
    """.split()
)
_NOT_HELD = frozenset(
    "possible practicable we you i necessary needed required it'll usual ever a".split()
)


def _as(t: Tokens, i: int) -> int:
    """Read "as high as it was", "as many passengers as the old"."""
    word = t[i + 1].text
    if word in _DEGREES and t[i + 2].text == "as":
        j = i + 3
    elif word in _DEGREES and t[i + 2].text in {"in", "among", "for", "on"}:
        j = next((j + 1 for j in range(i + 4, i + 9) if t[j].text == "as"), 0)
        if not j or any(token.kind != WORD for token in t[i:j]):
            return 0
    elif word == "many":
        j = next((j + 1 for j in range(i + 3, i + 6) if t[j].text == "as"), 0)
        if not j or any(token.kind != WORD for token in t[i:j]):
            return 0
    else:
        return 0
    idle = numbered(t, j) or t[j].text in _NOT_HELD or t[j].kind in {SIGN, END}
    pronoun = t[j].text in {"it", "they"}
    if idle or (pronoun and t[j + 1].text not in _WAS):
        return time_at(t, j)
    return j


_WAS = frozenset("was were did had has is are".split())


def _as_it_was(t: Tokens, i: int) -> int:
    """Read "below what it was before the pandemic", "back to where it was in 2019"."""
    was = (t[i + 1].text, t[i + 2].text) in {("it", "was"), ("they", "were")}
    dated = t[i - 1].text in {"to", "level", "levels"} and looks_like_year(t[i + 4])
    held = (dated or t[i - 1].text in _BESIDE_WAS) and not _is_amount_before(t, i)
    return i + 3 if was and held else 0


def _recovered(t: Tokens, i: int) -> int:
    """Read "recovered to the level", "returned to its pre-pandemic trend"."""
    where = t[i].text == "back" and t[i + 2].text == "where"
    if where and t[i + 3].text in {"it", "they"} and t[i + 4].text in {"was", "were"}:
        return i + 5
    if t[i + 1].text != "to" or t[i + 2].text not in {"the", "its", "their", "pre"}:
        return 0
    for j in range(i + 2, i + 8):
        if t[j].text in {"level", "levels", "trend", "peak"}:
            return j + 1
        hyphen = t[j].text == "-" and not t[j].gap
        named = hyphen or (t[j].kind == NUMBER and t[j - 1].text == "-")
        if (t[j].kind != WORD and not named) or t[j].text in PARTS:
            return 0
    return 0


_BESIDE_WAS = frozenset(
    "roughly about below above nearly almost around under over".split()
)

# ------------------------------------------------------------------ high compared with


def _compared(t: Tokens, i: int) -> int:
    """Read "high compared to the rest of Europe", "low by comparison with"."""
    if t[i - 1].text in {"a", "the", "as", "so", "too"} or i == 0:
        return 0
    j = i + 2 if t[i + 1].text in {"in", "by"} else i + 1
    words = {"compared", "relative"} if j == i + 1 else {"comparison"}
    said = t[j].text in words and t[j + 1].text in {"to", "with"}
    return j + 2 if said and not numbered(t, j + 2) else 0


# ------------------------------------------------------------------ near an average

_NEAR = frozenset("above below around near about at".split())


def _average(t: Tokens, i: int) -> int:
    """Read "around average", "above the norm", "behind the sector average"."""
    if t[i].text == "close":
        return _similar(t, i)
    if t[i].text == "ahead":
        named = t[i + 1].text == "of" and t[i + 2].text in BARE_LEVELS
        return i + 3 if named and not _is_amount_before(t, i) else 0
    beyond = t[i].text not in {"about", "at"} and not _is_amount_before(t, i)
    if beyond and t[i + 1].text in BARE_LEVELS and t[i + 2].text != "-":
        return i + 2
    other = another_level(t, i) if beyond else 0
    lead = t[i + 1].text in {"the", "its", "their", "our"}
    end = other or (to_a_level(t, i + 2) if lead else 0)
    return end or (i + 1 if beyond and _stands(t, i) else 0)


_STAND = frozenset(
    """
    is are was were be been being remain remains remained stay stays stayed stood
    """.split()
)
_NO_LEVEL = frozenset("and or ground sea all line surface board".split())


def _stands(t: Tokens, i: int) -> bool:
    """Say whether a figure stands above something: "has been well below the rate"."""
    if t[i].text not in {"above", "below"} or t[i + 1].kind != WORD:
        return False
    adverb = t[i - 1].text.endswith("ly") or t[i - 1].text in {"well", "far", "still"}
    said = t[i - 2 if adverb else i - 1].text in _STAND
    named = {t[i + 1].text, t[i + 2].text} & _NO_LEVEL
    told = said and not named and not numbered(t, i + 1)
    return told and speaks_of(t, i, _FIGURES)


def _is_amount_before(t: Tokens, i: int) -> bool:
    """Say whether an amount stands before: "£1.8m above target"."""
    for j in range(max(0, i - 4), i):
        named = j > 0 and t[j - 1].text in _NUMBERED
        if t[j].kind == NUMBER and not named and not looks_like_year(t[j]):
            return True
    return False


_NUMBERED = frozenset("year stage grade band tier level phase quarter".split())


# ------------------------------------------------------------------ outpaced

_KEPT_PACE: Phrases[bool] = Phrases(
    spread(
        (
            """kept pace with|failed to keep pace with|keeps pace with
            |fell short of|fallen short of|falls short of|fall short of|lagged behind
            |lags behind|lag behind|lagging behind|fell behind|fallen behind""",
            True,
        )
    )
)
_BARE_FIGURES = frozenset(
    """
    inflation supply demand earnings wages prices growth income incomes spending
    expenditure capacity costs output need births deaths imports exports consumption
    production turnover target targets projections forecasts estimates
    """.split()
)


def _outdid(t: Tokens, i: int) -> int:
    """Read "outpaced inflation", "exceeds that from pay", "overtook income"."""
    at = _KEPT_PACE.at(t, i)
    j = at[1] if at is not None else i + 1
    if at is None and t[i].text in _HEADS_ONLY:
        return 0
    if numbered(t, j) or t[j].kind in {NUMBER, SIGN, END} or t[j].text == "by":
        return 0
    lags = t[j].text in _RIVALS or t[j].text.endswith("s")
    if t[i].text in _OUT or (t[i].text in _LAG and lags):
        return j
    if t[i].text in _OVERTOOK and (_several(t, j) or looks_like_year(t[j + 2])):
        return j + 1
    if t[j].text in {"that", "those"}:
        return j + 2 if t[j + 1].text in {"of", "on", "in", "for", "from", "at"} else 0
    j = j if t[j].text in _BARE_FIGURES else j + 1
    figure = t[j].text in _BARE_FIGURES and t[j + 1].text not in {"and", "groups"}
    return j + 1 if figure else figure_at(t, j - 1)


def _tracks(t: Tokens, i: int) -> int:
    """Read "tracking the England average", but not "tracks the level of need"."""
    end = figure_at(t, i + 1)
    return end if end and t[end - 1].text in _TRACKS_OF else 0


def _several(t: Tokens, i: int) -> bool:
    """Say whether things in numbers were overtaken: "overtook diesel registrations"."""
    return any(
        t[j].kind == WORD and t[j].text.endswith("s") and len(t[j].text) > 5
        for j in (i, i + 1)
    )


_OVERTOOK = frozenset("overtook overtaken overtakes".split())
_TRACKED = frozenset("tracked tracks tracking mirrored mirrors mirroring".split())
_TRACKS_OF = frozenset("average target trend inflation norm".split())
_LAG = frozenset("lagged lags lag lagging".split())
_RIVALS = frozenset("the that those other its their our england".split())
_OUT = frozenset(
    """
    outpaced outpaces outpacing outpace outstripped outstrips outstripping outstrip
    outperformed outperforms outperform outnumbering
    """.split()
)
_EXCEEDED = frozenset(
    """
    exceeded exceeds exceed exceeding overtook overtaken overtakes surpassed surpasses
    matched matches trailed trails
    """.split()
)
_HEADS_ONLY = frozenset(
    "kept failed keeps fell fallen falls fall lagged lags lag lagging".split()
)
_RELATIVE = frozenset("high low small large good poor elevated raised".split())
_READERS = {
    **dict.fromkeys(("down", "up"), _down_on),
    **dict.fromkeys(
        """
        similar comparable consistent in on identical the level equal not equivalent
        """.split(),
        _similar,
    ),
    **dict.fromkeys(_RELATIVE, _compared),
    **dict.fromkeys((*_NEAR, "close", "behind", "ahead"), _average),
    **dict.fromkeys(("what", "where"), _as_it_was),
    **dict.fromkeys(("recovered", "returned", "back"), _recovered),
    **dict.fromkeys(_OUT | _EXCEEDED | _HEADS_ONLY, _outdid),
    **dict.fromkeys(_TRACKED, _tracks),
    **dict.fromkeys(("week", "month", "quarter", "year"), _step_on_step),
    "as": _as,
}
"""By the first word, what reads on from it and gives its end, or 0."""

HEADS = frozenset(_READERS)
"""Words with which one of these can begin."""

"""Comparatives in prose with what they are held against: "fewer young people than".

Only what a figure could measure is compared: "higher than the average" is a quantity,
"more useful than the old guide" is none. What is compared with must be said.
"""

from __future__ import annotations

from brief.figures.wording.grammar.dates import looks_like_year
from brief.figures.wording.grammar.expressions import Expression
from brief.figures.wording.grammar.likely import LIKELY
from brief.figures.wording.grammar.phrases import after
from brief.figures.wording.grammar.tokens import END, NUMBER, SIGN, WORD, Tokens
from brief.figures.wording.meaning import Kind
from brief.figures.wording.prose.groups import (
    against_hope,
    numbered,
    past_aside,
    pointed,
    rather,
    set_against,
    spoken_of,
    to_aside,
)
from brief.figures.wording.prose.measures import MEASURES, against, made

_COUNTERS = frozenset(
    """
    more fewer less higher lower greater larger faster slower longer shorter smaller
    """.split()
)
_ALWAYS = frozenset(
    "higher lower greater larger smaller fewer faster slower cheaper dearer".split()
)
"""Before "than" these are of figures, whatever follows."""

_SIZES = frozenset(
    """
    longer shorter older younger bigger heavier lighter hotter warmer colder cooler
    wetter drier milder steeper shallower narrower wider taller poorer richer wealthier
    denser busier happier weaker stronger quicker healthier sicker safer cleaner sharper
    deeper
    """.split()
)
"""Before "than" these are of figures where another figure is named."""


_OF_FIGURES = _ALWAYS | _SIZES | {"better", "worse"}


def comparison(t: Tokens, i: int) -> Expression | None:
    """Read "more likely", "higher than the average", "fewer young people ... than"."""
    at = LIKELY.at(t, i)
    if at is not None:
        dated = t[at[1] - 1].text == "in"
        vague = (numbered(t, at[1]) and not dated) or _is_not_compared(t, at[1])
        vague = vague or t[at[1]].text in _NO_RIVAL
        vague = vague or _is_still(t, i, at[1])
        return None if vague else made(Kind.COMPARISON, at[0], i, at[1])
    if t[i].text in {"below", "above", "the", "same"}:
        return against(t, i)
    return _at_once(t, i) or _later(t, i)


def _at_once(t: Tokens, i: int) -> Expression | None:
    """Read what is compared with at once: "higher than", "lower compared to"."""
    word = t[i].text
    end = 0
    if word in _OF_FIGURES and not _is_set_off(t, i):
        end = _directly(t, i)
    hyphened = t[i + 1].text == "-"
    if not end and word in _OF_FIGURES | _COUNTERS and (hyphened or not _counted(t, i)):
        end = set_against(t, i)
    return made(Kind.COMPARISON, word, i, to_aside(t, i, end)) if end else None


def _later(t: Tokens, i: int) -> Expression | None:
    """Read what is compared with farther on: "fewer young people in custody than"."""
    word = t[i].text
    if (word in _COUNTERS or word in _SIZES) and spoken_of(t, i):
        return rather(t, i)
    if word in {"more", "less"} and t[i + 1].text in {"than", *_ON}:
        return _earned(t, i) or _at_all(t, i)
    counts = word in _COUNTERS or (word in _OF_FIGURES and t[i + 1].text in MEASURES)
    the = t[i - 1].text == "the" and word in _ALWAYS and t[i + 1].text in MEASURES
    counts = counts and (the or not _counted(t, i)) and t[i + 1].text != "up"
    return _than(t, i) if counts else None


def _is_still(t: Tokens, i: int, end: int) -> bool:
    """Say whether "hardly moved" tells of no other time: "prices hardly moved."."""
    still = t[end - 1].text in _STILL and t[end].kind in {SIGN, END}
    return still and all(one.text != "since" for one in t[max(0, i - 8) : i])


_STILL = frozenset("moved changed budged altered".split())
_NO_RIVAL = frozenset("last old new alternative sum alternatives".split())


def _is_not_compared(t: Tokens, i: int) -> bool:
    """Say whether what follows "than" is no other figure: "than we hoped"."""
    if t[i].text in {"it", "they", "he", "she"}:
        return t[i + 1].text in _SEEMS or against_hope(t, i)
    if after(t, i, ("would", "be", "expected")):
        return False
    if t[i].text in _MODALS:
        return True
    return (
        t[i].text.partition("'")[0] in _US or t[i].text == "not" or against_hope(t, i)
    )


_US = frozenset("we i you this".split())
_SEEMS = frozenset("seems seemed appears appeared looks looked sounds wants".split())


# ------------------------------------------------------------------ directly than


def _is_set_off(t: Tokens, i: int) -> bool:
    """Say whether an amount stands before: "12% wetter than"."""
    return _counted(t, i) and (t[i - 1].text != "no" or t[i].text not in _ALWAYS)


def _directly(t: Tokens, i: int) -> int:
    """Give the place after "higher than", "milder and wetter than", or 0."""
    j = i + 1
    if t[j].text in {"and", "or"} and t[j + 1].text in _SIZES | _ALWAYS:
        j += 2
    j = past_aside(t, j + 1 if t[j].text in _NOW else j)
    if t[j].text == "than" and t[j + 1].text == "ever":
        return j + 2 if t[i].text in _EVER else 0
    if t[j].text == "than" and t[j + 1].text == "this" and t[i].text in _ALWAYS:
        figure = t[j + 2].text in MEASURES or t[j + 2].text == "threshold"
        return j + 2 if figure or t[j + 2].kind in {SIGN, END} else 0
    if t[j].text == "that" and t[i].text in _ALWAYS and t[i - 1].text in _REMAIN:
        return j + 1 if t[j + 1].text in {"the", "pre", "in", "those"} else 0
    if t[j].text != "than" or numbered(t, j + 1) or _is_not_compared(t, j + 1):
        return 0
    if t[i].text in {"better", "worse"}:
        return j + 1 if _fares(t, i, j) else 0
    plain = t[i].text in _ALWAYS
    return j + 1 if plain or _is_figure_like(t, j + 1) else 0


def _fares(t: Tokens, i: int, j: int) -> bool:
    """Say whether a figure is better: "do better than boys", "worse than in 2011"."""
    if t[j + 1].text in {"in", "at", "last", "average", "during"}:
        return True
    others = t[j + 1].text == "others" or t[j + 2].text in _NO_RIVAL
    return t[i - 1].text in _DO and not others and t[j + 1].text not in _NO_FIGURE


_REMAIN = frozenset("is are was were remain remains remained".split())
"""After these, "lower that the average" is a slip of the pen for "than"."""

_DO = frozenset(
    """
    do does did done doing fare fares fared perform performs performed score scores
    scored scoring up
    """.split()
)
_NOW = frozenset("now today here there on average".split())
_EVER = frozenset("higher lower fewer greater larger longer faster older".split())
_HELD = frozenset(
    """
    the in at for among during those that average any other it they men women boys girls
    people children patients residents normal
    """.split()
)


def _is_figure_like(t: Tokens, i: int) -> bool:
    """Say whether a size is held against others, and not against a thing."""
    return t[i].text in _HELD or _is_plural(t[i].text) or t[i].kind == NUMBER


# ------------------------------------------------------------------ more of something


def _than(t: Tokens, i: int) -> Expression | None:
    """Read on to the "than" of "fewer young people in custody than"."""
    word, noun = t[i].text, t[i + 1].text
    if noun == "-" and t[i + 2].text == "than":
        return None  # "larger-than-normal increases" names them
    quality = word in {"more", "less"} and (
        noun in _OF_QUALITY or not _is_amount(t, i + 1)
    )
    if quality or noun in _UNMEASURED or t[i + 2].text == "some":
        return None
    long = noun in MEASURES and word not in {"more", "less"}
    long = long or (word in {"more", "fewer"} and t[i + 2].text in _DONE)
    j, joined = i + 1, t[i + 1].text == "and"
    for _ in range(_reach(t, i, long=long) - 2):
        j = past_aside(t, j + 1)
        joined = joined or t[j].text == "and"
        another = t[j].text in _COUNTERS - {"more", "less"} and not joined
        if another or not _goes_on(t, j, measured=long):
            return None
        if long and t[j].text in {"relative", "compared"}:
            return made(Kind.COMPARISON, word, i, to_aside(t, i, j + 1))
        if t[j].text == "than":
            idle = numbered(t, j + 1) or t[j + 2].text in _MODALS
            this = t[j + 1].text == "this"
            idle = idle or (this and t[j + 2].kind not in {SIGN, END})
            idle = idle or t[j + 1].text == "required"
            idle = idle or against_hope(t, j + 1)
            end = to_aside(t, i, j + 1)
            return None if idle else made(Kind.COMPARISON, word, i, end)
    return None


def _reach(t: Tokens, i: int, *, long: bool) -> int:
    """Say how far the "than" may be: farther where what is counted has been named."""
    if long:
        return 25
    things = _is_plural(t[i + 1].text) or t[i + 2].text in _PLURALS
    counted = t[i].text not in {"more", "less"} or things
    counted = counted or t[i + 1].text in _DEGREES
    return 14 if counted else 8


_UNMEASURED = frozenset(
    """
    information detail details attention emphasis evidence power weight flexibility
    control clarity certainty confidence insight context freedom help sense harm good
    importance scope credit effort thought care questions ways reasons
    """.split()
)
"""Nobody counts these: "more information on its use than"."""

_OF_QUALITY = frozenset(
    """
    recent accurate reliable detailed complete precise timely robust comprehensive
    extensive granular useful relevant
    """.split()
)
"""What is more so is better, and no larger: "more recent figures than"."""

_DONE = frozenset("were was are have had".split())
_DEGREES = frozenset(
    """
    likely common often frequent frequently prevalent numerous expensive costly quickly
    rapidly slowly steeply sharply populous heavily deprived widespread satisfied
    dissatisfied worried concerned optimistic positive aware marked pronounced prominent
    """.split()
)
"""After "more" these are measured by a figure."""

_IDLE = frozenset("about a an to the so and or of if like as".split())
_LIKE_ADJECTIVES = (
    "ful ive al ous ant ent able ible ic ed ary ly less ish ory ial ar".split()
)
_MASS = frozenset(
    """
    time money land oil gas water energy food waste fuel electricity heat rain rainfall
    traffic crime debt tax housing funding training progress
    """.split()
)


def _is_amount(t: Tokens, i: int) -> bool:
    """Say whether "more" is of something counted, and not of a quality.

    "More permanent posts than" counts posts; "more complex than" counts nothing.
    """
    text = t[i].text
    if text in _IDLE:
        return False
    if text.endswith("ly") and t[i - 2].text in _SPENT:
        return True
    if text in _DEGREES or text in _MASS or text in MEASURES or _is_plural(text):
        return True
    if "than" in {t[i + 1].text, t[i + 2].text} and not _is_plural(t[i + 1].text):
        return t[i + 1].text in MEASURES or t[i + 1].text in _MASS
    quality = text.endswith(tuple(_LIKE_ADJECTIVES)) and not text.endswith("ment")
    several = t[i + 1].text not in _OF_A_QUALITY
    several = several and any(_is_plural(t[j].text) for j in (i + 1, i + 2))
    return not quality or several


_OF_A_QUALITY = frozenset("with to of for in about on among by at as".split())


def _is_plural(text: str) -> bool:
    """Say whether a word looks like several things: "posts", "people"."""
    several = text.endswith("s") and not text.endswith(("ss", "us", "is"))
    return text in _PLURALS or (several and len(text) > 3 and text not in _SINGULAR)


_PLURALS = frozenset("people children women men staff police households".split())
_SINGULAR = frozenset("always perhaps does towards less was has this news".split())


def _goes_on(t: Tokens, j: int, *, measured: bool) -> bool:
    """Say whether a comparison may still be waiting for its "than"."""
    if t[j].kind == END or t[j].text in {".", ";", "?", "rather", "other"}:
        return False
    if t[j].text == "more" and t[j - 1].text != "or":
        return False
    if measured or pointed(t, j):
        return True
    return t[j].kind == WORD and t[j].text not in {"and", "but"}


_MODALS = frozenset("can could should would need needed like might ever".split())
"""After "than we" these say no number: "more people than we can name"."""


def _counted(t: Tokens, i: int) -> bool:
    """Say whether a number stands before "more", which then belongs to it."""
    return i > 0 and (t[i - 1].kind == NUMBER or t[i - 1].text in _BEFORE_MORE)


_BEFORE_MORE = frozenset({"no", "the", "%", "percent"})


# ------------------------------------------------------------------ earned, spent

_ON = frozenset("on in for from".split())
_SPENT = frozenset(
    """
    earn earns earned earning cost costs costing spend spends spent spending pay pays
    paid weigh weighs weighed grow grows grew grown growing rise rises rose risen rising
    increase increases increased increasing fall falls fell fallen falling decline
    declines declined declining drop drops dropped decrease decreased use uses used
    receive receives received produce produces produced contribute contributes
    contributed work works worked save saves saved travel travels travelled consume
    consumes consumed score scores scored raise raised lose loses lost generate
    generates generated emit emits emitted recycle recycled drink smoke
    collect collects collected collecting attract attracts attracted borrow borrows
    borrowed
    """.split()
)
"""Verbs whose "more than" is of a figure: "earn less than men"."""


def _earned(t: Tokens, i: int) -> Expression | None:
    """Read "earn less than men" and "spend more on rent than on food"."""
    if t[i - 1].text not in _SPENT or i == 0:
        return None
    for j in range(i + 1, i + 8):
        if t[j].kind != WORD or t[j].text in {"and", "or", "but"}:
            return None
        if t[j].text == "than":
            idle = numbered(t, j + 1) or _is_not_compared(t, j + 1)
            idle = idle or t[j + 1].kind in {SIGN, END} or t[j + 1].text in _NO_FIGURE
            idle = idle or t[j + 1].text.endswith("ing")
            return None if idle else made(Kind.COMPARISON, t[i].text, i, j + 1)
    return None


def _at_all(t: Tokens, i: int) -> Expression | None:
    """Read "is less than in any other county", "was more than budgeted"."""
    said = t[i - 1].text in _SAID_OF and t[i + 1].text == "than"
    if t[i + 1].text == "than" and t[i + 2].text in {"inflation", "average"}:
        return made(Kind.COMPARISON, t[i].text, i, i + 3)
    held = said and t[i + 2].text in {"in", "at", "last", "budgeted", "forecast"}
    held = held or (t[i + 1].text == "than" and _was_reckoned(t, i + 2))
    idle = not held or (numbered(t, i + 3) and not looks_like_year(t[i + 3]))
    return None if idle else made(Kind.COMPARISON, t[i].text, i, i + 2)


_RECKONED = frozenset("estimated predicted forecast budgeted projected".split())


def _was_reckoned(t: Tokens, i: int) -> bool:
    """Say whether "had been estimated" stands here, a figure to be held against."""
    j = i + 1 if t[i].text in {"had", "was", "were"} else i
    j = j + 1 if t[j].text == "been" else j
    return j > i and t[j].text in _RECKONED


_SAID_OF = frozenset("is was are were and ,".split())
_NO_FIGURE = frozenset("ever a an usual just anything one".split())

HEADS = frozenset(
    {*LIKELY.heads(), *_COUNTERS, *_OF_FIGURES, "below", "above", "the", "same"}
)
"""Words with which a comparison can begin."""

__all__ = ["HEADS", "comparison"]

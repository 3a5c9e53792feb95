"""The course of a figure over years, without an amount: "slowly falling since 2010".

A direction counts when it runs over a series; bare, or from one date to another, it
does not: "continued to rise", "declined between 2003 and 2009".
"""

from __future__ import annotations

from brief.figures.wording.grammar.dates import looks_like_year
from brief.figures.wording.grammar.expressions import Expression
from brief.figures.wording.grammar.innocents import innocent
from brief.figures.wording.grammar.lookback import over, since, since_at, since_date
from brief.figures.wording.grammar.numbers import number
from brief.figures.wording.grammar.phrases import Phrases, after, spread
from brief.figures.wording.grammar.tokens import END, NUMBER, SIGN, WORD, Tokens
from brief.figures.wording.grammar.trends import CLAIMS, Claim
from brief.figures.wording.meaning import Kind
from brief.figures.wording.prose.measures import MEASURES, made

_DIRECTIONS = frozenset(
    {Claim.RISING, Claim.FALLING, Claim.RISEN, Claim.FALLEN, Claim.STABLE}
)
_MORE: Phrases[Claim] = Phrases(
    spread(
        (
            """soar|rocketed|crept up|edged up|inched up|drifted up|trended up|ticked up
            |trended upwards|trended upward|upwards trend|upward trend|rising trend
            |nudged up|lengthened|come up|picked up|rebounded|ballooned
            |multiplied|upturn|climb|grow|expansion|getting longer|getting larger
            |trending up|trending upwards
            |become larger|become longer|got larger|got longer|grown larger|grown longer
            |become more common|become less common|widening|widened""",
            Claim.RISEN,
        ),
        (
            """shortened|edged down|inched down|drifted down|trended down|crept down
            |trending down|trending downwards
            |trended downwards|trended downward|downwards trend|downward trend
            |falling trend
            |dwindled|plummeted|slumped|tumbled|halved|come down|came down
            |collapsed|fallen away|fell away|tailed off|tapered off|fallen back|shrink
            |contracted|depleted|eroded|diminished|downturn|slump|contraction
            |narrowing|narrowed|shrinking|shrunk|closing""",
            Claim.FALLEN,
        ),
        (
            """stagnated|stagnating|stagnant|fluctuated|fluctuating|flattened
            |stood still|varied little|flattened off|flattened out|level pegging
            |remained the same size|plateauing|stalled|seesawed|see sawed|plateau
            |remained consistent|been consistent|consistent|constant""",
            Claim.STABLE,
        ),
    )
)
"""Ways of a figure over years that the reader of single wordings does not know."""

_WEAK: Phrases[Claim] = Phrases(
    spread(
        (
            """improve|improved|improvement|improvements|recovered|strengthened|expanded
            |accelerated|improving|recovering""",
            Claim.RISEN,
        ),
        (
            """deteriorated|weakened|slowed|eased|deterioration|worsened
            |deteriorating|slowing""",
            Claim.FALLEN,
        ),
        ("varied|oscillated|settled|continued|persisted", Claim.STABLE),
    )
)
"""Said of much beside figures: these must look back to a date, or over some years."""

_TOO_PLAIN = frozenset("more less up down level cut higher lower fewer greater".split())
_LONG_PATH = 9
_PATH = 5
"""Words that may stand between a trend and its years."""

_PERFECT = frozenset({"has", "have", "had"})
_PERSONS = frozenset("he she we i they who you".split())


def trend(t: Tokens, i: int) -> Expression | None:
    """Read "rising since 2010", "not fallen for eight years"."""
    start = i
    if t[i].text in {"not", "never"}:
        i += 1
    turned = _turn(t, i, start)
    if turned is not None:
        return turned
    at = CLAIMS.at(t, i) or _MORE.at(t, i)
    if at is None:
        return _weak(t, i)
    if at[0] not in _DIRECTIONS or _is_too_plain(t, i) or _amount_after(t, at[1]):
        return None
    path = _LONG_PATH if t[at[1] - 1].text == "trend" else _path(t, at[1])
    end = _years_after(t, at[1], path) or _named_fall(t, at[1])
    if not end or _of_a_person(t, i) or _is_of_words(t, i, end):
        return None
    return made(Kind.TREND, at[0].value, start, end)


def _is_too_plain(t: Tokens, i: int) -> bool:
    """Say whether a word is mostly no trend; "remained level since" is one."""
    level = t[i].text == "level" and t[i + 1].text in {"since", "for", "over"}
    ways = t[i].text in {"up", "down"} and t[i + 1].text in {"since", "over"}
    moved = ways and (t[i - 1].text.endswith("ed") or t[i - 1].text in _GONE)
    graded = i > 0 and t[i - 1].text in {"more", "less"} and t[i].text in _STEADY
    said = t[i - 1].text in _STAYED or t[i - 1].text.endswith("ly")
    graded = graded or (t[i].text in {"consistent", "constant"} and not said)
    return graded or (t[i].text in _TOO_PLAIN and not (level or moved))


_STEADY = frozenset("stable steady static constant level".split())
"""After "more" these are of a degree: "more stable since it was rebuilt"."""

_STAYED = frozenset("been remained stayed is are was were very kept".split())
_GONE = frozenset("gone come went came crept going coming".split())


def _weak(t: Tokens, i: int) -> Expression | None:
    """Read "improved since 2016", but not "improved the process since the audit"."""
    at = _WEAK.at(t, i)
    if t[i - 1].text in _AIMS and t[i].text == "improve":
        return None
    if t[i].text in {"continued", "persisted"} and not _goes_on(t, i):
        return None
    if at is None or _amount_after(t, at[1]) or t[at[1]].text in _ITS_OBJECT:
        return None
    for j in range(at[1], at[1] + _PATH):
        if t[j].kind in {END, SIGN, NUMBER}:
            return None
        end = over(t, j) if t[j].text == "over" else 0
        end = end or (since_at(t, j) if t[j].text == "throughout" else 0)
        end = end or since_date(t, j) or _year_on_year(t, j)
        event = since_at(t, j) if t[j].text == "since" else 0
        dated = event and t[event].text == "in" and looks_like_year(t[event + 1])
        end = end or (event if dated or t[j - 1].text in _TIMED else 0)
        if end:
            return None if _of_a_person(t, i) else made(Kind.TREND, "risen", i, end)
    return None


_AIMS = frozenset("will must should can shall".split())
_COURSES = frozenset(
    "trend trends rise fall decline decrease increase growth pattern".split()
)


def _goes_on(t: Tokens, i: int) -> bool:
    """Say whether a trend is what has continued: "this trend has continued since"."""
    return any(one.text in _COURSES for one in t[max(0, i - 6) : i])


_TIMED = MEASURES | {"times"}
_ITS_OBJECT = frozenset("the our its their his her this these a an how".split())
_BETWEEN = frozenset("has have had been also since continued to".split())


def _of_a_person(t: Tokens, i: int) -> bool:
    """Say whether somebody does it: "he has risen through the ranks since 2010"."""
    j = i - 1
    while j > 0 and (t[j].text in _BETWEEN or t[j].text.endswith("ly")):
        j -= 1
    return j >= 0 and t[j].text in _PERSONS - {"they", "who"}


def _is_of_words(t: Tokens, i: int, end: int) -> bool:
    """Say whether what is unchanged is no figure: "guidance unchanged since issued"."""
    if t[i].text != "unchanged" or t[end - 1].kind == NUMBER:
        return False
    return not any(token.text in MEASURES for token in t[max(0, i - 8) : i])


def _amount_after(t: Tokens, i: int) -> bool:
    """Say whether an amount follows, which is then the quantity."""
    if t[i].text in {"by", "to", "from"}:
        return True
    j = i + 1 if t[i].text == "of" else i
    return t[j].text in {"£", "$", "€"} or number(t, j) is not None


# ------------------------------------------------------------------ turns

_TURNS = frozenset({Claim.PEAKED, Claim.TROUGHED})
_NOUNS = frozenset({"peak", "trough"})
_LEVELLED: Phrases[Claim] = Phrases(
    spread(
        (
            """plateaued|stagnated|levelled off|levelled out|flattened|flatlined
            |stabilised|stalled|flattened off|flattened out|bottomed out""",
            Claim.STABLE,
        )
    )
)


def _turn(t: Tokens, i: int, start: int) -> Expression | None:
    """Read "peaked in 2009/10", "plateaued in 2013"."""
    at = CLAIMS.at(t, i)
    turned = at is not None and at[0] in _TURNS and t[i].text not in _NOUNS
    turned = turned or (t[i].text == "peak" and t[i - 1].text in {"to", "will"})
    if at is not None and turned and t[at[1]].text in {"in", "during"}:
        return made(Kind.TREND, at[0].value, start, at[1])
    at = _LEVELLED.at(t, i)
    if at is None or t[at[1]].text not in {"in", "during", "after"}:
        return None
    read = innocent(t, at[1] + 1)
    if read is None or read[0].kind is not Kind.DATE:
        return None
    return made(Kind.TREND, at[0].value, start, read[1])


# ------------------------------------------------------------------ their years


def _path(t: Tokens, i: int) -> int:
    """Say how far the years may be: "falls in both rates have taken place since"."""
    named = t[i].text in {"in", "of"} and t[i - 1].text in _A_CHANGE
    for j in range(i, i + _LONG_PATH + 1):
        if t[j].kind in {END, SIGN, NUMBER}:
            break
        if t[j].text in _PERFECT:
            return j - i + _PATH
    return _LONG_PATH if named else _PATH


def _named_fall(t: Tokens, i: int) -> int:
    """Give the place after the years of "a fall in cannabis use between", or 0.

    A bare "fell between 2003 and 2007" goes from one date to another, and is passed;
    "the fall in use between 2003 and 2007 was" leads to what is told of it.
    """
    named = t[i].text == "in" and t[i - 1].text in _A_CHANGE
    for j in range(i + 1, i + _PATH if named else i):
        read = innocent(t, j) if t[j].text == "between" else None
        if read is not None and read[0].kind is Kind.DATE:
            told = t[read[1]].text in {"was", "were"}
            return 0 if told else read[1]
        if t[j].kind != WORD:
            return 0
    return 0


_A_CHANGE = frozenset(
    """
    fall rise increase decrease decline drop reduction growth downturn upturn slump
    expansion contraction improvement deterioration widening narrowing
    """.split()
)
_OVER = frozenset(
    "since on for in over during across throughout until up to ever thereafter".split()
)


def _years_after(t: Tokens, i: int, path: int) -> int:
    """Give the place after the years of a trend, within the next few words, or 0."""
    for j in range(i, i + path):
        inside = t[j].text == "-" and not t[j].gap
        inside = inside or (t[j].text == "." and len(t[j - 1].text) == 1)
        aged = t[j].kind == NUMBER and t[j - 1].text in {"under", "over", "aged"}
        stops = t[j].kind in {END, NUMBER} and not aged
        if stops or (t[j].kind == SIGN and not inside):
            return 0
        end = since(t, j) if t[j].text in _OVER else 0
        end = end or _in_a_row(t, j) or _onwards(t, j)
        if end:
            return end
    return 0


def _onwards(t: Tokens, i: int) -> int:
    """Give the place after "from 2015/16 onwards", or 0."""
    read = innocent(t, i) or (innocent(t, i + 1) if t[i].text == "from" else None)
    if read is None or read[0].kind is not Kind.DATE:
        return 0
    return read[1] + 1 if t[read[1]].text in {"onwards", "onward"} else 0


def _in_a_row(t: Tokens, i: int) -> int:
    """Give the place after "every year" or "four years in a row", or 0."""
    if t[i].text in {"every", "each"}:
        j = i + 2 if t[i + 1].text in _OF_EACH else i + 1
        return j + 1 if t[j].text in _YEARS else 0
    end = _year_on_year(t, i)
    if end:
        return end
    read = number(t, i)
    if read is None or t[read[1]].text not in {"years", *_RUNS}:
        return 0
    j = read[1] + 1
    if t[j].text in {"running", "years"}:
        return j + 1
    return after(t, j, ("in", "a", "row"))


def _year_on_year(t: Tokens, i: int) -> int:
    """Give the place after "year on year", or 0."""
    return after(t, i, (t[i].text, "on", t[i].text)) if t[i].text in _YEARS else 0


_OF_EACH = frozenset("subsequent successive following financial".split())
_RUNS = frozenset({"running", "consecutive", "successive"})
_YEARS = frozenset({"year", "quarter", "month"})
NTHS = frozenset("second third fourth fifth sixth seventh eighth ninth tenth".split())


def nth_in_a_row(t: Tokens, i: int) -> Expression | None:
    """Read "the third year running", "a fourth successive fall"."""
    if t[i].text not in NTHS:
        return None
    if t[i + 1].text in {"consecutive", "successive", "straight"}:
        end = i + 3 if t[i + 2].kind == WORD else 0
    elif t[i + 2].text == "running":
        end = i + 3
    else:
        row = after(t, i + 2, ("in", "a", "row"))
        end = row or after(t, i + 2, ("in", "succession"))
    return made(Kind.TREND, "in a row", i, end) if end else None


# ------------------------------------------------------------------ the years first

_ADVERBS = frozenset(
    """
    been also not remained stayed continued to seen shown an a broadly largely fairly
    relatively again all both each generally experienced witnessed more rapid sharp
    steady gradual slow marked steep significant large further
    """.split()
)


def fronted(t: Tokens, i: int) -> Expression | None:
    """Read "since 2007 this reach has plateaued", the years before the trend."""
    if t[i].text == "in" and t[i + 1].text not in {"recent", "the"}:
        return None
    start = since_at(t, i)
    decade = bool(start) and t[start - 1].text == "s"
    held = False
    for j in range(start, start + _LONG_PATH + 2 if start else start):
        if t[j].kind in {END, NUMBER} or t[j].text in {".", ";"}:
            return None
        held = held or t[j].text in MEASURES
        if t[j].text in _PERFECT:
            seen = t[j + 1].text in {"seen", "experienced", "witnessed"}
            person = t[j - 1].text in _PERSONS - {"they"} and not seen
            vague = decade and not held and t[j - 1].text != "there"
            return None if person or vague else _perfect(t, i, j + 1)
    return None


def _perfect(t: Tokens, start: int, j: int) -> Expression | None:
    """Read the trend after "has", where no amount follows."""
    for _ in range(5):
        graded = t[j].text == "more" and t[j + 1].text in _ADVERBS
        at = None if graded else CLAIMS.at(t, j) or _MORE.at(t, j)
        if at is not None:
            break
        if t[j].text not in _ADVERBS and not t[j].text.endswith("ly"):
            return None
        j += 1
    if at is None or at[0] not in _DIRECTIONS or t[j].text in _TOO_PLAIN:
        return None
    peak = t[at[1]].text == "from" and t[at[1] + 2].text in {"peak", "high", "low"}
    if (_amount_after(t, at[1]) and not peak) or t[at[1]].text in _ITS_OBJECT:
        return None
    aside = t[at[1]].text in {",", "("}
    if aside and any(one.kind == NUMBER for one in t[at[1] : at[1] + 5]):
        return None
    return made(Kind.TREND, at[0].value, start, at[1])


FRONTS = frozenset({"since", "over", "during", "in"})
HEADS = frozenset(
    {*CLAIMS.heads(), *_MORE.heads(), *_WEAK.heads(), *_LEVELLED.heads()}
    | {"not", "never"}
)
"""Words with which a trend can begin."""

__all__ = ["FRONTS", "HEADS", "NTHS", "fronted", "nth_in_a_row", "trend"]

"""Superlatives in prose that say which figure is the largest: "the highest rate".

A superlative counts when it is of a figure, and not of a thing or a kind: "the largest
driver", "the most common reason". It judges nothing.
"""

from __future__ import annotations

from brief.figures.wording.grammar.dates import looks_like_year
from brief.figures.wording.grammar.expressions import Expression
from brief.figures.wording.grammar.lookback import since, since_date
from brief.figures.wording.grammar.tokens import END, NUMBER, SIGN, WORD, Tokens
from brief.figures.wording.meaning import Kind
from brief.figures.wording.prose.measures import MEASURES, made
from brief.figures.wording.prose.picking_out import OWNERS, picks_out
from brief.figures.wording.prose.the_most import most_of_them

_SUPERLATIVES = frozenset(
    """
    highest lowest largest smallest biggest fewest fastest greatest steepest sharpest
    slowest longest shortest strongest weakest heaviest deepest worst best most least
    """.split()
)
_OF_FIGURES = frozenset("highest lowest fewest fastest".split())
"""Said of a figure; "the largest driver" is said of a thing."""

_OF_ANYTHING = frozenset("best worst most least strongest weakest deepest".split())
"""Said of so much else that only the plainest figures make them quantities."""

_OF_TIMES = frozenset("longest shortest".split())
_AMONG = frozenset(
    """
    in of among amongst since on ever for nationally anywhere outside near during along
    within across
    """.split()
)


def superlative(t: Tokens, i: int) -> Expression | None:
    """Read "the highest in Europe", "the lowest number since 2010"."""
    start = i
    if t[i].text in {"among", "amongst"} and t[i + 1].text == "the":
        i += 1
    i = i + 1 if t[i].text in OWNERS else i
    word = t[i].text
    if word not in _SUPERLATIVES:
        return _coldest(t, start, i)
    ends = t[start - 1].text == "to" and t[start - 2].text in _PLAIN
    if t[i + 1].text == "possible" or (ends and start > 1) or picks_out(t, i):
        return None
    return _of_a_figure(t, start, i)


def _coldest(t: Tokens, start: int, i: int) -> Expression | None:
    """Read "the hottest since 1976", and "has never been higher"."""
    if t[i].text == "never" and t[i + 1].text == "been":
        peak = t[i + 2].text in _NEVER and t[i + 3].text != "than"
        peak = peak and not any(one.text in _FELT for one in t[max(0, i - 3) : i])
        return made(Kind.TREND, "highest", i, i + 3) if peak else None
    said = i > start and start and t[start - 1].text in _BE
    end = since(t, i + 1) if t[i].text in _EXTREMES and i > start else 0
    said = said or (end and t[end - 1].text in _RECORD)
    end = end if said else 0
    return made(Kind.TREND, "highest", start, end) if end else None


_BE = frozenset("is are was were been at , ( had saw recorded reported posted".split())
_FELT = frozenset("need importance urgency case opportunity".split())
"""Nobody measures these: "the need has never been greater"."""

_RECORD = frozenset({"record", "began", "recorded", "history"})
_NEVER = frozenset("higher lower greater larger bigger smaller".split())
_EXTREMES = frozenset(
    """
    hottest coldest wettest driest warmest coolest mildest dullest sunniest busiest
    quietest oldest youngest poorest richest cheapest dearest lightest narrowest widest
    closest
    """.split()
)
"""Superlatives of what is measured: "the hottest since 1976"."""


def _of_a_figure(t: Tokens, start: int, i: int) -> Expression | None:
    """Read the figure or the scope of a superlative: "the highest rate in Europe"."""
    word = t[i].text
    held = measured(t, i)
    if held and not (word in _OF_ANYTHING and i == start):
        return made(Kind.COMPARISON, "highest", start, held)
    if most_of_them(t, start, i) or _is_where(t, start, i):
        return made(Kind.COMPARISON, "highest", start, i + 2)
    if _closes_a_pair(t, start, i) or (i > start and t[start - 1].text in _GROWS):
        return made(Kind.COMPARISON, "highest", start, i + 1)
    if word not in _PLAIN:
        return _on_record(t, start, i)
    return _plainly(t, start, i)


def _on_record(t: Tokens, start: int, i: int) -> Expression | None:
    """Read "the worst since 1995", "its best sales month ever"."""
    ours = t[i].text == "best" and t[i + 1].text != "ever"
    ours = ours and t[start].text in OWNERS
    if t[i].text in {"most", "least"} and t[i + 1].text in _REMARKED:
        return None
    end = _long_since(t, i + 1) if ours or t[start].text == "the" else 0
    return made(Kind.TREND, "highest", start, end) if end else None


_REMARKED = frozenset("notable recent important relevant useful interesting".split())
"""Nobody measures these: "the most notable update since our last meeting"."""


def _plainly(t: Tokens, start: int, i: int) -> Expression | None:
    """Read "the lowest (79%)", "the highest in Europe", "the lowest occupancy"."""
    word = t[i].text
    if i > start and (_is_counterpart(t, start, i) or _is_valued(t, i)):
        return made(Kind.COMPARISON, "highest", start, i + 1)
    found = _among(t, i, start) if word != "greatest" else None
    if found is None and word in _OF_FIGURES_ALONE and i > start and _is_named(t, i):
        return made(Kind.COMPARISON, "highest", start, i + 2)
    return found


_OF_FIGURES_ALONE = frozenset("highest lowest fewest slowest steepest sharpest".split())
"""Said of hardly anything but figures: "had the lowest occupancy"."""


def _is_named(t: Tokens, i: int) -> bool:
    """Say whether what is highest is named, and is no band, standard or thing."""
    nouns = {t[i + 1].text, t[i + 2].text}
    idle = nouns & (_THINGS | _GOVERNED | _IDLE | _QUALITIES | _BANDS)
    return t[i + 1].kind == WORD and t[i + 1].text not in _PREPOSITIONS and not idle


_BANDS = frozenset(
    """
    band bands tax age rated ranked paid possible known common level levels bid offer
    point peaks peak hill building floor shelf branch ground bridge tide honour
    honours award awards achieving achievers calibre court courts body bodies
    official officials officer officers authority authorities executive executives
    management leadership rank ranks ranking tribunal office offices post posts
    """.split()
)
"""The highest of these tells which is meant."""


_GROWS = frozenset("grow grows grew grown growing".split())


def _closes_a_pair(t: Tokens, start: int, i: int) -> bool:
    """Say whether it stands against another: "largest for men, smallest for women"."""
    if t[start - 1].text not in {"and", "but"} or t[i + 1].text not in _WHERE:
        return False
    behind = {token.text for token in t[max(0, start - 14) : start - 1]}
    return "." not in behind and bool(behind & (_PLAIN | {"slowest"}))


def _is_where(t: Tokens, start: int, i: int) -> bool:
    """Say whether it is said where: "was greatest in Wales", "is largest for men"."""
    word, before = t[i].text, t[start - 1].text
    if word in _OF_TIMES:
        return t[i - 1].text in _BE and t[i + 1].text in {"in", "among"}
    if t[i + 1].text not in _WHERE or t[i + 2].text in {"scale", "scope", "size"}:
        return False
    if word in {"strongest", "weakest"} and i == start:
        return before in {"is", "are", "was", "were"}
    if word in {"largest", "smallest"} and (i == start or t[i + 1].text == "for"):
        return before in {"is", "are", "was", "were", "be", "also"}
    return word == "greatest" and before in {"was", "were"}


_WHERE = frozenset("in among for".split())


def _is_valued(t: Tokens, i: int) -> bool:
    """Say whether the value follows in brackets: "the lowest (79%)"."""
    valued = t[i + 1].text == "(" and t[i + 2].kind == NUMBER
    return valued and t[i + 3].text != "+" and not t[i + 2].text.endswith("+")


def _is_counterpart(t: Tokens, start: int, i: int) -> bool:
    """Say whether it closes a pair: "the highest rate, and the North the lowest"."""
    if t[i + 1].kind not in {SIGN, END} or t[i + 1].text not in {
        "",
        ".",
        ",",
        ";",
        ")",
    }:
        return False
    for j in range(start - 1, max(-1, start - 20), -1):
        if t[j].text in {".", ";"}:
            return False
        if t[j].text in _PLAIN:
            return True
    return False


_PLAIN = frozenset(
    "highest lowest largest smallest biggest fewest fastest greatest".split()
)


def _long_since(t: Tokens, i: int) -> int:
    """Give the place after "since 2010" or "on record", or 0; an event is too vague."""
    ours = t[i].text == "in" and t[i + 1].text in {"its", "our", "their"}
    if ours and t[i + 2].text == "history":
        return i + 3
    end = since(t, i)
    dated = any(since_date(t, j) for j in range(i, i + 3))
    series = any(one.text in _BEGUN for one in t[i:end])
    return end if dated or series or (end and t[i].text != "since") else 0


_BEGUN = frozenset("series records recording reporting figures data".split())


_IDLE = frozenset(
    """
    challenge challenges risk risks threat threats issue issues problem problems concern
    concerns barrier barriers opportunity opportunities difference asset impact priority
    strength weakness mistake regret worry question
    """.split()
)
"""Nobody measures these: "the biggest challenge of all"."""


def _among(t: Tokens, i: int, start: int) -> Expression | None:
    """Read the "in Europe" or "since 2010" of a superlative."""
    j = _next_word(t, i)
    for _ in range(4):
        quality = t[j].text == "of" and {t[j + 1].text, t[j + 2].text} & _QUALITIES
        if quality or t[j].text in _IDLE:
            return None
        end = since(t, j)
        if end:
            return made(Kind.TREND, "highest", start, end)
        things = t[j].text in _AMONG and not _is_thing(t, j - 1)
        fewest = t[i].text == "fewest" and t[j].text in {"from", "for", "per"}
        if t[i].text in _OF_FIGURES and (things or fewest) and j - i <= 4:
            return made(Kind.COMPARISON, "highest", start, j)
        if t[j].kind != WORD:
            break
        j = _next_word(t, j)
    return None


def _is_thing(t: Tokens, j: int) -> bool:
    """Say whether no figure is named; "the lowest point in the series" names one."""
    if t[j].text == "point":
        return not any(
            token.text in _SERIES or looks_like_year(token)
            for token in t[j + 2 : j + 6]
        )
    return t[j].text in _THINGS


_SERIES = frozenset("series record year years decade period time".split())
_THINGS = frozenset(
    """
    quality standard standards points bidder bidders bid court order priority
    priorities calibre form end degree peak need tier ambition ambitions aspirations
    performer performers scorer scorers earner earners
    combination combinations hopes regard praise esteem profile office decile quintile
    quartile tercile
    """.split()
)
"""The highest of these is no figure: "the highest standards of conduct"."""

_QUALITIES = frozenset(
    """
    service quality care commitment integrity safety support protection security
    professionalism governance accountability assurance detail scrutiny seniority
    authority performance importance standards need interest confidence trust
    government management
    """.split()
)
"""Levels of these are no numbers: "the highest levels of integrity"."""

_ONLY_SUPERLATIVE = frozenset(
    """
    change changes contribution contributions budget budgets yield yields revenue
    revenues profit profits deficit deficits surplus debt swing turnover overspend
    underspend saving savings fee fees tariff salary salaries wage wages rent rents
    rainfall balance margin inequality poverty deprivation crime overcrowding pollution
    funding investment loss losses income incomes throughput workload caseload
    backlog variation variance variances disparity disparities improvement improvements
    deterioration return returns expectancy expectancies projections usage yields sales
    turnovers premium premiums
    """.split()
)
"""Figures when the highest of them is named, though seldom in a comparison."""

_PLAINEST = frozenset(
    """
    rate rates score scores percentage percentages proportion average total figure
    figures result results level levels year years month months quarter quarters
    """.split()
)
_TIMES = frozenset(
    "wait waits stay stays time times delay delays duration expectancy".split()
)


def measured(t: Tokens, i: int) -> int:
    """Give the place after what a superlative measures, or 0: "the highest rate".

    A superlative whose value follows is one too: "the largest electorate at 111,800".
    """
    j = i
    for _ in range(5):
        j = _next_word(t, j)
        if since(t, j) or t[j].kind in {END, SIGN}:
            return 0
        if _is_figure(t, i, j):
            far = since(t, j + 1) or (since(t, j + 2) if t[j + 1].kind == WORD else 0)
            return 0 if far else (j + 1 if _is_measure(t, i, j) else 0)
        if t[j].text in {"at", "with"} and t[j + 1].kind in {NUMBER, SIGN}:
            return j if j > i + 1 and t[i].text not in _OF_ANYTHING else 0
        if t[j].text in _PREPOSITIONS:
            return 0
    return 0


def _next_word(t: Tokens, j: int) -> int:
    """Step to the next word; one with hyphens is a single step: "year-on-year"."""
    first = j + 1
    j = first
    while t[j + 1].text in {"-", "&"} and not t[j + 1].gap and j < first + _HYPHENED:
        j += 2
    return j


_HYPHENED = 6


_PREPOSITIONS = frozenset("of in for to from on by that which who is was were".split())


def _is_figure(t: Tokens, i: int, j: int) -> bool:
    """Say whether a word is a figure that this superlative can be of."""
    noun, word = t[j].text, t[i].text
    if word in _OF_TIMES:
        return noun in _TIMES
    if word in _OF_ANYTHING:
        if word in {"most", "least"}:
            return word == "least" and noun == "number"
        if word in {"strongest", "weakest"} and noun == "growth":
            return True
        return noun in _PLAINEST and j > i + 1
    if noun == "risk":
        return word in {"highest", "lowest", "greatest"} and t[j + 1].text == "of"
    return noun in MEASURES or noun in _ONLY_SUPERLATIVE


_OF_A_LEVEL = frozenset("of in for at since on recorded ever among nationally".split())


def _is_measure(t: Tokens, i: int, j: int) -> bool:
    """Say whether a measure is one of numbers, and not "the highest level of care"."""
    after_it, word, noun = t[j + 1], t[i].text, t[j].text
    graded = after_it.text == "of" and noun not in {"number", "numbers", "proportion"}
    if graded and {t[j + 2].text, t[j + 3].text} & _QUALITIES:
        return False
    if any(token.text == "possible" for token in (*t[i:j], after_it)):
        return False
    prized = noun == "value" and after_it.text in {"on", "for", "to"}
    if prized or (after_it.kind == WORD and after_it.text in _GOVERNED):
        return False
    if noun in {"level", "levels"}:
        ends = after_it.kind in {SIGN, END} and word in _PLAIN and t[j - 1].text != word
        if after_it.text not in _OF_A_LEVEL and not ends:
            return False
    if noun in {"change", "changes"} and t[j - 1].text == word:
        return after_it.text in {"in", "was", "were"} and word != "biggest"
    return word != "greatest" or t[i - 2].text != "for"


_GOVERNED = frozenset(
    """
    centre centres team teams group groups supplier suppliers provider providers fund
    funds holder holders band bands driver drivers area areas country countries
    decile deciles quintile quintiles quartile quartiles
    decision guiding governing contributor contributors emitter emitters source sources
    sector sectors
    """.split()
)
"""The measure then only describes these: "the highest cost suppliers"."""

HEADS = _SUPERLATIVES | OWNERS | {"among", "amongst", "never"}
"""Words with which a superlative can begin."""

__all__ = ["HEADS", "measured", "superlative"]

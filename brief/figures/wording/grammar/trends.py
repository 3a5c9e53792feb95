"""Words about a series over time: what they claim of it.

Reads "rising", "has not fallen", "a record high", "back to its 2010 level". Over which
years that is said, `scopes` reads. It sees no values.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from brief.figures.wording.grammar.modifiers import WAYS
from brief.figures.wording.grammar.phrases import Phrases, spread
from brief.figures.wording.grammar.scopes import BEGINNINGS
from brief.figures.wording.grammar.tokens import NUMBER, Tokens


class Claim(Enum):
    """What is claimed of a series."""

    RISING = "rising"  # every step a rise
    FALLING = "falling"
    RISEN = "risen"  # the end above the beginning
    FALLEN = "fallen"
    NOT_RISEN = "not risen"  # no step a rise
    NOT_FALLEN = "not fallen"
    STABLE = "stable"
    HIGHEST = "highest"
    LOWEST = "lowest"
    PEAKED = "peaked"
    TROUGHED = "lowest point"
    RETURNED = "returned"  # the end as high as a period before
    NOT_RETURNED = "not returned"
    VARIED = "varied"  # up and down
    WORTHY = "best or worst"  # which way is better, no series says


EXTREMES = frozenset({Claim.HIGHEST, Claim.LOWEST})
_WAYS = {
    Claim.RISEN: 1,
    Claim.RISING: 1,
    Claim.FALLEN: -1,
    Claim.FALLING: -1,
}
DIRECTED = frozenset(_WAYS)
"""Claims that something went one way."""


def way_of(claim: Claim | None) -> int:
    """Give 1 for a rise and -1 for a fall, and 0 for what claims neither."""
    return 0 if claim is None else _WAYS.get(claim, 0)


_UP = """
    rising|increasing|growing|climbing|going up|on the rise|upward|on the increase
    |worsening|soaring|surging|mounting|edging up|creeping up|an upward trend
    |upward trend
    """
_DOWN = """
    falling|decreasing|declining|dropping|going down|reducing|shrinking|downward
    |on the decline|in decline|a downward trend|diminishing|dwindling|slipping
    |downward trend
    """
_ROSE = """
    rose|risen|rise|rises|increased|increase|increases|grew|grown|climbed|gone up
    |went up|higher|more|up|jumped|soared|surged|growth|higher than|greater|widened
    """
_FELL = """
    fell|fallen|fall|falls|decreased|decrease|decreases|declined|decline|declines
    |dropped|drop|gone down|went down|reduced|lower|fewer|less|down|shrunk|shrank
    |cut|reduction|reductions|lower than|narrowed
    """
_STABLE = """
    stable|steady|unchanged|flat|constant|level|levelled off|stabilised|stabilized
    |plateaued|remained the same|stayed the same|broadly similar|not changed
    |held steady|no change|levelled out|static|stabilising|at the same level
    |broadly stable|stayed level|little changed|barely changed|hardly changed
    |flatlined|changed little|little change|changed very little
    |very little change
    """
CLAIMS: Phrases[Claim] = Phrases(
    spread(
        (_UP, Claim.RISING),
        (_DOWN, Claim.FALLING),
        (_ROSE, Claim.RISEN),
        (_FELL, Claim.FALLEN),
        (_STABLE, Claim.STABLE),
        (
            """highest|record high|record highs|record|record level|record levels
            |records|record-breaking|record breaking|greatest|largest|biggest
            |all-time high|most|worst|an all-time high|new high|a new high
            |record number|record numbers|unprecedented|top|high point""",
            Claim.HIGHEST,
        ),
        (
            """lowest|record low|record lows|smallest|fewest|all-time low|least|best
            |new low|low point""",
            Claim.LOWEST,
        ),
        ("peaked|peak|peaking|reached a peak", Claim.PEAKED),
        ("bottomed out|reached a low|troughed|trough", Claim.TROUGHED),
    )
)
"""What words claim wherever they stand."""

_OF_SERIES: Phrases[Claim] = Phrases(
    spread(
        (
            """recovering|rebounding|picking up|bouncing back|ticking up|trending up
            |trending upward|trending upwards|heading up|inching up|upwards|gaining""",
            Claim.RISING,
        ),
        (
            """easing|receding|edging down|creeping down|ticking down|sliding
            |plummeting|plunging|trending down|trending downward|trending downwards
            |downwards|heading down|inching down|on a downward path|losing""",
            Claim.FALLING,
        ),
        (
            """rocketed|leapt|recovered|rebounded|bounced back|picked up|swelled
            |edged up|crept up|ticked up|advanced|above|overtook|overtaken|surpassed
            |exceeded|back above|longer|gained""",
            Claim.RISEN,
        ),
        (
            """plummeted|plunged|slumped|slid|tumbled|dipped|dip|slipped|slip|eased
            |collapsed|receded|retreated|edged down|crept down|ticked down|cuts|below
            |back below|short of|shorter|lost|under""",
            Claim.FALLEN,
        ),
        (
            """stagnated|stagnant|stagnating|no real change|no significant change
            |no material change|no overall change|stood still|held firm|held level
            |barely moved|hardly moved|scarcely moved|scarcely changed|plateauing
            |no movement|broadly flat|broadly unchanged|largely unchanged|frozen
            |not change|did not change|has not changed|unaltered""",
            Claim.STABLE,
        ),
        (
            """never been higher|never been more|never been greater|never been larger
            |never been so high|higher than at any|more than at any|higher than ever
            |more than ever|highest point|longest""",
            Claim.HIGHEST,
        ),
        (
            """never been lower|never been fewer|never been less|never been smaller
            |never been so low|lower than at any|fewer than at any|less than at any
            |lower than ever|fewer than ever|shortest""",
            Claim.LOWEST,
        ),
        (
            """the same as|same as|the same in|the same level as|back to|back at
            |returned to|returning to|recovered to|regained|matches|matched
            |once again at|restored to
            |back down to|back up to""",
            Claim.RETURNED,
        ),
        (
            """yet to return to|yet to recover to|yet to regain|not returned to
            |not recovered to|not regained|not yet returned to|not yet recovered to
            |not yet regained|not back to|not yet back to""",
            Claim.NOT_RETURNED,
        ),
        (
            """fluctuated|fluctuating|fluctuates|varied|seesawed|gone up and down
            |up and down|been volatile|no clear trend|no consistent trend
            |no clear pattern|risen and fallen|rose and fell""",
            Claim.VARIED,
        ),
        ("best|worst", Claim.WORTHY),
    )
)
"""What words claim where they are linked to a series."""


@dataclass(frozen=True, slots=True)
class Said:
    """A claim with the place of its first word, and of the word behind its last."""

    claim: Claim
    place: int
    end: int


def said_in(t: Tokens, first: int, last: int) -> tuple[Said, ...]:
    """Find the claims that words make, as if none were denied."""
    found: list[Said] = []
    i = first
    while i < last:
        begun = BEGINNINGS.at(t, i)
        if begun is not None:
            i = begun[1]
            continue
        at = _OF_SERIES.at(t, i) or CLAIMS.at(t, i)
        if at is None or _is_part_of_a_word(t, i, at[1]) or _is_idle(t, i):
            i += 1
            continue
        found.append(Said(at[0], i, at[1]))
        i = max(at[1], i + 1)
    return tuple(found)


def _is_idle(t: Tokens, i: int) -> bool:
    """Say whether a word claims nothing itself: "a steady rise", "its 2010 level"."""
    if t[i].text in _TURNS and i > 1:
        return t[i - 1].kind == NUMBER and t[i - 2].text in _HAVING
    if t[i].text == "level" and i:
        return t[i - 1].kind == NUMBER or t[i - 1].text in _HAVING
    return t[i].text == "steady" and t[i + 1].text in WAYS


_TURNS = frozenset("peak trough low high".split())
_HAVING = frozenset("the its their our his her a this that new".split())
"""Before "level" these make a noun of it."""


def _is_part_of_a_word(t: Tokens, i: int, end: int) -> bool:
    """Say whether a claim is a piece of a longer word: the "up" of "take-up"."""
    behind = i > 0 and t[i - 1].text == "-" and not t[i - 1].gap and not t[i].gap
    ahead = t[end].text == "-" and not t[end].gap and not t[end + 1].gap
    return behind or (ahead and end == i + 1)


def strongest(said: tuple[Said, ...]) -> Said | None:
    """Choose the claim that is judged; a record outweighs a direction."""
    for strong in (_RECORDS, _STEADINESS):
        for one in said:
            if one.claim in strong:
                return one
    return said[0] if said else None


_RECORDS = frozenset({Claim.PEAKED, Claim.TROUGHED, Claim.WORTHY})
_STEADINESS = frozenset(
    {
        Claim.HIGHEST,
        Claim.LOWEST,
        Claim.STABLE,
        Claim.RETURNED,
        Claim.NOT_RETURNED,
        Claim.VARIED,
    }
)

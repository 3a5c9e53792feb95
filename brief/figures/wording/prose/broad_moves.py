"""Patterns of figures that pass, keep up with or fall behind one another.

Tables as those of `broad_patterns`, with sets of words of their own.
"""

from __future__ import annotations

from brief.figures.wording.grammar.patterns import Patterns
from brief.figures.wording.prose.broad_words import SETS


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_SETS = {
    **SETS,
    "RISEN": _words(
        """
        risen increased grown fallen declined decreased dropped improved increases
        increase decline growth
        """
    ),
    "CAME": _words(
        """
        came ran fell falls fallen slipped slid dipped sank sunk crept edged nudged rose
        risen climbed dropped moved stayed remains remained held stuck finished ended
        closed stood trending swelled pushed went gone grown grew
        """
    ),
    "MOVING": _words(
        "increasing growing rising falling declining decreasing escalating escalate"
    ),
    "MOST_MOVED": _words("rose fell grew increased decreased declined dropped fallen"),
    "MOVE": _words("increase decrease rise fall decline grow improve worsen"),
    "WHERE": _words("below above beneath past beyond behind"),
    "THAT": _words("that those what its their our any last"),
    "PREVIOUS": _words("previous prior preceding last corresponding earlier same"),
    "SURVEYED": SETS["TIME"] | _words("report survey round year season outturn"),
    "OUTRAN": _words(
        """
        overtake outpaced outpaces outpacing outstripped outstrips outstripping outran
        outrunning
        outnumbered outnumbers outnumbering outdid outdone eclipsed eclipsing overtook
        overtaken overtaking surpassed surpasses surpassing outsold outgrew outgrown
        outscored trumped dwarf dwarfs dwarfed equalled equalling exceeded exceeds
        exceeding bettered bettering eclipses dwarf outshines
        """
    ),
    "CHANGED": _words(
        """
        rise fall increase decrease improvement deterioration decline drop reduction
        growth uplift advance upturn downturn slowdown recovery dip jump gain
        strengthening weakening worsening easing improved slowed fell rose increased
        decreased declined grew dropped worsened deteriorated strengthened weakened
        softened eased diminished recovered down up unchanged higher lower
        """
    ),
    "NUMBERISH": _words(
        """
        half one two three four five six seven eight nine ten twenty thirty forty fifty
        hundred a an about around roughly nearly almost £ $ €
        """
    ),
}

PASSED = Patterns(
    """
    CAME ? WHERE THAT
    CAME ? WHERE the ~4 HEIGHT|year|month|quarter|season|total|minimum|maximum|allowance
    CAME ? behind those|that|other
    kept pace|step with
    kept|keeping up with inflation|prices|costs|earnings|wages|rents|growth|demand
    not kept|keep up with inflation|prices|costs|earnings|wages|rents|growth
    caught up with
    drew|drawn level with
    pulled away from|of that|those|wages|prices|inflation|earnings
    neck and neck with
    parity with
    lag|lags those|that|the
    out of line with the|those|other|its
    on the wrong|right side of ~2 target|plan|budget|limit
    over|under|exceeding the|its ~2 establishment
    below establishment
    """,
    _SETS,
)
"""One figure passes another, or keeps up with it."""

SINCE_THEN = Patterns(
    """
    CHANGED on|against|from|since the|its|our ? PREVIOUS ~3 SURVEYED
    CHANGED compared|relative with|to the|its|our ? PREVIOUS
    CHANGED on|against|from last TIME|season
    CHANGED from the ~2 levels|level
    CHANGED ..5 since last year|month|quarter|week|survey
    CHANGED on|against the same
    MOST_MOVED most|more sharply|dramatically|steeply|strongly|slowly|rapidly
    CHANGED since late|early|mid|MONTH|then|their
    improvement|uplift|advance on its|last|our|their
    improvement|uplift|advance on #
    flat|stable|static against the|last
    """,
    _SETS,
)
"""A figure has changed since a time before."""

OVER_TIME = Patterns(
    """
    has|have|had ? RISEN ? over time
    RISEN ? over the years
    MOVING ? over time
    MOVING over the same|whole period
    MOVING in the longer term
    has|have ? become more|less ? since
    has|have ? RISEN ? in|over recent YEARS
    continues|continue|continued to MOVE ? over time
    """,
    _SETS,
)
"""A figure has gone one way; read where the clause before speaks of one."""

OUTRAN = Patterns(
    """
    OUTRAN the|that|those|its !NUMBERISH
    """,
    _SETS,
)
"""One figure is more than another, in a verb."""

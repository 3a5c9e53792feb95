"""Words that compare figures without a number: "more likely", "rose", "the same as".

A table of phrases, each with the plain comparison that it comes to and its direction.
"""

from __future__ import annotations

from brief.figures.wording.grammar.aims import aimed
from brief.figures.wording.grammar.patterns import Patterns
from brief.figures.wording.grammar.phrases import Phrases, spread
from brief.figures.wording.grammar.tokens import Tokens
from brief.figures.wording.meaning import Kind, Meaning

Read = tuple[Meaning, int]

_COMPARED: Phrases[tuple[str, int]] = Phrases(
    spread(
        (
            """more likely|likelier|more common|more often|more frequent
            |more frequently|higher than|more than|greater than|larger than
            |bigger than|above the|older than|longer than|exceeds|exceed|exceeded
            |outnumber|outnumbers|outnumbered|higher|greater|larger|bigger|ahead of
            |above average|above the average|more numerous|in excess of|more|outstrips
            |outstripped|outstrip|surpassed|surpasses|surpass|overtaken|overtook
            |has overtaken|more prevalent|at greater risk|at higher risk|costs more
            |older|longer|over-represented|overrepresented|disproportionately
            |exceeding|above|more expensive|up on|stronger than|stronger|heavier than
            |deeper than|dwarfed|dwarfs|eclipsed|topped|tops|overshot|outran
            |outweighed|outweighs|leapfrogged|outpaced|outpaces|outpace|dwarf|eclipses
            |outdid|overran|pipped|edged out|dearer|dearer than|costlier|pricier
            |wider than|deeper than|steeper than|bigger than|richer than
            |the larger of the two|the higher of the two|the greater of the two
            |the bigger of the two""",
            ("higher", 1),
        ),
        (
            """rose|risen|increased|grew|grown|up from|has risen|has increased|gone up
            |went up|a rise|an increase|growth|rising|increasing|growing|rise|increase
            |increases|rises|grows|climbed|climbing|an upward trend|upward|has grown
            |continues to grow|continued to grow|continues to rise|continued to rise
            |continues to climb|still growing|still rising|soared|surged|jumped|leapt
            |rocketed|crept up|went higher|edged up|ticked up|inched up|bounced back
            |rebounded|picked up|swelled|rallied|widened|shot up|spiked|took off
            |nudged up|a rebound|gone through the roof|went through the roof|spiralled
            |spiraled|mushroomed|ballooned|have recovered|escalated|mounted""",
            ("rose", 1),
        ),
        (
            """less likely|less common|less often|less frequent|less frequently|rarer
            |lower than|less than|fewer than|smaller than|below the|younger than
            |behind|shorter than|lower|fewer|smaller|below average|less|cheaper than
            |below the average|under-represented|underrepresented|less prevalent
            |at lower risk|costs less|younger|shorter|less expensive|cheaper|below
            |down on|yet to return to|yet to recover to|not yet back to
            |not yet recovered to|weaker than|weaker|lighter than|rarer than
            |sparser than|slimmer than|thinner than|narrower than|poorer than|beneath
            |the smaller of the two|the lower of the two|the lesser of the two|lagged
            |lags|trailed|trails|undershot""",
            ("lower", -1),
        ),
        (
            """fell|fallen|decreased|declined|down from|has fallen|has decreased|fall
            |falls|has declined|gone down|went down|dropped|a fall|a decrease
            |a reduction|a decline|falling|declining|decreasing|reduced|a drop|shrunk
            |shrank|decrease|decline|a downward trend|downward|has dropped|drop|drops
            |continues to fall|continued to fall|continues to decline
            |continued to decline|still falling|plummeted|plunged|slumped|tumbled|slid
            |dipped|slipped|came down|edged down|ticked down|crept down|inched down
            |narrowed|closed by|eased|receded|retreated|contracted|dwindled|collapsed
            |softened|dip|slipped back|nudged down|tailed off|eroded|lost ground
            |shaved|knocked|trimmed|lopped|ebbed|waned|dried up|evaporated""",
            ("fell", -1),
        ),
        (
            """the same as|the same|frozen|froze|equal to|equal|equally likely|equally
            |identical
            |no different|level with|unchanged|matches|the same number|no change
            |the same rate|neither higher nor lower|the equal of|not changed since
            |not changed|has not changed""",
            ("same", 0),
        ),
        (
            """as likely as|as many as|as high as|as common as|just as likely
            |as likely|just as high|just as many""",
            ("as much", 0),
        ),
        ("as low as|as rare as|as few as", ("as little", 0)),
        (
            """no more likely|no higher|no higher than|no more common|no greater
            |no larger|no more|at or below|equal to or below|equal to or lower than
            |lower than or equal to""",
            ("not higher", 1),
        ),
        (
            """faster|faster than|quicker|quicker than|sooner than|ahead of schedule
            |ahead of time|early""",
            ("faster", 0),
        ),
        ("slower|slower than|later than|behind schedule|late", ("slower", 0)),
        ("more rare|more scarce", ("lower", -1)),
        ("less rare|less scarce", ("higher", 1)),
        (
            """improved|improvement|improving|improve|improves
            |took a turn for the better|taken a turn for the better""",
            ("improved", 0),
        ),
        (
            """worsened|deteriorated|worsening|deteriorating|worsen|deteriorate
            |took a turn for the worse|taken a turn for the worse|deterioration""",
            ("worsened", 0),
        ),
        (
            """nearly as much as|nearly as many as|nearly as high as
            |nearly as likely as|almost as much as|almost as many as|almost as high as
            |almost as likely as|nearly as much|nearly as many|almost as many
            |almost as much|not far short of|not far behind|not far below|close behind
            |just short of|a little short of""",
            ("nearly", 0),
        ),
        (
            """not far off|not far from|close to|came close to|near to
            |nearly level with|almost level with|within touching distance of
            |on the heels of|near""",
            ("near", 0),
        ),
        (
            """better|better than|compare favourably with|compares favourably with
            |compared favourably with""",
            ("better", 0),
        ),
        (
            """worse|worse than|compare unfavourably with|compares unfavourably with
            |compare poorly with|compares poorly with|compares badly with""",
            ("worse", 0),
        ),
        ("delivered in full", ("met", 0)),
        ("no worse|no worse than", ("not worse", 0)),
        (
            """at or above|equal to or above|higher than or equal to
            |equal to or higher than|no less likely|no lower|no lower than|no fewer
            |no less common|no smaller|no less|at least as much as|at least as many as
            |at least as high as|at least as likely as|at least as common as
            |at least as likely""",
            ("not lower", -1),
        ),
        (
            """the highest of|the highest|highest|the most|the largest|the biggest
            |largest|the greatest|the worst|biggest|greatest|top of|the top
            |the longest|the oldest|the most likely|the most common|most common|peak
            |a peak|the peak|the maximum""",
            ("highest", 1),
        ),
        (
            """the lowest of|the lowest|lowest|the fewest|the smallest|the least
            |smallest|fewest|the shortest|the youngest|the least likely|bottom of
            |the bottom|the least common|least common|a low|the minimum""",
            ("lowest", -1),
        ),
        (
            """hardly moved|barely moved|hardly changed|barely changed
            |scarcely changed|little changed|little change|stable|steady|flat|static
            |broadly unchanged|largely unchanged|broadly the same|much the same
            |about the same|roughly the same|broadly similar|broadly stable
            |held steady|level|remained stable|levelled off|plateaued|scarcely moved
            |hardly any change|virtually unchanged|more or less the same|stabilised
            |flatlined|in line with|on a par with|similar|similar to|comparable
            |comparable to|evenly split|evenly divided|evenly balanced|equally split
            |stood still|held firm|stagnated|stayed put|held level|stayed level""",
            ("stable", 0),
        ),
        (
            """different|differ|differs|differed|different from|not the same
            |out of line with""",
            ("other", 0),
        ),
    )
)
"""Comparisons of two or more figures, or of a ratio with one."""


_LEVELS = {"LEVEL": frozenset({"level", "levels"})}
_MATCHED = Patterns(
    """
    recovered|recover|recovers to ~3 LEVEL
    match|matched|matches ~3 LEVEL
    back to|at ~3 LEVEL
    """,
    _LEVELS,
)
"""What is as much as before, and denied is less: "has yet to match its 2019 level"."""

_RETURNED = Patterns(
    "returned|return|returns to ~3 LEVEL \n close|near to ~3 LEVEL", _LEVELS
)
"""What is about as much, and may have been more before, or less."""

_LEVELLED = frozenset(
    """
    was were is are be been stayed remained kept held stands broadly drew drawn fairly
    """.split()
)


def _is_noun(t: Tokens, i: int) -> bool:
    """Say whether "level" is what something has: "above the 2019 level"."""
    alone = t[i].text == "level" and t[i + 1].text != "with"
    return alone and (i == 0 or t[i - 1].text not in _LEVELLED)


def comparison_word(t: Tokens, i: int) -> Read | None:
    """Read "more likely than", "the highest of", "the same as", "met its target"."""
    for word, table in (("as much", _MATCHED), ("stable", _RETURNED)):
        if regained := table.at(t, i):
            return Meaning(Kind.COMPARISON, word=word), regained
    at = _COMPARED.at(t, i)
    if at and t[i].text in {"has", "have"} and _MATCHED.at(t, i + 1):
        at = None
    held = aimed(t, i)
    if at is None or held is not None or _is_noun(t, i):
        return held
    (word, way), end = at
    return Meaning(Kind.COMPARISON, word=word, direction=way), end

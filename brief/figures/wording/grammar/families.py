"""Words that are quantities by themselves: shares, magnitudes, multiples, comparisons.

Tables, and the small readers that turn an entry into a meaning. How far each word
reaches stands in the profile.
"""

from __future__ import annotations

from fractions import Fraction

from brief.figures.wording.grammar.aims import aimed
from brief.figures.wording.grammar.doubled import FOLDS
from brief.figures.wording.grammar.patterns import Patterns
from brief.figures.wording.grammar.phrases import Phrases, spread
from brief.figures.wording.grammar.tokens import Tokens
from brief.figures.wording.meaning import Amount, Form, Kind, Meaning

Read = tuple[Meaning, int]

SHARE_WORDS: dict[str, str] = spread(
    (
        """most|the majority|a majority|majority|mostly|mainly|the bulk|bulk
        |the lion's share|lion's share|the greater part|the larger part
        |the greater number
        |a clear majority|a simple majority|the best part|more often than not
        |for the most part|predominantly|the main part|a majority share|most all
        |largely
        |the larger share|the greater share|the majority share|in the majority
        |more likely than not""",
        "majority",
    ),
    (
        """a small majority|a narrow majority|a slim majority|a bare majority
        |a slender majority|a tiny majority""",
        "slim majority",
    ),
    (
        """the vast majority|a vast majority|vast majority|the overwhelming majority
        |an overwhelming majority|the great majority|the large majority
        |a large majority|a great majority|the very large majority|by far the majority
        |the vast bulk|the vast majorities|overwhelmingly|a strong majority
        |an overwhelming share|the huge majority|a substantial majority
        |a significant majority|a big majority|the great bulk|by far most
        |the overwhelming bulk""",
        "vast majority",
    ),
    (
        """almost all|nearly all|virtually all|practically all|just about all
        |almost every|nearly every|virtually every|almost everyone|nearly everyone
        |almost everybody|nearly everybody|almost the whole|nearly the whole
        |almost entirely|almost wholly|all but a few|almost without exception
        |pretty much all|almost always|practically every|almost the entire
        |nearly always|almost every one|virtually everyone|all but a handful
        |close to all|almost exclusively|nigh on all|very nearly all|not quite all
        |very nearly every|very nearly everyone|not quite every|not quite everyone
        |all but universally|all but universal|almost universally|almost universal
        |nearly universally|nearly universal|near-universal|almost unanimously
        |nearly unanimously
        |all bar a few|all bar a handful""",
        "almost all",
    ),
    (
        """all|every|every one|every single|every single one|everyone|everybody
        |the whole|each|entirely|without exception|each and every|the entire
        |wholly|exclusively|universally|unanimously
        |100 per cent of all|in every case|always|each one
        |the entirety""",
        "all",
    ),
    (
        """none|no|nobody|no one|without any|without a single|not one|not a single
        |not a single one|not any|never any
        |no-one|nothing|zero|nil|in no case|none at all|no such|neither""",
        "none",
    ),
    (
        """hardly any|scarcely any|almost none|virtually none|barely any|next to none
        |almost no|virtually no|practically no|practically none|hardly anyone
        |almost nobody|hardly anybody|almost no one|next to no|nearly none
        |close to none|almost nothing|scarcely anyone|next to nothing""",
        "hardly any",
    ),
    (
        """very few|few|only a few|relatively few|comparatively few
        |a very small minority|a tiny minority|a tiny fraction
        |a very small proportion|a tiny proportion|a very small share|a tiny share
        |a very small number of all|a sliver|just a few""",
        "few",
    ),
    (
        "a minority|the minority|minority|in the minority|less than a majority",
        "minority",
    ),
    (
        """a small minority|a small proportion|a small share|a small fraction
        |a low proportion|a minor part|a small part|only a small part|a minor share
        |only a fraction|a mere fraction|but a fraction|just a fraction|a fraction of
        |a fraction|the small minority""",
        "small minority",
    ),
    (
        """a large minority|a sizeable minority|a sizable minority
        |a significant minority|a substantial minority|a considerable minority
        |a big minority|a strong minority|an appreciable minority|a good minority
        |a notable minority""",
        "large minority",
    ),
    (
        """a large proportion|a high proportion|a significant proportion
        |a substantial proportion|a considerable proportion|a good proportion
        |a good part|a large part|a large share|a good many|many|much|a lot|lots
        |a sizeable proportion|a great many|a great deal|a significant number
        |a large number|a substantial number|numerous|a considerable number
        |a vast number|large numbers|countless|a high number|a number|some of|various
        |a small number|a low number|a significant part""",
        "vague",
    ),
)
"""Words for a share of a whole, with the band that each names."""

_SHARES: Phrases[str] = Phrases(SHARE_WORDS)

_N = Fraction
MAGNITUDES: dict[str, tuple[str, Fraction]] = {
    **spread(
        ("a couple|a pair|a brace|both|the pair", ("couple", _N(1))),
        ("a few|some few|a small handful|few more than", ("a_few", _N(1))),
        ("several|a good few|quite a few", ("several", _N(1))),
        ("a handful|handful|only a handful|handfuls", ("handful", _N(1))),
        ("dozens|dozens and dozens|many dozens", ("dozens", _N(1))),
        ("scores of|many scores|scores", ("scores", _N(1))),
        ("tens|tens of", ("plural", _N(10))),
        ("hundreds|many hundreds|hundreds and hundreds", ("plural", _N(100))),
        ("thousands|many thousands|thousands upon thousands", ("plural", _N(1000))),
        ("thousands and thousands", ("plural", _N(1000))),
        ("tens of thousands|many tens of thousands", ("plural", _N(10**4))),
        ("hundreds of thousands|many hundreds of thousands", ("plural", _N(10**5))),
        ("millions|many millions|millions and millions", ("plural", _N(10**6))),
        ("tens of millions", ("plural", _N(10**7))),
        ("hundreds of millions", ("plural", _N(10**8))),
        ("billions|many billions|thousands of millions", ("plural", _N(10**9))),
        ("tens of billions", ("plural", _N(10**10))),
        ("hundreds of billions", ("plural", _N(10**11))),
        ("trillions", ("plural", _N(10**12))),
        ("the low hundreds|low hundreds", ("low_reaches", _N(100))),
        ("the low thousands|low thousands", ("low_reaches", _N(1000))),
        ("the low tens of thousands", ("low_reaches", _N(10**4))),
        ("the low millions|low millions", ("low_reaches", _N(10**6))),
        ("the high hundreds|high hundreds", ("high_reaches", _N(100))),
        ("the high thousands|high thousands", ("high_reaches", _N(1000))),
        ("the high tens of thousands", ("high_reaches", _N(10**4))),
        (
            """single figures|single digits|single figure|single digit|single-figure
            |single-digit""",
            ("figures", _N(1)),
        ),
        (
            """double figures|double digits|two figures|double figure|double digit
            |double-figure|double-digit""",
            ("figures", _N(10)),
        ),
        (
            "triple figures|three figures|three digits|three-figure|triple-digit",
            ("figures", _N(100)),
        ),
        ("four figures|four-figure|four figure", ("figures", _N(1000))),
        ("five figures|five-figure|five figure", ("figures", _N(10**4))),
        ("six figures|six-figure|six figure", ("figures", _N(10**5))),
        ("seven figures|seven-figure|seven figure", ("figures", _N(10**6))),
        ("eight figures|eight-figure|eight figure", ("figures", _N(10**7))),
    ),
    **{
        f"{lead} {scale}": (band, _N(size))
        for lead, band in (
            ("a few", "a_few"),
            ("several", "several"),
            ("a couple of", "couple"),
            ("a couple", "couple"),
            ("a handful of", "handful"),
        )
        for scale, size in (
            ("dozen", 12),
            ("hundred", 100),
            ("thousand", 1000),
            ("hundred thousand", 10**5),
            ("million", 10**6),
            ("billion", 10**9),
        )
    },
}
"""Words for a size without a number: a band of the profile, and what it is of."""

_MAGNITUDE_KEYS = {f"{band}:{size}": (band, size) for band, size in MAGNITUDES.values()}
_SIZES: Phrases[str] = Phrases(
    {words: f"{band}:{size}" for words, (band, size) in MAGNITUDES.items()}
)

COMPARATIVES: dict[str, int] = spread(
    (
        """more|higher|greater|larger|bigger|up|upward|increase|rise|growth|uplift
        |longer|older|faster|heavier|taller|additional|extra|above|worse|costlier
        |dearer|wider|stronger|busier|jump|surge|gain|leap|climb|increases|rises
        |hike|better|increased|deeper|ahead|richer|wealthier""",
        1,
    ),
    (
        """fewer|less|lower|smaller|down|downward|decrease|fall|decline|drop|reduction
        |cut|shorter|younger|slower|lighter|cheaper|below|reductions|cuts|falls|drops
        |poorer|decreases|shrinkage|shortfall|off|narrower|saving|savings|discount
        |slump|dip|behind|weaker|reduced""",
        -1,
    ),
)
"""What turns a share or a multiple into a comparison, with its direction."""

LIKELY = frozenset("likely probable common often frequent frequently".split())
_COMPARED: Phrases[tuple[str, int]] = Phrases(
    spread(
        (
            """more likely|likelier|more common|more often|more frequent|more frequently
            |higher than|more than|greater than|larger than|bigger than|above the
            |older than|longer than|exceeds|exceed
            |exceeded|outnumber|outnumbers|outnumbered|higher|greater|larger|bigger
            |ahead of|above average|above the average|more numerous|in excess of|more
            |outstrips|outstripped|outstrip|surpassed|surpasses|surpass|overtaken|overtook
            |has overtaken|more prevalent|at greater risk|at higher risk
            |costs more|older|longer|over-represented|overrepresented
            |disproportionately|exceeding|above|more expensive|up on|stronger than
            |stronger|heavier than|deeper than|dwarfed|dwarfs|eclipsed
            |topped|tops|overshot|outran|outweighed|outweighs|leapfrogged|outpaced
            |outpaces|outpace|dwarf|eclipses|outdid|overran""",
            ("higher", 1),
        ),
        (
            """rose|risen|increased|grew|grown|up from|has risen|has increased|gone up
            |went up|a rise|an increase|growth|rising|increasing|growing|rise|increase
            |increases|rises|grows|climbed|climbing|an upward trend|upward|has grown
            |continues to grow|continued to grow|continues to rise|continued to rise
            |continues to climb|still growing|still rising|soared|surged|jumped|leapt
            |rocketed|crept up|went higher|edged up|ticked up|inched up|bounced back
            |rebounded|picked up|swelled|rallied|widened|shot up|spiked
            |took off|nudged up|a rebound""",
            ("rose", 1),
        ),
        (
            """less likely|less common|less often|less frequent|less frequently|rarer
            |lower than|less than|fewer than|smaller than|below the|younger than
            |behind|shorter than|lower|fewer|smaller|below average|less
            |cheaper than|below the average|under-represented|underrepresented
            |less prevalent|at lower risk|costs less|younger|shorter|less expensive
            |cheaper|below|down on|yet to return to|yet to recover to|not yet back to
            |not yet recovered to|weaker than|weaker|lighter than|rarer than
            |sparser than|slimmer than|thinner than|lagged|lags|trailed|trails
            |undershot""",
            ("lower", -1),
        ),
        (
            """fell|fallen|decreased|declined|down from|has fallen|has decreased|fall
            |falls|has declined|gone down|went down|dropped|a fall|a decrease
            |a reduction|a decline|falling|declining|decreasing|reduced|a drop
            |shrunk|shrank|decrease|decline|a downward trend|downward|has dropped
            |drop|drops|continues to fall|continued to fall|continues to decline
            |continued to decline|still falling|plummeted|plunged|slumped|tumbled|slid
            |dipped|slipped|came down|edged down|ticked down|crept down|inched down
            |narrowed|closed by|eased|receded|retreated|contracted|dwindled|collapsed
            |softened|dip|slipped back|nudged down""",
            ("fell", -1),
        ),
        (
            """the same as|the same|equal to|equal|equally likely|equally|identical
            |no different|level with|unchanged|matches
            |the same number|no change|the same rate
            |neither higher nor lower|the equal of|not changed since|not changed
            |has not changed""",
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
        ("faster|faster than|quicker|quicker than|sooner than", ("faster", 0)),
        ("slower|slower than|later than", ("slower", 0)),
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
            """nearly as much as|nearly as many as|nearly as high as|nearly as likely as
            |almost as much as|almost as many as|almost as high as|almost as likely as
            |nearly as much|nearly as many|almost as many|almost as much
            |not far short of|not far behind|not far below|close behind|just short of
            |a little short of""",
            ("nearly", 0),
        ),
        (
            """not far off|not far from|close to|came close to|near to|nearly level with
            |almost level with|within touching distance of|on the heels of""",
            ("near", 0),
        ),
        ("better|better than", ("better", 0)),
        ("worse|worse than", ("worse", 0)),
        ("no worse|no worse than", ("not worse", 0)),
        (
            """at or above|equal to or above|higher than or equal to
            |equal to or higher than|no less likely|no lower|no lower than|no fewer
            |no less common|no smaller
            |no less|at least as much as|at least as many as|at least as high as
            |at least as likely as|at least as common as|at least as likely""",
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
            """hardly moved|barely moved|hardly changed|barely changed|scarcely changed
            |little changed|little change|stable|steady|flat|static|broadly unchanged
            |largely unchanged|broadly the same|much the same|about the same
            |roughly the same|broadly similar|broadly stable|held steady|level
            |remained stable|levelled off|plateaued|scarcely moved|hardly any change
            |virtually unchanged|more or less the same|stabilised|flatlined
            |in line with|on a par with|similar|similar to|comparable|comparable to
            |evenly split|evenly divided|evenly balanced|equally split|stood still
            |held firm|stagnated|stayed put|held level|stayed level""",
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


def share_word(t: Tokens, i: int) -> Read | None:
    """Read "most", "the vast majority", "almost all", "none"."""
    at = _SHARES.at(t, i)
    return None if at is None else (Meaning(Kind.SHARE, word=at[0]), at[1])


def magnitude_word(t: Tokens, i: int) -> Read | None:
    """Read "tens of thousands", "a handful", "several hundred"."""
    at = _SIZES.at(t, i)
    if at is None:
        return None
    _, size = _MAGNITUDE_KEYS[at[0]]
    amount = Amount(size, Fraction(1), Form.NUMERAL)
    return Meaning(Kind.MAGNITUDE, amount, word=at[0].partition(":")[0]), at[1]


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
    held = aimed(t, i)
    if at is None or held is not None or _is_noun(t, i):
        return held
    (word, way), end = at
    return Meaning(Kind.COMPARISON, word=word, direction=way), end


OPEN_WORDS = frozenset({*_SHARES.heads(), *_SIZES.heads(), *FOLDS.heads()})
"""Words with which one of these families can begin."""

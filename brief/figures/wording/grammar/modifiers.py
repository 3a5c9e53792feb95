"""The words that move a number without being one: hedges, bounds, negations, verbs.

Tables only. Phrases are parted by bars; longer phrases win over shorter ones.
"""

from __future__ import annotations

from brief.figures.wording.grammar.phrases import Phrases, spread
from brief.figures.wording.meaning import Approx, Bound

Mark = tuple[str, object]
"""A slot ("approx", "bound", "not", "way", "skip") and what goes into it."""

_HEDGES: dict[str, Mark] = spread(
    (
        """about|around|roughly|approximately|approx|circa|ca|c|some|somewhere around
        |somewhere near|somewhere in the region of|in the region of|in the order of
        |of the order of|on the order of|in the neighbourhood of|in the vicinity of
        |close to|near to|near|more or less|give or take|something like|round about
        |broadly|an approximate|not far from|not far off|in the area of|~|≈|≃|±
        |very roughly|very approximately|very close to|fairly close to|quite close to
        |barely|scarcely|hardly
        |as good as|roughly speaking|broadly speaking|almost exactly|nearly exactly
        |very close to exactly|just about exactly|pretty much exactly|just about""",
        ("approx", Approx.ABOUT),
    ),
    (
        "est|estimated|an estimated|estimated at|estimated to be|it is estimated that",
        ("estimate", Approx.ABOUT),
    ),
    (
        """nearly|almost|just under|just below|just short of|a little under
        |a little below|slightly under|slightly less than|slightly fewer than
        |slightly below|a little less than|a little fewer than|just less than
        |just fewer than|marginally under|marginally less than|marginally below
        |approaching|nearing|getting on for|not quite|close on|virtually|practically
        |nigh on|well nigh|fractionally under|fractionally below|a shade under
        |a shade below|a fraction under|a fraction below|a touch under|just shy of
        |shy of|little short of|very nearly|very almost|only just under
        |ever so slightly under|pushing|knocking on|the best part of|best part of
        |the better part of|a whisker short of|a whisker under|a whisker below
        |a hair short of|a hair under|a hair below|a smidgen under|a smidgen below
        |a fraction short of|a shade short of|a touch short of|just a shade under
        |a touch below|a sliver under|a shade less than
        |a fraction less than|a touch less than|a hair less than|a whisker less than
        |a sliver less than|a bit less than|a bit under|a shade fewer than
        |a touch fewer than|a fraction fewer than|a bit fewer than""",
        ("approx", Approx.BELOW),
    ),
    (
        """just over|just above|slightly over|slightly more than|slightly above
        |a little over|a little more than|a little above|just more than
        |marginally over|marginally more than|marginally above|fractionally over
        |fractionally more than|fractionally above|a shade over|a shade above
        |a fraction over|a fraction more than|barely over|barely more than
        |barely above|only just over|only just above|only slightly more than
        |only slightly over|a touch over|just exceeding|very slightly over
        |narrowly over|narrowly above|a bit over|a bit more than|hardly more than
        |scarcely more than|little more than|not much more than|hardly over
        |a whisker over|a whisker above|a hair over|a hair above|a smidgen over
        |a smidgen above|a touch above|a touch more than|a sliver over|a shade more than
        |a hair more than|a whisker more than|a sliver more than
        |a smidgen more than""",
        ("approx", Approx.ABOVE),
    ),
    (
        """exactly|precisely|an exact|exact|no more and no less than
        |no more or less than|neither more nor less than|neither more nor fewer than""",
        ("approx", Approx.EXACT),
    ),
)

_BOUNDS: dict[str, Mark] = spread(
    (
        """over|more than|greater than|above|exceeding|exceeds|exceed|exceeded
        |in excess of|north of|larger than|higher than|bigger than|beyond|topping
        |topped|tops|surpassing|surpassed|surpasses|upwards from|longer than|>
        |greater than the|not just|outstripping|upward from|more often than
        |passed|passing""",
        ("bound", Bound.OVER),
    ),
    (
        """at or above|at or over|equal to or above|equal to or more than
        |greater than or equal to|more than or equal to|at least|no fewer than
        |no less than|not less than|not fewer than|not under
        |not below|upwards of|upward of|a minimum of|minimum of|minimum|at a minimum
        |at the very least|at the least|no lower than|not lower than|no smaller than|≥
        |nothing less than|nothing under|nothing below
        |>=|> =|not smaller than|at a minimum of|a good|at any rate""",
        ("bound", Bound.AT_LEAST),
    ),
    (
        """under|less than|fewer than|below|lower than|smaller than|short of|south of|<
        |beneath|not even|shorter than|less often than|not as many as|not as much as
        |not as high as|not at least|falling short of|fell short of|falls short of
        |fall short of|fallen short of|falling shy of|fell shy of|falls shy of
        |failed to reach|fails to reach|fail to reach|failing to reach|did not reach
        |does not reach|do not reach|has not reached|have not reached|had not reached
        |never reached|has yet to reach|have yet to reach
        |yet to reach|failed to hit|not reached|has not yet reached
        |have not yet reached|had not yet reached|not yet reached|without reaching""",
        ("bound", Bound.UNDER),
    ),
    (
        """at or below|at or under|equal to or below|equal to or less than
        |less than or equal to|at most|up to|no more than
        |not more than|at the most|a maximum of|maximum of
        |maximum|not over|not above|not exceeding|no greater than|not greater than
        |no higher than|not higher than|no larger than|≤|<=|< =|capped at
        |anything up to|does not exceed|do not exceed|did not exceed|not in excess of
        |as many as|as much as|as high as|a maximum|at the very most|never more than
        |never over|never exceeding|no over|at a maximum|no longer than
        |not longer than|as often as|or up to|up to a maximum of|without exceeding
        |without going over|without passing|nothing more than|nothing over
        |nothing above""",
        ("bound", Bound.AT_MOST),
    ),
    (
        """well over|well above|far more than|much more than|many more than
        |considerably more than|substantially more than|significantly more than
        |comfortably over|comfortably more than|comfortably above|well in excess of
        |far over|far above|easily over|easily more than|far in excess of
        |a lot more than|way over|way above|considerably over|considerably above
        |far exceeding|far exceeds|significantly above|significantly over
        |substantially over|substantially above|much higher than|far higher than
        |rather more than|well beyond|well more than""",
        ("bound", Bound.WELL_OVER),
    ),
    (
        """well under|well below|far fewer than|far less than|much less than
        |much fewer than|considerably less than|considerably fewer than
        |substantially less than|substantially fewer than|significantly less than
        |significantly fewer than|well short of|far below|far short of|a lot less than
        |a lot fewer than|nowhere near|far from|nothing like|way below|way under
        |considerably below|significantly below|significantly under
        |substantially below|rather less than|not nearly|not close to
        |not anywhere near|comfortably below|comfortably under""",
        ("bound", Bound.WELL_UNDER),
    ),
)

_NEGATIONS: dict[str, Mark] = spread(
    (
        """not|never|isn't|is not|was not|are not|were not|wasn't|aren't|weren't|hasn't
        |haven't|hadn't|didn't|doesn't|don't|won't|cannot|can't|no longer|neither|nor
        |by no means|nothing but|other than|anything but|ain't|has not|have not
        |had not|did not|does not|do not|will not|not exactly|yet to|has yet to
        |failed to|fails to|fail to|failing to|has failed to|have failed to|without
        |refused to|refuses to
        |have yet to|had yet to|it is not true that|it is untrue that
        |it would be wrong to say that|it is wrong to say that
        |it is not right to say that|it would be untrue to say that
        |it would be incorrect to say that
        |it would be a mistake to say that|it is not correct to say that
        |it is not the case that|it is false that|nor is it true that
        |does not amount to|do not amount to|did not amount to|not amount to
        |does not come to|do not come to|did not come to|does not account for
        |do not account for|did not account for|does not make up|do not make up
        |no longer do|no longer does|no longer did|no longer is|no longer are
        |is no longer|are no longer""",
        ("not", True),
    ),
)

_SKIPPED: dict[str, Mark] = spread(
    (
        """a total of|not only|did not only|the|only|just|merely|a mere|as few as
        |as little as|as low as
        |a further|another|an additional|total of|all|these|those|in total|a record
        |altogether|overall|now|still|the remaining|equivalent to|the equivalent of
        |currently|a combined|combined|in all|even|fully|a full|i e|ie|that is|namely
        |equal to|to be|some of the|of the|likely|probably|perhaps|possibly|maybe
        |only about|an average of|an average|average|on average|averaging|as|be|well
        |its|their|our|his|her|my|your|this|that|quite|very|rather|already|yet|really
        |a rough|rough|or|at|,|\"|'|“|”|(|:|being|a typical|typically|usually|a""",
        ("skip", None),
    ),
)

PREFIX: Phrases[Mark] = Phrases({**_SKIPPED, **_HEDGES, **_BOUNDS, **_NEGATIONS})
"""What may stand before a number."""

_UP = """
    rise|rises|rose|risen|rising|increase|increases|increased|increasing|grow|grows
    |grew|grown|growing|growth|climb|climbs|climbed|climbing|jump|jumps|jumped
    |jumping|soar|soars|soared|soaring|surge|surges|surged|surging|up|go up|goes up
    |went up|gone up|going up|uplift|upturn|gain|gains|gained|gaining|leap|leapt
    |leaped|swell|swelled|swollen|raise|raised|raising|added|higher by|more by
    |shot up|crept up|edged up|expanded|expand|expansion|escalated|accelerated|spike
    |spiked|inflated|lengthened|widened|hike|uptick|rocketed
    """
_DOWN = """
    fall|falls|fell|fallen|falling|drop|drops|dropped|dropping|decrease|decreases
    |decreased|decreasing|decline|declines|declined|declining|reduce|reduces|reduced
    |reducing|reduction|cut|cuts|cutting|shrink|shrinks|shrank|shrunk|shrinking
    |go down|goes down|went down|gone down|going down|come down|came down
    |coming down|down|lower by|less by|fewer by|plunge|plunged|plunging|slump
    |slumped|slumping|tumble|tumbled|slid|slide|slashed|lost|loss|lose|losing|dipped
    |dip|dips|slipped|eased|contracted|contraction|diminished|dwindled|halted
    |shortened|narrowed|plummeted|edged down|crept down|saving|savings|downturn
    """
WAYS: dict[str, int] = spread((_UP, 1), (_DOWN, -1))
"""Verbs and nouns of change, with their direction."""

_ADVERBS = frozenset(
    """
    sharply significantly steadily further slightly markedly substantially rapidly
    steeply dramatically considerably modestly gradually also then again only just
    overall marginally quickly slowly greatly by
    """.split()
)
WAY: Phrases[int] = Phrases(WAYS)
WAY_ADVERBS = _ADVERBS
"""What may stand between a verb of change and its amount."""

SUFFIX: Phrases[Mark] = Phrases(
    spread(
        (
            """or so|or thereabouts|or about that|or around that|give or take
            |give or take a few|give or take a little|give or take some
            |approximately|approx|roughly|odd|ish|or close to it|or something like it
            |more or less""",
            ("approx", Approx.ABOUT),
        ),
        (
            """or more|or above|or over|or higher|or greater|plus|+|at least|and over
            |and above|or upwards|and upwards|and more|at the least|at the very least
            |if not more
            |at a minimum|or better|minimum|or longer""",
            ("bound", Bound.AT_LEAST),
        ),
        (
            """or fewer|or less|or under|or below|or lower|at most|at the most|and under
            |and below|or better still|at the very most|maximum|tops|or sooner
            |at the outside|if not fewer|if not less
            |or shorter""",
            ("bound", Bound.AT_MOST),
        ),
        ("exactly|precisely|in all|in total|altogether", ("skip", None)),
    )
)
"""What may stand after a number."""

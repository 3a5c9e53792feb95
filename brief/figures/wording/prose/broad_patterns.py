"""Patterns of what is said of a figure beside another: the tables of `broadly`.

A line is a pattern, as `patterns` reads it, with the sets of words of `broad_words`.
"""

from __future__ import annotations

from brief.figures.wording.grammar.patterns import Patterns
from brief.figures.wording.prose.broad_words import SETS

ALIKE = Patterns(
    """
    the same ? MEASURE
    a|an ? similar|equal|comparable|identical ? MEASURE
    an equal amount|number|share|proportion of
    the same as fy
    the same as #
    of similar size|magnitude for|in|to
    at a similar|comparable pace|rate
    the same in ~2 as it|they
    where it|they was|were before
    no change on|from the previous|last
    little difference in ..9 between
    within the margin of error
    had|have|has|show|showed|recorded|with similar ? MEASURE
    much as in ~2 years
    not differ significantly|statistically|much|appreciably? from|between
    NEARLY identical to
    consistent with previous|the|our ~3 analysis|analyses|average|averages|forecast
    similar to the|that|those|last|its|their ~4 MEASURE in|of|for|during|among
    similar to what we|they
    equal|equivalent to|of the ~2 cost|amount|sum|value|shortfall
    similar|close to ~4 estimate|estimates|projection|forecast
    a similar ~1 rent|price|wage|salary|fee to
    unchanged|flat|stable YEAR on|over YEAR
    the same in ~2 terms as
    in line with ~1 NEIGHBOURS
    in line with the ~2 growth|rise|increase|fall|decline of|in
    around|near|above|below the lower|upper bound
    around|near|above|below|at its|their potential|trend ? rate|pace|growth
    in line with its|their potential|trend ? rate|pace|growth
    slowdown|upsurge|acceleration|deceleration|rebound in comparison to|with
    slowdown|upsurge|acceleration|deceleration|rebound with respect to
    similar to what was|had ? registered|recorded|seen|observed|reported
    turned|turning the curve down|up since
    picking|picked up since
    in line with plan|budget|profile|forecast|trajectory|target
    the same as for|at|during
    the same as a|one YEAR ago|earlier|before
    evenly|equally divided|split|balanced
    matching the ~2 MEASURE from|in|of|for|recorded|seen
    unchanged|static|flat from|on|since the|last|its|MONTH
    unchanged|static|flat on a YEAR
    STEADY compared with|to|the|last|its
    little changed|different from|on
    in keeping with the ~3 HEIGHT
    in line with the ~3 allocation|budget|profile|norm
    converged on|with the ~3 rate|level|average|figure
    by historical|international standards
    by the standards|yardstick of the series
    equally represented|common|likely
    similar|comparable , at
    a consistent|steady|continuous increase|growth|rise|decline|fall|reduction in
    similar across
    just as ? ..7 as those|other WHOSE|with
    similar to ~1 trends|rates|levels|averages|patterns|picture
    similar to the national|regional ~1 trend|picture|pattern|rate|average
    similar to @ overall|generally
    in line with other ..5 NEIGHBOURS
    almost|nearly|roughly|about equal .|,|;|between|for|across
    similar , ranging
    roughly|about|nearly equal to it|that|those|the
    not as|so ALTERED as
    matching the ~1 increase|rise|fall|decline|decrease in|of|seen
    close to its|their ~3 comparator|mean|average|norm|peak
    NEARLY the same !way|manner|thing|person|place|words|kind|reasons|reason
    broadly|closely? following|follows|followed the ~1 trend|trends|pattern of|for|in
    remained|remain|remains broadly similar
    similar to that|those observed|seen|recorded|reported|found
    similar to the results|figures|findings of|in|from
    in line with the|our ~1 standard
    exactly|precisely|roughly|broadly|about where it|they|we ? expected|were|was|stood
    exactly|precisely where it|they
    unchanged for #
    remained|remains ? constant|stable|steady|level|flat from
    basically|essentially flat to|on|with
    NEARLY the identical rate|number|share|figure|amount
    equally effective
    in line of|with expectation|expectations
    exactly|precisely|about the number|figure|amount we|it|they|that
    hardly|barely|scarcely distinguishable from
    compares|compare|compared WELL with that|those
    broadly|roughly similar|comparable|equivalent to !other|this
    close to the national|regional pattern|picture|average|profile
    about|nearly|almost|roughly as many|much|few ..6 as
    """,
    SETS,
)
"""Two figures are the same, or as good as."""

LIKENED = Patterns(
    """
    comparable|identical|equivalent|akin|similar with|to that|those WHOSE
    comparable with|to our|its|their own
    level|equal|consistent with|to that|those WHOSE
    similar to the ~2 of|at in|our|its|their|the|other|neighbouring
    on a par with ~3 that|those|the|similar|other
    indistinguishable from
    similar|comparable for ~2 and
    similar between|across
    not dissimilar to|from
    in line with that|those WHOSE
    much like that|those of
    not changed significantly|much? since
    the same for|across
    close to that|those WHOSE
    as well|badly as the ~1 average
    equal to that|those in|of
    did not differ from|between
    compare|compares|compared WELL with|to
    bear|bears|bore comparison with
    has|have|had since ? BEEN !by|to|from|the|its
    was|were|is|are|stayed ? similar in|by|among|across|between|.|,|;|both
    was|were ? equal .|,|;
    """,
    SETS,
)
"""So too where the clause before speaks of a figure."""

BEYOND = Patterns(
    """
    above|below|beneath|beyond|near|nearing ~6 HEIGHT
    above|below|beneath|under that|those WHOSE|measured|promised|offered|levied
    back|close to ~6 HEIGHT
    short|shy of ~5 HEIGHT|threshold|standard|aim
    short of that aim|target|level|mark
    short of where it|they was|were|stood
    in excess of the|its|their ~5 HEIGHT|limit|need|demand
    not being achieved|met|delivered
    not|failed to? deliver|meet|reach|achieve the|its|our ..7 target|targets
    in excess of that|those WHOSE
    ahead of business? plan|profile|budget|target|schedule
    up|down on|against the|that|those ~5 year|month|week|quarter|period|point|position
    up|down on those|that WHOSE
    returned|returning|recovered|recovering to the|its|their|pre|previous ~5 HEIGHT
    yet to regain|reach|recover ~5 HEIGHT
    yet to return to ~4 HEIGHT
    returned|returning to the ~2 level|levels
    underperformed|underperforms the|its ~2 index|benchmark|market|average|peers
    slipped|fallen|fell|retraced back? to ~5 level|levels
    OUTDID ~5 HEIGHT|threshold|index
    exceeded these|those|our|all|their expectations
    up to pre|previous|historic|normal ~3 levels
    recovery|return|recover|returned|returning|back to !lower|higher ~4 levels|level
    at average levels|rates
    not breach the ~5 limit|threshold
    above|below the ~2 minimum|maximum in|of|by|and|,|.
    above|below , the|its|their ~5 HEIGHT
    nowhere near|close the|that|those|what|its|to
    nothing like the|those|what
    far cry from
    not far off|short the|its|those|of
    a long way off|short the|its|where|of|what
    discount|premium to|over the|those|market
    favourable|adverse|positive|negative variance to|against|from
    underspend|overspend|shortfall against|on budget|plan|forecast|profile
    behind schedule|plan|target|profile|trajectory
    adrift of the ~5 benchmark|median|average|target|norm
    above|below the ~3 standard|guideline|figure
    closer to the|its|their ~3 average|norm|peak|level|levels
    at|to ? levels|level|height last|not seen
    a ? level|height|low|high last|not seen
    at the ~1 top|bottom|end of the|its ~2 range
    ahead|behind of? last YEAR
    ahead|behind of? the same|corresponding point|time|stage|period|YEAR
    lag|lags|lagged ? behind that|those|the
    up|down ? on a YEAR ago|earlier|before
    the|its|their peak|high reached|seen|recorded
    ahead|behind of? ~2 RIVALS
    ahead|behind of? this time|point|stage
    ahead|short|behind of? where we|it|they
    ahead|behind of? the sector|field|average|rest
    ahead of every|all|any other
    lag|lags|lagged behind both|all|most
    inside the ~2 limit|limits|range
    in excess of ~4 commitment
    above|below|beneath what|that ..2 usual|normal
    above|beyond anything ..4 previously|before
    past its|the ~2 peak
    fell|fall|falls|fallen short of our|its|their own
    up|down from a YEAR ago|earlier
    up|down on every
    level with #
    at its|their HIGHEST|smallest|peak .|,
    OUTDID that|those WHOSE
    outran|outshone|outscored|bettered the|those|that|last|its
    eclipsed|dwarfed|leapfrogged the|those|that|last|its
    dwarfed by the
    fell|fall|falls|fallen short|shy of ~6 HEIGHT|threshold
    fell|fallen|dropped behind what|where
    out of kilter|line with the ~3 HEIGHT
    far from the ~2 target
    missed|underperformed|breached the ~5 standard
    not|failed|yet to? reach|clear|meet|hit|achieve|deliver the|its|our|their ~5 HEIGHT
    not|failed to? reach|clear|hit the|its|our own? ~4 target
    exceeded ~6 threshold
    beneath|under the ~3 standard|floor|threshold
    several|many|some times that|those|what|the
    superior|inferior to that|those|ours
    CHANGE on|against|over the|last !coming|next|same|course ~4 TIME
    CHANGE seen|recorded? on|over LAST TIME
    MOVED slightly|sharply|again|further? from last YEAR
    MOVED slightly|sharply|marginally|further from the previous|preceding YEAR
    has|have|had changed little over time
    higher|lower|ahead|behind|stronger|weaker on|of a year ago|earlier
    come|came|gone|went down|up ~1 over the past|last year|decade
    a slight|small|marked improvement from|on|over the
    improvement|advance on quarter|last|MONTH
    shortfall|underspend|overspend against the|its ~4 HEIGHT
    excess of ~3 over
    premium|lead enjoyed? over
    divergence from ~2 budget|plan|forecast
    within the? target in|throughout|for|during|despite|.|,|;
    within budget in|throughout|for|during
    MET its|their|the|our ~4 MARK
    achieving|achieved|reached|attained|delivered its|their|our ~4 target|targets|goal
    hitting targets on|for
    fall|falls|fell|fallen|falling short|behind ? on ~3 target|targets
    above|below ~2 thresholds|targets
    underspent|overspent against the|its
    adverse|favourable to plan|budget|forecast|profile
    in excess of all|every ? HEIGHT
    reached|reaching|reaches its|their|a peak
    not quite achieved|met|reached|hit
    hit|missed|missing|meeting the ~1 target|standard .|,|;|for|every|in|but|again
    stuck|held|stayed at|close ..5 since then|the
    FAR above|below|beneath|under its|our|it|this|that|those|pre|what
    FAR above|below|beneath|under the !target|limit ..3 guideline|threshold|whole
    little|bit|shade|way above|below|beneath|under it|this|that|those
    above|below the ~3 allowance|allowances|benchmark|guideline
    FAR ahead|behind of? the|that|those|its|their|our|where
    running ahead|behind of the|its|our
    FAR down|up on its|the|last|that|those
    wide of the|its|our ~3 target|mark
    within a whisker of
    beating|beats even|what|that
    an improved position|performance on|against
    MET this|these|all|every ~3 MARK
    MET ~3 targets in|for|.|,|throughout
    significantly changed compared|relative with|to
    improvement|improvements from a|one YEAR ago|earlier
    no longer at the foot|top|bottom of
    has|have|had deteriorated|worsened|weakened since|each|every
    superior to the|its
    approaching|nearing the ~2 average
    returned|returning to that|those of|in|seen
    down|up on previous|prior|recent YEARS
    beginning|set|about to overtake
    ahead|behind of? last year's|month's|season's
    meets|met|missed the ~2 expectation|commitment
    target|targets|standard not being|been? met|reached|achieved|hit
    non -? achievement of the|this|that|its target
    sit|sits|sat|lie|lies below|above|behind the rest|average|others|norm
    decelerated|accelerated|slowed|eased|quickened from MONTH
    DROP on the number|figure|total|level in|for|recorded
    above|below the prior|previous|preceding YEAR
    not|never|yet deliver|delivered|deliver against our|the|its plan|trajectory
    a|an ? improvement over|from|on|compared|relative
    improvement over|compared|relative
    increases|decreases|increase|decrease|rise|fall|reduction relative to
    year - over|on - year increase|decrease|rise|fall|growth|decline
    an increase|decrease from the original|initial
    smaller|larger|higher|lower when compared
    anywhere near those|that|the
    target|targets was|were|is|are ? met|missed|exceeded|reached|achieved
    targets being missed|met
    MOVED on the year|quarter|month .|,|;|and|but
    more than compensating|compensated|compensates for
    more than offset|offsetting|offsets a|the|an|by
    """,
    SETS,
)
"""A figure stands above or below a height that is named."""

TIMES = Patterns(
    """
    at least once
    every single YEAR
    at least weekly|monthly|daily|quarterly|annually
    bi -? annually|monthly|weekly .|,|to
    weekly|daily|monthly|quarterly or more|less
    more than once
    once in the year
    not every YEAR
    every week|month|fortnight|night|quarter .|;|until
    gone up|down every|each
    has|have been in every|each YEAR
    in every|each YEAR since|of
    up to a|an YEAR
    more|less than a|an YEAR
    """,
    SETS,
)
"""How often, and how long."""

IS = Patterns(
    """
    HIGHEST on|in|among|for|at|during !scale|scope|size
    lowest|highest .|,|;|-|–
    more|less than all
    most|least likely where|when|among|in
    HOW ER .|,|;|but|for|among|in|at|when|where
    biennial|biannual|triennial .|,|;|and
    """,
    SETS,
)
"""A figure is highest, or more than all: these stand behind "is"."""

STANDS = Patterns(
    """
    ON PLAN
    INSIDE the|its|our|of !alcohol|drink|legal|speed ~4 HEIGHT|BAND
    within the? tolerance
    within ~2 limits
    """,
    SETS,
)
"""A figure stands within or beyond a mark: behind "stood", "came in"."""

FRONTED = Patterns(
    """
    compared|benchmarked with|to|against ..7 , ..8 MORE|high|low|poor|little
    compared with|to|in ..5 , ..9 STEADY|decreased|increased|fell|rose|grew|dropped
    in comparison|contrast with|to last|the ..4 , ..6 MORE
    each|every year|month|quarter|week|day ,? ..3 ACT
    set beside ..7 , ..8 MORE|high|low|poor|little
    """,
    SETS,
)
"""Read only where a sentence opens."""

SHARES = Patterns(
    """
    the lion's share
    the greater|larger|bigger|better|major part|portion of
    the greater|larger|bigger|preponderant share of
    nearly|almost everything|everyone
    the preponderance|generality of
    a plurality of|went|were|are|was
    almost|nearly|virtually|practically the whole|entire
    a ? fraction of those|that|what
    """,
    SETS,
)
"""Words for a large share of a whole."""

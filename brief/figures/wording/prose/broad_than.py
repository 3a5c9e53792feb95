"""Patterns of a figure that is more than another, or the most of all.

Tables as those of `broad_patterns`, with the sets of words of `broad_words`.
"""

from __future__ import annotations

from brief.figures.wording.grammar.patterns import Patterns
from brief.figures.wording.prose.broad_words import SETS

MORE_THAN = Patterns(
    """
    MORE ..8 than any|all|most other
    more|less easily|often|readily|widely|quickly ..2 than at|before|a|in
    more|less difficult|easily|often than pre
    MORE ..8 than any|all ..8 combined|together
    MORE ..8 than other
    HOW more|less strongly|closely|often|frequently|quickly|slowly ? with|in|among|for|,
    comparatively|proportionately|noticeably|markedly fewer @
    lower|higher values|rates|levels|scores|numbers ? were found|seen|recorded in
    MORE ..2 than FORESEEN
    MORE ..8 than in|at any ? year|month|quarter|stage|point|time
    MORE ..8 than the? national? average
    MORE ..8 than their ? counterparts|peers|neighbours|classmates
    MORE ..4 than in the ? year|month|quarter|period|week|winter|summer
    MORE ..4 than this|last time|year|month|quarter|week|summer|winter
    MORE ..3 than usual|normal
    MORE than is|was usual|normal
    ER ..7 than RIVAL !others
    ER ..7 than its|their ? RIVALS
    HIGHER ..4 than that|those of|in|for|at|on|among
    HIGHER than before
    proportionately more|less|higher|lower than
    more|less|better|worse than it|they did|was|were|had
    more|less than in the ?
    MORE ..3 than there were|was
    ER|better|worse than when
    ER than anything
    longer|higher|lower than ~3 policy|target|standard|limit|guideline
    by more|less than revenue|inflation|cpi|rpi|prices|most|income|costs
    more|less|better|worse than in #
    further than the|in|those
    no more|fewer|less ..3 than the|last|in
    better|worse than that|those of|in|for
    more|less than before .|,|;
    more|less DONE ..7 than RIVAL !others
    more|less DONE ..4 than was|were|is|had
    more|less diverse than
    more|less|fewer than men|women|boys|girls|others do|did
    more|less than the ? sum|sums|amount|amounts|cost|value|price
    more|less than a|one SPAN BEFORE
    ER than a|one SPAN BEFORE
    cost|costs HOW more|less than
    better|worse in|with|among|for|at ..6 than RIVAL !others
    no better|worse|longer|higher|lower than it|they|before|those|that|this
    well|just|far over|under|above|below the COUNT of|in|received|recorded
    disproportionately likely to|than
    ER|worse than had? been? FORESEEN
    ER|worse than was|were? FORESEEN
    ER|worse|better ..3 than ..2 had|would|might HOPED
    ER|worse|better ..3 than ..2 FORESEEN|hoped|feared|wished
    more|less than ..2 had|would|might HOPED
    more|less than ..2 FORESEEN|hoped|feared|wished
    HIGHER|stronger|weaker|more|less than FIRST thought|estimated|reported
    more|less ..3 than those outside|inside|without|who
    wider|larger|higher|lower|fewer ..8 than ever
    faster|slower than we|they|it are|is|were|can
    ER than it|they should|ought
    fared|performed|scored ? better|worse than
    by ? more|less than @
    LIVELIER than !BARRED @
    ER than !BARRED @
    weaker|stronger than !BARRED @
    HOW|far more|less than the|those|that|was|were|in|at|when|for
    fractionally|marginally more|less than the|those|that|was|were|in|at|when|for
    more|less|fewer than was|were|watched|when
    less in real terms than
    more|less|higher|lower ..3 than the ~2 limit|limits|maximum|minimum|threshold
    closer to target|parity
    a ER pace|rate than in|at|last
    more|fewer|less than ..7 combined|together
    more|less|fewer ..3 than we|our|they|it ..3 promised|planned|provided|funded|feared
    deal more|less|better|worse|higher|lower|fewer than
    touch|bit|shade better|worse|more|less|higher|lower than
    poorer|weaker|stronger|slower in|at|on|during ..4 than in|at|on|during
    poorer|richer ..4 than
    to a lesser|greater|smaller|larger extent|degree than
    no better|worse|more ? than that|those of
    far|even more limited than the
    MORE ..6 than was|were FORESEEN
    better|worse than these|those|this|@ ~1 projection|projections|forecast|forecasts
    as many|much|few ..6 as by|from|for|with
    every bit as ? as
    MORE ..6 than we|they|it ? ever
    higher|more|lower|less than ..2 can afford|pay
    relatively|comparatively high|low ..6 compared with|to
    more|less ..4 than the ~1 average
    more|less effective than
    more|less DONE than !others|many|not
    better|worse than target|plan|forecast|budget|profile|prepandemic
    better|worse picture|position|result|condition|outcome ..3 than
    better|worse|more|less|higher|lower than nationally|regionally|locally|elsewhere
    disproportionately more|fewer|higher|lower
    MORE ..2 than ..2 can|could afford
    not less|more|lower|higher|greater than the|its|their
    """,
    SETS,
)
"""A figure is more than another, than it was, or than was expected of it."""

MOST = Patterns(
    """
    unprecedented ? PEAK
    MOST difference|differences|gap|gaps|disparities|reduction|reductions !from
    the most|least substantial|pronounced|marked reduction|increase|decrease in|was
    the most|least ? disparities|reductions|increases in|were|tended
    the most number of
    MOST ..6 on record
    MOST ..6 ever recorded
    the MOST of any
    the worst|poorest|weakest ? in the country|region|county|sector|series|decade
    the maximum|minimum permitted|allowed
    the maximum|minimum of the series
    not|never been MORE since
    overtook ~3 for the first time
    the MOST we|it|they have|has|had ? recorded|seen|reported|had
    the MOST since we|it|they|records|the
    the MOST of the year|decade|century|series|quarter
    the top|bottom scores
    among the longest|shortest in|of
    received|recorded|submitted|registered the most|fewest !modern|serious|basic
    no other ..5 so many|much|few|little
    no time since ..8 been MORE
    not since ..8 so
    no ? improvement|change|increase|reduction|progress since
    unequalled|unmatched|unrivalled|unsurpassed elsewhere|anywhere
    unequalled|unmatched in any
    overtaken|overtakes !by
    set a new? record
    a new record|peak|high|low
    record ? high|low|highs|lows
    record ~1 rates|enrolments|attendances|volumes|prices|admissions|takings|passengers
    MOST level|number|rate|total|figure|value to date
    the highest|lowest was|were
    the most|least likely of any|all
    broke|broken|beat|beaten|breaks|smashed|smashes|shattered ~4 record|records
    the MOST ..6 since records began
    MOST ~3 period|year|month|season|summer|winter|quarter ever
    the HIGHEST|poorest|least|swiftest|tightest|weakest|strongest ? of any
    the MOST in the series|decade|history
    a multi|post|pre|all - ? ? low|high
    been this|so low|high|few|many|busy since
    has|have|had never been busier|quieter|dearer|cheaper
    run|string|succession of ? ? increases|decreases|falls|rises|losses|declines
    with each|every passing? year|month|decade|quarter|survey|season
    historic|record|historical ? highs|lows
    having|had|contributed|recorded the most at
    some of the HIGHEST|worst ~2 MEASURE|inequalities|gaps|differences|disparities
    the least likely to
    the most in any|the
    the worst|best|poorest figure|result|score|rate in|of|on|since
    the MOST it|they has|have been since
    its|their MOST pace|rate|level in|since|for
    outgrew|exceeded|outnumbered|surpassed|passed ~3 for the first time
    the least number|amount of
    when|before|where it|they peaked
    """,
    SETS,
)
"""A figure is the most of all, or has passed another."""

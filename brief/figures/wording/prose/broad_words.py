"""Sets of words that the patterns of `broad_patterns` name in capitals."""

from __future__ import annotations

from brief.figures.wording.prose.measures import MEASURES


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


BE = _words("is are was were been be remain remains remained stayed stays")
STOOD = _words(
    """
        is are was were been remain remains remained stayed stays stands stood sits
        sat lay lies came come ran runs finished ended closed fell dipped dip sank sink
        settled held kept returned went rose climbed rises dropped spent
        """
)

SETS = {
    "MEASURE": _words(
        """
        rate rates number numbers proportion proportions percentage percentages share
        shares total totals average averages score scores amount amounts volume growth
        size sizes extent impact figure figures spending expenditure cost costs price
        prices lows highs
        """
    ),
    "COUNT": _words("number total level rate figure amount"),
    "PEAK": MEASURES | _words("low lows high highs heights"),
    "HEIGHT": _words(
        """
        level levels low lows high highs peak peaks average averages mean median trend
        trends target targets limit limits ceiling floor norm norms forecast
        forecasts projection projections estimate estimates assumption assumptions
        benchmark benchmarks trajectory baseline profile capacity budget plan allocation
        requirement covenant goal volume rate sum amount ambition
        """
    ),
    "MARK": _words(
        """
        target targets goal goals threshold trajectory projection forecast covenant
        ceiling cap limit
        """
    ),
    "MORE": _words(
        """
        more less fewer higher lower greater larger smaller bigger longer shorter older
        younger faster slower better worse quicker heavier lighter deeper slimmer
        thinner brisker rarer sparser cheaper dearer stronger weaker steeper likelier
        heftier later earlier
        """
    ),
    "HIGHER": _words("higher lower fewer greater larger smaller bigger"),
    "ER": _words(
        """
        higher lower fewer greater larger smaller bigger longer shorter older younger
        faster slower quicker heavier lighter deeper slimmer thinner brisker rarer
        sparser cheaper dearer steeper likelier heftier stronger weaker wider narrower
        """
    ),
    "LIVELIER": _words(
        """
        milder scarcer rarer healthier fuller sooner tighter swifter likelier gentler
        busier quieter calmer denser drier wetter warmer cooler hotter colder safer
        cleaner sicker wealthier richer poorer slower quicker heavier lighter dearer
        cheaper steeper shallower thinner slimmer fatter brisker livelier
        firmer softer sharper
        """
    ),
    "BARRED": _words(
        "could necessary possible ever before had we'd they it would might"
    ),
    "ACT": _words(
        """
        report reports publish publishes release releases review reviews ask asks survey
        surveys collect collects summarise summarises scrutinise scrutinises meet meets
        perform admit admits produce produces update updates audit audits inspect
        inspects send sends receive receives visit visits handle handles process
        processes issue issues
        """
    ),
    "DONE": _words(
        """
        promptly slowly quickly often popular favourable sluggish costly expensive
        numerous prevalent frequent frequently rapidly generous regular diverse
        completely severe widely favourably favorably well
        """
    ),
    "RIVAL": _words(
        """
        in at on among amongst for with those men women boys girls males females when
        anywhere elsewhere urban rural
        """
    ),
    "NEIGHBOURS": _words(
        """
        authorities councils boroughs trusts peers forces neighbours comparators areas
        districts counties museums libraries schools universities colleges hospitals
        regions services countries cities states providers sectors companies agencies
        organisations
        """
    ),
    "YEAR": _words("year month week day quarter decade century hour fortnight"),
    "MONTH": _words(
        """
        january february march april may june july august september october november
        december spring summer autumn winter
        """
    ),
    "YEARS": _words("years quarters months weeks seasons decades"),
    "RIVALS": _words("neighbours peers counterparts classmates competitors rivals"),
    "HIGHEST": _words(
        "highest lowest heaviest greatest largest fewest busiest widest narrowest"
    ),
    "MOST": _words(
        """
        highest lowest largest smallest biggest fewest fastest greatest steepest slowest
        longest shortest hottest warmest coldest wettest driest busiest oldest youngest
        worst best weakest strongest heaviest lightest poorest least swiftest tightest
        scarcest cheapest dearest mildest fullest
        """
    ),
    "STEADY": _words("unchanged flat stable steady constant static"),
    "SPAN": _words("year month week decade quarter century"),
    "BEFORE": _words("earlier ago before previously"),
    "HOPED": _words(
        "hoped feared wished wish expected anticipated planned expect assumed"
    ),
    "FIRST": _words("initially originally previously first"),
    "FORESEEN": _words(
        "expected anticipated planned budgeted forecast projected predicted"
    ),
    "NEARLY": _words("about roughly almost nearly approximately much broadly exactly"),
    "WELL": _words("favourably unfavourably poorly well closely reasonably badly"),
    "WHOSE": _words(
        """
        of in on at for from among found seen recorded observed achieved offered paid
        carried measured promised levied elsewhere expected required
        """
    ),
    "CHANGE": _words(
        """
        cut fall rise increase decrease reduction improvement deterioration upturn
        downturn decline drop seen advance
        """
    ),
    "FAR": _words("well comfortably slightly marginally fractionally substantially"),
    "ALTERED": _words(
        "severe significant strong steep large high low great marked pronounced big"
    ),
    "DROP": _words("reduction increase decrease rise fall drop"),
    "MOVED": _words("fell rose increased decreased dropped grew declined improved"),
    "BEEN": _words(
        """
        fallen risen increased decreased declined dropped grown improved recovered
        narrowed widened stabilised worsened
        """
    ),
    "LAST": _words("last previous preceding prior corresponding same"),
    "TIME": _words("year position period quarter month spring autumn winter summer"),
    "BAND": _words("target range band time limit threshold standard tolerance cap"),
    "ON": _words("on off within under over inside behind above below"),
    "HOW": _words("considerably significantly slightly substantially far much rather"),
    "INSIDE": _words("under over within inside outside beneath clear"),
    "PLAN": _words("target budget plan profile trajectory forecast"),
    "OUTDID": _words(
        """
        exceed exceeds exceeding exceeded surpass surpassed surpasses surpassing topped
        tops overshot overshoots undershot undershoots outran outruns outrun outstripped
        bettered betters beat beats lagged lags trailed trails overtook breached
        eclipsed rivalled rivals mirrored mirrors matched matches dwarfed
        outshone outweighed outweighs outscored outranks
        """
    ),
    "MET": _words(
        "met missed hit cleared satisfied beat beaten breached meets misses meeting"
    ),
}

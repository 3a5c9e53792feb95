"""Nouns that a number behind them names: "section 4", "phase two", "platform 9"."""

from __future__ import annotations

LABELS = "|".join(
    """section sub-section subsection paragraph sub-paragraph para regulation article
    schedule appendix annex chapter clause sub-clause part item page table option phase
    stage tier step scope draft version grade channel radio formula recommendation
    objective minute note footnote endnote strand workstream terminal route goal case
    type theme pillar category ward unit form rule figure reference ref complaint
    condition policy bulletin question action indicator measure criterion principle
    outcome scenario flat plot lot bay bed station gallery room floor block building
    platform pump lift gate junction zone sector volume issue edition series appeal
    application order circular directive protocol convention treaty lane court house
    hall theatre studio pier berth runway turbine reactor exercise lesson module ext
    extension top paper buoy contract site licence ground document slide exhibit map
    plan drawing sheet box file job batch line train flight bus service booklet
    leaflet risk panel windows office progress attainment enclosure attachment bridge
    lock sluice culvert weir level band class limb exit door desk window locker seat row
    carriage coach engine watch squad troop division branch region circle cluster
    locality aisle ordinance expo inspector complaint parcel tower stair deck layer
    cycle sprint release build generation mark
    criticality conspirator co-conspirator
    model wave round tranche instalment revision iteration trial sample experiment
    quartile decile quintile percentile point milestone kpi priority domain dimension
    serial bill proposition statement prompt answer finding exception exemption
    informative element factor book
    column cell field entry bullet footnote chart plate photo image photograph video
    clip track episode season stop stand dock concourse hangar suite district beat patch
    appliance vehicle boiler meter pole lamp bin bench kiosk stall pitch hole borehole
    shaft well tunnel generator charity company registration account invoice membership
    standing\\ order package deliverable output target standard stream corridor quadrant
    category cohort key\\ stage age\\ band scale\\ point spine\\ point system windows
    world\\ war microsoft wi-fi dose requirement test hypothesis study equation theorem
    source\\ data supplement resolution wing session bug ticket petition aim
    footpath bridleway byway newsletter
    motion project operation quay amendment clade lineage genotype serotype strain
    codon exon residue chromosome nucleotide position imd simd wimd
    """.replace("\\ ", "_").split()
).replace("_", " ")
LABELS += r"|levels? of [a-z]+"
"""Nouns of which one is called by its number, as a pattern."""

PLURALS = (
    "galleries|criteria|policies|categories|appendices|annexes|boxes|numbers?|classes"
    "|batches|quarters|priorities|localities|annexures|buses|phases|indices|matrices|studies"
    "|treaties|properties|companies|charities|entries|deliveries|colonies"
)
"""Their plurals where no s alone is added."""

SHORT = (
    r"(?:no|nos|p|pp|s|ss|para|paras|reg|regs|art|arts|fig|figs|ch|vol|sch|cl|pt|refs?"
    r"|ext"
    r"|app|r|c|q|qs)\.?"
)
"""Labels cut short: "no.", "para", "s"."""

CHAIN = (
    r"(?:(?:\d{1,4}(?:\.\d+)*[a-z]?|[a-z]\d+|one|two|three|four|five|six|seven|eight"
    r"|nine|ten)"
    r"(?:\(\w+\))*(?:,| and| to| or| \(or| of|, and| &|–|-|/| through) ?)*"
)
"""The numbers that stand before this one in a list of them: "1, 2 and "."""

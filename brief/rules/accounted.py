"""Rules of accounting: every quantity of every document, and what lets it stand."""

from brief.rules.rule import Level, Rule

LOOSE_QUANTITY = Rule(
    "loose-quantity",
    Level.ERROR,
    "A document states a quantity, in digits or in words, that is held to nothing.",
    "Link it to its figure, [22,500](fig:users); if it counts nothing, say so with "
    "[at one](plain:); or put it in quotation marks before its citation.",
)

DISMISSED_QUANTITY = Rule(
    "dismissed-quantity",
    Level.ERROR,
    "Words that count something are dismissed as no quantity: a percentage, a sum of "
    "money, a share or a number of which something is said, or a whole statement.",
    "Link the number to its figure; or waive it, with the reason, under `waivers` in "
    "figures.yaml.",
)

WAIVED = Rule(
    "waived",
    Level.WARNING,
    "A quantity that is wrong, or held to nothing, stands for a reason in writing.",
    "Hold it to a figure when there is one, and take the waiver out.",
)

WAIVER_UNMATCHED = Rule(
    "waiver-unmatched",
    Level.ERROR,
    "A waiver names words that are not there, or that need none because nothing is "
    "wrong with them.",
    "Correct its `in` and `words`, or take it out.",
)

WAIVER_AMBIGUOUS = Rule(
    "waiver-ambiguous",
    Level.ERROR,
    "A waiver fits more than one quantity; each wants a reason of its own.",
    "Give more of the words around the one that is meant, or a waiver for each.",
)

POPULATION_LOST = Rule(
    "population-lost",
    Level.ERROR,
    "A claim does not name the population of its figure, in its sentence, earlier in "
    "its paragraph, or in a heading or caption above it; or it names others: “people "
    "other than opiate users”.",
    "Name it by one of the figure's `population_names`.",
)

POPULATION_MISNAMED = Rule(
    "population-misnamed",
    Level.ERROR,
    "A claim, or a heading, a caption or a later sentence that speaks of it, gives the "
    "population of its figure a name that it must not be given, in whatever spelling; "
    "or it stands at the name of another figure's population that has the same value, "
    "or counts another kind or sort of thing: “2,383 births” of a figure that counts "
    "deaths, “155 businesses” of homes, “capital budget” of a revenue budget, “were "
    "killed” of those killed or seriously injured; or says a share of another base: "
    "“of first-time mothers” of all who gave birth, “one in five women” of all hurt.",
    "Use one of the figure's own names, or name the other figure in the claim. A word "
    "that belongs to the figure's own people is put into its `population_names`.",
)

AREA_MISNAMED = Rule(
    "area-misnamed",
    Level.ERROR,
    "The words around a claim name another place than the `area` of its figure: “in "
    "England”, “came from England” or “England had” of a figure that is of England and "
    "Wales; or “than in England” where the second figure is of Wales.",
    "Name the figure's own area, or name the figure of the other place in the claim.",
)

AREA_UNKNOWN = Rule(
    "area-unknown",
    Level.WARNING,
    "A claim is said of a place that nothing in the brief declares: “in Sheffield” of "
    "a figure whose `area` is Leeds. It may be a part of the area, or another place.",
    "Name the figure's own area; or let its `area` say what it takes in, as in “the "
    "West Midlands, with Dudley”.",
)

PERIOD_MISNAMED = Rule(
    "period-misnamed",
    Level.ERROR,
    "The words around a claim name another year than the `period` of its figure: “In "
    "May 2023” of a figure that is of 2024; “between 2015 and 2024” of a fall from "
    "2023 to 2024; “in the first half of 2024” of deaths in the whole of it; a year of "
    "a sentence that is of none of its figures, however far it stands from them.",
    "Name the figure's own year, or name the figure of the other year in the claim.",
)

COMPARISON_TURNED = Rule(
    "comparison-turned",
    Level.ERROR,
    "A sentence compares two figures the other way round than its claim: “Men are more "
    "likely than women”, where the claim names the figure of women first; or it gives "
    "“the highest” of several to another than the one that is named first.",
    "Turn the sentence round, or name the figures in the order in which it speaks of "
    "them.",
)

CLAIMS_AT_ODDS = Rule(
    "claims-at-odds",
    Level.ERROR,
    "The words between two claims compare them, and the figures stand otherwise: “412, "
    "up from 443”, or “at 94% we met the target of 95%”; or the later of two years is "
    "told as the earlier.",
    "Correct the words between them, or name the figures that the sentence means.",
)

PERIOD_LOST = Rule(
    "period-lost",
    Level.WARNING,
    "A claim states a rate and does not say over what time it is: “£18,400”, of a "
    "figure in pounds a year.",
    "Say “a year”, or the year, in its sentence, before it or in the heading.",
)

BASE_LOST = Rule(
    "base-lost",
    Level.WARNING,
    "A rate is stated or drawn and does not say for how many it is: “133” of a figure "
    "in reports per 1,000 homes.",
    "Say “per 1,000 homes” in its sentence, before it or in the heading.",
)

CLAIM_DENIED = Rule(
    "claim-denied",
    Level.ERROR,
    "A claim says the opposite of what its figure counts, or what another share of the "
    "same things is: “75% do not want it”, where 75% want it; “before 6 pm” of what "
    "was after it; “under 18” of those under 25; “a caution” of what led to a charge; "
    "“above the 40 mph limit” of what is above 30; “per mile” of a rate per billion; "
    "“were answered” of a target.",
    "State the share of the others, or say in `counts` what the figure is of. Where "
    "the number is that of the others, a warning asks for a figure of theirs.",
)

QUALIFIER_LOST = Rule(
    "qualifier-lost",
    Level.ERROR,
    "A claim, or the row of an exhibit, has lost a qualifier that must travel with its "
    "figure, such as “excluding fraud”, or the words nearest to it deny it: “not "
    "excluding fraud”, “including fraud”, “in 2016 or earlier”.",
    "Say it in the sentence, earlier in the paragraph or in a heading or caption "
    "above; give other words for it under `or`, or under `may_drop` the reason why a "
    "fact sheet may leave it out.",
)

SMALL_PRINT_APART = Rule(
    "small-print-apart",
    Level.WARNING,
    "The small print of a claim is said, and as far as can be told of something else: "
    "beside another figure, or in a sentence about another thing.",
    "Say it beside the number that it belongs to.",
)

HEDGE_LOST = Rule(
    "hedge-lost",
    Level.ERROR,
    "An estimate is stated or drawn as if it were exact, or with “exactly”; or the "
    "fact sheet or the conclusion states more boldly what the body of the report "
    "always hedges: “probably 640” becomes “640”.",
    "Say that it is an estimate: “an estimated”, “about”; or keep the hedge of the "
    "body.",
)

RESTATED_OTHERWISE = Rule(
    "restated-otherwise",
    Level.ERROR,
    "The fact sheet or the conclusion changes a word on which the meaning of a figure "
    "turns: “recorded” to “reported”, “any user” to “the average user”.",
    "Say it with the word of the body; or correct the body, if that is wrong.",
)

BODY_SILENT = Rule(
    "body-silent",
    Level.ERROR,
    "The fact sheet or the conclusion states or draws what the body of the report does "
    "not.",
    "State it in the body first, with its source, or leave it out.",
)

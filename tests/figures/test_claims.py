"""Claims are held to their figures, in every document that makes them."""

from collections.abc import Callable

import pytest

from brief.content.models.brief import Brief
from brief.content.walk import passages
from brief.figures.ledger import Coverage, Figures
from brief.figures.sentences import statings
from brief.figures.wording import Verdict
from brief.findings import Findings

Compute = Callable[..., tuple[Figures, Findings]]

ENTRIES = """
  users: {value: 22480, unit: users, note: made up}
  rounded:
    {value: 22480, unit: users, note: made up, display: {nearest: 500}}
  deaths: {value: 2000, unit: deaths per year, note: made up, bound: more than}
  share: {value: 20, unit: percent, note: made up, bound: more than}
  groups: {value: 54, unit: groups, note: made up}
  all_groups: {value: 84, unit: groups, note: made up}
  groups_share:
    {formula: groups / all_groups, unit: percent, display: {decimals: 0}}
  hours: {value: 74, unit: hours per death, note: made up}
  six: {value: 6, unit: councils, note: made up}
  waited: {value: 12, unit: minutes, note: made up, better: lower}
  overspend: {value: 120000, unit: GBP, counts: overspend on nursing, note: made up}
  aimed: {value: 15, unit: minutes, note: made up}
  low: {value: 200, unit: offences, note: made up}
  high: {value: 260, unit: offences, note: made up}
"""

TRUE, FALSE, NOT_CHECKED = Verdict.TRUE, Verdict.FALSE, Verdict.NOT_CHECKED

VERDICTS = {
    "There are [22,480](fig:users) users.": TRUE,
    "There are [22,300](fig:users) users.": FALSE,
    "There are about [22,500](fig:users) users.": TRUE,
    "There are [about 22,500](fig:users) users.": TRUE,
    "There are [22,500](fig:users) of them.": TRUE,
    "There are [22,500](fig:rounded) users.": TRUE,
    "More than [2,000](fig:deaths) deaths a year.": TRUE,
    "There were [2,000](fig:deaths) deaths a year.": FALSE,
    "There were [over 3,000](fig:deaths) deaths a year.": FALSE,
    "There were [at least 2,000](fig:deaths) deaths a year.": TRUE,
    "That is [more than 20%](fig:share) of them.": TRUE,
    "That is [20%](fig:share) of them.": FALSE,
    "That is [64%](fig:groups_share) of the groups.": TRUE,
    "That is [65%](fig:groups_share) of the groups.": FALSE,
    "Someone dies every [74 hours](fig:hours).": TRUE,
    "There are [](fig:users) users.": TRUE,
    "At least [](fig:six) councils count them.": TRUE,
    "More than [](fig:six) councils count them.": FALSE,
    "Never, wet or dry, did use drop below [22,000](fig:users).": TRUE,
    "Never, wet or dry, did use drop below [23,000](fig:users).": FALSE,
    "At no point, as we were told, were there over [20,000](fig:users).": FALSE,
    "Nobody was hurt, and [22,480](fig:users) used it.": TRUE,
    "More, even then, than [22,000](fig:users) used it.": TRUE,
    "More, even then, than [23,000](fig:users) used it.": FALSE,
    "None of the years, not even the last, topped [20,000](fig:users).": FALSE,
    "None of the years, not even the last, topped [23,000](fig:users).": TRUE,
    "There is no truth, we hear, in the claim that [22,480](fig:users).": NOT_CHECKED,
    "The claim, since withdrawn, that [22,480](fig:users) came was false.": NOT_CHECKED,
    "Not until the third year did use pass [20,000](fig:users).": TRUE,
    "Not until the third year did use pass [23,000](fig:users).": FALSE,
    "It is [the moon](fig:users).": NOT_CHECKED,
    "The service [met its target](fig:waited,aimed).": TRUE,
    "The service [met](fig:waited,aimed) its target.": TRUE,
    "The service [missed its target](fig:waited,aimed).": FALSE,
    "The plan [met its target](fig:groups,all_groups).": NOT_CHECKED,
    "The service [met its target](fig:aimed,waited).": NOT_CHECKED,
    "Nursing [overspent by £120,000](fig:overspend).": TRUE,
    "Nursing [underspent by £120,000](fig:overspend).": FALSE,
    "Nursing was [£120,000](fig:overspend) under budget.": FALSE,
    "Nursing had a surplus of [£120,000](fig:overspend).": FALSE,
}


@pytest.mark.parametrize(("prose", "verdict"), VERDICTS.items())
def test_a_claim_is_held_to_its_figure(
    computed: Compute, prose: str, verdict: Verdict
) -> None:
    """Digits, the clause around them, declared rounding and bounds are judged."""
    figures, _ = computed(ENTRIES, prose)
    assert [verdict] == [one.verdict for one in figures.claims]


WORDS = {
    "[](fig:users)": "22,480",
    "[](fig:six)": "six",
    "[](fig:groups_share)": "64%",
    "[](fig:hours)": "74 hours",
    "[](fig:low,high)": "200 to 260",
    "[](fig:deaths)": "more than 2,000",
    "[twenty-two thousand](fig:users)": "twenty-two thousand",
    "[](count:indicators)": "four",
}

LIST = "There are four indicators.\n"


@pytest.mark.parametrize(("prose", "expected"), WORDS.items())
def test_the_program_supplies_words_where_there_are_none(
    computed: Compute, prose: str, expected: str
) -> None:
    """Small counts are put in words; numbers with units stay in digits."""
    rows = "name\na\nb\nc\nd\n"
    prose = prose.replace("count:indicators", "count:data/indicators.csv")
    figures, _ = computed(ENTRIES, prose, tables={"data/indicators.csv": rows})
    (claim,) = figures.claims
    words = figures.printed(claim.claim).replace("\N{NO-BREAK SPACE}", " ")
    assert expected == words


CLAUSES = {
    "More than [2,000](fig:a) people, in all.": ("More than ", " people"),
    "Not so. [Half](fig:a) of them; no more.": (" ", " of them"),
    "From [32%](fig:a) to [20%](fig:b).": ("From ", " to "),
    "About (roughly) **some [2](fig:a) of** them": (" some ", " of them "),
    "At 3.5 per 1,000 [2](fig:a) died.": ("At 3.5 per 1,000 ", " died"),
}


@pytest.mark.parametrize(("prose", "expected"), CLAUSES.items())
def test_the_clause_around_a_claim_ends_at_its_punctuation(
    brief_of: Callable[..., Brief], prose: str, expected: tuple[str, str]
) -> None:
    """Words beside a claim count up to the next claim or the end of the clause."""
    brief = brief_of(ENTRIES, prose)
    first = next(iter(statings(passages(brief))))
    assert expected == (first.before, first.after)


def test_a_fact_and_its_number_are_one_sentence(
    brief_of: Callable[..., Brief],
) -> None:
    """The sentence reads on from the number set large above it."""
    brief = brief_of(
        ENTRIES, facts=(("At least [22,480](fig:users)", "users cost [6](fig:six)."),)
    )
    number, sentence = statings(passages(brief))
    assert number.before.strip() == "At least"
    assert number.after.split() == ["users", "cost"]
    assert sentence.before.split() == ["users", "cost"]


def test_coverage_counts_by_document(computed: Compute) -> None:
    """Claims are counted as stated, true, false, not checked and dismissed."""
    figures, _ = computed(
        ENTRIES,
        "[22,480](fig:users), [1](fig:users), [x](fig:users), [at one](plain:).",
        facts=(("[six](fig:six)", "councils."),),
    )
    expected = Coverage(stated=4, traced=1, false=1, not_checked=1, dismissed=1)
    assert expected == figures.coverage["report"]
    assert Coverage(stated=1, traced=1) == figures.coverage["factsheet"]


def test_a_dismissed_number_is_no_finding(computed: Compute) -> None:
    """What its author calls no quantity is printed and not judged."""
    figures, found = computed(
        "  six: {value: 6, unit: councils, note: made up}\n",
        "[six](fig:six) councils [at one](plain:).",
    )
    assert found == ()
    assert [one.text for one in figures.claims] == ["six"]


def test_words_of_a_false_claim_come_with_true_ones(computed: Compute) -> None:
    """The finding names the figure, its value and what would be true."""
    _, found = computed(ENTRIES, "That is [half](fig:groups_share) of the groups.")
    (false,) = [one for one in found if one.rule == "claim-wording"]
    assert false.message.startswith("“half” says ")
    assert false.message.endswith("; groups_share is 64% (54 of 84)")


def test_a_series_is_followed_in_its_table(computed: Compute) -> None:
    """Words on a trend reach the wording room with every period and value."""
    figures, found = computed(
        ENTRIES,
        "Deaths have been [rising since 2010](series:deaths).",
        tables={"data/deaths.csv": "year,deaths\n2010,x\n"},
    )
    (claim,) = figures.claims
    assert claim.verdict is NOT_CHECKED
    assert [one.where.path for one in found if one.rule == "query-number"] == [
        "content/briefs/test/data/deaths.csv"
    ]


@pytest.mark.parametrize(
    ("sentence", "verdict"),
    [
        ("In 2011, when it was dry, deaths [rose by 5](series:deaths).", TRUE),
        ("In 2012, when it was wet, deaths [rose by 5](series:deaths).", FALSE),
        ("In no year since 2010, so far, did deaths [fall](series:deaths).", FALSE),
        ("In no year since 2010, so far, did deaths [double](series:deaths).", TRUE),
        (
            "In none of them, as it is told, did deaths [fall](series:deaths).",
            NOT_CHECKED,
        ),
        ("In 2010, or so it is said, deaths have [risen](series:deaths).", FALSE),
        ("Deaths have not, in either of the years, [fallen](series:deaths).", FALSE),
        ("Deaths have not, in either of the years, [doubled](series:deaths).", TRUE),
        ("Deaths went up, in 2011, when it was dry, [by 5](series:deaths).", TRUE),
        ("Deaths went up, in 2012, when it was wet, [by 5](series:deaths).", FALSE),
        (
            "Deaths in 2011, as told, were [more than in 2010](series:deaths).",
            TRUE,
        ),
        (
            "Deaths in 2011, as told, were [fewer than in 2010](series:deaths).",
            FALSE,
        ),
        ("Two years after 2010, and dry again, it was [22](series:deaths).", TRUE),
        ("A year after 2010, and dry again, it was [22](series:deaths).", FALSE),
        ("It was 25 in 2011 and, a year later, it was [22](series:deaths).", TRUE),
    ],
)
def test_words_of_a_series_are_of_the_time_that_opens_their_sentence(
    computed: Compute, sentence: str, verdict: Verdict
) -> None:
    """What is said behind a comma is of the year that stands before it."""
    figures, _ = computed(
        ENTRIES,
        sentence,
        tables={"data/deaths.csv": "year,deaths\n2010,20\n2011,25\n2012,22\n"},
    )
    (claim,) = figures.claims

    assert claim.verdict is verdict

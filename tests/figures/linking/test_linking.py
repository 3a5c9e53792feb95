"""A plain draft, what its quantities are offered, and links written at their places.

Every figure in these drafts is made up for the tests.
"""

from collections.abc import Callable, Iterable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brief.content.models.brief import Brief
from brief.figures.compute import compute
from brief.figures.linking import (
    Link,
    accepted,
    drafted,
    loose_in,
    offered,
    record,
    walk,
    written,
)
from brief.findings import Stop

FIGURES = """\
  users: {value: 22500, unit: users, counts: people who use, note: made up}
  children: {value: 22500, unit: children, counts: their children, note: made up}
  then: {value: 32, unit: percent, counts: share of pupils, note: made up}
  now: {value: 20, unit: percent, counts: share of pupils now, note: made up}
"""
MakeBrief = Callable[..., Brief]


@pytest.fixture
def targets(brief_of: MakeBrief) -> Callable[[str], list[list[str]]]:
    """Give what each quantity of a draft is offered."""
    brief = brief_of(FIGURES, "Stated: [22,500](fig:users).")
    figures, _ = compute(brief)

    def of(text: str) -> list[list[str]]:
        found = offered(text, brief, figures)
        return [[offer.target for offer in one.offers] for one in found]

    return of


def test_equals_are_all_offered(targets: Callable[[str], list[list[str]]]) -> None:
    """Two figures with one value are both offered; the likelier only comes first."""
    assert [["fig:users", "fig:children"]] == targets("There are 22,500 who use.")
    assert [["fig:children", "fig:users"]] == targets("They have 22,500 children.")


def test_words_with_two_numbers_are_offered_pairs(
    targets: Callable[[str], list[list[str]]],
) -> None:
    """A change from one share to another is offered both, in the order stated."""
    assert [["fig:then,now"]] == targets("It fell from 32% to 20%.")


def test_a_comparison_is_offered_figures_of_one_measure(brief_of: MakeBrief) -> None:
    """Two figures that count the same, in the order that bears the words out."""
    shares = FIGURES.replace("share of pupils now", "share of pupils")
    brief = brief_of(shares)
    (one,) = offered("They were less likely to.", brief, compute(brief)[0])
    assert ["fig:now,then"] == [offer.target for offer in one.offers]


def test_words_of_an_aim_are_offered_a_result_and_its_aim(brief_of: MakeBrief) -> None:
    """This year and the last are no result and target, whatever bears the words out."""
    brief = brief_of(
        "  seen: {value: 96, unit: percent, better: higher, note: made up}\n"
        "  seen_before: {value: 91, unit: percent, note: made up}\n"
        "  target: {value: 95, unit: percent, counts: the target, note: made up}\n"
    )
    (one,) = offered("The trust met its target.", brief, compute(brief)[0])
    assert ["fig:seen,target"] == [offer.target for offer in one.offers]


def test_numbers_within_an_expression_are_offered_by_themselves(
    brief_of: MakeBrief,
) -> None:
    """What no figure states as a whole may hold claims."""
    brief = brief_of(
        "  gain: {value: 2.50, unit: GBP, note: made up}\n"
        "  spent: {value: 1, unit: GBP, note: made up}\n"
    )
    text = "It gives £2.50 for every £1 spent."
    found = offered(text, brief, compute(brief)[0])
    assert [("£2.50", "fig:gain"), ("£1", "fig:spent")] == [
        (text[one.loose.start : one.loose.end], one.offers[0].target) for one in found
    ]


def test_a_paragraph_without_end_is_refused() -> None:
    """A draft of one endless paragraph stops at once, with a remedy."""
    with pytest.raises(Stop) as stopped:
        loose_in("Short.\n\n" + "22,500 people " * 2_000)
    (finding,) = stopped.value.findings
    assert ("too-large", 3) == (finding.rule, finding.where.line)


def test_words_that_no_figure_bears_out_are_offered_nothing(
    targets: Callable[[str], list[list[str]]],
) -> None:
    """Only figures of which the words are true are offered."""
    assert [[]] == targets("There are 31,000 people.")


def test_offers_say_what_tells_them_apart(brief_of: MakeBrief) -> None:
    """An offer has its value, what it counts, and where else it is stated."""
    brief = brief_of(FIGURES, "Stated: [22,500](fig:users).")
    (one,) = offered("About 22,500 users.", brief, compute(brief)[0])
    first = one.offers[0]
    assert ("22,500 users", "people who use", ("report, paragraph 1",)) == (
        first.says,
        first.measures,
        first.stated,
    )


IDLE = (
    "It was so in 2016/17 and on 5 September 2017.",
    "See section 17 and paragraph 24.",
    "Pupils aged 15 to 16.",
    "There are [22,500](fig:users) users.",
    "It has [nine](count:aims) aims [at one](plain:).",
    '"There are 22,500 users" [@plan, p. 12], they say.',
    "> There are 22,500 users. [@plan, p. 12]",
    "::: exhibit groups-by-rank-2",
    "1. First\n2. Second",
    "See https://example.org/22500 {#p-22500}",
)


@pytest.mark.parametrize("text", IDLE)
def test_what_is_accounted_for_is_not_asked(text: str) -> None:
    """Dates, references, links, quotations and marks of Markdown are passed over."""
    assert () == loose_in(text)


def test_places_count_in_the_file_as_it_is() -> None:
    """Offsets, lines and columns hold with other line ends and a byte-order mark."""
    text = "\ufeff# Scale\r\n\r\nOne day\r\nthere were 4,733 offences."
    (found,) = [one for one in loose_in(text) if one.words == "4,733"]
    assert "4,733" == text[found.start : found.end]
    assert (4, 12) == (found.line, found.column)


def test_the_words_meant_are_marked_where_the_sentence_has_them_twice() -> None:
    """Marks stand at the place of the quantity, not at words like it."""
    first, second = loose_in("They have six dogs and six cats.")
    assert "They have »six« dogs and six cats." == first.marked
    assert "They have six dogs and »six« cats." == second.marked


@pytest.mark.parametrize("text", ["[@", "[", "{#", '"', "`", "> ", "[^", "**", "»"])
def test_marks_without_end_cost_no_more_than_their_length(text: str) -> None:
    """Marks of Markdown that never close are read in bounded time."""
    assert () == loose_in(text * 9_000)


def test_the_nearest_citation_goes_with_a_number() -> None:
    """The citation after a number is its source, with its page."""
    text = "There were 4,733 offences [@crime, p. 9] of 90,000 [@all]."
    first, second = loose_in(text)
    assert ("crime", "p. 9") == (first.source, first.page)
    assert ("all", "") == (second.source, second.page)


DRAFTS = {
    "More than 4,733 offences [@crime, p. 9].": """\
  offences:
    value: 4,733
    bound: more than
    unit:
    counts:
    population:
    area:
    period:
    source: crime
    page: p. 9""",
    "An estimated 6.7% of adults.": """\
  unnamed:
    value: 6.7
    estimate: true
    unit: percent
    counts:
    population:
    area:
    period:
    source:
    page:""",
}


@pytest.mark.parametrize(("text", "draft"), DRAFTS.items())
def test_a_number_that_no_figure_states_is_drafted(text: str, draft: str) -> None:
    """Value, bound, unit and source are filled in where they are said; no more."""
    (found,) = loose_in(text)
    assert draft == drafted(found)


def test_a_drafted_range_is_two_inputs() -> None:
    """The ends of a range are inputs of their own."""
    (found,) = loose_in("They commit 200 to 260 offences.")
    lines = drafted(found).splitlines()
    names = [one.strip() for one in lines if not one.startswith("    ")]
    assert ["offences_low:", "offences_high:"] == names


def test_a_drafted_name_is_not_taken() -> None:
    """A drafted input takes no name that a figure has."""
    (found,) = loose_in("There were 4,733 offences.")
    taken = frozenset({"offences", "offences_2"})
    assert drafted(found, taken).startswith("  offences_3:")


def test_words_without_a_number_give_no_input() -> None:
    """A trend or a comparison holds no value to draft."""
    found = loose_in("It has been rising since 2010.")
    assert [""] * len(found) == [drafted(one) for one in found]


# ---------------------------------------------------------------- writing


def test_links_land_at_their_places_and_nothing_else_changes() -> None:
    """Equal words elsewhere, line ends and the byte-order mark stay as they were."""
    text = "\ufeffSix of six.\r\nAnd six."
    at = text.rindex("six")
    expected = "\ufeffSix of six.\r\nAnd [six](fig:councils)."
    assert expected == written(text, [Link(at, at + 3, "six", "fig:councils")])


def test_a_draft_that_has_changed_is_not_written() -> None:
    """Words that are not where they were read are refused."""
    with pytest.raises(Stop) as stopped:
        written("Now seven.", [Link(0, 3, "six", "fig:councils")], "draft.md")
    assert "file-changed" == stopped.value.findings[0].rule


def test_two_links_for_the_same_words_are_refused() -> None:
    """Links must not overlap: one of them would land within the other."""
    twice = [Link(0, 3, "six", "fig:one"), Link(0, 3, "six", "fig:two")]
    with pytest.raises(Stop):
        written("six", twice)


@given(st.lists(st.sampled_from(["six", "22,500", "half", "\r\n", " ", "é"])))
def test_taking_the_links_out_gives_the_draft_back(pieces: list[str]) -> None:
    """Only brackets and targets are added."""
    text, links = "", []
    for piece in pieces:
        if piece in {"six", "half"}:
            links.append(Link(len(text), len(text) + len(piece), piece, "fig:x"))
        text += piece
    linked = written(text, links)
    assert text == linked.replace("[", "").replace("](fig:x)", "")


ANSWERS: tuple[object, ...] = (
    None,
    [],
    {"quantities": "none"},
    {"quantities": [{"accept": "fig:x"}]},
    {"quantities": [{"accept": "fig:x", "start": 0, "end": 3}]},
    {"quantities": [{"accept": "see here", "start": 0, "end": 3, "text": "six"}]},
    {"quantities": [{"accept": "fig:x) [", "start": 0, "end": 3, "text": "six"}]},
)


@pytest.mark.parametrize("answers", ANSWERS)
def test_answers_of_another_shape_are_refused(answers: object) -> None:
    """What is not the record with `accept` filled in is a finding."""
    with pytest.raises(Stop) as stopped:
        accepted(answers, "answers.json")
    assert ["link-answer"] == [one.rule for one in stopped.value.findings]


def test_an_editor_gives_its_record_back(brief_of: MakeBrief) -> None:
    """What `--json` prints, with one `accept` filled in, is what is written."""
    brief = brief_of(FIGURES)
    text = "We have 22,500 children and 31,000 parents."
    found = offered(text, brief, compute(brief)[0])
    asked = record("draft.md", found, frozenset())
    quantities = asked["quantities"]
    assert isinstance(quantities, list)
    quantities[0]["accept"] = quantities[0]["offers"][0]["target"]
    assert "We have [22,500](fig:children) children and 31,000 parents." == written(
        text, accepted(asked)
    )
    assert quantities[1]["input"].startswith("  parents:\n    value: 31,000\n")


# ---------------------------------------------------------------- on a terminal


def answering(answers: Iterable[str]) -> Callable[[str], str]:
    """Give answers one after another, then the end of input."""
    left = iter(answers)

    def ask(_prompt: str) -> str:
        try:
            return next(left)
        except StopIteration:
            raise EOFError from None

    return ask


TEXT = "We have 22,500 children, 31,000 parents, and six hats."

WALKS = {
    ("1", "s", "p"): "We have [22,500](fig:children) children, 31,000 parents,"
    " and [six](plain:) hats.",
    ("2",): "We have [22,500](fig:users) children, 31,000 parents, and six hats.",
    ("9", "x!", "2", "q", "p"): (
        "We have [22,500](fig:users) children, 31,000 parents, and six hats."
    ),
    ("", "i mothers"): "We have 22,500 children, [31,000](fig:mothers) parents,"
    " and six hats.",
    ("", "i"): "We have 22,500 children, [31,000](fig:parents) parents, and six hats.",
    (): TEXT,
}


@pytest.mark.parametrize(("answers", "expected"), WALKS.items())
def test_what_is_answered_is_linked(
    answers: tuple[str, ...], expected: str, brief_of: MakeBrief
) -> None:
    """Numbers link, i takes the input, p dismisses, s skips, q stops."""
    brief = brief_of(FIGURES)
    found = offered(TEXT, brief, compute(brief)[0])
    walked = walk(found, answering(answers), lambda _: None, frozenset())
    assert expected == written(TEXT, walked.links)


def test_an_input_takes_the_name_that_its_author_gives(brief_of: MakeBrief) -> None:
    """The drafted input stands under the name that the claim states."""
    brief = brief_of(FIGURES)
    found = offered(TEXT, brief, compute(brief)[0])
    walked = walk(found, answering(["", "i mothers"]), lambda _: None, frozenset())
    assert ["  mothers:"] == [one.splitlines()[0] for one in walked.inputs]


def test_an_input_takes_no_name_that_a_figure_has(brief_of: MakeBrief) -> None:
    """A name that is taken is asked for again."""
    brief = brief_of(FIGURES)
    found = offered(TEXT, brief, compute(brief)[0])
    answers = answering(["", "i users", "i mothers"])
    walked = walk(found, answers, lambda _: None, frozenset({"users"}))
    assert ["fig:mothers"] == [link.target for link in walked.links]


def test_the_walk_shows_sentence_offers_and_places(brief_of: MakeBrief) -> None:
    """The author sees the words marked, each offer with what it counts, and where."""
    brief = brief_of(FIGURES, "Stated: [22,500](fig:users).")
    found = offered(TEXT, brief, compute(brief)[0])
    told: list[str] = []
    walk(found, answering([]), told.append, frozenset())
    assert [
        "\n1 of 3, line 1:",
        "  We have »22,500« children, 31,000 parents, and six hats.",
        "  1  fig:children: 22,500 children",
        "       their children",
        "  2  fig:users: 22,500 users",
        "       people who use",
        "       stated in report, paragraph 1",
    ] == told

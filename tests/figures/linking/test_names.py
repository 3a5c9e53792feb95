"""Names of drafted inputs: each given once, and known again in the next run."""

from collections.abc import Callable, Mapping

from brief.content.models.brief import Brief
from brief.figures.compute import compute
from brief.figures.linking import drafts_again, names_taken, offered, record

MakeBrief = Callable[..., Brief]


def inputs_of(told: Mapping[str, object]) -> list[str]:
    """Give the drafted inputs of a record."""
    quantities = told["quantities"]
    assert isinstance(quantities, list)
    return [one["input"] for one in quantities]


def test_a_name_that_a_link_gives_already_is_given_to_nothing_else(
    brief_of: MakeBrief,
) -> None:
    """The second run takes another name for another number of reviews."""
    brief = brief_of("  users: {value: 9, unit: users, note: x}\n")
    figures, _ = compute(brief)
    text = "We have [3,417](fig:reviews) reviews. Then came 2,999 reviews."
    found = offered(text, brief, figures)
    (draft,) = inputs_of(record("draft.md", found, names_taken(text, figures)))
    assert draft.startswith("  reviews_2:\n    value: 2,999\n")


def test_the_same_number_is_offered_the_name_that_a_link_gives_it(
    brief_of: MakeBrief,
) -> None:
    """A figure that is yet to be added is offered where its value is stated again."""
    brief = brief_of("  users: {value: 9, unit: users, note: x}\n")
    text = "We have [3,417](fig:reviews) reviews. All 3,417 were read, and 3,418 sent."
    found = offered(text, brief, compute(brief)[0])
    targets = [[offer.target for offer in one.offers] for one in found]
    assert ["fig:reviews"] in targets
    assert [] in targets


def test_names_of_one_record_are_told_apart(brief_of: MakeBrief) -> None:
    """Two numbers of reviews are two inputs, and the same number is one."""
    brief = brief_of("  users: {value: 9, unit: users, note: x}\n")
    text = "There are 31 reviews, then 42 reviews, and again 31 reviews."
    told = record("d", offered(text, brief, compute(brief)[0]), frozenset())
    names = [draft.partition(":")[0].strip() for draft in inputs_of(told)]
    assert ["reviews", "reviews_2", "reviews"] == names


def test_what_links_name_and_nobody_added_is_drafted_again(brief_of: MakeBrief) -> None:
    """An input that was only on the screen is told once more, with its citation."""
    brief = brief_of("  users: {value: 9, unit: users, note: x}\n")
    text = (
        "We have [3,417](fig:reviews) reviews [@survey, p. 3] of [9](fig:users) users."
    )
    (draft,) = drafts_again(text, compute(brief)[0].figures)
    assert draft.startswith("  reviews:\n    value: 3,417\n")
    assert draft.endswith("    source: survey\n    page: p. 3")

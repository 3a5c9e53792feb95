"""An editor's answers, held to what they name before anything is written."""

import pytest

from brief.content.models.brief import Brief
from brief.figures.ledger import Figures
from brief.figures.linking import Answers, Link, faults, inputs_in
from brief.findings import Finding, Level

Service = tuple[Brief, Figures]
TEXT = "We have 48,000 users, 412 staff, and 26% of 31 reviews; 42 reviews are new."
REVIEWS = "  reviews:\n    value: 31\n    unit:\n"


def found(
    service: Service, *links: tuple[str, str, str], text: str = TEXT
) -> list[Finding]:
    """Hold links to what they name; each has words, a target and a drafted input."""
    made = [
        Link(at, at + len(words), words, target, draft)
        for words, target, draft in links
        for at in (text.index(words),)
    ]
    inputs = inputs_in({"quantities": [{"input": REVIEWS}]})
    answers = Answers(tuple(made), inputs, "draft.md")
    return list(faults(text, answers, *service))


REFUSED = {
    ("48,000", "fig:nonsense"): ("unknown-figure", "brief figures"),
    ("48,000", "fig:user"): ("unknown-figure", "did you mean `users`?"),
    ("48,000", "fig:users"): ("claim-wording", "offers"),
    ("48,000", "count:visit"): ("claim-target", ""),
    ("48,000", "series:loan"): ("claim-target", "did you mean `loans`?"),
    ("48,000", "fig:users,nobody"): ("unknown-figure", ""),
    ("26%", "plain:"): ("dismissed-quantity", "figure"),
    ("42", "fig:reviews"): ("claim-wording", "input of its own"),
}


@pytest.mark.parametrize(("link", "expected"), REFUSED.items())
def test_what_a_check_would_refuse_is_refused_at_its_place(
    link: tuple[str, str], expected: tuple[str, str], service: Service
) -> None:
    """A name that is none, a number that is another, a percentage called nothing."""
    (finding,) = found(service, (*link, ""))
    rule, hint = expected
    assert (rule, Level.ERROR) == (finding.rule, finding.level)
    assert hint in finding.hint
    assert ("draft.md", 1, TEXT.index(link[0]) + 1) == (
        finding.where.path,
        finding.where.line,
        finding.where.column,
    )


LEFT = (
    ("412", "fig:staff", ""),
    ("412", "plain:", ""),
    ("31", "fig:reviews", REVIEWS),
    ("31", "fig:reviews", ""),
    ("31", "fig:letters", REVIEWS.replace("reviews", "letters")),
)


@pytest.mark.parametrize("link", LEFT)
def test_what_is_true_or_drafted_in_the_same_run_is_left(
    link: tuple[str, str, str], service: Service
) -> None:
    """An input may be named anew by its editor, and stated where its value is."""
    assert [] == found(service, link)


def test_what_cannot_be_read_is_told_and_not_refused(service: Service) -> None:
    """One number of two figures is nothing that a check can read."""
    (finding,) = found(service, ("412", "fig:staff,staff_before", ""))
    assert ("claim-not-checked", Level.WARNING) == (finding.rule, finding.level)


def test_a_name_that_a_link_of_the_draft_gives_holds_for_its_value(
    service: Service,
) -> None:
    """What an earlier run named is known, with the number that it was drafted for."""
    text = "We have [17](fig:posts) posts. All 17 are new, and 18 are old."
    at = text.index("17 are")
    for words, start, wrong in (("17", at, 0), ("18", text.index("18"), 1)):
        link = Link(start, start + 2, words, "fig:posts")
        answers = Answers((link,), {}, "draft.md")
        assert wrong == len(list(faults(text, answers, *service)))


def test_links_are_judged_beside_each_other(service: Service) -> None:
    """A claim ends the clause of the one before it, as a check reads them."""
    text = "Staff fell from 443 to 412."
    both = (("443", "fig:staff_before", ""), ("412", "fig:staff", ""))
    assert [] == found(service, *both, text=text)

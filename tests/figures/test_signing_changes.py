"""What voids a signature, what does not, and what is said of it. All is made up."""

from __future__ import annotations

from pathlib import Path

import pytest

from brief.build.signing import Signed, Wanted, sign
from brief.figures.compute import compute
from brief.figures.signing import Why, signature_findings, standing, statements
from brief.figures.signing.differences import differences
from brief.findings import Finding
from tests.content.library import HOME, Library, lay

LOANS = "year,loans\n2017,720\n2018,780\n2019,840\n"
FIGURES = """\
  rooms: {value: 12, unit: rooms, source: survey, page: 4, quote: There are 12 rooms.}
  rent_room: {value: 300, unit: GBP per room, source: survey}
  rent: {formula: rent_room * rooms, unit: GBP}
  walkers: {value: 900, unit: people, source: survey}
series:
  loans: {counts: loans, source: survey, page: Table 4, quote: 720 to 840}
"""
WORDS = """\

In 2019, among members, [12](fig:rooms) rooms were let [@survey, p. 2]. {#rooms}

The rent was [£3,600](fig:rent). {#rent}

Loans have been [rising since 2017](series:loans). {#rising}

Loans [rose from 780 to 840](series:loans) in 2019. {#rose}

Of the people who were asked: {#asked}

- [900](fig:walkers) walk.
"""


def more_to_sign(root: Path) -> Library:
    """Lay the small library with more to sign, its report signed by A. Tester."""
    laid = lay(root)
    laid.write("data/loans.csv", LOANS)
    laid.add("figures.yaml", FIGURES)
    laid.change("report.md", "{#visitors}\n", "{#visitors}\n" + WORDS)
    signed(laid)
    assert [] == found(laid)
    return laid


@pytest.fixture
def library(tmp_path: Path) -> Library:
    """The small library with more to sign, all of its report signed by A. Tester."""
    return more_to_sign(tmp_path)


def signed(library: Library, by: str = "A. Tester", numbers: str = "") -> Signed:
    """Sign the report, or some claims of it."""
    return sign(library.root, "parks", Wanted(by, "2020-02-28", "report", numbers))


def found(library: Library) -> list[Finding]:
    """Hold the signatures of a library against its claims."""
    brief = library.brief()
    return list(signature_findings(brief, compute(brief)[0]))


def since(library: Library) -> list[str]:
    """Give what is said to have changed, of each signature that does not hold."""
    told = found(library)
    assert {"signature-void"} >= {one.rule for one in told}
    return [one.message.partition("; since then: ")[2] for one in told]


@pytest.mark.parametrize(
    ("file", "old", "new", "what"),
    [
        (
            "data/loans.csv",
            "year,loans",
            "year,loans (thousands)",
            "the head of loans was “year, loans” and is “year, loans (thousands)”",
        ),
        (
            "figures.yaml",
            "walkers: {value: 900,",
            "walkers: {value: 900, bound: more than,",
            "the value of walkers was 900 and is more than 900",
        ),
        (
            "figures.yaml",
            "walkers: {value: 900, unit: people,",
            "walkers: {value: 900, unit: members,",
            "the unit of walkers was “people” and is “members”",
        ),
        (
            "figures.yaml",
            "quote: There are 12 rooms.",
            "quote: There are 99 rooms.",
            (
                "the passage quoted for rooms was “There are 12 rooms.” and is"
                " “There are 99 rooms.”"
            ),
        ),
        (
            "figures.yaml",
            "quote: 720 to 840",
            "quote: 720 to 8400",
            "the passage quoted for loans was “720 to 840” and is “720 to 8400”",
        ),
        (
            "figures.yaml",
            "{counts: loans,",
            "{counts: loans, area: Wales,",
            "the area of loans was not stated and is “Wales”",
        ),
        (
            "figures.yaml",
            "walkers: {value: 900,",
            "walkers: {value: 900, estimate: true,",
            "the kind of walkers was “no estimate” and is “an estimate”",
        ),
        (
            "figures.yaml",
            "walkers: {value: 900,",
            "walkers: {value: 900, period: '2019',",
            "the period of walkers was not stated and is “2019”",
        ),
        (
            "figures.yaml",
            "walkers: {value: 900,",
            "walkers: {value: 900, population_names: [members],",
            (
                "what the population of walkers may be called was not stated and is"
                " “members”"
            ),
        ),
        (
            "figures.yaml",
            "walkers: {value: 900,",
            "walkers: {value: 900, qualifiers: [{says: in 2019}],",
            "what must be said with walkers was not stated and is “in 2019”",
        ),
        (
            "figures.yaml",
            "walkers: {value: 900,",
            "walkers: {value: 900, hedges: [say],",
            "how walkers may be hedged was not stated and is “say”",
        ),
        (
            "report.md",
            "[@survey, p. 2]. {#rooms}",
            "[@survey, p. 3]. {#rooms}",
            (
                "what is cited there was “Survey made up for tests”, p. 2 and"
                " is “Survey made up for tests”, p. 3"
            ),
        ),
        (
            "report.md",
            " [@survey, p. 2]. {#rooms}",
            ". {#rooms}",
            (
                "what is cited there was “Survey made up for tests”, p. 2 and"
                " is not stated"
            ),
        ),
        (
            "report.md",
            "In 2019, among members, [12]",
            "In 1919, among prisoners in Wales, [12]",
            (
                "the words were “In 2019, among members, [12] rooms were let” and are"
                " “In 1919, among prisoners in Wales, [12] rooms were let”"
            ),
        ),
        (
            "report.md",
            "Of the people who were asked:",
            "Of the dogs that were asked:",
            (
                "the words were “Of the people who were asked: … [900] walk” and are"
                " “Of the dogs that were asked: … [900] walk”"
            ),
        ),
        (
            "report.md",
            "[900](fig:walkers)",
            "[900](fig:rent)",
            "it stated walkers = 900 and states rent = £3,600",
        ),
        (
            "figures.yaml",
            "formula: rent_room * rooms",
            "formula: rent_room * rooms * 2 / 2",
            (
                "the working of rent was “rent_room * rooms” and is “(2 * rent_room *"
                " rooms) / 2”"
            ),
        ),
    ],
)
def test_what_the_proof_tells_is_under_the_signature(
    library: Library, file: str, old: str, new: str, what: str
) -> None:
    """A change of any of it voids it, and the finding names what changed."""
    library.change(file, old, new)
    assert what in since(library)


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        ("figures.yaml", "rent_room * rooms", "rooms * rent_room"),
        ("data/loans.csv", "2017,720\n2018,780\n", "2018,780\n2017,720\n"),
        ("figures.yaml", "quote: There are 12 rooms.", 'quote: "There are  12 rooms."'),
        ("report.md", "In 2019, among members,", "In 2019,\namong members,"),
        ("report.md", "In 2019, among", "A first sentence. In 2019, among"),
        ("report.md", "The rent was", "A paragraph before it.\n\nThe rent was"),
        (
            "figures.yaml",
            "{formula: rent_room",
            "{display: {decimals: 0}, formula: rent_room",
        ),
        (
            "figures.yaml",
            "  walkers: {value",
            "  more: {value: 3, unit: people}\n  walkers: {value",
        ),
    ],
)
def test_what_changes_nothing_that_was_checked_voids_nothing(
    library: Library, file: str, old: str, new: str
) -> None:
    """The order of a product or of rows, line breaks, neighbours, other figures."""
    library.change(file, old, new)
    assert [] == found(library)


def test_a_changed_cell_is_told_by_its_period_for_each_claim(library: Library) -> None:
    """Two claims of one series in one sentence are not taken for one another."""
    library.change(
        "report.md",
        "Loans have been [rising since 2017](series:loans). {#rising}",
        "Loans have been [rising since 2017](series:loans) and"
        " [reached 840](series:loans) in 2019. {#rising}",
    )
    signed(library)
    library.change("data/loans.csv", "2018,780", "2018,781")
    moved = "the value of loans in 2018 was 780 and is 781"
    assert [moved] * 3 == since(library)


TWO = (
    "Loans have been [rising since 2017](series:loans) and"
    " [reached 840](series:loans) in 2019. {#rising}"
)


def test_a_changed_sentence_is_told_once_for_its_claims(library: Library) -> None:
    """One changed word voids both of its signatures, and is one finding."""
    one = "Loans have been [rising since 2017](series:loans). {#rising}"
    library.change("report.md", one, TWO)
    signed(library)
    library.change("report.md", "and [reached", "and even [reached")
    (told,) = found(library)
    was = "Loans have been rising since 2017 and reached 840 in 2019"
    assert told.message == (
        f"A. Tester signed 2 claims of “{was}” on 2020-02-28; since then: it is now"
        f" “{was.replace('and', 'and even')}”"
    )


def test_two_changed_sentences_are_told_each(library: Library) -> None:
    """A claim alone in its sentence is told by itself, as before."""
    library.change(
        "report.md", "Loans have been [rising", "All loans have been [rising"
    )
    library.change("report.md", "Loans [rose from", "All loans [rose from")
    assert 2 == len(found(library))


def test_a_claim_that_is_false_now_is_not_signed(library: Library) -> None:
    """Where nothing that was signed has changed, it is said to be false since."""
    library.change(
        "report.md", "[900](fig:walkers) walk", "[some 930](fig:walkers) walk"
    )
    signed(library)
    assert [] == found(library)
    library.write(
        "content/profiles/wording.yaml",
        "format: 1\ntitle: Made up\nbands: {about: 1/100}\n",
    )
    brief = library.brief()
    stands = standing(brief, statements(brief, compute(brief)[0]))
    (change,) = stands.changes
    assert Why.FALSE is change.why
    assert change.now
    assert change.now.key not in stands.holding
    assert since(library)[0].startswith("it is false now: “some 930” says")


def test_a_deleted_claim_is_told_though_another_states_its_series(
    library: Library,
) -> None:
    """The claim that is left was signed too: it stands for itself alone."""
    library.change(
        "report.md", "Loans [rose from 780 to 840](series:loans) in 2019. {#rose}\n", ""
    )
    (told,) = found(library)
    assert "“Loans [rose from 780 to 840] in 2019” on 2020-02-28" in told.message
    assert told.message.endswith("since then: the claim is gone")
    assert f"{HOME}/signatures.yaml" == told.where.path


def test_every_claim_of_an_exhibit_that_was_taken_out_is_told(tmp_path: Path) -> None:
    """Two claims are gone, though the figure is stated elsewhere as well."""
    library = lay(tmp_path)
    library.change(
        "exhibits.yaml", "title: Trees by park", 'title: "[42](fig:trees) trees"'
    )
    library.change(
        "exhibits.yaml",
        "alternative: The parks",
        "alternative: The [42](fig:trees) trees, the parks",
    )
    library.change("report.md", "does too.", "does too: [42](fig:trees) trees.")
    signed(library)
    library.change("report.md", "::: exhibit trees-by-park\n\n", "")
    assert ["the claim is gone"] * 2 == since(library)


def test_a_moved_claim_is_not_taken_for_its_neighbour(library: Library) -> None:
    """One that was moved and reworded is told with its words before and after."""
    library.change("report.md", "The rent was [£3,600](fig:rent). {#rent}\n", "")
    library.change(
        "report.md",
        "{#visitors}\n",
        "{#visitors}\n\nIts rent was [£3,600](fig:rent).\n",
    )
    assert [
        "the words were “The rent was [£3,600]” and are “Its rent was [£3,600]”"
    ] == since(library)


def test_an_account_of_what_changed_is_never_empty(library: Library) -> None:
    """Even where the same is told in another order, as by another program."""
    brief = library.brief()
    one = statements(brief, compute(brief)[0])[1].signed
    turned = one.model_copy(update={"particulars": one.particulars[::-1]})
    assert ("the same is told of it in another order",) == differences(one, turned)


def test_the_source_line_of_an_exhibit_is_under_the_signature(
    library: Library,
) -> None:
    """It is what the words of the exhibit cite, though it is no part of theirs."""
    library.change("exhibits.yaml", "title: Trees", 'title: "[42](fig:trees) trees"  #')
    signed(library)
    library.change("exhibits.yaml", "[@survey]", "[@survey, p. 2]")
    assert [
        (
            "what is cited there was “Survey made up for tests” and is “Survey made"
            " up for tests”, p. 2"
        )
    ] == since(library)

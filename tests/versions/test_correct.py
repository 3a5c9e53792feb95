"""A correction is drafted from what was printed, and builds like any other document."""

import json

import pytest

from brief.build.conduct import build_one
from brief.build.request import Request
from brief.cli import main
from brief.content.corrections import Drafted, Printed, declared, with_matter
from brief.findings import Stop, errors
from brief.pdf.words import texts
from brief.versions.correct import draft, write
from tests.content.library import HOME, NAME, lay
from tests.versions.diff.made import released
from tests.versions.test_impact import SHARE, with_loans


@pytest.fixture
def library(tmp_path):
    """Give the small library, released once, with figures that follow from another."""
    made = lay(tmp_path)
    made.add("figures.yaml", SHARE)
    made.change(
        "report.md",
        "visitors.[^count] {#visitors}",
        "visitors.[^count]\n"
        "[Two in five](fig:walkers_share) of them, [40%](fig:walkers_share), walked."
        " {#visitors}",
    )
    released(made, "1")
    return made


def corrected(library):
    """Correct the number of visitors, and every sentence that states it."""
    library.change("figures.yaml", "value: 22,500", "value: 30,000")
    library.change("report.md", "[22,500](fig:visitors)", "[30,000](fig:visitors)")
    library.change("report.md", "[Two in five]", "[Three in ten]")
    library.change("report.md", "[40%]", "[30%]")
    library.change("factsheet.md", "[22,500](fig:visitors)", "[30,000](fig:visitors)")


def stopped(library, *words):
    """Give the one finding that a draft ends in."""
    with pytest.raises(Stop) as stop:
        draft(library.root, NAME, *words)
    (found,) = stop.value.findings
    return found


def test_it_says_what_was_published_and_what_it_should_have_said(library):
    """Each sentence of each document, with release, place, page and meeting."""
    corrected(library)
    made = draft(library.root, NAME, "visitors", "2020-04-01").drafted

    assert [
        ("report", "Parks had 22,500 visitors.", "Parks had 30,000 visitors."),
        (
            "report",
            "Two in five of them, 40%, walked.",
            "Three in ten of them, 30%, walked.",
        ),
        (
            "factsheet",
            "22,500 people came to the parks.",
            "30,000 people came to the parks.",
        ),
    ] == [(one.document, one.said, one.correct) for one in made.published]
    first = made.published[0]
    assert ("1", "paragraph 1", "Test Cabinet, 3 March 2020, item 4") == (
        first.release,
        first.stood,
        first.meeting,
    )
    assert first.page


def test_it_says_what_follows_and_drafts_words_for_the_website(library):
    """Figures that moved with it; numbers that are right are claims."""
    corrected(library)
    made = draft(library.root, NAME, "visitors").drafted

    assert "it is [30,000](fig:visitors)." in made.follows[0]
    assert "[40%](plain:) was published; it is [30%](fig:walkers_share)." in " ".join(
        made.follows
    )
    assert made.follows[-1].startswith("No sentence of the conclusion")
    assert "[22,500](plain:)" in made.web
    assert "[30,000](fig:visitors)" in made.web
    assert "[2 other places](plain:)" in made.web


def test_words_that_are_not_yet_corrected_are_rewritten(library):
    """The figure was put right, its sentences were not: the notice says how."""
    library.change("figures.yaml", "value: 22,500", "value: 30,000")
    made = draft(library.root, NAME, "visitors").drafted

    assert "Parks had 30,000 visitors." in [one.correct for one in made.published]


def test_a_sentence_that_was_taken_out_says_so(library):
    """It should have said nothing of the kind."""
    corrected(library)
    library.change(
        "report.md",
        "[Three in ten](fig:walkers_share) of them, [30%](fig:walkers_share), walked.",
        "Nobody counted who went on a bicycle, or ran.",
    )
    made = draft(library.root, NAME, "walkers_share").drafted

    assert [""] == [one.correct for one in made.published]


def test_words_that_were_false_from_the_start_are_found(tmp_path):
    """The figure is as it was; what was said of it was not so."""
    library = lay(tmp_path)
    library.change("report.md", "[22,500](fig:visitors)", "[25,000](fig:visitors)")
    released(library, "1")
    library.change("report.md", "[25,000](fig:visitors)", "[22,500](fig:visitors)")
    made = draft(library.root, NAME, "visitors").drafted

    assert [("Parks had 25,000 visitors.", "Parks had 22,500 visitors.")] == [
        (one.said, one.correct) for one in made.published
    ]


def test_every_release_is_looked_at(library):
    """A mistake that was printed twice is corrected twice."""
    released(library, "2")
    corrected(library)
    made = draft(library.root, NAME, "visitors").drafted

    assert {"1", "2"} == {one.release for one in made.published}


def test_there_must_be_something_to_correct(library):
    """What no release prints otherwise needs no notice."""
    assert "nothing-to-correct" == stopped(library, "visitors").rule


def test_an_unknown_figure_is_one_finding(library):
    """With the name that was meant."""
    assert "did you mean `visitors`?" == stopped(library, "visitor").hint


def test_a_date_must_be_one(library):
    """As everywhere in content."""
    corrected(library)

    assert "value-refused" == stopped(library, "visitors", "1 April").rule


def test_a_figure_is_corrected_once(library):
    """A draft that somebody is editing is not drafted over."""
    corrected(library)
    write(library.root, draft(library.root, NAME, "visitors"))

    assert "correction-exists" == stopped(library, "visitors").rule


def test_a_second_matter_stands_after_the_first(library):
    """The file keeps what a person wrote in it."""
    corrected(library)
    write(library.root, draft(library.root, NAME, "visitors", "2020-04-01"))
    library.change(
        "corrections.yaml", "# cause: how it came about", "cause: A gate stood open."
    )
    write(library.root, draft(library.root, NAME, "walkers_share", "2020-04-02"))

    sheet = library.brief().corrections
    assert sheet
    assert ["visitors", "walkers_share"] == [one.figure for one in sheet.corrections]
    assert "A gate stood open." == str(sheet.corrections[0].cause)


def test_an_edit_meanwhile_stops_it(library):
    """Nothing is written over what somebody saved."""
    corrected(library)
    made = draft(library.root, NAME, "visitors")
    library.change("brief.yaml", "A summary.", "Another summary.")

    with pytest.raises(Stop) as stop:
        write(library.root, made)

    assert "file-changed" == stop.value.findings[0].rule
    assert not library.path("corrections.yaml").exists()


def built(library, target="screen"):
    """Build the notice; give what came of it."""
    request = Request(
        root=library.root,
        names=(NAME,),
        out=library.root / "build",
        documents=("correction",),
        target=target,
    )
    return build_one(request, NAME)


@pytest.mark.parametrize("target", ["screen", "large", "html", "proof"])
def test_it_builds_like_any_other_document(library, target):
    """For every target by the same table; judged, and nothing found against it."""
    corrected(library)
    made = draft(library.root, NAME, "visitors", "2020-04-01")
    write(library.root, made)

    outcome = built(library, target)

    assert () == errors(made.found)
    assert () == errors(outcome.findings)
    assert [f"correction.{'html' if target == 'html' else 'pdf'}"] == [
        one.name for one in outcome.written
    ]


def test_it_reads_as_it_did(library, file_regression):
    """The house form, line by line."""
    corrected(library)
    write(library.root, draft(library.root, NAME, "visitors", "2020-04-01"))
    (file,) = built(library).written

    pages = texts(file.read_bytes())
    told = "\n\n".join("\n".join(page) for page in pages)
    file_regression.check(told + "\n")


def test_it_says_when_and_why(library):
    """A draft wants a day and a cause, and is told so until it has them."""
    corrected(library)
    write(library.root, draft(library.root, NAME, "visitors"))
    _, found = library.read()

    assert {"correction-undated", "correction-unexplained"} == {
        one.rule for one in found if one.rule.startswith("correction")
    }


def test_what_is_called_right_must_be_printed(library):
    """A later edit of the document leaves its notice astray."""
    corrected(library)
    write(library.root, draft(library.root, NAME, "visitors", "2020-04-01"))
    library.change("report.md", "Parks had", "The parks had")
    _, found = library.read()

    (astray,) = [one for one in found if one.rule == "correction-astray"]
    assert "Parks had 30,000 visitors." in astray.message


def test_a_correction_of_no_figure_is_found(library):
    """Somebody renamed the figure."""
    corrected(library)
    write(library.root, draft(library.root, NAME, "visitors", "2020-04-01"))
    library.change("corrections.yaml", "- figure: visitors", "- figure: visitor")
    _, found = library.read()

    assert "unknown-figure" in {one.rule for one in found}


def test_the_command_drafts_it(library, monkeypatch, capsys):
    """And says which files to edit."""
    corrected(library)
    monkeypatch.chdir(library.root)

    assert 0 == main(["correct", NAME, "visitors", "--date", "2020-04-01"])
    said = capsys.readouterr().out
    assert f"drafted {HOME}/corrections.yaml" in said
    assert f"drafted {HOME}/brief.yaml" in said


def test_a_machine_gets_the_draft_and_nothing_is_written(library, monkeypatch, capsys):
    """The same words, by their names."""
    corrected(library)
    monkeypatch.chdir(library.root)

    assert 0 == main(["correct", NAME, "visitors", "--json"])
    assert 3 == len(json.loads(capsys.readouterr().out)["published"])
    assert not library.path("corrections.yaml").exists()


@pytest.mark.parametrize(
    ("text", "declares"),
    [
        ("title: A\ndocuments:\n  report: {}\n", True),
        ("documents: # these\n    report: {}\n", True),
        ("documents: {report: {}}\n", False),
        ("documents:\n  correction:\n    title: Ours\n", True),
    ],
)
def test_the_document_is_declared_where_that_is_plain(text, declares):
    """Anything else is for a person."""
    done = declared(text, "Correction notice")

    assert declares == ("correction:" in done)
    assert done.count("correction:") <= 1


DRAFTED = Drafted(
    figure="visitors",
    title="Visitors: “how” many",
    on="",
    cause="",
    published=(Printed("1", "report", "paragraph 1", 0, "", 'It "said": so.', ""),),
    follows=("A sentence.",),
    web="Words.",
)


@pytest.mark.parametrize("lead", ["", "  ", "    "])
def test_a_matter_is_added_as_the_others_stand(lead):
    """Whatever the indentation that a person chose."""
    text = f"format: 1\ncorrections:\n{lead}- figure: trees\n{lead}  title: Trees\n"
    done = with_matter(text, DRAFTED)

    assert done.startswith(text)
    assert f"\n{lead}- figure: visitors\n{lead}  title: " in done


@pytest.fixture
def lending(tmp_path):
    """Give the small library with a series, released once, and a value then changed."""
    made = lay(tmp_path)
    with_loans(made)
    released(made, "1")
    made.change("data/loans.csv", "2019,840", "2019,841")
    return made


def test_a_series_that_was_published_wrongly_is_corrected(lending):
    """The sentence that is false of the table now, and no other."""
    lending.change("report.md", "from 780 to 840", "from 780 to 841")
    made = draft(lending.root, NAME, "loans", "2020-04-01")

    assert "Loans" == made.drafted.title
    (printed,) = made.drafted.published
    assert "Loans rose from 780 to 840 in 2019." == printed.said
    assert "Loans rose from 780 to 841 in 2019." == printed.correct
    assert "“Loans [rose from 780 to 841](series:loans) in 2019.”" in made.drafted.web
    write(lending.root, made)
    brief, _ = lending.read()
    assert brief
    assert brief.corrections
    assert ["loans"] == [one.figure for one in brief.corrections.corrections]
    assert not errors(lending.read()[1])


def test_a_wrong_sentence_that_still_stands_is_corrected_first(lending):
    """Where no wording is known that would be true, the notice would say nothing."""
    found = stopped(lending, "loans")
    assert "edit-by-hand" == found.rule
    assert (
        "“Loans rose from 780 to 840 in 2019.” still, which is wrong" in found.message
    )
    assert "correct it there (brief check parks)" in found.hint


def test_a_series_that_is_as_it_was_printed_is_not_corrected(lending):
    """Rows in another order are the same values."""
    lending.write("data/loans.csv", "year,loans\n2019,840\n2018,780\n2017,720\n")
    assert "nothing-to-correct" == stopped(lending, "loans").rule

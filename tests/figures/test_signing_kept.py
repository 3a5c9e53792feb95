"""What stays in the file of signatures: who checked what before, in every form.

All is made up.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from brief.figures.compute import compute
from brief.figures.signing import standing, statements
from tests.content.library import Library, lay
from tests.figures.test_signing_changes import found, more_to_sign, signed, since


@pytest.fixture
def library(tmp_path: Path) -> Library:
    """The small library with more to sign, all of its report signed by A. Tester."""
    return more_to_sign(tmp_path)


def test_a_second_checker_erases_nothing(library: Library) -> None:
    """The void record is kept, nothing more is said of it, and it is told as before."""
    library.change("report.md", "The rent was", "Their rent was")
    signed(library, "B. Tester")
    text = library.path("signatures.yaml").read_text("utf-8")
    assert "The rent was [£3,600]" in text
    assert "Their rent was [£3,600]" in text
    assert [] == found(library)
    brief = library.brief()
    stands = standing(brief, statements(brief, compute(brief)[0]))
    assert [["A. Tester"]] == [
        [one.by for one in names] for names in stands.before.values() if names
    ]


def test_a_change_after_the_second_is_told_of_the_second_alone(
    library: Library,
) -> None:
    """Nobody is nagged of the first for ever; and words put back are told as such."""
    library.change("report.md", "The rent was", "Their rent was")
    signed(library, "B. Tester")
    library.change("report.md", "Their rent was", "Our rent was")
    (told,) = found(library)
    assert told.message.startswith("B. Tester signed “Their rent was [£3,600]”")
    library.change("report.md", "Our rent was", "The rent was")
    assert [
        "the words were “Their rent was [£3,600]” and are “The rent was [£3,600]”"
    ] == since(library)
    signed(library, "A. Tester")
    assert [] == found(library)


def test_what_is_gone_is_noted_by_the_next_signature_of_the_document(
    library: Library,
) -> None:
    """One under some claims by their numbers takes no note of it."""
    library.change("report.md", "The rent was [£3,600](fig:rent). {#rent}\n", "")
    assert 0 == signed(library, "B. Tester", "1").gone
    assert ["the claim is gone"] == since(library)
    assert 1 == signed(library, "B. Tester").gone
    assert [] == found(library)
    assert "The rent was" in library.path("signatures.yaml").read_text("utf-8")


FIRST = """\
format: 1
signatures:
- by: "A. Tester"
  on: 2020-02-28
  document: "report"
  seal: "2cda200cc4c5553e"
  claims:
  - stood: "paragraph 1"
    anchor: "p-visitors"
    says: "Parks had [22,500] visitors"
    values:
    - "visitors = 22,500"
    sources:
    - "visitors = 22,500; “Survey made up for tests”"
    hash: "a930be7f64c8a310"
"""
"""A file as the first form of it was written."""


def test_an_earlier_form_is_told_apart_and_kept(tmp_path: Path) -> None:
    """What it held was less: it is explained once, and no more once signed again."""
    library = lay(tmp_path)
    library.write("signatures.yaml", FIRST)
    (told,) = found(library)
    assert "signature-earlier" == told.rule
    assert told.message.startswith(
        "1 claim of the report signed by A. Tester, 2020-02-28 in an earlier form"
    )
    signed(library, "B. Tester")
    assert [] == found(library)
    text = library.path("signatures.yaml").read_text("utf-8")
    assert "format: 2\n" in text
    assert "  form: 1\n" in text


def test_an_earlier_record_changed_by_hand_is_an_error(tmp_path: Path) -> None:
    """It holds no more, and is a record all the same."""
    library = lay(tmp_path)
    library.write(
        "signatures.yaml", FIRST.replace('- "visitors = 22,500"', '- "visitors = 9"')
    )
    assert ["signature-altered"] == [one.rule for one in found(library)]

"""Sources that have been replaced, and small counts in tables, in a whole library."""

from datetime import date
from pathlib import Path

import pytest

from brief.figures.compute import compute
from brief.figures.honesty import honesty
from brief.findings import Findings
from tests.content.library import Library, lay, where


@pytest.fixture
def library(tmp_path: Path) -> Library:
    """Lay a valid library whose one source was replaced on a day."""
    library = lay(tmp_path)
    library.change(
        "sources.yaml",
        "  - id: survey\n",
        "  - id: survey\n    replaced: {on: 2020-03-03, by: a second survey}\n",
    )
    return library


def found(library: Library, day: date | None = None) -> Findings:
    """Find what may mislead in the library's brief."""
    brief = library.brief()
    return honesty(brief, compute(brief)[0], day)


def test_a_source_replaced_by_the_meeting_is_told(library: Library) -> None:
    """Without a day given, the day of the meeting counts, that day included."""
    (one,) = found(library)
    assert ("source-replaced", "warning") == (one.rule, one.level)
    assert "sources.yaml:4:15" == where(one)
    assert "“survey” was replaced on 2020-03-03, by a second survey" == one.message


def test_a_source_replaced_later_is_told_as_of_then(library: Library) -> None:
    """A later replacement is a finding only as of a later day."""
    library.change("sources.yaml", "on: 2020-03-03", "on: 2021-01-01")
    assert () == found(library)
    assert () == found(library, date(2020, 12, 31))
    assert ["source-replaced"] == [one.rule for one in found(library, date(2021, 1, 1))]


def test_a_source_that_nothing_uses_may_be_replaced(library: Library) -> None:
    """A reference that neither figures nor documents name is not looked at."""
    library.add(
        "sources.yaml",
        "  - id: unread\n    title: Unread\n"
        "    replaced: {on: 2020-01-01, by: another}\n",
    )
    assert ["“survey”"] == [one.message.split()[0] for one in found(library)]


def test_a_small_count_in_the_table_of_an_exhibit_is_told(library: Library) -> None:
    """What an exhibit draws from a table is printed, and so held to the threshold."""
    library.change(
        "content/organisation.yaml",
        "  required_sections:",
        "  small_count: 20\n  required_sections:",
    )
    assert [] == small(library)
    library.write("data/trees.csv", "park,trees\nNorth,30\nSouth,12\n")
    library.write("data/hurt.csv", "park,hurt\nNorth,30\nSouth,12\n")
    library.change("exhibits.yaml", "table: data/trees.csv", "table: data/hurt.csv")
    library.change("exhibits.yaml", "column: trees", "column: hurt")
    library.change("exhibits.yaml", "label: Trees", "label: People hurt")
    assert ["data/hurt.csv:3:7"] == small(library)


def small(library: Library) -> list[str]:
    """Find the places of small counts."""
    return [where(one) for one in found(library) if one.rule == "small-count"]

"""Manuscripts: sections, paragraphs, lists, quotations, notes, and fact sheets.

Names and figures are made up for these tests.
"""

import pytest

from brief.content.markdown import factsheet_of, manuscript_of, report_of
from brief.content.models.manuscript import (
    AnyBlock,
    BlockQuotation,
    ExhibitPlace,
    FactSheet,
    GridPlace,
    ListItem,
    Paragraph,
    PartPlace,
    PointList,
    Report,
)
from brief.content.reading import Reading
from brief.content.text import SourceText
from brief.findings import Place


def read(text: str) -> tuple[Report, list[str]]:
    """Read a report; give it and its findings without their hints."""
    reading = Reading()
    return report_of(SourceText("a.md", text), reading), told(reading)


def body(text: str) -> tuple[list[str], list[str]]:
    """Read blocks without a heading; describe them; give the findings."""
    reading = Reading()
    made = manuscript_of(SourceText("a.md", text), reading)
    return [line for block in made.opening for line in block_outline(block)], told(
        reading
    )


def sheet(text: str) -> tuple[FactSheet, list[str]]:
    """Read a fact sheet; give it and its findings without their hints."""
    reading = Reading()
    return factsheet_of(SourceText("a.md", text), reading), told(reading)


def told(reading: Reading) -> list[str]:
    """Describe findings."""
    return [
        f"{found.where.line}:{found.where.column} {found.message} [{found.rule}]"
        for found in reading.findings
    ]


def at(place: Place) -> str:
    """Write a place within the file."""
    return f"{place.line}:{place.column}"


def block_outline(block: AnyBlock | PointList | BlockQuotation) -> list[str]:
    """Describe a block, a line for each piece, what is in it indented."""
    lines = [f"{at(block.place)} {block.kind} {' '.join(saying(block))}"]
    return lines + [f"  {line}" for line in inside(block)]


def saying(block: AnyBlock | PointList | BlockQuotation) -> list[str]:
    """Describe what a block itself says."""
    match block:
        case Paragraph():
            return [block.id, repr(str(block.prose))]
        case PointList():
            return ["abc" if block.lettered else "-"]
        case BlockQuotation():
            return [block.source]
        case ExhibitPlace():
            return [block.exhibit]
        case GridPlace():
            return [block.grid, str(block.linked)]
        case PartPlace():
            return [block.part, block.which]


def inside(block: AnyBlock | PointList | BlockQuotation) -> list[str]:
    """Describe what stands in a block."""
    match block:
        case Paragraph():
            return [line for one in block.continued for line in block_outline(one)]
        case PointList():
            return [line for item in block.items for line in point(item)]
        case BlockQuotation():
            return [f"{at(one.place)} {str(one)!r}" for one in block.paragraphs]
        case _:
            return []


def point(item: ListItem) -> list[str]:
    """Describe a point of a list."""
    inner = [f"  {line}" for one in item.lists for line in block_outline(one)]
    return [f"{at(item.prose.place)} {str(item.prose)!r}", *inner]


READ = {
    "One\ntwo. {#needles}\n\n  Three.\n": [
        "1:1 paragraph needles 'One two.'",
        "4:3 paragraph  'Three.'",
    ],
    "One\n{#a}\n": ["1:1 paragraph a 'One'"],
    "One \\{#a}\n": ["1:1 paragraph  'One {#a}'"],
    "One: {#a}\n\n- two\n  three\n- four\n\n\nFive.": [
        "1:1 paragraph a 'One:'",
        "  3:1 list -",
        "    3:3 'two three'",
        "    5:3 'four'",
        "8:1 paragraph  'Five.'",
    ],
    "One:\n1. two\n2. three\n   - four\n   - five\n": [
        "1:1 paragraph  'One:'",
        "  2:1 list abc",
        "    2:4 'two'",
        "    3:4 'three'",
        "      4:4 list -",
        "        4:6 'four'",
        "        5:6 'five'",
    ],
    "One:\n\n* two\n\n* three\n\n1) four\n": [
        "1:1 paragraph  'One:'",
        "  3:1 list -",
        "    3:3 'two'",
        "    5:3 'three'",
        "  7:1 list abc",
        "    7:4 'four'",
    ],
    "One:\n\n> two\n> three\n>\n>   four [@plan, p. 3].\n": [
        "1:1 paragraph  'One:'",
        "  3:1 quotation plan",
        "    3:3 'two three'",
        "    6:5 'four.'",
    ],
    "One:\n> two\n>\n> [@a; @b]\n\n- three": [
        "1:1 paragraph  'One:'",
        "  2:1 quotation a",
        "    2:3 'two'",
        "  6:1 list -",
        "    6:3 'three'",
    ],
    "One\n::: exhibit by-rank\n:::grid plan\n::: grid plan linked\nTwo\n": [
        "1:1 paragraph  'One'",
        "2:1 exhibit by-rank",
        "3:1 grid plan False",
        "4:1 grid plan True",
        "5:1 paragraph  'Two'",
    ],
    "::: legal\n::: financial\n::: implications equality\n::: recommendations\n": [
        "1:1 part legal ",
        "2:1 part financial ",
        "3:1 part implications equality",
        "4:1 part recommendations ",
    ],
    "": [],
}


@pytest.mark.parametrize(("text", "outline"), READ.items())
def test_blocks_are_read_with_their_places(text: str, outline: list[str]) -> None:
    """Each kind of block of the dialect is read, at its place."""
    assert (outline, []) == body(text)


def test_sections_are_read_in_order() -> None:
    """Headings open sections, in order, with their levels, ids and blocks."""
    report, found = read(
        "# Purpose of it {#purpose}\n\nOne.\n\n## What’s £2?\n\nTwo.\n\n"
        "## What’s £2? ##\n\nThree.\n\n# End {#whats-2}\n\nFour.\n"
    )
    assert [] == found
    assert [
        ("1:1", 1, "purpose", "Purpose of it", 1),
        ("5:1", 2, "whats-2-2", "What’s £2?", 1),
        ("9:1", 2, "whats-2-3", "What’s £2?", 1),
        ("13:1", 1, "whats-2", "End", 1),
    ] == [
        (at(one.place), one.level, one.id, str(one.heading), len(one.blocks))
        for one in report.sections
    ]


def test_places_reach_into_every_block() -> None:
    """Claims in points, quotations, headings and notes have exact places."""
    text = (
        "# A [1](fig:a) {#a}\n\nB [2](fig:b)\n\n1. c\n   - d\n     [3](fig:c)\n"
        "\n> e\n>   f [4](fig:d) [@p]\n\n[^n]: g\n  [5](fig:e)\n\nH[^n]\n"
    )
    lines = text.split("\n")
    for digit, (line, column) in {
        "1": (1, 5), "2": (3, 3), "3": (7, 6), "4": (10, 7), "5": (13, 3)
    }.items():  # fmt: skip
        assert f"[{digit}]" == lines[line - 1][column - 1 : column + 2]
    report, _ = read(text)
    dump = repr(report)
    for line, column in ((1, 5), (3, 3), (7, 6), (10, 7), (13, 3)):
        place = f"Claim(place=Place(path='a.md', line={line}, column={column}, page=0)"
        assert place in dump


def test_notes_are_read() -> None:
    """Notes stand anywhere, one paragraph each, and keep their order."""
    report, found = read(
        "# A {#a}\n\nOne[^b] two[^1].\n\n[^1]: First\nnote.\n[^b]: Second [@x].\n"
    )
    assert [] == found
    assert [("1", "First note.", "5:7"), ("b", "Second.", "7:7")] == [
        (note.label, str(note.prose), at(note.prose.place)) for note in report.notes
    ]


REPORTS = {
    "One.\n\n# A {#a}\n\nTwo.": (
        "1:1 text stands before the first heading [section-shape]"
    ),
    "": "1:1 this report has no heading [section-shape]",
    "# A {#a}\n\n# B {#b}\n\nOne.": (
        "1:1 nothing stands beneath this heading [section-shape]"
    ),
    "# A\n\nOne.": (
        "1:1 this section has no id, by which the profile and others name it"
        " [id-syntax]"
    ),
}


@pytest.mark.parametrize(("text", "message"), REPORTS.items())
def test_a_report_is_made_of_sections(text: str, message: str) -> None:
    """In a report everything stands beneath a heading, and sections have ids."""
    reading = Reading()
    report_of(SourceText("a.md", text), reading)
    assert [message] == told(reading)
    assert {found.rule for found in reading.findings} <= {"section-shape", "id-syntax"}


FACTS = (
    "A *standfirst*.\n\n# [22,500](fig:users) users {#users}\n\nlive here.\n\n"
    "They cost [£1.4bn](fig:cost).[^n]\n\n::: exhibit people\n\n"
    "# **[Half](fig:half)**\n\nof it.\n\n[^n]: See.\n"
).replace("*", "", 2)


def test_a_fact_sheet_is_read() -> None:
    """A standfirst, then facts: number, sentences, exhibits; and the notes."""
    made, found = sheet(FACTS)
    assert [] == found
    assert ["A standfirst."] == [str(one) for one in made.standfirst]
    assert [
        ("users", "22,500 users", ["live here.", "They cost £1.4bn."], ["people"]),
        ("half", "Half", ["of it."], []),
    ] == [
        (
            fact.id,
            str(fact.number),
            [str(one) for one in fact.sentences],
            [one.exhibit for one in fact.exhibits],
        )
        for fact in made.facts
    ]
    assert ["n"] == [note.label for note in made.notes]


WRONG_FACTS = {
    "One.": "1:1 this fact sheet has no facts [fact-shape]",
    "# Half\n\nof it.": "1:1 this heading states no figure [fact-shape]",
    "# [1](fig:a)": "1:1 no sentence carries this number [fact-shape]",
    "# [1](fig:a)\n\nOne.\n\n## [2](fig:b)\n\nTwo.": (
        "5:1 a fact sheet has no subsections [fact-shape]"
    ),
    "# [1](fig:a)\n\nOne:\n\n- two": (
        "5:1 a fact sheet holds no lists and no quoted blocks [fact-shape]"
    ),
    "# [1](fig:a)\n\nOne. {#b}": (
        "3:1 paragraphs of a fact sheet have no id ({#b}) [fact-shape]"
    ),
    "# [1](fig:a)\n\nOne.\n\n::: legal": (
        "5:1 only paragraphs and exhibits stand beneath a fact [fact-shape]"
    ),
    "::: exhibit a\n\n# [1](fig:a)\n\nOne.": (
        "1:1 only paragraphs stand before the first fact [fact-shape]"
    ),
}


@pytest.mark.parametrize(("text", "message"), WRONG_FACTS.items())
def test_what_is_no_fact_is_told(text: str, message: str) -> None:
    """What a fact sheet cannot hold is an error at its place."""
    reading = Reading()
    factsheet_of(SourceText("a.md", text), reading)
    assert [message] == told(reading)
    assert ["fact-shape"] == [found.rule for found in reading.findings]

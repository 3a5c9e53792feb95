"""The inventory of the 2017 report: the brief carries all that the report holds.

Both ways: each entry of `inventory.yaml` is in the text of 2017 and in the brief
where it says, and each number, quantity in words, quotation, name and mark of the
text of 2017 is in the inventory. `README.md` beside this file says how to read it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import pytest

from tests.content.seed.seed_places import brief, numbered, places
from tests.content.seed.seed_text import (
    Item,
    Unit,
    inventory,
    items,
    plain,
    seed,
    units,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

MARKS = 45
PARAGRAPHS = 75

# ------------------------------------------------------------ entry by entry


def _absent(item: Item, place: str) -> Iterator[str]:
    """Say what an entry promises of a place and the place does not hold."""
    carried = places().get(place)
    if carried is None:
        yield f"{item}: the brief has no {place}"
        return
    if item.kind != "mark" and plain(item.find) not in carried.words:
        yield f"{item}: {place} does not say “{item.find}”"
    for key, named in (("figure", carried.figures), ("count", carried.counts)):
        if key in item.more and item.more[key] not in named:
            yield f"{item}: no claim in {place} states {item.more[key]}"


def test_seed_words() -> None:
    """Every entry's words stand in the text of 2017, in the order of the inventory."""
    found = ((item, at) for unit in units() for item, at, _ in unit.spans())
    assert [] == [str(item) for item, at in found if at < 0]


def test_brief_carries_every_entry() -> None:
    """The brief says each entry's words in its place, and states its figure."""
    missing = [
        line
        for item in items()
        for place in item.places
        for line in _absent(item, place)
    ]
    assert [] == missing


def test_paragraphs_are_numbered_as_in_2017() -> None:
    """The program numbers the paragraphs 1 to 75, and each unit of 2017 has one."""
    assert list(range(1, PARAGRAPHS + 1)) == [item.number for item in numbered()]
    named = [unit.name for unit in units() if unit.name.isdigit()]
    assert [str(number) for number in range(1, PARAGRAPHS + 1)] == named


# ------------------------------------------------------------ reference marks


def _marks() -> tuple[Item, ...]:
    return tuple(item for item in items() if item.kind == "mark")


def test_marks_in_order() -> None:
    """The 45 marks are cited once each, in order, in the paragraph where they stood."""
    expected = [(item.unit, item.more["source"]) for item in _marks()]
    cited = [
        (str(item.number), source)
        for item in numbered()
        for source in places()[f"paragraph {item.number}"].citations
    ]
    assert list(range(1, MARKS + 1)) == [item.more["number"] for item in _marks()]
    assert expected == cited


def test_marks_name_the_sources_in_order() -> None:
    """`sources.yaml` has one entry for each mark, in the order of the marks."""
    expected = [item.more["source"] for item in _marks()]
    assert expected == [source.id for source in brief().sources.references]


def test_stars_are_kept() -> None:
    """The marks with a star in 2017, and no others, say so in their source's note."""
    starred = {item.more["source"] for item in _marks() if item.more.get("star")}
    notes = {source.id: source.note for source in brief().sources.references}
    assert starred == {name for name, note in notes.items() if "star" in note}


@pytest.mark.parametrize("item", _marks(), ids=lambda item: item.more["source"])
def test_source_is_known_or_says_so(item: Item) -> None:
    """Each source says how sure it is, or that the 2017 report does not state it."""
    (source,) = (
        one for one in brief().sources.references if one.id == item.more["source"]
    )
    unstated = source.not_stated.startswith("Source not stated in the 2017 report")
    assert unstated != bool(source.certainty)


# ------------------------------------------------------------ nothing left out

QUANTITY_WORDS = re.compile(
    r"(?<![\w-])(?:two|three|four|five|six|seven|eight|nine|ten|half|twice|double|tripled"
    r"|\w+-fold|majority|most organised|one in \w+|one per|more than|over|at least"
    r"|more likely|fewer|tens of thousands|daily|every \w+ (?:days|hours|adults)"
    r"|all of which|the highest|record levels|in a row|fraction|regularly"
    r"|for the first time|within a year|no link)\b",
    re.IGNORECASE,
)
STALE_WORDS = re.compile(
    r"\b(?:last year|recent(?:ly)?|today|this year)\b", re.IGNORECASE
)
# The first word of a sentence has a capital whatever it means; a reference mark or a
# quotation mark may stand before it.
FIRST_WORD = re.compile(r"(?:^\s*|[.:?;]”?\d*\*?\s+)(?:[“‘]|\([a-h]\) )?[A-Z]\w*")
CAPITAL = re.compile(r"\b[A-Z]\w*")


def _loose(pattern: re.Pattern[str]) -> list[str]:
    """Give what a pattern finds in the text of 2017 and no entry covers."""
    return [
        f"{unit.name}: {_around(unit.text, match)}"
        for unit in units()
        for match in pattern.finditer(unit.text)
        if not unit.covers(match.start(), match.end())
    ]


def _around(text: str, match: re.Match[str]) -> str:
    return f"“{match[0]}” in “{text[max(0, match.start() - 25) : match.end() + 25]}”"


def test_every_number_is_listed() -> None:
    """Every digit of every number in the text of 2017 is in an entry."""
    assert [] == _loose(re.compile(r"\d"))


def test_every_quantity_in_words_is_listed() -> None:
    """Every quantity that the text of 2017 puts in words is in the inventory."""
    assert [] == _loose(QUANTITY_WORDS)


def test_every_word_that_goes_stale_is_listed() -> None:
    """Every date that the text of 2017 tells from its own day is in the inventory."""
    assert [] == _loose(STALE_WORDS)


def test_every_quotation_is_listed() -> None:
    """Everything in quotation marks in the text of 2017 is in the inventory."""
    assert [] == _loose(re.compile(r"“[^”]*”"))
    assert [] == _loose(re.compile(r"‘[^’]*’(?!\w)"))


def test_every_lettered_point_is_listed() -> None:
    """Every lettered point of the text of 2017 is a unit of the inventory."""
    lettered = re.findall(r"\(([a-h])\) ", seed())
    assert lettered == [
        unit.name[-1] for unit in units() if re.fullmatch(r"\d+[a-h]", unit.name)
    ]


def _names() -> list[tuple[str, tuple[str, ...]]]:
    """Give the names, longest first, with the words that carry each."""
    listed = [(one["name"], (one["name"], *one.get("as", ()))) for one in _listed()]
    return sorted(listed, key=lambda pair: -len(pair[0]))


def _listed() -> Iterable[dict[str, Any]]:
    return tuple(inventory()["names"])


def _blank(text: str, start: int, end: int) -> str:
    """Take words out and keep the places of the others."""
    return text[:start] + " " * (end - start) + text[end:]


def _named(unit: Unit) -> tuple[str, list[tuple[str, tuple[str, ...]]]]:
    """Give what a unit says without names, and the names that no entry accounts for."""
    text = unit.text
    for item, start, end in unit.spans():
        if start >= 0 and item.kind in {"heading", "name", "cell", "publication"}:
            text = _blank(text, start, end)
    found = []
    for name, ways in _names():
        whole = re.compile(rf"\b{re.escape(name)}(?![A-Za-z])")
        if whole.search(text):
            found.append((name, ways))
            text = whole.sub(lambda match: " " * len(match[0]), text)
    return text, found


def test_names_are_carried() -> None:
    """Where the text of 2017 says a name, the brief says it in the same place."""
    missing = [
        f"{unit.name}: {name}"
        for unit in units()
        for name, ways in _named(unit)[1]
        if not any(
            plain(way) in places()[place].words for way in ways for place in unit.places
        )
    ]
    assert [] == missing


def _unnamed(unit: Unit) -> Iterator[str]:
    """Give the words with a capital that are in no name, entry or sentence's start."""
    text, _ = _named(unit)
    for known in inventory()["capitals"]:
        text = text.replace(known, " " * len(known))
    firsts = {match.end() for match in FIRST_WORD.finditer(text)}
    for match in CAPITAL.finditer(text):
        if match.end() not in firsts and not unit.covers(*match.span()):
            yield f"{unit.name}: {_around(unit.text, match)}"


def test_every_capitalised_name_is_listed() -> None:
    """Every word with a capital within a sentence of 2017 is in a name or an entry."""
    assert [] == [loose for unit in units() for loose in _unnamed(unit)]

"""Text that knows where each of its characters is written."""

import pickle

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from brief.content.align import Located, in_lines, place_in
from brief.content.text import SourceText
from brief.content.yaml_reader import load
from brief.findings import NOWHERE, Place

ALPHABET = "ab '\"\\\n:#-,£{}[]&*"


def value(text: str) -> tuple[SourceText, Located]:
    """Read `key: ...` and give its value with its source."""
    source = SourceText("a.yaml", text)
    tree = load(source)
    assert isinstance(tree, dict)
    found = tree["key"]
    assert isinstance(found, Located)
    return source, found


@pytest.mark.parametrize(
    ("text", "content", "places"),
    [
        ("key: one two", "one two", {"one": (1, 6), "two": (1, 10)}),
        ("key: one\n  two", "one two", {"two": (2, 3)}),
        ("key: one\n\n\n  two", "one\n\ntwo", {"two": (4, 3)}),
        ("key:\n  one\n  two", "one two", {"one": (2, 3), "two": (3, 3)}),
        ("key: 'it''s one ''two'''", "it's one 'two'", {"s": (1, 11), "two": (1, 19)}),
        ("key: 'one\n  two'", "one two", {"two": (2, 3)}),
        ('key: "one\\ttwo \\"x\\""', 'one\ttwo "x"', {"two": (1, 12), "x": (1, 18)}),
        ('key: "one\n  two"', "one two", {"two": (2, 3)}),
        ('key: "one\\\n  two"', "onetwo", {"two": (2, 3)}),
        ('key: "\\u00a31 \\x41 two"', "£1 A two", {"1": (1, 13), "two": (1, 20)}),
        ("key: |\n  one\n\n    two\n", "one\n\n  two\n", {"two": (4, 5)}),
        ("key: >\n  one\n  two\n", "one two\n", {"two": (3, 3)}),
        ("key: >-\n  one\n\n  two\n", "one\ntwo", {"two": (4, 3)}),
        ("key: |2+  # why\n   one\n  two\n\n", " one\ntwo\n\n", {"two": (3, 3)}),
    ],
)
def test_every_style_of_scalar_is_aligned(
    text: str, content: str, places: dict[str, tuple[int, int]]
) -> None:
    """However a string is written in YAML, its words have their own places."""
    _, found = value(text)
    assert content == found
    for word, (line, column) in places.items():
        assert Place("a.yaml", line, column) == found.place_at(found.index(word))


@given(st.text(ALPHABET, min_size=1), st.sampled_from(["'", '"', "|", ">", ""]))
def test_characters_are_found_where_they_are_written(text: str, style: str) -> None:
    """Each visible character of a string stands at its place in the file."""
    node = yaml.MappingNode(
        "tag:yaml.org,2002:map",
        [
            (
                yaml.ScalarNode("tag:yaml.org,2002:str", "key"),
                yaml.ScalarNode("tag:yaml.org,2002:str", text, style=style or None),
            )
        ],
    )
    dumped = yaml.serialize(node, width=20, allow_unicode=True)
    source = SourceText("a.yaml", dumped)
    tree = load(source)
    assert isinstance(tree, dict)
    found = tree["key"]
    if found is None or "!!" in dumped:
        return
    assert isinstance(found, Located)
    for index, sign in enumerate(found):
        offset = found.offset(index)
        if not sign.isspace():
            written = source.text[offset : offset + 2]
            assert written[0] == sign or written in {f"\\{sign}", "''"}


def test_lines_are_laid_upon_their_source() -> None:
    """Markdown's text, without what stood in front, knows its places."""
    source = SourceText("a.md", "> - one  \n>   two one\n")
    found = in_lines("one\ntwo one", source, 0)
    assert Place("a.md", 1, 5) == found.place_at(0)
    assert Place("a.md", 2, 9) == found.place_at(found.rindex("one"))


def test_the_end_has_a_place() -> None:
    """The end of a text is the place behind its last character."""
    found = Located.of("two", SourceText("a.md", "one two"), ((0, 4),))
    assert Place("a.md", 1, 8) == found.place_at(3)


def test_a_part_keeps_its_places() -> None:
    """What is cut from a text still knows where it is written."""
    _, found = value("key: 'it''s one\n  two'")
    start = found.index("s one")
    part = found.part(start, len(found))
    assert "s one two" == part
    assert Place("a.yaml", 1, 11) == part.place_at(0)
    assert Place("a.yaml", 2, 3) == part.place_at(part.index("two"))


@given(st.lists(st.integers(0, 15), min_size=1, max_size=10, unique=True))
def test_picked_characters_keep_their_places(spots: list[int]) -> None:
    """A text made of some characters of another knows the place of each."""
    _, base = value("key: 'it''s one\n  two and 3'")
    spots = sorted(spots)
    picked = Located.picked("".join(base[spot] for spot in spots), base, spots)
    assert [base.offset(spot) for spot in spots] == [
        picked.offset(index) for index in range(len(spots))
    ]


def test_places_survive_copying() -> None:
    """A text that went to another process still knows its places."""
    _, found = value("key: one\n  two")
    copy = pickle.loads(pickle.dumps(found))  # noqa: S301 - our own bytes
    assert Place("a.yaml", 2, 3) == copy.place_at(copy.index("two"))


def test_text_from_nowhere_has_no_place() -> None:
    """A string that no file holds has the place that is asked for, or none."""
    assert NOWHERE == place_in("words", 3)
    assert Place("a.md", 4, 5) == place_in("words", 3, Place("a.md", 4, 5))

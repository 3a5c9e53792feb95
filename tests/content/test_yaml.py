"""YAML, read strictly: words stay words, and every fault is told in plain words."""

import json
import time
from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from brief.content import yaml_reader
from brief.content.align import Located
from brief.content.models.base import WHERE_KEY, Where
from brief.content.reading import Reading
from brief.content.text import SourceText
from brief.content.yaml_reader import DEEPEST, MOST_NODES, load
from brief.findings import Place, Stop


def read(text: str) -> object:
    """Read a file without its places."""
    return bare(load(SourceText("f.yaml", text)))


def bare(tree: object) -> object:
    """Take the places out of a tree."""
    if isinstance(tree, dict):
        return {str(key): bare(one) for key, one in tree.items() if key != WHERE_KEY}
    return [bare(one) for one in tree] if isinstance(tree, list) else tree


def refused(text: str) -> list[str]:
    """Read a file that stops the reading; give the findings without their hints."""
    with pytest.raises(Stop) as stop:
        load(SourceText("f.yaml", text))
    return [
        f"{found.where.line}:{found.where.column} {found.message} [{found.rule}]"
        for found in stop.value.findings
    ]


@pytest.mark.parametrize(
    "word",
    ["NO", "yes", "true", "1.10", "010", "12:30:45", "1e3", "0x1F", "2017-09-05",
     ".inf", ".nan", "1_000", "22,500", "£1.4bn", "<<x", "="],
)  # fmt: skip
def test_words_stay_as_they_are_written(word: str) -> None:
    """Nothing that YAML could take for a number, date or truth value is changed."""
    assert {"key": word} == read(f"key: {word}\n")


@pytest.mark.parametrize("text", ["key:\n", "key: ~\n", "key: null\n", "key: # why\n"])
def test_nothing_is_none(text: str) -> None:
    """An empty value, ~ and null are None."""
    assert {"key": None} == read(text)


def test_quoted_nothing_is_text() -> None:
    """In quotation marks, nothing is an empty text and null a word."""
    assert {"a": "", "b": "null"} == read("a: ''\nb: 'null'\n")


def test_an_empty_file_is_none() -> None:
    """A file of comments alone is None, for the models to judge."""
    assert read("# nothing yet\n") is None


def test_mappings_know_their_places() -> None:
    """A mapping tells where it begins, and where the value of each key stands."""
    tree = load(SourceText("f.yaml", "- a: 1\n  b:\n    - c\n"))
    assert isinstance(tree, list)
    assert (
        Where(
            place=Place("f.yaml", 1, 3),
            keys={"a": Place("f.yaml", 1, 6), "b": Place("f.yaml", 3, 5)},
        )
        == tree[0][WHERE_KEY]
    )


def test_keys_and_words_know_their_places() -> None:
    """Keys and strings are texts that know where they are written."""
    tree = load(SourceText("f.yaml", "a:\n  bb: one two\n"))
    assert isinstance(tree, dict)
    key = next(iter(tree["a"]))
    assert isinstance(key, Located)
    assert Place("f.yaml", 2, 3) == key.place_at(0)
    assert Place("f.yaml", 2, 11) == tree["a"]["bb"].place_at(4)


FAULTS = {
    "a: [{verb: note, text: that reports [rose by 20%](fig:x) here}]": (
        "1:37 this [ ends the text before it, which stands between { and }"
        " [yaml-syntax]"
    ),
    "a: {text: half [rose](fig:x) here, b: c}": (
        "1:16 this [ ends the text before it, which stands between { and }"
        " [yaml-syntax]"
    ),
    "title: [22,500](fig:users) people": (
        "1:8 text that begins with [ is taken for a list [yaml-syntax]"
    ),
    'title: "Half" of users': (
        "1:8 quotation marks hold only the first part of this text [yaml-syntax]"
    ),
    "title: Cost: at least £1.4bn": (
        "1:12 a colon followed by a space stands inside the text [yaml-syntax]"
    ),
    "title: @phe": "1:8 text cannot begin with @ [yaml-syntax]",
    "title: `code`": "1:8 text cannot begin with ` [yaml-syntax]",
    "title: %5": "1:8 text cannot begin with % [yaml-syntax]",
    "title: **Half** of": (
        "1:8 text that begins with * is taken for an alias [yaml-syntax]"
    ),
    "title: > quoted": "1:8 text cannot follow > on its line [yaml-syntax]",
    'a: "open\nb: 1\n': (
        '1:4 the quotation mark " that opens here is never closed [yaml-syntax]'
    ),
    'a: "C:\\data"': (
        "1:7 the \\ here begins a code that YAML does not know [yaml-syntax]"
    ),
    "a: [1, 2\nb: 3": (
        "1:4 the [ that opens here is not closed where it should be [yaml-syntax]"
    ),
    "a:\n  [1] 2\nb: 3": (
        "2:3 text that begins with [ is taken for a list [yaml-syntax]"
    ),
    "a: x #4 of": (
        "1:6 “#4 of” is taken for a comment, so the text ends before it [yaml-syntax]"
    ),
    "a 1\nb: 2": "2:2 “a 1” above has no colon and a space after it [yaml-syntax]",
    "a:1\nb: 2": "2:2 “a:1” above has no colon and a space after it [yaml-syntax]",
    "a: 1\n  b: 2": (
        "2:1 this key is indented more deeply than the one above, which has a value"
        " [yaml-syntax]"
    ),
    "a:\n    b: 1\n  c: 2": (
        "3:3 the indentation of this line fits none of the lines above [yaml-syntax]"
    ),
    "a: - b": "1:4 a list cannot begin on the line of its key [yaml-syntax]",
    "a: x # why\n  y": (
        "2:3 this text does not belong to what stands before it [yaml-syntax]"
    ),
    "---\na: 1\n---\nb: 2": (
        "3:1 a second document begins here (---); a file holds one [yaml-syntax]"
    ),
    "a:\t1": "1:3 a tab stands where a space belongs [yaml-tab]",
    "a: &x b": "1:4 &x names this for use elsewhere [yaml-alias]",
    "a: *x": "1:4 *x stands for something written elsewhere [yaml-alias]",
    "<<: b": "1:1 << would merge another mapping into this one [yaml-alias]",
    "a: !!int 5": "1:4 the tag !!int is not used here [yaml-tag]",
    "a: !!python/object/apply:os.system [x]": (
        "1:4 the tag !!python/object/apply:os.system is not used here [yaml-tag]"
    ),
    "? [a, b]\n: c": "1:3 a key is a plain word; this is none [yaml-key]",
    "a:\n  '': c": "2:3 a key is a plain word; this is none [yaml-key]",
    "__where__: x": "1:1 a key is a plain word; this is none [yaml-key]",
    "a: 1\nb: 2\na: 3": "3:1 the key “a” stands here a second time [duplicate-key]",
    'a: "\\ud800"': (
        "1:5 the code here stands for a control character (U+D800), which is not seen"
        " [hidden-character]"
    ),
    'a: "x\\u202ey"': (
        "1:6 the code here stands for right-to-left override (U+202E), which is not"
        " seen [hidden-character]"
    ),
}


@pytest.mark.parametrize(("text", "told"), FAULTS.items())
def test_each_fault_is_told_in_plain_words(text: str, told: str) -> None:
    """A fault is named where it is, in words that help who wrote it."""
    assert [told] == refused(text)


def test_the_faults_are_of_every_kind() -> None:
    """The faults above are of every kind that YAML can have."""
    assert {
        "duplicate-key",
        "hidden-character",
        "yaml-alias",
        "yaml-key",
        "yaml-syntax",
        "yaml-tab",
        "yaml-tag",
    } == {told.rpartition("[")[2][:-1] for told in FAULTS.values()}


def test_faults_within_a_line_do_not_hide_others() -> None:
    """A line that does not parse is left out, and the faults below it are found."""
    text = (
        "a: [1](fig:x) b\nc:\n  - d: @e\n    f: g\n  - h: i: j\n"
        'k: 1\nk: 2\nl: "m" n\no: \'p\n'
    )
    assert [
        "1:4 text that begins with [ is taken for a list [yaml-syntax]",
        "3:8 text cannot begin with @ [yaml-syntax]",
        "5:9 a colon followed by a space stands inside the text [yaml-syntax]",
        "7:1 the key “k” stands here a second time [duplicate-key]",
        "8:4 quotation marks hold only the first part of this text [yaml-syntax]",
        "9:4 the quotation mark ' that opens here is never closed [yaml-syntax]",
    ] == refused(text)


def test_every_tab_is_listed() -> None:
    """All lines that tabs indent are listed at once."""
    assert [
        "2:1 a tab indents this line [yaml-tab]",
        "4:3 a tab indents this line [yaml-tab]",
    ] == refused("a:\n\tb: 1\nc:\n  \td: 1\n")


def test_faults_are_listed_together() -> None:
    """What was found before a file breaks off is listed with the break."""
    assert [
        "2:1 the key “a” stands here a second time [duplicate-key]",
        "3:4 the tag !x is not used here [yaml-tag]",
        "4:4 text cannot begin with @ [yaml-syntax]",
    ] == refused("a: 1\na: 2\nb: !x 3\nc: @d\n")


def test_a_repeated_key_names_the_first() -> None:
    """The hint of a repeated key tells the line of the first."""
    with pytest.raises(Stop) as stop:
        load(SourceText("f.yaml", "a: 1\nb: 2\na: 3"))
    assert "it is first at line 1; keep one of them" == stop.value.findings[0].hint


def test_with_a_reading_the_rest_is_read() -> None:
    """With a reading, a repeated key is noted, and the first value stands."""
    reading = Reading()
    tree = load(SourceText("f.yaml", "a: {b: 1}\na: {b: 2}\nc: !x 3"), reading)
    assert {"a": {"b": "1"}, "c": "3"} == bare(tree)
    assert ["duplicate-key", "yaml-tag"] == [found.rule for found in reading.findings]


def test_aliases_stop_even_with_a_reading() -> None:
    """Where parts of a file are missing, it is not read at all."""
    with pytest.raises(Stop):
        load(SourceText("f.yaml", "a: *b"), Reading())


@pytest.mark.parametrize(
    "text",
    [
        "[" * 100_000,
        "{" * 100_000,
        "- " * 100_000,
        "".join(" " * depth + "a:\n" for depth in range(DEEPEST + 2)),
    ],
)
def test_depth_has_a_bound(text: str) -> None:
    """Nesting that no brief has is refused, without a crash and at once."""
    start = time.monotonic()
    *_, found = refused(text)
    assert "[too-deep]" in found
    assert time.monotonic() - start < 5


def test_an_alias_bomb_is_refused() -> None:
    """Aliases that multiply are refused one by one, and never expanded."""
    lines = ["a: &a [x, x]"]
    lines += [f"{name}: &{name} [*{before}, *{before}]"
              for before, name in zip("abcdefgh", "bcdefghi", strict=True)]  # fmt: skip
    found = refused("\n".join(lines))
    assert 9 + 16 == len(found)
    assert all("[yaml-alias]" in one for one in found)


def test_the_number_of_values_has_a_bound() -> None:
    """A file with more values than any brief has is refused."""
    (found,) = refused("[" + "a," * MOST_NODES + "]")
    assert "this file holds more than 100,000 values [too-large]" in found


@given(st.text("ab:- \n'\"#&*!|>{}[],?%@`\\\t£~0", max_size=80))
def test_any_text_is_a_tree_or_findings(text: str) -> None:
    """Whatever is written, it is read, or refused at places that exist."""
    source = SourceText("f.yaml", text)
    try:
        load(source)
    except Stop as stop:
        lines = text.split("\n")
        for found in stop.findings:
            assert 1 <= found.where.line <= len(lines)
            assert 1 <= found.where.column <= len(lines[found.where.line - 1]) + 1


def placed(tree: object) -> object:
    """Give a tree with the place of every mapping and word beside it."""
    if isinstance(tree, dict):
        return {str(key): placed(one) for key, one in tree.items()}
    if isinstance(tree, list):
        return [placed(one) for one in tree]
    return (str(tree), tree.runs) if isinstance(tree, Located) else repr(tree)


@pytest.mark.parametrize(
    "file", sorted(Path("content").rglob("*.yaml")), ids=lambda file: file.stem
)
def test_both_parsers_read_the_content_alike(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The quick parser finds the same words at the same places as the careful one."""
    source = SourceText(str(file), file.read_text("utf-8"))
    quick = placed(load(source))
    monkeypatch.setattr(yaml_reader, "_QUICK", yaml.SafeLoader)

    assert quick == placed(load(source))


@given(
    st.recursive(
        st.text("ab £:#'\"\n", max_size=8).filter(lambda text: text.strip()),
        lambda inner: (
            st.lists(inner, max_size=3)
            | st.dictionaries(st.text("abc", min_size=1, max_size=3), inner, max_size=3)
        ),
        max_leaves=8,
    )
)
def test_what_is_written_is_read(tree: object) -> None:
    """Any tree of words, written by any program, is read as it was."""
    text = json.dumps({"key": tree}, ensure_ascii=False)
    assert {"key": tree} == read(text)


PARTED = {
    "key: {value: 131,900, unit: people}\n": (
        "in curly brackets the comma of “131,900” parts it into several",
        'write it in quotation marks, "131,900", or without the comma',
        {"value": "131,900", "unit": "people"},
    ),
    "key: {unit: GBP, value: 1,131,900.50}\n": (
        "in curly brackets the comma of “1,131,900.50” parts it into several",
        'write it in quotation marks, "1,131,900.50", or without the comma',
        {"unit": "GBP", "value": "1,131,900.50"},
    ),
    "key: {counts: reports per 1,000 council homes, unit: x}\n": (
        (
            "in curly brackets the comma of “reports per 1,000 council homes” parts it"
            " into several"
        ),
        (
            'write it in quotation marks, "reports per 1,000 council homes", or'
            " without the comma"
        ),
        {"counts": "reports per 1,000 council homes", "unit": "x"},
    ),
    "key: [131,900, 12]\n": (
        "in square brackets the comma of “131,900” parts it into several",
        (
            'write it in quotation marks, "131,900", or without the comma; between the'
            " numbers of a list put a comma and a space"
        ),
        ["131", "900", "12"],
    ),
}


@pytest.mark.parametrize(("text", "expected"), PARTED.items())
def test_a_number_with_a_comma_in_brackets_is_one_finding(
    text: str, expected: tuple[str, str, object]
) -> None:
    """It is told with its cure, and in a mapping no key is left over of it."""
    reading = Reading()
    tree = load(SourceText("f.yaml", text), reading)
    (found,) = reading.findings
    message, hint, held = expected
    assert (message, hint) == (found.message, found.hint)
    assert {"key": held} == bare(tree)


@pytest.mark.parametrize(
    "text",
    [
        "key: 131,900\n",
        'key: {value: "131,900", unit: people}\n',
        "key: [131, 900]\n",
        "key: {value: 131, other: 900}\n",
        "key: {words: [2016,2017]}\n",
    ],
)
def test_other_commas_are_left_alone(text: str) -> None:
    """In a line of its own, in quotation marks, or with a space behind it."""
    reading = Reading()
    load(SourceText("f.yaml", text), reading)
    assert [] == reading.findings

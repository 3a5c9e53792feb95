"""Bytes to text: encoding, line ends, hidden characters, and what lies outside."""

import os
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brief.content.reading import MOST, Reading
from brief.content.text import (
    MOST_OF_A_KIND,
    TEXT_LIMIT,
    SourceText,
    inside,
    read_bytes,
    read_text,
)
from brief.findings import Place, Stop
from brief.rules import HIDDEN_CHARACTER


def written(folder: Path, data: bytes) -> Path:
    """Write a file of text below a folder; give the folder."""
    (folder / "a.md").write_bytes(data)
    return folder


def refused(folder: Path, path: str = "a.md", rule: str = "") -> list[str]:
    """Read a file that stops the reading; give the findings as printed."""
    with pytest.raises(Stop) as stop:
        read_text(folder, path)
    assert {rule or found.rule for found in stop.value.findings} == {
        found.rule for found in stop.value.findings
    }
    return [str(found).replace(str(folder), "") for found in stop.value.findings]


@pytest.mark.parametrize(
    "data",
    [
        b"one\ntwo\n",
        b"one\r\ntwo\r\n",
        b"one\rtwo\r",
        b"\xef\xbb\xbfone\ntwo\n",
        b"\xef\xbb\xbfone\r\ntwo\r\n",
    ],
)
def test_line_ends_and_byte_order_marks_do_not_matter(
    tmp_path: Path, data: bytes
) -> None:
    """LF, CRLF and CR, with or without a byte-order mark, are the same text."""
    source = read_text(written(tmp_path, data), "a.md")
    assert "one\ntwo\n" == source.text
    assert Place("a.md", 2, 1) == source.place(source.text.index("two"))


def test_columns_count_characters() -> None:
    """A column is a number of characters, not of bytes."""
    source = SourceText("a.md", "££ 𝄞 x")
    assert Place("a.md", 1, 6) == source.place(source.text.index("x"))


@given(st.text(alphabet="ab\n£"), st.data())
def test_a_place_leads_back_to_its_character(text: str, data: st.DataObject) -> None:
    """Line and column of an offset lead to the same offset again."""
    source = SourceText("a.md", text)
    offset = data.draw(st.integers(0, len(text)))
    place = source.place(offset)
    lines = text.split("\n")
    before = sum(len(line) + 1 for line in lines[: place.line - 1])
    assert offset == before + place.column - 1


def test_text_that_is_not_utf8_names_line_and_byte(tmp_path: Path) -> None:
    """Each byte that is not UTF-8 is named, with the sign it may have been."""
    data = b"The cost\r\nis \xa31.4bn, \xa36 a head\r\n"
    hint = (
        "\n  hint: save the file as UTF-8; in a spreadsheet, choose CSV UTF-8"
        " (it may be meant as £)"
    )
    assert [
        f"a.md:2:4: error: byte 14 (0xA3) is not UTF-8  [not-utf8]{hint}",
        f"a.md:2:12: error: byte 22 (0xA3) is not UTF-8  [not-utf8]{hint}",
    ] == refused(written(tmp_path, data))


def test_utf16_is_named(tmp_path: Path) -> None:
    """What spreadsheets call Unicode text is UTF-16, and is refused by name."""
    (found,) = refused(written(tmp_path, "£1".encode("utf-16")), rule="not-utf8")
    assert "a.md:1:1: error: this file is text in UTF-16, not in UTF-8" in found


def test_a_merge_conflict_is_told_as_one(tmp_path: Path) -> None:
    """What git leaves where it could not join two versions is named, at its place."""
    text = b"a: 1\n<<<<<<< HEAD\nb: 2\n=======\nb: 3\n>>>>>>> other\n"
    (found,) = refused(written(tmp_path, text), rule="merge-conflict")
    assert "a.md:2:1: error: two versions of these lines stand here" in found


def test_a_file_that_is_no_text_is_not_listed_byte_by_byte(tmp_path: Path) -> None:
    """Of a picture named .md only the first faults are listed."""
    assert MOST_OF_A_KIND == len(refused(written(tmp_path, b"\xff" * 10_000)))


@pytest.mark.parametrize(
    ("sign", "name"),
    [
        ("\x00", "a control character (U+0000)"),
        ("\x1b", "a control character (U+001B)"),
        ("\x85", "a control character (U+0085)"),
        ("\xad", "soft hyphen (U+00AD)"),
        ("\u200b", "zero width space (U+200B)"),
        ("\u2028", "line separator (U+2028)"),
        ("\u202e", "right-to-left override (U+202E)"),
        ("\u2066", "left-to-right isolate (U+2066)"),
        ("\ufeff", "zero width no-break space (U+FEFF)"),
        ("\ufffe", "a control character (U+FFFE)"),
    ],
)
def test_hidden_characters_are_found(tmp_path: Path, sign: str, name: str) -> None:
    """A character that nobody can see is an error at its place."""
    data = f"one\n22{sign},500".encode()
    told = f"a.md:2:3: error: {name} stands here and cannot be seen"
    assert [f"{told}  [hidden-character]\n  hint: delete it"] == refused(
        written(tmp_path, data)
    )


def test_a_lost_character_is_found(tmp_path: Path) -> None:
    """The sign that programs leave for a lost character is an error."""
    (found,) = refused(written(tmp_path, "\ufffd1.4bn".encode()))
    assert "a.md:1:1: error: a character was lost here" in found


def test_with_a_reading_hidden_characters_do_not_stop(tmp_path: Path) -> None:
    """With a reading, hidden characters are noted and the rest can be read."""
    reading = Reading()
    source = read_text(written(tmp_path, b"22\x07,500"), "a.md", reading)
    assert "22\ufffd,500" == source.text
    assert [HIDDEN_CHARACTER.name] == [found.rule for found in reading.findings]


def test_many_hidden_characters_are_summed_up(tmp_path: Path) -> None:
    """Of thousands of hidden characters the first are listed, and all counted."""
    found = refused(written(tmp_path, b"\x07" * 1_000))
    assert MOST_OF_A_KIND + 1 == len(found)
    assert "1000 characters that cannot be seen" in found[-1]


@pytest.mark.parametrize("path", ["../a.md", "/etc/hostname", "x/../../a.md", "a\0b"])
def test_paths_stay_within_the_root(tmp_path: Path, path: str) -> None:
    """A path that leads out of the root is refused, however it is written."""
    written(tmp_path, b"secret")
    root = tmp_path / "root"
    root.mkdir()
    (found,) = refused(root, path)
    assert "leads out of the folder root  [file-outside]" in found


@pytest.mark.parametrize("target", ["../a.md", "/etc/hostname", "a.md"])
def test_links_do_not_lead_out(tmp_path: Path, target: str) -> None:
    """A symbolic link out of the root is refused, and so is one to itself."""
    written(tmp_path, b"secret")
    root = tmp_path / "root"
    root.mkdir()
    (root / "a.md").symlink_to(target)
    (found,) = refused(root)
    assert "[file-outside]" in found


def test_a_link_within_the_root_is_followed(tmp_path: Path) -> None:
    """A link to a file below the same root is as good as the file."""
    written(tmp_path, b"words")
    (tmp_path / "b.md").symlink_to("a.md")
    assert "words" == read_text(tmp_path, "b.md").text


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    """A file that is not there is named, relative to the root."""
    assert ["a.md: error: a.md is not there  [file-missing]"] == refused(tmp_path)


def test_only_ordinary_files_are_read(tmp_path: Path) -> None:
    """A pipe is refused at once instead of waited for."""
    os.mkfifo(tmp_path / "a.md")
    assert ["a.md: error: a.md is no ordinary file  [file-unreadable]"] == refused(
        tmp_path
    )


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    """A folder with the name of a file is refused in plain words."""
    (tmp_path / "a.md").mkdir()
    (found,) = refused(tmp_path, rule="file-unreadable")
    assert "a.md cannot be read: is a directory" in found


def test_a_file_has_a_size(tmp_path: Path) -> None:
    """A file over the limit is refused unread."""
    (found,) = refused(written(tmp_path, b"x" * (TEXT_LIMIT + 1)))
    assert "a.md: error: a.md is larger than 2,000,000 bytes  [too-large]" in found


def test_bytes_are_read_up_to_a_limit(tmp_path: Path) -> None:
    """Any file below the root can be read as bytes, up to a limit."""
    assert b"abc" == read_bytes(written(tmp_path, b"abc"), "a.md", 3)
    with pytest.raises(Stop, match="larger than 2 bytes"):
        read_bytes(tmp_path, tmp_path / "a.md", 2)


def test_inside_gives_the_real_path(tmp_path: Path) -> None:
    """The real path of a file below the root is given, also before it exists."""
    assert tmp_path.resolve() / "a.md" == inside(tmp_path, "x/../a.md")


@given(st.binary())
def test_any_bytes_are_text_or_findings(
    tmp_path_factory: pytest.TempPathFactory, data: bytes
) -> None:
    """Whatever a file holds, it is read as text without surprises, or refused."""
    folder = written(tmp_path_factory.mktemp("any"), data)
    with suppress(Stop):
        text = read_text(folder, "a.md").text
        assert not set(text) & set("\r\0\x1b\u202e\ufeff")


def test_a_reading_keeps_its_temper() -> None:
    """Of one file so many findings are kept, and then one that says there are more."""
    reading = Reading()
    for column in range(MOST + 100):
        reading.note(HIDDEN_CHARACTER.at(Place("a.md", 1, column + 1), "x"))
    reading.note(HIDDEN_CHARACTER.at(Place("b.md", 1, 1), "x"))
    assert MOST + 2 == len(reading.findings)
    assert f"more than {MOST} findings" in reading.findings[MOST].message

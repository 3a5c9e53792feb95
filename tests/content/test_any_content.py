"""Whatever content says, reading it ends in a brief or in findings."""

from pathlib import Path
from tempfile import TemporaryDirectory
from textwrap import dedent

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brief.content.images import read_image
from brief.content.kinds import SHEETS, Sheet
from brief.content.read import read
from brief.content.reading import Reading
from brief.content.shape import keys_of
from brief.content.text import SourceText
from brief.content.validate import made
from brief.findings import Place, Stop
from tests.content.library import FILES, NAME, Library, lay

KEYS = sorted(
    {key for sheet in SHEETS for key in keys_of(sheet.kind)}
    | {"id", "title", "text", "figures", "value", "unit", "display", "rows", "asks"}
)

LEAVES = st.one_of(
    st.none(),
    st.sampled_from(
        ["1", "-0.5", "1e400", ".nan", "2017-09-05", "true", "a-b", "[@x]"]
    ),
    st.text(max_size=8),
)

TREES = st.recursive(
    LEAVES,
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(KEYS) | st.text(max_size=5), inner, max_size=5
        )
    ),
    max_leaves=20,
)

LINES = [
    (file, number)
    for file, text in FILES.items()
    for number in range(len(dedent(text).splitlines()))
]

DRAWING = (
    b'<svg xmlns="http://www.w3.org/2000/svg"><g id="a"><path d="M0 0h1"/></g>'
    b'<use href="#a"/><rect fill="url(#a)" style="stroke:red"/></svg>'
)


@given(sheet=st.sampled_from(SHEETS), data=TREES)
def test_any_data_makes_a_model_or_findings(sheet: Sheet, data: object) -> None:
    """Data of any shape gives a model, or findings that each name the file."""
    reading = Reading()
    model = made(sheet.kind, data, SourceText("x.yaml", ""), reading)
    assert (model is not None) or reading.findings
    assert all(found.where.path == "x.yaml" for found in reading.findings if model)


@given(line=st.sampled_from(LINES), words=st.sampled_from(["", "x", "- x: [", "\t#"]))
def test_any_line_may_be_lost_or_overwritten(line: tuple[str, int], words: str) -> None:
    """A line that is lost or overwritten never ends in an exception."""
    file, number = line
    with TemporaryDirectory() as folder:
        library = lay(Path(folder))
        lines = dedent(FILES[file]).splitlines()
        lines[number] = words
        library.write(file, "\n".join(lines) + "\n")
        brief, findings = read(Path(folder), NAME)
        assert brief is not None or findings


@given(at=st.integers(0, len(DRAWING) - 1), byte=st.integers(0, 255))
def test_any_byte_of_a_drawing_may_be_wrong(at: int, byte: int) -> None:
    """A drawing with any byte changed is read or refused."""
    data = DRAWING[:at] + bytes([byte]) + DRAWING[at + 1 :]
    with TemporaryDirectory() as folder:
        (Path(folder) / "a.svg").write_bytes(data)
        rules: list[str] = []
        try:
            read_image(Path(folder), "", "a.svg", Place("x"))
        except Stop as stop:
            rules = [one.rule for one in stop.findings]
        assert rules in ([], ["svg-unsafe"])


@pytest.mark.torture
@pytest.mark.parametrize("file", FILES)
def test_every_eleventh_byte_may_be_wrong(library: Library, file: str) -> None:
    """A file with one byte changed gives a brief or findings.

    Every eleventh byte: whole reads are slow.
    """
    data = library.path(file).read_bytes()
    for at in range(0, len(data), 11):
        for byte in (0, 9, 35, 45, 58, 91, 128, 255):
            library.write(file, data[:at] + bytes([byte]) + data[at + 1 :])
            brief, findings = library.read()
            assert brief is not None or findings

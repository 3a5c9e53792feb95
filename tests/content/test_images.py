"""Images that content names: kept within the brief, whole, and harmless."""

import struct
import zlib
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from brief.content.images import BYTES, SVG_BYTES, read_image
from brief.findings import Finding, Place, Stop
from tests.content.library import Library, where

SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">{}</svg>'
XLINK = 'xmlns:xlink="http://www.w3.org/1999/xlink"'


def _png(width: int = 4, height: int = 4) -> bytes:
    """Make a small grey picture."""
    stream = BytesIO()
    Image.new("L", (width, height), 128).save(stream, "PNG")
    return stream.getvalue()


def _claimed_png(width: int, height: int) -> bytes:
    """Make a PNG of a few bytes that claims to be of any size."""

    def chunk(name: bytes, data: bytes) -> bytes:
        check = zlib.crc32(name + data)
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", check)

    head = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    body = zlib.compress(b"\0" * 64)
    chunks = chunk(b"IHDR", head) + chunk(b"IDAT", body) + chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + chunks


def _refusal(root: Path, path: str) -> Finding:
    """Read an image and give the finding that refuses it."""
    with pytest.raises(Stop) as stopped:
        read_image(root, "brief", path, Place("exhibits.yaml", 3, 5))
    (found,) = stopped.value.findings
    return found


def _put(root: Path, name: str, data: bytes | str) -> str:
    """Put a file into the folder of a brief."""
    path = root / "brief" / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    return name


@pytest.mark.parametrize("kind", ["png", "jpeg"])
def test_a_whole_picture_is_read(tmp_path: Path, kind: str) -> None:
    """PNG and JPEG files are read as they are."""
    stream = BytesIO()
    Image.new("L", (4, 4), 128).save(stream, kind)
    _put(tmp_path, f"a.{kind}", stream.getvalue())
    data = read_image(tmp_path, "brief", f"a.{kind}", Place("x"))
    assert data == stream.getvalue()


def test_a_plain_drawing_is_read(tmp_path: Path) -> None:
    """An SVG of shapes, gradients and reuse is a drawing."""
    drawing = SVG.format(
        f'<defs><linearGradient id="g"/><path id="p" d="M0 0h9"/></defs>'
        f'<use {XLINK} xlink:href="#p"/><rect fill="url(#g)" style="stroke:red"/>'
    )
    _put(tmp_path, "a.svg", drawing)
    assert read_image(tmp_path, "brief", "a.svg", Place("x")) == drawing.encode()


@pytest.mark.parametrize(
    "path",
    [
        "http://example.org/a.png",
        "https://example.org/a.png",
        "file:///etc/passwd",
        "FILE:///etc/passwd.png",
        "data:image/png;base64,AAAA.png",
        "//host/a.png",
        "/etc/a.png",
        "C:\\a.png",
        "..\\a.png",
        "\\\\host\\a.png",
    ],
)
def test_an_address_is_no_path(tmp_path: Path, path: str) -> None:
    """Web addresses, `file:` and absolute paths are refused without a look."""
    (tmp_path / "brief").mkdir()
    assert _refusal(tmp_path, path).rule == "image-place"


def test_a_path_out_of_the_folder(tmp_path: Path) -> None:
    """Dots do not lead out of the brief's folder."""
    _put(tmp_path, "a.png", _png())
    (tmp_path / "out.png").write_bytes(_png())
    found = _refusal(tmp_path, "../out.png")
    assert (found.rule, str(found.where)) == ("file-outside", "exhibits.yaml:3:5")


def test_a_link_out_of_the_folder(tmp_path: Path) -> None:
    """A symbolic link does not lead out of the brief's folder."""
    (tmp_path / "brief").mkdir()
    (tmp_path / "out.png").write_bytes(_png())
    (tmp_path / "brief" / "a.png").symlink_to(tmp_path / "out.png")
    assert _refusal(tmp_path, "a.png").rule == "file-outside"


def test_a_link_of_a_folder_out_of_the_folder(tmp_path: Path) -> None:
    """Neither does a linked folder on the way."""
    (tmp_path / "brief").mkdir()
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "elsewhere" / "a.png").write_bytes(_png())
    (tmp_path / "brief" / "images").symlink_to(tmp_path / "elsewhere")
    assert _refusal(tmp_path, "images/a.png").rule == "file-outside"


def test_a_picture_that_is_not_there(tmp_path: Path) -> None:
    """A missing image is named."""
    (tmp_path / "brief").mkdir()
    found = _refusal(tmp_path, "a.png")
    assert (found.rule, found.message) == ("file-missing", "a.png is not in brief")


def test_a_folder_is_no_picture(tmp_path: Path) -> None:
    """Only ordinary files are read."""
    (tmp_path / "brief" / "a.png").mkdir(parents=True)
    assert _refusal(tmp_path, "a.png").rule == "file-missing"


@pytest.mark.parametrize("name", ["a.gif", "a.eps", "a.tiff", "a", "a.pdf"])
def test_a_kind_that_is_not_read(tmp_path: Path, name: str) -> None:
    """PNG, JPEG and SVG alone are read."""
    assert _refusal(tmp_path, _put(tmp_path, name, _png())).rule == "image-kind"


def test_a_picture_by_another_name(tmp_path: Path) -> None:
    """The ending says what a file is."""
    found = _refusal(tmp_path, _put(tmp_path, "a.jpg", _png()))
    assert (found.rule, found.hint) == ("image-kind", "end its name in .png")


@pytest.mark.parametrize("data", [b"", b"no picture", _png()[:-20], _png()[:40]])
def test_a_damaged_picture(tmp_path: Path, data: bytes) -> None:
    """A picture that cannot be read to its end is refused."""
    assert _refusal(tmp_path, _put(tmp_path, "a.png", data)).rule == "image-damaged"


@pytest.mark.parametrize(
    ("width", "height"),
    [(6_400, 6_400), (13_000, 13_000), (50_000, 50_000), (50_000, 50), (50, 50_000)],
)
def test_a_picture_with_too_many_pixels(
    tmp_path: Path, width: int, height: int
) -> None:
    """The size that a file claims is checked before anything is decoded."""
    name = _put(tmp_path, "a.png", _claimed_png(width, height))
    assert _refusal(tmp_path, name).rule == "image-too-large"


@pytest.mark.parametrize(("name", "limit"), [("a.png", BYTES), ("a.svg", SVG_BYTES)])
def test_a_file_with_too_many_bytes(tmp_path: Path, name: str, limit: int) -> None:
    """A file beyond the bound is not read."""
    (tmp_path / "brief").mkdir()
    with (tmp_path / "brief" / name).open("wb") as stream:
        stream.truncate(limit + 1)
    assert _refusal(tmp_path, name).rule == "image-too-large"


@pytest.mark.parametrize(
    ("drawing", "reason"),
    [
        (SVG.format("<script>alert(1)</script>"), "a script"),
        (SVG.format("<style>@import url(http://x)</style>"), "a style sheet"),
        (SVG.format("<foreignObject/>"), "a foreign object"),
        (SVG.format('<image href="http://example.org/a.png"/>'), "another image"),
        (SVG.format('<a href="https://example.org"/>'), "a link"),
        (SVG.format("<animate/>"), "an animation"),
        (SVG.format("<iframe/>"), "the element `iframe`"),
        (SVG.format('<h:p xmlns:h="http://www.w3.org/1999/xhtml"/>'), "element `p`"),
        (SVG.format('<rect onload="x()"/>'), "an event attribute `onload`"),
        (SVG.format('<use href="other.svg#a"/>'), "reference to something outside"),
        (SVG.format(f'<use {XLINK} xlink:href="file:///a#b"/>'), "something outside"),
        (SVG.format('<rect fill="url(http://x/y)"/>'), "something outside"),
        (SVG.format("<rect style=\"fill:url('file:///x')\"/>"), "something outside"),
        (SVG.format('<rect style="--a: var(--b)"/>'), "more than plain properties"),
        (SVG.format('<g xml:base="http://x"/>'), "an address in `base`"),
        (SVG.format('<rect id="javascript:x"/>'), "an address in `id`"),
        (f"<!DOCTYPE svg>{SVG.format('')}", "a document type"),
        (f'<!DOCTYPE svg [<!ENTITY a "b">]>{SVG.format("&a;")}', "a document type"),
        (f'<?xml-stylesheet href="a.css"?>{SVG.format("")}', "a style sheet"),
        (
            f'<?xml version="1.0" encoding="UTF-16"?>{SVG.format("")}',
            "text that is not UTF-8",
        ),
        ("<html/>", "something other than an SVG drawing"),
        (SVG.format("<g>"), "XML that does not parse"),
        ("", "XML that does not parse"),
        (SVG.format("<g>" * 70 + "</g>" * 70), "elements more than 60 deep"),
        (SVG.format('<g id="a"><use href="#a"/></g>'), "reused within itself"),
    ],
)
def test_a_drawing_that_is_more_than_one(
    tmp_path: Path, drawing: str, reason: str
) -> None:
    """What could run, load or style is refused, and the message says what it is."""
    found = _refusal(tmp_path, _put(tmp_path, "a.svg", drawing))
    assert found.rule == "svg-unsafe"
    assert reason in found.message


def test_a_drawing_that_doubles_itself(tmp_path: Path) -> None:
    """Reuse that doubles thirty times over is refused unread."""
    steps = "".join(
        f'<g id="a{n}"><use href="#a{n + 1}"/><use href="#a{n + 1}"/></g>'
        for n in range(30)
    )
    drawing = SVG.format(f'<defs>{steps}<rect id="a30"/></defs><use href="#a0"/>')
    found = _refusal(tmp_path, _put(tmp_path, "a.svg", drawing))
    assert "more than 50,000 shapes" in found.message


def test_a_drawing_in_utf_16_hides_nothing(tmp_path: Path) -> None:
    """A document type in another encoding is not looked for, but refused whole."""
    drawing = f"<!DOCTYPE svg>{SVG.format('')}".encode("utf-16")
    found = _refusal(tmp_path, _put(tmp_path, "a.svg", drawing.decode("latin-1")))
    assert found.rule == "svg-unsafe"


def test_what_drawing_programs_add_does_no_harm(tmp_path: Path) -> None:
    """Notes that a drawing program keeps about a drawing are let be."""
    space = "http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd"
    drawing = SVG.format(f'<s:namedview xmlns:s="{space}" s:href="x" s:pagecolor="w"/>')
    _put(tmp_path, "a.svg", drawing)
    assert read_image(tmp_path, "brief", "a.svg", Place("x"))


def _with_image(library: Library, path: str) -> None:
    library.write(
        "exhibits.yaml",
        f"""\
        format: 1
        exhibits:
          trees-by-park:
            kind: image
            title: Trees
            alternative: Trees.
            source: Survey [@survey]
            image: {path}
        """,
    )


def test_an_image_of_an_exhibit_is_kept_by_its_path(library: Library) -> None:
    """The bytes of an image are found by the path that the exhibit names."""
    _with_image(library, "images/trees.png")
    library.write("images/trees.png", _png())
    assert library.brief().images == {"images/trees.png": _png()}


def test_an_image_may_lie_in_assets(library: Library) -> None:
    """Images that briefs share lie in `assets/` of the root."""
    _with_image(library, "assets/trees.png")
    library.write("assets/trees.png", _png())
    brief = library.brief()
    assert brief.images == {"assets/trees.png": _png()}
    assert "assets/trees.png" in brief.inputs


def test_the_logo_lies_in_assets(library: Library) -> None:
    """The organisation's logo is read from `assets/`."""
    library.add("content/organisation.yaml", "logo: logo.svg\n")
    library.write("assets/logo.svg", SVG.format(""))
    assert library.brief().images == {"logo.svg": SVG.format("").encode()}


def test_an_image_that_is_refused_is_found_where_it_is_named(library: Library) -> None:
    """The finding stands at the exhibit, and the brief can still be drafted."""
    _with_image(library, "http://example.org/trees.png")
    brief, findings = library.read()
    assert brief is not None
    assert [(one.rule, where(one)) for one in findings] == [
        ("image-place", "exhibits.yaml:8:12")
    ]

"""No page reaches the network, or any file but the assets of its document."""

import base64
import io
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from urllib.request import urlopen

import pytest
from PIL import Image

from brief.findings import Stop
from brief.render import render
from brief.render.fetcher import Assets, Refused
from tests.render.pages import FONTS, STYLE, made, rules_of

MARKER = "marked-so-that-it-is-found"

CHANNELS = {
    "img": '<img src="{url}" alt="A">',
    "img in upper case": '<IMG SRC="{url}" alt="A">',
    "object": '<object data="{url}" type="image/png">A</object>',
    "embed": '<embed src="{url}" type="image/png">',
    "svg image": '<svg width="9" height="9"><title>A</title>'
    '<image href="{url}" width="9" height="9"/></svg>',
    "svg xlink image": '<svg width="9" height="9" xmlns:xlink="http://www.w3.org/1999/xlink">'
    '<title>A</title><image xlink:href="{url}" width="9" height="9"/></svg>',
    "style sheet link": '<link rel="stylesheet" href="{url}">',
    "attachment link": '<link rel="attachment" href="{url}">',
    "attachment": '<p><a rel="attachment" href="{url}">A</a></p>',
    "style import": "<style>@import url({url});</style>",
    "background": '<p style="background: url({url})">A</p>',
    "list image": '<ul><li style="list-style-image: url({url})">A</li></ul>',
    "border image": '<p style="border: 1px solid; border-image: url({url}) 1">A</p>',
    "content": "<style>p::before {{ content: url({url}) }}</style><p>A</p>",
    "font": "<style>@font-face {{ font-family: X; src: url({url}) }}</style><p>A</p>",
    "page background": "<style>@page {{ background: url({url}) }}</style><p>A</p>",
    "margin box": "<style>@page {{ @top-left {{ content: url({url}) }} }}</style>A",
    "colour profile": "<style>@color-profile --x {{ src: url({url}) }}</style><p>A</p>",
    "footnote": '<i style="float: footnote; background: url({url})">A</i>',
}
"""Every way known in which a page can ask for a file."""

HARMLESS = {
    "iframe": '<iframe src="{url}">A</iframe><p>A</p>',
    "script": '<script src="{url}"></script><p>A</p>',
    "refresh": '<meta http-equiv="refresh" content="0; url={url}"><p>A</p>',
    "svg use": '<svg width="9" height="9"><title>A</title><use href="{url}#x"/></svg>',
    "video": '<video src="{url}"></video><p>A</p>',
    "prefetch": '<link rel="prefetch" href="{url}"><p>A</p>',
}
"""Ways that the engine does not take at all."""


class Listener(HTTPServer):
    """A server on this machine that remembers every request made to it."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.asked: list[str] = []

    @property
    def url(self) -> str:
        """Give an address of the server."""
        return f"http://127.0.0.1:{self.server_port}/x.png"


class _Handler(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        """Remember the request; send it on to a file."""
        assert isinstance(self.server, Listener)
        self.server.asked.append(self.path)
        self.send_response(302)
        self.send_header("Location", "file:///etc/hostname")
        self.end_headers()

    def log_message(self, *_args: object) -> None:
        """Say nothing."""


@pytest.fixture(scope="module")
def listener() -> Iterator[Listener]:
    """Give a listener proven to be alive."""
    server = Listener()
    threading.Thread(target=server.serve_forever, daemon=True).start()
    with pytest.raises(OSError, match="302"):
        urlopen(server.url)  # noqa: S310 - the listener of this test
    assert ["/x.png"] == server.asked
    server.asked.clear()
    yield server
    server.shutdown()
    server.server_close()


@pytest.fixture
def secret(tmp_path: Path) -> Path:
    """Give a file that is outside every document."""
    path = tmp_path / "secret.png"
    path.write_text(MARKER)
    return path


def outcome(body: str) -> tuple[list[str], bytes]:
    """Give the rules of what was found, and the bytes of the PDF if there is one."""
    try:
        pdf, found = render(made(body))
    except Stop as stop:
        return rules_of(stop.findings), b""
    return rules_of(found), pdf.data


@pytest.mark.parametrize("channel", CHANNELS)
@pytest.mark.parametrize("kind", ["http", "file", "data", "ftp"])
def test_refused(channel: str, kind: str, listener: Listener, secret: Path) -> None:
    """Each address in each channel ends the layout; no request, no file."""
    picture = base64.b64encode(MARKER.encode()).decode()
    url = {
        "http": listener.url,
        "file": secret.as_uri(),
        "data": f"data:image/png;base64,{picture}",
        "ftp": f"ftp://127.0.0.1:{listener.server_port}/x.png",
    }[kind]
    rules, data = outcome(CHANNELS[channel].format(url=url))
    assert "outside-resource" in rules
    assert b"" == data
    assert [] == listener.asked


@pytest.mark.parametrize("channel", HARMLESS)
def test_not_asked_for(channel: str, listener: Listener, secret: Path) -> None:
    """What the engine does not load is not loaded: no request, no file in the PDF."""
    for url in (listener.url, secret.as_uri()):
        _, data = outcome(HARMLESS[channel].format(url=url))
        assert MARKER.encode() not in data
    assert [] == listener.asked


@pytest.mark.parametrize(
    "url",
    [
        "../secret.png",
        "..%2fsecret.png",
        "%2e%2e/secret.png",
        "/etc/passwd",
        "//127.0.0.1/x.png",
        "asset:fonts/../../secret.png",
        "asset:///../secret.png",
        "asset://127.0.0.1/x.png",
        "ASSET:other.png",
        "asset:",
        "asset:fonts",
        "HTTP://127.0.0.1/x.png",
        "FILE:///etc/hostname",
        "javascript:alert(1)",
        "x.png%00.jpg",
        "\\\\server\\share\\x.png",
    ],
)
def test_path_tricks(url: str, listener: Listener) -> None:
    """No way of writing an address leads out."""
    rules, data = outcome(f'<img src="{url}" alt="A">')
    assert set(rules) & {"outside-resource", "missing-asset"}
    assert b"" == data


def test_base_address(listener: Listener) -> None:
    """A page cannot change where its addresses begin."""
    base = listener.url.removesuffix("x.png")
    rules, data = outcome(f'<base href="{base}"><img src="x.png" alt="A">')
    assert "outside-resource" in rules
    assert (b"", []) == (data, listener.asked)


def image(width: int, height: int, kind: str = "PNG") -> bytes:
    """Make an image of one colour."""
    out = io.BytesIO()
    Image.new("1" if kind == "PNG" else "L", (width, height)).save(out, kind)
    return out.getvalue()


@pytest.mark.parametrize("source", ["asset:images/a.png", "images/a.png"])
def test_own_image(source: str) -> None:
    """An image that the document brings along is drawn, however it is addressed."""
    assets = {**FONTS, "asset:images/a.png": image(20, 10)}
    pdf, found = render(made(f'<p>A</p><img src="{source}" alt="Grey">', assets=assets))
    assert () == found
    assert b"/Image" in pdf.data


@pytest.mark.parametrize(
    ("name", "data", "reason"),
    [
        ("a.png", b"not an image", "not a PNG or JPEG"),
        ("a.png", b"", "not a PNG or JPEG"),
        ("a.png", image(20, 10)[:40], "not a PNG or JPEG"),
        ("a.png", image(20, 10, "GIF"), "not a PNG or JPEG"),
        ("a.png", image(20, 10, "EPS"), "not a PNG or JPEG"),
        ("a.png", image(13_000, 13_000), "13000 by 13000 pixels"),
        ("a.png", bytes(20_000_001), "larger than 20 MB"),
        ("a.gif", image(20, 10, "GIF"), "a file of this kind"),
        ("a.pdf", b"%PDF-1.7", "a file of this kind"),
        ("a.svg", b"<!DOCTYPE svg [<!ENTITY a 'b'>]><svg/>", "document type"),
    ],
)
def test_bad_images(name: str, data: bytes, reason: str) -> None:
    """What is no image, or too large to unpack, is refused with the reason."""
    assets = {**FONTS, f"asset:{name}": data}
    with pytest.raises(Stop) as stopped:
        render(made(f'<p>A</p><img src="asset:{name}" alt="A">', assets=assets))
    assert reason in stopped.value.findings[0].message


@pytest.mark.parametrize("name", ["/dev/zero", "/proc/self/mem", "/nowhere.png"])
def test_devices(name: str) -> None:
    """A device, or a file that is gone, is not read."""
    assets = {**FONTS, "asset:a.png": Path(name)}
    with pytest.raises(Stop) as stopped:
        render(made('<img src="asset:a.png" alt="A">', assets=assets))
    assert ["missing-asset"] == rules_of(stopped.value.findings)


def test_svg_file_asks_for_more(listener: Listener) -> None:
    """What an SVG file refers to comes to the same door."""
    inner = f'<image href="{listener.url}" width="9" height="9"/>'
    svg = f'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">{inner}</svg>'
    assets = {**FONTS, "asset:a.svg": svg.encode()}
    with pytest.raises(Stop) as stopped:
        render(made('<img src="asset:a.svg" alt="A">', assets=assets))
    assert ["outside-resource"] == rules_of(stopped.value.findings)
    assert [] == listener.asked


def test_missing_font() -> None:
    """A font that the document does not bring along is named."""
    with pytest.raises(Stop) as stopped:
        render(made("<p>A</p>", assets={}, style=STYLE))
    (found,) = stopped.value.findings
    assert "missing-asset" == found.rule
    assert "asset:fonts/regular.ttf" in found.message


def test_long_address_is_cut() -> None:
    """An address of a million characters is not printed whole."""
    with pytest.raises(Refused) as refused:
        Assets({}).fetch("data:image/png," + "A" * 1_000_000)
    assert len(str(refused.value)) < 200

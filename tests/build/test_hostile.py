"""Hostile words in every field of a library: inert on the page, or a finding.

Each value of each YAML file, each piece of Markdown and each cell of CSV is replaced in
turn by each attack. Whatever comes of it, the page asks for nothing, holds no element
and no address that the attack brought, and shows nothing from outside the library.
"""

import threading
from collections.abc import Iterator
from html.parser import HTMLParser
from http.server import BaseHTTPRequestHandler, HTTPServer
from io import BytesIO
from pathlib import Path
from textwrap import dedent
from urllib.request import urlopen

import pikepdf
import pytest

from brief.build.conduct import build_one
from brief.build.progress import silent
from brief.build.request import Request
from brief.build.stages import prepare
from brief.findings import Stop
from brief.pdf.words import texts
from tests.content.library import FILES, NAME, Library, lay

MARKER = "marked-so-that-it-is-found"

ATTACKS = {
    "elements": "<img src={web} onerror=alert(1)><script src={web}></script>"
    "<iframe src={file}></iframe><svg onload=alert(1)><image href={web} /></svg>",
    "attributes": "\" onload=alert(1) src={web} x='\" style='background:url({web})",
    "end of style": "</style></title></head><link rel=attachment href={file}>",
    "style": "}} @import url({web}); p {{ background: url({file}) }}",
    "comment": "--><base href={web}><!--",
    "template": "{{{{ cycler.__init__.__globals__.os.popen('id').read() }}}}"
    "{{% include '{path}' %}}{{# {path} #}}",
    "picture": "![a]({web}) ![b]({file}) ![c](../../../secret.txt)",
    "links": "[a](javascript:alert(1)) [b]({file}) [c](data:text/html,x) [d](//x/y)",
    "reference links": "[a][1] <{file}> <javascript:alert(1)>\n\n[1]: {file}",
    "include": "::: exhibit ../../../secret.txt",
    "path": "../../../secret.txt",
    "absolute path": "{path}",
    "address": "{web}",
    "file address": "{file}",
    "formula": "__import__('os').system('touch ran')",
    "entities": "&lt;script src={web}&gt; &#60;img src={web}&#62; &file;",
    "tag of YAML": "!!python/object/apply:os.system ['touch ran']",
    "spreadsheet": '=HYPERLINK("{web}","{file}")',
}
"""Each made with an address that listens, a file outside, and the path of that file."""

QUICK = ("elements, styles, templates", "links")
"""Those tried in each field on every run; the long campaign tries all."""

ATTACKS[QUICK[0]] = "".join(
    ATTACKS[one] for one in ("elements", "end of style", "template")
)

FORBIDDEN = frozenset({"script", "iframe", "object", "embed", "base", "link", "image"})
SAFE = ("#", "asset:", "https://", "mailto:", "tel:")


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
        """Remember the request, and answer with the marker."""
        assert isinstance(self.server, Listener)
        self.server.asked.append(self.path)
        self.send_response(200)
        self.end_headers()
        self.wfile.write(MARKER.encode())

    def log_message(self, *_args: object) -> None:
        """Say nothing."""


@pytest.fixture(scope="module")
def listener() -> Iterator[Listener]:
    """Give a listener proven to be alive."""
    server = Listener()
    threading.Thread(target=server.serve_forever, daemon=True).start()
    with urlopen(server.url) as answer:  # noqa: S310 - the listener of this test
        assert MARKER.encode() == answer.read()
    server.asked.clear()
    yield server
    server.shutdown()
    server.server_close()


class Page(HTMLParser):
    """What of a page could ask for something, or run."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.faults: list[str] = []
        self.styles: list[str] = []
        self.inside = ""
        self.feed(html)

    def handle_starttag(
        self, tag: str, attributes: list[tuple[str, str | None]]
    ) -> None:
        """Keep what no page of ours has."""
        self.inside = tag
        if tag in FORBIDDEN:
            self.faults.append(f"<{tag}>")
        for name, value in attributes:
            address = name in {"href", "src", "xlink:href", "action", "data"}
            if name.startswith("on") or (
                address and not (value or "").startswith(SAFE)
            ):
                self.faults.append(f'<{tag} {name}="{value}">')

    def handle_data(self, data: str) -> None:
        """Keep the style sheets."""
        if self.inside == "style":
            self.styles.append(data)

    def handle_endtag(self, _tag: str) -> None:
        """Leave an element."""
        self.inside = ""


def fields() -> list[tuple[str, int]]:
    """Give each line of each file that holds a value, by the file and its number."""
    return [
        (file, number)
        for file, text in FILES.items()
        for number, line in enumerate(dedent(text).splitlines())
        if line.strip() and not line.rstrip().endswith(":")
    ]


def spoilt(line: str, file: str, words: str) -> str:
    """Put words in the place of a line's value, as its author would write them."""
    if file.endswith(".yaml"):
        quoted = "'" + words.replace("'", "''").replace("\n", " ") + "'"
        key, colon, _ = line.partition(": ")
        if colon:
            return f"{key}: {quoted}"
        return f"{line[: len(line) - len(line.lstrip())]}- {quoted}"
    if file.endswith(".csv"):
        cell = '"' + words.replace('"', '""').replace("\n", " ") + '"'
        return f"{cell},{line.rsplit(',', maxsplit=1)[-1]}"
    head = line[: len(line) - len(line.lstrip("#-: "))]
    return f"{head}{words}"


def attack(name: str, listener: Listener, root: Path) -> str:
    """Write an attack out with its addresses."""
    secret = root / "secret.txt"
    return ATTACKS[name].format(web=listener.url, file=secret.as_uri(), path=secret)


def laid(root: Path) -> Library:
    """Lay a library beside a file that no document may show."""
    home = root / "library"
    home.mkdir()
    (root / "secret.txt").write_text(MARKER)
    (home / "secret.txt").write_text(MARKER)
    return lay(home)


def spoil(library: Library, file: str, number: int, words: str) -> str:
    """Put an attack into one field; gives what the file held."""
    path = library.path(file)
    before = path.read_text(encoding="utf-8")
    lines = before.splitlines()
    lines[number] = spoilt(lines[number], file, words)
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return before


def judged(library: Library, styles: set[str]) -> list[str]:
    """Compose every document as a draft; say what is wrong with the pages."""
    try:
        prepared = prepare(library.root, NAME, (), draft=True, tell=silent)
    except Stop:
        return []
    faults = []
    for document in prepared.documents:
        page = Page(document.html)
        faults += page.faults
        faults += [one[:80] for one in page.styles if one not in styles]
        faults += [MARKER for _ in range(document.html.count(MARKER))]
    return faults


def campaign(
    root: Path, listener: Listener, attacks: tuple[str, ...], every: int = 1
) -> None:
    """Put attacks into each field in turn, and judge the pages.

    With `every` of 2, each attack goes into every other field, and each field meets
    every other attack.
    """
    library = laid(root)
    prepared = prepare(library.root, NAME, (), draft=True, tell=silent)
    styles = {one for each in prepared.documents for one in Page(each.html).styles}
    for turn, name in enumerate(attacks):
        words = attack(name, listener, root)
        for file, number in fields()[turn % every :: every]:
            before = spoil(library, file, number, words)
            faults = judged(library, styles)
            library.path(file).write_text(before, encoding="utf-8")
            assert [] == faults, (name, file, number)
    assert [] == listener.asked
    assert not list(root.rglob("ran"))


def test_the_judge_sees_what_an_attack_would_do() -> None:
    """A page that let an attack through would not pass."""
    page = Page('<img src="http://x/y"><script></script><p onclick="a()">A</p>')
    assert ['<img src="http://x/y">', "<script>", '<p onclick="a()">'] == page.faults


def test_every_field_holds_out(tmp_path: Path, listener: Listener) -> None:
    """The worst attacks, in each field in turn, leave every page inert."""
    campaign(tmp_path, listener, QUICK)


@pytest.mark.torture
def test_fields_hold_out_against_every_attack(
    tmp_path: Path, listener: Listener
) -> None:
    """Every attack, in every other field, leaves every page inert."""
    campaign(tmp_path, listener, tuple(ATTACKS), every=2)


@pytest.mark.parametrize("name", [QUICK[0]])
def test_pages_drawn_from_hostile_prose(
    name: str, tmp_path: Path, listener: Listener
) -> None:
    """Hostile prose in many fields at once, drawn: nothing asked, nothing let in."""
    library = laid(tmp_path)
    words = attack(name, listener, tmp_path)
    for file, number in fields():
        before = spoil(library, file, number, words)
        if library.read()[0] is None:
            library.path(file).write_text(before, encoding="utf-8")
    out = tmp_path / "out"
    request = Request(library.root, (NAME,), out, documents=("factsheet",), draft=True)
    outcome = build_one(request, NAME)
    assert outcome.written or outcome.findings
    assert [] == listener.asked
    for path in out.rglob("*.pdf"):
        assert MARKER not in text_of(path.read_bytes())
    assert not list(tmp_path.rglob("ran"))


def text_of(pdf: bytes) -> str:
    """Give everything that a PDF holds: its words, and its streams laid open."""
    words = " ".join(line for page in texts(pdf) for line in page)
    with pikepdf.open(BytesIO(pdf)) as file:
        streams = [
            one.read_bytes()
            for one in file.objects
            if isinstance(one, pikepdf.Stream) and one.get("/Subtype") != "/Image"
        ]
    return words + b"".join(streams).decode("latin-1")

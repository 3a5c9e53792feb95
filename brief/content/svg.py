"""Is an SVG a drawing and nothing else?

It refuses whatever could run, load, style the page around it, or grow beyond
bounds when drawn. It changes nothing: a file passes as it is, or not at all.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from dataclasses import dataclass, field

# A document type is refused before expat expands anything, and Python's expat has
# bounds of its own against entities.
from xml.parsers import expat

DEPTH = 60
"""How deeply elements may be nested; WeasyPrint 70 fails at 150 (tried)."""

SHAPES = 50_000
"""How many elements may be drawn once every reuse is counted."""

_SVG = "http://www.w3.org/2000/svg"
_XLINK = "http://www.w3.org/1999/xlink"

# What drawing programs add about a drawing; no reader of ours looks at it.
_INERT = (
    "http://www.inkscape.org/namespaces/inkscape",
    "http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd",
    "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "http://creativecommons.org/ns#",
    "http://purl.org/dc/elements/1.1/",
    "http://www.w3.org/XML/1998/namespace",
)

_ELEMENTS = frozenset(
    """svg g defs symbol use title desc metadata path rect circle ellipse line
    polyline polygon text tspan textPath linearGradient radialGradient stop
    clipPath mask pattern marker switch""".split()
)

_REASONS = {
    "script": "a script",
    "style": "a style sheet",
    "foreignObject": "a foreign object",
    "image": "another image",
    "a": "a link",
    "animate": "an animation",
    "set": "an animation",
}

_REFERENCE = re.compile(r"url\(\s*['\"]?([^)'\"]*)", re.IGNORECASE)
_DECLARED = re.compile(rb"<!\s*(DOCTYPE|ENTITY)|<\?xml-stylesheet", re.IGNORECASE)
_ENCODING = re.compile(rb"<\?xml[^>]*encoding\s*=\s*['\"](?!utf-8['\"])", re.IGNORECASE)


class Refused(Exception):
    """What is wrong with the drawing, in words that complete "it holds ..."."""


@dataclass
class _Walk:
    """Walks the elements; counts what is drawn beneath each id."""

    open_ids: list[str] = field(default_factory=lambda: [""])
    drawn: Counter[str] = field(default_factory=Counter)
    reuses: defaultdict[str, Counter[str]] = field(
        default_factory=lambda: defaultdict(Counter)
    )

    def start(self, name: str, attributes: dict[str, str]) -> None:
        _check_element(name, first=len(self.open_ids) == 1)
        self.open_ids.append(attributes.get("id", ""))
        if len(self.open_ids) > DEPTH:
            raise Refused(f"elements more than {DEPTH} deep")
        for one in {"", *self.open_ids}:
            self.drawn[one] += 1
        for key, value in attributes.items():
            for target in _references(key, value):
                for one in {"", *self.open_ids}:
                    self.reuses[one][target] += 1

    def end(self, _name: str) -> None:
        self.open_ids.pop()


def _parted(name: str) -> tuple[str, str]:
    """Split expat's "namespace name"."""
    namespace, _, local = name.rpartition(" ")
    return namespace, local


def _check_element(name: str, *, first: bool) -> None:
    namespace, local = _parted(name)
    if first and (namespace, local) != (_SVG, "svg"):
        raise Refused("something other than an SVG drawing")
    if namespace in _INERT:
        return
    if namespace != _SVG or local not in _ELEMENTS:
        raise Refused(_REASONS.get(local, f"the element `{local}`"))


def _references(name: str, value: str) -> list[str]:
    """Give the ids that an attribute reuses; refuse all that is no drawing."""
    namespace, key = _parted(name)
    if namespace in _INERT and key != "base":
        return []
    if key.lower().startswith("on"):
        raise Refused(f"an event attribute `{key}`")
    if key == "base" or "javascript:" in value.lower():
        raise Refused(f"an address in `{key}`")
    if key == "style" and re.search(r"var\(|--|@|\\", value):
        raise Refused("a style that is more than plain properties")
    targets = _REFERENCE.findall(value)
    if key == "href" and namespace in {"", _XLINK}:
        targets.append(value)
    for target in targets:
        if not target.strip().startswith("#"):
            raise Refused(f"a reference to something outside: `{target[:40]}`")
    return [target.strip()[1:] for target in targets]


def _weigh(walk: _Walk) -> None:
    """Count what is drawn in all, each reuse anew; refuse circles and floods."""
    known: dict[str, int] = {}
    inside: set[str] = set()

    def weight(one: str, depth: int) -> int:
        if one in inside or depth > DEPTH:
            raise Refused("a shape that is reused within itself")
        if one not in known:
            inside.add(one)
            reused = walk.reuses[one].items()
            own = walk.drawn[one]
            known[one] = own + sum(n * weight(two, depth + 1) for two, n in reused)
            inside.discard(one)
        return known[one]

    if weight("", 0) > SHAPES:
        raise Refused(f"more than {SHAPES:,} shapes once each reuse is drawn")


def check_svg(data: bytes) -> None:
    """Refuse an SVG that is more than a drawing; raises Refused."""
    if _ENCODING.search(data[:200]) or data[:2] in {b"\xff\xfe", b"\xfe\xff"}:
        raise Refused("text that is not UTF-8")
    if _DECLARED.search(data):
        raise Refused("a document type, an entity or a style sheet")
    walk = _Walk()
    parser = expat.ParserCreate("UTF-8", " ")
    parser.StartElementHandler = walk.start
    parser.EndElementHandler = walk.end
    try:
        parser.Parse(data, True)  # noqa: FBT003 - expat's own "this is all"
    except expat.ExpatError as error:
        raise Refused(
            f"XML that does not parse ({expat.ErrorString(error.code)})"
        ) from None
    _weigh(walk)

"""Numbers that are part of a name: of a body, a place, a thing, a model, a course."""

from __future__ import annotations

import re

from brief.figures.coverage.scene import NEAR, Scene, follows
from brief.figures.wording import Kind
from brief.figures.wording.late import Late

_IN_NAME = Late(r"[ -](?:[A-Z][a-z]+|of the [A-Z])")

_THE = follows("the")
_NAMING = Late(r"\b(?:[A-Z][a-z]+|BBC|ITV)(?: of| to)?$")
_BODY = Late(
    r"(?: [A-Z][\w&]+){1,4} (?:Institute|Trust|Foundation|Project|Society|Centre|Group"
    r"|Network|Company|Alliance|Campaign|Initiative|Partnership|Association|Fund|Club)\b"
    r"(?! [A-Z])"
)
"""The name of a body after "the" and a number: "the 5 Gyres Institute"."""

_AGED_BODY = Late(
    r"\d{1,2}(?:[-–]\d{1,2}|\+) [A-Z][\w&’'-]+(?: [A-Z][\w&’'-]+)* ?"
    r"(?:[Tt]eams?|[Ff]orum|[Ff]und|[Ss]ervices?|[Pp]artnership|[Gg]roup|[Pp]rogramme"
    r"|[Ss]trategy|[Bb]oard|[Nn]etwork)\b"
    r"|\d{1,3} (?:Squadron|Battalion|Regiment|Brigade|Commando)\b"
)
"""A body by the ages that it serves, or by its number: "our 0-5 SEND team"."""

_FIRM_BEFORE = follows(r"by|with|via|from|at|and|,")
_FIRM = Late(
    r"(?: (?!\w+s\b)[A-Z][\w&]+){2,3}(?=\s*(?:[.,;:)]|$)|\s{2}|\n"
    r"| (?:and|to|on|in|for|is|was|which|who|has)\b)"
)
"""A firm by its name alone: "by 360 Training UK", and no "12 NHS England nurses"."""


def _body(scene: Scene) -> bool:
    """Know the number of a body: "the 5 Gyres Institute", "617 Squadron"."""
    if _AGED_BODY.match(f"{scene.found.text}{scene.raw_after}"):
        return True
    if _THE(scene) and _BODY.match(scene.raw_after):
        return True
    return _FIRM_BEFORE(scene) and _FIRM.match(scene.raw_after) is not None


def name(scene: Scene) -> bool:
    """Know a number in a name: "Four Oaks", "617 Squadron", "stored at Gateway 2"."""
    if scene.kind in {Kind.NUMBER, Kind.LABEL} and _hung_on(scene):
        return True
    text, before = scene.found.text, scene.raw_before.rstrip(' “‘("')
    if text.isdigit() or _AGED_BODY.match(f"{text}{scene.raw_after}"):
        return _body(scene)
    if _titled(scene) or _called(scene):
        return True
    if not before or before[-1] in ".!?:;\n" or text[:1].islower():
        return False
    if text.isalpha():
        return (
            _IN_NAME.match(scene.raw_after) is not None
            or _NAMING.search(before) is not None
        )
    words = text.split()
    named = len(words) == 2 and words[1].istitle() and words[1] not in _MEASURED
    return named and _IN_NAME.match(scene.raw_after) is not None


_TITLED_TERM = Late(
    r"(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten)"
    r" (?:Year|Month|Week|Day|Point)"
)
_HYPHENED_TERM = Late(
    r"(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|\d{1,2})-"
    r"(?:Year|Month|Week|Day|Point)"
)
_CAPITAL = Late(r" [A-Z][a-z]+")
_TITLE = Late(r"(?: [A-Z][a-z]+){3}")
"""A title goes on from "Three Year": "Three Year Start Up Relief"."""

_MEASURED = frozenset({"Percent", "Per", "Million", "Billion", "Thousand"})
"""In a heading these are units: "49 Percent Citing a Concern"."""


def _titled(scene: Scene) -> bool:
    """Know the term with which a title begins: "Ten-Year Debt Profile"."""
    text, after = scene.found.text, scene.raw_after
    if _TITLED_TERM.fullmatch(text) and _TITLE.match(after):
        return True
    hyphened = _HYPHENED_TERM.fullmatch(text) and _CAPITAL.match(after)
    return bool(hyphened) and not _ONE_OF_MANY(scene)


_ONE_OF_MANY = follows("an?|the|for|of|our|its|their")


_FOR_SO_MANY = Late(r"\b[A-Z][a-z]+ (?:for|of) $")


def _called(scene: Scene) -> bool:
    """Know the number in a long name: "Mission for 100 Climate Neutral Cities"."""
    before, after = scene.raw_before, scene.raw_after
    return bool(_FOR_SO_MANY.search(before) and _TITLE.match(after))


# ---------------------------------------------------------------- hung on a capital

_PLACED = Late(
    r"\b(?:at|on|from|to|by|near|beside|via|of|in|with|under) "
    r"(?:[A-Z][a-z]{2,} ){1,2}$"
)
_PLACED_ENDS = Late(
    r"(?:[,;)]|\.(?!\d)|$)| (?:at|on|in|and|or|under|near|beside|with|by|for|to"
    r"|would|will|can|gave|took|logged|covers?|recorded|found)\b"
)
_ANOTHER = Late(r"\b[A-Z][a-z]{2,} \d[\d,.]*\b")
_FEW = 2
"""So many places with a number beside one another are a list of counts."""

_MODEL = Late(r"\b(?:[A-Z][a-z]+|[A-Z]{2,}) (?:\d+[-–])?$")
_MODEL_NUMBER = Late(r"(\d{1,4})(?:[-–](\d{1,4}))?")
_COURSE = Late(r"\b[A-Z]{3,5} $")


def _hung_on(scene: Scene) -> bool:
    """Know a number behind a capital: "Mathematics 30-1", "CHEM 1021", "Reserve 61"."""
    text = scene.found.text
    if text.isdigit() and len(text) == len("1021") and _COURSE.search(scene.raw_before):
        return True
    model = _MODEL_NUMBER.fullmatch(text)
    if model and _MODEL.search(scene.raw_before):
        return _is_model(scene, model)
    return False


def _is_model(scene: Scene, model: re.Match[str]) -> bool:
    """Tell a model or a course from a range: the second number is no larger."""
    after = re.match(r"[-–](\d{1,4})\b", scene.raw_after)
    before = re.search(r"(\d{1,4})[-–]$", scene.raw_before)
    first = before[1] if before else model[1]
    second = after[1] if after else model[2] or (model[1] if before else "")
    if second:
        return int(second) < int(first) or len(second) > len(first) + 1
    return _is_placed(scene)


def _is_placed(scene: Scene) -> bool:
    """Tell "met at Gateway 2." from "14 at Walsall and at Dudley 12"."""
    if not _PLACED.search(scene.raw_before) or not _PLACED_ENDS.match(scene.raw_after):
        return False
    near = f"{scene.paragraph[-NEAR:]}{scene.found.text}{scene.raw_after}"
    return len(_ANOTHER.findall(near)) < _FEW

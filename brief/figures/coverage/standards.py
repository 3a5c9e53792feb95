"""Numbers of standards, versions and products: WCAG 2.2, ISO 9001, Python 3.8."""

from __future__ import annotations

from brief.figures.coverage.labels import CHAIN
from brief.figures.coverage.references import STRICT_END
from brief.figures.coverage.scene import Scene, follows, leads, says
from brief.figures.wording import Kind
from brief.figures.wording.late import Late

_VERSION = says(r"\d{1,5}(?:\.\d+)*\+?|\d{1,3} \d{3}")
_VERSIONS = says(
    r"\d{1,4}(?:\.\d+)* (?:and|or) (?:above|later|newer|higher|below|earlier|older)"
)
_IN_BRACKETS = Late(r"\([A-Z]{3,6}\) $")
_MEASURES = r"(?!FTEs? |WTEs? |GDP |GVA |CPI |RPI |BMI |PSE |NHS |UK |EU |US )"
_ACRONYM = Late(rf"(?:^|[\s(“‘/]){_MEASURES}[A-Z][A-Za-z]*[A-Z][A-Z/]*s?[ -]{CHAIN}$")
_POINTED, _TITLED = says(r"\d\.\d"), Late(r"[a-z,] [A-Z][a-z]+ $")
_VERSION_ENDS = Late(
    r"\s*(?:[.,;:)’”]|$)|-\d|\s+(?:and|or|to|is|are|was|were|level|section|in|for|at|on"
    r"|standard"
    r"|source|has|have|of|data|compliant|accredit\w+|certifi\w+|AAA?|licen[cs]e"
    r"|guidelines|conformance|International|applies|apply|covers?|sets?|says?|CPUs?"
    r"|GPUs?|processors?|configuration|chips?|drives?|arrays?)\b"
)


_PRODUCT = follows(
    r"(?:python|java|javascript|windows|android|ios|macos|ubuntu|linux|numpy|pandas"
    r"|html"
    r"|css|web|oauth|tls|ssl|usb|bluetooth|drupal|wordpress|rails|ruby|node|stata|spss"
    r"|sas|iphone|ipad|excel|outlook|chrome|firefox|explorer|edge|safari|django|unicode|http"
    r"|release"
    r"|creative commons|licen[cs]e|icd|fhir|snomed|photoshop|acrobat|version"
    r"|(?<!to )(?<!and )build|nikkei|php|gasb|cloud"
    r"|debian|kubernetes|nginx|postgres\w*|boeing|airbus|nvda"
    r"|jaws|drupal|euro)[ -]?v?"
)


_STANDARD_IN_BRACKETS = Late(r"\((?:IFRS|IAS|FRS|IPSAS|ISO|WCAG|BS|EN)\) $")


_NAMED = Late(r"[\w,] (?:[a-z]-)?[A-Z][A-Za-z]+ $")
_MEASURE = leads(r" ?(?:%|per|points?|million|billion|m\b|bn\b|km|kg|hours?|years?)")


def _released(scene: Scene) -> bool:
    """Know the number of a release behind its name: "e-Albania 2.0"."""
    named = _NAMED.search(scene.raw_before) is not None
    return named and scene.text.endswith(".0") and not _MEASURE(scene)


def standard(scene: Scene) -> bool:
    """Know the number of a standard or a version: WCAG 2.2, ISO 9001, Python 3.8."""
    if scene.raw_before[-1:] == "#" and scene.text.replace(",", "").isdigit():
        return True
    version = scene.kind is Kind.NUMBER and _VERSION(scene)
    if version and (scene.raw_before[-1:] == "#" or _released(scene)):
        return True
    if (version or _VERSIONS(scene)) and _PRODUCT(scene):
        return True
    named = _POINTED(scene) and _IN_BRACKETS.search(scene.raw_before)
    if named or (version and _STANDARD_IN_BRACKETS.search(scene.raw_before)):
        return _VERSION_ENDS.match(scene.raw_after) is not None
    if _POINTED(scene) and STRICT_END(scene) and _TITLED.search(scene.raw_before):
        return True
    return (
        version
        and _ACRONYM.search(scene.raw_before) is not None
        and _VERSION_ENDS.match(scene.raw_after) is not None
    )

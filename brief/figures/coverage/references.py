"""Numbers that point: sections, statutes, telephones, standards, addresses."""

from __future__ import annotations

import re

from brief.figures.coverage.scene import Scene, follows, leads, says
from brief.figures.wording import Kind

_ORDINAL = says(r"\d+ ?(?:st|nd|rd|th)")
_NTHS = r"third|fourth|fifth|sixth|seventh|eighth|ninth|tenth"
_NTH = says(rf"(?:a |the )?(?:{_NTHS})")
_TENS = leads(rf"-(?:first|second|{_NTHS}|ninth)\b")
_COUNTED_ON = leads(rf",? (?:(?:or|and) )?(?:{_NTHS})\b")


def ordinal(scene: Scene) -> bool:
    """Know "21st", and "a fourth, fifth or sixth concern"."""
    counted_on = _NTH(scene) and _COUNTED_ON(scene)
    return _ORDINAL(scene) or counted_on or _TENS(scene)


_DIALLED = says(r"\(?\+?[\d ()-]{6,}\d")
_SHORT_CALL = says(r"999|101|111|112|105|119|\d{5,6}")
_CALLED = leads(r",? (?:ext|calls?|service|line|demand|operators?|team|contact|system)")
_CALLING = follows(
    r"(?:calls? to|those to|call(?:ing)?|dial(?:ling)?|ring(?:ing)?|via|nhs|text"
    r"|non-emergency)"
    r"(?: [\d ]+,? or)?"
)


def telephone(scene: Scene) -> bool:
    """Know telephone numbers, and the short ones: "call 101", "999 calls"."""
    if scene.kind is Kind.LABEL:
        return _DIALLED(scene)
    return _SHORT_CALL(scene) and (_CALLED(scene) or _CALLING(scene))


_INSTRUMENT = re.compile(
    r"(?:\b(?:SIs?|SR|SSI|WSI|No\.?|Cm|Cmnd|HC|HL|Cmd|CP|c\.)\s*|\d/)$"
)
_INSTRUMENTS = says(r"(?:si|sr|ssi|wsi|cm|cmnd|hc|hl|no\.?) ?\d[\d/–-]*")
_OF_A_STATUTE = re.compile(r"(?:Act|Regulations?|Order|Rules|Measure|Convention) $")


def statute(scene: Scene) -> bool:
    """Know the year of a statute and the number of an instrument: SI 2011/3050."""
    before = scene.raw_before
    numbered = _INSTRUMENTS(scene) or (
        scene.kind in {Kind.NUMBER, Kind.DATE} and _INSTRUMENT.search(before)
    )
    dated = scene.kind is Kind.DATE and _OF_A_STATUTE.search(before)
    return bool(numbered or dated)


_LABELS = "|".join(
    """section paragraph para regulation article schedule appendix annex chapter clause
    part item page table option phase stage tier step scope draft version grade channel
    radio formula recommendation objective minute note strand terminal route goal case
    type theme pillar category ward unit form rule figure reference ref complaint
    condition policy bulletin question action indicator measure criterion principle
    outcome scenario flat plot lot bay bed station gallery room floor block building
    platform pump lift gate junction zone sector volume issue edition series appeal
    application order circular directive protocol convention treaty lane court house
    hall theatre studio pier berth runway turbine reactor exercise lesson module ext
    extension top paper buoy contract site licence ground document slide exhibit map
    plan drawing sheet box file job batch line train flight bus service booklet
    leaflet risk panel windows progress attainment enclosure attachment bridge
    lock sluice culvert weir
    """.split()
)
_PLURALS = "galleries|criteria|policies|categories|appendices|annexes|boxes|numbers?"
_SHORT = r"(?:no|nos|p|pp|s|ss|para|paras|reg|regs|art|arts|fig|figs|ch|vol)\."
_CHAIN = r"(?:[\d.]+[a-z]?(?:\(\w+\))*(?:,| and| to| or| of|, and|–|-) ?)*"
_REFERRED = follows(rf"(?:(?:{_LABELS})s?|{_PLURALS}|{_SHORT}) {_CHAIN}")
_NUMBERED = follows(rf"numbers?(?: {_CHAIN})?")
_TIMES = "Year|Month|Week|Day|Quarter|Period|Round|Level|Priority|Group|Team|Area"
_CAPITAL_LABEL = re.compile(
    rf"\b(?:{_TIMES})s? {_CHAIN}$|\b[A-Z]\.$|\b(?:PC|PCSO|Sgt) $"
)
_NAMED = re.compile(
    r"(?<!\b[Ff]or )(?<!\b[Ii]n )(?<!\b[Aa]t )(?<!\b[Oo]f )(?<!\b[Bb]y )(?<!\b[Tt]o )"
    r"(?<!\b[Ff]rom )\b[A-Z][a-z]{2,} $"
)
"""A name before a number; after "in" or "for" it is rather a place: "for Dudley 12"."""
_NAMED_ENDS = leads(
    r"\s*(?:[.,;:)]|$)|/[A-Z]|  |\n| (?:at|of|in|on|to|and|or|for|from|is|was|has|will"
    r"|by|with|under|near|off|beside)\b"
)
_SMALL_LABEL = follows(rf"(?:{_TIMES.lower()})s?")
_STRICT_END = leads(r"\s*(?:[.,;:)]|$)|  |\n")
_COUNTED_ON_AFTER = re.compile(
    r" +(?!and |or |to |of |in |on |at |is |was |has |as |plus |this |across |thus )"
    r"(?:[a-z-]+ )?(?:[a-z-]+(?<![sui])s|people|children|women|men|per cent|%)\b"
)
_PLAIN_NUMBER = says(
    r"(?:number )?\d{1,3}(?:[.:]\d{1,3})*|one|two|three|four|five|six|seven|eight|nine"
    r"|ten|\d+/\d{2,4}|\d+ to \d+|\d{4,6}"
)
_BRACKETED = re.compile(r"\d[A-Z]?\($")
_HEAD, _TAIL = re.compile(r"[\w/.:-]*$"), re.compile(r"[\w/:-]*")
_CODE = re.compile(
    r"[A-Z]*\d+(?:(?:[/-][\dA-Z]+){2,}|-\d+:\d{4})|[A-Z]{1,5}/\d+(?:[/-][\dA-Z]+)*"
)


def reference(scene: Scene) -> bool:
    """Know the number of a section, a paragraph, a ward, a case."""
    if scene.kind is Kind.LABEL or _BRACKETED.search(scene.raw_before):
        return True
    head, tail = _HEAD.search(scene.raw_before), _TAIL.match(scene.raw_after)
    if head and tail and _CODE.fullmatch(f"{head[0]}{scene.found.text}{tail[0]}"):
        return True
    if scene.kind not in {Kind.NUMBER, Kind.COUNTED} or not _PLAIN_NUMBER(scene):
        return False
    return _labelled(scene)


def _labelled(scene: Scene) -> bool:
    """Tell whether a number follows a noun, and names it: "condition 14"."""
    if _NUMBERED(scene):
        return True
    if _REFERRED(scene):
        return scene.text.isalpha() or not _COUNTED_ON_AFTER.match(scene.after)
    if _CAPITAL_LABEL.search(scene.raw_before):
        return True
    named = _NAMED.search(scene.raw_before) is not None and _NAMED_ENDS(scene)
    digits = scene.text.replace(".", "").isdigit()
    return (named and digits) or (_SMALL_LABEL(scene) and _STRICT_END(scene))


_DOTTED = says(r"\d{1,2}(?:\.\d{1,2}){0,3}\.?")
_MINUTED = re.compile(r"\d{1,3}/\d\d\s+[A-Z]")
_CAPITAL = re.compile(r"[.)]?\s+[A-Z‘“\"]")


def numbered(scene: Scene) -> bool:
    """Know the number with which a paragraph or a heading begins: "2.3 Background"."""
    before = scene.raw_before.rstrip(" (\t")
    opens = (
        not before or before[-1] == "\n" or (before[-1] == "." and "." in scene.text)
    )
    dotted = _DOTTED(scene) and _CAPITAL.match(scene.raw_after)
    minuted = _MINUTED.match(scene.found.text + scene.raw_after)
    return opens and bool(dotted or minuted)


_VERSION = says(r"\d{1,5}(?:\.\d+)*")
_ACRONYM = re.compile(r"(?:^|[\s(“‘/])[A-Z][A-Za-z]*[A-Z][A-Z/]*[ -]$")
_POINTED, _TITLED = says(r"\d\.\d"), re.compile(r"[a-z,] [A-Z][a-z]+ $")
_VERSION_ENDS = re.compile(
    r"\s*(?:[.,;:)’”]|$)|-\d|\s+(?:and|or|to|is|was|level|in|for|at|on|standard)\b"
)


def standard(scene: Scene) -> bool:
    """Know the number of a standard or a version: WCAG 2.2, ISO 9001."""
    if _POINTED(scene) and _STRICT_END(scene) and _TITLED.search(scene.raw_before):
        return True
    named = scene.kind is Kind.NUMBER and _VERSION(scene)
    return (
        named
        and _ACRONYM.search(scene.raw_before) is not None
        and _VERSION_ENDS.match(scene.raw_after) is not None
    )


_STREET = re.compile(
    r"\d{1,4}[a-z]?(?:[-–]\d{1,4}[a-z]?)?,?(?: [A-Z][\w’'-]+){1,3}"
    r" (?:Street|Road|Lane|Avenue|House|Square"
    r"|Way|Drive|Place|Court|Close|Crescent|Gardens|Row|Hill|Park|Parade|Terrace|Wharf)\b"
)


def address(scene: Scene) -> bool:
    """Know the number of a house in a street."""
    said = scene.found.text + scene.raw_after
    return scene.kind is Kind.NUMBER and bool(_STREET.match(said))

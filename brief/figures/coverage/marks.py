"""Digits that are part of a mark: of a list, an address, a telephone, a citation."""

from __future__ import annotations

import re

from brief.figures.coverage.scene import Scene, follows, leads, says, within
from brief.figures.wording import Kind
from brief.figures.wording.late import Late

# ---------------------------------------------------------------- telephones

_DIALLED = says(r"\(?\+?[\d ()-]{6,}\d")
_NUMBER = within(
    r"\b1[38]00 \d{3} \d{3}\b|\(\d{3}\) \d{3}-\d{4}\b"
    r"|(?<!\d)\(?\+?0\d{2,4}\)?[ -]?\d{3,4}(?:[ -]?\d{3,4})?\b"
    r"(?:(?:,| or| and|/) ?\d{6}\b)*"
)
_SHORT_CALL = says(r"999|101|111|112|105|119|911|211|311|511|988|404|1300|1800|\d{5,6}")
_CALLED = leads(
    r",? (?:ext|lifeline|helpline|hotline|center|dispatch|page|press|calls?|service"
    r"|line|demand|operators?|team|contact|system|centre|number|procedures?|responders?"
    r"|handl|emergency|non-emergency|performance|queue|wait)"
)
_CALLING = follows(
    r"(?:calls? to|those to|call(?:ing)?|dial(?:s|led|ling)?|ring(?:ing)?|via|nhs|text"
    r"|non-emergency|phone|through|rang|on|the|our)"
    r"(?: [\d ]+,? or| [\d ]+ and)?"
)


def telephone(scene: Scene) -> bool:
    """Know telephone numbers, and the short ones: "call 101", "999 calls"."""
    if scene.kind is Kind.LABEL and _DIALLED(scene):
        return True
    if scene.found.text[0] in "0+(" or scene.raw_before[-1:] in {")", "-"}:
        return _NUMBER(scene)
    if _NUMBER(scene):
        return scene.kind in {Kind.NUMBER, Kind.LABEL}
    if not _SHORT_CALL(scene):
        return False
    short = len(scene.text) == 3
    if short and _CALLS.search(scene.paragraph) and not _COUNTED_AFTER(scene):
        return True
    the = _CALLED_THE(scene)
    called = _CALLED(scene) or (_CALLING(scene) and (short or not the))
    return called and not (the and _SEVERAL(scene))


_CALLS = Late(r"\b(?:999|101|111|112)(?: and (?:999|101|111|112))? [Cc]alls?\b")
_COUNTED_AFTER = leads(
    r" (?:[a-z]+ )?(?:people|children|staff|officers|calls|cases|incidents|homes)\b"
)
_SEVERAL = leads(r" (?!calls|operators|procedures|responders)[a-z]+(?<![su])s\b")
_CALLED_THE = follows(r"on|the|our|through")

# ---------------------------------------------------------------- addresses

_ONLINE = within(
    r"(?:https?://|www\.)\S+|\bdoi:? ?10\.\d{4,}/\S+"
    r"|\S+@\S+\.\w+|\b[\w-]+(?:\.[\w-]+)*\.(?:uk|gov|org|com|net"
    r"|io|eu|ac|nhs|police)\b(?:/\S*)?",
    re.IGNORECASE,
)
_POSTCODE = within(r"\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b")
_STREET = Late(
    r"\d{1,4}[a-z]?(?:[-–/]\d{1,4}[a-z]?)?,?(?: [A-Z][\w’'-]+){1,3}"
    r" (?:Street|Road|Lane|Avenue|House|Square|Way|Drive|Place|Court|Close|Crescent"
    r"|Gardens|Row|Hill|Park|Parade|Terrace|Wharf|Grove|Mews|Walk|Gate|Quay|Green|Rise"
    r"|View|Mount|Embankment|Broadway|Buildings?|Centre|Plaza|Boulevard|Parkway)\b"
)
_NAMED_STREET = Late(
    r"(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten)(?: [A-Z][\w’'-]+){1,2}"
    r" (?:Street|Road|Lane|Avenue|Square|Way|Close|Crescent|Gardens|Hill|Park"
    r"|Terrace)\b"
)


def address(scene: Scene) -> bool:
    """Know the number of a house in a street, and digits of an address online."""
    said = scene.found.text + scene.raw_after
    if scene.kind is Kind.NUMBER and (_STREET.match(said) or _NAMED_STREET.match(said)):
        return True
    return _ONLINE(scene) or _POSTCODE(scene)


# ---------------------------------------------------------------- markers

_OPENS = Late(r"(?:^|[\s:;,.])\(?$")
_CLOSES = Late(r"\)\s*\S|[.)]\s+[A-Za-z‘“\"]")
_AFTER_A_STOP = Late(r"[.!?:;]\s+$")
_HEADED = Late(r"\.[A-Z][a-z]+ ")
_PARAGRAPH_ENDS = Late(r"\)\s*(?:\Z|\n)")
_CAPITAL_NEXT = Late(r"[.)]\s+[A-Z‘“\"]")
_FOOTNOTE = Late(r"[A-Za-z)’”%][.,;:]?[’”\")]?[.,;:]$|[.,;:][’”\")]$")
_AFTER_BRACKET = Late(r"[a-z]\)$")
_SENTENCE = Late(
    r" (?:They|The|This|These|That|Those|There|It|In|For|We|He|She|However|As|An?|Our"
    r"|But|And|Such|While|When|If|Although)\b"
)
"""After a stop and a number, how a sentence begins: "to markets. 8 They emphasise"."""
_FOOTNOTE_ENDS = Late(r"(?:\s|$|[.,;)\]])")


def _is_note(before: str, after: str) -> bool:
    """Know a note's number after a word, a bracket or a stop: "to markets. 8 They"."""
    if _FOOTNOTE.search(before) and _FOOTNOTE_ENDS.match(after):
        return not before[-2:-1].isdigit()
    if _AFTER_BRACKET.search(before):
        return _FOOTNOTE_ENDS.match(after) is not None
    stopped = _AFTER_A_STOP.search(before) is not None
    return stopped and _SENTENCE.match(after) is not None


_VOTED = Late(r"\b(?:For|Against|Abstentions?|Abstained|Present): $")
"""Before the count of a vote: "For: 12. Against: 7."."""

_RAISED = says("[¹²³⁰⁴-⁹]+")


def marker(scene: Scene) -> bool:
    """Know the marks of a list within the text, and of a footnote: "(1) to house"."""
    if _RAISED(scene):
        return scene.raw_before[-1:].isspace()
    if scene.kind is not Kind.NUMBER and scene.kind is not Kind.LABEL:
        return False
    digits = scene.found.text
    before, after = scene.raw_before, scene.raw_after
    if listed := _DONE_THEN.fullmatch(digits):
        digits, before = listed["mark"], f"{before}{listed['done']}"
    too_long = not digits.isdigit() or len(digits) > (3 if before[-1:] == "(" else 2)
    if too_long or _VOTED.search(before):
        return False
    noted = _is_note(before, after)
    noted = noted or (before[-1:] in {"", "\n"} and bool(_HEADED.match(after)))
    if _AFTER_A_STOP.search(before[:-1]) and before[-1:] == "(":
        noted = noted or _PARAGRAPH_ENDS.match(after) is not None
    if noted or not (_OPENS.search(before) and _CLOSES.match(after)):
        return noted
    if _AFTER_A_STOP.search(before) and _CAPITAL_NEXT.match(after):
        return True
    return _in_sequence(scene, int(digits))


_DONE_THEN = Late(r"(?P<done>[a-z]+, \()(?P<mark>\d{1,2})")
"""A verb of change before a mark of a list: "rates should be reduced, (2) change"."""


def _in_sequence(scene: Scene, number: int) -> bool:
    """Tell whether the mark before or after a mark stands near: (1) before (2)."""
    start, end = scene.found.start, scene.found.end
    bracketed = scene.raw_before.rstrip().endswith("(")
    form = r"\({}\)" if bracketed else r"(?<!\d){}[.)]\s"
    earlier = scene.prose[max(0, start - 500) : start]
    later = scene.prose[end : end + 500]
    first = number > 1 and re.search(form.format(number - 1), earlier)
    second = re.search(form.format(number + 1), later)
    return bool(first or (second and (number == 1 or first)))


_DOTTED = says(r"\d{1,2}(?:\.\d{1,2}){0,3}\.?")
_MINUTED = Late(r"\d{1,3}/\d{2,4}\s+[A-Z]")
_MEMBERS = leads(
    r" (?:members|councillors|officers|governors|trustees|directors|volunteers"
    r"|residents|people|staff)\b"
)
_CAPITAL = Late(r"[.)]?\s+[A-Z‘“\"]")
_TITLE_ALONE = Late(r" [A-Z][a-z]+\s*(?:\n|\Z)")
_AMOUNT_NEXT = Late(r"\s+[£$€]?\d")


_VOTES = Late(r" Votes?\b")
_TALLY = Late(r" [A-Z][a-z]+s\s*(?:\n|\Z)")
_MOST_ITEMS = 30
"""From here on a number that opens a line counts, and numbers no item: "72 Thefts"."""


def numbered(scene: Scene) -> bool:
    """Know the number with which a paragraph or a heading begins: "2.3 Background"."""
    before = scene.raw_before.rstrip(" (\t")
    opens = (
        not before or before[-1] == "\n" or (before[-1] == "." and "." in scene.text)
    )
    follower = _CAPITAL.match(scene.raw_after)
    if "." in scene.text and before[-1:] in {"", "\n"}:
        follower = follower or _AMOUNT_NEXT.match(scene.raw_after)
    dotted = _DOTTED(scene) and follower
    minuted = _MINUTED.match(scene.found.text + scene.raw_after)
    titled = _TITLE_ALONE.match(scene.raw_after) is not None
    counted = _MEMBERS(scene) and "." not in scene.text and not titled
    high = scene.text.isdecimal() and int(scene.text) >= _MOST_ITEMS
    tallied = high and _TALLY.match(scene.raw_after) is not None
    acronyms = _ACRONYMS.match(scene.raw_after) is not None
    counted = counted or tallied or acronyms or _is_in_a_panel(scene)
    counted = counted or _VOTES.match(scene.raw_after) is not None
    return opens and bool(dotted or minuted) and not counted


_ACRONYMS = Late(r" [A-Z]{2,}s\b")
_LINES = Late(
    r"(?:^|\n)[ \t]*[£$€]?(?P<number>\d+)(?P<rest>[\d,]*)(?P<dot>\.\d*)?\w* ?[A-Z(]"
)
_MEASURED = leads(r" (?:[Hh]ectares?|[Aa]cres?|[Mm]iles?|[Tt]onnes?|[Kk]m)\b")
_IN_A_PANEL = 4


def _is_in_a_panel(scene: Scene) -> bool:
    """Know a panel of facts, whose lines are in no order: "9 Wharves", "3 Tugs".

    A heading's number has the one before it above, or the one after it below.
    """
    lines = list(_LINES.finditer(scene.prose))
    at = scene.found.start
    if len(lines) < _IN_A_PANEL or not scene.text.isdecimal():
        return len(lines) >= _IN_A_PANEL and _MEASURED(scene)
    number = int(scene.text)
    plain = [one for one in lines if not one["rest"]]
    above = {int(one["number"]) for one in plain if one.start("number") < at}
    below = {int(one["number"]) for one in plain if one.start("number") > at}
    return number - 1 not in above and not {number, number + 1} & below


# ---------------------------------------------------------------- codes

_STATES = (
    "A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA"
    "|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]"
)
_CODE = within(
    rf"\b(?:{_STATES}) \d{{5}}(?:-\d{{4}})?\b"  # Oakland, CA 94612
    r"|\bIS[SB]N(?:-1[03])?:? ?(?:is )?\d[\dX -]{6,16}"
    r"|\b\d{1,4}\(\d{1,3}\)[,:] ?\d+(?:[-–]\d+)?"  # 57(3), 199
    r"|\b[AB]/[A-Z][\w‐-]+(?: [A-Z][\w-]+)*/\d+/\d{2,4}"  # A/Moscow/10/99
    r"|\b\d{2,4}\([a-z]\)(?:\(\d{1,2}\)|\d{1,2}\b)*"  # 501(c)(3)
    r"(?:,? (?:and|or) \([a-z]\)\(\d{1,2}\)(?:\([A-Z]\))?)*"
    r"|\b[A-Z]{1,4}\(\d\)"  # an AR(1) model
    r"|\b[HS]\.? ?B\.? ?\d{1,2}[-–]\d{2,4}\b"  # H.B. 23-1246
    r"|\b[A-Z]{2,5} 0\d\b|\b[A-Z]{2,5} \d{1,3} ?[-–] ?[A-Z]{2,5} \d{1,3}\b"
    r"|\b[Rr]outes? (?:\d+[A-Z]*(?:, ?| and |/))*\d+[A-Z]+\b"
    r"|\b(\d) ?[x×] ?\1\b"  # the 2x2 meeting
    r"|\b[Ss]egments? (?:from )?\d ?[-/–] ?\d\b"
    r"|\b\d[-–]\d[-–]\d\b(?! ?%)"  # 9-8-8
    r"|\b\d{1,2}:\d{1,2}[’'”]? ratio\b"
    r"|\b\d{1,3}(?::\d{1,3}){2,}\b|\b1[:-](?:to-)?1\b"  # the 70:20:10 model
    r"(?= (?:[a-z]+ ){0,2}(?:conversations?|meetings?|sessions?|support|mentor\w*"
    r"|coaching|tuition|interviews?|calls?|training|chats?|advice|help|care))"
    r"|\b[A-Z]\d-\d{3,4}\b"
    r"|\b2:[12] or (?:above|better|higher)\b|\b2:[12]\b(?= (?:degrees?|and first))"
    r"|\b[A-Z]{1,4}[∙·•]\d+(?:\.\d+)*\b"  # a lineage
    r"|\b\d+[-/]0\d+\b|\b\d\d/\d{4,6}\b"  # 17-0045, 14/506664
    r"|\b[A-Z]{2,}\(\d{2,4}\) ?\d+\b"  # PSTB(11)05
    r"|(?:\b[A-Z]?[a-z]+ )?\b\d+ (?:U\.?S\.?C|C\.?F\.?R)\b\.?"
    r"(?: (?:(?:§+|Part|Parts) ?)?\d+[a-z]?(?:[-–]\d+)?)?"
    r"|§+ ?\d+(?:\.\d+)*(?:[-–]\d+)?"
    r"|\b(?:Public Law|P\.L\.|Pub\. L\.)(?: No\.)? \d+[-–]\d+"
    r"|\bnumbered \d{1,4}(?:, \d{1,4})* and \d{1,4}\b"
    r"|\bKS ?\d ?[-–] ?\d\b|\[\d{1,3}(?:[,–-] ?\d{1,3})+\]"  # [12,13]
    r"|\([Ii]bid\.?,? (?:p\.? ?)?\d+\)"
    r"|\b[A-Z][a-z’'-]+,? (?:19|20)\d\d: ?\d{1,4}(?:[-–]\d+)?(?=\))"
    r"|\bGB ?\d{3} ?\d{4} ?\d\d\b|\bP5\+1\b"
    r"|(?<![\d.,£$€])\d{7,}(?![\d.,]\d)"  # 20060770: a count has commas
    r"|\b1:\d[\d,]*,?(?= ?(?:dilution|scale|map)\b)|(?<=scale of )1:\d[\d,]*"
    r"|\[(?:19|20)\d\d\] ?\d* ?[A-Z][A-Za-z ().]{1,20} ?\d*"  # [2019] EWCA Civ 1234
    r"|\((?:19|20)\d\d\) \d+ [A-Z][A-Za-z. ]{1,12} \d+"
    r"|\b(?:EN|BS|ISO|IEC|ETSI|PAS|ASTM|DIN|NG|CG|HTM|HBN|DN|PN|CWE|CVE)[ -]"
    r"(?:EN |ISO |IEC )*[\d: .-]*\d",
)


def code(scene: Scene) -> bool:
    """Know the digits of a code or a law report: "[2019] EWCA Civ 1234", EN 301 549."""
    if not scene.has_digits or scene.kind in _NO_CODE:
        return False
    course = _COURSE.fullmatch(scene.text)
    if course and _CAPITALS.search(scene.raw_before):
        return 0 < int(course[2]) - int(course[1]) <= _NEXT
    return _lettered(scene) or _titled(scene) or _CODE(scene)


_COURSE = Late(r"(\d{3})/(\d{3})")
_CAPITALS = Late(r"\b[A-Z]{3,5} $")
_NEXT = 2
"""Courses that follow one another are named together: "ENGL 101/102"."""

_GLUED = Late(r"[A-Z](?![\w-])")


def _lettered(scene: Scene) -> bool:
    """Know the 19 of "19B", to which a capital letter is joined that is no unit."""
    digits = scene.found.text.replace(".", "").isdigit()
    glued = _GLUED.match(scene.raw_after) or _GLUED_TO.search(scene.raw_before)
    return digits and glued is not None


_GLUED_TO = Late(r"\bK[–-]$|\b\d+ C\.?F\.?R\.? (?:Part |§ ?)?$")
"""Grades of a school, and rules of the United States: "K–8", "42 CFR 482.24"."""


_TITLE = Late(r"\b(?:Title|Richtlijn|Guideline|Standard|Directive) $")


def _titled(scene: Scene) -> bool:
    """Know the number of a code's title: "Title 9, Book 2"."""
    return scene.found.text.isdigit() and _TITLE.search(scene.raw_before) is not None


_NO_CODE = frozenset({Kind.PERCENT, Kind.POINTS, Kind.RATE, Kind.INTERVAL, Kind.CHANGE})

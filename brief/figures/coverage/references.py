"""Numbers that point: sections, statutes, wards, grades, names."""

from __future__ import annotations

from brief.figures.coverage.labels import CHAIN, LABELS, PLURALS, SHORT
from brief.figures.coverage.ratings import coded
from brief.figures.coverage.scene import NEAR, Scene, follows, leads, says, within
from brief.figures.wording import Kind
from brief.figures.wording.late import Late

# ---------------------------------------------------------------- ordinals

_ORDINAL = says(r"\d+ ?(?:st|nd|rd|th)")
_NTHS = r"third|fourth|fifth|sixth|seventh|eighth|ninth|tenth"
_NTH = says(rf"(?:a |the )?(?:{_NTHS})")
_TENS = leads(
    rf"-(?:first|second|{_NTHS}|hundredth|thousandth|millionth|eleventh|twelfth)\b"
    r"| (?:hundredth|thousandth|millionth)\b|(?:st|nd|rd|th)\b"
)
_COUNTED_ON = leads(rf",? (?:(?:or|and) )?(?:{_NTHS})\b")
_RANKED = follows(
    r"(?:most (?:spoken|common|popular|used|cited)|first|last|top|bottom|next|final"
    r"|latest|opening|closing)"
    r"(?: (?:and|or|to) (?:second|last|bottom))?"
)
_UP_TO_TWELVE = says(
    r"(?:[a-z]+ )?(?:two|three|four|five|six|seven|eight|nine|ten|twelve|[2-9]|1[0-2])"
)
_TOP = follows(r"(?:top|bottom)-?")
_ANY_RANK = says(r"\d{2,3}|1,000|(?:twenty|thirty|forty|fifty)(?:-[a-z]+)?|a hundred")
_OF_TIME = leads(
    r"[ -](?:[a-z]+ )?(?:seconds?|minutes?|hours?|days?|weeks?|months?|quarters?|years?"
    r"|decades?|per cent|%|million|thousand|hundred)\b"
)


_OF_PLACES = Late(
    r"(?<!\bthe )\b\d+(?:st|nd|rd|th)(?: place)? (?:out )?of(?: the| all)? $"
)
"""The places of a ranking: "23rd out of 118 trusts"."""


def ordinal(scene: Scene) -> bool:
    """Know "21st", "a fourth, fifth or sixth concern", "one of their first three"."""
    counted_on = _NTH(scene) and _COUNTED_ON(scene)
    if scene.kind is Kind.FRACTION and "/" in scene.text:
        return False
    if scene.kind is Kind.NUMBER and _OF_PLACES.search(scene.before):
        return scene.has_digits
    if _ORDINAL(scene) or counted_on or _TENS(scene):
        return True
    ranked = _RANKED(scene) and _UP_TO_TWELVE(scene)
    ranked = ranked or (_TOP(scene) and _ANY_RANK(scene))
    return ranked and scene.kind is Kind.NUMBER and not _OF_TIME(scene)


# ---------------------------------------------------------------- statutes

_INSTRUMENT = Late(r"(?:\b(?:SIs?|SR|SSI|WSI|No\.?|Cm|Cmnd|HC|HL|Cmd|CP|c\.)\s*|\d/)$")
_INSTRUMENTS = says(r"(?:si|sr|ssi|wsi|cm|cmnd|hc|hl|no\.?) ?\d[\d/–-]*")
_OF_A_STATUTE = Late(
    r"(?:Act|Regulations?|Order|Rules|Measure|Convention|Code|Scheme|Directions?) \(?$"
)
_DIRECTIVE = within(
    r"(?:Directive|Regulation|Decision|Framework Decision)s?(?: \(?(?:EU|EC|EEC)\)?)?"
    r"(?: No\.?)? ?\d+/\d+(?:/\w+)?"
)


def statute(scene: Scene) -> bool:
    """Know the year of a statute and the number of an instrument: SI 2011/3050."""
    before = scene.raw_before
    plain = scene.kind in {Kind.NUMBER, Kind.DATE, Kind.LABEL}
    numbered = _INSTRUMENTS(scene) or (plain and _INSTRUMENT.search(before))
    dated = scene.kind is Kind.DATE and _OF_A_STATUTE.search(before)
    return bool(numbered or dated) or (plain and _DIRECTIVE(scene))


# ---------------------------------------------------------------- labels

_REFERRED = follows(
    rf"(?:(?:{LABELS})s?|{PLURALS}) {CHAIN}"
    rf"|(?<![\w'’-]){SHORT} ?{CHAIN}"
)
_NUMBERED = follows(rf"numbers?(?: {CHAIN})?")
_CHAINED = follows(rf"(?:{LABELS})s? \d{{1,3}}[a-z]? ?(?:or|and/or|–|-)")
_AFTER_COLON = follows(
    r"(?:item|paper|ref|reference|page|paragraph|section|version|enclosure|appendix"
    r"|annex|attachment|issue|volume|part|tier|band|grade)(?: no\.?| number)? ?:"
)
_TIMES = (
    "Year|Month|Week|Day|Quarter|Period|Round|Level|Priority|Group|Team|Area|Version"
    "|Objective|Goal|Big|Top|Form|Band|Wave|Cohort|Unit|Studio|Building|Office"
    "|Rack|Bundle|Hut|Store|Span|Portable|Cat|Chainage|Lodge|Pit|Depot|Lab|Highway"
    "|Compartment|Local|Psalm|Hymn|Primary|Library|Interstate|Regimen|Opus|Survey"
)
_CAPITAL_LABEL = Late(
    rf"\b(?:{_TIMES})s? {CHAIN}$|\b[A-Z]\.$|[a-z] [ABM] $"
    rf"|\b(?:PC|PCSO|Sgt|Sergeant|Constable|DC"
    rf"|DS|PS) $"
)
_YEAR_N = Late(
    r"(?<!\blast )(?<!\bthis )(?<!\bnext )(?<!\ba )(?<!\bper )(?<!\beach )(?<!\bevery )"
    r"(?<!\bthat )(?<!\bthe )(?<!\bprevious )(?<!\bone )(?<!\bfirst )\byear $"
)
_IN_SCHOOL_YEARS = Late(
    rf"\b(?:(?:in|for|of|from|to|curriculum|school) years?|year groups?) {CHAIN}$"
)
_SCHOOL_YEAR = says(r"\d|1[0-3]")
_PUPILS = leads(r" (?:children|pupils|students|classes|leavers|girls|boys)\b")
_NAMED = Late(
    r"(?<!\b[Ff]or )(?<!\b[Ii]n )(?<!\b[Aa]t )(?<!\b[Oo]f )(?<!\b[Bb]y )(?<!\b[Tt]o )"
    r"(?<!\b[Ff]rom )\b(?!(?:For|The|All|Over|About|Around|Only|With|From|After|Before"
    r"|Under|Between|Within|Through|Some|Any|Other|And|But|When|While|Where|That|This"
    r"|These|Those|Nearly|Almost|Just|More|Most|Another|First|Last|Next|Plus|Until"
    r"|Since|Our|Their|Its|Every|Each) )[A-Z][a-z]{2,} $"
)
"""A name before a number; after "in" or "for" it is rather a place: "for Dudley 12"."""
_ROW = Late(
    r"(?:^|[.;\n] ?)(?!Windows|Series|Progress|Mars|Times|Business)"
    r"[A-Z][a-z]{3,}(?<![su])s $"
)
"""Several things that open a line or a sentence are counted: "Complaints 14."."""

_NAMED_AFTER_FOR = Late(r"(?<=\b[Ff]or )[A-Z][a-z]{5,} $")
_NAMED_ENDS = leads(
    r"\s*(?:[.,;:)]|$)|/[A-Z]|  |\n| (?:at|of|in|on|to|and|or|for|from|is|was|has|will"
    r"|by|with|under|near|off|beside|along|called|would|may|were|are|had|have|which|who|when|while|but|as"
    r"|since|after|before|then|also|programme|list|project|scheme|event|conference|show"
    r"|report|model|index|awards?|campaign|system|initiative|coverage|standard|network"
    r"|source|site)\b| (?:International|Limited|Ltd|Partners|Group|Media)\b"
)
_COUNTS_BY_NAME = Late(r"\b[A-Z][a-z]{2,}(?: [A-Z][a-z]+)* \(?\d[\d,.]*\b(?!/)")
_COUNT_GIVEN = Late(
    r"\b[A-Z][a-z]{2,} (?:has|had|have|with|recorded|saw|got|received|gained|lost)"
    r" \d[\d,.]*,(?: [A-Z][a-z]+ \d+,?)* (?:and )?[A-Z][a-z]+"
    r" (?:\d+ and [A-Z][a-z]+ )?$"
)
_SMALL_LABEL = follows(rf"(?:{_TIMES.lower()})s?")
STRICT_END = leads(r"\s*(?:[.,;:)]|$)|  |\n")
_STRICT_END_OR_BRACKET = leads(r"\s*(?:[.,;:()]|$)|  |\n")
_WEEK = follows(r"(?:for|in|of|to|since|until|by|from) week")
_PLURAL = (
    r"(?!was\b|is\b|has\b|this\b|his\b|as\b|its\b|plus\b|across\b|thus\b|us\b|less\b"
    r"|says\b|shows\b|gives\b|applies\b|covers\b|sets\b|lists\b|explains\b|states\b"
    r"|deals\b|relates\b|contains\b|means\b|needs\b|remains\b|allows\b|requires\b)"
)
_COUNTED_ON_AFTER = Late(
    r" +(?!and |or |to |of |in |on |at |is |was |has |as |plus |this |across |thus )"
    rf"(?:[a-z-]+ )?{_PLURAL}(?:[a-z-]+(?<![sui])s|people|children|women|men|staff"
    rf"|per cent|%)\b"
)
_PEOPLE_AFTER = Late(
    r" +(?:[a-z-]+ )?(?:people|children|women|men|staff|patients|residents|members"
    r"|cases"
    r"|homes|per cent|%)\b"
)
_POINTS_ONLY = follows(
    r"(?:section|sub-?section|paragraph|regulation|article|schedule|appendix|annex"
    r"|table"
    r"|chapter|clause|item|page|option|phase|tier|version|grade|recommendation"
    r"|objective"
    r"|category|rule|figure|condition|policy|indicator|principle|junction|zone|release"
    r"|edition|application|protocol|outcome|priority|standing order|exemption|footnote"
    r"|risk|type|class|band|level)"
)
"""Labels that are no verbs: "figure 2 charts", but "can house 40 others"."""
_CAPITAL_BEFORE = Late(r"\b[A-Z][a-z-]+ $")
_PLAIN_NUMBER = says(
    r"(?:number )?\d{1,3}(?:[.:]\d{1,3})*|one|two|three|four|five|six|seven|eight|nine"
    r"|ten|(?:one|two|three|four|five|six) (?:to|and) (?:[a-z]+)|\d+/\d{2,4}"
    r"|\d+ ?(?:to|[-–]) ?\d+|\d{4,9}|\d{1,3} \d{3}"
)
_BRACKETED = Late(r"\d[A-Z]?(?:\([a-z]\))*\($")
_HEAD, _TAIL = Late(r"[\w/.:-]*$"), Late(r"[\w/:-]*")
_CODE = Late(
    r"[A-Z]*\d+(?:(?:[/-][\dA-Z]+){2,}|-\d+:\d{4})|[A-Z]{1,5}/\d+(?:[/-][\dA-Z]+)*"
    r"|[A-Z]{1,5}-\d+(?:[/-][\dA-Z]+)*"
)


_UNDER_ITEM = Late(
    r"\b(?:[Ii]tem|[Mm]inute) \d+[/.-][\d/.-]+ \($|\b[Ss]{1,2}\. ?\d+[A-Z]? \($"
)
"""Before a number in brackets: "Item 2025-26 (33)", "s.112 (5)"."""


def reference(scene: Scene) -> bool:
    """Know the number of a section, a paragraph, a ward, a case."""
    if scene.kind is Kind.LABEL or _BRACKETED.search(scene.raw_before):
        return True
    if scene.text.isdigit() and _UNDER_ITEM.search(scene.raw_before):
        return scene.raw_after.startswith(")")
    plain = scene.kind is Kind.NUMBER
    if plain and (coded(scene) or _exact_label(scene) or _quoted(scene)):
        return True
    head, tail = _HEAD.search(scene.raw_before), _TAIL.match(scene.raw_after)
    if head and tail and _CODE.fullmatch(f"{head[0]}{scene.found.text}{tail[0]}"):
        return True
    if scene.kind not in {Kind.NUMBER, Kind.COUNTED} or not _PLAIN_NUMBER(scene):
        return False
    return _labelled(scene) or _goes_on(scene)


_UNIT_NEXT = leads(r" ?(?:sq\.? ?(?:m|ft|km)|m2|km|kg|cl|ml|litres?|hectares?)\b")
_AND = follows("and")
_WHICH = leads(r" (?:that|who|which|were|was|had|have|of|from)\b")


_AT_ANOTHER = leads(rf" (?:at|in|from) (?:{LABELS}) \d")


def _counts_after_all(scene: Scene) -> bool:
    """Know the 41 of "286 at Stage 1 and 41 at Stage 2", and "measure 51 sq m"."""
    told = _AT_ANOTHER(scene) or (scene.text.isalpha() and _WHICH(scene))
    return _UNIT_NEXT(scene) or (_AND(scene) and told)


def _labelled(scene: Scene) -> bool:
    """Tell whether a number follows a noun, and names it: "condition 14"."""
    if _NUMBERED(scene) or _CAPITAL_LABEL.search(scene.raw_before):
        return not _counts_after_all(scene)
    if _CHAINED(scene) or (_AFTER_COLON(scene) and _STRICT_END_OR_BRACKET(scene)):
        return True
    if _COUNTED_LABEL.search(scene.before) or _counts_after_all(scene):
        return False
    if _REFERRED(scene):
        return _points(scene) and not _plural_alone(scene)
    if _SCHOOL_YEAR(scene) and _IN_SCHOOL_YEARS.search(scene.before):
        school = scene.before.endswith("school year ")
        pupils = _PUPILS(scene) and scene.has_digits and not school
        return pupils or not _COUNTED_ON_AFTER.match(scene.after)
    strict = _SMALL_LABEL(scene) and _STRICT_END_OR_BRACKET(scene)
    strict = strict or (_WEEK(scene) and scene.has_digits)
    numbered = _SCHOOL_YEAR(scene) and _YEAR_N.search(scene.before)
    return strict or bool(numbered) or _named(scene)


_THROUGH = Late(rf"\b(?:{LABELS})s \d{{1,3}} through $")
_DONE_TO = follows(
    rf"(?:to|will|can|could|would|should|may|must|might|not|we|they|also) (?:{LABELS})"
)
"""Labels that are verbs here: "to measure two things", "will train three staff"."""

_TEAMS_AFTER = leads(
    r" [a-z-]+ [a-z-]+ (?:teams|homes|schools|centres|services|projects|posts|staff"
    r"|people|beds|units|sites)\b"
)
_DOES = follows(
    r"study|measure|test|train|house|order|plan|form|answer|target|contact|sample"
    r"|record|mark|book|trial|map"
)

_MORE_WORDS = leads(r"(?: [a-z-]+){2} [a-z-]+s\b")

_EXACT = follows(
    r"size|triage(?: category)?|mile marker|outfall|hygiene rating of"
    r"|cost centre|zip codes?|zip|p\.?o\.? box|mk|carbon|pay point"
    r"|scale point"
    r"|spine point|(?:[a-z]+ )?codes?|scopes?(?: \d,?(?: and| or| to)?){0,2}"
)


def _exact_label(scene: Scene) -> bool:
    """Know the number of what has one alone: "size 10", "scope 1-3 emissions"."""
    return bool(_DIGITS.fullmatch(scene.text)) and _EXACT(scene)


_DIGITS = Late(r"\d+(?:[-–]\d+)?")


_ALONE = within(r"(?:\b[a-z]+ ){0,2}[“\"‘']\d{1,2}[”\"’'](?!\w)")


def _quoted(scene: Scene) -> bool:
    """Know a number in quotation marks, which names a mark or a word: a "7"."""
    return _ALONE(scene)


_COUNTED_LABEL = Late(rf"\d (?:[a-z-]+ )?(?:{LABELS})s? (?:and |or |to )$")
"""What is counted labels nothing: "fell by 2.1 points to 98.4"."""

_PLURAL_BEFORE = Late(
    rf"\b(?!windows|progress|series|class|bus |census)(?:{LABELS})s $"
)
_MORE_FOLLOW = leads(
    r"[a-z]?(?:\(\w\))?(?:,| and| to| or| through| ?[–&-]) ?\(?[a-z]?\d"
)


def _plural_alone(scene: Scene) -> bool:
    """Tell whether a plural stands before one number: "of the flats 40 are let"."""
    one = scene.text.isdigit() and _PLURAL_BEFORE.search(scene.raw_before)
    return bool(one) and not _MORE_FOLLOW(scene)


_A_WHILE = leads(
    r" (?:[a-z]+ )?(?:seconds|minutes|hours|days|weeks|fortnights|months|years|times)\b"
)
"""What is counted in words behind a label: "on the site three days before"."""


def _points(scene: Scene) -> bool:
    """Tell a reference from a count: "table 4 shows", but "we house 40 families"."""
    if scene.text.isalpha() and _A_WHILE(scene):
        return False
    done = _DONE_TO(scene) or (scene.text.isalpha() and _DOES(scene))
    if done and scene.text.isalpha() and _MORE_WORDS(scene):
        return False
    if done and (_COUNTED_ON_AFTER.match(scene.after) or _TEAMS_AFTER(scene)):
        return False
    through = _THROUGH.search(scene.before) is not None
    strong = through or scene.text.isalpha() or _CAPITAL_BEFORE.search(scene.raw_before)
    if strong or "." in scene.text:
        return True
    counted = _PEOPLE_AFTER if _POINTS_ONLY(scene) else _COUNTED_ON_AFTER
    return not counted.match(scene.after)


def _named(scene: Scene) -> bool:
    """Tell whether a number is part of a name: "Windows 10"; "Hove 12" may count."""
    if not scene.text.replace(".", "").isdigit():
        return False
    second = _NAMED_AFTER_FOR.search(scene.raw_before) and scene.text in {"2", "3"}
    if second and STRICT_END(scene):
        return True
    if not (_NAMED.search(scene.raw_before) and _NAMED_ENDS(scene)):
        return False
    if _ROW.search(scene.raw_before):
        return False
    near = f"{scene.paragraph[-NEAR:]}{scene.found.text}{scene.raw_after}"
    listed = {one.split()[0] for one in _COUNTS_BY_NAME.findall(near)}
    return not _COUNT_GIVEN.search(scene.paragraph) and len(listed) < 3


_LIST_BEFORE = Late(
    rf"\b(?:{LABELS}|kpi|number)s? (?:\d{{1,4}}[a-z]? ?(?:to|and|,|–|-) ?)*"
    r"(?P<last>\d{1,4})\b(?P<rest>(?:[^.;\d]|(?<=[a-z])\d)*?)"
    r"(?:\band (?:the )?|, (?:the )?|; (?:the )?"
    r"|\bwhile )$"
)
_GOES_ON = leads(
    r" (?:are|is|was|were|has|have|had|for|to|relates?|concerns?|covers?|falls?"
    r"|apply|did"
    r"|applies|will|do|does|not|remains?|in|least|most|last|less|more)\b|\s*[.,;)]"
)
_FIRST = Late(r"\d+")


def _goes_on(scene: Scene) -> bool:
    """Know the 7 of "recommendations 1 to 6 are for the Agency and 7 to 11 for us"."""
    first = _FIRST.match(scene.text)
    listed = _LIST_BEFORE.search(scene.sentence) if first else None
    if first is None or listed is None or not _GOES_ON(scene):
        return False
    the = scene.before.endswith("the ")
    return the or int(first[0]) > int(listed["last"])

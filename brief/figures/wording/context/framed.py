"""Words beside a claim that make another thing of it: "half of [10%]", "far from".

"Half of [the 443 who replied]" leaves its number alone; "half of [10%]" and "ten more
than [443]" print another one. A change or comparison may stand in a frame that takes
it back: "it is not true that rents [doubled]". Nothing of this is ever called true.
"""

from __future__ import annotations

from brief.figures.wording.late import Late
from brief.figures.wording.meaning import Kind, Meaning

_PARTS = (
    r"half|double|twice|treble|triple|thrice|\S+ times|(?:a|one|two|three)[ -]"
    r"(?:half|third|quarter|fifth|sixth|seventh|eighth|ninth|tenth|thirds|quarters)"
)
_SHARE_OF = Late(rf"(?:^| )((?:{_PARTS})(?: of)?)$")
_MULTIPLE_OF = Late(
    r"(?:^| )((?<!or )(?<!more than )(?:double|twice|treble|triple|thrice"
    r"|(?:two|three|four|five|six|ten|\d[\d,.]*) times))$"
)
"""Before a number, these make a multiple of it: "three times [12]"."""

_COUNT_FROM = Late(
    r"(?:^| )((?<!in )(?<!since )(?<!by )(?<!of )(?<!until )(?<!from )(?<!and )"
    r"(?:[£$€]?\d[\d,.]*(?<![,.])|two|three|four|five|six|seven|eight|nine|ten|twenty"
    r"|thirty|forty|fifty)(?: ?%| per ?cent)?"
    r" (?:more|fewer|less|higher|lower|above|below)(?: than)?)$"
)
"""Before a number, these count from it: "ten more than [443]"."""

_FRAMES = Late(
    r"(?:^| )("
    r"(?:not|n't|never|hardly) true (?:that|to say)|untrue (?:that|to)"
    r"|(?:false|a myth|wrong|misleading|incorrect|inaccurate) (?:that|to)"
    r"|not (?:right|correct|accurate|the case) (?:that|to)"
    r"|(?:little|no|scant|weak|insufficient|hardly any|not enough) (?:evidence|proof"
    r"|sign|reason)"
    r"|(?:in|under|on|by) no (?:year|quarter|month|reading|measure|account)"
    r"|(?:hardly|scarcely) (?:anybody|anyone|any)|nowhere near"
    r"|(?:does|do|did) not (?:show|suggest|mean|follow|bear out)"
    r"|far from(?: having| being)?|anything but"
    r"|(?:came|come|comes|coming|was|is|were|are) (?:very |quite )?(?:close|near) to"
    r"|at no (?:time|point)|on no occasion|not once|under no circumstances"
    r"|(?:cannot|can't|can not|could not|couldn't) be said"
    r"|(?:wrongly|falsely|mistakenly) (?:said|claimed|reported|thought|believed)"
    r"|avoided|prevented from|stopped from|kept from"
    r")\b(?! the)[^,;]*$"
)
_NO_ONE = Late(r"^(no(?! (?:longer|more|doubt|less|fewer)\b)(?: [a-z'’]+){1,3})$")
_OF_ONE = Late(r"\s*(of (?:one|an?|\d+) ?(?:%|per ?cent))")
_APART = Late(r"\b(?:higher|lower|more|less|fewer) by [^.;]{1,30}? (?:than|against)\b")
_BARELY = Late(r"(?:^| )(barely|hardly|scarcely|only just)$")
_YET = Late(r"(?:^| )(yet to (?:be|become|get))$")
_PAST = Late(r"(?:doubled|halved|trebled|tripled|quadrupled|rose|fell|grew)\b")

_SHARES = frozenset({Kind.PERCENT, Kind.FRACTION})
_RELATED = frozenset({Kind.CHANGE, Kind.MULTIPLE, Kind.COMPARISON})


def framed(before: str, text: str, after: str, meanings: tuple[Meaning, ...]) -> str:
    """Say that words beside the text make another thing of it, or give nothing."""
    if not meanings:
        return ""
    words = " ".join(before.lower().replace("’", "'").split())
    if why := _another_number(words, meanings[0], after):
        return why
    if _APART.search(f"{text} {after[:20].strip()}".lower()):
        return (
            "“by … than” sets two things apart: put the amount first, “£10 lower than”"
        )
    if words and all(one.kind in _RELATED for one in meanings):
        return _taken_back(words, text.lower(), meanings)
    return ""


def _another_number(words: str, meaning: Meaning, after: str) -> str:
    """Say that a part or a multiple of a number is printed, or a count from it."""
    found = None
    if meaning.kind in _SHARES:
        found = _SHARE_OF.search(words) or _COUNT_FROM.search(words)
    elif meaning.kind is Kind.NUMBER:
        found = _MULTIPLE_OF.search(words) or _COUNT_FROM.search(words)
    if found:
        return f"“{found[1]}” before it makes another number of it: link it too"
    found = _OF_ONE.match(after) if meaning.kind is Kind.FRACTION else None
    if found:
        return f"“{found[1]}” behind it makes another number of it: link it too"
    return ""


_SUPPOSED = Late(
    r"(had|were|should|only (?:in|since|after|once)|for the (?:first|second|third) time"
    r"|twice|once|(?:just|only) once|contrary to|(?:it )?looks? as (?:though|if)"
    r"|the (?:target|aim|plan|hope) (?:was|is) (?:for|that)|in theory"
    r"|.*\b(?:wants?|wanted|wish(?:es|ed)?) .* to(?: have)?$)"
)
"""At the head of a clause these suppose it, or set it apart: "had crime risen"."""


def frame_before(before: str) -> str:
    """Say which words before a claim put it in a frame that may take it back."""
    words = " ".join(before.lower().replace("’", "'").split())
    found = _FRAMES.search(words) or _SUPPOSED.match(words)
    if found is None or (_VERB.fullmatch(words) and not _OPENS.match(before)):
        return ""
    return f"“{found[1]}” before it may take it back: say plainly what is so"


_VERB = Late(r"were|had")
_OPENS = Late(r"\s*[WH]")
"""Where "were" opens its sentence it supposes; behind an aside it is the verb."""


def _taken_back(words: str, text: str, meanings: tuple[Meaning, ...]) -> str:
    """Say that a change or comparison stands in a frame that may take it back."""
    found = _FRAMES.search(words)
    if found is None and not any(one.negated for one in meanings):
        found = _YET.search(words)
    if found is None and _PAST.match(text):
        found = _NO_ONE.match(words) or _BARELY.search(words)
    if found:
        return f"“{found[1]}” before it may take it back: say plainly what is so"
    return ""

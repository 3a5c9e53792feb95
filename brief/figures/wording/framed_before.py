"""Words before a claim that make another thing of it: "half of [10%]", "far from".

"Half of [the 443 who replied]" leaves its number alone; "half of [10%]" and "ten more
than [443]" print another one. A change or comparison may stand in a frame that takes
it back: "it is not true that rents [doubled]". Nothing of this is ever called true.
"""

from __future__ import annotations

import re

from brief.figures.wording.meaning import Kind, Meaning

_PARTS = (
    r"half|double|twice|treble|triple|thrice|\S+ times|(?:a|one|two|three)[ -]"
    r"(?:half|third|quarter|fifth|sixth|seventh|eighth|ninth|tenth|thirds|quarters)"
)
_SHARE_OF = re.compile(rf"(?:^| )((?:{_PARTS})(?: of)?)$")
_MULTIPLE_OF = re.compile(
    r"(?:^| )((?<!or )(?<!more than )(?:double|twice|treble|triple|thrice"
    r"|(?:two|three|four|five|six|ten|\d[\d,.]*) times))$"
)
"""Before a number, these make a multiple of it: "three times [12]"."""

_COUNT_FROM = re.compile(
    r"(?:^| )((?<!in )(?<!since )(?<!by )(?<!of )(?<!until )(?<!from )(?<!and )"
    r"(?:[£$€]?\d[\d,.]*(?<![,.])|two|three|four|five|six|seven|eight|nine|ten|twenty"
    r"|thirty|forty|fifty)(?: ?%| per ?cent)?"
    r" (?:more|fewer|less|higher|lower|above|below)(?: than)?)$"
)
"""Before a number, these count from it: "ten more than [443]"."""

_FRAMES = re.compile(
    r"(?:^| )("
    r"(?:not|n't|never|hardly) true that|untrue that|(?:false|a myth|wrong) that"
    r"|far from(?: having| being)?|anything but"
    r"|(?:came|come|comes|coming|was|is|were|are) (?:very |quite )?(?:close|near) to"
    r"|at no (?:time|point)|on no occasion|not once|under no circumstances"
    r"|(?:cannot|can't|can not|could not|couldn't) be said"
    r"|(?:wrongly|falsely|mistakenly) (?:said|claimed|reported|thought|believed)"
    r"|avoided|prevented from|stopped from|kept from"
    r")\b(?! the)[^,;]*$"
)
_NO_ONE = re.compile(r"^(no(?! (?:longer|more|doubt|less|fewer)\b)(?: [a-z'’]+){1,3})$")
_BARELY = re.compile(r"(?:^| )(barely|hardly|scarcely|only just)$")
_PAST = re.compile(r"(?:doubled|halved|trebled|tripled|quadrupled|rose|fell|grew)\b")

_SHARES = frozenset({Kind.PERCENT, Kind.FRACTION})
_RELATED = frozenset({Kind.CHANGE, Kind.MULTIPLE, Kind.COMPARISON})


def framed_before(before: str, text: str, meanings: tuple[Meaning, ...]) -> str:
    """Say that words before the text make another thing of it, or give nothing."""
    words = " ".join(before.lower().replace("’", "'").split())
    if not words or not meanings:
        return ""
    kind = meanings[0].kind
    found = None
    if kind in _SHARES:
        found = _SHARE_OF.search(words) or _COUNT_FROM.search(words)
    elif kind is Kind.NUMBER:
        found = _MULTIPLE_OF.search(words) or _COUNT_FROM.search(words)
    if found:
        return f"“{found[1]}” before it makes another number of it: link it too"
    if not all(one.kind in _RELATED for one in meanings):
        return ""
    found = _FRAMES.search(words)
    if found is None and _PAST.match(text.lower()):
        found = _NO_ONE.match(words) or _BARELY.search(words)
    if found:
        return f"“{found[1]}” before it may take it back: say plainly what is so"
    return ""

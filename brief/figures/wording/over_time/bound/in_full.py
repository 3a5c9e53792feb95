"""What a second count leaves out, told in full.

"Went up in seven of the nine years after 2015 and [down in two]". Nothing is judged
here.
"""

from __future__ import annotations

import re

from brief.figures.wording.late import Late
from brief.figures.wording.over_time.whole import MANY


def told_in_full(text: str, lead: str, rest: str) -> tuple[str, tuple[str, str]]:
    """Give words, and what stands around them, with the years of the first count."""
    short, whole = _IN_SO_MANY.fullmatch(text), _OF_SO_MANY.search(lead)
    if short is None or whole is None:
        return text, (lead, rest)
    told = f"{short['so'] or 'went '}{short['way']} in {short['n']} {whole['of']}"
    return told, ("", f"{whole['span']}{rest}")


_IN_SO_MANY = Late(
    r"(?P<so>(?:went|was|were|came) )?(?P<way>up|down) in"
    rf" (?:the other )?(?P<n>{MANY})",
    re.IGNORECASE,
)
_OF_SO_MANY = Late(
    rf"\bin (?:only |just )?{MANY} (?P<of>of the {MANY} years)(?P<span>[^;:.]*?)"
    r"(?:,? (?:and|but)) $",
    re.IGNORECASE,
)

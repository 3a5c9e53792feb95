"""Claims whose brackets end inside the number that is printed.

"[412](fig:staff),000 nurses" is held to 412 and prints 412,000. What stands directly
against a claim and makes another number of it is found here; a number of its own
beside it is loose, and a unit beside it is read with the claim.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from brief.content.models.prose import Claim
from brief.figures.coverage.account import Spotted
from brief.figures.ledger import Fate
from brief.figures.wording.late import Late
from brief.findings import Finding
from brief.rules import CLAIM_CUT_OFF

_SCALE = r"(?:k|m|mn|bn|tn|hundred|thousand|million|billion|trillion)\b"

_BEHIND_DIGITS = Late(
    r"\d+"  # 412|0
    r"|(?:[.,'’·٬]|[.,'’·٬]?\s)(?:000)(?!\d)(?:[\s.,'’·٬]000(?!\d))*"  # 412|, 000
    r"|[.,'’·٬:](?:\d+)(?:[.,'’·٬]\d+)*"  # 412|,500
    r"|\s?[/÷×*^⁄]\s?\d[\d.,]*(?<![.,])"  # 412|/2
    r"|[eE][+-]?\d+"  # 412|e3
    r"|[½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞⁰¹²³⁴⁵⁶⁷⁸⁹]+"  # 412|³
)
"""What makes another number of digits before it: `|` is where the brackets end."""

_JOINS = Late(r"\s?[/÷×*:⁄]")

_BEHIND_SCALE = Late(rf"\d|\s?{_SCALE}|[a-z]*illions?\b", re.IGNORECASE)
_ENDS_IN_SCALE = Late(rf"\d\s?{_SCALE}$|illion$", re.IGNORECASE)
"""£4.62m|bn: a number has one word for its size."""

_BEHIND_SHARE = Late(r"\s?(?:%|per ?cent\b)", re.IGNORECASE)
_ENDS_IN_SHARE = Late(r"(?:%|per ?cent)$", re.IGNORECASE)

_BEFORE_DIGITS = Late(r"\d+[.,'’·٬/⁄^]?$|(?<![\w.])[.]$")
"""What makes another number of the digits behind it: 1,|412 and .|94%."""


def cut_off(found: Sequence[Spotted]) -> Iterator[Finding]:
    """Find claims that are printed as part of a longer number."""
    unheld = [one for one in found if one.quantity.fate is Fate.LOOSE]
    for one in found:
        claim = one.quantity.claim
        first, last = _printed(one) if claim else (one.start, one.end)
        if claim is None or (first, last) == (one.start, one.end):
            continue
        told = any(
            it.laid is one.laid and first < it.end and it.start < last for it in unheld
        )
        if not told:
            yield _finding(one, claim, first, last)


def _printed(one: Spotted) -> tuple[int, int]:
    """Tell where the number begins and ends that a reader sees in a claim's place."""
    text, claim = one.laid.text, one.laid.text[one.start : one.end]
    behind = _behind(claim)
    after = behind.match(text, one.end) if behind else None
    before = _BEFORE_DIGITS.search(text[: one.start]) if claim[:1].isdigit() else None
    first = before.start() if before else one.start
    last = after.end() if after else one.end
    if after and _JOINS.match(after[0]) and _is_claim(one, after.end() - 1):
        last = one.end  # "[412](fig:seen)/[800](fig:asked)": each is held by itself
    if before and _is_claim(one, before.start()):
        first = one.start  # told of the claim before it
    return first, last


def _behind(claim: str) -> Late | None:
    """Give what may not stand directly behind a claim that ends as this one does."""
    if claim[-1:].isdigit():
        return _BEHIND_DIGITS
    if _ENDS_IN_SCALE.search(claim):
        return _BEHIND_SCALE
    return _BEHIND_SHARE if _ENDS_IN_SHARE.search(claim) else None


def _is_claim(one: Spotted, at: int) -> bool:
    """Tell whether a character belongs to a claim."""
    return bool(one.laid.over(at, at + 1))


def _finding(one: Spotted, claim: Claim, first: int, last: int) -> Finding:
    """Say what is printed, and what would be right."""
    text, words = one.laid.text, one.quantity.words
    said = " ".join(text[first:last].split())
    message = f"“{words}” is printed as “{said}”: its brackets end inside the number"
    if len(one.laid.over(first, last)) > 1:
        hint = "put a word or a space between the two claims"
    else:
        target = f"{claim.states.value}:{','.join(claim.targets)}"
        rest = (text[first : one.start] or text[one.end : last]).strip()
        hint = (
            f"put all of the number inside the brackets, [{said}]({target}), or take"
            f" “{rest}” out"
        )
    return CLAIM_CUT_OFF.at(one.quantity.place, message, hint)

"""What stands before a trend and denies, hopes, foresees or doubts it.

"Have not been rising" can be judged, and is: the trend is turned round. What "no longer
rising", "may be rising" or "expected to reach a record high" say, no series can show;
such words are never called true. It sees no values.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from brief.figures.wording.context.doubtful import (
    COMPARATIVES,
    DENYING,
    FORESEEING,
    FRAMING,
    NEAR,
    NOT_SHOWN,
    NOTS,
    OPENING,
    PASSED,
    PLAIN_ADVERBS,
    SAYING,
    SIZES,
    TO_DO,
    UNCLEAR,
    UNTURNED,
)
from brief.figures.wording.context.framed import frame_before
from brief.figures.wording.grammar.tokens import (
    BESIDE,
    END,
    SIGN,
    Tokens,
    closed,
    tokens_of,
)
from brief.figures.wording.grammar.trends import Claim, Said, said_in, strongest
from brief.figures.wording.late import Late

if TYPE_CHECKING:
    from collections.abc import Iterator

_END = Late(r"[.;:!?,](?=\s)|\s[–—-]\s|—|\n\n")
"""Where a clause ends before the link."""

_REACH = 14
"""Words before a trend that are looked at one by one."""

_NEARBY = 60
"""Characters beside the link in which a trend is looked for that it lacks."""

_NEGATED = {
    Claim.RISEN: Claim.NOT_RISEN,
    Claim.RISING: Claim.NOT_RISEN,
    Claim.FALLEN: Claim.NOT_FALLEN,
    Claim.FALLING: Claim.NOT_FALLEN,
}
_FOLLOWING = Late(
    r"\W*(?:(no longer|no more|if|unless)\b"
    r"|((?:which )?(?:is|are|was|were) (?:untrue|false(?! [a-z]+s\b)|wrong"
    r"|not true|a myth|doubtful|unlikely|expected|forecast|feared|not borne out"
    r"|not supported|not right"
    r"|not so|incorrect|misleading|not the case|not what|not correct)"
    r"|it is (?:wrongly|falsely|said|claimed)|or so|some say|according to"
    r"|(?:does|do|did) not (?:hold|stand up|follow)"
    r"|(?:which )?the figures do not)\b)",
    re.IGNORECASE,
)


_ASKED = Late(r"[^,.;:!?]*\?")


@dataclass(frozen=True, slots=True)
class Read:
    """The trend that words claim, and what the words before it do to it.

    `turned` names the word that denies a claim which is judged and then turned round,
    `words` being the claim without it. `doubt` says why nothing can be judged, and
    `near` why no trend can, though a number could. `now` tells "are not rising" from
    "have never risen". `denied` is the word before the link that denies a number in it.
    """

    claim: Claim | None = None
    turned: str = ""
    words: str = ""
    doubt: str = ""
    near: str = ""
    now: bool = False
    denied: str = ""


def claim_of(text: str, before: str, after: str) -> Read:
    """Read the trend in a text with what stands before it in its clause."""
    t, first, last = _joined(text, before, "")
    said = said_in(t, first, last)
    places = [first, *(one.place for one in said)] if first < last else []
    read = _read(t, first, said, places, _follows(after) or frame_before(before))
    denials = [t[i].text for i in _negations(t, first, first)]
    return replace(read, denied=denials[0]) if denials else read


def claim_beside(text: str, before: str, after: str) -> Read:
    """Read the trend that stands beside a link which holds its years alone."""
    t, first, _ = _joined(text, before, after[:_NEARBY])
    begin = t[first].start - _NEARBY
    near = next((i for i in range(first + 1) if t[i].start >= begin), first)
    said = said_in(t, near, len(t))
    return _read(t, near, said, [one.place for one in said], "")


def _joined(text: str, before: str, after: str) -> tuple[Tokens, int, int]:
    """Join clause and text into tokens; give where the text begins and ends."""
    tail = f"{_END.split(before)[-1]} "
    lead = tokens_of(tail, BESIDE)
    inside = tokens_of(text, base=len(tail))
    follow = tokens_of(f" {after}", BESIDE, len(tail) + len(text))
    first, last = len(lead), len(lead) + len(inside)
    return closed([*lead, *inside, *follow]), first, last


def _follows(after: str) -> str:
    """Say that words behind the link take back what it says."""
    if _ASKED.match(after):
        return "it stands in a question: say plainly what is meant"
    found = _FOLLOWING.match(after)
    words = found and (found[1] or found[2])
    return f"“{words}” stands behind it: say plainly what is meant" if words else ""


def _read(
    t: Tokens, first: int, said: tuple[Said, ...], places: list[int], follows: str
) -> Read:
    """Put together what is claimed, denied and doubted."""
    denials = frozenset(at for i in places for at in _negations(t, i, first))
    doubts = (_doubt(t, i, denials) for i in places)
    doubt = follows or next(filter(None, doubts), "")
    best = strongest(said)
    if best is None:
        return Read(doubt=doubt)
    near = next(filter(None, (_near(t, one.place) for one in said)), "")
    found = _negations(t, best.place, first)
    if not found:
        return Read(best.claim, doubt=doubt, near=near)
    at = found[0]
    near = near or _unturnable(t, best, found)
    now = any(t[i].text in _NOW for i in range(max(0, at - 2), best.place))
    than = any(
        t[i].text == "than" for i in range(best.place, best.end + 5) if t[i].text
    )
    claim = None if than else _NEGATED.get(best.claim)
    if claim is not None:
        return Read(claim, doubt=doubt, near=near, now=now)
    words = " ".join(t[i].text for i in range(best.place, best.end))
    return Read(best.claim, t[at].text, words, doubt, near)


_NOW = frozenset({"is", "are", "isn't", "aren't"})


# ------------------------------------------------------------------ denied


def _negations(t: Tokens, place: int, first: int) -> list[int]:
    """Find the words that deny a claim: inside the link within four words of it."""
    found = [i for i in _walk(t, place) if t[i].text in NOTS and _denies(t, i)]
    for i in range(place - 1, max(first, place - 4) - 1, -1):
        if t[i].kind == SIGN or t[i].text in {"and", "but"}:
            break
        if t[i].text in NOTS and _denies(t, i) and i not in found:
            found.append(i)
    return found


def _denies(t: Tokens, i: int) -> bool:
    """Say whether a "not" denies: "not only rising" does not."""
    return t[i + 1].text not in UNTURNED


def _unturnable(t: Tokens, said: Said, found: list[int]) -> str:
    """Say why a denial cannot be turned round: "no significant rise"."""
    first = min(found)
    if len(found) > 1:
        return _says(t, first, said.place, UNCLEAR)
    for i in range(first + 1, said.place):
        if t[i].text in SIZES or _is_adverb(t[i].text):
            return _says(t, first, i + 1, UNCLEAR)
    than = any(
        t[i].text == "than" for i in range(said.place, said.end + 5) if t[i].text
    )
    if t[said.place].text in COMPARATIVES and not than:
        why = "and could mean a record: say “the highest on record”, or since when"
        return _says(t, first, said.place, why)
    return ""


def _is_adverb(word: str) -> bool:
    return word.endswith("ly") and word not in PLAIN_ADVERBS


# ------------------------------------------------------------------ doubted


def _walk(t: Tokens, place: int) -> Iterator[int]:
    """Go back over the verbs and small words that a claim hangs on.

    A word before "to" or "of" is passed over too: "were not found to be rising".
    """
    for i in range(place - 1, max(-1, place - 1 - _REACH), -1):
        word = t[i].text
        yield i
        hangs = t[i + 1].text in {"to", "of"} and i + 1 < place
        if t[i].kind == SIGN and word not in _QUOTES:
            return
        known = word in PASSED or word in NOTS or word in SIZES or word.endswith("ly")
        if not known and not hangs and word not in _QUOTES:
            return


_QUOTES = frozenset("“”\"'-")


def _doubt(t: Tokens, place: int, denials: frozenset[int]) -> str:
    """Say what stands before a claim that no series could bear out."""
    for i in _walk(t, place):
        word = t[i].text
        if word.endswith("ed") and t[i + 1].text in _FINITE and i + 1 < place:
            break
        if word in TO_DO and _to_do(t, i) and i + 1 < place:
            return _says(t, i, i + 2, TO_DO[word])
        if word in FORESEEING and not _is_month(t, i):
            return _says(t, i, i + 1, NOT_SHOWN)
        if word in DENYING:
            begin = i - 1 if i and t[i - 1].text in NOTS | {"any"} else i
            return _says(t, begin, i + 1, UNCLEAR)
    return _framed(t, place, denials)


_FINITE = frozenset("is are was were has have had".split())
"""Verbs of a new group: "deaths that could have been prevented have been rising"."""


def _to_do(t: Tokens, i: int) -> bool:
    """Say whether a verb follows: "set to rise", and not "due to rising costs"."""
    verb = t[i + 2].text
    noun = verb.endswith("ing") or verb in {"a", "an", "the", "its", "their"}
    return t[i + 1].text == "to" and not noun


def _is_month(t: Tokens, i: int) -> bool:
    led = i > 0 and t[i - 1].text in {
        "in",
        "since",
        "of",
        "by",
        "from",
        "until",
        "last",
    }
    return t[i].text == "may" and led


def _framed(t: Tokens, place: int, denials: frozenset[int]) -> str:
    """Say what stands at the head of the clause: "it is not true that", "nobody"."""
    for i in range(place):
        word = t[i].text
        if word in FRAMING or (word in FORESEEING and t[i + 1].text == "that"):
            return _says(t, i, i + 1, NOT_SHOWN)
        if i in denials or word not in NOTS | OPENING or not _denies(t, i):
            continue
        heads = i == 0 or (word not in _VERBAL and t[i - 1].text in _HEADS)
        heads = heads and word in OPENING
        if heads or any(t[j].text in SAYING for j in range(i + 1, place)):
            return _says(t, i, i + 1, UNCLEAR)
    return ""


_VERBAL = frozenset({"not", "never"})
_HEADS = frozenset("that is are was were been has have".split())


def _near(t: Tokens, place: int) -> str:
    """Say what only comes near a claim: "close to a record high", "far from rising"."""
    for i in _walk(t, place):
        if t[i].text in NEAR and t[i].kind != END:
            begin = i - 1 if i and t[i].text in {"from", "than", "but"} else i
            return _says(t, begin, i + 1, "which is not the same: say it plainly")
    return ""


def _says(t: Tokens, first: int, end: int, why: str) -> str:
    words = " ".join(t[i].text for i in range(first, end))
    return f"“{words}” stands before it, {why}"

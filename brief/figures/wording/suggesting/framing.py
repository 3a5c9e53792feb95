"""Wordings that would be true, put as their author put the words they are to replace.

"Up by 5%" is "a rise of 5%" where the author wrote "a rise of 9%", and "four points
below" where it was "ten points below". What cannot stand where the words stood is left
out. Whether a wording is true is asked elsewhere.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from brief.figures.wording.late import Late

_SIMPLE = "half|thirds?|quarters?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?"
_COUNTS = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
_HEDGE = (
    r"(?:(?:about|around|nearly|almost|just over|just under|over|under|well over"
    r"|well under|more than|less than|fewer than|at least|at most|roughly|some|up to"
    r"|approximately|exactly)\s)*"
)
_NUMBER = Late(
    rf"(?<![\w.,])(?P<hedge>{_HEDGE})(?P<number>"
    rf"(?:\d[\d,]*(?:\.\d+)?|{_COUNTS}) times\b|twice\b|"
    r"[-−]?[£$€]?\d[\d,]*(?:\.\d+)?(?:\s?(?:%|(?:per cent|thousand|million|billion|bn|m"
    rf"|k)\b))?|(?:(?:an?|{_COUNTS})\s)?(?:{_SIMPLE})\b"
    rf"|(?:{_COUNTS}) (?:in|out of)(?: every)? (?:{_COUNTS}|\d[\d,]*)\b"
    rf"|(?:{_COUNTS})\b)",
    re.IGNORECASE,
)
"""A number in digits, a simple part or a small count, with its hedge."""

_WAY = Late(r"(?:up|down|rose|fell) by ")
_ENDS = Late(r"from \S.* to \S")
_AGAINST = Late(r"\S.* against \S")
_BY = Late(r"\b(?:by|of)\s*$", re.IGNORECASE)
_HAS = Late(r"\b(?:has|have|had|having)\b[^,;]*$", re.IGNORECASE)
_VERB = Late(
    r"(?:(?:has|have|had) )?(?:more than |almost |nearly |over )?"
    r"(?:doubled|halved|trebled|tripled|quadrupled|rose|risen|fell|fallen|grew|grown|increased|decreased"
    r"|dropped|declined|climbed|shrank|shrunk)\b",
    re.IGNORECASE,
)
_ARTICLE = Late(r"(?:^|\s)(?:an?|the)(?: \w+)? $", re.IGNORECASE)
"""Before a number that takes no hedge: "a further about 450" is no English."""

_WORDS = dict(enumerate("one two three four five six seven eight nine ten".split(), 1))

_TURNS = {
    one: other
    for pair in (
        "rose/fell risen/fallen rise/fall rising/falling increased/decreased"
        " increase/decrease grew/shrank grown/shrunk up/down more/less more/fewer"
        " higher/lower above/below longer/shorter"
    ).split()
    for one, other in (pair.split("/"), pair.split("/")[::-1])
}
"""Each word of a change or a comparison with its opposite."""


def framed(text: str, offer: str, before: str) -> Iterator[str]:
    """Give an offer as it could stand in the place of the author's words."""
    yield from _in_frame(text, offer)
    if _WAY.match(offer):
        yield from _of_change(text, offer, before)
    elif _ENDS.match(offer):
        yield from _of_ends(text, offer)
    elif _LEVEL.match(offer):
        yield from _of_level(text, offer, before)
    elif _stands_alone(text, offer, before):
        yield offer


_LEVEL = Late(r"(?:higher|lower|rising|falling|the (?:highest|lowest))\b")
_HAS_JUST = Late(r"\b(?:has|have|had)(?: \w+ly)?\s*$", re.IGNORECASE)
_BE = Late(r"\b(?:is|are|was|were|be|been|being)\s*$", re.IGNORECASE)
_TIMES = Late(r"\b(?:times|twice)\b")
_OF_TIMES = Late(r"\s*(?:$|as\b|the\b|more\b|higher\b|larger\b)", re.IGNORECASE)


def _of_level(text: str, offer: str, before: str) -> Iterator[str]:
    """Keep "higher than in 2016" where such words stood, or behind "is"."""
    if _LEVEL.match(text.lower()) or _BE.search(before):
        yield offer
    elif _HAS_JUST.search(before) and offer.startswith(("rising", "falling")):
        yield f"been {offer}"


def _stands_alone(text: str, offer: str, before: str) -> bool:
    """Tell whether an offer may stand for all of the author's words.

    Where these frame a number, "an increase of 54%", a number alone may not; and "a
    difference of" is never one of "twice".
    """
    if _AGAINST.match(offer):
        return "against" in text
    if _TIMES.search(offer) and _BY.search(before):
        return False
    said = list(_NUMBER.finditer(text))
    alone = len(said) != 1 or said[0][0].strip() == text.strip()
    return alone or not _NUMBER.match(offer)


def _of_change(text: str, offer: str, before: str) -> Iterator[str]:
    """Word "up by 5%" as a verb where a verb stood, and as it is where "up" stood."""
    if re.match(r"(?:up|down)\b", text, re.IGNORECASE):
        yield offer
    elif _VERB.match(text):
        up, rest = offer.startswith(("up", "rose")), _WAY.sub("", offer)
        done = bool(_HAS.search(before)) or text.lower().startswith("ha")
        verb = ("risen" if up else "fallen") if done else "rose" if up else "fell"
        lead = re.match(r"(?:has|have|had) ", text, re.IGNORECASE)
        yield f"{lead[0] if lead else ''}{verb} by {rest}"


def _of_ends(text: str, offer: str) -> Iterator[str]:
    """Word "from 861 to 817" behind a verb, or in the place of two ends."""
    if re.search(r"\bfrom\b.*\bto\b", text, re.IGNORECASE):
        at = re.search(r"\bfrom\b", text, re.IGNORECASE)
        for lead in _frames(text[: at.start()] if at else ""):
            yield f"{lead}{offer}"
    elif _VERB.match(text) and re.search(r"\bby\b", text):
        for lead in _frames(text[: text.index("by")]):
            yield f"{lead}{offer}"
    elif _AGAINST.match(text) or re.search(r"\d to \S", text):
        yield offer


def _in_frame(text: str, offer: str) -> Iterator[str]:
    """Put the number of an offer in the place of the author's."""
    found = list(_NUMBER.finditer(text))
    given = _WAY.sub("", offer)
    other = _NUMBER.match(given)
    if len(found) != 1 or not other:
        return
    said = found[0]
    lead, tail, rest = text[: said.start()], text[said.end() :], given[other.end() :]
    hedged = bool(other["hedge"] and not said["hedge"])
    sorted_otherwise = _is_of_other_sort(other["number"], said["number"], tail)
    if sorted_otherwise or _is_no_english(lead, other[0], tail, hedged=hedged):
        return
    if rest.strip() and tail.strip():
        if rest.split()[-1].rstrip("s") not in {x.rstrip("s") for x in tail.split()}:
            return
        rest = ""
    if not lead.strip() and not tail.strip() and not _WAY.match(offer):
        return
    number = _as_written(other["number"], said["number"])
    for frame in _frames(lead):
        for end in _frames(tail):
            yield agreeing(f"{frame}{other['hedge']}{number}{rest}{end}")


def _is_of_other_sort(number: str, said: str, tail: str) -> bool:
    """Tell whether a count would stand for a share, or a share for a count.

    "140 confidence interval" and "5% people" are no English; "18 lower" is.
    """
    if tail[:1].isalpha():
        return True  # "25%p", where the author wrote "25p"
    plain = number[:1].isdigit() and said[:1].isdigit()
    shared = number.endswith(_PERCENT) is not said.endswith(_PERCENT)
    return plain and shared and bool(tail.strip()) and not _SIDES.match(tail)


_PERCENT = ("%", "per cent")
_SIDES = Late(r"\s*(?:more|less|fewer|higher|lower|above|below|up|down)\b")


def _is_no_english(lead: str, number: str, tail: str, *, hedged: bool) -> bool:
    """Tell whether a number cannot stand in a frame: "twice percentage points"."""
    times = _TIMES.search(number) and not _OF_TIMES.match(tail)
    shared = _OF_POINTS.match(tail) and not _COUNT.fullmatch(number)
    return bool(times or shared or (hedged and _ARTICLE.search(lead)))


_OF_POINTS = Late(r"\s*(?:percentage |per cent )?points?\b", re.IGNORECASE)
_COUNT = Late(rf"(?:{_HEDGE})(?:\d[\d,]*(?:\.\d+)?|{_COUNTS})", re.IGNORECASE)
"""What alone may stand before points: no "nine in ten", no "4%"."""


def keeping_a_number(text: str, offers: Sequence[str]) -> tuple[str, ...]:
    """Leave out "most" where the author wrote a number and another number is true."""
    numbered = [one for one in offers if _NUMBER.search(one)]
    if not _NUMBER.search(text) or not numbered:
        return tuple(offers)
    return tuple(one for one in offers if not _NO_NUMBER.fullmatch(one))


_NO_NUMBER = Late(
    r"most|(?:(?:tens|hundreds|dozens) of )?(?:dozens|hundreds|thousands|millions"
    r"|billions)",
    re.IGNORECASE,
)
"""What says less than the number that the author wrote."""


def agreeing(words: str) -> str:
    """Write "1 point" for "1 points", and "2 points" for "2 point"."""
    one = _ONE_POINT.sub(r"\g<1>point", words)
    return _MORE_POINTS.sub(r"\g<1>points", one)


_ONE_POINT = Late(r"(?<![\w.,])((?:1|one) (?:percentage )?)points\b")
_MORE_POINTS = Late(
    r"(?<![\w.,])((?!(?:1|one|0\.\d+) )"
    rf"(?:\d[\d,.]*|{_COUNTS}) (?:percentage )?)point$"
)


def _frames(words: str) -> Iterator[str]:
    """Give words, and the same of the other way: "a fall of" for "a rise of"."""
    yield words
    for turns in (_TURNS, _TURNS | {"more": "less"}):
        parts = re.split(r"(\w+)", words)
        turned = "".join(turns.get(one.lower(), one) for one in parts)
        if turned != words:
            yield turned


def _as_written(number: str, said: str) -> str:
    """Write a small count in words where the author's number was in words."""
    if said[:1].isalpha() and number.isdigit():
        return _WORDS.get(int(number), number)
    return number


def in_order(offers: Sequence[str], text: str) -> tuple[str, ...]:
    """Put first what is written as the author wrote: digits for digits, unhedged."""
    offers = keeping_a_number(text, offers)
    if re.search(r"\d", text):
        offers = sorted(offers, key=lambda one: (not _has_digits(one), _vague(one)))
    if _POINTS_SAID.search(text):
        offers = sorted(offers, key=lambda one: not _POINTS_SAID.search(one))
    return tuple(offers)


_POINTS_SAID = Late(r"\bpoints?\b", re.IGNORECASE)


def _has_digits(offer: str) -> bool:
    return bool(re.search(r"\d", offer))


def _vague(offer: str) -> bool:
    found = _NUMBER.search(offer)
    return bool(found and found["hedge"])

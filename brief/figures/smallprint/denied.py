"""Shares said of those whom their figure does not count: "94% were not seen".

A share of those who do is denied where the words go on "do not"; a share of those who
do not is turned where they go on as if they did. Only the words of a claim and those
directly behind it are looked at, and only what a figure says in its `counts`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from brief.figures.smallprint.base_behind import past_aside, past_base
from brief.figures.smallprint.scope import folded, says
from brief.figures.smallprint.stated import Stated, finding, is_the
from brief.figures.wording.late import Late
from brief.findings import Finding
from brief.rules import CLAIM_DENIED

_BE = "am|are|is|was|were"
_HAVE = "have|has|had"
_AUX = (
    rf"(?:{_BE}|{_HAVE}|do|does|did|can|could|will|would|shall|should|may|might|must)"
)
_OFTEN = r"(?:(?:still|simply|also|really|actually|often|usually|always|probably) )?"
_FAILED = r"(?:failed|fail|fails|refused|refuse|refuses|declined|decline|declines) to\b"
_DENIAL = (
    rf"(?:{_AUX} {_OFTEN}(?:not|never|no longer)\b(?! (?:only|just|merely)\b)"
    rf"|[a-z]+n't\b|cannot\b|never\b|{_FAILED}|(?:{_BE}) unable to\b"
    rf"|(?:{_BE}|{_HAVE}) {_OFTEN}yet to\b)"
)
"""Words that deny what follows them, of the people of whom it is said."""

_WORD = r"[\w'&/-]+[^\w'&/-]+"
_RELATIVE = "who|that|which|whose"
_TURNS = "and|but|or|because|although|though|unless|until|if|when|while|where|whether"
_TURNS += "|since|than|as|so|nor"
_REPORTS = "say|says|said|think|thinks|thought|feel|feels|felt|believe|believed|told"
_REPORTS += "|report|reported|know|knew"
_NAMES = "they|he|she|it|we|you|there"
_OF_WHOM = rf"(?:(?!(?:{_RELATIVE}|{_TURNS}|{_AUX})\b){_WORD})"
_WHO_CAME = (
    rf"(?:(?!(?:{_RELATIVE}|{_TURNS}|{_REPORTS}|{_NAMES})\b)(?!{_DENIAL}){_WORD})"
)

_DENIES = Late(
    rf"^\W*{_OF_WHOM}{{0,12}}?"
    rf"(?:(?:who|that|which) (?!{_OFTEN}{_DENIAL}){_WHO_CAME}{{1,8}}?)?({_DENIAL})"
)
"""A denial of those of whom a share is said: "of patients who came to A&E were not".

"Of patients who were not seen" says of whom the share is, and denies nothing of it.
"""

_SAID_THAT = Late(rf"\b({_REPORTS}) that\b")
"""What is denied behind "said that they" is denied of the same people."""

_DENYING = (
    "not|no|non|never|none|nothing|without|lacking|lack|lacks|missing|absent|failed"
    "|fail|fails|refused|declined|unable|outside|excluding|other than|left out"
    "|less than|under"
).split("|")
_HIDDEN = Late(
    r"n't\b|\bcannot\b|\bun(?!it|ion|ivers|der|iq|cle|less|til|animous)\w{4,}|\bnon-"
)
"""Denials within a word: "didn't", "unseen", "non-smokers"."""


def denied(stated: Stated, own: str) -> Iterator[Finding]:
    """Find a share said of those who do not, of a figure of those who do, and back.

    `own` is all that is declared of what they count.
    """
    counts_them = counts_those_who_do_not(own)
    behind = _SAID_THAT.sub(r"\1", _behind(stated))
    found = _affirmed(stated, behind) if counts_them else _denied(stated, behind)
    if found:
        message = f"goes on “{found[1]}”; {is_the(stated)}"
        hint = "say it of those that the figure counts, or make a figure of the others"
        yield finding(stated, CLAIM_DENIED, message, hint)


def counts_those_who_do_not(own: str) -> bool:
    """Tell whether what is declared of a figure holds a denial: "was not seen"."""
    own = _LEFT_OUT.sub("", _UNDER_SOMETHING.sub("", own))
    return bool(says(own, _DENYING) or _HIDDEN.search(own))


_LEFT_OUT = Late(
    r"[,(] ?(?:but )?(?:excluding|other than|leaving out|not (?:counting|including))"
    r" [^,;()]*"
)
"""Who is left out of those counted, of whom nothing is denied."""

_UNDER_SOMETHING = Late(
    r"\bunder (?=supervision|review|construction|way|control|offer|contract"
    r"|investigation|threat|a \w+ order)"
)
"""What is "under supervision" is not left out of it."""


def _denied(stated: Stated, behind: str) -> re.Match[str] | None:
    """Find words that deny of those counted what the figure says of them.

    "Did not run because they were cancelled" denies nothing of the cancelled, and in
    "the 82% of assessments that failed to meet it" whom the share is of is all it says.
    """
    found = _DENIES.match(behind)
    if found is None and stated.scope.before.endswith("the"):
        found = _THE_ONES.match(behind)
    if found and (because := _BECAUSE.search(behind, found.end())):
        counts = {word[:_ROOT] for word in _LONG.findall(folded(stated.entry.counts))}
        given = {word[:_ROOT] for word in _LONG.findall(because[0])}
        return None if counts & given else found
    return found


_THE_ONES = Late(
    rf"^\W*(?:of )?{_OF_WHOM}{{0,5}}?(?:who|that|which) {_OFTEN}({_DENIAL}|missed)"
)
_BECAUSE = Late(r"\b(?:because|since|as|having been|being|owing to|due to)\b.*")
_LONG = Late(r"[a-z]{5,}")
_ROOT = 6
"""So many letters tell words of one root: "cancelled", "cancellation"."""

_NUMBER = Late(r"^.*(?:%|\d|\bper ?cent)")


def _behind(stated: Stated) -> str:
    """Give what stands behind a claim's number, within the claim and after it."""
    claim = stated.scope.one.quantity.claim
    said = folded(claim.text) if claim else ""
    within = _NUMBER.sub("", said) if _NUMBER.match(said) else ""
    scope = stated.scope
    behind = f"{scope.after}{past_base(scope)}{past_aside(scope)}"
    own = folded(f"{stated.entry.counts} {stated.entry.population}")
    for pair in _PAIRS.finditer(own):
        behind = behind.replace(pair[0], pair[1])
    return f"{within.strip()} {behind}".strip()


_PAIRS = Late(r"\b([a-z'-]+s) and [a-z'-]+s\b")
"""Those whom a figure names in two words: "applicants and agents"."""


# ---------------------------------------------------------------- the other way round

_COUNTS_NOT = Late(
    rf"(?:\b(?P<aux>{_AUX}|{_BE}) )?(?:\b(?:not|never)|(?P<short>\w+)n't|\b{_FAILED})"
    r" (?P<verb>[a-z]+)(?P<rest>(?: [a-z'-]+){0,2})"
)
"""What the counted do not: "did not answer", "not seen in time", "failed to come"."""

_COUNTS_NONE = Late(r"\b(?:with|have|has|had) no (\w+)|\bwithout (?:an? )?(\w+)")
"""What the counted have none of: "households with no car"."""

_BESIDE = r"(?<!\bof )(?<!\bthe )(?<!\ban )(?<!\ba )(?<!\bto )(?<!\btheir )(?<!\ball )"
_QUALIFIED = r"(?! (?:late|later|after|only|partly|but|too|over|longer|wrongly)\b)"
"""Behind these, another thing is said than what the figure denies: "seen late"."""

_PAST = dict(
    one.split(":")
    for one in (
        "begin:began buy:bought choose:chose come:came drink:drank drive:drove eat:ate"
        " feel:felt find:found get:got give:gave go:went have:had hold:held keep:kept"
        " know:knew leave:left lose:lost make:made meet:met pay:paid say:said see:saw"
        " sleep:slept speak:spoke spend:spent take:took tell:told think:thought"
        " understand:understood win:won write:wrote"
    ).split()
)


def _affirmed(stated: Stated, behind: str) -> re.Match[str] | None:
    """Find words that say of those counted what the figure says they do not."""
    sentence = f"{stated.scope.before} {behind}"
    if says(sentence, _DENYING) or _HIDDEN.search(sentence):
        return None
    wanted = _affirming(folded(stated.entry.counts))
    if not wanted:
        return None
    of_whom = rf"^\W*{_OF_WHOM}{{0,7}}?(?:(?:who|that|which) {_WHO_CAME}{{1,8}}?)?"
    return re.match(rf"{of_whom}{_BESIDE}({wanted})\b{_QUALIFIED}", behind)


def _affirming(counts: str) -> str:
    """Give a pattern of what would be said of the others; empty if none is known."""
    if none := _COUNTS_NONE.search(counts):
        thing = re.escape(none[1] or none[2])
        return rf"(?:have|has|had|own|owned) (?:an?|one|at least one) {thing}"
    found = _COUNTS_NOT.search(counts)
    if not found:
        return ""
    verb, rest = found["verb"], re.escape(found["rest"])
    aux = found["aux"] or found["short"] or ""
    if (not aux and found[0].startswith("not")) or aux in _BE.split("|"):
        return rf"(?:{_BE}|(?:{_HAVE}) been) {_OFTEN}{verb}{rest}"
    stem = re.sub(r"(?<![aeiou])y$", "i", verb).removesuffix("e")
    stem = re.sub(r"(?<![aeiou])([aeiou])([bdgmnpt])$", r"\1\2\2", stem)
    past = _PAST.get(verb, f"{stem}ed")
    return rf"(?:{_AUX} {_OFTEN})?(?:{verb}|{past}){rest}"

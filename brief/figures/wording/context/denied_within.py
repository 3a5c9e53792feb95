"""Denials that stand apart from what they deny, within the words themselves.

"Has never been below 60%" is moved together, "has been not below 60%", and is then
read like any "not below". Where a clause, a "but" or an "only" stands between, nothing
is moved.
"""

from __future__ import annotations

import re

from brief.figures.wording.late import Late

AUX = (
    "is|are|was|were|has|have|had|did|do|does|will|would|can|could|may|might|shall"
    "|should|must|be|been"
)
AT_NO = (
    r"at no (?:point|time|stage)|on no occasion"
    r"|in no (?:one |single )?(?:year|quarter|month|week|case|ward|area|district)"
)
_DENIAL = (
    rf"(?:(?:{AUX}) not|(?:is|are|was|were|has|have|had|did|do|does|would|could)n['’]t"
    r"|cannot|can['’]t|won['’]t|never(?: once)?|not once|no longer|nowhere"
    rf"|{AT_NO}"
    r"|in none of (?:the |these |those |its |our )?(?:[\w-]+ ){0,2}?[a-z]+s)"
)
_NOT_ONLY = (
    r"(?! (?:only|just|merely|simply|least|necessarily|until|unless|known|clear)\b)"
)
HALTS = (
    "and|but|or|nor|that|because|who|which|whose|than|until|unless|only|just|when|while"
    "|where|if|whether|although|though|so|not|target|aim|goal|limit|quite|all|both"
)
_BETWEEN = rf"(?:,? (?!(?:{HALTS})\b)[\w'’/-]+){{0,14}}?"
_BOUND = (
    r"(?:below|under|above|over|beneath|beyond|more than|less than|fewer than"
    r"|higher than|lower than|greater than|at least|at most|in excess of"
    r"|exceed(?:ed|s|ing)?|up to|outside)(?= )"
)
_SHARE = (
    r"(?:most\b(?! (?:recent|important|common))|(?:a|the) majority\b|half\b"
    r"|every (?:day|week|month|year)\b|daily\b)"
)
_APART = Late(
    rf"\b(?P<denial>{_DENIAL}){_NOT_ONLY}(?P<between>{_BETWEEN})"
    rf" (?P<rest>{_BOUND}|{_SHARE})",
    re.IGNORECASE,
)
_ASIDE = Late(rf"\b((?:{AUX}) not|never), [^,.;]{{1,40}}, ", re.IGNORECASE)
_MOVED = frozenset(
    """
    fall falls fell fallen drop drops dropped dip dips dipped rise rises rose risen
    climb climbed
    """.split()
)
"""With what stands behind them these are read as one: "not fallen below"."""

_NOT = Late(r" not$|n['’]t$|^cannot$", re.IGNORECASE)
_LOW = Late(r"\bnot (?:as|so) (?:low|small|few|little) as (?=[£$]?\d)")


def moved_together(text: str) -> str:
    """Give a text with its "not" beside what it denies, where the two stand apart."""
    text = _LOW.sub("more than ", _ASIDE.sub(r"\1 ", text))
    found = _APART.search(text)
    if found is None or _of_another(found):
        return text
    denial = found["denial"]
    kept = _NOT.sub("", denial) if _NOT.search(denial) else ""
    head, tail = text[: found.start()], text[found.end() :]
    between, _, last = found["between"].rpartition(" ")
    if last not in _MOVED:
        between, last = found["between"], ""
    parts = (head, kept, between, "not", last, found["rest"], tail)
    return " ".join(" ".join(parts).split())


def _of_another(found: re.Match[str]) -> bool:
    """Say whether another verb stands between: "who did not answer were below"."""
    first, *rest = found["denial"].lower().split()
    inverted = first in {"at", "on", "in", "nowhere"} or [first, *rest] == _NOT_ONCE
    if first.startswith(("can't", "can’t", "cannot")):
        return _SAID.search(found["between"]) is not None
    return not inverted and _SUBJECT.search(found["between"]) is not None


_NOT_ONCE = ["not", "once"]
_SAID = Late(r"\b(?:is|are|was|were|it|they|we)\b")
_SUBJECT = Late(r"\b(?:is|are|was|were|has|have|had|it|they|we)\b")


# ------------------------------------------------------------------ over years

_DONE = (
    r"(?:been|risen|fallen|fell|rise|rose|fall|increased?|decreased?|grown|grew|grow"
    r"|declined?|dropped|drop|gone|come|stood|exceeded|doubled?|halved?|trebled?|improved?"
    r"|reached|changed?)"
)
_TIMES = (
    r"(?:in|since|over|during|at|for|within|throughout|between|in spite of|despite) "
    r"(?:[\w/’'-]+ ){1,9}?"
)
_PARTED = Late(
    rf"\b(?P<not>(?:{AUX}) (?:not|never)(?: once| yet| ever)?) (?P<when>{_TIMES})"
    rf"(?P<rest>{_DONE}\b.*)",
    re.IGNORECASE,
)
_SET_OFF = Late(
    rf"\b(?P<not>(?:{AUX}) (?:not|never)), (?P<when>[^,.;]{{1,50}}), (?P<rest>.*)",
    re.IGNORECASE,
)
_INVERTED = (
    r"(?:at no (?:time|point|stage)|on no occasion"
    r"|in no (?:single )?(?:year|quarter|month))"
)
_ITS = r"(?:it|they|there|(?:the|this|that) [\w ’'-]{1,50}?)"
_TURNED = Late(
    rf"\b{_INVERTED}(?P<when>(?: since| between| from)? [^,]{{0,40}}?)?,?"
    rf" (?P<aux>has|have|had|was|were|did|does|is|are) {_ITS} "
    rf"(?P<rest>(?:{_DONE}|below|above|under|over|more|less|fewer|lower|higher)\b.*)",
    re.IGNORECASE,
)
_NEVER = Late(r"\b(?:at no (?:time|point|stage)|never once)\b", re.IGNORECASE)
_UP = "(?:rose|risen|went up|gone up|grew|increased)"
_DOWN = "(?:fell|fallen|went down|gone down|came down|shrank|decreased)"
_TOLD_OTHERWISE = (
    (
        Late(r"\b(?:rose|risen|climbed|went|gone) past (?:the )?(?=£?\d)"),
        "passed ",
    ),
    (Late(r"\b(?:the )?(£?\d[\d,.]*(?: million)?) mark\b"), r"\1"),
    (Late(rf"\b(?:ha(?:ve|s|d) )?neither {_UP} nor {_DOWN}\b"), "was unchanged"),
    (Late(r"\bnot by (more|less) than\b"), r"by no \1 than"),
    (Late(r"^not, [^,.;]{1,50}, "), "not "),
    (Late(r"(?<=ha)(s|ve|d) come down\b"), r"\1 fallen"),
    (Late(r"^(come|gone) down\b"), "fallen"),
    (Late(r"^(go) down\b"), "fall"),
    (Late(r"^(go) up\b"), "rise"),
    (Late(r"\b(risen|rise|grown|grow|increased?) fourfold\b"), "quadrupled"),
    (Late(r"\b(risen|rise|grown|grow|increased?) threefold\b"), "trebled"),
    (Late(r"(?<=[a-z]) at all$"), ""),
    (Late(r"\b(not|never) come down\b"), r"\1 fallen"),
    (Late(r"\b(not|never) gone up\b"), r"\1 risen"),
    (Late(r"\bby no means (?=lower|higher|more|less|fewer)"), "not "),
)


def in_plain_order(text: str) -> str:
    """Give a text with its "not" beside the verb, and its times behind.

    "Has not in any of the last four years fallen" is "has not fallen in any of the last
    four years"; "in no year since 2014 has it risen", "has never risen since 2014".
    """
    text = _TURNED.sub(r"\g<aux> never \g<rest>\g<when>", text)
    text = _SET_OFF.sub(r"\g<not> \g<rest> \g<when>", text)
    text = _PARTED.sub(_behind, text)
    for said, plain in _TOLD_OTHERWISE:
        text = said.sub(plain, text)
    return " ".join(_NEVER.sub("never", text).split())


def without_asides(before: str) -> str:
    """Give words before a text without the aside behind their "not"."""
    return _NOT_ASIDE.sub(r"\1 ", before)


_NOT_ASIDE = Late(
    rf"\b((?:{AUX}) (?:not|never)|[a-z]+n['’]t|no longer), [^,.;:]{{1,90}},\s",
    re.IGNORECASE,
)


_COMPARED = (
    "more|fewer|less|longer|shorter|higher|lower|greater|larger|smaller|bigger|oftener"
)
_DONE_BY = (
    "[a-z]{2,}(?:ed|en)|paid|sent|held|made|kept|cost|wait|take|spend|run|last|stay|live"
    "|earn|pay|use|need|get|lose|win|sell|produce|employ|treat|see"
)
_DEED = Late(
    rf"\b(?:(?:{AUX}) not|[a-z]+n['’]t|not|never) (?:be |been )?(?:{_DONE_BY})"
    rf" (?:(?:for|to|in|up|out|off|any) )?(?P<rest>(?:{_COMPARED})(?: often)? than\b)",
    re.IGNORECASE,
)


def denied_deed(before: str, text: str) -> tuple[str, str]:
    """Move a "not" past what was done: "were not paid more than" is "not more than".

    Gives the words before a text, and the text; both as they are where the comparison
    or all that leads to it stands before the text.
    """
    joined = f"{before.rstrip()} {text}" if before.strip() else text
    begun = len(joined) - len(text)
    found = _DEED.search(joined)
    if found is None or found.start("rest") <= begun:
        return before, text
    rest = f"not {joined[found.start('rest') :]}"
    if found.start() >= begun:
        return before, joined[begun : found.start()] + rest
    return joined[: found.start()], rest


def _behind(found: re.Match[str]) -> str:
    return f"{found['not']} {found['rest']} {found['when']}"

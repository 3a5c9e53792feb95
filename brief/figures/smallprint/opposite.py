"""Words that say the opposite of what a figure declares, or what another figure does.

"[26%](fig:evening) of visits before 6 pm" is not the share of visits after 6 pm; "more
than half rent" is not said of those who own; and what was aimed at was not yet done.
Only what stands in `counts` is held to the words of the claim's own clause.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from brief.figures.ledger import Figure
from brief.figures.nouns import singular
from brief.figures.smallprint.base_behind import past_aside, past_base
from brief.figures.smallprint.bases_of_two import part_of_two
from brief.figures.smallprint.beside import STOPS
from brief.figures.smallprint.of_whom import behind_number
from brief.figures.smallprint.other_doing import said_of_another, saved
from brief.figures.smallprint.other_meant import other_meant
from brief.figures.smallprint.said import own_denials
from brief.figures.smallprint.scope import BREAK, Scope, folded, says
from brief.figures.smallprint.siblings import SET_APART, sibling
from brief.figures.smallprint.stated import figure_alone, is_the
from brief.figures.stating import without_reached
from brief.figures.units import Kind
from brief.figures.wording.late import Late
from brief.findings import Finding
from brief.rules import CLAIM_DENIED

_TURNED = (
    ("before", "after"),
    ("under", "over"),
    ("below", "above"),
    ("within", "outside"),
    ("within", "after"),
    ("inside", "outside"),
    ("with", "without"),
)
"""Prepositions that turn what follows them round."""

_TURNED_BOTH_WAYS = (*_TURNED, *((b, a) for a, b in _TURNED))

_OPPOSED = (
    (("in time", "on time"), ("late",)),
    (
        ("within target", "within the target", "within the target time", "within time"),
        ("late", "overdue", "missed the target", "missed the", "outside the target"),
    ),
    (("abandoned",), ("answered",)),
    (("vacant",), ("filled", "in post", "occupied")),
    (("cancelled",), ("ran late", "that ran", "were late", "delayed")),
    (("median",), ("mean", "average")),
    (
        ("urban", "in towns", "in town", "in cities", "built-up"),
        ("rural", "in the countryside", "country roads"),
    ),
    (("safe",), ("unsafe", "in danger", "afraid", "frightened")),
    (("took", "take", "attended"), ("failed", "missed", "refused", "turned down")),
    (("open",), ("closed",)),
    (("opened",), ("closed",)),
    (("won",), ("lost",)),
    (("accepted", "approved", "granted"), ("refused", "rejected", "turned down")),
    (("satisfied",), ("dissatisfied", "unhappy")),
    (("passed", "met"), ("failed", "fell short of")),
    (("injured",), ("died", "killed")),
    (("men", "boys", "male", "males"), ("women", "girls", "female", "females")),
    (("indoors",), ("outdoors",)),
    (("paid",), ("unpaid", "owed")),
    (("full-time", "full time"), ("part-time", "part time")),
    (("alive", "survived", "surviving"), ("died", "dead", "were lost")),
    (("started", "begun", "began"), ("in force", "in being", "under way")),
    (("in post", "held on", "employed on"), ("recruited", "joined", "took on")),
    (
        ("in work", "in a job", "in employment", "had a job"),
        ("out of work", "unemployed", "jobless", "out of a job"),
    ),
    (("outpatients", "outpatient"), ("inpatients", "inpatient")),
    (("volunteer", "volunteers", "voluntary"), ("paid",)),
    (("routine", "routinely"), ("urgent", "urgently", "emergency")),
    (("non-clinical",), ("clinical",)),
    (
        ("telephone", "by phone", "by video", "online", "remotely"),
        ("face to face", "face-to-face", "in person"),
    ),
    (("day case", "day cases"), ("overnight",)),
    (("in full",), ("in part", "only in part", "partly")),
    (("without notice", "without telling"), ("had let us know", "with notice")),
)
"""Words of which a thing is said one or the other."""

_OPPOSED_BOTH_WAYS = (*_OPPOSED, *((b, a) for a, b in _OPPOSED))

_NOT_YET = ((("budget", "allocated", "allocation"), ("spent", "paid out")),)
"""What is no more than meant, and what was done with it."""

_AIMED = ("target", "targets", "goal", "aim", "ambition", "forecast", "projection")
_AIMING = Late(
    r"\b(?:target|goal|aim|ambition|objective|forecast|projection|project(?:ed)?"
    r"|should|expect|plan|meant|want|hope|require|standard|threshold|limit|will|would"
    r"|against|short of|miss|met|meet|beat|exceed|to be|intend|by (?:19|20)\d\d"
    r"|sets? out to|pledge|promise|commit)"
)
"""What says that a number is yet to be reached."""


def opposite(scope: Scope, figures: Mapping[str, Figure]) -> Iterator[Finding]:
    """Find claims whose clause says the opposite of what their figure declares."""
    claim = scope.one.quantity.claim
    figure = figure_alone(scope, figures) or part_of_two(scope, figures)
    counts = folded(figure.entry.counts) if figure else ""
    if claim is None or figure is None or not counts:
        return
    behind = f"{behind_number(scope, claim)}{past_base(scope)}{past_aside(scope)}"
    wrong = _said_wrong(scope, behind, figure, counts)
    wrong = "" if any(wrong in one for one in own_denials(counts)) else wrong
    pair = len(claim.targets) > 1
    other = None if wrong or pair else sibling(scope, claim, figures)
    told = is_the(figure)
    if wrong or other:
        said = (
            f"says “{wrong}”" if wrong else f"says what “{other and other.name}” counts"
        )
        message = f"“{scope.one.quantity.words}” {said}; {told}"
        hint = other_meant(claim.text, other) if other else ""
        hint = hint or "say it of those that the figure counts"
        yield CLAIM_DENIED.at(claim.place, message, hint)
    elif not pair and says(without_reached(counts), _AIMED) and not _is_aimed(scope):
        message = f"“{scope.one.quantity.words}” is told as what was done; {told}"
        yield CLAIM_DENIED.at(claim.place, message, "say that it is the target")


def _said_wrong(scope: Scope, words: str, figure: Figure, counts: str) -> str:
    """Give the words that say the opposite of what a figure counts, or nothing.

    `words` stand behind the number.
    """
    clause = f"{scope.before[-_NEAR:]} {words}"
    near = BREAK.split(scope.before)[-1]
    none = _NO if figure.unit.kind is Kind.PERCENT else _NO_OR_NOT
    return (
        _turned_round(clause, counts)
        or _opposed(clause, counts)
        or _undone(scope.before, counts)
        or _late(clause, counts)
        or _failed(scope.before, counts)
        or said_of_another(clause, counts)
        or saved(scope.before, figure, counts)
        or _none_of(f"{near} {words}", counts, none)
        or _other_side_of_time(scope, counts)
        or _left_without(words, counts)
        or _widened(words, counts)
        or ("" if none is _NO else _not_so(scope.before, words, counts))
    )


def _is_aimed(scope: Scope) -> bool:
    """Tell whether words say that a number is yet to be reached, or is a limit."""
    limit = _LIMIT.search(scope.before)
    return bool(limit or _AIMING.search(_TARGET_TIME.sub("", scope.sentence)))


_TARGET_TIME = Late(r"\btarget times?\b")


_LIMIT = Late(r"\b(?:within|after|inside|outside|beyond|longer than|more than)$")

_NEAR = 60
"""Characters before a claim that are taken with it."""


def _turned_round(clause: str, counts: str) -> str:
    """Give "before 6 pm" where a figure counts what was "after 6 pm"."""
    for one, other in _TURNED_BOTH_WAYS:
        for found in re.finditer(
            rf"\b{one} ((?:an? |the )?[\w’'-]+(?: [ap]m)?)", counts
        ):
            turned = f"{other} {found[1]}"
            if says(clause, (turned,)) and not says(clause, (found[0],)):
                return turned
    return ""


def _opposed(clause: str, counts: str) -> str:
    """Give "late" where a figure counts what was "in time"."""
    for one, other in (*_OPPOSED_BOTH_WAYS, *_NOT_YET):
        if says(counts, one) and not says(counts, (*other, "not", "no", "never")):
            wrong = says(clause, other)
            apart = SET_APART.search(_undivided(clause, counts))
            if wrong and not says(clause, one) and not apart:
                return wrong
    return ""


_OF_ONE_SEX = Late(
    r"\b(?:women (?:and|or) girls|girls (?:and|or) women"
    r"|(?<!wo)men (?:and|or) boys|boys (?:and|or) men)\b"
)
"""What names one side in two words: "women or girls"."""


def _undivided(clause: str, counts: str) -> str:
    """Leave out of a clause what names one side in two words, as `counts` may."""
    for pair in _IN_TWO.finditer(counts):
        clause = clause.replace(pair[0], " ")
    return _OF_ONE_SEX.sub(" ", clause)


_IN_TWO = Late(r"\b[a-z’'-]+ (?:and|or) [a-z’'-]+\b")
"""What `counts` itself says in two words: "killed or seriously injured"."""


def _late(clause: str, counts: str) -> str:
    """Give "late" where a figure counts what was done within so many minutes."""
    if not _WITHIN.search(counts) or SET_APART.search(clause):
        return ""
    return says(clause, ("late", "too late", "overdue"))


def _failed(before: str, counts: str) -> str:
    """Give the "failed to meet" of "failed to meet the standard at", of what met it."""
    found = _FAILED_AT.search(before) if _WITHIN_A_LIMIT.search(counts) else None
    return found["said"] if found else ""


_LIMITS = "(?:standard|target|time|limit|deadline)s?"
_WITHIN_A_LIMIT = Late(
    r"\b(?:within|met|meeting|inside|in) (?:(?:the|its|their|a) )?"
    rf"(?:[a-z-]+ ){{0,3}}{_LIMITS}\b"
)
_FAILED_AT = Late(
    r"\b(?P<said>failed to (?:meet|reach|hit|achieve)|missed|fell (?:short of|outside))"
    rf" (?:the|its|their|our) (?:[a-z-]+ ){{0,3}}{_LIMITS} (?:at|in|for|on)$"
)
"""How often a limit was missed: "failed to meet the standard at [28.7%] of calls"."""


def _other_side_of_time(scope: Scope, counts: str) -> str:
    """Give the "after" of "were reached after [20 minutes]", of those within them."""
    quantity = scope.one
    start = quantity.end
    behind = quantity.laid.text[start : quantity.laid.sentence(start, start)[1]]
    said = _TIMED.match(folded(behind))
    told = _SIDE.search(counts)
    if not (said and told) or SET_APART.search(said[0][: said.start("side")]):
        return ""
    if said["far"] and said["length"] != told["length"]:
        return ""
    turned = _INSIDE.match(said["side"]) is None
    turned = turned is not (_INSIDE.match(told["side"]) is None)
    return said["side"] if turned else ""


_LENGTH = (
    r"(?P<length>(?:an? |the )?[\d\w]+(?: of)?(?: an?)?"
    r" (?:minute|hour|day|week|month)s?)\b"
)
_SIDE = Late(rf"\b(?P<side>within|under|inside|after|outside) {_LENGTH}")
_TIMED = Late(
    r"[^,.;:()]{0,90}?\b(?P<side>within|under|inside|after|outside"
    r"|(?P<far>less than|no (?:more|longer) than|longer than|more than|over))"
    rf" {_LENGTH}"
)
_INSIDE = Late("within|under|inside|less|no")

_WITHIN = Late(
    r"\bwithin (?:\d+|[a-z]+) (?:minute|hour|day|week|month|working day)s?\b"
)


def _none_of(clause: str, counts: str, none: Late) -> str:
    """Give the "no charge" of what a figure counts as having led to a charge.

    Of a share, "did not" is told where all such denials are.
    """
    if says(counts, _DENYING):
        return ""
    told = {*map(singular, counts.split())} - STOPS
    for found in none.finditer(clause):
        words = found[1].split()
        if any(singular(word) in told for word in words if len(word) > _SHORT):
            return _DANGLING.sub("", found[0].strip())
    return ""


_DANGLING = Late(r"(?: (?:of|in|at|to|for|by|with|from))+$")
_OF_IT = (
    r" (?!more |less |fewer |longer |other |doubt )"
    r"((?:(?:was|were|is|had been|has been) )?(?:[\w’'-]+ ?){1,3})"
)
_NO = Late(rf"\b(?<!\bof )(?:no|nothing|nobody){_OF_IT}")
_NO_OR_NOT = Late(
    r"\b(?<!\bof )(?:no|nothing|nobody|(?:did|do|does) not"
    rf" (?:have|include|contain|involve)(?: an?| any)?){_OF_IT}"
)
_SHORT = 3
_DENYING = ("not", "no", "never", "without", "failed", "refused", "un")


def _left_without(words: str, counts: str) -> str:
    """Give "without a referral" and "undelivered" of what a figure counts as it was."""
    if says(counts, _DENYING) or _HIDDEN.search(counts):
        return ""
    told = {singular(one)[:_ROOT] for one in counts.split() if len(one) > _SHORT}
    for found in _WITHOUT.finditer(words):
        if singular(found["what"] or found["un"])[:_ROOT] in told:
            return found[0]
    return ""


_ROOT = 6
_WITHOUT = Late(
    r"\bwithout (?:(?:an?|any|the) )?(?:[a-z]+ )?(?P<what>\w{4,})"
    r"|\bun(?P<un>\w{5,}ed)\b"
)
_HIDDEN = Late(r"\bun\w{4,}ed\b")


def _widened(words: str, counts: str) -> str:
    """Give "finished or not" of what a figure counts as finished, and "of any kind"."""
    kinds = _OF_ANY_KIND.search(words)
    if kinds and _OF_ANY_KIND.search(counts) is None:
        return kinds[0]
    bound = _AT_MOST.match(words) if says(counts, ("average", "mean")) else None
    if bound:
        return bound["most"]
    told = {singular(one)[:_ROOT] for one in counts.split() if len(one) > _SHORT}
    for found in _OR_NOT.finditer(words):
        if singular(found["what"])[:_ROOT] in told and "or not" not in counts:
            return found[0]
    return ""


_AT_MOST = Late(r"(?:[a-z]+ ){0,2}(?P<most>at (?:the )?(?:very )?most)\b")
_OF_ANY_KIND = Late(r"\bof (?:any|every|whatever) (?:kind|sort|type)s?\b")
_OR_NOT = Late(r"\b(?P<what>[a-z]{4,}) or not\b")


def _not_so(before: str, words: str, counts: str) -> str:
    """Give "were not upheld" and "did not attend" of what a figure counts as so."""
    if says(counts, _DENYING) or _HIDDEN.search(counts):
        return ""
    told = {singular(one)[:_ROOT] for one in counts.split() if len(one) > _SHORT}
    for found in (_WERE_NOT.match(words), _DID_NOT.search(before)):
        if found and singular(found["did"])[:_ROOT] in told:
            return found["said"]
    return ""


_WERE_NOT = Late(
    r"(?:of (?:them|these|those|the|our|its)\b[^.;,]{0,70}? )?"
    r"(?P<said>(?:were|was|had|have|has|did|do|are|is) (?:still )?not (?:yet )?"
    r"(?:been )?(?P<did>[a-z]{4,}))"
)
_DID_NOT = Late(r"\b(?P<said>(?:did|do|does) not (?P<did>[a-z]{4,}))$")


def _undone(before: str, counts: str) -> str:
    """Give the "did not" of what a figure counts as done: "did not help in [58%]"."""
    found = _NOT_DONE.search(before)
    denies = says(counts, _DENYING)
    return found[0].strip() if found and not denies else ""


_NOT_DONE = Late(
    r"\b(?:(?:did|does|do) (?:not|never)|failed to|(?:was|were) (?:not|never)|never)"
    r" (?!exceed|reach|rise|fall|go|come|get|top|pass|differ|change|amount|only|just"
    r"|more|less|fewer)[a-z]+ (?:[\w’'-]+ ){0,4}(?:in|from|by|for|to|with)$"
)

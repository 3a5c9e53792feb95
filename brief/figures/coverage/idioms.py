"""Number words that count nothing: idioms, "one another", "the two", superlatives."""

from __future__ import annotations

import re

from brief.figures.coverage.scene import Scene, follows, leads, says, within
from brief.figures.wording import Kind
from brief.figures.wording.late import Late

_IDIOMS = (
    r"half[- ]year(?:ly)? (?:accounts|results|reports?|review|point|position|update)"
    r"|twenty is plenty|two world wars|one (?:[a-z]+ ){1,6}is (?:one )?too many"
    r"|\d+[- ]degree (?:rule|line|angle)|two heads are better than one"
    r"|(?:in )?two minds|six of one"
    r"|half a dozen of the other|stitch in time saves nine|cloud nine|catch[- ]22"
    r"|seventh heaven|sixes and sevens|square one|day one|year zero|point zero"
    r"|the eleventh hour|eleventh-hour|one fell swoop|one in a million|(?:four"
    r"|three|five)-letter word|half (?:a mind|an eye|measures|board|price)"
    r"|(?:a )?(?:hundred|thousand|million|billion)[ -](?:different |other "
    r"|and one )*(?:ways|things|reasons|miles|questions|voices|cuts|words"
    r"|times over)|half the (?:battle|story|fun|truth)|two sides of (?:the|one"
    r"|every)|game of two halves|two wrongs|two birds|two cents|three cheers"
    r"|nine-to-five|nine lives|three strikes|four corners|on all fours"
    r"|seven deadly sins|ten commandments|ten[- ]a[- ]penny|the one and only"
    r"|one by one|two by two|one step at a time|one foot in front|one for all"
    r"|all for one|second to none|(?:a hundred and ten|110) per cent|ground zero"
    r"|zero hour|zero sum|net[- ]zero"
    r"|zero(?:ed)? in on|two nations|two's company|forty winks|one and all"
    r"|one size fits|one (?:way|thing) or (?:another|the other)|one or (?:two|other"
    r"|another|both)|one and the same|one and two[- ]tier|single and two[- ]tier"
    r"|all[- ]in[- ]one|one (?:at a time|after the other|after another)"
    r"|(?:wound|shut|closed|stood|handed|passed|stepped) down from \d{4}"
    r"|(?:between|separating|separates) the (?:highest|lowest|largest|smallest|best"
    r"|worst) and (?:the )?(?:highest|lowest|largest|smallest|best|worst)"
    r"(?: [a-z]+){1,3}"
    r"|(?:limits?|intervals?|bounds|uncertainty|error) around the estimates?"
    r"|rolled into one|in one go|(?:two|one)-way street|1 in \d+[- ]years?"
    r"|a thousand-year|as one\b(?! in)|once in a (?:lifetime|generation)"
    r"|24[- ]hour (?:cycle|news|clock)|at one with"
    r"|(?:number|no\.?) (?:one|1) (?:priority|concern|issue|reason|choice)"
    r"|(?:five|5)[- ]a[- ]day (?:message|campaign|target)"
    r"|group of (?:seven|eight|twenty|20|77)|a (?:million|thousand|hundred) thanks"
    r"|post[- ]16"
    r"|at (?:[a-z]+|\d+) (?:in the (?:morning|afternoon|evening)|o['’]clock)"
    r"|(?:at )?(?:twenty|ten|five|a quarter|half) (?:past|to) (?:one|two|three|four"
    r"|five|six|seven|eight|nine|ten|eleven|twelve|noon|midnight)(?! [a-z]+s\b)"
    r"|(?:nine|9)(?: |-)(?:to|till)(?: |-)(?:five|5)(?= (?:basis|job|hours|day))"
    r"|four[- ]by[- ]fours?|4x4s?|11-plus|eleven-plus|couch to 5k|4-h\b|twice shy"
    r"|(?:two|2) to tango|\d{1,2}0[’']s plenty|twenty[’']s plenty"
    r"|nhs 24(?: 111)?|(?:seven|7)-day (?:working|services?|week)"
    r"|360(?= ?°|[- ]degree| assessment| feedback| appraisal| review)"
    r"|one standard deviation|\d+-year (?:events?|floods?|storms?)"
    r"|(?:1\.5|2)[- ]degrees?(?:[- ]c)? (?:target|goal|limit|pathway|scenario|world)"
    r"|one (?:year|decade) on\b"
    r"|two or more races|the bulk (?:buying|purchase|purchasing|order|supply)\b"
    r"|most similar (?:groups?|forces?|famil(?:y|ies)|services?)"
    r"|(?:from )?one (?:year|month|week|day|quarter|period) to (?:another|the next)"
    r"|(?:a|one|two)[- ]minute(?:['’]?s['’]?)?"
    r" silence|\d+[- ]a[- ]side|11\+ (?:exam|test|entry)"
    r"|(?:[2-6]|two|three|four|five|six)[- ]in[- ](?:1|one) (?:[a-z-]+ )?(?:vaccin\w+"
    r"|booster|jabs?|immunisation)"
    r"|\d+ hours(?:’|')? (?:free )?(?:childcare|entitlement)"
    r"|lower 48(?= (?:united )?states)|none of (?:my|your|our|their|his|her) business"
    r"|(?:triple|quadruple|quintuple)[- ]helix"
    r"|(?:15|20|fifteen|twenty)[- ]minute (?:city|cities|neighbourhoods?|towns?)"
)
"""Numbers in these are words and no more."""

_IDIOM = within(rf"\b(?:{_IDIOMS})\b", re.IGNORECASE)


_LONG = says(r"\d[\d,.]*\d{3}(?: ?[a-z]+)?")
"""No manner of speaking has so many digits."""

_WHOLLY = says(r"(?:[a-z']+ ){0,3}1[01]0 ?(?:%|per cent|percent)")
_SURE = leads(
    r" (?:sure|certain|likely|behind|against|committed|confident|convinced|clear"
    r"|honest|right|in principle|focus+ed|dedicated)"
)
_GIVEN = follows(r"(?:give|gives|giving|gave)(?: it| me)?(?: a| our| your)?")


def idiom(scene: Scene) -> bool:
    """Know a manner of speaking: "twenty is plenty", "a million miles"."""
    if scene.kind is Kind.PERCENT:
        return _WHOLLY(scene) and (_SURE(scene) or _GIVEN(scene))
    if scene.text == "half" and _SIDE(scene):
        return True
    return scene.found.text[0] not in "£$€" and not _LONG(scene) and _IDIOM(scene)


_SIDE = follows(
    r"(?:(?:north|south|east|west)(?:ern)?|upper|lower|top|bottom|front|rear|latter"
    r"|former|other|better)"
)
"""Which half: "the southern half of the state" counts nothing."""


# ---------------------------------------------------------------- parts of adjectives

_SMALL = (
    r"(?:a |the )?(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|1[0-2]"
    r"|[1-9]"
    r"|single|half)"
)
_SMALL_WORD = says(_SMALL)
_FORM = leads(
    r"[- ](?:pillared|stage|step|phase|factor|lane|storey|storeys|stories|bed"
    r"|bedroom|bedroomed"
    r"|person|man|woman|party|letter|star|tier|part|pillar|strand|line|ball|horse"
    r"|seater"
    r"|player|court|parent|child|track|piece|pin|stroke|colour|axis|level|layer|pass"
    r"|panel|stranded|staged|tiered|star-rated|digit|dimensional|fold|wheeled|wheel"
    r"|door"
    r"|way|armed|bedded|figure|digits|pronged|point plan|course|handed|sided|headed"
    r"|storied|berth|bay|form|forms of entry|form-entry|class|room|roomed|speed|seat"
    r"|member panel|thirds majority)\b"
)
_BED = leads(r" ?-?(?:bed|bedroom|bedroomed|person)\b")
_BEDS = leads(
    r"(?:\+? ?-?(?:bed|bedroom|bedroomed)\b| bedrooms? (?:\d|houses|homes|flats)"
    r"|\+?(?: and| or| to| &) \d\+?"
    r"(?: and \d\+?)?[ -](?:bed|bedroom|bedroomed)\b)"
)
_FEW_BEDS = says(r"[1-9] ?\+?(?: or more)?")
_FACTOR = Late(r"^[-‑–]")


_MEASURED_THING = leads(
    r"[-‑](?:foot|inch|litre|degree|gallon|metre|mile|tonne|ton)"
    r"[ -](?:container|drum|meter|test|pipe|tank|pool|ladder|screen|peg|post|main)s?\b"
)


def adjective(scene: Scene) -> bool:
    """Know the number in the form of a thing: "two-factor", "a three-bedroom flat"."""
    if scene.kind not in {Kind.NUMBER, Kind.FRACTION}:
        return False
    if (_FEW_BEDS(scene) and _BEDS(scene)) or _MEASURED_THING(scene):
        return True
    if not _SMALL_WORD(scene):
        return False
    hyphened = _FACTOR.match(scene.raw_after) is not None
    return _FORM(scene) and (hyphened or (_BED(scene) and scene.text.isdigit()))


# ---------------------------------------------------------------- what has been named

_FEW = says(r"two|three|four|five|six")
_NAMED = Late(r"\b(?:between|these|those|into) (?:the )?$|\bof the $")
_EITHER_OF = follows(
    r"(?:first|second|third|last|latter|former|either|neither|better|worse|larger"
    r"|smaller"
    r"|higher|lower|older|younger|best|worst|cheaper|largest|smallest) of (?:the|these)"
)
_AT_END = leads(
    r"\s*[.,;:)]|\s*$|\s+(?:are|is|were|was|and|together|should|have|will)\b"
)
_THE = follows("the")
_ACT = leads(
    r" (?:in question|have|had|are|were|agreed|should|will|must|can|do|did|may|might"
    r"|could|would|share|work|met|differ|overlap|together|never|often|also|then|now)\b"
)
_NONE = says(r"none")
_OF_THESE = leads(r" of (?:these|those(?! who)|the above)(?:\W|$)(?! ?[a-z]{4,})")
_OF_IT = leads(r" of (?:this|it|that)\b")
_OF_US = leads(r" of us\b")


def the_two(scene: Scene) -> bool:
    """Know "between the two", "none of these": what has just been named."""
    if _NONE(scene):
        return _OF_THESE(scene) or _OF_IT(scene)
    if scene.kind is Kind.NUMBER and _OF_US(scene) and not scene.has_digits:
        return True
    if not _FEW(scene):
        return False
    named = _NAMED.search(scene.before) is not None and _AT_END(scene)
    named = named or (_EITHER_OF(scene) and _AT_END(scene))
    return named or (_THE(scene) and _ACT(scene))


# ---------------------------------------------------------------- superlatives

_MOST = says(r"most")
_SUBJECT = follows(
    r"patients|residents|customers|staff|families|tenants|pupils|they|we|you|i|he|she"
    r"|who|what|that|which|people|those|it"
)
_VERB = leads(r" (?:[a-z]+ed|[a-z]+s|want|need|like|value|fear|know|knew|felt|feel)\b")
_LAST = leads(r"(?!,? but not)\s*(?:[.,;:)]|$)| (?:and|or|but|when|where|if|by|to)\b")
_DEGREE = leads(
    r" (?!(?:teach|fund|hous|spend|train|learn|build|park|nurs|plan|staff|report|test"
    r"|farm)n?ing\b)[a-z]+(?:ing|ive|ous|ant|ent|ful|able|ible|al|ed|ic)"
    r"(?: of all)?(?:,| was| is)\b"
)
_DEGREE_ALONE = leads(
    r" [a-z]+(?:ive|ous|ant|ent|ful|able|ible|ed|ic|erse|ere|ex)\s*(?:[.;:)]|$|\n)"
)


_FOR = follows(
    r"for|(?:is|was|clear|aware|true|likely) that"
    r"|(?:believ|think|thought|f(?:i|ou)nd|show|suggest|sa[iy]|report|agree|argue|know"
    r"|estimat|note|indicat|mean|assum|reveal|conclu|confirm|expect|recogni|acknowledg"
    r"|accept|understand|underst|hear|told|tell|establish|demonstrat)[a-z]* that"
)


def superlative(scene: Scene) -> bool:
    """Know "most concerning was the handling": a degree, not a share."""
    return (
        _MOST(scene)
        and not _FOR(scene)
        and (
            _DEGREE(scene)
            or _DEGREE_ALONE(scene)
            or _LAST(scene)
            or (_SUBJECT(scene) and _VERB(scene))
        )
    )


# ---------------------------------------------------------------- one

_ANOTHER = says(r"(?:neither |either )?one(?: more)?")
_OTHERS = leads(
    r" (?:another|more|or (?:other|both)|and the same|paragraph|thing|point|day it"
    r"|day we)\b"
)
_ONE_MORE = leads(r" (?:chance|thing|time|try|word|question|reason|point)\b")
_ONE_DAY = says(r"one day")
_WITHIN = follows(r"in|within|than|only|just|for|of|every|lasted|least|on|most")
_JUST_ONE = says(r"(?:just |only |but )?one|a single [a-z]+")
_EXAMPLE = leads(
    r" (?:[a-z]+ )?(?:example|instance|aspect|element|part|of (?:many|several|a number"
    r"|the (?:many|key|main|reasons|ways|things|issues|factors|first|most)))\b"
)


_ONE = says(r"(?:under )?one")
_INSIDE = follows(r"in|within|under|at")
_ONE_PLACE = leads(
    r" (?:case|instance|roof|respect|sense|place|word|go|sitting|glance|complaint)\b"
)
_NOT_ONE = says(r"(?:is|was) not one")
_CLOSES = leads(r"\s*(?:[.;]|$)")


def in_one(scene: Scene) -> bool:
    """Know "in one case", "under one roof", and "it is not one."."""
    inside = scene.text.startswith("under") or _INSIDE(scene)
    placed = _ONE(scene) and inside and _ONE_PLACE(scene)
    return placed or (_NOT_ONE(scene) and _CLOSES(scene))


def one_another(scene: Scene) -> bool:
    """Know "one another", "one more thing", "one day", "in one case"."""
    again = scene.text == "one more" and _ONE_MORE(scene)
    day = _ONE_DAY(scene) and not _WITHIN(scene)
    example = _JUST_ONE(scene) and _EXAMPLE(scene)
    alone = again or day or example or in_one(scene)
    return alone or (_ANOTHER(scene) and _OTHERS(scene))

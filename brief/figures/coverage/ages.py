"""Ages that say who is meant: "aged 16 to 19", "a man of 24", "the over-65s"."""

from __future__ import annotations

from brief.figures.coverage.scene import Scene, follows, leads, says
from brief.figures.wording import Kind
from brief.figures.wording.late import Late

_YEARS_OLD = says(r"\d{1,3}|eighteen|sixteen|seventeen|twenty-one")
_OF_AN_AGE = follows(
    r"(?:man|woman|boy|girl|person|people|child|pupil|patient|victim|anyone|someone"
    r"|volunteer|student|youngster|resident|applicant|individuals?"
    r"|those|women|men|adults?) of"
    r"|turn(?:s|ed|ing)?|age of|at age|(?:child|boy|girl|person|he|she|who) (?:is|was)"
    r"|(?:work|school|home|education|care|married|retired?|died|left|leave|leaves"
    r"|leaving"
    r"|started|began|training|employment|college|prison|custody) at"
    r"|(?:joined|join|enlisted?|vote|drive|marry|retires) at|stay(?:s|ed|ing)? to"
    r"|(?:years? of age|ages|age) (?:beyond|over|under|above|below|from|to|up to)"
    r"|(?:years? of age|ages)|(?:reach(?:ed|es|ing)?|until|till|before"
    r"|after) (?:they|he"
    r"|she) (?:are|is|was|were|turn(?:ed|s)?|reach(?:ed|es)?)"
)
_BOUNDED_AGE = says(
    r"(?:under|over|beyond|above|below) (?:the age of )?\d{1,3}|0[-–]\d{1,2}|\d\d ?\+"
    r"|\d{2,3} (?:and|or|years and) (?:over|under|above|older|younger|below)"
)
_LESS_THAN = says(r"[<>≤≥] ?\d{1,3}(?: years)?")
_SENIOR = says(r"(?:[4-8]5|18)\+")
_WHO_ARE = leads(r" (?:patients|people|adults|residents|women|men|population|years?)\b")
_DIES_UNDER = leads(r" (?:(?:age[- ])?standardised|mortality|death rate|deaths)\b")
_AND_OVER = says(
    r"\d{2,3} (?:and|or|years and) (?:over|under|above|older|younger|below)"
)
_BESIDE_A_NAME = Late(
    r"(?:[a-z] [A-Z][\w’'-]+|\b(?:offender|victim|driver|man|woman|defendant"
    r"|deceased|boy"
    r"|girl|cyclist|pedestrian|rider|patient|suspect)), $"
)
_AS_AN_AGE = leads(r", (?:of|from|was|who|has|had|and|pleaded|died|a|an|is|said|the)\b")
_GROWN = says(r"[1-9]\d")
_GROWN_YEARS = says(r"[1-9]\d years")
_OLDER = leads(r" (?:and|or) (?:older|younger)\b")
NEARBY = 20
"""Characters within which "age group" leads to ages: "age group 90 years and over"."""
_AND_UP = leads(r" (?:and|or) (?:under|over|above|older|younger|below)\b")
_TWO_DIGITS = says(r"[1-9]\d")
_OR_OLDER = leads(r" (?:or|and) (?:older|younger)\b")
_WHO_ARE_YOUNGER = follows(
    r"(?:students|undergraduates|people|adults|children|patients|residents|members"
    r"|staff|women|men|voters|drivers|learners|parents|persons|those|anyone|claimants)"
    r" (?:(?:is|are|was|were|who are) )?"
    r"(?:younger|older) than"
)
_MEASURED = follows(r"(?:on average|(?:mean|average|median|typical|modal)(?: [a-z]+)?)")
"""A mean age is measured and must be held to a figure."""

_MEAN_AGE = Late(r"\b(?:mean|average|median) age\b[^;]*\b(?:is|was) $")

_OLD_AFTER = leads(
    r"(?:[-–]? (?:and|or|to) (?:[a-z]+|\d+))?[ -]+(?:year[ -])?olds?\b| of age\b"
)
_HANGING = leads(
    r"(?:- (?:and|or|to) |-to-)(?:[a-z]+|\d+)[- ](?:year|month)[- ]olds?\b"
)
_PERSONS = follows(
    r"(?:victims|children|people|those|seniors|pensioners|applicants|pupils|adults"
    r"|clients|patients|residents|them|apprentices|workers|employees|tenants|males"
    r"|females"
    r"|offenders|drivers|pedestrians|passengers|cyclists|riders|members|staff|women|men"
    r"|\d+|aged?|for|persons?|students|anyone|everyone|population)"
    r"(?: (?:is|are|was|were|being))?"
)
_AGE_NEAR = Late(r"\bage(?:d|s)?\b|years of age|year-olds?\b")
_RANGE = says(
    r"(?:from |between )?\d{1,3} ?(?:[-–]|to|and) ?\d{1,3}(?: years)?|\d\d ?\+"
    r"|\d\d plus"
)
_SERVED = leads(
    r"[ -](?:age[ -]?(?:groups?|bands?|range|cohort)|services?|team|pathway|offer"
    r"|provision|age|year olds|cohort|population|groups?|bracket|category|workforce"
    r"|range|results|learners|students|education|learning|technical education)\b"
)
_GROUPED = Late(
    r"\bage(?:[ -](?:groups?|bands?|ranges?))?[sd]?(?: of)?:? ?(?:either )?"
    r"(?:\(?(?:such as|for example|e\.g\.?|including|like),? )?"
    r"(?:\d{1,3} ?(?:[-–]|to) ?\d{1,3}(?:[,;]| and| or)(?: and| or)? ?)*$"
)
_ENDS = leads(
    r"\s*(?:$|[.,;:)])|\s+(?:who|when|and|or|at|was|is|were|are|had|have|has|he|she"
    r"|they|this"
    r"|will|can|must|should|years?|for|in|but|by|on)\b"
)


def age(scene: Scene) -> bool:
    """Know an age that says who is meant: "aged 16 to 19", "a man of 24"."""
    if scene.kind is Kind.AGE:
        told = scene.text.endswith(" old") and _MEAN_AGE.search(scene.sentence)
        return not (told or _MEASURED(scene))
    if scene.kind is not Kind.NUMBER:
        return False
    if _TWO_DIGITS(scene) and (_OR_OLDER(scene) or _WHO_ARE_YOUNGER(scene)):
        return True
    if _AGE_OF_A_THING(scene):
        return _OLD_PERSONS(scene) or _SOMEBODY.search(scene.sentence) is not None
    return any(knows(scene) for knows in _AGES)


def _told(scene: Scene) -> bool:
    """Know "4-to-5-year-olds", "six-year-olds", "3 years of age"."""
    return _OLD_AFTER(scene) or _HANGING(scene)


def _of_somebody(scene: Scene) -> bool:
    """Know the age of a person: "a man of 24", "the victim, 24, was"."""
    of = _YEARS_OLD(scene) and _OF_AN_AGE(scene)
    bounded = _BOUNDED_AGE(scene) and (_PERSONS(scene) or scene.text[-1] == "+")
    if (of or bounded) and _ENDS(scene):
        return True
    beside = _GROWN(scene) and _AS_AN_AGE(scene)
    return beside and _BESIDE_A_NAME.search(scene.raw_before) is not None


def _bounded(scene: Scene) -> bool:
    """Know "children 17 and under", "the over 75 population", "people (over 65)"."""
    if scene.has_digits and _GROWN(scene) and _AND_UP(scene) and _PERSONS(scene):
        return True
    if _GROWN_YEARS(scene) and _AND_UP(scene):
        older = _OLDER(scene) or _AGE_NEAR.search(scene.sentence[-NEARBY:])
        return bool(older)
    if _LESS_THAN(scene) and scene.raw_before.endswith("("):
        return _AGE_NEAR.search(scene.near) is not None
    if not _BOUNDED_AGE(scene):
        return False
    bracketed = scene.raw_after.startswith(")") and _OF_A_PERSON(scene)
    bracketed = bracketed and _WHO_BRACKETED.search(scene.before) is not None
    served = _SERVED(scene) or _AND_A_RATE(scene)
    if _DIES_UNDER(scene):
        return True
    return bracketed or (_OF_A_PERSON(scene) and _THE(scene) and served)


def _was_their_age(scene: Scene) -> bool:
    """Know "the age with the most movers was 19", but no mean age."""
    plain = _GROWN(scene) and _ENDS(scene) and scene.has_digits
    return plain and _WAS_AN_AGE.search(scene.sentence) is not None


def _counted_on(scene: Scene) -> bool:
    """Know the ages after the first in a list that rises: "aged 3, 5 and 7"."""
    listed = _GROWING.search(f"{scene.before}{scene.text}")
    if not scene.text.isdigit() or listed is None:
        return False
    ages = [int(one) for one in _DIGITS.findall(listed[0])]
    closed = " and " in listed[0] or _MORE_AGES(scene)
    return closed and len(ages) > 1 and ages == sorted(set(ages))


_INFANT = says(
    r"(?:at |by |turning )?\d{1,2}(?: ?(?:-|–|to|and|or) ?\d{1,2})?(?: (?:weeks|months)"
    r"| years? \d{1,2} months)?"
)
_BY_THEN = follows(r"(?:by|at|turning|turned)(?: \d{1,2},)*(?: \d{1,2} and)?")
_GIVEN = Late(
    r"\b(?:immunis|vaccin|dose|mmr|uptake|infant|bab(?:y|ies)|newborn|toddler)"
)
_WEEKS_ON = leads(r"(?:, \d{1,2})*(?: (?:and|or) \d{1,2})? ?(?:weeks|months)\b")


def _of_an_infant(scene: Scene) -> bool:
    """Know the ages at which the young are seen: "uptake by 16 weeks"."""
    if not (_INFANT(scene) and _BY_THEN(scene)):
        return False
    timed = scene.text[-1] == "s" or _WEEKS_ON(scene)
    return timed and _GIVEN.search(f"{scene.sentence} {scene.after}") is not None


def _is_senior(scene: Scene) -> bool:
    """Know the age of "65+ patients"."""
    return _SENIOR(scene) and (_WHO_ARE(scene) or _PERSONS(scene))


_FIVE_YEARS = says(r"\d[05] (?:to|[-–]) \d[49]")
_IDENTIFIED = follows(r"patients|people|women|men|adults|those")
_JOINED = follows(r"and|or|,|to")
_WITH = leads(r" (?:with|accounted|made|had)\b")
_AGED = Late(r"\baged (?:from |between )?\d\d? ?(?:to|[-–]|and) ?\d")


def _also_aged(scene: Scene) -> bool:
    """Know a second age: "men aged 70 to 74 and female patients 60 to 64"."""
    if not _AGED.search(scene.sentence):
        return _FIVE_YEARS(scene) and _IDENTIFIED(scene) and _WITH(scene)
    if scene.text.endswith(" years") and _JOINED(scene) and _RANGE(scene):
        return not _NOT_AN_AGE(scene)
    banded = _TEN_YEARS(scene) and _PERSONS(scene)
    return banded and (_ENDS(scene) or _WITH(scene))


_SHARE_WAS = Late(
    r"(?:%\)?|per cent\)?|\b(?:third|half|quarter|fifth|majority|most)\b)[^.;%]*"
    r"\b(?:is|are|was|were) $"
)
_YOUNGER = says(
    r"(?:under|over|below|above) (?:the age of )?(?:\d{1,2}|one|two|three|four|five|six"
    r"|seven|eight|nine|ten|sixteen|eighteen)"
)
_AGE_OF_A_THING = leads(r" old\b")
_SOMEBODY = Late(
    r"\b(?:child|children|people|person|pupils?|wom[ae]n|m[ae]n|adults?|boys?|girls?"
    r"|bab(?:y|ies)|who|they|he|she|patients?|residents?|respondents?|drivers?|victims?"
    r"|seniors?|mothers?|fathers?|sons?|daughters?|youths?|students?|infants?|males?"
    r"|females?)\b"
)
_OLD_PERSONS = leads(
    r"[ -]olds? (?:students|pupils|children|people|boys|girls|men|women|learners)\b"
)
_COUNT_WAS = Late(r"\baged \d.*(?:, |\band )\d{1,4} (?:are|were) $")
_TO_AN_AGE = says(r"\d{1,2} ?(?:to|[-–]) ?\d{1,2}")
_PEOPLE_NEAR = Late(
    r"\b(?:children|people|pupils|women|men|adults|victims|patients|residents|offenders"
    r"|persons|males|females|mothers|fathers|prisoners|drivers|individuals|respondents"
    r"|users|clients|applicants)\b"
)


def _share_of_an_age(scene: Scene) -> bool:
    """Know an age to which a share falls: "21% of the children were under five"."""
    banded = _TEN_YEARS(scene) or (_GROWN(scene) and _AND_UP(scene))
    named = _AGE_NEAR.search(scene.sentence) and banded
    if _COUNT_WAS.search(scene.sentence) and _TO_AN_AGE(scene):
        return _PEOPLE_NEAR.search(scene.sentence) is not None
    return (
        (_YOUNGER(scene) or bool(scene.has_digits and named))
        and _ENDS(scene)
        and _SHARE_WAS.search(scene.sentence) is not None
        and _PEOPLE_NEAR.search(scene.sentence) is not None
    )


_BRACKETED = Late(
    r"\b(?:children|infants|babies|toddlers|adolescents|teenagers|adults|pensioners"
    r"|youth|younger|older|young|elderly|(?:young|older) people"
    r"|(?:working|school|retirement)[- ]age) \($"
)
_THE = follows("the")
_OF_A_PERSON = says(r"(?:under|over) (?:1[0-9]|[2-9]\d)")
_AND_A_RATE = leads(r" (?:[a-z]+ )?rates?\b")
_WAS_AN_AGE = Late(
    r"\bthe age (?:with|at which)\b(?:(?!\b(?:number|count|rate|score)s?\b)[^;])*"
    r"\b(?:was|is) $"
    r"|\b(?:their|his|her) age\b[^;,]{0,40}\b(?:was|is|be) $"
    r"|\bage\b[^;]*\beven though (?:they|he|she) (?:was|were) $"
)
_GROWING = Late(r"\baged \d{1,2}(?:, \d{1,2})*,? (?:and )?\d{1,2}$")
_DIGITS = Late(r"\d{1,2}")
_MORE_AGES = leads(r",? (?:and )?\d{1,2}(?! ?%)\b")
_WHO_BRACKETED = Late(
    r"\b(?:people|persons|adults|residents|patients|women|men|males|females|clients"
    r"|users) \($"
)
_BANDED = Late(
    r"\bage(?:d|s)?\b[^.;]*\b(?:bands?|groups?|brackets?|categories)\b[^.;]*$"
)
_TEN_YEARS = says(r"(?:from )?\d\d ?(?:[-–]|to) ?\d\d|between \d\d (?:and|to) \d\d")
_FROM_BIRTH = says(r"0 ?[-–] ?\d{1,2} years")
_NOT_AN_AGE = leads(r"['’]? (?:of )?(?:experience|service|ago|since|late|behind)")


_NOT_COUNTED = leads(r"(?! ?(?:%|per|people|cases|deaths|patients|items|points))")


def _of_childhood(scene: Scene) -> bool:
    """Know the ages of "young children (0-5)" and of "the 0-5 years"."""
    if _FROM_BIRTH(scene):
        return not _NOT_AN_AGE(scene)
    if _TEN_YEARS(scene) and _BANDED.search(scene.sentence):
        return _NOT_COUNTED(scene)
    beside = _BRACKETED.search(scene.before) is not None
    return beside and scene.raw_after.startswith(")")


def _age_group(scene: Scene) -> bool:
    """Know the group that an age names: "the 90 and over group", "0-19 services"."""
    if _AND_OVER(scene):
        return bool(_AGE_NEAR.search(scene.paragraph.lower())) or _SERVED(scene)
    if not _RANGE(scene):
        return bool(_BOUNDED_AGE(scene) and _AGE_NEAR.search(scene.before))
    return (
        _SERVED(scene)
        or _of_childhood(scene)
        or _GROUPED.search(scene.before) is not None
    )


_AGES = (
    _told,
    _share_of_an_age,
    _of_somebody,
    _counted_on,
    _was_their_age,
    _bounded,
    _age_group,
    _also_aged,
    _is_senior,
    _of_an_infant,
)
"""Each knows one way in which a number is an age."""

"""Numbers that count nothing: dates, years, ages of a population, references.

Recognised so that they are not mistaken for quantities. Whether a document may leave
them unaccounted for is not decided here.
"""

from __future__ import annotations

from fractions import Fraction

from brief.figures.wording.meaning import Amount, Kind, Meaning
from brief.figures.wording.numbers import number
from brief.figures.wording.operands import looks_like_year
from brief.figures.wording.tokens import NAME, NUMBER, SIGN, WORD, Tokens
from brief.figures.wording.units import CURRENCY_SIGNS, UNITS

Read = tuple[Meaning, int]

MONTHS = frozenset(
    "january february march april may june july august september october november"
    " december jan feb mar apr jun jul aug sep sept oct nov dec".split()
)
SEASONS = frozenset("spring summer autumn winter easter christmas michaelmas".split())
LABELS = frozenset(
    "section sections paragraph paragraphs para paras page pages pp chapter chapters part"
    " schedule article articles annex appendix table tables figure figures fig figs item"
    " items note notes footnote footnotes rule regulation regulations clause clauses"
    " question step phase tier level type category grade band class version volume vol no"
    " number nos room route junction channel unit stage priority recommendation"
    " recommendations objective option options principle goal line exhibit form key"
    " chart charts map box slide row column day week month year quarter block gate"
    " platform bus ward zone division district court floor flat house sub-section"
    " subsection subsections sch s ss reg art chap ref reference issue supplement risk"
    " workstream strand pillar milestone agenda covid".split()
)
"""Words after which a number names rather than counts."""

_ORDINAL_ENDS = frozenset({"st", "nd", "rd", "th"})
_AGED = frozenset({"aged", "ages", "age"})
_PERSONS = frozenset(
    "children people adults those anyone pupils persons women men girls boys residents"
    " youths teenagers students drivers victims offenders child person someone anybody"
    " individuals everyone drinkers users young aged age males females patients workers"
    " employees claimants passengers tenants learners".split()
)
_AGE_BOUNDS = frozenset({"under", "over", "above", "below"})
_NAME_LEADS = frozenset(
    "mid pre post sub non plus under over up top at to by for from in of on or and the a"
    " an no with than about around some is was were are have had".split()
)


def innocent(t: Tokens, i: int) -> Read | None:
    """Read a date, an age or a reference that begins here."""
    token = t[i]
    if token.kind == NUMBER:
        return _numeral(t, i)
    if token.kind == WORD:
        reader = _WORDS.get(token.text)
        return reader(t, i) if reader else None
    if token.kind == NAME:
        return _name(t, i)
    return None


def _numeral(t: Tokens, i: int) -> Read | None:
    """Read a number in digits that is a date, a time, an age or a part of a name."""
    for reader in (_named, _ordinal, _year, _day, _slashed, _clock, _old, _telephone):
        read = reader(t, i)
        if read is not None:
            return read
    return None


def _name(t: Tokens, i: int) -> Read | None:
    """Read a name of letters and digits, such as M6 or 24.07.2017."""
    return Meaning(Kind.LABEL), i + 1


def _named(t: Tokens, i: int) -> Read | None:
    """Read the 19 of "COVID-19": a number hung on a word that counts nothing."""
    if i < 2 or t[i].gap or t[i - 1].text not in {"-", "–"} or t[i - 1].gap:
        return None
    if t[i - 2].kind != WORD or t[i - 2].text in _NAME_LEADS:
        return None
    if t[i - 1].text == "–" or t[i - 2].text in _QUANTITY_WORDS:
        return None
    return Meaning(Kind.LABEL), i + 1


_QUANTITY_WORDS = frozenset(
    {"between", "million", "billion", "thousand", "hundred", "m"}
)


def _ordinal(t: Tokens, i: int) -> Read | None:
    """Read "18th", and the month after it if it is a date."""
    if t[i + 1].text not in _ORDINAL_ENDS or t[i + 1].gap:
        return None
    j = i + 3 if t[i + 2].text == "of" and t[i + 3].text in MONTHS else i + 2
    if t[j].text in MONTHS:
        return Meaning(Kind.DATE), _after_year(t, j + 1)
    return Meaning(Kind.LABEL), i + 2


def _after_year(t: Tokens, i: int) -> int:
    """Step over the year that follows a month, if one does."""
    j = i + 1 if t[i].text in {",", "'"} else i
    return j + 1 if looks_like_year(t[j]) else i


def _year(t: Tokens, i: int) -> Read | None:
    """Read a year, a financial year, a span of years, a decade."""
    token = t[i]
    if not looks_like_year(token) or _is_counted_year(t, i):
        return None
    year = Amount(Fraction(token.text), Fraction(1))
    j = i + 1
    if t[j].text == "s" and not t[j].gap:
        return Meaning(Kind.DATE, year, unit="decade"), j + 1
    if t[j].text in {"/", "-", "–", "to", "and"} and t[j + 1].kind == NUMBER:
        end = _second_year(t, i, j)
        if end:
            return Meaning(Kind.DATE, year, unit="period"), end
    return Meaning(Kind.DATE, year, unit="year"), j


def _second_year(t: Tokens, i: int, j: int) -> int:
    """Give the place after the second year of a span, or 0."""
    second = t[j + 1].text
    if len(second) == 2 and t[j].text not in {"to", "and"} and not t[j].gap:
        return j + 2
    later = looks_like_year(t[j + 1]) and second > t[i].text
    if not later:
        return 0
    if t[j + 2].text == "/" and t[j + 3].kind == NUMBER and len(t[j + 3].text) == 2:
        return j + 4
    return j + 2


def _is_counted_year(t: Tokens, i: int) -> bool:
    """Say whether four digits without a comma are a number after all."""
    before = t[i - 1].text if i else ""
    if before in CURRENCY_SIGNS or before in {"nearly", "almost", "than", "least"}:
        return True
    follower = t[i + 1]
    unit = UNITS.at(t, i + 1)
    return bool(unit and unit[0][0] != "points") or (
        follower.text in {"million", "billion", "hours", "times", "people", "k", "m"}
    )


def _day(t: Tokens, i: int) -> Read | None:
    """Read "5 September 2017"."""
    if len(t[i].text) > 2 or t[i + 1].text not in MONTHS:
        return None
    if t[i + 1].text == "may" and not looks_like_year(t[i + 2]) and _verb(t, i + 2):
        return None
    return Meaning(Kind.DATE), _after_year(t, i + 2)


def _verb(t: Tokens, i: int) -> bool:
    """Say whether "5 may ..." goes on as a sentence about five things."""
    return t[i].text in {"be", "have", "not", "also", "need", "include", "well"}


def _slashed(t: Tokens, i: int) -> Read | None:
    """Read "05/09/2017" and "24/7"."""
    if t[i + 1].text != "/" or t[i + 1].gap or t[i + 2].kind != NUMBER:
        return None
    if t[i + 3].text == "/" and t[i + 4].kind == NUMBER:
        return Meaning(Kind.DATE), i + 5
    if (t[i].text, t[i + 2].text) == ("24", "7"):
        return Meaning(Kind.LABEL), i + 3
    return None


def _clock(t: Tokens, i: int) -> Read | None:
    """Read "9.30am", "10:30" and "6 pm"."""
    if t[i + 1].text in {"am", "pm"} or [x.text for x in t[i + 1 : i + 4]] in (
        ["a", ".", "m"],
        ["p", ".", "m"],
    ):
        end = i + 2 if t[i + 1].text in {"am", "pm"} else i + 4
        return Meaning(Kind.DATE), end
    colon = t[i + 1].text == ":" and not t[i + 1].gap and not t[i + 2].gap
    if colon and t[i + 2].kind == NUMBER and len(t[i + 2].text) == 2:
        return Meaning(Kind.DATE), i + 3
    return None


def _old(t: Tokens, i: int) -> Read | None:
    """Read "16-19 year olds", "a 17-year-old", "in their 20s and 30s"."""
    read = number(t, i)
    if read is None or read[0].value > 120 or read[0].value.denominator != 1:
        return None
    amount, j = read
    upper = None
    if t[j].text in {"-", "–", "to", "and"} and t[j + 1].kind == NUMBER:
        second = number(t, j + 1)
        if second:
            upper, j = second
    if t[j].text == "s" and not t[j].gap:
        return Meaning(Kind.AGE, amount, upper, unit="year"), j + 1
    j = j + 1 if t[j].text == "-" else j
    if t[j].text not in {"year", "years", "yr", "month", "months"}:
        return None
    unit = "month" if t[j].text.startswith("month") else "year"
    j = j + 2 if t[j + 1].text == "-" else j + 1
    if t[j].text in {"old", "olds"} or (t[j].text == "of" and t[j + 1].text == "age"):
        end = j + 1 if t[j].text != "of" else j + 2
        return Meaning(Kind.AGE, amount, upper, unit=unit), end
    return None


def _telephone(t: Tokens, i: int) -> Read | None:
    """Read a telephone number: digits that begin with a nought."""
    digits = t[i].text
    if not digits.startswith("0") or "." in digits or len(digits) < 3:
        return None
    j = i + 1
    while t[j].kind == NUMBER and len(t[j].text) >= 3:
        j += 1
    return Meaning(Kind.LABEL), j


def _month(t: Tokens, i: int) -> Read | None:
    """Read "July 2017", "July 24" and "24th July"."""
    j = i + 1
    ordinal = t[j].kind == NUMBER and len(t[j].text) <= 2
    if ordinal and (t[j + 1].text in _ORDINAL_ENDS or _ends_date(t, j + 1)):
        j = j + 2 if t[j + 1].text in _ORDINAL_ENDS else j + 1
        return Meaning(Kind.DATE), _after_year(t, j)
    if looks_like_year(t[j]):
        year = Amount(Fraction(t[j].text), Fraction(1))
        return Meaning(Kind.DATE, year, unit="month"), j + 1
    return None


def _ends_date(t: Tokens, i: int) -> bool:
    """Say whether a date may end here: before a sign, a year or the end."""
    return t[i].kind == SIGN or not t[i].text or looks_like_year(t[i])


def _aged(t: Tokens, i: int) -> Read | None:
    """Read "aged 15 to 64", "the age of 18", "aged under 25"."""
    j = i + 1
    while t[j].text in {
        "of",
        "under",
        "over",
        "between",
        "from",
        "at",
        "least",
        "about",
    }:
        j += 1
    low = number(t, j)
    if low is None or low[0].value > 120:
        return None
    amount, j = low
    if t[j].text in {"to", "-", "–", "and", "or"}:
        high = number(t, j + 1)
        if high and high[0].value <= 120:
            return Meaning(Kind.AGE, amount, high[0], unit="year"), high[1]
        if t[j + 1].text in {"over", "under", "above", "older", "younger"}:
            j += 2
    j = j + 1 if t[j].text == "+" else j
    if t[j].text in {"years", "year"} and amount.value.denominator != 1:
        return None
    return Meaning(Kind.AGE, amount, unit="year"), j


def _under(t: Tokens, i: int) -> Read | None:
    """Read "under 16s", "over-75s", and "under 16" after the people it narrows."""
    j = i + 2 if t[i + 1].text in {"-", "the"} else i + 1
    if t[j].text == "age" and t[j + 1].text == "of":
        j += 2
    if t[j].kind != NUMBER or len(t[j].text) > 3:
        return None
    amount = Amount(Fraction(t[j].text), Fraction(1))
    if t[j + 1].text == "s" and not t[j + 1].gap:
        return Meaning(Kind.AGE, amount, unit="year"), j + 2
    persons = i > 0 and t[i - 1].text in _PERSONS
    hyphen = t[i + 1].text == "-" and t[j + 1].text not in {"%", "per"}
    if amount.value > 110 or not (persons or hyphen or t[j - 1].text == "of"):
        return None
    return Meaning(Kind.AGE, amount, unit="year"), j + 1


def _their(t: Tokens, i: int) -> Read | None:
    """Read "their 20s and 30s" and "the 1990s"."""
    j = i + 2 if t[i + 1].text in {"early", "mid", "late"} else i + 1
    j = j + 1 if t[j].text == "-" else j
    if t[j].kind != NUMBER or t[j + 1].text != "s" or t[j + 1].gap:
        return None
    end = j + 2
    if t[end].text in {"and", "or", "to"} and t[end + 1].kind == NUMBER:
        end = end + 3 if t[end + 2].text == "s" else end
    return Meaning(Kind.AGE), end


def _span_of_years(t: Tokens, i: int) -> Read | None:
    """Read "between 2003 and 2007" and "from 2010 to 2016"."""
    read = _year(t, i + 1) if looks_like_year(t[i + 1]) else None
    if read is None or read[0].unit != "period":
        return None
    return read


def _label(t: Tokens, i: int) -> Read | None:
    """Read "section 17", "paragraphs 24 to 28", "No. 2", "page 4"."""
    j = i + 1
    if t[j].text == "." and not t[j].gap:
        j += 1
    if t[i].text in {"agenda", "sub"} and t[j].text in LABELS:
        j += 1
    j = j + 1 if t[j].text in {"-", "("} else j
    if t[j].kind not in {NUMBER, NAME}:
        return None
    if "," in t[j].text or (t[i].text in _COUNTABLE and not _alone(t, j)):
        return None
    return Meaning(Kind.LABEL), _more_labels(t, j + 1)


_COUNTABLE = frozenset(
    "number day week month year quarter figure figures items notes options line key"
    " questions s ss no issue risk form note unit house block part court charts".split()
)
"""Labels that are also common nouns: a unit after their number means a quantity."""


def _alone(t: Tokens, j: int) -> bool:
    """Say whether no unit, share or noun phrase goes on from this number."""
    follower = t[j + 1]
    ends = follower.kind == SIGN and follower.text not in {"%", "-", "/", "×"}
    return ends or follower.kind == NUMBER or follower.text in _LABEL_ENDS


_LABEL_ENDS = frozenset(
    "of and to or in shows is was are gives sets for above below at on with has the by"
    " overleaf illustrates presents summarises lists which that as".split()
) | {""}


def _more_labels(t: Tokens, i: int) -> int:
    """Step over "to 28", "(1)(a)" and "and 29" after a first reference."""
    while True:
        if t[i].text == "(" and not t[i].gap and t[i + 2].text == ")":
            i += 3
        elif t[i].text in {"to", "-", "–", "and", "&"} and _plain_number(t, i + 1):
            i += 2
        elif t[i].text == "," and _plain_number(t, i + 1) and not _money(t, i + 1):
            i += 2
        else:
            return i


def _plain_number(t: Tokens, i: int) -> bool:
    digits = t[i].text
    short = (
        t[i].kind == NUMBER and digits.replace(".", "").isdigit() and len(digits) < 4
    )
    return (short or t[i].kind == NAME) and not _money(t, i)


def _money(t: Tokens, i: int) -> bool:
    """Say whether the number here has a unit of its own, and so counts."""
    return UNITS.at(t, i + 1) is not None or t[i + 1].text in {"million", "times"}


_WORDS = {
    **dict.fromkeys(MONTHS | SEASONS, _month),
    **dict.fromkeys(_AGED, _aged),
    **dict.fromkeys(_AGE_BOUNDS, _under),
    **dict.fromkeys(("their", "his", "her", "the", "early", "late"), _their),
    **dict.fromkeys(LABELS, _label),
    **dict.fromkeys(("between", "from"), _span_of_years),
}

"""Ages that define a population: "aged 15 to 64", "under 16s", "in their 20s"."""

from __future__ import annotations

from fractions import Fraction

from brief.figures.wording.grammar.numbers import SMALL, number
from brief.figures.wording.grammar.tokens import NUMBER, Tokens
from brief.figures.wording.meaning import Amount, Kind, Meaning

Read = tuple[Meaning, int]

_PERSONS = frozenset(
    """
    children people adults those anyone pupils persons women men girls boys
    residents youths teenagers students drivers victims offenders child person
    someone anybody individuals everyone drinkers users young aged age males females
    patients workers employees claimants passengers tenants learners
    """.split()
)


def old(t: Tokens, i: int) -> Read | None:
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
        return (Meaning(Kind.AGE), j + 1) if amount.value < 100 else None
    j = j + 1 if t[j].text == "-" else j
    if t[j].text not in {"year", "years", "yr", "month", "months"}:
        return None
    unit = "month" if t[j].text.startswith("month") else "year"
    j = j + 2 if t[j + 1].text == "-" else j + 1
    if t[j].text == "old" and t[j - 1].text != "-" and not _of_persons(t, i):
        return None
    if t[j].text in {"old", "olds"} or (t[j].text == "of" and t[j + 1].text == "age"):
        end = j + 1 if t[j].text != "of" else j + 2
        return Meaning(Kind.AGE, amount, upper, unit=unit), end
    return None


_SOMEBODY = _PERSONS | frozenset(
    """
    he she who baby babies infant infants toddler toddlers son daughter i they him her
    boy girl brother sister mother father student player rider cyclist driver victim
    migrants immigrants emigrants respondents applicants participants members clients
    callers carers volunteers recipients visitors customers veterans prisoners
    """.split()
)
_NEAR = 10
"""Words between somebody and their age: "children who are at least two years old"."""


def _of_persons(t: Tokens, i: int) -> bool:
    """Say whether the age is somebody's; a building of 120 years is measured."""
    return any(token.text in _SOMEBODY for token in t[max(0, i - _NEAR) : i])


def aged(t: Tokens, i: int) -> Read | None:
    """Read "aged 15 to 64", "the age of 18", "aged under 25"."""
    j = i + 1
    while t[j].text in _LEADS:
        j += 1
    low = number(t, j)
    if low is None or low[0].value > 120:
        return None
    amount, j = low
    if t[j].text in {"year", "years"} and t[j + 1].text in {"to", "-", "–"}:
        j += 1
    if t[j].text in {"to", "-", "–", "and", "or"}:
        high = _other_end(t, j + 1)
        if high:
            return Meaning(Kind.AGE, amount, high[0], unit="year"), high[1]
        if t[j + 1].text in {"over", "under", "above", "older", "younger"}:
            j += 2
    j = j + 1 if t[j].text == "+" else j
    if _is_a_span(t, j, amount):
        return None
    return Meaning(Kind.AGE, amount, unit="year"), j


def _is_a_span(t: Tokens, j: int, amount: Amount) -> bool:
    """Tell "aged 28 days" and "an average age of 41.5 years" from somebody's age."""
    if t[j].text in {"days", "weeks"}:
        return True
    return t[j].text in {"years", "year"} and amount.value.denominator != 1


_LEADS = frozenset("of under over between from at least about".split())


def _other_end(t: Tokens, i: int) -> tuple[Amount, int] | None:
    """Read the second age; of "under 20 and 20-24" the last of all."""
    high = number(t, i)
    if high and t[high[1]].text in {"-", "–"}:
        high = number(t, high[1] + 1)
    return high if high and high[0].value <= 120 else None


def under(t: Tokens, i: int) -> Read | None:
    """Read "under 16s", "over-75s", and "under 16" after the people it narrows."""
    j = i + 2 if t[i + 1].text in {"-", "the"} else i + 1
    if t[j].text == "age" and t[j + 1].text == "of":
        j += 2
    if t[j].text in SMALL and i > 0 and t[i - 1].text in _PERSONS:
        spelled = Amount(Fraction(SMALL[t[j].text]), Fraction(1))
        return Meaning(Kind.AGE, spelled, unit="year"), j + 1
    if t[j].kind != NUMBER or len(t[j].text) > 3 or not t[j].text.isdigit():
        return None
    amount = Amount(Fraction(t[j].text), Fraction(1))
    k = j + 2 if t[j + 1].text == "'" and not t[j + 1].gap else j + 1
    if t[k].text == "s" and not t[k].gap:
        return Meaning(Kind.AGE, amount, unit="year"), k + 1
    grown = old(t, j)
    if grown is not None:
        return grown
    persons = i > 0 and t[i - 1].text in _PERSONS
    hyphen = t[i + 1].text == "-" and t[j + 1].text not in {"%", "per"}
    if amount.value > 110 or not (persons or hyphen or t[j - 1].text == "of"):
        return None
    return Meaning(Kind.AGE, amount, unit="year"), j + 1


def between_ages(t: Tokens, i: int) -> Read | None:
    """Read "between 40 and 64 years" after the people it narrows, or with "of age"."""
    low = number(t, i + 1)
    if low is None or t[low[1]].text not in {"and", "to"}:
        return None
    high = number(t, low[1] + 1)
    if high is None or high[0].value > 110 or t[high[1]].text not in {"years", "year"}:
        return None
    grown = old(t, low[1] + 1)
    persons = i > 0 and t[i - 1].text in _PERSONS
    if grown is None and not persons:
        return None
    end = grown[1] if grown else high[1] + 1
    return Meaning(Kind.AGE, low[0], high[0], unit="year"), end


def their(t: Tokens, i: int) -> Read | None:
    """Read "their 20s and 30s" and "the 1990s"."""
    j = i + 2 if t[i + 1].text in {"early", "mid", "late"} else i + 1
    j = j + 1 if t[j].text == "-" else j
    if t[j].kind != NUMBER or t[j + 1].text != "s" or t[j + 1].gap:
        return None
    end = j + 2
    if t[end].text in {"and", "or", "to"} and t[end + 1].kind == NUMBER:
        end = end + 3 if t[end + 2].text == "s" else end
    return Meaning(Kind.AGE), end

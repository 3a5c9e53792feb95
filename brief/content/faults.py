"""What a model refuses, in words that a policy officer understands.

pydantic names each refusal by a type; the table here gives each type its rule,
its message and its hint. A type that the table lacks gets general words.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from brief import rules
from brief.content.models.base import WEB_ADDRESS
from brief.content.names import name_from
from brief.content.nearest import listed, nearest
from brief.content.shape import Step, members, type_at
from brief.rules import Rule

Words = tuple[Rule, str, str]


@dataclass(frozen=True, slots=True)
class Fault:
    """One refusal: where in the data, what was written there, why it is refused."""

    kind: type
    type: str
    loc: tuple[Step, ...]
    written: object
    present: bool
    context: Mapping[str, Any]

    @property
    def name(self) -> str:
        """Name what is refused: the last key, and which entry of a list."""
        keys = [step for step in self.loc if isinstance(step, str)]
        key = f"`{keys[-1]}`" if keys else "the file"
        entry = self.loc[-1] if self.loc else ""
        return f"entry {entry + 1} of {key}" if isinstance(entry, int) else key

    @property
    def quoted(self) -> str:
        """Quote what was written, shortened."""
        text = " ".join(str(self.written).split())
        return f"“{text[:37]}...”" if len(text) > 40 else f"“{text}”"


def _missing(fault: Fault) -> Words:
    if fault.present:
        hint = "write something after the colon"
        return rules.MISSING_KEY, f"{fault.name} is empty", hint
    return rules.MISSING_KEY, f"{fault.name} is missing", f"add {fault.name} here"


def _choices(fault: Fault) -> tuple[str, ...]:
    for one in members(type_at(fault.kind, fault.loc)):
        if isinstance(one, type) and issubclass(one, StrEnum):
            return tuple(choice.value for choice in one)
    return ()


def _choice(fault: Fault) -> Words:
    choices = _choices(fault)
    message = (
        f"{fault.name} must be one of {', '.join(choices)}; here it says {fault.quoted}"
    )
    near = nearest(str(fault.written), choices)
    return rules.WRONG_CHOICE, message, f"did you mean `{near}`?" if near else ""


def _boolean(fault: Fault) -> Words:
    message = f"{fault.name} must be true or false; here it says {fault.quoted}"
    return rules.WRONG_CHOICE, message, ""


def _date(fault: Fault) -> Words:
    message = f"{fault.name} must be a date; here it says {fault.quoted}"
    return rules.WRONG_DATE, message, "write dates as 2017-09-05: year, month, day"


_NUMBER_HINTS = (
    (r"[£$€]", "write the number alone, and the currency as `unit: GBP`"),
    (r"%|per ?cent", "write the number alone, and `unit: percent`"),
    (r"\d(\s?bn|\s?m|k)\b", "write it out in full digits: 1400000000, not 1.4bn"),
    (r"\d+,\d+", "a comma separates thousands: 22,500; a point begins decimals: 0.5"),
)


def _number(fault: Fault) -> Words:
    text = str(fault.written)
    found = (hint for form, hint in _NUMBER_HINTS if re.search(form, text))
    message = f"{fault.name} must be a number; here it says {fault.quoted}"
    return rules.WRONG_NUMBER, message, next(found, "write digits alone: 22500 or 6.7")


def _endless(fault: Fault) -> Words:
    message = f"{fault.name} must be finite; here it says {fault.quoted}"
    return rules.NOT_FINITE, message, "a figure must be finite: give the number itself"


_BOUNDS = (
    ("ge", "or more"),
    ("gt", "and more"),
    ("le", "or less"),
    ("lt", "and less"),
)


def _bound(fault: Fault) -> Words:
    if fault.loc == ("format",):
        message = f"content of format {fault.written} is not known to this program"
        hint = f"write `format: {fault.context.get('le', 1)}`, or use a newer `brief`"
        return rules.WRONG_FORMAT, message, hint
    limit = next(
        (
            f"more than {fault.context[key]}"
            if key == "gt"
            else f"{fault.context[key]} {words}"
            for key, words in _BOUNDS
            if key in fault.context
        ),
        "within bounds",
    )
    message = f"{fault.name} must be {limit}; here it says {fault.quoted}"
    return rules.WRONG_NUMBER, message, ""


_PATTERNS = {
    r"^[a-z0-9]+([-_][a-z0-9]+)*$": (
        "lower-case letters and digits, joined by single hyphens or underscores",
        "drug-deaths",
        "-",
    ),
    r"^[a-z][a-z0-9_]*$": (
        "lower-case letters, digits and underscores, beginning with a letter",
        "drug_deaths",
        "_",
    ),
    r"^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$": ("a language tag", "en-GB", ""),
    r"^[0-9A-Za-z.]{1,8}$": ("at most eight letters, digits and points", "7", ""),
    WEB_ADDRESS: ("a whole web address", "https://www.example.org/accessibility", ""),
}


def _plain(text: str, joint: str) -> str:
    """Make a name of any words, as near to them as the pattern lets."""
    name = name_from(text, joint)[:60]
    return f"n{joint}{name}" if joint == "_" and name[:1].isdigit() else name


def _pattern(fault: Fault) -> Words:
    form, example, joint = _PATTERNS.get(
        str(fault.context.get("pattern")), ("another form", "", "")
    )
    text = str(fault.written)
    what = "a name" if joint else fault.name
    message = f"{what} is written with {form}; here it says {fault.quoted}"
    if not joint:
        message = f"{fault.name} is {form}; here it says {fault.quoted}"
    suggestion = (_plain(text, joint) if joint else "") or example
    return (
        rules.WRONG_NAME,
        message,
        f"write `{suggestion}`" if joint else f"such as `{example}`",
    )


def _too_long(fault: Fault) -> Words:
    limit = fault.context.get("max_length", "")
    message = f"{fault.name} has more than {limit} characters"
    return rules.TOO_LONG, message, "shorten it"


def _too_few(fault: Fault) -> Words:
    message = f"{fault.name} has no entries"
    hint = "give at least one, on a line that starts with a hyphen"
    return rules.MISSING_KEY, message, hint


def _mapping(fault: Fault) -> Words:
    datum = next(iter(members(type_at(fault.kind, fault.loc))), None)
    keys = _required(datum)
    message = f"{fault.name} must hold keys with values, not a single value or a list"
    wanted = f"write {listed(keys)} beneath it, indented" if keys else ""
    return rules.WRONG_SHAPE, message, wanted


def _required(datum: object) -> tuple[str, ...]:
    fields = getattr(datum, "model_fields", {})
    return tuple(
        info.alias or name for name, info in fields.items() if info.is_required()
    )


def _list(fault: Fault) -> Words:
    message = f"{fault.name} must be a list"
    return rules.WRONG_SHAPE, message, "start each entry's line with a hyphen"


def _words(fault: Fault) -> Words:
    message = f"{fault.name} must be words, not a list or keys with values"
    hint = "put words that hold a colon or a hash in quotation marks"
    return rules.WRONG_SHAPE, message, hint


def _together(fault: Fault) -> Words:
    reason = str(fault.context.get("error", "its values do not go together"))
    which = f"{fault.name}: " if fault.loc else ""
    return rules.CONTRADICTION, f"{which}{reason}", ""


def _other(fault: Fault) -> Words:
    return rules.WRONG_SHAPE, f"{fault.name} cannot be {fault.quoted}", ""


_TABLE: dict[str, Callable[[Fault], Words]] = {
    "missing": _missing,
    "enum": _choice,
    "bool_parsing": _boolean,
    "bool_type": _boolean,
    "date_type": _date,
    "date_parsing": _date,
    "date_from_datetime_parsing": _date,
    "date_from_datetime_inexact": _date,
    "decimal_parsing": _number,
    "decimal_type": _number,
    "int_parsing": _number,
    "int_parsing_size": _number,
    "int_from_float": _number,
    "int_type": _number,
    "finite_number": _endless,
    "greater_than": _bound,
    "greater_than_equal": _bound,
    "less_than": _bound,
    "less_than_equal": _bound,
    "string_pattern_mismatch": _pattern,
    "string_too_long": _too_long,
    "too_short": _too_few,
    "model_type": _mapping,
    "dict_type": _mapping,
    "tuple_type": _list,
    "string_type": _words,
    "prose_type": _words,
    "value_error": _together,
}


def in_words(fault: Fault) -> Words:
    """Give the rule, the message and the hint for a refusal."""
    return _TABLE.get(fault.type, _other)(fault)

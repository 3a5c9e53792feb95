"""Times and records told short, told in full: "in the second", "of the twelve"."""

from __future__ import annotations

import re

from brief.figures.wording.grammar.numbers import SMALL

_NTH = "first|second|third|fourth|last"
_OPENING_QUARTER = (
    (re.compile(r"\bopening quarter\b"), "first quarter"),
    (re.compile(r"\bclosing quarter\b"), "last quarter"),
)
_QUARTER_OF = re.compile(rf"\bthe (?:{_NTH}) quarter of (\d{{4}})\b")
_ALONE_NTH = re.compile(rf"^(\s*in the (?:{_NTH}))(?=[.,;)]|$)")
_OF_ALL = re.compile(rf"(\b[a-z]+est) of the ({'|'.join(SMALL)})$")


def in_full(text: str, before: str, after: str, size: int) -> tuple[str, str, str]:
    """Name quarters in full, and leave out the number of values that a record is of.

    "From 475 in the first quarter of 2022 to [482] in the second"; "the lowest of the
    twelve", where there are twelve.
    """
    for said, plain in _OPENING_QUARTER:
        before, after = said.sub(plain, before), said.sub(plain, after)
    years = _QUARTER_OF.findall(before)
    if years:
        after = _ALONE_NTH.sub(rf"\1 quarter of {years[-1]}", after)
    found = _OF_ALL.search(text)
    if found and SMALL[found[2]] == size:
        text = text[: found.start()] + found[1]
    return text, before, after

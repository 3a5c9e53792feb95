"""Series that improved: a rise or a fall, as their declaration says is the better.

"Has improved in each of the last four years" and "the best since 2019" say of a series
whether it rose only where `better` tells which way that is. Nothing is judged here.
"""

from __future__ import annotations

import re

from brief.content.models.figure import Better
from brief.figures.wording.late import Late

_AIM = Late(r"\b(?:targets?|goals?|aims?|expected|planned|hoped|forecast)\b")
_UP_OR_DOWN = (
    (r"(?<=has )improved|(?<=have )improved|(?<=had )improved", "risen", "fallen"),
    (r"improved", "rose", "fell"),
    (r"improving", "rising", "falling"),
    (r"improvement", "rise", "fall"),
    (r"(?<=has )worsened|(?<=have )worsened|(?<=had )worsened", "fallen", "risen"),
    (r"worsened|deteriorated", "fell", "rose"),
    (r"worsening|deteriorating|deterioration", "falling", "rising"),
    (r"best", "highest", "lowest"),
    (r"worst", "lowest", "highest"),
    (r"better(?= than\b)", "higher", "lower"),
    (r"worse(?= than\b)", "lower", "higher"),
)
_EACH = tuple(
    (Late(rf"\b(?:{said})\b", re.IGNORECASE), up, down)
    for said, up, down in _UP_OR_DOWN
)


def as_number(text: str) -> str:
    """Tell how busy things were as how many there were of them: "busier than"."""
    for busy, plain in _BUSY:
        text = busy.sub(plain, text)
    return text


_BUSY = (
    (Late(r"\bbusier\b", re.IGNORECASE), "higher"),
    (Late(r"\bbusiest\b", re.IGNORECASE), "highest"),
    (Late(r"\bquieter\b", re.IGNORECASE), "lower"),
    (Late(r"\bquietest\b", re.IGNORECASE), "lowest"),
)


def as_it_moved(text: str, better: Better | None) -> str:
    """Tell words of what is better or worse as what rose or fell.

    Without a declaration, and of an aim, they stand as they are. What is busy is higher
    in number, whichever is the better.
    """
    text = as_number(text)
    if better is None or _AIM.search(text):
        return text
    for said, up, down in _EACH:
        text = said.sub(up if better is Better.HIGHER else down, text)
    return text

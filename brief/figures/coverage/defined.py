"""Limits that say who or what is meant, and measure nothing.

"People with an income of less than $20,000" are a group as those under 18 are; "the 30
per cent threshold" and "over the drink-drive limit" name a rule.
"""

from __future__ import annotations

from brief.figures.coverage.scene import Scene, within

_MONEY = r"[£$€]\d[\d,.]*(?:k|m|bn| million| billion)?"
_BOUND = (
    r"(?:of )?(?:less than|under|below|over|above|more than|up to|between|at least"
    r"|exceeding|of)"
)
_EARNING = within(
    r"\b(?:with|on|having) an? (?:[a-z]+ ){0,2}(?:income|salary|turnover|wage)"
    rf" (?:{_BOUND} )?{_MONEY}(?: or (?:more|less|over|under))?"
    rf"(?:(?: and| or| to|,| ?[-–])(?: {_BOUND})? ?{_MONEY})*"
    r"(?: or (?:more|less|over|under))?"
)
_WHO = (
    r"(?:[Mm]ales?|[Ff]emales?|[Mm]en|[Ww]omen|[Pp]eople|[Aa]dults|[Cc]hildren|[Bb]oys"
    r"|[Gg]irls|[Rr]esidents|[Pp]atients|[Pp]upils|[Ii]ndividuals|[Pp]ersons|[Aa]nyone"
    r"|[Tt]hose)"
)
_OF_AN_AGE = within(
    rf"\b{_WHO} \(\d{{1,3}} ?[-–] ?\d{{1,3}}(?: years)?\)"
    rf"|\b{_WHO} of \d{{1,2}} years (?:and|or) (?:over|under|above|below)"
    r"|\b(?:[Uu]nder|[Oo]ver) \d{1,2} years? age (?:group|band)"
)
_PASSES = within(
    r"\b(?:five|5) or more (?:good |higher[- ]grade |[a-z]+ )?"
    r"(?:GCSEs?|A\*?\s?[-–]\s?C)"
    r"|\b(?:five|5) or more higher[- ]grade"
)
_CEILING = within(
    r"\b(?:[Tt]he|a|its|their) \d[\d.]*(?:[- ]?%|[- ]per[- ]?cent) (?:[a-z]+ ){0,2}"
    r"(?:threshold|ceiling|cap)\b"
)
_OF_A_RULE = within(
    r"\b(?:over|under|above|below|within) the (?:legal |prescribed )?(?:drinks?"
    r"|drink[- ]drive|drink[- ]driving|alcohol|blood[- ]alcohol) limits?\b"
    r"|\b(?:above|below) (?:mean )?sea[- ]level\b"
)


def defined(scene: Scene) -> bool:
    """Know a limit that names a group or a rule: an income band, a drink limit."""
    return any(knows(scene) for knows in _EACH)


_EACH = (_EARNING, _OF_AN_AGE, _PASSES, _CEILING, _OF_A_RULE)

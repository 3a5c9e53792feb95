"""Numbers and words of numbers that are put together as none ever is."""

from __future__ import annotations

import re

from brief.figures.wording.late import Late

_TY = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety"
_DIGITS = "one|two|three|four|five|six|seven|eight|nine"
MISWRITTEN = Late(
    r"(?<![\d.,])(?!\d{1,3}(?:,\d{3})+(?!,?\d))\d+(?:,\d+)+|\d+\.{2,}\d+"
    rf"|\b(?!fifty-fifty)(?:{_TY})-(?:{_TY}|ten|eleven|twelve|[a-z]+teen)\b"
    rf"|\b(?!(?:{_TY}|[a-z]*party|[a-z]*city)-)[a-z]{{3,}}ty-(?:{_DIGITS})\b"
    r"|\b(?:hundred|thousand|million|and) and and\b"
    r"|\bin every (?:about|around|between|over|under|some)\b"
    r"|\b(?:rose|fell|up|down|increased|decreased) by (?:rose|fell|increased|decreased)"
    r"\b"
    r"|\bfrom to\b|[£$€]\d[\d,.]* ?(?:%|per ?cent\b)|\bpercentage per cent\b"
    r"|\b(?:twice|thrice|double|triple) (?:twice|thrice|double|treble|triple|half)\b"
    r"|\bminus (?:one|two|three) in\b"
    r"|[£$€]{2}|\band-and\b|\b(?:every|each) (?:no|none|zero|nil) [a-z]+"
    r"|\b(?:million|billion|trillion) (?:million |billion )*(?:hundred|thousand)\b"
    r"|\b(?:doubled|trebled|tripled|quadrupled|halved) by"
    r" (?:an? )?(?:half|third|quarter|fifth|tenth|\d[\d.]* ?(?:%|per cent\b))"
    r"|\ball but none\b|\b(?:half|third|quarter|fifth) an? (?:third|fifth|half)\b"
    r"|\b(?:third|quarter|half) of a (?:third|quarter|half) of not\b",
    re.IGNORECASE,
)
"""A comma in the wrong place, two points, or words of two numbers that make none.

So "22,50", "12..5", "twenty-ten", "eleventy-seven", "rose by fell by 10%".
"""

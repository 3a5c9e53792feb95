"""Marks left over in plain words: what looks like markup and is none.

When everything that parses has been taken out, no mark of the dialect may remain; what
looks like one was meant as one. HTML and template expressions are printed as the plain
text that they are, and noted all the same.
"""

from __future__ import annotations

import re

from brief.content.words import Scribe, Words
from brief.rules import (
    CITATION_SYNTAX,
    CLAIM_SYNTAX,
    DIRECTIVE_SYNTAX,
    ID_SYNTAX,
    MARKUP,
    NOTE_SYNTAX,
    RAW_HTML,
    TEMPLATE_EXPRESSION,
    Rule,
)

Lookalike = tuple[re.Pattern[str], Rule, str, str]
"""What to look for, the rule it breaks, what to say, and what would be right."""


def note_lookalikes(words: Words, scribe: Scribe) -> None:
    """Note everything in plain words that looks like markup."""
    shadow = words.shadow
    taken: set[int] = set()
    for pattern, rule, message, hint in LOOKALIKES:
        for match in pattern.finditer(shadow):
            if taken.isdisjoint(range(*match.span())):
                taken.update(range(*match.span()))
                at = words.signs[match.start()].at
                shown = match.group()[:60].replace("\0", "")
                scribe.note(rule, at, message.format(shown), hint)


LOOKALIKES: tuple[Lookalike, ...] = (
    (
        re.compile(
            r"\{\{.{0,200}?\}\}|\{%.{0,200}?%\}|\{#.{0,200}?#\}|\$\{.{0,200}?\}"
        ),
        TEMPLATE_EXPRESSION,
        "{} is a template expression; it would be printed as it stands",
        "delete it; a figure is stated by a claim such as [22,500](fig:users)",
    ),
    (
        re.compile(r"</?[A-Za-z][^<>]{0,500}>|<!--|-->|<\?|<!\[?[A-Z]"),
        RAW_HTML,
        "{} is HTML; it would be printed as it stands",
        "delete it; ** ** marks strong importance, and \\< prints the sign",
    ),
    (
        re.compile(r"\]\((?:fig|count|series|plain|https?|mailto|#)[^()]{0,200}\)?"),
        CLAIM_SYNTAX,
        "no square bracket opens before {}",
        "write the words between [ and ]",
    ),
    (
        re.compile(r"\( ?(?:fig|count|series|plain) ?:[^()]{0,200}\)?"),
        CLAIM_SYNTAX,
        "no words in square brackets stand directly before {}",
        "write [words](fig:name), without a space between the brackets",
    ),
    (
        re.compile(r"\[ ?@[^\]]{0,60}"),
        CITATION_SYNTAX,
        "the square bracket of {} is never closed",
        "write [@source] or [@source, p. 4]",
    ),
    (
        re.compile(r"\[\^[^\]]{0,60}|\^\["),
        NOTE_SYNTAX,
        "{} looks like the mark of a note and is none",
        "write [^label] here, and [^label]: text in a paragraph of its own",
    ),
    (
        re.compile(r"(?<![\w.])@[a-z][a-z0-9]*[-_][\w-]*"),
        CITATION_SYNTAX,
        "{} looks like a citation without its brackets",
        "write [@source]; \\@ prints the sign",
    ),
    (
        re.compile(r"\{ ?#[^{}]{0,100}\}?"),
        ID_SYNTAX,
        "{} looks like an id, which stands only at the end of a paragraph or heading",
        "write {#lower-case-words} at the very end",
    ),
    (
        re.compile(r"\*\*+|__+(?=\w)|(?<=\w)__+"),
        MARKUP,
        "{} has no partner that opens or closes it",
        "write **words**, with no space inside the stars; \\* prints the sign",
    ),
    (
        re.compile(r"~~+(?:.{1,200}?~~+)?"),
        MARKUP,
        "{} strikes words through, which documents do not print",
        "delete the words or the marks",
    ),
    (
        re.compile(r"^ ?:::+"),
        DIRECTIVE_SYNTAX,
        "{} stands where nothing can be put in its place",
        "such a line stands by itself in report.md or factsheet.md",
    ),
    (
        re.compile(r"^ ?\[[^\[\]]{1,80}\]: ?\S"),
        MARKUP,
        "{} looks like the address of a link by name, which does not print",
        "write the address itself: [words](https://...)",
    ),
)

"""Words for a share that only look it: "most clearly", "the majority party".

One check, true where the words are passed over. It does not say how large a share is.
"""

from __future__ import annotations

from brief.figures.wording.grammar.dates import looks_like_year
from brief.figures.wording.grammar.expressions import Expression
from brief.figures.wording.grammar.numbers import SMALL
from brief.figures.wording.grammar.tokens import END, NUMBER, SIGN, WORD, Tokens
from brief.figures.wording.prose.ones import counts_none, word_at

_SUPERLATIVE_BEFORE = frozenset(
    """
    the at its their our his her your my is are was were be been being those what
    whose who which where when and or
    """.split()
)

_SUPERLATIVE_AFTER = frozenset(
    """
    likely recent recently common commonly important importantly often at in to by
    from with on notable notably relevant vulnerable affected effective effectively
    serious seriously severe severely significant significantly clearly frequently
    urgent deprived appropriate welcome probably certainly definitely recent need
    promising influential impactful successful powerful exciting excited interested
    sense expensive prevalent acute widely pressing strongly directly concerned
    suitable needed
    """.split()
)

_MANNER = frozenset(
    """
    mostly mainly largely predominantly overwhelmingly more exclusively entirely
    wholly always for always
    """.split()
)

_KEPT_SHARES = frozenset(
    {
        "majority",
        "vast majority",
        "almost all",
        "minority",
        "small minority",
        "large minority",
        "hardly any",
    }
)


def not_a_share(t: Tokens, item: Expression) -> bool:
    """Say whether a word for a share is too weak, or a superlative, or a manner."""
    word, first = item.meaning.word, t[item.core].text
    if word == "none":
        return _not_none(t, item)
    manner = first in _MANNER or t[item.end - 1].text == "always"
    manner = manner or (t[item.end - 1].text == "nothing" and t[item.end].text != "of")
    if word not in _KEPT_SHARES or manner or _is_loose(t, item):
        return True
    if first == "almost" and (
        t[item.end - 1].text not in _ALLS or t[item.end].text == "too"
    ):
        return True
    if first == "all" and t[item.end - 1].text in {"few", "handful"}:
        return t[item.end].kind != WORD or t[item.end].text in {"in", "at", "and", "to"}
    if item.end > item.core + 1:
        return _is_vague_fraction(t, item) or _is_a_party(t, item)
    return _is_superlative(t, item) if first == "most" else _is_ethnic(t, item)


def _is_loose(t: Tokens, item: Expression) -> bool:
    """Say whether "most of the time" means "mostly", and "bulk" what is in bulk."""
    behind = [one.text for one in t[item.end : item.end + 3]]
    if t[item.core].text == "most" and behind == ["of", "the", "time"]:
        return True
    return t[item.end - 1].text == "bulk" and behind[0] in {"and", "or", "-"}


def _not_none(t: Tokens, item: Expression) -> bool:
    """Say whether "none" and "not one" count nothing."""
    first = t[item.core].text
    if first == "not":
        if t[item.end].text == "of" and word_at(t, item.core - 1) in _COPULAS:
            return True
        return t[item.end - 1].text not in {"one", "single"}
    if first in {"no", "nobody"}:
        return not counts_none(t, item.core)
    counted = t[item.end].text in {"of", "to", "was", "were", "had", "has", "have"}
    rated = t[item.end].text in {"as", "at"} and word_at(t, item.core - 1) == "and"
    needed = t[item.end].text in _NEEDED and word_at(t, item.core - 1) == "and"
    counted = counted or ((rated or needed) and first == "none")
    return first != "none" or not (counted or word_at(t, item.core - 1) in _COPULAS)


_NEEDED = frozenset(
    "needed required met missed failed passed improved fell rose".split()
)


def _is_vague_fraction(t: Tokens, item: Expression) -> bool:
    """Say whether "a fraction" names no share."""
    words = {token.text for token in t[item.core : item.end]}
    return bool(words & {"fraction", "proportion", "part", "share"})


_PARTIES = frozenset(
    """
    view views report reports party parties group groups leader whip opinion judgment
    judgement vote owner owners shareholder shareholders shareholding stake rule ethnic
    language interest owned community communities member position decision verdict
    """.split()
)


def _is_a_party(t: Tokens, item: Expression) -> bool:
    """Say whether "the majority" is a side, or a margin: "a majority of three"."""
    if t[item.end - 1].text not in {"majority", "minority"}:
        return False
    after, then = t[item.end], t[item.end + 1]
    margin = after.text == "of" and (then.kind == NUMBER or then.text in SMALL)
    return after.text in _PARTIES or margin


_COPULAS = frozenset("is are was were be been had has have found there".split())

_ALLS = frozenset("all every everyone everybody exclusively".split())


def _is_superlative(t: Tokens, item: Expression) -> bool:
    """Say whether "most" makes an adjective stronger: "most clearly", "the most"."""
    after, before = t[item.end], word_at(t, item.core - 1)
    if after.text == "of":
        all_others = t[item.end + 2].text in {"other", "the", "these", "our"}
        of_all = t[item.end + 1].text == "all" and not all_others
        return of_all or before in _MADE
    adverb = after.text.endswith("ly") and after.text not in _LY_NOUNS
    numbered = before in SMALL or before in {"%", "percent"}
    if item.core and (t[item.core - 1].kind == NUMBER or numbered):
        return not _after_a_date(t, item.core)
    if before == "that" and word_at(t, item.core - 2) in _SAID:
        return after.text in _SUPERLATIVE_AFTER or adverb
    if _is_limited(t, item.end) or _is_of_them(before, after.text):
        return False
    acting = before in _ACTING or before.endswith(("'re", "'m", "'s", "s'"))
    if acting or after.text in _FAVOURED or _is_what(t, item):
        return True
    return (
        before in _SUPERLATIVE_BEFORE - {"and", "or", "which", "where", "when", "who"}
        or adverb
        or after.text in _SUPERLATIVE_AFTER
        or after.kind in {SIGN, END}
    )


_MADE = frozenset("the at make making made".split())


def _is_of_them(before: str, after: str) -> bool:
    """Say whether a preposition tells of most of them: "at most sites", "for most,"."""
    several = len(after) > _SHORT and after.endswith("s")
    several = several and not after.endswith(("ss", "us", "is"))
    return (before == "at" and several) or (before == "for" and after == ",")


_SHORT = 3


def _is_limited(t: Tokens, i: int) -> bool:
    """Say whether the share is given its limit: "most (83%)", "most, but not all"."""
    j = i + 1 if t[i].text == "," else i
    not_all = t[j].text == "but" and t[j + 1].text == "not"
    return _is_valued(t, i) or (not_all and t[j + 2].text in {"all", "every"})


def _is_valued(t: Tokens, i: int) -> bool:
    """Say whether the share stands in brackets: "most (83%) exclusions"."""
    return t[i].text == "(" and t[i + 1].kind == NUMBER and t[i + 2].text == "%"


_ACTING = frozenset(
    """
    proved proven considered deemed judged next second third fourth fifth we they you i
    can could will would should may might
    """.split()
)
"""After these "most" is how much: "where we can most add value"."""


def _after_a_date(t: Tokens, i: int) -> bool:
    """Say whether a date stands before: "by 2020 most prisons", "in 2011, most"."""
    return looks_like_year(t[i - 1]) and t[i - 2].text in _IN


_IN = frozenset("in by since from until during before after /".split())
_SAID = frozenset(
    """
    believe believes believed think thinks thought found find finds show shows showed
    shown suggest suggests suggested say says said report reports reported agree agreed
    argue argued know known estimate estimated note noted hope indicate indicates
    indicated mean means meant assume assumed reveal revealed recognise conclude
    concluded confirm confirmed expect expected is was so likely
    """.split()
)
"""After "we think that", "most" is a share and no superlative."""

_FAVOURED = frozenset(
    """
    viewed cited visited wanted requested read downloaded watched quoted sought loved
    favoured populated asked valued feared searched frequented prized populous senior
    junior basic complex common valuable visible critical popular
    """.split()
)
"""After "most" these are of a degree: "the most viewed pages"."""


def _is_what(t: Tokens, item: Expression) -> bool:
    """Say whether "most" is how much: "what residents value most is a clean street"."""
    if t[item.end].text not in {"is", "was", "are", "were"}:
        return False
    return any(token.text == "what" for token in t[max(0, item.core - 5) : item.core])


_LY_NOUNS = frozenset(
    "family elderly supply weekly monthly daily early only newly".split()
)


def _is_ethnic(t: Tokens, item: Expression) -> bool:
    """Say whether "minority" names a people and not a share: "minority groups"."""
    if item.meaning.word not in {"majority", "minority"}:
        return False
    opens = item.core == 0 or t[item.core - 1].text == "."
    if opens and t[item.end].text in {"are", "were", "have", "had"}:
        return False
    return t[item.end].text != "of" or _is_a_party(t, item)


__all__ = ["not_a_share"]

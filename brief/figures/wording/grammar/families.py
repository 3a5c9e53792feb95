"""Words that are quantities by themselves: shares, magnitudes, multiples, comparisons.

Tables, and the small readers that turn an entry into a meaning. How far each word
reaches stands in the profile.
"""

from __future__ import annotations

from fractions import Fraction

from brief.figures.wording.grammar.doubled import FOLDS
from brief.figures.wording.grammar.phrases import Phrases, spread
from brief.figures.wording.grammar.tokens import Tokens
from brief.figures.wording.meaning import Amount, Form, Kind, Meaning

Read = tuple[Meaning, int]

SHARE_WORDS: dict[str, str] = spread(
    (
        """most|the majority|a majority|majority|mostly|mainly|the bulk|bulk
        |the lion's share|lion's share|the greater part|the larger part
        |the greater number
        |a clear majority|a simple majority|the best part|more often than not
        |for the most part|predominantly|the main part|a majority share|most all
        |largely
        |the larger share|the greater share|the majority share|in the majority
        |more likely than not""",
        "majority",
    ),
    (
        """barely a majority|only just a majority|just a majority
        |a small majority|a narrow majority|a slim majority|a bare majority
        |a slender majority|a tiny majority""",
        "slim majority",
    ),
    (
        """the vast majority|a vast majority|vast majority|the overwhelming majority
        |an overwhelming majority|the great majority|the large majority
        |a large majority|a great majority|the very large majority|by far the majority
        |the vast bulk|the vast majorities|overwhelmingly|a strong majority
        |a broad majority
        |an overwhelming share|the huge majority|a substantial majority
        |a significant majority|a big majority|the great bulk|by far most
        |the overwhelming bulk""",
        "vast majority",
    ),
    (
        """almost all|nearly all|virtually all|practically all|just about all
        |almost every|nearly every|virtually every|almost everyone|nearly everyone
        |almost everybody|nearly everybody|almost the whole|nearly the whole
        |almost entirely|almost wholly|all but a few|almost without exception
        |pretty much all|almost always|practically every|almost the entire
        |nearly always|almost every one|virtually everyone|all but a handful
        |close to all|almost exclusively|nigh on all|very nearly all|not quite all
        |very nearly every|very nearly everyone|not quite every|not quite everyone
        |all but universally|all but universal|almost universally|almost universal
        |nearly universally|nearly universal|near-universal|almost unanimously
        |nearly unanimously
        |all bar a few|all bar a handful""",
        "almost all",
    ),
    (
        """all|every|every one|every last|every last one|every single
        |every single one|everyone|everybody
        |the whole|each|entirely|without exception|each and every|the entire
        |wholly|exclusively|universally|unanimously
        |100 per cent of all|in every case|always|each one
        |the entirety""",
        "all",
    ),
    (
        """none|no|nobody|no one|without any|without a single|not one|not a single
        |not a single one|not any|never any
        |no-one|nothing|zero|nil|in no case|none at all|no such|neither""",
        "none",
    ),
    (
        """hardly any|scarcely any|almost none|virtually none|barely any|next to none
        |almost no|virtually no|practically no|practically none|hardly anyone
        |almost nobody|hardly anybody|almost no one|next to no|nearly none
        |close to none|almost nothing|scarcely anyone|next to nothing""",
        "hardly any",
    ),
    (
        """very few|few|only a few|relatively few|comparatively few
        |a very small minority|a tiny minority|a tiny fraction
        |a very small proportion|a tiny proportion|a very small share|a tiny share
        |a very small number of all|a sliver|just a few""",
        "few",
    ),
    (
        "a minority|the minority|minority|in the minority|less than a majority",
        "minority",
    ),
    (
        """a small minority|a small proportion|a small share|a small fraction
        |a low proportion|a minor part|a small part|only a small part|a minor share
        |only a fraction|a mere fraction|but a fraction|just a fraction|a fraction of
        |a fraction|the small minority""",
        "small minority",
    ),
    (
        """a large minority|a sizeable minority|a sizable minority
        |a significant minority|a substantial minority|a considerable minority
        |a big minority|a strong minority|an appreciable minority|a good minority
        |a notable minority""",
        "large minority",
    ),
    (
        """a large proportion|a high proportion|a significant proportion
        |a substantial proportion|a considerable proportion|a good proportion
        |a good part|a large part|a large share|a good many|many|much|a lot|lots
        |a sizeable proportion|a great many|a great deal|a significant number
        |a large number|a substantial number|numerous|a considerable number
        |a vast number|large numbers|countless|a high number|a number|some of|various
        |a small number|a low number|a significant part""",
        "vague",
    ),
)
"""Words for a share of a whole, with the band that each names."""

_SHARES: Phrases[str] = Phrases(SHARE_WORDS)

_N = Fraction
MAGNITUDES: dict[str, tuple[str, Fraction]] = {
    **spread(
        ("a couple|a pair|a brace|both|the pair", ("couple", _N(1))),
        ("a few|some few|a small handful|few more than", ("a_few", _N(1))),
        ("several|a good few|quite a few", ("several", _N(1))),
        ("a handful|handful|only a handful|handfuls", ("handful", _N(1))),
        ("dozens|dozens and dozens|many dozens", ("dozens", _N(1))),
        ("scores of|many scores|scores", ("scores", _N(1))),
        ("tens|tens of", ("plural", _N(10))),
        ("hundreds|many hundreds|hundreds and hundreds", ("plural", _N(100))),
        ("thousands|many thousands|thousands upon thousands", ("plural", _N(1000))),
        ("thousands and thousands", ("plural", _N(1000))),
        ("tens of thousands|many tens of thousands", ("plural", _N(10**4))),
        ("hundreds of thousands|many hundreds of thousands", ("plural", _N(10**5))),
        ("millions|many millions|millions and millions", ("plural", _N(10**6))),
        ("tens of millions", ("plural", _N(10**7))),
        ("hundreds of millions", ("plural", _N(10**8))),
        ("billions|many billions|thousands of millions", ("plural", _N(10**9))),
        ("tens of billions", ("plural", _N(10**10))),
        ("hundreds of billions", ("plural", _N(10**11))),
        ("trillions", ("plural", _N(10**12))),
        ("the low hundreds|low hundreds", ("low_reaches", _N(100))),
        ("the low thousands|low thousands", ("low_reaches", _N(1000))),
        ("the low tens of thousands", ("low_reaches", _N(10**4))),
        ("the low millions|low millions", ("low_reaches", _N(10**6))),
        ("the high hundreds|high hundreds", ("high_reaches", _N(100))),
        ("the high thousands|high thousands", ("high_reaches", _N(1000))),
        ("the high tens of thousands", ("high_reaches", _N(10**4))),
        (
            """single figures|single digits|single figure|single digit|single-figure
            |single-digit""",
            ("figures", _N(1)),
        ),
        (
            """double figures|double digits|two figures|double figure|double digit
            |double-figure|double-digit""",
            ("figures", _N(10)),
        ),
        (
            "triple figures|three figures|three digits|three-figure|triple-digit",
            ("figures", _N(100)),
        ),
        ("four figures|four-figure|four figure", ("figures", _N(1000))),
        ("five figures|five-figure|five figure", ("figures", _N(10**4))),
        ("six figures|six-figure|six figure", ("figures", _N(10**5))),
        ("seven figures|seven-figure|seven figure", ("figures", _N(10**6))),
        ("eight figures|eight-figure|eight figure", ("figures", _N(10**7))),
    ),
    **{
        f"{lead} {scale}": (band, _N(size))
        for lead, band in (
            ("a few", "a_few"),
            ("several", "several"),
            ("a couple of", "couple"),
            ("a couple", "couple"),
            ("a handful of", "handful"),
        )
        for scale, size in (
            ("dozen", 12),
            ("hundred", 100),
            ("thousand", 1000),
            ("hundred thousand", 10**5),
            ("million", 10**6),
            ("billion", 10**9),
        )
    },
}
"""Words for a size without a number: a band of the profile, and what it is of."""

_MAGNITUDE_KEYS = {f"{band}:{size}": (band, size) for band, size in MAGNITUDES.values()}
_SIZES: Phrases[str] = Phrases(
    {words: f"{band}:{size}" for words, (band, size) in MAGNITUDES.items()}
)

COMPARATIVES: dict[str, int] = spread(
    (
        """more|higher|greater|larger|bigger|up|upward|increase|rise|growth|uplift
        |longer|older|faster|heavier|taller|additional|extra|above|worse|costlier
        |dearer|wider|stronger|busier|jump|surge|gain|leap|climb|increases|rises
        |hike|better|increased|deeper|ahead|richer|wealthier""",
        1,
    ),
    (
        """fewer|less|lower|smaller|down|downward|decrease|fall|decline|drop|reduction
        |cut|shorter|younger|slower|lighter|cheaper|below|reductions|cuts|falls|drops
        |poorer|decreases|shrinkage|shortfall|off|narrower|saving|savings|discount
        |slump|dip|behind|weaker|reduced""",
        -1,
    ),
)
"""What turns a share or a multiple into a comparison, with its direction."""

LIKELY = frozenset("likely probable common often frequent frequently".split())


def share_word(t: Tokens, i: int) -> Read | None:
    """Read "most", "the vast majority", "almost all", "none"."""
    at = _SHARES.at(t, i)
    return None if at is None else (Meaning(Kind.SHARE, word=at[0]), at[1])


def magnitude_word(t: Tokens, i: int) -> Read | None:
    """Read "tens of thousands", "a handful", "several hundred"."""
    at = _SIZES.at(t, i)
    if at is None:
        return None
    _, size = _MAGNITUDE_KEYS[at[0]]
    amount = Amount(size, Fraction(1), Form.NUMERAL)
    return Meaning(Kind.MAGNITUDE, amount, word=at[0].partition(":")[0]), at[1]


OPEN_WORDS = frozenset({*_SHARES.heads(), *_SIZES.heads(), *FOLDS.heads()})
"""Words with which one of these families can begin."""

"""Parts and their total as sentences state them: £12.4m and £3.4m are not £15.9m.

What a `display` rounds is found where it is printed; here are the words of one sentence
or paragraph that state every part and the total, each rounded by its author.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from fractions import Fraction

from brief.content.models.figure import Scale
from brief.content.models.organisation import HouseStyle
from brief.figures.honesty.beside import Beside
from brief.figures.honesty.evidence import Evidence, Told, amount
from brief.figures.honesty.parts import families, printed_rest
from brief.figures.ledger import Figure
from brief.figures.numbers import dressed
from brief.figures.rounding import FACTORS, Rounded, places, to_step
from brief.figures.saying import plain
from brief.figures.widths import said_amount
from brief.figures.wording.meaning import Amount, Approx, Bound
from brief.findings import Finding
from brief.rules.honesty import PARTS_AS_PRINTED

Said = tuple[Told, Amount]
"""A claim of one figure, and the number that it says, in base units."""


def stated_parts(evidence: Evidence) -> Iterator[Finding]:
    """Find parts and totals of one paragraph that do not add up as they are stated."""
    right = [
        (total, family)
        for total, family in families(evidence)
        if not printed_rest(total, family) and _adds_up(total, family)
    ]
    stated = tuple(_stated(evidence.claims)) if right else ()
    style = evidence.brief.organisation.house_style
    found = (
        _found(total, family, run, evidence.beside, style)
        for total, family in right
        for run in _together(stated, (total, *family), evidence)
    )
    yield from dict.fromkeys(one for one in found if one)


def _adds_up(total: Figure, family: Sequence[Figure]) -> bool:
    rest = amount(total) - sum((amount(one) for one in family), Fraction(0))
    return abs(rest) <= sum((one.width for one in (total, *family)), Fraction(0))


def _stated(claims: Iterable[Told]) -> Iterator[Said]:
    """Give the claims that say a number of one figure, and do not hedge it."""
    for told in claims:
        figures, meaning = told.checked.figures, told.meaning
        if len(figures) != 1 or meaning is None or meaning.bound is not Bound.NONE:
            continue
        said = said_amount(figures[0], meaning)
        if said and meaning.approx in {Approx.NONE, Approx.EXACT}:
            yield told, said


def _together(
    stated: Sequence[Said], family: Sequence[Figure], evidence: Evidence
) -> Iterator[dict[str, Said]]:
    """Give each sentence that states a whole family, or else each paragraph."""
    wanted = {one.name for one in family}
    ours = [one for one in stated if _name(one) in wanted]
    paragraphs: dict[tuple[str, str], list[Said]] = {}
    for one in ours:
        passage = one[0].checked.passage
        where = (passage.document, passage.id or passage.where)
        paragraphs.setdefault(where, []).append(one)
    for them in paragraphs.values():
        sentences = [
            {_name(one): one for one in them if one[0].checked.claim in sentence.claims}
            for sentence in evidence.sentences
        ]
        whole = [one for one in sentences if one.keys() == wanted]
        first = {_name(one): one for one in reversed(them)}
        yield from whole or ([first] if first.keys() == wanted else [])


def _name(said: Said) -> str:
    return said[0].checked.figures[0].name


def _found(
    total: Figure,
    family: Sequence[Figure],
    said: dict[str, Said],
    beside: Beside,
    style: HouseStyle,
) -> Finding | None:
    """Say what the parts add up to as they are stated, where that is not the total."""
    told, whole = said[total.name]
    added = sum((said[one.name][1].value for one in family), Fraction(0))
    if to_step(added, whole.step) == whole.value:
        return None
    if beside.excuses_passage(told.checked.passage):
        return None
    parts = " + ".join(plain(said[one.name][0].checked.text) for one in family)
    text = plain(told.checked.text)
    message = (
        f"as stated, {parts} is {plain(_as_money(total, added, text, style))}, and"
        f" “{total.name}” is {text}"
    )
    hint = "state one more decimal, or say that parts may not add up for rounding"
    return PARTS_AS_PRINTED.at(told.checked.claim.place, message, hint)


def _as_money(total: Figure, added: Fraction, like: str, style: HouseStyle) -> str:
    """Print a sum as the total beside it is written: in millions where that is."""
    low = like.lower()
    billions, millions = ("billion", "bn"), ("million", "m")
    scale = Scale.NONE
    if low.endswith(billions):
        scale = Scale.BILLION
    elif low.endswith(millions):
        scale = Scale.MILLION
    shown = total.unit.number(added) / FACTORS[scale]
    return dressed(Rounded(shown, places(shown) or 0), total.unit, scale, style)

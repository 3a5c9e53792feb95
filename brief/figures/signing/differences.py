"""What differs between a claim as it was signed and what stands there now, in words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from brief.content.models.signature import SignedClaim
from brief.figures.signing.particulars import OF, PARTED

UNSTATED = "not stated"

PHRASES: Mapping[str, str] = {
    "citation": "what is cited there",
    "head": "the head of {}",
    "unit": "the unit of {}",
    "working": "the working of {}",
    "period": "the period of {}",
    "interval": "the interval of {}",
    "status": "the status of {}",
    "counts": "what {} counts",
    "population": "the population of {}",
    "area": "the area of {}",
    "estimate": "the kind of {}",
    "quote": "the passage quoted for {}",
    "population_names": "what the population of {} may be called",
    "not_names": "what the population of {} must not be called",
    "qualifiers": "what must be said with {}",
    "hedges": "how {} may be hedged",
}
"""What the particulars of a claim are called in a sentence, by their keys."""

USUAL: Mapping[str, str] = {"status": "“final”", "estimate": "“no estimate”"}
"""What goes without saying, where it is another thing than nothing."""


def differences(was: SignedClaim, now: SignedClaim) -> tuple[str, ...]:
    """Say what differs, before and after; never nothing."""
    return tuple(_differing(was, now)) or (OTHERWISE,)


OTHERWISE = "the same is told of it in another order"
"""What differs where nothing does that could be named."""


def _differing(was: SignedClaim, now: SignedClaim) -> Iterator[str]:
    if was.says != now.says:
        yield f"the words were “{was.says}” and are “{now.says}”"
    before, after = parted(was.values), parted(now.values)
    if set(before) != set(after):
        yield f"it stated {_listed(was.values)} and states {_listed(now.values)}"
        return
    yield from _values(before, after)
    yield from _inputs(was.sources, now.sources, frozenset(before))
    yield from _reworded(_told(was.particulars), _told(now.particulars))


def _listed(values: Sequence[str]) -> str:
    """Give what a claim states, the values of a long series left out."""
    short = (one if len(one) <= LONGEST else one.partition(PARTED)[0] for one in values)
    return " and ".join(short) or "nothing"


LONGEST = 60
"""The most characters of a value that is told whole."""


def parted(values: Sequence[str]) -> dict[str, str]:
    """Part names from values: "users = 22,500", "principles: 9"."""
    found: dict[str, str] = {}
    for one in values:
        sign = " = " if " = " in one.partition(PARTED)[0] else PARTED
        name, _, value = one.partition(sign)
        found[name] = value
    return found


def _values(was: Mapping[str, str], now: Mapping[str, str]) -> Iterator[str]:
    """Tell the values that differ, those of a series period by period."""
    for name, before in was.items():
        old, new = _periods(before), _periods(now[name])
        if old and new:
            yield from _moved(f"the value of {name} in ", old, new)
        else:
            yield from _moved("the value of ", {name: before}, {name: now[name]})


def _periods(value: str) -> dict[str, str]:
    """Part the values of a series: "2016: 7; 2017: 9"; none where it is no series."""
    rows = [one.partition(PARTED) for one in value.split("; ")]
    found = {period: told for period, sign, told in rows if sign}
    return found if len(found) == len(rows) else {}


def _inputs(
    was: Sequence[str], now: Sequence[str], stated: frozenset[str]
) -> Iterator[str]:
    """Tell the values and sources of inputs that differ; what is stated is told of."""
    old, new = _cited(was), _cited(now)
    yield from _moved(
        "the value of ",
        {name: value for name, (value, _) in old.items() if name not in stated},
        {name: value for name, (value, _) in new.items() if name not in stated},
    )
    yield from _moved(
        "the source of ",
        {name: cited for name, (_, cited) in old.items() if name in new},
        {name: cited for name, (_, cited) in new.items() if name in old},
    )


def _cited(sources: Sequence[str]) -> dict[str, tuple[str, str]]:
    """Part the values of inputs from their sources."""
    return {
        name: (value, cited)
        for name, told in parted(sources).items()
        for value, _, cited in [told.partition("; ")]
    }


def _told(particulars: Sequence[str]) -> dict[str, str]:
    found = (one.partition(PARTED) for one in particulars)
    return {name: words for name, _, words in found}


def _reworded(was: Mapping[str, str], now: Mapping[str, str]) -> Iterator[str]:
    """Tell the particulars that differ, each in quotation marks."""
    for name in dict.fromkeys((*was, *now)):
        key, _, figure = name.partition(OF)
        before, after = (_quoted(key, told.get(name, "")) for told in (was, now))
        if before != after:
            phrase = PHRASES.get(key, name).format(figure)
            yield f"{phrase} was {before} and is {after}"


def _quoted(key: str, words: str) -> str:
    """Give words in quotation marks; a citation has its own."""
    marked = words if key == "citation" else f"“{words}”"
    return marked if words else USUAL.get(key, UNSTATED)


def _moved(what: str, was: Mapping[str, str], now: Mapping[str, str]) -> Iterator[str]:
    for name in dict.fromkeys((*was, *now)):
        before, after = was.get(name, UNSTATED), now.get(name, UNSTATED)
        if before != after:
            yield f"{what}{name} was {before or 'empty'} and is {after or 'empty'}"

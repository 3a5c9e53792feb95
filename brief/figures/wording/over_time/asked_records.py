"""What is asked of a series where words rank its years, or tell of its records.

Each question is answered as those of `asked` are.
"""

from __future__ import annotations

import re
from itertools import pairwise

from brief.figures.wording.over_time.alone import PERIOD
from brief.figures.wording.over_time.asked import Answer, Asked, number_told


def foremost(asked: Asked) -> Answer:
    """Ask whether the years that are listed are the so many highest, or lowest."""
    years = re.findall(PERIOD, asked.found["list"])
    way = asked.condition.way
    ranked = sorted(asked.points, key=lambda one: one.value * way, reverse=True)
    most = [one.label for one in ranked[: len(years)]]
    if len(years) != number_told(asked.found.groupdict()):
        return None
    return {*years} == {*most}, f"they are {', '.join(most)}"


def run_to(asked: Asked) -> Answer:
    """Ask whether it was so in the last so many years, and not in the one before."""
    place = NTH.get(asked.found["nth"].lower(), 0)
    told = re.findall(PERIOD, asked.found.string[: asked.found.start("q")])
    when = asked.labels.index(told[-1]) if told and told[-1] in asked.labels else None
    when = len(asked.points) - 1 if when is None else when
    if not place or when - place + 1 < asked.condition.first:
        return None
    run = range(when - place + 1, when + 1)
    not_so = [asked.labels[at] for at in run if not asked.holds(at)]
    if not_so:
        return False, f"it was not so in {', '.join(not_so)}"
    longer = when - place >= 0 and asked.holds(when - place)
    return not longer, f"it was so in {asked.labels[max(0, when - place)]} too"


NTH = {
    word: place
    for place, word in enumerate(
        "second third fourth fifth sixth seventh eighth ninth tenth".split(), 2
    )
}
"""The ranks and lengths of runs that are told by an ordinal."""


def nth_of_all(asked: Asked) -> Answer:
    """Ask whether a year is the so-manieth of all, behind the years that are named."""
    when, part = asked.at("when"), asked.found.groupdict()
    if when is None:
        return None
    way, value = -1 if part.get("least") else 1, asked.points[when].value
    ahead = {x.label for x in asked.points if (x.value - value) * way > 0}
    named = {*re.findall(PERIOD, part.get("list") or "")}
    right = len(ahead) == NTH.get((part.get("nth") or "").lower(), 1) - 1
    facts = f"ahead of {asked.labels[when]}: {', '.join(sorted(ahead)) or 'no year'}"
    return right and named in (set(), ahead), facts


def still_most(asked: Asked) -> Answer:
    """Ask whether the value of a year is still the highest of all."""
    when = asked.at("when")
    if when is None:
        return None
    value = asked.points[when].value
    like = [
        x.label for at, x in enumerate(asked.points) if x.value >= value and at != when
    ]
    return not like, f"it was as high in {', '.join(like) or 'no other year'}"


def record_beaten(asked: Asked) -> Answer:
    """Ask whether a year is above all years before it, and which was the highest."""
    when = asked.at("when")
    if not when:
        return None
    past = asked.points[:when]
    best = max(past, key=lambda one: one.value)
    part = asked.found.groupdict()
    named = part.get("set") or part.get("since") or best.label
    right = asked.points[when].value > best.value and named == best.label
    return right, f"the highest before {asked.labels[when]} was in {best.label}"


def each_step_smaller(asked: Asked) -> Answer:
    """Ask whether each step went one way, and less far than the one before it."""
    among, way = list(asked.among), asked.condition.way
    if len(among) < _A_PAIR:
        return None
    value = [one.value for one in asked.points]
    steps = [(value[at] - value[at - 1]) * way for at in among]
    turn = 1 if asked.found.groupdict().get("less") else -1
    right = min(steps) > 0 and all((a - b) * turn > 0 for a, b in pairwise(steps))
    return (
        right,
        f"the steps are those into {', '.join(asked.labels[x] for x in among)}",
    )


_A_PAIR = 2

"""What is asked of a series where words count years, or say that there were none.

Each question takes a condition and the years of which it is asked, and is answered
with the years that show it. Which words ask what is told in the room of quantified
years.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from brief.figures.wording.over_time.alone import PERIOD
from brief.figures.wording.over_time.conditions import OPENED, Condition
from brief.figures.wording.over_time.points import Points
from brief.figures.wording.over_time.whole import many_in


@dataclass(frozen=True, slots=True)
class Asked:
    """A match, its condition, the series, and the years of which it is asked."""

    found: re.Match[str]
    condition: Condition
    points: Points
    among: Sequence[int]

    @property
    def labels(self) -> list[str]:
        """Give the periods as printed."""
        return [one.label for one in self.points]

    def so(self) -> list[str]:
        """Give the years in which it was so."""
        return [self.labels[at] for at in self.among if self.holds(at)]

    def holds(self, at: int) -> bool:
        """Tell whether it was so in one period."""
        return self.condition.holds(self.points, at)

    def at(self, group: str) -> int | None:
        """Give the place of a period that the words name."""
        when = self.found.groupdict().get(group)
        return self.labels.index(when) if when in self.labels else None


Answer = tuple[bool, str] | None
"""Whether it is so, and the years that show it; None for what cannot be asked."""

Ask = Callable[[Asked], Answer]
"""What is asked of a series where words have a form."""


def only(asked: Asked) -> Answer:
    """Ask whether the years that are listed are all those in which it was so."""
    so, part = asked.so(), asked.found.groupdict()
    listed = years_listed(part.get("list") or part.get("listed") or "")
    many = number_told(part)
    if not asked.among or not (listed or many):
        return None
    right = (not listed or listed == so) and many in {None, len(so)}
    return right, f"it was so in {', '.join(so) or 'none'}"


def years_listed(text: str) -> list[str]:
    """Give the years of a list; of "of 2020, 2018 was the only year" the last alone."""
    years = re.findall(PERIOD, text)
    return years if " and " in text else years[-1:]


def number_told(part: dict[str, str | None]) -> int | None:
    """Give the number of years, or of times, that words tell, if they do."""
    times = (part.get("times") or "").lower()
    said = {"once": 1, "twice": 2}.get(times) or many_in(times.partition(" ")[0])
    return said or many_in(part.get("many") or "") or None


def all_but(asked: Asked) -> Answer:
    """Ask whether so many years are the only ones in which it was not so."""
    so = asked.so()
    but = [asked.labels[at] for at in asked.among if asked.labels[at] not in so]
    right = len(but) == number_told(asked.found.groupdict())
    return right, f"it was not so in {', '.join(but) or 'none'}"


def all_but_these(asked: Asked) -> Answer:
    """Ask whether the years that are listed are all those in which it was not so."""
    span = asked.at("a"), asked.at("b")
    among = list(asked.among)
    if span[0] is not None and span[1] is not None:
        among = list(range(max(span[0], asked.condition.first), span[1] + 1))
    but = [asked.labels[at] for at in among if not asked.holds(at)]
    named = re.findall(PERIOD, asked.found["list"])
    right = but == named and len(but) == number_told(asked.found.groupdict())
    return right, f"it was not so in {', '.join(but) or 'none'}"


def beyond_all(asked: Asked) -> Answer:
    """Ask whether a year is beyond every other of a span of them."""
    when, first, last = asked.at("when"), asked.at("a"), asked.at("b")
    if when is None or first is None or last is None:
        return None
    value, way = asked.points[when].value, asked.condition.way
    others = [one for at, one in enumerate(asked.points) if first <= at <= last]
    others = [one for one in others if one.label != asked.labels[when]]
    not_so = [one.label for one in others if (value - one.value) * way <= 0]
    return not not_so, f"it was not beyond {', '.join(not_so) or 'none of them'}"


def none(asked: Asked) -> Answer:
    """Ask whether it was so in no year; of "no other", in none but those named."""
    named = re.findall(PERIOD, asked.found.string) if _other(asked) else []
    so = [one for one in asked.so() if one not in named]
    if not asked.among:
        return None
    return not so, f"it was so in {', '.join(so) or 'none of them'}"


def never(asked: Asked) -> Answer:
    """Ask whether it was so in no year; "since 2021" begins with 2021 itself."""
    said = asked.found.string[: asked.found.start()].rpartition(";")[2]
    opened = OPENED.match(said)
    since = asked.at("since")
    if since is None and opened and opened["since"] in asked.labels:
        since = asked.labels.index(opened["since"])
    among = [*([] if since is None else [since]), *asked.among]
    so = [asked.labels[at] for at in among if asked.holds(at)]
    return (
        (not so, f"it was so in {', '.join(so) or 'none of them'}") if among else None
    )


def _other(asked: Asked) -> bool:
    return bool(asked.found.groupdict().get("other"))


def not_since(asked: Asked) -> Answer:
    """Ask whether it was so in a year, and in none behind it."""
    since = asked.at("since")
    if since is None or not asked.among:
        return None
    so = asked.so()
    facts = f"it was so in {', '.join(so) or 'none behind it'}"
    if not asked.holds(since):
        return False, f"it was not so in {asked.labels[since]}"
    return not so, facts


def each_of_last(asked: Asked) -> Answer:
    """Ask whether it was so in each of the last so many years."""
    many = number_told(asked.found.groupdict()) or 0
    last = list(asked.among)[-many:]
    if not many or len(last) < many:
        return None
    not_so = [asked.labels[at] for at in last if not asked.holds(at)]
    years = " and ".join((asked.labels[last[0]], asked.labels[last[-1]]))
    if not_so:
        return False, f"it was not so in {', '.join(not_so)}"
    return True, f"it was so in each year from {years}".replace(" and ", " to ")


def again(asked: Asked) -> Answer:
    """Ask whether it was so in two years, and in none between them."""
    since, when = asked.at("since"), asked.at("when")
    if since is None or when is None or since + 1 >= when:
        return None
    for at in (since, when):
        if not asked.holds(at):
            return False, f"it was not so in {asked.labels[at]}"
    between = [asked.labels[at] for at in range(since + 1, when) if asked.holds(at)]
    return not between, f"between them it was so in {', '.join(between) or 'none'}"


def no_more(asked: Asked) -> Answer:
    """Ask whether it was so in each year of a span, and in none behind it."""
    first, last = asked.at("a"), asked.at("b")
    if first is None or last is None:
        return None
    within = all(asked.holds(at) for at in range(first, last + 1))
    later = range(last + 1, len(asked.points))
    behind = [asked.labels[at] for at in later if asked.holds(at)]
    return (
        within and not behind,
        f"since then it was so in {', '.join(behind) or 'none'}",
    )


def not_seen_since(asked: Asked) -> Answer:
    """Ask whether a value has its like in one year behind it, and in none between."""
    since, when = asked.at("since"), asked.at("when")
    when = len(asked.points) - 1 if when is None else when
    if since is None or since + 1 >= when:
        return None
    value = asked.points[when].value
    ways = (asked.condition.way,) if asked.condition.way else (1, -1)
    for way in ways:
        like = [
            asked.labels[at]
            for at in range(since, when)
            if (asked.points[at].value - value) * way >= 0
        ]
        if like == [asked.labels[since]]:
            return True, f"before {asked.labels[when]} it was so in {like[0]} alone"
    return (
        False,
        f"before {asked.labels[when]} it was so in {', '.join(like) or 'none'}",
    )


def none_beyond(asked: Asked) -> Answer:
    """Ask whether no other year is beyond one: "no year was busier than 2024"."""
    when = asked.at("when")
    if when is None:
        return None
    value, way = asked.points[when].value, asked.condition.way
    beyond = [x.label for x in asked.points if (x.value - value) * way > 0]
    return not beyond, f"it was so in {', '.join(beyond) or 'none'}"


def none_like(asked: Asked) -> Answer:
    """Ask whether no other year has so many, or so few, as one."""
    when = asked.at("when")
    if when is None:
        return None
    value, way = asked.points[when].value, asked.condition.way
    like = [
        asked.labels[at]
        for at in asked.among
        if at != when and (asked.points[at].value - value) * way >= 0
    ]
    return not like, f"it was so in {', '.join(like) or 'none'}"


def none_within(asked: Asked) -> Answer:
    """Ask whether it was so in no year from one to another."""
    first, last = asked.at("a"), asked.at("b")
    if first is None or last is None:
        return None
    so = [asked.labels[at] for at in range(first, last + 1) if asked.holds(at)]
    return not so, f"it was so in {', '.join(so) or 'none of them'}"


def so_many_of(asked: Asked) -> Answer:
    """Ask whether it was so in so many of the years, which the words count too."""
    part, among = asked.found.groupdict(), list(asked.among)
    first, last = asked.at("a"), asked.at("b")
    if part.get("a"):
        if first is None or last is None or first < asked.condition.first:
            return None
        among = list(range(first, last + 1))
    if many_in(part.get("of") or "") != len(among):
        return None
    so = [asked.labels[at] for at in among if asked.holds(at)]
    right = len(so) == many_in(part.get("many") or "")
    if but := part.get("but"):
        not_so = {asked.labels[at] for at in among} - {*so}
        right = right and {*re.findall(PERIOD, but)} == not_so
    return right, f"it was so in {', '.join(so)}"


def not_until(asked: Asked) -> Answer:
    """Ask whether it was so in a year, and in none since the one told before it."""
    when = asked.at("when")
    told = re.findall(PERIOD, asked.found.string[: asked.found.start("q")])
    since = asked.labels.index(told[-1]) if told and told[-1] in asked.labels else None
    if when is None or since is None or since >= when:
        return None
    if not asked.holds(when):
        return False, f"it was not so in {asked.labels[when]}"
    so = [asked.labels[at] for at in range(since, when) if asked.holds(at)]
    return not so, f"before that it was so in {', '.join(so) or 'none'}"


def in_each(asked: Asked) -> Answer:
    """Ask whether it was so in each year of a list."""
    years = re.findall(PERIOD, asked.found["list"])
    if not {*years} <= {*asked.labels}:
        return None
    not_so = [x for x in years if not asked.holds(asked.labels.index(x))]
    return not not_so, f"it was not so in {', '.join(not_so) or 'none of them'}"


def the_first(asked: Asked) -> Answer:
    """Ask whether it was so in a year, and in none before it."""
    when = asked.at("when")
    if when is None:
        return None
    if not asked.holds(when):
        return False, f"it was not so in {asked.labels[when]}"
    so = [asked.labels[at] for at in range(when) if asked.holds(at)]
    return not so, f"it was so in {', '.join(so) or 'none'} before"


def the_last(asked: Asked) -> Answer:
    """Ask whether it was so in a year, and in none behind it."""
    when = asked.at("when")
    if when is None:
        return None
    if not asked.holds(when):
        return False, f"it was not so in {asked.labels[when]}"
    later = range(when + 1, len(asked.points))
    so = [asked.labels[at] for at in later if asked.holds(at)]
    return not so, f"it was so in {', '.join(so) or 'none'} later"


def these_of(asked: Asked) -> Answer:
    """Ask whether the years listed are all of the last so many in which it was so."""
    last, part = asked.at("last"), asked.found.groupdict()
    size = many_in(part.get("of") or "")
    if last is None or not size or last - size + 1 < asked.condition.first:
        return None
    among = range(last - size + 1, last + 1)
    so = [asked.labels[at] for at in among if asked.holds(at)]
    listed = re.findall(PERIOD, part.get("list") or "")
    right = listed == so and len(so) == many_in(part.get("many") or "")
    return right, f"it was so in {', '.join(so) or 'none'}"

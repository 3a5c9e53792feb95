"""The clause is judged, not the brackets."""

from __future__ import annotations

import pytest

from brief.figures.wording import judge
from brief.figures.wording.values import stated_of

# before | text | after | value | unit | verdict
TABLE = """
More than |2,000|  deaths | 2593 | deaths | true
More than |2,000|  deaths | 2000 | deaths | false
More than |2,000|  deaths | 1990 | deaths | false
cost the area at least |£1.4bn|  a year | 1402200000 | GBP | true
cost the area at least |£1.4bn|  a year | 1390000000 | GBP | false
It is not |half|. | 0.48 | percent | false
It is not |half|. | 0.3 | percent | true
nearly |half|  of them | 0.48 | percent | true
nearly |half|  of them | 0.52 | percent | false
An estimated |22,500|  opiate users | 22300 | people | true
|22,500|  opiate users | 22300 | people | false
|22,500|  or so users | 22480 | people | true
|22,500|  or more users | 22480 | people | false
|22,500|  or more users | 22600 | people | true
|78| % of adults | 0.78 | percent | true
|78|  per cent of adults | 0.78 | percent | true
|78|  per cent of adults | 0.7 | percent | false
|12|  percentage points | 12 | percentage points | true
|12|  per cent | 12 | percentage points | false
|1.4|  billion pounds | 1402200000 | GBP | true
£|1.4bn|. | 1402200000 | GBP | true
£|1.4|bn. | 1402200000 | GBP | true
|six|  lives lost a day | 2190 | per year | true
|six|  lives lost a week | 2190 | per year | false
|42|  a week | 2190 | per year | true
one every |four hours|, on average | 2190 | per year | true
every |74 hours|, or | 119 | per year | true
every |74|  hours, or | 119 | per year | true
once every |three days|. | 119 | per year | true
fell by |a third|. | 0.67 | ratio | true
fell by |a third|. | 1.33 | ratio | false
rose by |a third|. | 1.33 | ratio | true
Burglary has fallen in the West Midlands by |a third|. | 0.67 | ratio | true
an increase in recorded crime of |20%|. | 1.2 | ratio | true
an increase in recorded crime of |20%|. | 0.8 | ratio | false
|20%|  higher than in 2010 | 1.2 | ratio | true
|20%|  more people | 1.2 | ratio | true
|a third|  fewer deaths | 0.67 | ratio | true
|a third|  of deaths | 0.333 | percent | true
has more than |doubled|  since 2010 | 2.3 | ratio | true
has more than |doubled|  since 2010 | 1.9 | ratio | false
more than |twice|  as likely to be reconvicted | 2.07 | ratio | true
more than |three times|  as likely | 2.8 | ratio | false
|a six-fold|  increase | 6 | ratio | true
between |200|  and 260 offences | 200 | offences | true
between 200 and |260|  offences | 260 | offences | true
from |32%|  to 20% | 0.32 | percent | true
from 32% to |20%| . | 0.2 | percent | true
|54|  of the 84 groups | 54 | groups | true
54 of the |84|  groups | 84 | groups | true
Of the 84 groups, |54|  (64%) | 54 | groups | true
54 out of the 84 OCGs (|64%|) | 54/84 | ratio | true
up to |260|  offences | 230 | offences | true
no more than |260|  offences | 270 | offences | false
There were 701 needles, over |half|  of them | 0.48 | percent | false
in 2016, |701|  needles were found | 701 | needles | true
Since 2014, over |2,000|  people | 2593 | people | true
The figure is over. |2,000|  people | 2000 | people | true
hardly |half|. | 0.48 | percent | true
not all. |Half|  of them | 0.5 | percent | true
It rose to |20%| . | 0.2 | percent | true
It rose by |20%| . | 0.2 | percent | false
|One in five|  of these | 0.21 | percent | true
as many as |one in five|. | 0.19 | percent | true
as many as |one in five|. | 0.21 | percent | false
The vast |majority|  of groups | 0.6 | percent | false
The vast |majority|  of groups | 0.9 | percent | true
tens of |thousands|  of victims | 43625 | victims | true
|tens|  of thousands | 43625 | victims | true
almost |all|  of them | 0.97 | percent | true
isn't |half|  of them | 0.5 | percent | false
never |half|  of them | 0.5 | percent | false
no longer |half|  of them | 0.5 | percent | false
far more than |half|  of them | 0.64 | percent | true
is estimated at |22,500|. | 22480 | people | true
was around |22,500|. | 22480 | people | true
was (around |22,500|) | 22480 | people | true
"""


def rows() -> list[tuple[str, ...]]:
    """Read the table above; only the first three cells keep their spaces."""
    made = []
    for line in TABLE.strip().splitlines():
        before, text, after, *rest = line.split("|")
        if after.endswith(" ") and not after.endswith("  "):
            after = after[:-1]
        made.append((before, text, after, *(cell.strip() for cell in rest)))
    return made


@pytest.mark.parametrize(
    ("before", "text", "after", "value", "unit", "verdict"), rows()
)
def test_what_stands_beside_the_link_counts(
    before: str, text: str, after: str, value: str, unit: str, verdict: str
) -> None:
    """Hedge, bound, negation, unit and period count beside the link as inside it."""
    judged = judge(text, stated_of(value, unit), before=before, after=after)

    assert verdict == judged.verdict, judged.reason

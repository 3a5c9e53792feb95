"""Numbers in a row are those of a list before them, in its order.

Everything in these figures and words is made up for the tests.
"""

from collections.abc import Callable

import pytest

from brief.figures.ledger import Figures
from brief.findings import Findings

Compute = Callable[..., tuple[Figures, Findings]]

FIGURES = """
  ashby: {value: 108, unit: fires, counts: fires, area: Ashby, period: 2024, note: x}
  berry: {value: 120, unit: fires, counts: fires, area: Berry, period: 2024, note: x}
  ely: {value: 90, unit: fires, counts: fires, area: Ely Green, period: 2024, note: x}
  nurses: {value: 54, unit: people, counts: nurses asked, population: nurses, note: x}
  porters: {value: 66, unit: people, counts: porters asked, population: porters,
    note: x}
""".replace("note: x", "note: made up")

RIGHT = """
Ashby, Berry and Ely Green had [108](fig:ashby), [120](fig:berry) and [90](fig:ely).
Berry and Ashby had [120](fig:berry) and [108](fig:ashby) fires respectively.
In Ashby and Berry there were [108](fig:ashby) and [120](fig:berry) fires in 2024.
Ashby, Berry and Ely Green had between [90](fig:ely) and [120](fig:berry).
Ashby and Berry had many fires: [120](fig:berry) and [108](fig:ashby).
Berry had [120](fig:berry) fires and Ashby [108](fig:ashby).
The boroughs had [120](fig:berry), [108](fig:ashby) and [90](fig:ely) fires in 2024.
Of the nurses and porters, [54](fig:nurses) and [66](fig:porters) were asked.
"""

WRONG = """
Ashby, Berry and Ely Green had [108](fig:ashby), [90](fig:ely) and [120](fig:berry).
Berry and Ashby had [108](fig:ashby) and [120](fig:berry) fires respectively.
In 2024, Ashby and Berry had [120](fig:berry) and [108](fig:ashby) fires.
The fires in Ashby, Berry and Ely Green were [108](fig:ashby), [90](fig:ely) and \\
[120](fig:berry).
In Ashby, Berry and Ely Green, [108](fig:ashby), [90](fig:ely) and [120](fig:berry).
In Ashby and Berry [120](fig:berry) and [108](fig:ashby) fires broke out.
Of the nurses and porters, [66](fig:porters) and [54](fig:nurses) were asked.
"""
_RULES = frozenset("area-misnamed population-misnamed".split())


def _lines(text: str) -> list[str]:
    return text.replace("\\\n", "").strip().splitlines()


def _found(computed: Compute, prose: str) -> list[str]:
    """Give the rules that the order of numbers breaks."""
    _, findings = computed(FIGURES, prose)
    return [one.rule for one in findings if one.rule in _RULES]


@pytest.mark.parametrize("prose", _lines(RIGHT))
def test_numbers_in_their_order_stand(computed: Compute, prose: str) -> None:
    """Where no list leads to them, they may stand in any order."""
    assert [] == _found(computed, prose)


@pytest.mark.parametrize("prose", _lines(WRONG))
def test_numbers_in_another_order_are_found(computed: Compute, prose: str) -> None:
    """The first that is another's is told, once, with "respectively" or without."""
    (found,) = _found(computed, prose)
    assert found in _RULES

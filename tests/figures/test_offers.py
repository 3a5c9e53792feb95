"""What a hint offers passes the check when it is put in just as it is offered."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from brief.content.models.brief import Brief
from brief.content.read import read
from brief.content.walk import passages
from brief.figures.claims import held
from brief.figures.compute import judged
from brief.figures.counts import counts
from brief.figures.held import Known
from brief.figures.ledger import CheckedClaim, Figures
from brief.figures.profiling import profile_of
from brief.figures.sentences import Stating, statings
from brief.figures.wording import Verdict
from brief.findings import Findings

Compute = Callable[..., tuple[Figures, Findings]]

ROOT = Path(__file__).parents[2]

_NUMERAL = re.compile(r"\d[\d,]*(?:\.\d+)?")
_TURNS = {
    "rose": "fell",
    "fell": "rose",
    "risen": "fallen",
    "fallen": "risen",
    "more": "fewer",
    "fewer": "more",
    "higher": "lower",
    "quarter": "fifth",
    "third": "quarter",
    "two": "four",
    "three": "six",
    "one in": "two in",
}


def _spoiled(text: str) -> Iterator[str]:
    """Make words false: other digits, another way, another part."""
    if number := _NUMERAL.search(text):
        value = number[0].replace(",", "")
        other = f"{float(value) * 1.4:,.{len(value.partition('.')[2])}f}"
        yield f"{text[: number.start()]}{other}{text[number.end() :]}"
    for word, other in _TURNS.items():
        turned = re.sub(rf"\b{word}\b", other, text, count=1)
        if turned != text:
            yield turned


def _with(stating: Stating, text: str) -> Stating:
    claim = stating.claim.model_copy(update={"text": text})
    return Stating(claim, stating.passage, stating.before, stating.after)


def _offers(brief: Brief) -> Iterator[tuple[Stating, str, Known, CheckedClaim]]:
    """Give every offer that the claims of a brief get when they are made false."""
    figures, _ = judged(brief)
    bands, _ = profile_of(brief.wording)
    known = Known(brief, figures.figures, counts(brief), bands)
    for stating in statings(passages(brief)):
        for text in _spoiled(stating.claim.text):
            false = _with(stating, text)
            checked = held(false, known).checked
            if checked.verdict is Verdict.FALSE:
                for offer in checked.suggest:
                    yield _with(stating, offer), text, known, checked


def _standing(stating: Stating) -> str:
    return f"{stating.before}[{stating.claim.text}]{stating.after}"


@pytest.fixture
def first_brief() -> Brief:
    """The brief that the program came with."""
    brief, _ = read(ROOT, "substance-misuse")
    assert brief is not None
    return brief


def _amiss(brief: Brief) -> Iterator[str]:
    """Give the offers that are not true, or no English, where they are put."""
    for stating, text, known, _ in _offers(brief):
        standing = _standing(stating)
        true = held(stating, known).checked.verdict is Verdict.TRUE
        if not true or _NO_ENGLISH.search(standing.replace("[", "")):
            yield f"{text} -> {standing}"


_NO_ENGLISH = re.compile(
    r"\b(?:(?:by|of) (?:up|down) by|of \S+ times\]|by by|an? an?|(?:has|have) (?:higher"
    r"|lower|rising|falling|rose|fell)|\d less [a-z]+s|(?:was|is) (?:rose|fell))\b"
)


def test_every_offer_of_the_first_brief_is_true_where_it_is_put(
    first_brief: Brief,
) -> None:
    """Of every claim made false, each wording that is offered is true in its place."""
    assert not list(_amiss(first_brief))
    assert len(list(_offers(first_brief))) > 200


MADE_UP = """
  before: {value: 861, unit: offences, counts: offences, period: 2023/24, note: Made up}
  now: {value: 817, unit: offences, counts: offences, period: 2024/25, note: Made up}
  cost: {value: 2900000, unit: GBP per year, period: 2023/24, note: Made up}
  costs: {value: 2400000, unit: GBP per year, period: 2024/25, note: Made up}
  slow: {value: 13.6, unit: minutes, area: Vale, note: Made up}
  quick: {value: 8.4, unit: minutes, area: City, note: Made up}
  share: {value: 86, unit: percent, counts: share of pupils who ate, note: Made up}
  aim: {value: 90, unit: percent, counts: target for the share, note: Made up}
  further:
    formula: aim * before / 2 + now / 14
    unit: offences
    display: {decimals: 0}
  vacant: {value: 13, unit: percent, counts: share of posts vacant, note: Made up}
  growth: {value: 53.3, unit: percent, counts: increase in pupils, note: Made up}
  likely: {value: 1.85, unit: ratio, note: Made up}
"""

MADE_UP_PROSE = """
Offences fell by [9%](fig:before,now) in a year.
There was [a fall of 9%](fig:before,now) in offences.
There was a fall of [about 9%](fig:before,now) in offences.
Offences have [risen by 9%](fig:before,now).
Offences [doubled](fig:before,now).
Offences [rose from 861 to 900](fig:before,now).
Offences have [fallen by 60](fig:before,now).
There were [60 fewer](fig:now,before) offences than in 2023/24.
There were [60 more offences](fig:now,before) than in 2023/24.
Overtime [fell by 30%](fig:cost,costs).
Overtime [fell by £0.9m](fig:cost,costs).
The City waits [longer](fig:quick,slow) than the Vale.
The Vale waits [eight minutes longer](fig:slow,quick) than the City.
It is [ten points below](fig:share,aim) its target.
It is [one in ten](fig:share) of them.
[One in ten](fig:share) of them ate.
The service is [20%](fig:vacant) below strength.
It has [risen by 60%](fig:growth).
It was [an increase of 60%](fig:growth).
They are [2.5 times as likely](fig:likely) to be ill.
Deaths [fell by 30](series:deaths) in 2014.
Deaths have [fallen every year since 2010](series:deaths).
Deaths were [higher than in 2014](series:deaths) in 2010.
"""

DEATHS = "year,deaths\n2010,100\n2011,110\n2012,115\n2013,130\n2014,160\n"


def test_every_offer_is_true_where_it_is_put(brief_of: Callable[..., Brief]) -> None:
    """So it is of changes, differences, levels, multiples and series."""
    lines = MADE_UP_PROSE.strip().splitlines()
    brief = brief_of(MADE_UP, *lines, tables={"data/deaths.csv": DEATHS})
    assert not list(_amiss(brief))


OFFERED = {
    "Offences fell by [9%](fig:before,now) in a year.": "5%",
    "There was [a fall of 9%](fig:before,now) in offences.": "a fall of 5%",
    "Offences have [risen by 9%](fig:before,now).": "fallen by 5%",
    "Offences have [fallen by 60](fig:before,now).": "fallen by 44",
    "There were [60 more offences](fig:now,before).": "44 fewer offences",
    "It is [ten points below](fig:share,aim) its target.": "four points below",
    "It was [an increase of 60%](fig:growth).": "an increase of 53%",
    "They are [2.5 times as likely](fig:likely) to be ill.": "1.85 times as likely",
    "The service is [20%](fig:vacant) below strength.": "",
    "There were [900](fig:now) offences.": "817",
    "There were [a further 500](fig:further) offences.": "a further 446",
    "The Vale waits [shorter](fig:slow,quick) than the City.": "longer",
}


@pytest.mark.parametrize(("prose", "offer"), OFFERED.items())
def test_an_offer_is_put_as_its_author_put_the_words(
    computed: Compute, prose: str, offer: str
) -> None:
    """Verb, noun and unit of the sentence stay; digits come first for digits."""
    figures, _ = computed(MADE_UP, prose)
    (claim,) = figures.claims
    assert claim.verdict is Verdict.FALSE
    assert offer in claim.suggest if offer else not claim.suggest


def test_words_of_the_others_are_told_so(computed: Compute) -> None:
    """One in seven went without: the figure is of those that did not."""
    _, found = computed(MADE_UP, "[One in seven](fig:share) pupils went without.")
    (false,) = [one for one in found if one.rule == "claim-wording"]
    assert "true of the others" in false.message
    assert "`formula: 1 - share`" in false.message
    others = "  rest: {formula: 1 - share, unit: percent, counts: the others}\n"
    figures, _ = computed(MADE_UP + others, "[One in seven](fig:rest) went without.")
    assert [Verdict.TRUE] == [one.verdict for one in figures.claims]


@pytest.mark.parametrize("words", ["risen by 1.6%", "risen by 750", "a clear majority"])
def test_what_is_true_is_not_told_of_others(computed: Compute, words: str) -> None:
    """A true claim, and one that no complement bears out, get no such word."""
    _, found = computed(MADE_UP, f"It is [{words}](fig:share) of them.")
    assert not any("true of the others" in one.message for one in found)


@pytest.mark.parametrize(
    ("words", "verdict"),
    [
        ("fallen by at most 44", Verdict.TRUE),
        ("fallen by at least 44", Verdict.TRUE),
        ("fallen by up to 50", Verdict.TRUE),
        ("fallen by at most 40", Verdict.FALSE),
        ("fallen by at least 50", Verdict.FALSE),
        ("fallen to at most 820", Verdict.TRUE),
    ],
)
def test_a_bound_behind_by_is_of_the_change(
    computed: Compute, words: str, verdict: Verdict
) -> None:
    """Offences fell by at most 44, and not to at most 44."""
    figures, _ = computed(MADE_UP, f"Offences have [{words}](fig:before,now).")
    assert [verdict] == [one.verdict for one in figures.claims]


def test_a_claim_turned_round_is_offered_nothing(computed: Compute) -> None:
    """Shorter is true of the figures as named, and false of the sentence."""
    prose = "The wait in the Vale was [longer](fig:quick,slow) than in the City."
    _, found = computed(MADE_UP, prose)
    hints = {one.rule: one.hint for one in found}
    assert "comparison-turned" in hints
    assert not hints["claim-wording"]


LOOSE = {
    "There were 817 of 861 offences.": "[817 of 861](fig:now,before)",
    "Deaths rose by 30 in 2014.": "[rose by 30](series:deaths)",
    "Deaths were at 130 in 2013.": "[130](series:deaths)",
    "It cost £2.9m.": "[£2.9m](fig:cost)",
    "Deaths have been rising since 2010.": "[rising since 2010](series:deaths)",
    "Of them, 53.3% grew.": "[53.3%](fig:growth)",
}


@pytest.mark.parametrize(("prose", "link"), LOOSE.items())
def test_what_is_offered_for_loose_words_is_true(
    computed: Compute, prose: str, link: str
) -> None:
    """Single figures, pairs and series are named, and put in they are true."""
    tables = {"data/deaths.csv": DEATHS}
    _, found = computed(MADE_UP, prose, tables=tables)
    (one,) = [one for one in found if one.rule == "loose-quantity"]
    assert one.hint.startswith(f"write {link}")
    words = link.partition("](")[0].lstrip("[")
    figures, found = computed(MADE_UP, prose.replace(words, link), tables=tables)
    assert [Verdict.TRUE] == [one.verdict for one in figures.claims]
    assert "loose-quantity" not in {one.rule for one in found}


@pytest.mark.parametrize("words", ["Half of all callers gave up.", "Some 14% left."])
def test_what_would_be_refused_is_not_offered(computed: Compute, words: str) -> None:
    """Half of something counts something, and is never called plain."""
    _, found = computed(MADE_UP, words)
    (one,) = [one for one in found if one.rule == "loose-quantity"]
    assert "(plain:)" not in one.hint
    assert "waive it" in one.hint


def test_two_is_no_ratio_and_no_money(computed: Compute) -> None:
    """A whole number is offered a ratio of just that, and no sum of money in words."""
    entries = f"{MADE_UP}  meal: {{value: 2.02, unit: GBP, note: Made up}}\n"
    _, found = computed(entries, "There are two laws.")
    (one,) = [one for one in found if one.rule == "loose-quantity"]
    assert "fig:likely" not in one.hint
    assert "fig:meal" not in one.hint


def test_what_was_not_tried_is_not_said_to_have_no_figure(computed: Compute) -> None:
    """Behind a hundred loose numbers the command that offers links is named."""
    prose = " ".join(f"There were {at} of them." for at in range(1001, 1103))
    _, found = computed(MADE_UP, f"{prose} And there were 817 offences.")
    last = [one for one in found if one.rule == "loose-quantity"][-1]
    assert last.hint.startswith("`brief link content/briefs/test/report.md` offers")


@pytest.mark.parametrize(
    ("prose", "offer"),
    [
        ("It came within a whisker of the aim.", "[close to](fig:ONE,OTHER)"),
        ("It is higher than the aim.", "[higher than](fig:ONE,OTHER)"),
    ],
)
def test_a_link_that_could_not_be_read_is_not_offered(
    computed: Compute, prose: str, offer: str
) -> None:
    """Words that no judgement reads are to be put plainer, not linked."""
    _, found = computed(MADE_UP, prose)
    (one,) = [one for one in found if one.rule == "loose-quantity"]
    assert offer in one.hint

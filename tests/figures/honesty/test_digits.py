"""More digits than inputs carry: which words are a hedge, and what hints may offer."""

import pytest

from tests.figures.honesty.finding import MakeBrief, figure, of_rule, rules_of

UNEMPLOYED = (
    figure("rate", 6.4, "percent")
    + figure("residents", 131900, "people")
    + "  jobless: {formula: rate * residents, unit: people,"
    " display: {significant: 2}}\n"
)
FULL = UNEMPLOYED.replace(", display: {significant: 2}", "")


@pytest.mark.parametrize(
    "words",
    [
        "[8,442](fig:jobless)",
        "exactly [8,442](fig:jobless)",
        "[exactly 8,442](fig:jobless)",
        "precisely [8,442](fig:jobless)",
        "just over [8,441](fig:jobless)",
        "as many as [8,442](fig:jobless)",
        "at least [8,441](fig:jobless)",
        "more than [8,412](fig:jobless)",
    ],
)
def test_neither_exactly_nor_a_bound_is_a_hedge(
    words: str, brief_of: MakeBrief
) -> None:
    """6.4% of 131,900 carries two digits, however its four are led up to."""
    brief = brief_of(UNEMPLOYED, f"There were {words} people out of work.")
    (one,) = of_rule(brief, "claim-digits")
    assert "round it and hedge it: “about 8,400”" == one.hint


@pytest.mark.parametrize(
    "words",
    [
        "about [8,400](fig:jobless)",
        "[about 8,442](fig:jobless)",
        "[8,400](fig:jobless)",
        "just over [8,400](fig:jobless)",
        "over [8,000](fig:jobless)",
        "more than [8,300](fig:jobless)",
        "nearly [8,500](fig:jobless)",
        "[thousands](fig:jobless) of",
    ],
)
def test_what_a_figure_carries_may_be_said(words: str, brief_of: MakeBrief) -> None:
    """Two digits, a hedge, and bounds of two digits claim no more than is known."""
    brief = brief_of(UNEMPLOYED, f"There were {words} people out of work.")
    assert "claim-digits" not in rules_of(brief)


def test_an_exact_count_may_be_said_exactly(brief_of: MakeBrief) -> None:
    """Counted people carry every digit: "exactly 131,900" claims nothing more."""
    words = "There are exactly [131,900](fig:residents) residents."
    assert "claim-digits" not in rules_of(brief_of(UNEMPLOYED, words))


def test_the_digits_carried_are_those_that_the_hint_prints(
    brief_of: MakeBrief,
) -> None:
    """A figure that carries two digits is not asked for another number of them."""
    (one,) = of_rule(brief_of(FULL), "figure-digits")
    assert one.message.endswith("carries 2 digits")
    assert "print fewer digits, for instance `display: {significant: 2}`" == one.hint
    assert "figure-digits" not in rules_of(brief_of(UNEMPLOYED))


@pytest.mark.parametrize("figures", [FULL, UNEMPLOYED])
@pytest.mark.parametrize("words", ["8,400", "9,100"])
def test_no_hint_offers_more_digits_than_a_figure_carries(
    words: str, figures: str, brief_of: MakeBrief
) -> None:
    """What would be true of 8,441.6 to the last digit is not offered."""
    brief = brief_of(figures, f"There were [{words}](fig:jobless) people out of work.")
    hints = " ".join(
        one.hint
        for rule in ("claim-misleading", "claim-wording")
        for one in of_rule(brief, rule)
    )
    assert "about 8,400" in hints
    assert "8,44" not in hints


def test_a_figure_known_to_no_digit_is_not_to_be_printed(brief_of: MakeBrief) -> None:
    """A difference of two rounded rates may carry nothing at all."""
    figures = (
        figure("then", 6.4, "percent")
        + figure("now", 6.41, "percent")
        + figure("residents", 100_000_000, "people")
        + "  more: {formula: now * residents - then * residents, unit: people}\n"
    )
    (one,) = of_rule(brief_of(figures), "figure-digits")
    assert one.message.endswith("carries not even one digit")
    assert "leave it out, or find its inputs more precisely" == one.hint


CALLS = (
    figure("gap", 20, "minutes per call", "rounded: true")
    + "  calls: {formula: 1 / gap, unit: calls per hour}\n"
)


@pytest.mark.parametrize(
    "words",
    [
        "[three an hour](fig:calls)",
        "exactly [three an hour](fig:calls)",
        "at least [three an hour](fig:calls)",
        "[at least three an hour](fig:calls)",
    ],
)
def test_what_follows_from_a_rounded_figure_is_hedged_and_not_bounded(
    words: str, brief_of: MakeBrief
) -> None:
    """About every 20 minutes may be less than three an hour."""
    (one,) = of_rule(brief_of(CALLS, f"There are {words}."), "claim-from-rounded")
    assert "hedge it: “about three an hour”" == one.hint


@pytest.mark.parametrize(
    "words", ["[about three an hour](fig:calls)", "more than [two an hour](fig:calls)"]
)
def test_a_bound_that_holds_however_it_was_rounded_may_stand(
    words: str, brief_of: MakeBrief
) -> None:
    """From every 15 to every 25 minutes it is more than two an hour."""
    brief = brief_of(CALLS, f"There are {words}.")
    assert "claim-from-rounded" not in rules_of(brief)


MEALS = (
    figure("meals", 5_870_000, "meals per year", "rounded: true")
    + figure("spent", 16_142_000, "GBP per year")
    + figure("paid", 2.53, "GBP per meal")
    + "  cost: {formula: spent / meals, unit: GBP per meal, display: {decimals: 2}}\n"
    + "  gap: {formula: cost - paid, unit: GBP per meal, display: {decimals: 2}}\n"
    + "  short:\n    formula: gap * meals\n    unit: GBP per year\n"
    + "    display: {significant: 2}\n"
)


@pytest.mark.parametrize(
    "words",
    [
        "[£2.75](fig:cost)",
        "[22p](fig:gap)",
        "[22p more](fig:cost,paid)",
        "[about £1.3m](fig:short) a year",
        "[at least £2.70](fig:cost)",
    ],
)
def test_digits_that_no_rounding_can_move_may_stand(
    words: str, brief_of: MakeBrief
) -> None:
    """Whatever the meals were, it is £2.75 to the penny."""
    brief = brief_of(MEALS, f"It costs {words}.")
    assert "claim-from-rounded" not in rules_of(brief)
    warned = {one.message for one in of_rule(brief, "figure-from-rounded")}
    assert not any("“cost”" in one or "“gap”" in one for one in warned)


@pytest.mark.parametrize(
    ("words", "hint"),
    [
        ("[£2.750](fig:cost)", "hedge it: “about £2.75"),
        ("[22.0p](fig:gap)", "hedge it"),
    ],
)
def test_digits_that_the_rounding_can_move_are_hedged(
    words: str, hint: str, brief_of: MakeBrief
) -> None:
    """A digit more says more than anybody knows, of what is computed further too."""
    (one,) = of_rule(brief_of(MEALS, f"It costs {words}."), "claim-from-rounded")
    assert hint in one.hint


def test_a_target_is_exact(brief_of: MakeBrief) -> None:
    """Of 90% that are aimed at, every digit is known; of 90% measured, two."""
    target, measured = (
        figure("share", 90, "percent", counts)
        + figure("pupils", 11_178, "pupils")
        + "  more: {formula: share * pupils, unit: pupils, display: {decimals: 0}}\n"
        for counts in ("counts: target for the share", "counts: share who eat")
    )
    prose = "It is [10,060](fig:more) pupils."
    assert "claim-digits" not in rules_of(brief_of(target, prose))
    assert "claim-digits" in rules_of(brief_of(measured, prose))


LATE = (
    figure("late", 334, "beds")
    + figure("seen", 1000, "beds")
    + "  late_share: {formula: late / seen, unit: percent, display: {decimals: 0}}\n"
    + figure("beds", 95312, "beds")
)
SPENT = figure("price", 1352.2, "GBP per pupil", "display: {nearest: 100}") + figure(
    "pupils", 250, "pupils"
)
FROM_PRINTED = {
    "a product with a printed share": (
        LATE + figure("next", 31453, "beds", "result_of: [late_share, beds]"),
        (
            "“next” is 31,453 beds, which follows from “late_share” (33%) and “beds”"
            " (95,312) as printed; their full values give 31,834.2"
        ),
        "compute it: `formula: late_share * beds`",
    ),
    "a product with a printed price": (
        SPENT + figure("spent", 350000, "GBP", "result_of: [price, pupils]"),
        (
            "“spent” is £350,000, which follows from “price” (£1,400) and “pupils”"
            " (250) as printed; their full values give 338,050"
        ),
        "compute it: `formula: price * pupils`",
    ),
    "a product whose units do not fit": (
        SPENT.replace(" per pupil", "")
        + figure("spent", 350000, "GBP", "result_of: [price, pupils]"),
        (
            "“spent” is £350,000, which follows from “price” (£1,400) and “pupils”"
            " (250) as printed; their full values give 338,050"
        ),
        "compute it from the full values, in a formula",
    ),
    "a difference of printed sums": (
        figure("was", 12.44, "GBP", "display: {decimals: 1}")
        + figure("now", 15.86, "GBP", "display: {decimals: 1}")
        + figure("more", 3.5, "GBP", "result_of: [now, was]"),
        (
            "“more” is £3.5, which follows from “now” (£15.9) and “was” (£12.4) as"
            " printed; their full values give 3.4"
        ),
        "compute it: `formula: now - was`",
    ),
    "a quotient of printed sums": (
        figure("spent", 1352.2, "GBP", "display: {nearest: 100}")
        + figure("pupils", 7, "pupils")
        + figure("each", "200.0", "GBP per pupil", "result_of: [spent, pupils]"),
        (
            "“each” is £200.0 per pupil, which follows from “spent” (£1,400) and"
            " “pupils” (7) as printed; their full values give 193.2"
        ),
        "compute it: `formula: spent / pupils`",
    ),
}


@pytest.mark.parametrize(
    ("figures", "message", "hint"), FROM_PRINTED.values(), ids=FROM_PRINTED
)
def test_an_input_worked_out_from_printed_figures_is_found(
    figures: str, message: str, hint: str, brief_of: MakeBrief
) -> None:
    """Where printed values give an input and full ones do not, that is said."""
    (one,) = of_rule(brief_of(figures), "figure-from-printed")
    assert (message, hint) == (one.message, one.hint)


WORKED_OUT_IN_FULL = {
    "from the full values": LATE
    + figure("next", 31834, "beds", "result_of: [late_share, beds]"),
    "from the full values, and rounded": SPENT
    + figure("spent", 340000, "GBP", "result_of: [price, pupils]"),
    "by a sum that nobody can tell": SPENT
    + figure("spent", 123456, "GBP", "result_of: [price, pupils]"),
    "of exact figures": figure("pupils", 250, "pupils")
    + figure("price", 1400, "GBP per pupil")
    + figure("spent", 350000, "GBP", "result_of: [price, pupils]"),
    "and does not say of what": SPENT + figure("spent", 350000, "GBP"),
}


@pytest.mark.parametrize("figures", WORKED_OUT_IN_FULL.values(), ids=WORKED_OUT_IN_FULL)
def test_an_input_that_full_values_give_is_let_be(
    figures: str, brief_of: MakeBrief
) -> None:
    """What follows from full values, or from nothing that is named, is no fault."""
    assert "figure-from-printed" not in rules_of(brief_of(figures))


def test_an_end_at_nought_is_no_division(brief_of: MakeBrief) -> None:
    """What may be nought within its width still has one end to divide by."""
    figures = (
        figure("one", 15, "people", "estimate: true")
        + figure("other", 14.5, "people")
        + "  gap: {formula: one - other, unit: people}\n"
        + "  times: {formula: one / gap, unit: ratio}\n"
    )
    assert "figure-digits" in rules_of(brief_of(figures))


PRICED = (
    figure("meals", 5870000, "meals", "rounded: true")
    + figure("cost", 16142000, "GBP")
    + "  price: {formula: cost / meals, unit: GBP per meal, display: {decimals: 2}}\n"
)


@pytest.mark.parametrize(
    ("words", "follows"),
    [
        ("[£2.75](fig:price)", False),
        ("[£3](fig:price)", False),
        ("[about £2.75](fig:price)", False),
        ("[£2.750](fig:price)", True),
        ("[£2.7499](fig:price)", True),
    ],
)
def test_digits_that_rounding_cannot_move_need_no_hedge(
    words: str, brief_of: MakeBrief, *, follows: bool
) -> None:
    """Whatever the meals were before they were rounded, each cost £2.75."""
    found = rules_of(brief_of(PRICED, f"Each meal cost {words}."))
    assert follows is ("claim-from-rounded" in found)


@pytest.mark.parametrize(
    ("name", "digits"), [("takeup_target", False), ("takeup_rate", True)]
)
def test_what_is_named_a_target_is_exact(
    name: str, brief_of: MakeBrief, *, digits: bool
) -> None:
    """90% that somebody set is 90%; 90% that was measured has two digits."""
    figures = (
        figure(name, 90, "percent")
        + figure("eligible", 11178, "pupils")
        + f"  wanted: {{formula: {name} * eligible, unit: pupils,"
        " display: {decimals: 0}}\n"
    )
    found = rules_of(brief_of(figures, "It takes [10,060](fig:wanted) pupils."))
    assert digits is ("claim-digits" in found)


COUNTED = "  {}: {{value: '{}', unit: {}, note: made up}}\n"


def _counted(unit: str, *values: str) -> str:
    """Make inputs of one unit as they are written."""
    return "".join(
        COUNTED.format(f"n{at}", value, unit) for at, value in enumerate(values)
    )


def test_a_point_that_may_part_thousands_is_asked_about(brief_of: MakeBrief) -> None:
    """Among tens of thousands of pupils, 20.250 are no twenty and a quarter."""
    brief = brief_of(_counted("pupils", "48,600", "28,350", "20.250"))
    (one,) = of_rule(brief, "figure-parted")
    assert "write 20,250 if the point parts thousands, and 20.25" in one.hint
    assert 5 == one.where.line


@pytest.mark.parametrize(
    ("unit", "values"),
    [
        ("pupils", ("48,600", "20.25")),
        ("pupils", ("48", "20.250")),
        ("tonnes", ("48,600", "20.250", "3.5")),
        ("percent", ("20.250", "48")),
        ("pupils", ("48,600", "20,250")),
    ],
)
def test_a_point_that_begins_decimals_is_left_alone(
    unit: str, values: tuple[str, ...], brief_of: MakeBrief
) -> None:
    """Two digits, small neighbours, measured things and shares are as they are."""
    assert "figure-parted" not in rules_of(brief_of(_counted(unit, *values)))

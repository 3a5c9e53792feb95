"""Help with the linking: which figures the quantities of a plain draft could state.

In: a draft's text and a brief with its figures. Out: every quantity that is held to
nothing, each with every figure, pair, series and list of which its words are true, and
links written at their places. Figures that share a value are offered side by side; it
never chooses.
"""

from brief.figures.linking.accepting import Link, accepted, inputs_in, written
from brief.figures.linking.draft import Loose, loose_in
from brief.figures.linking.holding import Answers, faults
from brief.figures.linking.in_data import written_in_data
from brief.figures.linking.inputs import drafted
from brief.figures.linking.moved import Moved, moved
from brief.figures.linking.offer import Offer, Offered
from brief.figures.linking.offers import offered
from brief.figures.linking.pending import drafts_again, names_taken
from brief.figures.linking.records import record
from brief.figures.linking.session import Walked, walk

__all__ = [
    "Answers",
    "Link",
    "Loose",
    "Moved",
    "Offer",
    "Offered",
    "Walked",
    "accepted",
    "drafted",
    "drafts_again",
    "faults",
    "inputs_in",
    "loose_in",
    "moved",
    "names_taken",
    "offered",
    "record",
    "walk",
    "written",
    "written_in_data",
]

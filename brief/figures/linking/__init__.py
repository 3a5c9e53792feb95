"""Help with the linking: which figures the quantities of a plain draft could state.

In: a draft's text and a brief with its figures. Out: every quantity that is held to
nothing, each with every figure of which its words are true, and links written at their
places. Figures that share a value are offered side by side; it never chooses.
"""

from brief.figures.linking.accepting import Link, accepted, written
from brief.figures.linking.draft import Loose, loose_in
from brief.figures.linking.inputs import drafted
from brief.figures.linking.offers import Offer, Offered, offered
from brief.figures.linking.records import record
from brief.figures.linking.session import walk

__all__ = [
    "Link",
    "Loose",
    "Offer",
    "Offered",
    "accepted",
    "drafted",
    "loose_in",
    "offered",
    "record",
    "walk",
    "written",
]

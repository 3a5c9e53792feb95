"""Words that deny, foresee, doubt or frame a trend, and those that only carry it.

Tables only; `doubts` says what is done with them.
"""

from __future__ import annotations

NOTS = frozenset(
    """
    not never no hasn't haven't didn't isn't wasn't aren't weren't without doesn't
    don't neither nor hadn't
    """.split()
)
UNTURNED = frozenset("only just merely simply".split())
"""After "not" these deny nothing: "not only rising"."""

DENYING = frozenset(
    """
    longer anymore stopped stop stops stopping ceased cease ceases ceasing quit failed
    fail fails failing failure refused refuse refuses unable rarely seldom hardly
    scarcely barely sometimes occasionally intermittently instead denied denies deny
    avoided avoid avoids avoiding prevented prevent prevents preventing halted
    """.split()
)
FORESEEING = frozenset(
    """
    may might could would should will shall can cannot must ought won't wouldn't
    couldn't shouldn't can't mustn't expected forecast forecasted predicted projected
    anticipated hoped feared planned intended likely unlikely supposed alleged believed
    assumed rumoured thought claimed expect expects expecting hope hopes hoping fear
    fears predict predicts anticipate anticipates threaten threatens threatened
    threatening possibly perhaps maybe probably potentially allegedly supposedly
    reportedly presumably hopefully arguably conceivably apparently doubtful verge brink
    """.split()
)
NOT_SHOWN = (
    "and a series shows what was, not what is hoped, foreseen or doubted: say what was"
)
UNCLEAR = "and what it denies is not clear: say it plainly"
"""Why words are not checked, behind the word that stands before them."""

TO_DO = {
    **dict.fromkeys(
        """
        set due about bound going poised destined ready plan plans planning intend
        intends aim aims aimed aiming want wants wanted try tries tried trying attempt
        attempts attempted seek seeks sought need needs needed course track able
        """.split(),
        NOT_SHOWN,
    ),
    **dict.fromkeys(("yet", "used"), UNCLEAR),
}
"""Words that foresee where "to" and a verb follow: "set to rise", "yet to fall"."""

FRAMING = frozenset(
    """
    whether if unless doubt doubts doubted doubtful perhaps maybe hopefully possibly
    untrue wrongly falsely mistakenly myth unlikely unclear uncertain questionable
    deny denies denied denying hope hopes hoped hoping
    """.split()
)
"""Words that put a whole clause in doubt, wherever they stand before its trend."""

OPENING = frozenset("no none neither nobody nothing nowhere few not never".split())
"""Words that deny a clause which they open: "no ward has seen deaths rising"."""

SAYING = frozenset(
    """
    that think thinks thought believe believes believed say says said suggest suggests
    suggested show shows showed mean means meant imply implies evidence proof sign
    signs true case accept accepts agree agrees
    """.split()
)
NEAR = frozenset(
    """
    near nearing nearly almost close closer approaching approached approaches below
    under beneath short from than but virtually practically
    """.split()
)
"""Words that stop short of a trend or record: "close to a record high"."""

COMPARATIVES = frozenset("higher lower more greater fewer less".split())
SIZES = frozenset(
    """
    significant substantial large larger sharp great greater real clear major marked
    noticeable notable dramatic big rapid always quite much material meaningful
    consistent sustained continuous steady appreciable discernible every
    """.split()
)
"""Words that narrow what a "not" denies: "no significant rise"."""

PLAIN_ADVERBS = frozenset(
    "actually recently currently previously lately only presently formerly".split()
)
PASSED = frozenset(
    """
    is are was were be been being am has have had having do does did 's 're 've to at a
    an the its their his her our your in on of any this these now still also yet again
    already soon ever once even well all then since just further so very back about
    continue continues continued continuing keep keeps kept keeping go goes went gone
    going start starts started starting begin begins began begun beginning remain
    remains remained stay stays stayed become becomes became reach reaches reached
    reaching hit hits hitting see sees saw seen seeing show shows showed shown appear
    appears appeared seem seems seemed look looks looked like known found said recorded
    reported stand stands stood standing sign signs evidence new another level levels
    point annual yearly it they that there and or
    """.split()
)
"""Words between a trend and what governs it."""

"""Whether words count people, or cases that are somebody's: "children excluded".

What is counted stands before the first preposition, and its last noun says what it is:
bus users are people and school buses are none. Small numbers of things disclose nobody.
What happens to a person (a death, an exclusion, an offence) is as good as the person.
"""

from __future__ import annotations

from enum import Enum

from brief.figures.nouns import is_person, singular
from brief.figures.wording.late import Late


class Counted(Enum):
    """What words count."""

    PEOPLE = "people"
    THINGS = "things"
    UNKNOWN = "unknown"

    @property
    def is_known(self) -> bool:
        """Tell whether the words say what is counted."""
        return self is not Counted.UNKNOWN


_PERSONS = frozenset(
    """
    absconder absentee abuser addict adolescent adviser advisor amputee analyst anyone
    arsonist assailant asylum-seeker attacker attendee attender baby babysitter baker
    barrister bearer beneficiary boarder brother builder bully burglar butcher buyer
    bystander captain care-leaver caretaker casualty chaplain chef childminder citizen
    cleaner clerk clinician colleague commuter complainant constable consultant consumer
    contractor convict cook coroner counsellor couple courier cyclist daughter delegate
    dentist dependant dependent detective diabetic director donor elder elector
    electrician employer engineer entrant evacuee everyone ex-offender family fatality
    father female finalist firefighter fisherman foreigner fugitive gambler governor gp
    gps graduate grandparent grower guard guardian guest headteacher hoarder homeowner
    hostage household householder husband individual infant inpatient inspector
    interpreter interviewee intruder investor invigilator jobseeker judge juror juvenile
    killer landlord lawyer leader leaseholder leaver lecturer life magistrate male
    manager mentor midwife miner minister minor minority mother motorcyclist motorist
    mum murderer nanny national neighbour newborn nobody nominee occupant occupier
    orphan outpatient owner painter paramedic passer-by pcso pensioner perpetrator
    person plumber police politician porter postgraduate practitioner professional
    professor protester psychologist rapist ratepayer recipient recruit refusenik
    refuser registrar relative reoffender researcher retiree returner rider rioter
    robber runaway runner sailor scholar seeker seller senior sergeant shopper sibling
    signatory sister sleeper smuggler soldier solicitor somebody someone son spouse
    squatter stalker steward stranger subscriber sufferer supervisor surgeon survivor
    swimmer teenager therapist thief toddler tourist trader trafficker trainee traveller
    trespasser truant trustee tutor twin undergraduate vagrant vandal walker warden
    welder widow widower wife winner youngster youth
    """.split()
)
"""Nouns that name a person or a household, beside those that units know."""

_BEFALLEN = frozenset(
    """
    abduction abortion abscond absence abuse accident accusation admission adoption
    allegation amputation appeal application arrest arson assault assessment attack
    attempt bankruptcy bereavement birth breach bullying burglary cancer case
    caution charge claim collision complaint confession conviction crash crime death
    deportation detention diagnosis discharge disclosure dismissal disorder divorce
    drowning emergency episode escape eviction exclusion execution expulsion fall
    fight fracture fraud grievance harassment hearing homicide hospitalisation
    illness incident infection injury inquest intervention investigation kidnapping
    marriage miscarriage miss misuse murder neglect offence operation overdose
    placement poisoning pregnancy prosecution rape readmission reconviction
    redundancy referral relapse removal reoffence repatriation repossession
    reprimand restraint robbery sanction search seclusion sentence shooting sickness
    stabbing stillbirth stroke suicide suspension termination theft threat
    trafficking transfer transplant vaccination victimisation withdrawal wounding
    """.split()
)
"""Nouns of what befalls a person: so many of them are so many cases."""

_THINGS = frozenset(
    """
    account acre action aid aim allotment ambulance animal appliance area article
    asset authority award badge bag band bank bay beach bed bench bicycle bike bin
    bird block board boat body boiler book booking booklet borough bottle box branch
    brand bridge building bulb bus business cafe call camera camp canal car card
    carriage carrier cat cell centre chair channel charger charity church cinema
    circuit city class classroom clinic club coach code college committee company
    computer condition container contract copy corner council country county course
    court crossing cycle dam database date day decision delivery department depot
    desk device dinner dish district document dog door drain drill drone dwelling
    egg email engine enquiry estate estimate event exhibition exit extinguisher
    factor factory farm fence ferry field file fire firm fish flag flat fleet flight
    flood floor folder footpath force forest form forum fountain fund garage garden
    gate goal grant guideline gun gym hall harbour heading hectare hedge helicopter
    herbicide hive hole home hospital hostel hotel hour house hub hydrant idea
    indicator inspection institution invoice island issue item job journey junction
    key kiosk kit laboratory lake lamp lamppost lane language laptop law leaflet
    lesson letter levee library licence light line link list litre lock locker lorry
    machine map market marquee meal measure medal meeting message meter microphone
    mile mill mine minibus minute mobile monitor month monument motorway mouse
    museum needle network newsletter newspaper nursery object occasion offer office
    option orchard order organisation oven page paper paragraph parcel parish park
    part partner partnership path payment permit pesticide pharmacy phone photo
    picture piece pier pillar pipe pitch place plan plane plant plate playground
    point pole policy pond pool port post poster pothole premium principle printer
    priority prison prize procedure product programme project property proposal pub
    publication pump quarter question radio railway recommendation record region
    report request requirement reservoir response restaurant review river road roof
    room roundabout route rule sample scanner scheme school scooter screen seat
    second sector sensor server service session sheep shelter shop shower sign
    signal site skip software source space square stage stall stand standard station
    statue step storey street study supermarket supplier surgery survey switch
    syringe system table tablet target taxi team telephone tent terminal test
    theatre thing ticket tile toilet tonne tool tower town toy tractor train
    training tram transaction treaty tree truck tunnel turbine unit university van
    vehicle venue version village visit wall ward warehouse waste website week weir
    well wheel window winter wood word workshop yard year zone
    """.split()
)
"""Nouns whose small numbers disclose nobody."""

_BEFELL = frozenset(
    """
    abused adopted arrested assaulted bullied charged convicted dead deceased
    detained diagnosed disabled employed evicted excluded expelled fostered homeless
    hospitalised hurt imprisoned infected injured killed missing poisoned referred
    stabbed suspended truanting unemployed wounded
    """.split()
)
"""What befell those who are counted, where no noun names them: "number excluded"."""

_COUNTING = frozenset(
    "a all an any count each figure no none number overall some that the their"
    " these this those total volume".split()
)
"""Words of counting alone, which say nothing of what is counted."""

_MEASURES = frozenset(
    """
    age amount band budget cost decile degree distance euro expenditure fee gbp
    grade gram height income index kilogram kilometre length level mark metre money
    pay pence penny percent percentage percentile phase pound price proportion
    quantity quintile rank ranking rate ratio rent salary score share spend spending
    sum temperature tier turnover wage weight
    """.split()
)
"""Nouns of what is measured, which is no count whoever it is measured of."""

_MIDDLES = frozenset("average mean median typical".split())
"""Words that make a measure of any count: "average number of children"."""

_MEASURED = Late(
    r"(?<!\d)%|[£€$](?!\d)|\bper ?cent\b"
    r"|\bper (?!(?:second|minute|hour|day|week|month|quarter|year)\b)"
)
"""Signs of a measure: "Price (£)", "% excluded", "deaths per 1,000 people"."""

_CASES = Late(
    r"(?:number of )?(?:[\w-]+ ){0,3}"
    r"(?:care|protection|ehc|treatment|recovery) plans?\b"
)
"""Plans that are somebody's: "child protection plans"."""

_PIECES = Late(
    r"\b(?:of|in|at|to|for|from|by|with|without|who|whose|that|which|on|per|aged|under"
    r"|over|among|during|after|before|since|against|about|as|into|between|and|or|is|are"
    r"|was|were|has|have|had)\b|[,;:()/]"
)

_WORD = Late(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")


def counted_in(text: str) -> Counted:
    """Tell what words count: "children excluded", "school buses", "price of a meal"."""
    low = text.lower()
    if _MEASURED.search(low):
        return Counted.THINGS
    if _CASES.match(low):
        return Counted.PEOPLE
    for piece in _PIECES.split(low):
        found = _in_piece(_WORD.findall(piece))
        if found.is_known:
            return found
    return Counted.UNKNOWN


def counts_people(*texts: str) -> bool:
    """Tell whether the first of some texts that says what is counted says people."""
    found = (counted_in(text) for text in texts)
    return next((one for one in found if one.is_known), None) is Counted.PEOPLE


def _in_piece(words: list[str]) -> Counted:
    """Tell what a run of words without a preposition counts, by its last noun.

    A noun in the plural may have something behind it that is no noun: "children lost".
    """
    if _MIDDLES.intersection(words):
        return Counted.THINGS
    said = [word for word in words if word not in _COUNTING]
    if said and all(word in _BEFELL for word in said):
        return Counted.PEOPLE
    last = True
    for word in reversed(said):
        if word in _BEFELL:
            continue
        one = singular(word)
        plural = last or one != word
        if one in _THINGS | _MEASURES and plural:
            return Counted.THINGS
        if is_somebody(one) and plural:
            return Counted.PEOPLE
        last = False
    return Counted.UNKNOWN


def names_people(noun: str) -> bool:
    """Tell whether a noun in the singular names people, and not what befalls them."""
    return is_somebody(noun) and noun.rpartition("-")[2] not in _BEFALLEN


def is_somebody(noun: str) -> bool:
    """Tell whether a noun names a person, or what befalls one."""
    ends = noun.rpartition("-")[2]
    known = bool({noun, ends} & (_PERSONS | _BEFALLEN)) or is_person(ends)
    return known or (noun not in _THINGS and _SOMEBODY.search(noun) is not None)


_SOMEBODY = Late(
    r"..(?:wo)?(?:man|person|people|child|children|boy|girl|worker|officer|holder)$"
    r"|(?:police|fire|fisher|trades|sports|work|service|council)men$|..(?:seeker|giver|[^fgrt]ee|ian|[^l]ist)$"
    r"|[acou]list$"
)
"""How a noun of somebody ends that no list has: "schoolchild", "librarian"."""

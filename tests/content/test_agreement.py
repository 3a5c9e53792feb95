"""Who is asked, one or several: what is printed agrees with it."""

import pytest

from brief.content.agreement import are_several

ONE = """\
The Board
The Police and Crime Commissioner
The Health and Wellbeing Board
The Director of Adult Social Services
Children's Services
The Chief Executive
Brighton and Hove Council
The Committee of Chairs
The Welsh Ambulance Services NHS Trust
Each of the district councils
The Overview and Scrutiny Committee
The Mayor of London
The Crown Prosecution Service
Census
The Campus
Transport for Wales
Police and Crime Commissioner
The Trust and Confidence Board
The Executive and Scrutiny Committee
Staff Council
The Members' Panel
All-Party Group
The Director of Health and Care
The Director of Health and the Environment
The Cabinet Member for Children and NHS Liaison"""

SEVERAL = """\
The district councils
Members
Members of the Board
The Board and the Commissioner
The Cabinet and its members
All partners
Both authorities
The Directors of Public Health
The police
The Council and Cabinet
The Chief Constable and PCC
All NHS trusts
Both the Board and Cabinet
Staff of the programme
The Leader of the Council and the Chief Executive
The Cabinet and its members
The PCCs
Governors of the prison
The Chief Constable and partners
Schools
People who answer for the programme"""


@pytest.mark.parametrize("asked", ONE.splitlines())
def test_one_is_asked(asked: str) -> None:
    """A body is one, whatever the matters in its name."""
    assert not are_several(asked)


@pytest.mark.parametrize("asked", SEVERAL.splitlines())
def test_several_are_asked(asked: str) -> None:
    """Bodies in the plural, and two that are joined, are several."""
    assert are_several(asked)

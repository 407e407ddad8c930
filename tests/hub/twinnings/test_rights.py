"""The matrix of twinnings: role × verb × state × whose class, against a table written by hand.

"mine" is asked of what belongs to one's own class (the lead, an agreement), "in" of any class that takes part. Pupils
and tablets see a twinning once it has begun; a foreign teacher sees the card of one that looks for partners, no more.
"""

from dataclasses import replace
from enum import StrEnum
from itertools import product
from typing import Literal

import pytest

from hub.people.rights import HUB_ROWS, HubVerb
from rooms.ids import ClassId, PersonId
from rooms.rights import READING, Actor, Place, Rights, Role, Verb

State = Literal["draft", "looking", "running", "running and looking", "archived"]
Where = Literal["own class", "partner class", "foreign class", "no class"]
STATES: tuple[State, ...] = ("draft", "looking", "running", "running and looking", "archived")
EVERYWHERE: tuple[Where, ...] = ("own class", "partner class", "foreign class", "no class")

EXPECTED: dict[HubVerb, dict[State, str]] = {
    HubVerb.SEE_TWINNING:    dict.fromkeys(STATES, "in"),
    HubVerb.SEE_CLASS:       dict.fromkeys(STATES, "in"),
    HubVerb.CHANGE_CARD:     dict.fromkeys(STATES, "in") | {"archived": "never"},
    HubVerb.BRING_MENTOR:    dict.fromkeys(STATES, "in") | {"archived": "never"},
    HubVerb.END_MENTORING:   dict.fromkeys(STATES, "in"),
    HubVerb.READ_ALONG:      dict.fromkeys(STATES, "never"),
    HubVerb.GATHER_PARTNERS: dict.fromkeys(STATES, "in") | {"archived": "never"},
    HubVerb.LEAD_TWINNING:   dict.fromkeys(STATES, "mine") | {"archived": "never"},
    HubVerb.LEAVE_TWINNING:  dict.fromkeys(STATES, "mine") | {"archived": "never"},
    HubVerb.REOPEN_TWINNING: dict.fromkeys(STATES, "never") | {"archived": "mine"},
    HubVerb.AGREE_TO_PUBLIC: dict.fromkeys(STATES, "mine"),
    HubVerb.SEE_CARD:        dict.fromkeys(STATES, "in") | {"looking": "all", "running and looking": "all"},
}  # fmt: skip
FOR_PUPILS = {HubVerb.SEE_TWINNING, HubVerb.SEE_CLASS}

HERE, PARTNER, FOREIGN = ClassId("class-here"), ClassId("class-partner"), ClassId("class-foreign")
CLASSES = {"own class": HERE, "partner class": PARTNER, "foreign class": FOREIGN, "no class": None}
RIGHTS = Rights().with_rows(HUB_ROWS)


def place(state: State, school_class: ClassId = HERE) -> Place:
    return Place(
        partners=frozenset({HERE, PARTNER}),
        talkers=frozenset({HERE, PARTNER}),
        school_class=school_class,
        is_draft=state in ("draft", "looking"),
        is_archived=state == "archived",
        is_looking="looking" in state,
    )


def actor(role: Role, where: Where) -> Actor:
    return Actor(PersonId("me"), role, CLASSES[where])


def expected(verb: HubVerb, role: Role, state: State, where: Where) -> bool:
    """What the table says, in its words."""
    takes_part = where in ("own class", "partner class")
    if role in (Role.PUPIL, Role.COMPANION):
        return verb in FOR_PUPILS and takes_part and state not in ("draft", "looking")
    says = {"all": True, "in": takes_part, "mine": where == "own class", "never": False}
    return role is Role.TEACHER and says[EXPECTED[verb][state]]


@pytest.mark.parametrize(("verb", "role"), list(product(EXPECTED, Role)), ids=str)
def test_the_matrix(verb: HubVerb, role: Role) -> None:
    for state, where in product(STATES, EVERYWHERE):
        may = RIGHTS.may(actor(role, where), verb, place(state))
        assert may is expected(verb, role, state, where), (state, where)


@pytest.mark.parametrize("role", Role)
def test_who_may_wish_to_join(role: Role) -> None:
    for state, where, theirs in product(STATES, EVERYWHERE, (HERE, PARTNER, FOREIGN)):
        may = RIGHTS.may(actor(role, where), HubVerb.WISH_TO_JOIN, place(state, theirs))
        is_guest = where == "foreign class" and theirs == FOREIGN
        assert may is (role is Role.TEACHER and is_guest and "looking" in state), (state, where, theirs)


@pytest.mark.parametrize("role", Role)
def test_only_teachers_search(role: Role) -> None:
    assert RIGHTS.may(actor(role, "own class"), HubVerb.SEARCH_PARTNERS, Place()) is (role is Role.TEACHER)


@pytest.mark.parametrize(("verb", "role"), list(product(Verb, Role)), ids=str)
def test_an_archived_room_is_read_and_never_written(verb: Verb, role: Role) -> None:
    before = RIGHTS.may(actor(role, "own class"), verb, place("running"))
    assert RIGHTS.may(actor(role, "own class"), verb, place("archived")) is (before and verb in READING)


@pytest.mark.parametrize(("verb", "role"), list(product(Verb, Role)), ids=str)
def test_the_room_of_a_draft_is_for_its_adults(verb: Verb, role: Role) -> None:
    before = RIGHTS.may(actor(role, "own class"), verb, place("running"))
    assert RIGHTS.may(actor(role, "own class"), verb, place("draft")) is (before and role is Role.TEACHER)


@pytest.mark.parametrize(("verb", "role"), list(product([*HubVerb, *Verb], Role)), ids=str)
def test_who_is_invited_as_a_mentor_sees_the_home_and_reads_where_it_is_ticked(verb: StrEnum, role: Role) -> None:
    """Nobody is let further by standing among the mentors: no other role, no other verb, no room of the staff."""
    me = frozenset({PersonId("me")})
    for state, is_reader, is_staff in product(STATES, (False, True), (False, True)):
        before = replace(place(state), is_staff=is_staff)
        invited = replace(before, mentors=me, readers=me if is_reader else frozenset())
        may = RIGHTS.may(actor(role, "no class"), verb, invited)
        is_more = may and not RIGHTS.may(actor(role, "no class"), verb, before)
        expected = {HubVerb.SEE_TWINNING, HubVerb.SEE_PULSE, HubVerb.END_MENTORING}
        expected |= {HubVerb.READ_ALONG} if is_reader else set()
        assert is_more is (role is Role.MENTOR and verb in expected and not is_staff), (state, is_reader, is_staff)
    alone = replace(place("running"), readers=me)
    assert not RIGHTS.may(actor(role, "no class"), HubVerb.READ_ALONG, alone), "who reads was invited first"

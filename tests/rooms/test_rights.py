"""The matrix of rights: role × verb × whose class × who may chat, is shown, is minded × hours, against a table by hand.

The table is read by people: it says in words who may do what. A verb or a role without a line here fails.
"""

from dataclasses import replace
from enum import StrEnum
from itertools import product
from typing import Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rooms.hours import Hours
from rooms.ids import ClassId, PersonId
from rooms.rights import Actor, Place, Rights, Role, Verb, own, partner

Where = Literal["own class", "partner class", "foreign class", "no class"]
EVERYWHERE: tuple[Where, ...] = ("own class", "partner class", "foreign class", "no class")

NOBODY_HERE = dict.fromkeys((Role.KEEPER, Role.MENTOR, Role.GUEST), "never")
INVITED, LET_IN = NOBODY_HERE | {Role.GUEST: "invited"}, NOBODY_HERE | {Role.GUEST: "let in"}

# Who may do a verb, as the relation between actor and place:
#   "in"      the actor's class takes part in the twinning
#   "minded"  the same, a teacher of the class is in the room, and the room has opened
#   "active"  the same, while the lesson is on
#   "shown"   the same, and the parents let the partners see what the child draws and writes
#   "talker"  the same, and its teacher lets the pupils chat
#   "writer"  the same, and the teacher reads nothing first
#   "mine"    it takes part and the thing belongs to the actor's own class
#   "invited" they are a guest of the lesson that is on
#   "let in"  the same, a teacher let them in, and one is in the room at this moment
#   "never"
EXPECTED: dict[Verb, dict[Role, str]] = {
    Verb.ENTER:          {Role.TEACHER: "in",   Role.PUPIL: "in",     Role.COMPANION: "in", **INVITED},
    Verb.READ_CHANNEL:   {Role.TEACHER: "in",   Role.PUPIL: "minded", Role.COMPANION: "minded", **LET_IN},
    Verb.SAY:            {Role.TEACHER: "in",   Role.PUPIL: "talker", Role.COMPANION: "never", **LET_IN},
    Verb.EDIT_OWN:       {Role.TEACHER: "in",   Role.PUPIL: "talker", Role.COMPANION: "never", **LET_IN},
    Verb.DRAW:           {Role.TEACHER: "in",   Role.PUPIL: "shown",  Role.COMPANION: "active", **NOBODY_HERE},
    Verb.WRITE:          {Role.TEACHER: "in",   Role.PUPIL: "writer", Role.COMPANION: "never", **NOBODY_HERE},
    Verb.UNDO:           {Role.TEACHER: "in",   Role.PUPIL: "shown",  Role.COMPANION: "active", **NOBODY_HERE},
    Verb.CLEAR_PAGE:     {Role.TEACHER: "in",   Role.PUPIL: "never",  Role.COMPANION: "never", **NOBODY_HERE},
    Verb.TAKE_BACK:      {Role.TEACHER: "in",   Role.PUPIL: "never",  Role.COMPANION: "never", **NOBODY_HERE},
    Verb.ARRANGE_PAGES:  {Role.TEACHER: "in",   Role.PUPIL: "never",  Role.COMPANION: "never", **NOBODY_HERE},
    Verb.RAISE_HAND:     {Role.TEACHER: "in",   Role.PUPIL: "active", Role.COMPANION: "active", **LET_IN},
    Verb.LOWER_OWN_HAND: {Role.TEACHER: "in",   Role.PUPIL: "active", Role.COMPANION: "active", **LET_IN},
    Verb.LOWER_ANY_HAND: {Role.TEACHER: "in",   Role.PUPIL: "never",  Role.COMPANION: "never", **NOBODY_HERE},
    Verb.SETTLE:         {Role.TEACHER: "mine", Role.PUPIL: "never",  Role.COMPANION: "never", **NOBODY_HERE},
    Verb.MUTE:           {Role.TEACHER: "in",   Role.PUPIL: "never",  Role.COMPANION: "never", **NOBODY_HERE},
    Verb.SET_STAGE:      {Role.TEACHER: "in",   Role.PUPIL: "never",  Role.COMPANION: "never", **NOBODY_HERE},
    Verb.ADMIT:          {Role.TEACHER: "in",   Role.PUPIL: "never",  Role.COMPANION: "never", **NOBODY_HERE},
    Verb.LEAD_SHEET:     {Role.TEACHER: "in",   Role.PUPIL: "never",  Role.COMPANION: "never", **NOBODY_HERE},
    Verb.HEAR_REPORT:    {Role.TEACHER: "in",   Role.PUPIL: "never",  Role.COMPANION: "never", **NOBODY_HERE},
    Verb.ERASE_OWN:      {Role.TEACHER: "in",   Role.PUPIL: "minded", Role.COMPANION: "minded", **LET_IN},
    Verb.LEAD_GROUPS:    {Role.TEACHER: "in",   Role.PUPIL: "never",  Role.COMPANION: "never", **NOBODY_HERE},
    Verb.RING_BELL:      {Role.TEACHER: "never", Role.PUPIL: "active", Role.COMPANION: "active", **NOBODY_HERE},
    Verb.POLL:           {Role.TEACHER: "in",   Role.PUPIL: "never",  Role.COMPANION: "never", **NOBODY_HERE},
    Verb.VOTE:           {Role.TEACHER: "never", Role.PUPIL: "active", Role.COMPANION: "active", **NOBODY_HERE},
    Verb.COUNT_VOTES:    {Role.TEACHER: "mine", Role.PUPIL: "never",  Role.COMPANION: "never", **NOBODY_HERE},
    Verb.SLOW_CHAT:      {Role.TEACHER: "in",   Role.PUPIL: "never",  Role.COMPANION: "never", **NOBODY_HERE},
    Verb.PLAY_PIECE:     {Role.TEACHER: "in",   Role.PUPIL: "never",  Role.COMPANION: "never", **NOBODY_HERE},
    Verb.ERASE_ANY:      {Role.TEACHER: "in",   Role.PUPIL: "never",  Role.COMPANION: "never", **NOBODY_HERE},
    Verb.PUBLISH:        {Role.TEACHER: "mine", Role.PUPIL: "never",  Role.COMPANION: "never", **LET_IN},
    Verb.SHOW:           {Role.TEACHER: "mine", Role.PUPIL: "never",  Role.COMPANION: "never", **NOBODY_HERE},
    Verb.SET_SEAT:       {Role.TEACHER: "mine", Role.PUPIL: "never",  Role.COMPANION: "never", **NOBODY_HERE},
    Verb.WATCH:          {Role.TEACHER: "in",   Role.PUPIL: "never",  Role.COMPANION: "never", **LET_IN},
}  # fmt: skip

KINDS = ("is_looking", "is_draft", "is_staff", "is_archived")
"""Of rooms; the first changes nothing."""

HERE, PARTNER, FOREIGN = ClassId("class-here"), ClassId("class-partner"), ClassId("class-foreign")
ME = PersonId("me")


def actor_of(role: Role, where: Where) -> Actor:
    """Somebody whose class is the place's own, a partner of it, of another twinning, or who has none."""
    classes = {"own class": HERE, "partner class": PARTNER, "foreign class": FOREIGN, "no class": None}
    return Actor(ME, role, classes[where])


def expected(
    rule: str, where: Where, *, talks: bool, writes: bool, is_shown: bool, is_minded: bool, hours: Hours
) -> bool:
    """What the words of the table mean."""
    takes_part = where in ("own class", "partner class")
    minded = takes_part and is_minded and hours is not Hours.CLOSED
    return {
        "in": takes_part,
        "minded": minded,
        "active": minded and hours is Hours.OPEN,
        "shown": minded and hours is Hours.OPEN and is_shown,
        "talker": minded and hours is Hours.OPEN and is_shown and talks,
        "writer": minded and hours is Hours.OPEN and is_shown and talks and writes,
        "mine": where == "own class",
        "invited": False,  # nobody is a guest in the first matrix; theirs stands below
        "let in": False,
        "never": False,
    }[rule]


@pytest.mark.parametrize(("role", "verb"), list(product(Role, Verb)), ids=lambda value: str(value))
def test_the_matrix(role: Role, verb: Verb) -> None:
    yes_or_no = (True, False)
    all_of_them = product(EVERYWHERE, yes_or_no, yes_or_no, yes_or_no, yes_or_no, Hours)
    for where, talks, writes, is_shown, is_minded, hours in all_of_them:
        place = Place(
            partners=frozenset({HERE, PARTNER}),
            talkers=frozenset({HERE, PARTNER, FOREIGN} if talks else ()),
            shown=frozenset({ME} if is_shown else {PersonId("another")}),
            minded=frozenset({HERE, PARTNER, FOREIGN} if is_minded else ()),
            hours=hours,
            school_class=HERE,
            writers=frozenset({HERE, PARTNER, FOREIGN} if writes else ()),
        )
        states = {"talks": talks, "writes": writes, "is_shown": is_shown, "is_minded": is_minded}
        said = expected(EXPECTED[verb][role], where, **states, hours=hours)
        assert Rights().may(actor_of(role, where), verb, place) is said, (where, states, hours)


@pytest.mark.parametrize(("role", "verb"), list(product(Role, Verb)), ids=lambda value: str(value))
def test_a_staff_room_is_for_teachers_of_its_classes_at_any_hour(role: Role, verb: Verb) -> None:
    everywhere = frozenset({HERE, PARTNER})
    for where, hours in product(EVERYWHERE, Hours):
        me = frozenset({ME})
        place = Place(everywhere, everywhere, me, everywhere, hours, school_class=HERE, is_staff=True)
        words = EXPECTED[verb][role]
        said = role is Role.TEACHER and expected(
            words, where, talks=True, writes=True, is_shown=True, is_minded=True, hours=hours
        )
        said = said and verb not in (Verb.SLOW_CHAT, Verb.POLL, Verb.COUNT_VOTES, Verb.LEAD_GROUPS)  # no pupil is there
        assert Rights().may(actor_of(role, where), verb, place) is said, (where, hours)


@pytest.mark.parametrize(("role", "verb"), list(product(Role, Verb)), ids=lambda value: str(value))
def test_the_matrix_of_guests(role: Role, verb: Verb) -> None:
    """What the lesson's guest list says makes guests of guests, and of nobody else; whatever class they claim."""
    everywhere, me = frozenset({HERE, PARTNER}), frozenset({ME})
    states = product(("own class", "no class"), (True, False), (True, False), (True, False), KINDS, Hours)
    for where, is_invited, is_admitted, is_taught, kind, hours in states:
        guests, admitted = me if is_invited else frozenset(), me if is_admitted else frozenset()
        place = Place(
            everywhere,
            everywhere,
            me,
            everywhere,
            hours,
            guests,
            admitted,
            is_taught,
            school_class=HERE,
            **{kind: True},
        )
        plain = Place(everywhere, everywhere, me, everywhere, hours, school_class=HERE, **{kind: True})
        actor = actor_of(role, where)
        if role is Role.GUEST:
            is_welcome = is_invited and kind not in ("is_staff", "is_archived")
            rule = EXPECTED[verb][role]
            said = rule in ("invited", "let in") and is_welcome and (rule == "invited" or (is_admitted and is_taught))
        else:
            said = Rights().may(actor, verb, plain)
        assert Rights().may(actor, verb, place) is said, (where, is_invited, is_admitted, is_taught, kind, hours)


@pytest.mark.parametrize(("role", "verb"), list(product(Role, Verb)), ids=lambda value: str(value))
def test_a_groups_page_is_its_childrens_and_all_teachers(role: Role, verb: Verb) -> None:
    everywhere, me = frozenset({HERE, PARTNER}), frozenset({ME})
    for where, hours in product(EVERYWHERE, Hours):
        page = Place(everywhere, everywhere, me, everywhere, hours, me, me, is_taught=True, school_class=HERE)
        actor = actor_of(role, where)
        may = Rights().may(actor, verb, page)
        assert Rights().may(actor, verb, replace(page, group=me)) is may
        others = replace(page, group=frozenset({PersonId("another")}))
        assert Rights().may(actor, verb, others) is (may and role is Role.TEACHER), (where, hours)


@pytest.mark.parametrize(("role", "verb"), list(product(Role, Verb)), ids=lambda value: str(value))
def test_in_a_groups_chat_that_is_over_nothing_new_is_said(role: Role, verb: Verb) -> None:
    everywhere, me = frozenset({HERE, PARTNER}), frozenset({ME})
    for where, hours in product(EVERYWHERE, Hours):
        chat = Place(everywhere, everywhere, me, everywhere, hours, me, me, is_taught=True, school_class=HERE, group=me)
        actor = actor_of(role, where)
        may = Rights().may(actor, verb, chat)
        assert Rights().may(actor, verb, replace(chat, is_over=True)) is (may and verb not in (Verb.SAY, Verb.EDIT_OWN))


def test_every_verb_and_every_role_has_its_line() -> None:
    assert set(EXPECTED) == set(Verb) == set(Rights().rows)
    assert all(set(line) == set(Role) for line in EXPECTED.values())


def test_nobody_may_do_anything_to_a_place_of_nobody() -> None:
    assert not any(
        Rights().may(actor_of(role, where), verb, Place()) for role, verb, where in product(Role, Verb, EVERYWHERE)
    )


def test_pupils_of_a_class_that_does_not_talk_stay_silent_while_others_talk() -> None:
    both = frozenset({HERE, PARTNER})
    place = Place(partners=both, talkers=frozenset({PARTNER}), shown=frozenset({ME}), minded=both)
    assert Rights().may(actor_of(Role.PUPIL, "partner class"), Verb.SAY, place)
    assert not Rights().may(actor_of(Role.PUPIL, "own class"), Verb.SAY, place)


def test_pupils_of_a_class_that_is_read_first_write_on_no_page_while_others_do() -> None:
    both = frozenset({HERE, PARTNER})
    place = Place(partners=both, talkers=both, shown=frozenset({ME}), minded=both, writers=frozenset({PARTNER}))
    assert Rights().may(actor_of(Role.PUPIL, "partner class"), Verb.WRITE, place)
    assert not Rights().may(actor_of(Role.PUPIL, "own class"), Verb.WRITE, place)
    for shut in (replace(place, is_dry=True), replace(place, is_still=True), replace(place, chosen=frozenset())):
        assert not Rights().may(actor_of(Role.PUPIL, "partner class"), Verb.WRITE, shut)


def test_a_teacher_of_several_classes_acts_for_the_one_that_takes_part() -> None:
    place = Place(partners=frozenset({HERE, PARTNER}), school_class=HERE)
    teacher = Actor(ME, Role.TEACHER, FOREIGN, frozenset({FOREIGN, HERE}))
    assert Rights().may(teacher, Verb.PUBLISH, place)
    assert teacher.at(place).school_class == HERE
    assert Actor(ME, Role.TEACHER, FOREIGN).at(place).school_class == FOREIGN
    both = Actor(ME, Role.TEACHER, PARTNER, frozenset({HERE, PARTNER}))
    assert both.at(place).school_class == PARTNER
    assert Actor(ME, Role.TEACHER, None, frozenset({HERE, PARTNER})).at(place).school_class == min(HERE, PARTNER)


class Lantern(StrEnum):
    """A verb of a higher floor."""

    LIGHT = "light"


def test_higher_floors_add_rows_and_cannot_change_ours() -> None:
    rights = Rights().with_rows({Lantern.LIGHT: {Role.KEEPER: own}})
    mine, others = Place(owner=ME), Place(owner=PersonId("another"))
    assert rights.may(Actor(ME, Role.KEEPER), Lantern.LIGHT, mine)
    assert not rights.may(Actor(ME, Role.KEEPER), Lantern.LIGHT, others)
    assert not rights.may(Actor(ME, Role.TEACHER), Lantern.LIGHT, mine)
    assert not Rights().may(Actor(ME, Role.KEEPER), Lantern.LIGHT, mine)
    with pytest.raises(ValueError, match="already in the table"):
        Rights().with_rows({Verb.MUTE: {Role.PUPIL: partner}})


@given(
    where=st.sampled_from(EVERYWHERE),
    shown=st.frozensets(st.sampled_from([ME, PersonId("you")])),
    hours=st.sampled_from(Hours),
)
def test_a_consent_takes_nothing_but_drawing_and_writing(
    where: Where, shown: frozenset[PersonId], hours: Hours
) -> None:
    both = frozenset({HERE, PARTNER})
    place = Place(partners=both, talkers=both, shown=shown, minded=both, hours=hours, writers=both)
    with_all = replace(place, shown=frozenset({ME}))
    pupil = actor_of(Role.PUPIL, where)
    lost = {verb for verb in Verb if Rights().may(pupil, verb, with_all) and not Rights().may(pupil, verb, place)}
    may_draw = Rights().may(pupil, Verb.DRAW, with_all)
    written = {Verb.DRAW, Verb.WRITE, Verb.UNDO, Verb.SAY, Verb.EDIT_OWN}
    assert lost == (written if may_draw and ME not in shown else set())
    for role in Role:
        if role is not Role.PUPIL:
            who = actor_of(role, where)
            assert all(Rights().may(who, verb, place) == Rights().may(who, verb, with_all) for verb in Verb)

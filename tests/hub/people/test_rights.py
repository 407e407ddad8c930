"""The hub's verbs in the table of rights: who may, for every role, of one's own, one's partners' and foreign things."""

from dataclasses import replace

import pytest

from hub.people.rights import HUB_ROWS, HubVerb
from rooms.ids import ClassId, PersonId
from rooms.rights import Actor, Place, Rights, Role, Verb
from tests.hub.twinnings import test_rights as twinnings

NIORT = ClassId("niort")
OWN = Place(owner=PersonId("me"))
ANOTHERS = Place(owner=PersonId("somebody"))
MINE = Place(partners=frozenset({NIORT, ClassId("evora")}))
FOREIGN = Place(partners=frozenset({ClassId("brno")}))
OUR_CLASS = Place(school_class=NIORT)
PARTNERS_CLASS = Place(school_class=ClassId("evora"), partners=MINE.partners)

IN_CLASS = {Role.TEACHER, Role.PUPIL, Role.COMPANION}
ALWAYS_OWN = {HubVerb.SEE_OWN_LOGINS, HubVerb.REVOKE_OWN_LOGIN, HubVerb.CHOOSE_LANGUAGE}
OF_PARTNERS = {
    HubVerb.SEE_TWINNING,
    HubVerb.SEE_CLASS,
    HubVerb.REPORT,
    HubVerb.SEE_SHEET,
    HubVerb.SEE_EXCHANGES,
    HubVerb.SEE_DOORS,
    HubVerb.SEE_MATERIALS,
    HubVerb.GIVE_MATERIAL,
    HubVerb.SEE_WRITINGS,
    HubVerb.COMPOSE,
    HubVerb.SEE_ACTIVITIES,
    HubVerb.WRITE_ACTIVITY,
    HubVerb.SEE_NOTEBOOKS,
    HubVerb.WRITE_IN_NOTEBOOK,
}
OF_OWN_CLASS_THAT_TAKES_PART = {
    HubVerb.SAY_HEADCOUNT,
    HubVerb.TELL_ENVELOPE,
    HubVerb.SEND_POSTCARD,
    HubVerb.REMOVE_POSTCARD,
    HubVerb.FILL_DOOR,
    HubVerb.KEEP_ACTIVITY,
    HubVerb.REMOVE_ACTIVITY,
    HubVerb.KEEP_MATERIAL,
    HubVerb.REMOVE_MATERIAL,
    HubVerb.KEEP_WRITING,
    HubVerb.REMOVE_WRITING,
    HubVerb.KEEP_LINE,
    HubVerb.REMOVE_LINE,
}
OF_AN_ADULT = {HubVerb.KEEP_OWN_ACCOUNT}
OF_MENTORS = {HubVerb.ACCOMPANY}
ANYWHERE_FOR = {
    HubVerb.SEE_MENTORS: (Role.TEACHER, Role.KEEPER, Role.MENTOR),
    HubVerb.WRITE_TO_MENTOR: (Role.TEACHER,),
    HubVerb.CHECK_SOUND: (Role.TEACHER, Role.KEEPER, Role.GUEST),
}
OF_ADULTS = {HubVerb.INVITE_TEACHER, HubVerb.SEE_CLOCKS}
OF_KEEPERS = {
    HubVerb.HELP_ADULT,
    HubVerb.INVITE_MENTOR,
    HubVerb.SHAPE_HUB,
    HubVerb.ENROL,
    HubVerb.SEE_HEALTH,
    HubVerb.READ_AUDIT,
    HubVerb.HAND_OVER_LETTERS,
    HubVerb.KEEP_KITS,
}
OF_A_CLASS = {
    HubVerb.KEEP_TABLETS, HubVerb.KEEP_CLASS_FEED, HubVerb.START_TWINNING, HubVerb.ANSWER_INVITATION,
    HubVerb.OFFER_CLASS, HubVerb.KEEP_PUPILS, HubVerb.KEEP_CONSENTS, HubVerb.KEEP_HOLIDAYS, HubVerb.KEEP_SAFE,
    HubVerb.OFFER_CLASS, HubVerb.KEEP_PUPILS, HubVerb.KEEP_CONSENTS, HubVerb.KEEP_HOLIDAYS,
    HubVerb.KEEP_CLASS, HubVerb.SEE_LOOKS, HubVerb.KEEP_ADDRESS, HubVerb.TAKE_CAPSULE_ALONG,
    HubVerb.KEEP_LETTERBOX,
}  # fmt: skip
OF_TWINNINGS = {*twinnings.EXPECTED, HubVerb.SEARCH_PARTNERS, HubVerb.WISH_TO_JOIN} - OF_PARTNERS
"""Their matrix has states, and so a module of its own."""
OF_A_TEACHERS_OWN = {HubVerb.KEEP_OWN_FEED, HubVerb.KEEP_OWN_TOKENS, HubVerb.SEE_REPORTS}
OF_PARTNER_TEACHERS = {
    HubVerb.SEE_LESSON,
    HubVerb.PLAN_LESSON,
    HubVerb.SEE_PULSE,
    HubVerb.DO_TASKS,
    HubVerb.KEEP_EXCHANGES,
    HubVerb.MAKE_CAPSULE,
    HubVerb.KEEP_SOUNDS,
    HubVerb.KEEP_DOORS,
    HubVerb.KEEP_SHELF,
    HubVerb.OPEN_TO_FAMILIES,
    HubVerb.KEEP_NOTEBOOKS,
    HubVerb.SEE_ADDRESSES,
    HubVerb.HANDLE_REPORT,
    HubVerb.KEEP_UP,
    HubVerb.UPLOAD,
    HubVerb.MARK_UPLOAD,
    HubVerb.REMOVE_UPLOAD,
    HubVerb.LOOK_BACK,
    HubVerb.CALL_COLLEAGUES,
    HubVerb.INVITE_GUEST,
    HubVerb.PREPARE_GROUPS,
}
OUR_CLASS_FOR_GOOD = Place(school_class=NIORT, owner=PersonId("me"))
FOREIGN_CLASS = Place(school_class=ClassId("brno"), owner=PersonId("me"))
EVERYWHERE = [OWN, ANOTHERS, MINE, FOREIGN, OUR_CLASS, PARTNERS_CLASS, Place()]


@pytest.mark.parametrize("role", Role)
@pytest.mark.parametrize("verb", [verb for verb in HubVerb if verb not in OF_TWINNINGS])
def test_who_may(role: Role, verb: HubVerb) -> None:
    rights = Rights().with_rows(HUB_ROWS)
    actor = Actor(PersonId("me"), role, NIORT if role in IN_CLASS else None)
    allowed = [place for place in EVERYWHERE if rights.may(actor, verb, place)]
    if verb in ALWAYS_OWN:
        assert allowed == [OWN]
    elif verb in OF_OWN_CLASS_THAT_TAKES_PART:
        assert allowed == [], "a class of one's own that takes part: see below"
    elif verb is HubVerb.CHOOSE_LETTERS:
        assert allowed == ([OWN] if role in (Role.TEACHER, Role.KEEPER, Role.MENTOR) else [])
    elif verb in OF_A_TEACHERS_OWN:
        assert allowed == ([OWN] if role is Role.TEACHER else [])
    elif verb in OF_KEEPERS:
        assert allowed == (EVERYWHERE if role is Role.KEEPER else [])
    elif verb in OF_AN_ADULT:
        assert allowed == ([OWN] if role in (Role.TEACHER, Role.KEEPER, Role.MENTOR) else [])
    elif verb in ANYWHERE_FOR:
        assert allowed == (EVERYWHERE if role in ANYWHERE_FOR[verb] else [])
    elif verb is HubVerb.PRESENT_ONESELF:
        assert allowed == ([OWN] if role is Role.MENTOR else [])
    elif verb in OF_MENTORS:
        assert allowed == (EVERYWHERE if role is Role.MENTOR else [])
    elif verb in OF_ADULTS:
        assert allowed == (EVERYWHERE if role in (Role.TEACHER, Role.KEEPER) else [])
    elif verb is HubVerb.SEE_CALENDAR:
        assert allowed == ([OWN] if role is Role.TEACHER else [])
    elif verb in OF_PARTNER_TEACHERS:
        assert allowed == ([MINE, PARTNERS_CLASS] if role is Role.TEACHER else [])
    elif verb in (HubVerb.MAKE_CLASS, HubVerb.TAKE_ON_CLASS):
        assert allowed == (EVERYWHERE if role is Role.TEACHER else [])
    elif verb in (HubVerb.KEEP_SCHOOL, HubVerb.SHARE_TABLETS):
        assert allowed == ([MINE, PARTNERS_CLASS] if role is Role.TEACHER else []), "a school is its classes'"
    elif verb is HubVerb.OPEN_POSTCARD:
        assert not allowed, "it takes a card for one's own class"
    elif verb is HubVerb.HAND_ON_CLASS:
        assert not allowed, "it takes more than to teach it"
    elif verb in OF_A_CLASS:
        assert allowed == ([OUR_CLASS] if role is Role.TEACHER else [])
    else:
        assert verb in OF_PARTNERS
        assert allowed == ([MINE, PARTNERS_CLASS] if role in IN_CLASS else [])


@pytest.mark.parametrize("role", Role)
def test_a_class_is_handed_on_by_who_has_it_for_good(role: Role) -> None:
    rights = Rights().with_rows(HUB_ROWS)
    actor = Actor(PersonId("me"), role, NIORT if role in IN_CLASS else None)
    places = [OUR_CLASS, OUR_CLASS_FOR_GOOD, FOREIGN_CLASS]
    allowed = [place for place in places if rights.may(actor, HubVerb.HAND_ON_CLASS, place)]
    assert allowed == ([OUR_CLASS_FOR_GOOD] if role is Role.TEACHER else [])


@pytest.mark.parametrize("role", Role)
def test_who_has_no_class_keeps_no_tablets(role: Role) -> None:
    rights = Rights().with_rows(HUB_ROWS)
    assert not any(rights.may(Actor(PersonId("me"), role), HubVerb.KEEP_TABLETS, place) for place in EVERYWHERE)


@pytest.mark.parametrize("verb", Verb)
def test_a_keeper_has_no_right_in_any_room(verb: Verb) -> None:
    rights = Rights().with_rows(HUB_ROWS)
    keeper = Actor(PersonId("me"), Role.KEEPER)
    assert not any(rights.may(keeper, verb, place) for place in EVERYWHERE)


def test_in_an_archive_lessons_are_read_and_never_planned() -> None:
    rights, teacher = Rights().with_rows(HUB_ROWS), Actor(PersonId("me"), Role.TEACHER, NIORT)
    archived = Place(partners=MINE.partners, is_archived=True)
    assert rights.may(teacher, HubVerb.SEE_LESSON, archived)
    assert not rights.may(teacher, HubVerb.PLAN_LESSON, archived)
    assert not rights.may(teacher, HubVerb.INVITE_GUEST, archived)
    assert not rights.may(teacher, HubVerb.PREPARE_GROUPS, archived)
    assert not rights.may(teacher, HubVerb.UPLOAD, archived)
    for verb in (HubVerb.REMOVE_UPLOAD, HubVerb.MARK_UPLOAD):
        assert rights.may(teacher, verb, archived), "what shows a child can be taken away at any time"


@pytest.mark.parametrize("role", Role)
def test_for_a_class_that_takes_part_its_teachers_decide(role: Role) -> None:
    rights, actor = Rights().with_rows(HUB_ROWS), Actor(PersonId("me"), role, NIORT if role in IN_CLASS else None)
    for school_class, is_ours in ((NIORT, True), (ClassId("evora"), False), (ClassId("brno"), False)):
        place = Place(partners=MINE.partners, school_class=school_class)
        for verb in OF_OWN_CLASS_THAT_TAKES_PART:
            assert rights.may(actor, verb, place) == (is_ours and role is Role.TEACHER)
        assert rights.may(actor, HubVerb.OPEN_POSTCARD, place) == (is_ours and role in IN_CLASS)
        assert not rights.may(actor, HubVerb.OPEN_POSTCARD, replace(place, is_archived=True))
        assert not rights.may(actor, HubVerb.SEND_POSTCARD, replace(place, is_archived=True))
        assert not rights.may(actor, HubVerb.TELL_ENVELOPE, replace(place, is_archived=True))
        assert not rights.may(actor, HubVerb.KEEP_EXCHANGES, replace(place, is_archived=True))
        assert not rights.may(actor, HubVerb.KEEP_SOUNDS, replace(place, is_archived=True))


def test_in_an_archive_a_material_is_seen_and_taken_away_and_nothing_is_given() -> None:
    rights, teacher = Rights().with_rows(HUB_ROWS), Actor(PersonId("me"), Role.TEACHER, NIORT)
    archived = Place(partners=MINE.partners, school_class=NIORT, is_archived=True)
    assert rights.may(teacher, HubVerb.SEE_MATERIALS, archived)
    assert rights.may(teacher, HubVerb.REMOVE_MATERIAL, archived)
    assert not rights.may(teacher, HubVerb.GIVE_MATERIAL, archived)
    assert not rights.may(teacher, HubVerb.KEEP_MATERIAL, archived)
    assert rights.may(teacher, HubVerb.SEE_WRITINGS, archived)
    assert rights.may(teacher, HubVerb.REMOVE_WRITING, archived)
    assert not rights.may(teacher, HubVerb.COMPOSE, archived)
    assert not rights.may(teacher, HubVerb.KEEP_WRITING, archived)
    assert rights.may(teacher, HubVerb.SEE_NOTEBOOKS, archived)
    assert rights.may(teacher, HubVerb.REMOVE_LINE, archived)
    for verb in (HubVerb.KEEP_NOTEBOOKS, HubVerb.WRITE_IN_NOTEBOOK, HubVerb.KEEP_LINE):
        assert not rights.may(teacher, verb, archived)


def test_a_verb_has_one_owner() -> None:
    with pytest.raises(ValueError, match="already in the table"):
        Rights().with_rows(HUB_ROWS).with_rows(HUB_ROWS)

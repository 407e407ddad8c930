"""The hub's own verbs and who may do them: rows that the composer adds to the table of rights."""

from enum import StrEnum

from rooms.rights import Actor, Place, Role, Rows, anyone, own, partner


class HubVerb(StrEnum):
    """What is done around the live room."""

    SEE_OWN_LOGINS = "see-own-logins"
    REVOKE_OWN_LOGIN = "revoke-own-login"
    CHOOSE_LANGUAGE = "choose-language"
    SEE_TWINNING = "see-twinning"
    SEE_CLASS = "see-class"
    SHAPE_HUB = "shape-hub"  # its name, language and clock, and a letter to try its mail
    ENROL = "enrol"  # schools, classes, and links for their teachers
    INVITE_TEACHER = "invite-teacher"  # hand over a link by which somebody makes an account with a class of their own
    SEE_HEALTH = "see-health"
    KEEP_OWN_FEED = "keep-own-feed"  # an address for one's own calendar program
    KEEP_CLASS_FEED = "keep-class-feed"
    HAND_OVER_LETTERS = "hand-over-letters"  # read what waits where the hub has no mail server
    SEE_CALENDAR = "see-calendar"  # one's own lessons over all classes
    SEE_LESSON = "see-lesson"  # its agenda, and who comes
    PLAN_LESSON = "plan-lesson"  # propose, answer, change, vote, call off
    KEEP_TABLETS = "keep-tablets"  # see, add, renew and remove those of a class


def of_own_class(actor: Actor, place: Place) -> bool:
    """It belongs to a class of the actor, whether that has partners yet or not."""
    return place.school_class in actor.classes


_IN_CLASS = (Role.TEACHER, Role.PUPIL, Role.COMPANION)

HUB_ROWS: Rows = {
    HubVerb.SEE_OWN_LOGINS: dict.fromkeys(Role, own),
    HubVerb.REVOKE_OWN_LOGIN: dict.fromkeys(Role, own),
    HubVerb.CHOOSE_LANGUAGE: dict.fromkeys(Role, own),
    # The keeper looks after the machine, not after the pupils: no row for them here.
    HubVerb.SEE_TWINNING: dict.fromkeys(_IN_CLASS, partner),
    HubVerb.SEE_CLASS: dict.fromkeys(_IN_CLASS, partner),
    HubVerb.SHAPE_HUB: {Role.KEEPER: anyone},
    HubVerb.ENROL: {Role.KEEPER: anyone},
    HubVerb.INVITE_TEACHER: {Role.TEACHER: anyone, Role.KEEPER: anyone},
    HubVerb.SEE_HEALTH: {Role.KEEPER: anyone},
    HubVerb.KEEP_OWN_FEED: {Role.TEACHER: own},
    HubVerb.KEEP_CLASS_FEED: {Role.TEACHER: of_own_class},
    HubVerb.HAND_OVER_LETTERS: {Role.KEEPER: anyone},
    HubVerb.SEE_CALENDAR: {Role.TEACHER: own},
    HubVerb.SEE_LESSON: {Role.TEACHER: partner},
    HubVerb.PLAN_LESSON: {Role.TEACHER: partner},
    HubVerb.KEEP_TABLETS: {Role.TEACHER: of_own_class},
}

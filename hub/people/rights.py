"""The hub's own verbs and who may do them: rows that the composer adds to the table of rights."""

from enum import StrEnum

from rooms.rights import Role, Rows, anyone, own, partner


class HubVerb(StrEnum):
    """What is done around the live room."""

    SEE_OWN_LOGINS = "see-own-logins"
    REVOKE_OWN_LOGIN = "revoke-own-login"
    CHOOSE_LANGUAGE = "choose-language"
    SEE_TWINNING = "see-twinning"
    SEE_CLASS = "see-class"
    SHAPE_HUB = "shape-hub"  # its name, language and clock, and a letter to try its mail
    ENROL = "enrol"  # schools, classes, and links for their teachers
    SEE_HEALTH = "see-health"


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
    HubVerb.SEE_HEALTH: {Role.KEEPER: anyone},
}

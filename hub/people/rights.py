"""The hub's own verbs and who may do them: rows that the composer adds to the table of rights."""

from enum import StrEnum

from rooms.rights import (
    Actor,
    Place,
    Role,
    Rows,
    accompanied,
    anyone,
    own,
    own_class,
    partner,
    read_by_mentor,
)


class HubVerb(StrEnum):
    """What is done around the live room."""

    SEE_OWN_LOGINS = "see-own-logins"
    REVOKE_OWN_LOGIN = "revoke-own-login"
    CHOOSE_LANGUAGE = "choose-language"
    SEE_TWINNING = "see-twinning"
    SEE_CLASS = "see-class"
    SHAPE_HUB = "shape-hub"  # its name, language and clock, and a letter to try its mail
    ENROL = "enrol"  # schools, classes, and links for their teachers
    KEEP_OWN_ACCOUNT = "keep-own-account"  # name, address, password, second factor, and its end
    HELP_ADULT = "help-adult"  # back in: a link for a new password, a second step turned off
    INVITE_MENTOR = "invite-mentor"  # for some countries
    BRING_MENTOR = "bring-mentor"  # into a twinning, and say whether they may read in its rooms
    END_MENTORING = "end-mentoring"
    READ_ALONG = "read-along"  # what is written in a room of pupils, as a mentor whom the teachers let
    SEE_MENTORS = "see-mentors"  # as they present themselves
    PRESENT_ONESELF = "present-oneself"  # to teachers, as a mentor
    WRITE_TO_MENTOR = "write-to-mentor"  # by a letter that shows no address of theirs
    ACCOMPANY = "accompany"  # see dates, partners and silence of one's countries' twinnings, nothing that was said
    INVITE_TEACHER = "invite-teacher"  # hand over a link by which somebody makes an account with a class of their own
    SEE_HEALTH = "see-health"
    READ_AUDIT = "read-audit"  # who changed what and when
    CHECK_SOUND = "check-sound"  # hear oneself back through the media server
    SEE_CLOCKS = "see-clocks"  # what is kept how long
    CHOOSE_LETTERS = "choose-letters"  # which of them one gets
    KEEP_OWN_FEED = "keep-own-feed"  # an address for one's own calendar program
    KEEP_CLASS_FEED = "keep-class-feed"
    HAND_OVER_LETTERS = "hand-over-letters"  # read what waits where the hub has no mail server
    SEE_CALENDAR = "see-calendar"  # one's own lessons over all classes
    SEE_SHEET = "see-sheet"  # what happens in the lesson that is on, step by step
    SEE_LESSON = "see-lesson"  # its agenda, and who comes
    KEEP_HOLIDAYS = "keep-holidays"  # those of a class
    SAY_HEADCOUNT = "say-headcount"  # how many of one's class were in a lesson
    PLAN_LESSON = "plan-lesson"  # propose, answer, change, vote, call off
    PREPARE_GROUPS = "prepare-groups"  # say which children of all classes work together in a lesson
    INVITE_GUEST = "invite-guest"  # one adult for one lesson, and withdraw it
    KEEP_KITS = "keep-kits"  # ready-made projects of this hub's own
    SEE_PULSE = "see-pulse"  # who owes what to whom, and which class has gone silent; a mentor the silence alone
    DO_TASKS = "do-tasks"  # tick those of a twinning for one's class, and add to them
    SEE_EXCHANGES = "see-exchanges"  # which card, parcel or mascot is where
    KEEP_EXCHANGES = "keep-exchanges"  # begin one, say who writes to whom, print labels, let a mascot set out
    SEND_POSTCARD = "send-postcard"  # from one's class to another
    OPEN_POSTCARD = "open-postcard"  # that came for one's class
    REMOVE_POSTCARD = "remove-postcard"  # of one's class
    TELL_ENVELOPE = "tell-envelope"  # what one's class made, posted, received or opened, and that a mascot is with it
    OPEN_TO_FAMILIES = "open-to-families"  # a link by which those of one's class look, or no longer
    SEE_DOORS = "see-doors"  # calendars of doors, and what stands behind those that are open
    KEEP_DOORS = "keep-doors"  # make one, change it, deal its doors, remove it
    FILL_DOOR = "fill-door"  # of one's own class
    SEE_ACTIVITIES = "see-activities"  # the shelf, its cards, and what the classes say of them
    WRITE_ACTIVITY = "write-activity"  # a new card, one in another language, how it was; what a child writes waits
    KEEP_SHELF = "keep-shelf"  # what is everybody's: the cards of a kit
    KEEP_ACTIVITY = "keep-activity"  # what one's class put on the shelf, and what its children wrote there
    REMOVE_ACTIVITY = "remove-activity"  # the same, also when all is over
    KEEP_ADDRESS = "keep-address"  # to which the post of a class goes
    KEEP_LETTERBOX = "keep-letterbox"  # the e-mail addresses of a class in its twinnings, and who may write there
    SEE_ADDRESSES = "see-addresses"  # those of the classes to which one writes
    KEEP_OWN_TOKENS = "keep-own-tokens"  # by which programs act for oneself
    KEEP_SAFE = "keep-safe"  # say who of a class's pupils may write live, and for which words a message is held
    UPLOAD = "upload"  # put a photo, a PDF or a sound into a room
    MARK_UPLOAD = "mark-upload"  # say which of one's own pupils can be recognised on one
    REMOVE_UPLOAD = "remove-upload"  # take one away for good
    SEE_MATERIALS = "see-materials"  # of a twinning, as far as each is shown
    GIVE_MATERIAL = "give-material"  # a child's waits for a teacher of the class
    KEEP_MATERIAL = "keep-material"  # change one of the own class, and show it to the partners
    REMOVE_MATERIAL = "remove-material"  # withdraw or delete one of the own class
    SEE_WRITINGS = "see-writings"  # pages, blogs and forum of a twinning, as far as each is shown
    COMPOSE = "compose"  # a page, a post, a topic or an answer; a child's waits for a teacher of the class
    KEEP_WRITING = "keep-writing"  # let through, give back and change what the own class wrote
    REMOVE_WRITING = "remove-writing"  # withdraw or delete it, or one version of it
    MAKE_CAPSULE = "make-capsule"  # all of a twinning as a ZIP, and fetch it
    TAKE_CAPSULE_ALONG = "take-capsule-along"  # the same for a class that has left, of what there was until then
    KEEP_SOUNDS = "keep-sounds"  # make a sound board of a twinning, and say which things stand on it
    SEE_NOTEBOOKS = "see-notebooks"  # what all classes measure, as far as each line is shown
    KEEP_NOTEBOOKS = "keep-notebooks"  # begin one, and say what is measured how
    WRITE_IN_NOTEBOOK = "write-in-notebook"  # a line for one's class; a child's waits, as its class's hold has it
    KEEP_LINE = "keep-line"  # correct a line of one's class, and let a child's through
    REMOVE_LINE = "remove-line"  # take one of one's class back, or away for good
    KEEP_UP = "keep-up"  # see what is new to oneself in a room's chat, and say how far one has read
    CALL_COLLEAGUES = "call-colleagues"  # into the staff room
    LOOK_BACK = "look-back"  # read and search what was said in a room, without going in
    REPORT = "report"  # tell the teachers of both classes about a message
    SEE_REPORTS = "see-reports"  # those that concern one's classes
    HANDLE_REPORT = "handle-report"  # say how it was dealt with
    MAKE_CLASS = "make-class"
    TAKE_ON_CLASS = "take-on-class"  # by a link that one of its teachers hands over
    KEEP_CLASS = "keep-class"  # see and change what stands on its card, and when it may meet
    HAND_ON_CLASS = "hand-on-class"  # colleagues and substitutes, another school, archive and end
    KEEP_SCHOOL = "keep-school"
    SHARE_TABLETS = "share-tablets"  # those of a school, between its classes
    KEEP_TABLETS = "keep-tablets"  # see, add, renew and remove those of a class
    START_TWINNING = "start-twinning"
    CHANGE_CARD = "change-card"
    GATHER_PARTNERS = "gather-partners"  # invite classes, answer those that wish to join
    LEAD_TWINNING = "lead-twinning"  # begin it, hand it over, archive it
    REOPEN_TWINNING = "reopen-twinning"
    LEAVE_TWINNING = "leave-twinning"
    AGREE_TO_PUBLIC = "agree-to-public"  # to a page that everybody may read, or no longer
    SEARCH_PARTNERS = "search-partners"
    SEE_CARD = "see-card"
    WISH_TO_JOIN = "wish-to-join"
    ANSWER_INVITATION = "answer-invitation"
    OFFER_CLASS = "offer-class"  # show it in the partner search, or no longer
    KEEP_CONSENTS = "keep-consents"  # see and enter those of a class
    SEE_LOOKS = "see-looks"  # who looked at what is kept of a class's children
    KEEP_PUPILS = "keep-pupils"  # see and add those of a class, print and withdraw their cards


def of_own_class(actor: Actor, place: Place) -> bool:
    """It belongs to a class of the actor, whether that has partners yet or not."""
    return place.school_class in actor.classes


def partner_while_open(actor: Actor, place: Place) -> bool:
    """The actor's class takes part in what is not archived."""
    return partner(actor, place) and not place.is_archived


def own_class_while_open(actor: Actor, place: Place) -> bool:
    """It belongs to the actor's class, which takes part in what is not archived."""
    return own_class(actor, place) and not place.is_archived


def own_class_in_archive(actor: Actor, place: Place) -> bool:
    """The same of what is archived."""
    return own_class(actor, place) and place.is_archived


def partner_or_looked_for(actor: Actor, place: Place) -> bool:
    """The actor's class takes part, or might: the card is in the partner search."""
    return partner(actor, place) or (place.is_looking and not place.is_archived)


def might_join(actor: Actor, place: Place) -> bool:
    """The actor's class does not take part yet in what looks for partners."""
    is_open = place.is_looking and not place.is_archived
    return is_open and of_own_class(actor, place) and place.school_class not in place.partners


def for_good(actor: Actor, place: Place) -> bool:
    """A class of the actor that is theirs without an end: no substitute's."""
    return of_own_class(actor, place) and own(actor, place)


_IN_CLASS = (Role.TEACHER, Role.PUPIL, Role.COMPANION)

HUB_ROWS: Rows = {
    HubVerb.SEE_OWN_LOGINS: dict.fromkeys(Role, own),
    HubVerb.REVOKE_OWN_LOGIN: dict.fromkeys(Role, own),
    HubVerb.CHOOSE_LANGUAGE: dict.fromkeys(Role, own),
    # The keeper looks after the machine, not after the pupils: no row for them here.
    HubVerb.SEE_TWINNING: {**dict.fromkeys(_IN_CLASS, partner), Role.MENTOR: accompanied},
    HubVerb.SEE_CLASS: dict.fromkeys(_IN_CLASS, partner),
    HubVerb.SHAPE_HUB: {Role.KEEPER: anyone},
    HubVerb.ENROL: {Role.KEEPER: anyone},
    HubVerb.KEEP_OWN_ACCOUNT: dict.fromkeys((Role.TEACHER, Role.KEEPER, Role.MENTOR), own),
    HubVerb.HELP_ADULT: {Role.KEEPER: anyone},
    HubVerb.INVITE_MENTOR: {Role.KEEPER: anyone},
    HubVerb.BRING_MENTOR: {Role.TEACHER: partner_while_open},
    HubVerb.END_MENTORING: {Role.TEACHER: partner, Role.MENTOR: accompanied},
    HubVerb.READ_ALONG: {Role.MENTOR: read_by_mentor},
    HubVerb.SEE_MENTORS: dict.fromkeys((Role.TEACHER, Role.KEEPER, Role.MENTOR), anyone),
    HubVerb.PRESENT_ONESELF: {Role.MENTOR: own},
    HubVerb.WRITE_TO_MENTOR: {Role.TEACHER: anyone},
    HubVerb.ACCOMPANY: {Role.MENTOR: anyone},
    HubVerb.INVITE_TEACHER: {Role.TEACHER: anyone, Role.KEEPER: anyone},
    HubVerb.SEE_HEALTH: {Role.KEEPER: anyone},
    HubVerb.READ_AUDIT: {Role.KEEPER: anyone},
    HubVerb.SEE_CLOCKS: {Role.TEACHER: anyone, Role.KEEPER: anyone},
    HubVerb.CHECK_SOUND: dict.fromkeys((Role.TEACHER, Role.KEEPER, Role.GUEST), anyone),
    HubVerb.CHOOSE_LETTERS: dict.fromkeys((Role.TEACHER, Role.KEEPER, Role.MENTOR), own),
    HubVerb.KEEP_OWN_FEED: {Role.TEACHER: own},
    HubVerb.KEEP_CLASS_FEED: {Role.TEACHER: of_own_class},
    HubVerb.HAND_OVER_LETTERS: {Role.KEEPER: anyone},
    HubVerb.SEE_CALENDAR: {Role.TEACHER: own},
    HubVerb.SEE_SHEET: dict.fromkeys(_IN_CLASS, partner),
    HubVerb.SEE_LESSON: {Role.TEACHER: partner},
    HubVerb.SAY_HEADCOUNT: {Role.TEACHER: own_class},
    HubVerb.PLAN_LESSON: {Role.TEACHER: partner_while_open},
    HubVerb.PREPARE_GROUPS: {Role.TEACHER: partner_while_open},
    HubVerb.INVITE_GUEST: {Role.TEACHER: partner_while_open},
    HubVerb.KEEP_HOLIDAYS: {Role.TEACHER: of_own_class},
    HubVerb.KEEP_KITS: {Role.KEEPER: anyone},
    HubVerb.SEE_PULSE: {Role.TEACHER: partner, Role.MENTOR: accompanied},
    HubVerb.DO_TASKS: {Role.TEACHER: partner_while_open},
    HubVerb.SEE_EXCHANGES: dict.fromkeys(_IN_CLASS, partner),
    HubVerb.KEEP_EXCHANGES: {Role.TEACHER: partner_while_open},
    HubVerb.TELL_ENVELOPE: {Role.TEACHER: own_class_while_open},
    HubVerb.SEND_POSTCARD: {Role.TEACHER: own_class_while_open},
    HubVerb.OPEN_POSTCARD: dict.fromkeys(_IN_CLASS, own_class_while_open),
    HubVerb.REMOVE_POSTCARD: {Role.TEACHER: own_class},
    HubVerb.OPEN_TO_FAMILIES: {Role.TEACHER: partner_while_open},
    HubVerb.SEE_DOORS: dict.fromkeys(_IN_CLASS, partner),
    HubVerb.KEEP_DOORS: {Role.TEACHER: partner_while_open},
    HubVerb.FILL_DOOR: {Role.TEACHER: own_class_while_open},
    HubVerb.SEE_ACTIVITIES: dict.fromkeys(_IN_CLASS, partner),
    HubVerb.WRITE_ACTIVITY: dict.fromkeys(_IN_CLASS, partner_while_open),
    HubVerb.KEEP_SHELF: {Role.TEACHER: partner_while_open},
    HubVerb.KEEP_ACTIVITY: {Role.TEACHER: own_class_while_open},
    HubVerb.REMOVE_ACTIVITY: {Role.TEACHER: own_class},
    HubVerb.KEEP_ADDRESS: {Role.TEACHER: of_own_class},
    HubVerb.KEEP_LETTERBOX: {Role.TEACHER: of_own_class},
    HubVerb.SEE_ADDRESSES: {Role.TEACHER: partner_while_open},
    HubVerb.KEEP_OWN_TOKENS: {Role.TEACHER: own},
    HubVerb.KEEP_SAFE: {Role.TEACHER: of_own_class},
    HubVerb.CALL_COLLEAGUES: {Role.TEACHER: partner_while_open},
    HubVerb.LOOK_BACK: {Role.TEACHER: partner},
    HubVerb.UPLOAD: {Role.TEACHER: partner_while_open},
    HubVerb.MARK_UPLOAD: {Role.TEACHER: partner},
    HubVerb.REMOVE_UPLOAD: {Role.TEACHER: partner},
    HubVerb.SEE_MATERIALS: dict.fromkeys(_IN_CLASS, partner),
    HubVerb.GIVE_MATERIAL: dict.fromkeys(_IN_CLASS, partner_while_open),
    HubVerb.KEEP_MATERIAL: {Role.TEACHER: own_class_while_open},
    HubVerb.REMOVE_MATERIAL: {Role.TEACHER: own_class},
    HubVerb.SEE_WRITINGS: dict.fromkeys(_IN_CLASS, partner),
    HubVerb.COMPOSE: dict.fromkeys(_IN_CLASS, partner_while_open),
    HubVerb.KEEP_WRITING: {Role.TEACHER: own_class_while_open},
    HubVerb.REMOVE_WRITING: {Role.TEACHER: own_class},
    HubVerb.MAKE_CAPSULE: {Role.TEACHER: partner},
    HubVerb.TAKE_CAPSULE_ALONG: {Role.TEACHER: of_own_class},
    HubVerb.KEEP_SOUNDS: {Role.TEACHER: partner_while_open},
    HubVerb.SEE_NOTEBOOKS: dict.fromkeys(_IN_CLASS, partner),
    HubVerb.KEEP_NOTEBOOKS: {Role.TEACHER: partner_while_open},
    HubVerb.WRITE_IN_NOTEBOOK: dict.fromkeys(_IN_CLASS, partner_while_open),
    HubVerb.KEEP_LINE: {Role.TEACHER: own_class_while_open},
    HubVerb.REMOVE_LINE: {Role.TEACHER: own_class},
    HubVerb.KEEP_UP: {Role.TEACHER: partner},
    HubVerb.REPORT: dict.fromkeys(_IN_CLASS, partner),
    HubVerb.SEE_REPORTS: {Role.TEACHER: own},
    HubVerb.HANDLE_REPORT: {Role.TEACHER: partner},  # one of the two classes is theirs
    HubVerb.MAKE_CLASS: {Role.TEACHER: anyone},
    HubVerb.TAKE_ON_CLASS: {Role.TEACHER: anyone},
    HubVerb.KEEP_CLASS: {Role.TEACHER: of_own_class},
    HubVerb.HAND_ON_CLASS: {Role.TEACHER: for_good},
    HubVerb.KEEP_SCHOOL: {Role.TEACHER: partner},  # one of its classes is theirs
    HubVerb.SHARE_TABLETS: {Role.TEACHER: partner},  # one of its classes is theirs
    HubVerb.KEEP_TABLETS: {Role.TEACHER: of_own_class},
    HubVerb.START_TWINNING: {Role.TEACHER: of_own_class},
    HubVerb.CHANGE_CARD: {Role.TEACHER: partner_while_open},
    HubVerb.GATHER_PARTNERS: {Role.TEACHER: partner_while_open},
    HubVerb.LEAD_TWINNING: {Role.TEACHER: own_class_while_open},
    HubVerb.REOPEN_TWINNING: {Role.TEACHER: own_class_in_archive},
    HubVerb.LEAVE_TWINNING: {Role.TEACHER: own_class_while_open},
    HubVerb.AGREE_TO_PUBLIC: {Role.TEACHER: own_class},
    HubVerb.SEARCH_PARTNERS: {Role.TEACHER: anyone},
    HubVerb.SEE_CARD: {Role.TEACHER: partner_or_looked_for},
    HubVerb.WISH_TO_JOIN: {Role.TEACHER: might_join},
    HubVerb.ANSWER_INVITATION: {Role.TEACHER: of_own_class},
    HubVerb.OFFER_CLASS: {Role.TEACHER: of_own_class},
    HubVerb.KEEP_CONSENTS: {Role.TEACHER: of_own_class},
    HubVerb.SEE_LOOKS: {Role.TEACHER: of_own_class},
    HubVerb.KEEP_PUPILS: {Role.TEACHER: of_own_class},
}

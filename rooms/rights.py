"""Who may do what: one pure table, and `may` as the only judge for pages, API, socket, catch-up, search and export."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

from rooms.hours import Hours
from rooms.ids import ClassId, PersonId


class Role(StrEnum):
    """What a login stands for; nobody changes role without signing in again."""

    TEACHER = "teacher"
    PUPIL = "pupil"
    COMPANION = "companion"  # a tablet of a class: draws and raises hands, carries no sound or picture
    KEEPER = "keeper"
    MENTOR = "mentor"  # accompanies the twinnings of a region
    GUEST = "guest"  # one adult, for one lesson


class Verb(StrEnum):
    """What is done in a live room. Higher floors add their own verbs, as enums of the same kind."""

    ENTER = "enter"  # come to the door; whoever may also read is let in
    READ_CHANNEL = "read-channel"
    SAY = "say"
    EDIT_OWN = "edit-own"  # put one's own message in other words
    DRAW = "draw"
    WRITE = "write"  # letters on a page of the board
    UNDO = "undo"
    CLEAR_PAGE = "clear-page"
    TAKE_BACK = "take-back"  # what a class drew within the last minute
    ARRANGE_PAGES = "arrange-pages"  # which pages the board has, and who draws on them
    RAISE_HAND = "raise-hand"
    LOWER_OWN_HAND = "lower-own-hand"
    LOWER_ANY_HAND = "lower-any-hand"
    SETTLE = "settle"  # let a pupil's held message through, or not
    MUTE = "mute"  # say who is heard: a mute, or the talking stick
    SET_STAGE = "set-stage"  # what stands in everybody's spotlight, and what never leaves their stage
    ADMIT = "admit"  # let a guest in who waits in the lobby, or send one out
    LEAD_SHEET = "lead-sheet"  # begin a step of the run sheet, with all that it sets
    HEAR_REPORT = "hear-report"  # that somebody told the teachers about a message
    LEAD_GROUPS = "lead-groups"  # mix children of all classes, begin and end, come when a bell rings
    RING_BELL = "ring-bell"  # ask for help, as a group
    POLL = "poll"  # ask all classes something, and end it
    VOTE = "vote"
    COUNT_VOTES = "count-votes"  # say how many of one's class chose what
    SLOW_CHAT = "slow-chat"  # let pupils wait between two messages
    PLAY_PIECE = "play-piece"  # let a piece of music begin, rest and end on all devices
    ERASE_OWN = "erase-own"  # words or a line of mine, for ever
    ERASE_ANY = "erase-any"
    PUBLISH = "publish"  # send sound and picture for one's seat
    SHOW = "show"  # a screen or a second camera of one's seat, to everybody
    SET_SEAT = "set-seat"  # say how the own class is heard, and what its wall shows
    WATCH = "watch"  # receive sound and picture


@dataclass(frozen=True, slots=True)
class Actor:
    """Who acts, as the login says: never as a message claims."""

    person: PersonId
    role: Role
    school_class: ClassId | None = None
    """The one that they act for."""
    classes: frozenset[ClassId] = frozenset()
    """All that they belong to, the one that they act for included."""

    def __post_init__(self) -> None:
        if self.school_class is not None and self.school_class not in self.classes:
            object.__setattr__(self, "classes", self.classes | {self.school_class})

    def at(self, place: "Place") -> "Actor":
        """The same one, acting for the class by which they take part in `place`; of two, always for the same."""
        here = self.classes & place.partners
        if not here or self.school_class in here:
            return self
        return replace(self, school_class=min(here))


@dataclass(frozen=True, slots=True)
class Place:
    """What is acted upon, reduced to what the rules ask: whose it is and who takes part.

    `partners` are the classes of its twinning, `talkers` those of them whose pupils may chat live, `writers` those
    whose pupils do so without a teacher who reads each message first. Of a live room, `minded` are those that have a
    teacher in it now, and `hours` is what the clock says. `shown` are the pupils of whom the partners may see what they
    draw and write, as their parents said (S2). `guests` are the adults who are invited to the lesson that is on there,
    `admitted` those of them whom a teacher let in. `mentors` are invited into the twinning, `readers` those of them who
    may read what is written in its rooms.
    """

    partners: frozenset[ClassId] = frozenset()
    talkers: frozenset[ClassId] = frozenset()
    shown: frozenset[PersonId] = field(default=frozenset(), repr=False)
    minded: frozenset[ClassId] = frozenset()
    hours: Hours = Hours.OPEN
    guests: frozenset[PersonId] = frozenset()
    admitted: frozenset[PersonId] = frozenset()
    is_taught: bool = False  # of a live room: a teacher is in it at this moment, no absence is bridged
    mentors: frozenset[PersonId] = frozenset()
    readers: frozenset[PersonId] = frozenset()
    school_class: ClassId | None = None
    owner: PersonId | None = None
    is_staff: bool = False  # a room for those who teach the partners, and nobody else
    is_draft: bool = False  # it has not begun: its adults alone are in it
    is_archived: bool = False  # everything is read, nothing is written
    is_looking: bool = False  # for partners: other teachers see its card
    is_private: bool = False  # of a page's sheet: its class alone sees it
    group: frozenset[PersonId] | None = None  # of a page, a chat: they and all teachers read; None: everybody
    is_over: bool = False  # of a group's chat: they are back, and nobody writes there any more
    is_dry: bool = False  # of a page: nobody draws there
    is_still: bool = False  # likewise: teachers alone draw there
    chosen: frozenset[str] | None = None  # likewise: these classes and people draw there; None: everybody
    writers: frozenset[ClassId] = frozenset()


Rule = Callable[[Actor, Place], bool]


def partner(actor: Actor, place: Place) -> bool:
    """A class of the actor takes part."""
    return not actor.classes.isdisjoint(place.partners)


def minded_partner(actor: Actor, place: Place) -> bool:
    """A partner with a teacher of the class in the room, which has opened: pupils see nothing of it otherwise."""
    return not actor.classes.isdisjoint(place.partners & place.minded) and place.hours is not Hours.CLOSED


def active_partner(actor: Actor, place: Place) -> bool:
    """The same while the lesson is on: afterwards pupils read, and do no more."""
    return minded_partner(actor, place) and place.hours is Hours.OPEN


def shown_partner(actor: Actor, place: Place) -> bool:
    """The same for a pupil of whom the partners may see what it draws and writes."""
    return active_partner(actor, place) and actor.person in place.shown


def talking_partner(actor: Actor, place: Place) -> bool:
    """The same where the class's teacher lets the pupils chat live."""
    return shown_partner(actor, place) and not actor.classes.isdisjoint(place.partners & place.talkers)


def writing_partner(actor: Actor, place: Place) -> bool:
    """The same where nobody reads first what they say: what is written on a page is seen at once."""
    return talking_partner(actor, place) and not actor.classes.isdisjoint(place.partners & place.writers)


def invited(actor: Actor, place: Place) -> bool:
    """The actor is a guest of the lesson that is on."""
    return actor.person in place.guests and not place.is_archived


def let_in(actor: Actor, place: Place) -> bool:
    """The same, once a teacher let them in and while a teacher is there: a guest is never alone with pupils."""
    return invited(actor, place) and actor.person in place.admitted and place.is_taught


def accompanied(actor: Actor, place: Place) -> bool:
    """The actor is invited into the twinning, as its mentor."""
    return actor.person in place.mentors


def read_by_mentor(actor: Actor, place: Place) -> bool:
    """The same, and its teachers let them read in its rooms."""
    return actor.person in place.mentors & place.readers


def partner_among_pupils(actor: Actor, place: Place) -> bool:
    """A class of the actor takes part, in a room to which pupils come."""
    return partner(actor, place) and not place.is_staff


def own(actor: Actor, place: Place) -> bool:
    """It is the actor's own."""
    return place.owner is not None and actor.person == place.owner


def own_class(actor: Actor, place: Place) -> bool:
    """It belongs to a class of the actor that takes part."""
    return place.school_class in actor.classes & place.partners


def own_class_among_pupils(actor: Actor, place: Place) -> bool:
    """The same, in a room to which pupils come."""
    return own_class(actor, place) and not place.is_staff


def anyone(actor: Actor, place: Place) -> bool:
    """Everyone who is signed in."""
    del actor, place
    return True


def on_wet_paper(rule: Rule) -> Rule:
    """The same where anybody draws at all."""
    return lambda actor, place: not place.is_dry and rule(actor, place)


def until_over(rule: Rule) -> Rule:
    """The same in a chat that goes on."""
    return lambda actor, place: not place.is_over and rule(actor, place)


def with_a_pen(rule: Rule) -> Rule:
    """The same for whoever a teacher lets draw on this page."""

    def has_pen(actor: Actor, place: Place) -> bool:
        is_chosen = place.chosen is None or not place.chosen.isdisjoint({actor.person, *actor.classes})
        return not (place.is_dry or place.is_still) and is_chosen and rule(actor, place)

    return has_pen


Rows = Mapping[StrEnum, Mapping[Role, Rule]]

_CHILDREN = (Role.PUPIL, Role.COMPANION)
_EVERYONE_IN_CLASS = (Role.TEACHER, *_CHILDREN)
_READING: Mapping[Role, Rule] = {Role.TEACHER: partner, **dict.fromkeys(_CHILDREN, minded_partner), Role.GUEST: let_in}
_TAKING_PART: Mapping[Role, Rule] = {Role.TEACHER: partner, **dict.fromkeys(_CHILDREN, active_partner)}
_ASKING: Mapping[Role, Rule] = {**_TAKING_PART, Role.GUEST: let_in}
_TALKING: Mapping[Role, Rule] = {
    Role.TEACHER: until_over(partner),
    Role.PUPIL: until_over(talking_partner),
    Role.GUEST: until_over(let_in),
}
_DRAWING: Mapping[Role, Rule] = {
    Role.TEACHER: on_wet_paper(partner),
    Role.PUPIL: with_a_pen(shown_partner),
    Role.COMPANION: with_a_pen(active_partner),  # its teacher chooses who draws
}
_WRITING: Mapping[Role, Rule] = {
    Role.TEACHER: on_wet_paper(partner),
    Role.PUPIL: with_a_pen(writing_partner),  # a tablet says nothing by letters, as in the chat
}

ROOM_ROWS: Rows = {
    Verb.ENTER: {**dict.fromkeys(_EVERYONE_IN_CLASS, partner), Role.GUEST: invited},
    Verb.READ_CHANNEL: _READING,
    Verb.SAY: _TALKING,
    Verb.EDIT_OWN: _TALKING,
    Verb.DRAW: _DRAWING,
    Verb.WRITE: _WRITING,
    Verb.UNDO: _DRAWING,
    Verb.CLEAR_PAGE: {Role.TEACHER: on_wet_paper(partner)},
    Verb.TAKE_BACK: {Role.TEACHER: on_wet_paper(partner)},
    Verb.ARRANGE_PAGES: {Role.TEACHER: partner},
    Verb.RAISE_HAND: _ASKING,
    Verb.LOWER_OWN_HAND: _ASKING,
    Verb.LOWER_ANY_HAND: {Role.TEACHER: partner},
    Verb.SETTLE: {Role.TEACHER: own_class},
    Verb.MUTE: {Role.TEACHER: partner},
    Verb.SET_STAGE: {Role.TEACHER: partner},
    Verb.ADMIT: {Role.TEACHER: partner},
    Verb.LEAD_SHEET: {Role.TEACHER: partner},
    Verb.HEAR_REPORT: {Role.TEACHER: partner},
    Verb.LEAD_GROUPS: {Role.TEACHER: partner_among_pupils},
    Verb.RING_BELL: dict.fromkeys(_CHILDREN, active_partner),
    Verb.POLL: {Role.TEACHER: partner_among_pupils},
    Verb.VOTE: dict.fromkeys(_CHILDREN, active_partner),
    Verb.COUNT_VOTES: {Role.TEACHER: own_class_among_pupils},
    Verb.PLAY_PIECE: {Role.TEACHER: partner},
    Verb.SLOW_CHAT: {Role.TEACHER: partner_among_pupils},
    Verb.ERASE_OWN: _READING,
    Verb.ERASE_ANY: {Role.TEACHER: partner},
    Verb.PUBLISH: {Role.TEACHER: own_class, Role.GUEST: let_in},
    Verb.SHOW: {Role.TEACHER: own_class},
    Verb.SET_SEAT: {Role.TEACHER: own_class},
    Verb.WATCH: {Role.TEACHER: partner, Role.GUEST: let_in},
}

READING = frozenset({Verb.ENTER, Verb.READ_CHANNEL, Verb.WATCH, Verb.ERASE_OWN, Verb.ERASE_ANY, Verb.HEAR_REPORT})
"""What is still done in an archived room. To take back what one said is a right that does not end."""


@dataclass(frozen=True, slots=True)
class Rights:
    """The table of a running hub: the room's rows and those that the floors above add at start."""

    rows: Rows = field(default_factory=lambda: dict(ROOM_ROWS))

    def may(self, actor: Actor, verb: StrEnum, place: Place) -> bool:
        """Whether `actor` may do `verb` to `place`. Deny by default."""
        if place.is_draft and actor.role in (Role.PUPIL, Role.COMPANION):
            return False
        if place.is_private and place.school_class not in actor.classes:
            return False
        if place.group is not None and actor.role is not Role.TEACHER and actor.person not in place.group:
            return False
        if place.is_staff and actor.role is not Role.TEACHER:
            return False
        if place.is_archived and isinstance(verb, Verb) and verb not in READING:
            return False
        rule = self.rows.get(verb, {}).get(actor.role)
        return rule is not None and rule(actor, place)

    def with_rows(self, rows: Rows) -> "Rights":
        """The same table with more rows. A verb is owned by one floor: ValueError where it stands twice."""
        twice = self.rows.keys() & rows.keys()
        if twice:
            raise ValueError(f"verbs already in the table of rights: {sorted(twice)}")
        return Rights({**self.rows, **rows})

"""Every page by day: who sees it, and the links by which one gets there. Live rooms are in screens.py."""

from dataclasses import dataclass
from typing import Final

STRANGER, TEACHER, KEEPER, PUPIL, FAMILY = "stranger", "teacher", "keeper", "pupil", "family"


@dataclass(frozen=True, slots=True)
class Sight:
    """A page of somebody: `address` where nothing in it changes, or the `nth` such link on the sight `on`.

    `{id}` in an address is a number of ours, `{word}` a name, `{code}` what stands on an envelope, `{number}` a door,
    `{hash}` the name of a board for families.
    """

    who: str
    address: str
    on: str = ""
    nth: int = 0


OUTSIDE: Final[dict[str, Sight]] = {
    "entry": Sight(STRANGER, "/"),
    "sign-up": Sight(STRANGER, "/sign-up"),
    "forgotten": Sight(STRANGER, "/forgotten"),
    "begin": Sight(STRANGER, "/begin"),
    "link": Sight(STRANGER, "/link"),
    "join": Sight(STRANGER, "/join"),
    "family-door": Sight(STRANGER, "/family"),
    "check": Sight(STRANGER, "/check"),
    "enter": Sight(STRANGER, "/enter"),
    "card-unknown": Sight(STRANGER, "/card/unknown"),
    "card-expired": Sight(STRANGER, "/card/expired"),
    "not-found": Sight(STRANGER, "/nowhere"),
}
OF_CLASSES: Final[dict[str, Sight]] = {
    "classes": Sight(TEACHER, "/classes"),
    "class-new": Sight(TEACHER, "/classes/new"),
    "class": Sight(TEACHER, "/classes/{id}", on="classes"),
    "class-card": Sight(TEACHER, "/classes/{id}/card", on="class"),
    "class-address": Sight(TEACHER, "/classes/{id}/address", on="class"),
    "timetable": Sight(TEACHER, "/classes/{id}/timetable", on="class"),
    "school": Sight(TEACHER, "/schools/{id}", on="class"),
    "shared-tablets": Sight(TEACHER, "/schools/{id}/tablets", on="school"),
    "team": Sight(TEACHER, "/classes/{id}/team", on="class"),
    "network": Sight(TEACHER, "/classes/{id}/network", on="class"),
    "future": Sight(TEACHER, "/classes/{id}/future", on="class"),
    "move": Sight(TEACHER, "/classes/{id}/move", on="future"),
    "pupils": Sight(TEACHER, "/classes/{id}/pupils", on="class"),
    "pupil": Sight(TEACHER, "/classes/{id}/pupils/{id}", on="pupils"),
    "pupil-pictures": Sight(TEACHER, "/classes/{id}/pupils/{id}/pictures", on="pupils"),
    "key": Sight(TEACHER, "/classes/{id}/pupils/key", on="pupils"),
    "looked": Sight(TEACHER, "/classes/{id}/looked", on="pupils"),
    "consents": Sight(TEACHER, "/classes/{id}/consents", on="class"),
    "consents-of-pupil": Sight(TEACHER, "/classes/{id}/consents/{id}", on="consents"),
    "consent-letter": Sight(TEACHER, "/classes/{id}/consents/letter", on="consents"),
    "data": Sight(TEACHER, "/data"),
    "reports": Sight(TEACHER, "/reports"),
}
OF_TWINNINGS: Final[dict[str, Sight]] = {
    "twinnings": Sight(TEACHER, "/twinnings"),
    "twinning": Sight(TEACHER, "/twinnings/{id}", on="twinnings"),
    "twinning-card": Sight(TEACHER, "/twinnings/{id}/card", on="twinning"),
    "twinning-partners": Sight(TEACHER, "/twinnings/{id}/partners", on="twinning"),
    "materials": Sight(TEACHER, "/twinnings/{id}/materials", on="twinning"),
    "material-give": Sight(TEACHER, "/twinnings/{id}/materials/new", on="materials"),
    "material": Sight(TEACHER, "/materials/{id}", on="materials"),
    "capsule": Sight(TEACHER, "/twinnings/{id}/capsule", on="twinning"),
    "families": Sight(TEACHER, "/twinnings/{id}/families", on="twinning"),
    "material-edit": Sight(TEACHER, "/materials/{id}/edit", on="material"),
    "sound-boards": Sight(TEACHER, "/twinnings/{id}/sounds", on="twinning"),
    "sound-board": Sight(TEACHER, "/sounds/{id}", on="sound-boards"),
    "sound-quiz": Sight(TEACHER, "/sounds/{id}/quiz", on="sound-board"),
    "sound-thing": Sight(TEACHER, "/sounds/{id}/things/{id}", on="sound-board"),
    "sound-record": Sight(TEACHER, "/sounds/{id}/things/{id}/record", on="sound-board"),
    "blog": Sight(TEACHER, "/twinnings/{id}/blog", on="twinning"),
    "pages": Sight(TEACHER, "/twinnings/{id}/pages", on="twinning"),
    "forum": Sight(TEACHER, "/twinnings/{id}/forum", on="twinning"),
    "write": Sight(TEACHER, "/twinnings/{id}/write/{word}", on="blog"),
    "drafts": Sight(TEACHER, "/twinnings/{id}/drafts", on="blog"),
    "to-let-through": Sight(TEACHER, "/twinnings/{id}/waiting", on="twinning"),
    "writing": Sight(TEACHER, "/twinnings/{id}/pages/{word}", on="blog"),
    "topic": Sight(TEACHER, "/twinnings/{id}/pages/{word}", on="forum"),
    "answer": Sight(TEACHER, "/writings/{id}/answer", on="topic"),
    "writing-edit": Sight(TEACHER, "/writings/{id}/edit", on="writing"),
    "writing-history": Sight(TEACHER, "/writings/{id}/history", on="writing"),
    "writing-version": Sight(TEACHER, "/writings/{id}/versions/1", on="writing-history"),
    "twinning-new": Sight(TEACHER, "/twinnings/new", on="twinnings"),
    "twinning-mentors": Sight(TEACHER, "/twinnings/{id}/mentors", on="twinning"),
    "exchanges": Sight(TEACHER, "/twinnings/{id}/exchanges", on="twinning"),
    "exchange": Sight(TEACHER, "/exchanges/{id}", on="exchanges"),
    "exchange-pairs": Sight(TEACHER, "/exchanges/{id}/pairs", on="exchange"),
    "addresses": Sight(TEACHER, "/exchanges/{id}/addresses", on="exchange"),
    "postcards": Sight(TEACHER, "/twinnings/{id}/postcards", on="twinning"),
    "postcard-new": Sight(TEACHER, "/twinnings/{id}/postcards/new", on="postcards"),
    "postcard-closed": Sight(TEACHER, "/postcards/{id}", on="postcards"),
    "postcard": Sight(TEACHER, "/postcards/{id}", on="postcards", nth=1),
    "postcard-print": Sight(TEACHER, "/postcards/{id}/print", on="postcard"),
    "labels": Sight(TEACHER, "/exchanges/{id}/labels", on="exchange"),
    "mascots": Sight(TEACHER, "/twinnings/{id}/mascots", on="twinning"),
    "mascot": Sight(TEACHER, "/mascots/{code}", on="mascots"),
    "mascot-tag": Sight(TEACHER, "/mascots/{code}/tag", on="mascot"),
    "doors": Sight(TEACHER, "/twinnings/{id}/doors", on="twinning"),
    "activities": Sight(TEACHER, "/twinnings/{id}/activities", on="twinning"),
    "activity-new": Sight(TEACHER, "/twinnings/{id}/activities/new", on="activities"),
    "activity": Sight(TEACHER, "/activities/{id}", on="activities"),
    "activity-paper": Sight(TEACHER, "/activities/{id}/paper", on="activity"),
    "activity-words": Sight(TEACHER, "/activities/{id}/words/{word}", on="activity"),
    "activity-facts": Sight(TEACHER, "/activities/{id}/facts", on="activity"),
    "activity-materials": Sight(TEACHER, "/activities/{id}/materials/{word}", on="activity"),
    "activity-tried": Sight(TEACHER, "/activities/{id}/tried", on="activity"),
    "door-calendar": Sight(TEACHER, "/doors/{id}", on="doors"),
    "door": Sight(TEACHER, "/doors/{id}/1", on="door-calendar"),
    "door-fill": Sight(TEACHER, "/doors/{id}/{number}/fill", on="door-calendar"),
    "door-change": Sight(TEACHER, "/doors/{id}/change", on="door-calendar"),
    "door-deal": Sight(TEACHER, "/doors/{id}/deal", on="door-calendar"),
    "envelope": Sight(TEACHER, "/envelopes/{code}", on="exchange"),
    "envelope-find": Sight(TEACHER, "/envelopes"),
    "mentors": Sight(TEACHER, "/mentors", on="twinning-mentors"),
    "invitations": Sight(TEACHER, "/invitations", on="twinnings"),
    "messages": Sight(TEACHER, "/messages", on="twinnings"),
    "room-messages": Sight(TEACHER, "/rooms/{id}/messages", on="messages"),
    "partners": Sight(TEACHER, "/partners", on="twinnings"),
    "partner-card": Sight(TEACHER, "/partners/{id}", on="partners"),
    "calendar": Sight(TEACHER, "/calendar"),
    "meet": Sight(TEACHER, "/twinnings/{id}/meet", on="calendar"),
    "holidays": Sight(TEACHER, "/classes/{id}/holidays", on="calendar"),
    "lesson": Sight(TEACHER, "/lessons/{id}", on="calendar"),
    "run-sheet": Sight(TEACHER, "/lessons/{id}/sheet", on="lesson"),
    "mixed-groups": Sight(TEACHER, "/lessons/{id}/groups", on="lesson"),
    "attendance": Sight(TEACHER, "/lessons/{id}/attendance", on="lesson"),
    "lesson-replay": Sight(TEACHER, "/lessons/{id}/replay", on="lesson"),
    "room-replay": Sight(TEACHER, "/rooms/{id}/replay", on="lesson-replay"),
    "kits": Sight(TEACHER, "/kits"),
    "kit": Sight(TEACHER, "/kits/{word}", on="kits"),
}
ONES_OWN: Final[dict[str, Sight]] = {
    "me": Sight(TEACHER, "/me"),
    "account": Sight(TEACHER, "/me/account", on="me"),
    "second-step": Sight(TEACHER, "/me/account/second-step", on="me"),
    "letters": Sight(TEACHER, "/me/letters", on="me"),
    "feeds": Sight(TEACHER, "/me/feeds", on="me"),
    "blog-feed": Sight(TEACHER, "/me/blog-feed", on="feeds"),
    "tokens": Sight(TEACHER, "/me/tokens", on="me"),
    "safety": Sight(TEACHER, "/classes/{id}/safety", on="me"),
    "tablets": Sight(TEACHER, "/tablets", on="me"),
}
OF_KEEPERS: Final[dict[str, Sight]] = {
    "hub": Sight(KEEPER, "/hub"),
    "hub-letter": Sight(KEEPER, "/hub/letters/{id}", on="hub"),
    "people": Sight(KEEPER, "/hub/people", on="hub"),
    "mentor-invite": Sight(KEEPER, "/hub/mentors", on="hub"),
    "audit": Sight(KEEPER, "/hub/audit", on="hub"),
    "kit-keeping": Sight(KEEPER, "/hub/kits"),
    "health": Sight(KEEPER, "/health"),
}
OF_PUPILS: Final[dict[str, Sight]] = {
    "pupil-twinning": Sight(PUPIL, "/twinnings"),
    "pupil-me": Sight(PUPIL, "/me"),
}
OF_FAMILIES: Final[dict[str, Sight]] = {
    "family": Sight(FAMILY, "/family/show"),
    "family-part": Sight(FAMILY, "/family/show/materials", on="family"),
    "family-material": Sight(FAMILY, "/family/show/materials/material-{id}", on="family-part"),
    "family-boards": Sight(FAMILY, "/family/show/boards", on="family"),
    "family-board": Sight(FAMILY, "/family/show/boards/board-{hash}", on="family-boards"),
    "family-sounds": Sight(FAMILY, "/family/show/sounds", on="family"),
    "family-sound-board": Sight(FAMILY, "/family/show/sounds/sounds-1", on="family-sounds"),
    "family-mascot": Sight(FAMILY, "/family/show/mascots/mascot-1"),
}
CHAPTERS: Final = {
    "outside": OUTSIDE,
    "classes": OF_CLASSES,
    "twinnings": OF_TWINNINGS,
    "own": ONES_OWN,
    "keepers": OF_KEEPERS,
    "pupils": OF_PUPILS,
    "families": OF_FAMILIES,
}
"""Each is seen in one window, by one person."""

PAGES: Final = {name: sight for chapter in CHAPTERS.values() for name, sight in chapter.items()}

NOT_HERE: Final = {
    "/rooms/<room>": "the live room: the screens of screens.py",
    "/enter/pictures": "only between a card and its pictures: tests/hub/pages/test_pictures.py",
    "/letters/stop/<token>": "its address stands in letters alone",
    "/mentor": "nobody is a mentor in the demo",
    "/mentors/me": "nobody is a mentor in the demo",
    "/rooms/<room>/words": "nobody is a mentor in the demo",
    "/guest": "no guest has come in the demo",
    "/p/<slug>": "no page for everybody is agreed on in the demo",
    "/classes/<school_class>/network/bytes": "data by which a rate is measured",
    "/clock": "what time it is, for music in step",
    "/rooms/<room>/pieces": "data for the live room, not a page",
    "/rooms/<room>/uploads": "data for the live room, not a page",
    "/rooms/<room>/past/<channel>": "data for a replay, not a page",
    "/rooms/<room>/groups": "data for the live room, not a page",
    "/rooms/<room>/sheet": "data for the live room, not a page",
    "/rooms/<room>/beside": "data for the live room, not a page",
    "/writings/<writing>": "leads to the page on which it stands",
    "/materials/parts/<part>": "data for a file on its way, not a page",
    "/twinnings/<twinning>/capsule/progress": "data for the page of a capsule, not a page",
    "/twinnings/<twinning>/capsule/file": "a file",
    "/materials/<material>/progress": "data for the page of a material, not a page",
    "/materials/<material>/files/<role>/<int:number>": "a file",
    "/lessons/<session>/attendance.csv": "a table, not a page",
    "/family/files/<material>/<role>/<int:number>": "a file",
    "/feeds/<secret>.ics": "a calendar, not a page",
    "/feeds/<secret>.atom": "a feed, not a page",
    "/check/socket": "a socket",
    "/static/<path:path>": "a file",
    "/uploads/<upload>": "a file",
    "/uploads/<upload>/pages/<int:page>": "a file",
    "/texts/<language>.ftl": "a file",
    "/favicon.ico": "a file",
}
"""Addresses that answer a GET and are looked at elsewhere, or are no pages, each with the reason."""

"""What the classes wrote for each other: their pages, blog and forum, with the answers below."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from markupsafe import Markup
from sqlalchemy import select

from hub.capsules.items import Item, Items
from hub.capsules.section import Page, Section, named
from hub.capsules.source import Source
from hub.consent.ledger import Audience, Tag
from hub.consent.ledger import Kind as Consent
from hub.consent.queries import consents_of
from hub.pages.texts import Speech
from hub.people.models import Person
from hub.store.tables import Instant
from hub.writings.markdown import Embed, materials_in, render
from hub.writings.models import Kind, State, WritingVersion
from hub.writings.queries import WritingLine, shown_in, version_out
from rooms.ids import ClassId, PersonId
from rooms.rights import Role

_KINDS: Final = {"image": "image", "sound": "audio", "video": "video"}
_SOURCE: Final = re.compile(r'(src|poster)="/materials/([\w-]+)/(whole|small)"')
_LINK: Final = re.compile(r"</?a\b[^>]*>")
"""It leads into the hub, or to a page that nobody knows in ten years: its words stay."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What somebody said to it: words, pictograms, or a sound, and what came with it."""

    at: Instant
    school_class: ClassId
    author: str
    text: str
    pictograms: Sequence[str]
    sound: Item | None
    items: Sequence[Item]


@dataclass(frozen=True, slots=True)
class Told:
    """A page, a post or a topic. `author` is a child's pseudonym."""

    writing: str
    number: int
    kind: Kind
    title: str
    text: str
    plain: str
    language: str
    at: Instant
    school_class: ClassId
    author: str
    answers: Sequence[Answer]
    items: Items

    @property
    def page(self) -> str:
        """The name of its page."""
        return f"writing-{self.number}"

    def body(self, say: Speech, file: Callable[[str], str]) -> Markup:
        """As HTML, its pictures and sounds those of the capsule; `file` says where each lies from here."""
        embeds = {each: embed for each in materials_in(self.text) if (embed := self._embed(each)) is not None}

        def placed(found: re.Match[str]) -> str:
            item = self.items.find(found[2])
            shown = None if item is None else item.small if found[3] == "small" else item.whole[0]
            return "" if shown is None else f'{found[1]}="{file(shown.place)}"'

        html = _LINK.sub("", str(render(self.text, embeds, say("writing-embed-gone"))))
        return Markup(_SOURCE.sub(placed, html))  # noqa: S704 - it was cleaned, and gets numbered places of ours

    def _embed(self, material: str) -> Embed | None:
        item = self.items.find(material)
        if item is None or not item.whole:
            return None
        whole = item.whole[0]
        size = (whole.width or 0, whole.height or 0)
        poster = f"/materials/{material}/small" if item.kind == "video" and item.small else ""
        kind = _KINDS.get(item.kind.value, "image")
        return Embed(kind, f"/materials/{material}/whole", item.title, *size, poster)


async def section(source: Source) -> Section | None:
    """What everybody sees today; None where nothing was written. To families pages and blog, without answers."""
    async with source.stores.store.reading() as db:
        lines = [each for each in await shown_in(db, source.twinning, source.now) if each.at <= source.moment]
        wrote = await db.execute(
            select(WritingVersion.writing_id, WritingVersion.person_id, Person.name)
            .join(Person, Person.id == WritingVersion.person_id)
            .where(
                WritingVersion.writing_id.in_([each.id for each in lines]),
                WritingVersion.state == State.SHOWN,
                Person.role == Role.PUPIL,
            )
            .distinct()
        )
        theirs = [(writing, person, name) for writing, person, name in wrote if person is not None]
        if source.audience is Audience.FAMILIES:
            consents = await consents_of(db, {person for _, person, _ in theirs}, source.now)
            kept = {writing for writing, person, _ in theirs if Tag(person, Consent.PUBLIC) not in consents}
            lines = [each for each in lines if each.id not in kept and each.kind in (Kind.PAGE, Kind.POST)]
            theirs = [each for each in theirs if Tag(each[1], Consent.PUBLIC) in consents]
    pupils = {person: name for _, person, name in theirs}
    told = _told(source, lines, pupils)
    if not told:
        return None
    shelves = {kind: [each for each in told if each.kind is kind] for kind in (Kind.PAGE, Kind.POST, Kind.TOPIC)}
    facts = {"told": told, "shelves": {kind: each for kind, each in shelves.items() if each}}
    return Section(
        name="writings",
        sign="pen-line",
        count=len(told),
        pages=[
            Page("writings", "writings.html", lambda say: say("capsule-writings"), facts),
            *(Page(each.page, "writing.html", named(each.title), {"writing": each}, each.writing) for each in told),
        ],
        owes=frozenset(Tag(person, Consent.DRAWING) for person in pupils),
        shows=frozenset(
            name for each in lines if each.material is None for name in (each.id, version_out(each.id, each.number))
        ),
    )


def _told(source: Source, lines: Sequence[WritingLine], pupils: Mapping[PersonId, str]) -> list[Told]:
    answers: dict[str, list[Answer]] = {}
    for each in lines:
        if each.kind is Kind.ANSWER and each.about is not None:
            sound = source.items.find(each.sound) if each.sound else None
            came = [item for material in each.materials if (item := source.items.find(material)) is not None]
            said = each.plain, each.pictograms, sound, came
            answers.setdefault(each.about, []).append(Answer(each.at, each.school_class, _author(each, pupils), *said))
    texts = [each for each in lines if each.kind is not Kind.ANSWER]
    return [
        Told(
            each.id, number, each.kind, each.title, each.text, each.plain, each.language,
            each.shown_at or each.begun_at, each.school_class, _author(each, pupils), answers.get(each.id, []),
            source.items,
        )
        for number, each in enumerate(texts, start=1)
    ]  # fmt: skip


def _author(line: WritingLine, pupils: Mapping[PersonId, str]) -> str:
    """The pseudonym of a child who began it; of what a teacher wrote the class says enough."""
    return pupils.get(line.begun_by, "") if line.begun_by is not None else ""

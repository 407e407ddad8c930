"""Classes of other schools that look for partners: so the demo's partner search has life. Nobody enters as them."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from sqlalchemy.ext.asyncio import AsyncSession

from hub.demo import links
from hub.people.actions import add_person
from hub.people.models import Person
from hub.schools.actions import add_class, add_school
from hub.store.store import Store
from hub.store.tables import Instant
from hub.twinnings import actions, offers
from hub.twinnings.cards import Card
from hub.twinnings.news import NewsKind, tell
from rooms.ids import ClassId, PersonId
from rooms.rights import Role

_DAY = 24 * 3_600_000


@dataclass(frozen=True, slots=True)
class Seeker:
    """A class that looks: with a card of its own, or (no title) by showing itself."""

    key: str
    teacher: str
    name: str
    school: str
    place: tuple[str, str, str, float, float]
    """Town, country (ISO 3166-1), time zone, degrees north and east."""
    languages: tuple[str, ...]
    ages: tuple[int, int]
    headcount: int
    animal: str
    colour: int
    subjects: tuple[str, ...]
    words: str
    title: str = ""
    kit: str | None = None
    countries: tuple[str, ...] | None = None


SEEKERS = (
    Seeker(
        key="jena", teacher="Heike", name="3a", school="Saaleschule", place=("Jena", "DE", "Europe/Berlin", 50.9, 11.6),
        languages=("de", "en", "fr"), ages=(8, 9), headcount=23, animal="bear", colour=7, subjects=("food", "art"),
        title="Was kochen eure Omas?", kit="recipes",
        words="Wir sammeln Rezepte, malen sie und kochen füreinander, jede Klasse in ihrer Sprache.",
    ),
    Seeker(
        key="saint-denis", teacher="Maëva", name="CE2", school="École des Filaos",
        place=("Saint-Denis", "FR", "Indian/Reunion", -20.9, 55.4),
        languages=("fr", "en"), ages=(8, 9), headcount=26, animal="snail", colour=6, subjects=("science", "art"),
        title="Not ti bébèt", kit="bebet",
        words="Nous élevons des phasmes et des escargots, nous les dessinons et nous nous racontons ce qu’ils font.",
    ),
    Seeker(
        key="sliema", teacher="Ġanni", name="Year 5", school="Skola tal-Baħar",
        place=("Tas-Sliema", "MT", "Europe/Malta", 35.9, 14.5),
        languages=("mt", "en", "it"), ages=(9, 11), headcount=18, animal="fish", colour=11, subjects=("sport", "life"),
        title="Games of our playground", kit="playground", countries=("FR", "PT", "IT", "DE"),
        words="Every class teaches the others a game of its playground, and we play it at the same minute.",
    ),
    Seeker(
        key="plovdiv", teacher="Десислава", name="4 „б“", school="Училище „Светулка“",
        place=("Пловдив", "BG", "Europe/Sofia", 42.1, 24.7),
        languages=("bg", "en", "fr"), ages=(10, 11), headcount=22, animal="ladybird", colour=9,
        subjects=("music", "drama"),
        words="Обичаме да пеем и да играем театър. We would like to sing with a class by the sea.",
    ),
    Seeker(
        key="izmir", teacher="Gülşen", name="4-C", school="Martı İlkokulu",
        place=("İzmir", "TR", "Europe/Istanbul", 38.4, 27.1),
        languages=("tr", "en"), ages=(9, 10), headcount=28, animal="bird", colour=5, subjects=("art", "science"),
        words="Resim yapmayı ve kuşları seviyoruz. We paint the birds of our bay and look for painters.",
    ),
)  # fmt: skip


async def write_seekers(store: Store, demo_secret: bytes, now: Instant) -> None:
    """Also in a demo that an earlier version wrote; a second time nothing changes."""
    async with store.writing() as db:
        for seeker in SEEKERS:
            id = PersonId(links.stable_id(demo_secret, f"person/{seeker.key}"))
            if await db.get(Person, id) is None:
                await _write(db, seeker, id, now)


async def _write(db: AsyncSession, seeker: Seeker, teacher: PersonId, now: Instant) -> None:
    town, country, zone, latitude, longitude = seeker.place
    school = await add_school(
        db, name=seeker.school, town=town, country=country, time_zone=zone, latitude=latitude, longitude=longitude
    )
    made = await add_class(
        db, school=school.id, name=seeker.name, ages=seeker.ages, languages=seeker.languages,
        headcount=seeker.headcount, colour=seeker.colour, animal=seeker.animal,
    )  # fmt: skip
    await add_person(
        db, role=Role.TEACHER, name=seeker.teacher, now=now, school_class=made.id, animal=seeker.animal,
        colour=seeker.colour, id=teacher,
    )  # fmt: skip
    if seeker.title:
        await _start(db, seeker, made.id, now)
    else:
        await offers.show(db, school_class=made.id, words=seeker.words, subjects=seeker.subjects, now=now)


async def _start(db: AsyncSession, seeker: Seeker, school_class: ClassId, now: Instant) -> None:
    today = datetime.fromtimestamp(now / 1000, UTC).date()
    card = Card(
        title=seeker.title, words=seeker.words, kit=seeker.kit, subjects=seeker.subjects, languages=seeker.languages,
        starts_on=today + timedelta(days=14), ends_on=today + timedelta(days=150), ages=seeker.ages,
        countries=seeker.countries,
    )  # fmt: skip
    twinning = await actions.start(db, card=card, school_class=school_class, room_title=seeker.title, on=today)
    twinning.is_looking = True
    tell(db, twinning.id, NewsKind.STARTED, Instant(now - 2 * _DAY), school_class=school_class)

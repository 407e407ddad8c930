"""The demo's activity shelf: what its classes do with rhymes and numbers, partly translated, partly tried."""

from dataclasses import dataclass
from typing import Final

from sqlalchemy import select

from hub.activities import actions, trying
from hub.activities.deciding import Writer
from hub.activities.facts import Facts, Tried, Words
from hub.activities.models import Activity, Rating
from hub.demo.presents import HOUR
from hub.demo.seed import Demo
from hub.store.store import Store
from hub.store.tables import Instant
from rooms.rights import Actor, Role

_TRANSLATED: Final = 2
"""So many hours after the card its other languages came."""


@dataclass(frozen=True, slots=True)
class Shelved:
    """Who of the cast put it there, how many hours ago, what it says by who wrote it, and what others said of it."""

    who: str
    hours: int
    facts: Facts
    words: tuple[tuple[str, str, Words], ...]
    tried: tuple[tuple[str, Tried], ...] = ()


CARDS: Final = (
    Shelved(
        "camille", 26, Facts("hand", "music", (5, 10), (6, 30), 10),
        (
            ("camille", "fr", Words(
                "La comptine qui rétrécit", "Compter les temps et garder le rythme, même en silence.",
                "une comptine que tous connaissent\ndes mains",
                "Dites la comptine ensemble, en frappant chaque temps dans les mains.\n"
                "Recommencez : le dernier mot ne se dit plus, on le frappe seulement.\n"
                "À chaque tour, un mot de plus se tait.\n"
                "À la fin, toute la comptine se joue sans un mot. Qui arrive ensemble au bout ?",
            )),
            ("rui", "pt", Words(
                "A lengalenga que encolhe", "Contar os tempos e manter o ritmo, mesmo em silêncio.",
                "uma lengalenga que todos conhecem\nas mãos",
                "Digam a lengalenga juntos e batam palmas em cada tempo.\n"
                "Outra vez: a última palavra já não se diz, só se bate.\n"
                "Em cada volta cala-se mais uma palavra.\n"
                "No fim toca-se tudo sem uma palavra. Quem chega junto ao fim?",
            )),
        ),
        (
            ("rui", Tried(Rating.LOVED, "Com o recreio todo! No fim só se ouviam palmas.", "pt")),
            ("tereza", Tried(Rating.CHANGED, "Dupali jsme místo tleskání.", "cs")),
        ),
    ),
    Shelved(
        "tereza", 50, Facts("drama", "languages", (6, 11), (2, 25), 15),
        (
            ("tereza", "cs", Words(
                "Kdo to volá?", "Poznat zvíře podle hlasu, i když mluví cizí řečí.",
                "kartičky se zvířaty",
                "Jedno dítě si vytáhne kartičku a nikomu ji neukáže.\n"
                "Udělá hlas zvířete tak, jak ho dělá druhá třída.\n"
                "Ostatní hádají a ukážou zvíře rukama.\nKdo uhodne, táhne další kartičku.",
            )),
            ("camille", "fr", Words(
                "Qui crie là ?", "Reconnaître un animal à son cri, même dans une autre langue.",
                "des cartes avec des animaux",
                "Un enfant tire une carte et ne la montre à personne.\n"
                "Il fait le cri de l’animal comme l’autre classe le fait.\n"
                "Les autres devinent et montrent l’animal avec les mains.\nQui a trouvé tire la carte suivante.",
            )),
        ),
    ),
)  # fmt: skip


async def write_shelf(store: Store, demo: Demo, now: Instant) -> None:
    """What is missing of it; a second time nothing is."""
    for number, each in enumerate(CARDS):
        once = f"demo-card-{number}"
        async with store.reading() as db:
            its = (Activity.twinning_id == demo.twinning, Activity.once == once)
            if await db.scalar(select(Activity.id).where(*its)) is not None:
                continue
        at = Instant(now - each.hours * HOUR)
        async with store.writing() as db:
            (_, language, words), *others = each.words
            made = await actions.add(db, _writer(demo, each.who), each.facts, language, words, once=once, now=at)
            for who, tag, said in others:
                later = Instant(at + _TRANSLATED * HOUR)
                await actions.write(db, made.id, tag, said, _writer(demo, who), made_of=0, now=later)
            for who, tried in each.tried:
                later = Instant(at + 2 * _TRANSLATED * HOUR)
                await trying.say_tried(db, made.id, _writer(demo, who), tried, revision=0, now=later)


def _writer(demo: Demo, who: str) -> Writer:
    author = demo.authors[who]
    if author.school_class is None:
        raise LookupError(who)
    return Writer(demo.twinning, author.school_class, Actor(author.person, Role.TEACHER, author.school_class))

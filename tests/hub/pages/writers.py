"""Those who write in a small world, and whose parents agree: for the tests of pages, blog and forum."""

from datetime import date

from quart import Response

from hub.consent.actions import enter
from hub.consent.ledger import Kind, Tag
from hub.store.store import Store
from hub.store.tables import Instant
from tests.hub.pages.visits import Browser
from tests.hub.world import NOW, World


async def come(browser: Browser, world: World, who: str = "camille") -> None:
    """Somebody of the world, who reads English."""
    await browser.enter(world.actor(who).person)
    await browser.post("/language", {"language": "en"})


async def write(browser: Browser, world: World, kind: str = "post", **form: str) -> Response:
    """As the form does it."""
    return await browser.post(f"/twinnings/{world.twinning}/write/{kind}", form)


def id_of(answer: Response) -> str:
    assert answer.status_code == 303, answer.status_code
    return str(answer.headers["Location"]).rpartition("/")[2]


async def address(browser: Browser, writing: str) -> str:
    return str((await browser.get(f"/writings/{writing}")).headers["Location"])


async def follow(browser: Browser, answer: Response) -> str:
    """Where an answer's id leads, with what is said there."""
    found = await browser.get(answer.headers["Location"])
    return str(found.headers["Location"]).partition("#")[0]


async def agree(store: Store, world: World, *, is_given: bool = True, kind: Kind = Kind.DRAWING) -> None:
    """Léa's parents say whether what she draws and writes may be shown."""
    tag, today = {Tag(world.lea, kind)}, date(2026, 11, 18)
    async with store.writing() as db:
        await enter(
            db, school_class=world.niort, given=tag if is_given else set(), withdrawn=set() if is_given else tag,
            valid_from=today, today=today, by=world.camille, now=Instant(NOW),
        )  # fmt: skip

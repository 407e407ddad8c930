"""The letters about an account, in the language of who gets them; they go with the transaction that writes them."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from sqlalchemy.ext.asyncio import AsyncSession

from hub.mail import Letter
from hub.post.queue import Kind, enqueue
from hub.store.tables import Instant, new_id
from rooms.ids import PersonId

LINK_PATH = "/link"


@dataclass(frozen=True, slots=True)
class Desk:
    """Where they are written. `say` gives a message of a language; `hub` is the hub's name, `url` where it is."""

    say: Callable[[str, str, dict[str, Any]], str]
    hub: str
    url: str

    def link(self, secret: str) -> str:
        """The address of a link; what follows the `#` travels to no server by itself."""
        return f"{self.url}{LINK_PATH}#{secret}"

    async def send(
        self,
        db: AsyncSession,
        about: str,
        to: str,
        language: str,
        now: Instant,
        *,
        secret: str = "",
        person: PersonId | None = None,
        useless_at: Instant | None = None,
    ) -> None:
        """Put the letter `about` something into the post: `letter-…-subject` and `letter-…-text` of the catalogue."""
        words = {"hub": self.hub, "url": self.url, "link": self.link(secret)}
        letter = Letter(
            to=to,
            subject=self.say(language, f"letter-{about}-subject", words),
            text=self.say(language, f"letter-{about}-text", words),
            language=language,
        )
        key = f"account:{about}:{new_id()}"
        await enqueue(db, letter, kind=Kind.ACCOUNT, key=key, now=now, useless_at=useless_at, person=person)

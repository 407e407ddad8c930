"""A sender on a real store, with a real mail server or with none."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
import structlog

from hub.mail import Mail
from hub.pages.letters import paper_of
from hub.pages.texts import Catalogues
from hub.post.folder import Folder
from hub.post.sender import Sender
from hub.settings import read
from hub.store.store import Store
from tests.hub.world import Clock
from tests.services import free_port
from tests.smtp import MailServer, mail_server

URL = "https://hub.example.org"


@dataclass(frozen=True, slots=True)
class Office:
    """Makes senders of one hub, as many as there are workers."""

    store: Store
    clock: Clock
    mail: Mail | None
    folder: Path
    per_hour: int = 300

    def sender(self) -> Sender:
        async def name() -> str:
            return "Chez nous"

        return Sender(
            self.store,
            paper_of(self.store, Catalogues(), URL),
            mail=self.mail,
            folder=Folder(self.folder),
            hub_name=name,
            per_hour=self.per_hour,
            clock=self.clock,
            journal=structlog.get_logger(),
        )

    async def deliver(self) -> int:
        """By one worker, once."""
        return await self.sender().deliver()


@pytest.fixture
def clock() -> Clock:
    """A clock that tests turn."""
    return Clock()


@pytest.fixture
def server(tmp_path: Path) -> Iterator[MailServer]:
    """A mail server on this computer, in the clear: how a letter is encrypted is proved elsewhere."""
    with mail_server(tmp_path, starttls=False, auth=False) as running:
        yield running


@pytest.fixture
def office(any_store: Store, clock: Clock, server: MailServer, tmp_path: Path) -> Office:
    """A hub with mail."""
    return Office(any_store, clock, mail_at(server.port), tmp_path / "data")


@pytest.fixture
def without_mail(any_store: Store, clock: Clock, tmp_path: Path) -> Office:
    """A hub without."""
    return Office(any_store, clock, None, tmp_path / "data")


@pytest.fixture
def deaf(office: Office) -> Callable[[], Office]:
    """The same hub while its mail server is away."""
    return lambda: replace(office, mail=mail_at(free_port()))


def mail_at(port: int) -> Mail | None:
    """As a keeper sets it up."""
    return Mail.of(read({}, {"SMTP_URL": f"smtp://localhost:{port}", "MAIL_FROM": "hub@example.org"}, None))

"""Nothing secret and nobody's words reach the journal, by whichever door: page, socket, error, other library."""

import asyncio
import io
import json
import logging
import secrets
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest

from hub import app
from hub.journal import open_journal
from hub.lifecycle import listen
from hub.people import actions, cards
from hub.redaction import said_by, without_secrets
from hub.settings import read
from rooms.room import Chat
from signaling.sfu.plane import MediaPlane
from tests.house.sources import ROOT
from tests.hub.test_app import _people, link
from tests.scenarios.guest import Guest, ask

TOKEN = secrets.token_urlsafe(32)
CARD = cards.new_secret()
SDP = (ROOT / "tests/signaling/sfu/sdp/chromium-offer.sdp").read_text("utf-8")
WORDS = "mon cher journal, aujourd'hui Léa"
EMAIL = "camille.moreau@ecole.example"
LEAKS = {
    "token": (f"a login {TOKEN} came", TOKEN),
    "cookie": (f"Cookie: __Host-login={TOKEN}; language=fr", TOKEN),
    "short cookie": ("headers {'cookie': 'login=abc123'}", "abc123"),
    "card": (f"the card {CARD} came", CARD),
    "typed card": (f"the card {CARD.lower().replace('-', ' ')} came", CARD.lower()[:9].replace("-", " ")),
    "sdp": (f"could not read {SDP}", "ice-pwd"),
    "quoted sdp": (f"could not read {SDP!r}", "ice-pwd"),
    "a line of it": ("what is a=ice-pwd:0123456789abcdefghijkl here", "0123456789abc"),
    "e-mail": (f"no mail to {EMAIL}, sorry", "camille"),
    "e-mail in a path": ("/enter/camille%40ecole@example.org", "camille"),
    "url": ("redis://:hunter2@r/0 is away", "hunter2"),
}


@pytest.mark.parametrize("log_format", ["json", "lines"])
@pytest.mark.parametrize("leak", LEAKS)
def test_a_secret_inside_a_sentence_is_hidden_however_it_comes(
    leak: str, log_format: Any, written: io.StringIO
) -> None:
    sentence, secret = LEAKS[leak]
    assert secret in sentence, "else this proves nothing"
    journal = open_journal(log_format, written)
    journal.info(sentence)
    journal.warning("why", why=sentence, deep={"list": [{"of": sentence}]}, error=ValueError(sentence))
    logging.getLogger("somebody").error("%s", sentence)
    try:
        try:
            raise ValueError(sentence)
        except ValueError as cause:
            raise RuntimeError(repr(sentence)) from cause
    except RuntimeError:
        journal.exception("broke")
        logging.getLogger("somebody").exception(sentence)
    assert secret not in written.getvalue()
    assert written.getvalue().count("test_redaction.py") >= 4, "where it happened is still told"


@pytest.mark.parametrize(
    "said",
    [
        f"could not keep {WORDS!r}",
        "could not keep 'journal'",
        f'could not keep "{WORDS}"',
        f"invalid input for query argument $3: {WORDS}",
        f"boom\n[SQL: INSERT]\n[parameters: ('{WORDS}',)]",
        f"<Task finished name='Task-5' coro=<f() done> exception=ValueError({WORDS!r})>",
        f"Key (email_key)=({WORDS}) already exists",
    ],
)
def test_what_an_error_quotes_of_somebodys_words_is_hidden(said: str) -> None:
    assert "journal" not in said_by(ValueError(said))


def test_what_helps_to_find_a_fault_stays() -> None:
    for error in (
        OSError("Connect call failed ('127.0.0.1', 6379)"),
        FileNotFoundError(2, "No such file or directory", "/srv/hub/ribambelle.db"),
        AttributeError("'NoneType' object has no attribute 'room'"),
    ):
        assert said_by(error) == str(error)
    for said in (
        "/rooms/522fe6ce-1009-45ee-b905-fe4c3d5fcf89",
        "postgresql://db/hub is away",
        "in test_a_secret_inside_a_sentence_is_hidden_however_it_comes",
        "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
    ):
        assert without_secrets(said) == said == said_by(ValueError(said))


async def test_no_door_of_a_running_hub_leaks(
    tmp_path: Path, written: io.StringIO, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What people bring to pages and sockets, also where everything behind the door breaks and quotes it."""
    journal = open_journal("json", written, logging.DEBUG)
    listening = listen("127.0.0.1", 0)
    port = listening.getsockname()[1]
    given = {"PORT": str(port), "MEDIA_PORT": "0", "DATA_DIR": str(tmp_path)}
    worker = app.build(read({}, given, None), journal)
    ready, stopping = asyncio.Event(), asyncio.Event()
    serving = asyncio.create_task(worker.serve(listening, ready.set, stopping))
    await asyncio.wait_for(ready.wait(), 30)
    await _people(worker)
    origin = f"http://localhost:{port}"
    guest = await asyncio.to_thread(Guest.by_link, link(origin))
    await _knock_at_pages(origin, guest.cookie)
    await guest.enter()
    await guest.wait_entry("chat", await guest.command("chat", {"kind": "say", "text": WORDS}))

    def break_quoting(*given: Any, **named: Any) -> Any:
        raise ValueError(f"broken by {given!r} {named!r} and {WORDS!r}")

    monkeypatch.setattr(actions, "sign_in_by_password", break_quoting)
    monkeypatch.setattr(actions, "redeem_card", break_quoting)
    monkeypatch.setattr(MediaPlane, "publish", break_quoting)
    monkeypatch.setattr(Chat, "decide", break_quoting)
    await _knock_at_pages(origin, guest.cookie)
    await guest.client.emit("media:publish", {"sdp": SDP, "take_over": False})
    await guest.client.emit("command", {"op_id": TOKEN, "channel": "chat", "command": {"kind": "say", "text": WORDS}})
    await guest.client.emit(EMAIL, {"cookie": guest.cookie, "text": WORDS})
    await guest.wait_for("refused")
    await guest.leave()
    stopping.set()
    await asyncio.wait_for(serving, 20)
    told = written.getvalue()
    cookie = guest.cookie.partition("=")[2]
    for secret in (TOKEN, CARD, cookie, "journal", "Léa", "ice-pwd", "camille.moreau", "hunter2"):
        assert secret not in told
        assert json.dumps(secret)[1:-1] not in told
    lines = [json.loads(line) for line in told.splitlines()]
    failed = [line for line in lines if "incident" in line]
    assert {"page failed", "incident"} <= {line["event"] for line in failed}
    assert all("ValueError: broken by" in line["exception"] for line in failed)
    assert all(line.get("request") for line in lines if line["event"] in ("answered", "page failed"))


async def _knock_at_pages(origin: str, cookie: str) -> None:
    form = {"Content-Type": "application/x-www-form-urlencoded", "Origin": origin, "Cookie": cookie}
    sign_in = f"email={quote(EMAIL)}&password=hunter2hunter2".encode()
    for path, body in (
        ("/sign-in", sign_in),
        ("/enter", f"secret={CARD}".encode()),
        ("/begin", f"secret={CARD}&name=L%C3%A9a&password=hunter2hunter2&".encode() + sign_in),
        (f"/enter?secret={CARD}", None),
        (f"/enter/{CARD}", None),
        (f"/{TOKEN}", None),
        (f"/{EMAIL}", None),
        ("/enter", {"secret": TOKEN}),
    ):
        headers = form if isinstance(body, bytes) else {"Origin": origin, "Cookie": cookie}
        await asyncio.to_thread(ask, f"{origin}{path}", body, **headers)

"""The hub's own HTTPS: who comes is secure and gets the newest certificate, who is in notices nothing of a renewal."""

import asyncio
import ssl
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
import structlog
from cryptography import x509

from hub import app
from hub.clock import clock_ms
from hub.demo import links
from hub.demo.cast import NIORT
from hub.demo.seed import seed
from hub.https.certificate import CertificateFiles
from hub.https.ladder import Ladder
from hub.keeper import KeeperError, StartError, Terminal
from hub.lifecycle import Part, listen
from hub.settings import Settings, read
from hub.store.tables import Instant
from tests.hub.https.certificates import write_certificate
from tests.scenarios.guest import Guest, ask

SECRET = b"only for this test, thirty-two b"


def climbed(settings: Settings) -> Settings:
    """What the hub's start makes of them."""
    return Ladder.climb(settings).settings


@asynccontextmanager
async def hub(folder: Path, files: tuple[Path, Path]) -> AsyncIterator[str]:
    """A worker over HTTPS; gives its origin, as the certificate tells it."""
    listening = listen("127.0.0.1", 0)
    given = {
        "HOST": "127.0.0.1", "PORT": "0", "DATA_DIR": str(folder), "TLS_CERTIFICATE": str(files[0]),
        "TLS_KEY": str(files[1]),
    }  # fmt: skip
    settings = climbed(read({}, given, None).listening_on(listening.getsockname()[1]))
    worker = app.build(settings, structlog.get_logger())
    worker.parts.append(Part("people", lambda: _people(worker), _nothing))
    ready, stopping = asyncio.Event(), asyncio.Event()
    serving = asyncio.create_task(worker.serve(listening, ready.set, stopping))
    await asyncio.wait({serving, asyncio.ensure_future(ready.wait())}, return_when=asyncio.FIRST_COMPLETED)
    try:
        yield settings.url
    finally:
        stopping.set()
        await asyncio.wait_for(serving, 10)


async def _people(worker: app.Worker) -> None:
    await seed(worker.store, SECRET, Instant(clock_ms()))


async def _nothing() -> None:
    return None


def guest(origin: str) -> Guest:
    """A teacher of Niort, signed in by a card."""
    return Guest.by_link(f"{origin}/enter#{links.card_secret(SECRET, NIORT.parts[0])}")


async def serial(port: int, name: str | None) -> int:
    """The serial number of the certificate that a newcomer is shown; `name` None: who asks for an address."""
    context = ssl.create_default_context()
    context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
    context.set_alpn_protocols(["h2", "http/1.1"])
    reader, writer = await asyncio.open_connection("127.0.0.1", port, ssl=context, server_hostname=name or "127.0.0.1")
    tls = writer.get_extra_info("ssl_object")
    assert tls.selected_alpn_protocol() == "http/1.1"
    shown = x509.load_der_x509_certificate(tls.getpeercert(binary_form=True))
    writer.close()
    await reader.read()
    return shown.serial_number


async def test_pages_logins_and_sockets_are_secure(tmp_path: Path, trusted: tuple[Path, Path]) -> None:
    async with hub(tmp_path, trusted) as origin:
        assert origin.startswith("https://localhost:")
        answer = await asyncio.to_thread(ask, f"{origin}/")
        assert (answer.status, answer.headers["strict-transport-security"]) == (200, "max-age=31536000")
        other = await asyncio.to_thread(ask, f"{origin.replace('localhost', '127.0.0.1')}/")
        assert "strict-transport-security" not in other.headers, "browsers would keep it for every program at that name"
        camille = await asyncio.to_thread(guest, origin)
        assert camille.cookie.startswith("__Host-login=")
        secret = {"secret": links.card_secret(SECRET, NIORT.parts[1])}
        for foreign in (
            origin.replace("https", "http"),
            "https://evil.example",
            origin.replace("localhost", "127.0.0.1"),
        ):
            assert (await asyncio.to_thread(ask, f"{origin}/enter", secret, Origin=foreign)).status == 403
        await camille.enter()
        op_id = await camille.command("chat", {"kind": "say", "text": "Bonjour Évora !"})
        assert (await camille.wait_entry("chat", op_id))["seq"]
        await camille.leave()


async def test_a_renewed_certificate_is_shown_to_newcomers_and_cuts_nobody(
    tmp_path: Path, trusted: tuple[Path, Path]
) -> None:
    async with hub(tmp_path, trusted) as origin:
        port = int(origin.rpartition(":")[2])
        camille = await asyncio.to_thread(guest, origin)
        await camille.enter()
        before = await serial(port, "localhost")
        assert await serial(port, None) == before
        trusted[1].write_text("half a key")
        write_certificate(tmp_path / "tls")
        async with asyncio.timeout(30):
            while (after := await serial(port, "localhost")) == before:  # noqa: ASYNC110
                await asyncio.sleep(0.1)
        assert await serial(port, None) == after
        op_id = await camille.command("chat", {"kind": "say", "text": "Encore là !"})
        assert (await camille.wait_entry("chat", op_id))["seq"]
        await camille.leave()


def test_a_pair_that_does_not_fit_changes_nothing(tmp_path: Path) -> None:
    certificate, key = write_certificate(tmp_path / "tls")
    files = CertificateFiles(certificate, key)
    assert not files.renew()
    _, other_key = write_certificate(tmp_path / "other")
    whole = key.read_bytes()
    key.write_bytes(other_key.read_bytes())
    for _ in range(2):
        with pytest.raises(StartError, match="tls-mismatch"):
            files.renew()
    key.unlink()
    with pytest.raises(StartError, match="tls-unreadable"):
        files.renew()
    key.write_bytes(whole)
    assert files.renew()
    assert not files.renew()


@pytest.mark.parametrize(
    ("names", "url"),
    [
        (("hub.example.org", "10.0.0.1"), "https://hub.example.org:8443"),
        (("*.example.org", "Hub.example.org"), "https://hub.example.org:8443"),
        (("2001:db8::1",), "https://[2001:db8::1]:8443"),
    ],
)
def test_the_certificate_tells_how_people_reach_the_hub(names: tuple[str, ...], url: str, tmp_path: Path) -> None:
    certificate, key = write_certificate(tmp_path, names)
    given = {"TLS_CERTIFICATE": str(certificate), "TLS_KEY": str(key)}
    settings = climbed(read({}, given, None))
    assert (settings.host, settings.port, settings.url) == ("0.0.0.0", 8443, url)  # noqa: S104
    assert settings.allows_origin(url)
    assert not settings.allows_origin("http://localhost:8443")
    assert climbed(read({"PORT": "443"}, given, None)).url == url.removesuffix(":8443")
    assert climbed(read({"PUBLIC_URL": "https://a.example"}, given, None)).url == "https://a.example"
    assert read(settings.given(), {}, None) == settings, "a worker is told the same"


def test_what_cannot_be_used_is_told_in_a_sentence(tmp_path: Path) -> None:
    certificate, key = write_certificate(tmp_path / "good")
    nameless, its_key = write_certificate(tmp_path / "nameless", ("*.example.org",))
    for_nobody, nobodys_key = write_certificate(tmp_path / "nobody", ())
    locked, locked_key = write_certificate(tmp_path / "locked", password="hunter2")
    nothing = tmp_path / "nothing.pem"
    for given, said in (
        ({"TLS_CERTIFICATE": certificate}, "belong together: give both"),
        ({"TLS_KEY": key}, "belong together: give both"),
        ({"TLS_CERTIFICATE": certificate, "TLS_KEY": key, "PUBLIC_URL": "http://a.example"}, "should be https://"),
        ({"TLS_CERTIFICATE": nothing, "TLS_KEY": key}, f"Cannot read {nothing}"),
        ({"TLS_CERTIFICATE": certificate, "TLS_KEY": nothing}, f"Cannot read {nothing}"),
        ({"TLS_CERTIFICATE": key, "TLS_KEY": key}, "holds no certificate"),
        ({"TLS_CERTIFICATE": certificate, "TLS_KEY": certificate}, "do not belong together"),
        ({"TLS_CERTIFICATE": certificate, "TLS_KEY": its_key}, "do not belong together"),
        ({"TLS_CERTIFICATE": locked, "TLS_KEY": locked_key}, "locked with a passphrase"),
        ({"TLS_CERTIFICATE": nameless, "TLS_KEY": its_key}, "names no host of its own"),
        ({"TLS_CERTIFICATE": for_nobody, "TLS_KEY": nobodys_key}, "names no host of its own"),
    ):
        with pytest.raises(KeeperError) as caught:
            climbed(read({}, {name: str(value) for name, value in given.items()}, None))
        assert said in Terminal("en").explain(caught.value)
        assert Terminal("fr").explain(caught.value)

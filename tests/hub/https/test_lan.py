"""The hub's own authority: it vouches for local names alone, lasts, and what it vouches with is always up to date."""

import asyncio
import plistlib
import ssl
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import structlog
from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding

from hub import app
from hub.https import help_page, ladder
from hub.https.authority import Authority
from hub.https.certificate import CertificateFiles, names_of
from hub.https.ladder import Ladder, reached
from hub.https.lan import LanCertificate, lan_names
from hub.https.local import is_local
from hub.keeper import KeeperError, StartError, Terminal
from hub.lifecycle import listen
from hub.settings import Settings, read
from tests.hub.https.certificates import write_certificate
from tests.scenarios.guest import ask
from tests.services import free_port

NOW = datetime(2026, 11, 25, tzinfo=UTC)


@pytest.mark.parametrize(
    ("name", "local"),
    [
        ("localhost", True),
        ("salle12.local", True),
        ("salle12.home.arpa", True),
        ("192.168.1.20", True),
        ("172.31.0.1", True),
        ("fd00::2", True),
        ("172.32.0.1", False),
        ("8.8.8.8", False),
        ("2001:db8::1", False),
        ("evil.example", False),
        ("notlocal", False),
        ("", False),
    ],
)
def test_what_is_local(name: str, local: bool) -> None:
    assert is_local(name) is local


async def handshake(authority: Authority, folder: Path, name: str) -> None:
    """Of a client that trusts the authority, with a server that calls itself `name`. Raises SSLError."""
    certificate, key = authority.issue([name], datetime.now(UTC))
    files = (folder / "a.pem", folder / "a.key")
    files[0].write_bytes(certificate)
    files[1].write_bytes(key)
    server = await asyncio.start_server(
        lambda _, out: out.close(), "127.0.0.1", 0, ssl=CertificateFiles(*files).context
    )
    trusting = ssl.create_default_context(cadata=authority.certificate.public_bytes(Encoding.PEM).decode())
    async with server:
        port = server.sockets[0].getsockname()[1]
        _, writer = await asyncio.open_connection("127.0.0.1", port, ssl=trusting, server_hostname=name)
        writer.close()


async def test_it_vouches_for_local_names_and_for_nobody_in_the_internet(tmp_path: Path) -> None:
    authority = Authority.make("Ribambelle (test)", datetime.now(UTC))
    for name in ("localhost", "salle12.local", "10.1.2.3", "fd00::2"):
        await handshake(authority, tmp_path, name)
    for name in ("bank.example", "8.8.8.8", "2001:db8::1"):
        with pytest.raises(ssl.SSLError, match="permitted subtree violation"):
            await handshake(authority, tmp_path, name)


def leaf(folder: Path) -> x509.Certificate:
    return x509.load_pem_x509_certificate((folder / "https" / "hub.pem").read_bytes())


def test_it_is_made_once_and_its_certificate_as_often_as_needed(tmp_path: Path) -> None:
    names, now = ["10.0.0.5", "salle12.local"], [NOW]

    def lan() -> LanCertificate:
        return LanCertificate(tmp_path, lambda: tuple(names), lambda: now[0])

    first, made = lan(), leaf(tmp_path)
    assert set(names_of(made)) == {"10.0.0.5", "salle12.local", "localhost", "127.0.0.1", "::1"}
    assert made.not_valid_after_utc - NOW == timedelta(days=90)
    assert timedelta(days=3650) < first.authority.certificate.not_valid_after_utc - NOW < timedelta(days=3660)
    assert {path.stat().st_mode & 0o077 for path in (tmp_path / "https").iterdir()} == {0}
    again = lan()
    assert again.authority.certificate == first.authority.certificate
    assert leaf(tmp_path) == made
    now[0] += timedelta(days=59)
    assert not again.renew()
    now[0] += timedelta(days=2)
    assert again.renew()
    assert leaf(tmp_path).not_valid_after_utc - now[0] == timedelta(days=90)
    names[0] = "10.9.9.9"
    assert again.renew()
    assert "10.9.9.9" in names_of(leaf(tmp_path))
    assert not again.renew()
    (tmp_path / "https" / "hub.key").unlink()
    assert again.renew()


def test_what_is_damaged_is_told_and_never_replaced_in_silence(tmp_path: Path) -> None:
    LanCertificate(tmp_path, lambda: ())
    (tmp_path / "https" / "authority.key").write_bytes(b"")
    with pytest.raises(StartError, match="authority-damaged"):
        LanCertificate(tmp_path, lambda: ())
    (tmp_path / "file").write_text("")
    with pytest.raises(StartError, match="data-dir-unwritable"):
        LanCertificate(tmp_path / "file", lambda: ())


def test_a_hub_is_called_what_it_listens_on(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("socket.gethostname", lambda: "Salle12.school.example")
    monkeypatch.setattr("hub.https.lan.own_addresses", lambda: ("192.168.1.5", "fd00::2", "203.0.113.4"))
    assert lan_names("0.0.0.0") == ("192.168.1.5", "salle12.local", "salle12.home.arpa")  # noqa: S104
    assert lan_names("::") == ("192.168.1.5", "fd00::2", "salle12.local", "salle12.home.arpa")
    assert lan_names("10.0.0.1") == ("10.0.0.1", "salle12.local", "salle12.home.arpa")
    monkeypatch.setattr("socket.gethostname", lambda: "é*")
    assert lan_names("0.0.0.0") == ("192.168.1.5",)  # noqa: S104


@asynccontextmanager
async def hub(folder: Path, help_port: int) -> AsyncIterator[Settings]:
    """`ribambelle serve --lan` on loopback, with its help page."""
    listening = listen("127.0.0.1", 0)
    given = {"HOST": "127.0.0.1", "PORT": "0", "DATA_DIR": str(folder), "LAN": "yes", "HELP_PORT": str(help_port)}
    climbed = Ladder.climb(read({}, given, None).listening_on(listening.getsockname()[1]))
    journal = structlog.get_logger()
    worker = app.build(climbed.settings, journal)
    ready, stopping = asyncio.Event(), asyncio.Event()
    async with climbed.held(journal):
        serving = asyncio.create_task(worker.serve(listening, ready.set, stopping))
        await asyncio.wait({serving, asyncio.ensure_future(ready.wait())}, return_when=asyncio.FIRST_COMPLETED)
        try:
            yield climbed.settings
        finally:
            stopping.set()
            await asyncio.wait_for(serving, 10)


async def test_the_help_page_gives_away_the_certificate_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    port = free_port()
    async with hub(tmp_path, port) as settings:
        plain = f"http://localhost:{port}"

        async def get(url: str, **headers: str) -> help_page.Any:
            return await asyncio.to_thread(ask, url, **headers)

        page = (
            await get(f"{plain}/", User_Agent="Mozilla/5.0 (iPad; CPU OS 18_0)", Accept_Language="fr")
        ).body.decode()
        assert '<html lang="fr"' in page
        assert page.index("Profil pour iPad") < page.index("Android")
        assert f'href="https://localhost:{settings.port}/check"' in page
        assert "<script" not in page
        assert "<form" not in page
        assert '<html lang="en"' in (await get(f"{plain}/?language=en", Accept_Language="fr")).body.decode()

        crt = await get(f"{plain}/ribambelle.crt")
        authority = x509.load_der_x509_certificate(crt.body)
        assert crt.headers["content-type"] == "application/x-x509-ca-cert"
        assert b"PRIVATE" not in crt.body
        profile = plistlib.loads((await get(f"{plain}/ribambelle.mobileconfig")).body)
        assert profile["PayloadContent"][0]["PayloadContent"] == crt.body
        assert profile["PayloadContent"][0]["PayloadType"] == "com.apple.security.root"

        for path in ("/enter", "/sign-in", "/check", "/socket.io/", "/healthz", "/metrics", "/https/authority.key"):
            assert (await get(f"{plain}{path}")).status == 404
        for path in ("/static/../https/authority.key", "/static/pages/live.js", "/static/nothing.css"):
            assert (await get(f"{plain}{path}")).status == 404
        assert (await asyncio.to_thread(ask, f"{plain}/sign-in", b"email=a&password=b")).status in (404, 405)
        for answer in (crt, await get(f"{plain}/")):
            assert "set-cookie" not in answer.headers
            assert "default-src 'none'" in answer.headers["content-security-policy"]

        trusted = tmp_path / "trusted.pem"
        trusted.write_bytes(authority.public_bytes(Encoding.PEM))
        monkeypatch.setenv("SSL_CERT_FILE", str(trusted))
        secure = f"https://localhost:{settings.port}"
        answer = await get(f"{secure}/")
        assert answer.status == 200
        assert "strict-transport-security" not in answer.headers, "it would lock the help page of the same name"
        for origin, status in (
            (secure, 401),
            (f"http://localhost:{settings.port}", 403),
            ("https://evil.example", 403),
        ):
            sign_in = await asyncio.to_thread(ask, f"{secure}/sign-in", b"email=a&password=b", Origin=origin)
            assert sign_in.status in (status, 415)
        said = ladder.tell(settings, settings.url, Terminal("en"))
        assert f":{port} shows how" in said
        assert "fingerprint (SHA-256)" in said


async def test_a_help_port_that_is_taken_is_told_by_its_name(tmp_path: Path) -> None:
    with listen("127.0.0.1", 0) as taken, pytest.raises(StartError) as caught:
        async with hub(tmp_path, taken.getsockname()[1]):
            pass
    assert "HELP_PORT" in Terminal("en").explain(caught.value)


def test_local_addresses_are_our_origins() -> None:
    settings = read({"LAN": "yes"}, {}, None)
    for origin in ("https://192.168.1.5:8443", "https://salle12.local:8443", "https://[fd00::2]:8443"):
        assert settings.allows_origin(origin)
    for origin in (
        "http://192.168.1.5:8443",
        "https://192.168.1.5",
        "https://evil.example:8443",
        "https://8.8.8.8:8443",
    ):
        assert not settings.allows_origin(origin)
    assert settings.strict_host == ""
    assert read(settings.given(), {}, None) == settings, "a worker is told the same"


def test_everybody_is_told_the_same_address(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Also workers, and commands that run beside the hub and make nothing."""
    monkeypatch.setattr("hub.https.ladder.lan_names", lambda host: ("192.168.1.5", "salle12.local"))
    given = {"LAN": "yes", "DATA_DIR": str(tmp_path)}
    started = Ladder.climb(read({}, given, None)).settings
    assert started.url == reached(read(started.given(), {}, None)).url == "https://192.168.1.5:8443"
    beside = read({}, given | {"DATA_DIR": str(tmp_path / "other")}, None)
    assert reached(beside).url == started.url
    assert not (tmp_path / "other").exists()


def test_each_step_says_what_it_is_and_what_is_next(tmp_path: Path) -> None:
    certificate, key = write_certificate(tmp_path, days=30)
    files = {"TLS_CERTIFICATE": str(certificate), "TLS_KEY": str(key)}
    for given, said in (
        ({}, "For this computer alone"),
        ({"HOST": "192.168.1.5"}, "Over plain HTTP nobody"),
        (files, f"Over HTTPS with {certificate}, which counts until {(datetime.now(UTC) + timedelta(days=30)).date()}"),
        ({"PUBLIC_URL": "https://a.example"}, "no proxy is believed"),
        ({"PUBLIC_URL": "https://a.example", "TRUSTED_PROXIES": "127.0.0.1"}, "Behind a proxy"),
    ):
        settings = Ladder.climb(read({}, given, None)).settings
        assert said in ladder.tell(settings, settings.url, Terminal("en"))
        assert ladder.tell(settings, settings.url, Terminal("fr"))
    for other in (files, {"PUBLIC_URL": "https://a.example"}):
        with pytest.raises(KeeperError, match="lan-alone"):
            read({"LAN": "yes"}, other, None)

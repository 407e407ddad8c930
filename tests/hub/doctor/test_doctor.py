"""The doctor on real set-ups, each broken in one way: it says what is wrong in a sentence, and its cure."""

import asyncio
import os
import socket
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
import structlog

from hub.doctor import certificates, examination, media, ports, post, relay, services
from hub.doctor.findings import Check, Finding
from hub.https.lan import LanCertificate
from hub.keeper import StartError, Terminal
from hub.letterbox.parts import letter_door
from hub.lifecycle import listen
from hub.pages.material_views import materials_of
from hub.settings import Settings, read
from hub.store.store import Store
from tests.hub.https.certificates import write_certificate
from tests.hub.test_cli import run, serving
from tests.services import PostgresServer, free_port
from tests.smtp import IN_URL, PASSWORD, mail_server
from tests.turn import RelayServer

SECRET = "a secret of the doctor's test"


def settings(folder: Path, **values: str) -> Settings:
    """A hub on free ports of loopback."""
    given = {"PORT": str(free_port()), "MEDIA_PORT": str(free_port()), "MEDIA_ADDRESSES": "127.0.0.1"}
    return read({}, given | {"DATA_DIR": str(folder)} | values, None)


def ask(check: Check, asked: Settings) -> list[Finding]:
    return asyncio.run(check(asked))


def ids(findings: list[Finding], kind: str = "mend") -> list[str]:
    return [finding.id for finding in findings if finding.kind == kind]


def report(asked: Settings, language: str = "en") -> list[str]:
    lines: list[str] = []
    try:
        asyncio.run(examination.examine(asked, Terminal(language), lines.append))
    except StartError as no:
        lines.append(Terminal(language).explain(no))
    return lines


@pytest.mark.parametrize(("language", "healthy"), [("en", "Nothing to mend."), ("fr", "Rien à réparer.")])
def test_a_healthy_set_up_has_nothing_to_mend(tmp_path: Path, language: str, healthy: str) -> None:
    lines = report(settings(tmp_path), language)
    assert lines[-1] == healthy
    assert len(lines) > len(examination.CHECKS)
    assert any("127.0.0.1" in line for line in lines)


def test_a_port_that_another_program_holds(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        asked = settings(tmp_path, PORT=str(taken.getsockname()[1]))
        assert ids(ask(ports.pages, asked)) == ["port-taken"]
    assert ids(ask(ports.pages, asked), "well") == ["doctor-port-free"]


@pytest.mark.parametrize("kind", [socket.SOCK_DGRAM, socket.SOCK_STREAM])
def test_a_media_port_that_another_program_holds(tmp_path: Path, kind: socket.SocketKind) -> None:
    with socket.socket(type=kind) as taken:
        taken.bind(("127.0.0.1", 0))
        if kind is socket.SOCK_STREAM:
            taken.listen()
        asked = settings(tmp_path, MEDIA_PORT=str(taken.getsockname()[1]))
        (found,) = ask(media.addresses, asked)
    assert (found.kind, found.id, found.names["setting"]) == ("mend", "port-taken", "MEDIA_PORT")


def test_an_address_that_is_not_this_computers(tmp_path: Path) -> None:
    asked = settings(tmp_path, MEDIA_ADDRESSES="127.0.0.1,203.0.113.9")
    reached, silent = ask(media.addresses, asked)
    assert (reached.kind, reached.names["address"]) == ("well", "127.0.0.1")
    assert (silent.kind, silent.id) == ("mend", "doctor-address-silent")
    assert silent.names == {"address": "203.0.113.9", "port": str(asked.media_port), "ways": "UDP, TCP"}
    assert "MEDIA_ADDRESSES" in Terminal("fr").say(silent.id, **silent.names)


def test_a_routers_address_may_answer_only_from_outside(tmp_path: Path) -> None:
    findings = ask(media.addresses, settings(tmp_path, PUBLIC_ADDRESS="203.0.113.9"))
    assert ids(findings) == []
    assert ids(findings, "note") == ["doctor-public-silent"]


def test_every_worker_has_a_media_port(tmp_path: Path) -> None:
    asked = replace(settings(tmp_path), workers=2, media_port=0)
    assert len(ask(media.addresses, asked)) == 2


def test_a_hub_that_runs_is_found_and_left_alone(tmp_path: Path) -> None:
    asked = settings(tmp_path)
    given = ["--port", str(asked.port), "--media-port", str(asked.media_port), "--data-dir", str(tmp_path)]
    with serving("serve", *given, cwd=tmp_path):
        done = run("doctor", *given, cwd=tmp_path, LC_ALL="fr_FR.UTF-8", MEDIA_ADDRESSES="127.0.0.1")
        assert done.returncode == 0, done
        assert f"Port {asked.port}\u00a0: le hub tourne et répond." in done.stdout
        assert "La base de données répond (sqlite)." in done.stdout
        assert "en UDP il ne répond qu’aux navigateurs" in done.stdout


@pytest.fixture(scope="module")
def coturn(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RelayServer]:
    server = RelayServer(tmp_path_factory.mktemp("coturn"), SECRET)
    server.start()
    yield server
    server.stop()


def test_a_relay_that_takes_our_ticket_by_udp_and_by_tcp(tmp_path: Path, coturn: RelayServer) -> None:
    urls = f"turn:127.0.0.1:{coturn.port},{coturn.url}"
    findings = ask(relay.tickets, settings(tmp_path, TURN_URLS=urls, TURN_SECRET=SECRET))
    assert ids(findings, "well") == ["doctor-relay-answers"] * 2, findings


def test_a_relay_with_another_secret(tmp_path: Path, coturn: RelayServer) -> None:
    asked = settings(tmp_path, TURN_URLS=coturn.url, TURN_SECRET="another one")
    (found,) = ask(relay.tickets, asked)
    assert (found.kind, found.id) == ("mend", "doctor-relay-refused")
    assert SECRET not in str(found)
    assert "another one" not in "\n".join(report(asked))


def test_a_relay_that_is_away(tmp_path: Path) -> None:
    url = f"turn:127.0.0.1:{free_port()}?transport=tcp"
    assert ids(ask(relay.tickets, settings(tmp_path, TURN_URLS=url, TURN_SECRET=SECRET))) == ["doctor-relay-away"]


def over_https(folder: Path, pair: tuple[Path, Path], url: str = "https://localhost") -> Settings:
    """A hub with certificate files."""
    return settings(folder, TLS_CERTIFICATE=str(pair[0]), TLS_KEY=str(pair[1]), HOST="127.0.0.1", PUBLIC_URL=url)


def test_a_certificate_that_is_as_it_should_be(tmp_path: Path) -> None:
    pair = write_certificate(tmp_path / "tls", ("*.example.org", "localhost"))
    assert ids(ask(certificates.tls, over_https(tmp_path, pair)), "well") == ["doctor-tls"]
    assert ids(ask(certificates.tls, over_https(tmp_path, pair, "https://hub.example.org")), "well") == ["doctor-tls"]
    assert ids(ask(certificates.tls, settings(tmp_path)), "note") == ["doctor-tls-none"]
    assert ids(ask(certificates.tls, over_https(tmp_path, write_certificate(tmp_path / "tls", days=3))), "note") == [
        "doctor-tls-soon"
    ]


@pytest.mark.parametrize("url", ["https://example.org", "https://a.hub.example.org", "https://hub.example.com"])
def test_a_certificate_for_another_name(tmp_path: Path, url: str) -> None:
    asked = over_https(tmp_path, write_certificate(tmp_path / "tls", ("*.example.org", "localhost")), url)
    (found,) = ask(certificates.tls, asked)
    assert (found.kind, found.id, found.names["names"]) == ("mend", "doctor-tls-name", "*.example.org, localhost")


def test_a_certificate_that_names_nobody(tmp_path: Path) -> None:
    asked = over_https(tmp_path, write_certificate(tmp_path / "tls", ()), "")
    assert ids(ask(certificates.tls, asked)) == ["tls-nameless"]


def test_a_certificate_that_is_over(tmp_path: Path) -> None:
    asked = over_https(tmp_path, write_certificate(tmp_path / "tls", days=0))
    assert ids(ask(certificates.tls, asked)) == ["doctor-tls-over"]
    assert any(line.startswith("MEND") and "browsers let nobody in" in line for line in report(asked))


def test_a_certificate_and_a_key_that_do_not_fit(tmp_path: Path) -> None:
    certificate, _ = write_certificate(tmp_path / "one")
    _, key = write_certificate(tmp_path / "two")
    assert ids(ask(certificates.tls, over_https(tmp_path, (certificate, key)))) == ["tls-mismatch"]
    key.unlink()
    assert ids(ask(certificates.tls, over_https(tmp_path, (certificate, key)))) == ["tls-unreadable"]
    certificate.write_text("not PEM")
    assert ids(ask(certificates.tls, over_https(tmp_path, (certificate, key)))) == ["tls-not-pem"]


def test_the_certificate_of_a_network(tmp_path: Path) -> None:
    asked = settings(tmp_path, LAN="yes", HOST="127.0.0.1")
    assert ids(ask(certificates.tls, asked), "note") == ["doctor-tls-new"]
    LanCertificate(tmp_path, lambda: ())
    assert ids(ask(certificates.tls, asked), "well") == ["doctor-tls"]
    (tmp_path / "https" / "authority.key").write_text("damaged")
    assert ids(ask(certificates.tls, asked)) == ["authority-damaged"]
    (tmp_path / "https" / "authority.key").unlink()
    assert ids(ask(certificates.tls, asked)) == ["tls-unreadable"]


def test_https_by_a_proxy_that_nobody_believes(tmp_path: Path) -> None:
    asked = settings(tmp_path, PUBLIC_URL="https://hub.example.org")
    assert ids(ask(certificates.tls, asked)) == ["step-proxy-unknown"]
    believed = settings(tmp_path, PUBLIC_URL="https://hub.example.org", TRUSTED_PROXIES="127.0.0.1")
    assert ids(ask(certificates.tls, believed), "note") == ["step-proxy"]


def with_mail(folder: Path, url: str) -> Settings:
    """A hub that writes from an address of its school."""
    return settings(folder, SMTP_URL=url, MAIL_FROM="hub@example.org")


def test_a_mail_server_that_lets_us_in(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert ids(ask(post.mail, settings(tmp_path)), "note") == ["doctor-mail-none"]
    with mail_server(tmp_path) as server:
        asked = with_mail(tmp_path, f"smtp://{IN_URL}@localhost:{server.port}")
        assert ids(ask(post.mail, asked)) == ["mail-untrusted"]
        monkeypatch.setenv("SSL_CERT_FILE", str(server.authority))
        assert ids(ask(post.mail, asked), "well") == ["doctor-mail"]
        assert server.letters == [], "nothing is sent"


def test_a_mail_server_with_another_password(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with mail_server(tmp_path) as server:
        monkeypatch.setenv("SSL_CERT_FILE", str(server.authority))
        asked = with_mail(tmp_path, f"smtp://hub:{PASSWORD.replace(': ', '')}@localhost:{server.port}")
        lines = report(asked)
    assert any(line.startswith("MEND  The mail server refuses name or password") for line in lines)
    assert PASSWORD.replace(": ", "") not in "\n".join(lines)


def test_a_mail_server_that_is_away_or_does_not_encrypt(tmp_path: Path) -> None:
    assert ids(ask(post.mail, with_mail(tmp_path, f"smtp://localhost:{free_port()}"))) == ["mail-away"]
    with mail_server(tmp_path, starttls=False) as server:
        asked = with_mail(tmp_path, f"smtp://{IN_URL}@localhost:{server.port}")
        assert ids(ask(post.mail, asked)) == ["mail-unencrypted"]


def test_redis_that_is_away(tmp_path: Path, redis_url: str) -> None:
    assert ids(ask(services.bus, settings(tmp_path, REDIS_URL=redis_url)), "well") == ["doctor-bus"]
    away = settings(tmp_path, REDIS_URL=f"redis://127.0.0.1:{free_port()}/0")
    assert ids(ask(services.bus, away)) == ["doctor-bus-away"]


def test_a_database_that_is_away(tmp_path: Path, postgres_server: PostgresServer) -> None:
    here = settings(tmp_path, DATABASE_URL=postgres_server.url)
    assert ids(ask(services.database, here), "well") == ["doctor-database"]
    assert ids(ask(services.clock, here), "well") == ["doctor-clock"]
    away = settings(tmp_path, DATABASE_URL=f"postgresql://nobody@127.0.0.1:{free_port()}/hub")
    assert ids(ask(services.database, away)) == ["database-closed"]
    assert ask(services.clock, away) == [], "one trouble, one line"


def test_clocks_apart(tmp_path: Path, postgres_server: PostgresServer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(services, "_CLOCKS_APART_SECONDS", -1.0)
    found = ask(services.clock, settings(tmp_path, DATABASE_URL=postgres_server.url))
    assert ids(found) == ["doctor-clocks-apart"]


def test_a_clock_of_the_past(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(services, "_INSTALLED_AT", 1e11)
    assert ids(ask(services.clock, settings(tmp_path))) == ["doctor-clock-behind"]


def test_a_disk_that_is_nearly_full(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = settings(tmp_path / "not" / "there" / "yet")
    assert ids(ask(services.disk, asked), "well") == ["doctor-disk"]
    monkeypatch.setattr(services, "LEAST_FREE_BYTES", 1 << 62)
    assert ids(ask(services.disk, asked)) == ["doctor-disk-full"]
    assert report(asked)[-1] == "To mend: 1, see above."


def test_a_directory_that_is_not_ours(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    assert ids(ask(services.data_directory, settings(tmp_path / "file" / "data"))) == ["data-dir-unwritable"]
    assert not os.path.exists(tmp_path / "data"), "the doctor makes nothing"


def test_the_command_says_by_its_status_that_something_is_wrong(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        done = run("doctor", "--port", port, "--media-port", "0", "--media-addresses", "127.0.0.1", cwd=tmp_path)
    assert done.returncode == 1
    assert f"MEND  Port {port} is in use by another program" in done.stdout
    assert done.stderr == "To mend: 1, see above.\n"
    assert list(tmp_path.iterdir()) == [], "the doctor makes nothing"


async def test_the_door_for_letters(tmp_path: Path) -> None:
    assert [found.id for found in await post.letters_in(settings(tmp_path))] == ["doctor-letters-none"]
    with listen("127.0.0.1", 0) as free:
        port = free.getsockname()[1]
    asked = settings(tmp_path, LMTP_PORT=str(port), LMTP_DOMAIN="classes.example.org")
    assert [found.id for found in await post.letters_in(asked)] == ["doctor-letters-closed"]

    async def other(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"SSH-2.0-OpenSSH\r\n")
        writer.close()

    async with await asyncio.start_server(other, "127.0.0.1", port):
        assert [found.id for found in await post.letters_in(asked)] == ["doctor-letters-other"]
    store = Store("", tmp_path)
    [door] = letter_door(asked, store, materials_of(asked, store), structlog.get_logger(), is_shared=True)
    await door.start()
    [second] = letter_door(asked, store, materials_of(asked, store), structlog.get_logger(), is_shared=True)
    await second.start()  # another worker at the same port
    assert [found.id for found in await post.letters_in(asked)] == ["doctor-letters"]
    [alone] = letter_door(asked, store, materials_of(asked, store), structlog.get_logger(), is_shared=False)
    with pytest.raises(StartError, match="port-taken"):
        await alone.start()
    for each in (door, second):
        await each.stop()

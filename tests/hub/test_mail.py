"""Mail through a real server: a letter arrives whole and encrypted, and each failure has its name and its cure."""

from pathlib import Path

import pytest

from hub.keeper import Terminal
from hub.mail import Letter, Mail, MailFailed, MailProblem, write
from hub.settings import read
from tests.services import free_port
from tests.smtp import IN_URL, PASSWORD, mail_server

pytestmark = pytest.mark.filterwarnings("ignore:Requiring AUTH while not requiring TLS")  # by a server of tests
LETTER = Letter("zoe@example.org", "Ça marche", "Bonjour,\n\nune lettre d’essai.\n")


def mail(url: str) -> Mail:
    """As a keeper sets it up."""
    found = Mail.of(read({}, {"SMTP_URL": url, "MAIL_FROM": "hub@example.org"}, None))
    assert found is not None
    return found


async def failure(asked: Mail, letter: Letter = LETTER) -> MailFailed:
    """Why a letter is not taken; its sentence can be said in both languages and holds no password."""
    with pytest.raises(MailFailed) as caught:
        await asked.send(letter, name="Chez nous")
    for language in ("en", "fr"):
        said = Terminal(language).say(caught.value.message, why=caught.value.why)
        assert caught.value.why in said
        assert PASSWORD not in said
    return caught.value


@pytest.mark.parametrize("scheme", ["smtp", "smtps"])
async def test_a_letter_arrives_whole_and_encrypted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, scheme: str
) -> None:
    with mail_server(tmp_path, tls=scheme == "smtps") as server:
        monkeypatch.setenv("SSL_CERT_FILE", str(server.authority))
        asked = mail(f"{scheme}://{IN_URL}@localhost:{server.port}")
        await asked.greet()
        assert server.letters == []
        await asked.send(LETTER, name="École d’à côté")
    (letter,) = server.letters
    assert server.was_encrypted == [True]
    assert letter["From"].addresses[0].addr_spec == "hub@example.org"
    assert letter["From"].addresses[0].display_name == "École d’à côté"
    assert letter["To"] == LETTER.to
    assert letter["Subject"] == LETTER.subject
    assert letter["Auto-Submitted"] == "auto-generated"
    assert letter["Message-ID"].endswith("@example.org>")
    assert letter.get_content().replace("\r\n", "\n") == LETTER.text


async def test_only_to_this_computer_and_without_a_password_it_goes_in_the_clear(tmp_path: Path) -> None:
    with mail_server(tmp_path, starttls=False, auth=False) as server:
        await mail(f"smtp://localhost:{server.port}").send(LETTER)
        assert server.was_encrypted == [False]
        found = await failure(mail(f"smtp://{IN_URL}@localhost:{server.port}"))
    assert found.problem is MailProblem.UNENCRYPTED
    assert len(server.letters) == 1
    assert mail("smtp://mail.example.org").needs_starttls
    assert not mail(f"smtps://{IN_URL}@mail.example.org").needs_starttls


async def test_tls_at_once_where_the_server_speaks_in_the_clear(tmp_path: Path) -> None:
    with mail_server(tmp_path, starttls=False, auth=False) as server:
        found = await failure(mail(f"smtps://localhost:{server.port}"))
    assert found.problem is MailProblem.UNENCRYPTED


async def test_a_server_that_is_away() -> None:
    assert (await failure(mail(f"smtp://localhost:{free_port()}"))).problem is MailProblem.AWAY
    assert (await failure(mail("smtp://mail.invalid"))).problem is MailProblem.AWAY


@pytest.mark.parametrize("scheme", ["smtp", "smtps"])
async def test_a_server_that_cannot_be_trusted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, scheme: str) -> None:
    with mail_server(tmp_path, tls=scheme == "smtps") as server:
        url = f"{scheme}://{IN_URL}@localhost:{server.port}"
        assert (await failure(mail(url))).problem is MailProblem.UNTRUSTED, "nobody knows its authority"
        monkeypatch.setenv("SSL_CERT_FILE", str(server.authority))
        other = url.replace("localhost", "127.0.0.1")
        assert (await failure(mail(other))).problem is MailProblem.UNTRUSTED, "it is made for another name"
        await mail(url).greet()


async def test_a_name_or_password_that_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with mail_server(tmp_path) as server:
        monkeypatch.setenv("SSL_CERT_FILE", str(server.authority))
        wrong = mail(f"smtp://hub%40school:wrong@localhost:{server.port}")
        assert (await failure(wrong)).problem is MailProblem.LOGIN
        with pytest.raises(MailFailed) as caught:
            await wrong.greet()
        assert caught.value.problem is MailProblem.LOGIN


async def test_a_server_that_wants_a_name_and_one_that_takes_none(tmp_path: Path) -> None:
    with mail_server(tmp_path, starttls=False) as server:
        assert (await failure(mail(f"smtp://localhost:{server.port}"))).problem is MailProblem.LOGIN


@pytest.mark.parametrize(
    ("verb", "said", "problem"),
    [
        ("MAIL", "553 not yours", MailProblem.SENDER),
        ("RCPT", "550 no such person", MailProblem.RECIPIENT),
        ("DATA", "554 looks like\tspam", MailProblem.REFUSED),
    ],
)
async def test_what_the_server_refuses(tmp_path: Path, verb: str, said: str, problem: MailProblem) -> None:
    with mail_server(tmp_path, starttls=False, auth=False) as server:
        server.refuses[verb] = said
        found = await failure(mail(f"smtp://localhost:{server.port}"))
    assert found.problem is problem
    assert found.why == said.partition(" ")[2].replace("\t", " ")


@pytest.mark.parametrize("to", ["", "zoe", "a@b, c@d", "a@b\r\nBcc: c@d", "<a@b>", "zoé@example.org", "a@b\x00"])
async def test_an_address_that_is_none_goes_nowhere(tmp_path: Path, to: str) -> None:
    with mail_server(tmp_path, starttls=False, auth=False) as server:
        found = await failure(mail(f"smtp://localhost:{server.port}"), Letter(to, "x", "x"))
    assert found.problem is MailProblem.RECIPIENT
    assert server.letters == []


@pytest.mark.parametrize("line", ["x\r\nBcc: c@d", "x\ny"])
async def test_no_header_can_be_slipped_in(line: str) -> None:
    asked = mail(f"smtp://localhost:{free_port()}")
    with pytest.raises(ValueError, match=r"linefeed|CR|invalid"):
        await asked.send(Letter(LETTER.to, line, "x"))
    with pytest.raises(ValueError, match=r"linefeed|CR|invalid"):
        await asked.send(LETTER, name=line)


def test_no_mail_without_settings_and_no_password_in_a_repr() -> None:
    assert Mail.of(read({}, {}, None)) is None
    asked = mail(f"smtps://{IN_URL}@mail.example.org")
    assert (asked.port, asked.user, asked.password) == (465, "hub@school", PASSWORD)
    assert PASSWORD not in repr(asked)
    assert mail("smtp://mail.example.org").port == 587


def test_what_programs_read_travels_whole() -> None:
    """A long address in a header is not cut into encoded words, and a calendar goes as programs know it (RFC 6047)."""
    address = f"https://hub.example.org/letters/stop/{'x' * 150}"
    calendar = "BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nEND:VCALENDAR\r\n"
    letter = Letter(LETTER.to, LETTER.subject, LETTER.text, stop_url=address, calendar=calendar)
    written = write(letter, "hub@example.org", "Chez nous", "id")
    assert f"\nList-Unsubscribe: <{address}>\n".encode() in written.as_bytes()
    kinds = {part.get_content_type(): part for part in written.walk()}
    assert kinds["text/calendar"].get_param("method") == "REQUEST"
    assert kinds["application/ics"].get_filename() == "lesson.ics"
    assert kinds["text/plain"].get_content() == LETTER.text

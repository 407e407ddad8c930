"""Letters taken apart: what a person wrote, and what programs of every kind put around it."""

import base64
from email.message import EmailMessage
from email.policy import SMTP

import pytest

from hub.letterbox.opening import MOST_DEPTH, MOST_PARTS, Opened, opened, read
from hub.letterbox.trimming import subject_of, text_of_html, trimmed
from tests.hub.letterbox.letters import letter, with_file


def open_(written: EmailMessage | bytes) -> Opened:
    return read(opened(written if isinstance(written, bytes) else written.as_bytes(policy=SMTP)))


def raw(body: bytes, *headers: str) -> bytes:
    lines = ("From: Camille <camille@ecole.example>", "Message-ID: <one@x>", "Subject: Dessin", *headers)
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + body


@pytest.mark.parametrize(
    ("headers", "body", "text"),
    [
        (("Content-Type: text/plain; charset=iso-8859-15",), "Été à 5 €".encode("iso-8859-15"), "Été à 5 €"),
        (("Content-Type: text/plain; charset=koi8-r",), "Привет".encode("koi8-r"), "Привет"),
        (("Content-Type: text/plain; charset=x-nobody",), "Éte".encode(), "Éte"),
        (("Content-Type: text/plain; charset=x-nobody",), "Éte".encode("cp1252"), "Éte"),
        (("Content-Type: text/plain; charset=zlib_codec",), b"abc", "abc"),
        (("Content-Type: text/plain; charset=utf-8",), b"caf\xe9", "café"),
        (("Content-Type: text/plain", "Content-Transfer-Encoding: base64"), b"Qm9uam91cg", "Bonjour"),
        (("Content-Type: text/plain", "Content-Transfer-Encoding: x-nothing"), b"Bonjour", "Bonjour"),
        (("Content-Type: text/plain", "Content-Transfer-Encoding: quoted-printable"), b"Bon=\r\njour=ZZ", "Bonjour=ZZ"),
        (("Content-Type: nothing",), b"Bonjour", "Bonjour"),
        ((), b"Bonjour", "Bonjour"),
    ],
)
def test_any_charset_and_encoding(headers: tuple[str, ...], body: bytes, text: str) -> None:
    assert open_(raw(body, *headers)).text == text


def test_html_alone_becomes_words() -> None:
    html = (
        "<html><head><title>x</title><style>p{}</style></head><body><p>Liebe  Klasse,</p><div>hier\nist<br>unser&nbsp;"
        "Bild &lt;3</div><script>alert(1)</script><img src=x onerror=alert(1)><blockquote>Am Montag</blockquote></body>"
    )
    found = open_(raw(html.encode(), "Content-Type: text/html; charset=utf-8"))
    assert found.text.split() == ["Liebe", "Klasse,", "hier", "ist", "unser", "Bild", "<3"]
    assert text_of_html("<ul><li>eins</li><li>zwei</li></ul>").split("\n") == ["eins", "", "zwei"]
    assert text_of_html("<svg><script>x</script></svg>") == ""
    assert text_of_html("<" * 200_000).count("<") <= 200_000


def test_the_plain_one_of_two_is_taken_and_no_picture_of_a_signature() -> None:
    written = letter(text="Hello")
    written.add_alternative('<p>Hello</p><img src="cid:logo"><img src="cid:photo">', subtype="html")
    html = written.get_payload()[1]  # type: ignore[index]
    html.add_related(b"\x89PNG" + bytes(100), "image", "png", cid="<logo>")  # type: ignore[union-attr]
    html.add_related(b"\xff\xd8\xff" + bytes(30_000), "image", "jpeg", cid="<photo>")  # type: ignore[union-attr]
    found = open_(written)
    assert (found.text, [len(each.content) for each in found.files], found.left_out) == ("Hello", [30_003], 0)


def test_a_picture_alone_and_a_text_that_is_a_file() -> None:
    picture = base64.b64encode(b"\xff\xd8\xff" + bytes(50))
    alone = raw(picture, "Content-Type: image/jpeg", "Content-Transfer-Encoding: base64")
    assert [each.content[:3] for each in open_(alone).files] == [b"\xff\xd8\xff"]
    written = letter(text="")
    written.make_mixed()
    written.add_attachment("Il était une fois", filename="histoire.txt")
    assert (open_(written).text, open_(written).files) == ("Il était une fois", [])


def test_a_letter_within_a_letter_is_not_opened() -> None:
    written = letter()
    written.add_attachment(with_file(b"\xff\xd8\xff" + bytes(50), sender="other@x.example"))
    found = open_(written)
    assert (found.text, found.files, found.left_out) == ("Bonjour de Niort !", [], 1)
    assert found.writers == ["camille@ecole.example"]


def nested(depth: int) -> bytes:
    start = b"".join(
        b'Content-Type: multipart/mixed; boundary="b%d"\r\n\r\n--b%d\r\n' % (each, each) for each in range(depth)
    )
    return b"From: a@b.example\r\nMessage-ID: <x>\r\n" + start + b"Content-Type: text/plain\r\n\r\ndeep\r\n"


def test_deep_and_many() -> None:
    assert open_(nested(MOST_DEPTH)).text == "deep"
    for depth in (MOST_DEPTH + 2, 200, 5_000):
        assert open_(nested(depth)).problem == "nested", depth
    written = letter()
    for _ in range(MOST_PARTS + 1):
        written.add_attachment(b"x", maintype="image", subtype="png", filename="a.png")
    assert open_(written).problem == "nested"


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\x00" * 1_000,
        b"\xff" * 1_000,
        b"From\r\n\r\n",
        b"no header at all",
        b"From: \r\n\r\nx",
        b"From: a@b.example\r\nFrom: c@d.example\r\n\r\nx",
        b"From: a@b.example, c@d.example\r\n\r\nx",
        b"From: =?utf-8?q?=80=81?= <a@\r\n\r\nx",
        b"From: " + b"(" * 5_000 + b"\r\n\r\nx",
    ],
)
def test_what_is_no_letter_is_said_to_be_none(content: bytes) -> None:
    assert open_(content).problem in ("from", "broken", "nested")


@pytest.mark.parametrize(
    "content",
    [
        raw(b"--b\r\n\r\nx", "Content-Type: multipart/mixed; boundary=b"),
        raw(b"x", "Content-Type: multipart/mixed"),
        raw(b"x", "Content-Type: multipart/mixed; boundary="),
        raw(b"x", "Content-Disposition: attachment; filename*=utf-8''%ff%fe"),
        raw(b"x", "Content-Type: text/plain; charset*0*=x'"),
        raw(b"x", "Date: never", "To: <", "Received: x", "Content-Language: \x00"),
        raw(b"x", "Subject: =?x-nobody?b?!!!?= \x07"),
    ],
)
def test_crooked_ones_are_read_as_far_as_they_go(content: bytes) -> None:
    assert open_(content).problem == ""


def test_signature_and_quotation_are_left_out() -> None:
    assert trimmed("Bonjour\n\nLéa\n-- \nÉcole Jules-Ferry\n05 49") == "Bonjour\n\nLéa"
    assert trimmed("Merci !\n\nLe lun. 16 nov. 2026 à 10:00, Inês\n<ines@x> a écrit :\n> Olá\n> x") == "Merci !"
    assert trimmed("Danke\n\nAm 16.11.2026 um 10:00 schrieb Inês:\n\n> Olá") == "Danke"
    assert trimmed("Thanks\nOn Mon, Inês wrote:\n> Olá") == "Thanks"
    assert trimmed("Grazie\n\n-----Messaggio originale-----\nDa: x") == "Grazie"
    assert trimmed("Vedi sotto\n________________________________\nFrom: x") == "Vedi sotto"
    kept = "On the beach we found shells.\nMaria wrote: they are white:\nand we drew them."
    assert trimmed(kept) == kept, "a sentence of a child's story is none"
    assert trimmed("> all of it\n> quoted") == "> all of it\n> quoted", "better too much than nothing"
    assert trimmed("-- \nonly a signature") == "-- \nonly a signature"


def test_subjects_lose_what_programs_put_before_them() -> None:
    assert subject_of("Re: AW: TR : Fwd: RE[2]: Dessin") == "Dessin"
    assert subject_of("Renard: un conte") == "Renard: un conte"
    assert subject_of("") == ""

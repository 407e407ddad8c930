"""The chat keeps what was said, cleaned, and refuses what says nothing or too much."""

import pytest

from rooms.channel import CHAT
from rooms.chat import MAX_MESSAGE_CHARACTERS
from rooms.commands import Say
from rooms.errors import Code, Refused
from rooms.events import MessageSaid
from tests.rooms.lesson import CAMILLE, TERESA, Notebook


def test_what_is_said_is_kept_as_it_was_said() -> None:
    chat = Notebook(CHAT)
    said = ["Olá!", "Bonjour à vous", "<b>not bold</b>", "x" * MAX_MESSAGE_CHARACTERS]
    for number, text in enumerate(said):
        assert chat.do((CAMILLE, TERESA)[number % 2], Say(text=text)).event == MessageSaid(text=text)
    assert [entry.seq for entry in chat.entries] == [1, 2, 3, 4]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("\u202e\u200b \n", Code.TEXT_EMPTY),
        ("x" * (MAX_MESSAGE_CHARACTERS + 1), Code.TEXT_TOO_LONG),
        ("x" * 8_000, Code.TEXT_TOO_LONG),
    ],
)
def test_what_cannot_be_said_is_refused_by_name(text: str, code: Code) -> None:
    with pytest.raises(Refused) as refusal:
        Notebook(CHAT).do(CAMILLE, Say(text=text))
    assert refusal.value.code is code

"""What messages say now, against the vectors that the browser's reading is tested with as well."""

import json
from pathlib import Path
from typing import Any

import msgspec
import pytest

from rooms.channel import CHAT, Author, Entry
from rooms.commands import EditMessage, Erase, Say
from rooms.events import AnyEvent
from rooms.ids import OpId, PersonId, Seq
from rooms.wording import Version, messages
from tests.rooms.lesson import LEO, Notebook

VECTORS = json.loads((Path(__file__).parent / "chat_vectors.json").read_text(encoding="utf-8"))


def entry_of(raw: dict[str, Any]) -> Entry:
    event = msgspec.convert(raw["event"], AnyEvent)
    author = Author(PersonId(raw["person"]), None)
    return Entry(Seq(raw["seq"]), author, OpId(f"op-{raw['seq']:06}"), event, raw["at"], b"")


@pytest.mark.parametrize("case", VECTORS["chats"], ids=lambda case: case["name"])
def test_what_each_message_says(case: dict[str, Any]) -> None:
    found = messages(map(entry_of, case["entries"])).values()
    assert [[each.seq, each.text, each.is_edited] for each in found] == case["messages"]


def test_every_wording_is_known_until_the_message_is_erased() -> None:
    chat = Notebook(CHAT)
    chat.do(LEO, Say(text="helo"))
    chat.do(LEO, EditMessage(seq=1, text="hello"))
    found = messages(chat.entries)[Seq(1)]
    assert (found.author, found.at) == (LEO, 1_000)
    assert found.versions == (Version(1_000, "helo"), Version(2_000, "hello"))
    chat.do(LEO, Erase(seq=1))
    assert messages(chat.entries) == {}

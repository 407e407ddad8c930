"""The chat keeps what was said, cleaned, and refuses what says nothing or too much."""

import pytest

from rooms.around import Around
from rooms.channel import CHAT, Author
from rooms.chat import EDIT_MS, MAX_EDITS, MAX_MESSAGE_CHARACTERS
from rooms.commands import EditMessage, Erase, ErasePerson, Say
from rooms.erasure import emptied
from rooms.errors import Code, Refused
from rooms.events import EntriesErased, MessageEdited, MessageSaid
from rooms.ids import Seq
from rooms.rights import Verb
from rooms.room import apply, verb_of
from tests.rooms.lesson import CAMILLE, LEO, TERESA, Notebook


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


def refusal(chat: Notebook, author: Author, command: EditMessage, at: int | None = None) -> Code:
    with pytest.raises(Refused) as refused:
        chat.do(author, command, at)
    return refused.value.code


def test_ones_own_words_are_put_right() -> None:
    chat = Notebook(CHAT)
    chat.do(LEO, Say(text="helo"))
    assert chat.do(LEO, EditMessage(seq=1, text=" hello \u202e")).event == MessageEdited(seq=Seq(1), text="hello")
    assert chat.do(LEO, EditMessage(seq=1, text="hello!")).event == MessageEdited(seq=Seq(1), text="hello!")
    assert chat.folded() == chat.fold
    assert verb_of(EditMessage(seq=1, text="x"), LEO) is Verb.EDIT_OWN


def test_only_a_message_of_ones_own_that_is_there_is_changed() -> None:
    chat = Notebook(CHAT)
    chat.do(LEO, Say(text="helo"))
    chat.do(LEO, EditMessage(seq=1, text="hello"))
    # Another's, an edit, none at all: the three look the same.
    assert refusal(chat, CAMILLE, EditMessage(seq=1, text="not hers")) is Code.FORBIDDEN
    assert refusal(chat, LEO, EditMessage(seq=2, text="an edit")) is Code.FORBIDDEN
    assert refusal(chat, LEO, EditMessage(seq=9, text="nothing")) is Code.FORBIDDEN
    assert refusal(chat, LEO, EditMessage(seq=1, text=" \u200b")) is Code.TEXT_EMPTY
    assert refusal(chat, LEO, EditMessage(seq=1, text="x" * 2_001)) is Code.TEXT_TOO_LONG
    chat.do(LEO, Erase(seq=1))
    assert refusal(chat, LEO, EditMessage(seq=1, text="risen")) is Code.FORBIDDEN


def test_after_a_quarter_of_an_hour_words_stay_as_they_are() -> None:
    chat = Notebook(CHAT)
    chat.do(LEO, Say(text="helo"), at=1_000)
    chat.do(LEO, EditMessage(seq=1, text="hallo"), at=1_000 + EDIT_MS)
    assert refusal(chat, LEO, EditMessage(seq=1, text="hello"), at=1_001 + EDIT_MS) is Code.TOO_LATE


def test_a_message_is_not_changed_without_end() -> None:
    chat = Notebook(CHAT)
    chat.do(LEO, Say(text="0"), at=0)
    for number in range(MAX_EDITS):
        chat.do(LEO, EditMessage(seq=1, text=str(number)), at=0)
    assert refusal(chat, LEO, EditMessage(seq=1, text="more"), at=0) is Code.TOO_LATE


def test_an_erasure_takes_every_wording_along() -> None:
    chat = Notebook(CHAT)
    for text in ("helo", "mine"):
        chat.do(LEO, Say(text=text))
    chat.do(TERESA, Say(text="olá"))
    chat.do(LEO, EditMessage(seq=1, text="hello"))
    chat.do(TERESA, EditMessage(seq=3, text="Olá!"))
    with pytest.raises(Refused) as refused:  # a wording alone does not go
        chat.do(LEO, Erase(seq=4))
    assert refused.value.code is Code.NO_CHANGE
    everything = apply(chat.fold, CAMILLE, ErasePerson(person=LEO.person), 0)
    assert everything == EntriesErased(seqs=[Seq(1), Seq(2), Seq(4)])
    assert chat.do(CAMILLE, Erase(seq=1, person=LEO.person)).event == EntriesErased(seqs=[Seq(1), Seq(4)])


def test_whoever_is_slowed_waits_between_two_messages() -> None:
    chat = Notebook(CHAT)

    def wait_of_leo(at: int) -> int | None:
        try:
            apply(chat.fold, LEO, Say(text="x"), at, Around(pause_ms=10_000))
        except Refused as no:
            return no.wait_ms
        return None

    assert wait_of_leo(0) is None
    chat.do(LEO, Say(text="x"), at=5_000)
    chat.do(TERESA, Say(text="somebody else"), at=9_000)
    assert wait_of_leo(5_000) == 10_000
    assert wait_of_leo(14_999) == 1
    assert wait_of_leo(15_000) is None
    assert wait_of_leo(4_000) is None, "a clock that was put back slows nobody"
    apply(chat.fold, LEO, EditMessage(seq=1, text="y"), 6_000, Around(pause_ms=10_000))
    chat.do(LEO, Erase(seq=1), at=6_000)
    assert wait_of_leo(7_000) == 8_000, "to take it away makes nobody quicker"
    emptied_log = [emptied(chat.entries[0]), *chat.entries[1:]]
    assert chat.folded(emptied_log) == chat.fold

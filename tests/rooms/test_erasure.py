"""Erasing words: whose they may be said to be, in what portions a person's go, and what is left of them."""

import pytest

from rooms.channel import Author, Entry
from rooms.chat import Chat
from rooms.commands import MAX_ERASED, Erase, ErasePerson, Say
from rooms.erasure import emptied
from rooms.errors import Code, Refused
from rooms.events import EntriesErased, Erased, HandRaised, MessageSaid, Unread
from rooms.floor import Floor
from rooms.ids import ClassId, OpId, PersonId, SeatId, Seq
from rooms.rights import Verb
from rooms.room import apply, verb_of

LEO, CAMILLE = Author(PersonId("leo"), ClassId("niort")), Author(PersonId("camille"), ClassId("niort"))


def chat_with(*authors: Author) -> Chat:
    chat = Chat()
    for number, author in enumerate(authors, start=1):
        chat.fold(Entry(Seq(number), author, OpId(f"op-{number}"), MessageSaid(text="x"), 0, b"digest"))
    return chat


def code_of(chat: Chat, author: Author, command: Erase | ErasePerson) -> Code:
    with pytest.raises(Refused) as refused:
        apply(chat, author, command, 0)
    return refused.value.code


def test_what_is_erased_is_named_with_its_author() -> None:
    chat = chat_with(LEO, CAMILLE)
    assert apply(chat, LEO, Erase(seq=1), 0) == EntriesErased(seqs=[Seq(1)])
    assert apply(chat, CAMILLE, Erase(seq=1, person=LEO.person), 0) == EntriesErased(seqs=[Seq(1)])
    # Whoever says that it is theirs was only asked for the right to their own.
    assert code_of(chat, LEO, Erase(seq=2)) is Code.FORBIDDEN
    assert code_of(chat, CAMILLE, Erase(seq=2, person=LEO.person)) is Code.FORBIDDEN
    assert code_of(chat, LEO, Erase(seq=3)) is Code.NO_CHANGE


def test_what_was_erased_is_erased_once() -> None:
    chat = chat_with(LEO)
    chat.fold(Entry(Seq(2), LEO, OpId("op-2"), EntriesErased(seqs=[Seq(1)]), 0, b""))
    assert code_of(chat, LEO, Erase(seq=1)) is Code.NO_CHANGE
    assert code_of(chat, LEO, Erase(seq=2)) is Code.NO_CHANGE


def test_a_persons_words_go_in_portions_that_fit_a_message() -> None:
    chat = chat_with(*[LEO] * (MAX_ERASED + 5), CAMILLE)
    first = apply(chat, CAMILLE, ErasePerson(person=LEO.person), 0)
    assert first == EntriesErased(seqs=[Seq(number) for number in range(1, MAX_ERASED + 1)])
    chat.fold(Entry(Seq(2_000), CAMILLE, OpId("op-x"), first, 0, b""))
    rest = apply(chat, CAMILLE, ErasePerson(person=LEO.person), 0)
    assert rest == EntriesErased(seqs=[Seq(number) for number in range(MAX_ERASED + 1, MAX_ERASED + 6)])
    chat.fold(Entry(Seq(2_001), CAMILLE, OpId("op-y"), rest, 0, b""))
    assert code_of(chat, CAMILLE, ErasePerson(person=LEO.person)) is Code.NO_CHANGE


def test_the_floor_has_nothing_to_erase() -> None:
    floor = Floor()
    floor.fold(Entry(Seq(1), LEO, OpId("op-1"), HandRaised(seat=SeatId("niort"), person=LEO.person), 0, b""))
    with pytest.raises(Refused) as refused:
        apply(floor, LEO, Erase(seq=1), 0)
    assert refused.value.code is Code.MALFORMED


def test_the_right_that_it_needs() -> None:
    assert verb_of(Erase(seq=1), LEO) is Verb.ERASE_OWN
    assert verb_of(Erase(seq=1, person=LEO.person), LEO) is Verb.ERASE_OWN
    assert verb_of(Erase(seq=1, person=CAMILLE.person), LEO) is Verb.ERASE_ANY


def test_nothing_of_the_text_is_left_but_its_place() -> None:
    entry = Entry(Seq(7), LEO, OpId("op-7"), MessageSaid(text="secret"), 12, b"digest of the secret")
    left = emptied(entry)
    assert left == Entry(Seq(7), LEO, OpId("op-7"), Erased(was="said.1"), 12, b"")
    newer = emptied(Entry(Seq(7), LEO, OpId("op-7"), Unread("film.9", b"{}"), 12, b"x"))
    assert newer.event == Erased(was="film.9")


def test_say_and_erase_are_the_chats() -> None:
    assert apply(Chat(), LEO, Say(text=" hello "), 0) == MessageSaid(text="hello")

"""Handing the camera over: who sends for a class is asked before another of its devices does instead (ADR 39).

Where nobody answers, whoever asked may take it: a device that sleeps, or a wall that nobody stands at, keeps no class
in the dark. A word of either side finds the other at whatever worker they are.
"""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal, TypeVarTuple, Unpack

import msgspec

from rooms.ids import ParticipantId, RoomId
from signaling.socket.caller import Caller
from signaling.socket.lane import Lane
from signaling.socket.media_wire import Asked, AskingWire, Given, SeatWire
from signaling.socket.presence import Present

if TYPE_CHECKING:
    from signaling.socket.live_room import LiveRoom

ASK_SECONDS = 20.0
"""How long an answer is waited for."""

GRANT_SECONDS = 60.0
"""How long a seat that was given, or kept by nobody, may be taken."""

REST_SECONDS = 20.0
"""How long a no is not asked about again."""

Ts = TypeVarTuple("Ts")
Says = Literal["asks", "withdraws", "gives", "keeps"]


class HandoverWord(msgspec.Struct, frozen=True):
    """From the device that asks to the one that sends, or back; between their workers, where they have two."""

    room: RoomId
    says: Says
    asking: AskingWire
    holder: ParticipantId

    @property
    def newcomer(self) -> ParticipantId:
        """Who asks."""
        return ParticipantId(self.asking.participant)

    @property
    def to(self) -> ParticipantId:
        """Who hears it."""
        return self.holder if self.says in ("asks", "withdraws") else self.newcomer


@dataclass(slots=True)
class _Ask:
    """What a device of this worker asked for, and what became of it."""

    word: HandoverWord
    timer: asyncio.TimerHandle
    stands: Literal["asking", "given", "kept", "silent"] = "asking"


@dataclass(slots=True)
class _Question:
    """What a device of this worker is asked."""

    word: HandoverWord
    timer: asyncio.TimerHandle


@dataclass(slots=True)
class Handover:
    """Of one room; by newcomer. Nothing of it outlives its worker: whoever asked asks again."""

    live: "LiveRoom"
    lane: Lane
    pass_on: Callable[[HandoverWord], None]
    """To the other workers."""
    _asks: dict[ParticipantId, _Ask] = field(default_factory=dict)
    _questions: dict[ParticipantId, _Question] = field(default_factory=dict)

    def ask(self, caller: Caller) -> None:
        """A device would like to send for its seat. Asked twice is asked once."""
        me = self.live.presence.present[caller.participant]
        holder = self.live.presence.sender_of(caller.seat)
        before = self._asks.get(me.participant)
        if holder is None or holder is me or me.may_replace(holder):
            self._forget(me.participant)
            self._tell(me.participant, "free")
        elif before is not None and before.word.holder == holder.participant:
            self._tell(me.participant, before.stands)
        else:
            self._begin(me, holder)

    def granted(self, newcomer: ParticipantId) -> ParticipantId | None:
        """The device in whose place a newcomer may send: it gave its place away, or did not answer."""
        ask = self._asks.get(newcomer)
        return ask.word.holder if ask is not None and ask.stands in ("given", "silent") else None

    def answer(self, caller: Caller, given: Given) -> None:
        """By the device that is asked; anybody else's word, and one that comes too late, mean nothing."""
        question = self._questions.get(ParticipantId(given.participant))
        if question is not None and question.word.holder == caller.participant:
            self._drop(question.word.newcomer)
            self._say(question.word, "gives" if given.give else "keeps")

    def hear(self, word: HandoverWord) -> None:
        """A word to a device, which may be at another worker."""
        if word.to not in self.live.presence.present:
            return
        match word.says:
            case "asks":
                self._drop(word.newcomer)
                self._questions[word.newcomer] = _Question(word, _after(ASK_SECONDS, self._drop, word.newcomer))
                self._ask_holder(word.holder)
            case "withdraws":
                self._drop(word.newcomer)
            case "gives":
                self._settle(word, "given", GRANT_SECONDS)
            case "keeps":
                self._settle(word, "kept", REST_SECONDS)

    def look(self) -> None:
        """Somebody came, went, sends or sends no more: what was asked may be over, or be another's to answer."""
        presence = self.live.presence
        senders = {sender.participant: sender for sender in presence.senders().values()}
        for newcomer, ask in list(self._asks.items()):
            me = presence.present.get(newcomer)
            if me is None or newcomer in senders:
                self._forget(newcomer)
            elif ask.word.holder not in senders:
                holder = next((sender for sender in senders.values() if sender.seat == me.seat), None)
                if holder is None or me.may_replace(holder):
                    self._forget(newcomer)
                    self._tell(newcomer, "free")
                else:
                    self._begin(me, holder)
        for newcomer, question in list(self._questions.items()):
            if question.word.holder not in senders:
                self._drop(newcomer)

    def stop(self) -> None:
        """The room closes."""
        for timer in [each.timer for each in self._asks.values()] + [each.timer for each in self._questions.values()]:
            timer.cancel()

    def _begin(self, me: Present, holder: Present) -> None:
        self._forget(me.participant)
        asking = AskingWire(me.participant, me.person, me.device)
        word = HandoverWord(self.live.room, "asks", asking, holder.participant)
        self._asks[me.participant] = _Ask(word, _after(ASK_SECONDS, self._wait_no_longer, word))
        self._tell(me.participant, "asking")
        self._say(word, "asks")

    def _wait_no_longer(self, word: HandoverWord) -> None:
        self._settle(word, "silent", GRANT_SECONDS)
        self._say(word, "withdraws")

    def _settle(self, word: HandoverWord, stands: Literal["given", "kept", "silent"], seconds: float) -> None:
        ask = self._asks.get(word.newcomer)
        if ask is not None and ask.word.holder == word.holder:
            ask.timer.cancel()
            ask.stands, ask.timer = stands, _after(seconds, self._forget, word.newcomer)
            self._tell(word.newcomer, stands)

    def _forget(self, newcomer: ParticipantId) -> None:
        ask = self._asks.pop(newcomer, None)
        if ask is not None:
            ask.timer.cancel()
            if ask.stands == "asking":
                self._say(ask.word, "withdraws")

    def _drop(self, newcomer: ParticipantId) -> None:
        question = self._questions.pop(newcomer, None)
        if question is not None:
            question.timer.cancel()
            self._ask_holder(question.word.holder)

    def _ask_holder(self, holder: ParticipantId) -> None:
        asking = [question.word.asking for question in self._questions.values() if question.word.holder == holder]
        self.lane.write((holder,), "media:asked", Asked(asking))

    def _say(self, word: HandoverWord, says: Says) -> None:
        said = msgspec.structs.replace(word, says=says)
        (self.hear if said.to in self.live.presence.present else self.pass_on)(said)

    def _tell(self, newcomer: ParticipantId, answer: Literal["asking", "given", "kept", "silent", "free"]) -> None:
        self.lane.write((newcomer,), "media:seat", SeatWire(answer))


def _after(seconds: float, act: Callable[[Unpack[Ts]], None], *args: *Ts) -> asyncio.TimerHandle:
    return asyncio.get_running_loop().call_later(seconds, act, *args)

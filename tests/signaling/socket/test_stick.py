"""The talking stick at the real media plane: whoever sends without it is seen, and heard by nobody."""

from dataclasses import replace
from typing import Any

from rooms.ids import PictureName, SeatId, Source
from signaling.sfu.plane import SubscriberOffer, TrackLine
from tests.contract.test_bus import until
from tests.signaling.sfu.peers import KEYFRAME, PICTURE, SOUND, Publisher, Subscriber
from tests.signaling.socket.scene import CAMILLE, CHANIA, ELENI, EVORA, INES, NIORT, ROOM, Guest, Hub
from tests.signaling.socket.test_media import heard, publish

BURST = 10


class Lesson:
    """Niort and Évora send whatever the room says, as a tampered page would; Chania listens."""

    def __init__(self, hub: Hub) -> None:
        self.hub = hub
        self.guests: list[Guest] = []
        self.senders: dict[str, Publisher] = {}
        self.ear = Subscriber("ear", CHANIA)

    async def begin(self) -> None:
        """Everybody is in, connected, and heard."""
        self.guests = [await self.hub.inside(actor) for actor in (CAMILLE, INES, ELENI)]
        for guest, seat in zip(self.guests, (NIORT, EVORA), strict=False):
            sender = self.senders[seat] = Publisher(seat, seat, ("audio", "video", "screen", "film"))
            shows: dict[str, Source] = sender.shows
            await sender.endpoint.connect(await publish(guest, sdp=sender.offer(), shows=shows))
        await self.guests[2].send("media:watch", {})
        offer = await self.guests[2].wait("media:offer", lambda offer: len(offer["tracks"]) == 8)
        lines = tuple(TrackLine(**track) for track in offer["tracks"])
        answer = self.ear.learn(SubscriberOffer(offer["number"], offer["sdp"], lines))
        await self.guests[2].send("media:answer", {"number": offer["number"], "sdp": answer})
        ends = [self.ear.endpoint, *(sender.endpoint for sender in self.senders.values())]
        await until(lambda: all(end.is_connected for end in ends))
        await until(lambda: sum(worker.media.statistics()["connected"] for worker in self.hub.workers) == 3)

    async def ask(self, kind: str, seat: str) -> None:
        """A teacher of Niort asks; afterwards every worker has counted it."""
        op_id = await self.guests[0].ask("floor", kind=kind, seat=seat)
        for guest in self.guests:
            await guest.entry(op_id)

    async def who_is_heard(self) -> set[str]:
        """Everybody speaks and shows: all pictures come, and the sound of these, and of their screens."""
        before = {line: len(packets) for line, packets in self.ear.got.items()}

        def news(line: tuple[str, str]) -> int:
            return len(self.ear.packets(*line)) - before.get(line, 0)

        for sender in self.senders.values():
            for number in range(BURST):
                for mid in ("audio", "film"):
                    sender.send(mid, SOUND)
                for mid in ("video", "screen"):  # sent, and so forwarded, after the sound
                    sender.send(mid, PICTURE if number else KEYFRAME)
        pictures = [(name, "video") for seat in self.senders for name in (seat, f"{seat} screen")]
        await until(lambda: all(news(line) == BURST for line in pictures))
        sounds = {seat: {news((seat, "audio")), news((f"{seat} screen", "audio"))} for seat in self.senders}
        assert all(counted in ({0}, {BURST}) for counted in sounds.values()), sounds
        return {seat for seat, counted in sounds.items() if counted == {BURST}}

    async def end(self) -> None:
        for endpoint in (self.ear.endpoint, *(sender.endpoint for sender in self.senders.values())):
            await endpoint.close()


async def test_who_sends_without_the_stick_is_seen_and_heard_by_nobody(any_hub: Hub) -> None:
    lesson = Lesson(any_hub)
    await lesson.begin()
    assert await lesson.who_is_heard() == {NIORT, EVORA}
    await lesson.ask("give-stick", NIORT)
    assert await lesson.who_is_heard() == {NIORT}
    await lesson.ask("give-stick", EVORA)
    assert await lesson.who_is_heard() == {EVORA}
    await lesson.ask("mute", EVORA)
    assert await lesson.who_is_heard() == set()
    await lesson.ask("give-stick", CHANIA)
    await lesson.ask("unmute", EVORA)
    assert await lesson.who_is_heard() == set()
    await lesson.ask("take-stick", CHANIA)
    assert await lesson.who_is_heard() == {NIORT, EVORA}
    await lesson.end()


async def test_the_stick_survives_a_restart_and_a_newcomer_learns_of_it(hub: Hub) -> None:
    camille = await hub.inside(CAMILLE)
    given = await camille.entry(await camille.ask("floor", kind="give-stick", seat=EVORA))
    assert heard(hub) == {NIORT: False, EVORA: True, CHANIA: False}
    async with Hub(log=hub.log).running() as restarted:
        ines = await restarted.inside(INES)
        assert ines.entries("floor") == [given]
        assert heard(restarted) == {NIORT: False, EVORA: True, CHANIA: False}


async def test_what_cannot_be_is_refused_by_name(hub: Hub) -> None:
    camille = await hub.inside(CAMILLE)
    await camille.entry(await camille.ask("floor", kind="give-stick", seat=EVORA))
    for kind, seat, code in (
        ("give-stick", "of-nobody", "forbidden"),
        ("give-stick", EVORA, "no-change"),
        ("take-stick", NIORT, "no-change"),
        ("take-stick", "of-nobody", "no-change"),
    ):
        assert (await camille.refusal(await camille.ask("floor", kind=kind, seat=seat)))["code"] == code
    assert len(camille.entries("floor")) == 1


async def test_a_class_that_leaves_the_twinning_with_the_stick_silences_nobody(hub: Hub) -> None:
    camille = await hub.inside(CAMILLE)
    await camille.entry(await camille.ask("floor", kind="give-stick", seat=EVORA))
    leave(hub, EVORA)
    hub.beat()
    await until(lambda: heard(hub) == {NIORT: True, CHANIA: True})
    assert (await camille.refusal(await camille.ask("floor", kind="give-stick", seat=EVORA)))["code"] == "forbidden"
    await camille.entry(await camille.ask("floor", kind="take-stick", seat=EVORA))  # so that it is not there on return


def leave(hub: Hub, seat: Any) -> None:
    """The class is a partner no more."""
    card = hub.directory.rooms[ROOM]
    partners = card.place.partners - {seat}
    seats = [one for one in card.seats if one.seat != seat]
    hub.directory.rooms[ROOM] = replace(card, seats=seats, place=replace(card.place, partners=partners))


async def test_a_turn_that_ends_by_itself_opens_the_floor_at_every_worker(any_hub: Hub) -> None:
    camille, ines = await any_hub.inside(CAMILLE), await any_hub.inside(INES)
    for seconds, ends in ((1, False), (1, True)):
        given = await camille.ask("floor", kind="give-stick", seat=EVORA, seconds=seconds, ends=ends)
        for guest in (camille, ines):
            await guest.entry(given)
    assert all(heard(worker) == {NIORT: False, EVORA: True, CHANIA: False} for worker in any_hub.workers)
    for worker in any_hub.workers:
        worker.clock += 2_000
    await until(lambda: all(set(heard(worker).values()) == {True} for worker in any_hub.workers))


async def test_the_spotlight_and_what_stays_are_told_to_every_media_plane(any_hub: Hub) -> None:
    camille, ines = await any_hub.inside(CAMILLE), await any_hub.inside(INES)
    asked = [
        await camille.ask("floor", kind="spotlight", on="screen", seat=EVORA),
        await camille.ask("floor", kind="pin-for-all", seat=CHANIA),
    ]
    for op_id in asked:
        await ines.entry(op_id)
        await camille.entry(op_id)
    wanted = {PictureName(SeatId(EVORA), "screen"), PictureName(SeatId(CHANIA))}
    assert all(stage(worker) == wanted for worker in any_hub.workers)
    over = await ines.ask("floor", kind="spotlight", on=None)
    for guest in (camille, ines):
        await guest.entry(over)
    assert all(stage(worker) == {PictureName(SeatId(CHANIA))} for worker in any_hub.workers)


async def test_the_spotlight_survives_a_restart_and_two_teachers_who_press_at_once(hub: Hub) -> None:
    camille, ines = await hub.inside(CAMILLE), await hub.inside(INES)
    asked = [await guest.ask("floor", kind="spotlight", on="camera", seat=EVORA) for guest in (camille, ines)]
    await camille.entry(asked[0])
    assert (await ines.refusal(asked[1]))["code"] == "no-change"
    async with Hub(log=hub.log).running() as restarted:
        await restarted.inside(INES)
        assert stage(restarted) == {PictureName(SeatId(EVORA))}


def stage(hub: Hub) -> frozenset[PictureName]:
    """What its media plane shows large to everybody."""
    return hub.media._director._stages.get(ROOM, frozenset())

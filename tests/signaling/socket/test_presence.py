"""Presence over several workers: whatever order news come in, all see the same, and of each seat one sender."""

import itertools
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from rooms.ids import ParticipantId, PersonId, SeatId
from signaling.bus.roster import WorkerId
from signaling.socket.presence import PresenceList, Present

WORKERS = [WorkerId(name) for name in ("one", "two", "three")]
SEATS = [SeatId("niort"), SeatId("evora")]

deeds = st.tuples(
    st.sampled_from(["come", "go", "send", "stop", "tell"]), st.integers(0, 2), st.integers(0, 3), st.integers(0, 2)
)


def name(worker: int, who: int) -> ParticipantId:
    return ParticipantId(f"{WORKERS[worker]}-{who}")


def told(lists: list[PresenceList], speaker: int, hearer: int) -> None:
    """A worker's announcement reaches another one."""
    copies = [replace(here) for here in lists[speaker].present.values()]
    lists[hearer].hear_of(WORKERS[speaker], copies)
    for outdone in lists[hearer].outdone():
        lists[hearer].stop(outdone.participant)


@given(st.lists(deeds, max_size=40))
def test_all_workers_end_up_with_the_same_people_and_the_same_senders(done: list[tuple[str, int, int, int]]) -> None:
    lists = [PresenceList() for _ in WORKERS]
    claims = itertools.count(1)
    for deed, worker, who, other in done:
        here, participant = lists[worker], name(worker, who)
        seat = SEATS[who % 2]
        match deed:
            case "come":
                here.come(Present(participant, PersonId(participant), seat, "desk"))
            case "go":
                here.go(participant)
            case "send" if participant in here.present:
                here.send(participant, next(claims))
            case "stop":
                here.stop(participant)
            case "tell" if worker != other:
                told(lists, worker, other)
            case _:
                pass
    for _ in WORKERS:  # whoever was outdone says so, and then all is said
        for speaker in range(3):
            for hearer in range(3):
                if speaker != hearer:
                    told(lists, speaker, hearer)
    views = [
        (
            {here.participant for here in one.everybody()},
            {seat: sender.participant for seat, sender in one.senders().items()},
        )
        for one in lists
    ]
    assert views[0] == views[1] == views[2]
    claiming = [here for one in lists for here in one.present.values() if here.claim]
    assert len(claiming) == len({here.seat for here in claiming}), "nobody goes on sending beside the sender"


def test_the_same_computer_is_a_neighbour_only_of_another_class() -> None:
    one = PresenceList()
    one.hear_of(WORKERS[1], [Present(name(1, 0), PersonId("ines"), SEATS[1], "desk", computer=b"laptop")])
    assert one.has_neighbour(SEATS[0], b"laptop")
    assert not one.has_neighbour(SEATS[1], b"laptop")
    assert not one.has_neighbour(SEATS[0], b"another")
    assert not one.has_neighbour(SEATS[0], b"")
    one.hear_of(WORKERS[1], [])
    assert not one.has_neighbour(SEATS[0], b"laptop")

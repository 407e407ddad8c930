"""A few are heard: who speaks comes in at once, who pauses stays, who is much louder takes the quietest's place."""

from hypothesis import given
from hypothesis import strategies as st

from rooms.ids import ParticipantId
from signaling.sfu.voices import HANG_OVER_SECONDS, MOST_VOICES, Sound, pick

NOW = 1000.0


def who(*names: str) -> frozenset[ParticipantId]:
    return frozenset(ParticipantId(name) for name in names)


def room(**sounds: tuple[float, float]) -> dict[ParticipantId, Sound]:
    """Each as (how long ago it was a voice, level)."""
    return {ParticipantId(name): Sound(NOW - ago, level) for name, (ago, level) in sounds.items()}


def test_where_there_are_few_all_are_heard() -> None:
    sounds = room(a=(900, 127), b=(900, 127), c=(900, 127), d=(900, 127))
    assert pick(sounds, who(), NOW) == who("a", "b", "c", "d")


def test_who_begins_to_speak_takes_the_place_of_who_was_silent_longest() -> None:
    sounds = room(z=(0, 10), a=(0, 30), b=(10, 70), c=(50, 70), d=(0, 40))
    assert pick(sounds, who("a", "b", "c", "z"), NOW) == who("a", "b", "d", "z")


def test_a_pause_does_not_cut_a_sentence() -> None:
    pause = HANG_OVER_SECONDS - 0.1
    sounds = room(z=(0, 10), a=(pause, 60), b=(pause, 60), c=(pause, 60), d=(0, 57))
    assert pick(sounds, who("a", "b", "c", "z"), NOW) == who("a", "b", "c", "z")
    sounds = room(z=(0, 10), a=(pause, 60), b=(pause, 60), c=(HANG_OVER_SECONDS + 0.1, 60), d=(0, 57))
    assert pick(sounds, who("a", "b", "c", "z"), NOW) == who("a", "b", "d", "z")


def test_one_more_must_be_much_louder() -> None:
    sounds = room(z=(0, 10), a=(0, 30), b=(0, 35), c=(0, 45), d=(0, 38))
    assert pick(sounds, who("a", "b", "c", "z"), NOW) == who("a", "b", "d", "z")
    sounds = room(z=(0, 10), a=(0, 30), b=(0, 35), c=(0, 42), d=(0, 38))
    assert pick(sounds, who("a", "b", "c", "z"), NOW) == who("a", "b", "c", "z")


everyone = st.dictionaries(
    st.sampled_from([ParticipantId(f"p{index}") for index in range(9)]),
    st.builds(Sound, st.floats(NOW - 30, NOW), st.floats(0, 127)),
)


@given(everyone, st.frozensets(st.sampled_from([ParticipantId(f"p{index}") for index in range(12)]), max_size=3))
def test_as_many_as_there_may_be_and_it_comes_to_rest(
    sounds: dict[ParticipantId, Sound], picked: frozenset[ParticipantId]
) -> None:
    now = pick(sounds, picked, NOW)
    assert len(now) == min(MOST_VOICES, len(sounds))
    assert now <= sounds.keys()
    for _ in range(MOST_VOICES):
        now = pick(sounds, now, NOW)
    assert pick(sounds, now, NOW) == now

"""How often a room tells of itself."""

from signaling.socket.crier import MAX_PRESENCE_SECONDS, PRESENCE_SECONDS, presence_seconds


def test_a_lesson_hears_at_once_who_is_here_and_a_crowd_less_often() -> None:
    assert presence_seconds(0) == presence_seconds(60) == PRESENCE_SECONDS
    pauses = [presence_seconds(members) for members in range(2_000)]
    assert pauses == sorted(pauses)
    assert presence_seconds(300) > 20 * PRESENCE_SECONDS
    assert pauses[-1] == MAX_PRESENCE_SECONDS

"""Whose sound a room hears: the few that speak, with a hang-over, so that a pause does not cut a sentence. Pure."""

from collections.abc import Mapping, Set
from dataclasses import dataclass

from rooms.ids import ParticipantId

MOST_VOICES = 4
"""Each of them hears three others; so where four classes are in, nobody is left out."""
HANG_OVER_SECONDS = 2.0
"""A breath, a glance at the page: who paused for less keeps the floor."""
_NOW_SECONDS = 0.4
_LOUDER_DB = 6.0
"""So much louder than the quietest that is forwarded must another be to take its place."""


@dataclass(frozen=True, slots=True)
class Sound:
    """When it was last a voice (seconds), and its level in -dBov (RFC 6464: 0 is the loudest, 127 silence)."""

    heard_at: float
    level: float


def pick(sounds: Mapping[ParticipantId, Sound], picked: Set[ParticipantId], now: float) -> frozenset[ParticipantId]:
    """Who is forwarded from now on, given who was until now; everybody where there are few."""
    if len(sounds) <= MOST_VOICES:
        return frozenset(sounds)

    def age(who: ParticipantId) -> float:
        return now - sounds[who].heard_at

    def level(who: ParticipantId) -> float:
        return sounds[who].level

    chosen = [who for who in sounds if who in picked and age(who) < HANG_OVER_SECONDS]
    newcomers = [who for who in sounds if who not in picked and age(who) < _NOW_SECONDS]
    for newcomer in sorted(newcomers, key=level):
        if len(chosen) < MOST_VOICES:
            chosen.append(newcomer)
            continue
        quietest = max(chosen, key=level)
        if level(newcomer) < level(quietest) - _LOUDER_DB:
            chosen[chosen.index(quietest)] = newcomer
    others = [who for who in sounds if who not in chosen]
    others.sort(key=lambda who: (who in picked, -age(who)), reverse=True)  # a free place stays with who had it last
    return frozenset(chosen + others[: MOST_VOICES - len(chosen)])

"""Why a lesson cannot be so: each reason has a sentence in every language."""

from enum import StrEnum


class LessonProblem(StrEnum):
    """What is wrong with what was asked."""

    PAST = "past"
    OUTSIDE = "outside"  # before the twinning's first or after its last day
    LENGTH = "length"
    MANY = "many"
    STALE = "stale"  # somebody else changed it while it was looked at
    OVER = "over"  # it has begun, or was cancelled
    ROOM = "room"
    TIME = "time"  # no day or time that can be read
    OPTIONS = "options"  # too many dates to vote about
    MINORITY = "minority"  # a date that does not suit enough classes


class LessonRefused(Exception):
    """We said no, and say why by name."""

    def __init__(self, problem: LessonProblem) -> None:
        super().__init__(problem.value)
        self.problem = problem

"""Every named "no" around an account, so that a page can say what to do."""

from enum import StrEnum


class LinkProblem(StrEnum):
    """Why a link did nothing."""

    UNKNOWN = "unknown"
    EXPIRED = "expired"
    USED = "used"


class LinkRefused(Exception):
    """The link opens nothing."""

    def __init__(self, problem: LinkProblem) -> None:
        super().__init__(problem.value)
        self.problem = problem


class LastKeeper(Exception):
    """Somebody has to keep the hub: another keeper first, then this one may go."""

"""Every named "no" of the way in: what was wrong, so that a page can say what to do."""

from enum import StrEnum

from rooms.ids import PersonId


class SignInProblem(StrEnum):
    """Why a teacher could not sign in."""

    WRONG = "wrong"  # unknown address or wrong password: the two look the same
    TOO_MANY = "too-many"


class CardProblem(StrEnum):
    """Why an entry card did not open the door."""

    UNKNOWN = "unknown"
    EXPIRED = "expired"
    USED = "used"
    REVOKED = "revoked"


class InvitationProblem(StrEnum):
    """Why an invitation did not make an account."""

    UNKNOWN = "unknown"
    EXPIRED = "expired"
    USED = "used"


class PersonProblem(StrEnum):
    """Why a person was not made or changed."""

    EMAIL_TAKEN = "email-taken"
    EMAIL_INVALID = "email-invalid"
    PASSWORD_TOO_SHORT = "password-too-short"  # noqa: S105 a name of a problem
    PASSWORD_TOO_LONG = "password-too-long"  # noqa: S105
    PASSWORD_TOO_COMMON = "password-too-common"  # noqa: S105


class SignInRefused(Exception):
    """No login. `retry_after_seconds` is set for TOO_MANY only."""

    def __init__(self, problem: SignInProblem, retry_after_seconds: int | None = None) -> None:
        super().__init__(problem.value)
        self.problem = problem
        self.retry_after_seconds = retry_after_seconds


class CardRefused(Exception):
    """The card gives no login."""

    def __init__(self, problem: CardProblem) -> None:
        super().__init__(problem.value)
        self.problem = problem


class InvitationRefused(Exception):
    """The invitation makes nobody."""

    def __init__(self, problem: InvitationProblem) -> None:
        super().__init__(problem.value)
        self.problem = problem


class PersonRefused(Exception):
    """The person stays as they are."""

    def __init__(self, problem: PersonProblem) -> None:
        super().__init__(problem.value)
        self.problem = problem


class SecondStepNeeded(Exception):
    """The password was right, and a code has to follow: no login yet."""

    def __init__(self, person: PersonId) -> None:
        super().__init__("second step")
        self.person = person

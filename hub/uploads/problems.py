"""Why a file is not taken: each has a sentence that says what to do (`upload-…` in the catalogue)."""

from enum import StrEnum

from hub.uploads.formats import is_heic, is_of_office


class UploadProblem(StrEnum):
    """In the words of whoever sends it."""

    EMPTY = "empty"
    TOO_LARGE = "too-large"
    UNKNOWN = "unknown"  # no picture, no PDF, no sound
    HEIC = "heic"  # a photo that no browser shows
    OFFICE = "office"  # of PowerPoint and its like, where no program is that reads it
    BROKEN = "broken"
    LOCKED = "locked"  # a PDF with a password
    TOO_MUCH = "too-much"  # small on the way, huge once unpacked; or it never gets ready
    TOO_LONG = "too-long"  # sound
    FILM_TOO_LONG = "film-too-long"
    NO_PAGE = "no-page"
    QUOTA = "quota"  # the twinning has so many already
    DISK_FULL = "disk-full"
    SLOW = "slow"  # nothing arrived for a while
    CONSENT = "consent"  # of a pupil whom it shows
    PUPILS = "pupils"  # it shows somebody who is no pupil of whoever says so


STATUS = {
    UploadProblem.TOO_LARGE: 413,
    UploadProblem.UNKNOWN: 415,
    UploadProblem.HEIC: 415,
    UploadProblem.OFFICE: 415,
    UploadProblem.QUOTA: 409,
    UploadProblem.DISK_FULL: 507,
    UploadProblem.SLOW: 408,
}
"""Of HTTP (RFC 9110, RFC 4918 §11.5); all others are 422."""


def problem_of(head: bytes) -> UploadProblem:
    """What to say of a file that is not taken and begins like this."""
    if is_heic(head):
        return UploadProblem.HEIC
    return UploadProblem.OFFICE if is_of_office(head) else UploadProblem.UNKNOWN


class UploadRefused(Exception):
    """Nothing of it is kept."""

    def __init__(self, problem: UploadProblem) -> None:
        super().__init__(problem.value)
        self.problem = problem

"""What the mail server hears about a letter: taken, later, or never, with the codes of RFC 5321 and RFC 3463.

They are English for the machine that reads them; it writes to the person in its own words.
"""

from enum import StrEnum
from typing import Final

from hub.uploads.problems import UploadProblem


class Answer(StrEnum):
    """One line each, as it is sent."""

    TAKEN = "250 2.0.0 Taken: a teacher looks at it first"
    UNKNOWN = "550 5.7.1 This address takes letters only from people whom its class knows"
    """For an address that is nobody's as well: nobody learns which there are."""
    NO_THREAD = "550 5.1.1 Nothing can be answered there now: please write to the class itself"
    """Only for those who may write to the class: a thread of others, one that is gone, or none at all."""
    AUTOMATIC = "554 5.7.1 No person wrote this letter: it is not taken"
    LOOP = "554 5.4.6 This letter goes round in circles"
    NESTED = "554 5.6.0 This letter has too many parts"
    BROKEN = "554 5.6.0 This letter cannot be read"
    EMPTY = "554 5.6.1 Neither words nor a picture, sound, film or PDF in it: please attach the file itself"
    TOO_LARGE = "552 5.3.4 This letter is too large"
    LONG = "554 5.6.0 The text of this letter is too long: please attach it as a PDF"
    FULL = "552 5.2.2 There is no room for more in this twinning"
    TOO_MANY = "452 4.2.2 This class got many letters today: please try again tomorrow"
    DISK = "452 4.3.1 No room on the disk at the moment: please try again later"
    AWAY = "451 4.3.0 Not at the moment: please try again later"
    BUSY = "421 4.3.2 Too many letters at once: please try again soon"


OF_UPLOADS: Final = {
    UploadProblem.QUOTA: Answer.FULL,
    UploadProblem.DISK_FULL: Answer.DISK,
    UploadProblem.TOO_MUCH: Answer.BROKEN,
}
"""Of a file that keeps the whole letter out; all others are left out of it."""

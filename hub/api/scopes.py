"""What a token may be good for. It never gives more than its owner may do."""

from enum import StrEnum


class Scope(StrEnum):
    """One kind of thing, read or written."""

    READ_PROFILE = "profile:read"
    READ_CLASSES = "classes:read"
    WRITE_CLASSES = "classes:write"
    READ_TWINNINGS = "twinnings:read"
    READ_LESSONS = "lessons:read"
    WRITE_LESSONS = "lessons:write"

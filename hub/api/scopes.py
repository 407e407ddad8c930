"""What a token may be good for. It never gives more than its owner may do."""

from enum import StrEnum


class Scope(StrEnum):
    """One kind of thing, read or written."""

    READ_PROFILE = "profile:read"
    WRITE_PROFILE = "profile:write"
    WRITE_FEEDS = "feeds:write"
    READ_CLASSES = "classes:read"
    WRITE_CLASSES = "classes:write"
    READ_PUPILS = "pupils:read"
    WRITE_PUPILS = "pupils:write"
    READ_CONSENTS = "consents:read"
    WRITE_CONSENTS = "consents:write"
    READ_SAFETY = "safety:read"
    WRITE_SAFETY = "safety:write"
    READ_TABLETS = "tablets:read"
    WRITE_TABLETS = "tablets:write"
    READ_REPORTS = "reports:read"
    WRITE_REPORTS = "reports:write"
    READ_TWINNINGS = "twinnings:read"
    WRITE_TWINNINGS = "twinnings:write"
    READ_PARTNERS = "partners:read"
    WRITE_PARTNERS = "partners:write"
    READ_LESSONS = "lessons:read"
    WRITE_LESSONS = "lessons:write"

"""Who can come to this hub at all, in one word: what the settings say about its address."""

from dataclasses import dataclass
from typing import Literal
from urllib.parse import urlsplit

from hub.settings import Settings, is_loopback, url_of

Step = Literal["here", "open", "lan", "safe"]
"""`here`: this computer alone. `open`: others reach it, without HTTPS. Over HTTPS, as cameras need it: `lan` for what
has trusted the hub once, `safe` for everybody."""


@dataclass(frozen=True, slots=True)
class Reach:
    """`url` is where people find the hub; the media ports are one a worker, UDP and TCP.

    `help_url` is where a device learns to trust the hub, or nothing where it need not.
    """

    step: Step
    url: str
    media_port: int
    has_relay: bool
    help_url: str = ""


def reach_of(settings: Settings) -> Reach:
    """From the settings alone; whether a firewall lets it through only another computer can tell."""
    has_relay = bool(settings.turn_urls)
    public = urlsplit(settings.public_url)
    is_here = is_loopback(public.hostname or "") if settings.public_url else settings.is_loopback
    if settings.lan:
        help_url = "" if settings.help_port is None else url_of("http", settings.reached_at, settings.help_port)
        return Reach("lan", settings.url, settings.media_port, has_relay, help_url)
    step: Step = "here" if is_here else "safe" if settings.url.startswith("https:") else "open"
    return Reach(step, settings.url, settings.media_port, has_relay)

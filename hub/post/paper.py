"""The paper of the hub: what stands below every letter in its language: who wrote it, why, and how it stops."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from hub.mail import Letter
from hub.post.models import LetterWaiting
from hub.post.stopping import StopLinks

Speak = Callable[[str, str, dict[str, Any]], str]
"""The message of an id in the language of a tag, or in the hub's where it does not speak that one."""


@dataclass(frozen=True, slots=True)
class Paper:
    """`url` is where people find the hub."""

    speak: Speak
    stopping: StopLinks
    url: str

    async def finish(self, row: LetterWaiting, hub: str) -> Letter:
        """The whole letter."""
        names = {"hub": hub, "url": self.url}
        foot = [self.speak(row.language, f"letter-why-{row.kind}", names)]
        stop_url = await self.stopping.make(row.kind, row.address_digest)
        if stop_url:
            foot.append(self.speak(row.language, "letter-stop", {"url": stop_url}))
        text = f"{row.text}\n\n{hub}\n{self.url}\n\n-- \n" + "\n".join(foot) + "\n"  # "-- ": RFC 3676 §4.3
        return Letter(row.address, row.subject, text, row.language, stop_url, row.calendar)

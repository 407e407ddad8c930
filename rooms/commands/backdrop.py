"""What is asked to lie under a page's ink: a photo, a page of a document, paper with something on it, or nothing."""

from typing import Literal

from rooms.commands.form import Command, Id
from rooms.sheets import Sheet
from rooms.tans import Tangram

Print = Literal["plain", "squares", "lines", "number-line", "hundred-square", "europe"] | Sheet | Tangram
"""What we print ourselves: a page of a ready-made project may begin with it."""

Backdrop = Print | Literal["picture", "taken-away"]
"""`taken-away`: a picture lay there, and is in the room no more."""


class LayBackdrop(Command, frozen=True, tag="lay-backdrop"):
    """Let this lie under the page. `upload` names the picture, and goes with "picture" alone."""

    backdrop: Backdrop
    upload: Id | None = None

"""What every command is made of."""

from typing import Annotated

from msgspec import Meta, Struct

Id = Annotated[str, Meta(min_length=8, max_length=64, pattern=r"^[A-Za-z0-9-]+$")]


class Command(Struct, frozen=True, forbid_unknown_fields=True, tag_field="kind"):
    """Base of all commands; on the wire `kind` names the command."""

"""Puts the built client into the wheel, where the hub looks for it; an install for development needs none."""

from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

BUILT = "static/dist"
INSIDE = "hub/client"


class ClientHook(BuildHookInterface):  # type: ignore[type-arg]
    """Hatchling calls it before it packs."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Add the client. Raises FileNotFoundError where it is not built."""
        if version == "editable":
            return
        if not (Path(self.root) / BUILT / "manifest.json").is_file():
            raise FileNotFoundError("The browser side is not built: run `make dist`.")
        build_data["force_include"][BUILT] = INSIDE

"""What lies under a page's ink."""

from rooms.commands.backdrop import Backdrop
from rooms.events.form import Event


class BackdropLaid(Event, frozen=True, tag="backdrop-laid.1"):
    """This lies under the page from now on, whatever is undone or cleared. `upload` names the picture."""

    backdrop: Backdrop
    upload: str | None = None

"""QR codes that lead a device in: the address by which it reaches the hub, and the picture of it."""

from urllib.parse import urlsplit

import segno
from quart import request

from hub.https.local import is_local
from hub.keepers.reach import Reach
from hub.pages import cookies
from hub.settings import is_loopback, url_of


def picture_of(link: str, mask: int | None = None) -> str:
    """A QR code as SVG, which takes the size of its place."""
    return segno.make(link, error="m", micro=False, mask=mask).svg_inline(omitsize=True, border=2)


def mask_for(link: str) -> int:
    """The mask (ISO/IEC 18004, 7.8) that suits `link` best, and others that differ in their secret alone as well.

    To look for it is three quarters of the work of drawing a code.
    """
    return int(segno.make(link, error="m", micro=False).mask)


def hub_url(reach: Reach) -> str:
    """Where a device comes to: in a school's network by the address by which the teacher came, if others can."""
    host = cookies.host_of(request)
    if reach.step != "lan" or is_loopback(host) or not is_local(host):
        return reach.url
    return url_of("https", host, urlsplit(reach.url).port or 443)

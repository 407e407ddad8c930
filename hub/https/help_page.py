"""The page over plain HTTP that shows how a device trusts the hub: it holds the certificate, and never a login."""

import plistlib
import uuid
from dataclasses import dataclass
from typing import Any, Final

import segno
from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding
from quart import Quart, Response, abort, render_template, request
from structlog.typing import FilteringBoundLogger

from hub.front_door import FrontDoor
from hub.https.authority import fingerprint_of, name_of
from hub.https.local import is_local
from hub.keeper import StartError
from hub.lifecycle import Part, listen
from hub.pages import cookies
from hub.pages.assets import Assets, NotBuilt
from hub.pages.languages import LANGUAGES, OWN_NAMES, choose
from hub.pages.register import TEMPLATES
from hub.pages.texts import Catalogues, Speech
from hub.settings import Settings, url_of

_POLICY: Final = "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; frame-ancestors 'none'"
_NO_SCRIPTS: Final = (".css", ".svg", ".woff2")

DEVICES: Final = {"apple": ("iPad", "iPhone"), "android": ("Android",), "chrome": ("CrOS",), "mac": ("Macintosh",),
    "windows": ("Windows",), "firefox": ("Firefox",)}  # fmt: skip
"""The guides, and by which word of its User-Agent a device is met with its own (none promises anything)."""


@dataclass(frozen=True, slots=True)
class HelpPage:
    """Served on every address that the hub listens on, whichever the device may have come by."""

    settings: Settings
    authority: x509.Certificate
    journal: FilteringBoundLogger

    def part(self) -> Part:
        """To be started beside the hub."""
        door: list[FrontDoor] = []

        async def start() -> None:
            assert self.settings.help_port is not None  # noqa: S101 - the ladder asks
            listening = listen(self.settings.host, self.settings.help_port, "HELP_PORT")
            door.append(FrontDoor(self.app(), self.journal, None))  # type: ignore[arg-type]
            door[0].open(listening)

        async def stop() -> None:
            await door[0].shut()
            await door[0].close()

        return Part("help page", start, stop)

    def app(self) -> Quart:
        """The page, the certificate in both its forms, and what the page is drawn with. Raises StartError."""
        quart = Quart("help", static_folder=None, template_folder=str(TEMPLATES))
        quart.jinja_env.trim_blocks = quart.jinja_env.lstrip_blocks = True
        try:
            assets = Assets()
        except NotBuilt:
            raise StartError("client-not-built") from None
        catalogues = Catalogues()
        quart.jinja_env.globals["asset"] = assets.url

        @quart.get("/")
        async def page() -> str:
            language = choose((request.args.get("language"),), request.accept_languages)
            return await render_template("help.html", **self._words(Speech(catalogues, language)))

        @quart.get("/ribambelle.crt")
        async def certificate() -> Response:
            return _file(self.authority.public_bytes(Encoding.DER), "application/x-x509-ca-cert", "ribambelle.crt")

        @quart.get("/ribambelle.mobileconfig")
        async def profile() -> Response:
            content = profile_of(self.authority)
            return _file(content, "application/x-apple-aspen-config", "ribambelle.mobileconfig")

        @quart.get("/static/<path:path>")
        async def drawn(path: str) -> Response:
            return await assets.send(path) if path.endswith(_NO_SCRIPTS) else abort(404)

        @quart.after_request
        async def protect(response: Response) -> Response:
            response.headers.setdefault("Content-Security-Policy", _POLICY)
            response.headers.setdefault("Cache-Control", "no-store")
            response.headers["X-Content-Type-Options"] = "nosniff"
            response.headers["Referrer-Policy"] = "no-referrer"
            return response

        return quart

    def _words(self, say: Speech) -> dict[str, Any]:
        by = cookies.host_of(request)
        here = by if is_local(by) else self.settings.reached_at  # where this device has come, it comes again
        agent = request.headers.get("User-Agent", "")
        mine = next((name for name, words in DEVICES.items() if any(word in agent for word in words)), "")
        help_url = url_of("http", self.settings.reached_at, self.settings.help_port or 80)
        return {
            "say": say, "language": say.language, "languages": [(each, OWN_NAMES[each]) for each in LANGUAGES],
            "devices": sorted(DEVICES, key=lambda name: name != mine), "mine": mine, 
            "authority": name_of(self.authority), "fingerprint": fingerprint_of(self.authority),
            "help_url": help_url, "code": segno.make(help_url, error="m").svg_inline(omitsize=True, border=2),
            "hub_url": url_of("https", here, self.settings.port), "texts_url": "",
        }  # fmt: skip


def profile_of(authority: x509.Certificate) -> bytes:
    """The authority as iPads and iPhones take it in: a configuration profile (Apple, `com.apple.security.root`)."""
    name, fingerprint = name_of(authority), fingerprint_of(authority)
    inner, outer = (str(uuid.uuid5(uuid.NAMESPACE_OID, part + fingerprint)).upper() for part in ("root", "profile"))
    root = {
        "PayloadType": "com.apple.security.root", "PayloadVersion": 1, "PayloadUUID": inner,
        "PayloadIdentifier": f"ribambelle.{inner}", "PayloadDisplayName": name,
        "PayloadCertificateFileName": "ribambelle.crt", "PayloadContent": authority.public_bytes(Encoding.DER),
    }  # fmt: skip
    return plistlib.dumps(
        {
            "PayloadType": "Configuration", "PayloadVersion": 1, "PayloadUUID": outer,
            "PayloadIdentifier": f"ribambelle.{outer}", "PayloadDisplayName": name, "PayloadContent": [root],
        }
    )  # fmt: skip


def _file(content: bytes, kind: str, name: str) -> Response:
    return Response(content, mimetype=kind, headers={"Content-Disposition": f'attachment; filename="{name}"'})

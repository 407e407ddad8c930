"""The built browser side: logical names to hashed files, sent so that browsers keep them for ever."""

import asyncio
import json
from mimetypes import guess_type
from pathlib import Path
from typing import Final

from quart import Response, abort, request

_INSTALLED: Final = Path(__file__).parent.parent / "client"
"""Where a wheel brings the build along."""

DIST: Final = _INSTALLED if _INSTALLED.is_dir() else Path(__file__).parent.parent.parent / "static" / "dist"
URL: Final = "/static/"

_MANIFEST: Final = "manifest.json"
_FOREVER: Final = "public, max-age=31536000, immutable"
_UNHASHED: Final = frozenset({"favicon.svg"})
_TYPES: Final = {".js": "text/javascript", ".svg": "image/svg+xml", ".woff2": "font/woff2"}


class NotBuilt(Exception):
    """The browser side is missing; the message names the cure."""


class Assets:
    """The files of one build. A new build is noticed, so that a developer need not start the hub anew."""

    def __init__(self, dist: Path = DIST) -> None:
        """Raises NotBuilt where nothing was built."""
        self._dist = dist
        self._built_at = 0
        self._names: dict[str, str] = {}
        self._files: dict[str, Path] = {}
        self._look()

    def url(self, name: str) -> str:
        """The address of a file by its logical name, such as `pages/live.js`. Raises KeyError for an unknown one."""
        self._look()
        return URL + self._names[name]

    def file(self, name: str) -> Path:
        """Where a file, or the folder of flags, lies, by its logical name. Raises KeyError for an unknown one."""
        self._look()
        return self._dist / self._names[name]

    async def send(self, path: str) -> Response:
        """Answer a request for a file, compressed where the browser takes it; 404 for what is not in the build."""
        self._look()
        file = self._files.get(path)
        if file is None:
            abort(404)
        packed = self._files.get(path + ".gz")
        is_packed = packed is not None and "gzip" in request.headers.get("Accept-Encoding", "")
        try:
            content = await asyncio.to_thread((packed if is_packed and packed else file).read_bytes)
        except FileNotFoundError:  # a new build has just replaced it
            abort(404)
        response = Response(content, mimetype=_TYPES.get(file.suffix) or guess_type(file.name)[0])
        if is_packed:
            response.headers["Content-Encoding"] = "gzip"
        response.headers["Vary"] = "Accept-Encoding"
        response.headers["Cache-Control"] = "no-cache" if path in _UNHASHED else _FOREVER
        if file.suffix == ".svg":
            # Opened by itself a drawing is a document: it may do nothing at all.
            response.headers["Content-Security-Policy"] = "default-src 'none'; style-src 'unsafe-inline'; sandbox"
        return response

    def _look(self) -> None:
        """Read the manifest and the list of files, if there is a new build."""
        manifest = self._dist / _MANIFEST
        try:
            built_at = manifest.stat().st_mtime_ns
            if built_at == self._built_at:
                return
            self._names = json.loads(manifest.read_bytes())
        except FileNotFoundError:
            if self._names:  # a new build is just replacing this one
                return
            raise NotBuilt(f"{self._dist} is empty: run `npm ci && npm run build` in static/.") from None
        # A request is looked up among these names: no path from outside ever reaches the file system.
        files = (file for file in self._dist.rglob("*") if file.is_file() and not file.name.startswith(_MANIFEST))
        self._files = {file.relative_to(self._dist).as_posix(): file for file in files}
        self._built_at = built_at

"""`python -m hub.alive`: whether the hub with these settings answers. For whoever watches a container from inside."""

import os
import ssl
import sys
from http.client import HTTPConnection, HTTPException, HTTPSConnection

from hub import settings as all_settings

PATIENCE_SECONDS = 4.0

_EVERYWHERE = {"0.0.0.0": "127.0.0.1", "::": "::1"}  # noqa: S104 - only compared


def main() -> int:
    """0 where it answers, 1 where it does not."""
    settings = all_settings.read({}, os.environ)
    host = _EVERYWHERE.get(settings.host, settings.host)
    if settings.speaks_https:
        # The certificate is for the hub's name, not for this address; nothing is said here that anybody may not hear.
        loosely = ssl._create_unverified_context()  # noqa: S323
        line: HTTPConnection = HTTPSConnection(host, settings.port, timeout=PATIENCE_SECONDS, context=loosely)
    else:
        line = HTTPConnection(host, settings.port, timeout=PATIENCE_SECONDS)
    try:
        line.request("GET", "/healthz")
        return int(line.getresponse().status != 200)
    except (OSError, HTTPException):
        return 1
    finally:
        line.close()


if __name__ == "__main__":
    sys.exit(main())

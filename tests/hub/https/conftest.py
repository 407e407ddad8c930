"""The loop of a real hub, whose sockets take the direct lane; and a certificate that this process trusts."""

import asyncio
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from signaling.socket import tap
from tests.hub.https.certificates import write_certificate


def pytest_asyncio_loop_factories(item: pytest.Item) -> Mapping[str, Callable[[], asyncio.AbstractEventLoop]]:
    """As `ribambelle serve` has it."""
    return {"direct": tap.new_loop}


@pytest.fixture
def trusted(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> tuple[Path, Path]:
    """A certificate for this computer, and its key."""
    files = write_certificate(tmp_path / "tls")
    monkeypatch.setenv("SSL_CERT_FILE", str(files[0]))
    return files

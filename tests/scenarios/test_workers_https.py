"""Two workers over HTTPS: each takes a renewed certificate up by itself, and nobody who is in is cut."""

import asyncio
import ssl
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from hub.demo import links
from hub.demo.cast import NIORT
from tests.hub.https.certificates import write_certificate
from tests.scenarios.guest import Guest
from tests.scenarios.workers_hub import SECRET, WorkersHub

IN_A_ROW = 12
"""So many newcomers, and surely each worker has answered one of them."""


@pytest.fixture
async def hub(
    tmp_path: Path, fresh_postgres_url: str, redis_url: str, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[WorkersHub]:
    """Running, with a certificate that this process trusts."""
    certificate, key = write_certificate(tmp_path / "tls")
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    hub = WorkersHub(tmp_path, fresh_postgres_url, redis_url)
    hub.settings |= {"HOST": "127.0.0.1", "TLS_CERTIFICATE": str(certificate), "TLS_KEY": str(key)}
    await hub.start()
    yield hub
    await asyncio.to_thread(hub.stop)


async def shown(port: int) -> bytes:
    """The certificate that a newcomer is shown."""
    context = ssl.create_default_context()
    context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
    _, writer = await asyncio.open_connection("127.0.0.1", port, ssl=context)
    certificate: bytes = writer.get_extra_info("ssl_object").getpeercert(binary_form=True)
    writer.close()
    return certificate


@pytest.mark.timeout(180)
async def test_each_worker_takes_up_a_renewed_certificate(hub: WorkersHub, tmp_path: Path) -> None:
    origin = f"https://localhost:{hub.port}"
    guests = [
        await asyncio.to_thread(Guest.by_link, f"{origin}/enter#{links.card_secret(SECRET, NIORT.parts[0])}")
        for _ in range(4)
    ]
    for guest in guests:
        await guest.enter()
    before = await shown(hub.port)
    write_certificate(tmp_path / "tls")
    async with asyncio.timeout(60):
        while before in [await shown(hub.port) for _ in range(IN_A_ROW)]:  # noqa: ASYNC110
            await asyncio.sleep(0.2)
    for guest in guests:
        op_id = await guest.command("chat", {"kind": "say", "text": "Encore là !"})
        assert await guest.wait_entry("chat", op_id)
        await guest.leave()

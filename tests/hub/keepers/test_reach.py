"""Who can come to a hub, as its settings say."""

import pytest

from hub.keepers.reach import reach_of
from hub.settings import read


@pytest.mark.parametrize(
    ("values", "step", "url"),
    [
        ({}, "here", "http://localhost:8000"),
        ({"PUBLIC_URL": "http://hub.localhost:8000"}, "here", "http://hub.localhost:8000"),
        ({"PUBLIC_URL": "https://hub.example.org"}, "safe", "https://hub.example.org"),
        ({"HOST": "192.168.1.10"}, "open", "http://192.168.1.10:8000"),
        ({"HOST": "0.0.0.0", "PORT": "80"}, "open", "http://localhost"),  # noqa: S104
        ({"LAN": "yes"}, "lan", "https://localhost:8443"),
        ({"HOST": "192.168.1.10", "PUBLIC_URL": "https://hub.example.org"}, "safe", "https://hub.example.org"),
    ],
)
def test_the_step(values: dict[str, str], step: str, url: str) -> None:
    reach = reach_of(read({}, values, None))
    assert (reach.step, reach.url) == (step, url)

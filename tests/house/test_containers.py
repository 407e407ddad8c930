"""The container files: consistent with the settings, the house and each other, and hardened. No engine runs here."""

import re
from pathlib import Path
from typing import Any

import msgspec
import pytest

from hub import settings as all_settings
from hub.settings import TABLE

ROOT = Path(__file__).parents[2]
SETTINGS = {setting.name: setting for setting in TABLE}
COMPOSES_OWN = {"COMPOSE_PROFILES"}

_text = (ROOT / "docker-compose.yml").read_text()
COMPOSE: dict[str, Any] = msgspec.yaml.decode(_text)
SERVICES: dict[str, Any] = COMPOSE["services"]


def env_file(name: str) -> dict[str, str]:
    lines = (ROOT / name).read_text().splitlines()
    return dict(line.split("=", 1) for line in lines if line and not line.startswith("#"))


def filled_in(text: str, values: dict[str, str]) -> str:
    """As Compose does it: `${NAME:-default}`."""
    return re.sub(r"\$\{(\w+):-([^}]*)\}", lambda found: values.get(found[1], found[2]), text)


def hub_environment(values: dict[str, str]) -> dict[str, str]:
    return {name: filled_in(str(value), values) for name, value in SERVICES["hub"]["environment"].items()}


def test_by_default_there_is_one_service() -> None:
    assert [name for name, service in SERVICES.items() if not service.get("profiles")] == ["hub"]


def test_every_variable_is_a_setting_and_has_no_secret_for_a_default() -> None:
    named = dict(re.findall(r"\$\{(\w+)(?::-([^}]*))?\}", _text))
    assert named.keys() <= SETTINGS.keys()
    assert SERVICES["hub"]["environment"].keys() <= SETTINGS.keys()
    assert not [name for name, default in named.items() if default and SETTINGS[name].is_secret]


def test_the_hub_starts_with_what_stands_there() -> None:
    alone = all_settings.read({}, hub_environment({}), None)
    assert (alone.workers, alone.is_loopback, str(alone.data_dir)) == (1, True, "/data")


def test_the_hub_scales_with_what_stands_there() -> None:
    scale = env_file("docs/scale.env")
    assert scale.keys() - COMPOSES_OWN <= SERVICES["hub"]["environment"].keys(), "the file would say it to nobody"
    several = all_settings.read({}, hub_environment(scale), None)
    assert several.workers > 1
    assert several.trusted_proxies
    profiles = {profile for service in SERVICES.values() for profile in service.get("profiles", [])}
    assert set(scale["COMPOSE_PROFILES"].split(",")) <= profiles


def test_sockets_are_where_the_hub_looks_for_them() -> None:
    scale = env_file("docs/scale.env")
    mounts = [dict(reversed(volume.split(":")[:2]) for volume in SERVICES[name]["volumes"]) for name in SERVICES]
    hub, database, bus = (dict(zip(SERVICES, mounts, strict=True))[name] for name in ("hub", "database", "bus"))
    where = scale["DATABASE_URL"].partition("host=")[2]
    assert hub[where] == database["/var/run/postgresql"]
    assert f"postgresql://{SERVICES['database']['environment']['POSTGRES_USER']}@/" in scale["DATABASE_URL"]
    folder, _, name = scale["REDIS_URL"].removeprefix("unix://").rpartition("/")
    assert hub[folder] == bus["/data"]
    assert f"/data/{name}" in SERVICES["bus"]["command"]
    for inside in ("database", "bus"):
        assert SERVICES[inside]["network_mode"] == "none"


def test_the_proxy_reaches_the_hub() -> None:
    command = [filled_in(word, {"PUBLIC_URL": "https://hub.example.org"}) for word in SERVICES["proxy"]["command"]]
    alone = all_settings.read({}, {}, None)
    assert command[-1] == f"{alone.host}:{alone.port}"
    assert SERVICES["proxy"]["network_mode"] == SERVICES["hub"]["network_mode"] == "host"


@pytest.mark.parametrize("name", SERVICES)
def test_every_container_is_hardened(name: str) -> None:
    service = SERVICES[name]
    assert service["read_only"] is True
    assert service["cap_drop"] == ["ALL"]
    assert service["security_opt"] == ["no-new-privileges:true"]
    assert service["mem_limit"]
    assert service["pids_limit"]
    assert service["restart"] == "unless-stopped"
    assert "privileged" not in service
    assert "ports" not in service


def test_every_volume_is_declared_and_used() -> None:
    used = {volume.split(":")[0] for service in SERVICES.values() for volume in service.get("volumes", [])}
    named = {source for source in used if not source.startswith(".")}
    assert named == set(COMPOSE["volumes"])
    assert used - named == {"./turnserver.conf"}
    assert "turnserver.conf" in (ROOT / "docs/containers.md").read_text()


def test_the_image_is_made_of_what_is_here() -> None:
    recipe = (ROOT / "Dockerfile").read_text()
    project = (ROOT / "pyproject.toml").read_text()
    oldest = re.search(r'requires-python = ">=3\.(\d+)"', project)
    used = re.findall(r"^FROM python:3\.(\d+)-slim", recipe, re.MULTILINE)
    assert oldest is not None
    assert len(set(used)) == 1
    assert int(used[0]) >= int(oldest[1])
    assert "USER 10001" in recipe
    for target in re.findall(r"make ([\w/.]+)", recipe):
        assert re.search(rf"^{target}:", (ROOT / "Makefile").read_text(), re.MULTILINE), target
    left_out = (ROOT / ".dockerignore").read_text().split()
    assert {".env", "data", "turnserver.conf"} <= set(left_out), "nobody's data and secrets go into an image"

"""Settings come from flags, environment, `.env` and defaults in that order, and a mistake is told in one sentence."""

import re
from pathlib import Path

import pytest

from hub.keeper import SettingsError, Terminal
from hub.settings import TABLE, is_loopback, read

ROOT = Path(__file__).parents[2]


def test_defaults_keep_the_hub_on_this_computer() -> None:
    settings = read({}, {}, None)
    assert (settings.host, settings.port, settings.media_port) == ("127.0.0.1", 8000, 9000)
    assert settings.media_addresses == ("127.0.0.1",)
    assert settings.data_dir == Path("data").absolute()
    assert settings.url == "http://localhost:8000"
    assert (settings.database_url, settings.redis_url, settings.public_url) == ("", "", "")


def test_a_flag_beats_the_environment_which_beats_the_file(tmp_path: Path) -> None:
    file = tmp_path / ".env"
    file.write_text("# our hub\nPORT=1\nexport LOG_FORMAT='json'\nDATA_DIR=\"/srv/a b\"\n")
    settings = read({"PORT": "3", "HOST": None}, {"PORT": "2", "DATA_DIR": str(tmp_path)}, file)
    assert (settings.port, settings.log_format, settings.data_dir) == (3, "json", tmp_path)
    assert settings.sources["PORT"] == "--port"
    assert settings.sources["DATA_DIR"] == "environment"
    assert settings.sources["LOG_FORMAT"] == "file"
    assert settings.sources["HOST"] == "default"


def test_the_prefix_wins_over_a_name_that_others_use_too() -> None:
    settings = read({}, {"HOST": "laptop.example", "RIBAMBELLE_HOST": "127.0.0.1"}, None)
    assert settings.host == "127.0.0.1"


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("PORT", "many"),
        ("PORT", "-1"),
        ("PORT", "65536"),
        ("PORT", "٣"),
        ("PORT", ""),
        ("MEDIA_PORT", "1.5"),
        ("MEDIA_ADDRESSES", "hub.example.org"),
        ("TURN_URLS", "turn.example.org"),
        ("TURN_URLS", "turn:hunter2@turn.example.org"),
        ("TURN_URLS", "turn:turn.example.org:3478?transport=sctp"),
        ("RELAY_ONLY", "perhaps"),
        ("PUBLIC_ADDRESS", "hub.example.org"),
        ("PUBLIC_URL", "hub.example.org"),
        ("PUBLIC_URL", "https://hub.example.org/path"),
        ("TRUSTED_PROXIES", "10.0.0.0/99"),
        ("DATABASE_URL", "mysql://user:hunter2@db/hub"),
        ("REDIS_URL", "http://user:hunter2@db/"),
        ("LOG_FORMAT", "xml"),
        ("DATA_DIR", " "),
    ],
)
def test_what_cannot_be_used_is_named_in_a_sentence(name: str, value: str) -> None:
    with pytest.raises(SettingsError) as caught:
        read({}, {name: value}, None)
    for language in ("en", "fr"):
        said = Terminal(language).explain(caught.value)
        assert said.startswith(name)
        assert said.endswith(".")
        assert "hunter2" not in said


def told(environment: dict[str, str], file: Path | None) -> str:
    """What a keeper reads about settings that cannot be used."""
    with pytest.raises(SettingsError) as caught:
        read({}, environment, file)
    return Terminal("en").explain(caught.value)


def test_a_misspelt_name_is_an_error_with_the_nearest_one(tmp_path: Path) -> None:
    file = tmp_path / ".env"
    assert "did you mean DATA_DIR?" in told({"RIBAMBELLE_DATADIR": "/srv"}, file)
    file.write_text("REDIS_ULR=redis://x\n")
    assert "did you mean REDIS_URL?" in told({}, file)
    file.write_text("COMPLETELY_ELSE=1\n")
    assert "`ribambelle config` lists" in told({}, file)
    file.write_text("just words\n")
    assert "line 1: expected NAME=value" in told({}, file)
    file.write_bytes(b"PORT=\xff\n")
    assert "Cannot read .env" in told({}, file)
    file.unlink()
    assert read({}, {"UNRELATED": "1"}, None)


@pytest.mark.parametrize(
    ("origin", "is_allowed"),
    [
        ("http://localhost:8000", True),
        ("http://127.0.0.1:8000", True),
        ("http://[::1]:8000", True),
        ("http://niort.localhost:8000", True),
        ("http://localhost:8001", False),
        ("https://localhost:8000", False),
        ("http://localhost", False),
        ("http://localhost.evil.example:8000", False),
        ("http://evillocalhost:8000", False),
        ("http://evil.example:8000", False),
        ("http://user@localhost:8000", False),
        ("http://localhost:8000/path", False),
        ("http://localhost:99999999", False),
        ("null", False),
        ("", False),
    ],
)
def test_only_this_computers_names_are_our_origins_on_loopback(origin: str, is_allowed: bool) -> None:
    assert read({}, {}, None).allows_origin(origin) is is_allowed


def test_a_public_address_is_the_only_origin() -> None:
    settings = read({}, {"PUBLIC_URL": "https://Hub.example.org/"}, None)
    assert settings.url == "https://hub.example.org"
    assert settings.allows_origin("https://hub.example.org")
    assert not settings.allows_origin("http://hub.example.org")
    assert not settings.allows_origin("http://localhost:8000")
    assert not settings.allows_origin("https://hub.example.org.evil.example")


def test_media_follows_the_host_and_asks_where_it_cannot_know() -> None:
    assert read({}, {"HOST": "192.168.1.10"}, None).media_addresses == ("192.168.1.10",)
    assert read({}, {"PORT": "0"}, None).media_port == 0
    assert read({}, {"PORT": "65000"}, None).media_port == 64000
    assert read({}, {"MEDIA_PORT": "0"}, None).media_port == 0
    everywhere = read({}, {"HOST": "0.0.0.0", "MEDIA_ADDRESSES": "10.0.0.1, 2001:db8::1"}, None)  # noqa: S104
    assert (everywhere.media_addresses, everywhere.url) == (("10.0.0.1", "2001:db8::1"), "http://localhost:8000")
    assert read({}, {"HOST": "localhost"}, None).media_addresses == ("127.0.0.1",)
    assert read({}, {"HOST": "::1"}, None).media_addresses == ("::1",)
    for host in ("0.0.0.0", "::"):  # noqa: S104
        assert read({}, {"HOST": host}, None).media_addresses == (), "all of them"
    assert "MEDIA_ADDRESSES is missing" in told({"HOST": "hub.example.org"}, None)


def test_secrets_do_not_show_in_a_repr() -> None:
    settings = read({}, {"DATABASE_URL": "postgresql://hub:hunter2@db/hub", "REDIS_URL": "redis://:hunter2@r/"}, None)
    assert "hunter2" not in repr(settings)


@pytest.mark.parametrize(
    "url",
    [
        "mail.example.org", "http://mail.example.org", "smtp://", "smtp://hub@mail.example.org", "smtp://:pw@mail.example.org",
        "smtp://mail.example.org:0", "smtp://mail.example.org:99999", "smtp://mail.example.org/inbox",
        "smtp://a:b?c@mail.example.org", "smtp://a:b#c@mail.example.org", "smtp://a:b%0D%0AMAIL@mail.example.org",
        "smtp://[::1",
    ],
)  # fmt: skip
def test_a_mail_server_that_cannot_be_one(url: str) -> None:
    assert "smtp://user:password@mail.example.org:587" in told({"SMTP_URL": url, "MAIL_FROM": "hub@example.org"}, None)


@pytest.mark.parametrize(
    "address", ["hub", "@example.org", "a b@c", "Hub <hub@example.org>", "a@b,c@d", "é@b", "a@b\r\nx"]
)
def test_an_address_of_the_hub_that_is_none(address: str) -> None:
    given = {"SMTP_URL": "smtp://mail.example.org", "MAIL_FROM": address}
    assert "one e-mail address like hub@example.org" in told(given, None)


def test_mail_needs_both_halves_and_its_password_does_not_show() -> None:
    url = "smtps://hub%40school:hunter2@mail.example.org:465"
    assert "give both, or neither" in told({"SMTP_URL": url}, None)
    assert "give both, or neither" in told({"MAIL_FROM": "hub@example.org"}, None)
    settings = read({}, {"SMTP_URL": url, "MAIL_FROM": "hub@example.org"}, None)
    assert "hunter2" not in repr(settings)
    assert read(settings.given(), {}, None) == settings, "workers are told"


def test_loopback_names() -> None:
    assert all(map(is_loopback, ["localhost", "LOCALHOST", "a.localhost", "127.0.0.1", "::1", "localhost."]))
    assert not any(map(is_loopback, ["", "localhost.example", "notlocalhost", "10.0.0.1"]))


def test_every_setting_has_its_heading_and_its_default_in_the_docs() -> None:
    page = (ROOT / "docs" / "settings.md").read_text("utf-8")
    sections = dict(re.findall(r"^## ([A-Z_]+)\n(.*?)(?=^## |\Z)", page, re.M | re.S))
    assert list(sections) == [setting.name for setting in TABLE]
    for setting in TABLE:
        default = re.search(r"^Default: (.+)$", sections[setting.name], re.M)
        assert default is not None, setting.name
        assert (f"`{setting.default}`" if setting.default else "empty") in default[1], setting.name
        for language in ("en", "fr"):
            assert Terminal(language).say(setting.message).endswith(".")
        assert setting.flag in sections[setting.name], setting.name


@pytest.mark.parametrize(
    "environment", [{"TURN_URLS": "turn:turn.example.org"}, {"TURN_SECRET": "hunter2"}, {"RELAY_ONLY": "yes"}]
)
def test_a_relay_is_told_wholly_or_not_at_all(environment: dict[str, str], tmp_path: Path) -> None:
    said = told(environment, tmp_path / ".env")
    assert "TURN_URLS" in said
    assert "hunter2" not in said


def test_a_relay_with_all_that_it_needs(tmp_path: Path) -> None:
    urls = "turn:turn.example.org:3478, turns:[2001:db8::1]:443?transport=tcp"
    settings = read({}, {"TURN_URLS": urls, "TURN_SECRET": "hunter2", "RELAY_ONLY": "yes"}, tmp_path / ".env")
    assert settings.turn_urls == ("turn:turn.example.org:3478", "turns:[2001:db8::1]:443?transport=tcp")
    assert settings.relay_only
    assert "hunter2" not in repr(settings)
    assert read(settings.given(), {}, None) == settings

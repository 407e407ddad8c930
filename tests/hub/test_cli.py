"""The commands as a keeper types them: what they say, and what they answer when something is wrong."""

import os
import re
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from hub.settings import TABLE
from tests.scenarios.guest import ask
from tests.services import free_port

COMMAND = Path(sys.executable).parent / "ribambelle"
ANSWERS = [
    "École Pasteur",
    "Niort",
    "fr",
    "Europe/Paris",
    "CM2",
    "21",
    "fr",
    "Anne",
    "Anne@a.example",
    "coccinelles!",
]


def run(*arguments: str, cwd: Path, typed: str = "", **environment: str) -> subprocess.CompletedProcess[str]:
    """One command to its end, in an environment without our settings."""
    return subprocess.run(
        [COMMAND, *arguments], cwd=cwd, env=clean_environment(environment), input=typed,
        capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip


def clean_environment(more: dict[str, str]) -> dict[str, str]:
    ours = {setting.name for setting in TABLE}
    return {name: value for name, value in os.environ.items() if name not in ours} | {"LC_ALL": "C.UTF-8"} | more


@contextmanager
def serving(*arguments: str, cwd: Path) -> Iterator[subprocess.Popen[str]]:
    """A hub that was told to stop at the end, and did so by itself."""
    process = subprocess.Popen(
        [COMMAND, *arguments], cwd=cwd, env=clean_environment({}), stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
    )  # fmt: skip
    assert process.stdout is not None
    try:
        for line in process.stdout:
            if "is up" in line:
                break
        else:
            pytest.fail("the hub did not start")
        threading.Thread(target=process.stdout.read, daemon=True).start()
        yield process
    finally:
        process.send_signal(signal.SIGTERM)
        assert process.wait(timeout=20) == 0


def test_config_shows_where_everything_comes_from_and_no_secret(tmp_path: Path) -> None:
    (tmp_path / ".env").write_text("DATABASE_URL=postgresql://hub:hunter2@db/hub\nLOG_FORMAT=json\n")
    done = run("config", "--port", "8123", cwd=tmp_path, REDIS_URL="redis://:hunter2@r/0")
    assert done.returncode == 0
    assert re.findall(r"^([A-Z_]+)=", done.stdout, re.M) == [setting.name for setting in TABLE]
    assert "PORT=8123  # --port" in done.stdout
    assert "LOG_FORMAT=json  # .env" in done.stdout
    assert "REDIS_URL=(hidden)  # the environment" in done.stdout
    assert "hunter2" not in done.stdout


def test_a_mistake_is_one_sentence_and_no_traceback(tmp_path: Path) -> None:
    for arguments, environment, said in (
        (["serve", "--port", "many"], {}, "PORT (from --port) should be a number"),
        (["serve"], {"RIBAMBELLE_PROT": "1"}, "did you mean PORT?"),
        (["serve"], {"HOST": "203.0.113.1"}, "HOST should be an address of this computer"),
        (["demo"], {"HOST": "203.0.113.1"}, "stays on this computer"),
        (["serve"], {"DATA_DIR": "/proc/ribambelle"}, "DATA_DIR should be a directory of yours"),
    ):
        done = run(*arguments, cwd=tmp_path, **environment)
        assert done.returncode in (1, 2), done
        assert said in done.stderr
        assert done.stderr.count("\n") == 1, done.stderr


def test_it_speaks_the_language_of_the_shell(tmp_path: Path) -> None:
    done = run("serve", "--port", "x", cwd=tmp_path, LC_ALL="fr_FR.UTF-8")
    assert done.stderr == "PORT (donné par --port) devrait être un nombre de 0 à 65535.\n"
    assert "lancer le hub" in run("--help", cwd=tmp_path, LC_ALL="", LANG="fr").stdout
    for unknown in ("xx_XX.UTF-8", "POSIX", "../../etc"):
        assert "run the hub" in run("--help", cwd=tmp_path, LC_ALL=unknown).stdout


def test_a_port_in_use_names_the_cure(tmp_path: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        done = run("demo", "--port", str(port), "--media-port", "0", cwd=tmp_path)
    assert done.returncode == 1
    assert f"Port {port} is in use by another program" in done.stderr
    assert "PORT=8123" in done.stderr
    with socket.socket(type=socket.SOCK_DGRAM) as taken:
        taken.bind(("127.0.0.1", 0))
        port = taken.getsockname()[1]
        done = run("serve", "--port", "0", "--media-port", str(port), cwd=tmp_path)
    assert done.returncode == 1
    assert f"Port {port} is in use" in done.stderr
    assert "MEDIA_PORT=" in done.stderr


def test_the_first_teacher_can_sign_in(tmp_path: Path) -> None:
    typed = "\n".join([*ANSWERS, "Les contes", ""])
    assert "Anne can sign in" in run("add-teacher", cwd=tmp_path, typed=typed).stdout
    again = run("add-teacher", cwd=tmp_path, typed=typed)
    assert again.returncode == 1
    assert "is here already" in again.stderr
    assert "Choose another DATA_DIR" in run("demo", "--data-dir", "data", cwd=tmp_path).stderr
    port = free_port()
    with serving("serve", "--port", str(port), "--media-port", "0", cwd=tmp_path):
        origin = f"http://localhost:{port}"
        form = {"Content-Type": "application/x-www-form-urlencoded", "Origin": origin}
        assert ask(f"{origin}/sign-in", b"email=anne@a.example&password=wrong-password", **form).status == 401
        entered = ask(f"{origin}/sign-in", b"email=anne@a.example&password=coccinelles!", **form)
        assert entered.status == 303
        cookie = entered.headers["set-cookie"].partition(";")[0]
        home = ask(f"{origin}{entered.headers['location']}", Cookie=cookie)
        assert home.status == 200
        assert "Les contes" in home.body.decode()
        second = run("serve", "--port", "0", "--media-port", "0", cwd=tmp_path)
        assert "Another hub already works" in second.stderr


def first_link(cwd: Path) -> str | None:
    """Starts a hub and stops it; the first keeper's link, if it prints one."""
    options = ("serve", "--port", "0", "--media-port", "0", "--log-format", "json")
    journal = cwd / "journal"
    with journal.open("w") as told:
        process = subprocess.Popen(
            [COMMAND, *options], cwd=cwd, env=clean_environment({}), stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE, stderr=told, text=True,
        )  # fmt: skip
    assert process.stdout is not None
    assert "is up" in process.stdout.readline()
    process.send_signal(signal.SIGTERM)
    link = re.search(r"http://localhost:\d+/begin#([\w-]+)", process.stdout.read())
    process.wait(timeout=30)
    assert link is None or link[1] not in journal.read_text(), "the journal knows the secret"
    return link[1] if link else None


def test_a_hub_without_a_keeper_prints_a_new_link_at_each_start(tmp_path: Path) -> None:
    first, second = first_link(tmp_path), first_link(tmp_path)
    assert first
    assert second
    assert first != second
    assert not any(second.encode() in path.read_bytes() for path in (tmp_path / "data").iterdir())
    assert all(path.stat().st_mode & 0o077 == 0 for path in (tmp_path / "data").iterdir())
    typed = "Sacha\nsacha@hub.example\nmoutons en papier\n"
    assert "sign in at http://localhost:8000 as sacha@" in run("add-keeper", cwd=tmp_path, typed=typed).stdout
    assert first_link(tmp_path) is None


def test_who_forgot_the_password_gets_a_new_one(tmp_path: Path) -> None:
    run("add-teacher", cwd=tmp_path, typed="\n".join([*ANSWERS, "", ""]))
    assert "Nobody signs in" in run("new-password", cwd=tmp_path, typed="nobody@a.example\nchevres en papier\n").stderr
    assert "at least ten" in run("new-password", cwd=tmp_path, typed="anne@a.example\nshort\n").stderr
    assert run("new-password", cwd=tmp_path, typed="ANNE@a.example\nchevres en papier\n").returncode == 0
    port = free_port()
    with serving("serve", "--port", str(port), "--media-port", "0", cwd=tmp_path):
        origin = f"http://localhost:{port}"
        form = {"Content-Type": "application/x-www-form-urlencoded", "Origin": origin}
        assert ask(f"{origin}/sign-in", b"email=anne@a.example&password=coccinelles!", **form).status == 401
        assert ask(f"{origin}/sign-in", b"email=anne@a.example&password=chevres+en+papier", **form).status == 303


def test_a_keeper_finds_the_way_back_in(tmp_path: Path) -> None:
    for password in ("moutons en papier", "chevres en papier"):
        done = run("add-keeper", cwd=tmp_path, typed=f"Sacha\nsacha@hub.example\n{password}\n")
        assert done.returncode == 0, done.stderr
    run("add-teacher", cwd=tmp_path, typed="\n".join([*ANSWERS, "", ""]))
    refused = run("add-keeper", cwd=tmp_path, typed="Anne\nanne@a.example\nmoutons en papier\n")
    assert "is here already" in refused.stderr
    port = free_port()
    with serving("serve", "--port", str(port), "--media-port", "0", cwd=tmp_path):
        origin = f"http://localhost:{port}"
        form = {"Content-Type": "application/x-www-form-urlencoded", "Origin": origin}
        assert ask(f"{origin}/sign-in", b"email=sacha@hub.example&password=moutons+en+papier", **form).status == 401
        assert ask(f"{origin}/sign-in", b"email=sacha@hub.example&password=chevres+en+papier", **form).status == 303


@pytest.mark.parametrize(
    ("number", "answer", "said"),
    [
        (0, " ", "empty or too long"),
        (2, "France", "two letters"),
        (3, "Paris", "no such time zone"),
        (5, "many", "A number, please"),
        (8, "anne", "does not look like an e-mail address"),
        (9, "short", "at least ten characters"),
    ],
)
def test_an_answer_that_cannot_be_used_is_told_kindly(number: int, answer: str, said: str, tmp_path: Path) -> None:
    answers = [*ANSWERS, ""]
    answers[number] = answer
    done = run("add-teacher", cwd=tmp_path, typed="\n".join(answers) + "\n")
    assert done.returncode == 1
    assert said in done.stderr
    assert "Traceback" not in done.stderr


def test_the_demo_is_stopped_by_ctrl_c_and_no_real_hub_runs_on_its_cards(tmp_path: Path) -> None:
    with serving("demo", "--port", "0", "--media-port", "0", cwd=tmp_path):
        assert (tmp_path / "data" / "demo" / "ribambelle.db").exists()
    done = run("serve", "--data-dir", "data/demo", cwd=tmp_path)
    assert done.returncode == 1
    assert "holds the demo" in done.stderr

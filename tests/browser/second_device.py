"""Another device of the same network: a Chromium in a network namespace of its own, with authorities of its own."""

import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from playwright.sync_api import Browser, Playwright

from tests.browser.chromium import find_or_install
from tests.browser.windows import FAKE_MEDIA, QUIET

NEEDS = {"ip": "iproute2", "certutil": "libnss3-tools"}


class NoDevice(Exception):
    """What keeps this computer from having one, in a sentence."""


class SecondDevice:
    """Joined to this computer by a cable, so to speak: `hub_address` is ours on it, and there is no other way out."""

    def __init__(self, home: Path) -> None:
        mark = os.getpid() % 250
        self.hub_address = f"10.213.{mark}.1"
        self._own_address = f"10.213.{mark}.2"
        self._namespace = f"ribambelle-{os.getpid()}"
        self._near, self._far = f"rb{os.getpid()}n", f"rb{os.getpid()}f"
        self._home = home
        # Where Chromium keeps its authorities (NSS), and where newer ones do.
        self._stores = [home / ".pki" / "nssdb", home / ".local" / "share" / "pki" / "nssdb"]
        self._browsers: list[Browser] = []

    def plug_in(self) -> None:
        """Raises NoDevice where the system does not let us."""
        if sys.platform != "linux" or os.geteuid() != 0:
            raise NoDevice("a second device is made with a network namespace: needs Linux, and root")
        for program, package in NEEDS.items():
            _find_or_install(program, package)
        for store in self._stores:
            store.mkdir(parents=True, exist_ok=True)
            _run("certutil", "-d", f"sql:{store}", "-N", "--empty-password")
        try:
            _ip("netns", "add", self._namespace)
            _ip("link", "add", self._near, "type", "veth", "peer", "name", self._far, "netns", self._namespace)
        except subprocess.CalledProcessError as no:
            self.unplug()
            raise NoDevice(f"this system makes no network namespace ({no.stderr.strip()})") from None
        _ip("addr", "add", f"{self.hub_address}/24", "dev", self._near)
        _ip("link", "set", self._near, "up")
        _ip("-n", self._namespace, "addr", "add", f"{self._own_address}/24", "dev", self._far)
        for link in (self._far, "lo"):
            _ip("-n", self._namespace, "link", "set", link, "up")

    def unplug(self) -> None:
        """Close its browsers and take the cable away."""
        for browser in self._browsers:
            browser.close()
        subprocess.run(["ip", "link", "del", self._near], check=False, capture_output=True)
        subprocess.run(["ip", "netns", "del", self._namespace], check=False, capture_output=True)

    def trust(self, authority: Path) -> None:
        """As its owner does by hand: take a certificate in as an authority for web pages; browsers start anew."""
        while self._browsers:
            self._browsers.pop().close()  # one that runs keeps the list to itself
        for store in self._stores:
            _run("certutil", "-d", f"sql:{store}", "-A", "-t", "C,,", "-n", "hub", "-i", str(authority))

    def open(self, playwright: Playwright, own: Sequence[str] = ()) -> Browser:
        """A browser there; it reads its list of authorities at its start."""
        inside = self._home / "chromium"
        inside.write_text(f'#!/bin/sh\nexec ip netns exec {self._namespace} {find_or_install()} "$@"\n', "utf-8")
        inside.chmod(0o755)
        fps = "--use-fake-device-for-media-stream=fps=10"
        browser = playwright.chromium.launch(
            executable_path=inside, headless=True, args=[*QUIET, *FAKE_MEDIA, fps, "--no-sandbox", *own],
            env=dict(os.environ) | {"HOME": str(self._home)},
        )  # fmt: skip
        self._browsers.append(browser)
        return browser


def _ip(*arguments: str) -> None:
    _run("ip", *arguments)


def _run(*command: str) -> None:
    subprocess.run(command, check=True, capture_output=True, text=True, timeout=30, stdin=subprocess.DEVNULL)


def _find_or_install(program: str, package: str) -> None:
    if shutil.which(program) is None and shutil.which("apt-get"):
        environment = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
        for arguments in (["update"], ["install", "--yes", "--no-install-recommends", package]):
            subprocess.run(["apt-get", "-qq", *arguments], check=False, env=environment, stdout=sys.stderr)
    if shutil.which(program) is None:
        raise NoDevice(f"needs {program}: sudo apt-get install {package}")

"""The wheel: everything that a hub reads is inside, and in an empty environment with its pins alone it runs."""

import json
import re
import subprocess
import sys
import venv
import zipfile
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path

import pytest

from hub.care import bill
from tests.house.sources import ROOT
from tests.hub.test_cli import clean_environment
from tests.scenarios.guest import ask

CLIENT = ROOT / "static" / "dist"


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Built from here as `make dist` does."""
    folder = tmp_path_factory.mktemp("wheel")
    builder = Path(sys.executable).parent / "hatchling"
    subprocess.run([builder, "build", "-t", "wheel", "-d", folder], cwd=ROOT, check=True, capture_output=True)
    (built,) = folder.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The programmes of an environment that holds the wheel, and of all other packages only those of the lock."""
    home = tmp_path_factory.mktemp("environment")
    venv.create(home, symlinks=True)
    pip = [sys.executable, "-m", "pip", "--python", home / "bin" / "python", "install", "-q", "--no-deps", "--no-index"]
    subprocess.run([*pip, wheel], check=True, capture_output=True, cwd=home)
    (site,) = home.glob("lib/python*/site-packages")
    for top in _pinned():
        (site / top.name).symlink_to(top)
    return home / "bin"


def _pinned() -> Iterator[Path]:
    """What the packages of the lock brought into the environment of the tests."""
    names = re.findall(r"^([a-z0-9][\w.-]*)[=[]", (ROOT / "requirements.lock").read_text(encoding="utf-8"), re.M)
    found: set[Path] = set()
    for name in names:
        try:
            files = metadata.files(name) or []
        except metadata.PackageNotFoundError:  # of another platform
            continue
        for file in files:
            if ".." not in file.parts and file.parts[0] != "__pycache__":
                found.add(Path(str(metadata.distribution(name).locate_file(file.parts[0]))))
    yield from found


def test_everything_that_a_hub_reads_is_inside(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        inside = {name for name in archive.namelist() if ".dist-info/" not in name}
    sources = {
        path.relative_to(ROOT).as_posix()
        for floor in ("hub", "signaling", "rooms")
        for path in (ROOT / floor).rglob("*")
        if path.is_file() and path.suffix != ".pyc"
    }
    client = {f"hub/client/{path.relative_to(CLIENT).as_posix()}" for path in CLIENT.rglob("*") if path.is_file()}
    assert "hub/client/manifest.json" in client
    assert any(name.endswith(".ftl") for name in sources)
    assert inside == sources | client


def test_it_runs_the_demo_with_nothing_else_at_hand(installed: Path, tmp_path: Path) -> None:
    said = subprocess.run(
        [installed / "python", "-c", "import hub, sys; print(hub.__file__); import pytest"],
        cwd=tmp_path, env=clean_environment({}), capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert said.stdout.startswith(str(installed.parent)), "the checkout was taken instead"
    assert "No module named 'pytest'" in said.stderr, "the environment is not empty"
    process = subprocess.Popen(
        [installed / "ribambelle", "demo", "--port", "0", "--media-port", "0"],
        cwd=tmp_path, env=clean_environment({"LC_ALL": "fr_FR.UTF-8"}), stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
    )  # fmt: skip
    try:
        assert process.stdout is not None
        lines = []
        for line in process.stdout:
            lines.append(line)
            if found := re.search(r"Ribambelle est prête\s: (http://\S+)", line):
                break
        else:
            pytest.fail("".join(lines))
        origin = found.group(1)
        page = ask(f"{origin}/")
        assert page.status == 200
        (script, *_) = re.findall(r'<script[^>]* src="(/static/[^"]+)"', page.body.decode())
        assert ask(origin + script).status == 200
        assert ask(f"{origin}/version").status == 200
    finally:
        process.terminate()
        assert process.wait(20) == 0


def test_the_bill_names_everything_with_its_licence() -> None:
    made = json.loads(json.dumps(bill.bill()))
    assert made == bill.bill(), "made twice, told differently"
    assert (made["bomFormat"], made["specVersion"]) == ("CycloneDX", "1.6")
    components = {component["purl"]: component for component in made["components"]}
    assert len(components) == len(made["components"])
    pins = re.findall(r"^([a-z0-9][\w.-]*)==(\S+)", (ROOT / "requirements.lock").read_text(encoding="utf-8"), re.M)
    for name, version in pins:
        assert re.fullmatch(r"[0-9a-f]{64}", components[f"pkg:pypi/{name}@{version}"]["hashes"][0]["content"])
    assert components[f"pkg:pypi/aiortc@{metadata.version('aiortc')}"]["licenses"]
    packages = json.loads((ROOT / "static" / "package.json").read_text(encoding="utf-8"))
    for name in packages["dependencies"]:
        (component,) = (each for each in made["components"] if each["name"] == name and "scope" not in each)
        assert component["licenses"]
        assert component["hashes"][0]["alg"] == "SHA-512"

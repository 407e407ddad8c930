"""The systemd unit is one that systemd takes, names our settings, and gives the hub no more than it needs."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

from hub.settings import TABLE
from tests.house.sources import ROOT

UNIT = ROOT / "docs" / "ribambelle.service"
MOST_EXPOSURE = 20  # of 100: "OK" in systemd's own words


def test_it_names_settings_that_exist() -> None:
    [environment] = re.findall(r"^Environment=(.*)$", UNIT.read_text("utf-8"), re.M)
    names = {assignment.partition("=")[0] for assignment in environment.split()}
    assert names - {"PYTHONUNBUFFERED"} == {"DATA_DIR", "LOG_FORMAT"}
    assert names - {"PYTHONUNBUFFERED"} <= {setting.name for setting in TABLE}


def test_systemd_takes_it_and_finds_it_shut(tmp_path: Path) -> None:
    """Where there is systemd; elsewhere nobody installs it."""
    analyse = shutil.which("systemd-analyze")
    if analyse is None:
        return
    unit = tmp_path / UNIT.name
    command = Path(sys.executable).parent / "ribambelle"
    unit.write_text(UNIT.read_text("utf-8").replace("/opt/ribambelle/bin/ribambelle", str(command)), "utf-8")
    verified = subprocess.run([analyse, "verify", unit], capture_output=True, text=True, timeout=60, check=False)
    assert (verified.returncode, verified.stderr.strip()) == (0, "")
    exposure = [analyse, "security", "--offline=yes", "--no-pager", f"--threshold={MOST_EXPOSURE}", str(unit)]
    secured = subprocess.run(exposure, capture_output=True, text=True, timeout=60, check=False)
    assert secured.returncode == 0, secured.stdout[-300:]

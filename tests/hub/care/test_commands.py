"""`ribambelle backup` and `restore` as they are typed."""

from pathlib import Path

from tests.hub.test_cli import ANSWERS, run


def test_a_keeper_saves_a_hub_and_brings_it_back_elsewhere(tmp_path: Path) -> None:
    assert "There is nothing to save" in run("backup", cwd=tmp_path).stderr
    run("add-teacher", cwd=tmp_path, typed="\n".join([*ANSWERS, "Les contes", ""]))
    done = run("backup", "monday.zip", cwd=tmp_path)
    assert done.stdout.startswith(f"Saved: {tmp_path / 'monday.zip'} (")
    again = run("backup", "monday.zip", cwd=tmp_path)
    assert again.returncode == 1
    assert "is there already" in again.stderr
    done = run("restore", "monday.zip", "--data-dir", "elsewhere", cwd=tmp_path)
    assert "is again as it was on" in done.stdout
    again = run("restore", "monday.zip", "--data-dir", "elsewhere", cwd=tmp_path, LC_ALL="fr_FR.UTF-8")
    assert again.returncode == 1
    assert "a déjà des données" in again.stderr
    (tmp_path / "monday.zip").write_bytes(b"Dear diary")
    broken = run("restore", "monday.zip", "--data-dir", "third", cwd=tmp_path)
    assert "is not a whole backup" in broken.stderr
    assert broken.stderr.count("\n") == 1

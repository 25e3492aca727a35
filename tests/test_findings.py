"""The scripts of findings/ are not run here (they install packages); what they must have is."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

FOLDER = Path(__file__).resolve().parents[1] / "findings"
SCRIPTS = sorted(FOLDER.glob("*.sh"))
_ROW = re.compile(r"^\| \[([\w-]+)\]\(([\w-]+\.sh)\) \| (.+?) \| (.+?) \| (.*)\|$", re.MULTILINE)
_INSTALL = re.compile(r"^env/bin/pip install ((?:.*\\\n)*.*)$", re.MULTILINE)
_PIN = re.compile(r"[\w.-]+==[\w.]+")

each = pytest.mark.parametrize("script", SCRIPTS, ids=lambda script: script.stem)


def test_the_table_has_every_script_once_and_nothing_else() -> None:
    rows = _ROW.findall((FOLDER / "README.md").read_text(encoding="utf-8"))
    assert [file for _, file, *_ in rows] == [script.name for script in SCRIPTS]
    assert [f"{name}.sh" for name, *_ in rows] == [script.name for script in SCRIPTS]


@each
def test_a_script_says_what_was_guessed_seen_and_to_be_done(script: Path) -> None:
    first, *lines = script.read_text(encoding="utf-8").splitlines()
    header = lines[: lines.index("set -euo pipefail")]
    assert first == "#!/usr/bin/env bash"
    assert all(line.startswith("# ") for line in header)
    parts = [line.split(":")[0].removeprefix("# ") for line in header if not line[2].isspace()]
    assert [part for part in parts if part != "Source"] == [
        "Guess",
        "Seen",
        "With",
        "Matters",
        "Instead",
    ]


@each
def test_a_module_that_a_script_names_is_there(script: Path) -> None:
    for named in re.findall(r"toc/[\w/]+\.py", script.read_text(encoding="utf-8")):
        assert (FOLDER.parent / named).is_file()


@each
def test_a_script_installs_pinned_packages_in_a_folder_that_it_removes(script: Path) -> None:
    text = script.read_text(encoding="utf-8")
    assert 'work=$(mktemp -d)\ntrap \'rm -rf "$work"\' EXIT\ncd "$work"\n' in text
    installs = _INSTALL.findall(text)
    assert len(installs) == text.count("pip install") == 1
    words = [word for word in installs[0].replace("\\\n", " ").split() if word[0] != "-"]
    assert words
    assert [word for word in words if not _PIN.fullmatch(word)] == []


@each
def test_a_script_compares_with_what_was_seen_and_names_the_versions(script: Path) -> None:
    text = script.read_text(encoding="utf-8")
    seen = text.split("cat > before.txt << 'SEEN'\n")[1].split("SEEN\n")[0]
    assert re.search(r"\d+\.\d+", seen.splitlines()[0])
    assert len(seen.splitlines()) > 1
    assert "\ndiff before.txt now.txt >&2 || {" in text


@each
@pytest.mark.skipif(os.name == "nt" or shutil.which("bash") is None, reason="needs bash")
def test_a_script_can_be_run(script: Path) -> None:
    assert os.access(script, os.X_OK)
    subprocess.run(["bash", "-n", script], check=True)

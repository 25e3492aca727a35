"""A checkout as small as can be: the launcher itself, a toc that only tells how it was started,
and one package that it needs, in a folder that stands in for an index."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import zipfile
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

import pytest

TOP = Path(__file__).parents[2]
TOC = """
import json, sys
from needed import VERSION
def main():
    print(json.dumps([sys.argv[1:], sys.prefix, VERSION]))
    raise SystemExit(1 if "wrong" in sys.argv else 0)
"""


def _hear() -> None:
    signal.signal(signal.SIGINT, signal.default_int_handler)


@dataclass(frozen=True)
class Checkout:
    """A folder with a `cli.py`."""

    folder: Path

    def needs(self, version: str, file: str = "requirements/run.txt") -> None:
        """From now on it needs this version, and the index has it."""
        index = self.folder.parent / "index"
        index.mkdir(exist_ok=True)
        wheel = index / f"needed-{version}-py3-none-any.whl"
        information = f"needed-{version}.dist-info"
        with zipfile.ZipFile(wheel, "w") as archive:
            archive.writestr("needed.py", f"VERSION = {version!r}\n")
            archive.writestr(
                f"{information}/METADATA",
                f"Metadata-Version: 2.1\nName: needed\nVersion: {version}\n",
            )
            archive.writestr(
                f"{information}/WHEEL",
                "Wheel-Version: 1.0\nGenerator: hand\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
            )
            archive.writestr(f"{information}/RECORD", "")
        digest = sha256(wheel.read_bytes()).hexdigest()
        (self.folder / file).parent.mkdir(exist_ok=True)
        (self.folder / file).write_text(
            f"needed=={version} \\\n    --hash=sha256:{digest}\n", encoding="utf-8"
        )

    def start(self, *arguments: str, **settings: str) -> subprocess.Popen[str]:
        """`python cli.py …`, from the folder above it."""
        environment = {
            name: value
            for name, value in os.environ.items()
            if not name.startswith(("PIP_", "TOC_", "PYTHONPATH"))
        }
        environment |= {"PIP_NO_INDEX": "1", "PIP_FIND_LINKS": "index"}
        return subprocess.Popen(
            [sys.executable, str(Path(self.folder.name) / "cli.py"), *arguments],
            cwd=self.folder.parent,
            env={**environment, **settings},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            encoding="utf-8",
            # What runs in the background of a shell does not hear a Ctrl-C; this does.
            preexec_fn=None if os.name == "nt" else _hear,
        )

    def run(self, *arguments: str, **settings: str) -> tuple[int, str, str]:
        """Its exit code, output and error output."""
        started = self.start(*arguments, **settings)
        try:
            output, error = started.communicate(timeout=300)
        except BaseException:
            started.send_signal(signal.SIGTERM)
            raise
        return started.returncode, output, error

    @property
    def says(self) -> Path:
        """The file that says what was installed."""
        return self.folder / ".venv" / "toc-installed.txt"


@pytest.fixture(scope="module")
def checkout(tmp_path_factory: pytest.TempPathFactory) -> Checkout:
    """In a folder with spaces."""
    folder = tmp_path_factory.mktemp("een map") / "toc 1"
    for package in ("launching", "core/words"):
        shutil.copytree(TOP / "toc" / package, folder / "toc" / package)
    for file in ("cli.py", "toc/__init__.py", "toc/core/__init__.py"):
        shutil.copy(TOP / file, folder / file)
    (folder / "toc" / "cli").mkdir()
    (folder / "toc" / "cli" / "__init__.py").write_text(TOC, encoding="utf-8")
    made = Checkout(folder)
    made.needs("1.0")
    return made

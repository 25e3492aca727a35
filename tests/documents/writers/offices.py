"""The LibreOffices of the tests: that of this computer, and a newer one where it is said where."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest

ALWAYS = os.environ.get("TOC_OFFICE_TESTS") == "1"
"""Where this is so, what these tests need must be there."""

VERSIONS = ("own", "newer")
_NEWER = "TOC_LIBREOFFICE_NEWER"


@dataclass(frozen=True)
class Office:
    """A LibreOffice: its program, and the folder where it keeps its settings."""

    program: Path
    settings: Path

    def converted(self, given: Mapping[str, bytes], to: str, folder: Path) -> dict[str, bytes]:
        """Files, by their names, as it saves them as another kind or anew as their own; by their
        names without the ending. One start for all of them: that is what takes long."""
        files = [folder / name for name in given]
        for file, content in zip(files, given.values(), strict=True):
            file.write_bytes(content)
        made = {file.stem: folder / "made" / f"{file.stem}.{to}" for file in files}
        assert len(made) == len(files)
        words = [str(self.program), f"-env:UserInstallation={self.settings.as_uri()}"]
        words += ["--headless", "--convert-to", to, "--outdir", str(folder / "made")]
        words += map(str, files)
        for _ in range(2):
            # The first run with new settings may end with having made them.
            subprocess.run(words, check=False, capture_output=True, timeout=300)
            if all(file.is_file() for file in made.values()):
                break
        contents = {name: file.read_bytes() for name, file in made.items()}
        for file in made.values():
            file.unlink()
        return contents

    def through(
        self, straight: bytes, detour: bytes, kind: str, odf: str, folder: Path
    ) -> tuple[bytes, bytes]:
        """Two files of a kind after it saved them: the second by way of `odf`."""
        by_way = self.converted({f"detour.{kind}": detour}, odf, folder)["detour"]
        saved = self.converted(
            {f"straight.{kind}": straight, f"detour.{odf}": by_way}, kind, folder
        )
        return saved["straight"], saved["detour"]


def office(which: str, settings: Path) -> Office:
    """A LibreOffice. Skips the test, and says why, where it is not to be had."""
    if not ALWAYS:
        pytest.skip("takes minutes; TOC_OFFICE_TESTS=1 asks for it")
    told = (shutil.which("soffice") if which == "own" else os.environ.get(_NEWER)) or ""
    if which == "newer" and not told:
        pytest.skip(f"no newer LibreOffice: {_NEWER} does not say where one is")
    assert told
    return Office(Path(told), settings / which)

"""The LibreOffices of the tests: that of this computer, and a newer one where it is said where."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

ALWAYS = os.environ.get("TOC_OFFICE_TESTS") == "1"
"""Where this is so, what these tests need must be there."""

VERSIONS = ("own", "newer")
_NEWER = "TOC_LIBREOFFICE_NEWER"


def office(which: str) -> Path:
    """The program of a LibreOffice. Skips the test, and says why, where it is not to be had."""
    if not ALWAYS:
        pytest.skip("takes minutes; TOC_OFFICE_TESTS=1 asks for it")
    if which == "own":
        found = shutil.which("soffice")
        assert found is not None
        return Path(found)
    told = os.environ.get(_NEWER, "")
    if not told:
        pytest.skip(f"no newer LibreOffice: {_NEWER} does not say where one is")
    return Path(told)


def converted(office: Path, content: bytes, kind: str, to: str, folder: Path) -> bytes:
    """A file as LibreOffice saves it as another kind, or anew as its own."""
    given, made = folder / f"given.{kind}", folder / "made" / f"given.{to}"
    given.write_bytes(content)
    settings = f"-env:UserInstallation={(folder / 'settings').as_uri()}"
    words = [str(office), settings, "--headless", "--convert-to", to]
    words += ["--outdir", str(made.parent), str(given)]
    for _ in range(2):
        # The first run with new settings may end with having made them.
        subprocess.run(words, check=False, capture_output=True, timeout=300)
        if made.is_file():
            break
    content = made.read_bytes()
    made.unlink()
    return content


def through(office: Path, content: bytes, kind: str, folder: Path, odf: str = "") -> bytes:
    """A file after LibreOffice saved it, with `odf` by way of that kind."""
    if odf:
        return converted(office, converted(office, content, kind, odf, folder), odf, kind, folder)
    return converted(office, content, kind, kind, folder)

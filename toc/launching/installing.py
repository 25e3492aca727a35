"""pip puts in what is needed, and what it says becomes a bar, or one sentence that helps."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from toc.launching.errors import LaunchError
from toc.launching.progress import InstallProgress
from toc.launching.requirements import pins

NEWEST = "3.14"
"""The newest Python for which every package has a wheel; a test holds it to what there is."""

_MADE = 0.1  # of the work, when the folder is there
_FETCHED = 0.7  # when all of the packages are

_COLLECTING = re.compile(r"^(?:Collecting|Requirement already satisfied:) ([\w.-]+)==")

_REASONS = (
    ("no-space", re.compile(r"No space left on device|\[WinError 112\]")),
    ("not-the-same", re.compile(r"DO NOT MATCH THE HASHES")),
    (
        "no-network",
        re.compile(
            r"NewConnectionError|NameResolutionError|ConnectTimeout|ReadTimeout|ProxyError"
            r"|SSLError|CERTIFICATE_VERIFY_FAILED|Connection\w*Error|HTTP error [45]\d\d"
            r"|[45]\d\d (?:Client|Server) Error|Could not fetch URL"
        ),
    ),
)
_NO_WHEEL = re.compile(r"No matching distribution found for ([\w.-]+)==")


def install(
    python: Path, requirements: Path, progress: InstallProgress, begins: Callable[[], None] | None
) -> None:
    """Install them all, with their hashes, into that Python; `begins` is called before anything
    there is changed. LaunchError says why it did not go."""
    command = [str(python), "-m", "pip", "install", "--disable-pip-version-check", "--no-input"]
    # Nobody here has a compiler for what is no wheel.
    command += ["--only-binary", ":all:", "--require-hashes", "-r", str(requirements)]
    needed, seen = len(pins(requirements)), 0
    output: list[str] = []
    with subprocess.Popen(
        command,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
        errors="replace",
        env=_settings(),
    ) as pip:
        assert pip.stdout is not None
        try:
            for line in pip.stdout:
                output.append(line.rstrip())
                if found := _COLLECTING.match(line):
                    seen += 1
                    part = _MADE + (_FETCHED - _MADE) * min(1.0, seen / needed)
                    progress.step("fetching", part, name=found[1])
                elif line.startswith("Installing collected packages"):
                    if begins is not None:
                        begins()
                    progress.step("installing", _FETCHED)
        except BaseException:
            # It must not go on without us.
            pip.kill()
            raise
    if os.environ.get("TOC_DEBUG"):
        sys.stderr.write("\n".join([*output, ""]))
    if pip.returncode:
        raise reason(output, python.parents[1].name)


def _settings() -> dict[str, str]:
    """What people set for their own installs must not send these elsewhere."""
    elsewhere = {"PIP_TARGET", "PIP_PREFIX", "PIP_ROOT", "PIP_DRY_RUN", "PYTHONHOME"}
    kept = {name: value for name, value in os.environ.items() if name not in elsewhere}
    return {**kept, "PIP_USER": "0", "PYTHONIOENCODING": "utf-8"}


def reason(output: Sequence[str], folder: str) -> LaunchError:
    """Why pip could not do it, by the lines that it wrote."""
    text = "\n".join(output)
    for key, pattern in _REASONS:
        if pattern.search(text):
            return LaunchError(key)
    if missing := _NO_WHEEL.search(text):
        import sysconfig

        if sysconfig.get_platform() == "win-arm64":
            return LaunchError("no-wheel-arm", name=missing[1])
        version = "{}.{}".format(*sys.version_info[:2])
        return LaunchError("no-wheel", name=missing[1], python=version, newest=NEWEST)
    return LaunchError("failed", output, folder=folder)

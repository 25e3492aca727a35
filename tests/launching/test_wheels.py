"""Where every pinned package has a wheel, so that nobody needs a compiler: on Windows, macOS and
Linux, each on Intel and on Arm, with every Python that is promised."""

from __future__ import annotations

from pathlib import Path

import pytest
from packaging.markers import Marker
from packaging.tags import Tag, compatible_tags, cpython_tags, mac_platforms
from packaging.utils import parse_wheel_filename

from tests.launching.wheels import DIGITS, LOCKS, TOP, pinned, wheels
from toc.launching.installing import NEWEST

PLATFORMS = {
    "Windows": ["win_amd64"],
    "Windows on Arm": ["win_arm64"],
    "macOS on Intel": list(mac_platforms((14, 0), "x86_64")),
    "macOS on Arm": list(mac_platforms((14, 0), "arm64")),
    # What glibc 2.35 takes, that of Ubuntu 22.04; Debian 12 has a newer one.
    "Linux": [
        *(f"manylinux_2_{n}_x86_64" for n in range(5, 36)),
        *("manylinux2014_x86_64", "manylinux2010_x86_64", "manylinux1_x86_64"),
    ],
    "Linux on Arm": [
        *(f"manylinux_2_{n}_aarch64" for n in range(17, 36)),
        "manylinux2014_aarch64",
    ],
}
"""The tags that a computer takes."""
MINORS = range(11, 16)
FULL = [name for name in PLATFORMS if name != "Windows on Arm"]


@pytest.fixture(scope="module")
def made() -> dict[tuple[str, str], set[Tag]]:
    """From the name and version of a package to the tags of its wheels."""
    found: dict[tuple[str, str], set[Tag]] = {}
    for wheel in wheels():
        tags = found.setdefault((wheel.name, wheel.version), set())
        tags |= parse_wheel_filename(wheel.file)[3]
    return found


def missing(
    made: dict[tuple[str, str], set[Tag]], lock: Path, platform: str, minor: int
) -> set[str]:
    """What has no wheel there."""
    names = PLATFORMS[platform]
    taken = {
        *cpython_tags((3, minor), platforms=names),
        *compatible_tags((3, minor), f"cp3{minor}", names),
    }
    windows = platform.startswith("Windows")
    place = {
        "python_full_version": f"3.{minor}.0",
        "sys_platform": "win32" if windows else "linux",
        "os_name": "nt" if windows else "posix",
        "platform_python_implementation": "CPython",
    }
    return {
        pin.name
        for pin in pinned(lock)
        if (not pin.when or Marker(pin.when).evaluate(place))
        and not taken & made[pin.name, pin.version]
    }


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.stem)
def test_the_table_has_what_the_lock_file_has(lock: Path) -> None:
    """If not: run `python -m tests.launching.wheels`."""
    there = {(wheel.name, wheel.version, wheel.sha256) for wheel in wheels()}
    for pin in pinned(lock):
        ours = {(pin.name, pin.version, digest[:DIGITS]) for digest in pin.hashes}
        # One of its files can be the source.
        assert len(ours - there) <= 1, pin.name
        assert ours & there, pin.name


def test_the_table_has_nothing_else() -> None:
    locked = {
        (pin.name, pin.version, digest[:DIGITS])
        for lock in LOCKS
        for pin in pinned(lock)
        for digest in pin.hashes
    }
    assert [one for one in wheels() if (one.name, one.version, one.sha256) not in locked] == []
    assert {pin.name for pin in pinned(LOCKS[0])} >= {"highspy", "lxml", "numpy", "typst"}


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.stem)
@pytest.mark.parametrize("platform", FULL)
def test_every_package_has_a_wheel(
    made: dict[tuple[str, str], set[Tag]], platform: str, lock: Path
) -> None:
    newest = int(NEWEST.removeprefix("3."))
    for minor in range(11, newest + 1):
        assert missing(made, lock, platform, minor) == set(), minor


def test_the_newest_python_is_the_last_that_has_everything(
    made: dict[tuple[str, str], set[Tag]],
) -> None:
    """What the launcher, cli.py and the handleiding say."""
    after = int(NEWEST.removeprefix("3.")) + 1
    assert after in MINORS
    for platform in FULL:
        assert missing(made, LOCKS[0], platform, after) == {"ruamel-yaml-clib"}
    for file, words in {
        "docs/handleiding.md": f"versie 3.11 tot en met {NEWEST}",
        "README.md": f"Python 3.11 to {NEWEST}",
        "cli.py": f"Python 3.11 tot en met {NEWEST}",
    }.items():
        assert words in (TOP / file).read_text(encoding="utf-8"), file


def test_on_windows_on_arm_the_python_for_intel_is_needed(
    made: dict[tuple[str, str], set[Tag]],
) -> None:
    """It runs there too. When these have a wheel for Arm, the launcher and the handleiding need
    not speak of it any more."""
    for minor in range(11, int(NEWEST.removeprefix("3.")) + 1):
        assert missing(made, LOCKS[0], "Windows on Arm", minor) == {"ruamel-yaml-clib", "typst"}

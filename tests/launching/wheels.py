"""The wheels of every pinned package, as a table beside this: what `test_wheels.py` reads.

`python -m tests.launching.wheels` asks the index what there is, the way pip is set up here, and
writes the table; run it when a lock file has changed. No command of pip tells this, so it takes
pip's own code, as it is in pip 23.2.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

TOP = Path(__file__).parents[2]
TABLE = Path(__file__).with_name("wheels.csv")
LOCKS = tuple(TOP / "requirements" / f"{name}.txt" for name in ("run", "test", "check"))
DIGITS = 16
"""So much of a hash is in the table."""

_PIN = re.compile(
    r"^(?P<name>[\w.-]+)==(?P<version>[^\s;]+)(?: ; (?P<when>.*?))? \\\n"
    r"(?P<hashes>(?:    --hash=sha256:\w+(?: \\)?\n)+)",
    re.MULTILINE,
)
_HASH = re.compile(r"sha256:(\w+)")


@dataclass(frozen=True)
class Pin:
    """A package in a lock file: `when` is the marker that says where it is needed, "" for
    everywhere; `hashes` are those of its files."""

    name: str
    version: str
    when: str
    hashes: frozenset[str]


@dataclass(frozen=True)
class Wheel:
    """A file of a package; `sha256` is how its hash begins."""

    name: str
    version: str
    file: str
    sha256: str


def pinned(lock: Path) -> list[Pin]:
    """Every package in a lock file."""
    return [
        Pin(
            match["name"],
            match["version"],
            match["when"] or "",
            frozenset(_HASH.findall(match["hashes"])),
        )
        for match in _PIN.finditer(lock.read_text(encoding="utf-8"))
    ]


def wheels() -> list[Wheel]:
    """The table."""
    with TABLE.open(encoding="utf-8", newline="") as stream:
        return [Wheel(**row) for row in csv.DictReader(stream)]


def _asked(names: list[str]) -> Iterator[tuple[str, str]]:
    """The name and the hash of each file that the index has of them."""
    from pip._internal.commands.install import InstallCommand
    from pip._internal.index.collector import LinkCollector, parse_links

    command = InstallCommand("install", "")
    options, _ = command.parse_args([])
    with command.main_context():
        session = command.get_default_session(options)
        collector = LinkCollector.create(session, options)
        for name in names:
            sources = collector.collect_sources(name, candidates_from_page=lambda link: [])
            for source in sources.index_urls:
                if source is None or source.link is None:
                    continue
                page = collector.fetch_response(source.link)
                for link in parse_links(page) if page else ():
                    yield link.filename, link.hash or ""


def write() -> None:
    """Write the table anew."""
    pins = {
        digest: (pin.name, pin.version)
        for lock in LOCKS
        for pin in pinned(lock)
        for digest in pin.hashes
    }
    found = {
        (*pins[digest], file, digest[:DIGITS])
        for file, digest in _asked(sorted({name for name, _ in pins.values()}))
        if digest in pins and file.endswith(".whl")
    }
    with TABLE.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream, lineterminator="\n")
        writer.writerow(("name", "version", "file", "sha256"))
        writer.writerows(sorted(found))


if __name__ == "__main__":
    write()

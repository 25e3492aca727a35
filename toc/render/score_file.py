"""A form as a file: written wholly or not at all."""

from __future__ import annotations

from pathlib import Path


def write(data: bytes, file: Path) -> None:
    """Write a form beside its place and then in it. Raises OSError where it cannot be."""
    beside = file.with_name(f".{file.name}.part")
    try:
        beside.write_bytes(data)
        beside.replace(file)
    except OSError:
        beside.unlink(missing_ok=True)
        raise

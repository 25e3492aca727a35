"""The picture that a house style names, looked up beside the programme file."""

from __future__ import annotations

from pathlib import Path

from toc.core.model import Programme

LARGEST_LOGO = 2_000_000
"""Bytes: a logo of more would make every document heavy."""

_PNG = b"\x89PNG\r\n\x1a\n"


class LogoError(Exception):
    """A logo that cannot be used: `key` is `missing`, `large` or `kind`."""

    def __init__(self, key: str, file: Path) -> None:
        super().__init__(key)
        self.key = key
        self.file = file


def read_logo(programme: Programme, folder: Path) -> tuple[bytes, bool] | None:
    """The logo of a programme whose file stands in that folder, and whether it is an SVG and no
    PNG; None where it names none. LogoError for one that cannot be used."""
    named = programme.style.logo
    if named is None:
        return None
    file = folder / named
    try:
        with file.open("rb") as opened:
            content = opened.read(LARGEST_LOGO + 1)
    except (OSError, ValueError):
        raise LogoError("missing", file) from None
    if len(content) > LARGEST_LOGO:
        raise LogoError("large", file)
    if not content.startswith(_PNG) and b"<svg" not in content[:4000]:
        raise LogoError("kind", file)
    return content, not content.startswith(_PNG)


def logo_trouble(programme: Programme, folder: Path) -> str:
    """What is wrong with the logo: the key of its `LogoError`, or nothing."""
    try:
        read_logo(programme, folder)
    except LogoError as error:
        return error.key
    return ""

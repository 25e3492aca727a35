"""The picture that a house style names, looked up beside the programme file."""

from __future__ import annotations

from pathlib import Path

from toc.core.model import Programme
from toc.core.problems import Place, RefusalError
from toc.core.words import Language
from toc.core.words.files import FILES

LARGEST_LOGO = 2_000_000
"""Bytes: a logo of more would make every document heavy."""

_PNG = b"\x89PNG\r\n\x1a\n"


class LogoError(RefusalError):
    """A logo that cannot be used: `key` is `logo-missing`, `logo-large` or `logo-kind`. `place` is
    where the plan names it."""

    table = FILES
    place: Place | None = None

    def __init__(self, key: str, file: Path) -> None:
        super().__init__(key, path=file, most=LARGEST_LOGO // 1_000_000)

    def say(self, language: Language) -> str:
        """What is wrong with it and, where that is known, where the plan names it."""
        said = super().say(language)
        return f"{said}\n  {self.place}" if self.place is not None else said


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
        raise LogoError("logo-missing", file) from None
    if len(content) > LARGEST_LOGO:
        raise LogoError("logo-large", file)
    if not content.startswith(_PNG) and b"<svg" not in content[:4000]:
        raise LogoError("logo-kind", file)
    return content, not content.startswith(_PNG)


def logo_trouble(programme: Programme, folder: Path) -> str:
    """What is wrong with the logo: `missing`, `large` or `kind`, or nothing."""
    try:
        read_logo(programme, folder)
    except LogoError as error:
        return error.key.removeprefix("logo-")
    return ""

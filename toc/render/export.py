"""Drawings as files: the pages of a programme in the formats asked, never half-written."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from enum import StrEnum
from pathlib import Path

from toc.graph import GoalGraph
from toc.messages import Language
from toc.model import Programme
from toc.render.booklet import Page, booklet
from toc.render.errors import DrawingError
from toc.render.style import Paper
from toc.render.svg import svg

_OVERVIEW = {"nl": "overzicht", "en": "overview"}
_LONGEST = 60
# What Windows keeps for itself, whatever follows the dot.
_RESERVED = re.compile(r"con|prn|aux|nul|com[0-9]|lpt[0-9]")


class Format(StrEnum):
    """A kind of file."""

    SVG = "svg"
    PNG = "png"
    PDF = "pdf"


def export(
    programme: Programme,
    graph: GoalGraph,
    name: str,
    to: Path,
    formats: frozenset[Format] = frozenset(Format),
    network: str | None = None,
    paper: Paper = Paper.A4,
) -> list[Path]:
    """Write the drawings of a programme into the folder `to`, which is made where it is not there,
    and return the files in the order of the pages. An SVG and a PNG for each page, and one PDF
    with all of them, named after `name`; with `network`, only what that DIN needs.

    The drawings speak the programme's own language. DrawingError where something cannot be drawn
    or written; files written before it stay.
    """
    pages = booklet(programme, graph, network)
    written: list[Path] = []
    _make_folder(to)
    for file, content in _files(programme, pages, name, formats, network, paper):
        _write(to / file, content)
        written.append(to / file)
    return written


def _files(
    programme: Programme,
    pages: list[Page],
    name: str,
    formats: frozenset[Format],
    network: str | None,
    paper: Paper,
) -> Iterator[tuple[str, bytes]]:
    digits = max(2, len(str(len(programme.networks))))
    stems = [_stem(page, digits, programme.language) for page in pages]
    scenes = [page.scene for page in pages]
    if Format.SVG in formats:
        for stem, scene in zip(stems, scenes, strict=True):
            yield f"{stem}.svg", svg(scene, paper).encode()
    if Format.PNG in formats:
        from toc.render.png import png

        for stem, picture in zip(stems, png(scenes, paper), strict=True):
            yield f"{stem}.png", picture
    if Format.PDF in formats:
        from toc.render.pdf import pdf

        stem = safe(name) if network is None else _numbered(pages[0], digits, programme.language)
        yield f"{stem}.pdf", pdf(scenes, programme.title, paper)


def _numbered(page: Page, digits: int, language: Language) -> str:
    called = _OVERVIEW[language] if page.network is None else safe(page.network)
    return f"{page.number:0{digits}}-{called}"


def _stem(page: Page, digits: int, language: Language) -> str:
    stem = _numbered(page, digits, language)
    return f"{stem}-{page.sheet}" if page.sheets > 1 else stem


def safe(name: str) -> str:
    """A name that can be a file's on every system: small letters, digits and hyphens."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    slug = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:_LONGEST].strip("-") or "din"
    return f"{slug}-din" if _RESERVED.fullmatch(slug) else slug


def _make_folder(to: Path) -> None:
    try:
        to.mkdir(parents=True, exist_ok=True)
    except (FileExistsError, NotADirectoryError) as error:
        file = next((p for p in (to, *to.parents) if p.is_file()), to)
        raise DrawingError("not-a-folder", path=str(file)) from error
    except OSError as error:
        raise _unwritable(to, error) from error


def _write(path: Path, content: bytes) -> None:
    """Write beside and rename, so that nobody ever finds half a file."""
    if path.is_dir():
        raise DrawingError("is-a-folder", path=str(path))
    beside = path.with_name(f".{path.name}.part")
    try:
        beside.write_bytes(content)
        beside.replace(path)
    except OSError as error:
        beside.unlink(missing_ok=True)
        raise _unwritable(path, error) from error


def _unwritable(path: Path, error: OSError) -> DrawingError:
    return DrawingError("cannot-write", path=str(path), reason=error.strerror or str(error))

"""What a template can ask for: the whole document, one chapter, figure or table by its name, or a
word such as the title."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from toc.core.loading import nearest
from toc.documents.document import Block, Chapter, Document, Figure, Table
from toc.documents.errors import DocumentError
from toc.documents.writers.common import marker, plain
from toc.documents.writers.missing_signs import Unshown

MARKER = re.compile(r"\{\{\s*toc\s*(?::([^{}]*))?\}\}", re.IGNORECASE)
"""`{{toc}}` for everything, `{{toc:name}}` for one part."""

INLINE = {
    "titel": "title",
    "title": "title",
    "ondertitel": "subtitle",
    "subtitle": "subtitle",
    "programma": "programme",
    "programme": "programme",
    "datum": "date",
    "date": "date",
    "versie": "version",
    "version": "version",
}
"""What can be asked for in the middle of other text, also in a header or footer."""


@dataclass
class Renewal:
    """What came of renewing, by marker: what was renewed; what was left as it is because somebody
    typed in it, or because that cannot be seen; the drawings of which somebody wrote the
    alternative text, which was left."""

    renewed: dict[str, None] = field(default_factory=dict)
    typed: dict[str, None] = field(default_factory=dict)
    unsure: dict[str, None] = field(default_factory=dict)
    told: dict[str, None] = field(default_factory=dict)


@dataclass(frozen=True)
class PartLeft:
    """A part that was not renewed: its title, and what asks for it anew."""

    title: str
    asked: str


@dataclass(frozen=True)
class FilledTemplate:
    """A filled template: the file; how many drawings and tables were renewed; the titles of those
    that the document no longer has, and of the drawings that are nowhere in it yet. What somebody
    `typed` in was left as it is, as was that of which it is `unsure` whether somebody did; of what
    is `told`, somebody wrote the alternative text; tables that are `missing` were not found in it.
    `in_place` is True where nobody named the template: it is the file itself, in which people have
    worked. Of a PDF that is no PDF/UA, `reason` says why and `unshown` which signs it is about."""

    content: bytes
    renewed: int
    gone: tuple[str, ...]
    new: tuple[str, ...]
    typed: tuple[PartLeft, ...] = ()
    unsure: tuple[PartLeft, ...] = ()
    told: tuple[str, ...] = ()
    missing: tuple[PartLeft, ...] = ()
    in_place: bool = False
    reason: str = ""
    unshown: tuple[Unshown, ...] = ()


def filled(
    content: bytes,
    known: Mapping[str, Figure | Table],
    there: Collection[str],
    placed: Collection[str],
    done: Renewal,
    gone: tuple[str, ...],
) -> FilledTemplate:
    """What came of filling a template. `there` are the markers of what stood in it, `placed` those
    of what came in it now, `gone` the titles of what stood there and is no longer in the plan."""
    absent = [
        (name, piece)
        for name, piece in known.items()
        if there and name not in there and name not in placed
    ]
    return FilledTemplate(
        content=content,
        renewed=len(done.renewed),
        gone=gone,
        new=tuple(piece.caption for _, piece in absent if isinstance(piece, Figure)),
        typed=tuple(_left(known[name]) for name in done.typed),
        unsure=tuple(_left(known[name]) for name in done.unsure),
        told=tuple(plain(known[name].caption) for name in done.told),
        missing=tuple(_left(piece) for _, piece in absent if isinstance(piece, Table)),
    )


def _left(piece: Figure | Table) -> PartLeft:
    return PartLeft(plain(piece.caption), f"{{{{toc:{plain(piece.id)}}}}}")


@dataclass(frozen=True)
class TemplatePart:
    """Something that can be asked for by name."""

    title: str
    value: Chapter | Figure | Table


def parts(document: Document) -> dict[str, TemplatePart]:
    """Every part of a document by its name: chapters and sections, figures, tables. Where two are
    called the same, the first is meant, a chapter before what stands in it."""
    found: dict[str, TemplatePart] = {}

    def add(chapter: Chapter) -> None:
        found.setdefault(plain(chapter.id), TemplatePart(chapter.title, chapter))
        for block in chapter.blocks:
            if isinstance(block, Figure | Table):
                found.setdefault(plain(block.id), TemplatePart(block.caption, block))
        for section in chapter.sections:
            add(section)

    for chapter in document.chapters:
        add(chapter)
    return found


def pieces(document: Document) -> dict[str, Figure | Table]:
    """Every figure and table, by the name of the place where it stands when it is filled in."""
    found: dict[str, Figure | Table] = {}
    for block in document.all_blocks():
        if isinstance(block, Figure | Table):
            found.setdefault(_marker(block), block)
    return found


def asked_in(
    text: str, path: str, asked: Mapping[str, TemplatePart], alone: bool = True
) -> Iterator[str]:
    """The names of the parts that a text asks for, empty for the whole document. DocumentError
    where it is not `alone` or says more than that, and for a name that no part has."""
    for found in MARKER.finditer(text):
        name = (found[1] or "").strip()
        if name.lower() in INLINE:
            continue
        if found[0] != text or not alone:
            raise DocumentError("template-within", path=path, marker=found[0])
        if name and name not in asked:
            names = ", ".join(nearest(name, asked) or [*asked][:12])
            raise DocumentError("template-unknown", path=path, marker=found[0], names=names)
        yield name


def fill_in(texts: Sequence[Any], document: Document) -> bool:
    """Fill in the title, the date and the like where they are asked for in a paragraph, of which
    these are the elements with its text; whether there were any. What is asked for may be cut into
    pieces; it comes in the first of them, and every other letter stays where it is."""
    whole = "".join(text.text or "" for text in texts)
    asked = [
        (found.span(), plain(str(getattr(document, INLINE[name]))))
        for found in MARKER.finditer(whole)
        if (name := (found[1] or "").strip().lower()) in INLINE
    ]
    for (start, end), said in reversed(asked):
        at = 0
        for text in texts:
            own = text.text or ""
            first, last = max(start - at, 0), min(end - at, len(own))
            if first < last:
                text.text = own[:first] + (said if at + first == start else "") + own[last:]
            at += len(own)
    return bool(asked)


def placed(document: Document, part: TemplatePart | None) -> frozenset[str]:
    """The markers of the figures and tables of one part, or of the whole document."""
    if part is None:
        return _markers(document.all_blocks())
    if isinstance(part.value, Chapter):
        return _markers(part.value.all_blocks())
    return _markers((part.value,))


def _markers(blocks: Iterable[Block]) -> frozenset[str]:
    found = (_marker(block) for block in blocks if isinstance(block, Figure | Table))
    return frozenset(found)


def _marker(block: Figure | Table) -> str:
    return marker("figure" if isinstance(block, Figure) else "table", block.id)

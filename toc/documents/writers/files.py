"""A document as a file on disk, new or in somebody's template."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from toc.core.files import keep, locked, make_folder, produce
from toc.documents.document import Document
from toc.documents.errors import DocumentError
from toc.documents.house_style import WriterStyle
from toc.documents.kinds import Kind, kind_of
from toc.documents.office_archive import sealed, untouched
from toc.documents.writers import Draw, drawn, write
from toc.documents.writers.template_parts import FilledTemplate

FILLED = (Kind.DOCX, Kind.PPTX)
"""What a template can be."""


def write_document(
    document: Document,
    to: Path,
    house: WriterStyle,
    template: Path | None = None,
    draw: Draw = lambda _: {},
    anew: bool = False,
) -> FilledTemplate | None:
    """Write a document to a file, of the kind that its name asks for, and say what came of the
    template where one is filled, or why a PDF is no PDF/UA. The template may be the file itself:
    then its drawings and tables are made anew, and it is replaced only when the new one is
    complete.

    A Word or PowerPoint file that is there already and in which people have worked is taken as the
    template, whatever other template is named, so that nothing of theirs is lost; `anew` writes
    over it. Other kinds are outputs, and always written over.

    DocumentError for a template or a file that cannot be filled, DrawingError for what cannot be
    drawn or written. ValueError where the name asks for no kind of document.
    """
    kind = kind_of(to)
    if kind is None:
        raise ValueError(to.name)
    filled: FilledTemplate | None = None
    itself = template is not None and to.is_file() and template.is_file() and template.samefile(to)
    there = _read(to) if kind in FILLED and (itself or not anew) else None
    if there is not None and not itself and not untouched(there):
        filled = _in_place(document, kind, house, to, draw)
        content = filled.content
    elif template is not None:
        filled = _filled(document, kind, house, template, draw)
        content = filled.content if itself else sealed(filled.content)
    elif kind is Kind.PDF:
        content, filled = _pdf(document, house, draw)
    else:
        content = write(document, kind, house, draw)
    make_folder(to.parent)
    if there is None:
        produce(to, content)
    elif content != there:
        # Somebody may save it while this is made.
        with locked(to):
            keep(to, content, there)
    return filled


def _pdf(
    document: Document, house: WriterStyle, draw: Draw
) -> tuple[bytes, FilledTemplate | None]:
    """A PDF, with what there is to say of one that is not for who listens to it."""
    from toc.documents.writers.pdf import made_pdf

    made = made_pdf(document, house, drawn(document, house, draw))
    if not made.reason:
        return made.content, None
    said = FilledTemplate(made.content, 0, (), (), reason=made.reason, unshown=made.unshown)
    return made.content, said


def _read(file: Path) -> bytes | None:
    """What is in a file; None where there is none, nothing where it cannot be read."""
    if not file.is_file():
        return None
    try:
        return file.read_bytes()
    except OSError:
        return b""


def _in_place(
    document: Document,
    kind: Kind,
    house: WriterStyle,
    file: Path,
    draw: Draw,
) -> FilledTemplate:
    try:
        return replace(_filled(document, kind, house, file, draw), in_place=True)
    except DocumentError as error:
        if error.key not in ("template-unmarked", "template-kind", "template-missing"):
            raise
        raise DocumentError("not-ours", path=str(file)) from error


def _filled(
    document: Document,
    kind: Kind,
    house: WriterStyle,
    template: Path,
    draw: Draw,
) -> FilledTemplate:
    if kind not in FILLED:
        raise DocumentError("template-other")
    try:
        given = template.read_bytes()
    except OSError as error:
        reason = error.strerror or str(error)
        raise DocumentError("template-missing", path=str(template), reason=reason) from error
    made = drawn(document, house, draw)
    if kind is Kind.DOCX:
        from toc.documents.writers.docx_template import fill as fill_word

        return fill_word(given, str(template), document, house, made)
    from toc.documents.writers.pptx_template import fill as fill_slides

    return fill_slides(given, str(template), document, house, made)

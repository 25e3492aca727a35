"""Drawing the annex of a programme."""

from functools import partial
from pathlib import Path

from toc.core.dossier import Dossier
from toc.documents.document import Document
from toc.documents.errors import DocumentError
from toc.documents.kinds import kind_of
from toc.documents.writers.files import write_document
from toc.documents.writers.template_parts import FilledTemplate
from toc.draw.annex.annex import annex
from toc.draw.figures import figures_of
from toc.draw.request import STANDARD, Request, known_of


def draw_annex(
    dossier: Dossier, to: Path, request: Request = STANDARD, template: Path | None = None
) -> tuple[Document, FilledTemplate | None]:
    """Write the annex of a programme to a file, in somebody's template where there is one: the
    document, and what came of the template or of what the file held already.

    DocumentError for a file that can be no annex and for a template that cannot be filled, the
    others as `toc.draw.commands.draw`.
    """
    if kind_of(to) is None:
        raise DocumentError("template-other")
    document = annex(
        dossier.sound,
        dossier.sound_tree,
        date=request.date(dossier),
        version=request.version(dossier),
        now=request.standing(dossier),
        found=known_of(dossier),
    )
    drawn = partial(figures_of, direction=request.direction, order=request.order)
    house = request.style(dossier)
    return document, write_document(document, to, house, template, drawn, anew=request.anew)

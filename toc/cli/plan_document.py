"""`toc plan --to`: the year plan as a document."""

from __future__ import annotations

from pathlib import Path

from toc.cli.documents import show_document
from toc.cli.ending import fail
from toc.cli.progress_bar import making
from toc.core.words import Language
from toc.core.words.typed_commands import as_argument
from toc.documents.house_style import style_of
from toc.documents.kinds import DocumentKinds, Kind
from toc.documents.writers.files import write_document as write
from toc.draw.figures import figures_of
from toc.draw.views.size import size_of
from toc.draw.views.too_large import refuse_large
from toc.draw.words.year_document import YEAR
from toc.draw.year_plan import material_of, year_document, year_workbook
from toc.plan.commands import Planned
from toc.plan.report.phase_plan import PhasePlan


def write_document(
    planned: Planned,
    report: PhasePlan,
    language: Language,
    to: Path,
    period: str,
    *,
    template: Path | None = None,
    anew: bool = False,
) -> None:
    """Write the year plan to a file, of the kind that its name asks for, and say so. A spreadsheet
    has tables to reckon with, every other kind the whole document, in the language of the
    programme. Ends with 2 where it cannot be written, and with 1 where the plan that was adopted
    for these periods cannot be used. A Word or PowerPoint file that people have worked in keeps
    what they wrote, unless it is to be made `anew`."""
    kind, dossier = DocumentKinds.YEAR_PLAN.kind_of(to), planned.dossier
    if kind is None:
        kinds = ", ".join(DocumentKinds.YEAR_PLAN.endings)
        fail(YEAR.say("unknown-kind", language, file=to.name, kinds=kinds))
    if kind not in (Kind.XLSX, Kind.JSON):
        sheet = f"plan {as_argument(period)} {as_argument(dossier.file)} --to {to.stem}.xlsx"
        size = size_of(dossier.sound, planned.proposal.graph)
        refuse_large(size, dossier, instead=sheet)
    house = style_of(dossier)
    with making(to, language):
        m = material_of(planned, report, language)
        document = year_workbook(m) if kind is Kind.XLSX else year_document(m)
        filled = write(document, to, house, template, figures_of, anew=anew)
    show_document(to, filled, language)

"""`toc plan --to`: the year plan as a document."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from toc.cli.ending import fail
from toc.plan.words.year_document import YEAR

if TYPE_CHECKING:
    from toc.core.dossier import Dossier
    from toc.core.words import Language
    from toc.draw.views.standing import Standing
    from toc.plan.choosing.earlier import Earlier
    from toc.plan.choosing.proposal import Proposal
    from toc.plan.told.how_sure import HowSure
    from toc.plan.told.phase_plan import PhasePlan

KINDS = ".docx, .pdf, .pptx, .md, .html, .xlsx, .json"
"""The endings of `toc.documents.writers.Kind`."""


MOST_VARIED = 60
"""With more inspanningen than this to choose from, varying the judgements may take minutes."""


def write_document(
    dossier: Dossier,
    proposal: Proposal,
    report: PhasePlan,
    language: Language,
    *,
    to: Path,
    period: str,
    earlier: Earlier,
    template: Path | None = None,
    anew: bool = False,
) -> None:
    """Write the year plan to a file, of the kind that its name asks for, and say so. A spreadsheet
    has tables to reckon with, every other kind the whole document, in the language of the
    programme. Ends with 2 where it cannot be written, and with 1 where the plan that was adopted
    for these periods cannot be used. A Word or PowerPoint file that people have worked in keeps
    what they wrote, unless it is to be made `anew`."""
    from toc.cli.documents import house_style, show_document
    from toc.cli.progress_bar import making
    from toc.cli.too_large import refuse_large
    from toc.core.words.typed import as_argument
    from toc.documents.writers import Kind
    from toc.documents.writers.files import kind_of
    from toc.documents.writers.files import write_document as write
    from toc.draw.figures import figures_of
    from toc.draw.views.size import size_of
    from toc.plan.year_document import material, year_document, year_workbook

    kind = kind_of(to)
    if kind is None:
        fail(YEAR.say("unknown-kind", language, file=to.name, kinds=KINDS))
    from toc.plan.adopting.adoption import plan_name

    programme = dossier.sound
    if kind not in (Kind.XLSX, Kind.JSON):
        sheet = f"plan {as_argument(period)} {as_argument(dossier.file)} --to {to.stem}.xlsx"
        refuse_large(size_of(programme, proposal.graph), dossier, language, instead=sheet)
    adopted, now = dossier.plan(plan_name(proposal.periods)), _now(dossier, proposal)
    house = house_style(dossier, programme, language)
    with making(to, language):
        sure = _how_sure(proposal, report, language)
        m = material(proposal, earlier, adopted, how_sure=sure, now=now)
        document = year_workbook(m) if kind is Kind.XLSX else year_document(m)
        filled = write(document, to, house, template, figures_of, anew=anew)
    show_document(to, filled, language)


def _now(dossier: Dossier, proposal: Proposal) -> Standing:
    """How the goals stood when the planned time began, or stand now where it is still to begin."""
    from datetime import timedelta

    from toc.cli.days import today
    from toc.draw.views.standing import standing

    before = proposal.periods[0].interval.start - timedelta(days=1)
    on = min(before, today())
    return standing(proposal.graph, dossier.measurements, on, dossier.sound.language)


def _how_sure(proposal: Proposal, report: PhasePlan, language: Language) -> HowSure | None:
    """How sure each choice is. Where that takes long (several periods, many to choose from) only
    where it was asked for with `--how-sure`."""
    programme = proposal.graph.programme
    if report.how_sure is not None and language == programme.language:
        return report.how_sure
    long = len(proposal.periods) > 1 or len(proposal.case.candidates) > MOST_VARIED
    if report.how_sure is None and long:
        return None
    from toc.plan.choosing.sensitivity import sensitivity
    from toc.plan.told.how_sure import how_sure

    found = None
    if proposal.choice.proof.proven:
        found = sensitivity(programme, proposal.case, proposal.choice)
    return how_sure(proposal, found, programme.language)

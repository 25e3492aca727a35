"""What people hand to others: an IATI file, a logframe, a long table. Plain functions on a
dossier, each raising UnusableError where the measurements cannot be used. And what they bring in:
a written plan, which becomes a draft. What one of them needs is not loaded for another."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from toc.core.dossier import Dossier
from toc.core.problems import Problem, RefusalError
from toc.core.words import Language

if TYPE_CHECKING:
    from toc.core.comparing import Difference
    from toc.core.loading import Reading
    from toc.core.model import Programme
    from toc.core.model.iati_file import IatiActivity
    from toc.documents.document import Document
    from toc.exchange.iati import Remark
    from toc.exchange.next_version.comparing import NextVersion
    from toc.exchange.next_version.taking import Taken
    from toc.exchange.table import TableRow
    from toc.exchange.written.asked.answers_file import AnswersToKeep
    from toc.exchange.written.plan_draft import PlanDraft


@dataclass(frozen=True)
class IatiFile:
    """A file for IATI: its bytes, the activity in it, and notes of what was left out or is asked
    as well."""

    data: bytes
    activity: IatiActivity
    notes: tuple[Remark, ...]

    @property
    def counts(self) -> dict[str, int]:
        """How many results, indicators and measured values are in it."""
        indicators = [one for result in self.activity.results for one in result.indicators]
        actuals = sum(len(period.actuals) for one in indicators for period in one.periods)
        results = len(self.activity.results)
        return {"results": results, "indicators": len(indicators), "actuals": actuals}


class SchemaError(RefusalError):
    """The official schema of IATI rejects a file: a fault of ours."""

    code = 1

    def __init__(self, faults: tuple[Problem, ...]) -> None:
        super().__init__("refused", count=len(faults))
        self._faults = faults

    def say(self, language: Language) -> str:
        """Each of the faults, and that there is no file."""
        from toc.core.wording import what_and_fix
        from toc.exchange.words.iati import IATI
        from toc.exchange.words.iati_faults import IATI_FAULTS

        said = (
            IATI.say(
                "schema",
                language,
                where=fault.place.part,
                what=what_and_fix(fault, language, IATI_FAULTS)[0],
            )
            for fault in self._faults
        )
        return "\n".join([*said, IATI.say(self.key, language, **self.values)])


def iati(dossier: Dossier) -> IatiFile:
    """The results of a programme for IATI. UnusableError where the plan lacks what IATI demands or
    says what checks of IATI reject, each at its place."""
    from toc.core.wording import UnusableError
    from toc.exchange.iati import objections, prepare
    from toc.exchange.iati.xml import to_xml
    from toc.exchange.words.iati import IATI
    from toc.exchange.words.iati_ruleset import IATI_RULESET

    programme, positions = dossier.sound, dossier.reading.positions
    prepared = prepare(programme, dossier.measurements)
    key, remarks = "refused", prepared.reasons
    if prepared.activity is not None:
        key, remarks = "rejected", tuple(objections(prepared, programme, dossier.asked.today))
    if prepared.activity is None or remarks:
        found = [one.problem(positions) for one in remarks]
        raise UnusableError(key, found, IATI, IATI_RULESET)
    data, faults = to_xml(prepared.activity)
    if faults:
        raise SchemaError(faults)
    return IatiFile(data, prepared.activity, prepared.notes)


def logframe(
    dossier: Dossier, on: datetime.date, line: str | None = None, network: str | None = None
) -> Document:
    """The logframe of a programme, a line or a network, as it stood on a day. KeyError for one
    that the plan has not."""
    from toc.exchange.logframe import logframe as made

    tree = dossier.sound_tree
    return made(tree, dossier.measurements, on, line, network)


def table(dossier: Dossier, on: datetime.date, *, inside: bool = False) -> tuple[TableRow, ...]:
    """Everything that a programme says, a row for each fact, as it stood on a day; what is for the
    programme itself only where the table stays `inside`."""
    from toc.exchange.table import tidy

    tree = dossier.sound_tree
    return tidy(dossier.name, tree, dossier.measurements, on, inside=inside)


def import_plan(
    file: Path, answers: Mapping[str, str] | None = None, language: Language | None = None
) -> PlanDraft:
    """The draft of a programme, made of a plan as people write it. `answers` are those to its
    questions, by their keys; `language` is that of the plan, where it is known better than the
    file says it. Nothing is written. Raises UnreadablePlanError where it is no plan or cannot be
    read."""
    from toc.exchange.written.plan_draft import draft_of

    return draft_of(file, answers, language)


def keep_draft(made: PlanDraft, file: Path, answers: AnswersToKeep | None = None) -> None:
    """Write a draft as the programme file `file`, and what people answered about its plan beside
    it, whole or not at all. Whoever calls this has the lock of the programme. Raises SavingError
    where something stands there already or it cannot be written."""
    from toc.core.files import keep, make_folder, unbroken

    make_folder(file.parent)
    with unbroken():
        # The programme last: where a run was broken off, the next one finishes it.
        if answers is not None and answers.new != answers.old:
            keep(answers.file, answers.new, answers.old)
        keep(file, made.text.encode(), None)


def next_version(
    dossier: Dossier, made: PlanDraft, before: PlanDraft | None = None
) -> NextVersion:
    """What the next version of a document, drafted anew, says otherwise than the programme; of
    what the version `before` says just so, nothing. Nothing is written. Raises
    NotNextVersionError where it is a version of something else."""
    from toc.core.loading import read_bytes
    from toc.exchange.next_version.comparing import document_beside
    from toc.exchange.written.naming import Kind

    draft = read_bytes(made.text.encode(), dossier.file).programme
    assert draft is not None, "a draft is sound"
    former = None
    if before is not None:
        former = read_bytes(before.text.encode(), dossier.file).programme
    kinds = {one.kind for one in made.understood.elements}
    unsaid = () if Kind.VISION in kinds else ("vision",)
    text = " ".join(one.text for one in made.outline.passages)
    return document_beside(
        dossier.reading, draft, unsaid=unsaid, document_text=text, before=former
    )


def form_version(dossier: Dossier, form: Programme) -> NextVersion:
    """What a form of the programme that came back says otherwise. Nothing is written. Raises
    NotNextVersionError where it is the form of something else."""
    from toc.exchange.next_version.comparing import form_beside

    return form_beside(dossier.reading, form)


def take_over(dossier: Dossier, version: NextVersion, chosen: Sequence[Difference]) -> Taken:
    """The text of the programme with some of the differences taken over. Nothing is written."""
    from toc.core.problems import Severity
    from toc.exchange.next_version.taking import taken

    asked = replace(dossier.asked, least=Severity.ERROR)

    def errors(reading: Reading) -> list[Problem]:
        found = dossier.check(reading, None, asked).problems
        return [one for one in found if one.severity is Severity.ERROR]

    return taken(version, chosen, errors)


def keep_taken(dossier: Dossier, made: Taken | None, answers: AnswersToKeep | None = None) -> None:
    """Write the text of a programme in which something was taken over, and what people answered
    about its plan beside it. Whoever calls this has the lock of the programme. Raises SavingError
    where the file is no longer what it was."""
    from toc.core.files import keep, keep_text, unbroken

    text = dossier.reading.positions.source.text
    with unbroken():
        if made is not None and made.text != text:
            keep_text(dossier.file, made.text, text)
        if answers is not None and answers.new != answers.old:
            keep(answers.file, answers.new, answers.old)


def check_plan(made: PlanDraft, draft: Path, language: Language) -> Document:
    """The text of a plan with what became of each passage in its draft, which stands at `draft`:
    a document to check together."""
    from toc.exchange.written.checked.check_document import check_document
    from toc.exchange.written.checked.checked_plan import checked

    return check_document(checked(made, draft), language)

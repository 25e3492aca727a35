"""Reading what a reflection decided, from its sheet into a programme: a plain function on a
dossier."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from toc.core import files
from toc.core.dossier import Dossier
from toc.core.problems import RefusalError
from toc.core.records.reviews import file_of, review, to_bytes
from toc.core.wording import UnusableError
from toc.core.words import Language
from toc.plan.words.score_mistakes import FORM_MISTAKES
from toc.review.decisions.decision_sheet import ReturnedDecisions, read_decision_sheet
from toc.review.decisions.into_plan import DecidedText, add_decisions
from toc.review.words.decision_mistakes import DECISION_MISTAKES
from toc.review.words.decisions_read import DECISIONS_READ


@dataclass(frozen=True)
class SheetRead:
    """What came back on a decision sheet, and the programme with it. Nothing is written before
    `write`."""

    dossier: Dossier
    returned: ReturnedDecisions
    taken: DecidedText

    @property
    def new(self) -> bool:
        """Whether anything was answered on it."""
        return bool(self.returned.decisions or self.returned.wishes)

    @property
    def file(self) -> Path:
        """Where the record of the reflection stands, or comes to stand."""
        return file_of(self.dossier.file, self.returned.period)

    def write(self, language: Language) -> bool:
        """Write the decisions into the programme file, and the record of the reflection beside it;
        whether either was not so already. SavingError where a file cannot be written or is no
        longer what was read, RecordError where only the record could not be written."""
        if not self.new:
            return False
        record = self._record(language)
        # The plan first: a run that is cut off in between is made whole by the next one, which
        # finds the decisions there and writes the record.
        with files.unbroken():
            if self.taken.new:
                before = self.dossier.reading.positions.source.text
                files.keep_text(self.dossier.file, self.taken.text, before)
            old = files.held(self.file)
            try:
                if old != record:
                    files.keep(self.file, record, old)
            except files.SavingError as error:
                file = self.dossier.file
                raise RecordError("record-missing", why=error, file=file) from error
        return self.taken.new != () or old != record

    def _record(self, language: Language) -> bytes:
        told, held = self.returned, self.dossier.reviews.held
        made = review(
            self.dossier.sound,
            told.period,
            told.next_period,
            told.texts,
            told.decisions,
            told.wishes,
            date=told.date,
            before=next((one for one in held if one.period == told.period), None),
        )
        values = {"period": made.period, "next": made.next_period}
        what = DECISIONS_READ.say("heading.what", language, **values)
        return to_bytes(made, (what, DECISIONS_READ.say("heading.hands-off", language)))


class RecordError(RefusalError):
    """The decisions are in the programme, but their record could not be written."""

    table = DECISIONS_READ


class UndecidedError(RefusalError):
    """A programme file is written in a way that no decision can be added to."""

    table = DECISIONS_READ
    code = 1


def read_decisions(dossier: Dossier, sheet: Path, data: bytes) -> SheetRead:
    """Read a decision sheet that was filled in. Who is going to write has the lock of the
    programme (`toc.core.files.locked`) from before it was opened. UnusableError where the sheet
    has mistakes, UndecidedError where the file cannot be added to."""
    returned = read_decision_sheet(data, dossier.sound, dossier.asked.today, sheet)
    if returned.problems:
        tables = (DECISIONS_READ, DECISION_MISTAKES, FORM_MISTAKES)
        raise UnusableError("mistakes", returned.problems, *tables)
    taken = add_decisions(dossier.reading, returned.decisions)
    if taken.failed:
        section = dossier.reading.key("decisions")
        raise UndecidedError("failed", file=dossier.file, section=section)
    return SheetRead(dossier, returned, taken)

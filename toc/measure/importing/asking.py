"""Reading the figures of a source until no answer is left over."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from pathlib import Path

from toc.core.dossier import Dossier
from toc.core.problems import RefusalError
from toc.core.records.hidden_sheet import UnreadableError
from toc.core.records.source_mappings import SourceMapping
from toc.core.words import Language
from toc.measure.importing.answers import NoAnswerError, answered
from toc.measure.importing.grid import GridSheet, bytes_of, read_sheets
from toc.measure.importing.outcome import ImportedFigures
from toc.measure.importing.reading import read_figures
from toc.measure.words.measure_import import IMPORT


class AnswerError(RefusalError):
    """Answers about a file of figures that cannot be, or that answer nothing."""

    table = IMPORT

    def __init__(self, refused: Sequence[NoAnswerError], left: Sequence[str] = ()) -> None:
        super().__init__("bad-answer")
        self._refused, self._left = refused, left

    def say(self, language: Language) -> str:
        """What is wrong with each, and what to answer."""
        said = [one.say(language) for one in self._refused]
        said += [IMPORT.say("bad-answer", language, answer=one) for one in self._left]
        return "\n".join(said)


class UnopenedError(RefusalError):
    """A file that somebody sent cannot be opened."""

    table = IMPORT


def sheets_of(file: Path) -> tuple[GridSheet, ...]:
    """The sheets of a file that somebody sent. UnopenedError where it cannot be read."""
    try:
        return read_sheets(bytes_of(file))
    except OSError:
        raise UnopenedError("cannot-open", file=file) from None
    except UnreadableError as error:
        why = UnopenedError(f"open.{error.key}")
        raise UnopenedError("cannot-open-as", file=file, why=why) from None


def figures(
    dossier: Dossier,
    sheets: Sequence[GridSheet],
    source: str,
    mapping: SourceMapping,
    answers: Sequence[str] = (),
    *,
    language: Language,
    recorded: datetime.date,
    by: str = "",
    correction: str = "",
) -> ImportedFigures:
    """The figures in the sheets of a file from a source, as its `mapping` and the `answers` (each
    `A=B`, in that language) say; with the mapping that they make, and the questions that are left.
    AnswerError where an answer cannot be or answers nothing."""
    programme, given = dossier.sound, tuple(answers)
    while True:
        found = read_figures(
            sheets,
            programme,
            mapping,
            dossier.asked.today,
            source,
            recorded=recorded,
            by=by,
            correction=correction,
            there=dossier.measurements,
        )
        # What was recognised can be answered too: it may be wrong.
        read = answered(programme, found.mapping, found.questions, given, language)
        if read.refused:
            raise AnswerError(read.refused)
        # An answer can raise the next question: what a column holds, then which group a word is.
        if read.left == given:
            break
        mapping, given = read.mapping, read.left
    if given:
        raise AnswerError((), given)
    return found

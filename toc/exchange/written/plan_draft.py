"""The draft that is made of a written plan, with everything that can be said of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from toc.core.loading import read_bytes
from toc.core.model import Programme
from toc.core.words import Language
from toc.exchange.written.collecting import Understood
from toc.exchange.written.drafting import DraftFile, draft_file
from toc.exchange.written.language import in_another_language, language_of
from toc.exchange.written.opening import open_plan, read_opened
from toc.exchange.written.outline import Outline
from toc.exchange.written.refusal import UnreadablePlanError
from toc.exchange.written.understanding import understood


@dataclass(frozen=True)
class WrittenPlan:
    """A plan as it was read: the name of its file (`document`), the `kind` of that (of its
    reader), the language of the plan, and everything that stands in it."""

    document: str
    kind: str
    language: Language
    outline: Outline

    def understood(self, answers: Mapping[str, str] | None = None) -> Understood:
        """What it says, with answers by the keys of its questions."""
        return understood(self.outline, answers, self.language)


@dataclass(frozen=True)
class PlanDraft:
    """A draft: of which `document` (the file's name) of which `kind` (that of its reader), in
    which language, what was read and understood of it, the programme file that was `made`,
    and what that says."""

    document: str
    kind: str
    language: Language
    outline: Outline
    understood: Understood
    made: DraftFile
    programme: Programme

    @property
    def text(self) -> str:
        """The programme file."""
        return self.made.text


def written_plan(file: Path, language: Language | None = None) -> WrittenPlan:
    """A plan as it stands in a file. Raises UnreadablePlanError where it is none or cannot be
    read."""
    opened = open_plan(file)
    outline = read_opened(opened)
    if language is None and in_another_language(outline):
        raise UnreadablePlanError("other-language")
    return WrittenPlan(file.name, opened.kind, language or language_of(outline), outline)


def drafted(plan: WrittenPlan, said: Understood) -> PlanDraft:
    """The draft of a plan, by what was understood of it. Raises UnreadablePlanError where that is
    nothing, and nothing is asked."""
    if not (said.elements or said.questions):
        raise UnreadablePlanError("nothing-found")
    made = draft_file(said, plan.outline, plan.language, plan.document)
    reading = read_bytes(made.text.encode(), Path(plan.document))
    if not reading.sound or reading.programme is None:
        raise ValueError(plan.document)  # a fault of ours: what nobody can read is never written
    held = plan.document, plan.kind, plan.language, plan.outline, said, made
    return PlanDraft(*held, reading.programme)


def draft_of(
    file: Path, answers: Mapping[str, str] | None = None, language: Language | None = None
) -> PlanDraft:
    """The draft of a plan. Raises UnreadablePlanError where it is none or cannot be read."""
    plan = written_plan(file, language)
    return drafted(plan, plan.understood(answers))

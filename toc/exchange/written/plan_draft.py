"""The draft that is made of a written plan, with everything that can be said of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from toc.core.loading import read_bytes
from toc.core.words import Language
from toc.exchange.written.collecting import Understood
from toc.exchange.written.drafting import draft_text
from toc.exchange.written.opening import open_plan, read_opened
from toc.exchange.written.outline import Outline
from toc.exchange.written.understanding import language_of, understood


@dataclass(frozen=True)
class PlanDraft:
    """A draft: of which `document` (the file's name) of which `kind` (that of its reader), in
    which language, what was read and understood of it, and the `text` of the programme file."""

    document: str
    kind: str
    language: Language
    outline: Outline
    understood: Understood
    text: str


def draft_of(
    file: Path, answers: Mapping[str, str] | None = None, language: Language | None = None
) -> PlanDraft:
    """The draft of a plan. Raises UnreadablePlanError where it is none or cannot be read."""
    opened = open_plan(file)
    outline = read_opened(opened)
    spoken = language or language_of(outline)
    plan = understood(outline, answers, spoken)
    text = draft_text(plan, spoken)
    if not read_bytes(text.encode(), file).sound:
        raise ValueError(file)  # a fault of ours: what nobody can read is never written
    return PlanDraft(file.name, opened.kind, spoken, outline, plan, text)

"""Documents on the command line: what is said of a filled template."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from toc.documents.screen import Page, item, line, strong
from toc.documents.words.documents import DOCUMENTS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from toc.core.words import Language
    from toc.documents.writers.template_parts import FilledTemplate


def show_document(file: Path, filled: FilledTemplate | None, language: Language) -> None:
    """Say which document was written; of a filled template, what was renewed and what was not."""
    from toc.cli.terminal import show

    show(_written(file, filled, language))


def _written(file: Path, filled: FilledTemplate | None, language: Language) -> Page:
    yield line(strong(DOCUMENTS.say("made", language, file=file)))
    if filled is None:
        return
    if filled.reason:
        yield from _not_for_all(filled, language)
        return
    if filled.renewed:
        yield line(DOCUMENTS.say("renewed", language, count=filled.renewed))
    yield from _named("gone", filled.gone, language)
    if filled.new:
        yield line(DOCUMENTS.say("new", language, count=len(filled.new)))
    left = [("typed", filled.typed), ("unsure", filled.unsure)]
    if filled.in_place:
        # In somebody's own template there is only what he asked for.
        left.append(("missing", filled.missing))
    for key, parts in left:
        said = [DOCUMENTS.say("part-left", language, title=p.title, asked=p.asked) for p in parts]
        yield from _named(key, said, language)
    if any(parts for _, parts in left):
        kind = "pptx" if file.suffix.lower() == ".pptx" else "docx"
        yield line(DOCUMENTS.say(f"anew.{kind}", language))
    yield from _named("told", filled.told, language)
    if filled.in_place:
        yield line(DOCUMENTS.say("kept", language))


def _not_for_all(filled: FilledTemplate, language: Language) -> Page:
    """Why a PDF is no PDF/UA: which signs cannot be shown, and where they stand."""
    if not filled.unshown:
        yield line(DOCUMENTS.say("pdf-not-for-all", language, reason=filled.reason))
        return
    yield line(DOCUMENTS.say("pdf-unshown", language, count=len(filled.unshown)))
    for one in filled.unshown:
        key = "pdf-sign" if one.chapter else "pdf-sign-title-page"
        values = {"sign": one.sign, "code": one.code, "chapter": one.chapter}
        yield item(DOCUMENTS.say(key, language, **values))


def _named(key: str, names: Sequence[str], language: Language) -> Page:
    """A sentence about some parts, and these below it."""
    if names:
        yield line(DOCUMENTS.say(key, language, count=len(names)))
    yield from map(item, names)

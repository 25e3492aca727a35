"""Comparing two versions of a programme, for every program that does."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from toc.change.comparing.meaning import meanings
from toc.change.comparing.older import Older, as_known, older
from toc.change.comparing.telling import told
from toc.change.comparing.told import ToldComparison
from toc.change.words.comparing import COMPARING
from toc.core.comparing import Versions, beside, with_ids
from toc.core.dossier import Dossier
from toc.core.model import Programme
from toc.core.words import Language

if TYPE_CHECKING:  # a screen has no document
    from toc.documents.document import Document


@dataclass(frozen=True)
class Compared:
    """A programme beside an earlier version of it, and that in words. `whole` is the programme by
    the ids that its elements had."""

    versions: Versions
    told: ToldComparison
    whole: Programme
    language: Language

    def document(self) -> Document:
        """The same as a document, with the drawings of the programme in which anything changed."""
        from toc.change.comparing.document import comparison_document
        from toc.change.comparing.drawn import changed_views

        views = changed_views(self.versions, self.whole, self.language)
        return comparison_document(self.told, views, self.language)


@dataclass(frozen=True)
class Choosing:
    """That the plans for a period are to be compared too, with this limit where one is given."""

    period: str
    focus: int | None = None


def compared(
    dossier: Dossier,
    with_what: str,
    file: Path | None,
    language: Language,
    choosing: Choosing | None = None,
) -> Compared:
    """What changed in a programme since another version of it; `file` where that is one.
    OlderError where there is no such version, UnusableError where it cannot be used, PlanError
    where there is no plan to compare."""
    return beside_version(dossier, older(dossier, with_what, file, language), language, choosing)


def beside_version(
    dossier: Dossier, version: Older, language: Language, choosing: Choosing | None = None
) -> Compared:
    """The same of a version that is at hand."""
    programme = dossier.sound
    versions = beside(version.programme, as_known(programme, version), version.known)
    whole = with_ids(programme, {now: was for was, now in versions.ids.items()})
    notes = []
    if version.known is not None:
        notes.append(COMPARING.say("only-known", language))
    if versions.hardly:
        notes.append(COMPARING.say("hardly", language))
    consequences = meanings(versions, dossier.reading, language)
    if choosing is not None:
        from toc.change.comparing.choices import choices  # of use only where it is asked

        found = choices(versions, whole, dossier, choosing.period, choosing.focus, language)
        consequences += found.consequences
        notes += found.notes
    in_words = ToldComparison(
        version=1,
        programme=programme.title,
        title=COMPARING.say("title", language),
        old=version.said,
        notes=tuple(notes),
        changes=told(versions, dossier.reading, language),
        consequences=consequences,
        same=versions.comparison.same,
    )
    return Compared(versions, in_words, whole, language)

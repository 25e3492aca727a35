"""Comparing two versions of a programme, for every program that does."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from toc.change.comparing.meaning import meanings
from toc.change.comparing.older import Older, as_known, older
from toc.change.comparing.telling import told
from toc.change.comparing.told import ToldComparison
from toc.change.comparing.versions import Versions, beside
from toc.change.words.comparing import COMPARING
from toc.core.comparing import with_ids
from toc.core.dossier import Dossier
from toc.core.model import Programme
from toc.core.words import Language

if TYPE_CHECKING:  # a screen has no document
    from toc.documents.document import Document


@dataclass(frozen=True)
class Compared:
    """A programme beside an earlier version of it, and that in words."""

    versions: Versions
    told: ToldComparison
    language: Language

    def document(self, programme: Programme) -> Document:
        """The same as a document, with the drawings of the programme in which anything changed."""
        from toc.change.comparing.document import comparison_document
        from toc.change.comparing.drawn import changed_views

        was = {now: was for was, now in self.versions.ids.items()}
        views = changed_views(self.versions, with_ids(programme, was), self.language)
        return comparison_document(self.told, views, self.language)


def compared(dossier: Dossier, with_what: str, file: Path | None, language: Language) -> Compared:
    """What changed in a programme since another version of it; `file` where that is one.
    OlderError where there is no such version, UnusableError where it cannot be used."""
    return beside_version(dossier, older(dossier, with_what, file, language), language)


def beside_version(dossier: Dossier, version: Older, language: Language) -> Compared:
    """The same of a version that is at hand."""
    programme = dossier.sound
    versions = beside(version.programme, as_known(programme, version), version.known)
    notes = []
    if version.known is not None:
        notes.append(COMPARING.say("only-known", language))
    if versions.hardly:
        notes.append(COMPARING.say("hardly", language))
    in_words = ToldComparison(
        version=1,
        programme=programme.title,
        title=COMPARING.say("title", language),
        old=version.said,
        notes=tuple(notes),
        changes=told(versions, dossier.reading, language),
        consequences=meanings(versions, dossier.reading, language),
        same=versions.comparison.same,
    )
    return Compared(versions, in_words, language)

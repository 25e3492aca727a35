"""The exceptions of drawing and writing files."""

from __future__ import annotations

from toc.core.files import SavingError
from toc.core.loading import nearest
from toc.core.model import Programme
from toc.core.problems import RefusalError
from toc.core.words import Language
from toc.documents.words.documents import DOCUMENTS
from toc.documents.words.drawing import DRAWING


class DrawingError(RefusalError):
    """No drawing can be made, or a file cannot be written. `key` names its sentences in
    `toc.documents.words.drawing`."""

    def __init__(self, key: str, **values: str) -> None:
        super().__init__(key)
        self.key = key
        self.values = values

    def say(self, language: Language) -> str:
        """What is wrong and what to do, for the user."""
        return DRAWING.say(self.key, language, **self.values)


def unknown_network(programme: Programme, given: str) -> DrawingError:
    """Why there is no drawing of that name: what is near it, or what there is."""
    near = ", ".join(nearest(given, programme.networks))
    key = "unknown-network-near" if near else "unknown-network"
    key = key if programme.networks else "unknown-network-none"
    return DrawingError(key, network=given, near=near, networks=", ".join(programme.networks))


class UnwrittenError(DrawingError):
    """A file cannot be written: `key` names its sentence in `toc.core.words.files`."""

    def __init__(self, why: SavingError) -> None:
        super().__init__(why.key)
        self.why = why

    def say(self, language: Language) -> str:
        """Which file, and why."""
        return self.why.say(language)


class PageError(DrawingError):
    """One drawing of many cannot be made: what it is called, and why."""

    def __init__(self, title: str, why: DrawingError) -> None:
        super().__init__("page-failed", title=title)
        self.why = why

    def say(self, language: Language) -> str:
        """Which drawing, and what is wrong with it."""
        return DRAWING.say(self.key, language, reason=self.why.say(language), **self.values)


class DocumentError(DrawingError):
    """No document can be made, or a template cannot be filled. `key` names its sentences in
    `toc.documents.words.documents`."""

    def say(self, language: Language) -> str:
        """What is wrong and what to do, for the user."""
        return DOCUMENTS.say(self.key, language, **self.values)

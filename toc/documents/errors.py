"""The exceptions of drawing and of making documents."""

from __future__ import annotations

from toc.core.loading import nearest
from toc.core.model import Programme
from toc.core.problems import RefusalError
from toc.documents.words.documents import DOCUMENTS
from toc.documents.words.drawing import DRAWING


class DrawingError(RefusalError):
    """No drawing can be made."""

    table = DRAWING


class DocumentError(RefusalError):
    """No document can be made, or a template cannot be filled."""

    table = DOCUMENTS


def unknown_network(programme: Programme, given: str) -> DrawingError:
    """Why there is no drawing of that name: what is near it, or what there is."""
    near = ", ".join(nearest(given, programme.networks))
    key = "unknown-network-near" if near else "unknown-network"
    key = key if programme.networks else "unknown-network-none"
    return DrawingError(key, network=given, near=near, networks=", ".join(programme.networks))

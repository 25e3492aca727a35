"""What a file says beside its drawings."""

from __future__ import annotations

from toc.core.words import Sentences

WRITERS = Sentences(
    {
        # The page for a browser
        "pages": ("Bladzijden", "Pages"),
        "in-words": ("Deze tekening in woorden", "This drawing in words"),
    }
)

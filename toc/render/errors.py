"""The one exception of drawing and writing files."""

from __future__ import annotations

from toc.messages import Language
from toc.messages.drawing import DRAWING


class DrawingError(Exception):
    """No drawing can be made, or a file cannot be written. `key` names its sentences in
    `toc.messages.drawing`."""

    def __init__(self, key: str, **values: str) -> None:
        super().__init__(key)
        self.key = key
        self.values = values

    def say(self, language: Language) -> str:
        """What is wrong and what to do, for the user."""
        return DRAWING.say(self.key, language, **self.values)

    def __str__(self) -> str:
        return self.say("en")

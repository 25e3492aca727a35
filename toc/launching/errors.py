"""Why toc cannot be started."""

from __future__ import annotations

from collections.abc import Sequence

from toc.core.words import Language
from toc.core.words.launching import LAUNCHING


class LaunchError(Exception):
    """`key` says why, in `LAUNCHING`; `output` is what Python said, where that is all we know."""

    def __init__(self, key: str, output: Sequence[str] = (), **values: object) -> None:
        super().__init__(key)
        self.key = key
        self.values = values
        self.output = [line for line in output if line.strip()][-5:]

    def say(self, language: Language) -> str:
        """It as lines."""
        reason = LAUNCHING.say(self.key, language, **self.values)
        return "\n".join([reason, *(f"  {line}" for line in self.output)])

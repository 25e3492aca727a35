"""A step in the history of a plan, as it is kept."""

from __future__ import annotations

import datetime
from enum import Enum
from typing import Annotated, Literal

from pydantic import AfterValidator, AwareDatetime, BaseModel, ConfigDict, Field

from toc.core.records.folder import plain_name
from toc.core.words import Language
from toc.core.words.locales import LOCALES

FOLDER = "history"

PROGRAMME = ""
"""What the programme file itself is called in a step: it may get another name, with its folder."""


class State(Enum):
    """How a step ended."""

    OPEN = "open"  # it is still busy, or was killed
    BROKEN = "broken"  # it was broken off, with something written
    WHOLE = "whole"


def _in_folder(name: str) -> str:
    """A name that stays in the folder of the plan, wherever the step comes from, and does not
    change the history itself."""
    parts = name.split("/") if name != PROGRAMME else []
    if not all(map(plain_name, parts)) or parts[:1] == [FOLDER]:
        raise ValueError(name)
    return name


Digest = Annotated[str, Field(pattern=r"^[0-9a-f]{32}$")]


class _Kept(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class ChangedFile(_Kept):
    """A file that a step changed: its `name` in the folder of the plan, with `/`, and the marks of
    what it held: first what was there before, last what the step left, between these what the step
    wrote on the way. None is no file."""

    name: Annotated[str, AfterValidator(_in_folder)]
    states: Annotated[tuple[Digest | None, ...], Field(min_length=2)]

    @property
    def before(self) -> str | None:
        """What was there."""
        return self.states[0]

    @property
    def after(self) -> str | None:
        """What the step left."""
        return self.states[-1]


class Step(_Kept):
    """What one command did: `when` it began, the `command` as it is typed, what it did in each
    language, and the files that it changed. `turned` is when it was taken back and put forward
    again, in turn; `turning` is that this is busy, or was killed. `upon` is the step that it was
    done upon, the last then that was not taken back."""

    version: Literal[1] = 1
    when: AwareDatetime
    command: str = ""
    said: tuple[str, ...] = ()
    state: State
    files: tuple[ChangedFile, ...]
    turned: tuple[AwareDatetime, ...] = ()
    turning: bool = False
    upon: str = ""

    @property
    def undone(self) -> bool:
        """Whether it is taken back now."""
        return len(self.turned) % 2 == 1

    def sentence(self, language: Language) -> str:
        """What was done; by the command where that did not say it."""
        from toc.core.words.history import HISTORY

        if self.said:
            return self.said[: LOCALES[language].place + 1][-1]
        key = "by-command" if self.command else "by-program"
        return HISTORY.say(key, language, command=self.command)


def now() -> datetime.datetime:
    """This moment, as it is kept: with the time zone in which people read it."""
    return datetime.datetime.now().astimezone()

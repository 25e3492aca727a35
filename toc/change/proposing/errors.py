"""Why a proposal cannot be made or applied."""

from __future__ import annotations

import datetime

from toc.change.words.proposing import PROPOSING
from toc.core.problems import RefusalError
from toc.core.words import Language
from toc.plan.words.adoption import day_name


class ProposalError(RefusalError):
    """A proposal cannot be made, found or applied; nothing was written."""

    table = PROPOSING

    def say(self, language: Language) -> str:
        """Why, with a day as people say it."""
        said: dict[str, object] = {}
        for name, value in self.values.items():
            if isinstance(value, RefusalError):
                said[name] = value.say(language)
            else:
                said[name] = _day(value, language)
        return PROPOSING.say(self.key, language, **said)


class ChangedSinceError(ProposalError):
    """What a proposal touches is no longer what it was made on."""

    code = 1


def _day(value: object, language: Language) -> object:
    return day_name(value, language) if isinstance(value, datetime.date) else value

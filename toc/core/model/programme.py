"""The programme: one file, one value."""

from collections.abc import Mapping
from functools import cached_property
from typing import Any, ClassVar, Self

from pydantic import model_validator

from toc.core.model.base import Many, Text, Value
from toc.core.model.checking import Acceptance, Profile, RuleSetting
from toc.core.model.decisions import Decision
from toc.core.model.elements import (
    Document,
    Inspanning,
    Line,
    Network,
    OperationalGoal,
    Partner,
    Sourced,
    Statement,
    StrategicGoal,
    Theme,
)
from toc.core.model.iati import Iati
from toc.core.model.indicators import Indicator, Monitoring
from toc.core.model.partners import Organisations
from toc.core.model.planning import Horizon, Phase, Planning
from toc.core.model.style import HouseStyle
from toc.core.model.words import Currency, Words
from toc.core.words.locales import Language
from toc.core.words.speech import speech


class NamedItem(Sourced):
    """A role in the governance, a means of communication: a title and what the plan says of
    it."""

    shorthand: ClassVar[str | None] = "title"
    title: Text
    text: Text | None = None


class RelatedProgramme(NamedItem):
    """Another programme beside this one, and the goals, programme lines or networks of this one
    that it is `about`, as far as that is known."""

    about: Many[Text] = ()


class Risk(Sourced):
    """What may go wrong: which elements it is `about`, who watches it, and what is done about
    it."""

    shorthand: ClassVar[str | None] = "text"
    text: Text
    about: Many[Text] = ()
    owner: Text | None = None
    measure: Text | None = None


class Programme(Value):
    """A programme plan: everything that its file says, keyed by id, in the file's order."""

    title: Text
    subtitle: Text | None = None
    language: Language = "nl"
    words: Words = Words.model_construct()
    currency: Currency = "EUR"
    horizon: Horizon | None = None
    documents: dict[str, Document] = {}
    partners: dict[str, Partner] = {}
    problem: Statement | None = None
    mission: Statement | None = None
    vision: Statement
    lines: dict[str, Line] = {}
    themes: dict[str, Theme] = {}
    networks: dict[str, Network] = {}
    strategic_goals: dict[str, StrategicGoal] = {}
    operational_goals: dict[str, OperationalGoal] = {}
    inspanningen: dict[str, Inspanning] = {}
    indicators: dict[str, Indicator] = {}
    monitoring: Monitoring = Monitoring.model_construct()
    phases: dict[str, Phase] = {}
    planning: Planning = Planning.model_construct()
    decisions: Many[Decision] = ()
    risks: dict[str, Risk] = {}
    communication: dict[str, NamedItem] = {}
    governance: dict[str, NamedItem] = {}
    related_programmes: dict[str, RelatedProgramme] = {}
    iati: Iati | None = None
    style: HouseStyle = HouseStyle.model_construct()
    profile: Profile = Profile.ADOPTED
    rules: dict[str, RuleSetting] = {}
    accepted: Many[Acceptance] = ()
    notes: Many[Text] = ()

    @model_validator(mode="after")
    def _speaks(self) -> Self:
        # In its own words from here on: wherever its language goes, they go along.
        self.__dict__["language"] = self.spoken(self.language)
        return self

    def spoken(self, language: Language) -> Language:
        """A language as this programme speaks it: with its own word for an inspanning and its
        currency."""
        return speech(language, self.words.work(language, self.language), self.currency)

    @cached_property
    def organisations(self) -> Organisations:
        """Who is meant by the names of owners and partners."""
        return Organisations(self)

    def model_copy(self, *, update: Mapping[str, Any] | None = None, deep: bool = False) -> Self:
        """The same with other values; what was worked out from the old ones is not kept."""
        copy = super().model_copy(update=update, deep=deep)
        copy.__dict__.pop("organisations", None)
        return copy

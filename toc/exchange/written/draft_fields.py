"""What a programme file says of each element of a written plan."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property

from toc.core.words import Language
from toc.exchange.words.plan_draft import PLAN_DRAFT
from toc.exchange.written.draft import Found, Numbers
from toc.exchange.written.draft_amounts import Euros, Stretch, date_in, euros_in, stretch_in
from toc.exchange.written.draft_links import Links, ups
from toc.exchange.written.draft_sources import Sources
from toc.exchange.written.naming import Kind, says_nothing
from toc.exchange.written.programme_text import Content, Fields
from toc.exchange.written.withholding import WHO, Withholding

LEAST_NUMBER, MOST_NUMBER = 1e-9, 1e15
"""What is nearer to nothing, or more, is no number that anybody measured."""

_OWNED = frozenset(
    (
        Kind.STRATEGIC,
        Kind.GOAL,
        Kind.OPERATIONAL,
        Kind.INSPANNING,
        Kind.STRUCTURAL,
        Kind.INDICATOR,
    )
)
_IN_LINES = frozenset((Kind.STRATEGIC, Kind.GOAL, Kind.THEME, Kind.NETWORK))


@dataclass(frozen=True)
class Making:
    """What the fields of an element are made of: the ids and texts of those that are in the draft,
    and their links."""

    language: Language
    ids: Mapping[Found, str]
    texts: Mapping[Found, str]
    links: Links
    sources: Sources
    withholding: Withholding

    def fields(self, one: Found) -> Fields:
        """An element of a section, by the keys of the model."""
        made: Fields = {}
        titled = one.kind in (Kind.LINE, Kind.THEME, Kind.NETWORK, Kind.PHASE)
        made["title" if titled else "text"] = self.texts[one]
        unsaid = {
            name: said
            for name, said in one.details.items()
            if not (name in _VALUES and says_nothing(said))
        }
        made |= self._above(one)
        if one.kind in _OWNED:
            made |= self._owner(one, unsaid)
        if one.kind.is_work:
            made |= self._work(one, unsaid)
        if one.kind is Kind.PHASE:
            made |= self._phase(one, unsaid)
        if one.kind is Kind.INDICATOR:
            made |= self._numbers(one.numbers, unsaid)
            if said := unsaid.pop("source", ""):
                made["data_source"] = self._said(one, said)
        elif unsaid.get("source") in self._data_sources:
            unsaid.pop("source")  # of a row with an indicator: it is of that one
        source, wordings = self.sources.of(one, self.texts[one], self._note(one, unsaid))
        if wordings and one.kind in _WORDED:
            made["other_wordings"] = wordings
        made["source"] = source
        return {name: value for name, value in made.items() if value not in ("", [], {}, ())}

    @cached_property
    def _data_sources(self) -> frozenset[str]:
        indicators = (one for one in self.ids if one.kind is Kind.INDICATOR)
        return frozenset(one.details.get("source", "") for one in indicators)

    @cached_property
    def _milestones(self) -> dict[Found, list[Found]]:
        """Those of each inspanning."""
        found: dict[Found, list[Found]] = {}
        for one in self.texts:
            if one.kind is Kind.MILESTONE and (work := work_of(one)) is not None:
                found.setdefault(work, []).append(one)
        return found

    def statement(self, one: Found) -> Fields:
        """The problem, the mission or the vision."""
        source, wordings = self.sources.of(one, self.texts[one], "")
        made: Fields = {"text": self.texts[one], "other_wordings": wordings, "source": source}
        return {name: value for name, value in made.items() if value}

    def _above(self, one: Found) -> Fields:
        made: Fields = {}
        by_kind: dict[Kind, list[str]] = {}
        for up in ups(one):
            if up in self.ids and up is not one:
                by_kind.setdefault(up.kind, []).append(self.ids[up])
        line = by_kind.get(Kind.LINE, [""])[0]
        theme = by_kind.get(Kind.THEME, [""])[0]
        if one.kind in _IN_LINES and line:
            made["line"] = line
        if one.kind in (Kind.NETWORK, Kind.OPERATIONAL) and theme:
            made["theme"] = theme
        if one.kind is Kind.INDICATOR:
            measured = self.measured(one)
            if len(measured) == 1:
                made["measures"] = self.ids[measured[0]]
        if goals := [self.ids[up] for up in self.links.up(one)]:
            made["contributes_to"] = goals[0] if len(goals) == 1 else goals
        elif together := self.links.together.get(one):
            made["contributes_to"] = [
                {"goal": self.ids[goal], "basis": "network"} for goal in together
            ]
        if one.kind is Kind.OPERATIONAL and (networks := by_kind.get(Kind.NETWORK)):
            made["network"] = networks[0] if len(networks) == 1 else networks
        return made

    def measured(self, one: Found) -> list[Found]:
        """What an indicator may be of: the goals that it stands with, or else the work."""
        near = [up for up in ups(one) if up in self.ids]
        return [up for up in near if up.kind.is_goal] or [up for up in near if up.kind.is_work]

    def _owner(self, one: Found, unsaid: dict[str, str]) -> Fields:
        place = self.sources.first_place(one)
        made: Fields = {}
        if said := unsaid.pop("owner", ""):
            made["owner"] = self.withholding.role(said, place)
        if one.kind.is_work and (said := unsaid.pop("partners", "")):
            names = (self.withholding.role(part, place) for part in re.split(r"[,;\n•]", said))
            made["partners"] = list(dict.fromkeys(name for name in names if name))
        return made

    def _work(self, one: Found, unsaid: dict[str, str]) -> Fields:
        made: Fields = {}
        if said := unsaid.pop("result", ""):
            made["result"] = self._said(one, said)
        if isinstance(found := _taken(unsaid, "planning", stretch_in), Stretch):
            made["start"], made["end"] = found
        milestones: list[Content] = []
        for other in self._milestones.get(one, ()):
            milestone: Fields = {"text": self.texts[other]}
            if date := date_in(other.details.get("planning", "")):
                milestone["date"] = date
            milestones.append(milestone)
        made["milestones"] = milestones
        if isinstance(euros := _taken(unsaid, "cost", euros_in), Euros):
            amount = decimal_of(euros.amount)
            made["cost"] = {"per_year": amount} if euros.per_year else amount
        if one.kind is Kind.STRUCTURAL:
            made["structural"] = True
        return made

    def _phase(self, one: Found, unsaid: dict[str, str]) -> Fields:
        unsaid.pop("planning", "")
        time = phase_time(one)
        contents = [self._said(one, said) for said in one.contents]
        made: Fields = {"contents": [said for said in contents if said]}
        if time is not None:
            made["start"], made["end"] = time
        return made

    def _numbers(self, numbers: Numbers | None, unsaid: dict[str, str]) -> Fields:
        made: Fields = {}
        if numbers is None:
            return made
        left = [*numbers.left]
        if unit := self.withholding.text(numbers.unit):
            made["unit"] = unit
        if numbers.baseline is not None and _can_stand(numbers.baseline):
            base: Fields = {"value": decimal_of(numbers.baseline)}
            if date := date_in(numbers.baseline_year):
                base["date"] = date
            made["baseline"] = base
        for name in ("targets", "measured"):
            values: Fields = {}
            for year, value in sorted(getattr(numbers, name).items()):
                if re.fullmatch(r"[0-9]{4}", year) and _can_stand(value):
                    values[year] = decimal_of(value)
                else:
                    left.append(f"{year}: {value}")
            made[name] = values
        if numbers.undated_target is not None and _can_stand(numbers.undated_target):
            made["undated_target"] = decimal_of(numbers.undated_target)
        if left:
            unsaid["numbers"] = "; ".join(left)
        return made

    def _note(self, one: Found, unsaid: Mapping[str, str]) -> str:
        """What the plan says of an element and a programme file has no exact place for."""
        place = self.sources.first_place(one)
        said = []
        for name, text in unsaid.items():
            fit = self.withholding.role if name in WHO else self.withholding.text
            if name in _NOTED and (kept := fit(text, place)):
                said.append(PLAN_DRAFT.say(f"note.{name}", self.language, text=kept))
        return self.withholding.text("; ".join(said), place)

    def _said(self, one: Found, text: str) -> str:
        return self.withholding.text(text, self.sources.first_place(one))


_WORDED = frozenset((Kind.LINE, Kind.THEME, *_OWNED)) - {Kind.INDICATOR}
_VALUES = frozenset((*WHO, "result", "source", "note"))
"""What becomes a value of the programme as it stands; ‘n.n.b.’ is none."""
_NOTED = (
    "owner",
    "partners",
    "planning",
    "cost",
    "capacity",
    "result",
    "note",
    "source",
    "numbers",
    "baseline",
    "target",
    "measured",
)


def work_of(milestone: Found) -> Found | None:
    """The inspanning that a milestone is one of."""
    return next((up for up in ups(milestone) if up.kind.is_work), None)


def phase_time(one: Found) -> Stretch | None:
    """From when to when a phase is; None where the plan does not say."""
    said = one.details.get("planning", "")
    if (found := stretch_in(said)) is not None:
        return found
    year = date_in(said)
    return Stretch(year, year) if year else None


def _taken(unsaid: dict[str, str], name: str, read: object) -> object:
    """What a detail says exactly; only then it is taken out of what is unsaid."""
    found = read(unsaid.get(name, "")) if callable(read) else None
    if found is not None:
        unsaid.pop(name)
    return found


def _can_stand(value: float) -> bool:
    return value == 0 or LEAST_NUMBER < abs(value) < MOST_NUMBER


def decimal_of(value: float) -> Decimal:
    """A number as people write it."""
    return Decimal(repr(value)).normalize()

"""What a new programme becomes of an IATI activity.

An impact becomes a strategic goal, an output an inspanning, and any other result an operational
goal; their indicators become those of the plan, with what was measured beside it. What IATI does
not say (the vision, what contributes to what) stays open, and what a programme has no place for
is kept under `iati`, so that writing the activity again gives the same results.
"""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import dataclass

from toc.core.loading import slug
from toc.core.model import PartialDate, Programme
from toc.core.model.iati import (
    DATE_TYPES,
    IMPACT,
    NO_LANGUAGE,
    OUTPUT,
    OWN_VOCABULARY,
    ROLES,
    STATUSES,
    Iati,
    IatiCode,
    IatiDates,
    IatiIndicator,
    IatiResult,
    words_in,
)
from toc.core.model.iati_file import IatiActivity, Result, ResultIndicator
from toc.core.model.iati_sdg import sdg_tags
from toc.core.model.measurements import Measurement
from toc.core.words import Language
from toc.exchange.iati.reading.figures import UncountedValue
from toc.exchange.iati.reading.indicators import TakenIndicators, only_place
from toc.exchange.iati.reading.text import Fields, plain, to_text, without_empty
from toc.exchange.words.iati_import import IATI_IMPORT

LONGEST = 40
"""An id longer than this is no word that people say."""

_OUTPUTS = frozenset({OUTPUT, "output"})
_IMPACTS = frozenset({IMPACT, "impact"})


@dataclass(frozen=True)
class NewProgramme:
    """The text of a programme file and its measurements; `kept` are the values that do not count,
    `unknown_dates` the types of days that IATI does not have."""

    text: str
    programme: Programme
    measurements: tuple[Measurement, ...]
    kept: tuple[UncountedValue, ...]
    unknown_dates: tuple[str, ...]


def new_programme(
    activity: IatiActivity, file: str, spoken: Language, today: datetime.date
) -> NewProgramme:
    """A programme of an activity. `file` is what the IATI file is called, `spoken` the language of
    the programme where the file has another one than Dutch or English."""
    return _Making(activity, spoken, today).made(file)


class _Making:
    def __init__(self, activity: IatiActivity, spoken: Language, today: datetime.date) -> None:
        self.activity, self.today = activity, today
        # The programme's own title is in the language of the file, where there is one.
        self.titles = sorted(activity.titles, key=lambda one: one.language is not None)
        said = activity.language.lower().partition("-")[0]
        self.language: Language = "nl" if said == "nl" else "en" if said == "en" else spoken
        self.ids: dict[str, int] = {}
        self.taken = TakenIndicators(only_place(activity))
        self.sections: dict[str, Fields] = {
            "strategic_goals": {},
            "operational_goals": {},
            "inspanningen": {},
        }
        self.more_results: dict[str, IatiResult] = {}
        self.names: dict[int, tuple[str, ResultIndicator]] = {}

    def made(self, file: str) -> NewProgramme:
        self._names()
        for result in self.activity.results:
            self._result(result)
        values: Fields = {
            "title": self.titles[0].text,
            "language": self.language,
            "profile": "draft",
            "vision": IATI_IMPORT.say("vision", self.language),
            **self.sections,
            "indicators": self.taken.fields,
        }
        # What can be measured is judged by the programme as it is so far.
        draft = Programme.model_validate(without_empty(values))
        rows = [
            row
            for name, one in self.names.values()
            for row in self.taken.measure(name, one, draft, self.today)
        ]
        section, unknown = self._section()
        values["iati"] = plain(section)
        head = IATI_IMPORT.say("head", self.language, file=" ".join(file.split()))
        text = to_text(values, head, dutch=self.language == "nl")
        programme = draft.model_copy(update={"iati": section})
        kept = sorted(self.taken.kept, key=lambda one: one.line)
        return NewProgramme(text, programme, tuple(rows), tuple(kept), unknown)

    def _names(self) -> None:
        """Ids of indicators first: what the file calls them is what the next file does."""
        every = [one for result in self.activity.results for one in result.indicators]
        for one in every:
            codes = [ref.code for ref in one.references if ref.vocabulary == OWN_VOCABULARY]
            self.names[id(one)] = self._id(codes[0] if codes else one.titles[0].text), one

    def _id(self, text: str) -> str:
        """An id that is not taken yet."""
        start = slug(text) or "iati"
        if len(start) > LONGEST:
            # Half a word says nothing.
            start = start[: LONGEST + 1].rpartition("-")[0] or start[:LONGEST]
        found = start
        while found in self.ids:
            self.ids[start] += 1
            found = f"{start}-{self.ids[start]}"
        self.ids[found] = 1
        return found

    def _result(self, result: Result) -> None:
        kind = result.type.lower()
        place, own = "operational_goals", "2"
        if kind in _IMPACTS:
            place, own = "strategic_goals", IMPACT
        elif kind in _OUTPUTS:
            place, own = "inspanningen", OUTPUT
        name = self._id(result.titles[0].text)
        self.sections[place][name] = {"text": result.titles[0].text}
        self.more_results[name] = IatiResult(
            # Always written: the order of the results is that of this section.
            type=result.type,
            aggregation=result.aggregation,
            language=result.titles[0].language,
            titles=result.titles[1:],
            description=result.description,
            references=result.references,
            documents=result.documents,
        )
        for one in result.indicators:
            mine, _ = self.names[id(one)]
            self.taken.take(mine, one, name, "process" if own == OUTPUT else "effect", result)

    def _word(self, table: Mapping[str, str], code: str | None) -> str | None:
        """The word that people read, where there is one for a code."""
        words = words_in(table, dutch=self.language == "nl")
        return next((word for word, known in words.items() if known == code), code)

    def _tags(self) -> tuple[IatiCode, ...]:
        """The tags that do not come out of the indicators by themselves."""
        known = sdg_tags(self.taken.sdg)
        return tuple(tag for tag in self.activity.tags if tag not in known)

    def _section(self) -> tuple[Iati, tuple[str, ...]]:
        of = self.activity
        types = {code: name for name, code in DATE_TYPES.items()}
        dates = {
            types[code]: PartialDate(day.year, day.month, day.day)
            for code, day in of.dates
            if code in types
        }
        unknown = tuple(code for code, _ in of.dates if code not in types)
        own = of.language.lower() == self.language
        section = Iati(
            identifier=of.identifier or None,
            language=None if own else of.language or NO_LANGUAGE,
            reporting_org=of.reporting_org,
            titles=tuple(self.titles[1:]),
            descriptions=of.descriptions,
            participating_orgs=tuple(
                one.model_copy(update={"role": self._word(ROLES, one.role)})
                for one in of.participating_orgs
            ),
            status=self._word(STATUSES, of.status),
            dates=IatiDates(**dates),
            countries=of.countries,
            regions=of.regions,
            sectors=of.sectors,
            tags=self._tags(),
            locations=dict(of.locations),
            dimensions={
                name: said for name, said in self.taken.dimensions.items() if said != name
            },
            results=self.more_results,
            indicators={
                name: more for name, more in self.taken.more.items() if more != IatiIndicator()
            },
        )
        return section, unknown

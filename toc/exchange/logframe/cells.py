"""What stands in the cells of a logframe: indicators, where they are verified, assumptions, means
and cost. A cell without anything is an open point."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Sequence

from toc.core.graph import VISION, GoalGraph, canonical
from toc.core.model import Indicator, Inspanning, OperationalGoal, Risk, StrategicGoal
from toc.core.model.measurements import Measurements
from toc.core.model.sdg import sdg_of
from toc.core.model.wellbeing import theme_of
from toc.core.words import Language, listing
from toc.core.words.numbers import money, number
from toc.core.words.tags import sdg_text, theme_text
from toc.exchange.words.logframe import LOGFRAME
from toc.measure.monitoring.audience import Audience, may_see
from toc.measure.monitoring.progress import IndicatorProgress, assess
from toc.measure.monitoring.suppression import published
from toc.measure.report.progress_words import IndicatorWords, date_text, day_text, period_words
from toc.plan.report.amounts import amount_in_words, parts_of_partners
from toc.plan.report.demands import partner_name

Tagged = Indicator | StrategicGoal | OperationalGoal


class Cells:
    """The texts of the cells of one programme, as it stood on a day. None of them is made up: a
    text is empty where the plan says nothing."""

    def __init__(self, tree: GoalGraph, measurements: Measurements, on: datetime.date) -> None:
        self.tree, self.measurements, self.on = tree, measurements, on
        self.programme = tree.programme
        self.language: Language = tree.programme.language

    def _say(self, key: str, **values: object) -> str:
        return LOGFRAME.say(key, self.language, **values)

    def tags(self, one: Tagged) -> str:
        """Its SDGs and themes of brede welvaart: `SDG 1.2 (Geen armoede); …`."""
        said = []
        for written in one.sdg:
            code = sdg_of(written)
            said.append(sdg_text(code.code, code.goal, self.language) if code else written)
        for written in one.wellbeing:
            theme = theme_of(written)
            said.append(theme_text(theme, self.language) if theme else written)
        listed = "; ".join(said)
        return listed[:1].upper() + listed[1:]

    def indicator(self, element: str) -> str:
        """An indicator with its baseline, its targets and the last value that may be shown."""
        one = self.programme.indicators[element]
        shown = published(self.measurements, element, one)
        found = assess(element, one, shown, self.on)
        words = IndicatorWords(one, found, self.language)
        parts = [one.text.rstrip(".")]
        if not may_see(one, Audience.OUTSIDE):
            # A logframe goes to a funder.
            parts += [self._targets(one, words), self._say("inside")]
        else:
            parts += [self._baseline(one, found, words), self._targets(one, words)]
            parts.append(self._latest(found, words))
        parts.append(self.tags(one))
        return " ".join(f"{part}." for part in parts if part)

    def _baseline(self, one: Indicator, found: IndicatorProgress, words: IndicatorWords) -> str:
        first = one.baseline
        given = found.baseline
        if given is not None:
            if given.value is None:
                return self._say("baseline.unknown-n" if given.unknown_n else "baseline.hidden")
            value = words.figure(given.value)
            if first is not None and first.date is not None:
                date = date_text(first.date, self.language)
                value = self._say("dated", value=value, date=date)
            return self._say("baseline", value=value)
        if first is not None and first.reason:
            return self._say("baseline.why", reason=first.reason.rstrip("."))
        return self._say("baseline.unknown")

    def _targets(self, one: Indicator, words: IndicatorWords) -> str:
        said = [
            self._say("dated", value=words.figure(value), date=year)
            for year, value in sorted(one.targets.items())
        ]
        if one.undated_target is not None:
            value = words.figure(one.undated_target)
            said.append(self._say("undated", value=value))
        return self._say("targets", values=", ".join(said)) if said else self._say("no-targets")

    def _latest(self, found: IndicatorProgress, words: IndicatorWords) -> str:
        latest = found.latest
        if latest is None:
            return self._say("not-measured" if found.baseline is None else "not-again")
        if latest.hidden:
            return self._say("latest.unknown-n" if latest.unknown_n else "latest.hidden")
        when = period_words(latest.period, self.language)
        if words.indicator.cumulative:
            when = self._say("until", day=day_text(latest.day, self.language))
        if latest.n is not None:
            when = self._say("of-n", when=when, n=number(latest.n, self.language))
        return self._say("latest", value=self._say("dated", value=words.value(latest), date=when))

    def verification(self, element: str) -> str:
        """Where an indicator is verified: the source, how, how often and by whom."""
        one = self.programme.indicators[element]
        parts = (
            one.data_source,
            self._say("method", text=one.method) if one.method else None,
            one.frequency,
            self._say("by", owner=partner_name(self.programme, one.owner)) if one.owner else None,
        )
        said = "; ".join(part for part in parts if part)
        return said[:1].upper() + said[1:]

    def assumptions(self, element: str, above: Sequence[str]) -> tuple[str, ...]:
        """What must be true for an element to contribute to what stands above it in this
        logframe, and what may go wrong with it."""
        return tuple(dict.fromkeys((*self._assumed(element, above), *self._risks(element))))

    def _assumed(self, element: str, above: Sequence[str]) -> Iterator[str]:
        for goal in self.tree.serves(element):
            link = self.tree.contribution(element, goal)
            if goal in above and link is not None:
                for one in link.assumption:
                    marks = [self._say("necessary")] if one.necessary else []
                    marks += [self._say(f"strength.{one.strength}")] if one.strength else []
                    text = one.text.rstrip(".")
                    said = listing(marks, self.language)
                    yield self._say("marked", text=text, marks=said) if said else f"{text}."

    def _risks(self, element: str) -> Iterator[str]:
        for risk in self.risks_of(element):
            said = self._say("risk", text=risk.text.rstrip("."))
            if risk.measure:
                said = f"{said} {self._say('measure', text=risk.measure.rstrip('.'))}"
            yield said

    def risks_of(self, element: str) -> list[Risk]:
        """The risks about an element."""
        risks = self.programme.risks.values()
        return [one for one in risks if element in map(canonical, one.about)]

    def has_means(self, element: str) -> bool:
        """Whether the plan says by whom or with how many people an inspanning is done."""
        one = self.programme.inspanningen[element]
        return bool(one.owner or one.partners or one.fte is not None)

    def means(self, element: str) -> str:
        """Who does an inspanning, with how many people, and how long."""
        one = self.programme.inspanningen[element]
        parts = []
        if one.owner:
            parts.append(self._say("owner", owner=partner_name(self.programme, one.owner)))
        if one.partners:
            names = [partner_name(self.programme, name) for name in one.partners]
            parts.append(self._say("partners", partners=listing(names, self.language)))
        if one.fte is not None:
            parts.append(amount_in_words(self.programme, one, one.fte, self.language))
        if one.structural:
            parts.append(self._say("structural"))
        elif one.duration is not None:
            parts.append(self._say("months", count=one.duration))
        return " ".join(f"{part}." for part in parts)

    def cost(self, element: str) -> str:
        """What an inspanning costs in all, and what each partner brings of it."""
        one = self.programme.inspanningen[element]
        if one.cost is None:
            return ""
        said = f"{amount_in_words(self.programme, one, one.cost, self.language)}."
        total = one.cost.total
        if total is not None and not one.structural and not one.cost.periods:
            said = self._say("cost", amount=money(total, self.language))
        parts = [
            self._say("share", partner=partner, amount=money(part, self.language))
            for partner, part in parts_of_partners(self.programme, one.cost).items()
        ]
        return f"{said} {self._say('of-which', parts=', '.join(parts))}" if parts else said

    def preconditions(self, activities: Sequence[str]) -> tuple[str, ...]:
        """What must be finished before these activities and is none of them."""
        found: dict[str, list[str]] = {}
        for element in activities:
            one: Inspanning = self.programme.inspanningen[element]
            for relation in one.requires:
                first = relation.inspanning
                if first in self.programme.inspanningen and first not in activities:
                    found.setdefault(first, []).append(f"A{activities.index(element) + 1}")
        return tuple(
            self._say(
                "precondition",
                text=self.tree.text(first).rstrip("."),
                numbers=listing(numbers, self.language),
            )
            for first, numbers in found.items()
        )

    def text(self, element: str) -> str:
        """What an element says; of a goal with its tags."""
        said = self.tree.text(element)
        goal: Tagged | None = self.programme.strategic_goals.get(element)
        goal = goal or self.programme.operational_goals.get(element)
        tags = self.tags(goal) if goal is not None and element != VISION else ""
        return self._say("tagged", text=said.rstrip("."), tags=tags) if tags else said

"""What came back on forms, as a screen: what would change, where people differ and who says it."""

from __future__ import annotations

from toc.change.handing_out.partner_form import goal_text
from toc.change.taking_in.accepting import RESIDENTS
from toc.change.taking_in.values import (
    Judged,
    Outcome,
    Proposal,
    Remark,
    ResidentsSay,
    Withdrawn,
)
from toc.change.words.hand_out import HAND_OUT
from toc.change.words.take_in import TAKE_IN
from toc.check.rules.personal import personal_in
from toc.core.comparing import Ref
from toc.core.model import Programme
from toc.core.model.elements import middle
from toc.core.words import Language, listing
from toc.documents.screen import Look, Page, aside, heading, item, line, strong
from toc.documents.text_width import clean

FEW = 5
"""Of fewer residents people may guess who said what."""


def outcome_page(found: Outcome, programme: Programme, language: Language) -> Page:
    """All that came back."""
    said = _Teller(programme, language)
    yield line(strong(said.say("read", count=found.forms)))
    for name in found.edited:
        yield line(said.say("edited", file=name))
    for name in found.named:
        yield line(said.say("named", file=name))
    for one in found.nowhere:
        values = {"file": one.file, "about": clean(one.about), "now": clean(one.now)}
        yield line(said.say("nowhere", **values), hanging=2)
    for one_gone in found.withdrawn:
        yield line(said.withdrawn(one_gone), hanging=2)
    if not found.anything:
        yield line(said.say("nothing"))
    yield from said.proposals(found)
    yield from said.judgements(found)
    yield from said.remarks(found)
    yield from said.ideas(found)
    if found.residents is not None:
        yield from said.residents(found.residents)


class _Teller:
    def __init__(self, programme: Programme, language: Language) -> None:
        self._programme, self._language = programme, language

    def say(self, key: str, /, **values: object) -> str:
        return TAKE_IN.say(key, self._language, **values)

    def withdrawn(self, one: Withdrawn) -> str:
        """What somebody cleared of what he said before."""
        what = self.say(f"withdrawn.{one.field}")
        about = f"‘{self._text(one.ref)}’" if one.ref else self.say("whole")
        ticked = one.field in ("ours", "contributes", "objection")
        key = "withdrawn" if ticked else "withdrawn-text"
        return self.say(key, who=one.voice.label, what=what, about=about, text=one.text)

    def proposals(self, found: Outcome) -> Page:
        if found.proposals:
            yield from heading(self.say("part.changes", count=len(found.proposals)))
        for one in found.proposals:
            yield from self._proposal(one)

    def _proposal(self, one: Proposal) -> Page:
        yield line(strong(one.key), aside(f"  {self._text(one.ref)}"), indent=2, hanging=2)
        if one.field == "partners":
            yield line(self.say("ours", title=one.wanted), look=Look.FINE, indent=4, hanging=2)
        else:
            field = HAND_OUT.say(f"field.{one.field}", self._language)
            now = f"‘{one.now}’" if one.now else self.say("empty")
            wanted = f"‘{one.wanted}’" if one.wanted else self.say("empty")
            yield line(f"- {field}: {now}", look=Look.GONE, indent=4, hanging=2)
            yield line(f"+ {field}: {wanted}", look=Look.FINE, indent=4, hanging=2)
        who = listing([voice.label for voice in one.voices], self._language)
        yield line(self.say("by", who=who), indent=4, hanging=2)
        if one.rivals:
            yield line(self.say("rivals"), look=Look.WARNING, indent=4, hanging=2)
        if one.on_form is not None:
            stood = f"‘{one.on_form}’" if one.on_form else self.say("empty")
            yield line(self.say("stale", stood=stood), look=Look.WARNING, indent=4, hanging=2)
        if one.unreadable:
            key = f"unreadable.{one.field}" if one.field in ("text", "cost") else "unreadable.date"
            yield line(self.say(key), look=Look.WARNING, indent=4, hanging=2)

    def judgements(self, found: Outcome) -> Page:
        if found.judged:
            yield from heading(self.say("part.judgements"))
        for one in found.judged:
            yield line(strong(one.key), aside(f"  {self._text(one.ref)}"), indent=2, hanging=2)
            goal = goal_text(self._programme, one.goal)
            yield line(self.say("contributes", goal=goal), indent=4, hanging=2)
            each = [f"{voice.label} {self._points(points)}" for voice, points in one.said]
            yield line("; ".join(each), indent=4, hanging=2)
            yield line(self._together(one), indent=4, hanging=2)

    def _points(self, points: int) -> str:
        return HAND_OUT.say(f"points.{points}", self._language)

    def _together(self, one: Judged) -> str:
        given = [points for _, points in one.said]
        if len(given) == 1:
            return self.say("alone")
        if not one.differ:
            return self.say("agreed", count=len(given))
        said = middle(points for points in given if points)
        values = {"low": self._points(min(given)), "high": self._points(max(given))}
        none = given.count(0)
        key = "differ-none" if none else "differ"
        return self.say(key, middle=said, none=none, all=len(given), **values)

    def remarks(self, found: Outcome) -> Page:
        if found.remarks:
            yield from heading(self.say("part.remarks"))
        for one in found.remarks:
            text = self._text(one.ref) if one.ref else self.say("whole")
            yield line(strong(one.key), aside(f"  {text}"), indent=2, hanging=2)
            yield line(self._remark(one), indent=4, hanging=2)
            yield from self._personal(one.text)

    def _remark(self, one: Remark) -> str:
        key = "remark" if not one.objection else "objection" if one.text else "objection-bare"
        return self.say(key, who=one.voice.label, text=one.text)

    def ideas(self, found: Outcome) -> Page:
        if found.ideas:
            yield from heading(self.say("part.ideas"))
        for one in found.ideas:
            yield line(strong(one.key), f"  ‘{one.text}’", indent=2, hanging=2)
            goal = goal_text(self._programme, one.goal) if one.goal else ""
            key = "idea-for" if goal else "idea-free"
            yield line(self.say(key, who=one.voice.label, goal=goal), indent=4, hanging=2)
            yield from self._personal(one.text)

    def residents(self, said: ResidentsSay) -> Page:
        yield from heading(self.say("part.residents", count=said.count))
        for goal, count in said.matters:
            text = goal_text(self._programme, goal)
            yield item(self.say("matters", count=count, goal=text))
        for text in said.missing:
            yield item(self.say("missing", text=text))
            yield from self._personal(text)
        if said.count < FEW:
            yield line(self.say("few"), indent=2)
        key = "residents-noted" if said.noted else "residents-key"
        yield line(self.say(key, word=self.say(f"word.{RESIDENTS}")), indent=2)

    def _personal(self, text: str) -> Page:
        found = personal_in(text)
        if found is not None:
            said = self.say("personal", words=found.words)
            yield line(said, look=Look.WARNING, indent=4, hanging=2)

    def _text(self, ref: Ref) -> str:
        return clean(getattr(self._programme, ref.section)[ref.id].text)

"""The draft as a programme file: what was understood of a plan, laid out as a person would write
it. No text in it that is not the plan's, but for its head, its placeholders and its remarks."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import PurePath

from toc.core.words import Language
from toc.exchange.words.plan_draft import PLAN_DRAFT
from toc.exchange.words.plan_kinds import PLAN_KINDS
from toc.exchange.written.asked.question_words import QuestionWords
from toc.exchange.written.collecting import Understood
from toc.exchange.written.contradiction_words import contradiction_said
from toc.exchange.written.draft import Found
from toc.exchange.written.draft_fields import Making, phase_time, work_of
from toc.exchange.written.draft_ids import document_id, ids_of
from toc.exchange.written.draft_links import Links, links_of
from toc.exchange.written.draft_sources import Sources
from toc.exchange.written.naming import Kind
from toc.exchange.written.outline import Outline
from toc.exchange.written.places_in_words import where
from toc.exchange.written.programme_text import Fields, programme_text
from toc.exchange.written.withholding import Withheld, Withholding, surnames_in, who_said

_SECTIONS = (
    (Kind.LINE, "lines"),
    (Kind.THEME, "themes"),
    (Kind.NETWORK, "networks"),
    (Kind.STRATEGIC, "strategic_goals"),
    (Kind.GOAL, "strategic_goals"),
    (Kind.OPERATIONAL, "operational_goals"),
    (Kind.INSPANNING, "inspanningen"),
    (Kind.STRUCTURAL, "inspanningen"),
    (Kind.INDICATOR, "indicators"),
    (Kind.PHASE, "phases"),
)
_STATEMENTS = (Kind.PROBLEM, Kind.MISSION, Kind.VISION)


@dataclass(frozen=True)
class DraftFile:
    """The text of a programme file; `ids` and `texts` of the elements in it, `withheld` what about
    persons was left out, `unplaced` the links that a programme cannot have, and `contradictions`
    where the plan says two things, in sentences that are its notes as well."""

    text: str
    ids: dict[Found, str]
    withheld: tuple[Withheld, ...]
    unplaced: tuple[tuple[Found, Found], ...]
    contradictions: tuple[str, ...]
    texts: dict[Found, str]


def draft_text(plan: Understood, language: Language) -> str:
    """The programme file alone, of a plan of which only is known what was understood."""
    return draft_file(plan, Outline(()), language, "plan").text


def draft_file(plan: Understood, outline: Outline, language: Language, file: str) -> DraftFile:
    """The programme file of what was understood of an outline; `file` is the name of its file."""
    return _Drafting(plan, outline, language, file).made()


class _Drafting:
    def __init__(self, plan: Understood, outline: Outline, language: Language, file: str) -> None:
        self.plan, self.outline, self.language = plan, outline, language
        self.withholding = Withholding(surnames_in(who_said(plan.elements)))
        self.texts: dict[Found, str] = {}
        for one in plan.elements:
            place = one.places[0] if one.places else None
            if one.kind is not Kind.ASIDE and (said := self.withholding.text(one.text, place)):
                self.texts[one] = said.rstrip(" ;,")
        self.ids = ids_of([one for one in self.texts if one.kind not in _STATEMENTS], self.texts)
        self.file = self.withholding.text(file) or "plan"
        self.document = document_id(PurePath(self.file).stem, list(self.ids.values()))
        self.links: Links = links_of(plan.elements, self.ids)
        self.sources = Sources(self.document, outline, language, self.withholding, plan.title)
        self.making = Making(
            language, self.ids, self.texts, self.links, self.sources, self.withholding
        )
        self.comments: dict[tuple[str, ...], list[str]] = {}
        self.above_all: list[str] = []
        self.questions = self._questions()
        self.notes: list[str] = []

    def made(self) -> DraftFile:
        title = self.withholding.text(self.plan.title)
        if not title:
            title = self._named()
            self.comments[("title",)] = [self._say("title-comment")]
        values: Fields = {"title": title, "language": self.language, "profile": "draft"}
        values["documents"] = {
            self.document: {"title": title, "note": self._say("file", file=self.file)}
        }
        for kind in _STATEMENTS:
            if found := self._statement(kind):
                values[kind.value] = found
        if "vision" not in values:
            values["vision"] = self._say("vision")
            self.comments[("vision",)] = [self._say("vision-comment")]
        for kind, section in _SECTIONS:
            self._section(kind, section, values)
        against = tuple(
            self.withholding.text(contradiction_said(one, self.texts, self.outline, self.language))
            for one in self.plan.contradictions
        )
        self.notes += against
        self._loose()
        if self.notes:
            values["notes"] = self.notes
        text = programme_text(
            values,
            [title, self._say("head", file=self.file), *self.above_all],
            self.comments,
            dutch=self.language == "nl",
        )
        return DraftFile(
            text,
            self.ids,
            tuple(self.withholding.told),
            tuple(self.links.unplaced),
            against,
            self.texts,
        )

    def _named(self) -> str:
        """What the file is called, as a title."""
        words = re.sub(r"[\s_-]+", " ", PurePath(self.file).stem).strip()
        return words[:1].upper() + words[1:]

    def _statement(self, kind: Kind) -> Fields:
        """The first text of a kind; what the plan says further of it goes to the notes."""
        found = [one for one in self.texts if one.kind is kind]
        for one in found[1:]:
            said = PLAN_KINDS.say(f"kind.{kind.value}", self.language)
            self._note("further", one, kind=said)
        return self.making.statement(found[0]) if found else {}

    def _section(self, kind: Kind, section: str, values: Fields) -> None:
        held = values.get(section, {})
        part: Fields = dict(held) if isinstance(held, dict) else {}
        for one, name in self.ids.items():
            if one.kind is not kind or not self._has_place(one):
                continue
            part[name] = self.making.fields(one)
            remarks = self.questions.get(one, [])[:]
            if kind is Kind.INDICATOR and len(measured := self.making.measured(one)) > 1:
                ids = [self.ids[up] for up in measured]
                remarks.append(self._say("several-measured", ids=", ".join(ids), first=ids[0]))
            if remarks:
                self.comments[(section, name)] = remarks
        if part:
            values[section] = part

    def _questions(self) -> dict[Found, list[str]]:
        """The open questions, each at the first element that it is about; those about texts that
        are none in the draft stand above all."""
        words = QuestionWords(self.outline, self.language)
        shown = [one for one in reversed(list(self.ids)) if self._has_place(one)]
        by_passage = {n: one for one in shown for n in one.passages}
        found: dict[Found, list[str]] = {}
        for question in self.plan.questions:
            about = next((by_passage[n] for n in question.passages if n in by_passage), None)
            if max(question.passages, default=0) >= len(self.outline.passages):
                continue  # only what was understood is known, and no text of the plan
            said = words.comment(question)
            if about is not None:
                found.setdefault(about, []).append(self.withholding.text(said))
                continue
            texts = "; ".join(
                self._say("question-text", text=text, place=place).removesuffix(" ()")
                for text, place in words.shown(question)
            )
            said = self._say("question-above", question=said, texts=texts)
            self.above_all.append(self.withholding.text(said))
        return found

    def _has_place(self, one: Found) -> bool:
        """Whether an element is one of a section: comments stand above it."""
        return any(one.kind is kind for kind, _ in _SECTIONS) and not (
            one.kind is Kind.PHASE and phase_time(one) is None
        )

    def _loose(self) -> None:
        """What a programme has no place for as the plan has it."""
        for one in self.ids:
            if one.kind is Kind.PHASE and phase_time(one) is None:
                self._note("phase-undated", one)
            if one.kind is Kind.MILESTONE and work_of(one) not in self.ids:
                self._note("milestone-loose", one)

    def _note(self, key: str, one: Found, **values: str) -> None:
        place = where(self.sources.first_place(one), self.language)
        said = self._say(key, text=self.texts[one], place=place, **values)
        self.notes.append(said.removesuffix(" ()"))

    def _say(self, key: str, **values: object) -> str:
        return PLAN_DRAFT.say(key, self.language, **values)

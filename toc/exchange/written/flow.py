"""Understanding what stands below one another: headings, lists, paragraphs, and the topics of a
map. Place and heading say what a text is; only where they do not, its own form does."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, replace

from toc.check.reading.clauses import ClauseForm, clause
from toc.check.rules.wording.words.placeholders import placeholder
from toc.core.words import Language
from toc.exchange.written.collecting import _CODED, Collector
from toc.exchange.written.draft import Found
from toc.exchange.written.figures import with_value
from toc.exchange.written.naming import (
    Detail,
    Kind,
    Prefixed,
    Referred,
    detail_named,
    kind_named,
    plain,
    prefixed,
    referring,
    says_nothing,
    years_in,
)
from toc.exchange.written.outline import Outline, Passage, Role

MOST_SENTENCES, MOST_WORDS = 2, 60
"""A longer text is prose about an element, and no element."""

_SINGULAR = re.compile(
    r"(?:doel|doelstelling|ambitie|effect|visie|missie|opdracht|goal|objective|impact|vision|mission|aim)$"
)
"""A heading that announces one text, and of what follows it only the first."""

_PARENTS = (Role.HEADING, Role.BOX, Role.LANE, Role.TITLE)


@dataclass(frozen=True)
class Scope:
    """Where the walk is: what the headings above announce, in which words, and the element that
    they are below."""

    naming: Kind | None = None
    named: str = ""
    element: Found | None = None
    section: str = ""


class Flow:
    """One walk over the passages of an outline that stand in no table."""

    def __init__(
        self, outline: Outline, language: Language, skip: frozenset[int], into: Collector
    ) -> None:
        self.language, self.into = language, into
        self.children: dict[int | None, list[Passage]] = defaultdict(list)
        self.passages = {one.number: one for one in outline.passages}
        for one in outline.passages:
            if one.number not in skip and one.role is not Role.CELL:
                self.children[one.under].append(one)
        self.title = ""
        self._told: dict[int | None, bool] = {}
        self.scopes: dict[int, Scope] = {}

    def walk(self) -> None:
        """Everything, from the top."""
        tops = self.children[None]
        self._title(tops, outline_title="")
        self._below(None, Scope())

    def _title(self, tops: list[Passage], outline_title: str) -> None:
        titled = [one for one in tops if one.role is Role.TITLE]
        heads = [one for one in tops if one.role in (Role.HEADING, Role.BOX)]
        if titled:
            self.title = titled[0].text
        elif (heads and heads[0].role is Role.BOX and self.children[heads[0].number]) or (
            len(heads) == 1 and heads[0].depth <= 1 and self.children[heads[0].number]
        ):
            self.title = heads[0].text

    def _below(self, number: int | None, scope: Scope) -> None:
        """What stands below a passage, one after the other. A line that announces what follows
        holds until the next one."""
        inner = scope
        siblings = self.children[number]
        listed = any(one.role in (Role.ITEM, Role.HEADING) for one in siblings)
        for at, one in enumerate(siblings):
            self.scopes[one.number] = inner
            if one.role is Role.CONTENTS or not one.text.strip():
                continue
            if one.role is Role.NOTE:
                self.into.aside(one)
            elif one.role in _PARENTS and self._is_heading(one):
                self._heading(one, scope if one.role is Role.HEADING else inner)
                if one.role is Role.HEADING:
                    inner = scope
            elif (lead := self._announced(one, siblings[at + 1 :])) is not None:
                inner = replace(scope, naming=lead, named=plain(one.text))
                self._below(one.number, inner)
            elif self._intro(one, siblings[at + 1 :]):
                self.into.aside(one)
                self._below(one.number, inner)
            else:
                self._text(one, inner, listed)

    def _is_heading(self, one: Passage) -> bool:
        return one.role in (Role.HEADING, Role.LANE, Role.TITLE) or any(
            below.role is not Role.NOTE for below in self.children[one.number]
        )

    def _announced(self, one: Passage, after: list[Passage]) -> Kind | None:
        """What a line of text announces of what follows it."""
        if one.role not in (Role.PARAGRAPH, Role.ITEM, Role.BOX) or len(one.text.split()) > 12:
            return None
        kind = kind_named(one.text.rstrip(" :"))
        if kind is None:
            return None
        if one.role is Role.ITEM and not self.children[one.number]:
            return None
        return kind

    def _intro(self, one: Passage, after: list[Passage]) -> bool:
        """Whether a paragraph leads in the list below it, and is no element itself."""
        follows = after[0].role is Role.ITEM if after else False
        return one.role is Role.PARAGRAPH and one.text.rstrip().endswith(":") and follows

    def _heading(self, one: Passage, scope: Scope) -> None:
        text = one.text.strip()
        section = text
        code = one.label.strip("(). ")
        kind, said = kind_named(text), prefixed(text)
        if said is None and one.label:
            said = prefixed(f"{one.label} {text}")
        if said is not None and kind is None:
            rest, passages = said.rest, [one]
            if said.kind is Kind.PHASE:
                self._phase(one, said, scope)
                return
            if not rest:
                first = next((c for c in self.children[one.number] if c.text.strip()), None)
                if first is not None and first.role in (Role.PARAGRAPH, Role.BOX):
                    rest, passages = first.text.strip(), [one, first]
            if rest and not self._says_nothing(rest):
                made = self._element(
                    said.kind,
                    rest,
                    passages,
                    scope,
                    said.code or code,
                    f"word|{plain(text.split()[0])}",
                )
                used = {p.number for p in passages[1:]}
                self._rest(one.number, Scope(None, "", made, section), used)
                return
        names = self._names_below(one) if kind is Kind.ASIDE else set()
        if any(n.is_goal for n in names) and any(n.is_work for n in names):
            kind = None  # a part of the plan that is only called general
        if kind is not None:
            self._below(one.number, Scope(kind, plain(text), scope.element, section))
            return
        if (other := referring(text)) is not None:
            scope_of = self._referred(other)
            if scope_of is not None:
                self._below(one.number, Scope(other.kind, plain(text), scope_of, section))
                return
        if text == self.title and one.under is None and said is None:
            self._below(one.number, replace(scope, section=section))
            return
        if scope.naming is not None and scope.naming is not Kind.ASIDE:
            if self._groups(one, scope):
                above = scope.element
                kind = Kind.THEME if above is not None and above.kind is Kind.LINE else Kind.LINE
                made = self._element(
                    kind, text, [one], scope, code, f"group|{one.depth}", certain=False
                )
                self._below(one.number, replace(scope, element=made, section=text))
            elif self._mixed(one):
                self._below(one.number, Scope(None, "", scope.element, section))
            else:
                self._named_heading(one, scope, code)
            return
        self._untitled(one, scope, code)

    def _phase(self, one: Passage, said: Prefixed, scope: Scope) -> None:
        """A phase: its title, the line that says when it is, and what is done in it."""
        made = self._element(
            Kind.PHASE, said.rest or one.text.strip(), [one], Scope(), said.code, "phase"
        )
        for child in self.children[one.number]:
            if (
                years_in(child.text)
                and "planning" not in made.details
                and len(child.text.split()) < 8
            ):
                made.details["planning"] = child.text.strip()
            elif child.role is Role.ITEM and not self._says_nothing(child.text):
                made.contents.append(child.text.strip())
            else:
                self.into.aside(child)

    def _referred(self, other: Referred) -> Found | None:
        """The element that a heading names: by its text, else by its code and no other."""
        by_text = [f for f in self.into.found if other.text and plain(f.text) == plain(other.text)]
        if by_text:
            return by_text[0]
        by_code = [
            f
            for f in self.into.found
            if other.code and f.code == other.code and not f.kind.is_work
        ]
        return by_code[0] if len(by_code) == 1 else None

    def _rest(self, number: int, scope: Scope, used: set[int]) -> None:
        kept = self.children[number]
        self.children[number] = [one for one in kept if one.number not in used]
        for gone in used:
            self.children[number] += self.children[gone]
        self._below(number, scope)

    def _named_heading(self, one: Passage, scope: Scope, code: str) -> None:
        """A heading below one that announces what follows: an element, or the name of one whose
        text stands below it."""
        kind = scope.naming
        assert kind is not None
        text, passages = one.text.strip(), [one]
        below = [c for c in self.children[one.number] if c.text.strip()]
        if below and self._told_below(one):
            passages, text = [one, below[0]], below[0].text.strip()
        if self._says_nothing(text):
            self.into.aside(one)
            return
        made = self._element(kind, text, passages, scope, code, f"below|{scope.named}")
        used = {p.number for p in passages[1:]}
        sub = kind if kind.is_goal and one.role is Role.BOX else None
        self._rest(one.number, Scope(sub, scope.named, made, one.text.strip()), used)

    def _groups(self, one: Passage, scope: Scope) -> bool:
        """Whether a heading below one that announces something only groups what is announced: it
        has no number, and the list stands below it or below its own headings."""
        if one.role is not Role.HEADING or one.label:
            return False
        below = self.children[one.number]
        if any(c.role is Role.ITEM for c in below):
            return True
        return any(c.role is Role.HEADING and self._groups(c, scope) for c in below)

    def _mixed(self, one: Passage) -> bool:
        """Whether some of the headings beside this one announce something themselves: then these
        are the parts of a chapter, and no elements."""
        if one.role is not Role.HEADING or one.label:
            return False
        beside = [c for c in self.children[one.under] if c.role is Role.HEADING and c is not one]
        return any(kind_named(c.text) is not None or prefixed(c.text) is not None for c in beside)

    def _told_below(self, one: Passage) -> bool:
        """Whether the headings beside this one are names, each with its text in the one paragraph
        below it."""
        if one.under in self._told:
            return self._told[one.under]
        self._told[one.under] = found = self._all_told_below(one)
        return found

    def _all_told_below(self, one: Passage) -> bool:
        alike = [c for c in self.children[one.under] if c.role is one.role]
        texts = []
        for head in alike:
            below = [c for c in self.children[head.number] if c.text.strip()]
            if not below or below[0].role is not Role.PARAGRAPH or not self._short(below[0].text):
                return False
            if clause(head.text, self.language).form is ClauseForm.SENTENCE or self._by_us(
                below[0].text
            ):
                return False
            texts.append(below[0].text)
        sentences = [t for t in texts if clause(t, self.language).form is ClauseForm.SENTENCE]
        return len(set(texts)) == len(texts) and len(sentences) * 2 > len(texts)

    def _untitled(self, one: Passage, scope: Scope, code: str) -> None:
        """A heading that neither announces anything nor says what it is: what stands below it
        tells."""
        names = self._names_below(one)
        top = (
            one.under is None and len([c for c in self.children[None] if c.role is one.role]) == 1
        )
        if Kind.ASIDE in names and len(names) == 1:
            names = set()
        text = one.text.strip()
        if top or not any(name.is_goal or name.is_work for name in names):
            inner = replace(scope, section=text, naming=None)
            self._below(one.number, inner)
            return
        goals = any(name.is_goal for name in names)
        if goals and {Kind.STRATEGIC, Kind.OPERATIONAL} <= names and any(n.is_work for n in names):
            made = self._element(
                Kind.NETWORK, text, [one], scope, code, f"network|{one.depth}", certain=False
            )
        elif goals:
            made = self._element(
                Kind.LINE, text, [one], scope, code, f"heading|{one.depth}", certain=False
            )
        else:
            made = self._element(
                Kind.GOAL, text, [one], scope, code, f"heading|{one.depth}", certain=False
            )
        self._below(one.number, Scope(None, "", made, text))

    def _names_below(self, one: Passage) -> set[Kind]:
        """The kinds that the headings and lines below announce, or say of themselves."""
        found: set[Kind] = set()
        for child in self.children[one.number]:
            named = kind_named(child.text.rstrip(" :")) if len(child.text.split()) <= 12 else None
            if named is not None and named is not Kind.ASIDE:
                found.add(named)
            elif named is None and (said := prefixed(child.text)):
                found.add(said.kind)
        return found

    def _text(self, one: Passage, scope: Scope, listed: bool) -> None:
        """A paragraph, an item or a box that announces nothing."""
        text = one.text.strip()
        inside = self.children[one.number]
        said = prefixed(text)
        if said is not None and said.rest and said.kind is not Kind.ASIDE:
            if self._says_nothing(said.rest):
                self.into.aside(one)
                return
            element = scope.element if scope.element else None
            made = self._element(
                said.kind,
                said.rest,
                [one],
                replace(scope, element=element),
                said.code or one.label.strip("(). "),
                f"word|{plain(text.split()[0])}",
            )
            self._below(one.number, Scope(None, "", made, scope.section))
            return
        if (detail := self._detail(text)) is not None and self.into.found:
            name, value = detail
            self.into.found[-1].details.setdefault(name.value, value)
            return
        kind = scope.naming
        if kind is None:
            kind = self._by_place(one, scope)
        if kind is None and one.role in (Role.ITEM, Role.BOX) and not self._says_nothing(text):
            self.into.unsaid(one, f"below|{plain(scope.section)}", scope.element, scope.section)
            for child in inside:
                self._text(child, replace(scope, naming=Kind.ASIDE), True)
            return
        if kind is None or kind is Kind.ASIDE or self._says_nothing(text):
            self.into.aside(one)
            for child in inside:
                self._text(child, replace(scope, naming=Kind.ASIDE), True)
            return
        if parts := self._counted(text):
            for part in parts:
                self._element(kind, part, [one], scope, "", f"below|{scope.named}")
            return
        if one.role is Role.PARAGRAPH and not _CODED.match(text) and self._coded(one):
            self.into.aside(one)  # what leads in texts that have codes
            return
        if one.role is Role.PARAGRAPH and (
            (listed and kind not in (Kind.VISION, Kind.MISSION)) or not self._short(text)
        ):
            self.into.aside(one)
            return
        if one.role is Role.PARAGRAPH and _SINGULAR.search(scope.named):
            before = [
                f
                for f in self.into.found
                if f.level == f"below|{scope.named}"
                and self.passages[f.passages[0]].under == one.under
            ]
            if before:
                self.into.aside(one)
                return
        made = self._element(
            kind, text, [one], scope, one.label.strip("(). "), f"below|{scope.named}"
        )
        if kind in (Kind.VISION, Kind.MISSION, Kind.PROBLEM):
            scope = scope
        if one.role is Role.BOX:
            self._below(
                one.number, Scope(kind if kind.is_goal else None, scope.named, made, scope.section)
            )
        else:
            for child in inside:
                # A part of an inspanning says how, and is none of its own.
                self.into.aside(child)

    def _coded(self, one: Passage) -> bool:
        """Whether the paragraphs beside this one have codes before them."""
        beside = [c for c in self.children[one.under] if c.role is Role.PARAGRAPH]
        return sum(_CODED.match(c.text) is not None for c in beside) > 1

    def _counted(self, text: str) -> list[str]:
        """The parts of a paragraph that counts them: `(1) … (2) …`."""
        parts = re.split(r"\((\d)\)\s*", text)
        if len(parts) < 5 or [int(n) for n in parts[1::2]] != list(range(1, len(parts) // 2 + 1)):
            return []
        return [part.strip() for part in parts[2::2]]

    def _by_place(self, one: Passage, scope: Scope) -> Kind | None:
        """What a list or a topic directly below an element is, where nothing announces it."""
        above = scope.element
        if above is None or one.role not in (Role.ITEM, Role.BOX):
            return None
        form = clause(one.text, self.language).form
        if above.kind is Kind.LINE:
            return Kind.INSPANNING if form is ClauseForm.DOING else Kind.GOAL
        if above.kind.is_goal:
            return Kind.INSPANNING
        return Kind.INSPANNING if above.kind.is_work and one.role is Role.BOX else None

    def _says_nothing(self, text: str) -> bool:
        """Whether a text is still to come, or only says where to look or that there is none."""
        return bool(placeholder(text, self.language)) or says_nothing(text)

    def _detail(self, text: str) -> tuple[Detail, str] | None:
        head, colon, value = text.partition(":")
        if not colon or len(head.split()) > 3 or not value.strip():
            return None
        detail = detail_named(head)
        return (detail, value.strip()) if detail is not None else None

    def _by_us(self, text: str) -> bool:
        return (
            re.match(r"\s*(?:we|wij|de gemeente|de provincie|het waterschap)\b", text, re.I)
            is not None
        )

    def _short(self, text: str) -> bool:
        sentences = len(re.findall(r"[.!?](?=\s+[A-Z‘“\"]|\s*$)", text)) or 1
        return sentences <= MOST_SENTENCES and len(text.split()) <= MOST_WORDS

    def _element(
        self,
        kind: Kind,
        text: str,
        passages: list[Passage],
        scope: Scope,
        code: str,
        level: str,
        certain: bool = True,
    ) -> Found:
        counted = (
            with_value(text) if kind in (Kind.INDICATOR, Kind.INSPANNING, Kind.GOAL) else None
        )
        numbers = None
        if counted is not None:
            kind, text, numbers = Kind.INDICATOR, counted[0], counted[1]
        return self.into.element(
            kind,
            text,
            passages,
            level,
            above=scope.element,
            code=code,
            section=scope.section,
            certain=certain,
            numbers=numbers,
        )

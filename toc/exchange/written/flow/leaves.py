"""Texts that announce nothing: paragraphs, items of a list, topics with nothing below them."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from toc.exchange.written.collecting import CODED
from toc.exchange.written.draft import Found
from toc.exchange.written.fates import Became
from toc.exchange.written.figures import is_money
from toc.exchange.written.flow.bold_lead import before_explanation
from toc.exchange.written.flow.in_bold import tells_measure
from toc.exchange.written.flow.making import Maker
from toc.exchange.written.flow.node import Node
from toc.exchange.written.flow.run_in import run_in, said_behind
from toc.exchange.written.flow.saying import details_in
from toc.exchange.written.flow.scope import Scope
from toc.exchange.written.flow.statements import (
    Put,
    before_examples,
    begins_with,
    by_us,
    first_of,
    put,
    sentences_of,
    short,
    statement_of,
    without_lead,
)
from toc.exchange.written.flow.surroundings import goes_on
from toc.exchange.written.flow.values import is_measured, take
from toc.exchange.written.naming import Kind, Prefixed, years_in
from toc.exchange.written.outline import Role
from toc.exchange.written.referring import led_in
from toc.exchange.written.word_lists import plain

_SINGULAR = re.compile(
    r"(?:doel|doelstelling|ambitie|effect|visie|missie|opdracht|goal|objective|impact|vision"
    r"|mission|aim|toekomstbeeld|horizon|droom)$"
)
"""A heading that announces one text, and of what follows it only the first."""

_OF_ALL = (Kind.VISION, Kind.MISSION, Kind.PROBLEM)
"""What a plan has once, and often at length."""

MOST_WORDS_OF_ALL = 120

FEWEST_TOLD = 3
"""Fewer sentences in paragraphs of their own are no list."""

Walk = Callable[[Sequence[Node], Scope], None]


class Leaves:
    """What becomes of the texts without anything to announce. `depths` are the kinds of topics of
    which only the depth says what they are, by number, with how deep; `bold` are the numbers of
    goals that only their looks tell."""

    def __init__(
        self,
        make: Maker,
        walk: Walk,
        depths: dict[int, tuple[Kind, int]],
        tabled: frozenset[int],
        bold: frozenset[int] = frozenset(),
    ) -> None:
        self.make, self.walk, self.depths, self.tabled = make, walk, depths, tabled
        self.bold = bold

    def read(self, node: Node, scope: Scope, beside: Sequence[Node]) -> None:
        """One text, among those beside it."""
        if self._detail(node, scope, beside):
            return
        prefix = node.says.prefix
        if is_money(prefix.rest if prefix is not None else node.text):
            self.make.became(Became.PROSE, node)
            self.walk(node.below, scope)
            return
        if node.says.announces is not None and self._only_names(node):
            self.make.became(Became.NAME, node)
        elif prefix is not None and prefix.rest:
            self._prefixed(node, scope)
        elif self._nothing(node, scope):
            self.make.became(Became.EMPTY, node)
            self.walk(node.below, replace(scope, naming=Kind.ASIDE, named=""))
        elif node.passage.number in self.depths:
            self.by_depth(node, scope)
        elif node.passage.number in self.bold and scope.naming is None:
            self.make.element(
                Kind.GOAL, node.text, [node], scope, "bold|", code=node.code, certain=False
            )
            self.walk(node.below, replace(scope, naming=Kind.ASIDE, named=""))
        else:
            self.by_place(node, scope, beside)

    def _only_names(self, node: Node) -> bool:
        """Whether a box with nothing below it names a part of the plan, in a map also goals."""
        if node.role is not Role.BOX:
            return False
        return node.says.announces is Kind.ASIDE or (node.topic and node.says.prefix is None)

    def _nothing(self, node: Node, scope: Scope) -> bool:
        """Whether it says nothing yet; an indicator may have no figures and still be one."""
        measured = scope.naming is Kind.INDICATOR
        return self.make.nothing(node.text.partition(": ")[0] if measured else node.text)

    def by_depth(self, node: Node, scope: Scope) -> None:
        """A topic of which only the depth says what it is."""
        kind, depth = self.depths[node.passage.number]
        made = self.make.element(
            kind, node.text, [node], scope, f"depth|{depth}", code=node.code, certain=False
        )
        inner = Scope(None, "", made or scope.element, True, section=node.text)
        self.walk(node.below, inner)

    def _detail(self, node: Node, scope: Scope, beside: Sequence[Node]) -> bool:
        """Whether it says something of the element before it: `Trekker: wethouder jeugd`. Below a
        list of several it is said of what they stand under."""
        said, found = node.says.detail, self.make.into.found
        if said is None or not said[1] or not (found or scope.element):
            return False
        of = found[-1] if found else scope.element
        if scope.element is not None and _closes(node, beside):
            of = scope.element
        assert of is not None
        if of.kind.is_goal and tells_measure(node.text):
            # `Meting: aantal woningen` below a goal.
            below = replace(scope, element=of)
            self.make.element(Kind.INDICATOR, said[1], [node], below, level_of_prefix(node))
            return True
        for one in details_in(node.text) or (said,):
            take(of, *one)
        self.make.said_of(of, [node])
        return True

    def _prefixed(self, node: Node, scope: Scope) -> None:
        prefix = node.says.prefix
        assert prefix is not None
        if self.make.nothing(prefix.rest):
            self.make.became(Became.EMPTY, node)
            self.walk(node.below, scope)
            return
        if len(parts := run_in(node.text)) > 1 and node.role is Role.PARAGRAPH:
            self._run_in(node, parts, scope)
            return
        code = "" if years_in(prefix.code) else prefix.code
        parts_said = prefix.rest.split("; ") if prefix.kind.is_work and not code else []
        if len(parts_said) > 1:
            for part in parts_said:
                self.make.element(prefix.kind, part, [node], scope, level_of_prefix(node))
            self.walk(node.below, scope)
            return
        made = self.make.element(
            scope.kind(prefix.kind) or prefix.kind,
            without_lead(said_behind(prefix) if node.role is Role.PARAGRAPH else prefix.rest),
            [node],
            scope,
            level_of_prefix(node),
            code=code or node.code,
        )
        self.walk(node.below, Scope(None, "", made or scope.element, True, section=scope.section))

    def _run_in(self, node: Node, parts: Sequence[Prefixed], scope: Scope) -> None:
        """Goals and measures with a number within running text."""
        for part in parts:
            kind = scope.kind(part.kind) or part.kind
            level = f"word|{kind.value}"
            self.make.element(kind, part.rest, [node], scope, level, code=part.code)
        self.walk(node.below, scope)

    def by_place(self, node: Node, scope: Scope, beside: Sequence[Node]) -> None:
        """A text of which what stands above says what it is, or else nothing."""
        kind, guessed = scope.naming, False
        if kind is None and node.topic and is_measured(node.passage):
            kind = Kind.INDICATOR
        elif kind is None:
            kind = self._placed(node, scope, beside)
            guessed = kind is not None
        if kind is None and node.role in (Role.ITEM, Role.BOX):
            level = f"below|{plain(scope.section)}"
            made = self.make.into.unsaid(node.passage, level, scope.element, scope.section)
            if made is not None:
                self._inside(node, scope, made, beside)
            else:
                self.walk(node.below, replace(scope, naming=Kind.ASIDE, named=""))
            return
        if not _WORD.search(node.text):
            # Figures alone are of what stands before them.
            self.make.said_of(scope.element, [node])
            return
        if kind is None or kind is Kind.ASIDE:
            if kind is None and (said := run_in(node.text)):
                self._run_in(node, said, scope)
            self.make.became(Became.PROSE, node)
            self.walk(node.below, replace(scope, naming=Kind.ASIDE, named=""))
            return
        level = f"below|{scope.named or plain(scope.section)}"
        if guessed and scope.element is not None:
            level = _level_under(scope.element)
        if parts := _counted(node.text):
            for part in parts:
                self.make.element(kind, part, [node], scope, level)
            return
        text = self._statement(node, kind, beside, scope)
        if text is None:
            self.make.became(Became.PROSE, node)
            self.make.all_became(Became.PROSE, node.below)
            return
        made = self.make.element(
            kind, text, [node], scope, level, code=node.code, certain=not guessed
        )
        self._inside(node, scope, made, beside)

    def _statement(
        self, node: Node, kind: Kind, beside: Sequence[Node], scope: Scope
    ) -> str | None:
        """What of a text is the element; None where it is prose around it."""
        if kind not in _OF_ALL and (lead := before_explanation(node.passage)):
            return lead
        if node.role is not Role.PARAGRAPH:
            return before_examples(node.text).rstrip(" :")
        coded = [one for one in beside if one.role is Role.PARAGRAPH and CODED.match(one.text)]
        if len(coded) > 1:
            return node.text if node in coded else None
        if begins_with(node.text, "about_plan") or node.text.endswith(":"):
            return None
        text = statement_of(node.text)
        bold = [one for one in beside if one.role is Role.PARAGRAPH and one.passage.look.bold]
        explained = len(bold) < len(beside) or any(one.label for one in bold)
        if bold and explained and kind not in _OF_ALL:
            # What stands out is meant, and what stands below it in plain letters explains it.
            return text if node in bold and short(text) else None
        if kind is Kind.INDICATOR and put(text, self.make.language) is not Put.NAME:
            return None
        if kind in _OF_ALL:
            fits = len(text.split()) <= MOST_WORDS_OF_ALL
        else:
            listed = any(one.role in (Role.ITEM, Role.HEADING) or one.below for one in beside)
            fits = short(text) and not listed and node.passage.number not in self.tabled
            if kind.is_goal and short(text) and _is_above_goals(node, beside):
                fits = node.passage.number not in self.tabled
            first = first_of(text)
            if kind.is_goal and len(beside) == 1 and not fits and short(first):
                # The one paragraph that answers a question tells the goal first.
                text, fits = first, node.passage.number not in self.tabled
        if _SINGULAR.search(scope.named) or kind in _OF_ALL:
            fates = self.make.into.fates
            before = [fates.get(one.passage.number) for one in beside[: beside.index(node)]]
            fits = fits and not any(one and one.became is Became.ELEMENT for one in before)
        return text if fits else None

    def _placed(self, node: Node, scope: Scope, beside: Sequence[Node]) -> Kind | None:
        """What a list or a topic directly below an element is, where nothing announces it: by how
        most of its like are put."""
        above = scope.element
        if above is not None and scope.direct and self._told_one_by_one(node, beside):
            doing = put(node.text, self.make.language) is Put.DOING
            return Kind.INSPANNING if doing else Kind.GOAL
        if above is None or not scope.direct or not (node.role is Role.ITEM or node.topic):
            return None
        like = [one for one in beside if one.role is node.role and not one.says.names]
        forms = [put(one.text, self.make.language) for one in like]
        among = node.topic and not node.below and any(one.says.prefix for one in beside)
        if among and put(node.text, self.make.language) is Put.NAME:
            return None  # among topics that say what they are, a name can be of anything
        if above.kind.is_group:
            return Kind.INSPANNING if forms.count(Put.DOING) * 2 > len(forms) else Kind.GOAL
        if above.kind.is_goal:
            return Kind.GOAL if forms.count(Put.STATE) * 2 > len(forms) else Kind.INSPANNING
        return Kind.INSPANNING if above.kind.is_work and node.role is Role.BOX else None

    def _are_states(self, nodes: Sequence[Node]) -> bool:
        """Whether most of some texts say what becomes so."""
        forms = [put(one.text, self.make.language) for one in nodes]
        return forms.count(Put.STATE) * 2 > len(forms)

    def _told_one_by_one(self, node: Node, beside: Sequence[Node]) -> bool:
        """Whether what stands below an element are paragraphs of one sentence each, of which most
        say what who makes the plan will do: as a list without marks."""
        if node.role is not Role.PARAGRAPH or len(beside) < FEWEST_TOLD:
            return False
        texts = [one.text for one in beside if one.role is Role.PARAGRAPH and not one.below]
        if len(texts) < len(beside) or any(one.says.names or one.label for one in beside):
            return False
        whole = all(len(sentences_of(text)) == 1 and text[-1:] != ":" for text in texts)
        doing = [text for text in texts if by_us(text)]
        return whole and all(map(short, texts)) and len(doing) * 2 > len(texts)

    def _inside(
        self, node: Node, scope: Scope, made: Found | None, beside: Sequence[Node]
    ) -> None:
        """What stands below a text that is an element: in a map elements again; in a list goals
        below a goal where their numbers go on, and what is done for it; else it says more of
        it."""
        if node.topic:
            self.walk(node.below, Scope(None, "", made or scope.element, True, section=node.text))
            return
        if made is not None and made.kind.is_goal:
            on = [one for one in node.below if goes_on(one, node.code)]
            if on and len(on) == len(node.below):
                self.walk(node.below, replace(scope, element=made, direct=True))
                return
            if node.text.endswith(":") and self._are_states(node.below):
                self.walk(node.below, replace(scope, element=made, direct=True))
                return
            like = [inner for one in beside if one.role is node.role for inner in one.below]
            forms = [put(one.text, self.make.language) for one in like]
            if forms and forms.count(Put.DOING) * 2 > len(forms):
                self.walk(node.below, Scope(None, "", made, True, section=node.text))
                return
        self.make.said_of(made, node.below)


def _is_above_goals(node: Node, beside: Sequence[Node]) -> bool:
    """Whether a sentence stands first, before a line that leads in the goals it is made of."""
    if beside[0] is not node or len(beside) < FEWEST_BESIDE or len(sentences_of(node.text)) > 1:
        return False
    kind = led_in(beside[1].text)
    return kind is not None and kind.is_goal


FEWEST_BESIDE = 2


def _closes(node: Node, beside: Sequence[Node]) -> bool:
    """Whether a line stands at the end of a list of several items that do not each have such a
    line."""
    if any(one.role is Role.ITEM for one in beside[beside.index(node) :]):
        return False
    items = [one for one in beside if one.role is Role.ITEM]
    said = [one.says.detail[0] for one in beside if one.says.detail is not None]
    same = [one for one in said if node.says.detail is not None and one is node.says.detail[0]]
    return node.role is Role.PARAGRAPH and len(items) > len(same)


def level_of_prefix(node: Node) -> str:
    """The name of what says the same before itself, or has it said by the file."""
    prefix = node.says.prefix
    if prefix is not None and node.text == prefix.rest:
        label = word[0].casefold() if (word := _LABEL_WORD.match(node.passage.label)) else ""
        return f"word|{label or prefix.kind.value}"
    before = node.text.removesuffix(prefix.rest) if prefix is not None else ""
    words = [word for word in plain(before).split() if not re.search(r"\d", word)]
    return f"word|{' '.join(words) or plain(node.text.split()[0])}"


_LABEL_WORD = re.compile(r"[^\W\d_]{3,}(?=\s)")
"""The word in a number that the program counts: `Objective` of `Objective 1:`."""


def _level_under(above: Found) -> str:
    """The name of what stands below elements of a level: `under|thema`, and below that
    `deeper|thema`."""
    how, _, words = above.level.partition("|")
    return f"{_DEEPER.get(how, 'under')}|{words or above.kind.value}"


_DEEPER = {"under": "deeper", "deeper": "deepest", "deepest": "deepest"}


_MARK_INSIDE = re.compile(r"\s+[✓✔•●▪◦‣]\s+")
_WORD = re.compile(r"[^\W\d_]{3,}")


def _counted(text: str) -> list[str]:
    """The parts of a paragraph that counts them: `(1) … (2) …`, or has the marks of a list inside
    it."""
    marked = [part.strip() for part in _MARK_INSIDE.split(text) if part.strip()]
    if len(marked) > 1:
        return marked
    parts = re.split(r"\((\d)\)\s*", text)
    if len(parts) < 5 or [int(n) for n in parts[1::2]] != list(range(1, len(parts) // 2 + 1)):
        return []
    return [part.strip() for part in parts[2::2]]

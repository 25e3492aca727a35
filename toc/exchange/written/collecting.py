"""What is found while a plan is understood: elements, and texts that are none. What people have
answered about texts of a level counts before what was thought of them."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from toc.exchange.written.contradicting import Contradiction
from toc.exchange.written.draft import Found, Numbers
from toc.exchange.written.fates import Became, Fate
from toc.exchange.written.naming import Kind
from toc.exchange.written.outline import Passage
from toc.exchange.written.questions import Asks, Question
from toc.exchange.written.referring import mentioned

CODED = re.compile(r"([A-Z]{1,3} ?\d{1,2}(?:\.\d{1,2})*)[.:)]?\s+(?=[A-ZÀ-Þ‘“]|\d+ ?%)")
"""A code before a text: `SD1 Inwoners ervaren …`."""

_LISTED = re.compile(r"\s*[;,](?:\s+(?:en|of|and|or))?\s*$")
"""What stands behind a text only because another follows it in its list."""


_MENTION = re.compile(r"\s*\([^()]*\)\s*$")
"""What a text names in brackets at its end as what it is for; that is told by the link."""


class Collector:
    """The elements so far, in the order in which they were found.

    A level is a name for texts that are alike by where they stand, `how|what`: `below|criteria`
    for what stands below the heading “Criteria”, `column|Maatregel`, `heading|2`. `guessed` are
    the levels whose texts were taken for something that the plan does not say in so many words,
    `open` those of which nothing was made though people may know better. `answers` are what people
    chose of a question's choices, or its guess, by its key; what is neither counts as none."""

    def __init__(self, answers: Mapping[str, str]) -> None:
        self.answers = answers
        self.found: list[Found] = []
        self.fates: dict[int, Fate] = {}
        self.questions: list[Question] = []
        self.levels: dict[str, list[int]] = defaultdict(list)
        self.guessed: dict[str, Kind] = {}
        self.open: set[str] = set()
        self._homeless: dict[str, Found] = {}

    def answered(self, level: str) -> Kind | None:
        """What people said that the texts of a level are, None where they did not."""
        said = self.answers.get(level)
        return next((kind for kind in (*_ANSWERS, Kind.GOAL) if kind.value == said), None)

    def element(
        self,
        kind: Kind,
        text: str,
        passages: Sequence[Passage],
        level: str,
        *,
        above: Found | None = None,
        code: str = "",
        section: str = "",
        certain: bool = True,
        numbers: Numbers | None = None,
    ) -> Found:
        """An element; where people answered that its like are none, it is not kept."""
        text, codes = " ".join(_LISTED.sub("", text).split()), mentioned(text)
        behind = _MENTION.search(text)
        if behind is not None and behind.start() and mentioned(behind[0]):
            text = text[: behind.start()]
        if coded := CODED.match(text):
            code, text = code or coded[1], text[coded.end() :]
        answered = self.answered(level)
        if not certain and answered is None:
            self.guessed[level] = kind
        self.levels[level] += [one.number for one in passages[:1]]
        made = Found(
            answered or kind,
            text,
            [one.place for one in passages],
            [one.number for one in passages],
            code=code.strip("():. "),
            level=level,
            section=section,
            above=[above] if above is not None else [],
            certain=certain or answered is not None,
            numbers=numbers,
            refers=codes,
        )
        if made.kind is Kind.ASIDE:
            self.aside(*passages)
        else:
            self.found.append(made)
            for one in passages:
                self.fates[one.number] = Fate(Became.ELEMENT, made)
        return made

    def aside(self, *passages: Passage, became: Became = Became.PROSE) -> None:
        """Texts that are no elements."""
        for one in passages:
            self.fates.setdefault(one.number, Fate(became))

    def element_at(self, passage: int) -> Found | None:
        """The element that a passage became."""
        fate = self.fates.get(passage)
        return fate.of if fate is not None and fate.became is Became.ELEMENT else None

    def said_of(self, of: Found, *passages: Passage) -> None:
        """Texts that say something of an element."""
        for one in passages:
            self.fates.setdefault(one.number, Fate(Became.DETAIL, of))

    def leave_open(self, key: str, *passages: Passage) -> None:
        """Texts of which people may say what they are, by the key of the question about them."""
        for one in passages:
            self.fates.setdefault(one.number, Fate(Became.OPEN, question=key))

    def unsaid(
        self, passage: Passage, level: str, above: Found | None, section: str
    ) -> Found | None:
        """A text of which the plan does not say what it is: nothing, unless people answered."""
        answered = self.answered(level)
        if answered is not None and answered is not Kind.ASIDE:
            return self.element(
                answered,
                passage.text.strip(),
                [passage],
                level,
                above=above,
                section=section,
                code=passage.label,
            )
        self.levels[level].append(passage.number)
        if answered is None:
            self.open.add(level)
            self.fates[passage.number] = Fate(Became.OPEN, question=level)
        else:
            self.aside(passage)
        return None

    def ask(self, question: Question) -> None:
        """Ask something; where the same was asked before, it is about more passages."""
        for at, one in enumerate(self.questions):
            if one.key == question.key:
                passages = tuple(dict.fromkeys((*one.passages, *question.passages)))
                elements = one.elements + question.elements
                self.questions[at] = replace(one, passages=passages, elements=elements)
                return
        self.questions.append(question)

    def ask_above(self, question: Question, of: Found) -> None:
        """Ask to which of some goals an element belongs, where nothing else in the plan says it:
        that is known when all of it was read."""
        self.ask(question)
        self._homeless[question.key] = of

    def _open_above(self, question: Question) -> bool:
        """Whether the element of a question about what is above it still hangs on no goal, in
        none of the places where it stands."""
        if (of := self._homeless.get(question.key)) is None:
            return True
        same = [one for one in self.found if one.text == of.text]
        return not any(up.kind.is_goal for one in same for up in one.stated)

    def asked(self) -> tuple[Question, ...]:
        """What is open, worst first: of each level of which the kind was guessed or is not known,
        and what was asked besides."""
        levels = [
            Question(
                level,
                Asks.KIND,
                tuple(self.levels[level]),
                _choices(len(self.levels[level])),
                self.guessed[level].value if level in self.guessed else "",
                len(self.levels[level]),
            )
            for level in self.levels
            if level in self.guessed or level in self.open
        ]
        every = [*levels, *(one for one in self.questions if self._open_above(one))]
        return tuple(sorted(every, key=lambda one: (-one.elements, one.passages)))


_ANSWERS = [kind for kind in Kind if kind not in (Kind.GOAL, Kind.THEME, Kind.MILESTONE)]
"""What people can say that a text is; a level of a goal is always one of two."""

_STATEMENTS = (Kind.PROBLEM, Kind.MISSION, Kind.VISION)
_MOST_PARAGRAPHS = 3
"""A programme has one vision: so many texts can be paragraphs of it, more are something else."""


def _choices(texts: int) -> tuple[str, ...]:
    """What can be answered about so many texts."""
    many = texts > _MOST_PARAGRAPHS
    return tuple(kind.value for kind in _ANSWERS if not (many and kind in _STATEMENTS))


@dataclass(frozen=True)
class Understood:
    """What was understood of a plan: its title, its elements in order, what became of each of its
    passages by its number, what is open, worst first, and where the plan contradicts itself."""

    title: str
    elements: list[Found]
    fates: Mapping[int, Fate]
    questions: tuple[Question, ...]
    contradictions: tuple[Contradiction, ...] = ()

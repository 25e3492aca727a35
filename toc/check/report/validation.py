"""What `toc validate` says: every problem in words, grouped so that a gap which holds for forty
elements is one line."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import NamedTuple, overload

from toc.check.report.selection import EVERYTHING, FAMILY_OF, Selection
from toc.check.report.strengths import read_counts, strengths
from toc.check.report.withheld import Withheld
from toc.check.rules.catalogue import CATALOGUE
from toc.check.words.rule_titles import RULE_TITLES
from toc.check.words.rulebook import RULEBOOK
from toc.check.words.validation import VALIDATION
from toc.core.dossier import Dossier
from toc.core.graph import VISION
from toc.core.model import Profile
from toc.core.problems import Correction, Place, Problem, Severity
from toc.core.words import Language, Sentences, filled
from toc.core.words.loading import LOADING
from toc.core.words.numbers import money

VERSION = 1
"""Of the JSON form; it changes when a field changes its meaning or goes."""


@dataclass(frozen=True)
class WordedProblem:
    """One problem in words. `label` is what its element says, shortened; empty where it concerns
    no element. `correction` is what to write instead, where that is known."""

    id: str
    family: str
    severity: Severity
    place: Place
    about: str
    label: str
    what: str
    why: str
    fix: str
    source_line: str
    fingerprint: tuple[str, ...]
    shown_at: int = 0
    correction: Correction | None = None

    @property
    def start(self) -> int:
        """The column of the fault in `source_line`, which may lack a part of the file's line."""
        return self.shown_at or self.place.column


@dataclass(frozen=True)
class RuleGroup:
    """The problems of one rule: a title that counts them, and what to do about all of them.
    `short` is the title for a list, where the sentence about a single element would be long. What
    is `said` of each is put into words when it is asked for: a screen tells a few of thousands."""

    id: str
    family: str
    severity: Severity
    title: str
    short: str
    why: str
    fix: str
    said: Sequence[WordedProblem]


@dataclass(frozen=True)
class WaivedProblem:
    """A problem that is accepted: what it is, and why, by whom and until when."""

    said: WordedProblem
    reason: str
    owner: str
    until: str


@dataclass(frozen=True)
class PlanCounts:
    """How much of everything the file has."""

    strategic_goals: int
    operational_goals: int
    inspanningen: int
    indicators: int
    networks: int


@dataclass(frozen=True)
class Validation:
    """The report, the worst groups first. `counts` is None where nothing could be read; `partial`
    says that only a selection was asked for. `read` says how much was read, empty where that is
    nothing but a vision or nothing at all, and `good` what is good about the plan. `is_draft` says
    that the plan calls itself one."""

    title: str
    file: str
    language: Language
    counts: PlanCounts | None
    groups: tuple[RuleGroup, ...]
    waived: tuple[WaivedProblem, ...]
    summary: str
    partial: bool = False
    read: str = ""
    good: tuple[str, ...] = ()
    is_draft: bool = False

    @property
    def heaviest(self) -> int:
        """The weight of the worst problem that is shown; 0 where there is none."""
        return max((group.severity for group in self.groups), default=0)

    @property
    def unread(self) -> int:
        """How many errors kept the rest of the file from being checked; 0 where it was read whole,
        and so was checked whole."""
        located = any(said.place.line for group in self.groups for said in group.said)
        return self.count(Severity.ERROR) if self.counts is None and located else 0

    def count(self, severity: Severity) -> int:
        """How many problems weigh this much."""
        return sum(len(g.said) for g in self.groups if g.severity is severity)


def validation(
    dossier: Dossier, language: Language, shown: Selection = EVERYTHING, *, on_screen: bool = False
) -> Validation:
    """The report on a file, or on the part of it that is `shown`. Only `on_screen`, of who has
    the file before them, stand the values that a report may not carry."""
    withheld = Withheld(dossier.reading)
    speaker = _Speaker(dossier, language)
    by_id: dict[str, list[_Told]] = {}
    for problem in dossier.problems:
        told = _told(problem, withheld, on_screen)
        if shown.shows(told.released):
            by_id.setdefault(problem.id, []).append(told)
    # The worst first; among equals what cannot be read, then the order of the catalogue.
    order = {rule.id: number for number, rule in enumerate(CATALOGUE)}
    groups = sorted(
        (_group(problems, speaker) for problems in by_id.values()),
        key=lambda group: (-group.severity, order.get(group.id, -1), group.said[0].place),
    )
    programme = dossier.programme
    counts = None
    if programme is not None:
        counts = PlanCounts(
            len(programme.strategic_goals),
            len(programme.operational_goals),
            len(programme.inspanningen),
            len(programme.indicators),
            len(programme.networks),
        )
    return Validation(
        title=programme.title if programme else "",
        file=str(dossier.file),
        language=language,
        counts=counts,
        groups=tuple(groups),
        waived=tuple(
            WaivedProblem(
                speaker.say(_told(one.problem, withheld, on_screen)),
                one.accepted.reason or "",
                one.accepted.owner or "",
                str(one.accepted.until or ""),
            )
            for one in dossier.checked.waived
        ),
        summary=_summary(groups, dossier, shown, language),
        partial=shown != EVERYTHING,
        read=read_counts(dossier.tree, language) if dossier.tree else "",
        good=strengths(dossier.tree, language) if dossier.tree else (),
        is_draft=programme is not None and programme.profile is Profile.DRAFT,
    )


class _Told(NamedTuple):
    """A problem as it is told, as it may leave the house, and where its fault stands in the line
    that is told."""

    problem: Problem
    released: Problem
    start: int


def _told(problem: Problem, withheld: Withheld, on_screen: bool) -> _Told:
    released, start = withheld.problem(problem)
    if on_screen:
        return _Told(problem, released, problem.place.column)
    return _Told(released, released, start)


def say(problem: Problem, dossier: Dossier, language: Language) -> WordedProblem:
    """A problem in words, for who has the file before them."""
    return _Speaker(dossier, language).say(_Told(problem, problem, problem.place.column))


class _Speaker:
    """Puts the problems of one file into words of one language."""

    def __init__(self, dossier: Dossier, language: Language) -> None:
        self.dossier, self.language = dossier, language
        self._templates: dict[tuple[str, str, str], str] = {}

    def say(self, told: _Told) -> WordedProblem:
        problem = told.problem
        values = self._values(problem)
        return WordedProblem(
            id=problem.id,
            family=FAMILY_OF.get(problem.id, ""),
            severity=problem.severity,
            place=problem.place,
            about=problem.about,
            label=_label(problem.about, self.dossier),
            what=filled(self.template(problem.id, problem.kind, "what"), **values),
            why=_why(problem, self.language),
            fix=filled(self.template(problem.id, problem.kind, "fix"), **values),
            source_line=problem.source_line,
            fingerprint=told.released.fingerprint,
            shown_at=told.start,
            correction=problem.correction,
        )

    def template(self, rule: str, kind: str, part: str) -> str:
        """A sentence before its values are filled in: that of the problem's kind, where it has one
        of its own. The keys of the file that it names are in the language of the file's keys."""
        asked = (rule, kind, part)
        if asked not in self._templates:
            table = _table(rule)
            key = f"{rule}.{kind}.{part}"
            key = key if key in table else f"{rule}.{part}"
            self._templates[asked] = _in_keys(table.template(key, self.language), self.dossier)
        return self._templates[asked]

    def _values(self, problem: Problem) -> dict[str, str]:
        """The values of a problem's sentences; keys of the file in the language of the file,
        numbers and amounts of money as they are written in that of the reader."""
        values = {name: _echo(name, value) for name, value in problem.values.items()}
        for name, value in values.items():
            # What is withheld is no number any more.
            if name.startswith("money_") and _TYPED.fullmatch(value):
                values[name] = money(float(value), self.language)
            elif name.startswith("number_") and self.language == "nl":
                values[name] = value.replace(".", ",")
        reading = self.dossier.reading
        if "key" in values and _table(problem.id) is RULEBOOK:
            values["key"] = reading.key(values["key"])
        if "keys" in values:
            values["keys"] = ", ".join(reading.key(key) for key in values["keys"].split(", "))
        return values


class _Sayings(Sequence[WordedProblem]):
    """Problems that are put into words one by one, when they are asked for."""

    def __init__(self, told: Sequence[_Told], speaker: _Speaker) -> None:
        self._told, self._speaker = told, speaker
        self._said: dict[int, WordedProblem] = {}

    def __len__(self) -> int:
        return len(self._told)

    @overload
    def __getitem__(self, index: int) -> WordedProblem: ...

    @overload
    def __getitem__(self, index: slice) -> tuple[WordedProblem, ...]: ...

    def __getitem__(self, index: int | slice) -> WordedProblem | tuple[WordedProblem, ...]:
        if isinstance(index, slice):
            return tuple(self[at] for at in range(*index.indices(len(self))))
        at = range(len(self))[index]
        if at not in self._said:
            self._said[at] = self._speaker.say(self._told[at])
        return self._said[at]


def _table(rule: str) -> Sentences:
    return RULEBOOK if f"{rule}.why" in RULEBOOK else LOADING


def _why(problem: Problem, language: Language) -> str:
    table = _table(problem.id)
    return table.say(f"{problem.id}.why", language) if table is RULEBOOK else ""


_TYPED = re.compile(r"\d+(?:\.\d+)?")
_KEY = re.compile(
    r"(?P<prose>\b(?:an?|the|one|another|each|this|every) (?:[a-z]+ )?[a-z]+(?=:))"
    r"|\b[a-z]+(?:_[a-z]+)*(?=:)|(?<=‘)[a-z]+(?:_[a-z]+)*(?=’)"
)
"""What may be a key; behind an article a word is one of the sentence’s own: ‘in one text: …’."""

_VALUE = re.compile(r"(?<=\bkind: )[a-z]+|(?<=\bbasis: )[a-z]+|(?<=\bstatus: )[a-z]+")


def _in_keys(sentence: str, dossier: Dossier) -> str:
    """A template with the keys that it names, and their fixed words, in the language of the file's
    own keys. Its values
    stay as they are: an id can be a word that is also a key."""
    if not dossier.reading.dutch_keys:
        return sentence
    sentence = _VALUE.sub(lambda match: dossier.reading.word(match[0]), sentence)
    return _KEY.sub(
        lambda match: match[0] if match["prose"] else dossier.reading.key(match[0]), sentence
    )


def _echo(key: str, value: str) -> str:
    """What the user wrote, without the rest of what nobody reads to its end."""
    whole = key not in _WRITTEN or len(value) <= MOST_ECHOED
    return value if whole else value[:MOST_ECHOED] + "…"


_WRITTEN = {"value", "key", "id", "reference", "rest", "name", "tag", "about", "goal"}
MOST_ECHOED = 80


def _label(about: str, dossier: Dossier) -> str:
    tree = dossier.tree
    if tree is None or about not in tree:
        return ""
    return tree.text(about)


def _called(about: str, dossier: Dossier) -> str:
    """An element's id; the vision, which has none, is called as the file's own key calls it."""
    return dossier.reading.key(about) if about == VISION else about


def _group(told: Sequence[_Told], speaker: _Speaker) -> RuleGroup:
    said = _Sayings(told, speaker)
    head, first = said[0], told[0].problem
    if len(said) == 1 or _table(first.id) is not RULEBOOK:
        short = head.what
        if first.id in RULE_TITLES:
            name = RULE_TITLES.say(first.id, speaker.language)
            short = f"{name}: {_called(head.about, speaker.dossier)}" if head.about else name
        return RuleGroup(
            head.id, head.family, head.severity, head.what, short, head.why, head.fix, said
        )
    title = RULEBOOK.say(f"{first.id}.group", speaker.language, count=len(said))
    return RuleGroup(
        head.id,
        head.family,
        head.severity,
        title,
        title,
        head.why,
        _fix(said, told, speaker),
        said,
    )


def _fix(said: Sequence[WordedProblem], told: Sequence[_Told], speaker: _Speaker) -> str:
    """What to do about all of them, which names none of them unless it is the same for each."""
    id, kinds = said[0].id, {one.problem.kind for one in told}
    templates = {speaker.template(id, kind, "fix") for kind in kinds}
    if len(templates) == 1 and "{" not in next(iter(templates)):
        return said[0].fix
    if all(one.fix == said[0].fix for one in said):
        return said[0].fix
    unnamed = dict.fromkeys((name for one in told for name in one.problem.values), "…")
    return filled(speaker.template(id, "", "fix"), **unnamed)


def _summary(
    groups: Sequence[RuleGroup], dossier: Dossier, shown: Selection, language: Language
) -> str:
    if not groups:
        if shown != EVERYTHING:
            return VALIDATION.say("nothing-selected", language)
        accepted = "nothing-but-accepted" if dossier.checked.waived else "nothing"
        return VALIDATION.say(accepted, language)
    parts = []
    for severity, of_severity in groupby(groups, key=lambda group: group.severity):
        name = f"summary-{severity.name.lower()}"
        count = sum(len(group.said) for group in of_severity)
        parts.append(VALIDATION.say(name, language, count=count))
    if groups[0].severity is not Severity.ERROR:
        parts.insert(0, VALIDATION.say("no-errors", language))
    return " ".join(parts)

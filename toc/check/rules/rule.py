"""What a rule is: an id, a weight, and a question to ask of a programme."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from types import ModuleType
from typing import NamedTuple

from toc.check.rules.looks import Looks
from toc.core.files import Copy
from toc.core.graph import GoalGraph
from toc.core.loading.cut import Cut
from toc.core.loading.undecided import Undecided
from toc.core.model import Programme
from toc.core.model.base import Value
from toc.core.problems import Correction, Severity

Path = tuple[str | int, ...]


@dataclass(frozen=True)
class RuleCase:
    """What a rule is asked of: a programme as a graph, and what stands beside it.

    `limit` is the rule's own limit, or the programme's for it. `measured` are the years of which
    there is a measurement beside the programme, by indicator. `documents` are the texts of the
    documents that the user gave, by their id in the programme; `others` are further programmes by
    name; `logo` says what is wrong with the picture of the house style (`missing`, `kind`,
    `large`), or nothing; `copies` are the files beside the programme that a synchronised folder
    doubled. `cut` are the texts of which words were taken off in reading, `undecided` the choices
    that a merge left open. `waived` counts the findings that each of the programme's `accepted`
    has taken away, and `catalogue` is every rule by its id; only the rules about rules are asked
    late enough to know.
    """

    tree: GoalGraph
    today: datetime.date
    limit: int = 0
    measured: Mapping[str, frozenset[str]] = field(default_factory=dict)
    documents: Mapping[str, str] = field(default_factory=dict)
    others: Mapping[str, GoalGraph] = field(default_factory=dict)
    logo: str = ""
    cut: tuple[Cut, ...] = ()
    copies: tuple[Copy, ...] = ()
    undecided: tuple[Undecided, ...] = ()
    waived: Mapping[int, int] = field(default_factory=dict)
    catalogue: Mapping[str, Rule] = field(default_factory=dict)

    @property
    def programme(self) -> Programme:
        """The programme that is checked."""
        return self.tree.programme


@dataclass(frozen=True)
class Finding:
    """What a rule found: where in the model, about which element, and the values of its
    sentences. The place in the file is looked up afterwards, from `path`. `kind` chooses among
    the sentences of a rule that finds more than one thing: `<rule>.<kind>.what`. `instead` are the
    words that can only have been meant at `path`; `correction` is what to write, where the rule
    knows the lines. `at_key` says that it is about the key of what stands there."""

    path: Path
    about: str
    values: Mapping[str, str] = field(default_factory=dict)
    kind: str = ""
    instead: tuple[str, ...] = ()
    correction: Correction | None = None
    at_key: bool = False


class Rule(NamedTuple):
    """A rule of the catalogue, made from its module: the file's name is the id.

    `limit` is its limit where it has one (0 where not). `reads` are the parts of a programme of
    which it reads the texts (`operational_goals`, …; `everything` for all that is filled in),
    empty where it is not about how a text is written. `draft` says that it can also be asked of
    a file of which parts could not be read: leaving parts out never makes it find more. `looks`
    is what it looks at beside the element that it finds something of; where it is `told_by_whole`
    what it says of that depends on the whole. `seen` is what a rule that looks at the whole sees
    of an element: None for nothing.
    """

    id: str
    family: str
    severity: Severity
    check: Callable[[RuleCase], Iterable[Finding]]
    manual: str
    limit: int
    draft: bool
    reads: tuple[str, ...] = ()
    looks: frozenset[Looks] = frozenset({Looks.WHOLE})
    told_by_whole: bool = False
    seen: Callable[[Value], object] | None = None


def rule(module: ModuleType) -> Rule:
    """The rule that a module holds: its `SEVERITY`, its `check`, its docstring, and `LIMIT`,
    `DRAFT`, `READS`, `LOOKS`, `TOLD_BY_WHOLE` and `seen` where it has them."""
    looks = getattr(module, "LOOKS", Looks.WHOLE)
    *_, family, name = module.__name__.split(".")
    return Rule(
        id=name.replace("_", "-"),
        family=family,
        severity=module.SEVERITY,
        check=module.check,
        manual=module.__doc__ or "",
        limit=getattr(module, "LIMIT", 0),
        draft=getattr(module, "DRAFT", False),
        reads=getattr(module, "READS", ()),
        looks=frozenset({looks} if isinstance(looks, Looks) else looks),
        told_by_whole=getattr(module, "TOLD_BY_WHOLE", False),
        seen=getattr(module, "seen", None),
    )

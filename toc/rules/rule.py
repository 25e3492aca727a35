"""What a rule is: an id, a weight, and a question to ask of a goal tree."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from types import ModuleType

from toc.graph import GoalGraph
from toc.problems import Severity

Path = tuple[str | int, ...]


@dataclass(frozen=True)
class Finding:
    """What a rule found: where in the model, about which element, and the values of its
    sentences. The place in the file is looked up afterwards, from `path`."""

    path: Path
    about: str
    values: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Rule:
    """A rule of the catalogue, made from its module: the file's name is the id."""

    id: str
    family: str
    severity: Severity
    check: Callable[[GoalGraph], Iterable[Finding]]
    manual: str
    draft: bool
    """Whether it can also be asked of a file of which parts could not be read: leaving parts out
    never makes it find more."""


def rule(module: ModuleType) -> Rule:
    """The rule that a module holds: its `SEVERITY`, its `check`, its docstring, and `DRAFT` where
    it says so."""
    *_, family, name = module.__name__.split(".")
    return Rule(
        id=name.replace("_", "-"),
        family=family,
        severity=module.SEVERITY,
        check=module.check,
        manual=module.__doc__ or "",
        draft=getattr(module, "DRAFT", False),
    )

"""The table of what an assistant can call, and of what it can read by an address."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from toc.core.dossier import Dossier
from toc.core.words import Language
from toc.live.mcp import answers
from toc.live.mcp.answers import Answer
from toc.live.mcp.arguments import (
    Arguments,
    ElementAsked,
    FindingsAsked,
    PlanAsked,
    ProgrammeAsked,
    ProgressAsked,
    ProposalAsked,
    RuleAsked,
)


@dataclass(frozen=True)
class Tool:
    """A tool: its name, what it takes, and what answers; None for the one that proposes. Its
    sentences stand under its name in `toc.live.words.mcp`."""

    name: str
    takes: type[Arguments]
    answers: Callable[[Dossier, Any, Language], Answer] | None


TOOLS = (
    Tool("programme", ProgrammeAsked, answers.programme),
    Tool("element", ElementAsked, answers.element),
    Tool("findings", FindingsAsked, answers.findings),
    Tool("plan", PlanAsked, answers.plan),
    Tool("progress", ProgressAsked, answers.progress),
    Tool("rule", RuleAsked, answers.rule),
    Tool("propose", ProposalAsked, None),
)

ADDRESSES = {
    "toc://programme": ("programme", ""),
    "toc://findings": ("findings", ""),
    "toc://progress": ("progress", ""),
    "toc://rules": ("rule", ""),
    "toc://element/{id}": ("element", "id"),
    "toc://rules/{name}": ("rule", "name"),
    "toc://plan/{period}": ("plan", "period"),
    "toc://progress/{year}": ("progress", "year"),
}
"""What can be read by an address: which tool answers, and which of what it takes stands in the
address."""


def asked_at(address: str) -> tuple[str, dict[str, str]] | None:
    """The tool that answers an address, with what it takes; None where there is no such one. A
    name in it has no slash: it is a name and never a way to a file."""
    if address in ADDRESSES:
        return ADDRESSES[address][0], {}
    head, slash, name = address.rpartition("/")
    for pattern, (tool, argument) in ADDRESSES.items():
        if argument and slash and pattern == f"{head}/{{{argument}}}" and name:
            return tool, {argument: name}
    return None

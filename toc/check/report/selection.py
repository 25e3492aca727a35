"""Which problems are shown: those of some rules, families or elements, and only what is new."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from toc.check.opening import open_dossier
from toc.check.report.withheld import Withheld
from toc.check.rules.catalogue import CATALOGUE
from toc.check.words.selection import SELECTION
from toc.core.dossier import Dossier
from toc.core.graph import GoalGraph
from toc.core.loading import Reading, nearest, read_text
from toc.core.problems import Problem, RefusalError, Severity, mark, with_other_ids


class SelectionError(RefusalError):
    """A selection that cannot be made."""

    table = SELECTION


class Selection(NamedTuple):
    """What to show. Empty sets leave nothing out; `known` are the marks of problems of an
    earlier time.

    Errors are always shown: nothing else said of such a file can be trusted.
    """

    rules: frozenset[str] = frozenset()
    families: frozenset[str] = frozenset()
    elements: frozenset[str] = frozenset()
    known: frozenset[str] = frozenset()

    def shows(self, problem: Problem) -> bool:
        """Whether this problem, as it may leave the house, is shown."""
        if problem.severity is Severity.ERROR:
            return True
        return (
            (not self.rules or problem.id in self.rules)
            and (not self.families or FAMILY_OF[problem.id] in self.families)
            and (not self.elements or problem.about in self.elements)
            and not (self.known and mark(problem.fingerprint) in self.known)
        )


EVERYTHING = Selection()

FAMILY_OF = {rule.id: rule.family for rule in CATALOGUE}
"""The family of each rule; what is wrong with the form of a file has none."""


def selection(
    dossier: Dossier,
    rules: list[str],
    families: list[str],
    elements: list[str],
    since: Path | Reading | None,
) -> Selection:
    """The selection that the user asks for: `since` is the file of an earlier report, or the plan
    as it was. SelectionError for a rule, family or element that there is not, and for a report
    that cannot be read."""
    _known(rules, FAMILY_OF, "no-such-rule")
    _known(families, set(FAMILY_OF.values()), "no-such-family")
    if dossier.tree is not None:
        _known(elements, dossier.tree, "no-such-element")
    known: frozenset[str] = frozenset()
    if isinstance(since, Reading):
        known = _known_in(since, dossier)
    elif since is not None:
        known = _reported(since)
    return Selection(frozenset(rules), frozenset(families), frozenset(elements), known)


def _known(asked: list[str], there: Iterable[str], key: str) -> None:
    names = list(there)
    for name in asked:
        if name not in names:
            near = ", ".join(nearest(name, names)) or ", ".join(sorted(names)[:20])
            raise SelectionError(key, name=name, near=near)


def _reported(file: Path) -> frozenset[str]:
    """The marks of the problems of an earlier report (`toc validate --json`)."""
    if not file.is_file():
        raise SelectionError("since-missing", file=str(file))
    try:
        report = json.loads(file.read_text(encoding="utf-8"))
        # Behind the mark stands its number among equal ones.
        return frozenset(one["fingerprint"].partition(":")[0] for one in report["problems"])
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise SelectionError("since-unreadable", file=str(file)) from error


def _known_in(old: Reading, dossier: Dossier) -> frozenset[str]:
    """The marks of what was wrong with an earlier version of a plan, by the ids that its elements
    have now."""
    from toc.core.comparing import beside  # of use only where this is asked

    programme = dossier.reading.programme
    ids: Mapping[str, str] = {}
    if old.programme is not None and programme is not None:
        ids = beside(old.programme, programme).ids
    withheld = Withheld(old)
    return frozenset(
        mark(with_other_ids(withheld.problem(one)[0].fingerprint, ids))
        for one in replace(dossier, reading=old).problems
    )


def read_documents(given: list[str], plan: Path) -> Mapping[str, str]:
    """The texts of documents, each given as `ID=FILE`. SelectionError for one that cannot be
    read, or that the plan does not name."""
    if not given:
        return {}
    programme = open_dossier(plan).programme
    texts = {}
    for one in given:
        name, separator, file = one.partition("=")
        if not separator or not name or not file:
            raise SelectionError("document-form", given=one)
        if programme is not None and name not in programme.documents:
            if not programme.documents:
                raise SelectionError("no-documents", name=name)
            near = ", ".join(programme.documents)
            raise SelectionError("no-such-document", name=name, near=near)
        source, problems = read_text(Path(file))
        if source is None and any(problem.id != "control-character" for problem in problems):
            raise SelectionError("document-unreadable", file=file)
        texts[name] = source.text if source is not None else _as_text(Path(file))
    return texts


def _as_text(file: Path) -> str:
    # A document may hold form feeds and the like; it is compared, not obeyed.
    return file.read_text(encoding="utf-8-sig", errors="replace")


def read_others(given: list[str]) -> Mapping[str, GoalGraph]:
    """Other programmes to compare with, by the name of their file. SelectionError for one that
    cannot be read."""
    others = {}
    for one in given:
        dossier = open_dossier(Path(one))
        if dossier.tree is None:
            raise SelectionError("other-unreadable", file=one)
        others[dossier.name] = dossier.tree
    return others

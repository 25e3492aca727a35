"""Words that a programme file cannot have, where it is plain which one was meant."""

from __future__ import annotations

from collections.abc import Sequence

from toc.check.fixing.misspelt import only_near
from toc.check.fixing.step import FixingStep, put_in
from toc.check.fixing.text_state import TextState
from toc.core.loading.compare import nodes_in
from toc.core.loading.edits import exchange
from toc.core.loading.nodes import Mapping
from toc.core.loading.vocabulary import DUTCH_KEYS, ENGLISH_KEYS, KEYS
from toc.core.problems import Edit, Problem


def ids(look: TextState) -> FixingStep:
    """An id with capitals or spaces becomes one that can be used, together with every reference
    to it."""
    programme = look.reading.programme
    accepted = {id for one in (programme.accepted if programme else ()) for id in one.elements}
    wanted: dict[str, set[str]] = {}
    edits = []
    for problem in look.reading.problems:
        if problem.id == "bad-id" and problem.values["id"] not in accepted:
            edit = _at(look, problem, problem.values["id"], problem.values["instead"], "id")
            if edit is not None:
                wanted.setdefault(edit.new, set()).add(edit.old)
                edits.append(edit)
    # Two ids that would become one stay as they are.
    return put_in(look, [edit for edit in edits if len(wanted[edit.new]) == 1], _rename)


def _rename(look: TextState, edits: Sequence[Edit]) -> FixingStep | None:
    renamed = {edit.old: edit.new for edit in edits}
    halfway = look.after(edits)
    following = set()
    for problem in halfway.errors:
        old = problem.values.get("reference", "")
        if problem.id == "unknown-reference" and old in renamed:
            edit = _at(halfway, problem, old, renamed[old], "id-reference")
            if edit is None:
                return None
            following.add(edit)
    new = halfway.after(following)
    every = (*edits, *sorted(following))
    good = new.says_the_same(look, every) and new.better_than(look, by=len(edits))
    # An id that two sections share: what meant the one may not come to mean the other.
    lost = {problem.values.get("reference") for problem in new.errors} - {
        problem.values.get("reference") for problem in look.errors
    }
    return FixingStep(new, every) if good and not lost else None


def keys(look: TextState) -> FixingStep:
    """A key that looks like one that may stand there, and like no other."""
    edits = []
    for problem in look.reading.problems:
        if problem.id != "unknown-key":
            continue
        allowed = [KEYS.get(key, key) for key in problem.values["allowed"].split(", ")]
        meanings = {key: key for key in allowed}
        for table in (DUTCH_KEYS, ENGLISH_KEYS):
            meanings |= {table[key]: key for key in allowed if key in table}
        meant = only_near(problem.values["key"], meanings)
        edit = _at(look, problem, problem.values["key"], meant, "key")
        if edit is not None:
            edits.append(edit)
    return put_in(look, edits, _replace)


def references(look: TextState) -> FixingStep:
    """A reference that looks like one id that may stand there, and like no other."""
    edits = set()
    # An id in a part that could not be read is there all the same.
    written = _keys_in(look)
    for problem in look.errors:
        if problem.id == "unknown-reference" and problem.values["reference"] not in written:
            reference, near = problem.values["reference"], problem.values["near"]
            meant = only_near(reference, {id: id for id in near.split(", ") if id})
            if meant is not None and meant not in _named_by(look, problem.about):
                edit = _at(look, problem, reference, meant, "reference")
                edits |= {edit} if edit is not None else set()
    return put_in(look, sorted(edits), _replace)


def _keys_in(look: TextState) -> frozenset[str]:
    nodes = nodes_in(look.root) if look.root is not None else ()
    return frozenset(key for node in nodes if isinstance(node, Mapping) for key in node.entries)


def _named_by(look: TextState, element: str) -> set[str]:
    """What an element refers to already: a second time it would be something else."""
    programme = look.reading.programme
    named: set[str] = set()
    if programme is None:
        return named
    goals, inspanningen = programme.operational_goals, programme.inspanningen
    for section in (programme.strategic_goals, goals, inspanningen):
        if element in section:
            named |= {link.goal for link in section[element].contributes_to}
    if element in goals:
        named |= {*goals[element].network}
    if element in inspanningen:
        one = inspanningen[element]
        named |= {link.inspanning for link in (*one.requires, *one.together_with)}
    return named


def _replace(look: TextState, edits: Sequence[Edit]) -> FixingStep | None:
    new = look.after(edits)
    good = new.says_the_same(look, edits) and new.better_than(look, by=len(edits))
    return FixingStep(new, tuple(edits)) if good else None


def _at(look: TextState, problem: Problem, old: str, new: str | None, why: str) -> Edit | None:
    return exchange(look.source, problem.place, old, new, why) if new else None

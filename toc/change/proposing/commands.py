"""Making a proposal, and applying one: plain functions on a dossier, for every door."""

from __future__ import annotations

import datetime
import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, replace

from toc.change.commands import Prepared
from toc.change.edits import EditError
from toc.change.edits.telling import ElementChange
from toc.change.proposing.errors import ChangedSinceError, ProposalError
from toc.change.proposing.files import ProposalFile, folder_of, next_file, proposals, to_bytes
from toc.change.proposing.steps import prepared, with_ids
from toc.change.proposing.values import (
    VERSION,
    EditProposal,
    NotedChange,
    NotedField,
    NotedFinding,
    Step,
)
from toc.change.saving import FileChange
from toc.change.words.proposing import PROPOSING
from toc.core.dossier import Dossier
from toc.core.files import SavingError, held, keep, locked
from toc.core.model import PartialDate
from toc.core.problems import Problem
from toc.core.words import Language
from toc.core.words.typed_commands import program

MOST_OPEN = 100
"""So many proposals may wait; more is a program that runs on by itself."""

MOST_STEPS = 200
MOST_TEXT = 20_000
"""Letters of a text in a proposal."""


@dataclass(frozen=True)
class Wish:
    """What somebody wants to propose: the edits in their order, why, and who asks."""

    edits: tuple[Step, ...]
    reason: str
    by: str = ""


def considered(dossier: Dossier, wish: Wish) -> Prepared:
    """What a wish comes to. Nothing is written. Raises ProposalError where it cannot be proposed,
    and as `toc.change.proposing.steps.prepared` does."""
    speaks(wish)
    made = prepared(dossier, wish.edits)
    if not made.changes:
        raise ProposalError("changes-nothing")
    return made


def propose(
    dossier: Dossier, wish: Wish, made: Prepared, today: datetime.date, language: Language
) -> ProposalFile:
    """Write a proposal of what was `considered`, in a file of its own beside the programme, and
    nothing else. Raises ProposalError where too many wait or their folder leads elsewhere,
    SavingError where it cannot be written."""
    file = dossier.file
    folder = folder_of(file)
    # A link would lead the file out of the folder of the programme.
    if folder.resolve() != file.parent.resolve() / file.stem / folder.name:
        raise ProposalError("folder-elsewhere", folder=folder)
    proposal = EditProposal(
        version=VERSION,
        made=PartialDate.parse(today.isoformat()),
        by=wish.by.strip() or None,
        reason=wish.reason,
        plan=_mark(made),
        edits=with_ids(dossier, wish.edits),
        changes=noted(made.told),
        arises=_findings(made.arises, made.after, language),
        solved=_findings(made.solved, made.before, language),
    )
    with locked(file):
        waiting = sum(one.proposal is None or not one.proposal.applied for one in proposals(file))
        if waiting >= MOST_OPEN:
            raise ProposalError("too-many", most=MOST_OPEN, folder=folder)
        to = next_file(file, today)
        command = f"{program()} apply {to.stem}"
        keep(to, to_bytes(proposal, [PROPOSING.say("heading", language, command=command)]), None)
    return ProposalFile(to, proposal)


def speaks(wish: Wish) -> None:
    """Raises ProposalError where a text cannot stand in a file, or there is too much of it."""
    if not wish.reason.strip():
        raise ProposalError("no-reason")
    if len(wish.edits) > MOST_STEPS:
        raise ProposalError("too-many-steps", most=MOST_STEPS)
    for text in (wish.reason, wish.by, *(t for step in wish.edits for t in _texts(step))):
        if len(text) > MOST_TEXT:
            raise ProposalError("text-long", most=MOST_TEXT)
        if not all(sign.isprintable() or sign in "\n\t" for sign in text):
            raise ProposalError("bad-text")


def _texts(step: Step) -> list[str]:
    found: list[str] = []
    for one in dict(step).values():
        match one:
            case str():
                found.append(one)
            case dict():
                found += [*one, *one.values()]
            case tuple():
                found += one
    return found


def _mark(made: Prepared) -> str:
    # The programme itself is the last of the files, with a new id as well.
    return hashlib.sha256(made.files[-1].before or b"").hexdigest()


def noted(told: Sequence[ElementChange]) -> tuple[NotedChange, ...]:
    """What differs, as a proposal keeps it."""
    return tuple(
        NotedChange(
            kind=one.kind,
            section=one.section or None,
            id=one.id or None,
            text=one.text.strip() or None,
            fields=tuple(
                NotedField(
                    field=each.field, old=each.old.strip() or None, new=each.new.strip() or None
                )
                for each in one.fields
            ),
        )
        for one in told
    )


def _findings(
    problems: Sequence[Problem], dossier: Dossier, language: Language
) -> tuple[NotedFinding, ...]:
    from toc.check.report.validation import say

    return tuple(
        NotedFinding(rule=one.id, element=one.about or None, what=say(one, dossier, language).what)
        for one in problems
    )


@dataclass(frozen=True)
class Applying:
    """A proposal on the programme as it is now: `made` also marks its file as applied. `changed`
    says that the programme is no longer what it was made on, though all that it touches is."""

    found: ProposalFile
    made: Prepared
    changed: bool


def applying(dossier: Dossier, found: ProposalFile, today: datetime.date) -> Applying:
    """What a proposal comes to by now, ready to be written. Nothing is written. Raises
    ChangedSinceError where what it touches is no longer what it was, ProposalError where it was
    applied already, UnusableError where its file cannot be read, and as `prepared` does."""
    proposal = found.sound
    if proposal.applied is not None:
        raise ProposalError("applied", name=found.name, day=proposal.applied.first_day)
    file = dossier.file
    same = proposal.plan == hashlib.sha256(held(file) or b"").hexdigest()
    try:
        made = prepared(dossier, proposal.edits)
    except (EditError, ProposalError) as error:
        if same:
            raise
        raise ChangedSinceError("changed-reason", name=found.name, reason=error) from error
    if not same and made.changes:
        other = _other(proposal.changes, noted(made.told))
        if other:
            raise ChangedSinceError("changed-since", name=found.name, what=", ".join(other))
    if made.changes and found.file.parent.resolve() == folder_of(file).resolve():
        made = replace(made, files=(*made.files, _marked(found, today)))
    return Applying(found, made, changed=not same)


def _marked(found: ProposalFile, today: datetime.date) -> FileChange:
    """Its file with the day on which it was applied, and every other byte as it is."""
    before = held(found.file)
    if before is None:
        raise SavingError("gone", found.file)
    end = b"" if before.endswith(b"\n") else b"\n"
    return FileChange(found.file, before, before + end + f"applied: {today}\n".encode())


def _other(then: Sequence[NotedChange], now: Sequence[NotedChange]) -> list[str]:
    """What a proposal touches and is no longer as it was, as people say it."""
    found: dict[str, None] = {}
    old, new = _touched(then), _touched(now)
    for key in {**old, **new}:
        if old.get(key) != new.get(key):
            _, id, field = key
            found[f"{id} ({field})" if field else id] = None
    return list(found)


def _touched(changes: Sequence[NotedChange]) -> dict[tuple[str, str, str], list[object]]:
    """By element and field what is said of it before and after."""
    found: dict[tuple[str, str, str], list[object]] = {}
    for one in changes:
        section, id = one.section or "", one.id or one.section or "programma"
        found.setdefault((section, id, ""), []).append(one.kind)
        for each in one.fields:
            found.setdefault((section, id, each.field), []).append((each.old, each.new))
    return found

"""Taking forms in: reading them all, choosing what is accepted, and the programme that comes of
it."""

from __future__ import annotations

import datetime
from collections.abc import Collection, Iterable, Iterator, Sequence

from toc.change.saving import FileChange, programme_change
from toc.change.taking_in.accepting import RESIDENTS, accepted
from toc.change.taking_in.outcome import outcome
from toc.change.taking_in.reading import Answers, Refused, read_answers
from toc.change.taking_in.values import Outcome
from toc.core.dossier import Dossier
from toc.core.words import Language

GROUPS = ("changes", "judgements", "remarks", "ideas", RESIDENTS)
"""What can be accepted as a whole. Of the changes those against which nothing speaks."""


def read_forms(
    dossier: Dossier, files: Iterable[tuple[str, bytes | None]]
) -> tuple[list[Answers], list[Refused]]:
    """The files that are answers of this programme, and those that are not read; None stands for
    what is in one that is not there."""
    read: list[Answers] = []
    refused: list[Refused] = []
    for name, data in files:
        if data is None:
            refused.append(Refused(name, "missing"))
            continue
        found = read_answers(name, data, dossier.sound, dossier.name)
        if isinstance(found, Refused):
            refused.append(found)
        else:
            read.append(found)
    return read, refused


def take_in(dossier: Dossier, forms: Sequence[Answers], language: Language) -> Outcome:
    """What the forms say together, beside the programme."""
    return outcome(dossier.sound, forms, language)


def keys_of(found: Outcome, group: str) -> Iterator[str]:
    """What is accepted with a whole group."""
    if group == "changes":
        yield from (one.key for one in found.proposals if one.plain)
    elif group == "judgements":
        yield from (one.key for one in found.judged)
    elif group == "remarks":
        yield from (one.key for one in found.remarks)
    elif group == "ideas":
        yield from (one.key for one in found.ideas)
    elif found.residents is not None and not found.residents.noted:
        yield RESIDENTS


def every_key(found: Outcome) -> frozenset[str]:
    """All that can be accepted by name. What cannot stand in a plan is not."""
    usable = (one.key for one in found.proposals if not one.unreadable)
    others = (key for group in GROUPS[1:] for key in keys_of(found, group))
    return frozenset((*usable, *others))


def change_of(
    dossier: Dossier, found: Outcome, keys: Collection[str], role: str, day: datetime.date
) -> FileChange:
    """The programme's file with what is accepted. Raises ChangeError where errors come of it."""
    return programme_change(dossier, accepted(dossier.sound, found, keys, role, day))

"""Which choices of a year plan would come out otherwise by what changed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from toc.change.comparing.told import Consequence, Meaning
from toc.change.words.comparing import COMPARING
from toc.core.comparing import Versions
from toc.core.dossier import Dossier
from toc.core.graph import GoalGraph
from toc.core.model import Programme
from toc.core.problems import RefusalError
from toc.core.words import Language
from toc.plan.choosing.errors import located
from toc.plan.choosing.periods import resolve
from toc.plan.choosing.proposal import Proposal, propose
from toc.plan.commands import adopted_before


@dataclass(frozen=True)
class Choices:
    """What would be chosen otherwise, and what must be known of that."""

    consequences: tuple[Consequence, ...]
    notes: tuple[str, ...]


def choices(
    versions: Versions,
    programme: Programme,
    dossier: Dossier,
    period: str,
    focus: int | None,
    language: Language,
) -> Choices:
    """The proposals for a period by both versions, beside each other. `programme` is the later
    version whole, by the ids that its elements had. PlanError where that cannot be planned."""
    earlier = adopted_before(dossier, resolve(period, programme))
    was = {now: id for id, now in versions.ids.items()}
    committed = [
        replace(one, inspanning=was.get(one.inspanning, one.inspanning))
        for one in earlier.commitments
    ]
    with located(dossier.reading.positions):
        after = propose(GoalGraph(programme), period, focus, commitments=committed)
    there = [one for one in committed if one.inspanning in versions.old.inspanningen]
    try:
        before = propose(versions.old_tree, period, focus, commitments=there)
    except RefusalError as error:
        said = COMPARING.say("no-old-plan", language, period=period, why=error.say(language))
        return Choices((), (said,))
    found = tuple(_differing(versions, before, after, language))
    notes = []
    if not found:
        notes.append(COMPARING.say("same-choices", language, period=period))
    if not (before.choice.proof.proven and after.choice.proof.proven):
        notes.append(COMPARING.say("unproven-choices", language, period=period))
    return Choices(found, tuple(notes))


def _differing(
    versions: Versions, before: Proposal, after: Proposal, language: Language
) -> Iterator[Consequence]:
    old, new = _starts(before), _starts(after)
    for name in dict.fromkeys((*new, *old)):
        was, now = old.get(name), new.get(name)
        if was == now:
            continue
        how = "moved"
        if now is None:
            how = "gone" if name in versions.gone else "out"
        elif was is None:
            how = "in" if name in versions.old.inspanningen else "new"
        text = versions.texts[name].removesuffix(".")
        said = COMPARING.say(f"means.choice.{how}", language, element=text, old=was, new=now)
        yield Consequence(Meaning.CHOICE, said, (versions.id_now(name),))


def _starts(proposal: Proposal) -> Mapping[str, str]:
    """In which period what is chosen starts, by its title."""
    return {name: proposal.periods[at].title for name, at in proposal.choice.starts.items()}

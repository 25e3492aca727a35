"""Which assumptions held: what the evidence on their links says of them. An assumption without
evidence is not tested, which is neither right nor wrong."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from toc.core.graph import SECTIONS, canonical
from toc.core.model import Contribution
from toc.core.model.elements import Assumption, Evidence
from toc.core.words import listing
from toc.plan.adopting.plan_facts import partial_day
from toc.review.report.material import ReviewMaterial
from toc.review.words.review_parts import PARTS


class EvidenceState(StrEnum):
    """What the evidence says, from what asks most attention to what asks least."""

    CONTRADICTED = "contradicted"
    MIXED = "mixed"  # some supports, some contradicts
    UNREAD = "unread"  # there is evidence, and nobody said which way it points
    UNTESTED = "untested"
    SUPPORTED = "supported"


SYMBOLS = {
    EvidenceState.CONTRADICTED: "▼",
    EvidenceState.MIXED: "◊",
    EvidenceState.UNREAD: "□",
    EvidenceState.UNTESTED: "○",
    EvidenceState.SUPPORTED: "√",
}


@dataclass(frozen=True)
class RestingLink:
    """A contribution that rests on an assumption or has evidence."""

    element: str
    goal: str


@dataclass(frozen=True)
class Judged:
    """An assumption (empty: the contribution itself, of which the plan gives no assumption), the
    contributions that rest on it, what the evidence says, and that evidence in words. `lost` is
    how many goals have no way left to the vision without it, None where that is not tested."""

    text: str
    links: tuple[RestingLink, ...]
    held: EvidenceState
    symbol: str
    word: str
    evidence: str
    test: str
    lost: int | None


@dataclass(frozen=True)
class Assumptions:
    """Every assumption, what asks most attention first. `bare` counts the contributions with
    neither assumption nor evidence, of `links`."""

    judged: tuple[Judged, ...]
    bare: int
    links: int

    def of(self, held: EvidenceState) -> tuple[Judged, ...]:
        """Those of which the evidence says this."""
        return tuple(one for one in self.judged if one.held is held)


def assumptions(m: ReviewMaterial) -> Assumptions:
    """Every assumption with what is known of it; one in the same words on several links is one.
    Evidence of a later day does not count."""
    grouped: dict[str, list[tuple[RestingLink, Assumption | None, Sequence[Evidence]]]] = {}
    bare = links = 0
    for link, contribution in _links(m):
        links += 1
        found = _known(m, contribution)
        if not contribution.assumption and not found:
            bare += 1
        elif not contribution.assumption:
            grouped[f"\0{link.element}\0{link.goal}"] = [(link, None, found)]
        for one in contribution.assumption:
            name = " ".join(one.text.split()).casefold()
            grouped.setdefault(name, []).append((link, one, found))
    lost = {
        " ".join(one.text.split()).casefold(): len(one.lost_goals) for one in m.stress.failures
    }
    judged = [_judged(m, found, lost.get(name)) for name, found in grouped.items()]
    judged.sort(key=lambda one: (list(EvidenceState).index(one.held), -(one.lost or 0)))
    return Assumptions(tuple(judged), bare, links)


def _links(m: ReviewMaterial) -> Iterator[tuple[RestingLink, Contribution]]:
    """Every contribution that is a link, from the top of the tree down."""
    order = {section: number for number, section in enumerate(reversed(SECTIONS))}
    stated = sorted(m.graph.stated_contributions(), key=lambda one: order[one[0]])
    for _, element, _, contribution in stated:
        goal = canonical(contribution.goal)
        if m.graph.contributions.has_edge(element, goal):
            yield RestingLink(element, goal), contribution


def _known(m: ReviewMaterial, contribution: Contribution) -> tuple[Evidence, ...]:
    return tuple(
        one for one in contribution.evidence if one.date is None or one.date.first_day <= m.on
    )


def _judged(
    m: ReviewMaterial,
    found: Sequence[tuple[RestingLink, Assumption | None, Sequence[Evidence]]],
    lost: int | None,
) -> Judged:
    evidence = tuple(dict.fromkeys(one for _, _, some in found for one in some))
    held = _held(evidence)
    first = found[0][1]
    return Judged(
        text=first.text.rstrip(".") if first is not None else "",
        links=tuple(dict.fromkeys(link for link, _, _ in found)),
        held=held,
        symbol=SYMBOLS[held],
        word=PARTS.say(f"held.{held}", m.language),
        evidence=listing([_told(m, one) for one in evidence], m.language),
        test=next((one.test for _, one, _ in found if one is not None and one.test), ""),
        lost=lost,
    )


def _held(evidence: Sequence[Evidence]) -> EvidenceState:
    says = {one.finding for one in evidence}
    if {"supports", "contradicts"} <= says:
        return EvidenceState.MIXED
    if "contradicts" in says:
        return EvidenceState.CONTRADICTED
    if "supports" in says:
        return EvidenceState.SUPPORTED
    return EvidenceState.UNREAD if evidence else EvidenceState.UNTESTED


def _told(m: ReviewMaterial, one: Evidence) -> str:
    """A piece of evidence: its kind, what it says, and of when it is."""
    said = one.kind if not one.text else f"{one.kind}: {one.text.rstrip('.')}"
    return f"{said} ({partial_day(one.date, m.language)})" if one.date is not None else said

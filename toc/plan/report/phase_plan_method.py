"""How the choice was made, in the plan's own words where it has them, and what is not known."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from toc.core.model import (
    AppliedBy,
    Basis,
    Contribution,
    Inspanning,
    Judgement,
    Programme,
    Relation,
    SourceStatus,
)
from toc.core.words import Language, listing
from toc.plan.choosing.aims import Aim
from toc.plan.choosing.case import ChoiceCase, FixedInspanning
from toc.plan.choosing.needs import unsaid_of
from toc.plan.choosing.proposal import Proposal
from toc.plan.scores.judgements import between
from toc.plan.words.phase_plan import PHASE_PLAN

_PRINCIPLES = {
    Aim.TOGETHER: AppliedBy.TOGETHER,
    Aim.ORDER: AppliedBy.ORDER,
    Aim.SCORES: AppliedBy.SCORES,
}
_OF_GOALS = frozenset({Aim.STRATEGIC, Aim.CERTAIN, Aim.POSSIBLE})


def how_chosen(proposal: Proposal, language: Language) -> tuple[str, ...]:
    """What counted, in order of weight; each principle of the plan, applied or not."""
    programme = proposal.graph.programme
    return (
        *(
            sentence
            for aim in proposal.case.order_of_aims
            for sentence in _aim(proposal, aim, language)
        ),
        PHASE_PLAN.say("method.file", language),
        *_halfway(proposal, language),
        *(
            PHASE_PLAN.say("method.unused", language, principle=_quote(text, language))
            for text in _texts(programme, None)
        ),
        _limits(programme, language),
    )


def _limits(programme: Programme, language: Language) -> str:
    """How what is scarce is counted."""
    said = PHASE_PLAN.say("method.limits", language)
    amounts = [a for one in programme.inspanningen.values() for a in (one.cost, one.fte)]
    if any(a is not None and (a.periods or a.per_year is not None) for a in amounts):
        said += " " + PHASE_PLAN.say("method.by-year", language)
    return said


def _aim(proposal: Proposal, aim: Aim, language: Language) -> Iterator[str]:
    programme, case = proposal.graph.programme, proposal.case
    if aim is Aim.SOONER and aim not in case.aims:
        return
    all_, scored = _extent(programme, case, aim)
    key = f"method.{aim.value}"
    if aim not in case.aims:
        # What runs already is waited for as well, without anything to choose in that.
        key += "-kept" if aim is Aim.ORDER and all_ else "-idle"
        if aim is Aim.SCORES and not _applied(programme):
            key = "method.scores-none"  # what was judged is something else
    yield PHASE_PLAN.say(
        key,
        language,
        principle=_principle(programme, aim, language),
        worth=proposal.choice.worth[aim],
        count=proposal.choice.worth[aim],
        all=all_,
        scored=scored,
        proposed=_proposed(programme, case, aim, language),
    ) + (
        PHASE_PLAN.say("method.summed", language)
        if len(proposal.periods) > 1 and aim in _OF_GOALS
        else ""
    )


def _halfway(proposal: Proposal, language: Language) -> Iterator[str]:
    """What counts where participants leave two different judgements in the middle."""
    programme, case = proposal.graph.programme, proposal.case
    judged: list[Contribution | Judgement] = []
    for candidate in case.candidates:
        value = programme.inspanningen[candidate.id]
        judged += _counting(case, value)
        judged += [one for name, one in value.scores.items() if name in _applied(programme)]
    count = sum(between(one) is not None for one in judged)
    if count:
        yield PHASE_PLAN.say("method.even", language, count=count)


def _extent(programme: Programme, case: ChoiceCase, aim: Aim) -> tuple[int, int]:
    """Out of how many the worth of an aim is, and how many of those are scored."""
    values = [programme.inspanningen[candidate.id] for candidate in case.candidates]
    match aim:
        case Aim.STRATEGIC:
            return len(programme.strategic_goals) * len(case.months), 0
        case Aim.CERTAIN | Aim.POSSIBLE:
            return len(programme.operational_goals) * len(case.months), 0
        case Aim.POINTS:
            links = [link for value in values for link in _counting(case, value)]
            return len(links), sum(link.judged is not None for link in links)
        case Aim.TOGETHER:
            return len(case.pairs) + len(case.beside), 0
        case Aim.ORDER:
            return len(_orders(programme)), 0
        case Aim.SCORES:
            applied = _applied(programme)
            return len(values), sum(
                any(
                    judgement.judged is not None
                    for name, judgement in value.scores.items()
                    if name in applied
                )
                for value in values
            )
        case Aim.FILLED | Aim.SOONER:
            return len(values), 0


def _counting(case: ChoiceCase, value: Inspanning) -> list[Contribution]:
    """The contributions of which the points count: those to what is stopped in one of the periods
    do not."""
    stopped = frozenset[str]().union(*case.stopped_goals)
    return [link for link in value.contributes_to if link.goal not in stopped]


def _applied(programme: Programme) -> frozenset[str]:
    """The criteria of which the scores count."""
    return frozenset(
        name
        for name, criterion in programme.planning.all_criteria.items()
        if criterion.applied_by is AppliedBy.SCORES
    )


def _principle(programme: Programme, aim: Aim, language: Language) -> str:
    """The plan's own words for what an aim does, else ours."""
    if aim not in _PRINCIPLES:
        return ""
    texts = [_quote(text, language) for text in _texts(programme, _PRINCIPLES[aim])]
    return "; ".join(texts) or PHASE_PLAN.say(f"principle.{aim.value}", language)


def _texts(programme: Programme, applied_by: AppliedBy | None) -> list[str]:
    return [
        criterion.text
        for criterion in programme.planning.all_criteria.values()
        if criterion.applied_by is applied_by
    ]


def _quote(text: str, language: Language) -> str:
    return PHASE_PLAN.say("principle", language, text=text.rstrip(".;"))


def _proposed(programme: Programme, case: ChoiceCase, aim: Aim, language: Language) -> str:
    """How many of the orders or pairs are only proposed."""
    count = 0
    if aim is Aim.ORDER:
        count = len(
            set().union(
                *(
                    _only_proposed(name, one.requires)
                    for name, one in programme.inspanningen.items()
                )
            )
        )
    elif aim is Aim.TOGETHER:
        pairs = set[frozenset[str]]().union(
            *(
                {frozenset(pair) for pair in _only_proposed(name, one.together_with)}
                for name, one in programme.inspanningen.items()
            )
        )
        count = len(pairs & {frozenset(pair) for pair in case.pairs})
    return PHASE_PLAN.say("of-which-proposed", language, count=count) if count else ""


def _orders(programme: Programme) -> set[tuple[str, str]]:
    """What waits for what, each once."""
    return {
        (name, relation.inspanning)
        for name, value in programme.inspanningen.items()
        for relation in value.requires
    }


def _only_proposed(name: str, relations: Iterable[Relation]) -> set[tuple[str, str]]:
    return {
        (name, relation.inspanning)
        for relation in relations
        if any(source.status is SourceStatus.PROPOSAL for source in relation.source)
    }


def not_known(proposal: Proposal, language: Language) -> tuple[str, ...]:
    """What the choice could not weigh, as it is not in the file."""
    programme = proposal.graph.programme
    over = {*proposal.done, *proposal.stopped, *proposal.outside}
    everything = [v for name, v in programme.inspanningen.items() if name not in over]
    values = [value for value in everything if not value.structural]
    links = [link for value in values for link in value.contributes_to]
    counts = {
        "cost": (sum(value.cost is None for value in everything), len(everything)),
        "fte": (sum(value.fte is None for value in everything), len(everything)),
        "owner": (sum(value.owner is None for value in values), len(values)),
        "duration": (sum(value.duration is None for value in values), len(values)),
        "points": (sum(link.judged is None for link in links), len(links)),
        "basis": (sum(link.basis is Basis.NETWORK for link in links), len(links)),
    }
    sentences = []
    if counts["cost"][0] == counts["fte"][0] == len(everything):
        sentences.append(PHASE_PLAN.say("unknown.means", language))
        del counts["cost"], counts["fte"]
    sentences += _other_periods(proposal, language)
    if not any(value.progress is not None for value in programme.inspanningen.values()):
        key = "unknown.progress-agreed" if proposal.commitments else "unknown.progress"
        sentences.append(PHASE_PLAN.say(key, language))
    until = [
        one.inspanning
        for one in proposal.commitments
        if one.end is None and one.inspanning not in over
    ]
    if until:
        names = listing(until, language)
        sentences.append(PHASE_PLAN.say("unknown.until", language, names=names))
    overdue = [one.candidate.id for one in proposal.case.fixed if _takes_more(proposal, one)]
    if overdue:
        names = listing(overdue, language)
        sentences.append(PHASE_PLAN.say("unknown.overdue", language, names=names))
    unclear = sum(v.cost is not None and v.cost.unclear(v.structural) for v in everything)
    if unclear:
        said = PHASE_PLAN.say("unknown.structural-cost", language, count=unclear)
        sentences.append(said)
    return (
        *sentences,
        *(
            PHASE_PLAN.say(f"unknown.{key}", language, count=count, all=all_)
            for key, (count, all_) in counts.items()
            if count
        ),
    )


def _takes_more(proposal: Proposal, fixed: FixedInspanning) -> bool:
    """Whether it runs after it should have been finished, and takes more than the file says."""
    name = fixed.candidate.id
    overdue = any(one.planned and one.inspanning == name for one in proposal.commitments)
    known = unsaid_of(proposal.graph.programme, name)
    return overdue and bool(fixed.periods) and fixed.candidate.unsaid != known


def _other_periods(proposal: Proposal, language: Language) -> Iterator[str]:
    """Which periods have no budget and staff, in a file that has them for others."""
    planning = proposal.graph.programme.planning
    given = {*planning.budget, *planning.fte}
    for room in planning.partners.values():
        given |= {*room.budget, *room.fte}
    missing = [period.title for period in proposal.periods if period.id not in given]
    if given and missing:
        yield PHASE_PLAN.say("unknown.by-year", language, period=listing(missing, language))

"""What the board is asked to decide: each a question that follows from the data."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from toc.core.model import SourceStatus, Verdict
from toc.documents.document import Block, Chapter, Items, ListItem, Paragraph, Tone
from toc.draw.words.year_decisions import ASKED
from toc.draw.year_plan.material import YearMaterial, spans
from toc.draw.year_plan.open_points import OpenPoints
from toc.plan.adopting.look_back import look_back
from toc.plan.choosing.decisions import DecisionOutcome
from toc.plan.choosing.explain import DecidedBy as Why
from toc.plan.choosing.most_at_once import FocusOrigin
from toc.plan.report.demands import partner_name
from toc.plan.report.headline import explained_said
from toc.plan.report.phase_plan_means import unproven
from toc.plan.scores.judgements import Disagreement, disagreements

_WIDE = 8
"""A spread of so many points is the widest that there is: 1 beside 9."""


@dataclass(frozen=True)
class DecisionPoint:
    """A question to the board: in a few words, whole, and what it is about."""

    number: int
    short: str
    question: str
    under: tuple[str, ...] = ()


def decision_points(m: YearMaterial, points: OpenPoints) -> tuple[DecisionPoint, ...]:
    """Every question, numbered: first the plan itself, then what stands in its way."""
    # What was adopted as it is here, is no longer asked.
    open_choice = () if m.adopted else (*_ties(m), *_unsure(m), *_differ(m))
    asked = (
        *(() if m.adopted else _whole(m)),
        *_shortage(m),
        *open_choice,
        *_earlier(m),
        *_undecided(m),
        *_proposed(m),
        *_bare(m),
        *_open(m, points),
    )
    return tuple(
        DecisionPoint(number, short, question, under)
        for number, (short, question, under) in enumerate(asked, 1)
    )


def code(point: DecisionPoint, m: YearMaterial) -> str:
    """How the document refers to it: `B1`."""
    return ASKED.say("code", m.language, number=point.number)


_Asked = tuple[str, str, tuple[str, ...]]


def _ask(key: str, m: YearMaterial, under: tuple[str, ...] = (), **values: object) -> _Asked:
    return (
        ASKED.say(f"short.{key}", m.language, **values),
        ASKED.say(f"ask.{key}", m.language, **values),
        under,
    )


def _whole(m: YearMaterial) -> Iterator[_Asked]:
    yield _ask(
        "whole" if m.own is None else "whole-changed",
        m,
        tuple(
            ASKED.say(f"whole.{key}", m.language, codes=spans([m.codes[name] for name in names]))
            for key, names in (
                ("chosen", m.chosen),
                ("fixed", m.fixed),
                ("structural", m.structural),
                ("not-now", m.not_now),
            )
            if names
        ),
        period=m.period,
        count=len(m.chosen),
        fixed=len(m.fixed) + len(m.structural),
        left=len(m.not_now),
    )
    said = unproven(m.proposal, m.language)
    if said:
        yield _ask("unproven", m, (said,))
    proposed = {
        (limit.limit, limit.origin)
        for limit in m.proposal.limits
        if limit.origin is not FocusOrigin.PLAN
    }
    for limit, origin in sorted(proposed):
        yield _ask(f"focus-{origin.value}", m, period=m.period, limit=limit)


def _shortage(m: YearMaterial) -> Iterator[_Asked]:
    for over in m.report.over:
        what = ASKED.say(f"scarce.{over.scarce}", m.language)
        titles = {period.id: period.title for period in m.periods}
        partner = partner_name(m.programme, over.partner) if over.partner else ""
        yield _ask(
            "over-partner" if partner else "over",
            m,
            tuple(m.told(demand.sentence) for demand in over.demands),
            sentence=over.sentence,
            what=what,
            partner=partner,
            period=titles[over.period],
        )


def _ties(m: YearMaterial) -> Iterator[_Asked]:
    tied = [name for name in m.chosen if m.proposal.reasons[name].verdict is Why.TIE]
    if not tied:
        return
    under = []
    for name in tied:
        swaps = m.proposal.reasons[name].swaps
        key = "tie" if swaps else "tie-wider"
        others = m.short(swaps, last_or=True)
        under.append(ASKED.say(key, m.language, name=m.named(name), others=others))
    yield _ask("ties", m, tuple(under), count=len(tied), all=len(m.chosen))


def _differ(m: YearMaterial) -> Iterator[_Asked]:
    """Judgements as far apart as can be, on which nobody has agreed yet, of what is still to be
    chosen."""
    wide = [
        one
        for one in disagreements(m.programme)
        if one.high - one.low >= _WIDE and one.agreed is None and one.inspanning not in m.over
    ]
    if wide:
        under = tuple(disagreement_sentence(m, one) for one in wide)
        yield _ask("differ", m, under, count=len(wide))


def _unsure(m: YearMaterial) -> Iterator[_Asked]:
    """Choices that come out otherwise where judgements are a little different."""
    sure = m.report.how_sure
    unsure = (*sure.contested, *sure.near) if sure is not None else ()
    if unsure:
        under = tuple(
            ASKED.say("unsure", m.language, name=m.named(one.id), said=m.told(one.said))
            for one in unsure
        )
        yield _ask("unsure", m, under, count=len(unsure))


def disagreement_sentence(m: YearMaterial, one: Disagreement) -> str:
    """About what, and who judged how many points."""
    about = m.named(one.goal) if one.goal else ""
    if one.criterion:
        criterion = m.programme.planning.all_criteria.get(one.criterion)
        about = criterion.text.rstrip(". ") if criterion is not None else one.criterion
    judged = ", ".join(
        ASKED.say("judged", m.language, who=participant(m, who), points=given)
        for who, given in one.by_participant
    )
    key = "differ-goal" if one.goal else "differ"
    said = ASKED.say(key, m.language, name=m.named(one.inspanning), about=about, judged=judged)
    named = ((participant(m, who), why) for who, why in one.explained)
    why = explained_said(named, m.language)
    return f"{said}. {why}" if why else said


def participant(m: YearMaterial, who: str) -> str:
    """What a participant is called: as the partner of that id, where there is one."""
    return partner_name(m.programme, who)


def _earlier(m: YearMaterial) -> Iterator[_Asked]:
    for question in look_back(m.earlier, m.programme, m.language).questions:
        under = tuple(m.named(name) for name in question.ids)
        yield _ask(f"back.{question.kind}", m, under, count=len(question.ids))


def _undecided(m: YearMaterial) -> Iterator[_Asked]:
    """Decisions that say later, and not when."""
    later = [
        ruling.decision
        for ruling in m.proposal.decisions
        if ruling.standing is DecisionOutcome.HOLDS
        and ruling.decision.decision is Verdict.LATER
        and ruling.decision.earliest is None
        and ruling.decision.about not in m.in_plan
        # Whose start is agreed on, comes back then.
        and m.inspanning(ruling.decision.about).start is None
    ]
    if later:
        under = tuple(
            ASKED.say(
                "later",
                m.language,
                name=m.named(one.about),
                role=one.role,
                reason=one.reason.rstrip("."),
            )
            for one in later
        )
        yield _ask("later", m, under, count=len(later))


def _proposed(m: YearMaterial) -> Iterator[_Asked]:
    """Orders and pairs that weighed in the choice and that nobody has adopted."""
    seen: set[frozenset[str]] = set()
    counted = {frozenset(pair) for pair in (*m.proposal.case.order, *m.proposal.case.pairs)}
    under = []
    for name, value in m.programme.inspanningen.items():
        for key, relations in (("order", value.requires), ("pair", value.together_with)):
            for relation in relations:
                both = frozenset((name, relation.inspanning))
                only = any(one.status is SourceStatus.PROPOSAL for one in relation.source)
                if only and both in counted and both not in seen:
                    seen.add(both)
                    other = m.named(relation.inspanning)
                    said = ASKED.say(
                        f"proposed-{key}", m.language, name=m.named(name), other=other
                    )
                    under.append(said)
    if under:
        yield _ask("proposed", m, tuple(under), count=len(under))


def _bare(m: YearMaterial) -> Iterator[_Asked]:
    never = [goal.id for goal in m.report.periods[0].goals if goal.state == "never"]
    if never:
        under = tuple(m.named(goal) for goal in never)
        yield _ask("bare", m, under, count=len(never))


def _open(m: YearMaterial, points: OpenPoints) -> Iterator[_Asked]:
    owner = points.of("owner")
    chosen = [name for name in m.chosen if owner is not None and name in owner.ids]
    if chosen:
        every = len(chosen) == len(m.chosen)
        under = () if every else tuple(m.named(name) for name in chosen)
        yield _ask("owner", m, under, count=len(chosen))
    if points.points:
        yield _ask("open", m, count=len(points.points))


def chapter(m: YearMaterial, asked: tuple[DecisionPoint, ...]) -> Chapter:
    """The questions, each with what it is about."""
    key = "lead" if asked else "lead.none"
    lead = ASKED.say(key, m.language, count=len(asked))
    blocks: list[Block] = [Paragraph(lead, Tone.LEAD)]
    for point in asked:
        blocks.append(Paragraph(point.question, Tone.DECISION, code(point, m)))
        if point.under:
            blocks.append(Items(tuple(ListItem(text) for text in point.under)))
    return Chapter("besluitpunten", ASKED.say("title", m.language), tuple(blocks))

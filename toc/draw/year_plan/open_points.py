"""Everything that a year plan needs and that nobody has said: numbered, counted, with who could
say it. Chapters refer to these numbers (O1), and the last chapter lists them all."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from toc.core.model import Basis, Indicator, IndicatorKind, Inspanning
from toc.core.model.programme import Risk
from toc.core.words import listing
from toc.draw.words.year_points import POINTS
from toc.draw.year_plan.material import YearMaterial
from toc.measure.report.progress_words import IndicatorWords
from toc.plan.adopting.look_back import look_back
from toc.plan.choosing.decisions import concerning
from toc.plan.choosing.limits import Scarce
from toc.plan.report.demands import owner_name, partner_name
from toc.plan.report.phase_plan_means import left_undone
from toc.plan.scores.judgements import unjudged


@dataclass(frozen=True)
class OpenPoint:
    """What is not known, of `ids` out of `all` (0 where there is nothing to count among), the
    `chapter` (its id) that tells of it, and who could say it in words."""

    number: int
    key: str
    ids: tuple[str, ...]
    all: int
    chapter: str
    who: str

    @property
    def count(self) -> int:
        """How much is not known."""
        return len(self.ids) or 1


@dataclass(frozen=True)
class OpenPoints:
    """All of them, in the order of the chapters."""

    points: tuple[OpenPoint, ...]

    def of(self, key: str) -> OpenPoint | None:
        """The point of this kind, None where all of that is known."""
        return next((point for point in self.points if point.key == key), None)

    def holds(self, key: str, name: str = "") -> bool:
        """Whether this is not known, of this element."""
        point = self.of(key)
        return point is not None and (not name or name in point.ids)


def open_points(m: YearMaterial) -> OpenPoints:
    """Everything that is not known, numbered."""
    found = [spec for spec in _all(m) if spec[2]]
    return OpenPoints(
        tuple(
            OpenPoint(number, key, tuple(name for name in ids if name), all_, chapter, who)
            for number, (key, chapter, ids, all_, who) in enumerate(found, 1)
        )
    )


_Spec = tuple[str, str, tuple[str, ...], int, str]
"""Key, chapter, the ids of which it is not known (one empty id where it is about none), out of how
many, who could say it."""

CARD_FIELDS: tuple[tuple[str, Callable[[Inspanning], bool]], ...] = (
    ("result", lambda one: one.result is not None),
    ("owner", lambda one: one.owner is not None),
    ("partners", lambda one: bool(one.partners)),
    ("place", lambda one: bool(one.place)),
    ("start", lambda one: one.start is not None or one.progress is not None or one.structural),
    ("duration", lambda one: one.duration is not None or one.end is not None or one.structural),
    ("milestones", lambda one: bool(one.milestones)),
    ("points", lambda one: all(link.judged is not None for link in one.contributes_to)),
    ("basis", lambda one: all(link.basis is not Basis.NETWORK for link in one.contributes_to)),
    ("cost", lambda one: one.cost is not None),
    ("structural-cost", lambda one: one.cost is None or not one.cost.unclear(one.structural)),
    ("fte", lambda one: one.fte is not None),
)
"""What a card tells of an inspanning, and whether it is known."""


_INDICATOR_FIELDS: tuple[tuple[str, Callable[[Indicator], bool]], ...] = (
    ("baseline", lambda one: one.baseline is not None and one.baseline.value is not None),
    ("target", lambda one: bool(one.targets) or one.undated_target is not None),
)

_RISK_FIELDS: tuple[tuple[str, Callable[[Risk], bool]], ...] = (
    ("risk-owner", lambda risk: risk.owner is not None),
    ("risk-measure", lambda risk: risk.measure is not None),
)


def _all(m: YearMaterial) -> Iterator[_Spec]:
    yield from _back(m)
    yield from _goals(m)
    every = m.in_plan
    for key, known in CARD_FIELDS:
        chapter = "middelen" if key in ("cost", "structural-cost", "fte") else "per-inspanning"
        missing = tuple(name for name in every if not known(m.inspanning(name)))
        who = _nobody(m) if key == "owner" else _owners(m, missing)
        yield key, chapter, missing, len(every), who
    yield from _means(m)
    yield from _risks(m)
    yield from _decided(m)
    yield from _around(m)


def _nobody(m: YearMaterial) -> str:
    return POINTS.say("who.nobody", m.language)


def _owners(m: YearMaterial, ids: Iterable[str]) -> str:
    """The owners of these inspanningen, each with of how many."""
    counted: dict[str, int] = {}
    for name in ids:
        owner = owner_name(m.programme, m.inspanning(name).owner)
        counted[owner] = counted.get(owner, 0) + 1
    without = counted.pop("", 0)
    said = [
        POINTS.say("who.owner", m.language, owner=owner, count=count)
        for owner, count in counted.items()
    ]
    if without:
        key = "who.first-owner" if said else "who.first-owner-all"
        said.append(POINTS.say(key, m.language, count=without))
    return "; ".join(said)


def _back(m: YearMaterial) -> Iterator[_Spec]:
    programme = m.programme
    for question in look_back(m.earlier, programme, m.language).questions:
        known = tuple(name for name in question.ids if name in programme.inspanningen)
        yield f"back.{question.kind}", "terugblik", known, 0, _owners(m, known)
    lasting = tuple(n for n, one in programme.inspanningen.items() if not one.structural)
    if not any(programme.inspanningen[name].progress for name in lasting):
        started = tuple(n for n in lasting if programme.inspanningen[n].start is None)
        yield "progress", "terugblik", started, len(lasting), _owners(m, started)


def _decided(m: YearMaterial) -> Iterator[_Spec]:
    """What was decided and does not stand in the plan yet."""
    for key in ("old-text", "still-there"):
        undone = [
            ruling.decision.about
            for ruling in concerning(m.programme, m.periods)
            if left_undone(ruling.decision, m.earlier.old_texts) == key
        ]
        ids = tuple(dict.fromkeys(undone))
        owners = [name for name in ids if name in m.programme.inspanningen]
        yield f"decided.{key}", "sturing", ids, 0, _owners(m, owners) or _nobody(m)


def _goals(m: YearMaterial) -> Iterator[_Spec]:
    given_up, indicators = m.proposal.case.given_up, m.programme.indicators
    goals = [goal for goal in m.goals if goal not in given_up]
    of_goals = {
        name: indicators[name]
        for goal in goals
        for name in m.graph.measured_by(goal)
        if indicators[name].kind is not IndicatorKind.PROCESS
    }
    measured = {one.measures for one in of_goals.values()}
    bare = tuple(goal for goal in goals if goal not in measured)
    tables = (m.programme.strategic_goals, m.programme.operational_goals)
    answer = dict.fromkeys(
        owner_name(m.programme, table[goal].owner)
        for table in tables
        for goal in bare
        if goal in table
    )
    who = listing([owner for owner in answer if owner], m.language)
    yield "indicator", "doelen", bare, len(goals), who or _nobody(m)
    lacking = [
        (key, tuple(name for name, one in of_goals.items() if not known(one)))
        for key, known in _INDICATOR_FIELDS
    ]
    said = {name: IndicatorWords(one, m.found[name], m.language) for name, one in of_goals.items()}
    unmeasured = tuple(name for name, words in said.items() if not words.latest())
    for key, missing in (*lacking, ("measured", unmeasured)):
        owners = list(
            dict.fromkeys(owner_name(m.programme, of_goals[name].owner) for name in missing)
        )
        who = listing([owner for owner in owners if owner], m.language)
        yield key, "doelen", missing, len(of_goals), who or _nobody(m)


def _means(m: YearMaterial) -> Iterator[_Spec]:
    limited = {
        (limit.scarce, limit.period) for limit in m.proposal.case.limits if not limit.partner
    }
    for scarce, key in ((Scarce.BUDGET, "budget"), (Scarce.FTE, "staff")):
        missing = tuple(
            period.id for number, period in enumerate(m.periods) if (scarce, number) not in limited
        )
        yield key, "middelen", missing, len(m.periods), _nobody(m)
    partners = list(
        dict.fromkeys(
            use.partner for use in m.proposal.usage if use.partner and use.amount is None
        )
    )
    who = listing([partner_name(m.programme, partner) for partner in partners], m.language)
    yield "room", "middelen", tuple(partners), len(m.programme.planning.partners), who
    silent = list(
        dict.fromkeys(use.partner for use in m.proposal.usage if use.partner and use.unknown)
    )
    who = listing([partner_name(m.programme, partner) for partner in silent], m.language)
    yield "given", "middelen", tuple(silent), 0, who
    until = tuple(
        one.inspanning
        for one in m.proposal.commitments
        if one.end is None and one.inspanning in m.fixed
    )
    yield "until", "gekozen", until, len(m.fixed), _owners(m, until)


def _risks(m: YearMaterial) -> Iterator[_Spec]:
    risks = m.programme.risks
    none = ("",) if not risks else ()
    yield "risks", "risicos", none, 0, _nobody(m)
    for key, known in _RISK_FIELDS:
        missing = tuple(name for name, risk in risks.items() if not known(risk))
        owners = list(
            dict.fromkeys(owner_name(m.programme, risks[name].owner) for name in missing)
        )
        who = listing([owner for owner in owners if owner], m.language)
        yield key, "risicos", missing, len(risks), who or _nobody(m)
    assumptions = [
        one
        for name in m.in_plan
        for link in m.inspanning(name).contributes_to
        for one in link.assumption
    ]
    without = tuple(
        name
        for name in m.in_plan
        if not any(link.assumption for link in m.inspanning(name).contributes_to)
    )
    yield "assumption", "risicos", without, len(m.in_plan), _owners(m, without)
    unwatched = tuple(one.text for one in assumptions if not (one.owner and one.signal))
    yield "watch", "risicos", unwatched, len(assumptions), _nobody(m)
    untested = tuple(one.text for one in assumptions if one.test is None)
    owners = list(
        dict.fromkeys(
            partner_name(m.programme, one.owner)
            for one in assumptions
            if one.owner and not one.test
        )
    )
    yield (
        "test",
        "monitoring",
        untested,
        len(assumptions),
        listing(owners, m.language) or _nobody(m),
    )


def _around(m: YearMaterial) -> Iterator[_Spec]:
    programme = m.programme
    empty = ("",)
    yield "governance", "sturing", () if programme.governance else empty, 0, _nobody(m)
    silent = tuple(name for name, one in programme.governance.items() if one.text is None)
    yield "role", "sturing", silent, len(programme.governance), _nobody(m)
    followed = [
        name for element in (*m.in_plan, *m.goals) for name in m.graph.measured_by(element)
    ]
    loose = tuple(
        name
        for name in followed
        if not ((one := programme.indicators[name]).data_source and one.frequency and one.owner)
    )
    yield "measuring", "monitoring", loose, len(followed), _nobody(m)
    asked = programme.monitoring.questions or programme.indicators
    yield "monitoring", "monitoring", () if asked else empty, 0, _nobody(m)
    unscored = tuple(
        one.inspanning
        for one in unjudged(programme)
        if one.criteria and one.inspanning not in m.over
    )
    open_to_choice = sum(
        not one.structural and name not in m.over for name, one in programme.inspanningen.items()
    )
    yield "scores", "hoe-gekozen", unscored, open_to_choice, _nobody(m)
    yield "communication", "communicatie", () if programme.communication else empty, 0, _nobody(m)
    related = programme.related_programmes
    vague = tuple(name for name, one in related.items() if not one.about)
    yield "related", "afhankelijkheden", vague, len(related), _nobody(m)

"""One programme told and asked again."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from typing import Any

from tests.plan.oracle import FIRST, Oracle
from tests.plan.sentences import walk
from tests.plan.sentences.asks_adoption import carried
from tests.plan.sentences.record import recording
from tests.plan.sentences.told import Told
from toc.core.graph import GoalGraph
from toc.core.model import Programme
from toc.core.words import Language
from toc.draw.year_plan import material, year_document
from toc.draw.year_plan.decision_points import decision_points
from toc.draw.year_plan.open_points import open_points
from toc.plan.adopting.adoption import Adoption, adopt, freeze
from toc.plan.adopting.look_back import look_back
from toc.plan.adopting.plan_changes import plan_changes
from toc.plan.choosing.earlier import earlier
from toc.plan.choosing.errors import PlanConflictError, PlanError
from toc.plan.choosing.periods import resolve
from toc.plan.choosing.proposal import Proposal, propose
from toc.plan.choosing.scenarios import Ask, scenario
from toc.plan.choosing.sensitivity import sensitivity
from toc.plan.report.demands import told as demands_told
from toc.plan.report.how_sure import firm_sentence, how_sure
from toc.plan.report.phase_plan import phase_plan
from toc.plan.report.plan_why import plan_why
from toc.plan.report.what_if import what_if

ASKED_MORE = (("focus", "focus", 1), ("budget", "begroting", 25), ("fte", "fte", 1))


def tell(
    values: dict[str, Any], periods: int | str, focus: int, language: Language = "nl"
) -> Told | None:
    """Plan a programme, for so many years or for a phase, and ask every sentence of it again. None
    where there is no plan to make; that too is asked."""
    programme = Programme.model_validate(values)
    wanted = str(periods)
    ids: tuple[str, ...] = (str(periods),)
    if isinstance(periods, int):
        ids = tuple(str(FIRST + number) for number in range(periods))
        wanted = "-".join(dict.fromkeys((ids[0], ids[-1])))
    oracle = Oracle(programme, ids, focus)
    possible = oracle.raise_limits()
    with recording() as record:
        told = Told(programme, oracle, record, language)
        try:
            proposal = propose(GoalGraph(programme), wanted, focus)
        except PlanConflictError as error:
            assert not possible
            said = error.say(language).splitlines()[0]
            demands = demands_told(error.conflict, programme, language)
            walk.no_plan(told, said, demands)
            return None
        assert possible
        assert dict(proposal.choice.starts) == told.starts
        report = phase_plan(proposal, language)
        whys = [plan_why(proposal, report, name, language) for name in programme.inspanningen]
        sure = how_sure(proposal, sensitivity(programme, proposal.case, proposal.choice), language)
        firm_sentence(sure, language)
        asked = list(_scenarios(told, proposal))
        with_all = material(proposal, language=language, how_sure=sure)
        document = year_document(with_all)
        told.now_of["open"] = len(open_points(with_all).points)
        told.now_of["asked"] = len(decision_points(with_all, open_points(with_all)))
        told.now_of["unsure"] = len((*sure.contested, *sure.near))
        compared = what_if(proposal, [found for found, _ in asked], language)
    walk.plan(told, report)
    walk.how_sure(told, sure)
    walk.year(told, with_all, document)
    walk.what_if(told, compared, [anew for _, anew in asked])
    for found in whys:
        walk.why(told, found)
    left = walk.unheard(told)
    assert not left, f"nobody asked {[(one.table, one.key, one.text) for one in left[:5]]}"
    return told


def tell_next_year(values: dict[str, Any], focus: int, language: Language = "nl") -> Told | None:
    """Plan the first year, adopt that, plan the next one, and ask every sentence of it again. What
    is carried over has no decisions on it here: what these do is asked in test_earlier."""
    values = {**values, "decisions": []}
    programme = Programme.model_validate(values)
    graph, year = GoalGraph(programme), (str(FIRST + 1),)
    then = Oracle(programme, (str(FIRST),), focus)
    if not then.raise_limits():
        return None
    first = propose(graph, str(FIRST), focus)
    adoption = Adoption("Stuurgroep", datetime.date(FIRST - 1, 12, 1), "", "0")
    adopted = adopt(freeze(first, phase_plan(first, language), language), adoption)
    before = earlier(programme, [adopted], resolve(year[0], programme))
    oracle = Oracle(programme, year, focus, carried(then, then.best().starts))
    possible = oracle.raise_limits()
    with recording() as record:
        told = Told(programme, oracle, record, language)
        told.now_of |= {"adopted": (adopted.period,), "then": then}
        try:
            proposal = propose(graph, year[0], focus, commitments=before.commitments)
        except PlanConflictError:
            assert not possible
            return None
        assert possible
        got = {one.inspanning: one.kind.value for one in proposal.commitments}
        assert got == oracle.committed, (got, oracle.committed, oracle.carried)
        assert dict(proposal.choice.starts) == told.starts
        report = phase_plan(proposal, language, earlier=before.plans)
        back = look_back(before, programme, language)
        changes = plan_changes(adopted, freeze(proposal, report, language), language)
    walk.plan(told, report)
    walk.next_year(told, back, changes)
    left = walk.unheard(told)
    assert not left, f"nobody asked {[(one.table, one.key, one.text) for one in left[:5]]}"
    return told


def _scenarios(told: Told, proposal: Proposal) -> Iterator[tuple[Any, Oracle | None]]:
    """What people can ask, with the oracle of the same."""
    o = told.oracle
    limits = o.limits()
    for scarce, word, more in (
        ("focus", "focus", 1),
        ("budget", "begroting", 25),
        ("fte", "fte", 1),
    ):
        keys = [key for key in limits if key[0] == scarce and not key[2]]
        if len(keys) == o.periods:
            units = 100 if scarce == "fte" else 1
            changed = {key: limits[key] + more * units for key in keys}
            yield scenario(proposal, Ask(f"{word} +{more}")), o.given_limits({**limits, **changed})
    chosen = [*told.starts, *o.committed]
    left = [name for name in o.free if name not in told.starts]
    for name, said in [(n, "out") for n in chosen[:2]] + [(n, "in") for n in left[:2]]:
        ask = Ask(with_=(name,)) if said == "in" else Ask(without=(name,))
        try:
            found = scenario(proposal, ask)
        except PlanError:
            continue
        anew = Oracle(told.programme, o.ids, o.focus, o.carried, {name: said})
        yield found, anew if anew.raise_limits() else None

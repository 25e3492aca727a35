"""What people do with year plans: propose one, ask what else could be, compare it with what was
adopted, and adopt it. Plain functions on a dossier, for every program that plans."""

from __future__ import annotations

import datetime
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from toc.core.dossier import Dossier
from toc.core.loading import nearest
from toc.core.problems import RefusalError
from toc.core.words import Language
from toc.core.words.typed_commands import as_argument, program
from toc.plan.choosing.earlier import Earlier
from toc.plan.choosing.errors import PlanError, located
from toc.plan.choosing.periods import Period, resolve
from toc.plan.choosing.proof import Watch
from toc.plan.choosing.proposal import Proposal
from toc.plan.choosing.proposal import propose as choose
from toc.plan.report.phase_plan import PhasePlan, phase_plan
from toc.plan.words.adoption import ADOPTION, day_name

if TYPE_CHECKING:  # not every plan is adopted, asked about or compared
    from toc.core.records.adopted import AdoptedPlan
    from toc.core.records.plan_files import PlanFile
    from toc.plan.adopting.look_back import LookBack
    from toc.plan.adopting.plan_changes import PlanChanges
    from toc.plan.choosing.scenarios import Ask
    from toc.plan.report.how_sure import HowSure

MOST_IN_A_ROLE = 100
"""Letters in the name of a role; more is another text that was pasted by mistake."""


class AdoptionError(RefusalError):
    """A plan cannot be adopted, or is not there to compare with; `also` is said after it."""

    table = ADOPTION

    def __init__(self, key: str, /, also: RefusalError | None = None, **values: object) -> None:
        super().__init__(key, **values)
        self._also = also

    def say(self, language: Language) -> str:
        """Why, and what to do instead."""
        said = {
            name: day_name(value, language) if isinstance(value, datetime.date) else value
            for name, value in self.values.items()
        }
        sentence = ADOPTION.say(self.key, language, **said)
        return f"{sentence}\n{self._also.say(language)}" if self._also is not None else sentence


@dataclass(frozen=True)
class Planned:
    """A proposal, and what was adopted and decided before it."""

    dossier: Dossier
    proposal: Proposal
    earlier: Earlier

    @property
    def command(self) -> str:
        """What is typed for a plan of these periods, without `toc`."""
        from toc.plan.adopting.adoption import plan_name

        return _command(plan_name(self.proposal.periods), self.dossier)


@dataclass(frozen=True)
class Adopted:
    """An adopted plan and its file. `kept` is where the one stands that it took the place of;
    `new` is no where it was adopted just so already, and nothing was written."""

    plan: AdoptedPlan
    file: Path
    kept: Path | None = None
    new: bool = True


def propose(
    dossier: Dossier,
    period: str,
    focus: int | None = None,
    *,
    about: Collection[str] = (),
    time_limit: float | None = None,
    watch: Watch | None = None,
) -> Planned:
    """The best plan for a year, a range of years or a phase; the rest is as of
    `toc.plan.choosing.proposal.propose`. UnusableError where an adopted plan cannot be used."""
    programme, tree = dossier.sound, dossier.sound_tree
    earlier = adopted_before(dossier, resolve(period, programme))
    with located(dossier.reading.positions):
        proposal = choose(
            tree,
            period,
            focus,
            commitments=earlier.commitments,
            time_limit=time_limit,
            watch=watch,
            about=about,
        )
    for name in about:
        if name not in programme.inspanningen:
            near = tuple(nearest(name, list(programme.inspanningen)))
            raise PlanError("scenario-unknown", name=name, near=near)
    return Planned(dossier, proposal, earlier)


def adopted_before(dossier: Dossier, periods: Sequence[Period]) -> Earlier:
    """What the programme's adopted plans and reflections mean for these periods. UnusableError
    where one of their files cannot be used, other than that of these periods themselves: a plan is
    never carried over by half."""
    found = Earlier()
    if dossier.plan_names:
        # Its models are of use only where there is an adopted plan.
        from toc.core.records.adopted_ids import as_named_now
        from toc.plan.adopting.adoption import plan_name
        from toc.plan.choosing.earlier import earlier

        others = [name for name in dossier.plan_names if name != plan_name(tuple(periods))]
        plans = [as_named_now(one, dossier.sound) for one in dossier.plans(others)]
        found = earlier(dossier.sound, plans, periods)
    return replace(found, old_texts=dossier.old_texts) if dossier.old_texts else found


def in_words(
    planned: Planned,
    language: Language,
    *,
    asks: Sequence[Ask] = (),
    sure: bool = False,
    time_limit: float | None = None,
) -> PhasePlan:
    """What a plan says; with the scenarios that are asked for beside it, and how sure each choice
    is. PlanError for a scenario that cannot be."""
    proposal, beside = planned.proposal, None
    if asks:
        from toc.plan.choosing.scenarios import scenarios
        from toc.plan.report.what_if import what_if

        beside = what_if(proposal, scenarios(proposal, asks, time_limit=time_limit), language)
    return phase_plan(
        proposal,
        language,
        earlier=planned.earlier.plans,
        old_texts=planned.earlier.old_texts,
        how_sure=how_sure(proposal, language) if sure else None,
        what_if=beside,
    )


def how_sure(proposal: Proposal, language: Language) -> HowSure:
    """How sure each choice is: what other judgements would have made of it."""
    from toc.plan.choosing.sensitivity import sensitivity
    from toc.plan.report.how_sure import how_sure as told

    found = None
    if proposal.choice.proof.proven:
        found = sensitivity(proposal.graph.programme, proposal.case, proposal.choice)
    return told(proposal, found, language)


def looked_back(planned: Planned, language: Language) -> LookBack | None:
    """What earlier adopted plans mean for this one; None where there are none."""
    if not planned.earlier.plans:
        return None
    from toc.plan.adopting.look_back import look_back

    return look_back(planned.earlier, planned.dossier.sound, language)


def changed_since(
    planned: Planned, report: PhasePlan, name: str, language: Language
) -> PlanChanges:
    """What differs between an adopted plan, named by itself or by its period, and a proposal that
    says `report`. AdoptionError where there is no such plan, UnusableError where its file cannot
    be used."""
    from toc.plan.adopting.adoption import freeze, plan_name
    from toc.plan.adopting.plan_changes import plan_changes

    dossier, wanted = planned.dossier, name.strip()
    there = dossier.every_plan_name
    if wanted not in there:
        try:
            wanted = plan_name(resolve(wanted, dossier.sound))
        except PlanError:
            wanted = name.strip()
    then = dossier.plan(wanted)
    if then is None:
        if there:
            also = AdoptionError("known-plans", plans=", ".join(there))
        else:
            also = AdoptionError("no-plans", command=f"{_command(wanted, dossier)} --adopt")
        raise AdoptionError("unknown-plan", also, name=name)
    return plan_changes(then, freeze(planned.proposal, report, language), language)


def adopt(
    planned: Planned,
    report: PhasePlan,
    language: Language,
    *,
    role: str | None = None,
    date: str | None = None,
    replace: bool = False,
) -> Adopted:
    """Record a proposal, and what it says in `report`, as the adopted plan. Whoever calls this has
    the lock of the programme (`toc.core.files.locked`).

    AdoptionError where it is not said who adopts it when, and where there is a plan already and it
    may not be replaced; SavingError where the file cannot be written, or the programme has changed
    since it was read.
    """
    from toc import __version__
    from toc.core.files import held, unbroken
    from toc.core.records.adopted import says_the_same, to_bytes
    from toc.core.records.plan_files import file_of, keep
    from toc.plan.adopting.adoption import Adoption, freeze, heading
    from toc.plan.adopting.adoption import adopt as adopted

    dossier = planned.dossier
    proposed = freeze(planned.proposal, report, language)
    file = file_of(dossier.file, proposed.period)
    stands = dossier.again().plan_file(proposed.period) if file.exists() else None
    there = stands.plan if stands is not None else None
    same = there is not None and says_the_same(there, proposed, adoption=False)
    given_so = there is not None and role in (None, there.role) and date in (None, str(there.date))
    if there is not None and same and given_so:
        return Adopted(there, file, new=False)
    command = _command(proposed.period, dossier)
    if role is None or date is None:
        shown = role if role is not None else ADOPTION.say("example-role", language)
        example = f'{command} --adopt --role "{shown}" --date {date or "2023-12-14"}'
        raise AdoptionError("who-and-when", example=example)
    adoption = Adoption(
        _role(role),
        _date(date, dossier.asked.today),
        dossier.reading.positions.source.text,
        __version__,
    )
    plan = adopted(proposed, adoption)
    _unchanged(dossier)
    if stands is not None and not replace:
        raise _exists(stands, dossier, f'--role "{adoption.role}" --date {plan.date}')
    new = to_bytes(plan, heading(plan, language))
    with unbroken():
        return Adopted(plan, file, keep(file, new, held(file) if stands is not None else None))


def _command(period: str, dossier: Dossier) -> str:
    return f"{program()} plan {period} {as_argument(dossier.file)}"


def _role(given: str) -> str:
    role = " ".join(given.split())
    if not role or len(role) > MOST_IN_A_ROLE or not role.isprintable():
        raise AdoptionError("bad-role", most=MOST_IN_A_ROLE)
    return role


def _date(given: str, today: datetime.date) -> datetime.date:
    try:
        date = datetime.date.fromisoformat(given.strip())
    except ValueError:
        raise AdoptionError("bad-date", given=given) from None
    if date > today:
        raise AdoptionError("date-to-come", date=date)
    return date


def _exists(stands: PlanFile, dossier: Dossier, given: str) -> AdoptionError:
    from toc.core.records.plan_files import next_aside, unusable

    plan, file, command = stands.plan, stands.file, _command(stands.name, dossier)
    if plan is None:
        also: RefusalError = unusable(stands, dossier.file)
        return AdoptionError("exists-damaged", also, period=stands.name, file=file)
    how = AdoptionError(
        "exists-how",
        since=f"{command} --since {stands.name}",
        replace=f"{command} --adopt --replace {given}",
        kept=next_aside(file).name,
    )
    values = {"period": plan.period, "role": plan.role, "date": plan.date.first_day}
    return AdoptionError("exists", how, **values, file=file)


def _unchanged(dossier: Dossier) -> None:
    """That the programme is still the one that was planned for: planning takes a while."""
    from toc.core.files import SavingError
    from toc.core.loading import read_text

    source, _ = read_text(dossier.file)
    if source is None or source.text != dossier.reading.positions.source.text:
        raise SavingError("changed", dossier.file)

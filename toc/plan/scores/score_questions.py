"""What a score form asks, as values: of whom, about which inspanningen, on what.

Where it stands in a workbook is no concern of this module.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

from toc.core.graph import GoalGraph
from toc.core.model import AppliedBy, Basis, Criterion, Interval, Language, Programme
from toc.plan.choosing.periods import resolve
from toc.plan.choosing.stopped_goals import stopped_goals
from toc.plan.scores.left_out import LeftOut, left_out
from toc.plan.scores.score_sheet import participant_id
from toc.plan.words.score_sheet import SCORES

UNNAMED = 3
"""So many sheets without a name there are where nobody is named and the plan names nobody."""

LONGEST_HEADING = 32
"""Above a column stand a few words, and the whole text of the criterion in the explanation."""


@dataclass(frozen=True)
class Participant:
    """Who judges: a role or an organisation. One without a `name` of his own fills it in."""

    id: str
    name: str
    unnamed: bool = False


@dataclass(frozen=True)
class AskedCriterion:
    """A criterion: its id, a short name, and what it says in full."""

    id: str
    heading: str
    text: str


@dataclass(frozen=True)
class ServedGoal:
    """A goal that an inspanning contributes to. `elsewhere` are the titles of the DINs that it
    stands in, where the inspanning is shown under another; `unsure` says that the contribution is
    only known from a DIN in which both stand."""

    goal: str
    text: str
    elsewhere: tuple[str, ...] = ()
    unsure: bool = False


@dataclass(frozen=True)
class ScoredInspanning:
    """An inspanning to judge, and the goals that it contributes to."""

    id: str
    text: str
    aims: tuple[ServedGoal, ...]


@dataclass(frozen=True)
class NetworkGroup:
    """The inspanningen of a DIN. An inspanning of several stands in the first; those of none have
    a group without a `title`. `purpose` are the strategic goals that the DIN is for."""

    title: str
    line: str
    purpose: tuple[str, ...]
    entries: tuple[ScoredInspanning, ...]


@dataclass(frozen=True)
class EarlierJudgement:
    """What a participant judged before, on a `criterion` or of a `goal`."""

    participant: str
    inspanning: str
    criterion: str
    goal: str
    points: int


@dataclass(frozen=True)
class ScoreSheet:
    """A score form. `period` is what the user asked for, `title` how the period is called."""

    programme: str
    language: Language
    period: str
    title: str
    participants: tuple[Participant, ...]
    criteria: tuple[AskedCriterion, ...]
    groups: tuple[NetworkGroup, ...]
    left_out: tuple[tuple[LeftOut, tuple[str, ...]], ...]
    before: tuple[EarlierJudgement, ...]

    @property
    def entries(self) -> tuple[ScoredInspanning, ...]:
        """Every inspanning on it, in the order of the form."""
        return tuple(entry for group in self.groups for entry in group.entries)


def score_sheet(graph: GoalGraph, period: str, names: Sequence[str] = ()) -> ScoreSheet:
    """The form for a period. Without `names` of participants, the partners of the plan and who
    judged before get a sheet; where there are none, some sheets have no name yet.

    Raises PlanError where `period` names none.
    """
    programme = graph.programme
    periods = resolve(period, programme)
    criteria = _criteria(programme)
    stretch = Interval(periods[0].interval.start, periods[-1].interval.end)
    ids = [one.id for one in periods]
    by_period = stopped_goals(programme, periods)
    given_up = frozenset(by_period[0]).intersection(*by_period)
    reasons = {
        name: left_out(programme, name, value, stretch, ids, bool(criteria), given_up)
        for name, value in programme.inspanningen.items()
    }
    kept = [name for name, reason in reasons.items() if reason is None]
    participants = tuple(_participants(programme, names))
    groups = tuple(_groups(graph, kept, given_up))
    return ScoreSheet(
        programme=programme.title,
        language=programme.language,
        period=period.strip(),
        title=" – ".join(dict.fromkeys((periods[0].title, periods[-1].title))),
        participants=participants,
        criteria=criteria,
        groups=groups,
        left_out=tuple(
            (reason, tuple(graph.text(name) for name in reasons if reasons[name] is reason))
            for reason in LeftOut
            if reason in reasons.values()
        ),
        before=tuple(_before(programme, kept, given_up, {one.id for one in participants})),
    )


def _criteria(programme: Programme) -> tuple[AskedCriterion, ...]:
    return tuple(
        AskedCriterion(name, heading(name, criterion), criterion.text)
        for name, criterion in programme.planning.all_criteria.items()
        if criterion.applied_by is AppliedBy.SCORES
    )


def heading(name: str, criterion: Criterion) -> str:
    """A short name for a criterion: its text or what stands in it before a colon, where that is
    short, else its id as words.

    >>> heading("wat-er-leeft", Criterion(text="We willen aansluiten bij wat er leeft in de wijk"))
    'Wat er leeft'
    """
    head = criterion.text.partition(":")[0].strip()
    if len(head) <= LONGEST_HEADING:
        return head
    return name.replace("-", " ").replace("_", " ").capitalize()


def _participants(programme: Programme, names: Sequence[str]) -> Iterator[Participant]:
    known = programme.organisations
    room_for = {known.id_of(partner) for partner in programme.planning.partners}
    partners = {
        participant_id(one, programme): title
        for one, title in known.titles.items()
        # Who is asked to bring something; of a list without that, everybody.
        if one in room_for or not room_for
    }
    if not names:
        asked = partners | {name: known.title(name) for name in judges(programme)}
        yield from (Participant(name, title) for name, title in asked.items())
        for number in range(1, 1 + (0 if asked else UNNAMED)):
            word = SCORES.say("participant", programme.language)
            yield Participant(f"{word}-{number}", f"{word}-{number}", unnamed=True)
    seen = set()
    for name in names:
        found = participant_id(name, programme)
        if found not in seen:
            seen.add(found)
            title = partners.get(found) or known.title(known.meant_by(name) or name)
            yield Participant(found, " ".join(title.split()))


def judges(programme: Programme) -> tuple[str, ...]:
    """Who judged anything, by id, in the order in which the file names them."""
    found: dict[str, None] = {}
    for value in programme.inspanningen.values():
        for judgement in value.scores.values():
            found |= dict.fromkeys(judgement.participants)
        for link in value.contributes_to:
            found |= dict.fromkeys(link.participants)
    return tuple(found)


def _groups(
    graph: GoalGraph, kept: Sequence[str], given_up: Collection[str]
) -> Iterator[NetworkGroup]:
    programme = graph.programme
    left = dict.fromkeys(kept)
    for network, value in programme.networks.items():
        own = [name for name in graph.inspanningen_in(network) if name in left]
        for name in own:
            del left[name]
        if not own:
            continue
        line = programme.lines.get(value.line or "")
        above = {goal for one in graph.goals_in(network) for goal in graph.above(one)}
        yield NetworkGroup(
            value.title,
            line.title if line else value.line or "",
            tuple(goal.text for id, goal in programme.strategic_goals.items() if id in above),
            tuple(_entry(graph, name, network, given_up) for name in own),
        )
    if left:
        yield NetworkGroup("", "", (), tuple(_entry(graph, name, "", given_up) for name in left))


def _entry(
    graph: GoalGraph, name: str, network: str, given_up: Collection[str]
) -> ScoredInspanning:
    programme = graph.programme
    aims: dict[str, ServedGoal] = {}
    for link in programme.inspanningen[name].contributes_to:
        if link.goal in given_up:
            continue
        try:
            text = graph.text(link.goal)
        except KeyError:
            text = programme.vision.text  # `visie`, in the words of the file
        goal = programme.operational_goals.get(link.goal)
        others = goal.network if goal is not None and network not in goal.network else ()
        titles = tuple(programme.networks[one].title for one in others)
        aims.setdefault(
            link.goal, ServedGoal(link.goal, text, titles, link.basis is Basis.NETWORK)
        )
    return ScoredInspanning(name, graph.text(name), tuple(aims.values()))


def _before(
    programme: Programme,
    kept: Sequence[str],
    given_up: Collection[str],
    participants: set[str],
) -> Iterator[EarlierJudgement]:
    def judged(
        name: str, by: Mapping[str, int], criterion: str = "", goal: str = ""
    ) -> Iterator[EarlierJudgement]:
        for participant, points in by.items():
            if participant in participants:
                yield EarlierJudgement(participant, name, criterion, goal, points)

    for name in kept:
        value = programme.inspanningen[name]
        for criterion, judgement in value.scores.items():
            yield from judged(name, judgement.participants, criterion)
        for link in value.contributes_to:
            if link.goal not in given_up:
                yield from judged(name, link.participants, goal=link.goal)

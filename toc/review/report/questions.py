"""The questions that the data raise, each with why it is asked, and which of them fit a day."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from toc.core.words import listing
from toc.measure.monitoring.progress import IndicatorStatus
from toc.measure.monitoring.theory import GoalReading, TheoryCell
from toc.plan.scores.judgements import disagreements
from toc.review.report.assumptions import Assumptions, EvidenceState, Judged
from toc.review.report.changed import Changes
from toc.review.report.decided import HeldDecision
from toc.review.report.gaps import Gaps
from toc.review.report.material import ReviewMaterial
from toc.review.report.promised_work import Work
from toc.review.words.review_questions import ASK

MOST = 7
"""So many questions a day holds: with a tenth nobody listens any more."""

_MOST_OF_A_KIND = 2
_MOST_NAMED = 3

KINDS = (
    "contradicted",
    "decided",
    "only_delivered",
    "neither",
    "behind",
    "only_effect",
    "assumption",
    "judged",
    "not_told",
    "suspect",
    "own",
    "overdue",
    "unmeasured",
    "no_reason",
    "no_plan",
)
"""The kinds of question, the first to be asked first: what the data speak against comes before
what they are silent on."""


@dataclass(frozen=True)
class ReviewQuestion:
    """A question to people. `short` is a few words, `why` the data that raise it, `under` what
    belongs to it; `ids` are the elements it is about, and `networks` those on whose card it
    stands, none where it is about the whole."""

    kind: str
    short: str
    text: str
    why: str
    under: tuple[str, ...] = ()
    ids: tuple[str, ...] = ()
    networks: tuple[str, ...] = ()


@dataclass(frozen=True)
class Questions:
    """Those for the day, in the order in which to ask them, and the `rest`."""

    asked: tuple[ReviewQuestion, ...]
    rest: tuple[ReviewQuestion, ...]

    @property
    def every(self) -> tuple[ReviewQuestion, ...]:
        """All of them."""
        return (*self.asked, *self.rest)

    def of(self, network: str) -> tuple[ReviewQuestion, ...]:
        """Those about a network: those of the day first."""
        return tuple(one for one in self.every if network in one.networks)


def questions(
    m: ReviewMaterial,
    work: Sequence[Work],
    before: Sequence[HeldDecision],
    gaps: Gaps,
    held: Assumptions,
    changes: Changes,
) -> Questions:
    """Every question, ranked: of each kind at most two go before the next kind."""
    every = (
        *_assumptions(m, held),
        *_decided(m, before),
        *_theory(m),
        *_behind(m),
        *_not_told(m, work),
        *_suspect(m, changes),
        *_own(m, gaps),
        *_overdue(m, gaps),
        *_unmeasured(m, gaps),
        *_judged(m),
        *_no_reason(m, held),
        *_no_plan(m),
    )
    ranked = sorted(every, key=lambda one: KINDS.index(one.kind))
    seen: Counter[str] = Counter()
    first: list[ReviewQuestion] = []
    for one in ranked:
        seen[one.kind] += 1
        if seen[one.kind] <= _MOST_OF_A_KIND:
            first.append(one)
    later = [one for one in ranked if one not in first]
    chosen = [*first, *later][:MOST]
    return Questions(
        tuple(one for one in ranked if one in chosen),
        tuple(one for one in ranked if one not in chosen),
    )


def _ask(
    m: ReviewMaterial,
    kind: str,
    ids: Sequence[str] = (),
    under: Sequence[str] = (),
    key: str = "",
    **values: object,
) -> ReviewQuestion:
    """A question in words. `key` is that of its reason where it has several."""
    found = {network for name in ids for network in m.networks(name)}
    return ReviewQuestion(
        kind=kind,
        short=ASK.say(f"short.{kind}", m.language, **values),
        text=ASK.say(f"ask.{kind}", m.language, **values),
        why=ASK.say(f"why.{key or kind}", m.language, **values),
        under=tuple(under),
        ids=tuple(ids),
        networks=tuple(one for one in m.programme.networks if one in found),
    )


def _theory(m: ReviewMaterial) -> Iterator[ReviewQuestion]:
    """Where what was done and what came of it do not go together."""
    keys = {
        TheoryCell.ONLY_DELIVERED: "only_delivered",
        TheoryCell.NEITHER: "neither",
        TheoryCell.ONLY_EFFECT: "only_effect",
    }
    for goal in m.read:
        if goal.cell in keys:
            yield _ask(
                m,
                keys[goal.cell],
                (goal.id,),
                goal=m.text(goal.id),
                work=m.quoted([one.id for one in goal.carried], _MOST_NAMED),
                count=len(goal.carried),
                indicators=m.quoted(_indicators(goal), _MOST_NAMED),
            )


def _indicators(goal: GoalReading) -> tuple[str, ...]:
    return goal.moved or goal.not_moved


def _behind(m: ReviewMaterial) -> Iterator[ReviewQuestion]:
    """Goals that are behind, unless the theory asks about them already."""
    asked = {
        one.id for one in m.read if one.cell in (TheoryCell.ONLY_DELIVERED, TheoryCell.NEITHER)
    }
    for name, goal in m.goals.items():
        behind = [one for one in goal.indicators if m.found[one].status is IndicatorStatus.BEHIND]
        if behind and name not in asked:
            first = m.lines[behind[0]]
            told = " ".join(first.sentences[:2])
            yield _ask(
                m,
                "behind",
                (name,),
                goal=m.text(name),
                indicator=first.text.rstrip("."),
                told=told,
            )


def _assumptions(m: ReviewMaterial, held: Assumptions) -> Iterator[ReviewQuestion]:
    for one in held.judged:
        elements = tuple(dict.fromkeys(link.goal for link in one.links))
        names = [name for name in elements if name in m.goals] or [
            link.element for link in one.links
        ]
        if one.held in (EvidenceState.CONTRADICTED, EvidenceState.MIXED):
            yield _ask(
                m,
                "contradicted",
                names,
                key="contradicted" if one.held is EvidenceState.CONTRADICTED else "mixed",
                what=claim(m, one),
                evidence=one.evidence,
            )
        elif one.lost and one.held is not EvidenceState.SUPPORTED:
            yield _ask(m, "assumption", names, text=one.text, count=one.lost, word=one.word)


def claim(m: ReviewMaterial, one: Judged) -> str:
    """What an assumption says, or the contribution itself where there is none."""
    if one.text:
        return ASK.say("claim.assumption", m.language, text=one.text)
    link = one.links[0]
    values = {"element": m.text(link.element), "goal": m.text(link.goal)}
    return ASK.say("claim.link", m.language, **values)


def _decided(m: ReviewMaterial, before: Sequence[HeldDecision]) -> Iterator[ReviewQuestion]:
    """Decisions of which the programme does not show that they were carried out."""
    for one in before:
        if one.against:
            values = {"what": one.text, "answer": one.answer, "reason": one.reason}
            yield _ask(m, "decided", (one.id,), came=one.came, period=m.title, **values)


def _not_told(m: ReviewMaterial, work: Sequence[Work]) -> Iterator[ReviewQuestion]:
    """What nobody told of what was promised; without a promise, of everything."""
    promised = [one for one in work if one.promised]
    about = promised if m.adopted is not None else work
    silent = [one for one in about if not one.told]
    if not silent:
        return
    whole = len(silent) == len(about)
    key = "not_told.all" if whole else "not_told.some"
    yield _ask(
        m,
        "not_told",
        tuple(one.id for one in silent) if m.adopted is not None and not whole else (),
        [one.text for one in silent] if len(silent) <= _MOST_NAMED else (),
        key=key if m.adopted is not None else f"{key}-file",
        count=len(silent),
        all=len(about),
        period=m.title,
    )


def _suspect(m: ReviewMaterial, changes: Changes) -> Iterator[ReviewQuestion]:
    for one in changes.changed:
        if one.suspect:
            yield _ask(
                m,
                "suspect",
                (one.id,),
                goal=m.text(one.id),
                names=m.quoted(one.suspect, _MOST_NAMED),
                words=one.words,
            )


def _own(m: ReviewMaterial, gaps: Gaps) -> Iterator[ReviewQuestion]:
    """What the plan itself wants to know, and cannot know from figures."""
    if gaps.asked:
        yield _ask(m, "own", (), gaps.asked, count=len(gaps.asked))


def _overdue(m: ReviewMaterial, gaps: Gaps) -> Iterator[ReviewQuestion]:
    if gaps.overdue:
        owners = tuple(dict.fromkeys(one.owner for one in gaps.overdue if one.owner))
        yield _ask(
            m,
            "overdue",
            tuple(m.programme.indicators[one.id].measures or "" for one in gaps.overdue)
            if len(gaps.overdue) <= _MOST_NAMED
            else (),
            key="overdue" if owners else "overdue-nobody",
            count=len(gaps.overdue),
            names=m.quoted([one.id for one in gaps.overdue], _MOST_NAMED),
            owners=listing(list(owners), m.language),
        )


def _unmeasured(m: ReviewMaterial, gaps: Gaps) -> Iterator[ReviewQuestion]:
    if gaps.bare_goals:
        yield _ask(
            m,
            "unmeasured",
            key="unmeasured.all" if gaps.nothing_measured else "unmeasured",
            count=len(gaps.bare_goals),
            all=gaps.all_goals,
            next=m.next_title,
        )


def _judged(m: ReviewMaterial) -> Iterator[ReviewQuestion]:
    """Where participants judged most differently and agreed on nothing since. Who gave what is
    for the table, and not for the paper."""
    one = next((one for one in disagreements(m.programme) if one.agreed is None), None)
    if one is not None:
        about = m.text(one.goal) if one.goal else ""
        if one.criterion:
            about = m.programme.planning.all_criteria[one.criterion].text.rstrip(".;")
        yield _ask(
            m,
            "judged",
            (one.inspanning,),
            under=[ASK.say("explained", m.language, said=said) for _, said in one.explained],
            key="judged.goal" if one.goal else "judged.criterion",
            what=m.text(one.inspanning),
            about=about,
            low=one.low,
            high=one.high,
            count=len(one.by_participant),
        )


def _no_reason(m: ReviewMaterial, held: Assumptions) -> Iterator[ReviewQuestion]:
    """Why anything would contribute, where the plan says that of no contribution."""
    if held.links and held.bare == held.links:
        yield _ask(m, "no_reason", count=held.links)


def _no_plan(m: ReviewMaterial) -> Iterator[ReviewQuestion]:
    if m.adopted is None:
        yield _ask(m, "no_plan", period=m.title, next=m.next_title)

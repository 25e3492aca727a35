"""What was decided for the period before it began, and what came of that."""

from __future__ import annotations

from dataclasses import dataclass

from toc.core.model import Decision, State, Verdict, in_force
from toc.review.decisions.decision_questions import answer_word
from toc.review.report.material import ReviewMaterial
from toc.review.words.review_parts import PARTS


@dataclass(frozen=True)
class HeldDecision:
    """A decision that held for the period: on what, its answer in a word, why, and what came of
    it in words. `against` says that the programme still says the contrary."""

    id: str
    text: str
    answer: str
    reason: str
    came: str
    against: bool


def decided(m: ReviewMaterial) -> tuple[HeldDecision, ...]:
    """The decisions for this very period that hold, in the file's order."""
    known = {*m.programme.inspanningen, *m.goals}
    return tuple(
        _decided(m, one)
        for _, one in in_force(m.programme.decisions)
        if one.period == m.back.id and one.about in known
    )


def _decided(m: ReviewMaterial, one: Decision) -> HeldDecision:
    key, against = _came(m, one)
    reason = one.reason.rstrip(".")
    if one.change is not None:
        values = {"reason": reason, "change": one.change.rstrip(".")}
        reason = PARTS.say("decided.change", m.language, **values)
    return HeldDecision(
        id=one.about,
        text=m.text(one.about),
        answer=answer_word(one.decision, m.language),
        reason=reason,
        came=PARTS.say(f"came.{key}", m.language),
        against=against,
    )


def _came(m: ReviewMaterial, one: Decision) -> tuple[str, bool]:
    """What came of a decision, and whether that goes against it. Nobody telling is no answer."""
    if one.decision is Verdict.CHANGE:
        if one.about in m.unchanged:
            return "old-text", True
        return ("other-text" if one.about in m.renewed else "not-known"), False
    if one.goal is not None:
        return "not-known", False
    state = m.state_of(one.about)
    if state is None:
        return "not-told", False
    if one.decision.keeps_out:
        return f"out-{state.value}", state is State.RUNNING
    return f"in-{state.value}", state is State.STOPPED

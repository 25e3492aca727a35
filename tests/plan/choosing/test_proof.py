"""How sure a plan is where the time was short or somebody stopped it."""

from __future__ import annotations

import os
import signal

import pytest

from tests.plan.choosing.counted import decision, programme
from toc.core.graph import GoalGraph
from toc.core.model import Aim
from toc.plan.choosing.explain import DecidedBy
from toc.plan.choosing.proof import AimProof, Proof, Stopped
from toc.plan.choosing.proposal import propose
from toc.plan.choosing.stopping import Clock
from toc.plan.choosing.worth import allowed


def test_no_time_at_all_still_gives_a_plan_that_holds() -> None:
    graph = GoalGraph(
        programme({"a": {}, "b": {}, "c": {}}, decisions=[decision("b", "in", "2024")])
    )
    proposal = propose(graph, "2024", 2, time_limit=0)
    assert "b" in proposal.choice.starts
    assert allowed(proposal.case, proposal.choice.starts)
    assert proposal.choice.proof.stopped is Stopped.TIME
    verdicts = {name: reason.verdict for name, reason in proposal.reasons.items()}
    assert verdicts["b"] is DecidedBy.DECIDED_IN
    assert verdicts["c"] is DecidedBy.OPEN


def test_a_proof_is_as_strong_as_its_first_open_aim() -> None:
    settled = AimProof(Aim.STRATEGIC, 3, 3)
    gap, later = AimProof(Aim.CERTAIN, 5, 7), AimProof(Aim.POSSIBLE, 5, None)
    assert Proof((settled,)).proven
    assert Proof((settled,)).open is None
    proof = Proof((settled, gap, later), Stopped.TIME)
    assert not proof.proven
    assert proof.open is gap
    assert [aim.settled for aim in proof.aims] == [True, False, False]


def test_ctrl_c_is_kept_in_mind_once() -> None:
    clock = Clock()
    before = signal.getsignal(signal.SIGINT)
    with clock.heeding_interrupt():
        assert clock.stopped is None
        os.kill(os.getpid(), signal.SIGINT)
        assert clock.stopped is Stopped.ASKED
        with pytest.raises(KeyboardInterrupt):
            os.kill(os.getpid(), signal.SIGINT)
    assert signal.getsignal(signal.SIGINT) is before

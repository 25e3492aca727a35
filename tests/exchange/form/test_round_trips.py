"""A programme goes on a form and comes back as exactly itself."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, settings

from tests.examples import examples
from tests.exchange.form.any_programme import programmes
from toc.core.loading import read, read_bytes
from toc.core.model import Programme
from toc.exchange.form.contents import content_of
from toc.exchange.form.returned import is_form, read_form
from toc.exchange.form.workbook import form_of
from toc.exchange.form.yaml_text import programme_text

ROOT = Path(__file__).parents[3]
PLANS = (
    "programmes/alliantie-van-kracht.yaml",
    "programmes/kansen-voor-kinderen-groningen.yaml",
    "toc/cli/starter/example/nl/programmes/esdorp.yaml",
    "toc/cli/starter/example/en/programmes/elmsby.yaml",
    "tests/draw/page/everything.yaml",
    "tests/plan/scores/score_plan.yaml",
    "tests/review/decisions/decision_plan.yaml",
    "tests/plan/examples/met-besluiten.yaml",
)
FILE = Path("plan.xlsx")
QUICK = [Phase.explicit, Phase.reuse, Phase.generate]
"""Without making a failing programme smaller: with so much in it that takes minutes."""


def returned(programme: Programme) -> Programme:
    """What comes back of the form of a programme."""
    data = form_of(programme, ready=0)
    assert is_form(data)
    # No form is made of a programme with errors; what is on it has to come back all the same.
    return read_form(data, FILE, checked=False).programme


@pytest.mark.parametrize("plan", PLANS)
def test_a_plan_comes_back_equal_in_the_order_of_its_file(plan: str) -> None:
    programme = read(ROOT / plan).programme
    assert programme is not None
    read_again = read_form(form_of(programme, ready=0), FILE)
    assert read_again.programme == programme
    assert read_again.notes == ()
    # Also what equality does not see: the order of ids.
    assert [*content_of(read_again.programme).items()] == [*content_of(programme).items()]
    assert [*read_again.programme.inspanningen] == [*programme.inspanningen]


@settings(
    max_examples=examples(8),
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
    phases=QUICK,
)
@given(programmes)
def test_any_programme_comes_back_equal(programme: Programme) -> None:
    assert returned(programme) == programme


@settings(
    max_examples=examples(30),
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
    phases=QUICK,
)
@given(programmes)
def test_any_programme_is_read_back_from_its_text(programme: Programme) -> None:
    text = programme_text(content_of(programme), "Kop", dutch=programme.language == "nl")
    found = read_bytes(text.encode(), Path("x.yaml"))
    assert found.problems == ()
    assert found.programme == programme

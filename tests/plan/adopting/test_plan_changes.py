"""What has changed since a plan was adopted, and the looking back of the next one, in words."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from toc.core.model import Decision, Programme
from toc.core.records.adopted import AdoptedPlan
from toc.core.records.adopted_ids import with_ids
from toc.core.words import Language
from toc.plan.adopting.look_back import LookBack, look_back
from toc.plan.adopting.plan_changes import KINDS, PlanChanges, plan_changes
from toc.plan.adopting.plan_moves import decision_sentence
from toc.plan.choosing.earlier import earlier
from toc.plan.choosing.periods import resolve

GOLDEN = Path(__file__).parent / "golden"

LINK = [{"goal": "a", "points": 3}]
THEN: dict[str, Any] = {
    "version": 1,
    "title": "Kansen",
    "period": "2024",
    "language": "nl",
    "role": "Stuurgroep",
    "date": "2023-12-14",
    "tool": "0.1.0",
    "file_mark": "f",
    "periods": {"2024": {"title": "2024", "start": "2024-01-01", "end": "2024-12-31"}},
    "chosen": {
        "blijft": {"period": "2024", "duration": 18},
        "weer": {"period": "2024"},
        "eruit": {"period": "2024", "duration": 6},
        "af": {"period": "2024", "duration": 6},
        "weg": {"period": "2024", "duration": 6},
    },
    "running": {"liep": {"kind": "running", "start": "2023-01-01"}},
    "structural": ["altijd"],
    "not_now": {
        "erin": {"verdict": "tie", "reason": "Even goed", "detail": "in plaats van weer"},
        "wacht": {"verdict": "waits", "reason": "Moet wachten.", "detail": "wacht op erin"},
        "stil": {
            "verdict": "worth",
            "aim": "certain",
            "reason": "4 in plaats van 5",
        },
        "ook-weg": {"verdict": "no_goal", "reason": "Draagt aan geen enkel doel bij"},
    },
    "limits": [
        {"scarce": "focus", "period": "2024", "amount": 6, "used": 6},
        {"scarce": "budget", "period": "2024", "amount": 400000, "used": 350000},
        {"scarce": "fte", "period": "2024", "partner": "Gemeente", "used": 2.5},
    ],
    "goals": {"2024": {"a": "served", "b": "not_now", "c": "possibly", "d": "never"}},
    "decisions": [
        {
            "inspanning": "stil",
            "decision": "out",
            "period": "2024",
            "reason": "Te duur.",
            "role": "Stuurgroep",
            "date": "2023-11",
        }
    ],
    "strategic_goals": {"a": {"text": "Doel A"}},
    "operational_goals": {
        "b": {"text": "Doel B"},
        "c": {"text": "Doel C"},
        "d": {"text": "Oud D"},
    },
    "inspanningen": {
        "blijft": {"text": "Blijft lopen", "cost": 1000, "owner": "Gemeente"},
        "weer": {"text": "Weer kiezen", "contributes_to": LINK, "place": ["Noord", "Zuid"]},
        "eruit": {"text": "Gaat eruit"},
        "af": {"text": "Is af"},
        "weg": {"text": "Is weg"},
        "liep": {"text": "Liep al"},
        "altijd": {"text": "Altijd"},
        "erin": {"text": "Komt erin"},
        "wacht": {"text": "Moest wachten", "milestones": ["Begonnen"]},
        "stil": {"text": "Blijft liggen"},
        "ook-weg": {"text": "Is ook weg"},
    },
    "parts": {"title": "t", "inspanningen": "1", "planning": "p"},
    "seal": "-",
}
NOW: dict[str, Any] = {
    **THEN,
    "title": "Kansen voor iedereen",
    "period": "2025",
    "periods": {"2025": {"title": "2025", "start": "2025-01-01", "end": "2025-12-31"}},
    "chosen": {
        "weer": {"period": "2025"},
        "erin": {"period": "2025"},
        "nieuw": {"period": "2025"},
    },
    "running": {
        "blijft": {"kind": "adopted", "start": "2024-01-01", "end": "2025-06-30"},
        "liep": {"kind": "running", "start": "2023-01-01"},
    },
    "finished": ["af"],
    "not_now": {
        "eruit": {"verdict": "worth", "aim": "certain", "reason": "7 in plaats van 8"},
        "wacht": {"verdict": "tie", "reason": "Even goed."},
        "stil": {"verdict": "worth", "aim": "certain", "reason": "7 in plaats van 9"},
        "later": {"verdict": "tie", "reason": "Even goed"},
    },
    "limits": [
        {"scarce": "focus", "period": "2025", "amount": 6, "used": 6},
        {"scarce": "budget", "period": "2025", "amount": 350000, "used": 350000.5},
        {"scarce": "fte", "period": "2025", "partner": "Gemeente", "amount": 2, "used": 2.5},
        {"scarce": "fte", "period": "2025", "used": 12},
    ],
    "goals": {"2025": {"a": "possibly", "b": "served", "c": "possibly", "e": "not_now"}},
    "decisions": [
        {
            "inspanning": "eruit",
            "decision": "later",
            "period": "2025",
            "reason": "Eerst het andere afmaken.",
            "role": "Dagelijks Bestuur",
            "date": "2024-09-12",
        }
    ],
    "operational_goals": {
        "b": {"text": "Doel B", "network": ["n"]},
        "c": {"text": "Doel C, scherper"},
        "e": {"text": "Doel E"},
    },
    "inspanningen": {
        "nieuw": {"text": "Is nieuw"},
        "later": {"text": "Kan later"},
        "blijft": {"text": "Blijft lopen", "cost": 12000, "duration": 18, "owner": "Welzijn"},
        "weer": {
            "text": "Weer gekozen",
            "contributes_to": [{"goal": "b"}, {"goal": "a", "points": 9}],
            "place": ["Noord"],
        },
        **{name: THEN["inspanningen"][name] for name in ("eruit", "af", "liep", "altijd")},
        "erin": {"text": "Komt erin"},
        "wacht": {"text": "Moest wachten", "milestones": ["Nog niet"], "structural": "ja"},
        "stil": {"text": "Blijft liggen", "contributes_to": LINK, "start": "2026-03"},
    },
    "parts": {"title": "u", "inspanningen": "2", "planning": "p", "phases": "f"},
}  # fmt: skip


def adopted(values: dict[str, Any], **more: Any) -> AdoptedPlan:
    return AdoptedPlan.model_validate({**values, **more})


def as_text(changes: PlanChanges) -> str:
    lines = [changes.programme, changes.title, *changes.sentences]
    for group in changes.groups:
        lines += ["", f"{group.title} [{group.kind}]"]
        lines += [f"- {one.text} ({one.id}) {one.detail}".rstrip() for one in group.changes]
    return "\n".join(lines) + "\n"


@pytest.mark.parametrize("language", ["nl", "en"])
def test_everything_that_can_change_is_told(language: Language, golden: Any) -> None:
    changes = plan_changes(adopted(THEN), adopted(NOW), language)
    golden(GOLDEN / f"plan_changes.{language}.txt", as_text(changes))
    assert {group.kind for group in changes.groups} == {*KINDS} - {
        "moved",
        "stopped",
        "reopened",
        "renamed",
    }
    assert changes.different


def test_a_plan_beside_itself_has_not_changed() -> None:
    changes = plan_changes(adopted(THEN), adopted(THEN), "nl")
    assert not changes.different
    assert changes.sentences == (
        "Plan 2024 is vastgesteld door Stuurgroep op 14 december 2023.",
        "Het programmabestand zegt nog precies wat het bij de vaststelling zei.",
        "Het voorstel is gelijk aan het vastgestelde plan.",
    )


def test_the_same_period_later_on_tells_what_moved_and_what_stayed() -> None:
    periods = {
        year: {"title": year, "start": f"{year}-01-01", "end": f"{year}-12-31"}
        for year in ("2024", "2025")
    }
    both = {"period": "2024-2025", "periods": periods, "limits": [], "goals": {}}
    before = {"chosen": {"weer": {"period": "2024"}, "af": {"period": "2024"}}, **both}
    after = {"chosen": {"weer": {"period": "2025"}, "af": {"period": "2024"}}, **both}
    then, now = adopted(THEN, **before), adopted(THEN, stopped=["eruit"], **after)
    changes = plan_changes(then, now, "nl")
    assert as_text(changes) == (
        "Kansen\n"
        "Voorstel voor 2024-2025 naast het vastgestelde plan 2024-2025\n"
        "Plan 2024-2025 is vastgesteld door Stuurgroep op 14 december 2023.\n"
        "Het programmabestand zegt nog precies wat het bij de vaststelling zei.\n"
        "Gelijk gebleven: 2 inspanningen.\n"
        "\n"
        "Begint op een ander moment [moved]\n"
        "- Weer kiezen (weer) 2025 in plaats van 2024\n"
        "\n"
        "Gestopt [stopped]\n"
        "- Gaat eruit (eruit)\n"
    )
    assert changes.kept == ("af", "liep")


def test_what_only_has_another_id_is_the_same() -> None:
    ids = {"weer": "opnieuw", "eruit": "niet-meer", "b": "doel-b", "stil": "ligt"}
    now = with_ids(adopted(THEN), ids)
    changes = plan_changes(adopted(THEN), now, "nl")
    assert as_text(changes) == (
        "Kansen\n"
        "Voorstel voor 2024 naast het vastgestelde plan 2024\n"
        "Plan 2024 is vastgesteld door Stuurgroep op 14 december 2023.\n"
        "Het programmabestand zegt nog precies wat het bij de vaststelling zei.\n"
        "Gelijk gebleven: 6 inspanningen.\n"
        "\n"
        "Heeft een andere id [renamed]\n"
        "- Doel B (doel-b) toen b\n"
        "- Weer kiezen (opnieuw) toen weer\n"
        "- Gaat eruit (niet-meer) toen eruit\n"
        "- Blijft liggen (ligt) toen stil\n"
    )


ORDERS = st.permutations(list(THEN["inspanningen"]))
STATES = st.dictionaries(
    st.sampled_from(list(THEN["inspanningen"])),
    st.sampled_from(["chosen", "running", "not_now", "structural", "finished", "stopped"]),
)
VALUE = {
    "chosen": {"period": "2024"},
    "running": {"kind": "agreed", "start": "2023-01-01"},
    "not_now": {"verdict": "tie", "reason": "Even goed"},
}


def _placed(states: dict[str, str]) -> AdoptedPlan:
    parts: dict[str, Any] = {
        kind: {name: value for name, state in states.items() if state == kind}
        for kind, value in VALUE.items()
    }
    for kind in ("structural", "finished", "stopped"):
        parts[kind] = [name for name, state in states.items() if state == kind]
    names = {name: {"text": name} for name in states}
    return adopted(THEN, inspanningen=names, limits=[], goals={}, decisions=[], **parts)


@settings(max_examples=60)
@given(STATES, STATES)
def test_each_inspanning_is_told_once_and_there_and_back_mirror(
    before: dict[str, str], after: dict[str, str]
) -> None:
    then, now = _placed(before), _placed(after)
    told = plan_changes(then, now, "nl")
    ids = [one.id for group in told.groups for one in group.changes]
    assert len(ids) == len(set(ids))
    assert not set(ids) & set(told.kept)
    moved = {name for name in {*before, *after} if before.get(name) != after.get(name)}
    assert not set(told.kept) & moved
    # Nothing changes in silence but from running to structural, which a fact tells.
    silent = moved - set(ids)
    assert all(after.get(name) == "structural" for name in silent)
    back = plan_changes(now, then, "nl")
    new = {one.id for group in told.groups if group.kind == "new" for one in group.changes}
    out = {"dropped", "gone", "finished", "stopped"}
    gone = {one.id for group in back.groups if group.kind in out for one in group.changes}
    assert new <= gone


# --- looking back ----------------------------------------------------------------------------

BACK = Programme.model_validate(
    {
        "title": "Kansen",
        "vision": "v",
        "inspanningen": {
            "blijft": "Blijft lopen",
            "weer": "Weer kiezen",
            "eruit": {"text": "Gaat eruit", "duration": 15},
            "af": {"text": "Is af", "progress": {"state": "finished", "date": "2024-10"}},
            "liep": {
                "text": "Liep al",
                "progress": {"state": "stopped", "date": "2024-03-01", "note": "Geen trekker."},
            },
            "altijd": {"text": "Altijd", "structural": "ja"},
            "erin": "Komt erin",
            "wacht": "Moest wachten",
            "stil": "Blijft liggen",
        },
    }
)


def back_as_text(back: LookBack) -> str:
    lines = [*back.plans, *([back.nothing] if back.nothing else [])]
    for part in back.parts:
        lines += ["", f"{part.title} [{part.kind}]"]
        lines += [f"- {item.text} ({item.id}) {item.sentence}".rstrip() for item in part.items]
    lines += ["", *(question.sentence for question in back.questions)]
    return "\n".join(lines) + "\n"


@pytest.mark.parametrize("language", ["nl", "en"])
def test_looking_back(language: Language, golden: Any) -> None:
    found = earlier(BACK, [adopted(THEN)], resolve("2025", BACK))
    back = look_back(found, BACK, language)
    golden(GOLDEN / f"look_back.{language}.txt", back_as_text(back))
    assert [question.ids for question in back.questions] == [("eruit",), ("weer",), ("blijft",)]


def test_looking_back_on_nothing() -> None:
    nothing = look_back(earlier(BACK, [], resolve("2025", BACK)), BACK, "nl")
    assert nothing == LookBack(
        (),
        "Er is geen eerder vastgesteld plan. Wat er eerder is afgesproken, is dus alleen bekend "
        "voor zover het in het programmabestand staat.",
        (),
        (),
    )
    empty = adopted(THEN, chosen={}, running={}, not_now={})
    back = look_back(earlier(BACK, [empty], resolve("2025", BACK)), BACK, "nl")
    assert back.nothing == "Uit eerdere plannen loopt niets door en bleef niets liggen."
    assert back.plans == ("Plan 2024, vastgesteld door Stuurgroep op 14 december 2023.",)


def test_the_values_can_be_written_as_json() -> None:
    from toc.core.as_json import plain

    assert json.dumps(plain(plan_changes(adopted(THEN), adopted(NOW), "nl")))


def test_a_decision_says_what_changes_by_it() -> None:
    made = Decision.model_validate(
        {
            "goal": "a",
            "decision": "change",
            "change": "Ook voor jongeren.",
            "period": "2025",
            "reason": "Te smal",
            "role": "Stuurgroep",
            "date": "2024-11-14",
        }
    )
    assert decision_sentence(made, "nl") == (
        "2025: wijzigen, besloten door Stuurgroep (14 november 2024). Reden: Te smal. Wat "
        "wijzigt: Ook voor jongeren"
    )

"""Proposals: what is written of them, and what becomes of them when the plan has changed."""

from __future__ import annotations

import datetime
import hashlib
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.examples import examples
from toc.change.edits import EditError
from toc.change.proposing.commands import MOST_OPEN, Wish, applying, considered, propose
from toc.change.proposing.errors import ChangedSinceError, ProposalError
from toc.change.proposing.files import ProposalFile, proposals, read_proposal
from toc.change.proposing.values import Step
from toc.change.saving import NewErrorsError
from toc.check.opening import open_dossier
from toc.core.problems import RefusalError
from toc.core.wording import UnusableError

PLAN = """\
titel: Buurt
visie: Iedereen doet mee
strategische_doelen:
  meedoen: Meer buren doen mee
operationele_doelen:
  kennen: {tekst: Meer buren kennen elkaar, draagt_bij_aan: meedoen}
inspanningen:
  feest:
    tekst: Een feest geven   # in mei
    draagt_bij_aan: kennen
    partners: [school, kerk]
indicatoren:
  buren: {tekst: Aantal buren, meet: kennen}
"""
TODAY = datetime.date(2026, 12, 1)
OWNER = Step(do="set", element="feest", field="eigenaar", value="De buurtvereniging")
TEXT = Step(do="set", element="feest", field="tekst", value="Samen eten", reason="Het is kouder")


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    file = tmp_path / "buurt.yaml"
    file.write_text(PLAN, encoding="utf-8")
    return file


def made(plan: Path, *steps: Step, reason: str = "Dan gebeurt het", by: str = "") -> ProposalFile:
    dossier, wish = open_dossier(plan), Wish(steps, reason, by)
    return propose(dossier, wish, considered(dossier, wish), TODAY, "nl")


def applied(plan: Path, found: ProposalFile) -> str:
    applying(open_dossier(plan), read_proposal(found.file), TODAY).made.write()
    return plan.read_text(encoding="utf-8")


def test_a_proposal_is_a_file_that_says_everything(plan: Path) -> None:
    found = made(plan, OWNER, TEXT, by="Een assistent")
    assert plan.read_text(encoding="utf-8") == PLAN
    assert found.file == plan.parent / "buurt" / "proposals" / "2026-12-01-1.yaml"
    assert found.file.read_text(encoding="utf-8") == (
        "# Een voorstel: het plan zelf is niet veranderd. Bekijken en overnemen: "
        "toc apply 2026-12-01-1\n"
        "version: 1\n"
        "made: 2026-12-01\n"
        "by: Een assistent\n"
        "reason: Dan gebeurt het\n"
        f"plan: {hashlib.sha256(PLAN.encode()).hexdigest()}\n"
        "edits:\n"
        "  - do: set\n"
        "    element: feest\n"
        "    field: eigenaar\n"
        "    value: De buurtvereniging\n"
        "  - do: set\n"
        "    element: feest\n"
        "    field: tekst\n"
        "    value: Samen eten\n"
        "    reason: Het is kouder\n"
        "changes:\n"
        "  - kind: changed\n"
        "    section: inspanningen\n"
        "    id: feest\n"
        "    text: Samen eten\n"
        "    fields:\n"
        "      - field: tekst\n"
        "        old: Een feest geven\n"
        "        new: Samen eten\n"
        "      - field: eigenaar\n"
        "        new: De buurtvereniging\n"
        "solved:\n"
        "  - rule: inspanning-without-owner\n"
        "    element: feest\n"
        "    what: Deze inspanning heeft geen eigenaar.\n"
    )
    assert read_proposal(found.file) == found


def test_applying_it_writes_the_plan_and_marks_it(plan: Path) -> None:
    found = made(plan, OWNER)
    whole = found.file.read_text(encoding="utf-8")
    end = "    partners: [school, kerk]\n"
    owned = PLAN.replace(end, f"{end}    eigenaar: De buurtvereniging\n")
    assert applied(plan, found) == owned
    assert found.file.read_text(encoding="utf-8") == f"{whole}applied: 2026-12-01\n"
    with pytest.raises(ProposalError) as refused:
        applied(plan, found)
    assert refused.value.say("nl") == (
        "Voorstel 2026-12-01-1 is al overgenomen, op 1 december 2026."
    )


def test_steps_build_on_each_other(plan: Path) -> None:
    found = made(
        plan,
        Step(do="add", kind="operationeel-doel", text="Buren helpen elkaar", under="meedoen"),
        Step(do="add", kind="inspanning", text="Een klusdag", under="buren-helpen-elkaar"),
        Step(do="move", element="feest", to="buren-helpen-elkaar", also="ja"),
        Step(do="include", element="feest", field="partners", value="moskee"),
        Step(do="exclude", element="feest", field="partners", value="kerk"),
        Step(do="remove", element="buren"),
    )
    assert found.sound.edits[0].id == "buren-helpen-elkaar"
    assert (
        applied(plan, found)
        == (
            PLAN.replace(
                "bij_aan: meedoen}\n",
                "bij_aan: meedoen}\n  buren-helpen-elkaar:\n"
                "    tekst: Buren helpen elkaar\n    draagt_bij_aan: meedoen\n",
            )
            .replace(
                "    draagt_bij_aan: kennen\n",
                "    draagt_bij_aan:\n      - kennen\n      - buren-helpen-elkaar\n",
            )
            .replace(
                "[school, kerk]\n",
                "[school, moskee]\n  klusdag:\n    tekst: Een klusdag\n"
                "    draagt_bij_aan: buren-helpen-elkaar\n",
            )
            .partition("indicatoren")[0]
        )
    )


def test_another_id_is_a_proposal_of_its_own(plan: Path) -> None:
    rename = Step(do="rename", element="kennen", to="kennis")
    assert applied(plan, made(plan, rename)) == PLAN.replace("kennen:", "kennis:").replace(
        "aan: kennen", "aan: kennis"
    ).replace("meet: kennen", "meet: kennis")
    with pytest.raises(ProposalError, match="a proposal of its own"):
        made(plan, rename, OWNER)


def test_a_plan_that_changed_elsewhere_still_takes_it(plan: Path) -> None:
    found = made(plan, OWNER)
    other = PLAN.replace("Meer buren kennen elkaar", "Buren kennen elkaar").replace("mei", "juni")
    plan.write_text(other, encoding="utf-8")
    now = applying(open_dossier(plan), read_proposal(found.file), TODAY)
    assert now.changed
    end = "    partners: [school, kerk]\n"
    assert applied(plan, found) == other.replace(end, f"{end}    eigenaar: De buurtvereniging\n")


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        (
            "Een feest geven",
            "Een straatfeest geven",
            "Voorstel 2026-12-01-1 is niet overgenomen: het plan is sindsdien veranderd, ook in "
            "wat het voorstel raakt: feest (tekst). Vraag om een nieuw voorstel.",
        ),
        (
            "  feest:",
            "  straatfeest:",
            "Voorstel 2026-12-01-1 is niet overgenomen: het plan is sindsdien veranderd. ‘feest’ "
            "staat niet in het plan. Bedoelde u: straatfeest?",
        ),
    ],
)
def test_a_plan_that_changed_in_what_it_touches_refuses_it(
    plan: Path, old: str, new: str, said: str
) -> None:
    found = made(plan, TEXT)
    other = PLAN.replace(old, new)
    plan.write_text(other, encoding="utf-8")
    with pytest.raises(ChangedSinceError) as refused:
        applied(plan, found)
    assert (refused.value.say("nl"), refused.value.code) == (said, 1)
    assert plan.read_text(encoding="utf-8") == other


@pytest.mark.parametrize(
    ("steps", "said"),
    [
        ((), "Een voorstel heeft ten minste één wijziging."),
        ((Step(do="dance"),), "Wijziging 1: ‘dance’ kan niet. Kies uit: set, empty, include, "
         "exclude, add, move, remove, rename."),
        ((OWNER, Step(do="move", element="feest")), "Wijziging 2 (move) heeft geen ‘to’."),
        ((Step(do="set", element="feest", field="tekst", value="Een feest geven"),),
         "Dit voorstel verandert niets: zo staat het er al."),
        ((OWNER.model_copy(update={"value": "a\0b"}),),
         "In een tekst van dit voorstel staan tekens die niemand kan zien of lezen."),
        ((OWNER.model_copy(update={"value": "a\ud800"}),),
         "In een tekst van dit voorstel staan tekens die niemand kan zien of lezen."),
        ((OWNER.model_copy(update={"value": "a" * 20_001}),),
         "Een tekst in een voorstel heeft hooguit 20000 tekens."),
        ((OWNER,) * 201, "Een voorstel heeft hooguit 200 wijzigingen. Verdeel het over meer "
         "voorstellen."),
    ],
)  # fmt: skip
def test_what_is_no_proposal(plan: Path, steps: tuple[Step, ...], said: str) -> None:
    with pytest.raises(ProposalError) as refused:
        made(plan, *steps)
    assert refused.value.say("nl") == said
    assert list(plan.parent.iterdir()) == [plan]


def test_what_the_terminal_refuses_is_refused(plan: Path) -> None:
    with pytest.raises(EditError, match="not in the plan"):
        made(plan, Step(do="remove", element="xyzzy"))
    with pytest.raises(ProposalError, match="Edit 2: ‘xyzzy’ is not in the plan"):
        made(plan, OWNER, Step(do="remove", element="xyzzy"))
    with pytest.raises(NewErrorsError):
        made(plan, OWNER.model_copy(update={"field": "draagt_bij_aan", "value": "xyzzy"}))
    with pytest.raises(ProposalError, match="Say with a proposal why"):
        made(plan, OWNER, reason=" ")
    assert list(plan.parent.iterdir()) == [plan]


def test_so_many_wait_and_no_more(plan: Path) -> None:
    first = made(plan, OWNER)
    folder = first.file.parent
    for number in range(2, MOST_OPEN + 1):
        (folder / f"2026-12-01-{number}.yaml").write_bytes(first.file.read_bytes())
    with pytest.raises(ProposalError, match="100 proposals waiting"):
        made(plan, OWNER)
    (folder / "2026-12-01-7.yaml").unlink()
    assert made(plan, OWNER).name == "2026-12-01-101"


def test_a_folder_that_leads_elsewhere_is_not_written_in(plan: Path, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elders"
    elsewhere.mkdir()
    (tmp_path / "buurt").mkdir()
    (tmp_path / "buurt" / "proposals").symlink_to(elsewhere)
    with pytest.raises(ProposalError, match="link to another place"):
        made(plan, OWNER)
    assert list(elsewhere.iterdir()) == []


@pytest.mark.parametrize("text", ["", "version: 2\n", "- a\n", "version: 1\nmade: x\n", "\0"])
def test_a_file_that_is_none(plan: Path, text: str) -> None:
    found = made(plan, OWNER)
    found.file.write_text(text, encoding="utf-8")
    (one,) = proposals(plan)
    assert one.proposal is None
    with pytest.raises(UnusableError, match="was not applied"):
        applied(plan, found)


WORDS = st.text(max_size=12) | st.sampled_from(["feest", "kennen", "tekst", "inspanning", "{a: 1"])


@settings(max_examples=examples(40))
@given(
    steps=st.lists(
        st.builds(
            Step.model_construct,
            do=st.sampled_from(["set", "empty", "include", "exclude", "add", "move", "remove"]),
            element=WORDS,
            field=WORDS,
            value=WORDS,
            kind=WORDS,
            text=WORDS,
            to=WORDS,
            under=st.lists(WORDS, max_size=2).map(tuple),
            fields=st.dictionaries(WORDS, WORDS, max_size=2),
            also=st.booleans(),
        ),
        max_size=3,
    )
)
def test_whatever_is_asked_is_refused_or_comes_back_the_same(
    tmp_path_factory: pytest.TempPathFactory, steps: list[Step]
) -> None:
    plan = tmp_path_factory.mktemp("any") / "buurt.yaml"
    plan.write_text(PLAN, encoding="utf-8")
    try:
        found = made(plan, *steps)
    except RefusalError:
        assert plan.read_text(encoding="utf-8") == PLAN
        return
    assert read_proposal(found.file).sound == found.sound
    applied(plan, found)
    assert open_dossier(plan).errors == ()

"""Each command that writes is one step, and steps go back and forward again."""

from __future__ import annotations

import datetime
import os
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.core.records.history import ways_back
from tests.core.records.history.kills import NAMES, Files, again, all_the_way, back, step, there
from tests.examples import examples
from toc.core.files import SavingError, keep, locked
from toc.core.records.history import (
    History,
    HistoryError,
    State,
    StepRecorder,
    redo,
    tell,
    undo,
    version_on,
    versions,
)
from toc.core.records.history import store as history_store


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    file = tmp_path / "p.yaml"
    file.write_bytes(b"een")
    return file


def _recorded(plan: Path, act: Callable[[], None]) -> None:
    with locked(plan), StepRecorder(plan).recorded():
        act()


def _refused(plan: Path, count: int = 1) -> HistoryError:
    was = there(plan.parent)
    with pytest.raises(HistoryError) as caught:
        undo(plan, count)
    assert there(plan.parent) == was
    return caught.value


def test_steps_go_back_and_forward(plan: Path) -> None:
    seen = [there(plan.parent)]
    for contents in (
        {"p.yaml": b"twee", "p/measurements.csv": b"1"},
        {"p/measurements.csv": b"2"},
        {"p/plans/2024.yaml": b"plan"},
    ):
        step(plan, contents)
        seen.append(there(plan.parent))
    for was in reversed(seen[:-1]):
        back(plan)
        assert there(plan.parent) == was
    for becomes in seen[1:]:
        again(plan)
        assert there(plan.parent) == becomes
    back(plan, 3)
    assert there(plan.parent) == seen[0]
    assert _refused(plan).key == "nothing-back"


def test_what_is_not_changed_is_no_step(plan: Path) -> None:
    step(plan, {"p.yaml": b"een"})
    assert History(plan).steps() == ()
    assert not (plan.parent / "p").exists()


def test_a_file_that_is_written_twice_goes_back_to_what_it_was(plan: Path) -> None:
    with locked(plan), StepRecorder(plan).recorded():
        keep(plan, b"twee", b"een")
        keep(plan, b"drie", b"twee")
    back(plan)
    assert plan.read_bytes() == b"een"
    again(plan)
    assert plan.read_bytes() == b"drie"


def test_what_a_command_put_back_itself_is_no_step(plan: Path) -> None:
    def act() -> None:
        keep(plan, b"twee", b"een")
        keep(plan, b"een", b"twee")
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        _recorded(plan, act)
    assert History(plan).steps() == ()


def test_what_was_written_before_a_command_failed_can_go_back(plan: Path) -> None:
    other = plan.parent / "p" / "measurements.csv"

    def act() -> None:
        keep(plan, b"twee", b"een")
        keep(other, b"1", b"er stond niets")

    with pytest.raises(SavingError):
        _recorded(plan, act)
    (kept,) = History(plan).steps()
    assert kept.step is not None
    assert (kept.step.state, [one.name for one in kept.step.files]) == (State.BROKEN, [""])
    back(plan)
    assert there(plan.parent) == {"p.yaml": b"een"}


def test_who_is_not_recorded_leaves_no_step(plan: Path) -> None:
    keep(plan, b"twee", b"een")
    assert History(plan).steps() == ()


def test_a_file_that_was_changed_by_hand_stays(plan: Path) -> None:
    step(plan, {"p.yaml": b"twee", "p/measurements.csv": b"1"})
    plan.write_bytes(b"met de hand")
    error = _refused(plan)
    assert (error.key, error.values["file"]) == ("changed-since", plan)
    plan.unlink()
    assert _refused(plan).key == "gone-since"
    plan.write_bytes(b"twee")
    back(plan)
    assert there(plan.parent) == {"p.yaml": b"een"}


def test_of_several_steps_all_go_back_or_none(plan: Path) -> None:
    step(plan, {"p.yaml": b"twee"})
    plan.write_bytes(b"met de hand")
    step(plan, {"p.yaml": b"drie"})
    assert _refused(plan, 2).key == "changed-since"
    assert _refused(plan, 3).key == "fewer-back"
    back(plan)
    assert plan.read_bytes() == b"met de hand"


def test_who_put_it_back_by_hand_is_not_refused(plan: Path) -> None:
    step(plan, {"p.yaml": b"twee", "p/measurements.csv": b"1"})
    plan.write_bytes(b"een")
    turned = undo(plan)
    assert [one.became.value for one in turned[0].files] == ["already", "gone"]
    assert there(plan.parent) == {"p.yaml": b"een"}


def test_after_something_new_nothing_is_done_again(plan: Path) -> None:
    step(plan, {"p.yaml": b"twee"})
    back(plan)
    step(plan, {"p.yaml": b"drie"})
    with pytest.raises(HistoryError) as caught:
        redo(plan)
    assert caught.value.key == "nothing-again"
    back(plan)
    again(plan)
    assert plan.read_bytes() == b"drie"


def test_a_step_is_put_back_whole_or_not_at_all(
    plan: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    step(plan, {"p.yaml": b"twee", "p/measurements.csv": b"1", "p/plans/2024.yaml": b"x"})
    was = there(plan.parent)
    real = os.replace

    def in_use(made: Path, target: Path) -> Path:
        if target == plan:
            raise PermissionError(13, "in use")
        real(made, target)
        return target

    with monkeypatch.context() as patched:
        patched.setattr(Path, "replace", in_use)
        with pytest.raises(SavingError):
            undo(plan)
    assert there(plan.parent) == was
    back(plan)
    assert there(plan.parent) == {"p.yaml": b"een"}


def test_before_the_first_byte_the_step_is_on_the_disk(plan: Path) -> None:
    """Where it cannot be kept what stands there, nothing is written."""
    folder = plan.parent / "p"
    folder.write_bytes(b"een bestand")
    with pytest.raises(SavingError), locked(plan), StepRecorder(plan).recorded():
        keep(plan, b"twee", b"een")
    assert plan.read_bytes() == b"een"


# --- what comes from a folder that others write too ---------------------------------------------


@pytest.mark.parametrize(
    "name",
    [
        "../ander.yaml",
        "/etc/passwd",
        "history/steps/x",
        "a\\\\..\\\\b",
        "plans/../../x",
        "C:x",
        ".",
    ],
)
def test_a_step_cannot_name_a_file_elsewhere(plan: Path, name: str) -> None:
    step(plan, {"p/measurements.csv": b"1"})
    (file,) = (plan.parent / "p" / "history" / "steps").iterdir()
    text = file.read_text(encoding="utf-8").replace("measurements.csv", name)
    file.write_text(text, encoding="utf-8")
    assert _refused(plan).key == "unreadable-step"


def test_what_was_damaged_is_never_put_back(plan: Path) -> None:
    step(plan, {"p.yaml": b"twee"})
    mark = history_store.digest(b"een")
    content = plan.parent / "p" / "history" / "contents" / f"{mark}.z"
    good = content.read_bytes()
    for bad in (b"", good[:-3], b"x" * 20):
        content.write_bytes(bad)
        assert _refused(plan).key == "content-gone"
    content.unlink()
    assert _refused(plan).key == "content-gone"


def test_a_copy_of_a_step_by_a_synchronised_folder_is_none(plan: Path) -> None:
    step(plan, {"p.yaml": b"twee"})
    (file,) = (plan.parent / "p" / "history" / "steps").iterdir()
    file.with_name(f"{file.stem} (conflicted copy).json").write_bytes(file.read_bytes())
    file.with_name(f"{file.stem}-LAPTOP.json").write_bytes(b"half")
    assert len(History(plan).steps()) == 1


def test_a_plan_with_another_name_keeps_its_history(plan: Path) -> None:
    step(plan, {"p.yaml": b"twee", "p/measurements.csv": b"1"})
    other = plan.rename(plan.with_name("q.yaml"))
    (plan.parent / "p").rename(plan.parent / "q")
    back(other)
    assert there(plan.parent) == {"q.yaml": b"een"}


def test_git_does_not_see_it(plan: Path) -> None:
    step(plan, {"p.yaml": b"twee"})
    assert (plan.parent / "p" / "history" / ".gitignore").read_bytes() == b"*\n"


# --- what is kept -------------------------------------------------------------------------------


def _contents(plan: Path) -> int:
    return len(list((plan.parent / "p" / "history" / "contents").iterdir()))


def test_the_oldest_steps_go_first(plan: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(history_store, "MOST", 3)
    for number in range(6):
        step(plan, {"p.yaml": b"%d" % number})
    assert (len(History(plan).steps()), _contents(plan)) == (3, 4)
    back(plan, 3)
    assert plan.read_bytes() == b"2"
    assert _refused(plan).key == "nothing-back"


def test_large_files_are_kept_less_long(plan: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(history_store, "LARGEST", 5_000)
    monkeypatch.setattr(history_store, "LEAST", 2)
    for _ in range(6):
        step(plan, {"p.yaml": os.urandom(2_000)})
    assert (len(History(plan).steps()), _contents(plan)) == (2, 3)
    back(plan, 2)


# --- what is told -------------------------------------------------------------------------------


def test_what_was_changed_by_hand_is_told(plan: Path) -> None:
    step(plan, {"p.yaml": b"twee"})
    back(plan)
    again(plan)
    assert tell(plan, "nl").by_hand == ()
    plan.write_bytes(b"met de hand")
    assert tell(plan, "nl").by_hand == (plan,)
    step(plan, {"p.yaml": b"drie"})
    told = tell(plan, "nl")
    assert [(one.back, one.by_hand) for one in told.steps] == [(1, (plan,)), (2, ())]
    assert told.by_hand == ()
    assert [one.said for one in told.steps] == ["De opdracht ‘test’"] * 2


def test_the_versions_of_a_programme(plan: Path) -> None:
    before = datetime.datetime.now(datetime.UTC)
    assert version_on(plan, before) is None
    step(plan, {"p/measurements.csv": b"1"})
    step(plan, {"p.yaml": b"twee"})
    between = datetime.datetime.now(datetime.UTC)
    step(plan, {"p.yaml": b"drie"})
    back(plan)
    after = datetime.datetime.now(datetime.UTC)
    assert [version_on(plan, one) for one in (before, between, after)] == [
        None,
        b"twee",
        b"twee",
    ]
    marks = [history_store.digest(one) for one in (b"twee", b"drie", b"twee")]
    assert [one.digest for one in versions(plan)] == marks


# --- by chance ----------------------------------------------------------------------------------

FILES = st.sampled_from(["p.yaml", *NAMES])
ACTS = st.lists(
    st.one_of(
        st.dictionaries(FILES, st.binary(max_size=3), min_size=1, max_size=3),
        st.tuples(st.just("hand"), FILES, st.binary(max_size=3)),
        st.sampled_from(["undo", "redo"]),
    ),
    max_size=12,
)


@settings(max_examples=examples(40))
@given(acts=ACTS)
def test_nothing_that_was_there_is_lost(
    acts: list[dict[str, bytes] | tuple[str, str, bytes] | str],
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    """Against a model that keeps whole folders: a step back gives what was there before it, and is
    refused just where that would throw away what was changed by hand since, or there is none."""
    folder = tmp_path_factory.mktemp("map")
    plan = folder / "p.yaml"
    plan.write_bytes(b"een")
    done: list[Did] = []
    undone: list[Did] = []
    for act in acts:
        was = there(folder)
        if isinstance(act, dict):
            step(plan, act)
            if there(folder) != was:
                names = {name for name in act if was.get(name) != act[name]}
                done.append({name: (was.get(name), act[name]) for name in names})
                undone.clear()
        elif isinstance(act, tuple):
            file = folder / act[1]
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(act[2])
        else:
            source, goal, at = (done, undone, 0) if act == "undo" else (undone, done, 1)
            turn = back if act == "undo" else again
            wanted = _turned(was, source[-1], at) if source else None
            if wanted is None:
                with pytest.raises(HistoryError):
                    turn(plan)
                assert there(folder) == was
            else:
                turn(plan)
                assert there(folder) == wanted
                goal.append(source.pop())


Did = dict[str, tuple[bytes | None, bytes | None]]
"""What a step made of each file: from what into what."""


def _turned(was: Files, did: Did, at: int) -> Files | None:
    """A folder after a turn; None where that would lose something."""
    if any(was.get(name) not in states for name, states in did.items()):
        return None
    made = {**was, **{name: states[at] for name, states in did.items()}}
    return {name: data for name, data in made.items() if data is not None}


@settings(max_examples=examples(5))
@given(steps=st.lists(st.dictionaries(FILES, st.binary(), min_size=1), max_size=25))
def test_all_the_way_back_and_forward(
    steps: list[dict[str, bytes]], tmp_path_factory: pytest.TempPathFactory
) -> None:
    plan = tmp_path_factory.mktemp("map") / "p.yaml"
    plan.write_bytes(b"een")
    began = there(plan.parent)
    for contents in steps:
        step(plan, contents)
    ended = there(plan.parent)
    all_the_way(plan, back)
    assert there(plan.parent) == began
    all_the_way(plan, again)
    assert there(plan.parent) == ended


def test_changes_of_the_real_plan(capsys: pytest.CaptureFixture[str]) -> None:
    assert ways_back.main(5, 1) == 0
    assert capsys.readouterr().out == "5 changes taken back, 0 to other bytes\n"

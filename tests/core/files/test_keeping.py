"""What belongs to a programme is replaced wholly or not at all, and only where it is as read."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from toc.core.files import SavingError, held, keep, keep_text
from toc.core.words import Language

posix = pytest.mark.skipif(sys.platform == "win32", reason="permissions and links are POSIX's")
ROOT = Path(__file__).parents[3]


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    file = tmp_path / "mijn plan é.yaml"
    file.write_bytes(b"oud")
    return file


def _alone(plan: Path) -> bool:
    return list(plan.parent.iterdir()) == [plan]


def _refused(attempt: Callable[[], object]) -> SavingError:
    with pytest.raises(SavingError) as caught:
        attempt()
    return caught.value


def test_the_new_bytes_take_the_place_of_the_old(plan: Path) -> None:
    keep(plan, b"nieuw\r\n", b"oud")
    assert held(plan) == b"nieuw\r\n"
    assert _alone(plan)


def test_a_new_file_in_a_new_folder(tmp_path: Path) -> None:
    file = tmp_path / "map" / "a.csv"
    assert held(file) is None
    keep(file, b"een", None)
    assert _refused(lambda: keep(file, b"twee", None)).key == "made"
    assert held(file) == b"een"
    assert _alone(file)


def test_a_disk_without_links_has_new_files_too(
    plan: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_links(*_: object) -> None:
        raise PermissionError(errno.EPERM, "no links here")

    monkeypatch.setattr(os, "link", no_links)
    keep(plan, b"nieuw", b"oud")
    other = plan.with_name("b")
    keep(other, b"b", None)
    assert _refused(lambda: keep(other, b"c", None)).key == "made"
    assert {file.name: file.read_bytes() for file in plan.parent.iterdir()} == {
        plan.name: b"nieuw",
        "b": b"b",
    }


@pytest.mark.parametrize("step", ["replace", "fsync", "copymode"])
def test_when_it_is_broken_off_the_file_is_as_it_was(
    plan: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    import shutil

    def broken(*_: object) -> None:
        raise KeyboardInterrupt

    owner = {"replace": Path, "fsync": os, "copymode": shutil}[step]
    monkeypatch.setattr(owner, step, broken)
    with pytest.raises(KeyboardInterrupt):
        keep(plan, b"nieuw", b"oud")
    assert plan.read_bytes() == b"oud"
    assert _alone(plan)


# --- what somebody else does meanwhile ---------------------------------------------------------


def test_what_somebody_else_wrote_is_not_lost(plan: Path) -> None:
    plan.write_bytes(b"van een ander")
    assert _refused(lambda: keep(plan, b"nieuw", b"oud")).key == "changed"
    assert plan.read_bytes() == b"van een ander"
    assert _alone(plan)


@posix
@pytest.mark.parametrize("moment", ["fsync", "replace"])
@pytest.mark.parametrize("editor", ["in place", "by renaming"])
def test_nor_what_an_editor_writes_while_it_is_written(
    plan: Path, monkeypatch: pytest.MonkeyPatch, moment: str, editor: str
) -> None:
    """By renaming at the very last moment cannot be seen; that is what the lock is for."""
    if (moment, editor) == ("replace", "by renaming"):
        return
    owner = os if moment == "fsync" else Path
    real = getattr(owner, moment)
    times: list[object] = []

    def meanwhile(*given: object) -> object:
        if not times:
            times.append(moment)
            if editor == "in place":
                plan.write_bytes(b"van een ander")
            else:
                saved = plan.with_name("van-de-editor")
                saved.write_bytes(b"van een ander")
                os.replace(saved, plan)  # noqa: PTH105 — the one that is not looked at here
        return real(*given)

    monkeypatch.setattr(owner, moment, meanwhile)
    assert _refused(lambda: keep(plan, b"nieuw", b"oud")).key == "changed"
    assert plan.read_bytes() == b"van een ander"
    assert _alone(plan)


def test_what_is_no_longer_there_is_not_made_again(plan: Path) -> None:
    plan.unlink()
    for attempt in (lambda: keep(plan, b"nieuw", b"oud"), lambda: keep_text(plan, "nieuw", "oud")):
        assert _refused(attempt).key == "gone"
    assert list(plan.parent.iterdir()) == []


def test_a_text_keeps_the_mark_of_its_byte_order(plan: Path) -> None:
    plan.write_bytes(b"\xef\xbb\xbfo\xc3\xbcd")
    keep_text(plan, "níeuw", "oüd")
    assert plan.read_bytes() == b"\xef\xbb\xbfn\xc3\xadeuw"
    assert _refused(lambda: keep_text(plan, "x", "oüd")).key == "changed"
    plan.write_bytes(b"\xff")
    assert _refused(lambda: keep_text(plan, "x", "\udcff")).key == "changed"
    assert plan.read_bytes() == b"\xff"


# --- what stays of a file ---------------------------------------------------------------------


@posix
@pytest.mark.parametrize("mode", [0o640, 0o600, 0o666, 0o755])
def test_permissions_stay(plan: Path, mode: int) -> None:
    plan.chmod(mode)
    keep(plan, b"nieuw", b"oud")
    assert plan.stat().st_mode & 0o777 == mode


@posix
def test_a_new_file_is_as_open_as_the_user_makes_files(tmp_path: Path) -> None:
    before = os.umask(0o027)
    try:
        keep(tmp_path / "a", b"x", None)
    finally:
        os.umask(before)
    assert (tmp_path / "a").stat().st_mode & 0o777 == 0o640


@pytest.mark.skipif(not hasattr(os, "setxattr"), reason="this system has no such attributes")
def test_labels_stay(plan: Path) -> None:
    try:
        os.setxattr(plan, "user.kleur", b"rood")
    except OSError:
        pytest.skip("this disk has no such attributes")
    keep(plan, b"nieuw", b"oud")
    assert os.getxattr(plan, "user.kleur") == b"rood"


@pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root gives files away"
)
def test_the_owner_and_the_group_stay(plan: Path) -> None:
    os.chown(plan, 1234, 5678)
    keep(plan, b"nieuw", b"oud")
    assert (plan.stat().st_uid, plan.stat().st_gid) == (1234, 5678)


# --- links ----------------------------------------------------------------------------------


@posix
def test_a_link_within_the_folder_stays_and_its_file_is_written(plan: Path) -> None:
    link = plan.with_name("link.yaml")
    link.symlink_to(plan.name)
    keep(link, b"nieuw", b"oud")
    assert link.is_symlink()
    assert plan.read_bytes() == b"nieuw"


@posix
@pytest.mark.parametrize("there", [True, False])
def test_a_link_into_another_folder_is_not_followed(plan: Path, there: bool) -> None:
    other = plan.parent / "elders"
    other.mkdir()
    target = other / "plan.yaml"
    if there:
        target.write_bytes(b"oud")
    link = plan.with_name("link.yaml")
    link.symlink_to(target)
    why = _refused(lambda: keep(link, b"nieuw", b"oud" if there else None))
    assert why.say("nl") == (
        f"{link} verwijst naar {target}, in een andere map, en daar wordt niet geschreven. Noem "
        "in de opdracht dat bestand zelf, of zet hier een gewoon bestand neer."
    )
    assert held(target) == (b"oud" if there else None)
    assert link.is_symlink()


@posix
def test_a_folder_that_is_a_link_is_somebodys_own_choice(tmp_path: Path) -> None:
    (tmp_path / "elders").mkdir()
    (tmp_path / "map").symlink_to(tmp_path / "elders")
    keep(tmp_path / "map" / "a", b"x", None)
    assert held(tmp_path / "elders" / "a") == b"x"


# --- the four causes, and the rest ------------------------------------------------------------

CHANGED = (
    "{file} is ondertussen door iemand anders veranderd. Er is niets overschreven; probeer het "
    "opnieuw.",
    "{file} was changed by somebody else in the meantime. Nothing was overwritten; try again.",
)
IN_USE = (
    "{file} is in gebruik door een ander programma, bijvoorbeeld Excel. Sluit het daar en "
    "probeer het opnieuw; aan dit bestand is niets veranderd.",
    "{file} is in use by another program, for example Excel. Close it there and try again; "
    "nothing in this file has changed.",
)
FULL = (
    "{file} kan niet worden geschreven: de schijf is vol, of uw ruimte daarop is op. Maak ruimte "
    "vrij en probeer het opnieuw; aan dit bestand is niets veranderd.",
    "{file} cannot be written: the disk is full, or your share of it is used up. Make room and "
    "try again; nothing in this file has changed.",
)
READ_ONLY = (
    "{file} is alleen-lezen. Haal die beveiliging eraf, of vraag dat aan wie het bestand "
    "beheert; er is niets aan veranderd.",
    "{file} is read-only. Take that protection off, or ask whoever looks after the file; nothing "
    "in it has changed.",
)
READ_ONLY_FOLDER = (
    "{file} kan niet worden geschreven: in de map {folder} mag u niets veranderen. Vraag wie de "
    "map beheert om toestemming, of werk in een andere map.",
    "{file} cannot be written: you may not change anything in the folder {folder}. Ask whoever "
    "looks after the folder, or work in another folder.",
)
OTHER = (
    "{file} kan niet worden geschreven (Input/output error). Aan dit bestand is niets veranderd.",
    "{file} cannot be written (Input/output error). Nothing in this file has changed.",
)


def _said(why: SavingError, plan: Path) -> tuple[str, str]:
    name = {"file": plan, "folder": plan.parent}
    assert plan.read_bytes() == b"oud"
    assert _alone(plan)
    languages: tuple[Language, Language] = ("nl", "en")
    nl, en = (why.say(language).replace(str(plan), "{file}") for language in languages)
    assert str(why) == en.replace("{file}", str(plan))
    folder = str(name["folder"])
    return nl.replace(folder, "{folder}"), en.replace(folder, "{folder}")


@pytest.mark.parametrize("step", ["replace", "fsync"])
@pytest.mark.parametrize(
    ("number", "said"),
    [
        (errno.ENOSPC, FULL),
        (errno.EDQUOT, FULL),
        (errno.EFBIG, FULL),
        (errno.EBUSY, IN_USE),
        (errno.ETXTBSY, IN_USE),
        (errno.EACCES, READ_ONLY_FOLDER),
        (errno.EPERM, READ_ONLY_FOLDER),
        (errno.EROFS, READ_ONLY_FOLDER),
        (errno.EIO, OTHER),
    ],
)
def test_each_cause_has_its_own_sentence(
    plan: Path, monkeypatch: pytest.MonkeyPatch, step: str, number: int, said: tuple[str, str]
) -> None:
    def refuses(*_: object) -> None:
        raise OSError(number, "Input/output error")

    with monkeypatch.context() as patched:
        patched.setattr(os if step == "fsync" else Path, step, refuses)
        why = _refused(lambda: keep(plan, b"nieuw", b"oud"))
    assert _said(why, plan) == said


@pytest.mark.parametrize("code", [32, 33])
def test_what_windows_says_of_an_open_file(
    plan: Path, monkeypatch: pytest.MonkeyPatch, code: int
) -> None:
    def refuses(*_: object) -> None:
        error = PermissionError(errno.EACCES, "in use")
        error.winerror = code  # type: ignore[attr-defined]  # only Windows has it
        raise error

    with monkeypatch.context() as patched:
        patched.setattr(Path, "replace", refuses)
        why = _refused(lambda: keep(plan, b"nieuw", b"oud"))
    assert _said(why, plan) == IN_USE


def test_on_windows_a_file_that_is_looked_at_for_a_moment_is_tried_again(
    plan: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from toc.core.files import placing

    real, times = Path.replace, []

    def scanned(self: Path, target: Path) -> Path:
        times.append(target)
        if len(times) < 3:
            raise PermissionError(errno.EACCES, "Access is denied")
        return real(self, target)

    with monkeypatch.context() as patched:
        patched.setattr(placing, "WINDOWS", True)
        patched.setattr(placing, "REST", 0)
        patched.setattr(Path, "replace", scanned)
        keep(plan, b"nieuw", b"oud")
        assert held(plan) == b"nieuw"
        patched.setattr(Path, "replace", lambda *_: (_ for _ in ()).throw(PermissionError(13, "")))
        why = _refused(lambda: keep(plan, b"oud", b"nieuw"))
    assert why.key == "in-use"
    assert held(plan) == b"nieuw"


def test_changed_is_said(plan: Path) -> None:
    why = _refused(lambda: keep(plan, b"nieuw", b"anders"))
    assert _said(why, plan) == CHANGED


@posix
def test_a_file_that_is_read_only_is_not_replaced(plan: Path) -> None:
    plan.chmod(0o444)
    why = _refused(lambda: keep(plan, b"nieuw", b"oud"))
    assert _said(why, plan) == READ_ONLY


def test_nor_one_that_this_user_may_not_write(plan: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as patched:
        patched.setattr(os, "access", lambda *_: False)
        why = _refused(lambda: keep(plan, b"nieuw", b"oud"))
    assert _said(why, plan) == READ_ONLY


def test_a_file_that_cannot_be_read(plan: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuses(*_: object) -> bytes:
        raise OSError(errno.EIO, "Input/output error")

    monkeypatch.setattr(Path, "read_bytes", refuses)
    assert _refused(lambda: held(plan)).say("nl") == (
        f"{plan} kan niet worden gelezen (Input/output error). Er is niets geschreven."
    )


LIMITED = """\
import resource, sys
from pathlib import Path
from toc.core.files import SavingError, keep, produce
resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))
new, there = Path("nieuw.yaml"), Path("plan.yaml")
for attempt in (
    lambda: keep(new, b"x" * 5000, None),
    lambda: keep(there, b"x" * 5000, b"oud"),
    lambda: produce(new, b"x" * 5000),
):
    try:
        attempt()
    except SavingError as error:
        print(error.key)
print(sorted(path.name for path in Path().iterdir()), there.read_bytes())
"""


@posix
def test_where_there_is_no_room_no_empty_file_is_left(tmp_path: Path) -> None:
    (tmp_path / "plan.yaml").write_bytes(b"oud")
    told = subprocess.run(
        [sys.executable, "-c", LIMITED],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=True,
    )
    assert told.stdout == "full\nfull\nfull\n['plan.yaml'] b'oud'\n"


KILLED = """\
import os, sys
from pathlib import Path
from toc.core.files import keep, locked
owner, name = {"fsync": os, "replace": Path, "link": os}[sys.argv[1]], sys.argv[1]
real, left = getattr(owner, name), int(sys.argv[2])
def killed(*given):
    global left
    left -= 1
    done = real(*given) if sys.argv[3] == "after" else None
    if not left:
        os._exit(9)  # nothing is tidied up
    return done if sys.argv[3] == "after" else real(*given)
setattr(owner, name, killed)
file = Path("plan.yaml")
with locked(file):
    keep(file, b"nieuw", b"oud")
"""


@posix
@pytest.mark.parametrize("when", ["before", "after"])
@pytest.mark.parametrize("step", ["fsync", "replace", "link"])
def test_what_a_killed_run_left_is_cleaned_up_by_the_next(
    tmp_path: Path, step: str, when: str
) -> None:
    from toc.core.files import locked

    file = tmp_path / "plan.yaml"
    file.write_bytes(b"oud")
    script = [sys.executable, "-c", KILLED, step, "1", when]
    env = {**os.environ, "PYTHONPATH": str(ROOT)}
    assert subprocess.run(script, check=False, cwd=tmp_path, env=env).returncode == 9
    stands = held(file)
    assert stands == (b"nieuw" if (step, when) == ("replace", "after") else b"oud")
    assert len(list(tmp_path.iterdir())) > 1
    with locked(file):
        keep(file, b"derde", stands)
    assert _alone(file)

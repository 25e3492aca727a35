"""`python3 cli.py …` where nothing is installed yet, and after that."""

from __future__ import annotations

import json
import os
import signal

from tests.launching.conftest import Checkout

FIRST = (
    "toc wordt eenmalig klaargezet in de map {folder}. Dat vraagt internet, en een minuut of "
    "twee.\n"
)
AGAIN = (
    "toc was hier niet helemaal klaargezet, of voor een andere Python. Dat gebeurt nu opnieuw, in "
    "een minuut of twee.\n"
)
UPDATE = "toc heeft andere onderdelen nodig dan hier staan. Zij worden nu opgehaald.\n"
WAITING = "toc wordt hier al klaargezet, door een andere opdracht. Even wachten…\n"
READY = "toc staat klaar.\n"


def test_all_that_can_become_of_the_folder(checkout: Checkout) -> None:
    """One story, for making the folder takes seconds."""
    ready = [str(checkout.folder / ".venv"), "1.0"]

    # Two at once: one makes it, the other waits; what they write is theirs alone.
    both = [checkout.start("validate", "--json"), checkout.start("plan", "2024")]
    ended = [(*one.communicate(timeout=300), one.returncode) for one in both]
    assert [(json.loads(out), code) for out, _, code in ended] == [
        ([["validate", "--json"], *ready], 0),
        ([["plan", "2024"], *ready], 0),
    ]
    made = FIRST.format(folder=checkout.folder / ".venv") + READY
    assert sorted(error for _, error, _ in ended) == sorted([made, WAITING])

    # After that it says nothing of its own, and ends as toc ends.
    assert checkout.run("a b", "wrong") == (1, json.dumps([["a b", "wrong"], *ready]) + "\n", "")
    said = checkout.says.read_text(encoding="utf-8")

    # An update needs another version; that cannot be fetched, and what there is stays.
    checkout.needs("2.0")
    wheel = checkout.folder.parent / "index" / "needed-2.0-py3-none-any.whl"
    wheel.rename(wheel.with_suffix(".away"))
    code, out, error = checkout.run("validate")
    assert (code, out) == (2, "")
    assert error.startswith(UPDATE)
    assert checkout.says.read_text(encoding="utf-8") == said
    wheel.with_suffix(".away").rename(wheel)
    code, out, error = checkout.run("validate")
    assert (code, json.loads(out)[2], error) == (0, "2.0", UPDATE + READY)

    # The file that it got is another one than toc was tested with.
    checkout.needs("3.0")
    wheel.with_name("needed-3.0-py3-none-any.whl").write_bytes(b"changed")
    assert checkout.run("validate") == (
        2,
        "",
        f"{UPDATE}Een onderdeel dat werd opgehaald, is niet het bestand dat toc verwacht. Er is "
        "niets van geïnstalleerd. Probeer het opnieuw, op een ander netwerk.\n",
    )

    if os.name == "nt":
        return
    checkout.needs("3.0")
    # Its Python is gone, so it is made again; stopped halfway, it is known not to be whole.
    (checkout.folder / ".venv" / "bin" / "python").unlink()
    started = checkout.start("validate")
    assert started.stderr is not None
    assert started.stderr.readline() == AGAIN
    while not (checkout.says.is_file() and checkout.says.read_text("utf-8") == "unfinished\n"):
        assert started.poll() is None
    started.send_signal(signal.SIGINT)
    out, error = started.communicate(timeout=300)
    assert (started.returncode, out) == (2, "")
    assert error == "Onderbroken. De volgende keer wordt toc alsnog klaargezet.\n"
    assert checkout.says.read_text(encoding="utf-8") == "unfinished\n"

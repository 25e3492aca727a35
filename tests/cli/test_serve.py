"""`toc serve`, as it is typed: it tells its address, answers there, and stops."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
from pathlib import Path
from urllib.request import HTTPCookieProcessor, build_opener

import pytest
from typer.testing import CliRunner

from toc.cli.app import application

PLAN = "title: Buurt\nvision: Niemand is alleen\n"


def _started(folder: Path, *words: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "toc", "serve", "buurt.yaml", "--no-open", *words],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        encoding="utf-8",
    )


@pytest.mark.skipif(os.name == "nt", reason="there Ctrl-C goes to everybody")
def test_it_answers_at_the_address_that_it_tells_until_ctrl_c(tmp_path: Path) -> None:
    (tmp_path / "buurt.yaml").write_text(PLAN, encoding="utf-8")
    run = _started(tmp_path)
    assert run.stdout is not None
    lines = [run.stdout.readline().rstrip("\n") for _ in range(6)]
    assert [lines[0], *lines[2:]] == [
        "Buurt staat klaar op:",
        "",
        "Dit adres werkt alleen op deze computer. Geef het niet door: wie het heeft, kan het "
        "programma",
        "wijzigen.",
        "Stoppen: Ctrl+C in dit venster.",
    ]
    with build_opener(HTTPCookieProcessor()).open(lines[1].strip()) as answer:
        assert "Niemand is alleen" in answer.read().decode()
    run.send_signal(signal.SIGINT)
    out, err = run.communicate(timeout=20)
    assert (run.returncode, out, err) == (0, "Gestopt.\n", "")


@pytest.mark.skipif(os.name == "nt", reason="there Ctrl-C goes to everybody")
def test_a_program_reads_the_address(tmp_path: Path) -> None:
    (tmp_path / "buurt.yaml").write_text(PLAN, encoding="utf-8")
    run = _started(tmp_path, "--json", "--read-only")
    assert run.stdout is not None
    lines = [run.stdout.readline() for _ in range(10)]
    run.send_signal(signal.SIGINT)
    out, err = run.communicate(timeout=20)
    told = json.loads("".join(lines))
    assert told == {
        "version": 1,
        "address": told["address"],
        "programmes": [{"name": "buurt", "file": "buurt.yaml"}],
    }
    assert told["address"].startswith("http://127.0.0.1:")
    assert (run.returncode, out, err) == (0, "", "")


def _refused(*words: str) -> tuple[int, str, str]:
    done = CliRunner().invoke(application(), ["serve", "--no-open", *words])
    return done.exit_code, done.stdout, done.stderr


def test_where_there_is_nothing_to_serve_it_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert _refused("weg.yaml") == (
        2,
        "",
        "weg.yaml is er niet. Noem een programmabestand (.yaml) of een map.\n",
    )
    (tmp_path / "leeg").mkdir()
    assert _refused("leeg") == (
        2,
        "",
        "In deze map staat geen programmabestand (.yaml). Noem er een, of begin met: toc new "
        "mijn-plan\n",
    )
    for number in range(51):
        (tmp_path / "leeg" / f"{number}.yaml").write_text(PLAN, encoding="utf-8")
    assert _refused("leeg") == (
        2,
        "",
        "In deze map staan 51 programma’s; hier passen er hoogstens 50. Noem er een.\n",
    )


def test_a_port_that_somebody_has_is_told(tmp_path: Path) -> None:
    file = tmp_path / "buurt.yaml"
    file.write_text(PLAN, encoding="utf-8")
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        assert _refused(str(file), "--port", str(port)) == (
            2,
            "",
            f"Poort {port} is niet vrij. Laat --port weg, dan wordt er een vrije gekozen.\n",
        )

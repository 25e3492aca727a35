"""Bad input: every case is a file in `cases/`, and what `toc validate --all` prints about it
stands next to it, whole, in Dutch and in English."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from toc.check.opening import dossier_of
from toc.check.report.findings_page import findings_page
from toc.check.report.validation import validation
from toc.cli.terminal import show
from toc.core.loading import read_bytes
from toc.core.words import Language
from toc.core.words.loading import LOADING

CASES = Path(__file__).parent / "cases"
FILES = sorted(CASES.glob("*.yaml"))

LANGUAGES: tuple[Language, ...] = ("nl", "en")

START = b"title: Een plan\nvision: Iedereen doet mee\n"
BYTES = {
    "not-utf-8": START + "notes: Veenkoloniën, één\n".encode("cp1252"),
    "not-utf-8-cut-off": START + "notes: één".encode()[:-2],
    "utf-16": "title: Een plan\n".encode("utf-16"),
    "utf-16-without-mark": "title: Een plan\n".encode("utf-16-le"),
    "utf-16-big-end-first": "title: Een plan\n".encode("utf-16-be"),
    "null": START + b"notes: een\0twee\n",
    "control-characters": START + b"notes: een\x1b[2J\x07\nmission: \x7fMeedoen\n",
    "direction-characters": START + "notes: een \u202eeewt\u2069\n".encode(),
    "crlf": START.replace(b"\n", b"\r\n") + b"notes: een\r\nonwer: ik\r\n",
    "lone-cr": START.replace(b"\n", b"\r") + b"notes: een\ronwer: ik\r",
    "bom": b"\xef\xbb\xbf" + START + b"onwer: ik\n",
    "unicode-line-ends": START + "notes: een\u2028  twee\x85onwer: ik\n".encode(),
    "deep-brackets": b"title: " + b"[" * 5000,
    "deep-braces": b"title: " + b"{a: " * 5000,
    "deep-dashes": b"- " * 5000,
    "deep-lines": b"".join(b" " * depth + b"a:\n" for depth in range(1500)),
    "endless-number": START + b"inspanningen: {a: {text: A, duration: " + b"9" * 5000 + b"}}\n",
    "only-spaces": b" \n \t \r\n",
}
"""What a text file that people edit cannot hold, or git would change."""


def printed(data: bytes, file: Path, capsys: pytest.CaptureFixture[str]) -> str:
    """What `toc validate --all` prints about a file of these bytes, in both languages."""
    dossier = dossier_of(file, read_bytes(data, file))
    said = []
    languages: tuple[Language, ...] = ("nl", "en")
    for language in languages:
        show(findings_page(validation(dossier, language, on_screen=True), everything=True))
        said.append(f"[{language}]\n{capsys.readouterr().out}")
    return "".join(said)


def test_there_are_cases() -> None:
    assert len(FILES) > 50


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_file(
    file: Path, golden: Callable[[Path, str], None], capsys: pytest.CaptureFixture[str]
) -> None:
    data = file.read_bytes()
    assert b"\r" not in data
    golden(file.with_suffix(".txt"), printed(data, Path(file.name), capsys))


@pytest.mark.parametrize("name", BYTES)
def test_bytes(
    name: str, golden: Callable[[Path, str], None], capsys: pytest.CaptureFixture[str]
) -> None:
    golden(CASES / "bytes" / f"{name}.txt", printed(BYTES[name], Path(f"{name}.yaml"), capsys))


def test_no_golden_file_is_left_over() -> None:
    expected = {file.with_suffix(".txt").name for file in FILES}
    assert {file.name for file in CASES.glob("*.txt")} == expected
    assert {file.stem for file in (CASES / "bytes").glob("*.txt")} == set(BYTES)


def test_every_sentence_about_form_is_shown_by_some_case() -> None:
    said = "\n".join(
        file.read_text(encoding="utf-8")
        for file in [*CASES.rglob("*.txt"), *(CASES.parent / "golden").glob("*.txt")]
    )
    flat = " ".join(said.split())
    missing = [
        key
        for key in LOADING
        for language in LANGUAGES
        if not _shown(LOADING.template(key, language), flat)
    ]
    # For errors of a later pydantic.
    assert set(missing) == {"value-wrong.what", "value-wrong.fix"}


def _shown(sentence: str, flat: str) -> bool:
    filled = re.sub(
        r"\\\{\w+\\\}", ".+?", re.escape(" ".join(sentence.split()).replace("{{", "{"))
    )
    # In the file's own keys, whatever they are.
    filled = re.sub(r"‘unit’", "‘(unit|eenheid)’", filled)
    return re.search(filled.replace(r"\ ", r"\s"), flat) is not None

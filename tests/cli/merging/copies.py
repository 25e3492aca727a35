"""A plan, and what people do to their copies of it."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

BASE = """\
# Van ons allen
title: Buurt
vision: Iedereen doet mee

strategic_goals:
  meedoen: Meer buren doen mee

operational_goals:
  kennen:
    text: Buren kennen elkaar
    contributes_to: meedoen
  helpen:
    text: Buren helpen elkaar
    contributes_to: meedoen

inspanningen:
  feest:
    text: Een feest geven   # elk jaar
    contributes_to: kennen
    owner: gemeente
  klusdag:
    text: Een klusdag houden
    contributes_to: helpen
"""


CLASH = """\
  ‘Een groot feest geven’ (feest): beide kopieën veranderden ‘tekst’.
    mijn.yaml: Een groot feest geven
    piet.yaml: Een klein feest geven
    eerst: Een feest geven
"""


def changed(file: Path, *pairs: tuple[str, str]) -> None:
    """Edit a file by hand."""
    text = file.read_text(encoding="utf-8")
    for old, new in pairs:
        assert text.count(old) == 1, old
        text = text.replace(old, new)
    file.write_text(text, encoding="utf-8")


def typing(monkeypatch: pytest.MonkeyPatch, *answers: str) -> None:
    """Somebody at a terminal who types these answers."""
    monkeypatch.setattr("toc.cli.plan_asking.at_a_terminal", lambda: True)
    left: Iterator[str] = iter(answers)

    def said(prompt: str) -> str:
        sys.stdout.write(f"{prompt}\n")
        return next(left)

    monkeypatch.setattr("builtins.input", said)


def git(*words: str) -> str:
    """What git says."""
    name = ("-c", "user.name=toc", "-c", "user.email=toc@example.org")
    done = subprocess.run(["git", *name, *words], capture_output=True, text=True, check=False)
    return done.stdout + done.stderr

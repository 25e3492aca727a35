"""Joining where a plan is kept in git, and as git's own way of merging."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.cli.merging.copies import BASE, changed, git, typing


def test_the_version_of_both_is_found_in_git(clashing: Path, run: Run) -> None:
    plan = clashing / "mijn.yaml"
    mine = plan.read_text(encoding="utf-8")
    git("init", "-q", ".")
    plan.write_text(BASE, encoding="utf-8")
    git("add", "mijn.yaml")
    git("commit", "-qm", "plan")
    plan.write_text(mine, encoding="utf-8")
    git("commit", "-qam", "mijn")
    told = json.loads(run("merge", "mijn.yaml", "piet.yaml", "--dry-run", "--json").out)
    assert told["base"]["commit"] == git("rev-parse", "HEAD~1").strip()
    assert [one["before"] for one in told["conflicts"]] == ["Een feest geven"]


def test_git_joins_by_element_once_it_is_set(
    home: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    (home / "programmes").mkdir()
    plan = home / "programmes" / "buurt.yaml"
    plan.write_text(BASE, encoding="utf-8")
    git("init", "-q", "-b", "main", ".")
    git("add", ".")
    git("commit", "-qm", "plan")
    asked = run("merge", "--install")
    assert (asked.code, asked.err) == (
        1,
        "Er is niets ingesteld: dat gebeurt alleen na een antwoord in de terminal.\n",
    )
    assert not (home / ".gitattributes").exists()
    typing(monkeypatch, "ja")
    done = run("merge", "--install")
    assert done.out.endswith(
        "Zo instellen? (ja of nee)\nUw antwoord: \nIngesteld. Wie de map deelt, typt op de eigen "
        "computer ook: toc merge --install\n"
    )
    assert (home / ".gitattributes").read_text("utf-8") == "programmes/*.yaml merge=toc\n"
    assert run("merge", "--install").out == ("Git voegt hier al programma’s per element samen.\n")
    git("checkout", "-qb", "piet")
    changed(plan, ("owner: gemeente", "owner: school"), ("klusdag h", "klusmiddag h"))
    git("commit", "-qam", "piet")
    git("checkout", "-q", "main")
    changed(plan, ("Een feest geven ", "Een groot feest geven "))
    git("commit", "-qam", "mijn")
    said = git("merge", "piet")
    assert plan.read_text(encoding="utf-8") == BASE.replace(
        "Een feest geven ", "Een groot feest geven "
    ).replace("gemeente", "school").replace("klusdag h", "klusmiddag h"), said
    git("checkout", "-q", "piet")
    changed(plan, ("Een feest geven ", "Een klein feest geven "))
    git("commit", "-qam", "piet")
    git("checkout", "-q", "main")
    said = git("merge", "piet")
    assert "programmes/buurt.yaml: Op 1 plaats botsen de kopieën:" in said
    text = plan.read_text(encoding="utf-8")
    assert "    # - de andere tak: Een klein feest geven\n" in text
    assert "<<<<" not in text
    assert git("diff", "--name-only", "--diff-filter=U") == "programmes/buurt.yaml\n"

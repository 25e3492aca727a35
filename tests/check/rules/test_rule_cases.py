"""Every rule, on plans that state what is to be found in them: exactly that, by all rules of its
family together.

A case is a file in `cases/<rule>/`, `good-….yaml` or `bad-….yaml`, that says in its first lines
what is expected: `# expect: LINE SEVERITY RULE` for each finding, nothing where there is none. It
may say what day it is (`# today: 2024-06-01`), and what lies beside it: `# document ID: FILE` and
`# other: FILE`.
"""

from __future__ import annotations

import datetime
import inspect
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

import toc.check.rules
from tests.each import each
from toc.check.opening import open_dossier
from toc.check.report.validation import say, validation
from toc.check.rules import Rule
from toc.check.rules.catalogue import CATALOGUE
from toc.check.words.rule_titles import RULE_TITLES
from toc.check.words.rulebook import RULEBOOK
from toc.core.checked import Asked
from toc.core.dossier import Dossier
from toc.core.words import Language

CASES = Path(__file__).parent / "cases"
FILES = sorted(file for rule in CATALOGUE for file in (CASES / rule.id).glob("*.yaml"))
LANGUAGES: tuple[Language, ...] = ("nl", "en")
FAMILY = {rule.id: rule.family for rule in CATALOGUE}


def stated(file: Path, what: str) -> list[str]:
    """What the first lines of a case say of something."""
    text = file.read_text(encoding="utf-8")
    return re.findall(rf"^# {what} ?(.+)$", text, re.MULTILINE)


def expected(file: Path) -> list[str]:
    """The findings that a case states."""
    return sorted(line for line in stated(file, "expect:") if line != "nothing")


def asked(file: Path) -> Dossier:
    """A case, read and checked as it asks."""
    (today,) = stated(file, "today:") or ["2024-06-01"]
    named = (line.split(": ") for line in stated(file, "document"))
    documents = {
        name: (file.parent / beside).read_text(encoding="utf-8") for name, beside in named
    }
    others = {}
    for other in stated(file, "other:"):
        dossier = open_dossier(file.parent / other)
        assert dossier.tree is not None
        others[dossier.name] = dossier.tree
    day = datetime.date.fromisoformat(today)
    return open_dossier(file, Asked(day, documents=documents, others=others))


@pytest.mark.parametrize("rule", CATALOGUE, ids=lambda rule: rule.id)
def test_cases(rule: Rule, golden: Callable[[Path, str], None]) -> None:
    """What its cases state is found in them, and everything that is said about the bad ones is
    as it is in `words.txt`, whole."""
    found, stated = {}, {}
    lines: list[str] = []
    for file in sorted((CASES / rule.id).glob("*.yaml")):
        dossier = asked(file)
        # A case that cannot be read finds nothing, and would prove nothing.
        assert dossier.reading.problems == (), file
        found[file.stem] = sorted(
            f"{problem.place.line} {problem.severity.name.lower()} {problem.id}"
            for problem in dossier.problems
            if FAMILY[problem.id] == rule.family
        )
        stated[file.stem] = expected(file)
        if file.stem.startswith("bad-"):
            lines += _said(rule, file.stem, dossier)
    assert found == stated
    golden(CASES / rule.id / "words.txt", "\n".join(lines) + "\n")


def _said(rule: Rule, name: str, dossier: Dossier) -> Iterator[str]:
    found = [problem for problem in dossier.problems if problem.id == rule.id]
    for language in LANGUAGES:
        yield f"[{name}, {language}]"
        report = validation(dossier, language)
        (group,) = [group for group in report.groups if group.id == rule.id]
        if len(found) > 1:
            yield from (group.title, f"  {group.fix}")
        for problem in found:
            said = say(problem, dossier, language)
            yield f"{said.place.line}:{said.place.column} {said.what}"
            yield f"  {said.fix}"
        yield f"  {group.why}"


def test_every_case_is_what_its_name_says() -> None:
    misnamed = []
    for file in FILES:
        found = file.parent.name in {line.split()[2] for line in expected(file)}
        if not file.stem.startswith("bad-" if found else "good-"):
            misnamed.append(f"{file.parent.name}/{file.stem}")
    assert misnamed == []


def test_every_case_belongs_to_a_rule() -> None:
    assert len(FILES) > 300
    assert {folder.name for folder in CASES.iterdir()} == {rule.id for rule in CATALOGUE}


def test_every_rule_file_is_registered_once() -> None:
    folder = Path(inspect.getfile(toc.check.rules)).parent
    files = sorted(
        (file.parent.name, file.stem.replace("_", "-"))
        for file in folder.glob("*/*.py")
        if not file.stem.startswith("_")
    )
    assert len(files) > 80
    assert sorted((rule.family, rule.id) for rule in CATALOGUE) == files


@each("rule", CATALOGUE)
def test_rule_is_whole(rule: Rule) -> None:
    title, *rest = rule.manual.strip().split("\n\n")
    assert title.endswith(".")
    assert "\n" not in title
    manual = "\n\n".join(rest)
    assert "Why:" in manual, "why it matters"
    assert "\n    " in manual, "an example"
    assert "Write instead" in manual, "what to write"
    assert "Source:" in manual, "whose idea it is"
    for part in ("group", "why", "fix"):
        assert f"{rule.id}.{part}" in RULEBOOK
    assert any(re.fullmatch(rf"{rule.id}(\.[a-z-]+)?\.what", key) for key in RULEBOOK)
    assert rule.id in RULE_TITLES
    for kind in ("good", "bad"):
        assert list((CASES / rule.id).glob(f"{kind}-*.yaml")), f"no {kind} case"

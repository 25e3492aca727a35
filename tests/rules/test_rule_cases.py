"""Every rule, on plans that state what is to be found in them: exactly that, by all rules
together.

A case is a file in `cases/<rule>/`, `good-….yaml` or `bad-….yaml`, that begins with a line
`# expect: LINE SEVERITY RULE` for each finding, or `# expect: nothing`.
"""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable
from pathlib import Path

import pytest

import toc
import toc.rules.structure
from toc.messages import Language
from toc.messages.rules import RULES
from toc.reports.validation import say, validation
from toc.rules import CATALOGUE, Rule

CASES = Path(__file__).parent / "cases"
FILES = sorted(CASES.rglob("*.yaml"))
LANGUAGES: tuple[Language, ...] = ("nl", "en")


def expected(file: Path) -> list[str]:
    """The findings that a case states."""
    text = file.read_text(encoding="utf-8")
    stated = re.findall(r"^# expect: (.+)$", text, re.MULTILINE)
    assert stated, "a case says what is expected"
    return [] if stated == ["nothing"] else sorted(stated)


@pytest.mark.parametrize("file", FILES, ids=lambda file: f"{file.parent.name}/{file.stem}")
def test_case(file: Path) -> None:
    found = [f"{p.place.line} {p.severity.name.lower()} {p.id}" for p in toc.load(file).problems]
    assert sorted(found) == expected(file)


@pytest.mark.parametrize("file", FILES, ids=lambda file: f"{file.parent.name}/{file.stem}")
def test_case_is_what_its_name_says(file: Path) -> None:
    found = {line.split()[2] for line in expected(file)}
    if file.stem.startswith("good-"):
        assert file.parent.name not in found
    else:
        assert file.stem.startswith("bad-")
        assert file.parent.name in found


def test_every_case_belongs_to_a_rule() -> None:
    assert len(FILES) > 30
    assert {file.parent.name for file in FILES} == {rule.id for rule in CATALOGUE}


def test_every_rule_file_is_registered_once() -> None:
    folder = Path(inspect.getfile(toc.rules.structure)).parent
    files = sorted(file.stem for file in folder.glob("*.py") if file.stem != "__init__")
    assert len(files) >= 16
    assert sorted(rule.id for rule in CATALOGUE) == [name.replace("_", "-") for name in files]
    assert {rule.family for rule in CATALOGUE} == {"structure"}


@pytest.mark.parametrize("rule", CATALOGUE, ids=lambda rule: rule.id)
def test_rule_is_whole(rule: Rule) -> None:
    title, *rest = rule.manual.strip().split("\n\n")
    assert title.endswith(".")
    assert "\n" not in title
    manual = "\n\n".join(rest)
    assert "Why:" in manual, "why it matters"
    assert "\n    " in manual, "an example"
    assert "Write instead" in manual, "what to write"
    for part in ("group", "why", "fix"):
        assert f"{rule.id}.{part}" in RULES
    assert any(re.fullmatch(rf"{rule.id}(\.[a-z-]+)?\.what", key) for key in RULES)
    for kind in ("good", "bad"):
        assert list((CASES / rule.id).glob(f"{kind}-*.yaml")), f"no {kind} case"


@pytest.mark.parametrize("rule", CATALOGUE, ids=lambda rule: rule.id)
def test_words(rule: Rule, golden: Callable[[Path, str], None]) -> None:
    """Everything that is said about the bad cases of a rule, whole."""
    lines = []
    for file in sorted((CASES / rule.id).glob("bad-*.yaml")):
        loaded = toc.load(file)
        for language in LANGUAGES:
            lines.append(f"[{file.stem}, {language}]")
            found = [problem for problem in loaded.problems if problem.id == rule.id]
            report = validation(loaded, language)
            (group,) = [group for group in report.groups if group.id == rule.id]
            if len(found) > 1:
                lines += [group.title, f"  {group.fix}"]
            for problem in found:
                said = say(problem, loaded, language)
                lines += [f"{said.place.line}:{said.place.column} {said.what}", f"  {said.fix}"]
            lines.append(f"  {group.why}")
    golden(CASES / rule.id / "words.txt", "\n".join(lines) + "\n")

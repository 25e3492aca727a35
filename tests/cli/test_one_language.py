"""What is said in one language has no sentence of the other: on the screen and in every kind of
document, of the real plan, of programmes made up by chance, and of plans with errors in them.

The same is said in both languages, and held to the other one too: a document in which nothing is
found that way would be looked at in vain.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.cli.conftest import Run
from tests.cli.made_up import made_up, own_texts
from tests.core.words.left_over import left_over, only_in, shown, words
from tests.examples import examples
from toc.core.words import Language

both = pytest.mark.parametrize("language", ["nl", "en"])
OTHER: dict[Language, Language] = {"nl": "en", "en": "nl"}

SCREEN = (
    "validate {plan} --all",
    "validate {plan} --profile funder --all",
    "validate {plan} --format markdown",
    "show {plan}",
    "why {work} {plan}",
    "why {goal} {plan}",
    "plan 2025 {plan} --all",
    "plan 2025 {plan} --why {work}",
    "plan 2031 {plan}",
    "progress {plan} --year 2024",
    "review 2025 {plan}",
    "measure due {plan} --on 2025-01-20",
    "log {plan}",
    "show {plan}x",
    "why zzz {plan}",
    "measure add zzz {plan} --value x --period y",
    "export {plan} --network zzz",
    "export {plan} --to x.odt",
    "rules",
    "zzz",
)
"""What only prints."""


@both
def test_the_real_plan_on_the_screen(
    real: Path, run: Run, monkeypatch: pytest.MonkeyPatch, language: Language
) -> None:
    """Its own texts are Dutch, whatever language is asked; what is said of them is not."""
    plan = "alliantie-van-kracht"
    monkeypatch.setenv("TOC_LANGUAGE", language)
    own = (real / "programmes" / f"{plan}.yaml").read_text(encoding="utf-8")
    found, silent = {}, []
    for line in SCREEN:
        ran = run(*line.format(plan=plan, work="speeddates", goal="maatwerk").split())
        if left := left_over(ran.out + ran.err, language, own):
            found[line] = left
        if not left_over(ran.out + ran.err, OTHER[language], own):
            silent.append(line)
    assert (found, silent) == ({}, [])


DOCUMENTS = (
    "plan 2025 p.yaml --to proposal.xlsx",
    "plan 2025 p.yaml --to proposal.md",
    "plan 2025 p.yaml --adopt --role Xylo --date 2024-12-01",
    "plan 2025 p.yaml --since 2025",
    "plan 2025 p.yaml --to adopted.html",
    "plan score-sheet 2025 p.yaml --to scores.xlsx --participant Xylo",
    "plan read-scores scores.xlsx p.yaml",
    "hand-out p.yaml --residents --partner Xylo --to forms/",
    "review 2024 p.yaml --to review.html",
    "review 2024 p.yaml --to day/ --cards",
    "review 2024 p.yaml --to day/",
    "measure template p.yaml --on 2025-01-20 --to form.xlsx",
    "measure import form.xlsx p.yaml",
    "export logframe p.yaml --to logframe.xlsx",
    "export logframe p.yaml --to logframe.md",
    "export p.yaml --to annex.docx",
    "export p.yaml --to page.html",
    "export p.yaml --format svg --to svg/",
    "export p.yaml --progress 2024 --format svg --to now/",
    "export p.yaml --theory --to theory.svg",
    "export p.yaml --matrix --to matrix.svg",
    "export p.yaml --chain --format svg --to chain/",
    "export p.yaml --status --to status.svg",
    "export p.yaml --coherence --to coherence.svg",
    "export p.yaml --horizon --to horizon.svg",
    "export p.yaml --line p --to line.svg",
    "export p.yaml --year 2025 --to year.svg",
    "export p.yaml --why w1 --to why.svg",
    "export p.yaml --network a --to a.pptx",
    "export p.yaml --network a --to a.drawio",
    "export table p.yaml --to p.csv",
    "export iati p.yaml --to p.xml",
    "import p.yaml",
)
"""What writes a document or a form, or reads one back."""

WORDLESS = (".csv", ".xml", ".yaml", ".png", ".drawio", ".ics")
"""Files for programs: their words are keys, which are the same in both languages."""


def _made(folder: Path, seen: set[tuple[Path, int]]) -> Iterator[Path]:
    """The files that were made since."""
    for file in sorted(folder.rglob("*")):
        mark = (file, file.stat().st_mtime_ns)
        if file.is_file() and "history" not in file.parts and mark not in seen:
            seen.add(mark)
            yield file


@both
def test_documents_of_a_programme_made_up_by_chance(
    home: Path, run: Run, monkeypatch: pytest.MonkeyPatch, language: Language
) -> None:
    monkeypatch.setenv("TOC_LANGUAGE", language)
    own, foreign = made_up(1, language) + own_texts(language), only_in(OTHER[language])
    (home / "p.yaml").write_text(made_up(1, language), encoding="utf-8", newline="\n")
    seen: set[tuple[Path, int]] = set()
    found, silent = {}, []
    assert list(_made(home, seen))
    for line in DOCUMENTS:
        ran = run(*line.split())
        texts = {line: ran.out + ran.err} | {one.name: shown(one) for one in _made(home, seen)}
        for name, text in texts.items():
            left = left_over(text, language, own)
            if name != line and name.endswith(".xlsx"):  # with the names of its sheets
                left += sorted({*words(text)} & foreign - {*words(own)})
            if left:
                found[name] = left
            # What a command says is tried above; a name of its own is a document.
            wordless = name.endswith(WORDLESS) or name == line
            if not wordless and not left_over(text, OTHER[language], own):
                silent.append(name)
    assert (found, silent) == ({}, [])


# --- plans with errors in them ---------------------------------------------------------------

_ODD = ("zzz", "-5", "2031-13", "[w1, w1]", "{a: 1}", '""', "yes", "1e9", "2024-02-30", "- x", "'")


def _spoilt(text: str, chance: random.Random) -> str:
    """A plan in which something went wrong: a value, a key, a line, a piece."""
    lines = text.splitlines()
    for _ in range(chance.randint(1, 3)):
        at = chance.randrange(5, len(lines))
        key, _, value = lines[at].partition(": ")
        lines[at] = chance.choice(
            (
                f"{key}: {chance.choice(_ODD)}",
                f"{key}x: {value}",
                f"  {lines[at]}",
                f"{lines[at]}\n{lines[at]}",
                f"{key}: {value[:-1]}" if value else "",
                lines[at].replace("  ", "\t", 1),
            )
        )
    return "\n".join(lines) + "\n"


@settings(max_examples=examples(25), deadline=None, derandomize=True)
@given(st.integers(0, 2**32), st.sampled_from(("nl", "en")))
def test_a_plan_with_errors(
    tmp_path_factory: pytest.TempPathFactory, seed: int, language: Language
) -> None:
    from typer.testing import CliRunner

    from toc.cli.app import application

    plan = _spoilt(made_up(seed, language), random.Random(seed))
    file = tmp_path_factory.getbasetemp() / "spoilt.yaml"
    file.write_text(plan, encoding="utf-8", newline="\n")
    done = CliRunner(env={"TOC_LANGUAGE": language}).invoke(
        application(), ["validate", str(file), "--all"]
    )
    assert done.exit_code in (0, 1), done.output
    assert left_over(done.output, language, plan + own_texts(language)) == []


def test_a_sentence_of_the_other_language_is_found(home: Path) -> None:
    """However it is broken over lines, in tags or beside marks."""
    page = "<p>Done.</p><p>Verbeter de <b>waarde</b>, of de\n schaal van de indicator in het "
    (home / "a.html").write_text(f"{page}programma</p>", encoding="utf-8")
    assert (
        "MEASUREMENTS.outside-scale.fix: verbeter de waarde of de schaal van de indicator in "
        "het programma"
    ) in left_over(shown(home / "a.html"), "en")
    assert left_over(shown(home / "a.html"), "nl") == []

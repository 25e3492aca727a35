"""The pages about the rules as Markdown: one a rule, and an index."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from pathlib import PurePosixPath

from toc.check.rules import Rule
from toc.check.rules.measured_scores import unseen
from toc.check.words.findings import FINDINGS
from toc.check.writers.manual import RulePage, in_dutch, rule_page
from toc.core.problems import Severity
from toc.core.words import Language


def rule_pages(rules: Sequence[Rule], folder: str, language: Language) -> dict[str, str]:
    """The files of the manual by name: `FOLDER.md` is the index, `FOLDER/<rule>.md` a page.
    `folder` is one name."""
    pages = [rule_page(rule, language) for rule in rules]
    index = PurePosixPath(f"{folder}.md")
    files = {str(index): _index(pages, folder, language)}
    for page in pages:
        files[f"{folder}/{page.id}.md"] = _page(page, f"../{index}", language)
    return files


def own_setting(page: RulePage, language: Language) -> tuple[str, str]:
    """What a programme can choose for itself about this rule: a sentence, and YAML (empty where
    there is nothing to choose)."""
    if page.limit:
        said = FINDINGS.say("own-limit", language, limit=page.limit)
        setting = f"{{limit: {page.limit}, weight: {page.severity.name.lower()}}}"
    elif page.severity is Severity.ERROR:
        return FINDINGS.say("own-error", language), ""
    else:
        said = FINDINGS.say("own-weight", language)
        setting = "off    # advice | warning | error"
    yaml = f"rules:\n  {page.id}: {setting}"
    if language == "nl":
        yaml = in_dutch(yaml).replace("off    # advice | warning | error", _DUTCH_WEIGHTS)
    return said, yaml


_DUTCH_WEIGHTS = "uit    # advies | aandachtspunt | fout"


def _index(pages: Sequence[RulePage], folder: str, language: Language) -> str:
    def lines() -> Iterator[str]:
        yield f"# {FINDINGS.say('index-title', language)}"
        yield ""
        yield FINDINGS.say("index-intro", language)
        yield ""
        yield FINDINGS.say("index-profile", language)
        if any(page.score for page in pages):
            yield ""
            yield FINDINGS.say("score-unseen" if unseen() else "score-seen", language)
        for family, grouped in groupby(pages, key=lambda page: page.family):
            of_family = list(grouped)
            yield ""
            yield f"## {family}"
            yield ""
            scored = any(page.score for page in of_family)
            keys = ("finds", "name", "weight", *(("score",) if scored else ()))
            yield _row([FINDINGS.say(key, language) for key in keys])
            yield "|---" * len(keys) + "|"
            for page in of_family:
                name = f"[`{page.id}`]({folder}/{page.id}.md)"
                score = (page.score or "–",) if scored else ()
                yield _row([page.title, name, page.weight, *score])

    return "\n".join(lines()) + "\n"


def _row(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _page(page: RulePage, index: str, language: Language) -> str:
    def heading(key: str) -> str:
        return f"## {FINDINGS.say(key, language)}\n"

    def yaml(code: str) -> str:
        return f"```yaml\n{code}\n```\n"

    def blocks() -> Iterator[str]:
        yield f"# {page.title}\n"
        yield f"`{page.id}` · {page.family} · {page.weight}\n"
        if page.weights:
            yield f"{page.weights}.\n"
        if page.reads:
            yield f"{page.reads}\n"
        yield heading("finds")
        yield from (f"{sentence}\n" for sentence in page.finds)
        yield heading("why")
        yield f"{page.why}\n"
        if page.example:
            yield heading("example")
            yield yaml(page.example)
        yield heading("instead")
        yield from (f"{sentence}\n" for sentence in page.instead)
        if page.better:
            yield yaml(page.better)
        yield heading("own-choice")
        said, setting = own_setting(page, language)
        yield f"{said}\n"
        if setting:
            yield yaml(setting)
        if page.measured:
            yield heading("measured")
            yield from (f"{sentence}\n" for sentence in page.measured)
        if page.source:
            yield heading("source")
            yield f"{page.source}\n"
        yield "---\n"
        yield f"[{FINDINGS.say('back', language)}]({index})\n"

    return "\n".join(blocks())

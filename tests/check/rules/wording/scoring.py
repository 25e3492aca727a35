"""How right the wording rules are on texts that nobody tuned them for.

A set is a folder with `texts.jsonl`: texts of public plans, one sentence each, with its level, the
rules that hold for it (`holds`) and those on which careful readers would differ (`doubtful`:
counted nowhere). Beside it may stand `pairs.jsonl`: pairs of texts that a person would or would
not call the same. The texts of one field become one programme, and all rules are asked of it.
"""

from __future__ import annotations

import datetime
import json
import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from toc.check.opening import dossier_of
from toc.check.report.validation import validation
from toc.core.checked import Asked
from toc.core.loading import read_bytes
from toc.core.words import Language

HERE = Path(__file__).parent
HANDED, UNSEEN = HERE / "handed", HERE / "unseen"

ALIKE = "near-duplicates"
"""What the pairs are counted under; several rules find them."""

_GOAL = (
    "goal-phrased-as-activity",
    "output-as-goal",
    "two-results",
    "means-and-end",
    "comparative-without-baseline",
    "goal-without-group",
    "vague-words",
    "placeholder",
    "long-text",
    "goal-without-change",
)
READS = {
    "strategisch doel": _GOAL,
    "operationeel doel": (*_GOAL, "goals-without-measure"),
    "inspanning": (
        "inspanning-as-effect",
        "two-results",
        "means-and-end",
        "vague-words",
        "inspanning-without-verb",
        "placeholder",
        "long-text",
    ),
    "indicator": (
        "output-proves-outcome",
        "unit-against-text",
        "two-results",
        "vague-words",
        "placeholder",
        "long-text",
    ),
}
"""The rules that a level of text is labelled for."""

_LEVEL_OF = {"S": "strategisch doel", "O": "operationeel doel", "I": "inspanning"}
_LEVEL_OF["N"] = "indicator"


@dataclass(frozen=True)
class Text:
    """A labelled text."""

    lang: Language
    field: str
    id: str
    level: str
    text: str
    holds: frozenset[str]
    doubtful: frozenset[str]
    unit: str = ""


@dataclass
class Score:
    """What a rule found: rightly, wrongly, and what it missed; and how many texts it was asked
    of."""

    texts: int = 0
    right: int = 0
    false: list[str] = field(default_factory=list)
    missed: list[str] = field(default_factory=list)

    def count(self, text: str, told: str | None, holds: bool) -> None:
        """One text, what the rule said of it, and whether it should have."""
        self.texts += 1
        self.right += told is not None and holds
        if told is not None and not holds:
            self.false.append(f"{text} -> {told}")
        if told is None and holds:
            self.missed.append(text)


Scores = dict[tuple[Language, str], Score]


def published() -> Path:
    """The set whose figures the project publishes: the unseen one where it is there."""
    return UNSEEN if (UNSEEN / "texts.jsonl").is_file() else HANDED


def scores(folder: Path) -> Scores:
    """The score of every rule in each language of a set, by language and then by rule."""
    counted: Scores = defaultdict(Score)
    fields: dict[tuple[Language, str], list[Text]] = defaultdict(list)
    for one in texts(folder):
        fields[one.lang, one.field].append(one)
    for (language, name), of_field in fields.items():
        found = _found(_programme(language, name, of_field))
        for one in of_field:
            for rule in READS[one.level]:
                if rule not in one.doubtful:
                    told = found[one.id].get(rule)
                    counted[language, rule].count(one.text, told, rule in one.holds)
    for pair in _lines(folder / "pairs.jsonl"):
        language = pair.get("lang", "nl")
        level = _LEVEL_OF.get(pair["level"], pair["level"])
        both = [
            Text(language, "paar", name, level, pair[key], frozenset(), frozenset())
            for name, key in (("een", "one"), ("twee", "other"))
        ]
        found = _found(_programme(language, "paar", both))
        alike = (what for one in both for rule, what in found[one.id].items() if _about_two(rule))
        counted[language, ALIKE].count(
            f"{pair['one']} | {pair['other']}", next(alike, None), pair["same"]
        )
    return dict(sorted(counted.items()))


def texts(folder: Path) -> Iterator[Text]:
    """The labelled texts of a set."""
    for line in _lines(folder / "texts.jsonl"):
        yield Text(
            line["lang"],
            line["field"],
            line["id"],
            line["level"],
            line["text"],
            frozenset(line["holds"]),
            frozenset(line["doubtful"]),
            line.get("unit") or "",
        )


def _lines(file: Path) -> list[dict[str, Any]]:
    if not file.is_file():
        return []
    return [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines() if line]


def _about_two(rule: str) -> bool:
    return rule.startswith(("similar-", "same-"))


def _programme(language: Language, name: str, of_field: list[Text]) -> str:
    """A programme file of these texts; what stands around them is without faults of its own."""
    dutch = language == "nl"
    vision = "Iedereen doet mee en heeft een goed leven"
    top = "Inwoners van de stad ervaren een goed leven"
    home = "In 2029 ervaart 80% van de inwoners dat zij erbij horen"
    if not dutch:
        vision = "Everyone takes part and has a good life"
        top = "Residents experience a good life"
        home = "In 2029, 80% of residents feel that they belong"
    strategic = [one for one in of_field if one.level == "strategisch doel"]
    first = strategic[0].id if strategic else "top"
    lines = [f"titel: {_quoted(name)}", f"taal: {language}", f"visie: {vision}"]
    lines += ["looptijd: {begin: 2016-01, einde: 2030-12}", "strategische_doelen:"]
    if not strategic:
        lines.append(f"  top: {{tekst: {_quoted(top)}}}")
    lines += [f"  {one.id}: {{tekst: {_quoted(one.text)}}}" for one in strategic]
    above = f"draagt_bij_aan: {first}, netwerk: net}}"
    lines += ["netwerken: {net: Net}", "operationele_doelen:"]
    lines.append(f"  thuis: {{tekst: {_quoted(home)}, {above}")
    doing = ["inspanningen:"]
    measuring = ["indicatoren:"]
    for one in of_field:
        text = _quoted(one.text)
        if one.level == "operationeel doel":
            lines.append(f"  {one.id}: {{tekst: {text}, {above}")
        if one.level == "inspanning":
            doing.append(f"  {one.id}: {{tekst: {text}, draagt_bij_aan: thuis}}")
        if one.level == "indicator":
            unit = _quoted(one.unit or "aantal")
            measuring.append(
                f"  {one.id}: {{tekst: {text}, meet: thuis, soort: effect, eenheid: {unit}}}"
            )
    doing.append("  iets: {tekst: Een spreekuur houden in elke wijk, draagt_bij_aan: thuis}")
    lines += doing + (measuring if len(measuring) > 1 else [])
    return "\n".join(lines) + "\n"


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def _found(text: str) -> dict[str, dict[str, str]]:
    """What each rule says of each element of a programme file."""
    file = Path("plan.yaml")
    dossier = dossier_of(file, read_bytes(text.encode(), file), Asked(datetime.date(2026, 6, 1)))
    assert dossier.programme is not None, dossier.reading.problems
    report = validation(dossier, dossier.language, on_screen=True)
    found: dict[str, dict[str, str]] = defaultdict(dict)
    for group in report.groups:
        for said in group.said:
            for element in _elements(said.id, said.about, said.what):
                found[element][said.id] = said.what
    return found


def _elements(rule: str, about: str, what: str) -> list[str]:
    """The elements that a finding is about; one rule names its goals between brackets."""
    named = re.search(r"\((.*?)\)", what) if rule == "goals-without-measure" else None
    return [*(re.findall(r"[\w-]+", named[1]) if named else ()), about]

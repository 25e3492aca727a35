"""What a rule's page says: what the rule itself says, in the language of the page, with an
example. The Dutch example is that of the rule's docstring, with the keys in Dutch; the English one
stands in `examples.en.txt`."""

from __future__ import annotations

import inspect
import re
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from toc.check.rules import Rule
from toc.check.rules.measured_scores import figures
from toc.check.rules.profiles import severity_of
from toc.check.words.findings import EXAMPLE_NOTES, FINDINGS, SOURCES
from toc.check.words.rule_titles import RULE_TITLES
from toc.check.words.rulebook import RULEBOOK
from toc.check.words.validation import VALIDATION
from toc.core.loading.vocabulary import DUTCH_KEYS, DUTCH_VALUES
from toc.core.model import Profile, Programme
from toc.core.problems import Severity
from toc.core.words import Language, listing
from toc.core.words.speech import worded


@dataclass(frozen=True)
class Docstring:
    """The parts of a rule's docstring; empty where it has none. `example` and `better` are
    YAML."""

    finds: tuple[str, ...]
    why: str
    example: str
    instead: str
    better: str
    source: str


@dataclass(frozen=True)
class RulePage:
    """The manual page of a rule, in one language. `severity` and `weight` are those for an adopted
    plan; `weights` is one sentence where the profiles differ, else empty. `limit` is 0 where the
    rule has none. `reads` says whose texts it reads, empty for a rule that is not about how a text
    is written. `measured` says how right it was on labelled texts, empty where it was not
    measured; `score` is the same in short for texts in the language of the page, empty where
    there are too few cases."""

    id: str
    title: str
    family: str
    severity: Severity
    weight: str
    weights: str
    limit: int
    reads: str
    finds: tuple[str, ...]
    why: str
    example: str
    instead: tuple[str, ...]
    better: str
    source: str
    measured: tuple[str, ...]
    score: str


def rule_page(rule: Rule, language: Language) -> RulePage:
    """The page of a rule. KeyError where a sentence or title of it is missing."""
    manual = docstring(rule.manual)
    weights = {profile.value: _weight(rule, profile, language) for profile in Profile}
    differs = len(set(weights.values())) > 1
    example, better = _examples(rule, manual, language)
    return RulePage(
        id=rule.id,
        title=RULE_TITLES.say(rule.id, language),
        family=FINDINGS.say(f"family-{rule.family}", language),
        severity=rule.severity,
        weight=VALIDATION.say(rule.severity.name.lower(), language),
        weights=_weights(weights, language) if differs else "",
        limit=rule.limit,
        reads=_reads(rule, language),
        finds=_told(rule.id, "what", language),
        why=RULEBOOK.say(f"{rule.id}.why", language),
        example=example,
        instead=_told(rule.id, "fix", language),
        better=better,
        source=_source(manual.source, language),
        measured=_measured(rule, language),
        score=_score(rule, language),
    )


def _source(source: str, language: Language) -> str:
    return worded(source, "en") if language == "en" else SOURCES.get(source, source)


def _reads(rule: Rule, language: Language) -> str:
    """Whose texts a rule reads, in one sentence."""
    if not rule.reads:
        return ""
    parts = listing([FINDINGS.say(f"reads-{part}", language) for part in rule.reads], language)
    return FINDINGS.say("reads", language, parts=parts)


def _measured(rule: Rule, language: Language) -> tuple[str, ...]:
    """What was measured, a sentence a language of texts, and what to think of it."""
    said = []
    known = figures(rule.id)
    for one in known:
        what = "pairs" if one.pairs else "texts"
        where = FINDINGS.say(f"measured-{one.language}-{what}", language, count=one.texts)
        values = {"where": where, "right": one.right, "told": one.told, "cases": one.cases}
        sentence = FINDINGS.say("measured-figure", language, **values)
        few = f" {FINDINGS.say('measured-few', language)}" if one.few else ""
        said.append(sentence + few)
    if any(one.pairs for one in known):
        said.append(FINDINGS.say("measured-together", language))
    if known:
        key = "measured-unseen" if known[0].unseen else "measured-seen"
        said.append(FINDINGS.say(key, language))
    return tuple(said)


def _score(rule: Rule, language: Language) -> str:
    """`5/5, 5/16`: how many of its remarks were right, and how many of the cases were found."""
    figure = next((one for one in figures(rule.id) if one.language == language), None)
    if figure is None or figure.few:
        return ""
    return f"{figure.right}/{figure.told}, {figure.right}/{figure.cases}"


@cache
def docstring(text: str) -> Docstring:
    """The parts of a rule's docstring, each paragraph on one line."""
    finds: list[str] = []
    said = {"Why:": "", "Write instead": "", "Source:": ""}
    code = {False: "", True: ""}
    part = ""
    for block in inspect.cleandoc(text).split("\n\n"):
        if block.startswith("    "):
            after = part == "Write instead"
            code[after] = "\n\n".join(filter(None, [code[after], inspect.cleandoc("\n" + block)]))
            continue
        paragraph = " ".join(block.split())
        opening = next((start for start in said if paragraph.startswith(start)), None)
        if opening is not None:
            part = opening
            paragraph = _sentence(paragraph.removeprefix(opening))
        if part:
            said[part] = " ".join(filter(None, [said[part], paragraph]))
        else:
            finds.append(paragraph)
    return Docstring(
        tuple(finds),
        why=said["Why:"],
        example=code[False],
        instead=said["Write instead"],
        better=code[True],
        source=said["Source:"].rstrip("."),
    )


def _sentence(text: str) -> str:
    text = text.lstrip(" :")
    return text[:1].upper() + text[1:]


_SLOT = re.compile(r"(?<!\{)\{[^{}]*\}")


def _told(rule: str, part: str, language: Language) -> tuple[str, ...]:
    """The sentences of a rule, of all its kinds, without the values that one case has."""
    keys = [key for key in RULEBOOK if key.startswith(f"{rule}.") and part in key.split(".")]
    # A page says `toc`, however it is started on the computer where the page was made.
    templates = (RULEBOOK.template(key, language).replace("{toc}", "toc") for key in keys)
    said = (_SLOT.sub("…", one).replace("….", "…") for one in templates)
    # Braces that are to be written stand twice in a sentence.
    whole = (one.replace("{{", "{").replace("}}", "}") for one in said)
    return tuple(dict.fromkeys(map(in_dutch, whole) if language == "nl" else whole))


def _examples(rule: Rule, manual: Docstring, language: Language) -> tuple[str, str]:
    """An example of what the rule finds, and one of what is better (mostly empty)."""
    if language == "nl":
        return _noted(manual.example), _noted(manual.better)
    english = _english_examples()
    return english.get(rule.id, ""), english.get(f"{rule.id}: better", "")


@cache
def _english_examples() -> dict[str, str]:
    """The English examples by the id of their rule; `ID: better` is that of what is better."""
    text = files(__package__).joinpath("examples.en.txt").read_text(encoding="utf-8")
    parts = (part.partition("\n") for part in text.removeprefix("## ").split("\n## "))
    return {name: example.strip("\n") for name, _, example in parts}


def _weight(rule: Rule, profile: Profile, language: Language) -> str:
    severity = severity_of(rule, _PLAIN, profile)
    if severity is None:
        return FINDINGS.say("off", language)
    return VALIDATION.say(severity.name.lower(), language)


_PLAIN = Programme.model_validate({"title": "…", "vision": "…"})
"""A programme without settings of its own."""


def _weights(weights: dict[str, str], language: Language) -> str:
    said = FINDINGS.say("weight-by-profile", language, **weights)
    return said[:1].upper() + said[1:]


_NOTE = re.compile(r"(?<=# ).*")


def _noted(example: str) -> str:
    """An example in Dutch, with what is noted beside it."""
    notes = _NOTE.sub(lambda match: EXAMPLE_NOTES.get(match[0], match[0]), example)
    return in_dutch(notes)


_KEY = re.compile(
    rf"(?<![\w‑-])({'|'.join(sorted(DUTCH_KEYS, key=len, reverse=True))})(?=:(?:\s|$)|’)"
    r"|\b(?:contributes_to|together_with|operational_goals|strategic_goals)\b"
)
_VALUE = re.compile(rf"(?<=: )({'|'.join(sorted(DUTCH_VALUES))})(?=[,}}\n]|$)")


def in_dutch(yaml: str) -> str:
    """YAML, or a sentence that names its keys, with the keys and fixed values in Dutch.

    >>> in_dutch("i: {text: Lezen, contributes_to: a, basis: network}")
    'i: {tekst: Lezen, draagt_bij_aan: a, grondslag: netwerk}'
    """
    keys = _KEY.sub(lambda match: DUTCH_KEYS[match[0]], yaml)
    return _VALUE.sub(lambda match: DUTCH_VALUES[match[0]], keys)

"""Whatever a file holds: an answer, in words, at a place that the file has."""

from __future__ import annotations

import random as chance
from collections import Counter
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from tests.each import each
from tests.examples import examples
from toc.check.opening import dossier_of
from toc.check.report.validation import validation
from toc.core.dossier import Dossier
from toc.core.loading import read_bytes
from toc.core.words import Language

FILE = Path("plan.yaml")
PLAN = (Path(__file__).parents[3] / "programmes" / "alliantie-van-kracht.yaml").read_text("utf-8")
SMALL = """titel: Een plan
visie: Iedereen doet mee
documenten: {plan: Het plan}
netwerken: {din: Samen}
strategische_doelen:
  kansrijk: {tekst: Kansrijk, draagt_bij_aan: visie}
operationele_doelen:
  meedoen: {tekst: Meedoen, draagt_bij_aan: [kansrijk], netwerk: din}
  leren:
    tekst: Leren
    draagt_bij_aan: {doel: kansrijk, punten: 3, bron: &b {document: plan, status: afgeleid}}
inspanningen:
  training: {tekst: Trainen, draagt_bij_aan: [meedoen, leren], duur: 3, structureel: ja}
  werving: {tekst: Werven, draagt_bij_aan: leren, vereist: training, bron: *b}
indicatoren:
  deel: {tekst: Deel, meet: meedoen, nulmeting: {waarde: 2.5}, targets: {2030: 5}}
fasen: {fase-1: {titel: Fase 1, begin: 2024-01, einde: 2024-12}}
planning: {focus: {2024: 3, fase-1: 2}}
"""


def ask(data: bytes) -> Dossier:
    """Read, check and put into words; everything that must hold for any file."""
    dossier = dossier_of(FILE, read_bytes(data, FILE))
    lines = dossier.reading.positions.source.lines
    for problem in dossier.problems:
        assert problem.place.file == FILE
        if problem.place.line:
            assert problem.place.column >= 1
            assert problem.place.length >= 1
            text = problem.source_line
            assert len(lines) in (0, 1) or lines[problem.place.line - 1] == text
            assert problem.place.column <= len(text) + 1
    assert list(dossier.problems) == sorted(dossier.problems, key=lambda p: (p.place, p.id))
    languages: tuple[Language, ...] = ("nl", "en")
    for language in languages:
        report = validation(dossier, language)
        for group in report.groups:
            for said in group.said:
                for sentence in (group.title, said.what, said.fix):
                    assert sentence
                    assert "\0" not in sentence
    assert dossier.reading.sound == (dossier.programme is not None)
    return dossier


@given(st.binary(max_size=300))
@example(b"")
@example(b"\xef\xbb\xbf")
@example(b"\0")
@example(b"? \n")
@example(b"a: &a\n *a : b\n")
@example(b"--- !!set {a, b}\n")
@example(b"title: \xe2\x80\xa8 x\n")
def test_any_bytes(data: bytes) -> None:
    ask(data)


@given(st.text(max_size=200))
def test_any_text(text: str) -> None:
    ask(text.encode("utf-8", "surrogatepass"))


WORDS = """
title titel vision visie inspanningen operationele_doelen strategic_goals contributes_to goal
points text a b x 3 08 2024-02 ja ~ - : { } [ ] , & * ! | > ' " # ? % @ \\ << &a *a
indicators baseline targets 2030 planning focus monitoring questions about source
"""
SPACES = [" ", "  ", ": ", "\n", "\n  ", "\n    ", "- ", "\t", "...\n", "---\n"]
tokens = st.sampled_from([*WORDS.split(), *SPACES, *SPACES])


@settings(max_examples=examples(150))
@given(st.lists(tokens, max_size=60))
def test_anything_that_looks_like_a_plan(parts: list[str]) -> None:
    ask(b"title: T\nvision: V\n" + "".join(parts).encode())
    ask("".join(parts).encode())


KEYS = """
text title goal points network source document a 2024 value start end limit contributes_to requires
inspanning measures focus questions about
"""
SECTIONS = """
language horizon documents problem vision lines themes networks strategic_goals operational_goals
inspanningen indicators monitoring phases planning governance notes
"""
values: st.SearchStrategy[Any] = st.recursive(
    st.sampled_from(["", "~", "x", "a", "ja", "3", "1.000", "2024", "visie", "'08'", "meedoen"]),
    lambda inner: (
        st.lists(inner, max_size=3).map(lambda items: f"[{', '.join(items)}]")
        | st.dictionaries(
            st.sampled_from(KEYS.split()),
            inner,
            max_size=3,
        ).map(lambda d: "{" + ", ".join(f"{k}: {v}" for k, v in d.items()) + "}")
    ),
    max_leaves=8,
)


@settings(max_examples=examples(150))
@given(
    st.dictionaries(
        st.sampled_from(SECTIONS.split()),
        values,
        max_size=5,
    )
)
def test_anything_of_the_wrong_type(sections: dict[str, str]) -> None:
    ask(b"title: T\n" + "".join(f"{k}: {v}\n" for k, v in sections.items()).encode())


def mutated(text: str, random: chance.Random) -> str:
    """The text with a few lines or characters taken out, doubled, moved or replaced."""
    for _ in range(random.randint(1, 4)):
        lines = text.splitlines(keepends=True)
        at = random.randrange(len(lines))
        other = random.choice(lines)
        match random.randrange(6):
            case 0:
                del lines[at]
            case 1:
                lines.insert(at, other)
            case 2:
                lines[at] = other
            case 3:
                lines[at] = " " * random.randint(1, 3) + lines[at]
            case 4:
                lines[at] = lines[at].replace(
                    ": ", random.choice([":", " ", ": [", ": {", ": &x "])
                )
            case _:
                place = random.randrange(len(lines[at]))
                sign = random.choice("\"'[]{}:,-#&*!|>%@`\\\t\0\x85ë")
                lines[at] = lines[at][:place] + sign + lines[at][place + random.randint(0, 2) :]
        text = "".join(lines) or "\n"
    return text


@settings(max_examples=examples(200))
@given(st.randoms(use_true_random=False))
def test_a_small_plan_with_slips(random: chance.Random) -> None:
    ask(mutated(SMALL, random).encode())


@settings(max_examples=examples(20), suppress_health_check=[HealthCheck.too_slow])
@given(st.randoms(use_true_random=False))
def test_the_real_plan_with_slips(random: chance.Random) -> None:
    ask(mutated(PLAN, random).encode())


def test_the_real_plan_and_the_small_one_are_sound() -> None:
    assert ask(PLAN.encode()).programme is not None
    assert ask(SMALL.encode()).programme is not None


SHUFFLED = {"networks", "strategic_goals", "operational_goals", "inspanningen", "lines", "themes"}


def shuffled(text: str, random: chance.Random) -> str:
    """The same plan with the entries of every section in another order."""
    entries: list[list[str]] = []
    blocks: list[tuple[str, list[list[str]]]] = []
    for line in text.splitlines():
        if line.strip() and not line.startswith((" ", "#")):
            entries = []
            blocks.append((line, entries))
        elif line.startswith("  ") and not line.startswith(("   ", "  #", "  -")):
            entries.append([line])
        elif entries and line.strip():
            entries[-1].append(line)
    out = []
    for head, parts in blocks:
        out.append(head)
        if head.rstrip(":") in SHUFFLED:
            random.shuffle(parts)
        out += [line for part in parts for line in part]
    return "\n".join(out) + "\n"


def findings(dossier: Dossier) -> Counter[tuple[str, str]]:
    assert dossier.programme is not None
    return Counter((problem.id, problem.about) for problem in dossier.problems)


def test_the_order_of_entries_changes_no_finding() -> None:
    plain = ask(PLAN.encode())
    assert plain.programme is not None
    ids = list(plain.programme.inspanningen)
    for seed in range(5):
        other = ask(shuffled(PLAN, chance.Random(seed)).encode())
        assert other.programme is not None
        assert list(other.programme.inspanningen) != ids
        assert sorted(other.programme.inspanningen) == sorted(ids)
        assert findings(other) == findings(plain), seed


goals = st.sampled_from(["s1", "s2", "o1", "o2", "o3", "visie", "i1", "weg"])


@settings(max_examples=examples(75))
@given(st.lists(st.lists(goals, max_size=3), min_size=8, max_size=8), st.randoms())
def test_the_order_changes_no_finding_in_any_tree(
    links: list[list[str]], random: chance.Random
) -> None:
    ids = ["s1", "s2", "o1", "o2", "o3", "i1", "i2", "i3"]
    written = [
        f"  {i}: {{text: T {i}, contributes_to: [{', '.join(to)}]}}"
        for i, to in zip(ids, links, strict=True)
    ]
    sections = [written[:2], written[2:5], written[5:]]
    given = findings(ask(plan(sections).encode()))
    for section in sections:
        random.shuffle(section)
    # A circle is named from its first element in the file, so which one that is may change.
    found = findings(ask(plan(sections).encode()))
    assert _but_for_circles(found) == _but_for_circles(given)


def plan(sections: list[list[str]]) -> str:
    names = ("strategic_goals", "operational_goals", "inspanningen")
    parts = [
        "title: T\nvision: V",
        *(f"{n}:\n" + "\n".join(s) for n, s in zip(names, sections, strict=True)),
    ]
    return "\n".join(parts) + "\n"


def _but_for_circles(found: Counter[tuple[str, str]]) -> Counter[tuple[str, str]]:
    return Counter(
        {(rule, about if rule != "cycle" else ""): n for (rule, about), n in found.items()}
    )


@each(
    "data",
    [
        b"title: " + b"\x01" * 3_000_000,
        b"notes: [&a {x: y}" + b", *a" * 20_000 + b"]\n",
        b"[" * 1_000_000,
        b"a:\n" * 40_000,
        b'"' + b"x" * 1_000_000,
        b"".join(b"k%d: x\n" % n for n in range(5_000)),
        b"title: T\nvision: V\ninspanningen:\n"
        + b"".join(b" i%d: {text: x%d, contributes_to: y%d}\n" % (n, n, n) for n in range(1000)),
    ],
)
def test_large_and_wrong_ends_soon(data: bytes) -> None:
    assert dossier_of(FILE, read_bytes(data, FILE)).errors

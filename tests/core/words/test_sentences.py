"""Every sentence is there in both languages, asks for the same values, and is said somewhere."""

from __future__ import annotations

import ast
import re
from dataclasses import dataclass
from pathlib import Path
from string import Formatter

import pytest

import toc
from tests.tables import tables
from toc.core.words import Sentences, listing

ROOT = Path(toc.__file__).parent
TABLES = tables()
OF_RULES = list(tables("rule"))
EVERY = [(name, key) for name, table in TABLES.items() for key in table]


def test_the_tables_are_found() -> None:
    assert {"LOADING", "RULES", "VALIDATION", "CLI", "TREE", "TERMS"} <= set(TABLES)
    assert len(EVERY) > 200


def test_both_languages_ask_for_the_same_values() -> None:
    uneven = []
    for name, key in EVERY:
        dutch, english = (
            {field for _, field, _, _ in Formatter().parse(s)} for s in TABLES[name][key]
        )
        # One can be a figure in one language and a word in the other.
        free = {"count"} if key.endswith(".one") else set()
        if dutch - free != english - free:
            uneven.append((name, key, dutch, english))
    assert uneven == []


UNTIDY = {
    "ends in a space": re.compile(r"\s\Z"),
    "two spaces": re.compile(r"\S  +\S"),
    "typographic quotes: ‘ ’": re.compile("'[^']*'"),
    "an ellipsis is one character": re.compile(r"\.\.\."),
}


def test_sentences_are_tidy() -> None:
    untidy = [
        (name, key, fault, sentence)
        for name, key in EVERY
        for sentence in TABLES[name][key]
        for fault, pattern in UNTIDY.items()
        if pattern.search(sentence)
    ]
    assert untidy == []


def test_every_quote_is_closed() -> None:
    # ’ is an apostrophe as well.
    left_open = [
        (name, key, sentence)
        for name, key in EVERY
        for sentence in TABLES[name][key]
        if sentence.count("‘") > sentence.count("’")
    ]
    assert left_open == []


SMALL_WORDS = (
    re.compile(r"\b(?:the|and|with|that|which|from|this|are|have|has|for|not)\b"),
    re.compile(r"\b(?:het|een|niet|wordt|worden|naar|voor|van|zijn|deze|geen|bij|ook|maar)\b"),
)
"""What English has and Dutch has not, and the other way round."""


def test_each_half_is_in_its_own_language() -> None:
    # Quotes, options and what is filled in may be of the other one.
    left_over = [
        (name, key, half)
        for name, key in EVERY
        for half, other in zip(TABLES[name][key], SMALL_WORDS, strict=True)
        if other.search(re.sub(r"‘[^’]*’|--\w+|\{[^}]*\}", "", half))
    ]
    assert left_over == []


def test_a_counted_sentence_has_both_forms() -> None:
    halves = []
    for name, table in TABLES.items():
        for key in table:
            if key.endswith((".one", ".many")):
                stem = key.rpartition(".")[0]
                if not {f"{stem}.one", f"{stem}.many"} <= set(table) or stem in table:
                    halves.append((name, key))
    assert halves == []


def test_contributes_never_causes() -> None:
    causing = [
        (name, key)
        for name, key in EVERY
        for sentence, words in zip(TABLES[name][key], CAUSES, strict=True)
        if words.search(sentence)
    ]
    assert causing == []


CAUSES = (
    re.compile(r"leidt tot|leiden tot|veroorza"),
    re.compile(r"leads to|lead to|\bcauses?\b"),
)


def _text(node: ast.AST) -> str | None:
    """What a text in a module says, an f-string with a `*` for what is filled in."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if isinstance(node, ast.JoinedStr):
        return "".join(str(p.value) if isinstance(p, ast.Constant) else "*" for p in node.values)
    return None


def _strings(tree: ast.AST) -> set[str]:
    """The texts in a piece of a module, and the pieces of its f-strings."""
    return {text for node in ast.walk(tree) if (text := _text(node)) is not None}


@dataclass(frozen=True)
class Read:
    """What the modules outside the tables say: all their texts, and what they ask of a table, as
    the name of the file, that of the table, and the key."""

    texts: frozenset[str]
    asked: tuple[tuple[str, str, str], ...]


@pytest.fixture(scope="module")
def modules() -> Read:
    texts, asked = set(), []
    for file in sorted(ROOT.rglob("*.py")):
        if file.parent == ROOT / "messages":
            continue
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if (text := _text(node)) is not None:
                texts.add(text)
            elif (
                isinstance(node, ast.Call)
                and isinstance(node.func, ast.Attribute)
                and node.func.attr == "say"
                and isinstance(node.func.value, ast.Name)
                and node.func.value.id in TABLES
                and (key := _text(node.args[0])) is not None
            ):
                asked.append((file.name, node.func.value.id, key))
    return Read(frozenset(texts), tuple(asked))


def _has(table: Sentences, key: str) -> bool:
    pattern = re.compile(".+".join(map(re.escape, key.split("*"))) + r"(\.one|\.many)?")
    return any(pattern.fullmatch(known) for known in table)


def test_every_sentence_that_is_asked_for_exists(modules: Read) -> None:
    assert len(modules.asked) > 50
    missing = [
        call
        for call in modules.asked
        if call[2] not in TABLES[call[1]] and not _has(TABLES[call[1]], call[2])
    ]
    assert missing == []


def test_no_sentence_is_left_over(modules: Read) -> None:
    """Sentences of rules and of loading are found by the id of the problem; whether each of those
    is said, their cases show."""
    texts = set(modules.texts)
    for file in (ROOT / "messages").glob("*.py"):
        for node in ast.parse(file.read_text(encoding="utf-8")).body:
            if isinstance(node, ast.FunctionDef):
                texts |= _strings(node)
    filled_in = re.compile(
        "|".join(
            ".+".join(map(re.escape, text.split("*")))
            for text in sorted(texts)
            if "*" in text and text.strip("*. ")
        )
    )
    left = [
        (name, key)
        for name, key in EVERY
        if name not in ("LOADING", "FIELDS", *OF_RULES)
        and (stem := re.sub(r"\.(one|many)$", "", key)) not in texts
        and key not in texts
        and not (filled_in.fullmatch(stem) or filled_in.fullmatch(key))
    ]
    assert left == []


def test_problems_that_loading_reports_have_sentences() -> None:
    from toc.core.loading.salvage import _BY_TYPE
    from toc.core.loading.syntax import _BY_PHRASE

    known = {key.rpartition(".")[0] for key in TABLES["LOADING"]}
    assert known >= {*_BY_TYPE.values(), *_BY_PHRASE.values()}
    assert all({f"{stem}.what", f"{stem}.fix"} & set(TABLES["LOADING"]) for stem in known)


def test_say() -> None:
    table = Sentences(
        {"a": ("één {x}", "one {x}"), "b.one": ("1", "1"), "b.many": ("{count}", "n")}
    )
    assert table.say("a", "nl", x="ding") == "één ding"
    assert table.say("a", "en", x="thing") == "one thing"
    assert [table.say("b", "nl", count=count) for count in (0, 1, 2)] == ["0", "1", "2"]
    with pytest.raises(KeyError):
        table.say("c", "nl")


def test_listing() -> None:
    assert [listing(list("abc")[:n], "nl") for n in range(4)] == ["", "a", "a en b", "a, b en c"]
    assert listing(["a", "b"], "nl", "or") == "a of b"
    assert listing(["a", "b", "c"], "en", "or") == "a, b or c"

"""Every sentence is there in both languages, asks for the same values, and is said somewhere."""

from __future__ import annotations

import ast
import importlib
import pkgutil
import re
from pathlib import Path
from string import Formatter

import pytest

import toc
import toc.messages
from toc.messages import Sentences, listing

ROOT = Path(toc.__file__).parent
TABLES = {
    name: table
    for module in pkgutil.iter_modules(toc.messages.__path__)
    for name, table in vars(importlib.import_module(f"toc.messages.{module.name}")).items()
    if isinstance(table, Sentences)
}
OF_RULES = [
    name
    for module in pkgutil.iter_modules(toc.messages.__path__)
    if module.name.startswith("rule")
    for name, table in vars(importlib.import_module(f"toc.messages.{module.name}")).items()
    if isinstance(table, Sentences)
]
EVERY = [(name, key) for name, table in TABLES.items() for key in table]


def test_the_tables_are_found() -> None:
    assert {"LOADING", "RULES", "VALIDATION", "CLI", "TREE", "TERMS"} <= set(TABLES)
    assert len(EVERY) > 200


@pytest.mark.parametrize(("name", "key"), EVERY)
def test_both_languages_ask_for_the_same_values(name: str, key: str) -> None:
    dutch, english = (
        {field for _, field, _, _ in Formatter().parse(s)} for s in TABLES[name][key]
    )
    if not key.endswith(".one"):
        assert dutch == english
    else:  # one can be a figure in one language and a word in the other
        assert dutch - {"count"} == english - {"count"}


@pytest.mark.parametrize(("name", "key"), EVERY)
def test_sentence_is_tidy(name: str, key: str) -> None:
    for sentence in TABLES[name][key]:
        assert sentence == sentence.rstrip()
        assert not re.search(r"\S  +\S", sentence)
        assert not re.search("'[^']*'", sentence), "typographic quotes: ‘ ’"
        assert "..." not in sentence
        assert sentence.count("‘") <= sentence.count("’")  # ’ is an apostrophe as well


@pytest.mark.parametrize("name", TABLES)
def test_a_counted_sentence_has_both_forms(name: str) -> None:
    table = TABLES[name]
    for key in table:
        if key.endswith((".one", ".many")):
            stem = key.rpartition(".")[0]
            assert {f"{stem}.one", f"{stem}.many"} <= set(table)
            assert stem not in table


def test_contributes_never_causes() -> None:
    for name, key in EVERY:
        dutch, english = TABLES[name][key]
        assert not re.search(r"leidt tot|leiden tot|veroorza", dutch)
        assert not re.search(r"leads to|lead to|\bcauses?\b", english)


def _strings(tree: ast.AST) -> set[str]:
    """The texts in a module, f-strings with a `*` for what is filled in."""
    found = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            found.add(node.value)
        elif isinstance(node, ast.JoinedStr):
            found.add(
                "".join(p.value if isinstance(p, ast.Constant) else "*" for p in node.values)
            )
    return found


@pytest.fixture(scope="module")
def modules() -> list[tuple[Path, ast.Module]]:
    files = [f for f in sorted(ROOT.rglob("*.py")) if f.parent != ROOT / "messages"]
    return [(file, ast.parse(file.read_text(encoding="utf-8"))) for file in files]


def _has(table: Sentences, key: str) -> bool:
    pattern = re.compile(".+".join(map(re.escape, key.split("*"))) + r"(\.one|\.many)?")
    return any(pattern.fullmatch(known) for known in table)


def test_every_sentence_that_is_asked_for_exists(modules: list[tuple[Path, ast.Module]]) -> None:
    asked = []
    for file, module in modules:
        for node in ast.walk(module):
            if (
                isinstance(node, ast.Call)
                and isinstance(node.func, ast.Attribute)
                and node.func.attr == "say"
                and isinstance(node.func.value, ast.Name)
                and node.func.value.id in TABLES
                and isinstance(node.args[0], ast.Constant | ast.JoinedStr)
            ):
                (key,) = _strings(ast.Expression(node.args[0])) - (
                    set() if isinstance(node.args[0], ast.Constant) else _pieces(node.args[0])
                )
                asked.append((file.name, node.func.value.id, key))
    assert len(asked) > 50
    assert [call for call in asked if not _has(TABLES[call[1]], call[2])] == []


def _pieces(joined: ast.expr) -> set[str]:
    return {n.value for n in ast.walk(joined) if isinstance(n, ast.Constant)}


def test_no_sentence_is_left_over(modules: list[tuple[Path, ast.Module]]) -> None:
    """Sentences of rules and of loading are found by the id of the problem; whether each of those
    is said, their cases show."""
    texts = set().union(*(_strings(module) for _, module in modules))
    for file in (ROOT / "messages").glob("*.py"):
        for node in ast.parse(file.read_text(encoding="utf-8")).body:
            if isinstance(node, ast.FunctionDef):
                texts |= _strings(node)
    patterns = [
        re.compile(".+".join(map(re.escape, text.split("*"))))
        for text in texts
        if "*" in text and text.strip("*. ")
    ]
    left = [
        (name, key)
        for name, key in EVERY
        if name not in ("LOADING", "FIELDS", *OF_RULES)
        and (stem := re.sub(r"\.(one|many)$", "", key)) not in texts
        and key not in texts
        and not any(p.fullmatch(stem) or p.fullmatch(key) for p in patterns)
    ]
    assert left == []


def test_problems_that_loading_reports_have_sentences() -> None:
    from toc.loading.salvage import _BY_TYPE
    from toc.loading.syntax import _BY_PHRASE

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

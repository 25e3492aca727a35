"""Every sentence is there in both languages, asks for the same values, and is said somewhere."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from string import Formatter

import pytest

import toc
from tests.tables import tables, word_modules
from toc.check.rules.catalogue import CATALOGUE
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


class Texts:
    """The texts of modules: those that stand there whole, and the f-strings with `*` for what is
    filled in. `values` are what can be filled in: texts, numbers, names of classes and fields."""

    def __init__(self, tree: ast.Module | None = None) -> None:
        self.whole: set[str] = set()
        self.made: set[str] = set()
        self.values: set[str] = set()
        self.imported: set[str] = set()
        for part in tree.body if tree else ():
            if not _is_table(part):
                self._read(part)
        self.values |= self.whole

    def __ior__(self, other: Texts) -> Texts:
        for mine, theirs in zip(vars(self).values(), vars(other).values(), strict=True):
            mine |= theirs
        return self

    def _read(self, part: ast.stmt) -> None:
        pieces = set()
        for node in ast.walk(part):
            if isinstance(node, ast.JoinedStr):
                pieces |= {id(piece) for piece in node.values}
                text = [str(p.value) if isinstance(p, ast.Constant) else "*" for p in node.values]
                self.made.add("".join(text))
                self.values |= {one.strip("-.") for one in text}
            elif isinstance(node, ast.Constant) and id(node) not in pieces:
                if isinstance(node.value, str):
                    self.whole.add(node.value)
                    self.values.add(node.value.strip("-."))
                elif isinstance(node.value, int):
                    self.values.add(str(node.value))
            elif isinstance(node, ast.ClassDef):
                self.values.add(node.name)
            elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
                self.values.add(node.target.id)
            elif isinstance(node, ast.ImportFrom) and node.module:
                self.imported |= {f"{node.module}.{one.name}" for one in node.names}
                self.imported.add(node.module)


def _is_table(node: ast.stmt) -> bool:
    value = getattr(node, "value", None)
    return isinstance(value, ast.Call) and ast.unparse(value.func) == "Sentences"


class House:
    """Every module of the product by its name, and what can be filled in anywhere."""

    def __init__(self, trees: dict[str, ast.Module], saying: set[str]) -> None:
        self.trees, self.saying = trees, saying
        self._texts = {name: Texts(tree) for name, tree in trees.items()}
        self._ids = {rule.id for rule in CATALOGUE} | {rule.family for rule in CATALOGUE}
        self._everywhere = Texts()
        for one in self._texts.values():
            self._everywhere |= one
        self._everywhere.values |= self._ids
        self._no_words = {text for text in self._everywhere.whole if {*"-."} & {*text}}
        self.can_be = cache(self._can_be)

    def near(self, words: str) -> Texts:
        """The texts of the modules that can say what is in a table: those of its room, of `core`,
        and those that import from where it stands; and what is refused anywhere by a key that is
        no plain word. What `core` says, everything can say."""
        room = ".".join(words.split(".")[:2])
        near = Texts()
        for name, texts in self._texts.items():
            below = room == "toc.core" or name.startswith((f"{room}.", "toc.core."))
            if below or words in texts.imported:
                near |= texts
        near.whole |= self._ids
        near.whole |= self._no_words
        return near

    def _can_be(self, text: str) -> bool:
        """Whether something that is filled in can say this: a value that stands somewhere, or
        values joined by `-` or `.`."""
        values = self._everywhere.values
        return text in values or any(
            sign in "-." and text[:at] in values and self.can_be(text[at + 1 :])
            for at, sign in enumerate(text)
        )


@pytest.fixture(scope="module")
def house() -> House:
    trees, saying = {}, set()
    for file in sorted(ROOT.rglob("*.py")):
        name = ".".join(("toc", *file.relative_to(ROOT).with_suffix("").parts))
        text = file.read_text(encoding="utf-8")
        name = name.removesuffix(".__init__")
        trees[name] = ast.parse(text)
        if ".say(" in text:
            saying.add(name)
    return House(trees, saying)


def _asked(house: House) -> Iterator[tuple[str, str, str]]:
    """What is asked of a table by its name: in which module, the table, and the key."""
    for name in house.saying:
        for node in ast.walk(house.trees[name]):
            if (
                isinstance(node, ast.Call)
                and isinstance(node.func, ast.Attribute)
                and node.func.attr == "say"
                and isinstance(node.func.value, ast.Name)
                and node.func.value.id in TABLES
                and isinstance(node.args[0], ast.Constant)
            ):
                yield name, node.func.value.id, str(node.args[0].value)


def test_every_sentence_that_is_asked_for_exists(house: House) -> None:
    asked = list(_asked(house))
    assert len(asked) > 500
    missing = [
        (where, table, key)
        for where, table, key in asked
        if not {key, f"{key}.one", f"{key}.many"} & set(TABLES[table])
    ]
    assert missing == []


USED = {"logo-unusable.large.what"}
"""Said by what is left of the refusal `logo-large` after its beginning."""


@cache
def _pattern(text: str) -> re.Pattern[str]:
    return re.compile("(.+)".join(map(re.escape, text.split("*"))))


def left_over(house: House, only: str = "") -> list[tuple[str, str]]:
    """The sentences, of all tables or of one, that nothing in the product can say: neither a text
    that stands near their table, nor an f-string there with values that there are."""
    left = []
    for module in word_modules():
        if only and only not in vars(module):
            continue
        near = house.near(module.__name__)
        made = [_pattern(text) for text in near.made if text.strip("*")]
        for table, found in vars(module).items():
            for key in found if isinstance(found, Sentences) else ():
                forms = {key, re.sub(r"\.(one|many)$", "", key)}
                filled = (
                    match.groups()
                    for form in forms
                    for pattern in made
                    if (match := pattern.fullmatch(form))
                )
                if not forms & (near.whole | USED) and not any(
                    all(map(house.can_be, f)) for f in filled
                ):
                    left.append((table, key))
    return left


def test_no_sentence_is_left_over(house: House) -> None:
    assert left_over(house) == []


def test_a_sentence_that_nothing_says_is_found(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Also where an f-string could make its key of something that there is not."""
    planted = dict(TABLES["REVIEW"])
    planted |= dict.fromkeys(("nobody-says-this", "why.not_told.nobody-says-this"), ("x", "x"))
    monkeypatch.setattr(TABLES["REVIEW"], "_table", planted)
    assert {key for _, key in left_over(house, "REVIEW")} == {
        "nobody-says-this",
        "why.not_told.nobody-says-this",
    }


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

"""Where a cursor (the mark ⌶) stands, in texts as people have them half typed."""

from __future__ import annotations

from tests.each import each
from toc.live.lsp.context import Cursor, cursor
from toc.live.lsp.text import OpenText, Units


def _at(text: str) -> Cursor | None:
    before, _, after = text.partition("⌶")
    number = before.count("\n")
    column = len(before.rpartition("\n")[2])
    return cursor(OpenText(before + after, Units()), number, column)


WORK = "inspanningen:\n  feest:\n    tekst: Een feest\n"
FEEST = ("inspanningen", "feest")
CASES = (
    ("⌶", (), True, ""),
    ("tit⌶", (), True, "tit"),
    ("titel: T\n⌶", (), True, ""),
    ("taal: e⌶", ("taal",), False, "e"),
    (f"{WORK}    eig⌶", FEEST, True, "eig"),
    (f"{WORK}    eigenaar: bib⌶", (*FEEST, "eigenaar"), False, "bib"),
    (f"{WORK}\n  # hm\n    draagt_bij_aan: [a, b⌶", (*FEEST, "draagt_bij_aan", "[]"), False, "b"),
    (f"{WORK}    draagt_bij_aan: {{doel: m⌶", (*FEEST, "draagt_bij_aan", "doel"), False, "m"),
    (f"{WORK}    draagt_bij_aan: {{doel: m, pu⌶", (*FEEST, "draagt_bij_aan"), True, "pu"),
    (f"{WORK}    draagt_bij_aan: [{{doel: 'm', ⌶", (*FEEST, "draagt_bij_aan", "[]"), True, ""),
    (f"{WORK}    draagt_bij_aan:\n      - m⌶", (*FEEST, "draagt_bij_aan", "[]"), True, "m"),
    (f"{WORK}    draagt_bij_aan:\n    - m⌶", (*FEEST, "draagt_bij_aan", "[]"), True, "m"),
    (
        f"{WORK}    draagt_bij_aan:\n      - doel: a\n        pun⌶",
        (*FEEST, "draagt_bij_aan", "[]"),
        True,
        "pun",
    ),
    (
        f"{WORK}    draagt_bij_aan:\n      - doel: a\n      - doel: ⌶",
        (*FEEST, "draagt_bij_aan", "[]", "doel"),
        False,
        "",
    ),
    (f"{WORK}    draagt_bij_aan:\n      - doel: a\n        bron: b\n    ei⌶", FEEST, True, "ei"),
    (f"fasen:\n- x\n# {{}}\n{WORK}  tw⌶", ("inspanningen",), True, "tw"),
    ("fasen:\n  a: {}\n   \n\n  b:\n    be⌶", ("fasen", "b"), True, "be"),
    ("besluiten:\n- besl⌶", ("besluiten", "[]"), True, "besl"),
    ("besluiten:\n- besluit: wel\n  re⌶", ("besluiten", "[]"), True, "re"),
    (f"{WORK}  tw⌶", ("inspanningen",), True, "tw"),
)


@each(("text", "path", "at_key", "typed"), CASES)
def test_where_it_stands(text: str, path: tuple[str, ...], at_key: bool, typed: str) -> None:
    found = _at(text)
    assert found is not None
    column = len(text.partition("⌶")[0].rpartition("\n")[2])
    assert (found.path, found.at_key, found.typed) == (path, at_key, typed)
    assert found.start == column - len(typed)


@each("text", ["# ⌶", 'titel: "a⌶', "titel: T # ⌶", "inspanningen: {a: {tekst: 't⌶"])
def test_where_nothing_is_completed(text: str) -> None:
    assert _at(text) is None

"""Words that YAML takes off a text without a complaint: what comes after ` #`, and a first word
that begins with `&`.

`# ` with a space is how people write a comment, and is one. `#` with a letter or digit right
behind it, after a text, looks like a part of that text: `Taallessen #1 op de werkvloer`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from toc.core.loading.edits import correction
from toc.core.loading.nodes import Mapping, Scalar, Sequence, YamlNode
from toc.core.loading.text import SourceText
from toc.core.loading.vocabulary import DUTCH_VALUES, VALUES
from toc.core.model.base import NO, YES
from toc.core.problems import Correction, Edit

Path = tuple[str | int, ...]

# Asked of every file, so each begins with letters that are soon found.
_CUTS = tuple(re.compile(one) for one in (r" #[^\s#!]", r"\t#[^\s#!]", r": +&[^\s\"'{\[|>&*]"))
_NAME = re.compile(r"&(\S+) +(?=[^\s{\[|>&*\"'#])")
_FIGURES = re.compile(r"[-+€\d.,%/:]+")

REFERENCES = frozenset(
    (
        *("goal", "inspanning", "contributes_to", "requires", "together_with", "not_with"),
        *("network", "line", "theme", "document", "source", "measures", "about", "elements"),
    )
)
"""Keys of which a single word is an id."""


class Cut(NamedTuple):
    """What was taken off the text at a path in the model, with the text as it would be in
    quotes."""

    path: Path
    lost: str
    kind: str
    correction: Correction


def cut_off(source: SourceText, root: YamlNode | None) -> tuple[Cut, ...]:
    """Every text of which words were taken off, in a file whose mappings have the model's keys."""
    if root is None or not may_be_cut(source.text):
        return ()
    return tuple(_found(source, root))


def may_be_cut(text: str) -> bool:
    """Whether a text has the letters with which words are taken off."""
    return any(one.search(text) for one in _CUTS)


def _found(source: SourceText, root: YamlNode) -> Iterator[Cut]:
    aliases = set(re.findall(r"\*([\w-]+)", source.text))
    for path, node in _scalars(root, ()):
        line = source.line(node.line)
        start = node.column - 1
        name = _NAME.match(line, start)
        if name is not None and name[1] not in aliases and node.text:
            end = start + node.length
            yield _cut(source, path, node, start, end, f"&{name[1]}", "anchor")
            continue
        # An empty value stands where its key's line ends, or where the next thing starts.
        end = start + node.length if node.text else start
        rest = line[end:]
        hidden = re.match(r"\s*(?<=\s)(#[^\s#!](?:(?!\s#\s).)*)", rest)
        if hidden is None or (line[start : start + 1] in ("'", '"', "|", ">") and node.text):
            continue
        if node.text and not _is_text(path, node.text):
            continue
        lost = hidden[1].rstrip()
        first = start if node.text else end + hidden.start(1)
        yield _cut(source, path, node, first, end + hidden.start(1) + len(lost), lost, "")


def _cut(
    source: SourceText, path: Path, node: Scalar, start: int, end: int, lost: str, kind: str
) -> Cut:
    # Imported here, because hardly any file needs it.
    from toc.core.loading.recovery.quoting import quoted

    old = source.line(node.line)[start:end]
    edit = Edit(node.line, start + 1, old, quoted(old), "quotes")
    return Cut(path, lost, kind, correction(source, [edit], certain=False))


def _is_text(path: Path, text: str) -> bool:
    """Whether a value is words: a number, a date, a fixed word or an id has no room for more."""
    if " " in text.strip():
        return True
    named = next((step for step in reversed(path) if isinstance(step, str)), "")
    fixed = text.lower() in VALUES or text in DUTCH_VALUES or text.lower() in YES | NO
    return not fixed and named not in REFERENCES and _FIGURES.fullmatch(text) is None


def _scalars(root: YamlNode, path: Path) -> Iterator[tuple[Path, Scalar]]:
    waiting: list[tuple[Path, YamlNode]] = [(path, root)]
    seen: set[int] = set()
    while waiting:
        at, node = waiting.pop()
        if id(node) in seen:
            continue
        seen.add(id(node))
        if isinstance(node, Scalar):
            yield at, node
        elif isinstance(node, Sequence):
            waiting += [((*at, number), item) for number, item in enumerate(node.items)]
        elif isinstance(node, Mapping):
            waiting += [((*at, name), value) for name, (_, value) in node.entries.items()]

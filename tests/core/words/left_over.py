"""Sentences of one language in what is said in the other.

A sentence of the tables is known by its fixed parts: the words between what is filled in. A part
of three words or more that only the other language has is looked for as words, so that it is found
however lines are broken and whatever marks or tags stand between.
"""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator
from functools import cache
from html import unescape
from pathlib import Path
from string import Formatter

import pypdfium2

from tests.tables import tables
from toc.core.words import Language
from toc.core.words.speech import worded

LEAST = 3
"""Of how many words a part has to be: two may be in a plan by chance."""

_WORD = re.compile(r"[^\W_]+(?:[’'-][^\W_]+)*")
_TAG = re.compile(r"<(?:/?[a-z]+:)?(?:/(?:p|si|row|tr|title|desc|text|div|li|h\d)|br)\b[^>]*>")

Words = tuple[str, ...]


def words(text: str) -> Words:
    """The words of a text, in small letters.

    >>> words("Kosten: € 5, op z’n minst")
    ('kosten', '5', 'op', 'z’n', 'minst')
    """
    return tuple(word.casefold() for word in _WORD.findall(text))


def fixed_parts(sentence: str) -> list[Words]:
    """The words between what is filled in."""
    return [words(text) for text, *_ in Formatter().parse(sentence)]


def _halves(said: Language) -> Iterator[tuple[str, str, str]]:
    """Where each sentence stands, in the language that is said and in the other."""
    for name, table in tables().items():
        for key in table:
            dutch, english = (worded(text, said) for text in table[key])
            yield f"{name}.{key}", *((dutch, english) if said == "nl" else (english, dutch))


@cache
def _foreign(said: Language) -> dict[Words, list[tuple[Words, str]]]:
    """The parts of the other language by their first words, each with where it stands. What the
    language that is said has too is not foreign to it."""
    own = {
        part[at : at + LEAST]
        for _, here, _ in _halves(said)
        for part in fixed_parts(here)
        for at in range(len(part) - LEAST + 1)
    }
    found: dict[Words, list[tuple[Words, str]]] = {}
    for where, _, other in _halves(said):
        for part in fixed_parts(other):
            if len(part) >= LEAST and part[:LEAST] not in own:
                found.setdefault(part[:LEAST], []).append((part, where))
    return found


def left_over(text: str, said: Language, own: str = "") -> list[str]:
    """The sentences of the other language in a text that is said in this one, each with its key;
    `own` are the plan's own texts."""
    spoken, theirs = words(text), f" {' '.join(words(own))} "
    foreign = _foreign(said)
    found: dict[str, None] = {}
    for at in range(len(spoken) - LEAST + 1):
        for part, where in foreign.get(spoken[at : at + LEAST], ()):
            if spoken[at : at + len(part)] == part and f" {' '.join(part)} " not in theirs:
                found[f"{where}: {' '.join(part)}"] = None
    return list(found)


@cache
def only_in(language: Language) -> frozenset[str]:
    """The words that only the sentences of this language have, not those of the other: of four
    letters or more, since shorter ones are names and marks as well."""
    half: dict[str, set[str]] = {"nl": set(), "en": set()}
    for said, known in half.items():
        for table in tables().values():
            for key in table:
                for part in fixed_parts(table.template(key, "nl" if said == "nl" else "en")):
                    known.update(part)
    other = half["nl" if language == "en" else "en"]
    return frozenset(word for word in half[language] - other if len(word) > 3 and word.isalpha())


def shown(file: Path) -> str:
    """Everything that a reader sees or hears of a document: words of pictures too."""
    if file.suffix == ".pdf":
        with pypdfium2.PdfDocument(file) as document:
            return "\n".join(page.get_textpage().get_text_range() for page in document)
    if zipfile.is_zipfile(file):
        with zipfile.ZipFile(file) as parts:
            names = [name for name in parts.namelist() if name.endswith((".xml", ".svg"))]
            return "\n".join(_untagged(parts.read(name).decode("utf-8")) for name in names)
    data = file.read_bytes()
    try:
        text = data.decode("utf-8") if b"\0" not in data else ""
    except UnicodeDecodeError:
        return ""  # packed, as what was kept to be taken back: nobody reads it
    return _untagged(text) if file.suffix in (".html", ".svg", ".xml", ".drawio") else text


def _untagged(text: str) -> str:
    text = re.sub(r"<(script|style)\b.*?</\1>", "\n", text, flags=re.DOTALL)
    said = "\n".join(re.findall(r'\b(?:descr|title|aria-label|alt|value)="([^"]*)"', text))
    return unescape(re.sub(r"<[^>]+>", "", _TAG.sub("\n", text)) + "\n" + said)

"""The events of YAML: ruamel's C parser, and beside it what YAML 1.2 allows and libyaml refuses.

Inside braces libyaml takes every `:` and `?` for a sign of its own, so that it refuses
`{tekst: Begeleiding 1:1 geven}`, an address of the web and a question. Where a text cannot be
read, those that YAML 1.2 calls letters are handed over as letters that the text does not have,
and put back in what comes out. Each is one letter, so every place stays what it was.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from ruamel.yaml import YAML

from toc.core.loading.text import SourceText

# A colon before a letter, but not after a quote or bracket, where it may still end a key; and a
# question mark after a letter.
_COLON = re.compile(r"(?<![\"'\]}]):(?=[^\s,\[\]{}])")
_QUESTION = re.compile(r"(?<=[^\s\[\]{},:?-])( *)\?")

_PRIVATE = range(0xE000, 0xF8FF)


def readings(source: SourceText) -> Iterator[Iterator[Any]]:
    """The events of a text as libyaml reads it, with marks that count lines and columns from 0;
    then, for who found these to end in a YAMLError, those of the text as YAML 1.2 has it, where
    that makes a difference."""
    yield _parsed(source.text)
    colon, question = _unused(source.text)
    text = _QUESTION.sub(rf"\1{question}", _COLON.sub(colon, source.text))
    if text != source.text:
        yield _put_back(_parsed(text), str.maketrans({colon: ":", question: "?"}))


def _parsed(text: str) -> Iterator[Any]:
    # Bytes, because the C parser would encode a str once more.
    return iter(YAML(typ="safe").parse(text.encode("utf-8")))


def _put_back(events: Iterator[Any], letters: dict[int, str]) -> Iterator[Any]:
    for event in events:
        for name in ("value", "anchor", "tag"):
            written = getattr(event, name, None)
            # The tag of a collection cannot be set; it is refused, whatever it says.
            if isinstance(written, str) and (name != "tag" or hasattr(event, "value")):
                setattr(event, name, written.translate(letters))
        yield event


def _unused(text: str) -> tuple[str, str]:
    """Two letters of nobody that a text does not have."""
    free = (letter for letter in map(chr, _PRIVATE) if letter not in text)
    return next(free), next(free)

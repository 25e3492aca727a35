"""A new programme file as people lay one out: long texts folded, short values on one line, air
between the elements, and comments above what they are about."""

from __future__ import annotations

import json
import re
import textwrap
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal

from toc.core.loading.text import CONTROL, OVERRIDE
from toc.core.loading.vocabulary import DUTCH_VALUES, key_in

Content = str | bool | Decimal | Sequence["Content"] | Mapping[str, "Content"]
"""A value of a programme file."""

Fields = dict[str, Content]
"""Values by the model's keys; below a section by the ids of its elements."""

Comments = Mapping[tuple[str, ...], Sequence[str]]
"""Remarks above a section, or above an element by its section and its id."""

WIDTH, SHORT = 100, 45
"""How long a line may be, and a text of which several stand on one."""

SECTIONS = frozenset(
    {
        "documents",
        "lines",
        "themes",
        "networks",
        "strategic_goals",
        "operational_goals",
        "inspanningen",
        "indicators",
        "phases",
    }
)
"""The keys under which the user chooses the keys."""

_CHOICES = frozenset({"profile", "status", "basis"})
"""The keys whose words have a Dutch spelling."""

_YEARS = frozenset({"targets", "measured"})
_PLAIN = re.compile(r"[A-Za-zÀ-ÖØ-öø-ÿ0-9][A-Za-zÀ-ÖØ-öø-ÿ0-9_ .()/%’‘–-]*")
_KEY = re.compile(r"[a-z0-9][a-z0-9_-]*")
_NOTHING = frozenset({"null", "~", ""})
_UNSEEN = re.compile("[\x85\u2028\u2029\ufeff\u00ad\u200b-\u200d\u2060\ud800-\udfff]")


def clean(text: str) -> str:
    """A text of a document as a file can hold it: on one line, with ordinary spaces, and without
    characters that nobody sees.

    >>> clean("De\\u00a0zorg\\u00ad\\n is er  ")
    'De zorg is er'
    """
    for unseen in (_UNSEEN, OVERRIDE):
        text = unseen.sub("", text)
    return " ".join(CONTROL.sub(" ", text).split())


def programme_text(
    values: Mapping[str, Content],
    head: Sequence[str],
    comments: Comments,
    *,
    dutch: bool,
) -> str:
    """The file. `head` are the paragraphs of the comment that it begins with; all texts are
    `clean`."""
    lines: list[str] = []
    for paragraph in head:
        lines += [*(["#"] if lines else []), *_comment(paragraph, 0)]
    short = False
    for key, value in values.items():
        if not (isinstance(value, bool) or value):
            continue
        # Lines of one word or sentence stand together.
        is_short = isinstance(value, str) and len(value) < WIDTH - 20 and (key,) not in comments
        if not (short and is_short):
            lines.append("")
        short = is_short
        for remark in comments.get((key,), ()):
            lines += _comment(remark, 0)
        if key in SECTIONS and isinstance(value, Mapping):
            lines.append(f"{key_in(key, dutch=dutch, activities=False)}:")
            lines += _elements(key, value, comments, dutch)
        else:
            lines += _entry(key, value, 0, dutch)
    return "\n".join(lines) + "\n"


def _elements(
    section: str, values: Mapping[str, Content], comments: Comments, dutch: bool
) -> Iterator[str]:
    for number, (name, value) in enumerate(values.items()):
        if number:
            yield ""
        for remark in comments.get((section, name), ()):
            yield from _comment(remark, 1)
        yield f"  {_key(name)}:"
        assert isinstance(value, Mapping)
        for key, inner in value.items():
            yield from _entry(key, inner, 2, dutch)


def _comment(text: str, depth: int) -> list[str]:
    start = f"{'  ' * depth}# "
    broad = WIDTH - len(start)
    return [start + line for line in textwrap.wrap(clean(text), broad, break_on_hyphens=False)]


def _entry(key: str, value: Content, depth: int, dutch: bool) -> Iterator[str]:
    """A key with its value, on one line where that fits."""
    name = key if key.isdecimal() else key_in(key, dutch=dutch, activities=False)
    start = f"{'  ' * depth}{_key(name)}:"
    if isinstance(value, str) and key in _CHOICES and dutch:
        value = DUTCH_VALUES.get(value, value)
    if not isinstance(value, bool | Decimal) and not value:
        return
    flow = _flow(value, dutch)
    if len(start) + 1 + len(flow) <= WIDTH and (
        isinstance(value, str | bool | Decimal) or not _holds_many(value)
    ):
        yield f"{start} {flow}"
    elif isinstance(value, str):
        yield from _folded(start, value, depth)
    elif isinstance(value, Mapping):
        yield start
        for inner, held in value.items():
            yield from _entry(inner, held, depth + 1, dutch)
    elif isinstance(value, Sequence):
        yield start
        for one in value:
            yield from _item(one, depth + 1, dutch)


def _holds_many(value: Content) -> bool:
    """Whether a value is too much to read on one line, short as it may be."""
    if isinstance(value, Mapping):
        return any(isinstance(one, Mapping | list | tuple) for one in value.values())
    return isinstance(value, Sequence) and any(
        not isinstance(one, str) or len(one) > SHORT for one in value
    )


def _item(value: Content, depth: int, dutch: bool) -> Iterator[str]:
    pad = "  " * depth
    flow = _flow(value, dutch)
    if len(pad) + 2 + len(flow) <= WIDTH and not (
        isinstance(value, Mapping) and _holds_many(value)
    ):
        yield f"{pad}- {flow}"
    elif isinstance(value, Mapping):
        inner = (line for key, one in value.items() for line in _entry(key, one, depth + 1, dutch))
        yield f"{pad}- {next(inner).lstrip()}"
        yield from inner
    elif isinstance(value, str):
        first, *rest = _folded(f"{pad}-", value, depth)
        yield first
        yield from rest


def _folded(start: str, text: str, depth: int) -> Iterator[str]:
    yield f"{start} >-"
    pad = "  " * (depth + 1)
    lines = textwrap.wrap(text, WIDTH - len(pad), break_long_words=False, break_on_hyphens=False)
    yield from (pad + line for line in lines)


def _flow(value: Content, dutch: bool) -> str:
    """A value on one line."""
    if isinstance(value, bool):
        return ("ja" if value else "nee") if dutch else ("yes" if value else "no")
    if isinstance(value, Decimal):
        text = f"{value:f}"
        # With three decimals it could be a thousand.
        return text + "0" if re.search(r"\.[0-9]{3}$", text) else text
    if isinstance(value, str):
        safe = _PLAIN.fullmatch(value) and value.lower() not in _NOTHING and value == value.strip()
        return value if safe else json.dumps(value, ensure_ascii=False)
    if isinstance(value, Mapping):
        parts = []
        for key, one in value.items():
            name = key if key.isdecimal() else key_in(key, dutch=dutch, activities=False)
            if isinstance(one, str) and key in _CHOICES and dutch:
                one = DUTCH_VALUES.get(one, one)
            parts.append(f"{_key(name)}: {_flow(one, dutch)}")
        return "{" + ", ".join(parts) + "}"
    return "[" + ", ".join(_flow(one, dutch) for one in value) + "]"


def _key(name: str) -> str:
    return name if _KEY.fullmatch(name) and name not in _NOTHING else json.dumps(name)

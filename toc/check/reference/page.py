"""The reference of the keys as one page of Markdown."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from toc.check.reference.keys import Key, KeyGroup
from toc.check.words.keys import KEYS_TEXT
from toc.core.words import Language


def keys_page(parts: Sequence[KeyGroup], language: Language) -> str:
    """The whole page."""
    return "\n".join(_lines(parts, language)) + "\n"


def key_names(key: Key) -> str:
    """A key with its name in the other language, where that is another one."""
    return f"`{key.name}`" if key.name == key.other else f"`{key.name}`, `{key.other}`"


def _lines(parts: Sequence[KeyGroup], language: Language) -> Iterator[str]:
    def say(key: str, /, **values: object) -> str:
        return KEYS_TEXT.say(key, language, **values)

    titles = {part.id: part.title for part in parts}
    yield f"# {say('title')}"
    for key in ("intro", "intro-kinds", "made"):
        yield ""
        yield _code(say(key))
    yield ""
    for part in parts:
        yield f"- {_link(part.title)}"
    for part in parts:
        yield ""
        yield f"## {part.title}"
        yield ""
        short = say("shorthand", key=part.shorthand) if part.shorthand else ""
        yield _code(f"{part.at} {short}".strip())
        yield ""
        heads = ("key", "meaning", "kind", "example")
        yield _row([say(head) for head in heads])
        yield "|---" * len(heads) + "|"
        for one in part.keys:
            kind = [*([f"**{say('required')}**"] if one.required else ()), one.kind]
            kind += [_link(titles[name]) for name in one.under]
            kind += [say("default", value=f"`{one.default}`")] if one.default else []
            cells = [key_names(one), _code(one.meaning), "; ".join(kind), f"`{one.example}`"]
            yield _row(cells)
        for one in part.keys:
            if one.values:
                yield ""
                yield f"{say('values', key=f'`{one.name}`')}"
                yield ""
                for value in one.values:
                    other = "" if value.other == value.word else f" (`{value.other}`)"
                    yield f"- `{value.word}`{other}: {_code(value.meaning)}"


def _row(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _link(title: str) -> str:
    anchor = re.sub(r"[^\w -]", "", title.lower()).replace(" ", "-")
    return f"[{title}](#{anchor})"


def _code(text: str) -> str:
    """What is quoted as it is typed."""
    return re.sub(r"‘([^’]*)’", r"`\1`", text)

"""What people answered about a plan, remembered beside the programme that was made of it:
`programmes/NAME/import.yaml`. People can read, change and extend it; what they wrote stays as it
stands, comments included."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from textwrap import wrap

from toc.core.loading import nearest
from toc.core.loading.nodes import Mapping as MappingNode
from toc.core.loading.one_model import FileRead, read_beside_bytes
from toc.core.model.base import Text, Value
from toc.core.problems import Problem, Severity
from toc.core.records.folder import beside
from toc.core.records.layout import WIDEST, scalar
from toc.core.wording import UnusableError
from toc.core.words import Language
from toc.exchange.words.plan_answers import PLAN_ANSWERS
from toc.exchange.words.plan_kinds import PLAN_KINDS
from toc.exchange.written.naming import Detail, Kind

_LONGEST_KEY = 1_000
"""A longer key of YAML has to say that it is one."""

_NEVER = (Kind.THEME, Kind.MILESTONE)
"""What nobody is asked to call a text."""

_VALUES = (Detail.BASELINE, Detail.TARGET, Detail.MEASURED, Detail.NOTE)


_KEYS: Mapping[Language, str] = {"nl": "antwoorden", "en": "answers"}
"""What stands above the answers, by the language of the plan; each is read in every plan."""


class _Answers(Value):
    """The file: by what a line is about what it is."""

    antwoorden: dict[Text, Text] = {}
    answers: dict[Text, Text] = {}

    @property
    def every(self) -> Mapping[tuple[str, str], str]:
        """What each line says, by the key above it and what it is about."""
        return {
            (key, about): what
            for key in _KEYS.values()
            for about, what in getattr(self, key).items()
        }


@dataclass(frozen=True)
class RememberedAnswers:
    """The answers in a `file`, by the key of their question; `data` is what stands in it, None
    where there is no file yet."""

    file: Path
    answers: Mapping[str, str]
    data: bytes | None = None


@dataclass(frozen=True)
class AnswersToKeep:
    """The file with answers as it is to be: what is to stand in it, and what stands in it now,
    None where there is no file."""

    file: Path
    new: bytes
    old: bytes | None


def answers_file(programme_file: Path) -> Path:
    """Where the answers about the plan of a programme stand, or would."""
    return beside(programme_file, "import.yaml")


def read_answers(programme_file: Path, data: bytes | None) -> RememberedAnswers:
    """What is remembered, from the bytes of the file (None where there is none). Raises
    UnusableError, with every line that cannot be read."""
    file = answers_file(programme_file)
    if data is None:
        return RememberedAnswers(file, {})
    read = _read(data, file)
    problems = list(read.problems)
    answers: dict[str, str] = {}
    for (above, about), what in (read.value.every if read.value is not None else {}).items():
        key = key_of(about)
        value = value_of(what, key)
        if value is None:
            place = read.positions.place((above, about))
            words = nearest(what, [*_words("nl"), *_words("en")]) or _words("nl")
            values = {"found": what, "words": ", ".join(words)}
            problems.append(Problem("unknown", Severity.ERROR, place, values=values))
        else:
            answers[key] = value
    if problems:
        found = sorted(problems, key=lambda one: one.place)
        raise UnusableError("unreadable", found, PLAN_ANSWERS)
    return RememberedAnswers(file, answers, data)


def with_answers(
    before: RememberedAnswers, answers: Mapping[str, str], language: Language
) -> AnswersToKeep | None:
    """The file with these answers as well, in words of that language: new lines at the end,
    changed ones in their place, all others as they stand. None where nothing is new."""
    new = {k: v for k, v in answers.items() if before.answers.get(k) != v}
    if not new:
        return None
    return AnswersToKeep(before.file, _text(before, new, language), before.data)


def _text(before: RememberedAnswers, new: Mapping[str, str], language: Language) -> bytes:
    if before.data is None:
        comments = "".join(f"# {line}\n" for line in _heading(language))
        return f"{comments}{_section(new, language)}".encode()
    made = _merged(before.data, new, language)
    every = {**before.answers, **new}
    if made is not None and _as_keys(_read(made, before.file)) == every:
        return made
    # Written in a way of its own: then all of it anew, below its comments.
    text = before.data.decode("utf-8-sig")
    comments = "".join(f"{one}\n" for one in text.splitlines() if one.startswith("#"))
    return f"{comments}{_section(every, language)}".encode()


def key_of(about: str) -> str:
    """The key of a question from what a line is about: `kolom Stap` is `column|Stap`."""
    head, _, what = about.partition(" ")
    how = _HOWS.get(head.casefold())
    if how is None:
        return about if "|" in about or not what else f"{head}|{what}"
    return f"{how}|{what}"


def about_of(key: str, language: Language) -> str:
    """What a line is about, by the key of its question: `column|Stap` is `kolom Stap`."""
    how, bar, what = key.partition("|")
    named = f"how.{how}"
    if not bar or named not in PLAN_ANSWERS:
        return key
    word = PLAN_ANSWERS.say(named, language)
    return f"{word} {what}" if what else word


def value_of(what: str, key: str) -> str | None:
    """What a word means as an answer to a question; of what something contributes to the text of
    that. None for what means nothing."""
    word = " ".join(what.split()).casefold()
    if word in _MEANINGS:
        return _MEANINGS[word]
    return what if key.startswith("above|") else None


def word_of(value: str, language: Language) -> str:
    """An answer in a word."""
    for name in (f"kind.{value}", f"value.{value}"):
        if name in PLAN_KINDS:
            return PLAN_KINDS.say(name, language)
    return value


def _names() -> Iterator[str]:
    yield from (f"kind.{kind.value}" for kind in Kind if kind not in _NEVER)
    yield from (f"value.{detail.value}" for detail in _VALUES)


def _both(name: str) -> tuple[str, str]:
    return PLAN_KINDS.say(name, "nl"), PLAN_KINDS.say(name, "en")


_MEANINGS = {
    word.casefold(): name.partition(".")[2]
    for name in _names()
    for word in (*_both(name), name.partition(".")[2])
}
_HOWS = {
    word: key.removeprefix("how.")
    for key in PLAN_ANSWERS
    if key.startswith("how.")
    for word in (*PLAN_ANSWERS[key], key.removeprefix("how."))
}


def _words(language: Language) -> list[str]:
    return [PLAN_KINDS.say(name, language) for name in _names()]


def _heading(language: Language) -> Iterator[str]:
    words = ", ".join(_words(language))
    for part in ("what", "read", "line", "depth", "values"):
        yield from wrap(PLAN_ANSWERS.say(f"heading.{part}", language, words=words), WIDEST - 2)


def _read(data: bytes, file: Path) -> FileRead[_Answers]:
    return read_beside_bytes(data, file, _Answers)


def _as_keys(read: FileRead[_Answers]) -> dict[str, str | None] | None:
    if read.value is None:
        return None
    return {key_of(k): value_of(v, key_of(k)) for (_, k), v in read.value.every.items()}


def _section(answers: Mapping[str, str], language: Language) -> str:
    lines = (f"{_line(key, value, language)}\n" for key, value in answers.items())
    return f"{_KEYS[language]}:\n{''.join(lines)}"


def _line(key: str, value: str, language: Language, indent: str = "  ") -> str:
    about, what = scalar(about_of(key, language)), scalar(word_of(value, language))
    if len(about) > _LONGEST_KEY:
        return f"{indent}? {about}\n{indent}: {what}"
    return f"{indent}{about}: {what}"


def _merged(data: bytes, new: Mapping[str, str], language: Language) -> bytes | None:
    """The text of a file with new and changed lines; None where it is not written line by line."""
    read = _read(data, Path())
    used = {key for key, _ in read.value.every} if read.value is not None else set()
    node = read.positions.node((used.pop(),)) if len(used) == 1 else None
    if not isinstance(node, MappingNode) or not node.entries:
        return None
    mark = b"\xef\xbb\xbf" if data.startswith(b"\xef\xbb\xbf") else b""
    text = data.decode("utf-8-sig")
    lines, end = text.splitlines(), "\r\n" if "\r\n" in text else "\n"
    keys = {key_of(name): scalar.line - 1 for name, (scalar, _) in node.entries.items()}
    starts = [*keys.values(), len(lines)]
    first = lines[starts[0]]
    indent = first[: len(first) - len(first.lstrip())]
    made, rest = lines[: starts[0]], list[str]()
    for key, start, stop in zip(keys, starts, starts[1:], strict=False):
        after = start + 1
        while after < stop and _goes_on(lines[after], indent):
            after += 1
        made += rest
        made += [_line(key, new[key], language, indent)] if key in new else lines[start:after]
        rest = lines[after:stop]
    made += [_line(k, v, language, indent) for k, v in new.items() if k not in keys]
    return mark + "".join(f"{one}{end}" for one in (*made, *rest)).encode()


def _goes_on(line: str, indent: str) -> bool:
    """Whether a line belongs to the entry above it."""
    if not line.strip() or line.lstrip().startswith("#"):
        return False
    return line.startswith((f"{indent} ", f"{indent}: "))

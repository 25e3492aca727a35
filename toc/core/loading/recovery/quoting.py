"""Texts that need quotes, or have others than YAML knows."""

from __future__ import annotations

import re
from collections.abc import Iterator

from toc.core.loading.recovery.lines import begins
from toc.core.loading.recovery.suspect import WHY, Suspect, changed
from toc.core.loading.silent import KNOWN
from toc.core.loading.text import SourceText
from toc.core.problems import Edit

OPENING, CLOSING = "“”„«‘‚’‹", "“”»’‘›"

_HEAD = re.compile(r"^(?P<head> *(?:- +)*(?:[^\W_][\w-]*:[ \t]+)?)(?P<rest>\S.*)$")
_CURLY_KEY = re.compile(
    rf"^(?P<head> *(?:- +)*)[{OPENING}](?P<key>[\w-]+)[{CLOSING}](?P<rest> *:.*)$"
)
_COMMENT = re.compile(r"\s+#\s.*$")
_IN_BRACES = re.compile(
    r"(?P<head>[{,]\s*)(?P<key>[^\W_][\w-]*):(?P<gap>\s+)(?P<value>[^\s{}\[\"',].*?)"
    r"(?P<end>\s*(?=,\s*[^\W_][\w-]*:\s|\}))"
)
_APOSTROPHE = re.compile(r"'[A-Za-z]{1,2}\b")
_BRACKET_THEN_TEXT = re.compile(r"(?:\[[^\[\]:]*\]|\{[^{}:]*\}) *[^\s,#]")
_SIGN_OF_TEXT = re.compile(r"[&!*] |\*\S+ \S")
_INSTRUCTION = re.compile(r"!!|&\S+ +[\[{]")


def quoted(text: str) -> str:
    """A text in quotes, in those that leave it as it looks.

    >>> print(quoted("Doel: lezen"), quoted('De "buurt": wij'))
    "Doel: lezen" 'De "buurt": wij'
    """
    if '"' not in text and "\\" not in text:
        return f'"{text}"'
    if "'" not in text:
        return f"'{text}'"
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def curly(source: SourceText, number: int) -> Iterator[Suspect]:
    """Curly quotes around a whole value or a key."""
    line = source.line(number)
    key = _CURLY_KEY.match(line)
    if key is not None:
        yield changed(number, line, key["head"] + key["key"] + key["rest"], "curly-quotes")
    parts = _parts(line)
    if parts is None:
        return
    head, value, comment = parts
    if len(value) > 1 and value[0] in OPENING and value[-1] in CLOSING:
        yield changed(number, line, head + quoted(value[1:-1]) + comment, "curly-quotes")
    new = re.sub(
        rf"(?<=[\[{{,:])( *)[{OPENING}]([^\[\]{{}}{OPENING}{CLOSING}]*)[{CLOSING}](?= *[,\]}}])",
        lambda match: match[1] + quoted(match[2]),
        line,
    )
    if new != line:
        yield changed(number, line, new, "curly-quotes")


def unquoted(source: SourceText, number: int) -> Iterator[Suspect]:
    """A text that YAML cannot read, or reads as something else, until it stands in quotes."""
    line = source.line(number)
    parts = _parts(line)
    if parts is None:
        return
    head, value, _ = parts
    column = len(head) + 1
    if value[0] in "\"'":
        yield from _half_quoted(number, line, parts)
        return
    if value[0] in "[{":
        # Only what goes on after the bracket is a text: [concept] Een plan.
        if _BRACKET_THEN_TEXT.match(value):
            yield _whole(number, line, parts, "text-sign", column)
        return
    if value[0] in "%@`&*!|>?,#" and not _INSTRUCTION.match(value):
        # A word that an instruction to YAML could be is left to its writer.
        certain = value[0] not in "&*!#" or _SIGN_OF_TEXT.match(value) is not None
        yield _whole(number, line, parts, "text-sign", column, certain=certain)
    elif ": " in value or value.endswith(":"):
        at = column + value.index(":")
        yield _whole(number, line, parts, "text-colon", at, rival=_two_lines(number, line, parts))


def _two_lines(number: int, line: str, parts: tuple[str, str, str]) -> Suspect | None:
    """What else a second colon can mean: that a line end was lost before its word."""
    head, value, _ = parts
    match = re.search(r" +(?=([\w-]+):(?: |$))", value)
    if match is None or match[1] not in KNOWN:
        return None
    column = len(head) + match.start() + 1
    indent = "\n" + " " * (len(line) - len(line.lstrip(" -")))
    edit = Edit(number, column, match[0], indent, WHY["line-end-lost"])
    length = len(match[0]) + len(match[1]) + 1
    return Suspect("line-end-lost", number, column, length, (edit,), False, {"key": match[1]})


def over_lines(source: SourceText, number: int) -> Iterator[Suspect]:
    """A text with a colon in it that goes on over several lines."""
    line = source.line(number)
    colon = line.find(": ")
    first = begins(source, number)
    if colon == -1 or first is None:
        return
    at, key = first
    margin = " " * (len(key["indent"]) + len(key["dash"]) + 1)
    if not line.startswith(margin) or key["value"].strip()[0] in "\"'[{|>&*!":
        return
    last = number
    while source.line(last + 1).startswith(margin):
        last += 1
    text = [source.line(one) for one in range(at, last + 1)]
    if any(mark in one for one in text for mark in ('"', "\\", " #")):
        return
    start, end = key.end("dash") if "key" not in key.groupdict() else 0, len(text[-1].rstrip())
    start = start or text[0].index(key["value"].strip())
    edits = (
        Edit(at, start + 1, "", '"', WHY["text-colon"]),
        Edit(last, end + 1, "", '"', WHY["text-colon"]),
    )
    # A word with a colon at its start can be a key that stands too far in.
    certain = " " in line[:colon].strip()
    yield Suspect("text-colon", number, colon + 1, 1, edits, certain)


def in_braces(source: SourceText, number: int) -> Iterator[Suspect]:
    """A text inside braces that has a comma, colon or other sign of YAML in it."""
    line = source.line(number)
    for match in _IN_BRACES.finditer(line):
        value = match["value"]
        if match["key"] in KNOWN and re.search(r"[,:#\[\]{}&*!|>%@`]", value):
            start, end = match.span("value")
            new = line[:start] + quoted(value) + line[end:]
            sign = next(one for one in value if one in ",:#[]{}&*!|>%@`")
            made = changed(number, line, new, "text-in-braces", values={"character": sign})
            yield Suspect(
                made.problem,
                number,
                start + 1 + value.index(sign),
                1,
                made.edits,
                values=made.values,
            )


def brackets(source: SourceText, number: int) -> Iterator[Suspect]:
    """A bracket that its line opens and does not close."""
    line = source.line(number)
    parts = _parts(line)
    if parts is None or parts[1][0] not in "[{":
        return
    head, value, _ = parts
    waiting: list[tuple[int, str]] = []
    for at, sign in enumerate(re.sub(r"\"[^\"]*\"|'[^']*'", lambda m: "x" * len(m[0]), value)):
        if sign in "[{":
            waiting.append((at, sign))
        elif sign in "]}" and waiting:
            waiting.pop()
    if not waiting or value.endswith(","):
        return
    close = "".join("]" if sign == "[" else "}" for _, sign in reversed(waiting))
    edit = Edit(number, len(head) + len(value) + 1, "", close, WHY["bracket-unclosed"])
    at, sign = waiting[-1]
    values = {"bracket": sign, "close": close[0], "line": str(number)}
    yield Suspect("bracket-unclosed", number, len(head) + at + 1, 1, (edit,), True, values)


def _half_quoted(number: int, line: str, parts: tuple[str, str, str]) -> Iterator[Suspect]:
    head, value, comment = parts
    mark, column = value[0], len(head) + 1
    closes = value.find(mark, 1)
    if closes == -1:
        # 's Avonds and 't Gooi begin with an apostrophe.
        whole = value if mark == "'" and _APOSTROPHE.match(value) else value[1:]
        new = head + (quoted(whole) if whole is value else value + mark) + comment
        made = changed(number, line, new, "quote-unclosed")
        yield Suspect(made.problem, number, column, 1, made.edits)
    elif closes < len(value) - 1:
        new = head + quoted(value) + comment
        made = changed(number, line, new, "text-after-quote")
        yield Suspect(made.problem, number, column + closes + 1, 1, made.edits)


def _whole(
    number: int,
    line: str,
    parts: tuple[str, str, str],
    why: str,
    column: int,
    *,
    certain: bool = True,
    rival: Suspect | None = None,
) -> Suspect:
    head, value, comment = parts
    made = changed(number, line, head + quoted(value) + comment, why)
    sign = line[column - 1 : column]
    return Suspect(why, number, column, 1, made.edits, certain, {"character": sign}, rival)


def _parts(line: str) -> tuple[str, str, str] | None:
    """What stands before a line's value, the value, and the comment behind it."""
    match = _HEAD.match(line)
    if match is None or match["rest"].startswith("# "):
        return None
    rest = match["rest"]
    comment = _COMMENT.search(rest)
    end = comment.start() if comment is not None else len(rest.rstrip())
    value = rest[:end]
    return (match["head"], value, rest[end:]) if value else None


def opens(line: str) -> bool:
    """Whether a value begins with a quote that its line does not close."""
    parts = _parts(line)
    return parts is not None and parts[1][0] in "\"'" and parts[1].find(parts[1][0], 1) == -1

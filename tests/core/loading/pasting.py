"""Faults that pasting and slips of the finger make in a line of a programme file."""

from __future__ import annotations

import re
from collections.abc import Callable

Fault = Callable[[str], str | None]
"""Makes a fault in a line; None where the line has no place for it."""

KEY = re.compile(r"^( *(?:- )?)([a-z_]+)(: )(\S.*)$")


def _sub(pattern: str, new: str) -> Fault:
    def fault(line: str) -> str | None:
        made = re.sub(pattern, new, line, count=1)
        return made if made != line else None

    return fault


def _plain(fault: Fault) -> Fault:
    """Only where a value follows that is a text without quotes, brackets or a comment."""

    def only(line: str) -> str | None:
        match = KEY.match(line)
        if match is None or match[4][0] in "\"'[{>|&*" or " #" in line:
            return None
        return fault(line)

    return only


def _unquote(line: str) -> str | None:
    """A text loses its quotes where it cannot do without."""
    match = re.match(r'^( *(?:- )?[a-z_]+: )"([^"\\]*: [^"\\]*)"$', line)
    return match and match[1] + match[2]


FAULTS: dict[str, Fault] = {
    "no-break-space for an indent": _sub(r"^ (?= *[a-z])", "\u00a0"),
    "no-break spaces for an indent": lambda line: (
        "\u00a0" * (len(line) - len(line.lstrip(" "))) + line.lstrip(" ")
        if re.match(r"^ +[a-z_-]+:", line)
        else None
    ),
    "narrow space in an indent": _sub(r"^( *) (?=[a-z_-]+:)", "\\1\u202f"),
    "no-break space after a colon": _sub(r"^( *(?:- )?[a-z_-]+:) (?=\S)", "\\1\u00a0"),
    "figure space after a colon": _sub(r"^( *(?:- )?[a-z_-]+:) (?=\S)", "\\1\u2007"),
    "no-break space before a colon": _sub(r"^( *[a-z_-]+): ", "\\1\u00a0: "),
    "no-break space after a dash": _sub(r"^( *-) ", "\\1\u00a0"),
    "zero-width space in a key": _sub(r"^( *[a-z])(?=[a-z_]+: )", "\\1\u200b"),
    "soft hyphen in a key": _sub(r"^( *[a-z]{2})(?=[a-z_]+: )", "\\1\u00ad"),
    "mark of the byte order before a key": _sub(r"^( *)(?=[a-z_]+: )", "\\1\ufeff"),
    "no space after a colon": _plain(_sub(r": (?=[^\s/\d])", ":")),
    "a space before a colon and none after": _plain(_sub(r": (?=[^\s/\d])", " :")),
    "a wide colon": _plain(_sub(r": ", "\uff1a")),
    "a tab for a colon": _plain(_sub(r"^( *[a-z_-]+): ", "\\1\t")),
    "no colon": _plain(_sub(r"^( *(?:text|tekst|title|titel)): ", "\\1 ")),
    "a dash before a key": _sub(r"^( *)(?=[a-z_]+: \S)", "\\1– "),
    "a bullet before a key": _sub(r"^( *)(?=[a-z_]+: \S)", "\\1• "),
    "a dash for a hyphen": _sub(r"^( *)- ", "\\1– "),
    "a bullet for a hyphen": _sub(r"^( *)- ", "\\1• "),
    "a middle dot for a hyphen": _sub(r"^( *)- ", "\\1· "),
    "no space after a hyphen": _sub(r"^( *)- (?=[A-Za-z])", "\\1-"),
    "curly quotes": _sub(r'^( *(?:- )?[a-z_]+: )"([^"]*)"$', "\\1“\\2”"),
    "single curly quotes": _sub(r'^( *(?:- )?[a-z_]+: )"([^"]*)"$', "\\1‘\\2’"),
    "no quotes around a colon": _unquote,
    "a quote that is not closed": _sub(r'^( *(?:- )?[a-z_]+: "[^"]*)"$', "\\1"),
    "a brace that is not closed": _sub(r"^( *[a-z_-]+: \{[^{}]*)\}$", "\\1"),
    "a bracket that is not closed": _sub(r"^( *[a-z_-]+: \[[^\[\]]*)\]$", "\\1"),
    "a space too many": _sub(r"^( +)(?=[a-z_-]+: )", "\\1 "),
    "a space too few": _sub(r"^ ( *)(?=[a-z_-]+: )", "\\1"),
}

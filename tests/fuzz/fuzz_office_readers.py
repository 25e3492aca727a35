"""Mutated office files: a reader gives an outline or refuses, within ten seconds, and raises
nothing else. Outside CI:

    python -m tests.fuzz.fuzz_office_readers --minutes 10 --seed 1 FILES …

Of a packed file sometimes the bytes are spoilt and sometimes a part of it: bytes, tags and numbers
of its XML, or the part is cut, emptied or left out, and packed again. What goes wrong is kept in a
folder `fuzzed/` here.
"""

from __future__ import annotations

import argparse
import faulthandler
import importlib
import io
import random
import re
import sys
import time
import zipfile
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from toc.exchange.written.outline import Outline
from toc.exchange.written.refusal import UnreadablePlanError

SLOW = 10.0
FORMATS = ("docx", "odt", "xlsx", "ods", "xls", "csv")


def reader_of(file: Path) -> Callable[[bytes], Outline]:
    """The reader of the format that a file's name says."""
    kind = file.suffix[1:]
    module = importlib.import_module(f"toc.exchange.written.readers.{kind}")
    found: Callable[[bytes], Outline] = getattr(module, f"read_{kind}")
    return found


def spoilt(data: bytes, chance: random.Random) -> bytes:
    """The bytes with a few changed, gone, doubled or moved."""
    made = bytearray(data)
    # In old Excel everything stands at its own distance from the start.
    kinds = 1 if data.startswith(b"\xd0\xcf") and chance.random() < 0.9 else 5
    for _ in range(chance.randint(1, 12)):
        if not made:
            break
        at = chance.randrange(len(made))
        match chance.randrange(kinds):
            case 0:
                made[at] = chance.randrange(256)
            case 1:
                del made[at : at + chance.randint(1, 40)]
            case 2:
                made[at:at] = made[at : at + chance.randint(1, 200)]
            case 3:
                other = chance.randrange(len(made))
                made[at : at + 4] = made[other : other + 4]
            case _:
                del made[at : None if chance.random() < 0.1 else at + 1]
    return bytes(made)


def spoilt_xml(text: bytes, chance: random.Random) -> bytes:
    """XML that mostly is well formed still: tags gone or doubled, other numbers and names."""
    pieces = re.split(rb"(<[^>]*>)", text)
    for _ in range(chance.randint(1, 10)):
        at = chance.randrange(len(pieces))
        piece = pieces[at]
        match chance.randrange(6):
            case 0:
                number = str(chance.choice((-1, 0, 1, 9, 400, 99_999, 2**31, 10**20))).encode()
                pieces[at] = re.sub(rb'"[0-9]+"', b'"' + number + b'"', piece)
            case 1:
                pieces[at] = re.sub(rb'="[^"]*"', b'=""', piece, count=1)
            case 2 if piece.endswith(b"/>"):
                pieces[at] = b""
            case 3 if piece.endswith(b"/>"):
                pieces[at] = piece * chance.randint(2, 400)
            case 4:
                end = min(at + chance.randint(2, 60), len(pieces))
                chunk = b"".join(pieces[at:end])
                if chunk.count(b"<") - chunk.count(b"/>") == 2 * chunk.count(b"</"):
                    pieces[at:end] = [chunk * chance.randint(0, 30)]
            case _:
                other = chance.choice(pieces)
                if piece.endswith(b"/>") and other.endswith(b"/>"):
                    pieces[at] = other
    return b"".join(pieces)


def mutated(data: bytes, chance: random.Random) -> bytes:
    """A file as it should never be."""
    if not data.startswith(b"PK") or chance.random() < 0.15:
        return spoilt(data, chance)
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(made, "w") as new:
        parts = {one.filename: old.read(one) for one in old.infolist()}
        inner = [
            name
            for name in parts
            if re.search(
                r"(document|styles|numbering|notes|content|"
                r"sheet\d|workbook|sharedStrings|drawing\d|data\d|meta|\.rels|theme)",
                name,
            )
        ]
        for _ in range(chance.randint(1, 2)):
            name = chance.choice(inner or list(parts))
            match chance.randrange(8):
                case 0:
                    parts.pop(name, None)
                case 1 if name in parts:
                    parts[name] = parts[name][: chance.randrange(len(parts[name]) + 1)]
                case 2 if name in parts:
                    parts[name] = spoilt(parts[name], chance)
                case _ if name in parts:
                    parts[name] = spoilt_xml(parts[name], chance)
        for name, content in parts.items():
            new.writestr(name, content)
    return made.getvalue()


def main() -> int:
    """Run for so long; how many went wrong."""
    options = argparse.ArgumentParser()
    options.add_argument("files", nargs="+", type=Path)
    options.add_argument("--minutes", type=float, default=10)
    options.add_argument("--seed", type=int, default=1)
    given = options.parse_args()
    files = [one for one in given.files if one.suffix[1:] in FORMATS]
    kept = Path("fuzzed")
    kept.mkdir(exist_ok=True)
    told: Counter[str] = Counter()
    end = time.monotonic() + given.minutes * 60
    number = wrong = 0
    while time.monotonic() < end:
        number += 1
        chance = random.Random(f"{given.seed} {number}")
        file = chance.choice(files)
        data = mutated(file.read_bytes(), chance)
        # What never ends is found here.
        (kept / f"last{file.suffix}").write_bytes(data)
        begun = time.monotonic()
        faulthandler.dump_traceback_later(6 * SLOW, exit=True)
        fault = ""
        try:
            reader_of(file)(data)
            told[f"{file.suffix} read"] += 1
        except UnreadablePlanError as error:
            error.say("nl")
            told[f"{file.suffix} {error.key}"] += 1
        except Exception as error:
            fault = f"{type(error).__name__}: {error}"
        faulthandler.cancel_dump_traceback_later()
        if not fault and time.monotonic() - begun > SLOW:
            fault = f"slow: {time.monotonic() - begun:.0f} s"
        if fault:
            wrong += 1
            (kept / f"{number}{file.suffix}").write_bytes(data)
            print(f"{number} {file.name}: {fault}", file=sys.stderr, flush=True)
    for key, count in sorted(told.items()):
        print(f"{count:8} {key}")
    print(f"{number} files, {wrong} went wrong")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())

"""Written plans that are spoilt: a reader gives an outline or refuses with UnreadablePlanError,
never anything else, and never slowly.

    python -m tests.fuzz.fuzz_plan_readers --seconds 600 [--only pdf mm] [--seed 0]

The plans in tests/exchange/plans/files are the start. Bytes are turned, cut, doubled and mixed;
what is packed is also unpacked, spoilt and packed again. Each batch runs in a process of its own,
so that a library that falls over shows.
"""

from __future__ import annotations

import argparse
import base64
import io
import multiprocessing
import os
import random
import re
import signal
import sys
import tempfile
import time
import urllib.parse
import zipfile
import zlib
from collections.abc import Callable
from importlib import import_module
from pathlib import Path

from toc.exchange.written.kinds import kind_of
from toc.exchange.written.opening import READERS
from toc.exchange.written.refusal import UnreadablePlanError

PLANS = Path(__file__).parents[1] / "exchange" / "plans" / "files"
OWN = ("markdown", "text", "pdf", "mm", "xmind", "opml", "drawio", "mermaid")
TEMPORARY = Path(tempfile.gettempdir()) / "toc-spoilt-plans"
SLOW = 10
BATCH = 40

_PIECES = (
    b"<", b">", b"&", b'"', b"'", b"]]>", b"<!--", b"<![CDATA[", b"\0", b"\xff", b"\xc3", b"\n",
    b"\t", b"  ", b"|", b"---", b"===", b"```", b"[^1]", b"{", b"}", b"(", b"[", b"]", b"%%",
    b"-->", b"subgraph", b"end", b"null", b"[]", b"{}", b"-1", b"999999999999", b"1e308", b"nan",
    b"obj", b"endobj", b"stream", b"/Kids", b"/Type", b"&#xd800;", b"&lt;", b"\xe2\x80\xae",
)  # fmt: skip


def spoilt(data: bytes, random_: random.Random) -> bytes:
    """The bytes with some of them changed."""
    made = bytearray(data)
    for _ in range(random_.choice((1, 1, 2, 4, 16))):
        at = random_.randrange(len(made) + 1)
        end = min(len(made), at + random_.choice((1, 1, 4, 30, 400)))
        kind = random_.randrange(7)
        if kind == 0 and made:
            made[min(at, len(made) - 1)] = random_.randrange(256)
        elif kind == 1:
            del made[at:end]
        elif kind == 2:
            made[at:at] = random_.choice(_PIECES) * random_.choice((1, 1, 1, 50))
        elif kind == 3:
            made[at:at] = made[at:end] * random_.choice((1, 2, 100))
        elif kind == 4:
            other = random_.randrange(len(made) + 1)
            made[at:at] = made[other : other + 200]
        elif kind == 5 and random_.random() < 0.2:
            del made[at:]
        else:
            made[at:end] = random_.choice(_PIECES)
    return bytes(made)


def spoilt_inside(kind: str, data: bytes, random_: random.Random) -> bytes:
    """What is packed in a file is spoilt, and packed again."""
    if kind == "xmind":
        made = io.BytesIO()
        with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(made, "w") as new:
            for name in old.namelist():
                part = old.read(name)
                if random_.random() < 0.5:
                    part = spoilt(part, random_)
                if random_.random() < 0.95:
                    new.writestr(name, part)
        return made.getvalue()
    if kind == "drawio":
        found = re.search(rb"<diagram[^>]*>([^<]+)</diagram>", data)
        if found:
            inner = urllib.parse.unquote_to_bytes(zlib.decompress(base64.b64decode(found[1]), -15))
            if random_.random() < 0.5:
                return spoilt(inner, random_)
            packing = zlib.compressobj(9, zlib.DEFLATED, -15)
            quoted = urllib.parse.quote(spoilt(inner, random_)).encode()
            packed = base64.b64encode(packing.compress(quoted) + packing.flush())
            return data[: found.start(1)] + packed + data[found.end(1) :]
    if kind == "pdf":
        import pypdfium2

        document = pypdfium2.PdfDocument(data)
        made = io.BytesIO()
        document.save(made)
        return spoilt(made.getvalue(), random_)
    return spoilt(data, random_)


def _reader(kind: str) -> Callable[[bytes], object]:
    module, function = READERS[kind]
    read: Callable[[bytes], object] = getattr(
        import_module(f"toc.exchange.written.readers.{module}"), function
    )
    return read


def _batch(file: Path, seed: int) -> None:
    faults = 0
    data = file.read_bytes()
    kind = kind_of(data, file.suffix)
    read = _reader(kind)
    current = TEMPORARY / f"reading-{seed}-{file.name}"
    for number in range(seed, seed + BATCH):
        random_ = random.Random(f"{file.name} {number}")
        sample = (spoilt_inside if number % 2 else lambda _, d, r: spoilt(d, r))(
            kind, data, random_
        )
        # Where the process itself ends, this is what it was reading.
        current.write_bytes(sample)
        signal.alarm(SLOW)
        try:
            try:
                read(sample)
            except UnreadablePlanError as error:
                said = {error.say("nl"), error.say("en")}
                if len(said) < 2:
                    raise LookupError(f"no words for {error.key}") from None
        except BaseException as error:
            faults += 1
            sys.stdout.write(f"{file.name} {number}: {type(error).__name__}: {error}\n")
            (TEMPORARY / f"found-{number}-{file.name}").write_bytes(sample)
        finally:
            signal.alarm(0)
    current.unlink()
    sys.stdout.flush()
    os._exit(min(faults, 100))


def main() -> int:
    """Spoil plans until the time is over; 1 where something was found."""
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--seconds", type=int, default=600)
    arguments.add_argument("--only", nargs="*", default=OWN)
    arguments.add_argument("--seed", type=int, default=0)
    options = arguments.parse_args()
    files = [
        file
        for file in sorted(PLANS.iterdir())
        if kind_of(file.read_bytes(), file.suffix) in options.only
    ]

    def alarm(*_: object) -> None:
        raise TimeoutError(f"more than {SLOW} s")

    TEMPORARY.mkdir(exist_ok=True)
    signal.signal(signal.SIGALRM, alarm)
    until = time.monotonic() + options.seconds
    seed, count, faults = options.seed, 0, 0
    while time.monotonic() < until:
        for file in files:
            process = multiprocessing.get_context("fork").Process(target=_batch, args=(file, seed))
            process.start()
            process.join()
            count += BATCH
            if process.exitcode:
                faults += 1
                sys.stdout.write(f"{file.name} from {seed}: ended with {process.exitcode}\n")
            sys.stdout.flush()
        seed += BATCH
    sys.stdout.write(f"{count} spoilt plans, {faults} faults\n")
    return int(bool(faults))


if __name__ == "__main__":
    sys.exit(main())

"""Coverage-guided fuzzing of reading and checking, for an hour that can be spared.

`python -m pip install atheris`, then `python tests/fuzz/fuzz_loader.py -runs=1000000 FOLDER`, with
the cases of tests/core/loading and tests/check/rules as a first corpus in FOLDER. Whatever it
finds becomes a case in tests/core/loading/cases or a test in
tests/core/loading/test_any_input.py.
"""

from __future__ import annotations

import datetime
import sys
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["toc"]):
    from toc.check.opening import dossier_of
    from toc.check.report.validation import validation
    from toc.core.checked import Asked
    from toc.core.loading import read_bytes

FILE = Path("plan.yaml")
ASKED = Asked(datetime.date(2024, 6, 1))


def one_input(data: bytes) -> None:
    """Read, check and say everything about these bytes; raising anything is a fault."""
    dossier = dossier_of(FILE, read_bytes(data, FILE), ASKED)
    for language in ("nl", "en"):
        validation(dossier, language)


atheris.Setup(sys.argv, one_input)
atheris.Fuzz()

"""Makes toc/check/reading/data anew from HanTa and simplemma.

`python -m tests.check.reading.made` takes an hour: HanTa scores every word that it did not count
in its corpus.
"""

from __future__ import annotations

import sys
from pathlib import Path

import toc.check.reading
from tests.check.reading.made import files, lemmatised, scored, sources, vocabulary
from toc.core.words import Language

if __name__ == "__main__":
    folder = Path(toc.check.reading.__file__).parent / "data"
    languages: tuple[Language, ...] = ("nl", "en")
    for language in (one for one in languages if one in (sys.argv[1:] or languages)):
        source = sources(language)
        words = {word: scored(source, word) for word in vocabulary(source)}
        for name, content in files(source, lemmatised(source, words)).items():
            (folder / name).write_bytes(content)

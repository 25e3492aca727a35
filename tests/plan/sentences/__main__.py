"""Made programmes, each told and asked again: `python -m tests.plan.sentences --count 2000
--seed 1`. Prints how often each kind of sentence was asked, and each programme of which a sentence
is not so; ends with 1 where there is one."""

from __future__ import annotations

import argparse
import json
import sys
import time
import traceback
import warnings

from tests.plan.oracle.made import programme_of
from tests.plan.sentences.run import tell, tell_next_year
from toc.core.words import Language


def main() -> int:
    """Run them; 1 where a sentence is not so."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=2000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--most", type=int, default=5)
    parser.add_argument("--show", type=int, default=0, help="so much of a wrong programme")
    asked = parser.parse_args()
    warnings.simplefilter("ignore")
    counts: dict[str, int] = {}
    made = {"told": 0, "no plan": 0, "wrong": 0}
    wrong: dict[str, int] = {}
    began = time.monotonic()
    for seed in range(asked.seed, asked.seed + asked.count):
        values, periods, focus = programme_of(seed, asked.most)
        language: Language = "en" if seed % 3 == 0 else "nl"
        try:
            told = tell(values, periods, focus, language)
            later = tell_next_year(values, focus, language) if seed % 4 == 0 else None
        except Exception as error:
            said = str(error).split(" of ‘")[0][:70]
            wrong[said] = wrong.get(said, 0) + 1
            made["wrong"] += 1
            if wrong[said] == 1:
                cause = error.__cause__ or error
                last = traceback.extract_tb(cause.__traceback__)[-1]
                where = f"{last.name}:{last.lineno}"
                print(f"seed {seed}: {type(error).__name__} {error} at {where}")
                print(json.dumps([values, periods, focus], ensure_ascii=False)[: asked.show])
            continue
        made["told" if told is not None else "no plan"] += 1
        for one in (told, later):
            for kind, count in one.counts.items() if one is not None else ():
                counts[kind] = counts.get(kind, 0) + count
    for kind, count in sorted(counts.items()):
        print(f"{count:8}  {kind}")
    print(f"{sum(counts.values()):8}  sentences; {made}; {time.monotonic() - began:.0f} s")
    for said, count in wrong.items():
        print(f"{count:8}  wrong: {said}")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())

"""Reading sentences: what it adds to a run, and whether a long text takes long in proportion."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count

from bench.measure import Ratio, compare, python

# The texts of a plan of some size, each different, with what a process loads for them; and the
# libraries without which nothing is checked.
READ = """
from toc.check.reading import read
first = 'Ouders helpen hun kinderen met lezen Bewoners onderhouden samen het buurtpark '
second = 'Meer jongeren vinden een leerwerkplek in de regio en gaan op de fiets naar stage'
words = (first + second).split()
for number in range(80):
    moved = words[number % len(words):] + words[:number % len(words)]
    read(' '.join(moved[:10]), 'nl')
"""
IMPORTS = "import typer, rich.console, pydantic, ruamel.yaml, networkx; pydantic.BaseModel"


def reading() -> Iterator[Ratio]:
    """The targets of the reading."""
    from toc.check.reading import read

    yield compare(
        "80 texts read in a new process / the bare imports of toc validate",
        python("-c", READ),
        python("-c", IMPORTS),
        0.35,
    )
    # No text twice: what was read is kept.
    numbers = count()

    def words(amount: int) -> str:
        return f"buurt{'abcdefghij'[next(numbers) % 10]} " + "een woord van de wijk " * amount

    yield compare(
        "a text of 100,000 letters / one of 10,000",
        lambda: read(words(4_762), "nl"),
        lambda: read(words(476), "nl"),
        14,
        pairs=4,
    )

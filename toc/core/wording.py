"""Problems in words: where each is, what it is and what to do; and refusing an input for them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from toc.core.problems import NO_FILE, Place, Problem, RefusalError
from toc.core.words import Language, Sentences


def where(place: Place, language: Language) -> str:
    """A place as people find it: `plan.yaml:3:5`, `form.xlsx, sheet ‘GGD’, cell B2`. Of a file
    that is not named, where it is in that."""
    from toc.core.words.places import PLACES  # of use only where something is wrong

    if place.column:
        said = str(place)
        return PLACES.say("column", language, place=said, part=place.part) if place.part else said
    parts = [str(place.file)] if place.file != NO_FILE else []
    told = {"line": place.line, "part": place.part, "sheet": place.sheet, "cell": place.cell}
    parts += [PLACES.say(key, language, **told) for key, value in told.items() if value]
    return ", ".join(parts)


def what_and_fix(problem: Problem, language: Language, *tables: Sentences) -> tuple[str, str]:
    """What is wrong, and what to do about it (empty where that is not said of each): the sentences
    of the first of the tables, and of those about reading, that knows the problem."""
    from toc.core.words.loading import LOADING

    names = (f"{problem.id}.{problem.kind}", problem.id) if problem.kind else (problem.id,)
    for table in (*tables, LOADING):
        for name in names:
            if f"{name}.what" in table:
                what, fix = f"{name}.what", f"{name}.fix"
                return (
                    table.say(what, language, **problem.values),
                    table.say(fix, language, **problem.values) if fix in table else "",
                )
    raise KeyError(problem.id)


def in_words(
    problems: Sequence[Problem], language: Language, *tables: Sentences, fixes: bool = True
) -> Iterator[str]:
    """The lines that tell of problems, each at its place; with `fixes` what to do below it."""
    for problem in problems:
        what, fix = what_and_fix(problem, language, *tables)
        place = where(problem.place, language)
        yield f"{place}: {what}" if place else what
        if fixes:
            yield from (f"  {line}" if place else line for line in fix.splitlines())


def for_programs(
    problems: Sequence[Problem], language: Language, *tables: Sentences
) -> list[dict[str, str]]:
    """The same for other programs."""
    said = []
    for one in problems:
        what, fix = what_and_fix(one, language, *tables)
        place = {"file": str(one.place.file), "sheet": one.place.sheet, "cell": one.place.cell}
        said.append({**place, "mistake": one.id, "what": what, "fix": fix})
    return said


class UnusableError(RefusalError):
    """Something that was read cannot be used, so that nothing may be told from it. `problems` are
    all that is wrong with it, worded in the `tables`, of which the first also has the sentence
    that comes last, under `key`, after what is said `aside`; `also` is what else cannot be used.
    """

    code = 1

    def __init__(
        self,
        key: str,
        problems: Sequence[Problem],
        *tables: Sentences,
        fixes: bool = True,
        also: Sequence[UnusableError] = (),
        **values: object,
    ) -> None:
        super().__init__(key, count=len(problems), **values)
        self.problems, self.tables, self.fixes = tuple(problems), tables, fixes
        self.also, self.aside = also, tuple[str, ...]()

    def of(self, file: Path, *aside: str) -> UnusableError:
        """The same of a file, whose name is known by now."""
        self.problems = tuple(one.of(file) for one in self.problems)
        self.values, self.aside = {**self.values, "file": file}, aside
        return self

    def say(self, language: Language) -> str:
        """Every problem at its place, and what to do."""
        said = in_words(self.problems, language, *self.tables, fixes=self.fixes)
        last = self.tables[0].say(self.key, language, **self.values)
        return "\n".join([*said, *self.aside, last, *(one.say(language) for one in self.also)])

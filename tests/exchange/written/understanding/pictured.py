"""What was understood of a plan, in lines that people can compare."""

from __future__ import annotations

from collections.abc import Mapping
from textwrap import dedent

from toc.exchange.written.collecting import Understood
from toc.exchange.written.draft import Found
from toc.exchange.written.outline import Outline, Passage, Place, Role
from toc.exchange.written.readers.markdown import read_markdown
from toc.exchange.written.understanding import understood


def of_text(text: str, answers: Mapping[str, str] | None = None) -> Understood:
    """What is understood of a plan in Markdown."""
    return understood(read_markdown(dedent(text).encode()), answers, "nl")


def of_map(text: str, answers: Mapping[str, str] | None = None) -> Understood:
    """What is understood of a mind map: a topic a line, two spaces deeper what hangs on it."""
    return understood(topics(text), answers, "nl")


def topics(text: str) -> Outline:
    """The map itself. `Jeugd {soort=doel; trekker=GGD}` is a topic with what the file says of
    it."""
    passages: list[Passage] = []
    above: list[int] = []
    for line in dedent(text).strip().splitlines():
        depth = (len(line) - len(line.lstrip())) // 2
        said, _, rest = line.strip().partition(" {")
        attributes = tuple(
            (name, value)
            for name, _, value in (
                one.partition("=") for one in rest.rstrip("}").split("; ") if one
            )
        )
        del above[depth:]
        under = above[-1] if above else None
        above.append(len(passages))
        passages.append(
            Passage(
                len(passages), said, Role.BOX, Place(), under, depth + 1, attributes=attributes
            )
        )
    return Outline(tuple(passages))


def elements(plan: Understood) -> list[str]:
    """A line for each element: its kind, its code, its text, and what it serves or stands under
    (`→` what the plan states, `<` what it stands under)."""
    return [_element(one) for one in plan.elements]


def _element(one: Found) -> str:
    code = f" {one.code}" if one.code else ""
    guessed = "" if one.certain else " ?"
    stated = "".join(f" → {up.text}" for up in one.stated)
    above = "".join(f" < {up.text}" for up in one.above)
    return f"{one.kind.value}{guessed}{code} | {one.text}{stated}{above}"


def others(plan: Understood, outline: Outline) -> list[str]:
    """A line for each text that is no element: what became of it, and the text."""
    return [
        f"{fate.became.value}{f' of {fate.of.text}' if fate.of else ''} | {one.text}"
        for one in outline.passages
        for fate in [plan.fates[one.number]]
        if fate.became.value != "element"
    ]


def questions(plan: Understood) -> list[str]:
    """A line for each question: its key, how many texts it is about, and what is said without an
    answer."""
    return [f"{one.key} ({len(one.passages)}): {one.guess or '-'}" for one in plan.questions]
